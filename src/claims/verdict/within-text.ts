// Checks inside one text, which need no case: parts against their sum, shares against their base, rates against their period,
// headline against body, the same thing told twice, a body of troops against the people counted.
import { foldKey } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import type { Claim } from '../claim.ts';
import { sameWord } from '../matching/same-word.ts';
import { contentWords } from '../matching/read-slots.ts';
import { categoryAxis } from '../words/categories.ts';
import { sameEvent } from '../words/events.ts';
import { echelons, populationLabels } from '../words/populations.ts';
import type { Breakdown } from './breakdowns.ts';
import { colonSums, type ColonSum } from './colon-sums.ts';
import type { FailingWhole } from './told-parts.ts';
import { placesIn } from './number-places.ts';
import { bySentence } from './sentence-claims.ts';
import { sumOf } from './told-sums.ts';
import { isOfMore, namesOther, sentenceReader, textOf } from './told-again.ts';
import type { Verdict } from './verdict.ts';
import { ownShare } from './own-shares.ts';
import { perDays } from './judge-rate.ts';
import { both, numberText } from './verdict-words.ts';

export interface Finding {
  readonly verdict: Extract<
    Verdict,
    'parts-do-not-sum' | 'axes-mixed' | 'contradicts-text' | 'invalid-statistic'
  >;
  /** The claim at fault first, then those it is held against. */
  readonly claims: readonly string[];
  readonly why: Words;
}

export function textFindings(
  text: string,
  claims: readonly Claim[],
  sums: readonly Breakdown[],
  again: readonly Finding[],
  wholes: readonly FailingWhole[],
): readonly Finding[] {
  const totals = new Set([
    ...sums.flatMap(({ total }) => (total === null ? [] : [total.id])),
    ...wholes.map(({ total }) => total.id),
  ]);
  const lists = colonSums(text, claims, ({ id }) => totals.has(id));
  const sentences = bySentence(claims);
  const together = ({ sentence }: Claim): readonly Claim[] => sentences.get(sentence.start) ?? [];
  return [
    ...sums.filter((one) => !isMadeOfAll(text, one, together)).flatMap(sumFinding),
    ...lists.map(listFinding),
    ...wholes.map(({ total, parts }) => notSummed([total.id], parts, total.quantity.value ?? 0)),
    ...sums.flatMap(axesFinding),
    ...claims.flatMap((claim) => ownShare(text, claim, together(claim), claims)),
    ...claims.flatMap((claim) => rateFinding(claim, together(claim))),
    ...again,
    ...toldTwice(text, claims).filter(({ claims: [fault] }) => !again.some((one) => one.claims[0] === fault)),
    ...bodyFindings(claims),
  ];
}

const sum = (claims: readonly Claim[]): number =>
  claims.reduce((total, { quantity }) => total + (quantity.value ?? 0), 0);

function listFinding({ total, numbers }: ColonSum): Finding {
  return notSummed([total.id], numbers, total.quantity.value ?? 0);
}

function notSummed(claims: readonly string[], numbers: readonly number[], said: number): Finding {
  const added = sumOf(numbers);
  const terms = (language: 'en' | 'ru'): string =>
    numbers.map((number) => numberText(number, language)).join(' + ');
  if (added === said)
    return {
      verdict: 'parts-do-not-sum',
      claims,
      why: both((language) =>
        language === 'en'
          ? `Its own parts make ${terms(language)} = ${numberText(added, language)}, which is all: nothing is left for the rest.`
          : `Собственные части текста дают ${terms(language)} = ${numberText(added, language)}, то есть всё: на остальных ничего не остаётся.`,
      ),
    };
  return {
    verdict: 'parts-do-not-sum',
    claims,
    why: both((language) =>
      language === 'en'
        ? `Its own parts make ${terms(language)} = ${numberText(added, language)}, not ${numberText(said, language)}.`
        : `Собственные части текста дают ${terms(language)} = ${numberText(added, language)}, а не ${numberText(said, language)}.`,
    ),
  };
}

/** `2,635: 566 women, 914 children, 702 to the north and 453 to the south`: the numbers behind a total, those that are no claims too, make it. */
function isMadeOfAll(
  text: string,
  { total }: Breakdown,
  together: (claim: Claim) => readonly Claim[],
): boolean {
  if (total === null) return false;
  const behind = placesIn(text, together(total), () => false).filter(
    ({ start }) => start >= total.start + total.length,
  );
  return sumOf(behind.map(({ value }) => value)) === total.quantity.value;
}

function sumFinding({ total, parts, isWhole }: Breakdown): readonly Finding[] {
  if (total === null || total.quantity.value === null) return [];
  const axes = new Set(parts.map(axisOf));
  if (axes.size > 1) return [];
  const [added, said] = [sum(parts), total.quantity.value];
  const isRough =
    total.quantity.bound === 'about' ||
    total.quantity.bound === 'almost' ||
    parts.some(({ quantity }) => quantity.bound !== 'exact');
  const isLower = total.quantity.bound === 'over' || total.quantity.bound === 'at-least';
  const tolerance = isRough ? 0.06 * said : 0;
  const isWrong = isLower
    ? added < said
    : isWhole
      ? Math.abs(added - said) > tolerance
      : added > said + tolerance;
  if (!isWrong) return [];
  const numbers = parts.map(({ quantity }) => quantity.value ?? 0);
  return [notSummed([total.id, ...parts.map(({ id }) => id)], numbers, said)];
}

function axisOf(claim: Claim): string {
  const [category] = claim.category?.value ?? [];
  return category === undefined ? 'none' : (categoryAxis(category) ?? 'none');
}

/** One list of parts that holds parts of two breakdowns of the same people. */
function axesFinding({ total, parts, isWhole }: Breakdown): readonly Finding[] {
  const axes = new Set(parts.map(axisOf));
  if (!isWhole || !axes.has('service') || !axes.has('rank')) return [];
  const added = sum(parts);
  const first = total ?? parts[0];
  if (first === undefined) return [];
  return [
    {
      verdict: 'axes-mixed',
      claims: [first.id, ...parts.filter(({ id }) => id !== first.id).map(({ id }) => id)],
      why: both((language) =>
        language === 'en'
          ? `Kinds of service and ranks are two breakdowns of the same people; put in one list they count people twice (together ${numberText(added, language)}).`
          : `Категории службы и звания — две разные разбивки одних и тех же людей; в одном перечне они считают людей дважды (вместе ${numberText(added, language)}).`,
      ),
    },
  ];
}

/** `about 30 a month … over two years … 2,000 in all`. */
function rateFinding(rate: Claim, claims: readonly Claim[]): readonly Finding[] {
  const { per, value, bound } = rate.quantity;
  if (
    per === null ||
    value === null ||
    bound === 'over' ||
    bound === 'at-least' ||
    bound === 'at-most' ||
    bound === 'under'
  )
    return [];
  const total = claims.find(
    (other) =>
      other.id !== rate.id &&
      other.quantity.per === null &&
      other.quantity.kind === 'number' &&
      other.quantity.value !== null &&
      other.counts?.value === rate.counts?.value &&
      lengthOf(other, rate) !== null,
  );
  if (total === undefined || total.quantity.value === null) return [];
  const days = lengthOf(total, rate) ?? 0;
  if (days < 2 * perDays[per]) return [];
  const known = (total.quantity.value * perDays[per]) / days;
  const ratio = value / known;
  if (ratio > 0.7 && ratio < 1.43) return [];
  if ((total.quantity.bound === 'over' || total.quantity.bound === 'at-least') && ratio > 1 && ratio < 2)
    return [];
  return [
    {
      verdict: 'contradicts-text',
      claims: [rate.id, total.id],
      why: both((language) =>
        language === 'en'
          ? `${numberText(total.quantity.value ?? 0, language)} over ${numberText(Math.round(days), language)} days make ${numberText(known, language)} per ${per}, not ${numberText(value, language)}.`
          : `${numberText(total.quantity.value ?? 0, language)} за ${numberText(Math.round(days), language)} дней — это ${numberText(known, language)} (${perRu[per]}), а не ${numberText(value, language)}.`,
      ),
    },
  ];
}

const perRu = { day: 'в день', week: 'в неделю', month: 'в месяц', year: 'в год' } as const;

function lengthOf(a: Claim, b: Claim): number | null {
  for (const { period } of [a, b]) {
    if (period === null) continue;
    const { days, from, to } = period.value;
    if (days !== null) return days;
    if (from !== null && to !== null && to - from > 60) return to - from + 1;
  }
  return null;
}

/** More tellings of one thing than this are a table, not a story. */
const mostTellings = 60;

/** The same slots, another number: in the headline and the body, or in two sentences. */
function toldTwice(text: string, claims: readonly Claim[]): readonly Finding[] {
  const contentOf = contentReader(text);
  const wordsOf = sentenceReader(text);
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { quantity, counts } = claim;
    if (
      (quantity.kind !== 'number' && quantity.kind !== 'range') ||
      quantity.per !== null ||
      quantity.statistic !== null ||
      counts === null ||
      counts.value === 'years' ||
      counts.value === 'money'
    )
      continue;
    const key = JSON.stringify([
      counts.value,
      eventKey(claim),
      claim.category?.value ?? [],
      claim.place?.value ?? null,
    ]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [claim]);
    else if (known.length < mostTellings) known.push(claim);
  }
  const findings: Finding[] = [];
  for (const group of groups.values()) {
    // The most exact telling leads; others are held against it, so that the order of the sentences does not matter.
    const ordered = group.toSorted((a, b) => exactness(b) - exactness(a) || a.start - b.start);
    const accused = new Set<string>();
    for (const [i, first] of ordered.entries()) {
      for (const second of ordered.slice(i + 1)) {
        if (
          accused.has(second.id) ||
          first.sentence.start === second.sentence.start ||
          !samePeriod(first, second) ||
          !samePeople(first, second) ||
          isOfMore(text, first.start < second.start ? second : first) ||
          (isOfThings(first) && !sayAlike(contentOf(first), contentOf(second)))
        )
          continue;
        if (compatible(first, second)) continue;
        const isUntold = first.event === null && second.event === null;
        if (isUntold && namesOther(wordsOf(first), textOf(text, second))) continue;
        accused.add(second.id);
        findings.push({
          verdict: 'contradicts-text',
          claims: [second.id, first.id],
          why: both((language) =>
            language === 'en'
              ? `The text says both “${second.text}” and “${first.text}” of the same thing.`
              : `В тексте об одном и том же сказано и «${second.text}», и «${first.text}».`,
          ),
        });
      }
    }
  }
  return findings;
}

const isOfThings = ({ counts }: Claim): boolean => counts?.value.startsWith('other:') === true;

/** Of things nothing but the words tells whether the same is meant: most of those that say something must be in both. */
function sayAlike(left: readonly string[], right: readonly string[]): boolean {
  const fewest = Math.min(left.length, right.length);
  const shared = left.filter((word) => right.some((other) => sameWord(word, other))).length;
  return fewest >= 2 && 10 * shared >= 6 * fewest;
}

/** The words of a claim's sentence that say something, folded, each sentence read once. */
function contentReader(text: string): (claim: Claim) => readonly string[] {
  const known = new Map<number, readonly string[]>();
  return ({ sentence }) => {
    const own =
      known.get(sentence.start) ??
      contentWords(text.slice(sentence.start, sentence.start + sentence.length)).map((word) => foldKey(word));
    known.set(sentence.start, own);
    return own;
  };
}

function eventKey({ event }: Claim): string {
  if (event === null) return '';
  return event.value === 'desertion' || event.value === 'listed' ? 'absence' : event.value;
}

function exactness({ quantity, heading }: Claim): number {
  const sharp = quantity.value === null ? 0 : quantity.bound === 'exact' ? 2 : 1;
  return 10 * sharp - Math.log10(quantity.grain) - (heading ? 5 : 0);
}

/** Two tellings are of the same period only where both say the same, or neither says any. */
function samePeriod(a: Claim, b: Claim): boolean {
  const [x, y] = [a.period?.value ?? null, b.period?.value ?? null];
  if (x === null || y === null) return x === y || a.heading || b.heading;
  return x.from === y.from && x.to === y.to && x.days === y.days;
}

function samePeople(a: Claim, b: Claim): boolean {
  const [x, y] = [a.population?.value ?? [], b.population?.value ?? []];
  if (x.length === 0 || y.length === 0) return x.length === y.length || a.heading || b.heading;
  return x.some((one) =>
    y.some(
      (other) =>
        one.kind === other.kind && (one.name === other.name || one.name === null || other.name === null),
    ),
  );
}

function compatible(a: Claim, b: Claim): boolean {
  const [x, y] = [reach(a), reach(b)];
  return x[0] <= y[1] && y[0] <= x[1];
}

/** What a claim may mean by its number: a rounded one stands for all that round to it. */
function reach({ quantity }: Claim): readonly [number, number] {
  const { value, low, high, bound, grain } = quantity;
  if (value === null) return [low ?? -Infinity, high ?? Infinity];
  if (bound === 'over' || bound === 'at-least') return [value, Infinity];
  if (bound === 'under' || bound === 'at-most') return [-Infinity, value];
  const slack = bound === 'exact' ? (grain > 1 ? grain / 2 : 0) : Math.max(grain / 2, 0.08 * Math.abs(value));
  return bound === 'almost' ? [value - 2 * slack, value] : [value - slack, value + slack];
}

/** `an entire regiment` beside people counted out of a larger body. */
function bodyFindings(claims: readonly Claim[]): readonly Finding[] {
  const people = claims
    .filter(
      ({ quantity, counts, category }) =>
        quantity.kind === 'number' &&
        counts?.value === 'person' &&
        category === null &&
        (quantity.value ?? 0) >= 20,
    )
    .slice(0, mostTellings);
  return claims.flatMap((claim): readonly Finding[] => {
    const { body, isEquivalence } = claim.quantity;
    if (body === null || isEquivalence || claim.event === null) return [];
    const event = claim.event.value;
    const counted = people.find(
      (other) =>
        other.event !== null &&
        sameEvent(event, other.event.value) &&
        (other.population?.value ?? []).some(
          ({ kind }) => echelons.includes(kind) && echelons.indexOf(kind) < echelons.indexOf(body),
        ),
    );
    if (counted === undefined) return [];
    const wider =
      (counted.population?.value ?? []).find(({ kind }) => echelons.includes(kind))?.kind ?? 'division';
    return [
      {
        verdict: 'contradicts-text',
        claims: [claim.id, counted.id],
        why: both((language) =>
          language === 'en'
            ? `Elsewhere the text counts single people out of ${populationLabels[wider].en} (“${counted.text}”), not a body that left as one.`
            : `В другом месте текст считает отдельных людей (${populationLabels[wider].ru}: «${counted.text}»), а не часть, ушедшую целиком.`,
        ),
      },
    ];
  });
}
