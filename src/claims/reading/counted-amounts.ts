// Numbers of a sentence with their nouns. A number that counts nothing (a date, an age, a distance, a figure of speech) is
// dropped here.
import { Lexicon } from '../../text/lexicon.ts';
import { quantities } from '../../text/quantity-grammar.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { Token } from '../../text/tokens.ts';
import { countedNouns, measureNouns } from '../words/counted.ts';
import type { Amount } from './amount.ts';
import { make, rateBehind } from './amount-making.ts';
import { isTerm } from './identifiers.ts';
import { isEnglishVerb, isOne, isRussianVerb, nounBehind, type Noun } from './noun-phrase.ts';
import { bareNumber, leansBehind, hasTotal, subjectBefore, totalBefore } from './bare-numbers.ts';
import type { SentenceView } from './sentence-view.ts';

const sentencing = new Lexicon<true>([
  [
    'sentence~|jail term~|prosecutor~|judge~|court~|sentenced|jailed|imprisoned|years in prison|in prison|penal colony|prison term~|imprisonment|behind bars|suspended sentence~|in a penal',
    true,
  ],
  [
    'прокурор~|дали|побег~|приговор~|осужд~|осужден~|колони~|лишени~ свободы|условно|срок~|заключени~|тюрьм~',
    true,
  ],
]);

const money = new Set(['$', '€', '£', '₽', '₴']);

export function countedAmounts(view: SentenceView): readonly Amount[] {
  const all = quantities(view.tokens, view.taken);
  const amounts: Amount[] = [];
  for (const [index, quantity] of all.entries()) {
    const next = all[index + 1]?.from ?? view.tokens.length;
    const isRow =
      all[index + 1]?.from === quantity.to + 1 && /^(?:,|and|и)$/.test(view.tokens[quantity.to]?.key ?? '');
    const shared =
      isRow || /^(?:from|с|со)$/.test(view.tokens[quantity.from - 1]?.key ?? '')
        ? besideNext(view, quantity, all.slice(index + 1, index + 4))
        : null;
    const amount =
      shared ??
      (isOfNext(view, quantity, all[index + 1])
        ? partOfNext(view, quantity, all[index + 1], all[index + 2])
        : null) ??
      amountOf(view, quantity, next, amounts.at(-1) ?? null, all[index + 1] ?? null) ??
      partOfNext(view, quantity, all[index + 1], all[index + 2]) ??
      besideNext(view, quantity, all.slice(index + 1, index + 4));
    if (amount !== null) amounts.push(amount);
  }
  return amounts;
}

/** `46 of 60 cases`: nothing but `of` between. */
function isOfNext({ tokens }: SentenceView, quantity: Quantity, whole: Quantity | undefined): boolean {
  return (
    whole !== undefined && /^(?:of|из)$/.test(tokens[quantity.to]?.key ?? '') && whole.from <= quantity.to + 2
  );
}

/** `858 of the 1,010 soldiers`: the noun stands behind the whole. */
function partOfNext(
  view: SentenceView,
  quantity: Quantity,
  whole: Quantity | undefined,
  after: Quantity | undefined,
): Amount | null {
  if (whole === undefined || quantity.kind !== 'number' || isOne(quantity)) return null;
  const between = view.tokens.slice(quantity.to, whole.from).map(({ key }) => key);
  const isPart =
    /^(?:of|out|из)$/.test(between[0] ?? '') &&
    between.length <= 3 &&
    between.every((key, i) => i === 2 || /^(?:of|out|the|из|these|those|all|этих|всех|its)$/.test(key));
  if (!isPart) return null;
  const noun = nounBehind(view, whole, after?.from ?? view.tokens.length);
  return noun.counts === null || noun.isIdle
    ? null
    : make(view, quantity, { ...noun, categories: [], to: quantity.to });
}

/** `seven and eight years`, `from 695 thousand to 1.9 million roubles`: numbers in a row share the noun of the last. */
function besideNext(view: SentenceView, quantity: Quantity, others: readonly Quantity[]): Amount | null {
  const { tokens } = view;
  if (quantity.kind !== 'number' || isPartOfName(view, quantity)) return null;
  let to = quantity.to;
  for (const [index, other] of others.entries()) {
    const joint = tokens.slice(to, other.from).map(({ key }) => key);
    const isChange = /^(?:from|с|со)$/.test(tokens[quantity.from - 1]?.key ?? '');
    const isJoined =
      (joint.length === 1 && /^(?:and|or|и|или|,)$/.test(joint[0] ?? '')) ||
      (joint.length === 2 && joint[0] === ',' && /^(?:and|or|и|или)$/.test(joint[1] ?? '')) ||
      (isChange && joint.length === 1 && /^(?:to|до)$/.test(joint[0] ?? ''));
    if (!isJoined || other.kind !== 'number') return null;
    const after = others[index + 1]?.from ?? tokens.length;
    const noun = nounBehind(view, other, after);
    if (noun.counts !== null || noun.isIdle || money.has(tokens[other.to]?.key ?? '')) {
      const shared = amountOf(view, other, after, null);
      if (shared === null || shared.counts === null) return null;
      const { counts, event } = shared;
      return { ...shared, quantity, counts, event, categories: [], from: quantity.from, to: quantity.to };
    }
    to = other.to;
  }
  return null;
}

function amountOf(
  view: SentenceView,
  quantity: Quantity,
  next: number,
  previous: Amount | null,
  after: Quantity | null = null,
): Amount | null {
  const { tokens } = view;
  if (isYearTerm(view, quantity)) {
    const to = quantity.to + (view.tokens[quantity.to]?.key === '-' ? 2 : 1);
    return make(view, quantity, { ...noNoun, counts: 'years', event: 'conviction', to });
  }
  // `12 per 1,000 soldiers`: a base
  if (view.tokens[quantity.from - 1]?.key === 'per' || isPartOfName(view, quantity)) return null;
  if (isProportion(view, quantity)) return null;
  const isMoney =
    nounBehind(view, quantity, next).counts === 'money' || money.has(tokens[quantity.from - 1]?.key ?? '');
  if (!isMoney && isPerEach(view, quantity)) return null;
  // `of every hundred`: a base, not a count.
  if (
    /^(?:every|each|каждых|каждой|каждые)$/.test(tokens[quantity.from - 1]?.key ?? '') &&
    quantity.kind !== 'share'
  )
    return null;
  if (money.has(tokens[quantity.from - 1]?.key ?? '') || money.has(tokens[quantity.to]?.key ?? '')) {
    return make(view, quantity, {
      counts: 'money',
      event: null,
      categories: [],
      to: quantity.to,
      isIdle: false,
      noun: null,
    });
  }
  if (quantity.kind === 'ratio') {
    const noun = nounBehind(view, quantity, next);
    const isBare = noun.counts === null && !hasTotal(view, quantity);
    const speaksOfPeople = countedNouns.all(view.tokens).some(({ value }) => value.weak !== true);
    if (isBare && view.happened.length === 0 && !speaksOfPeople && !isOfPeriods(view, quantity.to))
      return null;
    const total =
      noun.counts === null ? (totalBefore(view, quantity.from) ?? subjectBefore(view, quantity.from)) : null;
    return make(view, quantity, { ...noun, ...total, to: noun.counts === null ? quantity.to : noun.to });
  }
  const noun = nounBehind(view, quantity, next);
  if (noun.isIdle && quantity.kind === 'share' && isWritten(view, quantity)) {
    // `40 % year on year`
    return shareOf(view, quantity, { ...noun, counts: null, isIdle: false, to: quantity.to }, next, previous);
  }
  if (noun.isIdle) return sentenceTerm(view, quantity, noun);
  if (quantity.kind === 'share') {
    return shareOf(view, quantity, noun, next, previous);
  }
  if (noun.counts === 'times') return timesOf(view, quantity, noun);
  if (noun.counts !== null) {
    const isListed = isBesideAmount(view, quantity, previous) || isBeforeNumber(view, noun.to, after);
    if (isIdleThing(view, quantity, noun) && !isListed) return null;
    if (isWeakOne(view, quantity, noun)) return null;
    return make(view, quantity, noun);
  }
  // `about one a day`: the people that the sentence speaks of.
  const rate = rateBehind(view, quantity.to);
  if (rate !== null && rate.to <= quantity.to + 3 && view.events.length > 0)
    return make(view, quantity, { ...noun, counts: previous?.counts ?? 'person', to: quantity.to });
  if (isOne(quantity) && tokens[quantity.from]?.kind !== 'number') return null;
  // `a few dozen made it back`
  if (
    quantity.kind === 'vague' &&
    !view.events.some(
      ({ from, value }) => from >= quantity.to && from <= quantity.to + 3 && value !== 'service',
    )
  )
    return null;
  return bareNumber(view, quantity, noun, previous);
}

/** `three times more than in the whole of 2022`, `втрое больше, чем годом раньше`: two periods are compared. */
function isOfPeriods({ tokens, periods }: SentenceView, at: number): boolean {
  for (let next = at; next <= at + 1; next++) {
    if (!/^(?:than|as|чем|против)$/.test(tokens[next]?.key ?? '')) continue;
    const ahead = tokens.slice(next + 1, next + 8);
    return (
      periods.some(({ from }) => from > next && from <= next + 5) ||
      ahead.some(({ key }) =>
        /^(?:year|month|earlier|before|previous|last|годом|год|году|года|месяцем|месяце|ранее|раньше|прежде|прошл\p{L}*)$/u.test(
          key,
        ),
      )
    );
  }
  return false;
}

/** `three brothers`, `two medals`: a few things, or kin, that no event is told of. */
function isIdleThing(view: SentenceView, quantity: Quantity, { counts, noun }: Noun): boolean {
  const isFew = quantity.value !== null && quantity.value < 10;
  const clause = view.clause[quantity.from];
  return (
    ((counts?.startsWith('other:') === true && noun === null) ||
      /^(?:relatives|children)$/.test(noun?.group ?? '')) &&
    isFew &&
    !view.events.some(
      ({ from, value }) =>
        view.clause[from] === clause &&
        value !== 'service' &&
        value !== 'interviewed' &&
        value !== 'verified',
    )
  );
}

/** `37 apartment blocks, two schools`: one thing of a list that has begun with an amount. */
function isBesideAmount(view: SentenceView, quantity: Quantity, previous: Amount | null): boolean {
  if (previous === null) return false;
  const between = view.tokens.slice(previous.to, quantity.from);
  if (/^(?:including|включая|числе)$/.test(view.tokens[quantity.from - 1]?.key ?? '')) return true;
  return between.length <= 2 && between.every(({ key }) => /^(?:,|and|и|plus|а|также)$/.test(key));
}

/** `four radars, 11 guns`: another number goes on with the list. */
function isBeforeNumber(view: SentenceView, at: number, next: Quantity | null): boolean {
  if (next === null || isOne(next)) return false;
  const between = view.tokens.slice(at, next.from);
  return between.length <= 2 && between.length > 0 && between.every(({ key }) => /^(?:,|and|и)$/.test(key));
}

/** `12 % of the soldiers`, `половина из них`. A share of nothing that counts is dropped. */
function shareOf(
  view: SentenceView,
  quantity: Quantity,
  noun: Noun,
  next: number,
  previous: Amount | null,
): Amount | null {
  if (noun.counts === null || noun.counts.startsWith('other:')) {
    const isShare =
      isWritten(view, quantity) ||
      isEvery(view, quantity) ||
      noun.counts !== null ||
      previous?.counts === 'person' ||
      view.events.length > 0 ||
      view.happened.length > 0 ||
      hasTotal(view, quantity) ||
      leansBehind(view, quantity.to, next) ||
      (noun.counts === null && /^(?:are|were|have|had)$/.test(view.tokens[quantity.to]?.key ?? ''));
    if (!isShare) return null;
    if (
      !isWritten(view, quantity) &&
      !isEvery(view, quantity) &&
      noun.counts !== null &&
      view.happened.length === 0 &&
      !isSaidOf(view.tokens[noun.to]?.key ?? '')
    )
      return null;
  }
  return make(view, quantity, {
    ...noun,
    counts: 'percent',
    to: noun.counts === null ? quantity.to : noun.to,
  });
}

function isWritten(view: SentenceView, quantity: Quantity): boolean {
  return view.tokens
    .slice(quantity.from, quantity.to)
    .some(({ key }) => key === '%' || /^(?:percent|cent|pct|процент)/.test(key));
}

/** A verb behind: something is said of the part. */
function isSaidOf(key: string): boolean {
  return (
    /^(?:против|за)$/.test(key) ||
    isEnglishVerb(key) ||
    isRussianVerb(key) ||
    /[а-я]{2}(?:[ае]на|[ае]ны)$/.test(key)
  );
}

/** `every fourth obituary` says a share of whatever the noun is. */
function isEvery(view: SentenceView, quantity: Quantity): boolean {
  return view.tokens
    .slice(quantity.from, quantity.to)
    .some(({ key }) => /^(?:every|each|кажд\p{L}+)$/u.test(key));
}

/** `was hit eight times`: attacks; `eight times` without an attack counts nothing that a figure could hold. */
function timesOf(view: SentenceView, quantity: Quantity, noun: Noun): Amount | null {
  const isAttack = view.events.some(({ value }) => value === 'attack');
  if (!isAttack || quantity.kind !== 'number') return null;
  return make(view, quantity, { ...noun, counts: 'attack', event: 'attack' });
}

/** `sentenced to six years`: the length of a sentence is checkable; other lengths of time are not counts. */
function sentenceTerm(view: SentenceView, quantity: Quantity, noun: Noun): Amount | null {
  const unit = measureNouns.at(view.tokens, noun.to - 1);
  const key = view.tokens[noun.to - 1]?.key ?? '';
  if (unit === null || !/^(?:year|год|лет)/.test(key) || quantity.kind === 'vague') return null;
  // `was given five years for desertion`
  const isGiven =
    /^(?:given|handed|got|дали|получил\p{L}*)$/u.test(view.tokens[quantity.from - 1]?.key ?? '') &&
    /^(?:for|за)$/.test(view.tokens[noun.to]?.key ?? '');
  if (!isGiven && sentencing.all(view.tokens).length === 0) return null;
  const isAgo = /^(?:ago|old|earlier|later|назад|спустя)$/.test(view.tokens[noun.to]?.key ?? '');
  const lead = view.tokens[quantity.from - 1]?.key ?? '';
  const isTerm =
    /^(?:given|to|of|from|and|or|seek|seeks|seeking|sought|demand\p{L}*|request\p{L}*|gave|given|giving|handed|imposed|served|serves|serving|запросил\p{L}*|попросил\p{L}*|требу\p{L}+|потребовал\p{L}*|назначил\p{L}*|и|или|с|дали|дал|дают|составил\p{L}*|к|на|get|got|received|получил\p{L}*|for|a)$/u.test(
      lead,
    ) ||
    /^(?:in|of|behind|колони\p{L}+|лишения|строгого|общего|условно)$/u.test(view.tokens[noun.to]?.key ?? '');
  // What the law threatens is no sentence given.
  const isThreat = view.tokens.some(
    ({ key }, i) =>
      view.clause[i] === view.clause[quantity.from] &&
      /^(?:грозит|грозят|предусм|наказыва|карается|максимальн|минимальн|minimum|carries|carrying|punishable|faces?|facing|risks?|maximum)/.test(
        key,
      ),
  );
  if (isThreat) return null;
  if (isAgo || !isTerm) return null;
  return make(view, quantity, { ...noun, counts: 'years', event: 'conviction', isIdle: false });
}

/** `one soldier` counts where other amounts or an event stand beside it; `one of`, `no one` never. */
function isWeakOne(view: SentenceView, quantity: Quantity, noun: Noun): boolean {
  if (!isOne(quantity)) return false;
  const { tokens } = view;
  const at = quantity.to - 1;
  if (tokens[at]?.kind === 'number') return false;
  if (tokens[quantity.to]?.key === 'of' || tokens[quantity.to]?.key === 'из') return true;
  const before = tokens[quantity.from - 1]?.key ?? '';
  if (/^(?:no|any|the|this|that|some|every|each|only|ни|не|как|еще|another)$/.test(before)) return true;
  if (tokens[noun.to - 1]?.possessive === true || noun.noun?.weak === true) return true;
  if (noun.counts === 'unit' || noun.counts?.startsWith('other:') === true) return true;
  if (rateBehind(view, noun.to) !== null) return false;
  const isListed =
    before === ',' ||
    before === 'and' ||
    before === 'и' ||
    tokens[noun.to]?.key === 'and' ||
    tokens[noun.to]?.key === 'и';
  const others = tokens.some(
    (token, i) =>
      token.kind === 'number' && (i < quantity.from || i >= quantity.to) && view.taken[i] !== true,
  );
  const happens = view.events.some(
    ({ from, value }) => from >= noun.to && from <= noun.to + 4 && value !== 'service',
  );
  return !(happens || (isListed && (others || noun.categories.length > 0)));
}

/** `for every soldier who surrenders, three run away`, `на одного убитого трое раненых`: a proportion, not a count. */
function isPerEach({ tokens }: SentenceView, quantity: Quantity): boolean {
  const to = Math.min(tokens.length, quantity.from + 9);
  for (let at = Math.max(1, quantity.from - 8); at < to; at++) {
    const key = tokens[at]?.key ?? '';
    if (!each.has(key) || !/^(?:for|to|на)$/.test(tokens[at - 1]?.key ?? '')) continue;
    // `15 years for each of the lieutenants`
    if (/^(?:of|из)$/.test(tokens[at + 1]?.key ?? '')) continue;
    if (!key.startsWith('одн') || tokens.some((token) => token.key.startsWith('приход'))) return true;
  }
  return isPerMany(tokens, quantity);
}

/** `three to one`, `6.5 deaths per 100,000 prisoners`: how one number stands to another. */
function isProportion({ tokens }: SentenceView, quantity: Quantity): boolean {
  const isOdds = tokens[quantity.to]?.key === 'to' && /^(?:one|1)$/.test(tokens[quantity.to + 1]?.key ?? '');
  if (isOdds) return true;
  for (let at = quantity.to; at < quantity.to + 5; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (token.key !== 'per' && !(token.key === 'на' && tokens[at + 2]?.key === 'населения')) continue;
    const base = tokens[at + 1];
    return (
      base?.kind === 'number' ||
      /^(?:thousand|hundred|million|capita|head|тысячу|миллион)$/.test(base?.key ?? '')
    );
  }
  return false;
}

/** `на 100 тысяч жителей приходится 64 погибших`, `делили на троих` */
function isPerMany(tokens: readonly Token[], quantity: Quantity): boolean {
  const isShared =
    tokens[quantity.from - 1]?.key === 'на' &&
    /^(?:дво|тро|четвер)\p{L}*$/u.test(tokens[quantity.from]?.key ?? '');
  const isRate = tokens.some(
    ({ key }, at) =>
      key.startsWith('приход') &&
      tokens.slice(0, at).some((token, i) => token.key === 'на' && tokens[i + 1]?.kind === 'number'),
  );
  return isShared || isRate;
}

const each = new Set(['every', 'each', 'каждого', 'каждую', 'каждые', 'каждый', 'одного', 'одну']);

const noNoun: Noun = { counts: null, event: null, categories: [], to: 0, isIdle: false, noun: null };

/** `a 13-year sentence`, `к 13-летнему сроку` */
function isYearTerm({ tokens }: SentenceView, quantity: Quantity): boolean {
  const hyphen = tokens[quantity.to]?.key === '-' ? 1 : 0;
  return (
    /^(?:year$|летн)/.test(tokens[quantity.to + hyphen]?.key ?? '') &&
    isTerm(tokens[quantity.to + hyphen + 1]?.key ?? '')
  );
}

/** A number right before or behind a name that it belongs to is none. */
function isPartOfName(view: SentenceView, quantity: Quantity): boolean {
  for (let at = quantity.from; at < quantity.to; at++) if (view.taken[at] === true) return true;
  const key = view.tokens[quantity.to - 1]?.key ?? '';
  return /^(?:both|оба|обе|обоих|обеих|обоим|обеим|обоими|обеими)$/.test(key);
}
