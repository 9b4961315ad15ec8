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
  // `Flight Orion 219 crashed`
  if (
    /^(?:flight|train|convoy|shuttle|рейс\p{L}{0,2}|поезд\p{L}{0,2}|борт\p{L}{0,2})$/u.test(
      tokens[from - 2]?.key ?? '',
    )
  )
    return true;
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

const dative =
  /^(?:мне|тебе|ему|ей|им|вам|нам|матери|маме|отцу|папе|сыну|дочери|дочке|брату|сестре|жене|мужу|деду|дедушке|бабушке|бабке|внуку|внучке|парню|мальчику|мальчишке|девочке|девушке|ребенку|старшему|младшему|старшей|младшей|женщине|мужчине|солдату|сержанту|командиру|другу|соседу|вдове)$/;

/** `Мне тогда девятнадцать было`, `матери сорок было`, `ему двадцать пять исполнилось` */
function isRussianAge({ tokens, clause }: SentenceView, { from, to, value }: Quantity): boolean {
  if (value === null || value < 1 || value > 110) return false;
  const reached = /^(?:исполн|стукнул|минул)/;
  const near = [tokens[to]?.key ?? '', tokens[from - 1]?.key ?? '', tokens[from - 2]?.key ?? ''];
  if (near.some((key) => reached.test(key))) return true;
  // `старшему девять, младшему два`; `отцу дали пять, брату семь` are terms
  const after = tokens[to];
  const isBeside = (after === undefined || after.kind === 'mark') && dative.test(tokens[from - 1]?.key ?? '');
  if (
    isBeside &&
    !tokens.some(({ key }) =>
      /^(?:да(?:л|ли|ла|но)$|впая|влеп|присуд|назнач|получ|выда|плат|выплат)/.test(key),
    )
  )
    return true;
  const isSaid = /^(?:было|будет|не)$/.test(tokens[to]?.key ?? '') || near[1] === 'было';
  if (!isSaid) return false;
  return tokens.slice(Math.max(0, from - 4), from).some(({ key }, i, all) => {
    const at = from - all.length + i;
    return dative.test(key) && clause[at] === clause[from];
  });
}

const measured =
  /^(?:температур|пульс|давлени|рост$|росту|вес$|весу|высот|скорост|глубин|длин|ширин|влажност|счет$|балл|индекс|temperature|pulse|pressure|humidity|height|weight|speed|depth|width|heartbeat|iq|score$)/;

/** `Температура — 39, пульс — 120`: what was measured. */
export function isMeasured({ tokens }: SentenceView, { from }: Quantity): boolean {
  // `Her number was 80417`
  const isOwn =
    /^(?:was|is)$/.test(tokens[from - 1]?.key ?? '') &&
    tokens[from - 2]?.key === 'number' &&
    /^(?:her|his|my|their|your)$/.test(tokens[from - 3]?.key ?? '');
  if (isOwn) return true;
  const isJoint = /^(?:[-–—:,]|was|is|of|был|была|было)$/.test(tokens[from - 1]?.key ?? '');
  return measured.test(tokens[isJoint ? from - 2 : from - 1]?.key ?? '');
}

/** `+1, у нас та же история`: assent. */
export function isAssent({ tokens }: SentenceView, { from, to }: Quantity): boolean {
  const after = tokens[to];
  return from === 1 && tokens[0]?.key === '+' && (after === undefined || /^[,.!;:)]$/.test(after.key));
}

/** `nearly all were under 25`, `women over 60`: how old they are. */
export function isAge(view: SentenceView, quantity: Quantity): boolean {
  if (isRussianAge(view, quantity)) return true;
  const { tokens } = view;
  // `Suspect, 34, held after stabbing`
  const person = tokens[quantity.from - 2];
  const isAside = tokens[quantity.from - 1]?.key === ',' && tokens[quantity.to]?.key === ',';
  const isOfOne =
    isAside &&
    /^[a-z]+(?<!s|men|people)$/.test(person?.key ?? '') &&
    countedNouns.at(tokens, quantity.from - 2)?.value.counts === 'person' &&
    countedNouns.at(tokens, quantity.from - 2)?.value.event === undefined;
  if (isOfOne && (quantity.value ?? 0) >= 10 && (quantity.value ?? 0) < 110) return true;
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
