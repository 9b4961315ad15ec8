// Where a sentence leaps from its number to what no number shows: the stretches of its words that tell a cause, a purpose, a
// proof or a trend beside it, so that the number can be judged without them.
import type { Hit } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';
import type { LeapSpan } from '../claim.ts';
import { leapWords, type Leap } from '../words/leaps.ts';
import type { Amount } from './amount.ts';
import { isCircumstance, isDoneByPeople, isHedged, isOpinion, type Stretch } from './leap-limits.ts';
import type { SentenceView } from './sentence-view.ts';
import { isShown } from './series.ts';

/** Tokens from `from` up to `to`. */
type Span = Pick<Stretch, 'from' | 'to'>;

/** None overlapping another, in order; empty where the sentence tells nothing but its numbers. */
export function leaps(view: SentenceView, amounts: readonly Amount[]): readonly LeapSpan[] {
  const hits = leapWords.all(view.tokens);
  const { tokens } = view;
  const opening = openingPurpose(tokens);
  if (hits.length === 0 && opening === null) return [];
  const numbers = amounts.filter(({ quantity, from, to }) => isNumber(tokens, quantity.kind, from, to));
  if (numbers.length === 0) return [];
  const isOpening = opening !== null && !hasNumber(numbers, 0, opening.to);
  const found: Stretch[] = isOpening ? [opening] : [];
  for (const hit of hits) {
    const last = found.at(-1);
    if (last !== undefined && hit.from < last.to) continue;
    const stretch = stretchOf(view, numbers, hit);
    const isBorne =
      hit.value === 'course' && stretch !== null && isShown(view, numbers, stretch.from, stretch.to);
    if (stretch !== null && stretch.to > stretch.from && !isBorne && !isHedged(tokens, stretch))
      found.push(stretch);
  }
  if (found.length === 0 || isOpinion(tokens, found)) return [];
  const heads = found.some(({ kind, from }) => kind === 'predicate' && from > 0) ? nominalHead(tokens) : 0;
  const all = heads > 0 ? [{ from: 0, to: heads, kind: 'predicate' as const }, ...found] : found;
  return all.flatMap(({ from, to, kind }) => {
    const [first, end] = [tokens[from], tokens[to - 1]];
    if (first === undefined || end === undefined) return [];
    const words = tokens.slice(from, to).flatMap((token) => (token.kind === 'word' ? [token.key] : []));
    return [{ start: first.start, end: end.end, kind, words }];
  });
}

/** `To save on repairs, companies …`: a sentence that opens with what for. */
function openingPurpose(tokens: readonly Token[]): Stretch | null {
  const comma = tokens.findIndex(({ key }) => key === ',');
  const isPurpose = tokens[0]?.key === 'to' && tokens[1]?.capital === false && !noPurpose.test(tokens[1].key);
  return isPurpose && comma > 2 ? { from: 0, to: comma, kind: 'clause' } : null;
}
const noPurpose =
  /^(?:the|this|that|these|those|date|his|her|its|their|our|my|all|be|put|sum|take|give|judge|start|begin|add|say|cite|quote|name|some|many|most|whom|which|what|it|them|him|me|us|us|an?|no|one|two|in|avoid|go)$/;

/** A number of its own, and no `most` or `some`. */
const isNumber = (tokens: readonly Token[], kind: string, from: number, to: number): boolean =>
  kind === 'number' ||
  kind === 'range' ||
  kind === 'none' ||
  tokens.slice(from, to).some((token) => token.kind === 'number');

/** A word of the table with what lies around it. */
interface Place {
  readonly view: SentenceView;
  readonly numbers: readonly Amount[];
  readonly hit: Hit<Leap>;
  /** The clause it stands in, and the one that it carries. */
  readonly piece: Span;
  readonly behind: Span;
  /** `из-за того, что …`: the comma belongs to it. */
  readonly isThat: boolean;
  /** A number stands before it. */
  readonly isAhead: boolean;
  /** Where the next number begins, else where the sentence ends. */
  readonly next: number;
  readonly end: number;
}

function stretchOf(view: SentenceView, numbers: readonly Amount[], hit: Hit<Leap>): Stretch | null {
  const { tokens } = view;
  if (numbers.some(({ from, to }) => from < hit.to && hit.from < to)) return null;
  const piece = pieceAt(tokens, hit.from);
  const isThat =
    tokens[hit.to]?.key === ',' && /^(?:что|чтобы|как|that)$/.test(tokens[hit.to + 1]?.key ?? '');
  const end = sentenceEnd(tokens);
  const kind = isThat && hit.value === 'phrase' ? 'clause' : hit.value;
  const span = stretchBy[kind]({
    view,
    numbers,
    hit,
    piece,
    behind: isThat ? pieceAt(tokens, hit.to + 1) : piece,
    isThat,
    isAhead: hasNumber(numbers, 0, hit.from),
    next: numbers.find(({ from }) => from >= hit.to)?.from ?? end,
    end,
  });
  return span === null ? null : { ...span, kind };
}

const hasNumber = (numbers: readonly Amount[], from: number, to: number): boolean =>
  numbers.some((number) => number.from >= from && number.from < to);

const stretchBy: Readonly<Record<Leap, (place: Place) => Span | null>> = {
  // Behind the number as far as it goes, before it to the number itself.
  clause: ({ view: { tokens }, numbers, hit, behind, isThat, isAhead, next }) => {
    if (needsThat.test(phraseText(tokens, hit)) && !isThat) return null;
    if (isTime(tokens, hit, behind) || catenative.test(wordBeforeInfinitive(tokens, hit))) return null;
    if (isAhead && hasNumber(numbers, hit.to, behind.to)) return null;
    return { from: hit.from, to: Math.min(behind.to, next) };
  },
  phrase: ({ view, hit, piece, next }) => {
    if (/^(?:выкуп|ransom)/.test(view.tokens[hit.to]?.key ?? '')) return null;
    const to = phraseEnd(view, hit.to, Math.min(piece.to, next));
    const isOpen = neutral.test(phraseText(view.tokens, hit)) && isCircumstance(view, hit.to, to);
    return isOpen ? null : { from: hit.from, to };
  },
  predicate: ({ view, numbers, hit, piece, isAhead, next, end }) => {
    const { tokens } = view;
    // `Distrust is why 274 refused to leave`
    if (!isAhead && swings.test(phraseText(tokens, hit)) && hasNumber(numbers, hit.to, piece.to))
      return { from: piece.from, to: hit.to };
    // `таков результат`
    if (tokens[hit.from - 1]?.key.startsWith('таков') === true) return null;
    const isHappening = outcome.test(phraseText(tokens, hit)) && isCircumstance(view, hit.to, end);
    if (!isAhead || next < end || isHappening) return null;
    // `…: they meant to wipe out the people, and this number is the proof`
    const last = numbers.findLast(({ to }) => to <= hit.from)?.to ?? hit.from;
    const mark = tokens.slice(last, hit.from).findIndex((_, at) => isSetOff(tokens, last + at));
    return { from: mark < 0 ? hit.from : last + mark, to: end };
  },
  driver: (place) => {
    const { view, numbers, hit, piece, behind, isThat, isAhead } = place;
    // `Виной тому, что погибли 58, …`
    if (isThat && !isAhead && hasNumber(numbers, behind.from, behind.to))
      return { from: piece.from, to: behind.from + 1 };
    if (!hasNumber(numbers, hit.to, piece.to) || hasNumber(numbers, piece.from, hit.from))
      return wholePiece(place);
    // `Fear, and nothing else, drove the 263 …`
    const isParted = hit.from === piece.from && view.tokens[hit.from - 1]?.key === ',' && !isAhead;
    const from = isParted ? 0 : piece.from;
    return isDoneByPeople(view.tokens, from, hit.from) ? null : { from, to: hit.to };
  },
  manner: (place) => {
    const { view, numbers, hit, piece } = place;
    const isAdverb = hit.to === hit.from + 1 && /(?:ly|но|чески)$/.test(view.tokens[hit.from]?.key ?? '');
    return isAdverb && hasNumber(numbers, piece.from, piece.to)
      ? { from: hit.from, to: hit.to }
      : wholePiece(place);
  },
  // `were struck off: all of them had been handed over`
  sequel: ({ view: { tokens }, hit, isAhead, end }) => {
    const isBehind = /^[:;—–-]$/.test(tokens[hit.from - 1]?.key ?? '');
    const rest = tokens.slice(hit.from, end);
    const isTold = rest.some(({ key }) => isVerbForm(key) || /^(?:were|was|had|have|бы)$/.test(key));
    if (!isAhead || !isBehind || !isTold || asMuch.test(tokens[hit.to]?.key ?? '')) return null;
    const isOther = rest.some(({ kind, key }) => kind === 'number' || counted.test(key));
    return isOther ? null : { from: hit.from, to: end };
  },
  course: wholePiece,
};

/** `since the spring`, and no `, since its commanders were throwing men …`. */
const isTime = (tokens: readonly Token[], { from, to }: Span, behind: Span): boolean =>
  tokens[from]?.key === 'since' &&
  (tokens[from - 1]?.key !== ',' ||
    !tokens.slice(to, behind.to).some(({ key }) => auxiliary.test(key) || isVerbForm(key)));

/** `refused to hide`: what stands before an infinitive of which it is no purpose. */
const catenative =
  /^(?:refus\p{L}+|fail\p{L}*|order\p{L}*|forc\p{L}+|tr(?:y|ied|ying)|attempt\p{L}*|agree\p{L}*|want\p{L}*|allow\p{L}*|able|unable|had|have|has|going|ha(?:d|ve)|managed|began|begun|continu\p{L}+|promis\p{L}+|decid\p{L}+|vow\p{L}*|plan\p{L}*|threaten\p{L}*|pledg\p{L}+|sworn|told|asked|used)$/u;
const wordBeforeInfinitive = (tokens: readonly Token[], { from }: Span): string =>
  tokens[from]?.key === 'to' ? (tokens[from - 1]?.key ?? '') : '';

/** A colon, a semicolon or a dash between clauses. */
const isSetOff = (tokens: readonly Token[], at: number): boolean =>
  /^[:;—–]$/.test(tokens[at]?.key ?? '') && isBoundary(tokens, at);

/** `так же`, `так и не`. */
const asMuch = /^(?:же|и|как|что|называем\p{L}+|far|many|much|few)$/u;
/** How those counted are known is no more than the number. */
const counted =
  /^(?:list|count|record|regist|nam(?:e|ed)$|identif|publish|счит|подсч|числ|учт|перечисл|внес|опубликов|значат)/u;

/** Prepositions that any noun may follow; behind those of fear, revenge or orders a motive always does. */
const neutral =
  /^(?:because of|owing to|due to|thanks to|on account of|by reason of|in consequence of|(?:caused|brought on|brought about|triggered) by|из за|из - за|по причине|в силу|вследствие|ввиду|благодаря|вызван\p{L}*)$/u;

const phraseText = (tokens: readonly Token[], { from, to }: { from: number; to: number }): string =>
  tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');

/** `was the result of shelling` tells how it came about. */
const outcome = /result|consequence|результат|следстви/;

/** Behind what brought it about as well as before it. */
const swings = /^(?:is|are|was|were) (?:why|what|the reason)/;

/** Words that carry a clause only with the `что` behind them. */
const needsThat =
  /^(?:с тем|для того|ради того|затем|в связи с тем|(?:из за|из - за|вследствие|ввиду|в силу|по причине) того|благодаря тому|по той причине|причина в том)$/;

/** The clause that holds no number of its own; behind the last number all that follows. */
function wholePiece({ view: { tokens }, numbers, hit, piece, end }: Place): Span | null {
  const inPiece = numbers.filter(({ from }) => from >= piece.from && from < piece.to);
  let { from } = piece;
  const last = inPiece.at(-1);
  if (last !== undefined) {
    if (last.from > hit.from) return null;
    // `8,214 are wanted and the number is growing`
    const joined = tokens.slice(last.to, hit.from).findLastIndex(({ key }) => joins.test(key));
    if (joined < 0) return null;
    from = last.to + joined;
  }
  const isBehind = numbers.some((number) => number.from < from);
  // `Flight is gathering pace: 8,214 are wanted`
  const isJoined =
    hit.value !== 'course' &&
    tokens[piece.to]?.key === ',' &&
    /^(?:and|so|и|а|вот)$/.test(tokens[piece.to + 1]?.key ?? '');
  const isHead = isJoined || /^[:;—–-]$/.test(tokens[piece.to]?.key ?? '');
  if (!isBehind && !isHead) return null;
  const isLast = !numbers.some((number) => number.from >= hit.to);
  return { from, to: isLast && isBehind ? end : piece.to };
}

const joins = /^(?:and|but|while|whereas|yet|so|и|а|но|да|так)$/;

/** The words between two marks that part clauses. */
function pieceAt(tokens: readonly Token[], at: number): Span {
  let from = at;
  while (from > 0 && !isBoundary(tokens, from - 1)) from -= 1;
  let to = at;
  while (to < tokens.length && !isBoundary(tokens, to)) to += 1;
  return { from, to };
}

function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  if (/^[-–—]$/.test(token.key)) return !token.glued;
  // `2,316`, `за 2022 год, по данным`: a comma within a number is none of the tokens.
  return /^[,;:()!?]$/.test(token.key) || (token.key === '.' && at === tokens.length - 1);
}

/** The last mark stays, so that the sentence ends as it did. */
function sentenceEnd(tokens: readonly Token[]): number {
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]?.kind === 'mark') end -= 1;
  return end;
}

const auxiliary = /^(?:was|were|had|have|has|is|are|did|been|которые|который|которых|who|which|that)$/;

/** Where the noun that a preposition of cause rules is over: before a time, an event told by a verb, an auxiliary. */
function phraseEnd({ tokens, periods, events }: SentenceView, from: number, most: number): number {
  for (let at = from + 1; at < most; at++) {
    if (auxiliary.test(tokens[at]?.key ?? '')) return at;
    if (periods.some((hit) => hit.from === at && hit.period.days === null)) return beforeTime(tokens, at);
    if (events.some((hit) => hit.from === at) && isVerbForm(tokens[at]?.key ?? '')) return at;
    if (/^(?:самовольно|добровольно|живыми|домой)$/.test(tokens[at]?.key ?? '')) return at;
  }
  return most;
}

/** `between 2019 and 2021`: with the preposition before it. */
const beforeTime = (tokens: readonly Token[], at: number): number =>
  /^(?:in|between|from|since|by|during|over|until|в|во|с|со|за|до|к|с начала)$/.test(
    tokens[at - 1]?.key ?? '',
  )
    ? at - 1
    : at;

const isVerbForm = (key: string): boolean =>
  /(?:л|ла|ло|ли|лся|лась|лось|лись|[нт]ы|ны|но|ют|ут|ят|ат|ed)$/.test(key) ||
  /^(?:died|fled|left|fell|deserted|refused|quit|ran)$/.test(key);

/** `That 22 were killed is the result of …`, `То, что погибли 22, доказывает …`: what only makes a subject of the clause. */
function nominalHead(tokens: readonly Token[]): number {
  const [first = '', second = '', third = '', fourth = ''] = tokens.slice(0, 4).map(({ key }) => key);
  if (first === 'that') return 1;
  if (first === 'the' && second === 'fact' && third === 'that') return 3;
  if (first === 'то' && second === ',' && third === 'что') return 3;
  if (first === 'тот' && second === 'факт' && third === ',' && fourth === 'что') return 4;
  return 0;
}
