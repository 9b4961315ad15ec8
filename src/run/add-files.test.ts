import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../test/scratch.ts';
import { initCase } from '../case/init.ts';
import { readCase } from '../case/read-case.ts';
import { quiet } from '../effect/effects.ts';
import { addFiles } from './add-files.ts';
import { runCase } from './run-case.ts';

const russian =
  'N;ФИО;Дата рождения;Звание;В/ч;Дата СОЧ;Примечание\n' +
  '1;Ёлкин Иван Петрович;14.03.1991;рядовой;1 мсб;01.02.2023;\n' +
  '2;Щукина Анна Олеговна;1991;сержант;2 мсб;март 2023;x\n';
const english = 'No,Full name,Date of birth\n1,"YOLKIN, Ivan",1991-03-14\n2,Shchukina Anna,1991\n';

async function emptyCase(): Promise<{ folder: string; give: (name: string, text: string) => string }> {
  const scratch = scratchFolder();
  const folder = path.join(scratch, 'case');
  await initCase(folder, { title: 'Case' });
  return {
    folder,
    give: (name, text) => {
      const file = path.join(scratch, name);
      writeFileSync(file, text);
      return file;
    },
  };
}

test('a list with usual headers runs as it was added', async () => {
  const { folder, give } = await emptyCase();
  const added = await addFiles(
    folder,
    [give('a_list.csv', russian), give('b\nlist.csv', english)],
    'capture',
  );
  expect(added.map((list) => [list.list, list.notes])).toEqual([
    ['a-list', []],
    ['b-list', []],
  ]);
  const { lists } = readCase(readFileSync(path.join(folder, 'case.yaml'), 'utf8'));
  expect(Object.values(lists).map(({ title }) => title)).toEqual(['a list', 'b list']);
  const { accounting } = await runCase(folder, { until: 'records', strict: true }, quiet);
  expect(accounting.map(({ read }) => read)).toEqual([2, 2]);
});

test('the same file is added once, whatever its name', async () => {
  const { folder, give } = await emptyCase();
  await addFiles(folder, [give('list.csv', russian)], 'capture');
  const before = readFileSync(path.join(folder, 'case.yaml'), 'utf8');
  await expect(addFiles(folder, [give('copy.csv', russian)], 'capture')).rejects.toThrow(
    /copy\.csv the very same file stands already under list \[source\.repeated\]/,
  );
  const twice = give('new.csv', english);
  await expect(addFiles(folder, [twice, twice], 'capture')).rejects.toThrow(/source\.repeated/);
  expect(readFileSync(path.join(folder, 'case.yaml'), 'utf8')).toBe(before);
});

test('all bad files are said at once', async () => {
  const { folder, give } = await emptyCase();
  const adding = addFiles(folder, [give('a.csv', ''), give('b.csv', '%PDF-1.4'), 'nowhere.csv'], 'capture');
  await expect(adding).rejects.toThrow(/a\.csv[^]*b\.csv[^]*nowhere\.csv .*Check the path/);
});

test('a row of data in the place of the header, and a table without names, are warned of', async () => {
  const { folder, give } = await emptyCase();
  const [bare, nameless] = await addFiles(
    folder,
    [
      give('bare.csv', russian.slice(russian.indexOf('\n') + 1)),
      give('nameless.csv', 'Town,Sum\nX,1\nY,2\n'),
    ],
    'capture',
  );
  expect(bare?.notes.map(({ code }) => code)).toContain('source.header');
  expect(nameless?.notes.map(({ code }) => code)).toEqual(['source.no-name']);
});
