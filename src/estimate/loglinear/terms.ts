// Terms of a log-linear model: each is a set of lists as a bit mask, and a model is a set of terms with all their subsets.

/** Number of lists in a mask. */
export function termSize(mask: number): number {
  let size = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) size++;
  return size;
}

/** The subsets of a term with one list less. */
export function facetsOf(term: number): readonly number[] {
  const facets: number[] = [];
  for (let rest = term; rest !== 0; rest &= rest - 1) facets.push(term ^ (rest & -rest));
  return facets;
}

/** Order of terms: fewer lists first, then by mask. */
export function compareTerms(a: number, b: number): number {
  return termSize(a) - termSize(b) || a - b;
}

/**
 * The hierarchical model of the given terms: all their subsets, each list by itself and the intercept (0), in the order of
 * {@link compareTerms}. Throws a RangeError for a term that names a list which is not there, or all lists at once: how all
 * lists hang together cannot be told from them, since nobody saw those on none.
 */
export function hierarchical(lists: number, generators: readonly number[]): readonly number[] {
  const all = 2 ** lists - 1;
  const terms = new Set([0]);
  for (let list = 0; list < lists; list++) terms.add(1 << list);
  for (const term of generators) {
    if (!Number.isInteger(term) || term < 0 || term >= all) {
      throw new RangeError(`${term} is not a term of a model of ${lists} lists`);
    }
    for (let subset = term; subset > 0; subset = (subset - 1) & term) terms.add(subset);
  }
  return [...terms].toSorted(compareTerms);
}

/** Terms that are part of no other term of the model. */
export function maximalTerms(terms: readonly number[]): readonly number[] {
  return terms.filter((term) => !terms.some((other) => other !== term && (other & term) === term));
}

/** Positions of the lists of a mask, from 1 on. */
function positions(mask: number): readonly number[] {
  const found: number[] = [];
  for (let list = 0; mask >> list > 0; list++) if ((mask >> list) & 1) found.push(list + 1);
  return found;
}

/** A mask as positions of lists: "134", or "1·12" where a position has two digits. */
export function termName(mask: number): string {
  const found = positions(mask);
  return found.join(found.some((position) => position > 9) ? '·' : '');
}

/** More lists first, then by their positions. */
function compareNames(a: number, b: number): number {
  const [x, y] = [positions(a), positions(b)];
  const at = x.findIndex((position, i) => position !== y[i]);
  return y.length - x.length || (x[at] ?? 0) - (y[at] ?? 0);
}

/** The model by its largest terms, those of most lists first: "[123][14][34]". */
export function modelName(terms: readonly number[]): string {
  return maximalTerms(terms)
    .filter((term) => term !== 0)
    .toSorted(compareNames)
    .map((term) => `[${termName(term)}]`)
    .join('');
}
