// Draws over completed sets in threads beside this one, as long as somebody asks for them.
import { canUseThreads, workHere, workInThreads, workOn } from '../../effect/workers.ts';
import { setBySet, type SetSampler, type SetSamples, type SetsOrder } from './completed-sets.ts';

/** What `use` makes of draws in so many threads, or in this one for 1; what comes out is the same. */
export async function sampleBeside<Result>(
  threads: number,
  signal: AbortSignal,
  use: (sample: SetSampler) => Promise<Result>,
): Promise<Result> {
  const workers =
    threads > 1 && canUseThreads(import.meta.url)
      ? workInThreads<SetsOrder, SetSamples>(new URL('./sets-thread.js', import.meta.url), null, { threads })
      : workHere(setBySet);
  try {
    return await use((order) => workOn(workers, order, signal));
  } finally {
    await workers.close();
  }
}
