// Calendar days and the ways in which lists write them.
import type { Draws } from './draws.ts';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const pad = (value: number): string => String(value).padStart(2, '0');

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 30);
}

/** Days since 1970-01-01. */
export const dayNumber = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / 86_400_000;

export function dayOf(number: number): Day {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const shifted = (day: Day, by: number): Day => dayOf(dayNumber(day) + by);

/** Days since 1899-12-30, as spreadsheets count. */
export const sheetSerial = (day: Day): number => dayNumber(day) + 25_569;

export const isoDay = ({ year, month, day }: Day): string => `${year}-${pad(month)}-${pad(day)}`;
export const isoMonth = ({ year, month }: Day): string => `${year}-${pad(month)}`;
export const dottedDay = ({ year, month, day }: Day): string => `${pad(day)}.${pad(month)}.${year}`;

const monthNames = words('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь');
const monthGenitives = words(
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
);

function words(text: string): readonly string[] {
  return text.split(' ');
}

/** «март 2023» */
export const namedMonth = ({ year, month }: Day): string => `${monthNames[month - 1] ?? ''} ${year}`;

/** «14 марта 2023» */
export const namedDay = ({ year, month, day }: Day): string =>
  `${day} ${monthGenitives[month - 1] ?? ''} ${year}`;

/** «весна 2023»; December is left to its month, because a winter belongs to two years. */
export function namedSeason(day: Day): string {
  if (day.month <= 2 || day.month === 12) return namedMonth(day);
  const season = day.month <= 5 ? 'весна' : day.month <= 8 ? 'лето' : 'осень';
  return `${season} ${day.year}`;
}

export const drawDay = (draws: Draws, year: number, month: number): Day => ({
  year,
  month,
  day: draws.between(1, daysIn(year, month)),
});
