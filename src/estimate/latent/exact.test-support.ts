// The posterior of the total by other ways, for small tables only: closed form, every way to deal the people to two classes,
// integral over the capture probabilities.
import { logBeta } from '../../stats/log-beta.ts';
import { logFactorial, logGamma } from '../../stats/log-gamma.ts';
import { logSumExp } from '../../stats/log-sum-exp.ts';
import { observedTotal, type CaptureTable } from '../capture-table.ts';

interface Concentration {
  readonly shape: number;
  readonly rate: number;
}

/** Probabilities of n, n + 1, …, ceiling. */
function normalise(logs: Float64Array): Float64Array {
  const total = logSumExp(logs);
  return logs.map((log) => Math.exp(log - total));
}

function listTotals(table: CaptureTable): number[] {
  return table.lists.map((_, j) =>
    table.patterns.reduce((sum, pattern, i) => sum + ((pattern >> j) & 1) * (table.counts[i] ?? 0), 0),
  );
}

/** One class: p(N) ∝ (N − 1)!/(N − n)! · Π_j B(n_j + 1, N − n_j + 1). */
export function exactOneClass(table: CaptureTable, ceiling: number): Float64Array {
  const n = observedTotal(table);
  const on = listTotals(table);
  const logs = Float64Array.from({ length: ceiling - n + 1 }, (_, unseen) => {
    const total = n + unseen;
    const lists = on.reduce((sum, own) => sum + logBeta(own + 1, total - own + 1), 0);
    return logFactorial(total - 1) - logFactorial(unseen) + lists;
  });
  return normalise(logs);
}

/** ln ∫ α B(1 + first, α + second) Gamma(α; shape, rate) dα by the trapezoid rule in ln α, up to a constant. */
function logStick(first: number, second: number, { shape, rate }: Concentration): number {
  const terms: number[] = [];
  for (let log = -60; log <= 8; log += 0.05) {
    const alpha = Math.exp(log);
    const beta = logGamma(1 + first) + logGamma(alpha + second) - logGamma(1 + first + alpha + second);
    terms.push(log * (1 + shape) - rate * alpha + beta);
  }
  return logSumExp(terms);
}

/** Two classes. Those seen are dealt first, and equal outcomes added up: only class sizes and list totals matter. */
export function exactTwoClasses(table: CaptureTable, ceiling: number, prior: Concentration): Float64Array {
  const n = observedTotal(table);
  const size = table.lists.length;
  const all = listTotals(table);
  let dealt = new Map<string, { first: readonly number[]; log: number }>();
  // Persons in the first class, then those of them by list.
  dealt.set('', { first: [0, ...all.map(() => 0)], log: 0 });
  table.patterns.forEach((pattern, cell) => {
    const count = table.counts[cell] ?? 0;
    const next = new Map<string, { first: readonly number[]; log: number }>();
    for (const { first, log } of dealt.values()) {
      for (let k = 0; k <= count; k++) {
        const moved = first.map((own, i) => own + (i === 0 || (pattern >> (i - 1)) & 1 ? k : 0));
        const ways = log - logFactorial(k) - logFactorial(count - k);
        const known = next.get(moved.join());
        const sum = known === undefined ? ways : logSumExp([known.log, ways]);
        next.set(moved.join(), { first: moved, log: sum });
      }
    }
    dealt = next;
  });
  const most = ceiling - n;
  const sticks = new Map<number, number>();
  const stick = (first: number, total: number): number => {
    const key = first * (ceiling + 1) + total;
    const known = sticks.get(key) ?? logStick(first, total - first, prior);
    sticks.set(key, known);
    return known;
  };
  const betas = Array.from({ length: (ceiling + 2) ** 2 }, (_, i) =>
    logBeta(1 + Math.floor(i / (ceiling + 2)), 1 + (i % (ceiling + 2))),
  );
  const beta = (on: number, off: number): number => betas[on * (ceiling + 2) + off] ?? Number.NaN;
  const logs = Float64Array.from({ length: most + 1 }, (_, unseen) => {
    const terms: number[] = [];
    for (let inFirst = 0; inFirst <= unseen; inFirst++) {
      const base = logFactorial(n + unseen - 1) - logFactorial(inFirst) - logFactorial(unseen - inFirst);
      for (const { first, log } of dealt.values()) {
        const people = (first[0] ?? 0) + inFirst;
        let term = base + log + stick(people, n + unseen);
        for (let j = 0; j < size; j++) {
          const on = first[j + 1] ?? 0;
          const others = (all[j] ?? 0) - on;
          term += beta(on, people - on) + beta(others, n + unseen - people - others);
        }
        terms.push(term);
      }
    }
    return logSumExp(terms);
  });
  return normalise(logs);
}

/** One class of three lists, impossible patterns too: midpoints of a grid over the three capture probabilities. */
export function exactByIntegral(table: CaptureTable, ceiling: number): Float64Array {
  const points = 50;
  const n = observedTotal(table);
  const masses = new Float64Array(ceiling - n + 1);
  const scale = n * Math.log(3);
  for (let i = 0; i < points ** 3; i++) {
    const on = [i % points, Math.floor(i / points) % points, Math.floor(i / points ** 2)].map(
      (place) => (place + 0.5) / points,
    );
    const cell = (pattern: number): number =>
      on.reduce((product, p, j) => product * ((pattern >> j) & 1 ? p : 1 - p), 1);
    const possible = 1 - table.impossible.reduce((sum, pattern) => sum + cell(pattern), 0);
    let log = scale;
    table.patterns.forEach((pattern, c) => {
      log += (table.counts[c] ?? 0) * Math.log(cell(pattern) / possible);
    });
    // p(N) ∝ 1/N times the multinomial: (N − 1)!/(N − n)! · missed^(N − n), the factors without N left out.
    const missed = cell(0) / possible;
    let mass = Math.exp(log);
    for (let unseen = 0; unseen < masses.length; unseen++) {
      masses[unseen] = (masses[unseen] ?? 0) + mass;
      mass *= ((n + unseen) / (unseen + 1)) * missed;
    }
  }
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return masses.map((mass) => mass / total);
}
