// Records added to a linkage that stands in the case's database, without linking all lists anew.
import { z } from 'zod';
import { fail } from '../../diagnostic/diagnostic.ts';
import { disobeyedDecision } from '../../linkage/decided-pairs.ts';
import type { Effects } from '../../effect/effects.ts';
import { quoted, type Database } from '../../engine/database.ts';
import { expectedReach } from '../../linkage/blocking/expected-reach.ts';
import { likelyPairs } from '../../linkage/blocking/suggest-blocking-likely.ts';
import { blockingRules } from '../../linkage/blocking/blocking-rules.ts';
import { addRecords, type Added } from '../../linkage/increment/add-records.ts';
import { keepLinkage, namedRows, resolveDecisions } from '../../linkage/increment/keep-linkage.ts';
import type { BookedList } from '../../linkage/increment/record-book.ts';
import { standingTables } from '../../linkage/increment/standing-tables.ts';
import type { EncodedRecords } from '../../linkage/encode/encoded-records.ts';
import { uniqueLists, type LinkedPairs, type LinkOptions } from '../../linkage/link-records.ts';
import { recordKey } from '../../records/record.ts';
import { loadStanding } from './increment-records.ts';
import { fixedOptions, standingState, standingStateSchema, type StandingState } from './increment-state.ts';
import { recordTables, type StoredRecords } from '../lists/stored-records.ts';

/** What sets the tables of the standing linkage apart. */
export const standingName = 'linkage';
const noteTable = 'standing_linkage';

async function writeState(database: Database, state: StandingState): Promise<void> {
  await database.run(`DROP TABLE IF EXISTS ${quoted(noteTable)}`);
  await database.append(noteTable, [{ name: 'note', type: 'text', values: [JSON.stringify(state)] }]);
}

async function inTransaction<T>(database: Database, make: () => Promise<T>): Promise<T> {
  await database.run('BEGIN');
  try {
    const made = await make();
    await database.run('COMMIT');
    return made;
  } catch (error) {
    await database.run('ROLLBACK').catch(() => {});
    throw error;
  }
}

/**
 * Keeps a linkage of the stored lists so that records can be added to it. `encoded` and `linked` are of these lists and
 * options.
 */
export async function keepStanding(
  lists: readonly StoredRecords[],
  encoded: EncodedRecords,
  linked: LinkedPairs,
  options: LinkOptions,
  database: Database,
): Promise<void> {
  await inTransaction(database, async () => {
    const rules = options.blocking ?? blockingRules;
    const { threshold, decisions } = options;
    const kept = await keepLinkage(
      encoded,
      linked,
      { threshold, unique: uniqueLists(options), rules, decisions },
      standingTables(database, standingName),
    );
    const lastRows = new Map<string, number>();
    encoded.list.forEach((list, r) => lastRows.set(encoded.lists[list] ?? '', encoded.row[r] ?? 0));
    const { comparedPairs, rules: brought, weights } = linked.linkage;
    const learned = {
      lists: Array.from(encoded.lists),
      records: encoded.count,
      comparedPairs,
      rules: brought.map(({ id, label, pairs, skipped }) => ({ id, label, pairs, skipped })),
      weights: Array.from(weights),
      reach: expectedReach(encoded, likelyPairs(linked.linkage, encoded), rules),
    };
    await writeState(database, standingState(kept, learned, options, lists, lastRows));
  });
}

/** The standing linkage, or null where none is kept. */
export async function findStanding(database: Database): Promise<StandingState | null> {
  const tables = await database.query(
    `SELECT table_name FROM information_schema.tables WHERE table_name = '${noteTable}'`,
  );
  if (tables.rows === 0) return null;
  const found = await database.query(`SELECT note FROM ${quoted(noteTable)}`);
  return standingStateSchema.parse(JSON.parse(z.string().parse(found.column('note')[0])));
}

/**
 * Links the records of `lists` that are not in the standing linkage against it and each other, under the model and
 * options that it was made with. Rows that stand must be as they were; those added to a list come after them. Time grows
 * with what is added, but for a scan of the blocking keys. Throws `linkage.standing` where a list, an option or the order
 * of battle is not as it was; the linkage then stands unchanged.
 */
export async function addToStanding(
  lists: readonly StoredRecords[],
  options: LinkOptions,
  database: Database,
  effects: Effects,
): Promise<Added> {
  const state = await findStanding(database);
  if (state === null)
    fail('linkage.standing', {
      en: 'no linkage is kept to which records could be added',
      ru: 'нет сохранённого связывания, к которому можно добавить записи',
    });
  if (fixedOptions(options) !== state.options)
    fail('linkage.standing', {
      en: 'the options of the linkage are not those that it was made with',
      ru: 'параметры связывания не те, с которыми оно сделано',
    });
  return inTransaction(database, async () => {
    const tables = standingTables(database, standingName);
    const { booked, fresh, lastRows } = await bookFresh(state, lists, options, database);
    await tables.addRecords({ ...fresh, person: fresh.record, component: fresh.record });
    const resolve = async (decisions: LinkOptions['decisions']) =>
      resolveDecisions(decisions, booked, await tables.recordsInRows(namedRows(decisions)));
    const tableOf = new Map(lists.map(({ list, table }) => [list, table]));
    const added = await addRecords(
      {
        model: state.model,
        rules: options.blocking ?? blockingRules,
        threshold: options.threshold,
        lists: booked,
        fresh: fresh.record,
        before: await resolve(state.decisions),
        now: await resolve(options.decisions),
        firstShare: state.nextShare,
      },
      tables,
      (records) => {
        effects.signal.throwIfAborted();
        return loadStanding(records, booked, tableOf, options, tables, database);
      },
    );
    for (const { a, b } of added.refused) effects.report(disobeyedDecision(a, b));
    await writeState(
      database,
      standingState(
        { model: state.model, lists: booked, nextShare: added.nextShare },
        state.learned,
        options,
        lists,
        lastRows,
      ),
    );
    return added;
  });
}

interface BookedFresh {
  readonly booked: readonly BookedList[];
  readonly fresh: { readonly record: Int32Array; readonly row: Int32Array };
  readonly lastRows: ReadonlyMap<string, number>;
}

/** Numbers the records that are not booked yet: list by list as given, in the order of rows. */
async function bookFresh(
  state: StandingState,
  lists: readonly StoredRecords[],
  options: LinkOptions,
  database: Database,
): Promise<BookedFresh> {
  const unique = uniqueLists(options);
  const tableOf = new Map(lists.map(({ list, table }) => [list, table]));
  const known = new Map(state.lists.map((list) => [list.id, list]));
  const ids = [...known.keys(), ...lists.flatMap(({ list }) => (known.has(list) ? [] : [list]))];
  let next = state.lists.reduce((most, { runs }) => runs.reduce((to, run) => Math.max(to, run.to), most), 0);
  const [record, row]: [number[], number[]] = [[], []];
  const lastRows = new Map<string, number>();
  const booked: BookedList[] = [];
  for (const id of ids) {
    const table = tableOf.get(id);
    if (table === undefined)
      fail('linkage.standing', {
        en: `the list ${id}, which was linked, is gone`,
        ru: `списка ${id}, который был связан, больше нет`,
      });
    const stood = known.get(id);
    if (stood !== undefined && state.tables[id] !== table)
      fail('linkage.standing', {
        en: `the list ${id} is not read as it was when it was linked`,
        ru: `список ${id} читается не так, как при связывании`,
      });
    if (stood !== undefined && stood.unique !== unique.has(id))
      fail('linkage.standing', {
        en: `whether a person can stand twice on the list ${id} is not said as it was`,
        ru: `указание, может ли человек стоять в списке ${id} дважды, изменилось`,
      });
    const last = state.lastRows[id] ?? -1;
    const from = next;
    const rows = quoted(recordTables(table)[0]);
    const found = await database.query(`SELECT count(*) AS n FROM ${rows} WHERE "row" <= ${last}`);
    await database.readIntegers(
      `SELECT "row" FROM ${rows} WHERE "row" > ${last} ORDER BY "row"`,
      ([column], count) => {
        for (let i = 0; i < count; i++) {
          record.push(next++);
          row.push(column?.[i] ?? 0);
        }
      },
    );
    const runs = stood?.runs ?? [];
    if (Number(found.column('n')[0]) !== runs.reduce((sum, run) => sum + run.to - run.from, 0))
      fail('linkage.standing', {
        en: `rows of the list ${id} that were linked are gone, or others stand among them`,
        ru: `связанных строк списка ${id} больше нет, или среди них появились другие`,
      });
    lastRows.set(id, next > from ? (row.at(-1) ?? last) : last);
    booked.push({ id, unique: unique.has(id), runs: next > from ? [...runs, { from, to: next }] : runs });
  }
  return { booked, fresh: { record: Int32Array.from(record), row: Int32Array.from(row) }, lastRows };
}

/** Who is who: by record key the key that names its person. */
export async function standingPersons(database: Database): Promise<ReadonlyMap<string, string>> {
  const state = await findStanding(database);
  const keys = new Map<number, string>();
  const persons: (readonly [number, number])[] = [];
  for (const { id, runs } of state?.lists ?? []) {
    for (const { from, to } of runs) {
      await database.readIntegers(
        `SELECT record, "row", person FROM ${quoted(`standing_records_${standingName}`)} WHERE record >= ${from} AND record < ${to} ORDER BY record`,
        ([record, row, person], rows) => {
          for (let i = 0; i < rows; i++) {
            keys.set(record?.[i] ?? 0, recordKey(id, row?.[i] ?? 0));
            persons.push([record?.[i] ?? 0, person?.[i] ?? 0]);
          }
        },
      );
    }
  }
  return new Map(persons.map(([record, person]) => [keys.get(record) ?? '', keys.get(person) ?? '']));
}
