// Rows into records: mapping, rejections with their place, and the way through columns and back.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectBoth } from '../../test/both-languages.ts';
import type { CaseList } from '../case/schema.ts';
import { MusterError } from '../diagnostic/diagnostic.ts';
import type { PlaceOf } from '../sources/source.ts';
import { formatDay } from '../text/date.ts';
import { joinName } from './name.ts';
import { proposeColumns } from './propose-columns.ts';
import { recordReader, type ReadResult } from './read-record.ts';
import { recordKey, type PersonRecord } from './record.ts';
import { createRecordReader, createTextCodes, recordColumns } from './record-columns.ts';

const placeOf: PlaceOf = (row, column) => ({
  file: 'list.csv',
  line: row.number,
  ...(column === null ? {} : { column: column + 1 }),
});

function list(columns: CaseList['columns'], rest: Partial<CaseList> = {}): CaseList {
  return { title: 'List', file: 'list.csv', role: 'capture', unique: false, omits: [], columns, ...rest };
}

function read(
  columns: CaseList['columns'],
  cells: readonly string[],
  rest: Partial<CaseList> = {},
): ReadResult {
  return recordReader(list(columns, rest), 'l', Object.keys(columns), []).read(
    { number: 7, byte: 42, cells },
    placeOf,
  );
}

function record(result: ReadResult): PersonRecord {
  if ('rejection' in result) throw new Error(result.rejection.diagnostic.code);
  return result.record;
}

function rejected(result: ReadResult): string {
  if (!('rejection' in result)) return 'read';
  const { code, place } = result.rejection.diagnostic;
  expectBoth(result.rejection.diagnostic);
  return `${code} ${place?.line}:${place?.column}`;
}

function readAll(
  columns: CaseList['columns'],
  rows: readonly (readonly string[])[],
): {
  readonly names: readonly string[];
  readonly births: readonly (string | null)[];
  readonly findings: readonly string[];
} {
  const reader = recordReader(list(columns), 'l', Object.keys(columns), []);
  const results = rows.map((cells, i) => reader.read({ number: i + 1, byte: 0, cells }, placeOf));
  reader.findings().forEach(expectBoth);
  return {
    names: results.map((one) => ('record' in one ? one.record.name.raw : one.rejection.diagnostic.code)),
    births: results.map((one) => {
      const birth = 'record' in one ? one.record.birth : null;
      return birth === null ? null : `${formatDay(birth.from)} ${birth.precision}`;
    }),
    findings: reader
      .findings()
      .map(({ code, place, reason }) => `${code} ${place?.line}:${place?.column} ${reason.en}`),
  };
}

describe('recordReader', () => {
  it('reads a row', () => {
    const columns = { ФИО: 'name', Рожд: 'birth', Звание: 'rank', Кат: 'category', Дата: 'event' } as const;
    const found = record(read(columns, ['Цыганков Пётр Ильич', '14.03.1991', 'ряд.', 'моб.', 'март 2023']));
    expect(found).toMatchObject({
      key: 'l/7',
      list: 'l',
      row: 7,
      byte: 42,
      sex: 'male',
      rank: { key: 'private', raw: 'ряд.' },
      category: { key: 'mobilised' },
      event: { precision: 'month' },
      outcome: null,
      identifier: null,
    });
    expect(formatDay(found.birth?.from ?? 0)).toBe('1991-03-14');
  });

  it('rejects rows with the place of the cell', () => {
    const columns = { N: 'ignore', Name: 'name', Born: 'birth', Date: 'event' } as const;
    expect(rejected(read(columns, ['1', 'Smith, Mr John', '1991', '31.02.2022']))).toBe('row.date 7:4');
    expect(rejected(read(columns, ['1', '—', '1991', '']))).toBe('row.name 7:2');
    expect(rejected(read(columns, ['1', '', '1991', '']))).toBe('row.name 7:undefined');
    expect(rejected(read(columns, ['1', 'x'.repeat(10_001), '1991', '']))).toBe('row.cell-too-long 7:2');
    expect(rejected(read(columns, ['1', 'Smith, Mr John', 'н/д', '?']))).toBe('read');
    expect(rejected(read(columns, []))).toBe('row.name 7:undefined');
  });

  it('keeps a row with a faulty date of birth or age, and says where it stands', () => {
    const columns = { Name: 'name', Born: 'birth', Age: 'age' } as const;
    const rows = [
      ['Smith, Mr John', '31.02.1991', ''],
      ['Smith, Mr John', '11.22.1991', ''],
      ['Smith, Mr John', 'Octember', ''],
      ['Smith, Mr John', '', 'old'],
      ['Smith, Mr John', '1991', ''],
    ];
    const { births, findings } = readAll(columns, rows);
    expect(births).toEqual(['1991-02-01 month', '1991-01-01 year', null, null, '1991-01-01 year']);
    expect(findings).toEqual([
      'record.birth 1:2 the calendar has no such date of birth: its month is used',
      'record.birth 2:2 the calendar has no such date of birth: its year is used',
      'record.birth 3:2 this is no date of birth: it is left out',
      'record.birth 4:3 the age is not a number of years: it is left out',
    ]);
  });

  it('reads a row that names nobody where two of birth day, identifier and place tell the person', () => {
    const columns = { Name: 'name', Born: 'birth', Place: 'place', No: 'identifier' } as const;
    const rows = [
      ['', '14.03.1991', 'Tver', ''],
      ['—', '1991', 'Tver', 'A-1'],
      ['', '14.03.1991', '', 'A-1'],
      ['', '03.1991', 'Tver', ''],
      ['', '14.03.1991', '', ''],
      ['', '31.02.1991', '', 'A-1'],
    ];
    const { names, findings } = readAll(columns, rows);
    expect(names).toEqual(['', '', '', 'row.name', 'row.name', 'row.name']);
    expect(findings.map((finding) => finding.slice(0, 15))).toEqual([
      'record.name 1:u',
      'record.name 2:1',
      'record.name 3:u',
    ]);
  });

  it('puts no cell text into a diagnostic', () => {
    const result = read({ Name: 'name', Born: 'birth' }, ['Smith, Mr John', 'Octember']);
    expect(JSON.stringify(result)).not.toContain('Octember');
  });

  it('turns an age into a span of birth dates, where the list is closed and no birth date stands', () => {
    const columns = { Name: 'name', Born: 'birth', Age: 'age' } as const;
    const closed = { closed: '1912-04-15' };
    const birth = (cells: readonly string[], rest: Partial<CaseList> = closed): unknown =>
      record(read(columns, cells, rest)).birth;
    const span = birth(['Smith, Mr John', '', '30']) as { from: number; to: number };
    expect([formatDay(span.from), formatDay(span.to)]).toEqual(['1881-04-16', '1882-04-15']);
    expect(birth(['Smith, Mr John', '1870', '30'])).toMatchObject({ precision: 'year' });
    expect(birth(['Smith, Mr John', '', '30'], {})).toBeNull();
    const reader = recordReader(list(columns), 'l', Object.keys(columns), []);
    reader.read({ number: 1, byte: 0, cells: ['Smith, Mr John', '', '30'] }, placeOf);
    reader.read({ number: 2, byte: 0, cells: ['Smith, Mr John', '', '31'] }, placeOf);
    expect(reader.findings().map((d) => d.code)).toEqual(['record.age']);
  });

  it('maps raw values before reading, harmlessly for any of them', () => {
    const columns = {
      Name: 'name',
      Status: { as: 'outcome', values: { yes: 'returned', constructor: 'wanted' } },
    } as const;
    const outcome = (text: string): string | undefined =>
      record(read(columns, ['Smith, Mr John', text])).outcome?.key;
    expect(outcome(' yes ')).toBe('returned');
    expect(outcome('constructor')).toBe('wanted');
    expect(outcome('__proto__')).toBe('proto');
    expect(outcome('toString')).toBe('tostring');
  });

  it('survives a __proto__ header', () => {
    const reader = recordReader(list({ Name: 'name' }), 'l', ['__proto__', 'Name', 'constructor'], []);
    const result = reader.read({ number: 1, byte: 0, cells: ['x', 'Smith, Mr John', 'y'] }, placeOf);
    expect(record(result).name.surnames[0]?.key).toBe('smit');
    expect(reader.findings()).toHaveLength(1);
  });

  it('names the nearest header for a wrong column, and matches headers with blanks folded', () => {
    expect(() => recordReader(list({ Nmae: 'name' }), 'l', ['Name'], [])).toThrow(
      /no column "Nmae"; did you mean "Name"/,
    );
    expect(() => recordReader(list({ Age: 'age' }), 'l', ['Age'], [])).toThrow(MusterError);
    const reader = recordReader(
      list({ 'Дата рождения': 'birth', ФИО: 'name' }),
      'l',
      ['ФИО', 'Дата\n рождения'],
      [],
    );
    expect(reader.findings()).toEqual([]);
  });
});

const fieldsOf = (header: readonly string[], rows: readonly (readonly string[])[] = []): readonly string[] =>
  proposeColumns(header, rows).map((column) => column.field);

describe('proposeColumns', () => {
  it('knows headers', () => {
    expect(
      fieldsOf(['№', 'ФИО', 'г.р.', 'В/звание', 'В/ч', 'Категория', 'Дата СОЧ', 'Статус', 'Примечание']),
    ).toEqual(['ignore', 'name', 'birth', 'rank', 'unit', 'category', 'event', 'outcome', 'ignore']);
    expect(fieldsOf(['Surname', 'First name', 'DOB', 'Gender', 'Age', 'Rank', 'Unit', 'Survived'])).toEqual([
      'surname',
      'given',
      'birth',
      'sex',
      'age',
      'rank',
      'unit',
      'outcome',
    ]);
    expect(fieldsOf(['Фамилия', 'Имя', 'Отчество', '__proto__', ''])).toEqual([
      'surname',
      'given',
      'patronymic',
      'ignore',
      'ignore',
    ]);
  });

  it('does not take the day of a call or a ruling for the day of the event', () => {
    const row = ['05.03.2023', 'март 2023', 'Иванов Иван', '14.03.2023'];
    const header = ['Дата звонка', 'Когда ушёл', 'ФИО бойца', 'Дата приговора'];
    expect(fieldsOf(header, [row, row])).toEqual(['ignore', 'event', 'name', 'ignore']);
  });

  it('looks at the sample where the header says nothing', () => {
    const row = ['Иванов Иван Иванович', '14.03.1991', '05.03.2023', 'abc'];
    expect(fieldsOf(['a', 'b', 'c', 'd'], [row, row, row])).toEqual(['name', 'birth', 'event', 'ignore']);
  });
});

const text = fc.string({ unit: 'binary', maxLength: 8 });
const interval = fc.option(
  fc.record({
    from: fc.integer({ min: -1e5, max: 0 }),
    to: fc.nat(1e5),
    precision: fc.constantFrom('day' as const, 'season' as const),
  }),
);
const coded = fc.option(fc.record({ key: text, raw: text }));
const name = fc
  .record({ surname: text, given: text, patronymic: text })
  .map((columns) => joinName(columns))
  .filter((value) => value !== null);

const anyRecord: fc.Arbitrary<Omit<PersonRecord, 'key' | 'list'>> = fc.record({
  row: fc.nat(),
  byte: fc.option(fc.maxSafeNat()),
  name,
  sex: fc.option(fc.constantFrom('female' as const, 'male' as const)),
  birth: interval,
  rank: coded,
  category: coded,
  unit: fc.option(text),
  unitRaw: fc.option(text),
  place: coded,
  event: interval,
  outcome: coded,
  identifier: fc.option(text),
});

describe('recordColumns', () => {
  it('loses nothing on the way to columns and back', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 5 }), text, (parts, list) => {
        const records = parts.map((part) => ({ ...part, list, key: recordKey(list, part.row) }));
        const texts = createTextCodes();
        const columns = new Map(
          recordColumns(records, texts).map((column) => [column.name, Array.from(column.values)]),
        );
        const back = createRecordReader(
          list,
          texts.fresh(),
        )({ rows: records.length, column: (wanted) => columns.get(wanted) ?? [] });
        expect(back).toEqual(records);
      }),
    );
  });
});
