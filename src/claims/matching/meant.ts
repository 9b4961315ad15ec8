// Words of a claim and of a figure with what they mean: which say the same in either language, and whether the one holds what the
// other says.
import { foldKey } from '../../text/fold.ts';
import { remembered } from '../../text/memo.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import { soldierNouns } from '../words/categories.ts';
import { meaningsIn, nationNames, sense } from '../words/meanings.ts';
import { ministries } from '../words/ministries.ts';
import { plainWords } from '../words/plain-words.ts';
import { sameWord } from './same-word.ts';
import { isTranscribed } from './transcribed.ts';
import type { Evidence, Meant } from './evidence.ts';

const adjective = /(?:ск|цк)(?:ий|ая|ое|ого|ому|ой|ую|им|ом|ие|их|ими)$/;
const shortestRoot = 4;

const rootOf = remembered((word): string | null => {
  const root = adjective.test(word) ? foldKey(word.replace(adjective, '')) : '';
  return root.length >= shortestRoot ? root : null;
});

const withMeaning = (key: string, keys: readonly string[]): Meant => ({
  word: key,
  folded: foldKey(key),
  root: rootOf(key),
  keys,
});

/** The words of a text that say something of their own, and its numbers. */
export function meant(text: string): readonly Meant[] {
  const tokens = tokenise(text);
  const keys = meaningsIn(tokens);
  const plain = tokens.map(({ key, glued }) => (glued && ordinalEndings.test(key)) || between.test(key));
  for (const { from, to } of plainWords.all(tokens)) plain.fill(true, from, to);
  for (const { from, to } of [...nationNames().all(tokens), ...ministries.all(tokens)])
    plain.fill(false, from, to);
  return tokens.flatMap(({ kind, key }, at) =>
    (kind === 'word' && plain[at] !== true) || kind === 'number' ? [withMeaning(key, keys[at] ?? [])] : [],
  );
}

/** The same of a text that is asked for again and again: an amount beside each figure. */
export const meantIn = remembered(meant);

/** Words that only join others. */
const between = /^(?:under|upon|within|among|via|following)$/;
const ordinalEndings = /^(?:st|nd|rd|th|й|я|е|го|му|м|ой|ю|ая|ый|ого)$/;

/** By their words and what is left of them: the same sentence may be held with several numbers. */
const words = new WeakMap<readonly string[], WeakMap<readonly string[], readonly Meant[]>>();

/** All words of a claim's statement with what they mean, and the numbers by which it names something. */
export function wordsOfClaim(claim: Claim): readonly Meant[] {
  const own = words.get(claim.words) ?? new WeakMap<readonly string[], readonly Meant[]>();
  words.set(claim.words, own);
  const known = own.get(claim.unexplained);
  if (known !== undefined) return known;
  const numbers = claim.unexplained.filter((word) => /^\d+$/.test(word));
  const tokens = tokenise([...claim.words, ...numbers].join(' '));
  const keys = meaningsIn(tokens);
  const found = tokens.map(({ key }, at) => withMeaning(key, keys[at] ?? []));
  own.set(claim.unexplained, found);
  return found;
}

const contents = new WeakMap<readonly string[], readonly Meant[]>();

/** Those of them that say something of their own. */
export function contentOfClaim(claim: Claim): readonly Meant[] {
  const known = contents.get(claim.words) ?? meant(claim.words.join(' '));
  contents.set(claim.words, known);
  return known;
}

/** The words of a phrase that stands by itself, those that say nothing of their own too. */
export const phraseOf = remembered((phrase): readonly Meant[] => {
  const tokens = tokenise(phrase);
  return meaningsIn(tokens).map((keys, at) => withMeaning(tokens[at]?.key ?? '', keys));
});

/** The words of a category, plain ones too where it has no others: `confirmed` beside `suspected`. */
export function meantByCategory(category: string): readonly Meant[] {
  const own = meant(category);
  return own.length > 0 || soldierNouns.test(category) ? own : phraseOf(category);
}

const isRootOf = (root: string | null, { folded }: Meant): boolean =>
  root !== null && folded.startsWith(root) && folded.length - root.length <= 3;

/** One stem, or one meaning beside what the tables of slots hold. */
function sameSense(a: Meant, b: Meant): boolean {
  return (
    sameStem(a, b) || a.keys.some((key) => key.startsWith(sense) && b.keys.includes(key)) || sameByEar(a, b)
  );
}

/** `Lane`, `Лейн`: a word that means nothing in Russian, and one that begins alike in English. */
function isSameInRussian(a: Meant, b: Meant): boolean {
  if (a.folded.charCodeAt(0) !== b.folded.charCodeAt(0)) return false;
  const isCyrillic = a.word.charCodeAt(0) >= 0x400;
  if (isCyrillic === b.word.charCodeAt(0) >= 0x400) return false;
  return (isCyrillic ? a : b).keys.length === 0 && isSameByEar(a, b);
}

/** `тайнсайдской`: of Tyneside; `лемская`: of Lem. */
const bare = ({ word }: Meant): string => {
  const own = word.replace(adjective, '');
  return own.length >= shortestByEar ? own : word;
};
const shortestByEar = 3;
/** `политехнический`: `polytechnic`. */
const borrowed = (word: Meant): string => bare(word).replace(/че$/, 'к');

/** One name, or the adjective of it in Russian. */
const isSameByEar = (a: Meant, b: Meant): boolean =>
  isTranscribed(a.word, b.word) ||
  ((adjective.test(a.word) || adjective.test(b.word)) &&
    (isTranscribed(bare(a), bare(b)) || isTranscribed(borrowed(a), borrowed(b))));

const sameStem = (a: Meant, b: Meant): boolean =>
  sameWord(a.folded, b.folded) ||
  isRootOf(a.root, b) ||
  isRootOf(b.root, a) ||
  isSameInRussian(a, b) ||
  isDweller(a, b) ||
  isDweller(b, a);

/** `бийчан` of Biysk, `тальчане` of `Тальская область`: who live there, by a word that no table has. */
function isDweller({ word, keys }: Meant, place: Meant): boolean {
  if (keys.length > 0 || !dwelling.test(word)) return false;
  const stem = word.replace(dwelling, '').replace(/ь$/, '');
  if (stem.length < shortestByEar) return false;
  if (place.word.charCodeAt(0) < 0x400)
    return place.keys.length === 0 && [stem, `${stem}ск`].some((name) => isTranscribed(place.word, name));
  return ofTown.test(place.word) && place.word.replace(ofTown, '').replace(/ь$/, '') === stem;
}
const dwelling = /(?:чан(?:е|ам|ами|ах|ин\p{L}{0,2})?|ц(?:ы|ев|ам|ами|ах)|ич(?:и|ей|ам|ами))$/u;
const ofTown = /ск(?:а|у|е|ом|ий|ая|ое|ой|ого|ому|ую|им)?$/;

/** What means nothing may be a name, which Russian writes by ear. */
const sameByEar = (a: Meant, b: Meant): boolean =>
  a.keys.length === 0 && b.keys.length === 0 && isSameByEar(a, b);

/** Keys that hold more than one lot, or more than one group of people. */
const coarse = /^(?:event|group) /;

/** Two words that say the same. */
export function sameMeaning(a: Meant, b: Meant): boolean {
  return sameSense(a, b) || a.keys.some((key) => !coarse.test(key) && b.keys.includes(key));
}

const ofNation = remembered((word): boolean => nationNames().at(tokenise(word), 0) !== null);

/** A country or a people. */
export const isOfNation = ({ word }: Meant): boolean => ofNation(word);

/** Whether a figure's own description holds all words of a phrase; of a claim's words by what they mean where they stand. */
export function says(evidence: Evidence, phrase: string, claim: Claim | null = null): boolean {
  return phraseOf(phrase).every((alone) => {
    if (evidence.words.some((known) => sameWord(alone.folded, known))) return true;
    const own = claim === null ? [] : wordsOfClaim(claim).filter(({ word }) => word === alone.word);
    return [alone, ...own].some((word) => evidence.wording.all.some((known) => sameSense(word, known)));
  });
}

/** Whether a figure calls those whom it counts by a noun, in either language. */
export function isCalled({ wording: { counts, category, population } }: Evidence, noun: string): boolean {
  const own = [...counts, ...category, ...population];
  const alone = phraseOf(noun);
  return alone.length > 0 && alone.every((word) => own.some((known) => sameSense(word, known)));
}

/** Whether a noun says all that a figure calls those whom it counts: `медсестёр` for `nurses`. */
export function isNameOf({ wording: { counts, category } }: Evidence, noun: string): boolean {
  const own = category.length > 0 ? category : counts;
  const alone = phraseOf(noun);
  return own.length > 0 && own.every((known) => alone.some((word) => sameSense(word, known)));
}

/** Whether a figure's event says all words of a phrase, in any words. */
export function saysInEvent({ wording }: Evidence, phrase: string): boolean {
  return phraseOf(phrase).every((word) => wording.event.some((known) => sameMeaning(word, known)));
}

/** Two nouns that stand by themselves. */
export function sameNoun(a: string, b: string): boolean {
  const [left, right] = [phraseOf(a)[0], phraseOf(b)[0]];
  return left !== undefined && right !== undefined && sameSense(left, right);
}

/** A word that stands by itself, against one of a figure. */
export function hasMeaning(word: string, known: Meant): boolean {
  const alone = phraseOf(word);
  return alone.length > 0 && alone.every((own) => sameSense(own, known));
}

/** Names in two languages: every word of the shorter one has its like in the other. */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.length > 1 && short.every((word) => long.some((other) => sameSense(word, other)));
}

/** Words between those of a name that a claim says in another language (`Мартиролог «Броня»`, `the Bronya memorial list`). */
const looseness = 2;

/** A name of several words in the other language: all of them stand together in the claim, and a name in it with them. */
export function hasName(claim: Claim, name: string): boolean {
  const own = nameWords(name);
  const said = wordsOfClaim(claim);
  if (own.length < 2 || said.length < own.length) return false;
  return said.some((_, at) => {
    const run = said.slice(at, at + own.length + looseness);
    const found = own.map((word) => run.filter((other) => sameSense(word, other)));
    const isNamed = found.flat().some(({ folded }) => claim.names.some((one) => folded.startsWith(one)));
    return isNamed && found.every((words) => words.length > 0);
  });
}

const nameWords = (name: string): readonly Meant[] =>
  phraseOf(name).filter(({ word }) => !joining.test(word));
const joining = /^(?:the|of|for|and|in|on|a|и|по|в|на|о|об|при|для|с|за|\P{L}+)$/u;

/** Whether a claim has a word of the same sense. */
export function hasSense(claim: Claim, phrase: string): boolean {
  const said = wordsOfClaim(claim);
  return phraseOf(phrase).every((word) => said.some((own) => sameSense(word, own)));
}

/** Words by how they begin, the keys of all, and those without any. */
interface Index {
  readonly keys: ReadonlySet<string>;
  readonly keyless: readonly Meant[];
  readonly byInitial: ReadonlyMap<number, readonly Meant[]>;
  /** What was asked of them: words with a meaning of their own, and words without, that are like one of them. */
  readonly alike: readonly [meaning: Map<string, boolean>, keyless: Map<string, boolean>];
}

const indexes = new WeakMap<readonly Meant[], Index>();

function indexOf(all: readonly Meant[]): Index {
  const known = indexes.get(all);
  if (known !== undefined) return known;
  const keys = new Set<string>();
  const byInitial = new Map<number, Meant[]>();
  for (const word of all) {
    for (const key of word.keys) if (!coarse.test(key)) keys.add(key);
    const initial = word.folded.charCodeAt(0);
    const same = byInitial.get(initial);
    if (same === undefined) byInitial.set(initial, [word]);
    else same.push(word);
  }
  const keyless = all.filter((word) => word.keys.length === 0);
  const index: Index = { keys, keyless, byInitial, alike: [new Map(), new Map()] };
  indexes.set(all, index);
  return index;
}

/** Whether one of many words says the same. */
export function isSaidIn(own: Meant, others: readonly Meant[]): boolean {
  const index = indexOf(others);
  for (const key of own.keys) if (index.keys.has(key)) return true;
  const asked = index.alike[own.keys.length === 0 ? 1 : 0];
  const known = asked.get(own.word);
  if (known !== undefined) return known;
  const isLike = isLikeOne(own, index);
  asked.set(own.word, isLike);
  return isLike;
}

/** By its letters alone. */
function isLikeOne(own: Meant, { byInitial, keyless }: Index): boolean {
  // One stem, and a root, begin alike.
  if (byInitial.get(own.folded.charCodeAt(0))?.some((other) => sameStem(own, other)) === true) return true;
  return own.keys.length === 0 && keyless.some((other) => isSameByEar(own, other));
}

const lightVerb =
  /^(?:befell|befallen|affected|suffered|faced|sustained|experienced|коснул\p{L}*|затронул\p{L}*|постигл?\p{L}{0,2}|подверг\p{L}*|понес\p{L}*|претерпел\p{L}*|bestow\p{L}*|confer(?:red|ring)?|gathered|collected|собра(?:л|н)\p{L}*|complet\p{L}*|underw\p{L}*|undergo\p{L}*|прош(?:ел|л|едш)\p{L}*|заверш\p{L}*|законч\p{L}*|приобрел\p{L}*|обрел\p{L}*|receiv\p{L}*|receipt|award(?:s|ing)?|got|get|given|gave|granted|placed|put|handed|made|carried|conducted|performed|held|took|taken|issued|passed|delivered|served|undertaken|provided|получ\p{L}*|дан[аоы]?|дал[аои]?|предостав\p{L}*|переда\p{L}*|помест\p{L}*|помещ\p{L}*|устро\p{L}*|пров(?:ел|од|ед)\p{L}*|вын(?:ес|ос)\p{L}*|выда[нл]\p{L}*|соверш\p{L}*|оказа[нл]\p{L}*|произве\p{L}*|состоял\p{L}*|осуществ\p{L}*|прин[яи]\p{L}*|вруч\p{L}*|сдела\p{L}*)$/u;

/** Verbs that beside the noun of what came about say no more than that it did. */
export const light = { test: remembered((word) => lightVerb.test(word)) };

/** Longest names of places that a claim may read out of the words of a body's name. */
const longestName = 3;

/** `in the Southern Legion`: what the claim takes for a place is in the words of the figure's own body. */
export const isInBodyName = (claim: Claim, place: string, { wording }: Evidence): boolean =>
  isInName(claim, place, wording.population);

/** `в Центральном Средиземноморье` for `Central Mediterranean`: the figure's place in the words of the other language. */
export const isPlaceAbroad = (claim: Claim, place: string, { wording }: Evidence): boolean =>
  wording.place.length > 0 &&
  isInName(claim, place, wording.place) &&
  wording.place.every((word) => isSaidIn(word, wordsOfClaim(claim)));

function isInName(claim: Claim, place: string, name: readonly Meant[]): boolean {
  const said = wordsOfClaim(claim);
  return said.some((_, at) => {
    for (let length = 1; length <= longestName; length++) {
      const run = said.slice(at, at + length);
      if (run.map(({ folded }) => folded).join('') !== place) continue;
      return run.every((word) => isSaidIn(word, name));
    }
    return false;
  });
}
