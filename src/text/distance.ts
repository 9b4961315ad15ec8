// Similarity of two short strings, over UTF-16 code units: use on fold keys, which are ASCII.

/**
 * Optimal string alignment: the fewest insertions, deletions, substitutions and swaps of neighbours, no part edited
 * twice. F. J. Damerau, CACM 7(3), 1964; V. I. Levenshtein, Soviet Physics Doklady 10(8), 1966.
 */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length === 0) return b.length;
  if (b.length === 0) return a.length;
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

/** M. A. Jaro, JASA 84(406), 1989: 0 for nothing in common, 1 for equal; two empty strings are equal. */
export function jaro(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 0 || b.length === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  let matched = '';
  for (let i = 0; i < a.length; i++) {
    const end = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (taken[j] === 0 && a.charCodeAt(i) === b.charCodeAt(j)) {
        taken[j] = 1;
        matched += a[i] ?? '';
        break;
      }
    }
  }
  const m = matched.length;
  if (m === 0) return 0;
  let halfSwaps = 0;
  let at = 0;
  for (let j = 0; j < b.length; j++) {
    if (taken[j] === 0) continue;
    if (b.charCodeAt(j) !== matched.charCodeAt(at)) halfSwaps++;
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
  while (prefix < 4 && prefix < a.length && prefix < b.length && a[prefix] === b[prefix]) prefix++;
  return base + prefix * 0.1 * (1 - base);
}
