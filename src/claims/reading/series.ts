// Numbers that a sentence tells one after the other, each of its own time: they bear out what its words say of how they go.
import { lengthBefore } from './lengths.ts';
import type { Amount } from './amount.ts';
import type { SentenceView } from './sentence-view.ts';
import { changeAt, wayAt, type Way } from '../words/changes.ts';
import { measureNouns } from '../words/counted.ts';

/** Which way the numbers of a sentence go, each later than the one before; null where they are no series. */
export interface Course {
  readonly way: Way;
  readonly count: number;
  /** Tokens of the first number and behind the last. */
  readonly from: number;
  readonly to: number;
}

export function courseOf(view: SentenceView, amounts: readonly Amount[]): Course | null {
  const numbers = amounts.filter(
    ({ quantity, per, counts }) =>
      quantity.kind === 'number' && quantity.bound === 'exact' && per === null && counts !== 'percent',
  );
  const [first, ...later] = numbers;
  const last = later.at(-1);
  if (first === undefined || last === undefined) return null;
  let [time, value, way] = [timeOf(view, first, later[0]), first.quantity.value ?? 0, null as Way | null];
  for (const [i, one] of later.entries()) {
    const own = timeOf(view, one, later[i + 1]);
    const isNext = own !== null && (time === null ? i === 0 : own > time);
    const next = one.quantity.value ?? value;
    const step = next > value ? 'up' : next < value ? 'down' : null;
    if (!isNext || step === null || (way !== null && step !== way)) return null;
    [time, value, way] = [own, next, step];
  }
  return way === null ? null : { way, count: numbers.length, from: first.from, to: last.to };
}

/** The first day of the time that stands right beside a number. */
function timeOf(
  { periods, reckoned }: SentenceView,
  amount: Amount,
  next: Amount | undefined,
): number | null {
  const dated = periods.filter(({ period: { days } }) => days === null);
  const behind = dated.find(
    ({ from }) => from >= amount.to && from <= amount.to + nearby && from < (next?.from ?? Infinity),
  );
  const before = dated.find(({ to }) => to <= amount.from && to >= amount.from - nearby);
  const own = reckoned.find(({ number }) => amount.from <= number && number < amount.to);
  return (own ?? behind ?? before)?.period.from ?? null;
}
/** Tokens between a number and its time. */
const nearby = 2;

const each = /^(?:each|every|кажд\p{L}{2,3})$/u;
const inRow = /^(?:running|straight|row|подряд)$/;

/** The words that tell which way a series goes, and how long it went on, where its numbers bear them out: token numbers. */
export function borneWords(view: SentenceView, amounts: readonly Amount[]): readonly number[] {
  const { tokens } = view;
  const course = courseOf(view, amounts);
  if (course === null) return [];
  const wayOf = course.count < leastOfTrend ? changeAt : wayAt;
  const found = tokens.flatMap((_, at) => {
    if (wayOf(tokens, at) !== course.way) return [];
    // `всё меньше`
    return /^вс[её]$/.test(tokens[at - 1]?.key ?? '') ? [at - 1, at] : [at];
  });
  if (found.length === 0 || isContrary(view, course)) return [];
  const isTime = (at: number): boolean =>
    measureNouns.at(tokens, at)?.value === 'time' ||
    /^(?:годом|месяцем|неделей|дн[её]м)$/.test(tokens[at]?.key ?? '');
  for (const [at, { key }] of tokens.entries()) {
    if (each.test(key) && isTime(at + 1)) found.push(at, at + 1);
    if (!inRow.test(key)) continue;
    const unit = isTime(at - 1) ? at - 1 : at - 3;
    const length = isTime(unit) ? lengthBefore(tokens, unit) : null;
    // So many steps lie between one number more.
    if (length?.value === course.count - 1) for (let one = length.from; one <= at; one++) found.push(one);
  }
  return found;
}

/** Some word of it says the other way. */
const isContrary = ({ tokens }: SentenceView, { way }: Course): boolean =>
  tokens.some((_, at) => {
    const said = changeAt(tokens, at);
    return said !== null && said !== way;
  });

/** Fewer numbers show no trend. */
const leastOfTrend = 3;

/** `fewer and fewer every year: 1,312 in 2022, 984 in 2023 and 492 in 2024`: the numbers themselves show how it went. */
export function isShown(view: SentenceView, amounts: readonly Amount[], from: number, to: number): boolean {
  const course = courseOf(view, amounts);
  if (course === null || course.count < leastOfTrend) return false;
  const ways = view.tokens.slice(from, to).flatMap((_, at) => wayAt(view.tokens, from + at) ?? []);
  return ways.length > 0 && ways.every((way) => way === course.way);
}
