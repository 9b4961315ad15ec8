// Numbers that a sentence tells as all the parts of a number before them: the last is the rest, they are the two sides of one
// question (women and men, found and not found), or there are said to be just so many.
import type { Claim } from '../claim.ts';
import { placesIn, type Place } from './number-places.ts';
import { wrongParts } from './parallel-parts.ts';
import { bySentence } from './sentence-claims.ts';
import { sumOf } from './told-sums.ts';

/** A number with all the parts that the text tells of it, which do not make it, or make it and leave nothing for `the rest`. */
export interface FailingWhole {
  readonly total: Claim;
  readonly parts: readonly number[];
  /** They are told to be all by their own words; else only by how they are told beside one another. */
  readonly isSaid: boolean;
}

/** Days of a month before the total count nothing. */
const latestDay = 31;
/** Smaller numbers add up by chance. */
const leastTotal = 20;
/** Longer sentences are tables. */
const longestSentence = 700;

/** The first number of each sentence that counts, where all its parts are told behind it and do not make it. */
export function failingWholes(
  text: string,
  claims: readonly Claim[],
  isKnown: (value: number) => boolean,
): readonly FailingWhole[] {
  return [...bySentence(claims).values()].flatMap((own) => {
    const [{ sentence } = { sentence: { start: 0, length: Infinity } }] = own;
    if (sentence.length > longestSentence || !hasTwoNumbers(text, own)) return [];
    const places = placesIn(text, own, isKnown);
    const at = places.findIndex(({ value }) => value > latestDay || isKnown(value));
    const total = places[at];
    if (total?.claim === undefined || total.claim === null || total.value < leastTotal) return [];
    if (total.claim.quantity.bound !== 'exact') return [];
    const [behind, end] = [places.slice(at + 1), sentence.start + sentence.length];
    if (leavesNoRest(text, total, behind, end))
      return [{ total: total.claim, parts: behind.map(({ value }) => value), isSaid: true }];
    const said = saidParts(text, total, behind, end);
    const parts = said ?? wrongParts(text, total, behind, end);
    const isWrong =
      parts !== null &&
      parts.length <= mostParts &&
      parts.every((part) => part < total.value) &&
      !makesWith(parts, total.value);
    return isWrong ? [{ total: total.claim, parts, isSaid: said !== null }] : [];
  });
}

const unnumbered =
  /(?:[,;]|(?<!\p{L})(?:and|while|а|и))\s*(?:the (?:rest|others|remainder)|(?:the )?remaining|остальн(?:ые|ых|ым|ыми)|прочи[ехм])(?!\p{L})/iu;

/** `of 204 sentences 131 were suspended and 73 were not, the rest were fines`: the parts make it, and yet there is a rest. */
function leavesNoRest(text: string, total: Place, behind: readonly Place[], end: number): boolean {
  const last = behind.at(-1);
  if (last === undefined || behind.length < 2 || !unnumbered.test(text.slice(last.end, end))) return false;
  return sumOf(behind.map(({ value }) => value)) === total.value;
}

/** The claims of a sentence, or a claim and what else stands there in digits. */
function hasTwoNumbers(text: string, [first, second]: readonly Claim[]): boolean {
  if (first === undefined || second !== undefined) return second !== undefined;
  const { sentence, start, length } = first;
  return /\d/.test(text.slice(start + length, sentence.start + sentence.length));
}

/** The parts of `total` among the numbers behind it, where words tell that they are all; null elsewhere. */
function saidParts(
  text: string,
  total: Place,
  behind: readonly Place[],
  end: number,
): readonly number[] | null {
  return (
    withRest(text, total, behind) ??
    eitherOr(text, total, behind) ??
    twoSides(text.slice(total.end, end), behind) ??
    justSoMany(text, total, behind)
  );
}

const rest =
  /(?<!(?:of|из)\s+)(?<!\p{L})(?:the others?|(?:the )?remaining|the rest,?|the rest of them,?|остальны[ехм]и?|оставши[ехм]ся|оставшими?ся|прочи[ехм]и?|други[е])[\s,—–-]+$/iu;
const restLength = 24;

/** `874 were found, the other 3,596 were not`: all up to the rest, unless some of them make another number before it. */
function withRest(text: string, total: Place, behind: readonly Place[]): readonly number[] | null {
  const at = behind.findIndex(({ start }) =>
    rest.test(text.slice(Math.max(total.end, start - restLength), start)),
  );
  if (at < 1) return null;
  const [values, last] = [behind.slice(0, at).map(({ value }) => value), behind[at]?.value ?? 0];
  const isRestOf = (whole: number, parts: readonly number[]): boolean =>
    parts.length <= mostParts && makesWith(parts, whole - last);
  if (isRestOf(total.value, values)) return null;
  if (values.some((whole, i) => isRestOf(whole, values.slice(i + 1)))) return null;
  return [...values, last];
}

const everyone = /(?<!\p{L})(?:all|every one of|each of|все[хм]?|кажд\p{L}+ из)(?: the| of the)?[\s(]*$/iu;
const either = /(?<!\p{L})(?:either|либо|или|кто)(?!\p{L})/iu;
const or = /(?<!\p{L})(?:or|либо|или|кто)(?!\p{L})/iu;
const everyoneLength = 16;

/** `all 1,264 got either a suspended sentence (719) or a prison term (388)` */
function eitherOr(text: string, total: Place, behind: readonly Place[]): readonly number[] | null {
  const head = text.slice(Math.max(0, total.start - everyoneLength), total.start);
  const isOfAll = everyone.test(head) || /^(?:all|все)\s/iu.test(text.slice(total.start, total.end));
  const gaps = behind.map(({ start }, at) => text.slice(at === 0 ? total.end : behind[at - 1]?.end, start));
  const [first = '', ...others] = gaps;
  const isSplit = others.length > 0 && either.test(first) && others.every((gap) => or.test(gap));
  return isOfAll && isSplit ? behind.map(({ value }) => value) : null;
}

const mostParts = 8;

/** Some of the parts, or none, make just `value`. */
function makesWith(parts: readonly number[], value: number): boolean {
  const [first, ...others] = parts;
  if (value === 0) return true;
  return first !== undefined && value > 0 && (makesWith(others, value - first) || makesWith(others, value));
}

/** Words of which each part is the one or the other. */
const sides: readonly (readonly [string, string])[] = [
  ['wom[ae]n|females?|girls|женщин[аы]?|девоч(?:ек|ки)', 'm[ae]n|males?|boys|мужчин[аы]?|мальчик(?:ов|и)'],
  [
    'civilians?|гражданск(?:ие|их|ими)|мирн(?:ые|ых) (?:жител(?:и|ей))',
    'servicem[ae]n|soldiers|military|combatants|fighters|troops|военн(?:ые|ых)|военнослужащи(?:е|х)|солдат(?:ы)?|комбатант(?:ы|ов)',
  ],
  [
    'children|minors|дет(?:и|ей)|несовершеннолетни(?:е|х)',
    'adults|grown-ups|взрослы(?:е|х)|совершеннолетни(?:е|х)',
  ],
  ['alive|живы(?:е|ми|х)?|в живых', 'dead|not alive|м[её]ртвы(?:е|ми|х)?|погибши(?:е|ми|х)|погибли|умерли'],
  [
    'identified|named|опознан[оы]?|идентифицирован[оы]?',
    'unidentified|not identified|nameless|unnamed|неопознанн(?:ые|ых|ыми)|безымянн(?:ые|ых|ыми)|не опознан[оы]?',
  ],
  [
    'found|traced|найден[оы]?|разыскан[оы]?',
    'not found|(?:still )?missing|(?:still )?not been found|не найден[оы]?|не разыскан[оы]?|ещ[её] ищут|по-прежнему не найден[оы]?',
  ],
  [
    'suspended|condition(?:al|ally)|условн(?:ые|ых|о)|условные сроки',
    'real|immediate|custodial|real terms|prison terms|реальн(?:ые|ых|о)|реальные сроки',
  ],
  [
    'foreign(?:ers| nationals| citizens)?|иностран(?:цы|цев|ные граждане|ных граждан)',
    'citizens|locals|nationals|граждан(?:е)?|местн(?:ые|ых)',
  ],
  [
    'guilty|convicted|виновн(?:ые|ых|ыми)|осужден[оы]|осуждены',
    'not guilty|acquitted|оправдан[оы]?|невиновн(?:ые|ых|ыми)',
  ],
];

const number = String.raw`(\d{1,3}(?:[,\u00A0\u202F\u2009 ]\d{3})+|\d+)`;
const between = String.raw`[\s:—–-]*(?:of (?:them|whom)|из них|(?:were|are|was|is|have|had|been|were found|found|оказались|оказалось|были|было|являются|только|just|only|the)\s)?[\s—–-]*(?:been\s)?`;
const over = String.raw`(?=\s*(?:[,;.):—–]|$|and(?!\p{L})|и(?!\p{L})|а(?!\p{L})|were(?!\p{L})|are(?!\p{L})))`;

/** Of each side a number before its word and one behind it. */
const sideForms = sides.map((pair) =>
  pair.map((words): readonly RegExp[] => [
    new RegExp(`(?<![\\p{L}\\d,.])${number}${between}(?:${words})(?!\\p{L})${over}`, 'iu'),
    new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})${between}${number}${over}`, 'iu'),
  ]),
);

/** One of the words for any side. */
const anySide = new RegExp(`(?<!\\p{L})(?:${sides.flat().join('|')})(?!\\p{L})`, 'iu');

function twoSides(told: string, behind: readonly Place[]): readonly number[] | null {
  if (behind.length !== 2 || !anySide.test(told)) return null;
  const values = behind.map(({ value }) => value);
  for (const forms of sideForms) {
    for (const way of [0, 1]) {
      const found = forms.map((side) =>
        Number(side[way]?.exec(told)?.[1]?.replaceAll(/\D/g, '') ?? Number.NaN),
      );
      if (found.length === 2 && found.every((one) => values.includes(one)) && found[0] !== found[1])
        return values;
    }
  }
  return null;
}

const counts: readonly (readonly [number, string])[] = [
  [2, 'two|2|both|дв(?:а|е|ух|ум|умя)|об(?:а|е|оих|еих)'],
  [3, 'three|3|тр(?:и|[её]х|[её]м|емя)'],
  [4, 'four|4|четыр(?:е|[её]х|[её]м|ьмя)'],
  [5, 'five|5|пят(?:и|ь|ью)'],
];

/** `in just two communes: 9,382 in the one and 5,104 in the other`. */
function justSoMany(text: string, total: Place, behind: readonly Place[]): readonly number[] | null {
  const parts = behind.filter(({ value }) => value > 5);
  const [first] = parts;
  const words = counts.find(([count]) => count === parts.length)?.[1];
  if (first === undefined || words === undefined) return null;
  const link = text.slice(total.end, first.start);
  const only = '(?:just|only|exactly|all (?:in|of)|всего(?: лишь)?|лишь|только|ровно)';
  const isSaid = new RegExp(
    `(?<!\\p{L})${only}\\s(?:в\\s|на\\s|in\\s)?(?:${words})(?![\\p{L}\\d])[^.:;\\d]*[:—–]\\s*`,
    'iu',
  ).test(link);
  return isSaid ? parts.map(({ value }) => value) : null;
}
