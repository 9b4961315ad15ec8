// Where a sentence only says who publishes its number: the words of each credit, which are set aside before anything else is
// read. Positions of speaking are of a closed class in both languages; who stands in them is asked of what the case knows.
import type { Token } from '../../text/tokens.ts';
import type { Credit } from '../claim.ts';
import {
  answering,
  documents,
  finding,
  inDocument,
  leadingIn,
  ofObject,
  showing,
  speaking,
  withAdverbs,
} from '../words/crediting.ts';

/** Who is named by the tokens from `from` up to `to`; `to` and `from` of an identity are within these. */
export interface Speaker {
  /** The source as the case writes it; null: another office than all of those. */
  readonly source: string | null;
  /** Figures of the case are of it: its name tells of whom as well. */
  readonly isCounted: boolean;
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

/** A stretch of tokens that credits somebody. */
export interface CreditHit extends Credit {
  readonly from: number;
  readonly to: number;
  /** Its words stay, as they tell of whom. */
  readonly isKept: boolean;
}

/** Longest name of a source with what stands around it. */
const longest = 12;

const isWordAt = (tokens: readonly Token[], at: number, table: RegExp): boolean => {
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

const parting =
  /^(?:in|on|from|between|since|during|until|till|as|over|after|before|through|throughout|was|were|is|are|has|have|had|that|which|who|whose|when|while|and|but|в|во|на|с|со|за|к|ко|из|от|до|о|об|что|как|который|которая|которые|и|а|но|между|около|более|свыше|почти|not|nearly|almost|about|around|some|only|some)$/;

/** Where a name that begins at `from` must end. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < longest && isOfName(tokens, to)) {
    if (to > from && isWordAt(tokens, to, parting)) break;
    to += 1;
  }
  return to;
}

const notBefore =
  /^(?:that|which|who|whom|whose|when|while|and|but|что|который|которая|которые|которых|которую|которого|кого|и|а|но|как|in|on|by|from|between|since|during|until|with|в|во|на|с|со|за|к|из|от|до)$/;

/** Where a name that ends before `to` may begin at the earliest. */
function nameStart(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && to - from < longest && isOfName(tokens, from - 1)) {
    if (isWordAt(tokens, from - 1, notBefore)) break;
    from -= 1;
  }
  return from;
}

const placing = /^(?:in|on|by|from|with|at|near|в|во|на|с|со|из|у|под|при)$/;
const pronoun =
  /^(?:its|their|they|them|whose|е[её]|его|их|ней|ним|них|чь[яейию]|чей|свои\p{L}{0,2}|своей|своего)$/u;

const denial = /^(?:not|never|не|ни|нет|(?:has|have|had|did|does|could)n['’]t)$/;

const comma = /^[,;:—–]$/;
const isEnd = (tokens: readonly Token[], at: number): boolean =>
  at >= tokens.length || /^[.!?…)]$/.test(tokens[at]?.key ?? '') || comma.test(tokens[at]?.key ?? '');

/** All credits of a sentence, in order, none over another. */
export function creditsIn(tokens: readonly Token[], speakers: Speakers): readonly CreditHit[] {
  const hits: CreditHit[] = [];
  const add = (hit: CreditHit | null): void => {
    if (hit === null || hits.some(({ from, to }) => from < hit.to && hit.from < to)) return;
    // Who has not established it told nothing.
    if (tokens.slice(hit.from, hit.to).some(({ key }) => denial.test(key))) return;
    hits.push(hit);
  };
  for (const { from, to } of leadingIn.all(tokens)) add(led(tokens, from, to, speakers));
  for (const { from, to } of inDocument.all(tokens)) add(led(tokens, from, to, speakers));
  for (let at = 0; at < tokens.length; at++) {
    if (isWordAt(tokens, at, documents)) add(documented(tokens, at, speakers));
    if (isWordAt(tokens, at, speaking)) add(spoken(tokens, at, true, speakers));
    else if (isWordAt(tokens, at, finding)) add(spoken(tokens, at, false, speakers));
  }
  return hits.toSorted((a, b) => a.from - b.from);
}

const nameOf = (tokens: readonly Token[], { from, to }: Speaker): string =>
  tokens
    .slice(from, to)
    .flatMap(({ kind, key }) => (kind === 'word' ? [key] : []))
    .join(' ');

const credit = (tokens: readonly Token[], speaker: Speaker, from: number, to: number): CreditHit => ({
  source: speaker.source,
  isKept: false,
  name: nameOf(tokens, speaker),
  from,
  to,
});

/** `according to the commission`, `по подсчётам «Хроники»`, `в докладе комиссии`. */
function led(tokens: readonly Token[], from: number, start: number, speakers: Speakers): CreditHit | null {
  const end = nameEnd(tokens, start);
  const speaker = speakers.behind(tokens, start, end);
  if (speaker === null) return null;
  return credit(tokens, speaker, from, isEnd(tokens, end) ? end : closed(tokens, speaker.to));
}

/** With the quotation mark and the document behind it: `«Хроники»`, `Khronika's count`. */
function closed(tokens: readonly Token[], at: number): number {
  let to = at;
  if (/^[»"”’']$/.test(tokens[to]?.key ?? '')) to += 1;
  return to;
}

const opening = /^(?:by|in|on|from|according|at|per|на|в|во|по|из|согласно|the|a|an|its|«|"|“|„)$/;
const own =
  /^(?:own|latest|last|new|final|official|internal|annual|satellite|public|latest|спутников\p{L}+)$/u;

/** `by Khronika's own count`, `the images studied by Orbit Watch show`, `на спутниковых снимках «Орбиты»`. */
function documented(tokens: readonly Token[], at: number, speakers: Speakers): CreditHit | null {
  let noun = at;
  // `the mission's reports and records`
  let before = noun;
  while (isWordAt(tokens, before - 1, own)) before -= 1;
  if (tokens[before - 1]?.possessive === true) {
    const start = nameStart(tokens, before);
    const speaker = speakers.before(tokens, start, before);
    if (speaker !== null && speaker.to >= before) {
      let from = speaker.from;
      while (opening.test(tokens[from - 1]?.key ?? '')) from -= 1;
      return credit(tokens, speaker, from, withShowing(tokens, noun + 1));
    }
  }
  noun = at + 1;
  if (
    isWordAt(
      tokens,
      noun,
      /^(?:studied|analy[sz]ed|examined|published|compiled|kept|made|taken|obtained|collected)$/,
    )
  )
    noun += 1;
  const isRussian = (tokens[at]?.key.charCodeAt(0) ?? 0) >= 0x400;
  const isLed = isWordAt(tokens, noun, /^(?:of|by|from)$/);
  if (!isRussian && !isLed) return null;
  const start = isLed ? noun + 1 : at + 1;
  const speaker = speakers.behind(tokens, start, nameEnd(tokens, start));
  if (isRussian && !isLed && !isNameAt(tokens, start)) return null;
  // Right behind the noun.
  if (speaker === null || speaker.source === null) return null;
  if (tokens.slice(start, speaker.from).some(({ kind, key }) => kind === 'word' && key !== 'the'))
    return null;
  let from = at;
  while (isWordAt(tokens, from - 1, own)) from -= 1;
  while (opening.test(tokens[from - 1]?.key ?? '')) from -= 1;
  return credit(tokens, speaker, from, withShowing(tokens, closed(tokens, speaker.to)));
}

const isNameAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true || /^[«“"„]$/.test(tokens[at]?.key ?? '');

/** With the verb of what a document shows, and `that`. */
function withShowing(tokens: readonly Token[], at: number): number {
  let to = at;
  if (isWordAt(tokens, to, showing)) to += 1;
  if (to > at && tokens[to]?.key === ',' && tokens[to + 1]?.key === 'что') return to + 2;
  return to > at && tokens[to]?.key === 'that' ? to + 1 : to;
}

/** A verb of saying with its subject before it or behind it; `isAll`: the verb says nothing else. */
function spoken(tokens: readonly Token[], at: number, isAll: boolean, speakers: Speakers): CreditHit | null {
  if (ofObject(tokens, at)) return null;
  let end = at;
  while (isWordAt(tokens, end - 1, withAdverbs)) end -= 1;
  const start = nameStart(tokens, end);
  const isFronted = start === 0 || comma.test(tokens[start - 1]?.key ?? '') || end - start > 1;
  if (tokens.slice(start, end).some(({ kind, key }) => kind === 'word' && speaking.test(key))) return null;
  const before = start < end && isFronted ? speakers.before(tokens, start, end) : null;
  if (
    before !== null &&
    (isAll || (before.source !== null && !before.isCounted)) &&
    isUpTo(tokens, before.to, end)
  ) {
    // `в центре голодовку объявили`: where, and not who.
    if (before.from === start && isWordAt(tokens, start - 1, placing)) return null;
    const isOfSpeech = isAll && (isEnd(tokens, at + 1) || isWordAt(tokens, at + 1, /^that$/));
    // `the inspectorate recorded 486 accidents`, where figures are of what was recorded: what came about, too.
    const isEvent = !isAll && speakers.isEvent(tokens[at]?.key ?? '');
    const verbEnd = isEvent ? end : behindVerb(tokens, at + 1);
    const hit = credit(tokens, before, headOf(tokens, start, before.from), verbEnd);
    return { ...hit, isKept: isEvent || (before.isCounted && !isOfSpeech) };
  }
  if (!isAll) return null;
  // `как сообщили в прокуратуре`, `сообщила береговая охрана`
  const as = isWordAt(tokens, at - 1, /^(?:как|as)$/) ? at - 1 : at;
  let first = at + 1;
  if (isWordAt(tokens, first, /^(?:в|во|by)$/)) first += 1;
  const isIn = first > at + 1;
  // `patients admitted to the hospital`
  if (!isIn && (isWordAt(tokens, first, parting) || isWordAt(tokens, first, /^(?:to|into)$/))) return null;
  // `написали в прокуратуру`: to whom.
  if (isIn && isWordAt(tokens, first, /[^аеийоу]у$|ю$/)) return null;
  const last = nameEnd(tokens, first);
  const behind = speakers.behind(tokens, first, last);
  if (behind === null) return null;
  // Right behind the verb, and an answer to `who?`: a Russian accusative looks the same only of things.
  const isNear = !tokens
    .slice(first, behind.from)
    .some(({ kind, key }) => kind === 'word' && !answering.test(key));
  if (!isNear || !(isEnd(tokens, last) || isIn || as < at)) return null;
  return credit(tokens, behind, as, isEnd(tokens, last) ? last : closed(tokens, behind.to));
}

const isUpTo = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ kind }) => kind === 'mark');

/** `The reporters of Khronika`: the words before a source's name that only say who speaks for it. */
function headOf(tokens: readonly Token[], start: number, from: number): number {
  const isFree = start === 0 || !/[\p{L}\d]/u.test(tokens[start - 1]?.key ?? '');
  return isFree && from - start <= 5 ? start : from;
}

/** With `that` and `about` behind the verb. */
function behindVerb(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key === ',' && tokens[at + 1]?.key === 'что') return at + 2;
  return isWordAt(tokens, at, /^(?:that)$/) ? at + 1 : at;
}

/** The tokens without those of credits; a body with a number that speaks for itself stays. */
export function withoutCredits(tokens: readonly Token[], credits: readonly CreditHit[]): readonly Token[] {
  if (credits.length === 0) return tokens;
  // `by the region's government, 3,146 of its residents`: what another word stands for stays.
  const isLeantOn = (from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ capital }) => capital) &&
    tokens.some(({ key }, at) => (at < from || at >= to) && pronoun.test(key));
  const gone = new Set<number>();
  for (const { from, to, isKept } of credits) {
    if (isKept || isLeantOn(from, to)) continue;
    const number = tokens.slice(from, to).findIndex(({ kind }) => kind === 'number');
    const body = number < 0 ? to : bodyEnd(tokens, from + number, to);
    for (let at = from; at < to; at++) if (number < 0 || at < from + number || at >= body) gone.add(at);
    // A comma on either side is one.
    if (tokens[to]?.key === ',' && (from === 0 || comma.test(tokens[from - 1]?.key ?? ''))) gone.add(to);
  }
  return tokens.filter((_, at) => !gone.has(at));
}

function bodyEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to && (tokens[end]?.kind !== 'word' || !speaking.test(tokens[end]?.key ?? ''))) {
    if (isWordAt(tokens, end, withAdverbs)) break;
    end += 1;
  }
  return end;
}
