// Populations with a known total, from which tables are drawn: what kinds of people there are, and how likely each list is to
// hold them.
//
// The five-list designs are of the kind of the simulations in D. Manrique-Vallier, "Bayesian population size estimation using
// Dirichlet process mixtures", Biometrics 72(4), 2016: two kinds of people, one hard to list and one easy, so that lists depend
// on each other through who is easy; in the last one, lists that hold one kind miss the other.
import { captureTable, type CaptureTable } from '../../src/estimate/capture-table.ts';
import { drawMultinomial } from '../../src/stats/discrete-draw.ts';
import type { Random } from '../../src/stats/random.ts';

export interface Design {
  readonly name: string;
  /** People in all: what an interval has to cover. */
  readonly total: number;
  /** Kinds of people: their share, and the chance of each list to hold one of them. */
  readonly kinds: readonly { readonly share: number; readonly chances: readonly number[] }[];
  /** Those on list `from` are also put on list `to` with this chance. */
  readonly referral?: { readonly from: number; readonly to: number; readonly chance: number };
}

const total = 2000;

export const coveredDesigns: readonly Design[] = [
  { name: 'four independent lists', total, kinds: [{ share: 1, chances: [0.2, 0.25, 0.3, 0.15] }] },
  {
    name: 'five lists, a tenth easy to list',
    total,
    kinds: [
      { share: 0.9, chances: [0.033, 0.033, 0.099, 0.132, 0.033] },
      // oxlint-disable-next-line oxc/approx-constant -- a chance that happens to be near ln 2
      { share: 0.1, chances: [0.66, 0.825, 0.759, 0.99, 0.693] },
    ],
  },
  {
    name: 'five lists, a fifth easy to list',
    total,
    kinds: [
      { share: 0.8, chances: [0.113, 0.113, 0.199, 0.232, 0.133] },
      { share: 0.2, chances: [0.86, 0.925, 0.859, 0.99, 0.793] },
    ],
  },
  {
    name: 'five lists, negative dependence',
    total,
    kinds: [
      { share: 0.8, chances: [0.113, 0.113, 0.199, 0.832, 0.733] },
      { share: 0.2, chances: [0.86, 0.925, 0.859, 0.19, 0.193] },
    ],
  },
  {
    name: 'referral from list 1 to list 2',
    total,
    kinds: [{ share: 1, chances: [0.2, 0.15, 0.25, 0.15] }],
    referral: { from: 0, to: 1, chance: 0.4 },
  },
  // About 40 people are on two lists or more.
  { name: 'sparse', total, kinds: [{ share: 1, chances: [0.04, 0.06, 0.09, 0.05] }] },
];

export const mixedTrio: Design = {
  name: 'three lists, a quarter easy to list',
  total,
  kinds: [
    { share: 0.75, chances: [0.15, 0.2, 0.1] },
    { share: 0.25, chances: [0.5, 0.4, 0.45] },
  ],
};

export const independentTrio: Design = {
  name: 'three independent lists',
  total,
  kinds: [{ share: 1, chances: [0.25, 0.25, 0.2] }],
};

/** Probability of each pattern, that of no list (0) included. */
export function patternChances({ kinds, referral }: Design): Float64Array {
  const lists = kinds[0]?.chances.length ?? 0;
  const chances = Float64Array.from({ length: 2 ** lists }, (_, pattern) =>
    kinds.reduce(
      (sum, kind) =>
        sum +
        kind.chances.reduce(
          (own, chance, list) => own * ((pattern >> list) & 1 ? chance : 1 - chance),
          kind.share,
        ),
      0,
    ),
  );
  if (referral === undefined) return chances;
  const [from, to] = [1 << referral.from, 1 << referral.to];
  return chances.map((chance, pattern) => {
    if ((pattern & from) === 0) return chance;
    if ((pattern & to) === 0) return chance * (1 - referral.chance);
    return chance + referral.chance * (chances[pattern ^ to] ?? 0);
  });
}

export function drawTable(design: Design, random: Random): CaptureTable {
  const chances = patternChances(design);
  const counts = new Float64Array(chances.length);
  drawMultinomial(random, design.total, chances, counts);
  return captureTable(
    Array.from({ length: Math.log2(chances.length) }, (_, list) => `list ${list + 1}`),
    Array.from(counts, (count, pattern) => ({ pattern, count })).slice(1),
  );
}
