// Charts of what the linkage model has learned: how often each outcome of a comparison occurs among pairs of one person and
// of two, and what that weighs. Rounded for publication, unless the threshold of the case is 1 (`publish/linkage-rounding.ts`).
import type { ShownShare } from '../../chart/level-shares.ts';
import type { LinkErrorPoint } from '../../chart/link-errors.ts';
import type { LinkageChart } from '../../chart/linkage-chart.ts';
import type { ShownBits } from '../../chart/match-weights.ts';
import type { Comparison, Level, Linkage } from '../../linkage/linkage.ts';
import { coarseShare, significant, type CoarseShare } from '../../publish/linkage-rounding.ts';
import type { PersonRecord } from '../../records/record.ts';

export interface LinkageChartInput {
  readonly linkage: Linkage;
  readonly records: readonly PersonRecord[];
  readonly lists: readonly { readonly id: string; readonly title: string }[];
  /** Match probability from which two records are taken for one person. */
  readonly link: number;
  /** Counts of fewer people than this are not shown. */
  readonly threshold: number;
  /** Measured on pairs that people have labelled, where there are any. */
  readonly labelled?: readonly LinkErrorPoint[];
}

/** Comparisons about what the report counts people by: how often two people agree there is told by those counts. */
const countedBy: ReadonlySet<string> = new Set(['sex', 'unit', 'category', 'rank', 'event']);

/** The number of pairs behind shares, told by their standard errors: `share (1 − share) / error²`. */
function pairsBehind(levels: readonly Level[]): number {
  return levels.reduce(
    (most, { m, mError }) => (mError > 0 ? Math.max(most, (m * (1 - m)) / mError ** 2) : most),
    0,
  );
}

interface ShownLevel {
  readonly label: Level['label'];
  readonly m: ShownShare;
  readonly u: ShownShare;
  readonly bits: ShownBits | null;
}

/** The levels of a comparison as they may be shown; null where too few pairs could be compared. */
function shownLevels(
  { id, levels }: Comparison,
  matches: number,
  { records, threshold }: LinkageChartInput,
): readonly ShownLevel[] | null {
  const behind = Math.min(matches, pairsBehind(levels));
  const shown = levels.map((level, at): ShownLevel | null => {
    const m = coarseShare(level.m, behind, threshold);
    const u = countedBy.has(id)
      ? coarseShare(level.u, records.length, threshold)
      : { share: significant(level.u, 2), bound: null };
    if (m === null || u === null || u.share <= 0) return null;
    // That nobody stands at a level of these would say of counts shown elsewhere that they hold none.
    const usual = countedBy.has(id) && threshold > 1 ? undefined : level.usual;
    return {
      label: level.label,
      m: withError(m, level.mError, usual?.m ?? null),
      u: withError(u, level.uError, usual?.u ?? null),
      bits: at === levels.length - 1 ? disagreement(shownBits(m, u)) : shownBits(m, u),
    };
  });
  const all = shown.flatMap((level) => level ?? []);
  return all.length === shown.length ? all : null;
}

/** The error of a share that is only bounded would tell the share. */
function withError(share: CoarseShare, error: number, usual: number | null): ShownShare {
  return { ...share, error: share.bound === null ? significant(error, 1) : 0, usual };
}

/** log2(m/u) of shares that may only be bounds; null where a bound leaves open which way the level speaks. */
function shownBits(m: CoarseShare, u: CoarseShare): ShownBits | null {
  const value = significant(Math.log2(m.share / u.share), 3);
  if (m.bound === 'below') return u.bound === 'below' || value >= 0 ? null : { value, bound: 'most' };
  if (u.bound === 'below') return value <= 0 ? null : { value, bound: 'least' };
  return { value, bound: null };
}

/** The last level of a comparison never speaks for one person, whatever its shares (`linkage/em.ts`). */
function disagreement(bits: ShownBits | null): ShownBits | null {
  if (bits === null || bits.bound === 'least') return null;
  return bits.value > 0 ? { value: 0, bound: null } : bits;
}

/** What the model has learned: weights and shares of every level that may be shown. */
export function modelCharts(input: LinkageChartInput): readonly LinkageChart[] {
  const { model, weights } = input.linkage;
  const matches = weights.reduce((sum, bin) => sum + bin.expected, 0);
  const comparisons = model.comparisons.flatMap((comparison) => {
    const levels = shownLevels(comparison, matches, input);
    return levels === null ? [] : [{ label: comparison.label, levels }];
  });
  if (comparisons.length === 0) return [];
  return [
    {
      kind: 'match-weights',
      id: 'linkage.weights',
      title: {
        en: 'How much each agreement or disagreement weighs',
        ru: 'Сколько весит каждое совпадение и расхождение',
      },
      prior: significant(Math.log2(model.prior / (1 - model.prior)), 2),
      comparisons,
    },
    {
      kind: 'level-shares',
      id: 'linkage.levels',
      title: {
        en: 'How often each occurs among pairs of one person, and of two',
        ru: 'Как часто это встречается у пар одного человека и у пар разных людей',
      },
      comparisons,
    },
  ];
}
