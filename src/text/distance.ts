// Similarity of two short strings, over UTF-16 code units: use on fold keys, which are ASCII.

/** Strings no longer than this, of ASCII letters, are compared with one bit for each letter. */
const word = 32;
/** By letter: the places where it stands in one of the strings. All zero between two calls. */
const placesOf = new Int32Array(128);

/**
 * Optimal string alignment: the fewest insertions, deletions, substitutions and swaps of neighbours, no part edited
 * twice. F. J. Damerau, CACM 7(3), 1964; V. I. Levenshtein, Soviet Physics Doklady 10(8), 1966.
 */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 0) return long.length;
  if (short.length > word || !isAscii(short) || !isAscii(long)) return editDistanceByTable(a, b);
  return editDistanceByBits(short, long);
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/**
 * The same by columns of the table as bit vectors of differences, without allocation: H. Hyyrö, "A bit-vector algorithm
 * for computing Levenshtein and Damerau edit distances", Nordic Journal of Computing 10, 2003. Both strings are ASCII,
 * `short` has 1 to 32 letters.
 */
function editDistanceByBits(short: string, long: string): number {
  for (let i = 0; i < short.length; i++) {
    const letter = short.charCodeAt(i);
    placesOf[letter] = (placesOf[letter] ?? 0) | (1 << i);
  }
  const lastRow = 1 << (short.length - 1);
  let [rises, falls, diagonal, placesBefore] = [-1, 0, 0, 0];
  let distance = short.length;
  for (let j = 0; j < long.length; j++) {
    const places = placesOf[long.charCodeAt(j)] ?? 0;
    const swapped = ((~diagonal & places) << 1) & placesBefore;
    diagonal = (((places & rises) + rises) ^ rises) | places | falls | swapped;
    let right = falls | ~(diagonal | rises);
    let left = diagonal & rises;
    if ((right & lastRow) !== 0) distance++;
    if ((left & lastRow) !== 0) distance--;
    right = (right << 1) | 1;
    left <<= 1;
    rises = left | ~(diagonal | right);
    falls = right & diagonal;
    placesBefore = places;
  }
  for (let i = 0; i < short.length; i++) placesOf[short.charCodeAt(i)] = 0;
  return distance;
}

/** The same by the table of the definition, for strings of any length and letters. */
export function editDistanceByTable(a: string, b: string): number {
  const width = b.length + 1;
  let before = Array.from({ length: width }, () => 0);
  let last = Array.from({ length: width }, (_, j) => j);
  let row = Array.from({ length: width }, () => 0);
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row[j] = best;
    }
    [before, last, row] = [last, row, before];
  }
  return last[b.length] ?? 0;
}

/** Letters of `a` that found a partner, in order. */
let matched = new Uint16Array(64);
let taken = new Uint8Array(64);

/** M. A. Jaro, JASA 84(406), 1989: 0 for nothing in common, 1 for equal; two empty strings are equal. */
export function jaro(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 0 || b.length === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  if (taken.length < b.length) taken = new Uint8Array(b.length);
  if (matched.length < a.length) matched = new Uint16Array(a.length);
  taken.fill(0, 0, b.length);
  let m = 0;
  for (let i = 0; i < a.length; i++) {
    const letter = a.charCodeAt(i);
    const end = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (taken[j] === 0 && letter === b.charCodeAt(j)) {
        taken[j] = 1;
        matched[m++] = letter;
        break;
      }
    }
  }
  if (m === 0) return 0;
  let halfSwaps = 0;
  let at = 0;
  for (let j = 0; j < b.length; j++) {
    if (taken[j] === 0) continue;
    if (b.charCodeAt(j) !== matched[at]) halfSwaps++;
    at++;
  }
  return (m / a.length + m / b.length + (m - Math.floor(halfSwaps / 2)) / m) / 3;
}

/**
 * Jaro with a bonus of 0.1 per common leading character, up to four: W. E. Winkler, "String comparator metrics and
 * enhanced decision rules in the Fellegi–Sunter model", ASA Survey Research Methods, 1990.
 */
export function jaroWinkler(a: string, b: string): number {
  const base = jaro(a, b);
  let prefix = 0;
  while (
    prefix < 4 &&
    prefix < a.length &&
    prefix < b.length &&
    a.charCodeAt(prefix) === b.charCodeAt(prefix)
  )
    prefix++;
  return base + prefix * 0.1 * (1 - base);
}
