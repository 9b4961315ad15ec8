// Where a sentence only says who publishes its number: the words of each credit, which are set aside before anything else is
// read. Positions of speaking are of a closed class in both languages; who stands in them is asked of what the case knows.
import type { Token } from '../../text/tokens.ts';
import type { Credit } from '../claim.ts';
import {
  answering,
  bodyNouns,
  documents,
  finding,
  inDocument,
  leading,
  leadingIn,
  lists,
  ofObject,
  registers,
  showing,
  speaking,
  withAdverbs,
} from '../words/crediting.ts';
import { knowingEnd } from './knowing.ts';
import {
  clauseEnd,
  comma,
  isAdjective,
  isUpTo,
  isWordAt,
  nameEnd,
  nameStart,
  parting,
  subjectOf,
  type Speaker,
  type Speakers,
} from './speakers.ts';

/** A stretch of tokens that credits somebody. */
export interface CreditHit extends Credit {
  readonly from: number;
  readonly to: number;
  /** Its words stay, as they tell of whom. */
  readonly isKept: boolean;
  /** A list on which those stand who are counted: who keeps it says nothing where somebody else does. */
  readonly isBody?: boolean;
}

const pronoun =
  /^(?:its|their|they|them|whose|е[её]|его|их|ней|ним|них|чь[яейию]|чей|свои\p{L}{0,2}|своей|своего)$/u;

const denial = /^(?:not|never|не|ни|нет|(?:has|have|had|did|does|could)n['’]t)$/;

const isEnd = (tokens: readonly Token[], at: number): boolean =>
  at >= tokens.length || /^[.!?…)]$/.test(tokens[at]?.key ?? '') || comma.test(tokens[at]?.key ?? '');

/** All credits of a sentence, in order, none over another. */
export function creditsIn(tokens: readonly Token[], speakers: Speakers): readonly CreditHit[] {
  const hits: CreditHit[] = [];
  const add = (hit: CreditHit | null): void => {
    if (hit === null || hits.some(({ from, to }) => from < hit.to && hit.from < to)) return;
    // Who has not established it told nothing.
    if (tokens.slice(hit.from, hit.to).some(({ key }) => denial.test(key))) return;
    hits.push({ ...hit, to: clauseEnd(tokens, hit.to) });
  };
  for (const { from, to } of leadingIn.all(tokens)) add(led(tokens, from, to, speakers));
  for (const { from, to } of inDocument.all(tokens)) add(led(tokens, from, to, speakers));
  add(closing(tokens, speakers));
  add(fronted(tokens, speakers));
  for (let at = 1; at < tokens.length; at++) add(described(tokens, at, speakers));
  for (let at = 0; at < tokens.length; at++) add(known(tokens, at, speakers));
  for (let at = 0; at < tokens.length; at++) {
    if (isWordAt(tokens, at, documents)) add(documented(tokens, at, speakers));
    if (isWordAt(tokens, at, speaking)) add(spoken(tokens, at, true, speakers));
    else if (isWordAt(tokens, at, finding)) add(spoken(tokens, at, false, speakers));
  }
  const spokenOf = hits.some(({ isKept }) => !isKept) ? hits.filter(({ isBody }) => isBody !== true) : hits;
  return spokenOf.toSorted((a, b) => a.from - b.from);
}

/** `Khronika: some 5,900 …`: who speaks, and nothing else, in front of a colon. */
function fronted(tokens: readonly Token[], speakers: Speakers): CreditHit | null {
  const colon = tokens.findIndex(({ key }) => key === ':');
  const start = colon < 1 || colon > longestFront ? colon : nameStart(tokens, colon);
  if (start < 0 || start >= colon || start > 1) return null;
  const speaker = speakers.before(tokens, start, colon);
  const isAll = speaker !== null && speaker.from <= 1 && isUpTo(tokens, speaker.to, colon);
  return isAll && speaker.source !== null && !speaker.isCounted
    ? credit(tokens, speaker, 0, colon + 1)
    : null;
}
const longestFront = 8;

/** `… — Khronika`, `… (Khronika)`: a source of the case by its name alone, at the end. */
function closing(tokens: readonly Token[], speakers: Speakers): CreditHit | null {
  let end = tokens.length;
  while (end > 0 && /^[.!?…)]$/.test(tokens[end - 1]?.key ?? '')) end -= 1;
  const start = nameStart(tokens, end);
  if (start === end || !/^[—–(]$/.test(tokens[start - 1]?.key ?? '')) return null;
  const speaker = speakers.behind(tokens, start, end);
  if (speaker === null || speaker.source === null || speaker.isCounted) return null;
  return speaker.from === start || startsQuoted(tokens, start)
    ? credit(tokens, speaker, start - 1, end)
    : null;
}

/** `Red Lantern, which runs the convoys, evacuated`: a source with a clause of its own, which does what is told. */
function described(tokens: readonly Token[], comma: number, speakers: Speakers): CreditHit | null {
  const end = clauseEnd(tokens, comma);
  if (tokens[comma]?.key !== ',' || end === comma) return null;
  const next = tokens[end + 1]?.key ?? '';
  if (speaking.test(next) || finding.test(next) || withAdverbs.test(next)) return null;
  const start = nameStart(tokens, comma);
  const speaker = start === 0 ? speakers.before(tokens, start, comma) : null;
  if (speaker === null || speaker.source === null || speaker.isCounted || !isUpTo(tokens, speaker.to, comma))
    return null;
  return credit(tokens, speaker, start, end + 1);
}

const startsQuoted = (tokens: readonly Token[], at: number): boolean =>
  /^[«“"„]$/.test(tokens[at]?.key ?? '');

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
  /^(?:own|loss|casualty|death|latest|last|new|final|official|internal|annual|satellite|public|latest|спутников\p{L}+|официальн\p{L}+|последн\p{L}+)$/u;

/** `by Khronika's own count`, `the images studied by Orbit Watch show`, `на спутниковых снимках «Орбиты»`, `Khronika figures show`. */
function documented(tokens: readonly Token[], at: number, speakers: Speakers): CreditHit | null {
  const isRussian = (tokens[at]?.key.charCodeAt(0) ?? 0) >= 0x400;
  // `the mission's reports and records`, `из опубликованного «Хроникой» списка`
  let before = at;
  while (isWordAt(tokens, before - 1, own)) before -= 1;
  const first = nameStart(tokens, before);
  const owner = first < before ? speakers.before(tokens, first, before) : null;
  const shown = withShowing(tokens, at + 1);
  if (owner !== null && isUpTo(tokens, owner.to, before)) {
    const making = tokens.slice(first, before).findIndex(({ key }) => made.test(key));
    const from = openingOf(tokens, making < 0 ? owner.from : first + making);
    const isAdjoined = owner.source !== null && !isRussian && isWordAt(tokens, at + 1, showing);
    // `on the ministry's list`: of whom it is.
    const isOwned =
      tokens[before - 1]?.possessive === true && (owner.source !== null || !isWordAt(tokens, at, lists));
    if (isOwned || isAdjoined || making >= 0) return ofDocument(tokens, owner, from, shown, at);
  }
  let noun = at + 1;
  if (
    isWordAt(
      tokens,
      noun,
      /^(?:studied|analy[sz]ed|examined|published|compiled|kept|made|taken|obtained|collected|released|issued|gathered|seen|cited|provided)$/,
    )
  )
    noun += 1;
  const isLed = isWordAt(tokens, noun, /^(?:of|by|from)$/);
  if (!isRussian && !isLed) return null;
  const start = isLed ? noun + 1 : at + 1;
  const speaker = speakers.behind(tokens, start, nameEnd(tokens, start));
  if (isRussian && !isLed && !isNameAt(tokens, start) && !isWordAt(tokens, start, bodyNouns)) return null;
  // Right behind the noun.
  if (speaker === null || speaker.source === null) return null;
  // `the register of the Legion`: of whom it is, and not who says so.
  if (speaker.isCounted && isWordAt(tokens, at, registers)) return null;
  if (tokens.slice(start, speaker.from).some(({ kind, key }) => kind === 'word' && key !== 'the'))
    return null;
  let from = at;
  while (isWordAt(tokens, from - 1, own)) from -= 1;
  return ofDocument(
    tokens,
    speaker,
    openingOf(tokens, from),
    withShowing(tokens, closed(tokens, speaker.to)),
    at,
  );
}

/** A list on which people stand is more than who keeps it, unless it only leads to what is told. */
function ofDocument(
  tokens: readonly Token[],
  speaker: Speaker,
  from: number,
  to: number,
  noun: number,
): CreditHit {
  const isLeading = tokens.slice(from, Math.min(noun, from + 3)).some(({ key }) => leading.test(key));
  const isKept = speaker.isCounted || (isWordAt(tokens, noun, lists) && !isLeading);
  return { ...credit(tokens, speaker, from, to), isKept, isBody: isKept };
}

const made = /^(?:опубликованн|составленн|собранн|подготовленн|обнародованн|предоставленн)\p{L}+$/u;

/** With what leads to a document: `следует из`, `according to the`. */
function openingOf(tokens: readonly Token[], at: number): number {
  let from = at;
  while (opening.test(tokens[from - 1]?.key ?? '') || isWordAt(tokens, from - 1, leading)) from -= 1;
  return from;
}

const isNameAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true || /^[«“"„]$/.test(tokens[at]?.key ?? '');

/** With the verb of what a document shows, and `that`. */
function withShowing(tokens: readonly Token[], at: number): number {
  let to = at;
  // `figures put the dead at 184`: the verb stays with its number.
  if (isWordAt(tokens, to, /^puts?$/)) return to;
  if (isWordAt(tokens, to, showing)) to += 1;
  if (to > at && tokens[to]?.key === ',' && tokens[to + 1]?.key === 'что') return to + 2;
  return to > at && tokens[to]?.key === 'that' ? to + 1 : to;
}

/** A verb of saying with its subject before it or behind it; `isAll`: the verb says nothing else. */
function spoken(tokens: readonly Token[], at: number, isAll: boolean, speakers: Speakers): CreditHit | null {
  if (ofObject(tokens, at)) return null;
  const subject = subjectOf(tokens, at, isAll, speakers);
  if (subject !== null) {
    const { speaker, from, end } = subject;
    const isOfSpeech = isAll && (isEnd(tokens, at + 1) || isWordAt(tokens, at + 1, /^that$/));
    // `the inspectorate recorded 486 accidents`, where figures are of what was recorded: what came about, too.
    const isEvent = !isAll && speakers.isEvent(tokens[at]?.key ?? '');
    // `puts the number of the dead at 184`: the verb stays with its number.
    const isPut = isWordAt(tokens, at, /^puts?$/);
    const verbEnd = isEvent || isPut ? end : behindVerb(tokens, at + 1);
    return {
      ...credit(tokens, speaker, from, verbEnd),
      isKept: isEvent || (speaker.namesBody && !isOfSpeech),
    };
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

/** `Khronika was able to verify`, `«Хроника» ведёт список, в котором` */
function known(tokens: readonly Token[], at: number, speakers: Speakers): CreditHit | null {
  const end = knowingEnd(tokens, at);
  if (end === null || isWordAt(tokens, at - 1, /^(?:was|were|is|are|been|be)$/) !== isAdjective(tokens, at))
    return null;
  const subject = subjectOf(tokens, at, false, speakers);
  if (subject === null) return null;
  const isEvent = tokens.slice(at, end).some(({ kind, key }) => kind === 'word' && speakers.isEvent(key));
  return {
    ...credit(tokens, subject.speaker, subject.from, end),
    isKept: isEvent || (subject.speaker.namesBody && tokens[end - 1]?.key !== 'that'),
  };
}

/** With `that` and `about` behind the verb. */
function behindVerb(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key === ',' && tokens[at + 1]?.key === 'что') return at + 2;
  return isWordAt(tokens, at, /^(?:that)$/) || tokens[at]?.key === ':' ? at + 1 : at;
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
    if (isKept) for (const at of besideIn(tokens, from, to)) gone.add(at);
    if (isKept || isLeantOn(from, to)) continue;
    const number = tokens.slice(from, to).findIndex(({ kind }) => kind === 'number');
    const body = number < 0 ? to : bodyEnd(tokens, from + number, to);
    for (let at = from; at < to; at++) if (number < 0 || at < from + number || at >= body) gone.add(at);
    // A comma on either side is one.
    if (tokens[to]?.key === ',' && (from === 0 || comma.test(tokens[from - 1]?.key ?? ''))) gone.add(to);
  }
  return tokens.filter((_, at) => !gone.has(at));
}

/** `, a group of lawyers,`: what somebody is, within a credit whose words stay. */
function besideIn(tokens: readonly Token[], from: number, to: number): readonly number[] {
  const open = tokens.findIndex(({ key }, at) => at > from && at < to && key === ',');
  const close = tokens.findIndex(({ key }, at) => at > open && at < to && key === ',');
  if (open < 0 || close < 0 || tokens.slice(open, close).some(({ capital }) => capital)) return [];
  return tokens.slice(open, close + 1).map((_, i) => open + i);
}

function bodyEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to && (tokens[end]?.kind !== 'word' || !speaking.test(tokens[end]?.key ?? ''))) {
    if (isWordAt(tokens, end, withAdverbs)) break;
    end += 1;
  }
  return end;
}
