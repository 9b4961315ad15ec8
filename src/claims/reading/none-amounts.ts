// None: `not a single officer`, `None survived`, `ни по одному из дел`, `No soldier of the company was left`.
import { Lexicon } from '../../text/lexicon.ts';
import { numberWords } from '../../text/number-words.ts';
import { categoryWords } from '../words/categories.ts';
import { countedNouns } from '../words/counted.ts';
import { isPersonForm } from '../words/person-forms.ts';
import type { Amount } from './amount.ts';
import { wordless } from './amount-making.ts';
import { isEnglishVerb, isRussianVerb } from './noun-phrase.ts';
import { happens, type SentenceView } from './sentence-view.ts';

const none = new Lexicon<true>([
  [
    'not a single|not one|none|nobody|no one|none of|no single|zero|ни один|ни одного|ни одной|ни одному|ни одна|никто из|никто|никого из|никому из|ни единого|ни единой|ни единому|ни единым|без единого|без единой|without a single|without one|not a soul|not a living soul|not a man|ни одной живой души|ни одна живая душа|ни души|никто в|никто на|nobody from|nobody in|nobody on|no one from|no one in|no one on',
    true,
  ],
  [
    // `ни по одному из дел`
    ['по', 'в', 'у', 'на', 'с', 'к', 'из', 'от', 'за', 'о', 'для', 'до', 'при', 'под', 'перед', 'про']
      .flatMap((lead) =>
        ['одному', 'одном', 'одного', 'одной', 'одним', 'одну'].map((form) => `ни ${lead} ${form}`),
      )
      .join('|'),
    true,
  ],
  ['no', true],
]);
export function noneAt(view: SentenceView, at: number): Amount | null {
  const hit = none.at(view.tokens, at);
  if (hit === null) return null;
  const isPlainNo = view.tokens[at]?.key === 'no' && hit.to === at + 1;
  const alone = noneAlone(view, at, hit.to);
  if (alone !== null) return alone;
  if (
    /^(?:nobody|никто|none|one)$/.test(view.tokens[hit.to - 1]?.key ?? '') &&
    view.tokens[at]?.key !== 'not'
  )
    return null;
  let number: number | null = null;
  for (let next = hit.to; next < hit.to + 4; next++) {
    const token = view.tokens[next];
    // `not one of the 19 defendants`, `никто из девяти офицеров`
    const isOfMany = next > hit.to || /^(?:of|из)$/.test(view.tokens[next - 1]?.key ?? '');
    if (isOfMany && (token?.kind === 'number' || numberWords.at(view.tokens, next) !== null)) {
      number ??= next;
      continue;
    }
    if (token === undefined || token.kind !== 'word' || /^(?:and|or|but|и|или|а|но)$/.test(token.key))
      return null;
    if (/^(?:the|a|an|this|that)$/.test(token.key)) continue;
    if (/^(?:our|their|his|её|ее|его|их|нашей|нашего|этой|этого|той|того)$/.test(token.key) && next > hit.to)
      continue;
    const category = categoryWords.at(view.tokens, next);
    const noun = countedNouns.at(view.tokens, next);
    if (category === null && noun === null && isNobody(view, at) && next === hit.to)
      return happens(view, at, 12) || isDoneBehind(view, next)
        ? wordless('none', at, next + 1, { counts: 'person' })
        : null;
    if (category === null && noun === null && !isPlainNo && isPersonOne(token.key))
      return wordless('none', at, number ?? next + 1, {
        counts: 'person',
        categories: [`group-${token.key}`],
      });
    // `не было ни одного санинструктора`
    const isMissing =
      next === hit.to &&
      /^ни$/.test(view.tokens[at]?.key ?? '') &&
      /^(?:было|нет|осталось|оказалось|нашлось)$/.test(view.tokens[at - 1]?.key ?? '');
    if (category === null && noun === null && isMissing)
      return wordless('none', at, next + 1, { counts: `other:${token.key}` });
    if (category === null && noun === null) {
      if (/^(?:more|less|fewer|longer|other|doubt|one|matter)$/.test(token.key) && isPlainNo) return null;
      continue;
    }
    const counted = noun?.value.counts ?? 'person';
    const isThing = counted === 'record' || counted.startsWith('other:');
    if (counted === 'unit' && isNobody(view, at))
      return wordless('none', at, noun?.to ?? next + 1, { counts: 'person' });
    if (noun?.value.weak === true || counted === 'unit' || (isPlainNo && isThing)) return null;
    const to = Math.max(category?.to ?? 0, noun?.to ?? 0);
    const isPassive = noun?.value.counts === 'person' && isSaidBehind(view, to);
    const isHappening = isPassive || view.events.some(({ from }) => from >= to && from <= to + 8);
    const isThere = /^(?:was|were|is|are|been)$/.test(view.tokens[at - 1]?.key ?? '');
    if (isPlainNo && !isHappening && !isThere) return null;
    return wordless('none', at, number ?? to, {
      counts: noun?.value.counts ?? 'person',
      event: noun?.value.event ?? null,
      categories: category === null ? [] : [category.value],
    });
  }
  return null;
}

/** A noun of people in the singular: `not a single warder`. */
function isPersonOne(key: string): boolean {
  const isLatin = key.charCodeAt(0) < 0x400;
  return isPersonForm(key, false) || (isLatin && isPersonForm(`${key}s`, false));
}

/** `No soldier of the company was left`: a verb behind the noun and what it is of. */
function isSaidBehind({ tokens }: SentenceView, at: number): boolean {
  for (let next = at; next < at + 6; next++) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'mark') return false;
    if (/^(?:was|were|is|are|has|have|had)$/.test(token.key)) return true;
    if (next === at && !/^(?:of|in|from|on|at)$/.test(token.key)) return false;
  }
  return false;
}

/** Something became of people behind. */
function isDoneBehind({ happened, clause }: SentenceView, at: number): boolean {
  return happened.some(({ from }) => from > at && from <= at + 6 && clause[from] === clause[at]);
}

/** `None survived`, `не вернулся ни один`, `Nobody was convicted`: no noun, but something that became of people. */
function noneAlone(view: SentenceView, at: number, to: number): Amount | null {
  const { tokens } = view;
  const key = tokens[at]?.key ?? '';
  const isNumeral = /^(?:none|ни|not)$/.test(key) && to <= at + 2;
  const isPronoun = /^(?:nobody|никто)$/.test(key) || (key === 'no' && tokens[at + 1]?.key === 'one');
  // `not a soul came back`
  const isSoul = /^(?:soul|man|души|душа)$/.test(tokens[to - 1]?.key ?? '');
  if (isSoul) {
    const isSaid =
      isDoneBehind(view, to - 1) ||
      tokens.slice(to, to + 8).some((token) => isEnglishVerb(token.key) || isRussianVerb(token.key));
    return isSaid ? wordless('none', at, to, { counts: 'person' }) : null;
  }
  // `not one of them had boots`
  const isOfThem =
    /^(?:of|из)$/.test(tokens[to]?.key ?? tokens[to - 1]?.key ?? '') ||
    /^(?:of|из)$/.test(tokens[to - 1]?.key ?? '');
  const pronoun = /^(?:of|из)$/.test(tokens[to]?.key ?? '') ? to + 1 : to;
  if (isOfThem && /^(?:them|those|these|whom|них|которых)$/.test(tokens[pronoun]?.key ?? '')) {
    const isSaid =
      isDoneBehind(view, pronoun) ||
      /^(?:was|were|is|are|has|have|had)$/.test(tokens[pronoun + 1]?.key ?? '');
    return isSaid ? wordless('none', at, pronoun + 1, { counts: 'person' }) : null;
  }
  if (!isNumeral && !isPronoun) return null;
  const next = tokens[to];
  const isEnd = next === undefined || next.kind === 'mark';
  const isVerb =
    next?.kind === 'word' &&
    (isEnglishVerb(next.key) || /^(?:не|так|ещё|еще|до|пока|yet|has|have|ever)$/.test(next.key));
  // `31 led to a case and none to a conviction`
  const isBeside =
    isNumeral &&
    /^(?:and|but|и|а|но|,)$/.test(tokens[at - 1]?.key ?? '') &&
    (isVerb || /^(?:got|to|in|by|of|for|with|under|in|за|в|к|по|до|с)$/.test(next?.key ?? '')) &&
    tokens.some(
      ({ kind }, i) =>
        i < at && view.taken[i] !== true && (kind === 'number' || numberWords.at(tokens, i) !== null),
    );
  // `44 cases in May, 61 in June, in July none`
  const isLastOfList =
    isEnd &&
    /^(?:none|ни)$/.test(key) &&
    tokens.some(
      ({ kind }, i) =>
        i < at && view.taken[i] !== true && (kind === 'number' || numberWords.at(tokens, i) !== null),
    ) &&
    view.periods.some((hit) => hit.to === at && hit.period.days === null);
  if (isBeside || isLastOfList) return wordless('none', at, to, { counts: 'person' });
  if (!isEnd && !isVerb) return null;
  const clause = view.clause[at];
  const near = view.happened.some(
    ({ from, to: end }) =>
      view.clause[from] === clause &&
      (from >= to
        ? from - to <= 4
        : isEnd && (isNumeral || key === 'никто') && at - end <= (isNumeral ? 3 : 1)),
  );
  const isReckoned = isEnd && isNumeral && /^[:–—]$/.test(tokens[at - 1]?.key ?? '');
  return near || isReckoned ? wordless('none', at, to, { counts: 'person' }) : null;
}

/** `никто из начальства`: always people. */
function isNobody({ tokens }: SentenceView, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  return /^(?:никто|nobody)$/.test(key) || (key === 'no' && tokens[at + 1]?.key === 'one');
}
