// What people of a town are called, two fates added up, reasons for a dismissal, purposes that open a sentence, and near misses of each.
import { expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const town = judgeBy('жители Бельска', [
  { id: 'hurt', value: 463, counts: 'люди', event: 'ранены' },
  { id: 'dead', value: 219, counts: 'люди', event: 'погибли' },
  { id: 'lost', value: 148, counts: 'люди', event: 'пропали без вести' },
]);

test('who lives in a town is called after it', () => {
  expect(town('Ранены примерно 460 бельчан.')).toBe('supported-by-rounding');
  expect(town('Ранены почти 500 бельчан.')).toBe('rounding-misleads');
  expect(town('Ранены примерно 460 томичей.')).toBe('cannot-tell');
});

const route = judgeBy('migrants on the Albany route', [
  { value: 2617, counts: 'people', event: 'died' },
  { value: 3894, counts: 'people', event: 'missing' },
]);

test('two fates of the same people may be told together', () => {
  expect(route('Dead and missing together, the Albany route claimed 6,511 migrants.', '6,511')).toBe(
    'supported',
  );
  expect(route('Dead and missing together, the Albany route claimed 6,512 migrants.', '6,512')).not.toBe(
    'supported',
  );
  expect(route('Dead and wounded together, the Albany route claimed 6,511 migrants.', '6,511')).not.toBe(
    'supported',
  );
  expect(route('Dead and missing together, the Albany route claimed 6,511 children.', '6,511')).not.toBe(
    'supported',
  );
  expect(
    route('Dead and missing together, the Albany route claimed 6,511 migrants in 2013.', '6,511'),
  ).not.toBe('supported');
});

const schools = judgeBy('schools of Ostrava', [
  { id: 'all', value: 738, counts: 'teachers', event: 'dismissed' },
  {
    id: 'lesson',
    value: 267,
    counts: 'teachers',
    category: 'for refusing to give the lesson',
    event: 'dismissed',
    'part-of': 'all',
  },
  { id: 'crash', value: 341, counts: 'crashes', event: 'crash of a school bus' },
  { id: 'back', value: 96, counts: 'teachers', event: 'reinstated' },
]);

test('why they were dismissed is not what came about', () => {
  expect(schools('267 teachers of Ostrava were dismissed for refusing to give the lesson.')).toBe(
    'supported',
  );
  expect(schools('738 teachers of Ostrava were dismissed for refusing to give the lesson.')).not.toBe(
    'supported',
  );
  expect(schools('267 teachers of Ostrava refused to give the lesson.')).not.toBe('supported');
});

test('what is counted happens, and a sentence may open with what for', () => {
  expect(schools('About 340 crashes of school buses happened in Ostrava.')).toBe('supported-by-rounding');
  expect(schools('To save on salaries, the schools of Ostrava dismissed 738 teachers.')).toBe(
    'inference-as-fact',
  );
  expect(schools('To date, the schools of Ostrava have dismissed 738 teachers.')).not.toBe(
    'inference-as-fact',
  );
});

test('a text that says it tells again must tell the same', () => {
  const text =
    'В марте арестовали 17 завучей. Родители молчат. В конце заметки сказано: в марте арестованы 23 завуча.';
  expect(town(text, '23')).toBe('contradicts-text');
  expect(town(text.replace('арестованы', 'уволены'), '23')).not.toBe('contradicts-text');
});

const held = judgeBy('Interior Ministry wanted register', [
  { value: 9075, counts: 'records', event: 'removed from the register' },
  { value: 18_650, counts: 'records', event: 'added to the register' },
  { value: 96_412, counts: 'people', event: 'wanted' },
  { value: 11_936, counts: 'people', category: 'women', event: 'wanted' },
]);

test('what vanishes from a register is taken off it', () => {
  expect(held("Over 9,000 records vanished from the Interior Ministry's wanted register.")).toBe('supported');
  expect(held('18,650 records vanished from the wanted register.')).not.toBe('supported');
});

const captives = judgeBy('Arvenian prisoners of war', [
  {
    value: 5857,
    counts: 'people',
    event: 'returned from captivity in exchanges',
    source: 'Coordination Headquarters',
  },
  { value: 8236, counts: 'bodies', event: 'bodies repatriated', source: 'Coordination Headquarters' },
  { value: 268, counts: 'people', event: 'died in captivity', source: 'Red Lantern' },
]);

test('who speaks in front of a colon is no body that is counted', () => {
  expect(
    captives('Координационный штаб: около 5,9 тыс. арвенийских военнопленных возвращены по обменам.'),
  ).toBe('supported-by-rounding');
  expect(captives('Red Lantern: 5,857 Arvenian prisoners of war were returned in exchanges.')).toBe(
    'source-lost',
  );
  expect(captives('Координационный штаб: около 5,9 тыс. арвенийских военнопленных погибли.')).not.toMatch(
    /supp/,
  );
});
