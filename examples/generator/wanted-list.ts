// The wanted list: Latin letters, every clerk with a romanisation of his own.
import { isoDay } from './day.ts';
import type { Draws } from './draws.ts';
import { errorRates, mistakenBirth, mistypedName } from './errors.ts';
import { delimited, utf8, type ListFile } from './list-file.ts';
import type { Person } from './people.ts';
import { regions } from './places.ts';
import { romanised, type Scheme } from './romanise.ts';

/** Share of rows. */
const WITHOUT_PATRONYMIC = 0.05;

const schemeShares: readonly (readonly [Scheme, number])[] = [
  ['icao', 45],
  ['bgn', 25],
  ['plain', 20],
  ['gost', 10],
];

export const wantedColumns = ['name', 'date_of_birth', 'region'] as const;

export function wantedList(people: readonly Person[], draws: Draws): ListFile {
  const rows = people.map((person) => {
    const { surname, given, patronymic } = mistypedName(person.name, errorRates.wanted, draws);
    const scheme = draws.weighted(schemeShares);
    const parts = draws.chance(errorRates.wanted.swap) ? [patronymic, given] : [given, patronymic];
    const shown = draws.chance(WITHOUT_PATRONYMIC) ? [given] : parts;
    return [
      [romanised(surname, scheme).toUpperCase(), ...shown.map((part) => romanised(part, scheme))].join(' '),
      isoDay(mistakenBirth(person.birth, errorRates.wanted, draws)),
      draws.pick(regions),
    ];
  });
  return { bytes: utf8(delimited([wantedColumns, ...rows], ',', '\n')), firstRow: 2, people };
}
