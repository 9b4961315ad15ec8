// Numbers written in digits, in every style met in print: `1,010`, `1 010` (any space), `1.010`, `1'010`, `10.5`, `10,5`,
// `−3`. Which of comma and point parts thousands is told by the number itself.

interface DigitNumber {
  readonly value: number;
  readonly end: number;
  /** The place of the last digit that is not a rounding zero. */
  readonly grain: number;
}

/** Longer runs of digits count nothing (identifiers, noise). */
const mostDigits = 15;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Space, no-break, thin, narrow no-break, figure, punctuation space. */
const spaces = new Set([' ', '\u00a0', '\u2009', '\u202f', '\u2007', '\u2008']);
const groupMarks = new Set([...spaces, ',', '.', "'", '’']);

/**
 * Reads the number that begins at `at` (a digit). Null where the run of digits is too long. Three digits behind a single
 * comma or point are a group of thousands, unless a zero stands before it or a word of magnitude, a per cent sign or a
 * second, different mark follows; any other count of digits is a fraction.
 */
export function readDigits(text: string, at: number, to = text.length): DigitNumber | null {
  let end = run(text, at, to);
  if (end - at > mostDigits) return null;
  let whole = text.slice(at, end);
  let fraction = '';
  const mark = text.charAt(end);
  const isGrouped = end - at <= 3 && groupMarks.has(mark) && groupAt(text, end, to);
  if (isGrouped && !isFraction(text, at, end, to) && !(spaces.has(mark) && isNumberOfName(text, at))) {
    while (end < to && text.charAt(end) === mark && groupAt(text, end, to)) {
      whole += text.slice(end + 1, end + 4);
      end += 4;
      if (whole.length > mostDigits) return null;
    }
  }
  const point = text.charAt(end);
  if ((point === '.' || point === ',') && end + 1 < to && isDigit(text.charCodeAt(end + 1))) {
    const fractionEnd = run(text, end + 1, to);
    const isLone = point !== mark || whole.length === end - at;
    const next = text.charAt(fractionEnd);
    const goesOn = (next === '.' || next === ',') && isDigit(text.charCodeAt(fractionEnd + 1));
    if (isLone && !goesOn && fractionEnd - end <= 7) {
      fraction = text.slice(end + 1, fractionEnd);
      end = fractionEnd;
    }
  }
  const value = Number(fraction === '' ? whole : `${whole}.${fraction}`);
  return { value, end, grain: grainOf(whole, fraction) };
}

const named = /(?:стат(?:ья|ье|ьи|ью|ьей|ьям)|ст\.|№|\b(?:article|section)|\p{Lu}-)\s?$/iu;

/** `по статье 337 213 приговоров`, `school № 15`: the number names something, and the next one is no part of it. */
function isNumberOfName(text: string, at: number): boolean {
  return named.test(text.slice(Math.max(0, at - 9), at));
}

function run(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Exactly three digits follow the mark at `at`. */
function groupAt(text: string, at: number, to: number): boolean {
  return at + 3 < to && run(text, at + 1, Math.min(to, at + 6)) === at + 4;
}

const magnitude =
  /[\s\u00a0\u202f-]*(?:%|‰|млн|млрд|миллион|миллиард|тыс|million|billion|mln|bn|thousand|percent|per cent|процент)/y;

function isFraction(text: string, at: number, end: number, to: number): boolean {
  const mark = text.charAt(end);
  if (mark !== ',' && mark !== '.') return text.charCodeAt(at) === 48 && end - at > 1;
  if (text.charAt(at) === '0') return true;
  const after = end + 4;
  magnitude.lastIndex = after;
  if (magnitude.test(text)) return true;
  // In `1.010.5` and the like the marks are neither.
  return (
    after + 1 < to &&
    text.charAt(after) === mark &&
    isDigit(text.charCodeAt(after + 1)) &&
    !groupAt(text, after, to)
  );
}

function grainOf(whole: string, fraction: string): number {
  if (fraction !== '') return 10 ** -fraction.length;
  const zeros = whole.length - whole.replace(/0+$/, '').length;
  return whole.length === zeros ? 1 : 10 ** zeros;
}
