// Amounts without a number: `an entire regiment`, `a battalion's worth of men`, `none of the officers`, `all of them`, `the rest`.
import { fractionAt } from '../../text/fraction.ts';
import { Lexicon, wordPlaces } from '../../text/lexicon.ts';
import type { PopulationKind } from '../claim.ts';
import { categoryWords } from '../words/categories.ts';
import { countedNouns } from '../words/counted.ts';
import { restWords } from '../words/speech.ts';
import type { Amount } from './amount.ts';
import { wordless } from './amount-making.ts';
import { noneAt } from './none-amounts.ts';
import { happens, type SentenceView } from './sentence-view.ts';

const whole =
  /^(?:entire|whole|full|complete|целый|целая|целую|целого|целой|целое|целым|весь|вся|всю|всей|всего|полный|целые|целых)$/;
const worth = new Lexicon<true>([['worth|sized|strength|size', true]]);
const equals = new Lexicon<true>([
  [
    'the size of|size of|correspond to|corresponds to|corresponding to|equivalent to|equivalent of|equal to|equals|amounts to|amounting to|comparable to|comparable with|the strength of|as many as|as large as|tantamount to|roughly|is about',
    true,
  ],
  [
    'численност~|размером с|соответству~|соответствует|сопоставим~ с|сравним~ с|равн~|эквивалент~|эквивалентно|по численности|размер~|это',
    true,
  ],
]);
/** What a body does by itself. */
const walking = new Set(['absence', 'desertion', 'refusal', 'surrender']);
const all = new Lexicon<true>([['all of|all|every|each of|все|всех|всем|каждый из|all the', true]]);

const bodyKinds: ReadonlySet<PopulationKind> = new Set([
  'division',
  'brigade',
  'regiment',
  'battalion',
  'company',
  'platoon',
  'squad',
  'corps',
]);

export function bodyAmounts(view: SentenceView): readonly Amount[] {
  const { tokens } = view;
  const found: Amount[] = [];
  let to = 0;
  for (const at of wordPlaces(tokens)) {
    if (at < to) continue;
    const amount = bodyAt(view, at) ?? noneAt(view, at) ?? allAt(view, at) ?? restAt(view, at);
    if (amount === null) continue;
    found.push(amount);
    to = amount.to;
  }
  return found;
}

function bodyAt(view: SentenceView, at: number): Amount | null {
  const { tokens, taken } = view;
  const noun = countedNouns.at(tokens, at);
  const body = noun?.value.body ?? null;
  if (noun === null || body === null || !bodyKinds.has(body) || taken[at] === true) return null;
  const key = tokens[at]?.key ?? '';
  const before = tokens[at - 1]?.key ?? '';
  const from = startOf(view, at);
  // `a regiment's worth`, `battalion-sized`
  const next = tokens[noun.to]?.key === '-' ? noun.to + 1 : noun.to;
  const isWorth =
    worth.at(tokens, next) !== null && (tokens[at]?.possessive === true || tokens[noun.to]?.key === '-');
  if (isWorth) return wordless('body', from, next + 1, { counts: 'unit', body, isEquivalence: true });
  const isEquivalence = equalsBefore(view, from);
  if (whole.test(before)) {
    if (isWholeOfSomething(view, noun.to)) return null;
    return happens(view, at, 14) || isEquivalence
      ? wordless('body', from, noun.to, { counts: 'unit', body, isEquivalence })
      : null;
  }
  const isSingular = !/(?:s|ies)$/.test(key) || /^(?:полк|полка|полку|полком)$/.test(key);
  if (!isSingular) return null;
  const indefinite = before === 'a' || before === 'an' || (at > 1 && tokens[from]?.key === 'a');
  const isRussian = key.charCodeAt(0) >= 0x400;
  const hasName = view.populations.some((hit) => hit.noun === at && hit.population.name !== null);
  if (hasName) return null;
  if (isEquivalence && (indefinite || isRussian))
    return wordless('body', from, noun.to, { counts: 'unit', body, isEquivalence: true });
  if (indefinite && leftBehind(view, noun.to))
    return wordless('body', from, noun.to, { counts: 'unit', body });
  // `полк дезертировал`, `сбежавший полк`, `беглый полк`: a bare nominative with a verb of leaving.
  if (
    isRussian &&
    /^(?:полк|батальон|рота|взвод|бригада|дивизия)$/.test(key) &&
    (leftBehind(view, noun.to) ||
      leftBefore(view, at) ||
      /^(?:сбежавш|бежавш|беглый|беглая|дезертировавш|разбежавш)/.test(before))
  )
    return wordless('body', from, noun.to, { counts: 'unit', body });
  if (
    isRussian &&
    /^(?:полк|батальон|рота|взвод)$/.test(key) &&
    /^(?:дезертиров|беглецов|отказников)$/.test(tokens[noun.to]?.key ?? '')
  )
    return wordless('body', from, noun.to + 1, { counts: 'unit', body, isEquivalence: true });
  return /^(?:runaway|fugitive)$/.test(before)
    ? wordless('body', from, noun.to, { counts: 'unit', body })
    : null;
}

/** Back over `an entire`, `a motor rifle`. */
function startOf(view: SentenceView, at: number): number {
  let from = at;
  for (let next = at - 1; next >= Math.max(0, at - 4); next--) {
    const key = view.tokens[next]?.key ?? '';
    if (whole.test(key)) from = next;
    else if (key === 'a' || key === 'an' || key === 'the') return next;
    else if (
      /^(?:motor|rifle|tank|artillery|russian|motorised|motorized|мотострелков\p{L}+|танков\p{L}+|российск\p{L}+)$/u.test(
        key,
      )
    )
      continue;
    else break;
  }
  return from;
}

/** `the entire division's morale`, `весь полк связи`: the body only owns something. */
function isWholeOfSomething(view: SentenceView, to: number): boolean {
  return (
    view.tokens[to - 1]?.possessive === true &&
    view.tokens[to]?.kind === 'word' &&
    worth.at(view.tokens, to) === null
  );
}

function equalsBefore(view: SentenceView, at: number): boolean {
  for (let start = Math.max(0, at - 5); start < at; start++) {
    const hit = equals.at(view.tokens, start);
    if (hit === null || hit.to < at - 1) continue;
    const isWeak =
      /^(?:as|roughly|это|is)$/.test(view.tokens[start]?.key ?? '') ||
      /^размер|^численност/.test(view.tokens[start]?.key ?? '');
    const counts = view.tokens.some(({ kind }, i) => kind === 'number' && view.taken[i] !== true);
    if (!isWeak || counts) return true;
  }
  return false;
}

function leftBehind(view: SentenceView, at: number): boolean {
  return view.events.some((hit) => isWalking(view, hit) && hit.from >= at && hit.from <= at + 4);
}

function leftBefore(view: SentenceView, at: number): boolean {
  return view.events.some((hit) => isWalking(view, hit) && hit.to <= at && at - hit.from <= 2);
}

/** `бригада ушла из Херсона` was moved: going alone is no desertion of a body. */
function isWalking(
  { tokens }: SentenceView,
  { from, value }: { readonly from: number; readonly value: string },
): boolean {
  return walking.has(value) && !/^(?:уш|уход|left$)/.test(tokens[from]?.key ?? '');
}

function allAt(view: SentenceView, at: number): Amount | null {
  const hit = all.at(view.tokens, at);
  // `for every soldier who …` is a rate, `not all of them` no claim of all.
  if (hit === null || /^(?:for|not|of|per|at|не|на|из|у)$/.test(view.tokens[at - 1]?.key ?? '')) return null;
  let next = hit.to;
  while (/^(?:the|of|these|those|its|эти|этих|его|ее)$/.test(view.tokens[next]?.key ?? '')) next += 1;
  const noun = countedNouns.at(view.tokens, next);
  const category = categoryWords.at(view.tokens, next);
  if ((noun === null || noun.value.counts !== 'person' || noun.value.weak === true) && category === null)
    return null;
  const to = Math.max(noun?.to ?? 0, category?.to ?? 0);
  const key = view.tokens[next]?.key ?? '';
  // `all people are equal`: only of soldiers and the like, and only where something happened to them.
  if (/^(?:people|person|men|man|women|люди|людей|человек|members?|individuals?|persons|граждан)/.test(key))
    return null;
  const happened = view.events.find(
    ({ from, value }) =>
      from >= to && from <= to + 6 && value !== 'service' && view.clause[from] === view.clause[at],
  );
  // `all of the prisoners had been beaten`
  const isDone =
    /^(?:the|of)$/.test(view.tokens[hit.to - 1]?.key ?? view.tokens[hit.to]?.key ?? '') &&
    /^(?:had|have|were|was|are)$/.test(view.tokens[to]?.key ?? '') &&
    /(?:ed|en|been)$/.test(view.tokens[to + 1]?.key ?? '');
  if (happened === undefined && !isDone) return null;
  return wordless('all', at, to, {
    event: noun?.value.event ?? null,
    categories: category === null ? [] : [category.value],
  });
}

function restAt(view: SentenceView, at: number): Amount | null {
  const hit = restWords.at(view.tokens, at);
  // `the remaining third` is a share.
  if (hit === null || fractionAt(view.tokens, hit.to) !== null) return null;
  const before = view.tokens[at - 1]?.key ?? '';
  if (/^(?:to|the|for|of|at)$/.test(before) && view.tokens[at]?.key === 'rest' && before !== 'the')
    return null;
  if (
    view.tokens[hit.to]?.key === 'of' &&
    !/^(?:them|the|these|those)$/.test(view.tokens[hit.to + 1]?.key ?? '')
  )
    return null;
  let to = hit.to;
  while (/^(?:of|the|them|these|those|из|них)$/.test(view.tokens[to]?.key ?? '')) to += 1;
  const noun = countedNouns.at(view.tokens, to);
  if (noun !== null && noun.value.counts !== 'person') return null;
  if (noun !== null) to = noun.to;
  const clause = view.clause[at];
  const happened = view.events.find(
    ({ from, value }) =>
      from >= hit.to && from <= to + 8 && view.clause[from] === clause && value !== 'attack',
  );
  return happened === undefined ? null : wordless('all', at, to, { statistic: 'rest' });
}
