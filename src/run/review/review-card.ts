// Two records side by side: what stands in the file, and beside it how it was read.
import { z } from 'zod';
import type { Field } from '../../case/field.ts';
import type { Case } from '../../case/schema.ts';
import { quoted, type Database } from '../../engine/database.ts';
import { categoryLabels } from '../../records/category.ts';
import { outcomeLabels } from '../../records/outcome.ts';
import { rankLabels } from '../../records/rank.ts';
import type { PersonRecord } from '../../records/record.ts';
import { formatDay, type DateInterval } from '../../text/date.ts';
import { verbatim, type Language, type Words } from '../../text/words.ts';
import { isMasked, maskText } from '../people/mask.ts';
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
  readonly reading: string;
  /** The reading as people say it. */
  readonly label: Words;
  /** Header of the first column that says it; null where none does. */
  readonly column: string | null;
}

/** Of a field that no column says. */
export const emptyValue: CardValue = { raw: '', reading: '', label: verbatim(''), column: null };

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
    const read = readingOf(record, field);
    const reading = unmask || !isMasked(field) ? read : maskText(read, field);
    const cells = fields.flatMap(cellsOf);
    const raw = cells.map(({ text }) => text).join(' ');
    const label = readingLabel(field, reading, writtenText(record, field, caseFile.units));
    return [field, { raw, reading, label, column: cells[0]?.header ?? null }] as const;
  });
  const place = rowPlace(record, stored.reading);
  return {
    key: record.key,
    title: plainText(list.title),
    place: { en: `${list.file}, ${place.en}`, ru: `${list.file}, ${place.ru}` },
    values: new Map(values),
  };
}

const sexLabels: ReadonlyMap<string, Words> = new Map([
  ['male', { en: 'male', ru: 'мужской' }],
  ['female', { en: 'female', ru: 'женский' }],
]);

const labels: ReadonlyMap<Field, ReadonlyMap<string, Words>> = new Map([
  ['sex', sexLabels],
  ['rank', rankLabels],
  ['category', categoryLabels],
  ['outcome', outcomeLabels],
]);

/** A reading as people say it; names and dates as they stand, and what no table of words knows as it is `written`. */
export function readingLabel(field: Field, reading: string, written: string | null): Words {
  return labels.get(field)?.get(reading) ?? verbatim(written ?? reading);
}

/** What was written for a rank, a category or an outcome, and the name of a unit; null for other fields. */
export function writtenText(record: PersonRecord, field: Field, units: Case['units']): string | null {
  if (field === 'unit') return units.find(({ id }) => id === record.unit)?.name ?? null;
  if (field !== 'rank' && field !== 'category' && field !== 'outcome') return null;
  const coded = record[field];
  return coded === null ? null : plainText(coded.raw);
}

/** What a field of a case file was read as in a record; of a part of the name, that part. */
export function readingText(record: PersonRecord, field: Field): string {
  const { surnames, given, patronymic } = record.name;
  switch (field) {
    case 'surname':
      return surnames.map(({ key }) => key).join(' ');
    case 'given':
      return given.map(({ key }) => key).join(' ');
    case 'patronymic':
      return patronymic?.key ?? '';
    case 'age':
      return readingOf(record, 'birth');
    case 'ignore':
      return '';
    default:
      return readingOf(record, field);
  }
}

function readingOf(record: PersonRecord, field: CardField): string {
  switch (field) {
    case 'name': {
      const { surnames, given, patronymic } = record.name;
      const parts = [...surnames, ...given, ...(patronymic === null ? [] : [patronymic])];
      return parts.map((part) => (part.initial ? `${part.key}.` : part.key)).join(' ');
    }
    case 'birth':
    case 'event':
      return dateText(record[field]);
    case 'sex':
    case 'unit':
    case 'identifier':
      return plainText(record[field] ?? '');
    default:
      return plainText(record[field]?.key ?? '');
  }
}

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
    if (x === undefined || y === undefined || x.raw + y.raw + x.reading + y.reading === '') continue;
    lines.push(...row(reviewWords[field][language], x.raw || '—', y.raw || '—'));
    if ((x.reading !== '' && x.reading !== x.raw) || (y.reading !== '' && y.reading !== y.raw)) {
      const [left, right] = [x.label[language] || '—', y.label[language] || '—'];
      lines.push(...row(`  ${reviewWords.readAs[language]}`, left, right));
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
