// Clerical review: the pair at hand without its weights, what the last answer weighed, and the log of decisions.
import type { Hono } from 'hono';
import { z } from 'zod';
import { inForce } from '../../case/decision.ts';
import { readDecisionLines } from '../../case/decisions.ts';
import { renderLinkageCharts } from '../../chart/linkage-chart.ts';
import type { TotalRange } from '../../linkage/review/review-range.ts';
import { decideOpen } from '../../run/review/decide.ts';
import { pairWaterfall } from '../../run/linkage/linkage-charts-local.ts';
import { cardFields, emptyValue, type CardField, type CardSide } from '../../run/review/review-card.ts';
import type { PairOfRecords, ReviewDesk } from '../../run/review/review.ts';
import type { ReviewStep, ReviewSteps } from '../../run/review/review-steps.ts';
import { probabilityText } from '../../run/review/review-waterfall.ts';
import type { Language, Words } from '../../text/words.ts';
import { byField, languageOf, readBody, recordKeyField, type RouteContext } from '../answers.ts';
import { stepsOf } from '../desks.ts';

export interface ShownSide {
  readonly key: string;
  readonly title: string;
  readonly place: Words;
  readonly unmasked: boolean;
  readonly values: readonly { readonly raw: string; readonly reading: Words }[];
}

/** A pair as it is asked about: nothing here tells how likely it is. */
export interface ShownPair {
  readonly keys: readonly [string, string];
  readonly sides: readonly [ShownSide, ShownSide];
  readonly comparisons: readonly { readonly id: string; readonly label: Words; readonly level: Words }[];
}

export interface ReviewAnswer {
  readonly left: number;
  readonly total: TotalRange;
  readonly fields: readonly CardField[];
  /** Null when nothing is left to ask. */
  readonly pair: ShownPair | null;
  readonly steps: readonly ReviewStep[];
  readonly canBringBack: boolean;
  /** Of the last answer, now that it is given. */
  readonly judged: (ReviewStep & { readonly chart: string; readonly probability: string }) | null;
}

export interface LogLine {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  readonly kind: string;
  /** Record keys, or the number of a line. */
  readonly about: readonly string[];
  readonly inForce: boolean;
}

/** Lines of the log that are shown, the last ones. */
const shownLines = 200;

const answerBody = z.strictObject({
  pair: z.tuple([recordKeyField, recordKeyField]),
  kind: z.enum(['same', 'different', 'unsure', 'skip']),
  by: byField,
  reason: z.string().max(2000).default(''),
});
const byBody = z.strictObject({ by: byField });
const pairBody = z.strictObject({
  kind: z.enum(['same', 'different', 'unsure']),
  a: recordKeyField,
  b: recordKeyField,
  by: byField,
  reason: z.string().max(2000).default(''),
});
const undoBody = z.strictObject({ by: byField, line: z.int().min(1) });

export function reviewRoutes(app: Hono, context: RouteContext): void {
  const { host, unmasked } = context;

  app.get('/review.json', async (c) =>
    c.json(await answerOf(await stepsOf(context), languageOf(c, context), unmasked)),
  );

  app.post('/review/answer', async (c) => {
    const { pair, kind, by, reason } = await readBody(c, answerBody);
    const steps = await stepsOf(context);
    await steps.answer(pair, kind, { by, reason });
    return c.json(await answerOf(steps, languageOf(c, context), unmasked));
  });

  app.post('/review/back', async (c) => {
    const { by } = await readBody(c, byBody);
    const steps = await stepsOf(context);
    await steps.back(by);
    return c.json(await answerOf(steps, languageOf(c, context), unmasked));
  });

  app.post('/review/forth', async (c) => {
    const { by } = await readBody(c, byBody);
    const steps = await stepsOf(context);
    await steps.forth(by);
    return c.json(await answerOf(steps, languageOf(c, context), unmasked));
  });

  app.get('/decisions.json', async (c) => {
    const lines = await readDecisionLines(host.folder);
    const standing = inForce(lines);
    const shown: LogLine[] = lines.slice(-shownLines).map((line) => ({
      seq: line.seq,
      at: line.at,
      by: line.by,
      reason: line.kind === 'note' ? line.text : line.reason,
      kind: line.kind,
      about: 'a' in line ? [line.a, line.b] : line.kind === 'undo' ? [String(line.undoes)] : [],
      inForce: standing.has(line.seq),
    }));
    return c.json({ lines: shown.toReversed(), all: lines.length });
  });

  // Splits or merges persons: any two records, whether or not they are asked about.
  app.post('/decisions', async (c) => {
    const { kind, a, b, by, reason } = await readBody(c, pairBody);
    const { session, lists } = host.workbench().opened;
    const { decision, findings } = await decideOpen(
      session,
      lists,
      { kind, a, b },
      { by, reason },
      { now: host.now },
    );
    host.start('relink');
    return c.json({ line: decision.seq, findings });
  });

  // Withdraws any line, or brings it back by withdrawing its undo. What was linked under it is linked anew.
  app.post('/decisions/undo', async (c) => {
    const { by, line } = await readBody(c, undoBody);
    await host.append({ kind: 'undo', by, reason: '', undoes: line });
    host.start('relink');
    return c.json({ line });
  });
}

async function answerOf(
  steps: ReviewSteps,
  language: Language,
  unmasked: ReadonlySet<string>,
): Promise<ReviewAnswer> {
  const { desk } = steps;
  const item = steps.current();
  const judged = steps.judged();
  const chart = judged === null ? null : pairWaterfall(judged.waterfall, 0);
  return {
    left: steps.left(),
    total: steps.range(),
    fields: cardFields,
    pair: item === null ? null : await shownPair(desk, item, unmasked),
    steps: steps.steps(),
    canBringBack: steps.canBringBack(),
    judged:
      judged === null || chart === null
        ? null
        : {
            pair: judged.pair,
            kind: judged.kind,
            line: judged.line,
            chart: renderLinkageCharts([chart], language)[chart.id] ?? '',
            probability: probabilityText(judged.waterfall.probability, language),
          },
  };
}

export async function shownPair(
  desk: ReviewDesk,
  pair: PairOfRecords,
  unmasked: ReadonlySet<string>,
): Promise<ShownPair> {
  const [a, b] = await desk.card(pair);
  return {
    keys: desk.keys(pair),
    sides: [shownSide(a, unmasked), shownSide(b, unmasked)],
    comparisons: desk.explain(pair).comparisons.map(({ id, label, level }) => ({ id, label, level })),
  };
}

function shownSide(side: CardSide, unmasked: ReadonlySet<string>): ShownSide {
  return {
    key: side.key,
    title: side.title,
    place: side.place,
    unmasked: unmasked.has(side.key),
    values: cardFields.map((field) => side.values.get(field) ?? emptyValue),
  };
}
