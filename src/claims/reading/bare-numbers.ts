// Numbers without a noun of their own: `858 were contract soldiers`, `the total reached 1,010`, `5,100 in 2023 and 9,950 in 2024`.
import { numberWords } from '../../text/number-words.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { Token } from '../../text/tokens.ts';
import type { CountKey, EventKey } from '../claim.ts';
import { categoryWords, menNouns } from '../words/categories.ts';
import { countedNouns } from '../words/counted.ts';
import type { Amount } from './amount.ts';
import { make } from './amount-making.ts';
import { isCompared } from './compared-numbers.ts';
import { frontedGenitive, partOfFirst, partOfThings } from './fronted-nouns.ts';
import { isLoneCount, isMeasureAhead, isRowOfAges } from './lone-numbers.ts';
import { isEnglishVerb, isRussianVerb, type Noun } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import { startOfSeries } from './series-starts.ts';
import { isReckoned, setOff } from './set-off-numbers.ts';
import { capacities, totalBefore, totals } from './totals.ts';
import { isAge, isAssent, isDesignation, isMeasured, isYear } from './uncounted-numbers.ts';

const copulas = new Set(
  'were was are is being been have had has были было оказались оказалось являлись являются'.split(' '),
);

/** `put at 5,347 the number of residents killed`, `оценили в 5347 число погибших`: what the number is of stands behind it. */
function nounOfNumber({ tokens }: SentenceView, quantity: Quantity): Partial<Noun> | null {
  const behind = tokens[quantity.to]?.key === 'the' ? quantity.to + 1 : quantity.to;
  const isBehind = /^(?:number|total|toll|число|количество)$/.test(tokens[behind]?.key ?? '');
  const at = isBehind ? behind : putAt(tokens, quantity.from);
  if (at === null) return null;
  for (let next = at + 1; next < at + 7; next++) {
    const first = countedNouns.at(tokens, next);
    // `the dead children`
    const found = (first === null ? null : countedNouns.at(tokens, next + 1)) ?? first;
    if (found === null || found.value.weak === true) continue;
    const { counts, event, group } = found.value;
    return { counts, event: event ?? null, categories: group === undefined ? [] : [`group-${group}`] };
  }
  return null;
}

const longestPut = 30;

/** The verb of `puts the number of drowned fishermen at 214`, before the number. */
function putAt(tokens: readonly Token[], from: number): number | null {
  if (tokens[from - 1]?.key !== 'at') return null;
  const start = Math.max(0, from - longestPut);
  const verb = tokens.slice(start, from).findLastIndex(({ key }) => /^(?:puts?|estimate[sd]?)$/.test(key));
  return verb < 0 ? null : start + verb;
}

/** `858 were contract soldiers`, `96 were convicted`, `the total reached 1,010`, `из них 150 мобилизованы`. */
export function bareNumber(
  view: SentenceView,
  quantity: Quantity,
  noun: Noun,
  previous: Amount | null,
): Amount | null {
  const { tokens } = view;
  // `упала до минус 20`
  if (/^(?:minus|plus|минус|плюс)$/.test(wordBefore(tokens, quantity)) && !isCollective(view, quantity))
    return null;
  const after = tokens[quantity.to]?.key ?? '';
  // `at six`: a time of day, unless losses stood at it.
  const isReachedAt = totals.all(tokens, 0, quantity.from).some(({ to }) => to === quantity.from);
  if (isAssent(view, quantity) || isMeasured(view, quantity)) return null;
  if (isPartner(view, quantity, previous))
    return make(view, quantity, { ...noun, counts: thingsOf(previous), to: quantity.to });
  if (isDesignation(view, quantity) || isAge(view, quantity) || isMeasureAhead(view, quantity.to))
    return null;
  if (isRowOfAges(view, quantity.to)) return null;
  if (/^(?:at|past)$/.test(wordBefore(tokens, quantity)) && !isReachedAt && (quantity.value ?? 99) <= 24)
    return null;
  const before = wordBefore(tokens, quantity);
  // `освободился через семь`
  if (before === 'через' && (quantity.value ?? 0) < 100) return null;
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
  // `двое`, `троих`: numerals of people; `бежали по двое` counts nobody.
  if (isCollective(view, quantity)) {
    const people = make(view, quantity, { ...noun, counts: 'person', to: quantity.to });
    return wordBefore(tokens, quantity) === 'по' && people.per === null ? null : people;
  }
  if (after === 'gone' && quantity.bound !== 'at-most')
    return make(view, quantity, { ...noun, counts: 'person', to: quantity.to });
  // `the 11-strong crew`
  const strong = after === '-' && tokens[quantity.to + 1]?.key === 'strong';
  if (strong && !/^(?:list|roster|register|database)$/.test(tokens[quantity.to + 2]?.key ?? ''))
    return make(view, quantity, { ...noun, counts: 'person', to: quantity.to + 2 });
  if (after === 'strong') return make(view, quantity, { ...noun, counts: 'person', to: quantity.to + 1 });
  // `of the other 88`, `об остальных 88`
  const isOther =
    /^(?:other|remaining|остальн\p{L}+|прочих|прочие|оставшихся|оставшиеся)$/u.test(
      wordBefore(tokens, quantity),
    ) && (quantity.value ?? 0) > 1;
  if (isOther)
    return make(view, quantity, { ...noun, counts: thingsOf(previous) ?? 'person', to: quantity.to });
  // `штраф полмиллиона`
  if (/^(?:штраф|штрафа|штрафом|штрафы)$/.test(wordBefore(tokens, quantity)))
    return make(view, quantity, { ...noun, counts: 'money', to: quantity.to });
  const valued = nounOfNumber(view, quantity) ?? startOfSeries(view, quantity);
  if (valued !== null) return make(view, quantity, { ...noun, ...valued, to: quantity.to });
  const fronted =
    frontedGenitive(view, quantity) ?? partOfFirst(view, quantity, previous) ?? partOfThings(view, quantity);
  if (fronted !== null) return make(view, quantity, { ...noun, ...fronted, to: quantity.to });
  const isLean = leansBefore(view, quantity.from) || leansBehind(view, quantity.to, quantity.to + 3);
  for (let at = start; at < start + 4 && at < tokens.length; at++) {
    // `895 were men and 417 women`
    if (tokens[at]?.kind === 'mark' || (tokens[at]?.kind === 'number' && tokens[at]?.glued !== true)) break;
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
    // `2115 были детьми`
    const group = copulas.has(after) ? countedNouns.at(tokens, at)?.value.group : undefined;
    if (group !== undefined)
      return make(view, quantity, { ...noun, counts: 'person', categories: [`group-${group}`], to: at + 1 });
    if (copulas.has(after) && menNouns.test(tokens[at]?.key ?? ''))
      return make(view, quantity, { ...noun, counts: 'person', to: at + 1 });
    const event = view.events.find(({ from }) => from === at);
    if (event !== undefined && event.value !== 'attack') {
      // `most cases — 318 — were heard`
      const counts = setOff(view, quantity, null)?.counts ?? 'person';
      return make(view, quantity, { ...noun, counts, event: null, to: quantity.to });
    }
    if (event === undefined && view.happened.some(({ from }) => from === at))
      return make(view, quantity, { ...noun, counts: thingsOf(previous) ?? 'person', to: quantity.to });
  }
  // `Deserters top 1,000`
  const isTopped =
    before === 'top' &&
    countedNouns.at(tokens, quantity.from - 2) !== null &&
    !/^(?:the|its)$/.test(tokens[quantity.from - 2]?.key ?? '');
  if (isTopped) {
    const subject = subjectBefore(view, quantity.from);
    if (subject !== null) return make(view, quantity, { ...noun, ...subject, to: quantity.to });
  }
  // `196 — дети`, `73 были добровольцами`
  const isKind =
    (isDash || /^(?:были|оказались|являются)$/.test(after)) &&
    (quantity.value ?? 0) >= 2 &&
    countedNouns.at(tokens, quantity.to + 1)?.value.counts === 'person';
  if (isKind) return make(view, quantity, { ...noun, counts: 'person', to: quantity.to });
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
  if (/^(?:except|кроме|помимо)$/.test(wordBefore(tokens, quantity))) return null;
  if (capacities.all(tokens, 0, quantity.from).some(({ to }) => to === quantity.from))
    return make(view, quantity, { ...noun, counts: 'person', to: quantity.to });
  const isOfWhole = /^(?:из|of)$/.test(tokens[quantity.from - 1]?.key ?? '');
  const total = isOfWhole ? null : totalBefore(view, quantity.from);
  // `88 срочников, итого 964`: the sum of all parts is none of the last.
  const isSum =
    previous !== null &&
    /^(?:итого|всего|total|altogether|вместе)$/.test(tokens[quantity.from - 1]?.key ?? '');
  if (total !== null)
    return make(view, quantity, { ...noun, ...total, ...(isSum ? { categories: [] } : {}), to: quantity.to });
  if (previous !== null && isOfThings(previous) && !isYear(view, quantity) && isCompared(view, quantity)) {
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
  // `Released on bail: 7.`
  const isLabelled =
    before === ':' &&
    tokens[quantity.to - 1] !== undefined &&
    (tokens[quantity.to] === undefined || /^[.;,]$/.test(tokens[quantity.to]?.key ?? '')) &&
    view.happened.some(({ from }) => from === 0 || /^[.;]$/.test(tokens[from - 1]?.key ?? '')) &&
    /[a-z]{3}ed$/.test(tokens[0]?.key ?? '');
  if (isLabelled)
    return make(view, quantity, { ...noun, counts: thingsOf(previous) ?? 'person', to: quantity.to });
  const apart =
    setOff(view, quantity, previous) ?? (isReckoned(view, quantity) ? { counts: null, event: null } : null);
  if (apart !== null) return make(view, quantity, { ...noun, ...apart, to: quantity.to });
  if (hasVerbBehind(view, quantity)) {
    const same = thingsOf(previous);
    return make(view, quantity, { ...noun, counts: same ?? 'person', to: quantity.to });
  }
  // `в живых оставались 19 из 200`
  const isPart =
    isWholeBehind(view, quantity.to) && (view.happened.length > 0 || hasVerbAhead(view, quantity.to + 2));
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
  const isGiven =
    /^(?:asked|sought|demanded|просил\p{L}*|требовал\p{L}*|запросил\p{L}*|gave|got|received|imposed|served|дал|дали|дала|получил\p{L}*|назначил\p{L}*)$/u.test(
      lead?.key ?? '',
    );
  // `Дали отцу пять лет, брату семь`, `his brother eight and a half`, `шесть с половиной строгого`
  const isTermEnd = isLast || /^(?:строгого|общего|особого|условно|колонии)$/.test(after);
  const isOtherTerm =
    previous !== null &&
    tokens.slice(previous.to, quantity.from).some(({ key }) => /^(?:[,;—–]|and|и|а)$/.test(key));
  if (previous?.counts === 'years' && isTermEnd && (isGiven || isOtherTerm) && (quantity.value ?? 99) <= 30)
    return make(view, quantity, { ...noun, counts: 'years', event: 'conviction', to: quantity.to });
  if (!isLoneCount(view, quantity, previous)) return null;
  const isOfPeople =
    view.happened.length > 0 ||
    view.populations.length > 0 ||
    tokens.some(({ key }) => /^(?:их|нас|вас|они|they|them|people)$/.test(key));
  return make(view, quantity, { ...noun, counts: same ?? (isOfPeople ? 'person' : null), to: quantity.to });
}

/** Russian numerals of people: `двое`, `пятерых`. */
function isCollective({ tokens }: SentenceView, { to }: Quantity): boolean {
  return /^(?:дво|тро|четвер|пятер|шестер|семер|восьмер|девятер|десятер)(?:е|о|их|ых|им|ым|ими|ыми)$/.test(
    tokens[to - 1]?.key ?? '',
  );
}

/** `Sweden took in 8,430, Norway 2,115 and Finland a mere 98`: a name with its number, the verb and the noun left out. */
function isPartner({ tokens, taken }: SentenceView, quantity: Quantity, previous: Amount | null): boolean {
  if (thingsOf(previous) === null || previous?.quantity.kind !== 'number') return false;
  if (quantity.kind !== 'number' || ((quantity.value ?? 0) < 10 && quantity.bound === 'exact')) return false;
  const after = tokens[quantity.to];
  const ends = after === undefined || /^(?:[,;.)]|and|but|while|и|а)$/.test(after.key);
  if (!ends) return false;
  let at = quantity.from - 1;
  while (/^(?:a|mere|just|only|всего|лишь|только|аж)$/.test(tokens[at]?.key ?? '')) at -= 1;
  const last = at;
  while (at > last - 3 && tokens[at]?.kind === 'word' && tokens[at]?.capital === true && taken[at] !== true)
    at -= 1;
  const joint = tokens[at]?.key ?? '';
  return at < last && at >= previous.to && /^(?:[,;]|and|while|и|а)$/.test(joint);
}

/** `five out of seven`, `19 из 200`: a whole without a noun. */
function isWholeBehind({ tokens }: SentenceView, at: number): boolean {
  const joint = tokens[at]?.key === 'out' ? at + 1 : at;
  if (!/^(?:of|из)$/.test(tokens[joint]?.key ?? '')) return false;
  return tokens[joint + 1]?.kind === 'number' || numberWords.at(tokens, joint + 1) !== null;
}

function hasVerbAhead({ tokens }: SentenceView, at: number): boolean {
  return tokens.slice(at, at + 3).some(({ key }) => isEnglishVerb(key) || isRussianVerb(key));
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

/** `by October 1,954 had signed`, `74 сбили`: a verb in the plural right behind a number that is no year. */
function hasVerbBehind(view: SentenceView, quantity: Quantity): boolean {
  const isDash = /^[–—]$/.test(view.tokens[quantity.to]?.key ?? '');
  const at = isDash ? quantity.to + 1 : quantity.to;
  const [verb, next] = [view.tokens[at], view.tokens[at + 1]];
  if (verb?.kind !== 'word' || isYear(view, quantity) || (quantity.value ?? 2) < 2) return false;
  if (/^(?:were|have|had|are|did|do|были|стали)$/.test(verb.key)) return next?.kind === 'word';
  if (verb.key === 'based' || /^(?:at|on|aged)$/.test(wordBefore(view.tokens, quantity))) return false;
  // `в тридцать пять ему давали пятьдесят`
  if (/^(?:в|к|до|после)$/.test(wordBefore(view.tokens, quantity)) && (quantity.value ?? 0) < 100)
    return false;
  if (isEnglishVerb(verb.key) && verb.key !== 'is' && verb.key !== 'was') return true;
  return isRussianVerb(verb.key) && !/(?:ить|ать|еть)$/.test(verb.key);
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
