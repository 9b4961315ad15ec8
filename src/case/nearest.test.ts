import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it('finds what was meant', () => {
    expect(nearest('pagse', ['title', 'pages', 'page'])).toBe('pages');
    expect(nearest('Rol', ['file', 'role'])).toBe('role');
    expect(nearest('x', ['a', 'b'])).toBeNull();
    expect(nearest('threshold', ['link', 'seed'])).toBeNull();
    expect(nearest('role', [])).toBeNull();
  });

  it('finds a candidate of four letters or more after any one deletion', () => {
    const words = ['title', 'language', 'question', 'threshold', 'incidents', 'units'];
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(), (word, n) => {
        const at = n % word.length;
        expect(nearest(word.slice(0, at) + word.slice(at + 1), words)).toBe(word);
      }),
    );
  });
});
