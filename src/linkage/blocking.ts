// Which pairs are compared at all: a few rules as equi-joins on integer codes, run by the engine.
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Effects } from '../effect/effects.ts';
import type { Database } from '../engine/database.ts';
import { civilDay } from '../text/calendar.ts';
import { span, type EncodedRecords } from './encode.ts';
import { skeleton } from './similarity.ts';

/** A block with more records than this is left out, and that is reported. */
const largestBlock = 1000;
/** A name carried by no more records than this needs no further field, or a weak one. */
const rareName = 30;

const table = 'linkage_blocks';

interface Rule {
  readonly id: string;
  readonly keys: (records: EncodedRecords, r: number) => readonly string[];
  /** For rules that are meant for small blocks only: larger ones are no loss and are not reported. */
  readonly atMost?: number;
}

function products(...parts: readonly (readonly (string | number)[])[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (keys, part) => keys.flatMap((key) => part.map((value) => `${key}|${value}`)),
    [''],
  );
}

/** Heads of every name that stands for the given name. */
function givenHeads(records: EncodedRecords, r: number): readonly number[] {
  const heads = new Set<number>();
  for (const names of [records.given, records.nicknames]) {
    for (const code of span(names, r)) heads.add(records.canonical[code] ?? code);
  }
  return [...heads];
}

function givenInitials(records: EncodedRecords, r: number): readonly string[] {
  const letters = new Set<string>();
  for (const code of span(records.initials, r)) letters.add(String.fromCharCode(code));
  for (const head of givenHeads(records, r)) letters.add(records.keys[head]?.[0] ?? '');
  for (const code of span(records.spouse, r)) letters.add(records.keys[code]?.[0] ?? '');
  return [...letters];
}

/** One year where the date tells it, two where an age leaves two, none where the interval is longer. */
function birthYears(records: EncodedRecords, r: number): readonly number[] {
  const [from, to] = [records.birthFrom[r] ?? 0, records.birthTo[r] ?? -1];
  if (to < from) return [];
  const [first, last] = [civilDay(from).year, civilDay(to).year];
  if (last > first + 1) return [];
  return first === last ? [first] : [first, last];
}

function present(code: number | undefined): readonly number[] {
  return code === undefined || code < 0 ? [] : [code];
}

/** The unit and those above it, without the topmost one, which says little. */
function unitLine(records: EncodedRecords, r: number): readonly number[] {
  const line: number[] = [];
  let unit = records.unit[r] ?? -1;
  while (unit !== -1 && !line.includes(unit)) {
    line.push(unit);
    unit = records.unitParent[unit] ?? -1;
  }
  return line.length > 1 ? line.slice(0, -1) : line;
}

const skeletons = (records: EncodedRecords, r: number): readonly string[] => [
  ...new Set(Array.from(span(records.surnames, r), (code) => skeleton(records.keys[code] ?? ''))),
];

/** Keys that two surnames share when they are one slip of the pen apart (deletion neighbourhood). */
function shortened(records: EncodedRecords, r: number): readonly string[] {
  const keys = new Set<string>();
  for (const code of span(records.surnames, r)) {
    const key = records.keys[code] ?? '';
    if (key.length < 5) continue;
    keys.add(key);
    for (let i = 0; i < key.length; i++) keys.add(key.slice(0, i) + key.slice(i + 1));
  }
  return [...keys];
}

const surnames = (records: EncodedRecords, r: number): readonly number[] => [
  ...new Set(span(records.surnames, r)),
];

const rules: readonly Rule[] = [
  { id: 'identifier', keys: (e, r) => products(present(e.identifier[r])) },
  { id: 'surname and given initial', keys: (e, r) => products(surnames(e, r), givenInitials(e, r)) },
  {
    id: 'surname with one letter left out and given initial',
    keys: (e, r) => products(shortened(e, r), givenInitials(e, r)),
  },
  { id: 'rare surname', keys: (e, r) => products(surnames(e, r)), atMost: rareName },
  {
    id: 'given name, patronymic and year of birth',
    keys: (e, r) => products(givenHeads(e, r), present(e.patronymic[r]), birthYears(e, r)),
  },
  { id: 'day of birth', keys: (e, r) => products(present(e.birthDay[r] === 0 ? -1 : e.birthDay[r])) },
  {
    id: 'patronymic, year of birth and given initial',
    keys: (e, r) => products(present(e.patronymic[r]), birthYears(e, r), givenInitials(e, r)),
  },
  { id: 'surname consonants and year of birth', keys: (e, r) => products(skeletons(e, r), birthYears(e, r)) },
  {
    id: 'first surname consonants and given name',
    keys: (e, r) => products([...new Set(skeletons(e, r).map((text) => text.slice(0, 3)))], givenHeads(e, r)),
  },
  {
    id: 'rare given name and year of birth',
    keys: (e, r) => products(givenHeads(e, r), birthYears(e, r)),
    atMost: rareName,
  },
  {
    id: 'surname and given name in either order',
    keys: (e, r) =>
      surnames(e, r).flatMap((s) =>
        Array.from(span(e.given, r), (g) => `${Math.min(s, g)}|${Math.max(s, g)}`),
      ),
  },
  {
    id: 'given name, patronymic and unit',
    keys: (e, r) => products(givenHeads(e, r), present(e.patronymic[r]), unitLine(e, r)),
  },
  {
    id: 'day of the event and unit',
    keys: (e, r) => (e.eventFrom[r] === e.eventTo[r] ? products([e.eventFrom[r] ?? 0], unitLine(e, r)) : []),
  },
];

/** Distinct candidate pairs a < b by record number, sorted. */
export interface CandidatePairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Joins the blocks in the engine. Blocks above `largestBlock` are skipped and reported, by rule, without names. */
export async function blockPairs(
  records: EncodedRecords,
  database: Database,
  effects: Effects,
): Promise<CandidatePairs> {
  const codes: number[] = [];
  const members: number[] = [];
  let blocks = 0;
  for (const [index, rule] of rules.entries()) {
    effects.signal.throwIfAborted();
    effects.progress({ stage: 'linkage.blocks', done: index, total: rules.length, unit: 'rules' });
    const byKey = new Map<string, number[]>();
    for (let r = 0; r < records.records.length; r++) {
      for (const key of rule.keys(records, r)) {
        const block = byKey.get(key);
        if (block === undefined) byKey.set(key, [r]);
        else if (block[block.length - 1] !== r) block.push(r);
      }
    }
    let skipped = 0;
    let largest = 0;
    for (const block of byKey.values()) {
      if (block.length < 2 || block.length > (rule.atMost ?? Infinity)) continue;
      if (block.length > largestBlock) {
        skipped++;
        largest = Math.max(largest, block.length);
        continue;
      }
      for (const r of block) {
        codes.push(blocks);
        members.push(r);
      }
      blocks++;
    }
    if (skipped > 0) {
      effects.report(
        diagnostic(
          'linkage.block-skipped',
          `${skipped} blocks of the rule "${rule.id}" hold more than ${largestBlock} records (the largest ${largest}) and were not joined`,
          null,
          { severity: 'warning' },
        ),
      );
    }
  }
  effects.progress({ stage: 'linkage.blocks', done: rules.length, total: rules.length, unit: 'rules' });
  const record = Int32Array.from(members);
  await database.run(`DROP TABLE IF EXISTS ${table}`);
  await database.append(table, [
    { name: 'block', type: 'integer', values: Int32Array.from(codes) },
    { name: 'record', type: 'integer', values: record },
    { name: 'side', type: 'integer', values: record.map((r) => records.side[r] ?? 0) },
  ]);
  effects.signal.throwIfAborted();
  const size = records.records.length;
  // One column instead of two halves what crosses from the engine; the products stay far below 2^53.
  const result = await database.query(
    `SELECT DISTINCT x.record::DOUBLE * ${size} + y.record AS pair
     FROM ${table} x JOIN ${table} y ON x.block = y.block AND x.record < y.record
     WHERE x.side <> y.side ORDER BY pair`,
  );
  await database.run(`DROP TABLE ${table}`);
  const pairs = result.column('pair');
  return {
    a: Int32Array.from(pairs, (pair) => Math.floor(Number(pair) / size)),
    b: Int32Array.from(pairs, (pair) => Number(pair) % size),
  };
}
