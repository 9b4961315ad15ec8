// The review of an open case: made when it is first asked for, gone with the case.
import { reviewDesk } from '../run/review/review.ts';
import { reviewSteps, type ReviewSteps } from '../run/review/review-steps.ts';
import type { Workbench } from '../run/workbench.ts';
import type { RouteContext } from './answers.ts';

const desks = new WeakMap<Workbench, Promise<ReviewSteps>>();

export function stepsOf({ host, unmasked }: RouteContext): Promise<ReviewSteps> {
  const bench = host.workbench();
  const known = desks.get(bench);
  if (known !== undefined) return known;
  const options = { unmask: (key: string) => unmasked.has(key), sample: null, by: '' };
  const made = reviewDesk(bench.opened, options, { now: host.now }).then(reviewSteps);
  desks.set(bench, made);
  // One that could not be made is tried anew when it is asked for again.
  made.catch(() => desks.delete(bench));
  return made;
}
