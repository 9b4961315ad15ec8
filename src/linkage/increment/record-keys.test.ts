// Keys as values against the blocks that are built of dictionary codes.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quiet } from '../../effect/effects.ts';
import { blockRecords } from '../blocking/blocking.ts';
import { blockingRules, type BlockingRule } from '../blocking/blocking-rules.ts';
import { declaredRule } from '../blocking/declared-rules.ts';
import { encodeRecords, keyOfRecord, type EncodedRecords } from '../encode/encode.ts';
import { inventLists } from '../invented-records.test-support.ts';
import { blockLimit, createRecordKeys } from './record-keys.ts';

const lists = [
  { id: 'c', share: 0.8, slips: 0.1, unique: true },
  { id: 'a', share: 0.7, slips: 0.15, unique: false },
];

const sets: readonly (readonly BlockingRule[])[] = [
  blockingRules,
  [declaredRule({ parts: ['surname-one-letter-less', 'given-initial'], atMost: 3 })],
  [
    declaredRule({ parts: ['names-in-either-order'], atMost: null }),
    declaredRule({ parts: ['surname-consonants', 'birth-year'], atMost: 4 }),
    declaredRule({ parts: ['unit', 'event-day'], atMost: null }),
  ],
];

/** Key texts of the records, with the rule before them, by record. */
function keysOf(records: EncodedRecords, rule: BlockingRule): readonly (readonly string[])[] {
  const { starts, low, high } = createRecordKeys(records)(rule);
  return Array.from({ length: records.count }, (_, r) =>
    Array.from(low.subarray(starts[r], starts[r + 1]), (l, i) => `${l} ${high[(starts[r] ?? 0) + i] ?? 0}`),
  );
}

test('records that share a key in a block of its limit are those that the rules put together', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.nat(sets.length - 1), (seed, at) => {
      const rules = sets[at] ?? blockingRules;
      const encoded = encodeRecords(inventLists(seed, 60, lists).records, new Set(['c']), []);
      const expected = new Set<string>();
      const { partners } = blockRecords(encoded, quiet, undefined, rules);
      const out = new Int32Array(encoded.count);
      for (let a = 0; a < encoded.count; a++)
        for (const b of out.subarray(0, partners(a, out))) expected.add(`${a} ${b}`);
      const found = new Set<string>();
      for (const rule of rules) {
        const blocks = new Map<string, number[]>();
        keysOf(encoded, rule).forEach((keys, r) => {
          for (const key of keys) blocks.set(key, [...(blocks.get(key) ?? []), r]);
        });
        for (const block of blocks.values()) {
          if (block.length > blockLimit(rule)) continue;
          for (const a of block)
            for (const b of block) if (a < b && encoded.side[a] !== encoded.side[b]) found.add(`${a} ${b}`);
        }
      }
      expect([...found].toSorted()).toEqual([...expected].toSorted());
    }),
    { numRuns: 20 },
  );
});

test('a record has the same keys whatever records are encoded with it', () => {
  fc.assert(
    fc.property(fc.nat(1e6), (seed) => {
      const { records } = inventLists(seed, 40, lists);
      const all = encodeRecords(records, new Set(['c']), []);
      const some = encodeRecords(records.filter((_, i) => i % 3 === 0).toReversed(), new Set(['c']), []);
      for (const rule of blockingRules) {
        const whole = keysOf(all, rule);
        const byKey = new Map(whole.map((keys, r) => [keyOfRecord(all, r), keys]));
        keysOf(some, rule).forEach((keys, r) => {
          expect(keys.toSorted()).toEqual(byKey.get(keyOfRecord(some, r))?.toSorted());
        });
      }
    }),
    { numRuns: 8 },
  );
});
