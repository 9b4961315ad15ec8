// The total of lists that are in doubt: every model on the agreed table, the headline over all draws, and the graver of the
// two verdicts.
import { quiet } from '../../effect/effects.ts';
import type { Words } from '../../text/words.ts';
import type { LatentEffects } from '../latent/sample.ts';
import type { DoubtfulLists } from '../over-coverage/correct-lists.ts';
import { estimateOverDraws, type DrawsEstimate, type DrawsOptions } from './estimate-over-draws.ts';
import { estimateTotal } from './estimate-total.ts';
import { chaoName, numberLine, refusedLine } from './model-lines.ts';
import type { Bounds, ModelLine, TotalEstimate } from './total-estimate.ts';
import { cautions, refusals } from './total-words.ts';
import { gravity } from './verdict.ts';

export interface DoubtEstimate {
  readonly total: TotalEstimate;
  /** Null where nothing is in doubt. */
  readonly draws: DrawsEstimate | null;
}

/** Throws as `estimateTotal` and `estimateOverDraws` do. */
export async function estimateWithDoubt(
  { agreed, draws }: DoubtfulLists,
  { latentTables, ...options }: Omit<DrawsOptions, 'start'>,
  effects: LatentEffects = quiet,
): Promise<DoubtEstimate> {
  const total = await estimateTotal(agreed, options, effects);
  if (draws.length === 0) return { total, draws: null };
  // Without an estimate on the agreed table there is no headline, and nothing to draw for it.
  const latent = total.verdict === 'estimate' ? (latentTables ?? draws.length) : 0;
  const over = await estimateOverDraws(
    draws,
    { ...options, latentTables: latent, start: total.chains },
    effects,
  );
  return { total: withDraws(total, over), draws: over };
}

/** The graver verdict holds, with its reasons; what it does not allow is taken away. */
function withDraws(total: TotalEstimate, over: DrawsEstimate): TotalEstimate {
  const [own, drawn] = [gravity.indexOf(total.verdict), gravity.indexOf(over.verdict)];
  const verdict = own < drawn ? total.verdict : over.verdict;
  const reasons = own <= drawn ? total.reasons : over.reasons;
  const said = { ...total, verdict, reasons, sentences: [...total.sentences, ...over.sentences] };
  if (verdict === 'estimate') {
    const isUnmixed = total.posteriors.latent !== null && over.latentRefusal !== null;
    return isUnmixed
      ? {
          ...said,
          verdict: 'range',
          reasons: [cautions.unmixedDraws],
          headline: null,
          range: hull(total.range, over.range),
        }
      : { ...said, headline: over.headline };
  }
  if (verdict === 'range') {
    const headline =
      total.headline !== null && over.odds !== null ? { ...total.headline, interval: over.odds } : null;
    return { ...said, headline, range: hull(total.range, over.range) };
  }
  const why = verdict === 'refused' ? (own < drawn ? refusals.table : refusals.apart) : refusals.boundOnly;
  return {
    ...said,
    headline: null,
    range: null,
    variants: [],
    curve: null,
    models: total.models.map((line) => closed(line, over, why)),
  };
}

/** A line that gives no more than a lower bound. */
function closed(line: ModelLine, { bound }: DrawsEstimate, why: Words): ModelLine {
  if (line.id !== chaoName.id) return line.total === null ? line : refusedLine(line, why);
  if (line.total === null || bound === null) return line;
  return numberLine(chaoName, bound.total, bound.interval, line.cautions);
}

function hull(a: Bounds | null, b: Bounds | null): Bounds | null {
  if (a === null || b === null) return a ?? b;
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}
