// Numbers of a sentence with their nouns. A number that counts nothing (a date, an age, a distance, a figure of speech) is
// dropped here.
import { Lexicon } from '../../text/lexicon.ts';
import { quantities } from '../../text/quantity-grammar.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { CountKey, EventKey, Per } from '../claim.ts';
import { categoryWords } from '../words/categories.ts';
import { countedNouns, idleNouns, measureNouns, type CountedNoun } from '../words/counted.ts';
import type { Amount } from './amount.ts';
import type { SentenceView } from './sentence-view.ts';

/** Words that end a noun phrase. */
const ending = new Set(
  (
    'in on at by for from with without to into onto who whom that which were was are is be been being have has had do did does will would can could may might must ' +
    'and or but as than because if when while since until about over against after before during between within through not no nor so then there here it he she they we i you this these those ' +
    'в во на по к ко с со от у о об и или а но что кто как если когда чем не ни за из под при про для до без через между это он она они мы вы я был была было были есть'
  ).split(' '),
);
const copulas = new Set('were was are is being been have had has were been'.split(' '));
const rates = new Lexicon<Per>([
  [
    'a day|per day|daily|every day|each day|in a day|a single day|в день|в сутки|за сутки|ежедневно|каждый день|день',
    'day',
  ],
  ['a week|per week|weekly|every week|each week|в неделю|еженедельно|каждую неделю|за неделю', 'week'],
  ['a month|per month|monthly|every month|each month|в месяц|ежемесячно|каждый месяц', 'month'],
  ['a year|per year|yearly|annually|every year|each year|per annum|в год|ежегодно|каждый год', 'year'],
]);
const statistics = new Lexicon<'median' | 'mean'>([
  ['median|медиан~|медианн~', 'median'],
  ['average|on average|an average|mean|averaging|averaged|в среднем|средн~|среднее', 'mean'],
]);
const totals = new Lexicon<true>([
  [
    'number~|total~|toll|count|figure~|tally|amount~|reached|reaches|stood at|stands at|rose to|grew to|amounted to|came to|stood|exceeded|exceeds|fell to|dropped to|totalled|totaled|numbered|put at|estimated at|set at|down to|past|share|proportion|percentage',
    true,
  ],
  [
    'число|числа|количеств~|итог~|всего|составил~|составля~|достиг~|достигл~|насчитыва*|превысил~|перевалил~ за|осталось|остались|вырос~ до|выросл~ до|счет|цифра|показатель|доля|долю|доли|уровень|сократил~ до|снизил~ до',
    true,
  ],
]);
const sentencing = new Lexicon<true>([
  [
    'prosecutor|judge|sentenced|jailed|imprisoned|years in prison|in prison|penal colony|prison term~|imprisonment|behind bars|suspended sentence~|in a penal',
    true,
  ],
  [
    'прокурор~|дали|побег~|приговор~|осужд~|осужден~|колони~|лишени~ свободы|условно|срок~|заключени~|тюрьм~',
    true,
  ],
]);
const money = new Set(['$', '€', '£', '₽', '₴']);

export function countedAmounts(view: SentenceView): readonly Amount[] {
  const all = quantities(view.tokens, view.taken);
  const amounts: Amount[] = [];
  for (const [index, quantity] of all.entries()) {
    const next = all[index + 1]?.from ?? view.tokens.length;
    const amount =
      amountOf(view, quantity, next, amounts.at(-1) ?? null) ??
      partOfNext(view, quantity, all[index + 1], all[index + 2]);
    if (amount !== null) amounts.push(amount);
  }
  return amounts;
}

interface Noun {
  readonly counts: CountKey | null;
  readonly event: EventKey | null;
  readonly categories: readonly string[];
  readonly to: number;
  readonly isIdle: boolean;
  readonly noun: CountedNoun | null;
}

/** `858 of the 1,010 soldiers`: the noun stands behind the whole. */
function partOfNext(
  view: SentenceView,
  quantity: Quantity,
  whole: Quantity | undefined,
  after: Quantity | undefined,
): Amount | null {
  if (whole === undefined || quantity.kind !== 'number' || isOne(quantity)) return null;
  const between = view.tokens.slice(quantity.to, whole.from).map(({ key }) => key);
  const isPart =
    (between[0] === 'of' || between[0] === 'из') &&
    between.length <= 3 &&
    between.every((key) => /^(?:of|the|из|these|those|all|этих|всех|its)$/.test(key));
  if (!isPart) return null;
  const noun = nounBehind(view, whole, after?.from ?? view.tokens.length);
  return noun.counts === null || noun.isIdle
    ? null
    : make(view, quantity, { ...noun, categories: [], to: quantity.to });
}

function amountOf(
  view: SentenceView,
  quantity: Quantity,
  next: number,
  previous: Amount | null,
): Amount | null {
  const { tokens } = view;
  if (isPartOfName(view, quantity)) return null;
  // `of every hundred`: a base, not a count.
  if (
    /^(?:every|each|каждых|каждой|каждые)$/.test(tokens[quantity.from - 1]?.key ?? '') &&
    quantity.kind !== 'share'
  )
    return null;
  if (money.has(tokens[quantity.from - 1]?.key ?? '') || money.has(tokens[quantity.to]?.key ?? '')) {
    return make(view, quantity, {
      counts: 'money',
      event: null,
      categories: [],
      to: quantity.to,
      isIdle: false,
      noun: null,
    });
  }
  if (quantity.kind === 'ratio') {
    const noun = nounBehind(view, quantity, next);
    const isBare = noun.counts === null && !hasTotal(view, quantity);
    const speaksOfPeople = countedNouns.all(view.tokens).some(({ value }) => value.weak !== true);
    if (isBare && view.events.length === 0 && !speaksOfPeople) return null;
    const total = noun.counts === null ? totalBefore(view, quantity.from) : null;
    return make(view, quantity, { ...noun, ...total, to: noun.counts === null ? quantity.to : noun.to });
  }
  const noun = nounBehind(view, quantity, next);
  if (noun.isIdle) return sentenceTerm(view, quantity, noun);
  if (quantity.kind === 'share') {
    const of = shareOf(view, quantity, noun, next);
    return of;
  }
  if (noun.counts === 'times') return timesOf(view, quantity, noun);
  if (noun.counts !== null) {
    if (isIdleThing(view, quantity, noun.counts)) return null;
    if (isWeakOne(view, quantity, noun)) return null;
    return make(view, quantity, noun);
  }
  // `about one a day`: the people that the sentence speaks of.
  const rate = rateBehind(view, quantity.to);
  if (rate !== null && rate.to <= quantity.to + 3 && view.events.length > 0)
    return make(view, quantity, { ...noun, counts: previous?.counts ?? 'person', to: quantity.to });
  if (isOne(quantity)) return null;
  // `a few dozen made it back`
  if (
    quantity.kind === 'vague' &&
    !view.events.some(
      ({ from, value }) => from >= quantity.to && from <= quantity.to + 3 && value !== 'service',
    )
  )
    return null;
  return bareNumber(view, quantity, noun, previous);
}

/** `three brothers`, `two medals`: a few things that no event is told of. */
function isIdleThing(view: SentenceView, quantity: Quantity, counts: CountKey): boolean {
  const isFew = quantity.value !== null && quantity.value < 10;
  const clause = view.clause[quantity.from];
  return (
    counts.startsWith('other:') &&
    isFew &&
    !view.events.some(
      ({ from, value }) =>
        view.clause[from] === clause &&
        value !== 'service' &&
        value !== 'interviewed' &&
        value !== 'verified',
    )
  );
}

function make(view: SentenceView, quantity: Quantity, noun: Noun): Amount {
  const rate =
    quantity.kind === 'ratio'
      ? null
      : (rateBehind(view, noun.to) ?? rateBefore(view, quantity.from) ?? rateInClause(view, noun.to));
  const isNounRate = rate !== null && rate.to > noun.to;
  return {
    quantity,
    counts: noun.counts,
    event: noun.event,
    categories: noun.categories,
    per: rate?.per ?? null,
    body: null,
    statistic: statisticNear(view, quantity),
    isEquivalence: false,
    from: quantity.from,
    to: isNounRate ? rate.to : noun.to,
  };
}

/** `12 % of the soldiers`, `половина из них`. A share of nothing that counts is dropped. */
function shareOf(view: SentenceView, quantity: Quantity, noun: Noun, next: number): Amount | null {
  const isWritten = view.tokens
    .slice(quantity.from, quantity.to)
    .some(({ key }) => key === '%' || /^(?:percent|cent|pct|процент)/.test(key));
  if (noun.counts === null || noun.counts.startsWith('other:')) {
    const isShare =
      isWritten || view.events.length > 0 || hasTotal(view, quantity) || leansBehind(view, quantity.to, next);
    if (!isShare) return null;
    if (!isWritten && noun.counts !== null && view.events.length === 0) return null;
  }
  return make(view, quantity, {
    ...noun,
    counts: 'percent',
    to: noun.counts === null ? quantity.to : noun.to,
  });
}

function leansBehind(view: SentenceView, from: number, to: number): boolean {
  return view.tokens
    .slice(from, Math.min(to, from + 3))
    .some(({ key }) => /^(?:them|these|those|них|whom)$/.test(key));
}

/** `was hit eight times`: attacks; `eight times` without an attack counts nothing that a figure could hold. */
function timesOf(view: SentenceView, quantity: Quantity, noun: Noun): Amount | null {
  const isAttack = view.events.some(({ value }) => value === 'attack');
  if (!isAttack || quantity.kind !== 'number') return null;
  return make(view, quantity, { ...noun, counts: 'attack', event: 'attack' });
}

/** `sentenced to six years`: the length of a sentence is checkable; other lengths of time are not counts. */
function sentenceTerm(view: SentenceView, quantity: Quantity, noun: Noun): Amount | null {
  const unit = measureNouns.at(view.tokens, noun.to - 1);
  const key = view.tokens[noun.to - 1]?.key ?? '';
  if (unit === null || !/^(?:year|год|лет)/.test(key) || quantity.kind === 'vague') return null;
  if (sentencing.all(view.tokens).length === 0) return null;
  const isAgo = /^(?:ago|old|earlier|later|назад|спустя)$/.test(view.tokens[noun.to]?.key ?? '');
  const lead = view.tokens[quantity.from - 1]?.key ?? '';
  const isTerm =
    /^(?:to|of|from|с|дали|дал|дают|составил\p{L}*|к|на|get|got|received|получил\p{L}*|for|a)$/u.test(lead) ||
    /^(?:in|of|behind|колони\p{L}+|лишения|строгого|общего|условно)$/u.test(view.tokens[noun.to]?.key ?? '');
  if (isAgo || !isTerm) return null;
  return make(view, quantity, { ...noun, counts: 'years', event: 'conviction', isIdle: false });
}

function nounBehind(view: SentenceView, quantity: Quantity, next: number): Noun {
  const { tokens, taken } = view;
  const categories: string[] = [];
  let end = quantity.to;
  let event: EventKey | null = null;
  let counts: CountKey | null = null;
  let unknown: { key: string; to: number } | null = null;
  let isPlain = true;
  const done = (more: Partial<Noun> = {}): Noun => ({
    counts,
    event,
    categories,
    to: end,
    isIdle: false,
    noun: null,
    ...more,
  });
  for (let at = quantity.to; at < Math.min(next, quantity.to + 9);) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark' && token.key === '-' && token.glued) {
      at += 1;
      continue;
    }
    if (token.kind === 'mark' && /^[«»“”"]$/.test(token.key) && counts === null) {
      at += 1;
      continue;
    }
    if (token.kind !== 'word') break;
    if (taken[at] === true) break;
    const measure = measureNouns.at(tokens, at);
    if (
      measure !== null &&
      at <= quantity.to + 2 &&
      counts === null &&
      unknown === null &&
      categories.length === 0
    ) {
      return done({ isIdle: true, to: measure.to });
    }
    const category = categoryWords.at(tokens, at);
    const noun = countedNouns.at(tokens, at);
    if (category !== null && (noun === null || category.to >= noun.to)) {
      categories.push(category.value);
      counts = 'person';
      end = category.to;
      at = category.to;
      isPlain = false;
      continue;
    }
    if (noun !== null) {
      // `1,010 soldiers deserted`: the first noun decides; `desertion cases`, `court rulings` are one noun.
      if (counts !== null && !isPlain && noun.value.counts !== 'person') break;
      const compound = countedNouns.at(tokens, noun.to);
      const isVerb = isUsedAsVerb(view, noun.from, noun.to);
      if (isVerb && isPlain) break;
      if (
        compound !== null &&
        (compound.value.counts !== 'person' || noun.value.counts === 'unit') &&
        !compound.value.weak &&
        !isUsedAsVerb(view, compound.from, compound.to) &&
        isLatin(token.key)
      ) {
        return done({
          counts: compound.value.counts,
          event: compound.value.event ?? null,
          to: compound.to,
          noun: compound.value,
        });
      }
      counts = noun.value.counts;
      event = noun.value.event ?? null;
      end = noun.to;
      if (noun.value.group !== undefined) categories.push(`group-${noun.value.group}`);
      return { counts, event, categories, to: end, isIdle: false, noun: noun.value };
    }
    if (counts !== null && !isPlain) break;
    // `wives of soldiers`: the head counts, not what it is of.
    if (token.key === 'of' && unknown !== null && /[a-z]s$/.test(unknown.key)) break;
    if (
      token.key === 'of' ||
      token.key === 'the' ||
      token.key === 'its' ||
      token.key === 'his' ||
      token.key === 'their' ||
      token.key === 'these' ||
      token.possessive
    ) {
      at += 1;
      continue;
    }
    if (ending.has(token.key)) break;
    if (idleNouns.at(tokens, at) !== null && unknown === null) return done({ isIdle: true, to: at + 1 });
    const eventHit = view.events.find(({ from }) => from === at);
    if (eventHit !== undefined && unknown === null) {
      // `150 mobilised` is a category, read above; `96 convicted` names people by what became of them.
      if (quantity.kind === 'share') break;
      const tail = tokens[eventHit.to]?.key ?? '';
      const isNoun = eventHit.value === 'desertion' || eventHit.value === 'absence';
      if (isNoun && (countedNouns.at(tokens, eventHit.to)?.value.counts ?? 'person') !== 'person') {
        const after = countedNouns.at(tokens, eventHit.to);
        if (after !== null) {
          categories.push(eventHit.value === 'desertion' ? 'article-338' : 'article-337');
          return done({
            counts: after.value.counts,
            event: after.value.event ?? null,
            to: after.to,
            noun: after.value,
          });
        }
      }
      if (/^desertions?$|^absences?$|^дезертирств/.test(token.key) && tokens[at - 1]?.key !== 'of') {
        return done({ counts: 'person', event: eventHit.value, to: eventHit.to });
      }
      if (
        tail !== '' &&
        isLatin(token.key) &&
        countedNouns.at(tokens, eventHit.to)?.value.counts === 'person'
      ) {
        const after = countedNouns.at(tokens, eventHit.to);
        return done({ counts: 'person', event: eventHit.value, to: after?.to ?? eventHit.to });
      }
      break;
    }
    if (unknown !== null && isLatin(token.key) && /(?:ly|ed|ing)$/.test(token.key)) break;
    unknown = { key: token.key, to: at + 1 };
    isPlain = true;
    at += 1;
    if (at > quantity.to + 4) break;
  }
  if (counts !== null) return done();
  const known = unknownNoun(view, quantity, next);
  if (known !== null) return done({ counts: `other:${known.key}`, to: known.to });
  return done();
}

/** `hit`, `charged`, `убит` behind a number are what happened, unless a noun of people is meant. */
function isUsedAsVerb(view: SentenceView, from: number, to: number): boolean {
  const key = view.tokens[from]?.key ?? '';
  if (to > from + 1) return false;
  return /^(?:hit|strike|attack|raid|assault|charged|convicted|sentenced|dead|missing|wounded|осуждены|осуждено|убиты|убито|record|time|number)$/.test(
    key,
  );
}

function isLatin(key: string): boolean {
  return key.charCodeAt(0) < 0x250;
}

/** The noun of a phrase that no table knows: the last word before the phrase ends, if it looks like a plural. */
function unknownNoun(
  view: SentenceView,
  quantity: Quantity,
  next: number,
): { readonly key: string; readonly to: number } | null {
  const { tokens, taken } = view;
  if (isOne(quantity)) return null;
  let last: { key: string; to: number } | null = null;
  for (let at = quantity.to; at < Math.min(next, quantity.to + 4); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || taken[at] === true) break;
    if (token.key === 'of' || token.key === 'the') continue;
    if (ending.has(token.key) || token.possessive) break;
    if (view.events.some(({ from, to }) => from <= at && at < to)) break;
    if (
      isLatin(token.key)
        ? /[a-z]{2,}s$/.test(token.key) && !/(?:ss|us|is)$/.test(token.key)
        : /[а-я]{2,}(?:ов|ев|ей|ий|ы|и|а|я|ь|й|к|т|н|л|ц|р|м|д|г|в|б|ч|ш|щ|з|с|п|х)$/.test(token.key)
    ) {
      last = { key: token.key, to: at + 1 };
      if (isLatin(token.key)) break;
      if (!/(?:ых|их|ые|ие|ого|его)$/.test(token.key)) break;
    } else if (!isLatin(token.key)) break;
  }
  return last;
}

function isOne(quantity: Quantity): boolean {
  return quantity.kind === 'number' && quantity.value === 1 && quantity.bound === 'exact';
}

/** `one soldier` counts where other amounts or an event stand beside it; `one of`, `no one` never. */
function isWeakOne(view: SentenceView, quantity: Quantity, noun: Noun): boolean {
  if (!isOne(quantity)) return false;
  const { tokens } = view;
  const at = quantity.to - 1;
  if (tokens[at]?.kind === 'number') return false;
  if (tokens[quantity.to]?.key === 'of' || tokens[quantity.to]?.key === 'из') return true;
  const before = tokens[quantity.from - 1]?.key ?? '';
  if (/^(?:no|any|the|this|that|some|every|each|only|ни|не|как|еще|another)$/.test(before)) return true;
  if (tokens[noun.to - 1]?.possessive === true || noun.noun?.weak === true) return true;
  if (noun.counts === 'unit' || noun.counts?.startsWith('other:') === true) return true;
  if (rateBehind(view, noun.to) !== null) return false;
  const isListed =
    before === ',' ||
    before === 'and' ||
    before === 'и' ||
    tokens[noun.to]?.key === 'and' ||
    tokens[noun.to]?.key === 'и';
  const others = tokens.some(
    (token, i) =>
      token.kind === 'number' && (i < quantity.from || i >= quantity.to) && view.taken[i] !== true,
  );
  const happens = view.events.some(
    ({ from, value }) => from >= noun.to && from <= noun.to + 4 && value !== 'service',
  );
  return !(happens || (isListed && (others || noun.categories.length > 0)));
}

/** `858 were contract soldiers`, `96 were convicted`, `the total reached 1,010`, `из них 150 мобилизованы`. */
function bareNumber(
  view: SentenceView,
  quantity: Quantity,
  noun: Noun,
  previous: Amount | null,
): Amount | null {
  const { tokens } = view;
  const after = tokens[quantity.to]?.key ?? '';
  const start = copulas.has(after) ? quantity.to + 1 : quantity.to;
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
      return make(view, quantity, { ...noun, counts: 'person', event: null, to: quantity.to });
    }
  }
  if (isLean) return make(view, quantity, { ...noun, counts: 'person', to: quantity.to });
  const isOfWhole = /^(?:из|of)$/.test(tokens[quantity.from - 1]?.key ?? '');
  const total = isOfWhole ? null : totalBefore(view, quantity.from);
  if (total !== null) return make(view, quantity, { ...noun, ...total, to: quantity.to });
  const before = tokens[quantity.from - 1]?.key ?? '';
  const isBeside =
    previous !== null &&
    previous.counts !== null &&
    view.clause[previous.from] === view.clause[quantity.from] &&
    (previous.quantity.to >= quantity.from - 2 || /^(?:and|и|,)$/.test(before));
  if (isBeside) {
    const isChange = /^(?:to|до|against|vs)$/.test(before);
    // `5,100 in 2023 and 9,950 in 2024`: the same thing of another period.
    const isDated = view.periods.some(({ from, period }) => from === quantity.to && period.days === null);
    if (isChange || isDated) {
      const { counts, event } = previous;
      return make(view, quantity, { ...noun, counts, event, to: quantity.to });
    }
  }
  const event = view.events.findLast(
    ({ from, to }) =>
      to <= quantity.from && to >= quantity.from - 3 && view.clause[from] === view.clause[quantity.from],
  );
  const isObject =
    event !== undefined &&
    /^(?:acquittal|death|loss|wound|capture|detention|conviction|desertion|absence|surrender|charge)$/.test(
      event.value,
    );
  if (
    isObject &&
    !/^(?:in|on|at|since|by|of|в|на|к|с|до|по|from|for|under|за)$/.test(tokens[quantity.from - 1]?.key ?? '')
  )
    return make(view, quantity, { ...noun, counts: 'person', to: quantity.to });
  return null;
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

function hasTotal(view: SentenceView, quantity: Quantity): boolean {
  return (
    totals.all(view.tokens, Math.max(0, quantity.from - 12), Math.min(view.tokens.length, quantity.to + 8))
      .length > 0
  );
}

/** `the number of cases reached`, `число осуждённых составило`: what is counted stands before. */
function totalBefore(
  view: SentenceView,
  at: number,
): {
  readonly counts: CountKey;
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
  return event === undefined
    ? null
    : { counts: event.value === 'attack' ? 'attack' : 'person', event: event.value, categories: [] };
}

function rateBehind(view: SentenceView, at: number): { readonly per: Per; readonly to: number } | null {
  for (let next = at; next < at + 4; next++) {
    const token = view.tokens[next];
    if (token === undefined || token.kind === 'mark') return null;
    const hit = rates.at(view.tokens, next);
    if (hit !== null && !(view.tokens[next]?.key === 'день' && view.tokens[next - 1]?.key !== 'в'))
      return { per: hit.value, to: hit.to };
  }
  return null;
}

/** `в среднем в месяц сбегали 30`, `every month 30 fled`: the rate stands in front, in the same clause. */
/** `… deserted every month`: words that can only mean a rate, anywhere behind in the clause. */
function rateInClause(view: SentenceView, at: number): { readonly per: Per; readonly to: number } | null {
  const hit = rates
    .all(view.tokens, at)
    .find(
      ({ from }) =>
        view.clause[from] === view.clause[at - 1] &&
        /^(?:every|each|per|daily|weekly|monthly|yearly|annually|еже|кажд)/.test(
          view.tokens[from]?.key ?? '',
        ),
    );
  return hit === undefined ? null : { per: hit.value, to: -1 };
}

function rateBefore(view: SentenceView, at: number): { readonly per: Per; readonly to: number } | null {
  const clause = view.clause[at];
  const hit = rates
    .all(view.tokens, Math.max(0, at - 6), at)
    .find(
      ({ from, to }) =>
        view.clause[from] === clause && (to > from + 1 || /ly$|^еже/.test(view.tokens[from]?.key ?? '')),
    );
  return hit === undefined ? null : { per: hit.value, to: -1 };
}

function statisticNear(view: SentenceView, quantity: Quantity): 'median' | 'mean' | null {
  const clause = view.clause[quantity.from];
  const hits = statistics
    .all(view.tokens, Math.max(0, quantity.from - 7), Math.min(view.tokens.length, quantity.to + 3))
    .filter(({ from }) => view.clause[from] === clause);
  return hits.find(({ value }) => value === 'median')?.value ?? hits[0]?.value ?? null;
}

/** A number right before or behind a name that it belongs to is none. */
function isPartOfName(view: SentenceView, quantity: Quantity): boolean {
  for (let at = quantity.from; at < quantity.to; at++) if (view.taken[at] === true) return true;
  const key = view.tokens[quantity.to - 1]?.key ?? '';
  return /^(?:both|оба|обе|обоих|обеих|обоим|обеим|обоими|обеими)$/.test(key);
}
