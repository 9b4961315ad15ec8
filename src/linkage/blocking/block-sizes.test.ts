import { expect, test } from 'vitest';
import { expectBoth } from '../../../test/both-languages.ts';
import { MusterError } from '../../diagnostic/diagnostic.ts';
import { quiet } from '../../effect/effects.ts';
import { blockSizes, grouped, refuseTooManyPairs } from './block-sizes.ts';
import { declaredRule, type RuleSpec } from './declared-rules.ts';
import { encodeRecords } from '../encode/encode.ts';
import { inventRecord } from '../invented-records.test-support.ts';
import { linkRecords } from '../link-records.ts';

const rule = (parts: RuleSpec['parts'], atMost: number | null = null) => declaredRule({ parts, atMost });

/** Records of one given initial and one year of birth, each with a surname that two share. */
function sameInitial(count: number, list = 'a') {
  return Array.from({ length: count }, (_, i) =>
    inventRecord(list, i + 1, { surnames: [`surname${i >> 1}`], given: ['anna'], birth: [7305, 7310] }),
  );
}

function refusal(work: () => void): string {
  try {
    work();
  } catch (error) {
    if (error instanceof MusterError) {
      error.diagnostics.forEach(expectBoth);
      return error.diagnostics.map((d) => `${d.code}: ${d.reason.en}`).join('\n');
    }
    throw error;
  }
  return 'nothing refused';
}

test('a rule that makes ten thousand million pairs is refused at once, with the value that is to blame', () => {
  const encoded = encodeRecords(sameInitial(150_000), new Set(), []);
  const before = process.cpuUsage();
  const said = refusal(() => refuseTooManyPairs(encoded, [rule(['given-initial'])], 500_000_000));
  const { user, system } = process.cpuUsage(before);
  expect(said).toBe(
    'linkage.too-many-pairs: the blocking rule "given initial" would compare 11,249,925,000 pairs of records, and at most 500,000,000 are allowed; its largest blocks: given initial "a" (150,000 records)',
  );
  expect((user + system) / 1e6).toBeLessThan(2);
});

test('linkage refuses before it compares a pair', async () => {
  const options = { lists: [], threshold: 0.9, seed: 1, units: [], decisions: [] };
  const tooMany = { ...options, blocking: [rule(['birth-year'])], pairsAtMost: 100 };
  const stages = new Set<string>();
  const effects = { ...quiet, progress: ({ stage }: { readonly stage: string }) => void stages.add(stage) };
  await expect(linkRecords(sameInitial(40), tooMany, effects)).rejects.toThrow(/780 pairs/);
  expect([...stages].filter((stage) => /block|compare/.test(stage))).toEqual([]);
});

test('a value that fewer than a thousand records share is not named', () => {
  const encoded = encodeRecords(sameInitial(900), new Set(), []);
  const said = refusal(() => refuseTooManyPairs(encoded, [rule(['given', 'birth-year'])], 1000));
  expect(said).toContain('its largest blocks: one given name + one year of birth (900 records)');
  expect(said).not.toMatch(/anna|1990/);
});

test('an identifier and a day of birth are never named', () => {
  const records = sameInitial(1200).map((record) => ({ ...record, identifier: 'no-77' }));
  const encoded = encodeRecords(records, new Set(), []);
  const said = refusal(() => refuseTooManyPairs(encoded, [rule(['birth-year', 'identifier'])], 1000));
  expect(said).toContain('year of birth "1990" + one identifier (1,200 records)');
  expect(said).not.toContain('no-77');
});

test('rules that can be afforded one by one and not together are refused with what each makes', () => {
  const encoded = encodeRecords(sameInitial(40), new Set(), []);
  const rules = [rule(['given']), rule(['birth-year'])];
  expect(refusal(() => refuseTooManyPairs(encoded, rules, 1000))).toContain(
    'together would list 1,560 pairs of records, and at most 1,000 are allowed: "given name" 780, "year of birth" 780',
  );
  expect(refusal(() => refuseTooManyPairs(encoded, rules, 1560))).toBe('nothing refused');
});

test('pairs inside a list free of repeats and blocks above the limit are not counted', () => {
  const records = [...sameInitial(40, 'a'), ...sameInitial(30, 'b')];
  const encoded = encodeRecords(records, new Set(['a', 'b']), []);
  const sizes = blockSizes(encoded, [rule(['given']), rule(['given'], 30), rule(['surname'])]);
  expect(sizes.map(({ pairs, left }) => [pairs, left.blocks, left.pairs])).toEqual([
    [1200, 0, 0],
    [0, 1, 1200],
    [60, 0, 0],
  ]);
});

test('counts are shown with thousands apart', () => {
  expect([0, 999, 1000, 1234567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
});
