// Whether two words are the same one in other forms, by their folded keys.
import { remembered } from '../../text/memo.ts';

/** What is left of a word without its ending, by the endings of each language. */
interface Forms {
  readonly word: string;
  readonly plain: string;
  /** Without an ending of Russian adjectives. */
  readonly short: string;
  readonly hard: string;
}

const formsOf = remembered((word): Forms => ({
  word,
  plain: plainForm(word),
  short: word.replace(adjectival, ''),
  hard: hard(word),
}));

/** The same word whatever its ending: all but the last letters agree. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  // Endings change, beginnings do not.
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const [left, right] = [formsOf(a), formsOf(b)];
  if (left.plain === right.plain) return true;
  // `in absentia` is no absence.
  if (a === 'absentia' || b === 'absentia') return false;
  if (isAdjective(left, right)) return true;
  const shorter = Math.min(left.hard.length, right.hard.length);
  const shared = Math.max(4, shorter - (shorter >= longWord ? 3 : 2));
  return shorter >= shared && left.hard.startsWith(right.hard.slice(0, shared));
}

const longWord = 8;

const adjectival = /(?:aia|iaia|ui[au]|iuiu|oi|ei|ii|oe|ee|[oe]go|[oe]mu|[ioe]m|i[ei]|ih|imi)$/;
const leastStem = 3;

/** `тихой`, `тихая`, `тихий`: short stems, by the endings of adjectives alone. */
function isAdjective(a: Forms, b: Forms): boolean {
  const [left, right] = [a.short, b.short];
  if (Math.min(left.length, right.length) < leastStem) return false;
  if (left === a.word) return right !== b.word && left === `${right}i`;
  return right === b.word ? right === `${left}i` : left === right;
}

/** Russian stems as their infinitives have them: `похищены` by `похитить`, `освобождены` by `освободить`. */
function hard(own: string): string {
  const word = own.endsWith('sia') ? own.slice(0, -'sia'.length) : own;
  const isJoined = word.includes('len') && softened.test(word);
  const plain = isJoined ? word.replace(softened, '$1en') : word;
  return plain.includes('zhd') || plain.includes('shen')
    ? plain.replace('zhd', 'd').replace('shen', 'ten')
    : plain;
}

/** `восстановлены` by `восстановиться`. */
const softened = /([bpvmf])len(?=[aoi]?$)/;

/** `live`, `living`, `lived`. */
export function plainForm(word: string): string {
  const form = word.replace(/(?:ing|ed|es|s|e)$/, '');
  return form.length >= 3 ? form : word;
}
