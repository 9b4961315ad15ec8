// Two lists: never one number. The curve over the dependence that one supposes, and a range where that is stated with a source.
import type { CaptureTable } from '../capture-table.ts';
import { graphRefusal } from '../graphs/graph-refusal.ts';
import { latentRefusal } from '../latent/refusal.ts';
import { twoListRefusalWords } from '../loglinear/loglinear-words.ts';
import { twoListCurve, twoListHeadline, twoListRefusal } from '../loglinear/two-lists.ts';
import { chaoLine, chaoName, loglinearLine, numberLine, refusedLine } from './model-lines.ts';
import type { Headline, ModelLine, TotalEstimate, TotalOptions } from './total-estimate.ts';
import { cautions, headlineNames, modelNames, refusals } from './total-words.ts';
import { verdictOf, type Judgement } from './verdict.ts';

/** `base` holds what is said of every table. Throws a RangeError for a range of odds ratios without a source. */
export function estimateTwoLists(
  table: CaptureTable,
  base: TotalEstimate,
  given: readonly Judgement[],
  { oddsRatio }: TotalOptions,
): TotalEstimate {
  const closed: readonly ModelLine[] = [
    refusedLine(
      { id: 'latent', label: modelNames.latent },
      latentRefusal(table)?.reason ?? refusals.fewLists,
    ),
    refusedLine({ id: 'graphs', label: modelNames.graphs }, graphRefusal(table)?.reason ?? refusals.fewLists),
    loglinearLine(table, null),
  ];
  const name = { id: 'chapman', label: modelNames.chapman };
  const refusal = twoListRefusal(table);
  if (refusal !== null) {
    const reason = twoListRefusalWords[refusal];
    const models = [...closed, refusedLine(name, reason), refusedLine(chaoName, reason)];
    return { ...base, ...verdictOf([...given, { verdict: 'refused', reason }]), models };
  }
  const curve = twoListCurve(table);
  const { total, interval } = curve.independent;
  const totals = curve.curve.map((point) => point.total);
  const headline = oddsRatio ? headlineOf(table, oddsRatio) : null;
  return {
    ...base,
    ...verdictOf(given),
    headline,
    range: { low: Math.min(...totals), high: Math.max(...totals) },
    models: [...closed, numberLine(name, total, interval), chaoLine(table)],
    curve,
    sentences: [...base.sentences, ...(headline === null ? [] : [cautions.givenOdds])],
  };
}

function headlineOf(
  table: CaptureTable,
  { low, high, source }: NonNullable<TotalOptions['oddsRatio']>,
): Headline {
  const { interval } = twoListHeadline(table, { oddsRatio: { low, high }, source });
  return { label: headlineNames.odds, total: null, interval, nearCeiling: null };
}
