// The command's list: a workbook with a title above the header, real and typed-in dates, comments, a hidden sheet.
import * as xlsx from '@e965/xlsx';
import { dottedDay, namedMonth, namedSeason, sheetSerial, shifted, type Day } from './day.ts';
import type { Draws } from './draws.ts';
import { errorRates, mistakenBirth, mistypedName, withoutYo, writtenInOrder } from './errors.ts';
import type { ListFile } from './list-file.ts';
import type { FullName } from './names.ts';
import type { Category, Person, WrongReason } from './people.ts';
import { regimentOf, units, unitText } from './units.ts';

/** One row as the command wrote it, for the court cases that repeat it. */
export interface CommandEntry {
  readonly name: FullName;
  readonly birth: Day;
  readonly event: Day;
}

export interface CommandList extends ListFile {
  readonly entries: ReadonlyMap<Person, CommandEntry>;
}

/** Shares of rows. */
const WITHOUT_YO = 0.8;
const INITIALS_ONLY = 0.01;
const BIRTH_MISSING = 0.015;
const BIRTH_AS_TEXT = 0.08;
const RANK_SHORTENED = 0.2;
const EVENT_MISSING = 0.03;
const EVENT_MONTH_ONLY = 0.08;
const EVENT_SEASON_ONLY = 0.04;
/** The command notes a departure some days late. */
const EVENT_NOTED_LATE = 0.15;
const COMMENTED_ROWS = 6;

const title =
  'Сведения о военнослужащих 594-й мсд, самовольно оставивших часть, на 30.04.2024. ВЫМЫШЛЕННЫЕ ДАННЫЕ: люди, части и места придуманы';

export const commandColumns = [
  '№',
  'ФИО',
  'Дата рождения',
  'Звание',
  'Категория',
  'Подразделение (в/ч)',
  'Дата СОЧ',
  'Примечание',
] as const;

export const commandSheet = 'Список';
const HEADER_ROW = 2;

const categories: Readonly<Record<Category, string>> = {
  contract: 'контракт',
  mobilised: 'мобилизованный',
  conscript: 'срочник',
};

const shortRanks: Readonly<Record<string, string>> = {
  рядовой: 'ряд.',
  ефрейтор: 'ефр.',
  'младший сержант': 'мл. сержант',
  сержант: 'с-т',
  'старший сержант': 'ст. сержант',
  прапорщик: 'пр-к',
  'младший лейтенант': 'мл. лейтенант',
  лейтенант: 'л-т',
  'старший лейтенант': 'ст. лейтенант',
  капитан: 'к-н',
};

const notesOnWrong: Readonly<Record<WrongReason, readonly (readonly [string, number])[]>> = {
  dead: [
    ['погиб', 5],
    ['', 4],
    ['розыск', 1],
  ],
  missing: [
    ['без вести пропавший', 4],
    ['', 5],
    ['розыск', 1],
  ],
  'in hospital': [
    ['в госпитале', 5],
    ['', 3],
    ['возвращён', 2],
  ],
  'never left': [
    ['возвращён', 3],
    ['', 7],
  ],
};

const notes: readonly (readonly [string, number])[] = [
  ['', 55],
  ['розыск', 24],
  ['возвращён', 17],
  ['осуждён', 3],
  ['погиб', 1],
];

function note(person: Person, known: Known, draws: Draws): string {
  if (person.wrong !== null) return draws.weighted(notesOnWrong[person.wrong.reason]);
  if (known.courts.has(person) && draws.chance(0.45)) return 'осуждён';
  if (known.wanted.has(person) && draws.chance(0.7)) return 'розыск';
  return draws.weighted(notes);
}

interface Known {
  readonly courts: ReadonlySet<Person>;
  readonly wanted: ReadonlySet<Person>;
}

const text = (value: string): xlsx.CellObject => ({ t: 's', v: value });
const number = (value: number): xlsx.CellObject => ({ t: 'n', v: value });
const date = (day: Day): xlsx.CellObject => ({ t: 'n', v: sheetSerial(day), z: 'dd\\.mm\\.yyyy' });

function birthCell(birth: Day, draws: Draws): xlsx.CellObject {
  if (draws.chance(BIRTH_MISSING)) return text('');
  return draws.chance(BIRTH_AS_TEXT) ? text(dottedDay(birth)) : date(birth);
}

function eventCell(event: Day, draws: Draws): xlsx.CellObject {
  const share = draws.uniform();
  if (share < EVENT_MISSING) return text('');
  if (share < EVENT_MISSING + EVENT_MONTH_ONLY) return text(namedMonth(event));
  if (share < EVENT_MISSING + EVENT_MONTH_ONLY + EVENT_SEASON_ONLY) return text(namedSeason(event));
  return date(event);
}

const lastDay: Day = { year: 2024, month: 4, day: 30 };

function entryOf(person: Person, draws: Draws): CommandEntry {
  const day = person.left ?? person.wrong?.day ?? lastDay;
  const late = draws.chance(EVENT_NOTED_LATE) ? draws.between(1, 9) : 0;
  const noted = shifted(day, late);
  return {
    name: mistypedName(person.name, errorRates.command, draws),
    birth: mistakenBirth(person.birth, errorRates.command, draws),
    event: sheetSerial(noted) > sheetSerial(lastDay) ? lastDay : noted,
  };
}

function nameText(name: FullName, draws: Draws): string {
  const written = draws.chance(INITIALS_ONLY)
    ? `${name.surname} ${name.given.slice(0, 1)}. ${name.patronymic.slice(0, 1)}.`
    : writtenInOrder(name, errorRates.command, draws);
  return draws.chance(WITHOUT_YO) ? withoutYo(written) : written;
}

const columnName = (index: number): string => String.fromCodePoint(65 + index);

function sheetOf(rows: readonly (readonly xlsx.CellObject[])[]): xlsx.WorkSheet {
  const sheet: xlsx.WorkSheet = {};
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell.v !== '') sheet[`${columnName(c)}${r + 1}`] = cell;
    }),
  );
  const width = Math.max(...rows.map((row) => row.length));
  sheet['!ref'] = `A1:${columnName(width - 1)}${rows.length}`;
  return sheet;
}

/** The working sheet that the clerk hid: sums by unit, some not yet agreed with the unit. */
function workingSheet(people: readonly Person[], draws: Draws): xlsx.WorkSheet {
  const regiments = units.filter(({ id }) => id !== 'div-594' && regimentOf(id) === id);
  return sheetOf([
    ['Подразделение', 'Всего', 'Сверено'].map(text),
    ...regiments.map(({ id, name }) => {
      const total = people.filter(({ unit }) => unit !== null && regimentOf(unit) === id).length;
      return [text(name), number(total), number(total - draws.between(0, 6))];
    }),
  ]);
}

const remarks = [
  'сверить с в/ч',
  'дату уточнить',
  'запросить рапорт',
  'проверить по строевой записке',
] as const;

function addRemarks(sheet: xlsx.WorkSheet, firstRow: number, count: number, draws: Draws): void {
  const rows = draws.sample(
    Array.from({ length: count }, (_, index) => firstRow + index),
    COMMENTED_ROWS,
  );
  for (const row of rows) {
    const cell: unknown = sheet[`F${row}`];
    if (typeof cell !== 'object' || cell === null) continue;
    const remark: xlsx.Comments = [{ a: 'строевая часть', t: draws.pick(remarks) }];
    remark.hidden = true;
    (cell as xlsx.CellObject).c = remark;
  }
}

export function commandList(people: readonly Person[], known: Known, draws: Draws): CommandList {
  const entries = new Map(people.map((person) => [person, entryOf(person, draws)]));
  const rows = people.map((person, index) => {
    const entry = entries.get(person) ?? entryOf(person, draws);
    const rank = draws.chance(RANK_SHORTENED) ? (shortRanks[person.rank] ?? person.rank) : person.rank;
    return [
      number(index + 1),
      text(nameText(entry.name, draws)),
      birthCell(entry.birth, draws),
      text(rank),
      text(categories[person.category]),
      text(unitText(person.unit ?? 'div-594', 'post', draws)),
      eventCell(entry.event, draws),
      text(note(person, known, draws)),
    ];
  });
  const sheet = sheetOf([[text(title)], commandColumns.map(text), ...rows]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: commandColumns.length - 1 } }];
  sheet['!cols'] = [5, 38, 14, 20, 18, 26, 14, 22].map((wch) => ({ wch }));
  const firstRow = HEADER_ROW + 1;
  addRemarks(sheet, firstRow, people.length, draws);
  const book: xlsx.WorkBook & { readonly SSF: Readonly<Record<string, string>> } = {
    SheetNames: [commandSheet, 'рабочий'],
    Sheets: { [commandSheet]: sheet, рабочий: workingSheet(people, draws) },
    Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] },
    SSF: builtInFormats(),
  };
  // Stored, not deflated: the bytes do not hang on a version of zlib.
  const written: unknown = xlsx.write(book, { type: 'buffer', bookType: 'xlsx', compression: false });
  if (!(written instanceof Uint8Array)) throw new TypeError('the workbook was not written as bytes');
  return { bytes: new Uint8Array(written), firstRow, people, entries };
}

/** The library would begin with the number formats of whatever workbook it had at hand before; those of files start at 60. */
function builtInFormats(): Record<string, string> {
  const known: unknown = xlsx.SSF.get_table();
  if (typeof known !== 'object' || known === null) throw new TypeError('there are no number formats');
  return Object.fromEntries(Object.entries(known).filter(([place]) => Number(place) < 60));
}
