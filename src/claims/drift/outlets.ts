// Outlets and where a text names them: by the stems of their words, in any case of either alphabet.
import { foldKey } from '../../text/fold.ts';
import { remembered } from '../../text/memo.ts';
import { tokenise } from '../../text/tokens.ts';
import { mentions } from '../reading/designations.ts';

/** The words that name an outlet, as stems. */
export type Outlet = readonly string[];

export const nameOf = (outlet: Outlet): string => outlet.join(' ');

export function outletName(source: string): Outlet {
  const words = namesIn(source);
  const rest = tokenise(source).flatMap(({ kind, capital, key }) =>
    kind === 'word' && !capital && key.length > 3 && !idle.test(key) ? [stemOf(key)] : [],
  );
  return words.length > 1 ? words : [...words, ...rest];
}

/** Words with a capital, without those that outlets have in common. */
export const namesIn = (text: string): readonly string[] =>
  mentions(tokenise(text)).filter((stem) => !common.has(stem));

const idle =
  /^(?:blog|edition|english|channel|newsletter|telegram|travel|блог\p{L}*|канал\p{L}*|телеграм\p{L}*|издани\p{L}*)$/u;

export const stemOf = remembered((word: string): string => {
  const folded = foldKey(word);
  if (folded.length <= 3) return folded;
  return folded.length <= 6
    ? folded.slice(0, folded.length <= 4 ? 3 : 4)
    : folded.slice(0, folded.length - 3);
});

const common: ReadonlySet<string> = new Set(
  ['the', 'telegram', 'english', 'blog', 'телеграм', 'блог', 'edition', 'издание', 'a'].map((word) =>
    stemOf(word),
  ),
);

/** Stems of one name in two cases or alphabets. */
export function alike(a: string, b: string): boolean {
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return a === b || (short >= shortest && long - short <= 3 && (a.startsWith(b) || b.startsWith(a)));
}

/** Letters by which two stems may be alike. */
const shortest = 3;
const headOf = (stem: string): string => stem.slice(0, shortest);

/** The outlets of a story by the beginnings of their first words, so that a text meets only those that it may name. */
export class Outlets {
  readonly #byHead = new Map<string, Outlet[]>();

  constructor(outlets: Iterable<Outlet>) {
    const seen = new Set<string>();
    for (const outlet of outlets) {
      const [first] = outlet;
      if (first === undefined || seen.has(nameOf(outlet))) continue;
      seen.add(nameOf(outlet));
      const known = this.#byHead.get(headOf(first));
      if (known === undefined) this.#byHead.set(headOf(first), [outlet]);
      else known.push(outlet);
    }
  }

  /** Names of the outlets all of whose words a text holds, one of them with a capital: `вести` is no word of `Вестник`. */
  namedIn(text: string): ReadonlySet<string> {
    const stems = new Map<string, boolean>();
    for (const { kind, key, capital } of tokenise(text)) {
      if (kind !== 'word') continue;
      const stem = stemOf(key);
      stems.set(stem, capital || stems.get(stem) === true);
    }
    const found = new Set<string>();
    for (const head of new Set([...stems.keys()].map(headOf))) {
      for (const outlet of this.#byHead.get(head) ?? []) if (isIn(outlet, stems)) found.add(nameOf(outlet));
    }
    return found;
  }

  /** Whether a word of any outlet is like a stem. */
  hasWord(stem: string): boolean {
    this.#words ??= new Set([...this.#byHead.values()].flat(2));
    return this.#words.has(stem) || [...this.#words].some((word) => alike(word, stem));
  }

  #words: Set<string> | undefined;
}

function isIn(outlet: Outlet, stems: ReadonlyMap<string, boolean>): boolean {
  let hasCapital = false;
  const isWhole = outlet.every((word) => {
    const found = [...stems.keys()].filter((stem) => alike(word, stem));
    if (found.some((stem) => stems.get(stem) === true)) hasCapital = true;
    return found.length > 0;
  });
  return isWhole && hasCapital;
}
