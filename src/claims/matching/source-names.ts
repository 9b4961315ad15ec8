// The sources of a case by their names, found among the words of a sentence in either language; other offices by their nouns.
import { tokenise, type Token } from '../../text/tokens.ts';
import type { Speaker, Speakers } from '../reading/speakers.ts';
import { ministries } from '../words/ministries.ts';
import { officeNouns, sourceNames } from '../words/source-names.ts';
import type { Evidence, Meant } from './evidence.ts';
import { isSaidIn, phraseOf, sameMeaning } from './meant.ts';
import { sameWord } from './same-word.ts';

/** A word of a name: what it means, or the office that it and its neighbours name. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly key: string | null;
  /** What the single words of an office mean that is known by all of them: `prison`, `service`. */
  readonly keys: readonly string[];
  readonly word: Meant | null;
  readonly isPlain: boolean;
}

interface Source {
  readonly name: string;
  readonly parts: readonly Part[];
  /** Those that are its own beside what it is: the words in quotes. */
  readonly own: readonly Part[];
}

const joining =
  /^(?:the|a|an|of|for|and|in|on|at|by|to|its|this|that|own|their|affairs|и|делам|е[её]|его|их|по|в|на|о|об|при|для|с|за|этой|этого|своей|своего|сам|сама|само)$/;

/** The words of a stretch of tokens as parts of a name. */
function partsOf(tokens: readonly Token[], start: number, end: number): readonly Part[] {
  const cut = tokens.slice(start, end);
  const named = sourceNames.all(cut);
  const hits = [...ministries.all(cut), ...named];
  const parts: Part[] = [];
  for (let at = 0; at < cut.length; at++) {
    const token = cut[at];
    if (token === undefined || token.kind === 'mark') continue;
    const [hit] = hits.filter(({ from }) => from === at).toSorted((a, b) => b.to - b.from - (a.to - a.from));
    const to = hit?.to ?? at + 1;
    parts.push({
      from: start + at,
      to: start + to,
      key: hit?.value ?? null,
      keys: to > at + 1 ? named.flatMap((own) => (own.from >= at && own.to <= to ? [own.value] : [])) : [],
      word: to === at + 1 ? (phraseOf(token.key)[0] ?? null) : null,
      isPlain:
        hit === undefined &&
        (token.kind !== 'word' ||
          joining.test(token.key) ||
          (token.glued && cut[at - 1]?.key === '-' && token.key.length < 3)),
    });
    at = to - 1;
  }
  return parts;
}

function sourceOf(name: string): Source {
  const tokens = tokenise(name);
  const parts = partsOf(tokens, 0, tokens.length).filter(({ isPlain }) => !isPlain);
  const quote = tokens.findIndex(({ key }) => /^[«“"„]$/.test(key));
  const quoted = quote < 0 ? [] : parts.filter(({ from }) => from > quote);
  const own = quoted.length > 0 ? quoted : parts;
  return { name, parts, own };
}

const same = (a: Part, b: Part): boolean =>
  (a.key !== null && a.key === b.key) || (a.word !== null && b.word !== null && sameMeaning(a.word, b.word));

/** The same word, or the same office by all of its words. */
const isIn = (part: Part, others: readonly Part[]): boolean =>
  others.some((other) => same(part, other) || (part.key !== null && other.keys.includes(part.key))) ||
  (part.keys.length > 1 && part.keys.every((key) => others.some((other) => other.key === key)));

const general: ReadonlySet<string> = new Set(['regional', 'city', 'district', 'federal', 'national']);

/** How far a name in a sentence is that of a source: all of it, a part by which no other is meant, or not. */
function sourceIn(said: readonly Part[], sources: readonly Source[]): Source | null {
  const telling = said.filter(({ isPlain }) => !isPlain);
  if (telling.length === 0) return null;
  const full = sources.filter(({ own }) => own.length > 0 && own.every((part) => isIn(part, telling)));
  if (full.length > 0) {
    const most = Math.max(...full.map(({ parts }) => parts.filter((part) => isIn(part, telling)).length));
    const best = full.filter(({ parts }) => parts.filter((part) => isIn(part, telling)).length === most);
    return best.length === 1 ? (best[0] ?? null) : null;
  }
  // `the regional archive`: of which territory goes without saying.
  const partial = sources.filter(({ parts }) => {
    const isPlaced = parts.some(({ key }) => general.has(key ?? ''));
    const left = telling.filter(({ key }) => isPlaced || !general.has(key ?? ''));
    return left.length > 0 && left.every((part) => isIn(part, parts));
  });
  return partial.length === 1 ? (partial[0] ?? null) : null;
}

/** Those who speak in general: no office, and no name. */
const anybody =
  /^(?:journalists?|reporters?|media|officials?|sources?|experts?|analysts?|activists?|researchers?|outlets?|relatives|families|residents|witnesses|soldiers|lawyers|doctors|volunteers|журналист\p{L}*|сми|источник\p{L}*|эксперт\p{L}*|аналитик\p{L}*|активист\p{L}*|исследовател\p{L}*|родственник\p{L}*|родные|жител\p{L}+|очевид\p{L}+|свидетел\p{L}+|солдат\p{L}*|адвокат\p{L}*|врач\p{L}*|волонт[её]р\p{L}*)$/u;

export function speakersOf(evidence: readonly Evidence[]): Speakers {
  const names = [...new Set(evidence.flatMap(({ source }) => (source === '' ? [] : [source])))];
  const bodies = evidence.flatMap(({ wording }) => wording.population);
  const sources = names.map(sourceOf).filter(({ parts }) => parts.length > 0);
  const isStranger = (tokens: readonly Token[], said: readonly Part[]): boolean =>
    said.some(({ from, key }) => {
      const token = tokens[from];
      return key !== null ? isOffice(key) : token !== undefined && officeNouns.test(token.key);
    }) &&
    // One like a source, which it may be: neither.
    !sources.some(({ parts }) =>
      parts.some(({ key }) => key !== null && isOffice(key) && said.some((part) => part.key === key)),
    ) &&
    !said.some(({ from }) => anybody.test(tokens[from]?.key ?? ''));
  const isOfBodies = (tokens: readonly Token[], said: readonly Part[]): boolean =>
    said.every(
      ({ from, to, isPlain }) =>
        isPlain || phraseOf(wordsIn(tokens, from, to)).every((word) => isSaidIn(word, bodies)),
    );
  const namesBody = ({ key, word, isPlain }: Part): boolean =>
    !isPlain && key === null && word !== null && isSaidIn(word, bodies);
  const found = (tokens: readonly Token[], said: readonly Part[]): Speaker | null => {
    const source = sourceIn(said, sources);
    const [from, to] = [said[0]?.from, said.at(-1)?.to];
    if (from === undefined || to === undefined) return null;
    if (source !== null)
      return {
        source: source.name,
        isCounted: isOfBodies(tokens, said),
        namesBody: source.parts.some(namesBody),
        from,
        to,
      };
    return isStranger(tokens, said) ? { source: null, isCounted: false, namesBody: false, from, to } : null;
  };
  const events = evidence.flatMap(({ wording }) => wording.event);
  const eventWords = new Set(evidence.flatMap((one) => one.eventWords));
  return {
    isEvent: (word) =>
      phraseOf(word).some(
        (one) => isSaidIn(one, events) || [...eventWords].some((known) => sameWord(known, one.folded)),
      ),
    behind: (tokens, start, end) => {
      const parts = partsOf(tokens, start, end);
      const isWhole = end >= tokens.length || tokens[end]?.kind === 'mark';
      if (isWhole) {
        const whole = found(tokens, parts);
        if (whole !== null) return whole;
      }
      let best: Speaker | null = null;
      let told = '';
      for (let length = 1; length <= parts.length; length++) {
        const here = found(tokens, parts.slice(0, length));
        if (here === null) continue;
        // A longer name of the same source, as long as its words are the source's.
        const isMore =
          best === null || here.source !== told || isOfSource(parts[length - 1], here.source, sources);
        if (isMore) best = here;
        told = here.source ?? '';
      }
      return best;
    },
    before: (tokens, start, end) => {
      const parts = partsOf(tokens, start, end);
      const whole = found(tokens, parts);
      if (whole !== null && whole.source !== null) return whole;
      for (let length = parts.length - 1; length > 0; length--) {
        const here = found(tokens, parts.slice(-length));
        if (here !== null && here.source !== null) return here;
      }
      return whole;
    },
  };
}

const wordsIn = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .flatMap(({ kind, key }) => (kind === 'word' ? [key] : []))
    .join(' ');

function isOfSource(part: Part | undefined, source: string | null, sources: readonly Source[]): boolean {
  const known = sources.find(({ name }) => name === source);
  return part !== undefined && known !== undefined && isIn(part, known.parts);
}

const notOffices: ReadonlySet<string> = new Set([
  'rights',
  'truth',
  'mothers',
  'soldiers',
  'veterans',
  'miners',
  'missing',
  'military',
  'health',
  'regional',
  'city',
  'district',
  'federal',
  'national',
  'supreme',
  'aid',
  'labour',
  'education',
  'rescue',
  'emergency',
  'mine',
  'garrison',
  'judicial',
  'forensic',
  'report',
  'diary',
  'group',
  'project',
  'statistics',
  'register',
]);
const isOffice = (key: string): boolean => !notOffices.has(key);
