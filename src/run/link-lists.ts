// Linkage for a case: the records of all lists, who is who among them, kept by content hash.
import { z } from 'zod';
import type { Case } from '../case/schema.ts';
import type { Effects } from '../effect/effects.ts';
import { quoted, type Database } from '../engine/database.ts';
import type { LinkageDraws } from '../linkage/draws/draws.ts';
import { createIntList, type IntList } from '../linkage/encode/int-list.ts';
import type { Linkage } from '../linkage/linkage.ts';
import { linkEncoded, type LinkOptions } from '../linkage/link-records.ts';
import type { EncodedRecords } from '../linkage/encode/encoded-records.ts';
import type { PersonRecord } from '../records/record.ts';
import { fingerprint } from './fingerprint.ts';
import { linkInputs, linkOptions } from './link-options.ts';
import { linkageModelSchema, wordsSchema } from './linkage-model-schema.ts';
import type { StoredList } from './read-list.ts';
import type { StageStore } from './stage-store.ts';
import { encodeStored, loadRecords } from './stored-records.ts';

const modelSchema = z.object({
  comparedPairs: z.number(),
  rules: z.array(z.object({ id: z.string(), label: wordsSchema, pairs: z.number(), skipped: z.number() })),
  weights: z.array(z.object({ from: z.number(), pairs: z.number(), expected: z.number() })),
  draws: z.object({ count: z.number(), overlooked: z.number() }).nullable(),
  model: linkageModelSchema,
});

const numbers = z.array(z.number());
const texts = z.array(z.string());

export interface LinkedLists {
  readonly hash: string;
  /** Records of all lists, in case order, then file order. */
  readonly records: readonly PersonRecord[];
  readonly linkage: Linkage;
}

/** Links the records of the case, or finds the linkage that was made of the same records in the same way. */
export async function linkLists(
  lists: readonly StoredList[],
  caseFile: Case,
  decisions: LinkOptions['decisions'],
  database: Database,
  store: StageStore,
  effects: Effects,
): Promise<LinkedLists> {
  const options = linkOptions(caseFile, decisions);
  const hash = fingerprint('linkage', {
    lists: lists.map((list) => list.hash),
    options: linkInputs(caseFile, options),
  });
  const stored = lists.map(({ hash, reading }) => ({ list: reading.list, table: hash }));
  const standing = await store.find(hash);
  if (standing !== null) {
    const about = modelSchema.parse(standing);
    const linkage = await loadLinkage(hash, about, database);
    return { hash, records: await loadRecords(stored, database), linkage };
  }
  const encoded = await encodeStored(stored, options, database, effects);
  const linkage =
    caseFile['pairs-in'] === 'database'
      ? await linkInDatabase(encoded, options, database, effects)
      : await linkEncoded(encoded, options, effects);
  const kept = ['links', 'persons', 'person_of', 'draws_doubtful', 'draws_root'];
  const tables = kept.map((table) => `${table}_${hash}`);
  await store.make(hash, tables, async () => {
    const { links, draws } = linkage;
    await database.append(`links_${hash}`, [
      { name: 'a', type: 'integer', values: links.a },
      { name: 'b', type: 'integer', values: links.b },
      { name: 'weight', type: 'double', values: links.weight },
      { name: 'probability', type: 'double', values: links.probability },
    ]);
    await database.append(`persons_${hash}`, [{ name: 'person', type: 'text', values: linkage.persons }]);
    await database.append(`person_of_${hash}`, [
      { name: 'person', type: 'integer', values: linkage.personOf },
    ]);
    if (draws !== undefined) {
      await database.append(`draws_doubtful_${hash}`, [
        { name: 'record', type: 'integer', values: draws.doubtful },
      ]);
      await database.append(`draws_root_${hash}`, [{ name: 'root', type: 'integer', values: draws.root }]);
    }
    const { model, comparedPairs, rules, weights } = linkage;
    const drawn = draws === undefined ? null : { count: draws.count, overlooked: draws.overlooked };
    return { model, comparedPairs, rules, weights, draws: drawn };
  });
  return { hash, records: await loadRecords(stored, database), linkage };
}

/** Loaded only by cases that ask for it. */
async function linkInDatabase(
  encoded: EncodedRecords,
  options: LinkOptions,
  database: Database,
  effects: Effects,
): Promise<Linkage> {
  const [{ createDuckDbEngine }, { linkEncodedSql }] = await Promise.all([
    import('../engine/sql-engine-duckdb.ts'),
    import('../linkage/sql/link-records-sql.ts'),
  ]);
  return linkEncodedSql(encoded, options, createDuckDbEngine(database), effects, { name: 'pairs' });
}

async function loadLinkage(
  hash: string,
  { draws, ...about }: z.infer<typeof modelSchema>,
  database: Database,
): Promise<Linkage> {
  const links = await database.query(`SELECT * FROM ${quoted(`links_${hash}`)} ORDER BY rowid`);
  const persons = await database.query(`SELECT person FROM ${quoted(`persons_${hash}`)} ORDER BY rowid`);
  const personOf = await database.query(`SELECT person FROM ${quoted(`person_of_${hash}`)} ORDER BY rowid`);
  return {
    ...about,
    ...(draws === null ? {} : { draws: await loadDraws(hash, draws, database) }),
    links: {
      a: Int32Array.from(numbers.parse(links.column('a'))),
      b: Int32Array.from(numbers.parse(links.column('b'))),
      weight: Float64Array.from(numbers.parse(links.column('weight'))),
      probability: Float64Array.from(numbers.parse(links.column('probability'))),
    },
    personOf: Int32Array.from(numbers.parse(personOf.column('person'))),
    persons: texts.parse(persons.column('person')),
  };
}

async function loadDraws(
  hash: string,
  about: Pick<LinkageDraws, 'count' | 'overlooked'>,
  database: Database,
): Promise<LinkageDraws> {
  const doubtful = createIntList(0);
  const root = createIntList(0);
  const read = async (list: IntList, table: string): Promise<void> => {
    await database.readIntegers(`SELECT * FROM ${quoted(table)} ORDER BY rowid`, ([column], rows) => {
      for (let i = 0; i < rows; i++) list.push(column?.[i] ?? 0);
    });
  };
  await read(doubtful, `draws_doubtful_${hash}`);
  await read(root, `draws_root_${hash}`);
  return { ...about, doubtful: doubtful.view(), root: root.view() };
}
