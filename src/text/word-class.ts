// Words of one kind (months, numbers, what may begin a date), told by a test that is made once for each spelling.
import type { Token } from './tokens.ts';

/** 0: not tested yet. */
const [is, isNot] = [1, 2];

export function wordClass(test: (word: Token) => boolean): (token: Token | undefined) => boolean {
  let known = new Uint8Array(1024);
  return (token) => {
    if (token === undefined || token.kind !== 'word') return false;
    const { id } = token;
    if (id < 0) return test(token);
    if (id >= known.length) {
      const more = new Uint8Array(Math.max(2 * known.length, id + 1));
      more.set(known);
      known = more;
    }
    const found = known[id];
    if (found !== 0) return found === is;
    const result = test(token);
    known[id] = result ? is : isNot;
    return result;
  };
}
