// A table of words and phrases that meets inflected text: stems with the endings of Russian and English instead of a list of
// every form. A look-up costs a few map reads whatever the size of the table.
import { addTable, entriesBegun, fits, placesBegun, type Step } from './beginnings.ts';
import type { Token } from './tokens.ts';

interface Entry<T> {
  readonly steps: readonly Step[];
  readonly value: T;
  /** The letter that its second word begins with; 0 where it has none, or where that may be any. */
  readonly second: number;
}

export interface Hit<T> {
  readonly value: T;
  /** Tokens from `from` up to `to`. */
  readonly from: number;
  readonly to: number;
}

const none: readonly never[] = [];
/** No entry begins with the word; 0: it was not looked up yet. */
const no = 1;

function grown(flags: Uint16Array<ArrayBuffer>, id: number): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(Math.max(2 * flags.length, id + 1));
  more.set(flags);
  return more;
}

let counted: readonly Token[] = none;
let places: readonly number[] = none;

/** Where words stand among the tokens; every table asks it of the same tokens. */
export function wordPlaces(tokens: readonly Token[]): readonly number[] {
  if (tokens !== counted) {
    const found: number[] = [];
    for (let at = 0; at < tokens.length; at++) if (tokens[at]?.kind === 'word') found.push(at);
    counted = tokens;
    places = found;
  }
  return places;
}

/**
 * Patterns: `word` exactly, `stem~` with any ending of its language, `stem*` with anything behind it; several words make a
 * phrase whose words follow one another (hyphens between them are passed over); `_` stands for up to three words.
 */
export class Lexicon<T> {
  readonly #entries: Entry<T>[] = [];
  readonly #table: number;
  /** By the number of a word, where the entries that begin with it stand in `lists`. Words repeat, and most begin none. */
  #begun = new Uint16Array(1024);
  readonly #lists: (readonly Entry<T>[])[] = [none, none];

  constructor(entries: Iterable<readonly [patterns: string, value: T]>) {
    const firsts: Step[] = [];
    for (const [patterns, value] of entries) {
      for (const pattern of patterns.split('|')) {
        const steps = pattern.trim().split(/\s+/).map(stepOf);
        const first = steps[0];
        if (first === undefined || first.text === '')
          throw new Error(`empty pattern in a lexicon: ${patterns}`);
        const next = steps[1]?.text ?? '_';
        this.#entries.push({ steps, value, second: next === '_' ? 0 : next.charCodeAt(0) });
        firsts.push(first);
      }
    }
    this.#table = addTable(firsts);
  }

  /** Whether any entry begins with the word. */
  begins(word: Token): boolean {
    return word.kind === 'word' && this.#beginning(word).length > 0;
  }

  /** The longest entry that begins at token `at`; null where none does. */
  at(tokens: readonly Token[], at: number): Hit<T> | null {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || this.#begun[token.id] === no) return null;
    let best: Hit<T> | null = null;
    const letter = letterBehind(tokens, at);
    for (const { steps, value, second } of this.#beginning(token)) {
      if (second !== 0 && second !== letter) continue;
      const to = steps.length === 1 ? at + 1 : follow(tokens, at + 1, steps);
      if (to !== null && (best === null || to > best.to)) best = { value, from: at, to };
    }
    return best;
  }

  /** All entries that begin at token `at`, those inside longer ones too. */
  every(tokens: readonly Token[], at: number): readonly Hit<T>[] {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || this.#begun[token.id] === no) return none;
    const hits: Hit<T>[] = [];
    for (const { steps, value } of this.#beginning(token)) {
      const to = steps.length === 1 ? at + 1 : follow(tokens, at + 1, steps);
      if (to !== null) hits.push({ value, from: at, to });
    }
    return hits;
  }

  #beginning(word: Token): readonly Entry<T>[] {
    const { id } = word;
    const known = this.#begun[id] ?? 0;
    if (known !== 0) return this.#lists[known] ?? none;
    const numbers = entriesBegun(word, this.#table);
    const found = numbers.length === 0 ? none : numbers.flatMap((number) => this.#entries[number] ?? []);
    if (id < 0) return found;
    if (id >= this.#begun.length) this.#begun = grown(this.#begun, id);
    this.#begun[id] = found.length === 0 ? no : this.#lists.push(found) - 1;
    return found;
  }

  /** The tokens asked for last: readers ask many times of one sentence. */
  #asked: readonly Token[] = none;
  #hits: readonly Hit<T>[] = none;

  /** All entries between two tokens, in order, none overlapping another. */
  all(tokens: readonly Token[], from = 0, to = tokens.length): readonly Hit<T>[] {
    if (tokens !== this.#asked) {
      this.#hits = this.#read(tokens);
      this.#asked = tokens;
    }
    const hits = this.#hits;
    if (hits.length === 0 || (from <= 0 && to >= tokens.length)) return hits;
    return hits.filter((hit) => hit.from >= from && hit.to <= to);
  }

  #read(tokens: readonly Token[]): readonly Hit<T>[] {
    let hits: Hit<T>[] | null = null;
    let to = 0;
    for (const at of placesBegun(tokens, this.#table)) {
      const hit = at < to ? null : this.at(tokens, at);
      if (hit === null) continue;
      hits ??= [];
      hits.push(hit);
      to = hit.to;
    }
    return hits ?? none;
  }
}

function stepOf(word: string): Step {
  if (word === '_') return { text: '_', match: 'open' };
  const text = word.replace(/[~*]$/, '').replaceAll('ё', 'е');
  return { text, match: word.endsWith('~') ? 'inflected' : word.endsWith('*') ? 'open' : 'exact' };
}

/** What the word behind a token begins with, a hyphen between them passed over; 0 where none stands there. */
function letterBehind(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  const word = next !== undefined && next.glued && next.key === '-' ? tokens[at + 2] : next;
  return word?.kind === 'word' ? word.key.charCodeAt(0) : 0;
}

function follow(tokens: readonly Token[], at: number, steps: readonly Step[]): number | null {
  let next = at;
  for (let i = 1; i < steps.length; i++) {
    const step = steps[i];
    if (step === undefined) return null;
    if (step.text === '_') {
      const wanted = steps[i + 1];
      if (wanted === undefined) return null;
      let skipped = 0;
      while (skipped <= 3 && !isWord(tokens[next], wanted)) {
        if (tokens[next]?.kind !== 'word') return null;
        next += 1;
        skipped += 1;
      }
      if (skipped > 3) return null;
      continue;
    }
    if (tokens[next]?.key === '-' && tokens[next]?.glued === true) next += 1;
    if (!isWord(tokens[next], step)) return null;
    next += 1;
  }
  return next;
}

function isWord(token: Token | undefined, step: Step): boolean {
  return token !== undefined && token.kind === 'word' && fits(token.key, step);
}
