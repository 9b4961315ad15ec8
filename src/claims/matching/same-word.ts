// Whether two words are the same one in other forms, by their folded keys.

/** The same word whatever its ending: all but the last letters agree. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  // Endings change, beginnings do not.
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  if (plainForm(a) === plainForm(b)) return true;
  // `in absentia` is no absence.
  if (a === 'absentia' || b === 'absentia') return false;
  if (isAdjective(a, b)) return true;
  const [left, right] = [hard(a), hard(b)];
  const shorter = Math.min(left.length, right.length);
  const shared = Math.max(4, shorter - (shorter >= longWord ? 3 : 2));
  return shorter >= shared && left.slice(0, shared) === right.slice(0, shared);
}

const longWord = 8;

const adjectival = /(?:aia|iaia|ui[au]|iuiu|oi|ei|ii|oe|ee|[oe]go|[oe]mu|[ioe]m|i[ei]|ih|imi)$/;
const leastStem = 3;

/** `тихой`, `тихая`, `тихий`: short stems, by the endings of adjectives alone. */
function isAdjective(a: string, b: string): boolean {
  const [left, right] = [a.replace(adjectival, ''), b.replace(adjectival, '')];
  if (Math.min(left.length, right.length) < leastStem || (left === a && right === b)) return false;
  if (left === a) return left === `${right}i`;
  return right === b ? right === `${left}i` : left === right;
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
