// Numbers without a noun of their own: `858 were contract soldiers`, `the total reached 1,010`, `5,100 in 2023 and 9,950 in 2024`.
import { Lexicon } from '../../text/lexicon.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { Token } from '../../text/tokens.ts';
import type { CountKey, EventKey } from '../claim.ts';
import { categoryWords } from '../words/categories.ts';
import { countedNouns } from '../words/counted.ts';
import type { Amount } from './amount.ts';
import { make } from './amount-making.ts';
import { frontedGenitive, partOfFirst } from './fronted-nouns.ts';
import { isEnglishVerb, isUsedAsVerb, type Noun } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import { setOff } from './set-off-numbers.ts';

const copulas = new Set('were was are is being been have had has were been'.split(' '));

const totals = new Lexicon<true>([
  [
    'strength of|complement of|crew of|group of|target~|quota~|plan~|goal~|ceiling|limit~|estimate~|headcount|record|averaged|averaging|averages|number~|total~|toll|count|figure~|tally|amount~|reached|reaches|stood at|stands at|dropped|fell|rose|climbed|grew|jumped|sank|slumped|surged|soared|topped|passed|crossed|surpassed|approached|neared|rose to|grew to|amounted to|came to|stood|exceeded|exceeds|exceed|fell to|dropped to|totalled|totaled|numbered|put at|put _ at|puts _ at|putting _ at|estimate~ _ at|estimated at|reduced to|cut to|shrunk to|grown to|swelled to|dwindled to|expanded to|set at|down to|share|proportion|percentage',
    true,
  ],
  [
    'план|плане|плана|планом|квот~|норм~|лимит~|задани~|рекорд~|число|числа|числу|числе|числом|количеств~|итог~|всего|составил~|составля~|достиг~|достигл~|насчитыва*|превысил~|перевалил~ за|остал~|остает~|вырос~ до|выросл~ до|счет|цифра|показатель|доля|долю|доли|уровень|сократил~ до|снизил~ до|увеличил~ до|уменьшил~ до|возрос~ до|возросл~ до|подскочил~ до|упал~ до|опустил~ до|поднял~ до|приблизил~ к|подняли до|довели до|превысила|превысили|превышает|численност~',
    true,
  ],
]);

/** Of how many people a place or a body is made or meant. */
const capacities = new Lexicon<true>([
  [
    'built for|designed for|meant for|intended for|made for|equipped for|room for|space for|beds for|capacity of|capacity for|capacity is|strength of|complement of|crew of|group of|party of|team of|platoon of|squad of|company of|unit of|battalion of|regiment of|column of|shift of|patrol of|detachment of|batch of|convoy of|staff of|garrison of|workforce of|population of|crowd of|headcount of|membership of',
    true,
  ],
  [
    'рассчитан~ на|рассчитанн~ на|вместимость|вместимостью|вместимостью в|численностью|численностью в|численность|составом в|группа из|группу из|группой из|отряд из|отряда из|взвод из|рота из|батальон из|колонна из|смена из|партия из|группы из|группе из|партии из|команда из|экипаж из|очередь из|толпа из|штатом в|населением',
    true,
  ],
]);

/** `858 were contract soldiers`, `96 were convicted`, `the total reached 1,010`, `из них 150 мобилизованы`. */
export function bareNumber(
  view: SentenceView,
  quantity: Quantity,
  noun: Noun,
  previous: Amount | null,
): Amount | null {
  const { tokens } = view;
  const after = tokens[quantity.to]?.key ?? '';
  // `at six`: a time of day, unless losses stood at it.
  const isReachedAt = totals.all(tokens, 0, quantity.from).some(({ to }) => to === quantity.from);
  if (isAge(view, quantity)) return null;
  if (/^(?:at|past)$/.test(wordBefore(tokens, quantity)) && !isReachedAt && (quantity.value ?? 99) <= 24)
    return null;
  // `26 are wanted`, `26 — в розыске`
  const isDash = /^[-–—]$/.test(after) && tokens[quantity.to]?.glued === false;
  const start = copulas.has(after) || isDash ? quantity.to + 1 : quantity.to;
  if (isInSum(view, quantity)) return make(view, quantity, { ...noun, to: quantity.to });
  const legal =
    previous !== null && /^(?:case|sentence|charge)$/.test(previous.counts ?? '') ? previous : null;
  if (legal !== null) {
    const offence = view.events.find(
      ({ from, value }) =>
        from >= quantity.to && from <= quantity.to + 3 && /^(?:desertion|absence|refusal)$/.test(value),
    );
    const article = view.articles.find(({ from }) => from >= quantity.to && from <= quantity.to + 4);
    if (offence !== undefined || article !== undefined) {
      return make(view, quantity, {
        ...noun,
        counts: legal.counts,
        event: legal.event,
        categories: [],
        to: quantity.to,
      });
    }
  }
  // `двое`, `троих`: numerals of people.
  if (
    /^(?:дво|тро|четвер|пятер|шестер|семер|восьмер|девятер|десятер)(?:е|о|их|ых|им|ым|ими|ыми)$/.test(
      tokens[quantity.to - 1]?.key ?? '',
    )
  )
    return make(view, quantity, { ...noun, counts: 'person', to: quantity.to });
  if (after === 'strong') return make(view, quantity, { ...noun, counts: 'person', to: quantity.to + 1 });
  const inverted = invertedNoun(view, quantity);
  if (inverted !== null)
    return { ...make(view, quantity, { ...noun, ...inverted.noun, to: quantity.to }), from: inverted.from };
  const fronted = frontedGenitive(view, quantity) ?? partOfFirst(view, quantity, previous);
  if (fronted !== null) return make(view, quantity, { ...noun, ...fronted, to: quantity.to });
  const isLean = leansBefore(view, quantity.from) || leansBehind(view, quantity.to, quantity.to + 3);
  for (let at = start; at < start + 4 && at < tokens.length; at++) {
    if (tokens[at]?.kind === 'mark') break;
    const category = categoryWords.at(tokens, at);
    if (
      category !== null &&
      (copulas.has(after) || isLean || at === quantity.to || after === '-' || after === '—')
    ) {
      return make(view, quantity, {
        ...noun,
        counts: 'person',
        categories: [category.value],
        to: Math.max(quantity.to, category.to),
      });
    }
    const event = view.events.find(({ from }) => from === at);
    if (event !== undefined && event.value !== 'attack') {
      // `most cases — 318 — were heard`
      const counts = setOff(view, quantity, null)?.counts ?? 'person';
      return make(view, quantity, { ...noun, counts, event: null, to: quantity.to });
    }
    if (event === undefined && view.happened.some(({ from }) => from === at))
      return make(view, quantity, { ...noun, counts: thingsOf(previous) ?? 'person', to: quantity.to });
  }
  if (isLean)
    return make(view, quantity, { ...noun, counts: thingsOf(previous) ?? 'person', to: quantity.to });
  // `7 семей из 112`
  const isWholeOf =
    previous !== null &&
    /^(?:из|of)$/.test(wordBefore(tokens, quantity)) &&
    previous.to === quantity.from - (tokens[quantity.from - 2]?.key === 'out' ? 2 : 1);
  const isRound = /^1?0*$/.test(String(quantity.value));
  const whole = isWholeOf && !isRound ? thingsOf(previous) : null;
  if (whole !== null) return make(view, quantity, { ...noun, counts: whole, to: quantity.to });
  if (isDesignation(view, quantity) || /^(?:except|but|кроме|помимо)$/.test(wordBefore(tokens, quantity)))
    return null;
  if (capacities.all(tokens, 0, quantity.from).some(({ to }) => to === quantity.from))
    return make(view, quantity, { ...noun, counts: 'person', to: quantity.to });
  const isOfWhole = /^(?:из|of)$/.test(tokens[quantity.from - 1]?.key ?? '');
  const total = isOfWhole ? null : totalBefore(view, quantity.from);
  if (total !== null) return make(view, quantity, { ...noun, ...total, to: quantity.to });
  const lone = tokenBefore(view, quantity);
  const before = tokens[lone]?.key ?? '';
  // `compared with 624 the year before`
  const isCompared =
    /^(?:with|to|than|from|against|vs|versus|чем|против|вместо|с)$/.test(before) &&
    (/^(?:compared|against|versus|more|fewer|less|rather|сравнени|больше|меньше|нежели)/.test(
      tokens[lone - 1]?.key ?? '',
    ) ||
      /^(?:than|against|vs|versus|чем|против|вместо)$/.test(before) ||
      (before === 'from' &&
        /^(?:up|down|rise|rising|increase|drop|fall)$/.test(tokens[lone - 1]?.key ?? '')));
  if (isCompared && !isYear(view, quantity) && previous !== null && isOfThings(previous)) {
    const { counts, event } = previous;
    return make(view, quantity, { ...noun, counts, event, to: quantity.to });
  }
  // `28 strong in March, was down to nine`: what is counted stands with the amount before.
  const isReached =
    previous !== null &&
    previous.counts !== null &&
    totals.all(tokens, 0, quantity.from).some(({ to }) => to === quantity.from);
  if (isReached) {
    const { counts, event } = previous;
    return make(view, quantity, { ...noun, counts, event, to: quantity.to });
  }
  const isBeside =
    previous !== null &&
    previous.counts !== null &&
    (before === ':' || view.clause[previous.from] === view.clause[quantity.from]) &&
    (previous.quantity.to >= quantity.from - 2 || /^(?:and|и|,|:)$/.test(before));
  if (isBeside) {
    const isChange = /^(?:to|до|against|vs)$/.test(before);
    // `5,100 in 2023 and 9,950 in 2024`: the same thing of another period.
    const isDated = view.periods.some(({ from, period }) => from === quantity.to && period.days === null);
    const isThen =
      /^(?:and|и|а)$/.test(before) && /^(?:when|by|after|before|later|к|после|когда|через)$/.test(after);
    if (isChange || isDated || isThen) {
      const { counts, event } = previous;
      return make(view, quantity, { ...noun, counts, event, to: quantity.to });
    }
  }
  const apart =
    setOff(view, quantity, previous) ?? (isAside(view, quantity) ? { counts: null, event: null } : null);
  if (apart !== null) return make(view, quantity, { ...noun, ...apart, to: quantity.to });
  if (hasVerbBehind(view, quantity)) {
    const same = thingsOf(previous);
    return make(view, quantity, { ...noun, counts: same ?? 'person', to: quantity.to });
  }
  // `в живых оставались 19 из 200`
  const isPart =
    /^(?:of|из)$/.test(after) && tokens[quantity.to + 1]?.kind === 'number' && view.happened.length > 0;
  if (isPart)
    return make(view, quantity, { ...noun, counts: thingsOf(previous) ?? 'person', to: quantity.to });
  const event = view.happened.findLast(
    ({ from, to }) =>
      to <= quantity.from && to >= quantity.from - 3 && view.clause[from] === view.clause[quantity.from],
  );
  const isObject =
    event !== undefined &&
    tokens.slice(event.to, quantity.from).every(({ kind }) => kind !== 'mark') &&
    !view.events.some(({ from, value }) => from === event.from && value === 'attack');
  if (
    isObject &&
    !/^(?:in|on|at|since|by|of|в|на|к|с|до|по|from|for|under|за)$/.test(tokens[quantity.from - 1]?.key ?? '')
  )
    return make(view, quantity, {
      ...noun,
      // `оправдательных приговоров было семь`: the word of the event may be what is counted.
      counts:
        nounNear(view, event.from) ??
        (view.events.some(({ from }) => from === event.from) ? null : thingsOf(previous)) ??
        'person',
      to: quantity.to,
    });
  // `Of 57 appeals lodged, the court upheld three.`
  const same = thingsOf(previous) ?? (previous?.counts === 'money' ? 'money' : null);
  const isLast = tokens[quantity.to] === undefined || tokens[quantity.to]?.kind === 'mark';
  const lead = tokens[quantity.from - 1];
  const isSwap =
    lead?.key === 'for' && /^(?:exchange|return|swap|swapped)$/.test(tokens[quantity.from - 2]?.key ?? '');
  const isPlaced = isYear(view, quantity) || (placing.test(lead?.key ?? '') && !isSwap);
  if (same !== null && isLast && lead?.kind === 'word' && !isPlaced)
    return make(view, quantity, { ...noun, counts: same, to: quantity.to });
  // `the prosecutor asked for nine years; the judge gave six`
  const isGiven = /^(?:gave|got|received|imposed|served|дал|дали|дала|получил\p{L}*|назначил\p{L}*)$/u.test(
    lead?.key ?? '',
  );
  if (previous?.counts === 'years' && isLast && isGiven)
    return make(view, quantity, { ...noun, counts: 'years', event: 'conviction', to: quantity.to });
  return null;
}

/** The word that a number leans on, over articles and adjectives: `down from an earlier 118`, `вместо обещанных 300`. */
function tokenBefore({ tokens }: SentenceView, { from }: Quantity): number {
  let at = from - 1;
  while (
    at > from - 4 &&
    /^(?:an?|the|earlier|previous|initial|original|planned|promised|reported|official|required|usual|expected|some|its|прежних|обещанных|положенных|запланированных|прошлогодних|заявленных|первоначальных|прежними|обычных|обычными|его|их)$/.test(
      tokens[at]?.key ?? '',
    )
  )
    at -= 1;
  return at;
}

/** `Courtroom 4 is closed`: a capitalised word in front and nothing that the number could count behind. */
function isDesignation({ tokens, taken }: SentenceView, { from, to, bound, value }: Quantity): boolean {
  const [before, number, after] = [tokens[from - 1], tokens[from], tokens[to]];
  if (bound !== 'exact' || number?.kind !== 'number' || to !== from + 1 || (value ?? 0) >= 1000) return false;
  const isName = before?.kind === 'word' && before.capital && from > 1 && taken[from - 1] !== true;
  if (!isName || totals.at(tokens, from - 1) !== null || countedNouns.at(tokens, from - 1) !== null)
    return false;
  return (
    after === undefined ||
    after.kind === 'mark' ||
    /^(?:because|on|in|at|of|is|was|to|for|and|by|from|в|на|из|к|для|и|был\p{L}*)$/u.test(after.key)
  );
}

/** `the committee's tally (3,872 as of Friday)` */
function isAside(view: SentenceView, quantity: Quantity): boolean {
  const isOpen = /^[(:–—]$/.test(view.tokens[quantity.from - 1]?.key ?? '');
  return (
    isOpen &&
    !isYear(view, quantity) &&
    totals.all(view.tokens, 0, quantity.from).some(({ to }) => to === quantity.from - 1)
  );
}

/** `nearly all were under 25`, `women over 60`: how old they are. */
function isAge({ tokens }: SentenceView, quantity: Quantity): boolean {
  // `a sergeant of 22`
  const isOf =
    tokens[quantity.from - 1]?.key === 'of' &&
    /^an?$/.test(tokens[quantity.from - 3]?.key ?? '') &&
    countedNouns.at(tokens, quantity.from - 2)?.value.counts === 'person';
  if (isOf) return (quantity.value ?? 0) >= 10 && (quantity.value ?? 0) < 100;
  const isLimit = /^(?:under|below|over|above)$/.test(tokens[quantity.from]?.key ?? '');
  const [before, after] = [tokens[quantity.from - 1], tokens[quantity.to]];
  const ends = after === undefined || after.kind === 'mark' || /^(?:and|or|at|when|in)$/.test(after.key);
  const isSaid =
    /^(?:are|were|was|is|be|aged|age|mostly|all|men|women|people|those|anyone|everyone|boys|girls|them|not)$/.test(
      before?.key ?? '',
    );
  return isLimit && ends && isSaid && (quantity.value ?? 0) >= 10 && (quantity.value ?? 0) < 100;
}

/** `человек двадцать`: a noun in front of its number loosens it. */
function invertedNoun(
  { tokens, taken }: SentenceView,
  quantity: Quantity,
): {
  readonly noun: { readonly counts: CountKey; readonly event: EventKey | null };
  readonly from: number;
} | null {
  const from = quantity.from - 1;
  const key = tokens[from]?.key ?? '';
  if (!/^(?:человек|солдат|бойцов|мужчин|военных|дел|приговоров|раненых|убитых|погибших|пленных)$/.test(key))
    return null;
  const isCounted = tokens[from - 1]?.kind === 'number' || taken[from] === true;
  const noun = countedNouns.at(tokens, from);
  if (isCounted || noun === null || noun.to !== quantity.from) return null;
  return { noun: { counts: noun.value.counts, event: noun.value.event ?? null }, from };
}

/** What is counted, at the word of an event or right before it: `таких дел поступило 1 004`. */
function nounNear({ tokens }: SentenceView, at: number): CountKey | null {
  for (let next = at; next >= Math.max(0, at - 3); next--) {
    const noun = countedNouns.at(tokens, next);
    if (
      noun !== null &&
      noun.value.weak !== true &&
      /^(?:case|sentence|charge|person|attack)$/.test(noun.value.counts)
    )
      return noun.value.counts;
  }
  return null;
}

const wordBefore = (tokens: readonly Token[], { from }: Quantity): string => tokens[from - 1]?.key ?? '';

const placing =
  /^(?:in|on|at|since|by|of|from|for|under|to|until|before|after|or|and|в|во|на|к|ко|с|со|до|по|за|от|из|о|об|у|при|или|и|номер|no|page|aged|age|number|the|section|part)$/;

const isOfThings = ({ counts }: Amount): boolean => !/^(?:percent|money|years|times)$/.test(counts ?? '');

/** What a number goes on to count where another amount of its sentence stands before. */
function thingsOf(previous: Amount | null): CountKey | null {
  return previous !== null && isOfThings(previous) ? previous.counts : null;
}

function isYear({ tokens }: SentenceView, quantity: Quantity): boolean {
  return /^(?:19|20)\d\d$/.test(tokens[quantity.to - 1]?.key ?? '');
}

/** `by October 1,954 had signed`, `74 сбили`: a verb in the plural right behind a number that is no year. */
function hasVerbBehind(view: SentenceView, quantity: Quantity): boolean {
  const isDash = /^[–—]$/.test(view.tokens[quantity.to]?.key ?? '');
  const at = isDash ? quantity.to + 1 : quantity.to;
  const [verb, next] = [view.tokens[at], view.tokens[at + 1]];
  if (verb?.kind !== 'word' || isYear(view, quantity) || (quantity.value ?? 2) < 2) return false;
  if (/^(?:were|have|had|are|did|do)$/.test(verb.key)) return next?.kind === 'word';
  if (verb.key === 'based' || /^(?:at|on|aged)$/.test(wordBefore(view.tokens, quantity))) return false;
  if (isEnglishVerb(verb.key) && verb.key !== 'is' && verb.key !== 'was') return true;
  return /[а-я]{2}(?:[аеиыуяо]ли|лись|[ае]ны|ются|утся|ятся)$/.test(verb.key);
}

/** `347 + 6,641 = 6,988`, and cells of a table: numbers whose noun stands elsewhere. */
function isInSum(view: SentenceView, quantity: Quantity): boolean {
  const sides = [view.tokens[quantity.from - 1]?.key ?? '', view.tokens[quantity.to]?.key ?? ''];
  return sides.some((side) => side === '+' || side === '=' || side === '|');
}

function leansBefore(view: SentenceView, at: number): boolean {
  const keys = view.tokens.slice(Math.max(0, at - 4), at).map(({ key }) => key);
  const text = keys.join(' ');
  return /(?:of|among) (?:them|these|those|whom)|(?:из|среди) (?:них|которых)|в (?:их|том) числе/.test(text);
}

export function leansBehind(view: SentenceView, from: number, to: number): boolean {
  return view.tokens
    .slice(from, Math.min(to, from + 3))
    .some(({ key }) => /^(?:them|these|those|us|you|них|нас|вас|whom)$/.test(key));
}

export function hasTotal(view: SentenceView, quantity: Quantity): boolean {
  return (
    totals.all(view.tokens, Math.max(0, quantity.from - 12), Math.min(view.tokens.length, quantity.to + 8))
      .length > 0
  );
}

/** `the number of cases reached`, `число осуждённых составило`: what is counted stands before. */
export function totalBefore(
  view: SentenceView,
  at: number,
): {
  readonly counts: CountKey | null;
  readonly event: EventKey | null;
  readonly categories: readonly string[];
} | null {
  const clause = view.clause[at] ?? 0;
  const from = Math.max(0, at - 14);
  const words = totals
    .all(view.tokens, from, at)
    .filter((hit) => Math.abs((view.clause[hit.from] ?? 0) - clause) <= 1);
  const last = words.at(-1);
  const first = words[0];
  if (last === undefined || first === undefined) return null;
  for (let next = at - 1; next >= from; next--) {
    const noun = countedNouns.at(view.tokens, next);
    const isIdle =
      noun === null ||
      noun.to > at ||
      noun.value.weak === true ||
      noun.value.counts === 'record' ||
      noun.value.counts === 'unit' ||
      isUsedAsVerb(view, noun.from, noun.to);
    if (isIdle || Math.abs((view.clause[next] ?? 0) - clause) > 1) continue;
    const category = categoryWords.at(view.tokens, next);
    return {
      counts: noun.value.counts,
      event: noun.value.event ?? null,
      categories: category === null ? [] : [category.value],
    };
  }
  const event = view.events.findLast(({ from, to }) => from >= first.from - 8 && to <= at);
  // `the company was to number 110`, `from a strength of 1,700`: people of a body.
  const isStrength = last.to === at && view.populations.length > 0;
  if (event === undefined && isStrength) return { counts: 'person', event: null, categories: [] };
  // `the monthly total passed 900`
  if (event === undefined && first.from < last.from && last.to === at)
    return { counts: null, event: null, categories: [] };
  return event === undefined
    ? null
    : { counts: event.value === 'attack' ? 'attack' : 'person', event: event.value, categories: [] };
}

/** What a verb in front of the amount tells of: `convictions for refusing orders tripled`. */
export function subjectBefore(
  view: SentenceView,
  at: number,
): { readonly counts: CountKey; readonly event: EventKey | null } | null {
  for (let next = 0; next < at; next++) {
    if (view.clause[next] !== view.clause[at]) continue;
    const noun = countedNouns.at(view.tokens, next);
    if (noun === null || noun.value.weak === true || /^(?:record|unit|money|times)$/.test(noun.value.counts))
      continue;
    return { counts: noun.value.counts, event: noun.value.event ?? null };
  }
  return null;
}
