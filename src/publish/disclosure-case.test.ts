// Disclosure control on everything that a case of the size of a division publishes.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sketchCase, type RecordSketch } from '../estimate/persons.test-support.ts';
import { tally } from '../estimate/tally.ts';
import { combineSets } from '../figure/figure-set.ts';
import { months } from '../timeline/months.ts';
import { audit } from './disclosure-audit.ts';
import { protect } from './disclosure.ts';

const lists = [
  { id: 'command', role: 'capture' },
  { id: 'rulings', role: 'capture' },
  { id: 'hotline', role: 'capture' },
  { id: 'roster', role: 'frame' },
  { id: 'wanted', role: 'outcome' },
] as const;

const units = [
  { id: 'division', name: 'division' },
  ...Array.from({ length: 8 }, (_, r) => ({ id: `r${r}`, name: `regiment ${r}`, parent: 'division' })),
  ...Array.from({ length: 120 }, (_, b) => ({ id: `b${b}`, name: `battalion ${b}`, parent: `r${b % 8}` })),
];

const ranks = ['private', 'sergeant', 'major', ...Array.from({ length: 12 }, (_, i) => `rank ${i}`)];

/** Skewed and deterministic: low values are common, high ones rare. */
function sketches(): readonly RecordSketch[] {
  let state = 7;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const pick = <T>(values: readonly T[], skew: number): T => {
    const value = values[Math.floor(random() ** skew * values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  const records: RecordSketch[] = [];
  for (let i = 0; i < 3400; i++) {
    const who = String(i);
    const shares = i < 1300 ? [0.78, 0.12, 0.12, 0.04, 0.03] : i < 3300 ? [0, 0, 0, 1, 0] : [0, 0, 0, 0, 1];
    const start = 18_990 + Math.floor(random() ** 4 * 900);
    lists.forEach(({ id }, l) => {
      if (random() >= (shares[l] ?? 0)) return;
      records.push({
        list: id,
        who,
        unit: pick(units, 4).id,
        ...(random() < 0.9 ? { category: pick(['contract', 'mobilised', 'conscript'], 14) } : {}),
        ...(random() < 0.9 ? { rank: pick(ranks, 9) } : {}),
        ...(random() < 0.3 ? { outcome: pick(['wanted', 'convicted'], 2) } : {}),
        ...(random() < 0.7 ? { event: [start, start + pick([0, 0, 30, 120], 1)] as const } : {}),
        sex: random() < 0.995 ? 'male' : 'female',
      });
    });
  }
  return records;
}

test.each([3, 10, 30])(
  'threshold %i: nothing that is hidden can be solved, and the total stays',
  (threshold) => {
    const input = sketchCase(sketches(), lists, { units, threshold });
    const set = combineSets([tally(input), months({ ...input, period: { from: 18_993, to: 19_900 } })]);
    const start = process.cpuUsage();
    const { figures, hidden, reasons, exposed } = protect(set.figures, set.relations, threshold, set.unshown);
    const { user, system } = process.cpuUsage(start);
    const elapsed = (user + system) / 1000;
    console.log(
      `${figures.length} figures, ${set.relations.length} relations, threshold ${threshold}: ${hidden} hidden, ` +
        `${reasons.filter(({ reason }) => reason === 'complementary').length} of them complementary, ` +
        `${elapsed.toFixed(0)} ms`,
    );
    expect(exposed).toEqual([]);
    expect(figures.find((figure) => figure.id === 'persons.total')?.value).toBeGreaterThan(1000);
    expect(audit(figures, set.relations, threshold, set.unshown)).toEqual([]);
    expect(protect(set.figures, set.relations, threshold, set.unshown).reasons).toEqual(reasons);
    expect(elapsed).toBeLessThan(5000);
  },
);

test('small random cases, where everything is coupled and nearly everything is small', () => {
  const sketch: fc.Arbitrary<RecordSketch> = fc.record({
    list: fc.constantFrom(...lists.map((list) => list.id)),
    who: fc.integer({ min: 0, max: 30 }).map(String),
    unit: fc.constantFrom('division', 'r0', 'b0', 'b8'),
    category: fc.constantFrom('contract', 'contract', 'mobilised', 'as written'),
    rank: fc.constantFrom('private', 'private', 'sergeant', 'major'),
    event: fc.tuple(fc.constantFrom(18_993, 19_010), fc.constantFrom(19_010, 19_040, 19_080)),
  });
  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 120 }), fc.integer({ min: 2, max: 6 }), (own, threshold) => {
      const input = sketchCase(own, lists, { units, threshold });
      const set = combineSets([tally(input), months({ ...input, period: { from: 18_993, to: 19_060 } })]);
      const { figures, exposed } = protect(set.figures, set.relations, threshold, set.unshown);
      expect(exposed).toEqual([]);
      expect(audit(figures, set.relations, threshold, set.unshown)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
