// Clerical review of a case: the pairs to ask, both records of each, and every answer written to the log at once.
import { appendDecision } from '../case/decisions.ts';
import type { Effects } from '../effect/effects.ts';
import type { ReviewItem } from '../linkage/review/review-item.ts';
import { createReview, type PairAnswer } from '../linkage/review/review-queue.ts';
import type { TotalRange } from '../linkage/review/review-range.ts';
import type { Language } from '../text/words.ts';
import type { Author } from './decide.ts';
import { cardSide, type CardSide } from './review-card.ts';
import { pairExplainer, reviewInput, withLinkedCase } from './review-case.ts';
import type { Waterfall } from './review-waterfall.ts';

export interface ReviewDesk {
  readonly language: Language;
  /** Pairs left to ask, the most telling first. */
  readonly queue: () => readonly ReviewItem[];
  readonly range: () => TotalRange;
  readonly keys: (item: ReviewItem) => readonly [string, string];
  readonly card: (item: ReviewItem) => Promise<readonly [CardSide, CardSide]>;
  /** Under the answers so far. */
  readonly explain: (item: ReviewItem) => Waterfall;
  /** Writes the answer to the log and returns its line there. */
  readonly answer: (item: ReviewItem, kind: PairAnswer, author: Author) => Promise<number>;
  /** Withdraws the last answer of this review that stands, by a line of the log; null where there is none. */
  readonly takeBack: (by: string) => Promise<{ readonly line: number; readonly undoes: number } | null>;
}

/** Opens the case for review while `use` runs; nobody else works on it meanwhile. */
export function withReview<T>(
  folder: string,
  { unmask }: { readonly unmask: boolean },
  effects: Effects,
  use: (desk: ReviewDesk) => Promise<T>,
): Promise<T> {
  return withLinkedCase(folder, effects, (opened) => {
    const { session, lists, linked } = opened;
    const input = reviewInput(opened);
    const review = createReview(input);
    const explain = pairExplainer(opened, input);
    const { records } = linked;
    const written: number[] = [];
    const side = (r: number): Promise<CardSide> => {
      const record = records[r];
      if (record === undefined) throw new RangeError(`no record ${r}`);
      return cardSide(record, lists, session.case, session.database, unmask);
    };
    const keys = ({ a, b }: ReviewItem) => [records[a]?.key ?? '', records[b]?.key ?? ''] as const;
    return use({
      language: session.case.language,
      queue: review.queue,
      range: review.range,
      keys,
      card: async ({ a, b }) => [await side(a), await side(b)],
      explain: ({ a, b }) => explain(a, b, { fold: review.fold(), personOf: review.personOf }),
      answer: async (item, kind, { by, reason }) => {
        const [a, b] = keys(item);
        const { seq } = await appendDecision(folder, { kind, by, reason, a, b }, { now: effects.now() });
        review.answer(kind, item.a, item.b, seq);
        written.push(seq);
        return seq;
      },
      takeBack: async (by) => {
        const undoes = written.at(-1);
        if (undoes === undefined) return null;
        const undo = { kind: 'undo', by, reason: '', undoes } as const;
        const { seq } = await appendDecision(folder, undo, { now: effects.now() });
        written.pop();
        review.undo();
        return { line: seq, undoes };
      },
    });
  });
}
