// Shares and ratios: computed from the figures of the case, each with its own base. A count over a time divided by a strength
// on a day is no share.
import { tokenise } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import { saysWord } from '../matching/accounted.ts';
import { isOfOwnCategory, sameCategory } from '../matching/compare-category.ts';
import { compareSlots, type Relations } from '../matching/compare-slots.ts';
import type { CaseKnowledge, Evidence, Meant } from '../matching/evidence.ts';
import { readCategories, readEvents } from '../matching/read-slots.ts';
import { isSaidIn, meant, wordsOfClaim } from '../matching/meant.ts';
import { byWording } from '../matching/wording.ts';
import { fitValue } from '../matching/value-fit.ts';
import { soldierNouns, soldiers } from '../words/categories.ts';
import { countedNouns } from '../words/counted.ts';
import { sameEvent } from '../words/events.ts';
import { judged, nothingNear, type Judgement } from './verdict.ts';
import { both, figureText, numberText, shareText } from './verdict-words.ts';

export function judgeShare(claim: Claim, knowledge: CaseKnowledge, others: readonly Claim[]): Judgement {
  const { quantity } = claim;
  if (quantity.kind === 'ratio') return judgeRatio(claim, knowledge, others);
  const published = knowledge.evidence.filter(
    (item) => item.counts === 'percent' && isNear(compareSlots(claim, item)),
  );
  const [known] = published;
  if (known !== undefined && quantity.kind === 'share') {
    const { fit, off } = fitValue(quantity, known);
    const figures = [known.id];
    const why = both((language) => `${figureText(known, language)}.`);
    if (fit === 'exact') return judged('supported', why, { figures });
    if (fit === 'rounding') return judged('supported-by-rounding', why, { figures });
    if (fit === 'misleads') return judged('rounding-misleads', why, { figures, off });
    if (fit === 'over') return judged('overstated', why, { figures, off });
    if (fit === 'under') return judged('understated', why, { figures, off });
    return judged('cannot-tell', why, { figures });
  }
  const parts = partsOf(claim, knowledge);
  const [part] = parts;
  if (part === undefined) return flowOverStock(claim, knowledge) ?? nothingNear;
  return byShare(claim, part.part, part.whole);
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

interface PartOfWhole {
  readonly part: Evidence;
  readonly whole: Evidence;
}

/** Pairs of figures whose quotient the claim may be: the part on the claim's category, the whole that it is a part of. */
function partsOf(claim: Claim, { evidence }: CaseKnowledge): readonly PartOfWhole[] {
  const event = claim.event?.value ?? null;
  return evidence.flatMap((part): readonly PartOfWhole[] => {
    // `a quarter of the strikers detained were women`: the strikers are all that the figures are of.
    const isOfAll = (category: string): boolean =>
      part.groups.includes(category) ||
      (!part.categories.includes(category) && part.groups.some((group) => sameCategory(group, category)));
    const categories = (claim.category?.value ?? []).filter((category) => !isOfAll(category));
    if (part.partOf === null || part.value === null) return [];
    const whole = evidence.find(({ id }) => id === part.partOf);
    if (whole === undefined || whole.value === null || whole.value === 0 || whole.counts !== part.counts)
      return [];
    // What the whole is of as well makes no part of it.
    const own = part.categories.filter((category) => !isOfAll(category));
    const isCategory =
      (categories.length === 0 && own.length === 1 && own[0] === soldiers && isOfSoldiers(claim)) ||
      (categories.length > 0 &&
        categories.length === own.length &&
        categories.every((category) => own.includes(category)) &&
        !categories.every((category) => whole.categories.includes(category))) ||
      isOfOwnCategory(claim, part) ||
      isWorded(claim, part);
    if (isNamedBase(claim, part) || isFrontedBase(claim, part, whole)) return [];
    // `40 % of those who fell ill were taken to hospital`: both events in the figures' own words.
    const isOwnEvent =
      part.own.event.length > 0 &&
      part.wording.category.every((word) => isSaidIn(word, wordsOfClaim(claim))) &&
      [part, whole].every(({ eventWords }) => eventWords.every((word) => saysWord(claim, word)));
    const isEvent =
      categories.length === 0 &&
      own.length === 0 &&
      event !== null &&
      claim.event?.origin === 'stated' &&
      part.event !== null &&
      part.event !== whole.event &&
      sameEvent(event, part.event);
    const isMatter = isOfMatter(claim, part, whole) || isOfKind(claim, part, whole);
    if (!isCategory && !isEvent && !isOwnEvent && !isMatter) return [];
    const bare = withoutBase(withoutCategory(claim, part), part, whole);
    const relations = byWording(bare, part, compareSlots(bare, part));
    // `80 % of the mobilised fled` has another base than `80 % of those who fled were mobilised`.
    if (!isOwnEvent && isCategory && !readCategories(claim.text).every(isOfAll)) return [];
    // Of whom the share is, the sentence must say: of the dead, of the brigade.
    if (!isOwnEvent && isCategory && claim.event === null && relations.event !== 'same') return [];
    // `half of those on the list were mobilised`: on the list for what the list is of.
    const isListed = isCategory && (claim.population?.value ?? []).some(({ kind }) => kind === 'list');
    const told = isListed ? 'same' : relations.event;
    const fits = [relations.population, relations.period, relations.place, told].every(
      (relation) => relation === 'same' || relation === 'open',
    );
    return fits ? [{ part, whole }] : [];
  });
}

/** The words of the part's category are all said. */
function isWorded(claim: Claim, { wording: { category } }: Evidence): boolean {
  return category.length > 0 && category.every((word) => isSaidIn(word, wordsOfClaim(claim)));
}

/** `more than half of the union members`: what the part is called is the base here, and another whole. */
function isNamedBase(claim: Claim, { wording: { category } }: Evidence): boolean {
  const all = wordsOfClaim(claim);
  const last =
    claim.text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/\p{L}+/gu)
      ?.at(-1) ?? '';
  const end = all.findLastIndex(({ word }) => word === last);
  const said = [...meant(claim.text), ...(end < 0 ? [] : all.slice(end + 1, end + 2))];
  return category.some((word) => isSaidIn(word, said));
}

/** `of the mobilised, 76 % were killed`, `мобилизованные погибли на 76 %`: the same, before the share. */
function isFrontedBase(claim: Claim, part: Evidence, whole: Evidence): boolean {
  const { event } = part.wording;
  // What the whole is called too tells of no part.
  const category = part.wording.category.filter((word) => !isSaidIn(word, whole.wording.category));
  const all = wordsOfClaim(claim);
  const share = claim.ahead;
  const named = all.slice(0, share).findLastIndex((word) => isSaidIn(word, category));
  if (named < 0) return false;
  const lead = all.slice(0, named).findLastIndex(({ word }) => basing.test(word));
  const isEvent = (word: Meant): boolean =>
    isSaidIn(word, event) ||
    word.keys.some((key) => key.startsWith('event ') && event.some(({ keys }) => keys.includes(key)));
  // `among the dead, the mobilised made up`: there the dead are.
  if (lead >= 0 && named - lead <= longestLead && !all.slice(lead, named).some(isEvent)) return true;
  const between = all.slice(named + 1, share);
  return (
    !between.some(({ word }) => making.test(word)) &&
    between.some((word) => losing.test(word.word) || (finite.test(word.word) && isEvent(word)))
  );
}

const longestLead = 5;
const basing = /^(?:of|among|amongst|из|среди|у)$/;
const making =
  /^(?:makes?|made|account(?:s|ed)?|represent(?:s|ed)?|compris(?:e|es|ed)|constitut(?:e|es|ed)|form(?:s|ed)?|составля\p{L}*|составил\p{L}*|приход\p{L}*|оказал\p{L}*|был[аои]?|дол[яи]|shares?|proportion)$/u;
const losing = /^(?:lost|suffered|had|saw|потерял\p{L}*|понесл\p{L}*|недосчит\p{L}*)$/u;
const finite = /^(?:died|fell|perished|fled|deserted|\p{L}+л[аои]?|\p{L}+л[аои]сь|\p{L}+лся)$/u;

/** `19 % of those exchanged were wounded`: what tells of the part is no event of its own. */
function withoutCategory(claim: Claim, part: Evidence): Claim {
  const event = claim.event?.value ?? null;
  const isOwn =
    event !== null && isOfOwnCategory(claim, part) && readEvents(part.own.category.join(' ')).includes(event);
  return isOwn ? { ...claim, event: null, told: claim.told.filter((one) => one !== event) } : claim;
}

/** `half of those evacuated returned`: what the whole is of tells nothing more of the part. */
function withoutBase(claim: Claim, part: Evidence, whole: Evidence): Claim {
  const isOfBase = (key: string): boolean => whole.own.kin.includes(key) && !part.own.kin.includes(key);
  return claim.kin.some(({ key }) => isOfBase(key))
    ? { ...claim, kin: claim.kin.filter(({ key }) => !isOfBase(key)) }
    : claim;
}

/** `forty per cent of those killed were soldiers`: said of the base, and not what the base is. */
const isOfSoldiers = ({ text, words }: Claim): boolean =>
  !soldierNouns.test(text) && words.some((word) => predicate.test(word));
const predicate = /^(?:soldiers?|servicem[ae]n|солдат\p{L}*|военными|военные|военный|военнослужащ\p{L}*)$/u;

const mattersOf = ({ own, institutions }: Evidence): readonly string[] => [...own.matters, ...institutions];

/** `a third of those convicted got a suspended sentence`: the same event, with a circumstance that the whole does not have. */
function isOfMatter(claim: Claim, part: Evidence, whole: Evidence): boolean {
  const own = mattersOf(part).filter((matter) => !mattersOf(whole).includes(matter));
  const base = whole.event;
  return (
    own.length > 0 &&
    base !== null &&
    part.event === base &&
    own.every((matter) => claim.kin.some(({ key }) => key === matter)) &&
    // The base must be said, and no other: not of those tried.
    readEvents(claim.words.join(' ')).every((event) => sameEvent(event, base)) &&
    readEvents(claim.words.join(' ')).length > 1
  );
}

/** `40 % of the sentences were suspended`: what the part counts is of a kind that the base, as the share names it, is not. */
function isOfKind({ kin, text, event }: Claim, part: Evidence, whole: Evidence): boolean {
  const own = part.own.kinds.filter((key) => !whole.own.kinds.includes(key));
  const told = kin.filter(({ key }) => own.includes(key));
  const tokens = tokenise(text);
  const isBase =
    part.counts !== 'person' && countedNouns.all(tokens).some(({ value }) => value.counts === whole.counts);
  return (
    own.length > 0 &&
    isBase &&
    own.every((key) => told.some((one) => one.key === key)) &&
    told.every(({ words }) => !tokens.some(({ key }) => words.includes(key))) &&
    event !== null &&
    event.value === whole.event
  );
}

function byShare(claim: Claim, part: Evidence, whole: Evidence): Judgement {
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
  if (!isOfStrength && (readEvents(claim.text).includes(event) || knowledge.evidence.some(isOfCounted)))
    return null;
  if (band === undefined && stock === undefined) return null;
  return judged(
    'invalid-statistic',
    both((language) => {
      const strength =
        band === undefined
          ? stock === undefined
            ? ''
            : figureText(stock, language)
          : `${numberText(band.low, language)}–${numberText(band.high, language)}`;
      return language === 'en'
        ? `A count over a time (${figureText(flow, language)}) is divided by a strength on one day (${strength}): people came and went in between.`
        : `Подсчёт за время (${figureText(flow, language)}) делится на численность на один день (${strength}): за это время люди приходили и уходили.`;
    }),
    { figures: [flow.id, ...(stock === undefined ? [] : [stock.id])] },
  );
}

/** The other claims of its sentence, which stand beside it in their order. */
export function besideIn(claim: Claim, all: readonly Claim[]): readonly Claim[] {
  const at = all.indexOf(claim);
  let [from, to] = [at, at + 1];
  while (from > 0 && all[from - 1]?.sentence.start === claim.sentence.start) from -= 1;
  while (to < all.length && all[to]?.sentence.start === claim.sentence.start) to += 1;
  return all.slice(Math.max(0, from), to).filter((other) => other !== claim);
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
        item.categories.join() === latest.categories.join(),
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
