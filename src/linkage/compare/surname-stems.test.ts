import { incline } from 'lvovich';
import { expect, test } from 'vitest';
import { foldKey } from '../../text/fold.ts';
import { surnameStem } from './surname-stems.ts';

const men = 'Зуев Соловьёв Никитин Высоцкий Трубецкой Мельник Ткач Гончар Белов Яровой';
const women = 'Зуева Соловьёва Никитина Высоцкая Трубецкая Мельник Ткач Гончар Белова Яровая';

test.each(men.split(' ').map((man, i) => [man, women.split(' ')[i] ?? '']))(
  'the forms of %s share a stem',
  (man, woman) => {
    const forms = (['nominative', 'genitive', 'dative'] as const).flatMap((form) => [
      incline({ last: man, gender: 'male' }, form).last ?? '',
      incline({ last: woman, gender: 'female' }, form).last ?? '',
    ]);
    expect(new Set(forms.map((form) => surnameStem(foldKey(form)))).size).toBe(1);
  },
);

test('other surnames keep apart', () => {
  const keys = 'Зуев Зимин Белых Бел Белый Лосев Лось Гончаров Гончар Сидоренко Weber Webb Costa Cost'
    .split(' ')
    .map(foldKey);
  expect(new Set(keys.map(surnameStem)).size).toBe(keys.length);
});
