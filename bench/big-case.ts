// A case with one long Cyrillic list of invented people, to measure reading.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createRandom } from '../src/stats/random.ts';

const surnames = [
  'Иванов',
  'Цыганков',
  'Щербаков',
  'Соловьёв',
  'Хасанов',
  'Дугаров',
  'Петренко',
  'Жуков',
  'Абрамян',
  'Ким',
];
const stems = ['ов', 'ский', 'ин', 'енко', 'ук', 'ев'];
const given = ['Иван', 'Пётр', 'Сергей', 'Алексей', 'Баир', 'Руслан', 'Илья', 'Юрий', 'Михаил', 'Тимур'];
const patronymics = ['Иванович', 'Петрович', 'Сергеевич', 'Ильич', 'Баирович', 'Русланович', 'Юрьевич'];
const ranks = ['рядовой', 'ефрейтор', 'мл. сержант', 'сержант', 'лейтенант'];
const categories = ['контракт', 'моб.', 'срочн.'];

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** Writes `case.yaml` and `sources/big.csv` with that many rows; the same bytes each time. */
export function writeBigCase(folder: string, rows: number): void {
  const random = createRandom(7);
  const pick = (from: readonly string[]) => from[random.below(from.length)] ?? '';
  const lines = ['№;ФИО;Дата рождения;Звание;Категория;Подразделение;Дата СОЧ;Примечание'];
  for (let i = 1; i <= rows; i++) {
    const name = `${pick(surnames)}${String.fromCodePoint(0x430 + random.below(32))}${pick(stems)} ${pick(given)} ${pick(patronymics)}`;
    const born = `${two(1 + random.below(28))}.${two(1 + random.below(12))}.${1970 + random.below(35)}`;
    const left = `${two(1 + random.below(28))}.${two(1 + random.below(12))}.2023`;
    lines.push(
      [i, name, born, pick(ranks), pick(categories), `${1 + random.below(9)} мсб`, left, ''].join(';'),
    );
  }
  mkdirSync(path.join(folder, 'sources'), { recursive: true });
  writeFileSync(path.join(folder, 'sources', 'big.csv'), lines.join('\r\n'), 'utf8');
  writeFileSync(
    path.join(folder, 'case.yaml'),
    [
      'muster: 1',
      'title: Speed of reading',
      'question: { event: left, population: invented people, from: 2022-01-01, to: 2024-12-31 }',
      'lists:',
      '  big:',
      '    title: Big list',
      '    file: sources/big.csv',
      '    role: capture',
      '    columns: { "№": ignore, "ФИО": name, "Дата рождения": birth, "Звание": rank, "Категория": category, "Подразделение": unit, "Дата СОЧ": event, "Примечание": outcome }',
      '',
    ].join('\n'),
  );
}
