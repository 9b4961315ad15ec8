// All checks that need only the capture table, in the order in which they are read.
import type { CaptureTable } from '../capture-table.ts';
import { withoutBarredLists } from '../graphs/graph-refusal.ts';
import { gravest, type Finding, type Verdict } from './finding.ts';
import { listOrigins, type ListOrigin } from './list-origin.ts';
import { containmentMatrix, listPairs, type ListPair } from './list-pairs.ts';
import { listTruthFindings, listTruths, type Estimator, type ListTruth } from './list-truth.ts';
import { tableRefusals } from './table-refusals.ts';

export interface TableCheck {
  /** Null: nothing found. */
  readonly verdict: Verdict | null;
  readonly findings: readonly Finding[];
  /** The lists that the checks are about: those that can hold somebody. */
  readonly lists: readonly string[];
  /** Share of the row's list on the column's list. */
  readonly containment: readonly (readonly (number | null)[])[];
  readonly pairs: readonly ListPair[];
  readonly origins: readonly ListOrigin[];
  /** Empty below four lists, and where the table is refused. */
  readonly truths: readonly ListTruth[];
}

/** `estimate` is the method that {@link listTruths} puts to the test; by default the average over graphs. */
export function checkTable(table: CaptureTable, estimate?: Estimator): TableCheck {
  const used = withoutBarredLists(table);
  const refusals = tableRefusals(used);
  const isRefused = gravest(refusals) === 'refuse';
  const origins = listOrigins(used);
  const truths = isRefused ? [] : listTruths(used, estimate);
  const findings = [...refusals, ...origins, ...listTruthFindings(truths)];
  return {
    verdict: gravest(findings),
    findings,
    lists: used.lists,
    containment: containmentMatrix(used),
    pairs: listPairs(used),
    origins,
    truths,
  };
}
