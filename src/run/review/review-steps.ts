// A review of a case as the local page goes through it: the pair at hand, what was answered and skipped, forth and back.
import type { ReviewItem } from '../../linkage/review/review-item.ts';
import type { PairAnswer } from '../../linkage/review/review-queue.ts';
import type { TotalRange } from '../../linkage/review/review-range.ts';
import { fail } from '../../diagnostic/diagnostic.ts';
import type { Author } from './decide.ts';
import type { ReviewDesk } from './review.ts';
import type { Waterfall } from './review-waterfall.ts';

/** What was done to a pair; `line` of the log, null for one that was skipped. */
export interface ReviewStep {
  readonly pair: readonly [string, string];
  readonly kind: PairAnswer | 'skip';
  readonly line: number | null;
}

export interface Judged extends ReviewStep {
  /** As it stood before the answer. */
  readonly waterfall: Waterfall;
}

export interface ReviewSteps {
  readonly desk: ReviewDesk;
  /** The pair to ask now; null where none is left. */
  readonly current: () => ReviewItem | null;
  readonly left: () => number;
  readonly range: () => TotalRange;
  /** Answers of this review that stand, and pairs that were skipped, in order. */
  readonly steps: () => readonly ReviewStep[];
  /** Of the last answer, as long as nothing was taken back since. */
  readonly judged: () => Judged | null;
  readonly canBringBack: () => boolean;
  /** Answers the pair at hand. Throws `case.decision` where `pair` is another one. */
  readonly answer: (
    pair: readonly [string, string],
    kind: PairAnswer | 'skip',
    author: Author,
  ) => Promise<void>;
  /** Takes back the last answer or skip; false where there is none. */
  readonly back: (by: string) => Promise<boolean>;
  /** Brings back what was taken back last; false where there is none. */
  readonly forth: (by: string) => Promise<boolean>;
}

export function reviewSteps(desk: ReviewDesk): ReviewSteps {
  const done: (ReviewStep & { readonly item: ReviewItem })[] = [];
  const undone: (ReviewStep & { readonly item: ReviewItem })[] = [];
  let shown: Judged | null = null;
  /** The pair that was taken back is asked next. */
  let next: number | null = null;
  const queue = (): readonly ReviewItem[] => {
    const skipped = new Set(done.flatMap(({ kind, item }) => (kind === 'skip' ? [item.link] : [])));
    return desk.queue().filter(({ link }) => !skipped.has(link));
  };
  const current = (): ReviewItem | null => {
    const open = queue();
    return open.find(({ link }) => link === next) ?? open[0] ?? null;
  };
  let last: Promise<unknown> = Promise.resolve();
  /** One act after the other: two pages must not answer the same pair. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const done = last.then(act);
    last = done.catch(() => {});
    return done;
  };
  return {
    desk,
    current,
    left: () => queue().length,
    range: desk.range,
    steps: () => done.map(({ pair, kind, line }) => ({ pair, kind, line })),
    judged: () => shown,
    canBringBack: () => undone.length > 0,
    answer: (pair, kind, author) =>
      inTurn(async () => {
        const item = current();
        const keys = item === null ? null : desk.keys(item);
        if (item === null || keys === null || keys[0] !== pair[0] || keys[1] !== pair[1]) {
          fail(
            'case.decision',
            { en: 'another pair is asked by now', ru: 'сейчас спрашивается уже другая пара' },
            null,
            {
              en: 'Look at the pair that is shown now.',
              ru: 'Посмотрите на пару, которая показана сейчас.',
            },
          );
        }
        const waterfall = desk.explain(item);
        const line = kind === 'skip' ? null : await desk.answer(item, kind, author);
        const step = { pair: keys, kind, line };
        done.push({ ...step, item });
        undone.length = 0;
        // Who counts as one person was said of the time before the answer.
        shown = kind === 'skip' ? null : { ...step, waterfall: { ...waterfall, remarks: [] } };
        next = null;
      }),
    back: (by) =>
      inTurn(async () => {
        const step = done.at(-1);
        if (step === undefined) return false;
        if (step.kind !== 'skip') await desk.takeBack(by);
        done.pop();
        undone.push(step);
        shown = null;
        next = step.item.link;
        return true;
      }),
    forth: (by) =>
      inTurn(async () => {
        const step = undone.at(-1);
        if (step === undefined) return false;
        if (step.kind !== 'skip') await desk.bringBack(by);
        undone.pop();
        done.push(step);
        shown = null;
        next = null;
        return true;
      }),
  };
}
