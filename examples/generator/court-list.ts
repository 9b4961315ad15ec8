// Court rulings: a page with prose and tables; names stand in the genitive inside a phrase.
import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import type { CommandEntry } from './command-list.ts';
import { dayNumber, dottedDay, namedDay, shifted, type Day } from './day.ts';
import type { Draws } from './draws.ts';
import { errorRates, mistakenBirth, mistypedName, withoutYo } from './errors.ts';
import { utf8, type ListFile } from './list-file.ts';
import type { FullName } from './names.ts';
import type { Person } from './people.ts';
import { courtName, garrison } from './places.ts';
import { otherUnits, unitText } from './units.ts';

/** Shares of rows. */
const WITHOUT_YO = 0.7;
const INITIALS_ONLY = 0.12;
const BIRTH_YEAR_ONLY = 0.28;
const BIRTH_MISSING = 0.1;
const EVENT_IN_WORDS = 0.2;

/** Days between the departure and the ruling. */
const RULING_AFTER = [60, 270] as const;
const lastRuling: Day = { year: 2024, month: 10, day: 31 };

export const courtColumns = [
  'Номер дела',
  'Существо дела',
  'Дата рождения',
  'Воинская часть',
  'Дата оставления части',
  'Дата приговора',
  'Статья УК',
  'Результат',
] as const;

const rankGenitive: Readonly<Record<string, string>> = {
  рядовой: 'рядового',
  ефрейтор: 'ефрейтора',
  'младший сержант': 'младшего сержанта',
  сержант: 'сержанта',
  'старший сержант': 'старшего сержанта',
  старшина: 'старшины',
  прапорщик: 'прапорщика',
  'младший лейтенант': 'младшего лейтенанта',
  лейтенант: 'лейтенанта',
  'старший лейтенант': 'старшего лейтенанта',
  капитан: 'капитана',
  майор: 'майора',
  подполковник: 'подполковника',
};

function phrase(rank: string, name: FullName, draws: Draws): string {
  const surname = inclineLastname(name.surname, 'genitive', 'male');
  const rest = draws.chance(INITIALS_ONLY)
    ? `${name.given.slice(0, 1)}.${name.patronymic.slice(0, 1)}.`
    : `${inclineFirstname(name.given, 'genitive', 'male')} ${inclineMiddlename(name.patronymic, 'genitive', 'male')}`;
  const text = `в отношении ${rankGenitive[rank] ?? 'рядового'} ${surname} ${rest}`;
  return draws.chance(WITHOUT_YO) ? withoutYo(text) : text;
}

function birthText(birth: Day, draws: Draws): string {
  const share = draws.uniform();
  if (share < BIRTH_MISSING) return '';
  return share < BIRTH_MISSING + BIRTH_YEAR_ONLY ? String(birth.year) : dottedDay(birth);
}

const results: readonly (readonly [string, number])[] = [
  ['осуждён', 60],
  ['осуждён условно', 30],
  ['дело прекращено', 6],
  ['возвращено прокурору', 4],
];

const articles: readonly (readonly [string, number])[] = [
  ['ч. 5 ст. 337', 60],
  ['ч. 3.1 ст. 337', 15],
  ['ч. 2.1 ст. 332', 10],
  ['ч. 3 ст. 338', 15],
];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const tableRow = (cells: readonly string[], tag: 'td' | 'th' = 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;

const page = (rows: readonly string[]): string => `<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<title>${courtName}: приговоры (вымышленные данные)</title>
</head>
<body>
<h1>${courtName}</h1>
<p><strong>Вымышленные данные:</strong> суд, люди, части и места придуманы для примера.</p>
<p>Ниже приведены приговоры по делам о самовольном оставлении части и о дезертирстве, вынесенные гарнизонным судом
в городе ${garrison} и опубликованные по 31 октября 2024 года. Фамилии указаны так, как они стоят в карточке дела.
В части карточек имя и отчество заменены инициалами, а вместо даты рождения указан год.</p>
<p>Дела военнослужащих отдельного инженерно-сапёрного батальона рассматривает другой суд, который приговоры не публикует.</p>
<table>
<tr><th>Статья</th><th>О чём</th></tr>
<tr><td>ст. 332</td><td>неисполнение приказа</td></tr>
<tr><td>ст. 337</td><td>самовольное оставление части</td></tr>
<tr><td>ст. 338</td><td>дезертирство</td></tr>
</table>
<table>
<thead>
${tableRow(courtColumns, 'th')}
</thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</body>
</html>
`;

/** `copied`: rows of the command's list that the case file repeats, slips and all. */
export function courtList(
  people: readonly Person[],
  copied: ReadonlyMap<Person, CommandEntry>,
  draws: Draws,
): ListFile {
  const rows = people.map((person, index) => {
    const copy = copied.get(person);
    const event = copy?.event ?? person.left ?? lastRuling;
    const after = shifted(event, draws.between(...RULING_AFTER));
    const ruling = dayNumber(after) > dayNumber(lastRuling) ? lastRuling : after;
    const name = copy?.name ?? mistypedName(person.name, errorRates.courts, draws);
    const birth = copy?.birth ?? mistakenBirth(person.birth, errorRates.courts, draws);
    return tableRow([
      `1-${index + 1}/${ruling.year}`,
      phrase(person.rank, name, draws),
      birthText(birth, draws),
      person.unit === null ? draws.pick(otherUnits) : unitText(person.unit, 'prose', draws),
      draws.chance(EVENT_IN_WORDS) ? namedDay(event) : dottedDay(event),
      dottedDay(ruling),
      draws.weighted(articles),
      draws.weighted(results),
    ]);
  });
  return { bytes: utf8(page(rows)), firstRow: 2, people };
}
