// What may be said: the gravest of all that was found decides, and every reason is given.
import type { Words } from '../../text/words.ts';
import type { TableCheck } from '../checks/check-table.ts';
import type { Verdict } from '../checks/finding.ts';
import { graphCautions } from '../graphs/graph-words.ts';
import type { GraphAverage } from '../graphs/average-graphs.ts';
import type { LatentSample } from '../latent/sample.ts';
import type { LoglinearSearch, ModelDisagreement } from '../loglinear/loglinear-search.ts';
import type { TotalVerdict } from './total-estimate.ts';
import { disagreementReasons, refusals } from './total-words.ts';

export interface Judgement {
  readonly verdict: Exclude<TotalVerdict, 'estimate'>;
  readonly reason: Words;
}

/** Gravest first. */
export const gravity: readonly TotalVerdict[] = ['refused', 'lower-bound', 'range', 'estimate'];

const ofFinding: Readonly<Record<Exclude<Verdict, 'warn'>, Judgement['verdict']>> = {
  refuse: 'refused',
  'lower-bound': 'lower-bound',
  range: 'range',
};

export function judgeFindings({ findings }: TableCheck): readonly Judgement[] {
  return findings.flatMap(({ verdict, reason }) =>
    verdict === 'warn' ? [] : [{ verdict: ofFinding[verdict], reason }],
  );
}

export interface Fitted {
  readonly search: LoglinearSearch | null;
  readonly disagreement: ModelDisagreement | null;
  readonly graphs: GraphAverage | null;
  readonly latent: LatentSample | null;
}

export function judgeModels({ search, disagreement, graphs, latent }: Fitted): readonly Judgement[] {
  const found: Judgement[] = [];
  if (search !== null && search.models.length === 0) {
    found.push({ verdict: 'lower-bound', reason: refusals.noModel });
  }
  if (disagreement?.verdict === 'refuse') {
    found.push({ verdict: 'refused', reason: disagreementReasons.refuse });
  }
  if (disagreement?.verdict === 'range') {
    found.push({ verdict: 'range', reason: disagreementReasons.range });
  }
  if (graphs?.end.kind === 'open') {
    found.push(...graphCautions(graphs).map((reason): Judgement => ({ verdict: 'lower-bound', reason })));
  }
  if (latent !== null && latent.refusal !== null) {
    found.push({ verdict: 'range', reason: latent.refusal.reason });
  }
  return found;
}

/** The verdict and its reasons, gravest first. */
export function verdictOf(judgements: readonly Judgement[]): {
  readonly verdict: TotalVerdict;
  readonly reasons: readonly Words[];
} {
  const sorted = judgements.toSorted((a, b) => gravity.indexOf(a.verdict) - gravity.indexOf(b.verdict));
  return { verdict: sorted[0]?.verdict ?? 'estimate', reasons: sorted.map(({ reason }) => reason) };
}
