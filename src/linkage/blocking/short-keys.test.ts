import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { span } from '../encode/encode.ts';
import { createShortKeys } from './short-keys.ts';

/** The name and the name with one letter left out, as texts. */
function texts(name: string): ReadonlySet<string> {
  if (name.length < 5) return new Set();
  return new Set([name, ...Array.from(name, (_, i) => name.slice(0, i) + name.slice(i + 1))]);
}

test('two names share as many keys as they share texts, and the rest is their own', () => {
  const name = fc.stringMatching(/^[ab]{3,8}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { maxLength: 30 }),
      fc.integer({ min: 0, max: 2 ** 30 - 1 }),
      (keys, chosen) => {
        const named = Uint8Array.from(keys, (_, i) => (chosen >> i) & 1);
        const { shared, own } = createShortKeys(keys, named);
        const all = keys.map((key, i) => (named[i] === 1 ? texts(key) : new Set<string>()));
        keys.forEach((_, x) => {
          const mine = new Set(span(shared, x));
          const alone = [...(all[x] ?? [])].filter((text) => !all.some((set, y) => y !== x && set.has(text)));
          expect(own[x]).toBe(alone.length);
          expect(mine.size + (own[x] ?? 0)).toBe(all[x]?.size);
          keys.forEach((__, y) => {
            const both = [...(all[x] ?? [])].filter((text) => all[y]?.has(text) === true).length;
            if (x !== y) expect([...span(shared, y)].filter((key) => mine.has(key)).length).toBe(both);
          });
        });
      },
    ),
  );
});
