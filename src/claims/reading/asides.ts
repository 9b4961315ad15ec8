// Stretches of a sentence that tell how something is known and not what it is: `images studied by Orbit Watch show`, `the prosecutor
// said in a written answer`, `на спутниковых снимках`. None of their words is said of those counted.
import { monthNumber } from '../../text/date-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Amount } from './amount.ts';

const telling =
  /^(?:said|says|say|told|tells?|shows?|showed|reveal(?:s|ed)?|indicates?|found|finds|learned|reported|reports|according|writes|wrote|states?|stated|announced|confirmed|notes?|noted|acknowledged|admitted|estimates?|estimated|counted|calculated|established|calculates?|говорит(?:ся)?|говорилось|сказано|следует|явствует|сообщ[аеил]\p{L}*|выясн\p{L}*|установил\p{L}?|подсчитал\p{L}?|насчитал\p{L}?|пиш[еу]т|писал\p{L}?|написал\p{L}?|заяв\p{L}*|рассказ\p{L}*|отме[тч]\p{L}*|указ\p{L}*|показ\p{L}*|свидетельств\p{L}*|изучил\p{L}?|проанализировал\p{L}?|ответил\p{L}?)$/u;
/** What somebody wrote, drew, took or said it in. */
const document =
  /^(?:images?|imagery|photo(?:graph)?s?|footage|videos?|reports?|letters?|repl(?:y|ies)|answers?|responses?|emails?|statements?|documents?|papers|memos?|notes|briefings?|records|logs?|registers?|registry|rosters?|obituar(?:y|ies)|minutes|requests?|surveys?|reviews?|stud(?:y|ies)|calculations?|estimates?|доклад\p{L}{0,3}|снимк\p{L}{1,3}|фотографи\p{L}{1,3}|кадр\p{L}{0,3}|видео|ответ\p{L}{0,3}|письм\p{L}{1,3}|отч[её]т\p{L}{0,3}|справк\p{L}{1,3}|документ\p{L}{0,3}|оценк\p{L}{1,3}|подсч[её]т\p{L}{0,3}|обзор\p{L}{0,3}|исследовани\p{L}{1,3}|запис\p{L}{1,3}|реестр\p{L}{0,3}|списк\p{L}{1,3}|некролог\p{L}{0,3}|картотек\p{L}{1,3}|протокол\p{L}{0,3}|запрос\p{L}{0,3})$/u;
/** How it was come by. */
const ofDocument =
  /^(?:independent|ongoing|running|careful|joint|volunteer|satellite|aerial|drone|written|emailed|official|internal|leaked|declassified|detailed|спутников\p{L}+|письменн\p{L}+|официальн\p{L}+|внутренн\p{L}+|ут[её]кш\p{L}+|рассекреченн\p{L}+|поим[её]нн\p{L}+|подробн\p{L}+)$/u;
/** Who finds out and tells. */
const finder =
  /^(?:investigators?|researchers?|reporters?|расследовател\p{L}{1,3}|исследовател\p{L}{1,3}|журналист\p{L}{0,3})$/u;
const leading = /^(?:in|on|from|by|в|во|на|по|из|судя)$/;
/** What is set beside the amount and not counted with it. */
const adding = /^(?:besides|помимо)$/;
/** Behind them more is told than how it is known. */
const telledMore = /^(?:that|who|whom|which|adding|where|when|что|котор\p{L}+|чтобы|где|добавив)$/u;
const parting = /^[,;:()—–]$/;

/** Words between a preposition and the document that it leads to: `in a detailed written reply`. */
const longestLead = 5;
/** Longer stretches tell more than who says so. */
const longest = 16;

/** By token: it stands in such a stretch. */
export function asidesIn(tokens: readonly Token[], amounts: readonly Amount[]): readonly boolean[] {
  const found = tokens.map(() => false);
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !parting.test(tokens[at]?.key ?? '')) continue;
    const isBare = !amounts.some((own) => own.from < at && own.to > from);
    if (
      isBare &&
      (isCoverage(tokens, from, at) ||
        isExamining(tokens, from, at) ||
        isOfOtherSource(tokens, from, at) ||
        isOfRest(tokens, from, at))
    )
      found.fill(true, from, at);
    else if (isAside(tokens, from, at) && isBare) fillAside(tokens, from, at, found);
    else fillDocument(tokens, from, found);
    from = at + 1;
  }
  return found;
}

const examining =
  /^(?:going|counting|combing|poring|sifting|trawling|tallying|drawing|using|checking|comparing|studying|reviewing|analy[sz]ing|изучив|просмотрев|проанализировав|перебрав|сверив|сопоставив|собрав|подсчитав|прочитав)$/u;
const examined =
  /^(?:obituar(?:y|ies)|records?|documents?|files?|lists?|reports?|images?|imagery|photographs?|photos|videos?|posts?|archives?|data|registers?|notices|некролог\p{L}{0,3}|документ\p{L}{0,3}|дел[а]|списк\p{L}{1,2}|снимк\p{L}{1,2}|запис\p{L}{1,2}|сообщени\p{L}{1,2}|публикаци\p{L}{1,2}|данные|архив\p{L}{0,2}|отч[её]т\p{L}{0,2}|видео|фотографи\p{L}{1,2})$/u;

/** `Going through obituaries, …`: what was looked through to find it. */
const isExamining = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= longestComment &&
  examining.test(tokens[from]?.key ?? '') &&
  tokens.slice(from + 1, to).some(({ key }) => examined.test(key)) &&
  !tokens.slice(from, to).some(({ key }) => telledMore.test(key));

const data =
  /^(?:data|lists?|registers?|records?|figures?|count|tally|which|it|данны[ехм]|списк?о?к?|реестр|подсч[её]т|отч[её]т\p{L}?|который|которая|сведения|учет|он|она)$/u;
const covering =
  /^(?:covers?|covered|runs?|ran|ends?|ended|stops?|stopped|spans?|extends?|reach(?:es)?|охватыва\p{L}+|заканчива\p{L}+|обрыва\p{L}+|доход(?:ит|ят)|относ\p{L}+)$/u;
const longestCoverage = 24;

const isOfDate = (key: string): boolean => monthNumber(key) !== null || /^\d+$/.test(key);

/** `; its data end in March 2022`, `, which runs from September to November`: of which time the source has anything. */
function isCoverage(tokens: readonly Token[], from: number, to: number): boolean {
  if (from === 0 || to - from > longestCoverage) return false;
  const keys = tokens.slice(from, to).flatMap(({ kind, key }) => (kind === 'mark' ? [] : [key]));
  const verb = keys.findIndex((key) => covering.test(key));
  if (verb <= 0 || verb > longestSubject || !keys.slice(0, verb).some((key) => data.test(key))) return false;
  return (
    keys.some(isOfDate) &&
    keys.every((key) => isOfDate(key) || data.test(key) || covering.test(key) || ofSpan.test(key))
  );
}
/** Words before the verb. */
const longestSubject = 4;
const ofSpan =
  /^(?:the|its|their|from|to|until|till|in|by|end|and|of|only|whose|latest|available|time|period|последние|последний|самого|его|е[её]|их|время|период|с|со|по|до|к|в|на|от|и|год\p{L}{0,2}|го|м|конц\p{L}|начал\p{L}|[-–—])$/u;

const estimate =
  /^(?:figures?|numbers?|counts?|tall(?:y|ies)|estimates?|totals?|цифр\p{L}{1,3}|чис(?:ло|ла)|оценк\p{L}{1,3}|подсч[её]т\p{L}{0,3}|данны[ех])$/u;
const unlike =
  /^(?:higher|lower|larger|smaller|bigger|greater|different|another|own|other|ин(?:ая|ые|ое)|друг(?:ая|ие|ое)|выше|ниже|больше|меньше|сво[иеяё]|отлича\p{L}+|расход\p{L}+)$/u;
const longestComment = 10;

/** `; the Judicial Department has a higher figure`, `; у ведомства цифра ниже`: that another source tells otherwise. */
function isOfOtherSource(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^[;:(—–]$/.test(tokens[from - 1]?.key ?? '') || to - from > longestComment) return false;
  const keys = tokens.slice(from, to).map(({ key }) => key);
  return keys.some((key) => estimate.test(key)) && keys.some((key) => unlike.test(key));
}

const rest = /^(?:others?|rest|remainder|remaining|остальны[ехм]|прочи[ех])$/;
const elsewhere =
  /^(?:other|others|elsewhere|different|various|друг(?:им|их|ие|ими)|ин(?:ым|ых|ые)|прочим|разным|разных)$/;
const longestRest = 7;

/** `, остальные — по другим статьям`: what is left is of other kinds. */
function isOfRest(tokens: readonly Token[], from: number, to: number): boolean {
  const isBehindDash = /^[—–]$/.test(tokens[from - 1]?.key ?? '') && rest.test(tokens[from - 2]?.key ?? '');
  const keys = tokens.slice(from, to).map(({ key }) => key);
  if (keys.length === 0 || keys.length > longestRest) return false;
  const isOfOthers = keys.slice(isBehindDash ? 0 : 1).some((key) => elsewhere.test(key));
  const isRest = rest.test(keys[keys[0] === 'the' ? 1 : 0] ?? '');
  if (isBehindDash) return isOfOthers;
  const isBeforeDash = isRest && keys.length === 1 && /^[—–]$/.test(tokens[to]?.key ?? '');
  return isRest && (isOfOthers || (isBeforeDash && elsewhere.test(tokens[to + 2]?.key ?? '')));
}

function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > longest || to === from) return false;
  if (from === 0 && adding.test(tokens[0]?.key ?? '')) return true;
  const keys = tokens.slice(from, to).map(({ key }) => key);
  if (keys.some((key, at) => at > 0 && telledMore.test(key)) || /^(?:who|whom|which)$/.test(keys[0] ?? ''))
    return false;
  // `— так значится в документах архива`
  if (keys[0] === 'так' && /^(?:значится|записано|числится|считают|считает)$/.test(keys[1] ?? ''))
    return true;
  const at = keys.findIndex((key) => telling.test(key));
  if (at < 0) return false;
  // `told to hold the bridge` tells of those counted; in Russian the verb stands before who says so.
  const isRussian = (keys[at]?.charCodeAt(0) ?? 0) >= 0x400;
  return isRussian || at > 0 || keys[0] === 'according';
}

/** Beside the verb of telling stand who tells and in what; of what else stands there nobody knows of whom it is said. */
function fillAside(tokens: readonly Token[], from: number, to: number, found: boolean[]): void {
  const isAdded = from === 0 && adding.test(tokens[0]?.key ?? '');
  for (let at = from; at < to; at++) {
    const { key = '', capital = false } = tokens[at] ?? {};
    const isSo = from === at && key === 'так';
    const isOfTelling = isSo || [telling, document, ofDocument, finder].some((known) => known.test(key));
    if (isAdded || capital || isOfTelling || tokens[at + 1]?.key === 'by') found[at] = true;
  }
}

/** `В докладе комиссии среди исчезнувших`, `In a written reply the ministry put`: what a sentence opens with. */
function fillDocument(tokens: readonly Token[], from: number, found: boolean[]): void {
  if (!leading.test(tokens[from]?.key ?? '')) return;
  for (let at = from + 1; at < from + longestLead; at++) {
    const key = tokens[at]?.key ?? '';
    if (document.test(key)) return void found.fill(true, from, at + 1);
    if (!ofDocument.test(key) && !/^(?:an?|the|its|their)$/.test(key)) return;
  }
}
