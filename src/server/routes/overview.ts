// How the case stands, in short: its question, what is undecided, what was left out.
import type { Hono } from 'hono';
import { loadCase } from '../../case/read-case.ts';
import type { CaseList } from '../../case/schema.ts';
import type { TotalRange } from '../../linkage/review/review-range.ts';
import type { RouteContext } from '../answers.ts';
import { stepsOf } from '../desks.ts';

export interface OverviewAnswer {
  readonly title: string;
  readonly lists: readonly { readonly id: string; readonly title: string; readonly role: CaseList['role'] }[];
  /** Null where the case is not open. */
  readonly undecided: {
    readonly pairs: number;
    readonly total: TotalRange;
    readonly answered: number;
  } | null;
}

export function overviewRoutes(app: Hono, context: RouteContext): void {
  const { host } = context;
  app.get('/overview.json', async (c) => {
    const { case: caseFile } = await loadCase(host.folder);
    const { state, work } = await host.state();
    const steps = state === 'ready' && work?.status !== 'running' ? await stepsOf(context) : null;
    const answer: OverviewAnswer = {
      title: caseFile.title,
      lists: Object.entries(caseFile.lists).map(([id, { title, role }]) => ({ id, title, role })),
      undecided:
        steps === null
          ? null
          : {
              pairs: steps.left(),
              total: steps.range(),
              answered: steps.steps().filter(({ kind }) => kind !== 'skip').length,
            },
    };
    return c.json(answer);
  });
}
