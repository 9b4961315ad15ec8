import { expect, test } from 'vitest';
import { quiet } from '../effect/effects.ts';
import { createExplain } from './explain.ts';
import { inventLists } from './invented-records.test-support.ts';
import { linkRecords } from './link-records.ts';

test('the bits of a pair sum to its match weight, whichever record comes first', async () => {
  const lists = [
    { id: 'b', share: 0.7, slips: 0.1, unique: true },
    { id: 'a', share: 0.7, slips: 0.1, unique: true },
  ];
  const invented = inventLists(9, 150, lists);
  // Places, and identifiers that lean on them.
  const records = invented.records.map((record, i) => {
    const person = invented.truth[i] ?? 0;
    const place = `p${person % 7}`;
    return {
      ...record,
      place: { key: place, raw: place },
      identifier: `${person % 7}${(person * 37) % 99_991}`,
    };
  });
  const { links, model } = await linkRecords(
    records,
    { lists, threshold: 0.9, seed: 1, units: [], decisions: [] },
    quiet,
  );
  const explain = createExplain(records, [], model);
  expect(links.a.length).toBeGreaterThan(50);
  links.a.forEach((a, i) => {
    const b = links.b[i] ?? 0;
    const sum = explain(a, b).reduce((bits, comparison) => bits + comparison.bits, 0);
    expect(sum).toBeCloseTo(links.weight[i] ?? 0, 9);
    expect(explain(b, a)).toEqual(explain(a, b));
  });
  expect(() => explain(0, records.length)).toThrow(RangeError);
});
