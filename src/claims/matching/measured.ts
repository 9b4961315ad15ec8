// Amounts in units of measurement: what a case measures, and a claim in another unit of the same dimension told in the case's own.
import { converted, currencyIn, measureNamed, type Dimension, type Measure } from '../../text/measures.ts';
import type { Claim, CountKey } from '../claim.ts';
import type { Evidence } from './evidence.ts';

export const measureOf = (counts: CountKey | null | undefined): Measure | null =>
  counts?.startsWith('other:') === true ? measureNamed(counts.slice(6)) : null;

export const measuredIn = (evidence: readonly Evidence[]): ReadonlySet<Dimension> =>
  new Set(
    evidence.flatMap(({ counts }): readonly Dimension[] => {
      const dimension = measureOf(counts)?.dimension ?? null;
      if (dimension === null) return [];
      return bulk.includes(dimension) ? bulk : [dimension];
    }),
  );

/** What is told by weight or by volume alike: grain, oil. */
const bulk: readonly Dimension[] = ['mass', 'volume'];

/** `7.4 million dollars` of a figure in euros. */
export function isOtherCurrency({ text }: Claim, { wording }: Evidence): boolean {
  const [told, known] = [currencyIn(text), currencyIn(wording.counts.map(({ word }) => word).join(' '))];
  return told !== null && known !== null && told !== known;
}

const ofArea =
  /^(?:square|acres?|land|area|territory|ground|terrain|fields?|квадратн\p{L}+|кв|земл\p{L}{1,3}|земель|площад\p{L}{1,3}|территори\p{L}{1,3}|угод\p{L}{1,3})$/u;

/** `36,500 hectares of land`: what an area is of, where the figure is one as well. */
export const isOfMeasure = ({ counts }: Evidence, word: string): boolean =>
  measureOf(counts)?.dimension === 'area' && ofArea.test(word);

/** `365 square kilometres` beside 36,480 hectares; the very number of a figure in another unit stays what it is. */
export function inUnitsOf(claim: Claim, evidence: readonly Evidence[]): Claim {
  const own = measureOf(claim.counts?.value);
  if (own === null || claim.counts === null) return claim;
  const alike = evidence.filter(({ counts }) => measureOf(counts)?.dimension === own.dimension);
  const { quantity, counts } = claim;
  if (alike.some((item) => item.counts === counts.value || item.value === quantity.value)) return claim;
  const [known] = alike;
  const unit = measureOf(known?.counts);
  if (unit === null || known === undefined || known.counts === null) return claim;
  const scaled = (value: number | null): number | null =>
    value === null ? null : converted(value, own, unit);
  return {
    ...claim,
    counts: { ...counts, value: known.counts },
    quantity: {
      ...quantity,
      value: scaled(quantity.value),
      low: scaled(quantity.low),
      high: scaled(quantity.high),
      grain: converted(quantity.grain, own, unit),
    },
  };
}
