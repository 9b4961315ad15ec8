import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countAgreeing } from './agreeing-pairs.ts';
import { createCompare } from '../compare/compare.ts';
import { encodeRecords } from '../encode/encode.ts';
import { inventRecord } from '../invented-records.test-support.ts';
import { createPattern, column } from '../compare/pattern.ts';

const row = fc.record({
  list: fc.constantFrom('a', 'b', 'c'),
  birth: fc.option(fc.integer({ min: 7000, max: 7003 })),
  unit: fc.option(fc.constantFrom('u', 'v')),
  category: fc.option(fc.constantFrom('contract', 'mobilised')),
  place: fc.option(fc.constantFrom('tver', 'kazan', 'omsk')),
  identifier: fc.option(fc.constantFrom('1', '2', '3')),
});

test('values counted give what pairs counted give', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
      const records = rows.map(({ list, birth, unit, category, place, identifier }, i) => ({
        ...inventRecord(list, i + 1, {
          ...(birth === null ? {} : { birth }),
          ...(unit === null ? {} : { unit }),
          ...(category === null ? {} : { category }),
        }),
        place: place === null ? null : { key: place, raw: place },
        identifier,
      }));
      const encoded = encodeRecords(records, new Set(['a', 'c']), []);
      const compare = createCompare(encoded);
      const pattern = createPattern();
      const expected = new Map<number, { same: number; both: number }>();
      for (let a = 0; a < records.length; a++) {
        for (let b = a + 1; b < records.length; b++) {
          if (encoded.side[a] === encoded.side[b]) continue;
          compare(a, b, pattern);
          for (const at of [column.birth, column.unit, column.category, column.place, column.identifier]) {
            const level = pattern.levels[at] ?? 0;
            if (level === 0) continue;
            const { same, both } = expected.get(at) ?? { same: 0, both: 0 };
            expected.set(at, { same: same + (level === 1 ? 1 : 0), both: both + 1 });
          }
        }
      }
      expect(new Map([...countAgreeing(encoded)].toSorted(([x], [y]) => x - y))).toEqual(
        new Map([...expected].toSorted(([x], [y]) => x - y)),
      );
    }),
    { numRuns: 100 },
  );
});
