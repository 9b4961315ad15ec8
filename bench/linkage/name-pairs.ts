// Pairs of names with nothing beside them: does the name alone say one person, script by script?
import { comparisonSpecs, type ComparisonSpec } from '../../src/linkage/compare/comparisons.ts';
import { createExplain, type ExplainedComparison } from '../../src/linkage/explain.ts';
import type { LinkageModel } from '../../src/linkage/linkage.ts';
import { readName, type PersonName } from '../../src/records/name.ts';
import { recordKey, type PersonRecord } from '../../src/records/record.ts';

export interface NamePair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

export interface NameAccuracy {
  /** `latin × cyrillic`. */
  readonly scripts: string;
  readonly pairs: number;
  readonly samePerson: number;
  /** Share of the pairs that are judged rightly. */
  readonly accuracy: number;
  /** Pairs of one person taken for two, and of two taken for one. */
  readonly missed: number;
  readonly wrong: number;
}

/**
 * A pair counts as one person from this match weight on, with the starting m and u and no rarity: it then outweighs
 * prior odds of one in a thousand, as when a name is looked up in a list of a thousand people.
 */
const enoughBits = 10;

function recordOf(name: PersonName, row: number): PersonRecord {
  return {
    key: recordKey('names', row),
    list: 'names',
    row,
    byte: null,
    name,
    sex: name.sex,
    birth: null,
    rank: null,
    category: null,
    unit: null,
    unitRaw: null,
    place: null,
    event: null,
    outcome: null,
    identifier: null,
  };
}

const specs: readonly ComparisonSpec[] = comparisonSpecs;

const startingModel: LinkageModel = {
  comparisons: specs.map(({ id, label, levels }) => ({
    id,
    label,
    levels: levels.map((level) => ({ ...level, mError: 0, uError: 0 })),
  })),
  prior: 2 ** -enoughBits,
  iterations: 0,
};

/** What a level weighs whoever agrees in it; disagreement never speaks for one person. */
function startingBits({ id, level }: ExplainedComparison): number {
  const levels = specs.find((spec) => spec.id === id)?.levels ?? [];
  const found = levels.find((one) => one.label.en === level.en);
  if (found === undefined) return 0;
  const bits = Math.log2(found.m / found.u);
  return found === levels.at(-1) ? Math.min(0, bits) : bits;
}

/** Match weight of two names in bits; null where one of the texts names nobody. */
export function nameWeight(a: string, b: string): number | null {
  const [x, y] = [readName(a), readName(b)];
  if (x === null || y === null) return null;
  const explain = createExplain([recordOf(x, 1), recordOf(y, 2)], [], startingModel);
  return explain(0, 1).reduce((sum, one) => sum + startingBits(one), 0);
}

function scriptOf(text: string): string {
  if (/\p{Script=Cyrillic}/u.test(text)) return 'cyrillic';
  return /\p{Script=Latin}/u.test(text) ? 'latin' : 'other';
}

/** By script, most pairs first. A text that names nobody is judged as two persons. */
export function nameAccuracy(pairs: readonly NamePair[]): readonly NameAccuracy[] {
  const groups = new Map<string, { pairs: number; samePerson: number; missed: number; wrong: number }>();
  for (const { a, b, same } of pairs) {
    const scripts = [scriptOf(a), scriptOf(b)].toSorted().join(' × ');
    const group = groups.get(scripts) ?? { pairs: 0, samePerson: 0, missed: 0, wrong: 0 };
    groups.set(scripts, group);
    const judged = (nameWeight(a, b) ?? 0) >= enoughBits;
    group.pairs++;
    if (same) group.samePerson++;
    if (same && !judged) group.missed++;
    if (!same && judged) group.wrong++;
  }
  return [...groups]
    .map(([scripts, group]) => ({
      scripts,
      ...group,
      accuracy: 1 - (group.missed + group.wrong) / group.pairs,
    }))
    .toSorted((x, y) => y.pairs - x.pairs || (x.scripts < y.scripts ? -1 : 1));
}
