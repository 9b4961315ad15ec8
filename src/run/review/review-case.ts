// A case linked and held open to look at its pairs: what is compared, what was decided, who counts as one person.
import { fail } from '../../diagnostic/diagnostic.ts';
import { createExplain } from '../../linkage/explain.ts';
import { foldDecisions, type DecisionFold } from '../../linkage/review/review-decisions.ts';
import type { ReviewInput } from '../../linkage/review/review-queue.ts';
import type { LinkedLists } from '../linkage/link-lists.ts';
import type { StoredList } from '../lists/read-list.ts';
import { waterfall, type Waterfall } from './review-waterfall.ts';
import type { Session } from '../session.ts';

export interface LinkedCase {
  readonly session: Session;
  readonly lists: readonly StoredList[];
  readonly linked: LinkedLists;
}

/** What a review of the case starts from. */
export function reviewInput({ session, linked }: LinkedCase): ReviewInput {
  const { records, linkage } = linked;
  const ids = Object.keys(session.case.lists);
  const listNumber = new Map(ids.map((id, i) => [id, i]));
  const numbers = new Map<string, number>();
  const named = new Set(session.decisions.flatMap(({ a, b }) => [a, b]));
  const list = new Int32Array(records.length);
  records.forEach((record, r) => {
    list[r] = listNumber.get(record.list) ?? -1;
    if (named.has(record.key)) numbers.set(record.key, r);
  });
  const numbered = session.decisions.flatMap(({ kind, a, b, line }) => {
    const [x, y] = [numbers.get(a), numbers.get(b)];
    return x === undefined || y === undefined || x === y ? [] : [{ kind, a: x, b: y, line }];
  });
  return {
    linkage,
    list,
    lists: ids.map((id) => ({
      unique: session.case.lists[id]?.unique === true,
      capture: session.case.lists[id]?.role === 'capture',
    })),
    threshold: session.case.link,
    decisions: numbered.flatMap(({ kind, ...pair }) => (kind === 'unsure' ? [] : [{ kind, ...pair }])),
    unsure: numbered.filter(({ kind }) => kind === 'unsure'),
  };
}

export interface PairState {
  readonly fold: DecisionFold;
  readonly personOf: (record: number) => number;
}

/** What holds of the pairs of a case before anything is answered. */
export function standingState(input: ReviewInput): PairState {
  const side = input.list.map((list) => (input.lists[list]?.unique === true ? list : -1));
  return {
    fold: foldDecisions(input.decisions, side),
    personOf: (record) => input.linkage.personOf[record] ?? 0,
  };
}

/** Makes the explanation of pairs by record number. */
export function pairExplainer(
  { session, linked }: LinkedCase,
  input: ReviewInput,
): (a: number, b: number, state: PairState) => Waterfall {
  const { records, linkage } = linked;
  const { links, model } = linkage;
  const explain = createExplain(records, session.case.units, model, linked.standing);
  return (a, b, { fold, personOf }) => {
    const link = linkBetween(links, Math.min(a, b), Math.max(a, b));
    const [x, y] = [input.list[a] ?? -1, input.list[b] ?? -1];
    return waterfall({
      a: records[a]?.key ?? '',
      b: records[b]?.key ?? '',
      comparisons: explain(a, b),
      prior: model.prior,
      probability: link === -1 ? null : (links.probability[link] ?? null),
      decided: fold.follows(a, b),
      repeats: x === y && input.lists[x]?.unique === true,
      together: personOf(a) === personOf(b),
    });
  };
}

/** Place of the link between two records, a < b, among links sorted by a, then b; -1 where there is none. */
function linkBetween(
  links: { readonly a: Int32Array; readonly b: Int32Array },
  a: number,
  b: number,
): number {
  let [low, high] = [0, links.a.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const first = links.a[middle] ?? 0;
    if (first < a || (first === a && (links.b[middle] ?? 0) < b)) low = middle + 1;
    else high = middle;
  }
  return links.a[low] === a && links.b[low] === b ? low : -1;
}

/** Number of the record with a key. Throws `case.decision` where the case has none. */
export function recordNumber(records: LinkedLists['records'], key: string): number {
  const number = records.findIndex((record) => record.key === key);
  return number === -1 ? noSuchRecord(key) : number;
}

export function noSuchRecord(key: string): never {
  // What is no key at all may be a name: it is not repeated.
  const isKey = /^[a-z0-9][a-z0-9_-]{0,63}\/\d{1,15}$/.test(key);
  return fail(
    'case.decision',
    {
      en: `no record of the case has the key${isKey ? ` ${key}` : ' that is given'}`,
      ru: isKey ? `записи с ключом ${key} в деле нет` : 'записи с указанным ключом в деле нет',
    },
    null,
    {
      en: 'A record key is `list/row`: the id of the list in case.yaml and the number of the row or line in its file.',
      ru: 'Ключ записи пишется `список/строка`: id списка из case.yaml и номер строки в его файле.',
    },
  );
}
