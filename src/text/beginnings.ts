// Which tables of words have entries that begin with a word: one index over the first words of all tables, asked once for each
// spelling. Most words begin nothing, so most tables never look at most sentences.
import type { Token } from './tokens.ts';

/** A word of a pattern: as it stands, with an ending of its language, with anything behind it. */
export interface Step {
  readonly text: string;
  readonly match: 'exact' | 'inflected' | 'open';
}

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

export function fits(key: string, step: Step): boolean {
  if (!key.startsWith(step.text)) return false;
  if (step.match === 'open') return true;
  const ending = key.slice(step.text.length);
  if (ending === '') return true;
  if (step.match === 'exact' || ending.length > longestEnding) return false;
  return (ending.charCodeAt(0) >= 0x400 ? russian : english).has(ending);
}

interface Start {
  readonly table: number;
  readonly entry: number;
  readonly step: Step;
}

/** The entries of one table that begin with a word, longer stems first. */
interface Begun {
  readonly table: number;
  readonly entries: readonly number[];
}

const starts = new Map<string, Start[]>();
/** How long the longest of those is that begin with the same letters: beyond it there is nothing to look for. */
const longest = new Map<string, number>();
const headLength = 4;
let tables = 0;
/** What each spelling begins, by its number. */
let known: (readonly Begun[] | undefined)[] = [];
let placed: readonly Token[] | null = null;

/** Takes in the first words of a table's entries; gives the table its number. Tables are never let go of. */
export function addTable(firsts: readonly Step[]): number {
  const table = tables;
  tables += 1;
  for (const [entry, step] of firsts.entries()) {
    const same = starts.get(step.text);
    if (same === undefined) starts.set(step.text, [{ table, entry, step }]);
    else same.push({ table, entry, step });
    const head = step.text.slice(0, headLength);
    longest.set(head, Math.max(longest.get(head) ?? 0, step.text.length));
  }
  known = [];
  placed = null;
  return table;
}

const nothing: readonly never[] = [];
/** Endings longer than this are no endings. */
const longestTail = 14;

function lookUp(key: string): readonly Begun[] {
  const found = new Map<number, number[]>();
  const shortest = Math.max(1, key.length - longestTail);
  const head = longest.get(key.slice(0, headLength)) ?? headLength - 1;
  for (let cut = Math.min(key.length, head); cut >= shortest; cut--) {
    for (const { table, entry, step } of starts.get(key.slice(0, cut)) ?? nothing) {
      if (!fits(key, step)) continue;
      const entries = found.get(table);
      if (entries === undefined) found.set(table, [entry]);
      else entries.push(entry);
    }
  }
  return found.size === 0 ? nothing : [...found].map(([table, entries]) => ({ table, entries }));
}

function begunBy({ id, key }: Token): readonly Begun[] {
  if (id < 0) return lookUp(key);
  return (known[id] ??= lookUp(key));
}

/** The entries of a table that begin with a word. */
export function entriesBegun(token: Token, table: number): readonly number[] {
  const all = begunBy(token);
  for (let i = 0; i < all.length; i++) if (all[i]?.table === table) return all[i]?.entries ?? nothing;
  return nothing;
}

let places: (number[] | undefined)[] = [];

/** Where among the tokens entries of a table may begin. All tables ask it of the same tokens, one after the other. */
export function placesBegun(tokens: readonly Token[], table: number): readonly number[] {
  if (tokens !== placed) {
    places = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word') continue;
      for (const begun of begunBy(token)) (places[begun.table] ??= []).push(at);
    }
    placed = tokens;
  }
  return places[table] ?? nothing;
}
