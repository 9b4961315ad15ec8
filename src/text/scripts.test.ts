import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldKey } from './fold.ts';

test.each([
  ['Ανδρέας', 'Andreas'],
  ['Μουσταφά', 'Mustafa'],
  ['თამარ', 'Tamar'],
  ['შოთა', 'Шота'],
  ['Գրիգոր', 'Григор'],
  ['Հարություն', 'Harutyun'],
  ['דוד', 'Dvd'],
  ['کریم', 'Krim'],
])('%s folds like %s', (other, latin) => {
  expect(foldKey(other)).toBe(foldKey(latin));
});

test('every letter of any script is in the key, and a key holds nothing but letters and digits', () => {
  const letter = fc.integer({ min: 0x370, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1, maxLength: 6 }), (letters) => {
      const key = foldKey(letters.join(''));
      expect(key).toMatch(/^[a-z0-9]*$/);
      if (
        letters.some(
          (one) => /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u.test(one) && /\p{Lo}/u.test(one),
        )
      )
        expect(key).not.toBe('');
    }),
  );
});

test('names in a script without a table agree with themselves and differ from others', () => {
  expect(foldKey('李明')).toBe(foldKey('李明'));
  expect(foldKey('李明')).not.toBe(foldKey('王明'));
  expect(foldKey('김종은')).not.toBe(foldKey('김정은'));
});
