// Of whom a share is told, and what is told of the part: `a third of the men detained in May | were fined in Perm`.
import { cardinalAt } from '../../text/cardinal.ts';
import { monthNumber } from '../../text/date-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { ShareSplit } from '../claim.ts';
import { speechVerbs } from '../words/speech.ts';
import type { Amount } from './amount.ts';
import { growthSplit } from './growth-splits.ts';
import { isEnglishVerb, isRussianVerb } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';

/** Longest way from a share to what is told of it, in tokens. */
const farthest = 60;

/** The ways in which a sentence may part into whom the share is of and what is told of them, the likeliest first. */
export function shareSplits(
  view: SentenceView,
  amount: Amount,
  isOwn: (at: number) => boolean,
): readonly ShareSplit[] {
  const { tokens } = view;
  const { kind } = amount.quantity;
  const growth = growthSplit(view, amount);
  if (growth !== null) return [growth];
  if (kind !== 'share' && kind !== 'all') return [];
  const from = Math.max(0, amount.from - farthest);
  const to = Math.min(tokens.length, amount.to + farthest);
  const start = amount.quantity.to;
  const end = predicateAt(view, amount, start, to) ?? to;
  const fronted = frontedBase(view, from, amount.from);
  const isInShare = (at: number): boolean => at >= amount.quantity.from && at < start;
  const isInside = (at: number): boolean => isOwn(at) && !isInShare(at);
  // `one application in five`
  const noun = /^(?:in|of)$/.test(tokens[start - 2]?.key ?? '') ? start - 3 : -1;
  const isNoun = (at: number): boolean =>
    at === noun &&
    at > amount.quantity.from &&
    cardinalAt(tokens, at, { isBounded: false }) === null &&
    tokens[at]?.key !== 'out';
  const split = (isBase: (at: number) => boolean): ShareSplit => ({
    base: sliceOf(view, from, to, (at) => isNoun(at) || (isInside(at) && isBase(at))),
    rest: sliceOf(view, from, to, (at) => isInside(at) && !isBase(at)),
  });
  const behind = (at: number): boolean => at >= start && at < end;
  if (fronted === null) return [split(behind)];
  const before = (at: number): boolean => at >= fronted.from && at < fronted.to;
  const both = split((at) => before(at) || behind(at));
  // `из Перми вернули каждого пятого`: whence, and not of whom.
  const isWhence = tokens[fronted.from]?.key === 'из' && tokens[fronted.from + 1]?.capital === true;
  return end > start && isWhence ? [both, split(behind)] : [both];
}

/** Whether a token stands in what a share is of. */
export function isOfBase(view: SentenceView, amount: Amount): (at: number) => boolean {
  const { kind, to: start } = amount.quantity;
  if (kind !== 'share') return () => false;
  const to = Math.min(view.tokens.length, amount.to + farthest);
  const end = predicateAt(view, amount, start, to);
  const fronted = frontedBase(view, Math.max(0, amount.from - farthest), amount.from);
  return (at) =>
    (end !== null && at >= start && at < end) || (fronted !== null && at >= fronted.from && at < fronted.to);
}

/** The text of those tokens that pass, run by run. */
function sliceOf({ text, tokens }: SentenceView, from: number, to: number, isIn: (at: number) => boolean) {
  const runs: string[] = [];
  let first = -1;
  for (let at = from; at <= to; at++) {
    if (at < to && isIn(at)) {
      if (first < 0) first = at;
    } else if (first >= 0) {
      runs.push(text.slice(tokens[first]?.start ?? 0, tokens[at - 1]?.end ?? 0));
      first = -1;
    }
  }
  return runs.join(' | ');
}

const fronting = /^(?:of|among|amongst|из|среди)$/;

/** `Of the men detained in May, a third`, `из жалоб суд удовлетворил каждую пятую`: the base before its share. */
function frontedBase({ tokens }: SentenceView, from: number, to: number) {
  for (let at = from; at < to; at++) {
    const isLead =
      fronting.test(tokens[at]?.key ?? '') && tokens[at + 1]?.key !== '-' && isStart(tokens, at - 1);
    if (!isLead) continue;
    for (let end = to - 1; end > at; end--) if (tokens[end]?.key === ',') return { from: at, to: end };
    for (let end = at + 1; end < to; end++) if (isFinite(tokens, end)) return { from: at, to: end };
    return { from: at, to };
  }
  return null;
}

const isStart = (tokens: readonly Token[], at: number): boolean =>
  at < 0 || tokens[at]?.kind === 'mark' || /^(?:and|but|и|а|но|что|that)$/.test(tokens[at]?.key ?? '');

/** Where what is told of the part begins behind the share; null where all that stands there is of whom it is. */
function predicateAt(view: SentenceView, amount: Amount, start: number, to: number): number | null {
  const { tokens } = view;
  const first = tokens.slice(start, to).find(({ kind }) => kind === 'word')?.key ?? '';
  return first.charCodeAt(0) >= 0x400 ? russian(tokens, start, to) : english(view, amount, start, to);
}

const linking = /^(?:is|are|was|were|has|have|had|did|do|does)$/;
const present =
  /^(?:comes?|makes?|stands?|belongs?|serves?|holds?|lives?|remains?|goes|go|says?|lie|lies|account|accounts|represent|hail|hails)$/;
const relative = /^(?:who|whom|whose|which|where|that)$/;
/** What a participle behind them tells of is a thing or a person: `the mobilised`, `all detained women`. */
const determining = /^(?:the|a|an|all|of|its|their|his|her|our|those|these|some|every|each|no|other)$/;

function english(view: SentenceView, amount: Amount, start: number, to: number): number | null {
  const { tokens } = view;
  const groups: { readonly at: number; readonly isLinking: boolean }[] = [];
  let isRelative = false;
  let joined = -1;
  let verbs = 0;
  for (let at = start; at < to; at++) {
    const token = tokens[at];
    const key = token?.key ?? '';
    if (token === undefined || token.key === ';' || token.key === ':') break;
    if (isSpacedDash(tokens, at)) return groups.length > 1 ? (groups[1]?.at ?? at) : at;
    // `whom the centre counted behind bars`, without the words of who says so
    const isEmpty =
      key === 'whom' &&
      /^(?:in|at|on|by|behind|as|under|between|from|since)$/.test(tokens[at + 1]?.key ?? '');
    if (relative.test(key) && at > start && !isEmpty && !isPointing(tokens, at)) {
      isRelative = true;
      continue;
    }
    const isLinking = linking.test(key);
    const isVerb =
      isLinking ||
      ((isEnglishVerb(key) || present.test(key)) &&
        (!determining.test(tokens[at - 1]?.key ?? '') || tokens[at - 1]?.key === 'those') &&
        !(token.capital && at > 0));
    if (!isVerb) continue;
    const before = tokens[at - 1]?.key ?? '';
    const isJoined =
      verbs > 0 &&
      !isLinking &&
      ((joined === at - 1 && (leading.test(before) || key.endsWith('ing'))) ||
        /^(?:and|or|as|,|not|been|being|also|ever|then)$/.test(before) ||
        before.endsWith('ly'));
    verbs += 1;
    joined = at;
    if (isJoined) continue;
    if (isRelative) isRelative = false;
    else groups.push({ at, isLinking });
  }
  // `In 39 per cent of the sentences passed, the term was suspended`
  if (/^(?:in|for|with)$/.test(tokens[amount.from - 1]?.key ?? ''))
    for (let at = (groups.find((group) => group.isLinking)?.at ?? start) - 1; at > start; at--)
      if (tokens[at]?.key === ',') return at;
  const linked = groups.find((group) => group.isLinking);
  if (linked !== undefined) return linked.at;
  const [one, two] = groups;
  if (one === undefined || isLed(view, amount)) return null;
  if (two !== undefined) return two.at;
  return tokens[one.at - 1]?.key === 'those' ? null : one.at;
}

/** Verbs behind which another one belongs to them: `went missing`, `got killed`, `came back wounded`. */
const leading =
  /^(?:is|are|was|were|be|been|being|has|have|had|did|do|went|gone|got|came|come|remains?|remained|stayed|ended|reported|declared|found|presumed|confirmed|known|listed|taken|held|made|kept|left)$/;

/** `that autumn`: no clause begins there. */
function isPointing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.key ?? '';
  return (
    tokens[at]?.key === 'that' &&
    !linking.test(next) &&
    !isEnglishVerb(next) &&
    !present.test(next) &&
    !/^(?:the|a|an|they|he|she|it|we|were|would|could|had)$/.test(next) &&
    tokens[at + 1]?.capital !== true
  );
}

/** `women made up a third of those killed`: a verb that is none of saying stands before the share. */
function isLed({ tokens }: SentenceView, { from, quantity: { to } }: Amount): boolean {
  // `confirmed the deaths of 70 per cent of those listed`
  if (/^(?:of|for|by|to|with|from|on)$/.test(tokens[from - 1]?.key ?? '')) return true;
  // `Women were more than a third, 36 per cent, of the people detained.`
  const isInserted = tokens[from - 1]?.key === ',' && tokens[to]?.key === ',';
  for (let at = from - 1; at >= Math.max(0, from - (isInserted ? 8 : 4)); at--) {
    const key = tokens[at]?.key ?? '';
    if ((tokens[at]?.kind === 'mark' && !(isInserted && key === ',')) || key === 'that') return false;
    if (speechVerbs.at(tokens, at) !== null) return false;
    if (isEnglishVerb(key) || present.test(key)) return true;
  }
  return false;
}

const isSpacedDash = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !/^[–—-]$/.test(token.key) || token.glued || after?.glued === true) return false;
  // `февраль 2022-го — сентябрь 2024 года`
  const isEnding = /^(?:го|й|м|му|год[а-я]*)$/.test(before?.key ?? '');
  const isDate = isOfDate(before) || (isEnding && [tokens[at - 2], tokens[at - 3]].some(isOfDate));
  return !isDate || !isOfDate(after);
};

const isOfDate = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' || token.kind === 'date' || monthNumber(token.key) !== null);

const insertion =
  /^(?:котор\p{L}+|кого|кому|кем|ком|кто|чь\p{L}+|чей|чего|где|что|о|об|на|в|из|для|с|со|у|по|как|согласно)$/u;
const participle =
  /(?:вш|ющ|ущ|ащ|ящ|нн|[еи]м|т)(?:ий|ие|их|им|ими|ий|его|ему|ая|ую|ого|ому|ой|ые|ых|ым|ыми|ый)(?:ся)?$/;

function russian(tokens: readonly Token[], start: number, to: number): number | null {
  let isInside = false;
  for (let at = start; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.key === ';' || token.key === ':') break;
    if (isSpacedDash(tokens, at)) return at;
    if (token.key === ',') {
      const next = tokens[at + 1]?.key ?? '';
      const isOpening = insertion.test(next) || participle.test(next);
      // `бойцов, ушедших из части и не вернувшихся, осуждены`
      isInside = isOpening;
      continue;
    }
    if (!isInside && isFinite(tokens, at)) return tokens[at - 1]?.key === 'не' ? at - 1 : at;
  }
  return null;
}

/** `опознан`, `внесены`, `убита`: short participles, and none of the nouns that end alike (`граждан`, `военкомат`). */
const shortRussian =
  /^(?!сограждан|граждан|крестьян|християн)[а-я]{2,}(?:знан|зван|бран|слан|гнан|дан|щен|чен|шен|жен|ден|зен|ущен|несен|ножен|орен|мерен|терян|мещен)[аоы]?$|(?:^|[а-я])(?:убит|сбит|разбит|подбит|избит|взят|снят|принят|изъят|занят|поднят|открыт|закрыт|раскрыт|зарыт|вскрыт)[аоы]?$/;

const finiteRussian =
  /^(?:был[аои]?|есть|стоит|стоят|лежит|лежат|кроется|стал[аои]?|погиб|умер|исчез|замерз|спасся|увез|вышел|ушел|пришел|сел)$|[а-я]{2}(?:ил|ал|ел|ял|ул|ыл|ла|ли|лся|лась|лось|лись)$|[а-я]{3}(?:ован|еван|жден|щен|лен|нен|ран|лян)(?:[аоы])?$|[а-я]{3}(?:ывает|ивает|яет|ают|яют|уют|ится|ятся|ется|утся|ются)$/;

function isFinite(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.capital && at > 0) return false;
  const { key } = token;
  if (key.charCodeAt(0) < 0x400) return linking.test(key);
  if (key === 'числа') return false;
  return finiteRussian.test(key) || shortRussian.test(key) || isRussianVerb(key);
}
