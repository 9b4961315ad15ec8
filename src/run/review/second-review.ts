// The second reviewer: judges anew, and blind, what others have judged. Every answer is a line of the log; where it contradicts
// the first one, the first stays obeyed and the contradiction is reported. Where the first was unsure, the second counts. How far two reviewers agree is told by kappa.
import { createHash } from 'node:crypto';
import { inForce, type Decision } from '../../case/decision.ts';
import { agreement, judgements, type Agreement, type Judgement } from '../../linkage/review/agreement.ts';

/** Record keys, the lesser first. */
export type JudgedPair = readonly [string, string];

export interface ReviewerAgreement extends Agreement {
  readonly reviewers: readonly [string, string];
}

interface Judged {
  readonly pair: JudgedPair;
  readonly by: ReadonlyMap<string, Judgement>;
}

/** A name is the same however it is spaced or written large. */
function reviewer(by: string): string {
  return by.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Every pair that was judged, with the last word in force of each reviewer. */
function judgedPairs(lines: readonly Decision[]): readonly Judged[] {
  const standing = inForce(lines);
  const found = new Map<string, { readonly pair: JudgedPair; readonly by: Map<string, Judgement> }>();
  for (const line of lines) {
    if (!('a' in line) || !standing.has(line.seq)) continue;
    const pair: JudgedPair = line.a < line.b ? [line.a, line.b] : [line.b, line.a];
    const own = found.get(pair.join(' ')) ?? { pair, by: new Map<string, Judgement>() };
    found.set(pair.join(' '), own);
    own.by.set(reviewer(line.by), line.kind);
  }
  return [...found.values()];
}

/** Whether anybody's word in force says that the two are one person, or two. */
export function isSettled(lines: readonly Decision[], [a, b]: JudgedPair): boolean {
  return judgedPairs(lines).some(
    ({ pair, by }) =>
      pair.includes(a) && pair.includes(b) && [...by.values()].some((kind) => kind !== 'unsure'),
  );
}

/** The pairs that others judged and this reviewer did not, in an order that tells nothing of their answers. */
export function pairsForSecond(lines: readonly Decision[], by: string): readonly JudgedPair[] {
  const own = reviewer(by);
  const place = ([a, b]: JudgedPair): string => createHash('sha256').update(`${a} ${b}`).digest('hex');
  return judgedPairs(lines)
    .filter(({ by: all }) => !all.has(own))
    .map(({ pair }) => ({ pair, at: place(pair) }))
    .toSorted((x, y) => (x.at < y.at ? -1 : 1))
    .map(({ pair }) => pair);
}

/** Of every two reviewers who judged some pair both, as they wrote their names first, in the order of their letters' codes. */
export function reviewerAgreements(lines: readonly Decision[]): readonly ReviewerAgreement[] {
  const pairs = judgedPairs(lines);
  const names = [...new Set(pairs.flatMap(({ by }) => [...by.keys()]))].toSorted();
  const written = (name: string): string => lines.find(({ by }) => reviewer(by) === name)?.by.trim() ?? name;
  return names.flatMap((first, i) =>
    names.slice(i + 1).flatMap((second) => {
      const table = judgements.map(() => judgements.map(() => 0));
      for (const { by } of pairs) {
        const [x, y] = [by.get(first), by.get(second)];
        const row = x === undefined ? undefined : table[judgements.indexOf(x)];
        if (row === undefined || y === undefined) continue;
        const at = judgements.indexOf(y);
        row[at] = (row[at] ?? 0) + 1;
      }
      const found = agreement(table);
      return found.pairs === 0 ? [] : [{ reviewers: [written(first), written(second)] as const, ...found }];
    }),
  );
}
