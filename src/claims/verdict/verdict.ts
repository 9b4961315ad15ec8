// How far a claim holds.
import type { SlotName } from '../matching/compare-slots.ts';
import type { Words } from '../../text/words.ts';

export const verdicts = [
  'supported',
  'supported-by-rounding',
  'rounding-misleads',
  'overstated',
  'understated',
  'wrong-unit',
  'wrong-population',
  'wrong-period',
  'wrong-category',
  'wrong-place',
  'wrong-object',
  'parts-do-not-sum',
  'axes-mixed',
  'invalid-statistic',
  'inference-as-fact',
  'source-lost',
  'sources-conflict',
  'contradicts-text',
  'cannot-tell',
  'not-checkable',
] as const;

export type Verdict = (typeof verdicts)[number];

export interface Judgement {
  readonly verdict: Verdict;
  /** Why, in one sentence. */
  readonly why: Words;
  /** Identifiers of the figures it rests on, the nearest first. */
  readonly figures: readonly string[];
  /** A wording that the evidence does support; null where it supports none. */
  readonly proposal: Words | null;
  /** With estimates: the probability that the claim holds; null elsewhere. */
  readonly probability: number | null;
  /** How far off, as a share of the known value; null where nothing was compared. */
  readonly off: number | null;
  /** Slots in which claim and figure differ. */
  readonly differences: readonly SlotName[];
  /** It rests on a source graded as weak. */
  readonly isWeak: boolean;
}

export function judged(verdict: Verdict, why: Words, more: Partial<Judgement> = {}): Judgement {
  return {
    verdict,
    why,
    figures: [],
    proposal: null,
    probability: null,
    off: null,
    differences: [],
    isWeak: false,
    ...more,
  };
}

export const nothingNear: Judgement = judged('cannot-tell', {
  en: 'No figure of the case is about this.',
  ru: 'Ни одно число дела не говорит об этом.',
});
