// Which claims of a text stand in one sentence. All lists of claims are in the order of the text.
import type { Claim } from '../claim.ts';

/** By where each sentence begins. */
export function bySentence(claims: readonly Claim[]): ReadonlyMap<number, readonly Claim[]> {
  const sentences = new Map<number, Claim[]>();
  for (const claim of claims) {
    const known = sentences.get(claim.sentence.start);
    if (known === undefined) sentences.set(claim.sentence.start, [claim]);
    else known.push(claim);
  }
  return sentences;
}

/** The other claims of its sentence, which stand beside it in their order. */
export function besideIn(claim: Claim, all: readonly Claim[]): readonly Claim[] {
  const { start } = claim.sentence;
  let [from, end] = [0, all.length];
  while (from < end) {
    const middle = (from + end) >> 1;
    if ((all[middle]?.sentence.start ?? 0) < start) from = middle + 1;
    else end = middle;
  }
  let to = from;
  while (all[to]?.sentence.start === start) to += 1;
  return all.slice(from, to).filter((other) => other !== claim);
}

/** All words of its sentence, in whichever of its statements. */
export const wordsTogether = (claim: Claim, all: readonly Claim[]): readonly string[] => [
  ...new Set([...claim.words, ...besideIn(claim, all).flatMap(({ words }) => words)]),
];
