// The roster of spring 2022: windows-1251, semicolons, a column for each part of the name.
import { dottedDay } from './day.ts';
import type { Draws } from './draws.ts';
import { errorRates, mistakenBirth, mistypedName, withoutYo } from './errors.ts';
import { delimited, windows1251, type ListFile } from './list-file.ts';
import type { Person } from './people.ts';
import { unitText } from './units.ts';

const WITHOUT_YO = 0.85;

export const rosterColumns = [
  '№ п/п',
  'Фамилия',
  'Имя',
  'Отчество',
  'Дата рождения',
  'Воинское звание',
  'Вид службы',
  'Подразделение',
] as const;

/** Those who were promoted by the time of other lists still have their old rank here. */
const earlierRank: Readonly<Record<string, string>> = {
  ефрейтор: 'рядовой',
  сержант: 'младший сержант',
  'старший лейтенант': 'лейтенант',
  майор: 'капитан',
};
const PROMOTED_SINCE = 0.3;

export function rosterList(people: readonly Person[], draws: Draws): ListFile {
  const rows = people.map((person, index) => {
    const typed = mistypedName(person.name, errorRates.roster, draws);
    const swapped = draws.chance(errorRates.roster.swap);
    const parts = swapped
      ? [typed.surname, typed.patronymic, typed.given]
      : [typed.surname, typed.given, typed.patronymic];
    const spelling = draws.chance(WITHOUT_YO) ? withoutYo : (text: string): string => text;
    const rank = draws.chance(PROMOTED_SINCE) ? (earlierRank[person.rank] ?? person.rank) : person.rank;
    return [
      String(index + 1),
      ...parts.map(spelling),
      dottedDay(mistakenBirth(person.birth, errorRates.roster, draws)),
      rank,
      person.category === 'conscript' ? 'призыв' : 'контракт',
      unitText(person.unit ?? 'div-594', 'short', draws),
    ];
  });
  return { bytes: windows1251(delimited([rosterColumns, ...rows], ';', '\r\n')), firstRow: 2, people };
}
