// Blocks of any integers against sets of records, negative integers among them.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBlockBuilder } from './blocks.ts';
import type { Spans } from '../encode/encode.ts';

function spansOf(values: readonly (readonly number[])[]): Spans {
  const starts = new Int32Array(values.length + 1);
  values.forEach((own, r) => (starts[r + 1] = (starts[r] ?? 0) + own.length));
  return { starts, values: Int32Array.from(values.flat()) };
}

const value = fc.integer({ min: -3, max: 3 });
const part = fc.uniqueArray(value, { maxLength: 2 });

test('records that share a value of every part stand together', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 1, max: 2 }),
      fc.integer({ min: 2, max: 8 }),
      (records, parts, largest) => {
        const wanted = new Map<string, number[]>();
        records.forEach(([first, second], r) => {
          for (const x of first) {
            for (const y of parts === 1 ? [0] : second) {
              wanted.set(`${x} ${y}`, [...(wanted.get(`${x} ${y}`) ?? []), r]);
            }
          }
        });
        const side = Int32Array.from(records, (_, r) => -1 - r);
        const columns = [spansOf(records.map(([x]) => x)), spansOf(records.map(([, y]) => y))];
        const built = createBlockBuilder(side, largest)(columns.slice(0, parts));
        const blocks = Array.from(built.members)
          .join(' ')
          .split('-1')
          .map((text) => text.trim());
        const kept = [...wanted.values()].filter((all) => all.length >= 2 && all.length <= largest);
        expect(blocks.filter((text) => text !== '').toSorted()).toEqual(
          kept.map((all) => all.join(' ')).toSorted(),
        );
        const large = [...wanted].flatMap(([key, all]) =>
          all.length > largest ? [`${key.split(' ')[0]} ${all.length}`] : [],
        );
        expect(built.large.map(({ first, records: n }) => `${first} ${n}`).toSorted()).toEqual(
          large.toSorted(),
        );
      },
    ),
    { numRuns: 200 },
  );
});
