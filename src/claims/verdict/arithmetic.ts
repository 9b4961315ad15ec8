// Totals that miss what the case's figures add up to by a telling amount: one part left out, one part split in two, parts of
// two breakdowns added.
import type { Claim } from '../claim.ts';
import type { Evidence } from '../matching/evidence.ts';
import { categoryAxis } from '../words/categories.ts';
import { judged, type Judgement } from './verdict.ts';
import { both, figureText, numberText, proposalFor } from './verdict-words.ts';

/** Smaller sums agree by chance. */
const leastTelling = 100;

/** Null where the claim's number is no such sum. */
export function explainSum(
  claim: Claim,
  claims: readonly Claim[],
  evidence: readonly Evidence[],
): Judgement | null {
  const { value, kind } = claim.quantity;
  if (kind !== 'number' || value === null || value < leastTelling) return null;
  const wholes = evidence.filter(
    (item) => item.value !== null && evidence.some(({ partOf }) => partOf === item.id),
  );
  for (const whole of wholes) {
    const parts = evidence.filter(({ partOf, value: amount }) => partOf === whole.id && amount !== null);
    const found = missingPart(claim, claims, value, whole, parts) ?? mixedAxes(value, whole, parts);
    if (found !== null) return found;
  }
  return null;
}

function missingPart(
  claim: Claim,
  claims: readonly Claim[],
  value: number,
  whole: Evidence,
  parts: readonly Evidence[],
): Judgement | null {
  if (
    parts.length < 3 ||
    whole.value === null ||
    (claim.counts !== null &&
      whole.counts !== null &&
      claim.counts.value !== whole.counts &&
      claim.counts.origin === 'stated')
  )
    return null;
  const added = parts.reduce((total, part) => total + (part.value ?? 0), 0);
  if (added !== whole.value) return null;
  const missing = parts.find(
    (part) =>
      whole.value !== null &&
      part.value !== null &&
      whole.value - part.value === value &&
      part.value >= leastTelling,
  );
  if (missing === undefined) return null;
  const split = splitPart(claims, parts);
  return judged(
    'parts-do-not-sum',
    both((language) => {
      const [gap, all] = [figureText(missing, language), figureText(whole, language)];
      const main =
        language === 'en'
          ? `The total misses exactly one part, ${gap}; with it the source has ${all}.`
          : `В сумме недостаёт ровно одной части: ${gap}; с ней в источнике ${all}.`;
      if (split === null) return main;
      const [a, b] = split.pieces.map((piece) => numberText(piece, language));
      const part = figureText(split.part, language);
      return language === 'en'
        ? `${main} ${a} and ${b} are one part split in two: ${part}.`
        : `${main} ${a} и ${b} — одна часть, разбитая надвое: ${part}.`;
    }),
    {
      figures: [whole.id, missing.id, ...(split === null ? [] : [split.part.id])],
      off: 1 - value / whole.value,
      proposal: proposalFor(whole),
    },
  );
}

function splitPart(
  claims: readonly Claim[],
  parts: readonly Evidence[],
): { readonly part: Evidence; readonly pieces: readonly number[] } | null {
  const values = claims
    .flatMap(({ quantity }) =>
      quantity.kind === 'number' && quantity.value !== null && quantity.value > 0 ? [quantity.value] : [],
    )
    .slice(0, 200);
  const known = new Set(parts.map(({ value }) => value));
  for (const part of parts) {
    for (const [i, a] of values.entries()) {
      if (known.has(a)) continue;
      const b = values.find((other, j) => j > i && !known.has(other) && a + other === part.value);
      if (b !== undefined) return { part, pieces: [a, b] };
    }
  }
  return null;
}

/** The whole plus the parts of a second breakdown: people counted twice. */
function mixedAxes(value: number, whole: Evidence, parts: readonly Evidence[]): Judgement | null {
  if (whole.value === null || value <= whole.value) return null;
  const byAxis = new Map<string, Evidence[]>();
  for (const part of parts) {
    const [category] = part.categories;
    const axis = category === undefined ? null : categoryAxis(category);
    if (axis !== null) byAxis.set(axis, [...(byAxis.get(axis) ?? []), part]);
  }
  for (const items of byAxis.values()) {
    const extra = items.reduce((total, item) => total + (item.value ?? 0), 0);
    if (byAxis.size < 2 || extra === 0 || whole.value + extra !== value) continue;
    return judged(
      'axes-mixed',
      both((language) =>
        language === 'en'
          ? `${numberText(value, language)} is ${figureText(whole, language)} plus ${numberText(extra, language)} of another breakdown of the same people.`
          : `${numberText(value, language)} — это ${figureText(whole, language)} плюс ${numberText(extra, language)} из другой разбивки тех же людей.`,
      ),
      {
        figures: [whole.id, ...items.map(({ id }) => id)],
        off: extra / whole.value,
        proposal: proposalFor(whole),
      },
    );
  }
  return null;
}
