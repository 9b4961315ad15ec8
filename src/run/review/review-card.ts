// Two records side by side: what stands in the file, and beside it how it was read.
import { z } from 'zod';
import type { Field } from '../../case/field.ts';
import type { Case } from '../../case/schema.ts';
import { quoted, type Database } from '../../engine/database.ts';
import { categoryLabels } from '../../records/category.ts';
import { outcomeLabels } from '../../records/outcome.ts';
import { rankLabels } from '../../records/rank.ts';
import type { PersonRecord } from '../../records/record.ts';
import { sexLabels } from '../../records/sex.ts';
import { formatDay, type DateInterval } from '../../text/date.ts';
import { verbatim, type Language, type Words } from '../../text/words.ts';
import { isMasked, maskText, maskWords } from '../people/mask.ts';
import { rowPlace } from '../people/open-rows.ts';
import type { StoredList } from '../lists/read-list.ts';
import { reviewWords } from './review-words.ts';

export type CardField =
  | 'name'
  | 'sex'
  | 'birth'
  | 'rank'
  | 'category'
  | 'unit'
  | 'place'
  | 'event'
  | 'outcome'
  | 'identifier';

/** One record: `raw` as it stands in the file, `reading` as it was understood; masks where nobody asked for them. */
export interface CardSide {
  readonly key: string;
  readonly title: string;
  /** File and place in it. */
  readonly place: Words;
  readonly values: ReadonlyMap<CardField, CardValue>;
}

export interface CardValue {
  readonly raw: string;
  readonly reading: Words;
  /** Header of the first column that says it; null where none does. */
  readonly column: string | null;
}

/** Of a field that no column holds. */
export const emptyValue: CardValue = { raw: '', reading: verbatim(''), column: null };

/** The fields of a case file that a line of the card shows. */
const shown: readonly (readonly [CardField, readonly Field[]])[] = [
  ['name', ['name', 'surname', 'given', 'patronymic']],
  ['sex', ['sex']],
  ['birth', ['birth', 'age']],
  ['rank', ['rank']],
  ['category', ['category']],
  ['unit', ['unit']],
  ['place', ['place']],
  ['event', ['event']],
  ['outcome', ['outcome']],
  ['identifier', ['identifier']],
];

/** The lines of a card, in order. */
export const cardFields: readonly CardField[] = shown.map(([field]) => field);

const cellTexts = z.array(z.string());

/** Reads the cells of one record from the case's database. */
export async function cardSide(
  record: PersonRecord,
  lists: readonly StoredList[],
  caseFile: Case,
  database: Database,
  unmask: boolean,
): Promise<CardSide> {
  const list = caseFile.lists[record.list];
  const stored = lists.find(({ reading }) => reading.list === record.list);
  if (list === undefined || stored === undefined) throw new RangeError(`no list ${record.list}`);
  const found = await database.query(
    `SELECT cells FROM ${quoted(`rows_${stored.hash}`)} WHERE row = ${record.row}`,
  );
  const stand = cellTexts.parse(JSON.parse(z.string().parse(found.column('cells')[0])));
  const cellsOf = (field: Field): readonly { readonly header: string; readonly text: string }[] =>
    stored.reading.header.flatMap((header, i) => {
      const meaning = list.columns[header];
      const as = meaning === undefined || typeof meaning === 'string' ? meaning : meaning.as;
      const text = plainText(stand[i] ?? '');
      if (as !== field || text === '') return [];
      return [{ header, text: unmask || !isMasked(field) ? text : maskText(text, field) }];
    });
  const values = shown.map(([field, fields]) => {
    const reading = readingOf(record, field, caseFile.units);
    const open = unmask || !isMasked(field);
    const cells = fields.flatMap(cellsOf);
    const raw = cells.map(({ text }) => text).join(' ');
    return [
      field,
      { raw, reading: open ? reading : maskWords(reading, field), column: cells[0]?.header ?? null },
    ] as const;
  });
  const place = rowPlace(record, stored.reading);
  return {
    key: record.key,
    title: plainText(list.title),
    place: { en: `${list.file}, ${place.en}`, ru: `${list.file}, ${place.ru}` },
    values: new Map(values),
  };
}

/** What a field of a case file was read as in a record; of a part of the name, that part. */
export function readingText(record: PersonRecord, field: Field, units: Case['units']): Words {
  const { surnames, given, patronymic } = record.name;
  switch (field) {
    case 'surname':
      return verbatim(surnames.map(({ key }) => key).join(' '));
    case 'given':
      return verbatim(given.map(({ key }) => key).join(' '));
    case 'patronymic':
      return verbatim(patronymic?.key ?? '');
    case 'age':
      return readingOf(record, 'birth', units);
    case 'ignore':
      return verbatim('');
    default:
      return readingOf(record, field, units);
  }
}

/** Keys of names and places, days and ids are of no language; what a table knows stands by its name, what none knows as it was written. */
function readingOf(record: PersonRecord, field: CardField, units: Case['units']): Words {
  switch (field) {
    case 'name': {
      const { surnames, given, patronymic } = record.name;
      const parts = [...surnames, ...given, ...(patronymic === null ? [] : [patronymic])];
      return verbatim(parts.map((part) => (part.initial ? `${part.key}.` : part.key)).join(' '));
    }
    case 'birth':
    case 'event':
      return verbatim(dateText(record[field]));
    case 'sex':
      return record.sex === null ? verbatim('') : sexLabels[record.sex];
    case 'unit':
      return verbatim(plainText(units.find(({ id }) => id === record.unit)?.name ?? record.unit ?? ''));
    case 'identifier':
      return verbatim(plainText(record.identifier ?? ''));
    case 'place':
      return verbatim(plainText(record.place?.key ?? ''));
    default: {
      const coded = record[field];
      return coded === null ? verbatim('') : (labels[field].get(coded.key) ?? verbatim(plainText(coded.raw)));
    }
  }
}

const labels = { rank: rankLabels, category: categoryLabels, outcome: outcomeLabels } as const;

function dateText(date: DateInterval | null): string {
  if (date === null) return '';
  return date.from === date.to ? formatDay(date.from) : `${formatDay(date.from)} … ${formatDay(date.to)}`;
}

/** Text that a terminal shows as it stands: a cell must not move the cursor, nor turn the line around. */
export function plainText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ').trim();
}

const labelWidth = 18;
const gap = '  ';

/** The two sides as lines of at most `columns` characters; a line that neither side fills is left out. */
export function cardLines(
  sides: readonly [CardSide, CardSide],
  language: Language,
  columns: number,
): readonly string[] {
  const width = Math.max(16, Math.floor((columns - labelWidth - gap.length * 2) / 2));
  const row = (label: string, left: string, right: string): readonly string[] => {
    const [x, y] = [wrapped(left, width), wrapped(right, width)];
    return Array.from({ length: Math.max(x.length, y.length) }, (_, i) =>
      [(i === 0 ? label : '').padEnd(labelWidth), (x[i] ?? '').padEnd(width), y[i] ?? ''].join(gap).trimEnd(),
    );
  };
  const [a, b] = sides;
  const lines = [
    ...row('', a.title, b.title),
    ...row('', a.key, b.key),
    ...row('', a.place[language], b.place[language]),
  ];
  for (const [field] of shown) {
    const [x, y] = [a.values.get(field), b.values.get(field)];
    if (x === undefined || y === undefined) continue;
    const [left, right] = [x.reading[language], y.reading[language]];
    if (x.raw + y.raw + left + right === '') continue;
    lines.push(...row(reviewWords[field][language], x.raw || '—', y.raw || '—'));
    if ((left !== '' && left !== x.raw) || (right !== '' && right !== y.raw)) {
      lines.push(...row(`  ${reviewWords.readAs[language]}`, left || '—', right || '—'));
    }
  }
  return lines;
}

/** Breaks at spaces; a word longer than the line is cut. Nothing is left out. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let rest = Array.from(word);
    if (line !== '' && Array.from(line).length + 1 + rest.length > width) {
      lines.push(line);
      line = '';
    }
    while (rest.length > width) {
      lines.push(rest.slice(0, width).join(''));
      rest = rest.slice(width);
    }
    line = line === '' ? rest.join('') : `${line} ${rest.join('')}`;
  }
  return [...lines, line];
}
