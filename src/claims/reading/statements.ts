// Sentences in which nothing can be checked against a figure, and why; amounts that are only foretold or asked for.
import { wordPlaces } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';
import type { CountKey, Statement } from '../claim.ts';
import { isFutureForm } from '../words/future-forms.ts';
import { forecastWords, inferenceWords, motiveWords, opinionWords, pastModal } from '../words/speech.ts';
import type { Amount } from './amount.ts';
import type { SentenceView } from './sentence-view.ts';

const reckoned =
  /^(?:divided?|spread|averaged?|multipl(?:y|ied)|subtract(?:ed)?|(?:по|раз)?делить|поделим|разделим|сложить|сложим|умножить|умножим|вычесть)$/;

const added =
  /^(?:adds?|added|adding|deduct(?:ed)?|tak(?:e|en|es)|set|put|counted|combined?|прибав(?:ить|им|ляем)|добав(?:ить|им|ляем)|приплюс(?:овать|уем)|плюсовать|складывать|складываем|соединить|отнять|отнести|взять)$/;
/** How far behind the word of a condition its verb may stand, and how far where a list of numbers stands between them. */
const conditionLength = 16;
const listLength = 40;

const isNumber = ({ kind, value }: Token): boolean => kind === 'number' || value !== null;

/** `if you divide the 730 by 31`, `if the 40 officers are added to the 129 sergeants`: a sum that is done. */
function isReckoning(tokens: readonly Token[], from: number): boolean {
  if (tokens.slice(from, from + 4).some(({ key }) => reckoned.test(key))) return true;
  // `если к 6040 молодым, 5310 средним и 2910 старшим прибавить …`: a comma before a number goes on with the list.
  const comma = tokens.findIndex(
    ({ key }, at) => at > from && key === ',' && !tokens.slice(at + 1, at + 2).some(isNumber),
  );
  const isList = tokens.slice(from, comma < 0 ? undefined : comma).some(({ key }) => key === ',');
  const end = from + (isList ? listLength : conditionLength);
  const clause = tokens.slice(from, Math.min(comma < 0 ? tokens.length : comma, end));
  const numbers = clause.filter(isNumber).length;
  if (numbers > 0 && clause.some(({ key }) => reckoned.test(key))) return true;
  return numbers > 1 && clause.some(({ key }) => added.test(key));
}

const adding = /^(?:прибав|добав|слож|приплюс|склад|плюс|объедин|суммир)/;
const results = /^(?:выйд|получ|набе[жр]|состав|окаж|набер|насчита)/;

/** `если к 40 прибавить 129, выйдет 169`, `сложите 40 и 129, и получится 169`: what a sum comes to is not foretold. */
function resultOfSum(tokens: readonly Token[], at: number): boolean {
  if (!results.test(tokens[at]?.key ?? '')) return false;
  const before = tokens.slice(0, at);
  return (
    before.filter(isNumber).length > 1 && before.some(({ key }) => adding.test(key) || reckoned.test(key))
  );
}

/** Where the sentence foretells, wishes or supposes: token numbers. */
export function forecasts(view: SentenceView): readonly number[] {
  const { tokens } = view;
  const told = forecastWords
    .all(tokens)
    .filter(({ from }) => {
      // `если верить рапорту`: a hedge
      if (
        tokens[from]?.key === 'если' &&
        /^(?:верить|судить|считать|учесть|брать)$/.test(tokens[from + 1]?.key ?? '')
      )
        return false;
      if (/^(?:if|если)$/.test(tokens[from]?.key ?? '') && isReckoning(tokens, from + 1)) return false;
      // `и тридцати не наберётся`: there are not so many now
      if (tokens[from]?.key.startsWith('набер') === true && tokens[from - 1]?.key === 'не') return false;
      // `едва наберётся полсотни`: no more than that there are.
      const isScant =
        /^(?:набер|найд|насчита)/.test(tokens[from]?.key ?? '') && scant.test(tokens[from - 1]?.key ?? '');
      if (isScant) return false;
      // `передавали намеренно`: on purpose, and not what is meant to come.
      if (tokens[from]?.key.startsWith('намеренн') === true) return false;
      // `следует из журнала`: it follows
      if (tokens[from]?.key === 'следует' && /^(?:из|также)$/.test(tokens[from + 1]?.key ?? '')) return false;
      if (tokens[from]?.key === 'would' && isPolled(view)) return false;
      // `собирались уволить 186`, `the plant threatened to dismiss 186`: what was meant then is told.
      if (isMeantThen(tokens, from)) return false;
      if (pastModal.at(tokens, from) !== null || isPastModal(tokens, from)) return false;
      // `were ready to release 40`, `was about to deport 512`: what was meant then
      if (
        /^(?:ready|about|set)$/.test(tokens[from]?.key ?? '') &&
        /^(?:was|were|been)$/.test(tokens[from - 1]?.key ?? '')
      )
        return false;
      const token = tokens[from];
      // The month of May; `is set to` is a phrase of its own.
      // `could be identified` tells what was done; `could double` what may come.
      const [next, done] = [tokens[from + 1]?.key ?? '', tokens[from + 2]?.key ?? ''];
      const isDone =
        token?.key === 'could' &&
        (/^(?:not|only|visit|reach|find|name|confirm|identify|verify|trace|locate|attend|count|establish|walk|read|write|see|hear|move|stand|speak|swim|afford|remember)$/.test(
          next,
        ) ||
          (next === 'be' &&
            /^(?:identif|confirm|verif|found|match|trac|establish|locat|count|read)/.test(done)));
      // `had been promised leave` tells what was said to them.
      const isPassive =
        /^(?:promised|поручил)/.test(token?.key ?? '') &&
        /^(?:been|was|were|are|is)$/.test(tokens[from - 1]?.key ?? '');
      // `следует из журнала` names the source.
      const isSource = token?.key === 'следует' && next === 'из';
      const isMonth = token?.key === 'may' && token.capital && from > 0;
      const isPartOfDate = view.periods.some((hit) => hit.from <= from && from < hit.to);
      return !isMonth && !isSource && !isPassive && !isDone && !isPartOfDate;
    })
    .map(({ from }) => from);
  return withFutures(view, told).filter((at) => !resultOfSum(tokens, at));
}

const scant = /^(?:едва|ли|не|силы|хорошо|разве)$/;

/** What somebody named meant or threatened to do in the past. */
function isMeantThen(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  const isByNobody = /^(?:he|she|they|i|we|you|who|it)$/.test(tokens[at - 1]?.key ?? '');
  return key.startsWith('собирал') || (key === 'threatened' && !isByNobody);
}

/** `would never have come home`: a word stands inside. */
function isPastModal(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:would|could|might|may)$/.test(tokens[at]?.key ?? '') &&
    /^(?:never|not|all|also|both|hardly|probably|surely|certainly|otherwise|then|still)$/.test(
      tokens[at + 1]?.key ?? '',
    ) &&
    tokens[at + 2]?.key === 'have' &&
    tokens[at + 3]?.key !== 'to'
  );
}

/** Adds where a Russian verb of the future stands by itself: `Суд допросит ещё 60 свидетелей`. */
function withFutures({ tokens }: SentenceView, known: number[]): readonly number[] {
  for (const at of wordPlaces(tokens)) {
    const token = tokens[at];
    if (token === undefined || (token.capital && at > 0) || token.key.charCodeAt(0) < 0x400) continue;
    if ((token.key.endsWith('т') || token.key.endsWith('ся')) && isFutureForm(token.key)) known.push(at);
  }
  return known;
}

/** `63 % of readers would hide a deserter, a poll found`: what was answered. */
function isPolled({ tokens }: SentenceView): boolean {
  return tokens.some(({ key }) => /^(?:poll|polls|polled|survey|surveyed|surveys|respond|опрос)/.test(key));
}

/** Where a word of inference stands (`which means that …`): token numbers. */
export function inferences(view: SentenceView): readonly number[] {
  const { tokens } = view;
  return inferenceWords
    .all(tokens)
    .filter(({ from, to }) => {
      // `то есть с 69 отказавшимися`: the same number told again, or its parts in one.
      if (/^(?:то|in)$/.test(tokens[from]?.key ?? ''))
        return !tokens.slice(to, to + 3).some(({ kind }) => kind === 'number');
      if (tokens[from]?.key !== 'so') return true;
      const [before, after] = [tokens[from - 1]?.key, tokens[from + 1]?.key ?? ''];
      return (
        (before === undefined || before === ',' || before === ';') &&
        !/^(?:far|many|much|called|that|long)$/.test(after)
      );
    })
    .map(({ from }) => from);
}

/** `…, представляете?`: what is asked is not the claim. */
const tag =
  /[,–—]\s*(?:представляе(?:те|шь)|понимае(?:те|шь)|знае(?:те|шь)|видишь|видите|слышишь|слышите|веришь|верите|правда|верно|ясно|да|а|ага|прикинь|прикиньте|right|you know|you see|can you believe it|can you imagine|imagine|believe it)\?["»”’)]*$/i;

export function isQuestion(view: SentenceView): boolean {
  const said = view.text.slice(view.sentence.start, view.sentence.end);
  return /\?["»”’)]*$/.test(said) && !tag.test(said);
}

/** Whether an amount stands in a clause that foretells. A condition (`if …`) reaches over the whole sentence. */
export function isForetold(view: SentenceView, foretold: readonly number[], at: number): boolean {
  if (foretold.length === 0) return false;
  const concluding = inferences(view);
  return foretold.some((place) => {
    const key = view.tokens[place]?.key ?? '';
    // `если бы не угрозы, отказались бы 148 бойцов`: what did not come about is a claim taken back.
    if (key === 'если' && view.tokens[place + 1]?.key === 'бы') return false;
    if (key === 'if' && isContrary(view, place)) return false;
    const isSame = view.clause[place] === view.clause[at];
    const isConclusion = concluding.some((from) => from > place && from < at);
    if (isConclusion) return false;
    if (/^(?:if|unless|suppose|imagine|если|представьте|допустим)$/.test(key))
      return place < at && (view.clause[at] ?? 0) - (view.clause[place] ?? 0) <= 1;
    // `Ожидается, что …`, `analysts expect that …`: what is foretold stands in the clause behind.
    const ahead = view.tokens.slice(place + 1, place + 4).map((token) => token.key);
    const isAhead =
      place < at &&
      (view.clause[at] ?? 0) - (view.clause[place] ?? 0) === 1 &&
      /^(?:ожида|прогноз|предсказ|предсказыв|предполаг|рассчитыв|ждут|ждет|опаса|надею|надеет|hopes?$|expect|forecast|predict|anticipat|foresee|project)/.test(
        key,
      ) &&
      ahead.some((word) => word === 'что' || word === 'that');
    if (isAhead) return true;
    if (!isSame) return false;
    // `41 funerals in a village you could cross`: another subject
    const isOther =
      place > at &&
      /^(?:you|we|they|he|she|it|i|who|one|ты|вы|мы|они|он|она|я)$/.test(view.tokens[place - 1]?.key ?? '');
    if (isOther) return false;
    // A verb of foretelling rules what follows it, and its own subject close before it.
    return (
      place < at ||
      (place - at <= 8 &&
        !/^(?:promis|vow|hope|aim|want|intend|plan|обеща|пообеща|хот|намерен|планир|надею|надеет|рассчит|мечта|риску)/.test(
          key,
        ))
    );
  });
}

/** `if the pits had stayed open, 40 would have died`: what did not come about is told, not foretold. */
function isContrary({ tokens }: SentenceView, at: number): boolean {
  const had = tokens.findIndex(({ key }, i) => i > at && key === 'had');
  return (
    had > 0 &&
    tokens.some(
      ({ key }, i) => /^(?:would|could|might)$/.test(key) && /^(?:not|have)$/.test(tokens[i + 1]?.key ?? ''),
    )
  );
}

const even = /^(?:even|даже|хоть)$/;
const copula = /^(?:это|is|are|would|was)$/;
const judging =
  /^(?:позор|стыд|срам|слишком|много|чересчур|перебор|преступлени\p{L}+|катастроф\p{L}+|трагеди\p{L}+|дикость|недопустимо|беда|горе|провал|приговор|disgrace|shame|too|scandal|crime|tragedy|outrage|outrageous|unacceptable|disaster|catastrophe|stain|failure|plenty|enough)$/u;

/** `even a hundred beaten is a disgrace`, `even 5,000 sentences would stop nobody`, `worth ten of theirs`: a number that is only weighed. */
export function isWeighed(
  { tokens, clause }: SentenceView,
  { from, to, counts }: { from: number; to: number; counts?: CountKey | null },
): boolean {
  if (counts !== 'money' && /^(?:worth|дороже|ценнее)$/.test(tokens[from - 1]?.key ?? '')) return true;
  if (!even.test(tokens[from - 1]?.key ?? '') && !even.test(tokens[from]?.key ?? '')) return false;
  const isSupposed = tokens.some(
    ({ key }, at) => at >= to && clause[at] === clause[from] && /^(?:бы|would)$/.test(key),
  );
  if (isSupposed) return true;
  return tokens.some(
    ({ key }, at) =>
      at >= to && copula.test(key) && tokens.slice(at + 1, at + 5).some((next) => judging.test(next.key)),
  );
}

const definite = /^(?:the|all|these|those|every|each|both|эти|этих|этим|этими|все|всех|всем|всеми|те|тех)$/;
const ofThem = /^(?:of|из)$/;
const eachOne = /^(?:all|each|every|one|кажд\p{L}+|вс[ех])$/u;

/** `all 565 people detained there`, `каждый из 231 дезертира`: so many are told to be known, whatever is foretold or asked of them. */
export function isTakenUp({ tokens }: SentenceView, { from, quantity }: Amount): boolean {
  if (quantity.kind !== 'number' || quantity.bound !== 'exact') return false;
  const [before, first] = [tokens[quantity.from - 1]?.key ?? '', tokens[from]?.key ?? ''];
  if (definite.test(before) || definite.test(first)) return true;
  const ahead = tokens[quantity.from - 2]?.key ?? '';
  return ofThem.test(before) && eachOne.test(ahead);
}

export function reasonOf(view: SentenceView, foretold: readonly number[]): Statement['reason'] {
  if (isQuestion(view)) return 'question';
  const isDeontic = view.tokens.some(
    ({ key }) => /^(?:should|must|ought|нужно|надо|следует|необходимо)$/.test(key) || key.startsWith('должн'),
  );
  if (isDeontic) return 'opinion';
  if (motiveWords.all(view.tokens).length > 0) return 'motive';
  if (opinionWords.all(view.tokens).length > 0) return 'opinion';
  if (foretold.length > 0) return 'forecast';
  return 'no-quantity';
}
