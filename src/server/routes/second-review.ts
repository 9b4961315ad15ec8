// The second reviewer: pairs that others judged, asked again without what they said, and how far reviewers agree.
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { readDecisionLines } from '../../case/decisions.ts';
import { fail } from '../../diagnostic/diagnostic.ts';
import { cardFields, type CardField } from '../../run/review/review-card.ts';
import { judgements } from '../../linkage/review/agreement.ts';
import {
  isSettled,
  pairsForSecond,
  reviewerAgreements,
  type ReviewerAgreement,
} from '../../run/review/second-review.ts';
import { byField, readBody, readQuery, recordKeyField, type RouteContext } from '../answers.ts';
import { stepsOf } from '../desks.ts';
import { shownPair, type ShownPair } from './review.ts';

export interface SecondReviewAnswer {
  readonly left: number;
  readonly fields: readonly CardField[];
  readonly pair: ShownPair | null;
  readonly agreements: readonly ReviewerAgreement[];
}

const byQuery = z.object({ by: byField });
const answerBody = z.strictObject({
  pair: z.tuple([recordKeyField, recordKeyField]),
  kind: z.enum(judgements),
  by: byField,
  reason: z.string().max(2000).default(''),
});

export function secondReviewRoutes(app: Hono, context: RouteContext): void {
  const { host, unmasked } = context;

  app.get('/second-review.json', async (c) => answer(c, readQuery(c, byQuery).by));

  app.post('/second-review/answer', async (c) => {
    const { pair, kind, by, reason } = await readBody(c, answerBody);
    const [a, b] = pair;
    const before = await readDecisionLines(host.folder);
    const asked = pairsForSecond(before, by);
    if (!asked.some((one) => one.includes(a) && one.includes(b) && a !== b)) {
      fail('case.decision', {
        en: 'this pair is not to be judged again by this reviewer',
        ru: 'этому проверяющему эту пару снова решать не нужно',
      });
    }
    await host.append({ kind, by, reason, a, b });
    const next = await answer(c, by);
    // A first answer stays obeyed, so that nothing need be linked anew, unless it was that nobody can tell.
    if (kind !== 'unsure' && !isSettled(before, pair)) host.start('relink');
    return next;
  });

  async function answer(c: Context, by: string): Promise<Response> {
    const { desk } = await stepsOf(context);
    const { records } = host.workbench().opened.linked;
    const lines = await readDecisionLines(host.folder);
    const numbers = new Map(records.map(({ key }, r) => [key, r]));
    // Records that are there no longer cannot be looked at.
    const asked = pairsForSecond(lines, by).flatMap(([x, y]) => {
      const [a, b] = [numbers.get(x), numbers.get(y)];
      return a === undefined || b === undefined ? [] : [{ a: Math.min(a, b), b: Math.max(a, b) }];
    });
    const [first] = asked;
    return c.json({
      left: asked.length,
      fields: cardFields,
      pair: first === undefined ? null : await shownPair(desk, first, unmasked),
      agreements: reviewerAgreements(lines),
    } satisfies SecondReviewAnswer);
  }
}
