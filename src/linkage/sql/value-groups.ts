// The values that each group of comparisons looks at, as one code per record: two records of one code are alike to it.
import { comparisonSpecs } from '../compare/comparisons.ts';
import type { EncodedRecords, Spans } from '../encode/encode.ts';
import { createPairCodes } from '../encode/pair-codes.ts';
import { column } from '../compare/pattern.ts';

type ComparisonId = (typeof comparisonSpecs)[number]['id'];

const groupIds = ['names', 'birth', 'event', 'unit', 'category', 'rank', 'identifier', 'place'] as const;
type GroupId = (typeof groupIds)[number];

/** How many groups there are at most. */
export const mostGroups = groupIds.length;

/** What a group of comparisons depends on. */
interface GroupFields {
  readonly spans: readonly Spans[];
  readonly integers: readonly ArrayLike<number>[];
}

function groupFields(r: EncodedRecords): Readonly<Record<GroupId, GroupFields>> {
  return {
    names: {
      spans: [r.surnames, r.given, r.initials, r.nicknames, r.spouse],
      integers: [r.patronymic, r.patronymicInitial, r.sex, r.married, r.givenFull],
    },
    birth: { spans: [], integers: [r.birthDay, r.birthFrom, r.birthTo] },
    event: { spans: [], integers: [r.eventFrom, r.eventTo] },
    unit: { spans: [], integers: [r.unit] },
    category: { spans: [], integers: [r.category] },
    rank: { spans: [], integers: [r.rank] },
    identifier: { spans: [], integers: [r.identifier] },
    place: { spans: [], integers: [r.place] },
  };
}

/** The group that each comparison belongs to. */
const groupOf: Readonly<Record<ComparisonId, GroupId>> = {
  surname: 'names',
  given: 'names',
  'given-initial': 'names',
  'further-given': 'names',
  patronymic: 'names',
  'patronymic-initial': 'names',
  sex: 'names',
  birth: 'birth',
  'birth-coarse': 'birth',
  event: 'event',
  unit: 'unit',
  category: 'category',
  rank: 'rank',
  identifier: 'identifier',
  place: 'place',
};

export interface ValueGroup {
  /** Columns of a pattern that the group writes. */
  readonly columns: readonly number[];
  /** Code of the values of each record: 0, 1, 2 … in the order of the records. */
  readonly codes: Int32Array;
  /** By code: the first record that has it. */
  readonly examples: Int32Array;
}

/** Null where two values can be paired in more than `most` ways. */
function valueCodes(
  count: number,
  { spans, integers }: GroupFields,
  most: number,
): Pick<ValueGroup, 'codes' | 'examples'> | null {
  // Codes of what came so far, then of that and the next integer: the place in the chain keeps 1, 2 from 12.
  const steps = createPairCodes(count);
  const codes = new Int32Array(count);
  const numbers = new Map<number, number>();
  const examples: number[] = [];
  for (let r = 0; r < count; r++) {
    let chain = -1;
    for (const integer of integers) chain = steps.code(chain, integer[r] ?? 0);
    for (const { starts, values } of spans) {
      const [start, end] = [starts[r] ?? 0, starts[r + 1] ?? 0];
      chain = steps.code(chain, end - start);
      for (let i = start; i < end; i++) chain = steps.code(chain, values[i] ?? 0);
    }
    const known = numbers.get(chain) ?? numbers.size;
    if (known === numbers.size) {
      numbers.set(chain, known);
      examples.push(r);
      if (examples.length ** 2 > most) return null;
    }
    codes[r] = known;
  }
  return { codes, examples: Int32Array.from(examples) };
}

export interface ValueGroups {
  /** Always in one order. */
  readonly groups: readonly ValueGroup[];
  /** Columns of the groups in which all records are alike: any pair of records has their levels. */
  readonly alike: readonly number[];
}

/** The values of each group of comparisons. Null where those of all groups can be paired in more than `most` ways. */
export function createValueGroups(records: EncodedRecords, most: number): ValueGroups | null {
  const fields = groupFields(records);
  const groups: ValueGroup[] = [];
  const alike: number[] = [];
  let left = most;
  for (const id of groupIds) {
    const values = valueCodes(records.count, fields[id], left);
    if (values === null) return null;
    left -= values.examples.length ** 2;
    const columns = comparisonSpecs.flatMap((spec) => (groupOf[spec.id] === id ? [column[spec.id]] : []));
    if (values.examples.length > 1) groups.push({ columns, ...values });
    else alike.push(...columns);
  }
  return { groups, alike };
}
