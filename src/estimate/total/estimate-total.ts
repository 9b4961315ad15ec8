// How many in all: the checks of the lists, every model, and a headline where one can be defended.
//
// The headline is an equal pool of latent classes and of the average over decomposable graphs: they differ in what they take
// dependence between lists to be, and where they disagree the pool is wide.
import { quiet, type Effects } from '../../effect/effects.ts';
import type { Words } from '../../text/words.ts';
import { observedTotal, type CaptureTable } from '../capture-table.ts';
import { checkTable, type TableCheck } from '../checks/check-table.ts';
import type { ListOrigin } from '../checks/list-origin.ts';
import { unlistable } from '../checks/table-refusals.ts';
import { averageGraphs, type GraphAverage } from '../graphs/average-graphs.ts';
import { mostGraphLists } from '../graphs/chordal.ts';
import { graphRefusal, withoutBarredLists } from '../graphs/graph-refusal.ts';
import { graphCautions } from '../graphs/graph-words.ts';
import { priorStrip } from '../graphs/prior-strip.ts';
import { latentSettings } from '../latent/options.ts';
import { latentRefusal } from '../latent/refusal.ts';
import { sampleLatentClasses, type LatentSample } from '../latent/sample.ts';
import { modelDisagreement } from '../loglinear/loglinear-search.ts';
import { centralOf, headlineOf, posteriorsOf, rangeOf, sentencesOf } from './headline.ts';
import { arrangeLists, listOrder } from '../list-order.ts';
import {
  chaoLine,
  chaoName,
  coverageLines,
  heterogeneityLines,
  loglinearLine,
  numberLine,
  refusedLine,
  searchModels,
} from './model-lines.ts';
import type { ModelLine, TotalEstimate, TotalOptions, TotalSummary } from './total-estimate.ts';
import { modelNames, refusals, variantName } from './total-words.ts';
import { estimateTwoLists } from './two-list-total.ts';
import { judgeFindings, judgeModels, verdictOf, type Fitted } from './verdict.ts';

/** Beyond so many lists the average over graphs takes seconds, so that it is repeated under other priors only when asked. */
const mostStripLists = 5;

/**
 * The total of a capture table, with everything that has to stand beside it. Works without a case; the table is not changed.
 * One seed gives the same result whatever the order of the lists and the number of workers. Throws a RangeError for options
 * that make no sense (a ceiling below the people seen, fewer than four chains); rejects with the signal's reason when
 * cancelled. A table that allows no estimate is no error: `verdict` and `reasons` say so.
 */
export async function estimateTotal(
  table: CaptureTable,
  options: TotalOptions = {},
  effects: Effects = quiet,
): Promise<TotalEstimate> {
  const possible = withoutBarredLists(table);
  checkOptions(possible, options);
  const order = listOrder(possible);
  const used = arrangeLists(possible, order);
  // Beyond six lists the method that the check puts to the test would itself be out of reach, or slow.
  const check = checkTable(possible, possible.lists.length > mostGraphLists ? () => null : undefined);
  const given = judgeFindings(check);
  const base = baseOf(possible, check, options);
  const atOnce = verdictOf(given);
  if (atOnce.verdict === 'refused' || atOnce.verdict === 'lower-bound') {
    const models =
      atOnce.verdict === 'refused'
        ? closedLines(null, refusals.table)
        : closedLines(chaoLine(used), refusals.boundOnly);
    return { ...base, ...atOnce, models };
  }
  if (possible.lists.length === 2) return estimateTwoLists(used, base, given, options);

  const fitted = await fitAll(used, options, effects);
  const { verdict, reasons } = verdictOf([...given, ...judgeModels(fitted)]);
  const shared = {
    ...base,
    verdict,
    reasons,
    disagreement: fitted.disagreement,
    chains: fitted.latent === null ? null : { order, states: fitted.latent.states },
  };
  if (verdict === 'refused' || verdict === 'lower-bound') {
    const why = verdict === 'refused' ? refusals.apart : refusals.boundOnly;
    return { ...shared, models: closedLines(chaoLine(used), why) };
  }
  const models = allLines(used, fitted);
  const variants = await variantLines(check.origins, options, effects);
  const posteriors = posteriorsOf(fitted);
  const headline = verdict === 'estimate' ? headlineOf(posteriors, options) : null;
  effects.signal.throwIfAborted();
  return {
    ...shared,
    headline,
    models,
    variants,
    range: rangeOf([...models, ...variants]),
    strip: stripOf(used, options),
    sentences: [...base.sentences, ...sentencesOf(posteriors, headline, models)],
    posteriors: { ...posteriors, headline: headline === null ? null : posteriors.headline },
  };
}

function checkOptions(table: CaptureTable, { ceiling, chains }: TotalOptions): void {
  const seen = observedTotal(table);
  if (ceiling && (!Number.isSafeInteger(ceiling.total) || ceiling.total < seen)) {
    throw new RangeError(`a ceiling is a whole number of people, not below the ${seen} seen`);
  }
  if (ceiling && ceiling.why.trim() === '') throw new RangeError('a ceiling needs a justification');
  if (chains !== undefined && (!Number.isSafeInteger(chains) || chains < 4)) {
    throw new RangeError('at least four chains are needed: fewer do not show that they disagree');
  }
}

/** What is said of every table, whatever becomes of the total. */
function baseOf(table: CaptureTable, check: TableCheck, { ceiling }: TotalOptions): TotalEstimate {
  return {
    lists: table.lists,
    observed: observedTotal(table),
    verdict: 'refused',
    reasons: [],
    headline: null,
    range: null,
    models: [],
    variants: [],
    findings: check.findings,
    truths: check.truths,
    disagreement: null,
    ceiling: ceiling ?? null,
    strip: [],
    curve: null,
    sentences: [unlistable],
    posteriors: { headline: null, graphs: null, latent: null },
    chains: null,
  };
}

/** The lines where no model may speak but perhaps the lower bound. */
function closedLines(bound: ModelLine | null, why: Words): readonly ModelLine[] {
  const closed = (['latent', 'graphs', 'loglinear', 'independence'] as const).map((id) =>
    refusedLine({ id, label: modelNames[id] }, why),
  );
  return [...closed, bound ?? refusedLine(chaoName, why)];
}

async function fitAll(table: CaptureTable, options: TotalOptions, effects: Effects): Promise<Fitted> {
  const check = () => effects.signal.throwIfAborted();
  const search = searchModels(table, check);
  const graphs = fitGraphs(table, options);
  check();
  const latent = await fitLatent(table, options, effects);
  return { search, disagreement: search === null ? null : modelDisagreement(search), graphs, latent };
}

/** Null where the table is refused. */
function fitGraphs(table: CaptureTable, { ceiling }: TotalOptions): GraphAverage | null {
  if (graphRefusal(table) !== null) return null;
  // No graph is listed by itself: only the average is shown.
  return averageGraphs(table, { ceiling: ceiling?.total, listedFrom: 2 });
}

/** Null where the table is refused. */
async function fitLatent(
  table: CaptureTable,
  { budget, ceiling, chains, seed, workers }: TotalOptions,
  effects: Effects,
): Promise<LatentSample | null> {
  if (latentRefusal(table) !== null) return null;
  const given = {
    ...budget,
    ceiling: ceiling?.total ?? null,
    ...(chains === undefined ? {} : { chains }),
    ...(seed === undefined ? {} : { seed }),
    ...(workers === undefined ? {} : { workers }),
  };
  return sampleLatentClasses(table, given, effects);
}

function allLines(table: CaptureTable, { search, graphs, latent }: Fitted): readonly ModelLine[] {
  return [
    latentLine(table, latent),
    graphLine(table, graphs),
    loglinearLine(table, search),
    ...heterogeneityLines(table),
    ...coverageLines(table),
    chaoLine(table),
  ];
}

function latentLine(table: CaptureTable, sample: LatentSample | null): ModelLine {
  const name = { id: 'latent', label: modelNames.latent };
  if (sample === null) return refusedLine(name, latentRefusal(table)?.reason ?? refusals.table);
  const { interval, refusal } = sample;
  if (interval === null) return refusedLine(name, refusal?.reason ?? refusals.table);
  const bounds = { low: interval.low, high: interval.high };
  return numberLine(name, interval.median, bounds, [latentSettings(sample.options)]);
}

function graphLine(table: CaptureTable, graphs: GraphAverage | null): ModelLine {
  const name = { id: 'graphs', label: modelNames.graphs };
  if (graphs === null) return refusedLine(name, graphRefusal(table)?.reason ?? refusals.table);
  const { total, interval } = centralOf(graphs.posterior);
  return numberLine(name, total, interval, graphCautions(graphs));
}

/** What suffices for a figure that stands beside the headline and is not part of it. */
const variantBudget = { warmUp: 500, draws: 250, wanted: 400, rounds: 8 };

/** Both ways out of each doubtful pair of lists: by the average over graphs, or by latent classes beyond six lists. */
async function variantLines(
  origins: readonly ListOrigin[],
  options: TotalOptions,
  effects: Effects,
): Promise<readonly ModelLine[]> {
  const lines: ModelLine[] = [];
  for (const origin of origins) {
    const [derived = '', source = ''] = origin.lists;
    for (const kind of ['merged', 'dropped'] as const) {
      // Without a list there is one table, however many lists it may have been made from.
      const id = kind === 'merged' ? `merged.${derived}.${source}` : `dropped.${derived}`;
      if (lines.some((line) => line.id === id)) continue;
      const table = arrangeLists(origin[kind], listOrder(origin[kind]));
      const label = variantName(kind, derived, source);
      const given = { ...options, budget: variantBudget };
      const line =
        graphRefusal(table)?.kind === 'many-lists'
          ? latentLine(table, await fitLatent(table, given, effects))
          : graphLine(table, fitGraphs(table, options));
      lines.push({ ...line, id, label });
    }
  }
  return lines;
}

function stripOf(table: CaptureTable, { strip, ceiling }: TotalOptions): TotalSummary['strip'] {
  const isWanted = strip ?? table.lists.length <= mostStripLists;
  return isWanted && graphRefusal(table) === null ? priorStrip(table, { ceiling: ceiling?.total }) : [];
}
