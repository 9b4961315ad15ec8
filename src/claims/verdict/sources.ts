// Whether a number kept its source on the way: who is named against who published it, and digits that were lost.
import { foldKey } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import { samePlace } from '../reading/places.ts';
import { ministries } from '../words/ministries.ts';
import { commonNames, sourceNames } from '../words/source-names.ts';
import type { Evidence } from '../matching/evidence.ts';
import { hasName, sameName } from '../matching/meant.ts';
import type { Candidate } from '../matching/candidate.ts';

/** Words with a capital only because they begin the sentence. */
const beginning =
  /^(?:Of|The|In|By|At|From|An?|It|He|She|They|As|For|On|To|Nobody|Everybody|Some|Many|Most|На|По|В|Из|От|До|За|Среди|Никто|Все|Многие)$/;

/** Words that name nobody in particular. */
const generic =
  /\b(?:documents?|lists?|journalists?|reporters?|media|officials?|sources?|experts?|analysts?|activists?|researchers?|publications?|outlets?|newspapers?|articles?|courts?|registers?|data|files?|leaks?|authors?|investigators?|monitors?|observers?|letters?|relatives?|famil(?:y|ies)|wives|mothers|parents|residents|witnesses|survivors|soldiers|deserters|lawyers|doctors|volunteers)\b|документ|список|списк|журналист|сми(?![а-я])|источник|эксперт|аналитик|правозащит|исследоват|издани|публикац|суд|данны|автор|расследоват|архив|письм|родственник|родные|родных|семьи|семей|близки|жены|матери|родител|свидетел|очевид|адвокат|правозащит|солдат|военнослужащ|добровол/i;

/** The source named in place of the right one; null where the right one is named, or nobody. */
export function isSwapped(claim: Claim, evidence: Evidence): string | null {
  if (evidence.source === '' || claim.attribution.length === 0) return null;
  const [credit] = claim.credits;
  if (credit !== undefined)
    return isCredited(claim, evidence)
      ? null
      : (claim.credits.find(({ source }) => source !== null) ?? credit).name;
  const known = namesOf(evidence.source);
  if (known.length === 0) return null;
  // `the Supreme Court` names one court, `the court` none.
  const named = claim.attribution.filter((name) => {
    const proper = (name.match(/\p{Lu}\p{L}+/gu) ?? []).filter(
      (word) => !generic.test(word) && !beginning.test(word),
    );
    if (isOtherOffice(name, evidence.source)) return true;
    return (
      proper.length > 0 && (!generic.test(name) || (proper.length > 0 && /\p{Lu}\p{L}+ \p{Lu}/u.test(name)))
    );
  });
  // `the courts found 715 people not guilty`: whom the figure is of tells nothing of its source.
  const strangers = named.filter(
    (name) =>
      isOtherOffice(name, evidence.source) ||
      !(name.match(/\p{Lu}\p{L}+/gu) ?? [])
        .filter((word) => !beginning.test(word))
        .every((word) => isOfFigure(word, evidence)) ||
      spokesmen.test(name),
  );
  if (strangers.length === 0) return null;
  return isCredited(claim, evidence) ? null : (strangers[0] ?? null);
}

/** Organisations of a kind that nobody takes for an office of another. */
const ownKinds: ReadonlySet<string> = new Set([
  'army',
  'union',
  'church',
  'diocese',
  'museum',
  'fund',
  'institute',
  'ombudsman',
  'police',
  'prosecutor',
  'mayor',
  'red-cross',
  'red-crescent',
  'un',
]);

/** Offices that one word names. */
const wholeNames: ReadonlySet<string> = new Set(['diocese', 'ombudsman', 'police', 'prosecutor']);

/** `the seamen's union` for `Maritime Commission`: named by its kind alone, and of another one, where both are known. */
function isOtherOffice(name: string, source: string): boolean {
  if (/\p{Lu}/u.test(name) || generic.test(name)) return false;
  // `министерство образования`: a ministry by what it is for.
  const isMinistry = name.includes(' ') && keysOf(name).includes('ministry');
  if (isMinistry && !keysOf(source).includes('ministry') && ministryOf(source) === null) return true;
  const [said, known] = [keysOf(name), keysOf(source)];
  if (!name.includes(' ') && !said.some((key) => wholeNames.has(key))) return false;
  return (
    said.some((key) => ownKinds.has(key)) &&
    // `прокуратура` for `МЧС`: a ministry is no office of another kind.
    (known.length > 0 || ministryOf(source) !== null) &&
    !said.some((key) => known.includes(key))
  );
}

/** Who speaks for somebody tells what that one says of itself. */
const spokesmen =
  /press[ -](?:service|office)|spokes(?:man|woman|person)|пресс-служб|пресс-секретар|представител/i;

/** Whether the claim names who published the figure. */
export function isCredited(claim: Claim, { source }: Evidence): boolean {
  if (claim.credits.length > 0) return claim.credits.some((credit) => credit.source === source);
  if (claim.attribution.length === 0) return isNamed(claim, source);
  const known = namesOf(source);
  const office = ministryOf(source);
  return claim.attribution.some(
    (name) =>
      !isOtherKind(name, source) &&
      ((office !== null && ministryOf(name) === office) ||
        // `Prison Service` is not `Prison Watch`: a ministry is credited by its whole name alone.
        namesOf(withoutMinistry(name)).some((word) =>
          // `the Chronicle`, for `Northern Chronicle`
          (kinds.test(word) ? wordsOf(source) : known).some((other) => alike(word, other)),
        ) ||
        isTranslated(name, source)),
  );
}

/** `Military Prosecutor's Office` for `Military Police Command`: each says its kind, and they are two. */
function isOtherKind(name: string, source: string): boolean {
  const [said, known] = [name, source].map((text) => keysOf(text).filter((key) => ownKinds.has(key)));
  return (
    said !== undefined &&
    known !== undefined &&
    said.length > 0 &&
    known.length > 0 &&
    !said.some((key) => known.includes(key))
  );
}

/** `профсоюз горняков` for `Miners' Union`: every noun of the one name is in the other, and one of them is not any office's. */
function isTranslated(name: string, source: string): boolean {
  if (/[а-яё]/i.test(name) === /[а-яё]/i.test(source)) return false;
  if (sameName(name, source)) return true;
  const [said, known] = [keysOf(name), keysOf(source)];
  const [shorter, longer] = said.length <= known.length ? [said, known] : [known, said];
  return (
    shorter.some((key) => !commonNames.has(key)) &&
    shorter.every((key) => longer.includes(key)) &&
    (shorter.length > 1 || longer.length === 1)
  );
}

const keysOf = (name: string): readonly string[] => [
  ...new Set(sourceNames.all(tokenise(name)).map(({ value }) => value)),
];

/** `The Prison Inspectorate recorded …`: where nobody is said to speak, all words of the source in a row. */
function isNamed(claim: Claim, source: string): boolean {
  const { words, names } = claim;
  if (hasName(claim, source)) return true;
  const own = (source.match(/[\p{L}\d]+/gu) ?? []).map((word) => word.toLowerCase());
  if (own.length < 2) return false;
  const isThere = words.some((_, at) => own.every((word, i) => words[at + i] === word));
  return (
    isThere && own.some((word) => names.some((name) => name.length > 2 && foldKey(word).startsWith(name)))
  );
}

/** The ministry that a name is of, by its key in both languages. */
function ministryOf(name: string): string | null {
  return ministries.all(tokenise(name))[0]?.value ?? null;
}

function withoutMinistry(name: string): string {
  const tokens = tokenise(name);
  const hits = ministries.all(tokens);
  return hits.reduceRight(
    (rest, { from, to }) => rest.slice(0, tokens[from]?.start ?? 0) + rest.slice(tokens[to - 1]?.end ?? 0),
    name,
  );
}

function isOfFigure(word: string, { populations, place }: Evidence): boolean {
  if (place !== null && samePlace(place, foldKey(word))) return true;
  return populations.some(({ text }) => text.split(/\s+/).some((own) => alike(own, word)));
}

const kinds =
  /^(?:desk|group|project|cent(?:re|er)|agency|bureau|institute|office|watch|count|news|times|post|online|media|team|network|chronicle|gazette|herald|foundation|fund|union|council|committee|ministry|department|service|хроник\p{L}*|вестник\p{L}*|газет\p{L}*|ведомост\p{L}*|проект\p{L}*|групп\p{L}*|центр\p{L}*|агентств\p{L}*|институт\p{L}*|служб\p{L}*|фонд\p{L}*|совет\p{L}*|комитет\p{L}*|министерств\p{L}*)$/iu;

/** Words that may be names, folded; of an address only the name of its site. */
function namesOf(text: string): readonly string[] {
  const words = wordsOf(text);
  // `Obituary Desk` and `Free Desk` are two.
  const own = words.filter((word) => !kinds.test(word));
  return own.length > 0 ? own : words;
}

function wordsOf(text: string): readonly string[] {
  const plain = text
    .replaceAll(/https?:\/\/(?:www\.)?/g, '')
    .replaceAll(/(?:[a-z]{2,3}\.)?([\w-]+)(?:\.\w+)+(?:\/\S*)?/g, '$1');
  return plain.match(/\p{L}[\p{L}\d]{3,}|(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? [];
}

/** The same name in another case or alphabet: all but its end agrees. */
function alike(left: string, right: string): boolean {
  const [a, b] = [foldKey(left), foldKey(right)];
  if (a === b) return true;
  // `Prisoner Aid` is not the Prison Service: English names have no cases.
  if (/^[a-z]+$/i.test(left) && /^[a-z]+$/i.test(right)) return `${a}s` === b || a === `${b}s`;
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return (
    short >= 4 &&
    long - short <= 3 &&
    a.slice(0, Math.max(4, short - 2)) === b.slice(0, Math.max(4, short - 2))
  );
}

/** The claim's number is the figure's with one inner digit left out, and nothing but the unit of counting differs. */
export function slipOf(claim: Claim, { evidence, relations }: Candidate): boolean {
  const { value, kind } = claim.quantity;
  if (kind !== 'number' || value === null || evidence.value === null || value < 10) return false;
  const [short, long] = [String(value), String(evidence.value)];
  if (!/^\d+$/.test(short) || !/^\d+$/.test(long) || long.length !== short.length + 1) return false;
  const isPeriodKnown = relations.period === 'same';
  const isNear =
    ['same', 'open'].includes(relations.population) &&
    isPeriodKnown &&
    ['same', 'open', 'silent', 'narrower', 'wider'].includes(relations.category) &&
    relations.event === 'same';
  if (!isNear) return false;
  for (let at = 1; at < long.length - 1; at++) {
    if (long.slice(0, at) + long.slice(at + 1) === short && long.charAt(at) !== '0') return true;
  }
  return false;
}
