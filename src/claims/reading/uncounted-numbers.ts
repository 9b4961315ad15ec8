// Numbers without a noun that count nothing: ages, designations, years.
import type { Quantity } from '../../text/quantity.ts';
import { countedNouns } from '../words/counted.ts';
import type { SentenceView } from './sentence-view.ts';
import { isEnglishVerb, isFunctionWord, isRussianVerb } from './noun-phrase.ts';
import { totals } from './totals.ts';

/** `Courtroom 4 is closed`: a capitalised word in front and nothing that the number could count behind. */
export function isDesignation(view: SentenceView, { from, to, bound, value }: Quantity): boolean {
  const { tokens, taken } = view;
  const [before, number, after] = [tokens[from - 1], tokens[from], tokens[to]];
  // `the Birmingham Six`, `the Group of Seven`
  const isOfName =
    number?.kind === 'word' &&
    number.capital &&
    number.key.charCodeAt(0) < 0x400 &&
    from > 1 &&
    (before?.key === 'of' ? tokens[from - 2]?.capital === true : before?.capital === true);
  if (isOfName && bound === 'exact') return true;
  if (bound !== 'exact' || number?.kind !== 'number' || to !== from + 1 || (value ?? 0) >= 1000) return false;
  if (from === 1 && isFirstNoun(view)) return after?.kind !== 'number';
  const isName = before?.kind === 'word' && before.capital && from > 1 && taken[from - 1] !== true;
  if (!isName || totals.at(tokens, from - 1) !== null || countedNouns.at(tokens, from - 1) !== null)
    return false;
  return (
    after === undefined ||
    after.kind === 'mark' ||
    /^(?:because|on|in|at|of|is|was|to|for|and|by|from|в|на|из|к|для|и|был\p{L}*)$/u.test(after.key)
  );
}

const opening =
  /^(?:the|a|an|his|her|our|their|its|my|both|of|out|only|just|about|another|some|nearly|almost|over|around|roughly|exactly|even|yet|still|all|these|those|every|approximately|another|ещё|еще|только|лишь|почти|около|примерно|свыше|более|менее|порядка|всего|итого|уже|аж|целых|ровно|остальные|другие|эти|те|все|plus|minus|total|circa|less|more|fewer|up|near|also|meanwhile|today|yesterday|вчера|сегодня|здесь|там|тогда|further|additional|additionally|overall|altogether)$/;

/** A sentence that begins with a noun and a number: `Block 11 remained closed`, `Резолюция 1244 принята`. */
function isFirstNoun({ tokens, events, happened }: SentenceView): boolean {
  const key = tokens[0]?.key ?? '';
  const isHappening = events.some(({ from }) => from === 0) || happened.some(({ from }) => from === 0);
  return (
    tokens[0]?.kind === 'word' &&
    !opening.test(key) &&
    !isFunctionWord(key) &&
    !isRussianVerb(key) &&
    !/(?:ly|[а-я]{2}(?:л|ла|ло|ли|но|то|ых|их|ов|ев|ей))$/.test(key) &&
    !isHappening &&
    totals.at(tokens, 0) === null &&
    countedNouns.at(tokens, 0) === null
  );
}

/** `nearly all were under 25`, `women over 60`: how old they are. */
export function isAge({ tokens }: SentenceView, quantity: Quantity): boolean {
  // `a sergeant of 22`
  const isOf =
    tokens[quantity.from - 1]?.key === 'of' &&
    /^an?$/.test(tokens[quantity.from - 3]?.key ?? '') &&
    countedNouns.at(tokens, quantity.from - 2)?.value.counts === 'person';
  if (isOf) return (quantity.value ?? 0) >= 10 && (quantity.value ?? 0) < 100;
  let lead = quantity.from - 1;
  // `aged 9 and 11`
  while (/^(?:and|or|,|и|или|от)$/.test(tokens[lead]?.key ?? '') && tokens[lead - 1]?.kind === 'number')
    lead -= 2;
  if (/^(?:aged|ages?|возрасте)$/.test(tokens[lead]?.key ?? '')) return true;
  const isLimit = /^(?:under|below|over|above)$/.test(tokens[quantity.from]?.key ?? '');
  const [before, after] = [tokens[quantity.from - 1], tokens[quantity.to]];
  const ends =
    after === undefined || after.kind === 'mark' || isFunctionWord(after.key) || isEnglishVerb(after.key);
  const isSaid =
    /^(?:are|were|was|is|be|mostly|all|those|anyone|everyone|someone|them|not|population)$/.test(
      before?.key ?? '',
    ) || countedNouns.at(tokens, quantity.from - 1)?.value.counts === 'person';
  return isLimit && ends && isSaid && (quantity.value ?? 0) >= 10 && (quantity.value ?? 0) < 100;
}

export function isYear({ tokens }: SentenceView, quantity: Quantity): boolean {
  return /^(?:19|20)\d\d$/.test(tokens[quantity.to - 1]?.key ?? '');
}
