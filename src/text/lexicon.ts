// A table of words and phrases that meets inflected text: stems with the endings of Russian and English instead of a list of
// every form. A look-up costs a few map reads whatever the size of the table.
import type { Token } from './tokens.ts';

const russian = new Set(
  (
    'ный ная ное ные ного ной ному ным ными ных ную ном ись ась ось а у ы и е о я ю ь й ом ем ой ей ою ею ов ев ам ям ах ях ами ями ью ьи ье ья ьем ьев ьями ьям ьях ьей ий ия ию ии ие ием иям иях иями ией ' +
    'ый ого его ому ему ым им ая яя ую юю ое ее ые их ых ими ыми л ла ло ли лся лась лось лись ся сь ет ют ит ят ут ат ть ти тся ться ' +
    'ет ем ете ишь ешь нный нная нные нных ного ен ена ено ены н на но ны т та то ты к ка ки ку ке кой ок ком кам ках ками ' +
    'ал ала ало али ил ила ило или ел ела ело ели ает ают яет яют ует уют ить ать еть ять ялся ялась ались ился илась илось ились ался алась алось ется ются ится ятся'
  ).split(' '),
);
const english = new Set(['', 's', 'es', 'd', 'ed', 'ing', 'al', "'"]);
const longestEnding = 6;

interface Step {
  readonly text: string;
  readonly match: 'exact' | 'inflected' | 'open';
}

interface Entry<T> {
  readonly steps: readonly Step[];
  readonly value: T;
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
  readonly #byStart = new Map<string, Entry<T>[]>();
  /** Lengths of the words and stems that entries begin with. */
  readonly #lengths: boolean[] = [];

  constructor(entries: Iterable<readonly [patterns: string, value: T]>) {
    for (const [patterns, value] of entries) {
      for (const pattern of patterns.split('|')) {
        const steps = pattern.trim().split(/\s+/).map(stepOf);
        const first = steps[0];
        if (first === undefined || first.text === '')
          throw new Error(`empty pattern in a lexicon: ${patterns}`);
        const known = this.#byStart.get(first.text) ?? [];
        known.push({ steps, value });
        this.#byStart.set(first.text, known);
        this.#lengths[first.text.length] = true;
      }
    }
  }

  /** The longest entry that begins at token `at`; null where none does. */
  at(tokens: readonly Token[], at: number): Hit<T> | null {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return null;
    const known = this.#begins[token.id] ?? 0;
    if (known === no) return null;
    const entries = known === 0 ? this.#starting(token) : (this.#lists[known] ?? none);
    let best: Hit<T> | null = null;
    for (const { steps, value } of entries) {
      const to = steps.length === 1 ? at + 1 : follow(tokens, at + 1, steps);
      if (to !== null && (best === null || to > best.to)) best = { value, from: at, to };
    }
    return best;
  }

  /** All entries that begin at token `at`, those inside longer ones too. */
  every(tokens: readonly Token[], at: number): readonly Hit<T>[] {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return none;
    const known = this.#begins[token.id] ?? 0;
    if (known === no) return none;
    const entries = known === 0 ? this.#starting(token) : (this.#lists[known] ?? none);
    return entries.flatMap(({ steps, value }) => {
      const to = steps.length === 1 ? at + 1 : follow(tokens, at + 1, steps);
      return to === null ? [] : [{ value, from: at, to }];
    });
  }

  /** By the number of a word, where the entries that begin with it stand in `lists`. Words repeat, and most begin none. */
  #begins = new Uint16Array(1024);
  readonly #lists: (readonly Entry<T>[])[] = [none, none];

  #starting({ id, key }: Token): readonly Entry<T>[] {
    const found: Entry<T>[] = [];
    const shortest = Math.max(1, key.length - 14);
    for (let cut = key.length; cut >= shortest; cut--) {
      if (this.#lengths[cut] !== true) continue;
      for (const entry of this.#byStart.get(key.slice(0, cut)) ?? []) {
        const [first] = entry.steps;
        if (first !== undefined && fits(key, first)) found.push(entry);
      }
    }
    if (id < 0) return found;
    if (id >= this.#begins.length) this.#begins = grown(this.#begins, id);
    this.#begins[id] = found.length === 0 ? no : this.#lists.push(found) - 1;
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
    for (const at of wordPlaces(tokens)) {
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

function fits(key: string, step: Step): boolean {
  if (!key.startsWith(step.text)) return false;
  if (step.match === 'open') return true;
  const ending = key.slice(step.text.length);
  if (ending === '') return true;
  if (step.match === 'exact' || ending.length > longestEnding) return false;
  return (ending.charCodeAt(0) >= 0x400 ? russian : english).has(ending);
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
