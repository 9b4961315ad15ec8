// Whom a telling credits: outlets of the same story by their names, speakers by theirs, institutions by their kind.
import { foldKey } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import { mentions } from '../reading/designations.ts';

/** The words that name an outlet, as stems. */
export type Outlet = readonly string[];

export function outletName(source: string): Outlet {
  const words = mentions(tokenise(source)).filter((stem) => !common.has(stem));
  const rest = tokenise(source).flatMap(({ kind, capital, key }) =>
    kind === 'word' && !capital && key.length > 3 && !idle.test(key) ? [stemOf(key)] : [],
  );
  return words.length > 1 ? words : [...words, ...rest];
}

const idle =
  /^(?:blog|edition|english|channel|newsletter|telegram|travel|блог\p{L}*|канал\p{L}*|телеграм\p{L}*|издани\p{L}*)$/u;
const common: ReadonlySet<string> = new Set(
  ['the', 'telegram', 'english', 'blog', 'телеграм', 'блог', 'edition', 'издание', 'a'].map((word) =>
    stemOf(word),
  ),
);

function stemOf(word: string): string {
  const folded = foldKey(word);
  if (folded.length <= 3) return folded;
  return folded.length <= 6
    ? folded.slice(0, folded.length <= 4 ? 3 : 4)
    : folded.slice(0, folded.length - 3);
}

/** Stems of one name in two cases or alphabets. */
function alike(a: string, b: string): boolean {
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return a === b || (short >= 3 && long - short <= 3 && (a.startsWith(b) || b.startsWith(a)));
}

/** Whether a sentence names an outlet: all words of its name, in whatever case they stand. */
export function isNamed(claim: Claim, outlet: Outlet): boolean {
  if (outlet.length === 0) return false;
  const stems = [
    ...claim.words.map(stemOf),
    ...claim.attribution.flatMap((name) => tokenise(name).map(({ key }) => stemOf(key))),
  ];
  return outlet.every((word) => stems.some((stem) => alike(word, stem)));
}

/** Kinds of institutions that speak, in both languages. */
const institutions: readonly (readonly [key: string, pattern: RegExp])[] = [
  ['prosecution', /^(?:prosecut|прокур)/],
  ['ministry', /^(?:ministr|министерств|ведомств|минобороны|мвд|минздрав)/],
  ['draft', /^(?:военком|enlistment)/],
  ['court', /^(?:courts?$|judicial|суд(?:а|ы|ов|е|ом|ам)?$|судебн)/],
  ['commission', /^(?:commission|комисси)/],
  ['union', /^(?:unions?$|профсоюз)/],
  ['police', /^(?:police|полици)/],
  ['governor', /^(?:governor|губернатор)/],
  ['register', /^(?:register|registr|реестр|картотек|database|баз[аыуе]$)/],
  ['log', /^(?:logs?$|журнал)/],
  ['army', /^(?:command$|commander|staff$|командован|командир|штаб|генштаб)/],
  ['hospital', /^(?:hospital|госпитал|больниц)/],
  ['spokesman', /^(?:spokes|пресс)/],
  ['document', /^(?:document|документ|report$|отчет|доклад)/],
];

const speaking =
  /^(?:sa(?:id|ys?)|told|tells?|report\w*|according|show\w*|announc\w*|conced\w*|admit\w*|confirm\w*|found|claim\w*|wrote|writes|cit\w+|stat(?:ed|es)|сообщ\p{L}*|говор\p{L}*|заяв\p{L}*|данным|следует|пиш\p{L}*|рассказ\p{L}*|признал\p{L}*|подтверд\p{L}*|слова|словам|утвержда\p{L}*|отчит\p{L}*)$/u;

/** Verbs of which somebody is the speaker even where nobody is named. */
const saying =
  /^(?:sa(?:id|ys?)|told|tells?|according|claim(?:s|ed)|conced\w*|admit\w*|сообщ\p{L}*|говор\p{L}*|заяв\p{L}*|словам|рассказ\p{L}*|утвержда\p{L}*)$/u;

/** They are told of more often than they tell. */
const doing: ReadonlySet<string> = new Set(['court', 'police', 'register', 'hospital', 'log']);

/** Words between an institution and the verb by which it speaks. */
const nearVerb = 4;
const behindVerb = 2;
/** Somebody is credited, nobody knows who: `an army doctor has told`. */
export const somebody = 'somebody';

/**
 * Keys of those whom a telling credits; empty where it speaks for itself. `named`: the outlets that its text names anywhere,
 * for a sentence that names nobody.
 */
export function credits(
  claim: Claim,
  outlets: readonly Outlet[],
  named: readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const outlet of outlets) if (isNamed(claim, outlet)) found.add(outlet.join(' '));
  for (const name of claim.attribution) {
    const stems = mentions(tokenise(name)).filter((stem) => !common.has(stem));
    const isOutlet = outlets.some((outlet) => outlet.some((word) => stems.some((stem) => alike(word, stem))));
    if (stems.length > 0 && !isOutlet) found.add(stems.join(' '));
  }
  const verbs = claim.words.flatMap((word, at) => (speaking.test(word) ? [at] : []));
  const isSaid = claim.words.some((word) => saying.test(word));
  for (const [at, word] of claim.words.entries()) {
    const key = institutions.find(([, pattern]) => pattern.test(word))?.[0];
    // `Military prosecutors: 318 cases opened`
    const isFirst = at < 3 && !doing.has(key ?? '');
    const isSpeaking = isFirst || verbs.some((verb) => verb - at <= nearVerb && at - verb <= behindVerb);
    if (key !== undefined && isSpeaking) found.add(key);
  }
  if (found.size === 0) for (const name of named) found.add(name);
  if (found.size === 0 && isSaid && !speaksForItself(claim)) found.add(somebody);
  return found;
}

/** Whether a telling holds all words of a name, as stems. */
export function saysName({ words }: Claim, name: string): boolean {
  return name.split(' ').every((part) => words.some((word) => alike(part, stemOf(word))));
}

/** `we have documented`, `рассказал нашему изданию`. */
export function speaksForItself({ words }: Claim): boolean {
  return words.some((word) => /^(?:we|our|us|мы|нам|нас|наш\p{L}*)$/u.test(word));
}

/** Institutions that a telling names, whether or not they speak. */
export function institutionsOf({ words }: Claim): readonly string[] {
  return institutions.flatMap(([key, pattern]) => (words.some((word) => pattern.test(word)) ? [key] : []));
}

/** The outlets that a text names, without its own. */
export function namedIn(text: string, own: Outlet, outlets: readonly Outlet[]): readonly string[] {
  const stems = tokenise(text).flatMap(({ kind, key }) => (kind === 'word' ? [stemOf(key)] : []));
  return outlets
    .filter((outlet) => outlet !== own && outlet.length > 0)
    .filter((outlet) => outlet.every((word) => stems.some((stem) => alike(word, stem))))
    .map((outlet) => outlet.join(' '));
}
