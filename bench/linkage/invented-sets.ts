// The invented people of examples/cyrillic-people: the same rows in Cyrillic, in one romanisation, and half and half.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { peopleSeed, peopleTable } from '../../examples/cyrillic-people/people.ts';
import { packageRoot } from '../../src/run/package-root.ts';
import type { LabelledSet } from './labelled-sets.ts';

const truth = { column: 'person' };
const committed = 'people.csv';
const passports = 'people-icao.csv';
const cyrillic = { name: 'name', born: 'birth' } as const;
const latin = { name_latin: 'name', born: 'birth' } as const;

export const inventedSets: readonly LabelledSet[] = [
  {
    id: 'cyrillic',
    lists: [{ id: 'list', file: committed, unique: false }],
    columns: cyrillic,
    truth,
  },
  {
    id: 'latin, one scheme',
    lists: [{ id: 'list', file: passports, unique: false }],
    columns: latin,
    truth,
  },
  {
    id: 'cyrillic × mixed latin',
    lists: [
      { id: 'cyrillic', file: committed, unique: false, half: 0, columns: cyrillic },
      { id: 'latin', file: committed, unique: false, half: 1, columns: latin },
    ],
    columns: {},
    truth,
  },
];

/** Puts the files of the sets into a folder. */
export function writeInventedSets(folder: string): void {
  const table = readFileSync(path.join(packageRoot(), 'examples', 'cyrillic-people', committed));
  writeFileSync(path.join(folder, committed), table);
  writeFileSync(path.join(folder, passports), peopleTable(peopleSeed, 'icao'));
}
