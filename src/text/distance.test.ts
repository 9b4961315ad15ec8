// Distances against published reference values.
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { editDistance, editDistanceByTable, jaro, jaroWinkler } from './distance.ts';

describe('editDistance', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['saturday', 'sunday', 3],
    ['ca', 'ac', 1],
    // Optimal string alignment; the unrestricted distance would be 2.
    ['ca', 'abc', 3],
    ['ivanov', 'ivnaov', 1],
    ['', 'abc', 3],
  ])('%s – %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is symmetric, zero for equals only, and at most the longer length', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

test('the bit vectors give what the table gives, at every length', () => {
  const ascii = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\u007f', '\u0000'), maxLength: 36 });
  const any = fc.string({ maxLength: 40 });
  fc.assert(
    fc.property(fc.oneof(fc.tuple(ascii, ascii), fc.tuple(any, any)), ([a, b]) => {
      expect(editDistance(a, b)).toBe(editDistanceByTable(a, b));
    }),
    { numRuns: 3000 },
  );
});

/** Jaro's definition, word by word: letters matched within reach, from the left, and half of those out of order. */
function jaroByDefinition(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const free = [...Array(b.length).keys()];
  const partners = Array.from({ length: a.length }, (_, i) => {
    const at = free.findIndex((j) => Math.abs(i - j) <= reach && a[i] === b[j]);
    return at === -1 ? -1 : (free.splice(at, 1)[0] ?? -1);
  }).filter((j) => j !== -1);
  const m = partners.length;
  if (m === 0) return 0;
  const inB = partners.toSorted((x, y) => x - y);
  const out = partners.filter((j, k) => b[j] !== b[inB[k] ?? -1]).length;
  return (m / a.length + m / b.length + (m - Math.floor(out / 2)) / m) / 3;
}

test('Jaro without allocation is Jaro by its definition', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ж'), maxLength: 80 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(jaro(a, b)).toBe(jaroByDefinition(a, b));
    }),
  );
});

// W. E. Winkler, "Overview of record linkage and current research directions", US Census Bureau, 2006, table 6.
const winkler: readonly (readonly [string, string, number, number])[] = [
  ['SHACKLEFORD', 'SHACKELFORD', 0.97, 0.982],
  ['DUNNINGHAM', 'CUNNIGHAM', 0.896, 0.896],
  ['NICHLESON', 'NICHULSON', 0.926, 0.956],
  ['JONES', 'JOHNSON', 0.79, 0.832],
  ['MASSEY', 'MASSIE', 0.889, 0.933],
  ['ABROMS', 'ABRAMS', 0.889, 0.922],
  ['JERALDINE', 'GERALDINE', 0.926, 0.926],
  ['MARHTA', 'MARTHA', 0.944, 0.961],
  ['MICHELLE', 'MICHAEL', 0.869, 0.921],
  ['JULIES', 'JULIUS', 0.889, 0.933],
  ['TANYA', 'TONYA', 0.867, 0.88],
  ['DWAYNE', 'DUANE', 0.822, 0.84],
  ['SEAN', 'SUSAN', 0.783, 0.805],
  ['JON', 'JOHN', 0.917, 0.933],
  ['DIXON', 'DICKSONX', 0.767, 0.813],
];

describe('Jaro and Jaro–Winkler', () => {
  it.each(winkler)('%s – %s', (a, b, plain, withPrefix) => {
    expect(jaro(a, b)).toBeCloseTo(plain, 3);
    expect(jaroWinkler(a, b)).toBeCloseTo(withPrefix, 3);
  });

  it('MARTHA – MARHTA is 0.9611', () => {
    expect(jaroWinkler('MARTHA', 'MARHTA')).toBeCloseTo(0.9611, 4);
  });

  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const value = jaroWinkler(a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(value === 1).toBe(a === b);
      }),
    );
  });
});
