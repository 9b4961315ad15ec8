// Who is named before a verb of saying or in front of a document: how far a name reaches among the words of a sentence.
import type { Token } from '../../text/tokens.ts';
import { impersonal, speaking, withAdverbs } from '../words/crediting.ts';

/** Who is named by the tokens from `from` up to `to`; `to` and `from` of an identity are within these. */
export interface Speaker {
  /** The source as the case writes it; null: another office than all of those. */
  readonly source: string | null;
  /** Figures of the case are of it. */
  readonly isCounted: boolean;
  /** Its name has that of those whom figures are of, and tells of whom as well. */
  readonly namesBody: boolean;
  readonly from: number;
  readonly to: number;
}

export interface Speakers {
  /** Whoever is named first, read from the left; only there if `isHead`. */
  readonly behind: (tokens: readonly Token[], from: number, to: number) => Speaker | null;
  /** A figure of the case has that word for what came about. */
  readonly isEvent: (word: string) => boolean;
  /** Whoever is named last, read from the right. */
  readonly before: (tokens: readonly Token[], from: number, to: number) => Speaker | null;
}

/** Longest name of a source with what stands around it. */
const longest = 12;

export const isWordAt = (tokens: readonly Token[], at: number, table: RegExp): boolean => {
  const token = tokens[at];
  return token?.kind === 'word' && table.test(token.key);
};

/** Whether a name may go on over a token. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'mark') return /^[-’'"&«»“”„]$/.test(token.key);
  // `88-й бригады`, `the 88th Brigade`
  if (token.kind === 'number') {
    const dash = tokens[at + 1]?.key === '-' ? 1 : 0;
    const ending = tokens[at + 1 + dash];
    return ending?.glued === true && /^(?:st|nd|rd|th|й|я|е|го|му|м|ой|ю|ая|ый)$/.test(ending.key);
  }
  return token.kind === 'word';
}

export const parting =
  /^(?:in|on|from|between|since|during|until|till|as|over|after|before|through|throughout|was|were|is|are|has|have|had|that|which|who|whose|when|while|and|but|в|во|на|с|со|за|к|ко|из|от|до|о|об|что|как|который|которая|которые|и|а|но|между|около|более|свыше|почти|not|nearly|almost|about|around|some|only|some)$/;

/** Where a name that begins at `from` must end. */
export function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < longest && isOfName(tokens, to)) {
    if (to > from && isWordAt(tokens, to, parting)) break;
    to += 1;
  }
  return to;
}

const notBefore =
  /^(?:that|which|who|whom|whose|when|while|and|but|что|который|которая|которые|которых|которую|которого|кого|и|а|но|как|in|on|by|from|through|via|between|since|during|until|with|was|were|is|are|been|being|в|во|на|с|со|за|к|из|от|до)$/;

/** Where a name that ends before `to` may begin at the earliest. */
export function nameStart(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && to - from < longest && isOfName(tokens, from - 1)) {
    if (isWordAt(tokens, from - 1, notBefore)) break;
    from -= 1;
  }
  return from;
}

const placing = /^(?:in|on|by|from|with|at|near|в|во|на|с|со|из|у|под|при)$/;
export const comma = /^[,;:—–]$/;
export const isAdjective = (tokens: readonly Token[], at: number): boolean =>
  isWordAt(tokens, at, /^(?:able|aware)$/);

interface Subject {
  readonly speaker: Speaker;
  readonly from: number;
  readonly end: number;
}

/** Who is named before a verb, with the words that only say who that is; `isAll`: an office that is no source of the case too. */
export function subjectOf(
  tokens: readonly Token[],
  at: number,
  isAll: boolean,
  speakers: Speakers,
): Subject | null {
  let end = at;
  while (
    isWordAt(tokens, end - 1, withAdverbs) ||
    (isAdjective(tokens, at) && isWordAt(tokens, end - 1, copula))
  )
    end -= 1;
  if (tokens[end - 1]?.key === ',') return besideComma(tokens, end, speakers);
  const start = nameStart(tokens, end);
  const isFronted = start === 0 || comma.test(tokens[start - 1]?.key ?? '') || end - start > 1;
  if (start === end || !isFronted) return null;
  if (tokens.slice(start, end).some(({ kind, key }) => kind === 'word' && speaking.test(key))) return null;
  const speaker = speakers.before(tokens, start, end);
  if (speaker === null || !isUpTo(tokens, speaker.to, end)) return null;
  if (!isAll && (speaker.source === null || speaker.isCounted)) return null;
  // `в центре голодовку объявили`: where, and not who.
  const isWithin = speaker.from === start && isWordAt(tokens, start - 1, placing);
  if (isWithin && !(tokens[start - 1]?.key === 'в' && isWordAt(tokens, at, impersonal))) return null;
  if (isWithin) return speaker.source === null ? null : { speaker, from: start - 1, end };
  return { speaker, from: headOf(tokens, start, speaker.from), end };
}

const copula = /^(?:was|were|is|are|been)$/;

const relative = /^(?:which|who|whose|whom|котор\p{L}+|чь[иеяё]\p{L}{0,2}|где)$/u;
/** `found when it asked around`: in the course of what. */
const circumstance = /^(?:when|after|while|once|having|by|когда)$/;
const isYear = /^(?:19|20)\d\d$/;
/** Longer clauses tell more than who somebody is. */
const longestClause = 14;

/** Behind a name or its verb: where a clause ends that tells of who speaks, without a number; `at`, where there is none. */
export function clauseEnd(tokens: readonly Token[], at: number): number {
  const isRelative = tokens[at]?.key === ',' && isLed(tokens, at + 1);
  if (!isRelative && !isWordAt(tokens, at, circumstance)) return at;
  const length = tokens
    .slice(at + 1, at + 1 + longestClause)
    .findIndex(
      ({ kind, key }) => (kind === 'number' && !isYear.test(key)) || comma.test(key) || /^[.!?()]$/.test(key),
    );
  const end = at + 1 + length;
  return length > 1 && tokens[end]?.key === ',' ? end : at;
}

/** `which`, `of which`, `за которым`: a clause of its own. */
const isLed = (tokens: readonly Token[], at: number): boolean =>
  isWordAt(tokens, at, relative) ||
  (isWordAt(tokens, at, /^(?:by|of|in|for|on|в|на|о|об|за|для|из)$/) && isWordAt(tokens, at + 1, relative));

/** The comma before a relative clause that ends before `end`; null where there is none. */
function clauseStart(tokens: readonly Token[], end: number): number | null {
  for (let at = end - 2; at > 0 && end - at <= longestClause + 2; at--)
    if (tokens[at]?.key === ',') return clauseEnd(tokens, at) === end - 1 ? at : null;
  return null;
}

/** `The owner, Baltline, announced`, `Baltline, the owner, announced`: a source of the case beside what it is. */
function besideComma(tokens: readonly Token[], end: number, speakers: Speakers): Subject | null {
  const close = end - 1;
  const clause = clauseStart(tokens, end);
  if (clause !== null) {
    const first = nameStart(tokens, clause);
    const own = first === clause ? null : speakers.before(tokens, first, clause);
    if (own === null || own.source === null || own.isCounted || !isUpTo(tokens, own.to, clause)) return null;
    return { speaker: own, from: headOf(tokens, first, own.from), end };
  }
  const inner = nameStart(tokens, close);
  if (inner === close || tokens[inner - 1]?.key !== ',') return null;
  const start = nameStart(tokens, inner - 1);
  if (start === inner - 1 || !(start === 0 || comma.test(tokens[start - 1]?.key ?? ''))) return null;
  for (const [from, to] of [
    [inner, close],
    [start, inner - 1],
  ] as const) {
    const speaker = speakers.before(tokens, from, to);
    if (speaker !== null && speaker.source !== null && !speaker.isCounted && isUpTo(tokens, speaker.to, to))
      return { speaker, from: start, end };
  }
  return null;
}

export const isUpTo = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ kind }) => kind === 'mark');

/** `The reporters of Khronika`: the words before a source's name that only say who speaks for it. */
function headOf(tokens: readonly Token[], start: number, from: number): number {
  const isFree = start === 0 || !/[\p{L}\d]/u.test(tokens[start - 1]?.key ?? '');
  return isFree && from - start <= 5 ? start : from;
}
