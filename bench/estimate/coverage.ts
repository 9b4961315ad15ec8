// How often the 95 % intervals hold the true total, by design and method.
import { Worker } from 'node:worker_threads';
import type { Bound } from '../report.ts';
import type { Outcome } from './cover-once.ts';
import type { Design } from './designs.ts';

export interface ThreadOrder {
  readonly designs: readonly Design[];
  readonly runs: number;
  readonly isLatent: boolean;
  readonly thread: number;
  readonly threads: number;
}

export interface ThreadOutcome {
  readonly index: number;
  readonly run: number;
  readonly outcome: Outcome;
}

/** Outcomes by design and run; the same whatever the number of threads. */
export async function simulate(
  order: Omit<ThreadOrder, 'thread'>,
  note: (done: number, all: number) => void,
): Promise<readonly (readonly Outcome[])[]> {
  const outcomes = order.designs.map((): Outcome[] => []);
  const all = order.designs.length * order.runs;
  let done = 0;
  const threads = Array.from(
    { length: order.threads },
    (_, thread) =>
      new Promise<void>((resolve, reject) => {
        const worker = new Worker(new URL('coverage-thread.js', import.meta.url), {
          workerData: { ...order, thread } satisfies ThreadOrder,
        });
        worker.on('message', ({ index, run, outcome }: ThreadOutcome) => {
          const own = outcomes[index];
          if (own !== undefined) own[run] = outcome;
          note(++done, all);
        });
        worker.on('error', reject);
        worker.on('exit', () => resolve());
      }),
  );
  await Promise.all(threads);
  if (done !== all) throw new Error(`${all - done} of ${all} simulated tables are missing`);
  return outcomes;
}

type Method = 'graphs' | 'latent' | 'pool';

const names: Readonly<Record<Method, string>> = {
  graphs: 'graphs',
  latent: 'latent classes',
  pool: 'headline',
};

/**
 * What the headline and the average over graphs cover is judged, latent classes alone are shown. Tables for which the checks
 * allow no headline, and chains that did not mix, give no interval.
 */
export function coverageBounds(
  design: Design,
  outcomes: readonly Outcome[],
  { atLeast, isLatent }: { readonly atLeast: number; readonly isLatent: boolean },
): readonly Bound[] {
  const methods: readonly Method[] = isLatent ? ['graphs', 'latent', 'pool'] : ['graphs'];
  return methods.map((method) => {
    const given = outcomes.flatMap((outcome) => {
      const reach = outcome[method];
      return outcome.isAllowed && reach !== null ? [reach] : [];
    });
    const covered = given.filter(({ low, high }) => low <= design.total && design.total <= high);
    const figure = covered.length / given.length;
    const width = mean(given.map(({ low, high }) => high / low));
    const centre = mean(given.map(({ median }) => median / design.total));
    console.log(
      `${design.name}, ${names[method]}: covered ${figure.toFixed(3)}, ` +
        `too low ${given.filter(({ high }) => high < design.total).length}, ` +
        `too high ${given.filter(({ low }) => low > design.total).length}, ` +
        `no interval for ${outcomes.length - given.length} of ${outcomes.length}; ` +
        `median over the truth ${centre.toFixed(2)}, upper end over lower ${width.toFixed(2)}`,
    );
    const judged = method === 'latent' ? { note: 'shown' } : { atLeast };
    return { name: `${design.name}: covered by ${names[method]}`, figure, unit: '', ...judged };
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
