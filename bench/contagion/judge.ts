// Bounds of the contagion bench, judged with their binomial error, all of one kind together by Holm.
// S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6, 1979.
import { binomialCdf } from '../../src/stats/binomial.ts';
import { chiSquaredCdf } from '../../src/stats/gamma.ts';
import type { Bound } from '../report.ts';
import { ranked, rankedOver } from './calibrate.ts';
import { calibrated, designs } from './designs.ts';
import type { ResultLine } from './run-once.ts';

/** Error of calling any bound of a kind missed although it holds. */
const familyError = 0.05;

interface Share {
  readonly name: string;
  readonly hits: number;
  readonly runs: number;
  readonly low: number;
  readonly high: number;
}

export function judgeResults(lines: readonly ResultLine[]): readonly Bound[] {
  const of = (design: string) => lines.filter((line) => line.design === design);
  const shares: Share[] = [];
  const rows: Bound[] = [];
  for (const { name, truth, isJudged, ahead } of designs) {
    const own = of(name);
    const runs = own.length;
    if (runs === 0) continue;
    const share = (what: string, hits: number, low: number, high: number, times = 1) =>
      shares.push({ name: `${name}: ${what} (${runs} runs)`, hits, runs: runs * times, low, high });
    const count = (is: (line: ResultLine) => boolean) => own.filter(is).length;
    if (isJudged) {
      const alone = count((line) => line.claims === true) / runs;
      rows.push({ name: `${name}: claimed by the full model alone`, figure: alone, unit: '', note: 'shown' });
    }
    if (isJudged && truth.own === 0)
      share(
        'spread claimed',
        count((line) => line.spread === true),
        0,
        0.05,
      );
    if (isJudged && truth.own > 0)
      share(
        'spread claimed',
        count((line) => line.spread === true),
        0.8,
        1,
      );
    if (truth.groupSize === 1) {
      share(
        'own covered',
        count((line) => within(line.own, truth.own)),
        0.92,
        0.98,
      );
      share(
        'others covered',
        count((line) => within(line.others, truth.others)),
        0.92,
        0.98,
      );
    }
    if (truth.incident !== null) {
      const ratio = Math.exp(truth.incident);
      share(
        'incident ratio covered',
        count((line) => within(line.ratio, ratio)),
        0.92,
        0.98,
      );
    }
    if (truth.share < 1) {
      const mean = own.reduce((sum, line) => sum + (line.both?.[0] ?? 0), 0) / runs;
      const bias = Math.abs(mean - truth.own - truth.others);
      rows.push({
        name: `${name}: bias of own + others (${runs} runs)`,
        figure: bias,
        unit: '',
        atMost: 0.05,
      });
    }
    if (ahead > 0) {
      const sum = (at: number) => own.reduce((all, line) => all + (line.ahead?.[at] ?? 0), 0);
      share('80 % band holds', sum(0), 0.75, 0.85, ahead);
      share('95 % band holds', sum(1), 0.92, 0.98, ahead);
    }
  }
  return [...judgeShares(shares), ...rows, ...judgeRanks(of(calibrated))];
}

function within(span: readonly number[] | undefined, truth: number): boolean {
  return span !== undefined && (span[1] ?? 0) <= truth && truth <= (span[2] ?? 0);
}

/** A share is missed where it lies outside its bound by more than chance allows, the most telling first. */
function judgeShares(shares: readonly Share[]): readonly Bound[] {
  const tested = shares.map((share) => ({ share, p: chanceOf(share) }));
  const order = tested.toSorted((a, b) => a.p - b.p);
  const missed = new Set<Share>();
  for (const [k, { share, p }] of order.entries()) {
    if (p > familyError / (order.length - k)) break;
    missed.add(share);
  }
  return shares.map((share) => {
    const figure = share.hits / share.runs;
    const bound =
      share.low === 0
        ? `≤ ${share.high}`
        : share.high === 1
          ? `≥ ${share.low}`
          : `${share.low}–${share.high}`;
    const verdict = missed.has(share)
      ? 'MISSED'
      : figure < share.low || figure > share.high
        ? 'within error'
        : 'ok';
    return {
      name: `${share.name} [${bound}]`,
      figure: missed.has(share) ? Number.NaN : figure,
      unit: missed.has(share) ? figure.toFixed(3) : '',
      note: verdict,
    };
  });
}

/** P(as far outside the bound as this, or farther) were the share at the bound's nearer end. */
function chanceOf({ hits, runs, low, high }: Share): number {
  const above = high < 1 ? binomialCdf(hits - 1, runs, high, 'upper') : 1;
  const below = low > 0 ? binomialCdf(hits, runs, low) : 1;
  return Math.min(above, below);
}

const bins = 20;

/** Ranks spread evenly, by χ² over 20 bins. */
function judgeRanks(lines: readonly ResultLine[]): readonly Bound[] {
  const kept = lines.flatMap(({ ranks }) => (ranks === undefined || ranks === null ? [] : [ranks]));
  if (kept.length < 2 * bins) return [];
  return ranked.map(({ name }) => {
    const counts = new Float64Array(bins);
    for (const ranks of kept) {
      const bin = Math.floor(((ranks[name] ?? 0) * bins) / (rankedOver + 1));
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    const expected = kept.length / bins;
    const statistic = counts.reduce((sum, x) => sum + (x - expected) ** 2 / expected, 0);
    const p = chiSquaredCdf(statistic, bins - 1, 'upper');
    return { name: `calibration of ${name} (${kept.length} runs): p`, figure: p, unit: '', atLeast: 0.01 };
  });
}
