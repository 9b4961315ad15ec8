import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPairCodes } from './pair-codes.ts';

test('a pair keeps its number, new pairs count up, and growing or clearing changes nothing else', () => {
  const integer = fc.oneof(fc.integer({ min: -3, max: 40 }), fc.integer());
  fc.assert(
    fc.property(fc.array(fc.tuple(integer, integer), { maxLength: 300 }), fc.boolean(), (pairs, reused) => {
      const codes = createPairCodes(1);
      if (reused) {
        for (const [x, y] of pairs) codes.code(y, x);
        codes.clear();
      }
      const plain = new Map<string, number>();
      for (const [x, y] of pairs) {
        const text = `${x},${y}`;
        if (!plain.has(text)) plain.set(text, plain.size);
        const code = codes.code(x, y);
        expect(code).toBe(plain.get(text));
        expect(codes.first(code)).toBe(x);
        expect(codes.size).toBe(plain.size);
      }
    }),
  );
});
