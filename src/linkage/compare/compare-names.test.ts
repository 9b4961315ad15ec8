// Names as they are written on two lists → the level of each comparison of names.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readName } from '../../records/name.ts';
import { recordKey, type PersonRecord } from '../../records/record.ts';
import { createCompare } from './compare.ts';
import { comparisonSpecs, type ComparisonSpec } from './comparisons.ts';
import { encodeRecords } from '../encode/encode.ts';
import { inventRecord } from '../invented-records.test-support.ts';
import { createPattern } from './pattern.ts';

const specs: readonly ComparisonSpec[] = comparisonSpecs;

function recordOf(raw: string, row: number): PersonRecord {
  const name = readName(raw);
  if (name === null) throw new Error(`nobody: ${raw}`);
  return { ...inventRecord('names', row, {}), key: recordKey('names', row), name, sex: name.sex };
}

/** Levels by comparison, without the missing ones. */
function levels(a: string, b: string): Readonly<Record<string, string>> {
  const pattern = createPattern();
  createCompare(encodeRecords([recordOf(a, 1), recordOf(b, 2)], new Set(), []))(0, 1, pattern);
  return Object.fromEntries(
    specs.flatMap((spec, c) => {
      const code = pattern.levels[c] ?? 0;
      return code === 0 ? [] : [[spec.id, spec.levels[code - 1]?.id ?? 'implied']];
    }),
  );
}

const surnames = `Ткачёв Пётр | Ткачев Пётр = same
Цыганков Пётр | Tsigankov Petr = same
Хасанов Пётр | Xasanov Petr = same
Цыганкoв Пётр | Цыганков Пётр = same
Зуев Пётр | в отношении Зуева Петра = same
Зуева-Ткач Мария | Ткач Мария = other
Зуева (Ткач) Мария | Ткач Мария = other
Доржиев Солбон | Доржиева С. Б. = form
Яровая Нина | Яровой Н. В. = form
Высоцкий Пётр | Высоцкого П. И. = form
Мельник Пётр | Мельника П. И. = form
Колпаков Пётр | Копаков Пётр = near
Шилов Пётр | Щилов Пётр = same
Зуев Пётр | Пётр, Зуев = swapped
Зуев, Катя | Екатерина, Зуев = swapped
Karim Zuhair | KarimZuhair = same
Karim-Zuhair | Karim Zuhair = swapped
Ho Chan-min | Ho Chan Min = swapped
Umar Zuhair | Umar Zuhair Abdulla Anwari = moved
Зуев Пётр | Лукин Пётр = different`;

test.each(surnames.split('\n').map((line) => line.split(/ [|=] /)))(
  'surname: %s | %s',
  (a = '', b = '', level = '') => {
    expect(levels(a, b)['surname']).toBe(level);
  },
);

const given = `Зуев Александр | Зуев Саша = variant
Зуева Александра | Зуева Шура = variant
Weber, William | Weber, Bill = variant
Зуев Михаил | Михайло Зуев = variant
Weber, Mohammed | Weber, Muhammad = variant
Зуев Ахмед | Ahmad Zuev = variant
Зуев Константин | Зуев Конст = cut
Weber, Anna Maria | Weber, Maria = another
Зуев Сергей | Зуев Серкей = near
Зуева Марина | Зуева Мария = different
Зуев Пётр | Зуев Иван = different`;

test.each(given.split('\n').map((line) => line.split(/ [|=] /)))(
  'given name: %s | %s',
  (a = '', b = '', level = '') => {
    expect(levels(a, b)['given']).toBe(level);
  },
);

const initials = `Зуева Е. А. | Зуева Катя = same
Зуев А. М. | Зуев Тёма = same
Zuev C. | Зуев Чингиз = same
Zuev C. | Зуев Цырен = same
Weber, C. | Weber, Caroline = same
Weber, J. | Weber, Jean = same
Zuev K. | Зуев Хасан = same
Zuev P. | Зуев Филипп = same
Zuev Yu. | Зуев Юрий = same
Зуева Е. | Зуева Анна = different`;

test.each(initials.split('\n').map((line) => line.split(/ [|=] /)))(
  'initial: %s | %s',
  (a = '', b = '', level = '') => {
    expect(levels(a, b)['given-initial']).toBe(level);
  },
);

const patronymics = `Зуев Пётр Иванович | Зуев Пётр Иваныч = same
Зуев Пётр Павлович | Зуев Пётр Палыч = same
Зуева Анна Ильинична | Zueva Anna Ilyinichna = same
Зуев Пётр Иванович | Зуев Пётр Иваннович = same
Зуев Пётр Антонович | Зуев Пётр Антоновч = near
Зуев Пётр Иванович | Зуев Пётр Сергеевич = different`;

test.each(patronymics.split('\n').map((line) => line.split(/ [|=] /)))(
  'patronymic: %s | %s',
  (a = '', b = '', level = '') => {
    expect(levels(a, b)['patronymic']).toBe(level);
  },
);

test('a second initial meets a patronymic, and a further name where none of the two is a patronymic', () => {
  expect(levels('Zueva L. A.', 'Зуева Людмила Антоновна')).toMatchObject({ 'patronymic-initial': 'same' });
  expect(levels('Zueva L. A.', 'Зуева Людмила Борисовна')).toMatchObject({
    'patronymic-initial': 'different',
  });
  expect(levels('Weber, L. A.', 'Weber, L. A.')).not.toHaveProperty('patronymic-initial');
  expect(levels('Weber, L. A.', 'Weber, L. A.')).toMatchObject({ 'further-given': 'compatible' });
});

test('further names that contradict each other are told from those that only add', () => {
  expect(levels('Weber, Anna Maria', 'Weber, Anna Maria Sofia')['further-given']).toBe('same');
  expect(levels('Weber, Anna Maria Ida', 'Weber, Anna Maria Sofia')['further-given']).toBe('some');
  expect(levels('Weber, Anna Ida', 'Weber, Anna Sofia')['further-given']).toBe('different');
  // A name that is first on neither is compared as a further one alone.
  expect(levels('Weber, Ida Boris', 'Weber, Anton Boris').given).toBe('different');
});

test('a sex that only an ending shows does not part what may be a case', () => {
  expect(levels('Доржиев Солбон', 'Доржиева С. Б.')).not.toHaveProperty('sex');
  expect(levels('Зуев Александр', 'Зуева Александра')).not.toHaveProperty('sex');
  expect(levels('Зуев Пётр Ильич', 'Зуева Анна Ильинична').sex).toBe('different');
});

test('the order of two records does not matter, and a name agrees with itself', () => {
  const word = fc.constantFrom(
    'Зуев',
    'Зуева',
    'Пётр',
    'Петя',
    'Ильич',
    'И.',
    'Zuev',
    'C.',
    'Anna',
    'bin',
    'Weber',
    'Ho-min',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const readable = name.filter((raw) => readName(raw) !== null);
  fc.assert(
    fc.property(readable, readable, (a, b) => {
      expect(levels(a, b)).toEqual(levels(b, a));
      const own = levels(a, a);
      for (const id of ['surname', 'patronymic']) expect(['same', undefined]).toContain(own[id]);
      // Behind an initial, the name in full is one of several.
      expect(['same', 'another', undefined]).toContain(own['given']);
    }),
  );
});
