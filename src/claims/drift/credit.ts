// Whom a telling credits: outlets of the same story by their names, speakers by theirs, institutions by their kind.
import type { Claim } from '../claim.ts';
import { alike, namesIn, stemOf, type Outlets } from './outlets.ts';

/** Kinds of institutions that speak, in both languages. */
const institutions: readonly (readonly [key: string, pattern: RegExp])[] = [
  ['prosecution', /^(?:prosecut|прокур)/],
  ['ministry', /^(?:ministr|министерств|ведомств|минобороны|мвд|минздрав)/],
  ['draft', /^(?:военком|enlistment)/],
  ['court', /^(?:courts?$|judicial|tribunal|суд(?:а|ы|ов|е|ом|ам)?$|судебн|трибунал)/],
  ['commission', /^(?:commission|комисси)/],
  ['union', /^(?:unions?$|профсоюз)/],
  ['police', /^(?:police|полици)/],
  ['governor', /^(?:governor|губернатор)/],
  ['register', /^(?:register|registr|реестр|картотек|database|баз[аыуе]$)/],
  ['log', /^(?:logs?$|журнал)/],
  ['army', /^(?:command$|commander|staff$|командован|командир|штаб|генштаб)/],
  ['hospital', /^(?:hospital|госпитал|больниц)/],
  ['museum', /^(?:museum|музе)/],
  ['spokesman', /^(?:spokes|пресс)/],
  ['document', /^(?:document|документ|report$|отчет|доклад)/],
];

const speaking =
  /^(?:sa(?:id|ys?)|told|tells?|report\w*|according|show\w*|announc\w*|conced\w*|admit\w*|confirm\w*|found|claim\w*|wrote|writes|cit\w+|stat(?:ed|es)|сообщ\p{L}*|говор\p{L}*|заяв\p{L}*|данным|следует|пиш\p{L}*|рассказ\p{L}*|признал\p{L}*|подтверд\p{L}*|слова|словам|утвержда\p{L}*|отчит\p{L}*)$/u;

/** The speaker stands behind them: `in military courts, according to the ministry`. */
const leading = /^(?:according|данным|словам)$/;

/** Verbs of which somebody is the speaker even where nobody is named. */
const saying =
  /^(?:sa(?:id|ys?)|told|tells?|according|claim(?:s|ed)|conced\w*|admit\w*|сообщ\p{L}*|говор\p{L}*|заяв\p{L}*|словам|рассказ\p{L}*|утвержда\p{L}*)$/u;

/** They are told of more often than they tell. */
const doing: ReadonlySet<string> = new Set(['court', 'police', 'register', 'hospital', 'log']);

/** Words between an institution and the verb by which it speaks. */
const nearVerb = 4;
const behindVerb = 3;
/** Somebody is credited, nobody knows who: `an army doctor has told`. */
export const somebody = 'somebody';

export interface Crediting {
  readonly claim: Claim;
  /** The outlets that its sentence names. */
  readonly cites: ReadonlySet<string>;
  /** The outlets that its text names, for a sentence that names nobody. */
  readonly named: ReadonlySet<string>;
}

/** Keys of those whom a telling credits; empty where it speaks for itself. */
export function credits({ claim, cites, named }: Crediting, outlets: Outlets): ReadonlySet<string> {
  const found = new Set(cites);
  for (const name of claim.attribution) {
    const stems = namesIn(name);
    if (stems.length > 0 && !stems.some((stem) => outlets.hasWord(stem))) found.add(stems.join(' '));
  }
  const verbs = claim.words.flatMap((word, at) => (speaking.test(word) ? [at] : []));
  const isSaid = claim.words.some((word) => saying.test(word));
  for (const [at, word] of claim.words.entries()) {
    const key = institutions.find(([, pattern]) => pattern.test(word))?.[0];
    // `Military prosecutors: 318 cases opened`
    const isFirst = at < 3 && !doing.has(key ?? '');
    const isSpeaking =
      isFirst ||
      verbs.some((verb) =>
        leading.test(claim.words[verb] ?? '')
          ? verb < at && at - verb <= nearVerb
          : verb - at <= nearVerb && at - verb <= behindVerb,
      );
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

/** Institutions that words name, whether or not they speak. */
export function institutionsOf(words: readonly string[]): readonly string[] {
  return institutions.flatMap(([key, pattern]) => (words.some((word) => pattern.test(word)) ? [key] : []));
}
