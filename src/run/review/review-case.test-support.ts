// A small case in which it is often doubtful who is who: invented people, many of them namesakes, for tests only.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const surnames = [
  'Ветлугин',
  'Сорокоумов',
  'Залесский',
  'Бурмакин',
  'Тетерин',
  'Голощапов',
  'Рожнов',
  'Мещеряк',
  'Пустовит',
  'Ярцев',
];
const givenNames = ['Глеб', 'Макар', 'Фома', 'Тихон', 'Лука', 'Демьян', 'Савва'];
const patronymics = ['Ильич', 'Маркович', 'Фомич', 'Петрович', 'Лукич'];

const pick = (words: readonly string[], n: number): string => words[n % words.length] ?? '';
const birth = (n: number): string =>
  `19${String(70 + (n % 25)).padStart(2, '0')}-${String(1 + ((n * 5) % 12)).padStart(2, '0')}-${String(1 + ((n * 11) % 28)).padStart(2, '0')}`;

/** Every person by number: three surnames in four are shared. */
function nameOf(n: number): readonly [string, string, string] {
  return [
    pick(surnames, n * 3),
    pick(givenNames, n * 2 + Math.floor(n / 9)),
    pick(patronymics, n + Math.floor(n / 7)),
  ];
}

const csv = (rows: readonly string[]): string => `${['ФИО,Родился,Рота', ...rows].join('\n')}\n`;

/**
 * Writes the case: `people` on the first list, half of them on the second, with less said of them there; `more`: a third
 * list of all of them by surname and year.
 */
export function writeDoubtfulCase(folder: string, people = 70, more = false): void {
  mkdirSync(path.join(folder, 'sources'), { recursive: true });
  const numbers = Array.from({ length: people }, (_, n) => n);
  const full = numbers.map((n) => `${nameOf(n).join(' ')},${birth(n)},${1 + (n % 3)} рота`);
  const short = numbers
    .filter((n) => n % 2 === 0)
    .map((n) => {
      const [surname, given, patronymic] = nameOf(n);
      const name =
        n % 3 === 0
          ? `${surname} ${given}`
          : n % 5 === 0
            ? `${surname} ${given[0] ?? ''}. ${patronymic[0] ?? ''}.`
            : `${surname} ${given} ${patronymic}`;
      const born = n % 4 === 0 ? '' : n % 6 === 0 ? birth(n).slice(0, 4) : birth(n);
      return `${name},${born},${n % 7 === 0 ? '' : `${1 + (n % 3)} рота`}`;
    });
  writeFileSync(path.join(folder, 'sources', 'roll.csv'), csv(full));
  writeFileSync(path.join(folder, 'sources', 'calls.csv'), csv(short));
  const third = numbers.map((n) => `${nameOf(n)[0]} ${nameOf(n)[1]},${birth(n).slice(0, 4)},`);
  if (more) writeFileSync(path.join(folder, 'sources', 'third.csv'), csv(third));
  const columns = '{ "ФИО": name, "Родился": birth, "Рота": unit }';
  writeFileSync(
    path.join(folder, 'case.yaml'),
    `muster: 1
title: Namesakes
notice: Every person in this case is invented.
question: { event: left the unit, population: an invented battalion, from: 2023-01-01, to: 2023-12-31 }
lists:
  roll: { title: The roll, file: sources/roll.csv, role: capture, unique: true, columns: ${columns} }
  calls: { title: Calls, file: sources/calls.csv, role: capture, columns: ${columns} }
${more ? `  third: { title: Third, file: sources/third.csv, role: capture, columns: ${columns} }` : ''}
units:
  - { id: c1, name: 1 рота }
  - { id: c2, name: 2 рота }
  - { id: c3, name: 3 рота }
`,
  );
}
