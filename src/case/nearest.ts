// The nearest of some candidates to a misspelt word, for "did you mean …?".
import { editDistance } from '../text/distance.ts';
import type { Words } from '../text/words.ts';

/**
 * The candidate with the fewest edits to `word`, ignoring case; the first of equals. Null where even the
 * nearest differs in more than a third of the longer word, or has no letter in common: a far-fetched
 * suggestion is worse than none.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const sought = word.toLowerCase();
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const longer = Math.max(sought.length, candidate.length);
    const allowed = Math.max(1, Math.floor(longer / 3));
    if (Math.abs(sought.length - candidate.length) > allowed) continue;
    const distance = editDistance(sought, candidate.toLowerCase());
    if (distance <= allowed && distance < longer && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** What may have been meant, to stand behind a reason; nothing where nothing is near. */
export function didYouMean(near: string | null): Words {
  if (near === null) return { en: '', ru: '' };
  return { en: `; did you mean ${JSON.stringify(near)}?`, ru: `; может быть, «${near}»?` };
}
