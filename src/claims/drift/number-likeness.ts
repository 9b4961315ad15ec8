// How likely one number was told for another: the same, rounded, bounded, or with a slip of the pen.
import type { Claim } from '../claim.ts';

/** 3 for the same number, less for one that rounds or slips to it; negative where they tell different things. */
export function numberLikeness(a: Claim, b: Claim): number {
  if (a.quantity.kind === 'rank' || b.quantity.kind === 'rank') return -1;
  if (a.quantity.kind === 'body' || b.quantity.kind === 'body') return bodyLikeness(a, b);
  if (a.quantity.kind === 'peak' || b.quantity.kind === 'peak')
    return a.quantity.kind === b.quantity.kind ? 2 : -1;
  const [x, y] = [a.quantity.value, b.quantity.value];
  if (x === null || y === null) {
    if (a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high) return 3;
    return x === null && y === null ? -1 : roundsTo(x ?? 0, y === null ? b : a);
  }
  if (a.quantity.kind !== b.quantity.kind || a.quantity.per !== b.quantity.per) return -1;
  if (x === y) return Math.abs(x) < few ? 2.5 : a.quantity.bound === b.quantity.bound ? 3 : 2.75;
  const [least, most] = x < y ? [x, y] : [y, x];
  // The nearer, the more likely: of two that a round number may be told of, it is told of the one that it rounds.
  if (least >= few && most <= 1.15 * least)
    return most <= 1.01 * least ? 2.4 : most <= 1.03 * least ? 2 : 1.75;
  return isBound(b, x) || isBound(a, y) || isSlip(x, y) ? 2 : -1;
}

/** From here on two numbers are near one another by more than chance. */
const few = 20;

function bodyLikeness(a: Claim, b: Claim): number {
  if (a.quantity.kind === b.quantity.kind && a.quantity.body === b.quantity.body) return 3;
  const persons = a.quantity.kind === 'body' ? b : a;
  if (persons.quantity.kind === 'body') return -1;
  return (persons.quantity.value ?? 0) >= 200 && persons.category === null ? 2 : -1;
}

/** A number that few would say by chance: of three digits that count, or with the same bound around it. */
export function isSameSaying({ quantity: a }: Claim, { quantity: b }: Claim): boolean {
  if (a.value === null || a.value !== b.value || a.bound !== b.bound || a.value < 100) return false;
  return a.bound !== 'exact' || String(a.value).replace(/0+$/, '').length >= 3;
}

/** `more than 300` of 347: a bound that does not lie far off. */
function isBound({ quantity: { value, bound } }: Claim, known: number): boolean {
  if (value === null || Math.min(value, known) < 10) return false;
  if (bound === 'over' || bound === 'at-least') return known >= value && known <= 1.4 * value;
  if (bound === 'under' || bound === 'at-most' || bound === 'almost')
    return known <= value && known >= 0.8 * value;
  return bound === 'about' && Math.abs(known - value) <= 0.2 * value;
}

/** `hundreds`, `from 400 to 500` may tell of a number within them. */
function roundsTo(value: number, { quantity: { low, high } }: Claim): number {
  return value > 0 && low !== null && high !== null && low <= value && value <= high ? 1.5 : -1;
}

/** One digit lost or added, or two neighbours exchanged. */
function isSlip(x: number, y: number): boolean {
  const apart = Math.abs(digitsOf(x) - digitsOf(y));
  // Two neighbours exchanged make a difference that nine divides.
  if (apart > 1 || (apart === 0 && (x - y) % 9 !== 0)) return false;
  const [short, long] = x < y ? [String(x), String(y)] : [String(y), String(x)];
  if (short.length < 2) return false;
  if (short.length === long.length) {
    const isSwapped = (i: number): boolean =>
      short.slice(0, i - 1) + short.charAt(i) + short.charAt(i - 1) + short.slice(i + 1) === long;
    return short.length >= 3 && Array.from(short).some((_, i) => i > 0 && isSwapped(i));
  }
  if (long.length !== short.length + 1) return false;
  return Array.from(long).some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}

/** Digits before the point. */
function digitsOf(value: number): number {
  let digits = 1;
  for (let rest = Math.abs(value); rest >= 10; rest /= 10) digits += 1;
  return digits;
}
