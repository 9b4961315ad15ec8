// Levels of agreement of two dates: days as YYYYMMDD (0 where missing), intervals in day numbers (missing: end before beginning).
import { levelCode } from './comparisons.ts';

function digitsApart(a: number, b: number): number {
  let [x, y, apart] = [a, b, 0];
  while (x !== y) {
    if (x % 10 !== y % 10) apart++;
    x = (x / 10) | 0;
    y = (y / 10) | 0;
  }
  return apart;
}

function dayAndMonthSwapped(a: number, b: number): boolean {
  const [x, y] = [a % 10_000, b % 10_000];
  return a - x === b - y && ((x / 100) | 0) === y % 100 && x % 100 === ((y / 100) | 0);
}

const birthLevels = {
  same: levelCode('birth', 'same'),
  swapped: levelCode('birth', 'swapped'),
  day: levelCode('birth', 'day'),
  month: levelCode('birth', 'month'),
  yearDigit: levelCode('birth', 'year-digit'),
  part: levelCode('birth', 'part'),
  year: levelCode('birth', 'year'),
  different: levelCode('birth', 'different'),
} as const;

/** Level of `birth`, both days known. */
export function compareDays(x: number, y: number): number {
  if (x === 0 || y === 0) return 0;
  if (x === y) return birthLevels.same;
  if (dayAndMonthSwapped(x, y)) return birthLevels.swapped;
  const sameYear = ((x / 10_000) | 0) === ((y / 10_000) | 0);
  const sameMonth = ((x / 100) | 0) % 100 === ((y / 100) | 0) % 100;
  const sameDay = x % 100 === y % 100;
  if (Number(sameYear) + Number(sameMonth) + Number(sameDay) === 2) {
    if (digitsApart(x, y) > 1) return birthLevels.part;
    return sameDay ? (sameMonth ? birthLevels.yearDigit : birthLevels.month) : birthLevels.day;
  }
  return sameYear ? birthLevels.year : birthLevels.different;
}

/** Level of `birth-coarse`. */
export function compareIntervals(fromA: number, toA: number, fromB: number, toB: number): number {
  if (toA < fromA || toB < fromB) return 0;
  const gap = Math.max(fromA, fromB) - Math.min(toA, toB);
  if (gap <= 0) return Math.max(toA - fromA, toB - fromB) <= 31 ? 1 : 2;
  if (gap <= 366) return 3;
  if (gap <= 731) return 4;
  return gap <= 1827 ? 5 : 6;
}

/** Level of `event`. */
export function compareEvents(fromA: number, toA: number, fromB: number, toB: number): number {
  if (toA < fromA || toB < fromB) return 0;
  if (fromA === fromB && toA === toB && fromA === toA) return 1;
  const gap = Math.max(fromA, fromB) - Math.min(toA, toB);
  return gap <= 31 ? 2 : gap <= 92 ? 3 : 4;
}
