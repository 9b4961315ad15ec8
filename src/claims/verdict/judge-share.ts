// Shares and ratios: computed from the figures of the case, each with its own base. A count over a time divided by a strength
// on a day is no share.
import { tokenise } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import { compareSlots, type Relations } from '../matching/compare-slots.ts';
import type { CaseKnowledge, Evidence } from '../matching/evidence.ts';
import { isSaidIn, phraseOf } from '../matching/meant.ts';
import { readEvents } from '../matching/read-slots.ts';
import { fitValue } from '../matching/value-fit.ts';
import { countedNouns } from '../words/counted.ts';
import { sameEvent } from '../words/events.ts';
import { besideIn } from './sentence-claims.ts';
import { judgeGrowth, mayBeBase } from './growth.ts';
import type { SharePair } from './pairs-of-case.ts';
import { toldPairs } from './share-pairs.ts';
import { misplacedShare } from './share-slots.ts';
import { judged, nothingNear, type Judgement, type Verdict } from './verdict.ts';
import { both, figureText, numberText, proposalFor, shareText } from './verdict-words.ts';
import { toldPercent, type ToldPercent } from './told-percent.ts';
import { wrong } from './wrong-slot.ts';

export function judgeShare(claim: Claim, knowledge: CaseKnowledge, others: readonly Claim[]): Judgement {
  const { quantity } = claim;
  if (quantity.kind === 'ratio') {
    const found = judgeRatio(claim, knowledge, others);
    return found === nothingNear ? (judgeGrowth(claim, knowledge) ?? found) : found;
  }
  const published = knowledge.evidence.filter(
    (item) => item.counts === 'percent' && isNear(compareSlots(claim, item)),
  );
  const [known] = published;
  if (known !== undefined && quantity.kind === 'share')
    return byPercent(claim, { figure: known, wrong: null });
  const told = quantity.kind === 'share' ? toldPercent(claim, knowledge.evidence) : null;
  if (told !== null) return byPercent(claim, told);
  if (claim.splits.some(({ change }) => change !== undefined))
    return judgeGrowth(claim, knowledge) ?? nothingNear;
  const isOfStrength = claim.words.some((word) => strengthWords.test(word));
  const flow = isOfStrength ? flowOverStock(claim, knowledge) : null;
  if (flow !== null) return flow;
  const pairs = quantity.statistic === null ? toldPairs(claim, knowledge.evidence) : [];
  if (pairs.length > 0) return byShares(claim, pairs);
  const led = quantity.statistic === null ? ledShare(claim, knowledge) : null;
  return led ?? flowOverStock(claim, knowledge) ?? ofOtherSlot(claim, knowledge) ?? nothingNear;
}

/** `of the recruits 18 percent were killed`, where the figure is of those killed who were recruits: the part told as the whole. */
function isTurned({ splits: [split] }: Claim, { wording: { category, population } }: Evidence): boolean {
  if (split === undefined || category.length === 0) return false;
  const [base, rest] = [phraseOf(split.base), phraseOf(split.rest)];
  const own = category.filter((word) => !isSaidIn(word, population));
  return (
    own.length > 0 && own.every((word) => isSaidIn(word, base)) && !own.some((word) => isSaidIn(word, rest))
  );
}

/** The share of two figures that differ from what the sentence tells in one slot. */
function ofOtherSlot(claim: Claim, { evidence }: CaseKnowledge): Judgement | null {
  const found = misplacedShare(claim, evidence);
  if (found === null) return null;
  const { part, whole, slot } = found;
  return judged(
    wrong[slot],
    both((language) => `${figureText(part, language)} / ${figureText(whole, language)}.`),
    { figures: [part.id, whole.id], differences: [slot] },
  );
}

const bearing: ReadonlySet<Verdict> = new Set(['supported', 'supported-by-rounding']);

/** Where words leave the pair open: the only one with the very share that is told, if no word is another figure's. */
function ledShare(claim: Claim, { evidence }: CaseKnowledge): Judgement | null {
  const hasIts = ({ part, whole }: SharePair): boolean => bearing.has(byShare(claim, part, whole).verdict);
  const isNumbered = ({ whole }: SharePair): boolean =>
    whole.value !== null && claim.numbers.includes(whole.value);
  const fitting = toldPairs(claim, evidence, hasIts);
  // `of 512 complaints`: the number of the whole tells it, whatever the share.
  const [own, ...others] = fitting.length > 0 ? fitting : toldPairs(claim, evidence, isNumbered);
  return own === undefined || others.length > 0 ? null : byShare(claim, own.part, own.whole);
}

function byPercent(claim: Claim, { figure, wrong: other }: ToldPercent): Judgement {
  const { fit, off } = fitValue(claim.quantity, figure);
  const slot = other ?? (isTurned(claim, figure) ? 'population' : null);
  const figures = [figure.id];
  const why = both((language) => `${figureText(figure, language)}.`);
  if (slot !== null)
    return judged(wrong[slot], why, { figures, differences: [slot], proposal: proposalFor(figure) });
  if (fit === 'exact') return judged('supported', why, { figures });
  if (fit === 'rounding') return judged('supported-by-rounding', why, { figures });
  if (fit === 'misleads') return judged('rounding-misleads', why, { figures, off });
  if (fit === 'over') return judged('overstated', why, { figures, off });
  if (fit === 'under') return judged('understated', why, { figures, off });
  return judged('cannot-tell', why, { figures });
}

function isNear(relations: Relations): boolean {
  const slots = [
    relations.population,
    relations.period,
    relations.category,
    relations.event,
    relations.place,
  ];
  return slots.every((relation) => relation === 'same' || relation === 'open');
}

/** Pairs told in the same words: they agree, or the sentence leaves open which it means. */
function byShares(claim: Claim, told: readonly SharePair[]): Judgement {
  const [first, ...others] = told.map(({ part, whole }) => byShare(claim, part, whole));
  if (first === undefined) return nothingNear;
  return others.every(({ verdict }) => verdict === first.verdict) ? first : nothingNear;
}

function byShare(claim: Claim, part: Evidence, whole: Evidence): Judgement {
  if (isOfStock(part, whole)) return ofFlow(part, [whole.id], (language) => figureText(whole, language));
  const share = (100 * (part.value ?? 0)) / (whole.value ?? 1);
  const quantity =
    claim.quantity.kind === 'all'
      ? { ...claim.quantity, kind: 'share' as const, value: 100, low: 100, high: 100 }
      : claim.quantity;
  const { fit, off } = fitValue(quantity, { ...part, value: share, bound: 'exact' });
  const figures = [part.id, whole.id];
  const text = (language: 'en' | 'ru'): string =>
    `${shareText(share, language)} = ${figureText(part, language)} / ${figureText(whole, language)}`;
  const proposal = both(
    (language) =>
      `${shareText(share, language)} (${numberText(part.value ?? 0, language)} / ${numberText(whole.value ?? 0, language)})`,
  );
  if (fit === 'exact' || fit === 'rounding')
    return judged(
      fit === 'exact' ? 'supported' : 'supported-by-rounding',
      both((language) => `${text(language)}.`),
      { figures },
    );
  if (fit === 'misleads')
    return judged(
      'rounding-misleads',
      both((language) => `${text(language)}.`),
      { figures, off, proposal },
    );
  if (fit === 'untold')
    return judged(
      'cannot-tell',
      both((language) => `${text(language)}.`),
      { figures },
    );
  return judged(
    fit === 'over' ? 'overstated' : 'understated',
    both((language) => `${text(language)}.`),
    { figures, off, proposal },
  );
}

const strengthWords =
  /^(?:strength|personnel|complement|manpower|headcount|численност\p{L}+|личного|списочного|штата|штатной)$/u;

export const hasStrengthWord = ({ words }: Claim): boolean => words.some((word) => strengthWords.test(word));

/** `x % of the division left`: people over a time by a strength on a day. */
function flowOverStock(claim: Claim, knowledge: CaseKnowledge): Judgement | null {
  const event = claim.event?.value ?? null;
  const bodies = claim.population?.value ?? [];
  // `a quarter of the regiment's strength`: of all its people, whoever they are that the case counts.
  const isOfStrength = hasStrengthWord(claim);
  const flow = knowledge.evidence.find(
    (item) =>
      item.counts === 'person' &&
      item.event !== null &&
      event !== null &&
      sameEvent(event, item.event) &&
      (isOfStrength || item.categories.length === 0) &&
      item.event !== 'service' &&
      compareSlots(claim, item).population !== 'differs',
  );
  const band = knowledge.bands.find(({ echelon }) => bodies.some(({ kind }) => kind === echelon));
  const stock = knowledge.evidence.find((item) => item.counts === 'person' && item.event === 'service');
  if (flow === undefined || event === null || (claim.category?.value ?? []).length > 0) return null;
  // `every third absentee`, `of the 1,461 injured`: of those counted, and not of a strength.
  const isOfCounted = (item: Evidence): boolean =>
    item.value !== null &&
    claim.numbers.includes(item.value) &&
    knowledge.evidence.some(({ partOf }) => partOf === item.id);
  const events = [
    ...readEvents(claim.text),
    ...countedNouns.all(tokenise(claim.text)).flatMap(({ value }) => value.event ?? []),
  ];
  if (!isOfStrength && (events.some((one) => sameEvent(one, event)) || knowledge.evidence.some(isOfCounted)))
    return null;
  if (band === undefined && stock === undefined) return null;
  const [low, high] = [band?.low ?? 0, band?.high ?? 0];
  return ofFlow(flow, stock === undefined ? [] : [stock.id], (language) => {
    if (band !== undefined) return `${numberText(low, language)}–${numberText(high, language)}`;
    return stock === undefined ? '' : figureText(stock, language);
  });
}

/** Days that a figure still is of one moment. */
const moment = 1;

/** Those who came to something over a time, by those who were there on one day and of whom they need not be. */
function isOfStock(part: Evidence, whole: Evidence): boolean {
  const { from = null, to = null } = part.period ?? {};
  const day = whole.period?.to ?? null;
  if (from === null || to === null || day === null || part.partOf === whole.id) return false;
  const isOfDay = whole.period?.from === null || length(whole) <= moment;
  // Of those who were there at the beginning it is told what became of them.
  const isOfTime = to - from > moment && day - from > moment;
  const isOfBody = part.populations.every(({ text }) => whole.populations.some((one) => one.text === text));
  return isOfDay && isOfTime && isOfBody && leaving.test(part.label.en.toLowerCase());
}

/** Whom this befell is there no longer. */
const leaving =
  /(?<!\p{L})(?:removed|struck off|taken off|deleted|left|departed|released|freed|discharged|dismissed|resigned|expelled|deported|died|killed|escaped|снят[аоы]?|исключен\p{L}*|вычеркнут\p{L}*|удален\p{L}*|ушл[иа]|уехал\p{L}*|покинул\p{L}*|освобожден\p{L}*|отпущен\p{L}*|выписан\p{L}*|уволен\p{L}*|уволил\p{L}*|отчислен\p{L}*|выслан\p{L}*|умер\p{L}*|погиб\p{L}*|убит\p{L}*|бежал\p{L}*|сбежал\p{L}*)(?!\p{L})/u;

function ofFlow(
  flow: Evidence,
  others: readonly string[],
  strengthText: (language: 'en' | 'ru') => string,
): Judgement {
  return judged(
    'invalid-statistic',
    both((language) => {
      const [count, strength] = [figureText(flow, language), strengthText(language)];
      return language === 'en'
        ? `A count over a time (${count}) is divided by a strength on one day (${strength}): people came and went in between.`
        : `Подсчёт за время (${count}) делится на численность на один день (${strength}): за это время люди приходили и уходили.`;
    }),
    { figures: [flow.id, ...others] },
  );
}

function length({ period }: Evidence): number {
  return (period?.to ?? 0) - (period?.from ?? 0);
}

/** `twice as many`: two figures on the same thing in two periods that the sentence names. */
function judgeRatio(claim: Claim, { evidence }: CaseKnowledge, others: readonly Claim[]): Judgement {
  const { value } = claim.quantity;
  if (value === null) return nothingNear;
  const ends = endsOf(claim, evidence, others);
  if (ends !== null) return byTimes(claim, value, ends.latest, ends.before);
  const same = evidence.filter((item) => {
    const relations = compareSlots(claim, item);
    return (
      item.value !== null &&
      item.period?.from !== null &&
      item.period?.to !== null &&
      item.period !== null &&
      relations.counts === 'same' &&
      (relations.event === 'same' || relations.event === 'open') &&
      (relations.category === 'same' || relations.category === 'open') &&
      (relations.population === 'same' || relations.population === 'open') &&
      (relations.place === 'same' || relations.place === 'open')
    );
  });
  const latest = same.find((item) => compareSlots(claim, item).period === 'same');
  if (latest === undefined) {
    const span = spanEnds(claim, same);
    return span === null ? nothingNear : byTimes(claim, value, span.latest, span.before);
  }
  const before = same
    .filter(
      (item) =>
        (item.period?.to ?? 0) < (latest.period?.from ?? 0) &&
        Math.abs(length(item) - length(latest)) <= 0.1 * length(latest) &&
        item.categories.join() === latest.categories.join() &&
        mayBeBase(claim, item),
    )
    .toSorted((a, b) => (b.period?.to ?? 0) - (a.period?.to ?? 0))[0];
  return before === undefined ? nothingNear : byTimes(claim, value, latest, before);
}

/** `between 2022 and 2023 the number doubled`: the figure that the time told begins with and the one that it ends with. */
function spanEnds(
  { period }: Claim,
  figures: readonly Evidence[],
): { readonly latest: Evidence; readonly before: Evidence } | null {
  const before = figures.find((item) => item.period?.from === period?.value.from);
  const latest = figures.find((item) => item.period?.to === period?.value.to);
  if (before === undefined || latest === undefined) return null;
  const isInTurn = (before.period?.to ?? 0) < (latest.period?.from ?? 0);
  const isAlike = Math.abs(length(before) - length(latest)) <= 0.1 * length(latest);
  return isInTurn && isAlike ? { latest, before } : null;
}

/** `5.7 times: from 1,091 in 2022 to 6,205 in 2024`: the figures of the two numbers that the sentence tells. */
function endsOf(
  claim: Claim,
  evidence: readonly Evidence[],
  others: readonly Claim[],
): { readonly latest: Evidence; readonly before: Evidence } | null {
  if (evidence.length === 0) return null;
  const told = besideIn(claim, others).filter(
    ({ counts, quantity }) => quantity.kind === 'number' && counts?.value === claim.counts?.value,
  );
  if (told.length !== 2) return null;
  const [first, second] = told
    .map((end) =>
      evidence.find(
        (item) =>
          item.value === end.quantity.value &&
          item.period !== null &&
          Object.values(compareSlots(end, item)).every(
            (relation) => relation === 'same' || relation === 'open',
          ),
      ),
    )
    .toSorted((a, b) => (a?.period?.to ?? 0) - (b?.period?.to ?? 0));
  const isInTurn = (first?.period?.to ?? 0) < (second?.period?.from ?? 0);
  return first === undefined || second === undefined || !isInTurn ? null : { latest: second, before: first };
}

function byTimes(claim: Claim, value: number, latest: Evidence, before: Evidence): Judgement {
  const { direction } = claim.quantity;
  if (before.value === null || before.value === 0 || latest.value === null || latest.value === 0)
    return nothingNear;
  const times = direction === 'down' ? before.value / latest.value : latest.value / before.value;
  const { fit, off } = fitValue(claim.quantity, { ...latest, value: times, bound: 'exact' });
  const isClose = Math.abs(times - value) <= 0.15 * value;
  const figures = [latest.id, before.id];
  const why = both((language) =>
    language === 'en'
      ? `${numberText(times, language)} times: ${figureText(latest, language)} against ${figureText(before, language)}.`
      : `В ${numberText(times, language)} раза: ${figureText(latest, language)} против ${figureText(before, language)}.`,
  );
  if (fit === 'exact') return judged('supported', why, { figures });
  if (isClose && claim.quantity.bound !== 'over' && claim.quantity.bound !== 'at-least')
    return judged('supported-by-rounding', why, { figures, off });
  return judged(times < value ? 'overstated' : 'understated', why, {
    figures,
    off: Math.abs(times - value) / value,
  });
}
