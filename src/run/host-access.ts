// How a command gets at a case that the server has open: at the very one that the pages show.
import type { CaseAccess } from './case-access.ts';
import type { CaseHost } from './case-host.ts';

/** `signal` ends waiting for a turn. */
export function hostAccess(host: CaseHost, signal: AbortSignal): CaseAccess {
  return {
    alone: (_folder, work) => host.alone(signal, work),
    read: (_folder, effects, use) =>
      host.use('lists', signal, ({ opened, findings }) => {
        for (const found of findings) effects.report(found);
        return use(opened);
      }),
    linked: (_folder, effects, use) =>
      host.use('links', signal, ({ opened, findings }) => {
        for (const found of findings) effects.report(found);
        return use(opened);
      }),
    figures: (_folder, effects) =>
      host.use('links', signal, async ({ view, findings }) => {
        for (const found of findings) effects.report(found);
        return view.result.figures;
      }),
  };
}
