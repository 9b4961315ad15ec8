// Names of institutions that are no units of an army: numbered ones (`IK-6`, `colony No. 7`) and named ones (`Baltic Fleet`,
// `Черноморский флот`), so that a number of one is not held to be of another.
import { foldKey } from '../../text/fold.ts';
import { remembered } from '../../text/memo.ts';
import { numberWords } from '../../text/number-words.ts';
import type { Token } from '../../text/tokens.ts';
import { institutions } from '../words/institutions.ts';
import { countedNouns } from '../words/counted.ts';
import { eventWords } from '../words/events.ts';
import { nameWords } from '../words/matters.ts';
import { ministries, ministryKey } from '../words/ministries.ts';
import { plainWords } from '../words/plain-words.ts';
import { headOf } from '../words/name-heads.ts';

/** Letters of a word that all its cases share. */
const stem = (word: string): string => {
  if (word.length <= 3) return word;
  return word.length <= 6 ? word.slice(0, word.length <= 4 ? 3 : 4) : word.slice(0, word.length - 3);
};
/** `Таринский`, `Таринского`, `Tarinsky` are of the name that `Tarinsk` is: their endings fall first. */
const ofPlace = /(?<=[a-z]{2}(?:sk|ck))(?:i|ii|ogo|omu|im|om|aia|oi|uiu|oe|ikh|ih|imi)$/;
const foldedStem = remembered((key) => stem(foldKey(key).replace(ofPlace, '')));

/** A word of a name: those that both languages have by their key, others by their stem. */
function part(tokens: readonly Token[], at: number): string {
  const known = nameWords.at(tokens, at);
  if (known?.value.startsWith(ministryKey)) return known.value;
  if (known !== null) return `=${known.value}`;
  return foldedStem(tokens[at]?.key ?? '');
}

/** `министерство обороны`: a name without a capital. */
function isMinistry(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:министерств|федеральн|следственн)/.test(tokens[at]?.key ?? '') && ministries.at(tokens, at) !== null
  );
}

/** The words of a name between two tokens. */
function parts(tokens: readonly Token[], from: number, to: number): readonly string[] {
  return tokens.slice(from, to).map((_, i) => part(tokens, from + i));
}

const openers = [plainWords, numberWords, eventWords, countedNouns];
const ofLaw = /^(?:article|articles|section|part|paragraph|статья|статье|статьи)$/;
const month = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

const bounds =
  /^(?:more|fewer|less|not|no|at|almost|nearly|about|around|roughly|approximately|some|over|under|barely|почти|около|примерно|порядка|приблизительно|свыше|более|менее|не|как|больше|меньше|чуть|едва)$/;

/** `Восстановиться удалось`, `Отчисление коснулось`: an infinitive, or a word of some meaning, that begins a sentence and no name. */
function isCommonWord(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (first === undefined || second?.kind !== 'word' || second.capital) return false;
  return /^[а-я]{3,}ть(?:ся)?$/.test(first.key) || /^[а-я]{3,}(?:ение|ания|ание|ения)$/.test(first.key);
}

/** A word that has its capital only because it begins a sentence, or names a month. */
function isNoName(tokens: readonly Token[], at: number, isSentence: boolean): boolean {
  return (
    (isSentence && at === 0 && isCommonWord(tokens)) ||
    (isSentence &&
      at === 0 &&
      (bounds.test(tokens[0]?.key ?? '') || openers.some((table) => table.at(tokens, 0) !== null))) ||
    month.test(tokens[at]?.key ?? '') ||
    // `under Article 337`
    (ofLaw.test(tokens[at]?.key ?? '') && tokens[at + 1]?.kind === 'number')
  );
}

const adjective = /(?:ий|ый|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ей)$/;

/** Each name as its folded parts, joined by spaces, its head last: `#7`, `ik 6`, `balt flee`. */
export function designations(tokens: readonly Token[], isSentence = false): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'number') {
      const ordinal = ordinalName(tokens, at);
      const name = ordinal?.name ?? numbered(tokens, at);
      if (name !== null) found.add(name);
      if (ordinal !== null) at = ordinal.to - 1;
    } else if (token?.kind === 'mark' && opening.has(token.key)) {
      const quoted = quotedName(tokens, at);
      if (quoted !== null) {
        found.add(quoted.name);
        at = quoted.to;
      }
    } else if (token?.kind === 'word' && token.capital && !isNoName(tokens, at, isSentence)) {
      const end = nameEnd(tokens, at);
      // `Colony IK-5`, `Colony No. 5`: the last word belongs to the number.
      const isOfNumber = isNumberJoined(tokens, end) || tokens[end - 1]?.key === 'no';
      const to = isOfNumber ? end - 1 : withHead(tokens, end);
      if (to > at + 1) found.add(parts(tokens, at, to).join(' '));
      at = Math.max(at, to - 1);
    }
  }
  return [...found];
}

/** Capitalised words, as stems that all their cases share. */
export function mentions(tokens: readonly Token[]): readonly string[] {
  const found = new Set<string>();
  for (const { kind, capital, key } of tokens) if (kind === 'word' && capital) found.add(foldedStem(key));
  return [...found];
}

/** Those of them that name something; words that both languages have by their key. */
export function properNames(tokens: readonly Token[], isSentence = false): readonly string[] {
  const found = new Set<string>();
  for (const [at, { kind, capital }] of tokens.entries())
    if (
      kind === 'word' &&
      !isNumberSign(tokens, at) &&
      (capital ? !isNoName(tokens, at, isSentence) : isMinistry(tokens, at))
    )
      found.add(part(tokens, at));
  return [...found];
}

/** `Kestrel Ridge colliery`: the noun behind the name says what it is. */
function withHead(tokens: readonly Token[], to: number): number {
  return institutions.at(tokens, to) === null ? to : to + 1;
}

const opening: ReadonlySet<string> = new Set(['«', '"', '“']);

/** `завод «Красный молот»`: a noun, and the name in quotes behind it. */
function quotedName(
  tokens: readonly Token[],
  at: number,
): { readonly name: string; readonly to: number } | null {
  const [noun, first] = [tokens[at - 1], tokens[at + 1]];
  if (noun?.kind !== 'word' || first?.capital !== true) return null;
  let to = at + 1;
  while (tokens[to]?.kind === 'word' && to - at <= 5) to += 1;
  if (!/^[»"”]$/.test(tokens[to]?.key ?? '')) return null;
  return { name: [...parts(tokens, at + 1, to), part(tokens, at - 1)].join(' '), to };
}

/** Words with a capital in a row; behind a Russian adjective its noun too. */
function nameEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (tokens[to]?.kind === 'word' && tokens[to]?.capital === true) to += 1;
  // `в селе Орлово Таринского района`: two names, the second an adjective that begins one of its own.
  if (to > at + 1 && isNextName(tokens, to - 1) && !adjective.test(tokens[at]?.key ?? '')) return to - 1;
  const isAdjective = to === at + 1 && adjective.test(tokens[at]?.key ?? '');
  if (!isAdjective || tokens[to]?.kind !== 'word') return to;
  // `Восточного военного округа`
  const isSecond = adjective.test(tokens[to]?.key ?? '') && nameWords.at(tokens, to + 1) !== null;
  return isSecond ? to + 2 : to + 1;
}

/** A Russian adjective with a capital before the noun of what it names: `Таринского района`. */
export function isNextName(tokens: readonly Token[], at: number): boolean {
  return (
    /(?:ск|цк)(?:ий|ая|ое|ого|ой|ому|им|ом|ую)$/.test(tokens[at]?.key ?? '') &&
    tokens[at + 1]?.capital === false &&
    nameWords.at(tokens, at + 1) !== null
  );
}

/** A dash and a number, with no space between. */
function isNumberJoined(tokens: readonly Token[], at: number): boolean {
  const [dash, number] = [tokens[at], tokens[at + 1]];
  return dash?.key === '-' && dash.glued && number?.kind === 'number' && number.glued;
}

/** `Hospital No. 7`, `School No 12`: a sign, and no denial. */
export function isNumberSign(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== 'no') return false;
  const next = tokens[at + 1]?.key === '.' ? at + 2 : at + 1;
  return tokens[next]?.kind === 'number' && (next > at + 1 || tokens[at - 1]?.capital === true);
}

function numbered(tokens: readonly Token[], at: number): string | null {
  const [token, before, first] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (token === undefined || before === undefined) return null;
  const isSigned = isNumberSign(tokens, before.key === '.' ? at - 2 : at - 1);
  if (before.key === '№' || before.key === '#' || isSigned) {
    const noun = before.key === '.' ? tokens[at - 3] : first;
    const head = noun?.kind === 'word' ? headOf(noun.key) : null;
    return `${token.key} ${head === null ? '#' : `=${head}`}`;
  }
  if (isNumberJoined(tokens, at - 1) && first?.kind === 'word') return `${token.key} ${foldKey(first.key)}`;
  if (before.kind !== 'word') return null;
  // `Hospital 12`
  const head = before.capital ? headOf(before.key) : null;
  if (head !== null && !token.glued) return `${token.key} =${head}`;
  const isInstitution = before.capital && institutions.at(tokens, at - 1)?.to === at;
  return token.glued || isInstitution ? `${token.key} ${foldKey(before.key)}` : null;
}

/** `the 473rd Training Centre`: what is named by an ordinal. */
function ordinalName(
  tokens: readonly Token[],
  at: number,
): { readonly name: string; readonly to: number } | null {
  const dash = tokens[at + 1]?.key === '-' ? 1 : 0;
  const ending = tokens[at + 1 + dash];
  const from = at + 2 + dash;
  const isOrdinal = ending?.glued === true && /^(?:st|nd|rd|th|й|я|е|го|му|м|ой|ю)$/.test(ending.key);
  if (!isOrdinal) return null;
  // `242-го учебного центра`
  const isLower = adjective.test(tokens[from]?.key ?? '') && tokens[from + 1]?.kind === 'word';
  if (tokens[from]?.capital !== true && !isLower) return null;
  const to = isLower ? from + 2 : nameEnd(tokens, from);
  // `340th Military Hospital`, `340-й военный госпиталь`: what it is, in either language.
  const kind = headOf(tokens[to - 1]?.key ?? '');
  const head = kind === null ? part(tokens, to - 1) : `=${kind}`;
  return { name: [tokens[at]?.key ?? '', ...parts(tokens, from, to - 1), head].join(' '), to };
}

/** Whether two sets of names speak of the same: not where they share a head and nothing else; null where they tell nothing. */
export function sameDesignation(a: readonly string[], b: readonly string[]): boolean | null {
  // `Hospital Train 312` is not `Hospital Train 231`, whatever else they share.
  const numbers = a.filter((name) => /^\d/.test(name));
  const heads = b.filter(
    (known) =>
      /^\d/.test(known) && numbers.some((name) => known.split(' ').at(-1) === name.split(' ').at(-1)),
  );
  if (heads.length > 0)
    return heads.some((known) => numbers.some((name) => name.split(' ')[0] === known.split(' ')[0]));
  let isOther = false;
  for (const name of a) {
    for (const known of b) {
      const [left, right] = [name.split(' '), known.split(' ')];
      if (!isSamePart(left.at(-1) ?? '', right.at(-1) ?? '')) continue;
      const shared = left
        .slice(0, -1)
        .filter((part) => right.some((other) => isSamePart(part, other))).length;
      // Of two names as long as one another a single other word makes another body.
      if (left.length === right.length ? shared === left.length - 1 : shared > 0) return true;
      isOther = true;
    }
  }
  return isOther ? false : null;
}

/** Stems of one word in two cases may differ by their last letters; numbers may not. */
function isSamePart(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return /^\p{L}{4}/u.test(short) && long.length - short.length <= 2 && long.startsWith(short);
}
