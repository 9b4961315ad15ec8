// Each list in turn as the truth: how many are on it, estimated from the other lists, against how many are on it.
//
// Take the people on one list as a population whose size is known. The other lists have found part of them; the method, told
// only of these, must come to the known size. E. B. Hook, R. R. Regal, "Accuracy of alternative approaches to capture-recapture
// estimates of disease frequency: internal validity analysis of data from five sources", American Journal of Epidemiology
// 152(8), 2000.
import { observedTotal, type CaptureTable } from '../capture-table.ts';
import { averageGraphs } from '../graphs/average-graphs.ts';
import { graphRefusal } from '../graphs/graph-refusal.ts';
import { posteriorQuantile, type Posterior } from '../posterior.ts';
import type { Finding } from './finding.ts';
import { listSize, repeatedTotal } from './list-pairs.ts';
import { withinList, withoutEmptyLists } from './reduced-table.ts';
import { thresholds } from './thresholds.ts';

export interface ListTruth {
  readonly list: string;
  /** People on the list. */
  readonly truth: number;
  /** Of these, people on some other list. */
  readonly seen: number;
  /** Null where the other lists are too thin among these people. */
  readonly estimate: {
    readonly median: number;
    readonly low: number;
    readonly high: number;
    readonly outcome: 'held' | 'too-low' | 'too-high';
  } | null;
}

/** Posterior of the total of a table, or null where the method refuses it. */
export type Estimator = (table: CaptureTable) => Posterior | null;

const byGraphs: Estimator = (table) => (graphRefusal(table) === null ? averageGraphs(table).posterior : null);

/** One entry a list, where there are four or more (beyond seven lists only with an estimator that takes so many). */
export function listTruths(table: CaptureTable, estimate: Estimator = byGraphs): readonly ListTruth[] {
  if (table.lists.length < 4) return [];
  return table.lists.map((list, position) => {
    const truth = listSize(table, position);
    const rest = withoutEmptyLists(withinList(table, position));
    const isThin = rest.lists.length < 3 || repeatedTotal(rest) < thresholds.fewestRepeated.value;
    const posterior = isThin ? null : estimate(rest);
    const seen = observedTotal(rest);
    return { list, truth, seen, estimate: posterior === null ? null : compare(posterior, truth) };
  });
}

function compare(posterior: Posterior, truth: number): ListTruth['estimate'] {
  const [low, high] = [posteriorQuantile(posterior, 0.025), posteriorQuantile(posterior, 0.975)];
  const outcome = high < truth ? 'too-low' : low > truth ? 'too-high' : 'held';
  return { median: posteriorQuantile(posterior, 0.5), low, high, outcome };
}

type Marks = readonly [open: string, close: string];

function phrase(way: string, names: readonly string[], [open, close]: Marks): readonly string[] {
  return names.length === 0 ? [] : [`${way} ${names.map((name) => `${open}${name}${close}`).join(', ')}`];
}

/** One finding, where more lists than chance allows are missed. */
export function listTruthFindings(truths: readonly ListTruth[]): readonly Finding[] {
  const named = (outcome: 'too-low' | 'too-high'): readonly string[] =>
    truths.filter(({ estimate }) => estimate?.outcome === outcome).map(({ list }) => list);
  const [low, high] = [named('too-low'), named('too-high')];
  if (low.length + high.length <= thresholds.mostMissed.value) return [];
  const en = [...phrase('too few for', low, ['“', '”']), ...phrase('too many for', high, ['“', '”'])];
  const ru = [...phrase('слишком мало:', low, ['«', '»']), ...phrase('слишком много:', high, ['«', '»'])];
  return [
    {
      check: 'list-truth',
      verdict: 'warn',
      lists: [...low, ...high],
      reason: {
        en: `Told to estimate how many are on one list from the others, where the answer is known, the method finds ${en.join('; ')}.`,
        ru: `При оценке числа людей в одном списке по остальным, где ответ известен, метод даёт: ${ru.join('; ')}.`,
      },
    },
  ];
}
