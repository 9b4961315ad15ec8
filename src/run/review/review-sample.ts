// A random sample of pairs for review, and what the answers say of the linkage that it was drawn from.
import type { NewDecision, Sample } from '../../case/decision.ts';
import { clericalEstimate, type ClericalEstimate } from '../../linkage/draws/clerical.ts';
import { clericalSample, clericalStrata } from '../../linkage/draws/clerical-sample.ts';
import type { DecisionFold } from '../../linkage/review/review-decisions.ts';
import type { ReviewItem } from '../../linkage/review/review-item.ts';
import { standingState, reviewInput, type LinkedCase } from './review-case.ts';

/** Draws `size` pairs, or as many as there are, by strata of probability. */
export function drawSample(
  { session, linked }: Pick<LinkedCase, 'session' | 'linked'>,
  size: number,
  by: string,
): NewDecision {
  const { linkage, records } = linked;
  const { links, personOf } = linkage;
  const keyOf = (record: number): string => records[record]?.key ?? '';
  const strata = clericalStrata(links, personOf);
  const chosen = clericalSample(strata, size, session.case.seed, links, keyOf);
  return {
    kind: 'sample',
    by,
    reason: '',
    reach: linkage.reach?.value ?? null,
    strata: strata.map(({ joined, from, to, pairs, expected }) => ({ joined, from, to, pairs, expected })),
    pairs: chosen.flatMap((own, stratum) =>
      Array.from(own, (at) => ({ a: keyOf(links.a[at] ?? 0), b: keyOf(links.b[at] ?? 0), stratum })),
    ),
  };
}

interface SamplePair {
  readonly a: number;
  readonly b: number;
  readonly stratum: number;
}

/** The pairs by record number; those whose record is gone are left out. */
function numbered({ pairs }: Sample, { linked }: Pick<LinkedCase, 'linked'>): readonly SamplePair[] {
  const named = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const numbers = new Map(linked.records.flatMap(({ key }, r) => (named.has(key) ? [[key, r]] : [])));
  return pairs.flatMap(({ a, b, stratum }) => {
    const [x, y] = [numbers.get(a), numbers.get(b)];
    return x === undefined || y === undefined ? [] : [{ a: Math.min(x, y), b: Math.max(x, y), stratum }];
  });
}

/** The pairs of the sample as items of a review, in an order that says nothing of them: that of their record numbers. */
export function sampleItems(sample: Sample, opened: Pick<LinkedCase, 'linked'>): readonly ReviewItem[] {
  const { personOf } = opened.linked.linkage;
  return numbered(sample, opened)
    .toSorted((x, y) => x.a - y.a || x.b - y.b)
    .map(({ a, b, stratum }, at) => {
      const { from, to } = sample.strata[stratum] ?? { from: 0, to: 1 };
      const probability = (from + to) / 2;
      const linked = personOf[a] === personOf[b];
      const effect = { persons: 0, overlaps: 0, outcomes: 0 };
      return { a, b, link: at, probability, likely: probability, linked, effect };
    });
}

export interface Measured {
  /** Line of the log that holds the sample. */
  readonly line: number;
  readonly pairs: number;
  /** Pairs with an answer, and pairs that reviewers could not tell. */
  readonly answered: number;
  readonly unsure: number;
  readonly precision: ClericalEstimate['precision'];
  readonly recall: ClericalEstimate['recall'];
  /** Strata without an answer, which the model's expectation stands for. */
  readonly fromModel: number;
}

/** What the answers so far say; those that follow from other decisions count. */
export function measure(
  sample: Sample,
  opened: Pick<LinkedCase, 'linked'>,
  { follows }: Pick<DecisionFold, 'follows'>,
  isUnsure: (a: number, b: number) => boolean,
): Measured {
  const labels = sample.strata.map(() => ({ asked: 0, same: 0 }));
  let [answered, unsure] = [0, 0];
  for (const { a, b, stratum } of numbered(sample, opened)) {
    const answer = follows(a, b);
    const label = labels[stratum];
    if (answer === null || label === undefined) {
      if (isUnsure(a, b)) unsure++;
      continue;
    }
    answered++;
    label.asked++;
    if (answer === 'same') label.same++;
  }
  const lost = sample.reach === null ? null : 1 - sample.reach;
  const { precision, recall, fromModel } = clericalEstimate(sample.strata, labels, lost);
  return {
    line: sample.seq,
    pairs: sample.pairs.length,
    answered,
    unsure,
    precision,
    recall,
    fromModel: fromModel.length,
  };
}

/** What the last sample of the case says of its linkage; null where none was drawn, or none of it is answered. */
export function measuredLinkage(opened: LinkedCase): Measured | null {
  const { sample } = opened.session;
  if (sample === null) return null;
  const input = reviewInput(opened);
  const asked = new Set(input.unsure.map(({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`));
  const measured = measure(sample, opened, standingState(input).fold, (a, b) => asked.has(`${a} ${b}`));
  return measured.answered === 0 ? null : measured;
}
