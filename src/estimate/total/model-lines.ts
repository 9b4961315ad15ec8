// The models that stand beside the headline, a line each: none of them is chosen, all of them are shown.
import type { Words } from '../../text/words.ts';
import { observedTotal, type CaptureTable } from '../capture-table.ts';
import { chaoBound, chaoRefusal, type ChaoInput } from '../chao.ts';
import { fitHeterogeneity, type HeterogeneityModel } from '../loglinear/heterogeneity.ts';
import { coverageRefusalWords, droppedWords, unidentifiedWords } from '../loglinear/loglinear-words.ts';
import { searchLoglinear, type LoglinearSearch } from '../loglinear/loglinear-search.ts';
import { averageModels } from '../loglinear/model-average.ts';
import { mostListsForAllModels } from '../loglinear/models.ts';
import { coverageRefusal, sampleCoverage, type CoverageTotal } from '../loglinear/sample-coverage.ts';
import { termSize } from '../loglinear/terms.ts';
import type { Bounds, ModelLine } from './total-estimate.ts';
import { cautions, modelNames, refusals } from './total-words.ts';

interface LineName {
  readonly id: string;
  readonly label: Words;
  readonly meaning?: ModelLine['meaning'];
}

/** A line with a number; an interval without an upper end is left out, and said to be. */
export function numberLine(
  { id, label, meaning = 'estimate' }: LineName,
  total: number,
  interval: Bounds,
  beside: readonly Words[] = [],
): ModelLine {
  if (!Number.isFinite(total)) return refusedLine({ id, label, meaning }, unidentifiedWords);
  const isBounded = Number.isFinite(interval.high);
  return {
    id,
    label,
    meaning,
    total,
    interval: isBounded ? { low: interval.low, high: interval.high } : null,
    refusal: null,
    cautions: isBounded ? beside : [...beside, cautions.noUpperEnd],
  };
}

export function refusedLine({ id, label, meaning = 'estimate' }: LineName, refusal: Words): ModelLine {
  return { id, label, meaning, total: null, interval: null, refusal, cautions: [] };
}

function named(id: keyof typeof modelNames): LineName {
  return { id, label: modelNames[id] };
}

export const chaoName: LineName = { ...named('chao'), meaning: 'lower-bound' };

/** Chao's lower bound. */
export function chaoLine(table: CaptureTable): ModelLine {
  if (table.impossible.length > 0) return refusedLine(chaoName, refusals.impossible);
  const input = chaoInput(table);
  const refusal = chaoRefusal(input);
  if (refusal !== null) {
    return refusedLine(
      chaoName,
      { lists: refusals.fewLists, overlap: refusals.noOverlap, few: refusals.few }[refusal],
    );
  }
  const { value, interval } = chaoBound(input);
  return numberLine(chaoName, value, interval);
}

function chaoInput(table: CaptureTable): ChaoInput {
  const cells = Array.from(table.patterns, (pattern, i) => ({ pattern, persons: table.counts[i] ?? 0 }));
  return {
    observed: observedTotal(table),
    singles: table.lists.map((_, list) => cells.find(({ pattern }) => pattern === 1 << list)?.persons ?? 0),
    pairs: cells
      .filter(({ pattern }) => termSize(pattern) === 2)
      .map(({ pattern, persons }) => {
        const a = Math.log2(pattern & -pattern);
        return { a, b: Math.log2(pattern ^ (1 << a)), persons };
      }),
  };
}

/** All hierarchical log-linear models; null where they are too many, or the lists too few. */
export function searchModels(table: CaptureTable, check: () => void): LoglinearSearch | null {
  const lists = table.lists.length;
  return lists < 3 || lists > mostListsForAllModels ? null : searchLoglinear(table, { check });
}

export function loglinearLine(table: CaptureTable, search: LoglinearSearch | null): ModelLine {
  const name = named('loglinear');
  if (search === null) {
    return refusedLine(name, table.lists.length < 3 ? refusals.fewLists : refusals.manyLists);
  }
  const average = averageModels(search);
  const dropped = droppedWords(search, table.lists);
  return average === null
    ? refusedLine(name, refusals.noModel)
    : numberLine(name, average.median, average.interval, dropped === null ? [] : [dropped]);
}

const heterogeneityModels: readonly (readonly [keyof typeof modelNames, HeterogeneityModel])[] = [
  ['independence', { model: 'Mt' }],
  ['mh.poisson2', { model: 'Mh', shape: 'poisson2' }],
  ['mh.darroch', { model: 'Mh', shape: 'darroch' }],
  ['mth.poisson2', { model: 'Mth', shape: 'poisson2' }],
  ['mth.darroch', { model: 'Mth', shape: 'darroch' }],
];

/** Mt, Mh and Mth as in Rivest and Baillargeon, from three lists on. */
export function heterogeneityLines(table: CaptureTable): readonly ModelLine[] {
  return heterogeneityModels.map(([id, asked]) => {
    const fit = fitHeterogeneity(table, asked);
    return fit.kind === 'fit'
      ? numberLine(named(id), fit.total, fit.profile())
      : refusedLine(named(id), unidentifiedWords);
  });
}

/** Their totals alone, which cost little beside the intervals. */
export function heterogeneityTotals(table: CaptureTable): readonly number[] {
  return heterogeneityModels
    .map(([, asked]) => fitHeterogeneity(table, asked))
    .flatMap((fit) => (fit.kind === 'fit' && Number.isFinite(fit.total) ? [fit.total] : []));
}

/** Two estimates of Chao and Tsay: in one step, and solved for where the coverage is enough. */
export function coverageLines(table: CaptureTable): readonly ModelLine[] {
  const [oneStep, full] = [named('coverage.one-step'), named('coverage.full')];
  if (table.impossible.length > 0) {
    return [refusedLine(oneStep, refusals.impossible), refusedLine(full, refusals.impossible)];
  }
  const refusal = coverageRefusal(table);
  if (refusal !== null) {
    const reason = coverageRefusalWords[refusal];
    return [refusedLine(oneStep, reason), refusedLine(full, reason)];
  }
  const found = sampleCoverage(table);
  const line = (name: LineName, { total, interval }: CoverageTotal): ModelLine =>
    total > observedTotal(table) ? numberLine(name, total, interval) : refusedLine(name, refusals.noSolution);
  return [
    line(oneStep, found.oneStep),
    !found.isCoverageEnough
      ? refusedLine(full, refusals.coverageLow)
      : found.full === null
        ? refusedLine(full, refusals.noSolution)
        : line(full, found.full),
  ];
}
