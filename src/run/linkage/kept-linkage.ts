// Linkage of a case that keeps its weights (`weights-from:`): learned from the lists named there, and the others linked
// against what stands. What stands is used where it is of these lists; the result is the same without it.
import type { Case } from '../../case/schema.ts';
import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Effects } from '../../effect/effects.ts';
import type { Database } from '../../engine/database.ts';
import type { Added } from '../../linkage/increment/add-records.ts';
import type { StandingModel } from '../../linkage/increment/standing-model.ts';
import type { Linkage } from '../../linkage/linkage.ts';
import { uniqueLists, type LinkOptions } from '../../linkage/link-records.ts';
import { addToStanding, findStanding, keepStanding } from './increment.ts';
import { fixedOptions, type StandingState } from './increment-state.ts';
import { linkPairsOf } from './link-pairs-of.ts';
import { readStandingLinkage } from './standing-linkage.ts';
import { encodeStored, type StoredRecords } from '../lists/stored-records.ts';

/** What a run changed in a linkage that stood. */
export type LinkageChanges = Pick<Added, 'added' | 'joined' | 'founded' | 'merged' | 'split'>;

export interface KeptLinkage {
  readonly linkage: Linkage;
  readonly model: StandingModel;
  /** Null where nothing stood that could be added to. */
  readonly changes: LinkageChanges | null;
}

/** Above this share of records that the weights were not learned from, a run says so. */
const mostUnlearned = 0.1;

/** `lists` in case order; `learned`: those that the weights are learned from. */
export async function linkKept(
  lists: readonly StoredRecords[],
  learned: readonly string[],
  caseFile: Case,
  options: LinkOptions,
  database: Database,
  effects: Effects,
): Promise<KeptLinkage> {
  const first = lists.filter(({ list }) => learned.includes(list));
  const state = await findStanding(database);
  const stands = state !== null && isOf(state, first, lists, options);
  if (!stands) {
    const own = optionsOf(first, options);
    const encoded = await encodeStored(first, own, database, effects);
    await keepStanding(
      first,
      encoded,
      await linkPairsOf(encoded, own, caseFile, database, effects),
      own,
      database,
    );
  }
  const added = await addToStanding(lists, options, database, effects);
  const now = await findStanding(database);
  if (now === null) throw new Error('no linkage stands');
  const linkage = await readStandingLinkage(now, lists, options, database, effects);
  const share = 1 - now.learned.records / linkage.personOf.length;
  if (share > mostUnlearned) {
    effects.report(
      diagnostic(
        'linkage.weights-old',
        {
          en: `${Math.round(100 * share)} % of the records stand on lists that the weights of the linkage were not learned from`,
          ru: `${Math.round(100 * share)} % записей — из списков, по которым веса связывания не подбирались`,
        },
        { file: 'case.yaml' },
        { severity: 'warning' },
      ),
    );
  }
  const { added: records, joined, founded, merged, split } = added;
  const changes = stands ? { added: records, joined, founded, merged, split } : null;
  return { linkage, model: now.model, changes };
}

/** Options to learn from some of the lists: all decisions come later, so that what is learned depends on none of them. */
function optionsOf(lists: readonly StoredRecords[], options: LinkOptions): LinkOptions {
  const ids = new Set(lists.map(({ list }) => list));
  const { draws: _later, ...plain } = options;
  return {
    ...plain,
    lists: options.lists.filter(({ id }) => ids.has(id)),
    decisions: [],
  };
}

/** Whether what stands began with the lists `first`, under these options, and holds none but the first of `lists`. */
function isOf(
  state: StandingState,
  first: readonly StoredRecords[],
  lists: readonly StoredRecords[],
  options: LinkOptions,
): boolean {
  const unique = uniqueLists(options);
  const begun = first.map(({ list }) => list).toSorted();
  const wanted = [...begun, ...lists.flatMap(({ list }) => (begun.includes(list) ? [] : [list]))];
  const tableOf = new Map(lists.map(({ list, table }) => [list, table]));
  return (
    state.options === fixedOptions(options) &&
    state.learned.lists.join() === begun.join() &&
    state.lists.every(
      ({ id, unique: was }, at) =>
        wanted[at] === id && was === unique.has(id) && state.tables[id] === tableOf.get(id),
    )
  );
}
