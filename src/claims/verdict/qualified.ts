// A right number that other words of its sentence make another's: a term or a sum that all counted are said to have got, a whole that
// is not the figure's own, a happening where the figure is of what stood.
import type { Words } from '../../text/words.ts';
import type { Claim, EventKey } from '../claim.ts';
import type { SlotName } from '../matching/compare-slots.ts';
import type { CaseKnowledge, Evidence, Meant } from '../matching/evidence.ts';
import { Contrast } from '../matching/contrast.ts';
import { isSaidIn, phraseOf, wordsOfClaim } from '../matching/meant.ts';
import { territories } from '../matching/names.ts';
import { readInstitutions } from '../matching/read-slots.ts';
import { tells } from '../matching/wording.ts';
import { isOnwards } from '../words/categories.ts';
import { menNouns } from '../words/categories.ts';
import { echelons } from '../words/populations.ts';
import { judgedAs } from './contrasted.ts';
import { unjoined } from './joined.ts';
import { otherShare } from './other-share.ts';
import { swappedRole } from './roles.ts';
import { measureOf } from '../matching/measured.ts';
import type { Judgement } from './verdict.ts';

export function qualified(
  claim: Claim,
  found: Judgement,
  claims: readonly Claim[],
  { evidence }: CaseKnowledge,
): Judgement {
  const figure = evidence.find(({ id }) => id === found.figures[0]);
  if (figure === undefined || !found.verdict.startsWith('supported')) return found;
  const share = ofOtherShare(claim, found, figure, evidence);
  if (share !== null) return { ...found, ...share };
  if (isOfOtherLevel(claim, figure)) return { ...found, ...ofSlot('population', figure) };
  const role = claim.quantity.kind === 'number' ? swappedRole(claim, figure) : null;
  if (role !== null) return { ...found, ...ofSlot(role, figure) };
  const joined = claim.quantity.kind === 'number' ? unjoined(claim, figure, evidence) : null;
  if (joined !== null) return { ...found, ...ofSlot(joined, figure) };
  if (isOfDegree(claim, figure) || isOfManner(claim, figure) || isAnswered(claim, figure))
    return { ...found, ...ofOutcome };
  if (isOfPart(claim, figure, evidence)) return { ...found, ...ofSlot('category', figure) };
  const beside = claims.filter(
    (other) => other !== claim && other.id !== claim.id && other.sentence.start === claim.sentence.start,
  );
  if (isOnlyBegun(claim, figure)) return { ...found, ...ofStock };
  if (beside.length === 0) return found;
  const measure = beside.find((other) => isMeasure(other) && !isOwnMeasure(other, figure, evidence));
  if (measure !== undefined) return { ...found, ...withMeasure(measure) };
  const whole = isOfOtherWhole(claim, figure, beside, evidence);
  return whole === null ? found : { ...found, ...ofWhole(whole) };
}

/** A share or a ratio of others than its two figures. */
function ofOtherShare(
  claim: Claim,
  { figures }: Judgement,
  part: Evidence,
  evidence: readonly Evidence[],
): Partial<Judgement> | null {
  const { kind } = claim.quantity;
  const whole = evidence.find(({ id }) => id === figures[1]);
  if ((kind !== 'share' && kind !== 'ratio') || whole === undefined) return null;
  const slot = otherShare(claim, part, whole, evidence);
  return slot === null ? null : ofSlot(slot, part);
}

/** Kinds of territories (`region`, `district`) that words name. */
const territoriesIn = (words: readonly Meant[]): readonly string[] =>
  words.flatMap(({ word }) => readInstitutions(word).filter((key) => territories.has(key)));

/** `жителей области`, where the figure is of a district that the sentence does not name. */
function isOfOtherLevel(claim: Claim, { wording, place }: Evidence): boolean {
  const own = territoriesIn(wording.population);
  if (own.length !== 1 || place !== null) return false;
  const names = wording.population.filter(({ word, keys }) => keys.length === 0 && word.length > 2);
  const said = wordsOfClaim(claim);
  const isNamed = names.length === 0 || names.some((name) => isSaidIn(name, said));
  const told = territoriesIn(said);
  return !isNamed && told.length > 0 && !told.some((level) => own.includes(level));
}

const ofBothSexes =
  /(?<!\p{L})(?:civilians?|residents?|inhabitants?|гражданск\p{L}+|мирны\p{L}+|жител\p{L}+)(?!\p{L})/iu;

/** `407 men`, where the figure is of civilians: soldiers, workers and convicts may be called so all together. */
const isOfMenAlone = ({ text, category }: Claim, { label, populations }: Evidence): boolean =>
  menNouns.test(text) &&
  (category?.value ?? []).every((one) => one.startsWith('group-')) &&
  !menNouns.test(label.en) &&
  ofBothSexes.test(label.en) &&
  !populations.some(({ kind }) => echelons.includes(kind));

/** `391 children`, where the figure is of unaccompanied ones. */
function isOfPart(claim: Claim, figure: Evidence, evidence: readonly Evidence[]): boolean {
  if (isOfMenAlone(claim, figure)) return true;
  const isOfPeople = figure.wording.category.some(({ keys }) =>
    keys.some((key) => /^(?:group|category) /.test(key)),
  );
  const isOfArticle = figure.categories.some((category) => category.startsWith('article-'));
  // `of the rank of captain or higher`: the slots compared it, whatever word says `and above`.
  const isOfRank = figure.categories.some((one) => isOnwards(one) && claim.category?.value.includes(one));
  if (claim.quantity.kind !== 'number' || !isOfPeople || isOfArticle || isOfRank) return false;
  return new Contrast(claim, figure, evidence).unsaid('category').length > 0;
}

/** What is asked for, and what came of it. */
const asked =
  /(?<!\p{L})(?:appeals?|requests?|petitions?|applications?|complaints?|motions?|lawsuits?|pleas?|апелляци\p{L}*|запрос\p{L}*|прошени\p{L}*|ходатайств\p{L}*|жалоб\p{L}*|обращени\p{L}*|заявлени\p{L}*|рапорт\p{L}*|иск(?:а|ов|и)?)(?!\p{L})/iu;
const answers =
  /(?<!\p{L})(?:granted|upheld|allowed|approved|accepted|satisfied|succeeded|successful|rejected|refused|dismissed|denied|turned down|удовлетвор\p{L}*|одобр\p{L}*|отклон\p{L}*|отказ\p{L}*|отверг\p{L}*)(?!\p{L})/u;

/** `846 complaints were upheld`, where the figure is of those made. */
const isAnswered = ({ text, words }: Claim, { label }: Evidence): boolean =>
  asked.test(text) &&
  answers.test(words.join(' ')) &&
  !answers.test(label.en.toLowerCase()) &&
  !weighed.test(label.en);
const weighed = /(?<!\p{L})(?:justified|well[- ]founded|обоснован)/iu;

const degree = new RegExp(
  [
    '(?:in full|fully|in part|partially|partly|полностью|частично|в полном объ[её]ме|сполна|целиком)',
    'within (?:\\p{L}+ ){0,2}(?:hours?|days?|weeks?|months?|years?) (?:of|from|after)',
    '(?:have|has|had) since \\p{L}+',
    '(?:с тех пор|впоследствии)',
    '(?:в течение|спустя|менее чем через) (?:\\p{L}+ ){0,2}(?:сут\\p{L}+|час\\p{L}*|дн\\p{L}+|недел\\p{L}+|месяц\\p{L}*|год\\p{L}*) (?:после|с момента|со дня)',
  ]
    .map((pattern) => `(?<!\\p{L})${pattern}(?!\\p{L})`)
    .join('|'),
  'u',
);

/** `received compensation in full`, `within a day of being admitted`, `have since left`: how far or how soon it went, and what came of it no figure tells. */
function isOfDegree({ words }: Claim, { label, event }: Evidence): boolean {
  const said = words.join(' ');
  const known = label.en.toLowerCase();
  const isGone = gone.test(said) && !gone.test(`had ${known}`) && !ofLeaving.has(event);
  return isGone || (degree.test(said) && !degree.test(known));
}

/** `by leaving the country`: by what they did it. */
function isOfManner({ words }: Claim, { wording }: Evidence): boolean {
  return words.some((word, at) => {
    const done =
      words[at - 1] === 'by' &&
      /^\p{L}{3,}ing$/u.test(word) &&
      !/^(?:counting|going|during|shooting)$/.test(word);
    return done && phraseOf(word).some((one) => !tells(one, wording.all));
  });
}

const gone = /(?<!\p{L})(?:have|has|had) (?:now |already )?left (?!behind|without)\p{L}+/u;
const ofLeaving: ReadonlySet<EventKey | null> = new Set(['absence', 'desertion']);

/** An amount that counts nobody: years, money, weights. */
const isMeasure = ({ counts, quantity }: Claim): boolean =>
  quantity.per === null &&
  (counts?.value === 'years' || counts?.value === 'money' || measureOf(counts?.value) !== null);

/** A figure's own number, or words of this figure that hold an amount of the kind. */
function isOwnMeasure(
  { counts, quantity }: Claim,
  { label }: Evidence,
  evidence: readonly Evidence[],
): boolean {
  if (evidence.some((one) => one.counts === counts?.value && counts !== null)) return true;
  return quantity.value !== null && new RegExp(`(?<!\\d)${quantity.value}(?!\\d)`).test(label.en);
}

/** The figure that a sentence takes a part of (`of the 702 …`), where the figure of that part is of another whole. */
function isOfOtherWhole(
  claim: Claim,
  figure: Evidence,
  beside: readonly Claim[],
  evidence: readonly Evidence[],
): Evidence | null {
  if (figure.partOf === null) return null;
  for (const { quantity, start, counts, ahead } of beside) {
    if (start > claim.start || quantity.bound !== 'exact' || counts?.value !== claim.counts?.value) continue;
    // `Among those held were 895 men and 417 women`: the first is no whole of the second.
    if (ahead > longestLead) continue;
    const base = evidence.find(({ value }) => value === quantity.value);
    const isSibling = base !== undefined && base !== figure && base.partOf === figure.partOf;
    if (isSibling && claim.words.slice(0, 3).some((word) => /^(?:of|out|из|среди|among)$/.test(word)))
      return base;
  }
  return null;
}

/** Words before a whole with which a sentence begins: `Out of the 702`. */
const longestLead = 3;

const happening = /^(?:went|disappeared|vanished|пропал\p{L}{0,2}|исчезл\p{L}|исчез)$/u;
const standing =
  /^(?:were|are|was|is|remain(?:ed|s)?|still|listed|by|had|since|числ\p{L}+|знач\p{L}+|оста\p{L}+|счита\p{L}+|к|на|ко)$/u;
/** Days of a year and a little more: what came about in so short a time. */
const longestMoment = 370;

/** `in September 604 went missing`, where the figure is of all those missing by its end. */
function isOnlyBegun({ period, words }: Claim, { period: own, asked, event, isState }: Evidence): boolean {
  const time = period?.value;
  if (period?.origin !== 'stated' || time?.from === null || time?.to === null || time === undefined)
    return false;
  if (own === null || own.from !== null || own.to === null || isState) return false;
  const isLater = asked?.from === null || asked === null || time.from > asked.from;
  if (time.to - time.from > longestMoment || !isLater) return false;
  const isToldSo = words.some((word) => happening.test(word)) && event === 'missing';
  return (isToldSo || event === 'death') && !words.some((word) => standing.test(word));
}

const ofStock: Pick<Judgement, 'verdict' | 'why' | 'differences'> = {
  verdict: 'wrong-period',
  differences: ['period'],
  why: {
    en: 'The figure is of all until that time; the sentence tells of what came about within it.',
    ru: 'Это число — обо всех к тому времени; фраза говорит о случившемся за это время.',
  },
};

const ofOutcome: Pick<Judgement, 'verdict' | 'why'> = {
  verdict: 'cannot-tell',
  why: {
    en: 'The number is there, but what came of it no figure says.',
    ru: 'Число есть, но о том, чем это кончилось, оно не говорит.',
  },
};

const ofSlot = (slot: SlotName, figure: Evidence): Pick<Judgement, 'verdict' | 'why' | 'differences'> => {
  const { verdict, why, differences } = judgedAs(slot, figure);
  return { verdict, why, differences };
};

function withMeasure({ text }: Claim): Pick<Judgement, 'verdict' | 'why'> {
  const why: Words = {
    en: `The number is there, but the figure says nothing of “${text}”.`,
    ru: `Число есть, но о «${text}» оно ничего не говорит.`,
  };
  return { verdict: 'cannot-tell', why };
}

function ofWhole({ label, value }: Evidence): Pick<Judgement, 'verdict' | 'why' | 'differences'> {
  return {
    verdict: 'wrong-category',
    differences: ['category'],
    why: {
      en: `The number is no part of ${value ?? ''} (${label.en}): both are parts of one whole.`,
      ru: `Это число — не часть ${value ?? ''} (${label.ru}): оба — части одного целого.`,
    },
  };
}
