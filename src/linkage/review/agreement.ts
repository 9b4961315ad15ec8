// How far two reviewers agree on the pairs that both judged: Cohen's kappa.
//
// J. Cohen, "A coefficient of agreement for nominal scales", 1960; its standard error: J. Fleiss, J. Cohen, B. Everitt, "Large
// sample standard errors of kappa and weighted kappa", 1969.

/** What a reviewer may say of a pair. */
export const judgements = ['same', 'different', 'unsure'] as const;
export type Judgement = (typeof judgements)[number];

/** Pairs by what the first reviewer said of them, then the second. */
export type JudgedTable = readonly (readonly number[])[];

export interface Agreement {
  /** Pairs that both judged. */
  readonly pairs: number;
  readonly alike: number;
  /** Agreement beyond chance, 1 at most; null where chance alone would make both say the same of every pair. */
  readonly kappa: number | null;
  /** 95 % interval, by the normal approximation and no wider than −1 to 1. */
  readonly low: number | null;
  readonly high: number | null;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const z95 = 1.959963984540054;

/** κ = (p₀ − pₑ) / (1 − pₑ) of a square table, with p₀ the share alike and pₑ = Σ pᵢ. p.ᵢ that of chance. */
export function agreement(table: JudgedTable): Agreement {
  const rows = table.map(sum);
  const columns = table.map((_, j) => sum(table.map((row) => row[j] ?? 0)));
  const pairs = sum(rows);
  const alike = sum(table.map((row, i) => row[i] ?? 0));
  const byChance = sum(rows.map((row, i) => row * (columns[i] ?? 0))) / pairs ** 2;
  if (pairs === 0 || byChance === 1) return { pairs, alike, kappa: null, low: null, high: null };
  const kappa = (alike / pairs - byChance) / (1 - byChance);
  const left = 1 - kappa;
  const share = (values: readonly number[], i: number): number => (values[i] ?? 0) / pairs;
  let variance = -((kappa - byChance * left) ** 2);
  for (const [i, row] of table.entries()) {
    for (const [j, count] of row.entries()) {
      const weight =
        i === j
          ? (1 - (share(rows, i) + share(columns, i)) * left) ** 2
          : (left * (share(columns, i) + share(rows, j))) ** 2;
      variance += (count / pairs) * weight;
    }
  }
  const half = (z95 * Math.sqrt(Math.max(0, variance) / pairs)) / (1 - byChance);
  return { pairs, alike, kappa, low: Math.max(-1, kappa - half), high: Math.min(1, kappa + half) };
}
