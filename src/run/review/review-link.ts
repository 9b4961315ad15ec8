// What linkage made of a case in a few numbers, and why it took two records for one person or two.
import type { Effects } from '../../effect/effects.ts';
import { untrainedLevels, type UntrainedLevel } from '../../linkage/model/untrained-levels.ts';
import { reviewQueue } from '../../linkage/review/review-queue.ts';
import type { Language, Words } from '../../text/words.ts';
import { ownAccess, type CaseAccess } from '../case-access.ts';
import { pairExplainer, recordNumber, reviewInput, standingState } from './review-case.ts';
import type { Waterfall } from './review-waterfall.ts';

export interface LinkSummary {
  readonly language: Language;
  readonly records: number;
  /** Persons, counted or not: clusters of records. */
  readonly persons: number;
  readonly comparedPairs: number;
  /** Pairs at or above the case's `link` probability. */
  readonly links: number;
  /** Pairs that a reviewer's answer would tell apart or join: those that `muster review` asks. */
  readonly doubtful: number;
  readonly decisions: number;
  /** Levels that the lists could not train, with the usual share that stands in. */
  readonly untrained: readonly UntrainedLevel[];
  readonly rules: readonly {
    readonly id: string;
    readonly label: Words;
    readonly pairs: number;
    readonly skipped: number;
  }[];
}

export function linkSummary(
  folder: string,
  effects: Effects,
  access: CaseAccess = ownAccess,
): Promise<LinkSummary> {
  return access.linked(folder, effects, (opened) => {
    const { session, linked } = opened;
    const { linkage, records } = linked;
    const threshold = session.case.link;
    return Promise.resolve({
      language: session.case.language,
      records: records.length,
      persons: linkage.persons.length,
      comparedPairs: linkage.comparedPairs,
      links: linkage.links.probability.reduce((sum, p) => sum + (p >= threshold ? 1 : 0), 0),
      doubtful: reviewQueue(reviewInput(opened)).length,
      decisions: session.decisions.length,
      untrained: untrainedLevels(linkage.model),
      rules: linkage.rules.map(({ id, label, pairs, skipped }) => ({ id, label, pairs, skipped })),
    });
  });
}

/** Explains the pair of two record keys. Throws `case.decision` where the case has no such record. */
export function explainPair(
  folder: string,
  a: string,
  b: string,
  effects: Effects,
  access: CaseAccess = ownAccess,
): Promise<{ readonly language: Language; readonly waterfall: Waterfall }> {
  return access.linked(folder, effects, (opened) => {
    const { records } = opened.linked;
    const [x, y] = [recordNumber(records, a), recordNumber(records, b)];
    const input = reviewInput(opened);
    const explained = pairExplainer(opened, input)(x, y, standingState(input));
    return Promise.resolve({ language: opened.session.case.language, waterfall: explained });
  });
}
