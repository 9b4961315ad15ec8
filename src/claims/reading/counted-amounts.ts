// Numbers of a sentence with their nouns. A number that counts nothing (a date, an age, a distance, a figure of speech) is
// dropped here.
import { quantities } from '../../text/quantity-grammar.ts';
import type { Quantity } from '../../text/quantity.ts';
import { categoryWords } from '../words/categories.ts';
import { countedNouns, measureNouns } from '../words/counted.ts';
import type { Amount } from './amount.ts';
import { make, rateBehind } from './amount-making.ts';
import { isOne, nounBehind, type Noun } from './noun-phrase.ts';
import { isPerEach, isProportion } from './proportions.ts';
import { invertedNoun, makeInverted } from './inverted-nouns.ts';
import { bareNumber, subjectBefore } from './bare-numbers.ts';
import { totalBefore, totals } from './totals.ts';
import { isYearTerm, sentenceTerm } from './sentence-terms.ts';
import type { SentenceView } from './sentence-view.ts';
import { isDesignation } from './uncounted-numbers.ts';
import { isSaidOf, isWritten, shareOf } from './share-amounts.ts';

const money = new Set(['$', '€', '£', '₽', '₴']);

/** A sign of money before the number, behind it, or behind its bound: `over $2m`. */
function isSigned({ tokens }: SentenceView, { from, to }: Quantity): boolean {
  return tokens.slice(Math.max(0, from - 1), to + 1).some(({ key }) => money.has(key));
}

const repeated: Readonly<Record<string, number>> = {
  twice: 2,
  thrice: 3,
  дважды: 2,
  трижды: 3,
  четырежды: 4,
};

/** `The convoy was shelled twice`, `обстреляли трижды`: attacks. */
function repeatedAttacks(view: SentenceView, numbers: readonly Amount[]): readonly Amount[] {
  if (!view.events.some(({ value }) => value === 'attack')) return [];
  return view.tokens.flatMap(({ key }, at) => {
    const value = Object.hasOwn(repeated, key) ? (repeated[key] ?? null) : null;
    const isAttack = view.events.some(
      ({ from, to, value: event }) => event === 'attack' && (to <= at ? at - to <= 4 : from - at <= 2),
    );
    if (value === null || !isAttack || numbers.some(({ from, to }) => from <= at && at < to)) return [];
    const quantity: Quantity = {
      kind: 'number',
      value,
      low: value,
      high: value,
      bound: 'exact',
      grain: 1,
      direction: null,
      from: at,
      to: at + 1,
    };
    return [make(view, quantity, { ...noNoun, counts: 'attack', event: 'attack', to: at + 1 })];
  });
}

const disputes =
  /^(?:cases?|charges?|proceedings|suits?|lawsuits?|complaints?|petitions?|inquir(?:y|ies)|enquir(?:y|ies)|investigations?|probes?|trials?|sentences?|convictions?|protests?|rows?|disputes?|arrests?|fines?|claims?|questions?|talks|court|prosecuted|convicted|charged|tried|sued|fined|arrested|dismissed)$/;

/** `criminal cases over 97 children`: about them, and no bound. */
function aboutWhom({ tokens }: SentenceView, quantity: Quantity): Quantity {
  const { from, bound, value } = quantity;
  if (bound !== 'over' || value === null || tokens[from]?.key !== 'over') return quantity;
  return disputes.test(tokens[from - 1]?.key ?? '')
    ? { ...quantity, from: from + 1, bound: 'exact', low: value, high: value }
    : quantity;
}

export function countedAmounts(view: SentenceView): readonly Amount[] {
  const all = quantities(view.tokens, view.taken).map((one) => aboutWhom(view, one));
  const amounts: Amount[] = [];
  for (const [index, quantity] of all.entries()) {
    if (isRepeated(view, quantity, all[index - 1])) continue;
    const next = all[index + 1]?.from ?? view.tokens.length;
    const isRow =
      all[index + 1]?.from === quantity.to + 1 && /^(?:,|and|и)$/.test(view.tokens[quantity.to]?.key ?? '');
    const shared =
      isRow || /^(?:from|с|со)$/.test(view.tokens[quantity.from - 1]?.key ?? '')
        ? besideNext(view, quantity, all.slice(index + 1, index + 4))
        : null;
    const amount =
      shared ??
      besideBrackets(view, quantity, next, all[index + 1], all[index + 2]) ??
      (isOfNext(view, quantity, all[index + 1])
        ? partOfNext(view, quantity, all[index + 1], all[index + 2])
        : null) ??
      amountOf(view, quantity, next, amounts.at(-1) ?? null, all[index + 1] ?? null) ??
      partOfNext(view, quantity, all[index + 1], all[index + 2]) ??
      besideNext(view, quantity, all.slice(index + 1, index + 4));
    if (amount !== null) amounts.push(amount);
    // `three of the five villages`: where the part counts, so does the whole.
    const isWholeLost = amount === null && index > 0 && isOfNext(view, all[index - 1] ?? quantity, quantity);
    const part = amounts.at(-1);
    if (isWholeLost && part !== undefined && part.quantity === all[index - 1]) {
      const noun = nounBehind(view, quantity, next);
      if (noun.counts !== null && !noun.isIdle) amounts.push(make(view, quantity, noun));
    }
  }
  amounts.push(...repeatedAttacks(view, amounts));
  return amounts;
}

/** `casualties were put at "several dozen"` */
function isTotalled(view: SentenceView, at: number): boolean {
  const place = /^["“«]$/.test(view.tokens[at - 1]?.key ?? '') ? at - 1 : at;
  return totals.all(view.tokens, 0, place).some(({ to }) => to === place);
}

/** `Ten a day, every day`, `По десять в день`: the sentence begins with it. */
function isFragment({ tokens }: SentenceView, at: number): boolean {
  return at === 0 || (at === 1 && tokens[0]?.key === 'по');
}

/** `almost four hundred (396) cases`, `12 (двенадцать) человек`: the noun stands behind the brackets. */
function besideBrackets(
  view: SentenceView,
  quantity: Quantity,
  next: number,
  inner: Quantity | undefined,
  after: Quantity | undefined,
): Amount | null {
  const { tokens } = view;
  const isOuter =
    inner?.from === next &&
    tokens[quantity.to]?.key === '(' &&
    next === quantity.to + 1 &&
    tokens[inner.to]?.key === ')';
  const isInner = tokens[quantity.from - 1]?.key === '(' && tokens[quantity.to]?.key === ')';
  const to = isOuter ? inner.to + 1 : isInner ? quantity.to + 1 : null;
  if (to === null || quantity.kind !== 'number' || tokens[to]?.kind !== 'word') return null;
  const noun = nounBehind(view, { ...quantity, to }, (isOuter ? after?.from : inner?.from) ?? tokens.length);
  if (noun.isIdle) return sentenceTerm(view, { ...quantity, to }, noun);
  if (noun.counts === null) return null;
  return make(view, quantity, { ...noun, to: isInner ? quantity.to : noun.to });
}

/** `12 (двенадцать) человек`: told twice. */
function isRepeated({ tokens }: SentenceView, quantity: Quantity, before: Quantity | undefined): boolean {
  const isInside = tokens[quantity.from - 1]?.key === '(' && tokens[quantity.to]?.key === ')';
  return (
    isInside &&
    before?.to === quantity.from - 1 &&
    before.value === quantity.value &&
    before.kind === quantity.kind
  );
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
    between.length <= 4 &&
    between.every(
      (key, i) =>
        i === 2 ||
        /^(?:of|out|the|из|these|those|all|этих|всех|its|their|his|прежних|прошлых|оставшихся|своих|его|их|original|estimated|remaining|other|brigade|regiment|company|division|army)$/.test(
          key,
        ),
    );
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
  const noun = nounBehind(view, quantity, next);
  const isMoney = isSigned(view, quantity) || noun.counts === 'money';
  if (!isMoney && isPerEach(view, quantity)) return null;
  // `of every hundred`: a base, not a count.
  if (
    /^(?:every|each|каждых|каждой|каждые)$/.test(tokens[quantity.from - 1]?.key ?? '') &&
    quantity.kind !== 'share'
  )
    return null;
  if (isSigned(view, quantity)) {
    const from = money.has(tokens[quantity.from - 1]?.key ?? '') ? quantity.from - 1 : quantity.from;
    const to = money.has(tokens[quantity.to]?.key ?? '') ? quantity.to + 1 : quantity.to;
    return { ...make(view, quantity, { ...noNoun, counts: 'money', to }), from };
  }
  if (quantity.kind === 'ratio') {
    const total =
      noun.counts === null ? (totalBefore(view, quantity.from) ?? subjectBefore(view, quantity.from)) : null;
    return make(view, quantity, { ...noun, ...total, to: noun.counts === null ? quantity.to : noun.to });
  }
  const inverted = invertedNoun(view, quantity);
  if (inverted !== null) return inverted.counts === null ? null : makeInverted(view, quantity, inverted);
  // `seven others are in intensive care`
  if (tokens[quantity.to]?.key === 'others' && quantity.kind === 'number')
    return make(view, quantity, { ...noNoun, counts: previous?.counts ?? 'person', to: quantity.to + 1 });
  if (noun.isIdle && quantity.kind === 'share' && isWritten(view, quantity)) {
    // `40 % year on year`
    return shareOf(view, quantity, { ...noun, counts: null, isIdle: false, to: quantity.to }, next, previous);
  }
  if (isMedianAge(view, quantity))
    return make(view, quantity, { ...noNoun, counts: 'years', to: quantity.to });
  if (noun.isIdle) return sentenceTerm(view, quantity, noun);
  if (noun.counts === null && isMedianAtEnd(view, quantity))
    return make(view, quantity, { ...noun, counts: previous?.counts ?? 'person', to: quantity.to });
  if (quantity.kind === 'share') {
    return shareOf(view, quantity, noun, next, previous);
  }
  if (noun.counts === 'times') return timesOf(view, quantity, noun);
  if (
    noun.counts !== null &&
    noun.noun === null &&
    noun.categories.every((name) => name.startsWith('group-')) &&
    isDesignation(view, quantity)
  )
    return null;
  if (noun.counts !== null) {
    const isListed = isBesideAmount(view, quantity, previous) || isBeforeNumber(view, noun.to, after);
    if (isIdleThing(view, quantity, noun) && !isListed) return null;
    if (isWeakOne(view, quantity, noun)) return null;
    return make(view, quantity, noun);
  }
  if (noun.counts === null && tokens[quantity.to]?.key === 'who')
    return make(view, quantity, { ...noun, counts: 'person', to: quantity.to });
  const end = noun.counts === null && previous !== null ? otherEnd(view, quantity, previous) : null;
  if (end !== null && previous !== null)
    return make(view, end, { ...noNoun, counts: previous.counts, event: previous.event, to: end.to });
  // `about one a day`: the people that the sentence speaks of.
  const rate = rateBehind(view, quantity.to);
  if (
    rate !== null &&
    rate.to <= quantity.to + 3 &&
    ((quantity.value ?? 0) >= 10 ||
      view.events.length > 0 ||
      isSaidOf(view, rate.to, 3) ||
      isFragment(view, quantity.from))
  )
    return make(view, quantity, { ...noun, counts: previous?.counts ?? 'person', to: quantity.to });
  // `28 pleaded guilty, two fled and one died`
  const isOneMore =
    previous !== null &&
    /^(?:,|and|и|а)$/.test(tokens[quantity.from - 1]?.key ?? '') &&
    view.happened.some(({ from }) => from === quantity.to);
  if (isOne(quantity) && tokens[quantity.from]?.kind !== 'number' && !isOneMore) return null;
  // `a few dozen made it back`
  if (
    quantity.kind === 'vague' &&
    !view.happened.some(({ from }) => from >= quantity.to && from <= quantity.to + 3) &&
    !isSaidOf(view, quantity.to, quantity.from === 0 ? 8 : 3) &&
    !(/^(?:the|low|high)$/.test(tokens[quantity.from - 1]?.key ?? '') && view.happened.length > 0) &&
    !isTotalled(view, quantity.from)
  )
    return null;
  if (
    quantity.kind === 'vague' &&
    !view.happened.some(({ from }) => from >= quantity.to && from <= quantity.to + 3)
  )
    return make(view, quantity, { ...noun, counts: previous?.counts ?? 'person', to: quantity.to });
  return bareNumber(view, quantity, noun, previous);
}

/** `from 95 runaways in January to 321 in May`, `с 1091 в 2022-м до 6205`: the second number counts what the first does. */
function otherEnd({ tokens, periods }: SentenceView, quantity: Quantity, previous: Amount): Quantity | null {
  const isInside = tokens[quantity.from]?.key === 'до';
  const isEnd =
    quantity.value !== null &&
    previous.counts !== null &&
    !/^(?:percent|years|times)$/.test(previous.counts) &&
    /^(?:from|с|со)$/.test(tokens[previous.from - 1]?.key ?? '') &&
    (isInside || /^(?:to|до)$/.test(tokens[quantity.from - 1]?.key ?? '')) &&
    quantity.from - previous.to <= 8 &&
    periods.some(({ from }) => from >= previous.to && from < quantity.from);
  if (!isEnd) return null;
  // `до 6205` bounds nothing here.
  const { value } = quantity;
  return isInside
    ? { ...quantity, bound: 'exact', low: value, high: value, from: quantity.from + 1 }
    : quantity;
}

/** More children no parents have. */
const mostOfParent = 20;

/** `three brothers`, `two medals`: a few things, or kin, that no event is told of. */
function isIdleThing(view: SentenceView, quantity: Quantity, { counts, noun, to }: Noun): boolean {
  const isFew = quantity.value !== null && quantity.value < 10 && quantity.value !== 0;
  const clause = view.clause[quantity.from];
  const lead = view.tokens[quantity.from - 1]?.key ?? '';
  // `two busloads of draftees`, `два автобуса с призывниками`
  const isFull =
    /^(?:of|with|с|со)$/.test(view.tokens[to]?.key ?? '') &&
    (categoryWords.at(view.tokens, to + 1) !== null ||
      countedNouns.at(view.tokens, to + 1)?.value.counts === 'person');
  if (isFull) return false;
  // `мать четверых детей`
  const isOfParent = (quantity.value ?? 0) < mostOfParent;
  if (
    isOfParent &&
    noun?.group === 'children' &&
    /^(?:мать|матери|отец|отца|мама|папа|родители|бабушка)$/.test(lead)
  )
    return true;
  // `among the dead: three children`
  if (lead === ':' && noun !== null && view.happened.length > 0) return false;
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
  if (previous === null || isFewThings(previous)) return false;
  const between = view.tokens.slice(previous.to, quantity.from);
  if (/^(?:including|включая|числе)$/.test(view.tokens[quantity.from - 1]?.key ?? '')) return true;
  return between.length <= 2 && between.every(({ key }) => /^(?:,|and|и|plus|а|также)$/.test(key));
}

/** `по 3 магазина и 2 гранаты` */
function isFewThings({ counts, quantity, event }: Amount): boolean {
  return counts?.startsWith('other:') === true && event === null && (quantity.value ?? 10) < 10;
}

/** `four radars, 11 guns`: another number goes on with the list. */
function isBeforeNumber(view: SentenceView, at: number, next: Quantity | null): boolean {
  if (next === null || isOne(next) || (next.value ?? 10) < 4) return false;
  const between = view.tokens.slice(at, next.from);
  return between.length <= 2 && between.length > 0 && between.every(({ key }) => /^(?:,|and|и)$/.test(key));
}

/** `was hit eight times`: attacks; `eight times` without an attack counts nothing that a figure could hold. */
function timesOf(view: SentenceView, quantity: Quantity, noun: Noun): Amount | null {
  const isAttack = view.events.some(({ value }) => value === 'attack');
  if (!isAttack || quantity.kind !== 'number') return null;
  return make(view, quantity, { ...noun, counts: 'attack', event: 'attack' });
}

/** `a median age of 40 years`, `медианный срок составил 33 месяца`: a statistic, though an age or a length of time counts nobody. */
function isMedianAge({ tokens }: SentenceView, { from, to, kind }: Quantity): boolean {
  if (kind !== 'number') return false;
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ key }) => key);
  const at = before.findIndex((key) => /^(?:median|медианн\p{L}+)$/u.test(key));
  return (
    at >= 0 &&
    (before.slice(at).some((key) => /^(?:age|возраст\p{L}*)$/u.test(key)) ||
      measureNouns.at(tokens, to)?.value === 'time')
  );
}

const medianReach = 8;

/** `which puts the median of the three years at 311`: what it is of was told before. */
function isMedianAtEnd({ tokens }: SentenceView, { from, to, kind }: Quantity): boolean {
  if (kind !== 'number' || (tokens[to] !== undefined && !/^[,.;:!)]$/.test(tokens[to].key))) return false;
  const before = tokens.slice(Math.max(0, from - medianReach), from);
  const at = before.findLastIndex(({ key }) => /^(?:median|медиан\p{L}+)$/u.test(key));
  return at >= 0 && before.slice(at).every(({ kind: own, key }) => own === 'word' || /^[–—:-]$/.test(key));
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

const noNoun: Noun = { counts: null, event: null, categories: [], to: 0, isIdle: false, noun: null };

/** A number right before or behind a name that it belongs to is none. */
function isPartOfName(view: SentenceView, quantity: Quantity): boolean {
  // `double the April figure`: what it is compared with may be dated.
  const to = quantity.kind === 'ratio' ? quantity.from + 1 : quantity.to;
  for (let at = quantity.from; at < to; at++) if (view.taken[at] === true) return true;
  const key = view.tokens[quantity.to - 1]?.key ?? '';
  return /^(?:both|оба|обе|обоих|обеих|обоим|обеим|обоими|обеими)$/.test(key);
}
