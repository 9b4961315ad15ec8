// Linkage for a case: the records of all lists, who is who among them, kept by content hash.
import { z } from 'zod';
import type { Case } from '../../case/schema.ts';
import type { Effects } from '../../effect/effects.ts';
import { quoted, type Database } from '../../engine/database.ts';
import type { LinkageDraws } from '../../linkage/draws/draws.ts';
import { createIntList, type IntList } from '../../linkage/encode/int-list.ts';
import type { Linkage } from '../../linkage/linkage.ts';
import type { LinkOptions } from '../../linkage/link-records.ts';
import type { PersonRecord } from '../../records/record.ts';
import { fingerprint } from '../fingerprint.ts';
import { standingModelSchema } from './increment-state.ts';
import type { StandingModel } from '../../linkage/increment/standing-model.ts';
import type { LinkageChanges } from './kept-linkage.ts';
import { linkInputs, linkOptions } from './link-options.ts';
import { linkPairsOf } from './link-pairs-of.ts';
import { linkageModelSchema, shareSchema, wordsSchema } from './linkage-model-schema.ts';
import type { StoredList } from '../lists/read-list.ts';
import type { StageStore } from '../stage-store.ts';
import { encodeStored, loadRecords } from '../lists/stored-records.ts';

const modelSchema = z.object({
  comparedPairs: z.number(),
  rules: z.array(z.object({ id: z.string(), label: wordsSchema, pairs: z.number(), skipped: z.number() })),
  weights: z.array(z.object({ from: z.number(), pairs: z.number(), expected: z.number() })),
  draws: z.object({ count: z.number(), overlooked: z.number() }).nullable(),
  model: linkageModelSchema,
  reach: shareSchema.nullable().default(null),
  standing: standingModelSchema.nullable().default(null),
});

const numbers = z.array(z.number());
const texts = z.array(z.string());

export interface LinkedLists {
  readonly hash: string;
  /** Records of all lists, in case order, then file order. */
  readonly records: readonly PersonRecord[];
  readonly linkage: Linkage;
  /** Lists that the weights were learned from, with the number of their records; null: all. */
  readonly learned: { readonly lists: readonly string[]; readonly records: number } | null;
  /** The model with what else it takes to weigh a pair, where it was not made of all records. */
  readonly standing: StandingModel | null;
  /** Who is who changed in a linkage that stood; null where the lists were linked as a whole. */
  readonly changes: LinkageChanges | null;
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
  const weightsFrom = caseFile['weights-from'];
  const hash = fingerprint('linkage', {
    lists: lists.map((list) => list.hash),
    options: linkInputs(caseFile, options),
  });
  const stored = lists.map(({ hash, reading }) => ({ list: reading.list, table: hash }));
  const standing = await store.find(hash);
  if (standing !== null) {
    const { standing: model, ...noted } = modelSchema.parse(standing);
    return {
      ...(await about()),
      linkage: await loadLinkage(hash, noted, database),
      standing: model,
      changes: null,
    };
  }
  const { linkage, standing: weighing, changes } = await link();
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
    return {
      model,
      comparedPairs,
      rules,
      weights,
      draws: drawn,
      reach: linkage.reach ?? null,
      standing: weighing,
    };
  });
  return { ...(await about()), linkage, standing: weighing, changes };

  async function link(): Promise<Pick<LinkedLists, 'linkage' | 'standing' | 'changes'>> {
    if (weightsFrom !== undefined) {
      const { linkKept } = await import('./kept-linkage.ts');
      const kept = await linkKept(stored, weightsFrom, caseFile, options, database, effects);
      return { linkage: kept.linkage, standing: kept.model, changes: kept.changes };
    }
    const encoded = await encodeStored(stored, options, database, effects);
    const { linkage } = await linkPairsOf(encoded, options, caseFile, database, effects);
    return { linkage, standing: null, changes: null };
  }

  async function about(): Promise<Omit<LinkedLists, 'linkage' | 'standing' | 'changes'>> {
    const records = await loadRecords(stored, database);
    if (weightsFrom === undefined) return { hash, records, learned: null };
    const known = new Set(weightsFrom);
    const learned = records.reduce((sum, { list }) => sum + (known.has(list) ? 1 : 0), 0);
    return { hash, records, learned: { lists: weightsFrom, records: learned } };
  }
}

async function loadLinkage(
  hash: string,
  { draws, ...about }: Omit<z.infer<typeof modelSchema>, 'standing'>,
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
