// Clerical review of a case: the pairs to ask, both records of each, and every answer written to the log at once.
import type { Sample } from '../../case/decision.ts';
import { appendDecision } from '../../case/decisions.ts';
import type { Effects } from '../../effect/effects.ts';
import type { ReviewItem } from '../../linkage/review/review-item.ts';
import { createReview, type PairAnswer } from '../../linkage/review/review-queue.ts';
import type { TotalRange } from '../../linkage/review/review-range.ts';
import type { Language } from '../../text/words.ts';
import type { Author } from './decide.ts';
import { cardSide, type CardSide } from './review-card.ts';
import { ownAccess, type CaseAccess } from '../case-access.ts';
import { pairExplainer, reviewInput, type LinkedCase } from './review-case.ts';
import { drawSample, measure, measuredLinkage, sampleItems, type Measured } from './review-sample.ts';
import type { Waterfall } from './review-waterfall.ts';

/** By number of the record. */
export type PairOfRecords = Pick<ReviewItem, 'a' | 'b'>;

export interface ReviewDesk {
  readonly language: Language;
  /** Pairs left to ask, the most telling first. */
  readonly queue: () => readonly ReviewItem[];
  readonly range: () => TotalRange;
  /** What the answers say of the linkage; null outside of a random sample. */
  readonly measured: () => Measured | null;
  readonly keys: (item: PairOfRecords) => readonly [string, string];
  readonly card: (item: PairOfRecords) => Promise<readonly [CardSide, CardSide]>;
  /** Under the answers so far. */
  readonly explain: (item: PairOfRecords) => Waterfall;
  /** Writes the answer to the log and returns its line there. */
  readonly answer: (item: ReviewItem, kind: PairAnswer, author: Author) => Promise<number>;
  /** Withdraws the last answer of this review that stands, by a line of the log; null where there is none. */
  readonly takeBack: (by: string) => Promise<{ readonly line: number; readonly undoes: number } | null>;
  /** Brings back the answer that was withdrawn last, as long as nothing was answered since; null where there is none. */
  readonly bringBack: (
    by: string,
  ) => Promise<{ readonly line: number; readonly undoes: number; readonly restored: number } | null>;
}

export interface ReviewOptions {
  /** Whether the names and other cells of a record, by key, are shown as they stand. */
  readonly unmask: (key: string) => boolean;
  /** Ask a random sample of so many pairs, in place of the most telling ones. */
  readonly sample: number | null;
  /** Who draws the sample. */
  readonly by: string;
}

/** Opens the case for review while `use` runs; nobody else works on it meanwhile. */
export function withReview<T>(
  folder: string,
  options: ReviewOptions,
  effects: Effects,
  use: (desk: ReviewDesk) => Promise<T>,
  access: CaseAccess = ownAccess,
): Promise<T> {
  return access.linked(folder, effects, async (opened) => use(await reviewDesk(opened, options, effects)));
}

/** The desk of a case that is open, for as long as it is. */
export async function reviewDesk(
  opened: LinkedCase,
  { unmask, sample: size, by: drawnBy }: ReviewOptions,
  effects: Pick<Effects, 'now'>,
): Promise<ReviewDesk> {
  const { session, lists, linked } = opened;
  const { folder } = session;
  const sample = size === null ? null : await openSample(folder, opened, size, drawnBy, effects);
  const items = sample === null ? null : sampleItems(sample, opened);
  const input = reviewInput(opened);
  const review = createReview(input);
  const explain = pairExplainer(opened, input);
  const { records } = linked;
  const written: Written[] = [];
  const withdrawn: (Written & { readonly undo: number })[] = [];
  const unsure = new Map<string, number>();
  const markUnsure = (a: number, b: number, more: number): void => {
    unsure.set(pairOf(a, b), (unsure.get(pairOf(a, b)) ?? 0) + more);
  };
  for (const { a, b } of input.unsure) markUnsure(a, b, 1);
  const isUnsure = (a: number, b: number): boolean => (unsure.get(pairOf(a, b)) ?? 0) > 0;
  const side = (r: number): Promise<CardSide> => {
    const record = records[r];
    if (record === undefined) throw new RangeError(`no record ${r}`);
    return cardSide(record, lists, session.case, session.database, unmask(record.key));
  };
  const keys = ({ a, b }: PairOfRecords) => [records[a]?.key ?? '', records[b]?.key ?? ''] as const;
  const take = (answer: Written): void => {
    const { item, kind, line } = answer;
    review.answer(kind, item.a, item.b, line);
    written.push(answer);
    if (kind === 'unsure') markUnsure(item.a, item.b, 1);
  };
  const undo = async (undoes: number, by: string): Promise<number> => {
    const { seq } = await appendDecision(
      folder,
      { kind: 'undo', by, reason: '', undoes },
      { now: effects.now() },
    );
    return seq;
  };
  return {
    language: session.case.language,
    queue: () =>
      items?.filter(({ a, b }) => review.fold().follows(a, b) === null && !isUnsure(a, b)) ?? review.queue(),
    measured: () => (sample === null ? null : measure(sample, opened, review.fold(), isUnsure)),
    range: review.range,
    keys,
    card: async ({ a, b }) => [await side(a), await side(b)],
    explain: ({ a, b }) => explain(a, b, { fold: review.fold(), personOf: review.personOf }),
    answer: async (item, kind, { by, reason }) => {
      const [a, b] = keys(item);
      const { seq } = await appendDecision(folder, { kind, by, reason, a, b }, { now: effects.now() });
      take({ item, kind, line: seq });
      withdrawn.length = 0;
      return seq;
    },
    takeBack: async (by) => {
      const last = written.at(-1);
      if (last === undefined) return null;
      const line = await undo(last.line, by);
      written.pop();
      withdrawn.push({ ...last, undo: line });
      if (last.kind === 'unsure') markUnsure(last.item.a, last.item.b, -1);
      review.undo();
      return { line, undoes: last.line };
    },
    bringBack: async (by) => {
      const last = withdrawn.at(-1);
      if (last === undefined) return null;
      const line = await undo(last.undo, by);
      withdrawn.pop();
      take({ item: last.item, kind: last.kind, line: last.line });
      return { line, undoes: last.undo, restored: last.line };
    },
  };
}

/** An answer of this review, with its line in the log. */
interface Written {
  readonly item: ReviewItem;
  readonly kind: PairAnswer;
  readonly line: number;
}

function pairOf(a: number, b: number): string {
  return `${Math.min(a, b)} ${Math.max(a, b)}`;
}

/** The last sample where it is of this size and not answered to its end; else a new one, written to the log. */
async function openSample(
  folder: string,
  opened: LinkedCase,
  size: number,
  by: string,
  effects: Pick<Effects, 'now'>,
): Promise<Sample> {
  const last = opened.session.sample;
  if (last !== null && last.pairs.length === size) {
    const left = measuredLinkage(opened);
    if ((left?.answered ?? 0) + (left?.unsure ?? 0) < size) return last;
  }
  const written = await appendDecision(folder, drawSample(opened, size, by), { now: effects.now() });
  if (written.kind !== 'sample') throw new Error('the log holds another line');
  return written;
}
