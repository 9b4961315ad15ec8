// Events whose words stand apart: across the number (`sentenced 41 people to death`, `put 30 men on the wanted list`), or a Russian
// verb and where from or where to at any place of the clause (`из больниц округа Лемба выписали 3874 пациента`).
import { wordPlaces, type Hit } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';
import { kinEvents } from '../words/kin-events.ts';
import { splitVerbs, type SplitVerb } from '../words/split-verbs.ts';
import type { Amount } from './amount.ts';
import type { SentenceView } from './sentence-view.ts';

/** Longest way between a verb and the words that make it another. */
const reach = 10;
/** Up to as many amounts are read over; rows of them are tables. */
const most = 4;

interface Found {
  readonly hits: readonly Hit<string>[];
  /** Where verbs stand that by themselves would tell something else (`выписали` of papers). */
  readonly verbs: ReadonlySet<number>;
}

export function splitEvents(view: SentenceView, amounts: readonly Amount[]): Found {
  const hits: Hit<string>[] = [];
  const verbs = new Set<number>();
  const add = (key: string, ...places: readonly number[]): void => {
    for (const at of places)
      if (!hits.some(({ value, from }) => value === key && from === at))
        hits.push({ value: key, from: at, to: at + 1 });
    if (places[0] !== undefined) verbs.add(places[0]);
  };
  if (amounts.length <= most)
    for (const amount of amounts)
      for (const { key, places } of acrossAmount(view.tokens, amount)) add(key, ...places);
  for (const at of wordPlaces(view.tokens)) {
    const frames = splitVerbs.at(view.tokens, at)?.value;
    // `discharged from service`
    const whole = kinEvents.at(view.tokens, at);
    if (frames === undefined || (whole !== null && whole.to - whole.from > 1)) continue;
    for (const { frame, key } of frames) {
      const place = wordsOfFrame(view, at, frame);
      if (place !== null) {
        add(key, at, ...place);
        break;
      }
    }
  }
  return { hits, verbs };
}

/** Phrases that are whole once the amount between their words is left out. */
function acrossAmount(
  tokens: readonly Token[],
  { from, to }: Amount,
): readonly { readonly key: string; readonly places: readonly number[] }[] {
  const start = Math.max(0, from - 3);
  const [before, behind] = [tokens.slice(start, from), tokens.slice(to, to + 6)];
  if (before.length === 0 || behind.length === 0) return [];
  const joined = [...before, ...behind];
  const found: { key: string; places: readonly number[] }[] = [];
  for (let at = 0; at < before.length; at++) {
    const hit = kinEvents.at(joined, at);
    // How somebody was found is read by itself.
    if (hit === null || hit.to <= before.length || hit.value.startsWith('found-')) continue;
    const places = Array.from({ length: hit.to - at }, (_, i) =>
      at + i < before.length ? start + at + i : to + at + i - before.length,
    );
    found.push({ key: hit.value, places });
  }
  return found;
}

/** Where the words of a frame stand in the clause of its verb: the preposition with its noun; null where they do not. */
function wordsOfFrame(
  { tokens, clause }: SentenceView,
  verb: number,
  { before, noun }: SplitVerb['frame'],
): readonly number[] | null {
  const end = Math.min(tokens.length, verb + reach);
  for (let at = Math.max(0, verb - reach); at < end; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || clause[at] !== clause[verb] || !noun.test(token.key)) continue;
    if (before === null) return [at];
    for (let lead = at - 1; lead >= Math.max(0, at - 3); lead--) {
      if (before.test(tokens[lead]?.key ?? '')) return [lead, at];
      if (tokens[lead]?.kind !== 'word') break;
    }
  }
  return null;
}
