// How a claimed amount stands to a known one: the same, a fair rounding, a rounding that misleads, too high, too low.
import type { Bound } from '../../text/quantity.ts';
import type { ClaimQuantity } from '../claim.ts';
import type { Evidence } from './evidence.ts';

export type Fit = 'exact' | 'rounding' | 'misleads' | 'over' | 'under' | 'untold';

export interface ValueFit {
  readonly fit: Fit;
  /** How far the claim lies off, as a share of the known value; 0 where it does not. */
  readonly off: number;
}

/** A plain number may stand for another within this share of it, if it is one that the other rounds to. */
const fairPlain = 0.025;
/** The same behind `about`. */
const fairAbout = 0.06;
/** Up to here a rounding, or what is called `about`, misleads; farther off it is too high or too low. */
const farthestRounding = 0.12;
/** `almost`: below by no more than this. */
const fairAlmost = 0.045;
/** Beyond it an `almost` is too high; up to it the rounding misleads. */
const farthestAlmost = 0.2;
/** Shares are told in halves, thirds, quarters and tenths, which lie farther apart than the numbers that they stand for. */
const fairShare = 0.06;
/** `nearly a third` says itself that it falls short. */
const fairAlmostShare = 0.085;
/** A true bound this far off hides more than it tells. */
const tellingBound = 2;

export function fitValue(quantity: ClaimQuantity, evidence: Evidence): ValueFit {
  const { value } = evidence;
  if (value === null) return fitBand(quantity, evidence);
  const off = (claimed: number): number =>
    value === 0 ? (claimed === 0 ? 0 : 1) : Math.abs(claimed - value) / Math.abs(value);
  if (evidence.bound !== 'exact' && evidence.bound !== 'about') return fitWorded(quantity, evidence, value);
  const { kind, bound, low, high, grain } = quantity;
  if (kind === 'range' || kind === 'vague' || (kind === 'share' && quantity.value === null)) {
    if (low !== null && value < low) return { fit: 'over', off: off(low) };
    if (high !== null && value > high) return { fit: 'under', off: off(high) };
    return { fit: kind === 'vague' ? 'rounding' : 'exact', off: 0 };
  }
  const claimed = quantity.value;
  if (claimed === null) return { fit: 'untold', off: 0 };
  if (bound === 'over' || bound === 'at-least') {
    if (claimed > value || (bound === 'over' && claimed === value)) {
      return { fit: claimed === value ? 'misleads' : 'over', off: off(claimed) };
    }
    // `just over 800`
    if (high !== null) return { fit: value <= high ? 'rounding' : 'under', off: off(claimed) };
    return claimed * tellingBound < value ? { fit: 'under', off: off(claimed) } : { fit: 'exact', off: 0 };
  }
  if (bound === 'under' || bound === 'at-most') {
    if (claimed < value || (bound === 'under' && claimed === value)) {
      return { fit: claimed === value ? 'misleads' : 'under', off: off(claimed) };
    }
    // `as many as 4,218`: who is so exact means the very number.
    if (claimed > value && isExact(claimed, grain)) return { fit: 'over', off: off(claimed) };
    return claimed > value * tellingBound ? { fit: 'over', off: off(claimed) } : { fit: 'exact', off: 0 };
  }
  if (claimed === value) return { fit: bound === 'almost' ? 'misleads' : 'exact', off: 0 };
  const side = claimed > value ? 'over' : 'under';
  const isCoarse = kind === 'share' && grain >= 5;
  if (bound === 'almost') {
    if (side === 'under') return { fit: 'under', off: off(claimed) };
    return {
      fit:
        off(claimed) <= (isCoarse ? fairAlmostShare : fairAlmost)
          ? 'rounding'
          : off(claimed) <= farthestAlmost
            ? 'misleads'
            : 'over',
      off: off(claimed),
    };
  }
  const isShare = kind === 'share' || kind === 'ratio' || quantity.per !== null;
  const rounds =
    grain > 1 || isShare || bound === 'about'
      ? Math.abs(claimed - value) <= Math.max(grain, isShare && kind !== 'ratio' ? 1 : 0) / 2 + 1e-9
      : false;
  const fair = bound === 'about' ? fairAbout : fairPlain;
  if (rounds && off(claimed) <= (isShare ? Math.max(fair, fairShare) : fair))
    return { fit: 'rounding', off: off(claimed) };
  if (bound === 'about' && off(claimed) <= fair) return { fit: 'rounding', off: off(claimed) };
  if ((rounds || bound === 'about') && off(claimed) <= farthestRounding)
    return { fit: 'misleads', off: off(claimed) };
  return { fit: side, off: off(claimed) };
}

/** To the last of at least three digits. */
const isExact = (value: number, grain: number): boolean => grain === 1 && value >= 100 && value % 10 !== 0;

/** The source itself says `more than 3,000`: it bears that, and claims no stronger. */
function fitWorded(quantity: ClaimQuantity, evidence: Evidence, value: number): ValueFit {
  const claimed = quantity.value;
  if (claimed === null) return { fit: 'untold', off: 0 };
  const off = value === 0 ? 0 : Math.abs(claimed - value) / Math.abs(value);
  const lower = evidence.bound === 'over' || evidence.bound === 'at-least';
  const upper = evidence.bound === 'at-most' || evidence.bound === 'under' || evidence.bound === 'almost';
  const claimsLower = quantity.bound === 'over' || quantity.bound === 'at-least';
  const claimsUpper =
    quantity.bound === 'at-most' || quantity.bound === 'under' || quantity.bound === 'almost';
  if (lower && claimsLower && claimed <= value)
    return claimed * tellingBound < value ? { fit: 'under', off } : { fit: 'exact', off: 0 };
  if (upper && claimsUpper && claimed >= value) return { fit: claimed === value ? 'exact' : 'rounding', off };
  if (claimed === value) return { fit: quantity.bound === 'about' ? 'rounding' : 'misleads', off: 0 };
  if (lower && claimed < value && !claimsLower) return { fit: 'under', off };
  if (upper && claimed > value && !claimsUpper) return { fit: 'over', off };
  return { fit: 'untold', off };
}

/** Only bounds are known: a claim within them is not told, one outside is false. */
function fitBand(quantity: ClaimQuantity, evidence: Evidence): ValueFit {
  const { low, high } = evidence;
  if (low === null || high === null) return { fit: 'untold', off: 0 };
  const [from, to] = [quantity.low ?? -Infinity, quantity.high ?? Infinity];
  if (quantity.value === null && quantity.low !== null && quantity.high !== null) {
    if (quantity.low === low && quantity.high === high) return { fit: 'exact', off: 0 };
    if (from <= low && to >= high) return { fit: 'rounding', off: 0 };
  }
  if (from > high) return { fit: 'over', off: high === 0 ? 1 : (from - high) / high };
  if (to < low) return { fit: 'under', off: low === 0 ? 1 : (low - to) / low };
  if (quantity.bound !== 'exact' && quantity.high === null && from <= low) return { fit: 'exact', off: 0 };
  if (quantity.bound !== 'exact' && quantity.low === null && to >= high) return { fit: 'exact', off: 0 };
  return { fit: 'untold', off: 0 };
}

const twoSided: ReadonlySet<Bound> = new Set(['exact', 'about', 'almost']);

/** A number that few figures fit, and no bound that holds of many. */
export const isOfOneNumber = ({ bound }: ClaimQuantity): boolean => twoSided.has(bound);

/** Smaller numbers agree by chance, of whatever two things. */
export const leastShared = 10;

/** A number that is not the same by chance: three digits that say something, or the same event told of it. */
export function isTelling(value: number): boolean {
  const significant = String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  return Math.abs(value) >= 20 && significant.length >= 2;
}
