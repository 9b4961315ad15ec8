// Numbers that stand alone at the end of a phrase and can only be a count: `к семи вечера насчитали 94`, `in 2016, 43,000`,
// `2022 – 14; 2023 – 61`, `в строю 1 100`. Ages, times of day, temperatures and addresses stand in other places or are small.
import type { Quantity } from '../../text/quantity.ts';
import { cardinalAt } from '../../text/cardinal.ts';
import { measureNouns } from '../words/counted.ts';
import { isEnglishVerb, isRussianVerb, isFunctionWord } from './noun-phrase.ts';
import type { Amount } from './amount.ts';
import { asideBefore } from './fronted-nouns.ts';
import type { SentenceView } from './sentence-view.ts';
import { totals } from './totals.ts';
import { isYear } from './uncounted-numbers.ts';

const adverb =
  /^(?:еще|уже|только|лишь|всего|аж|теперь|сейчас|тогда|там|снова|вновь|just|only|already|another|now|still|today|then|again)$/;
/** Verbs whose number is an age, a score, a number dialled. */
const idle =
  /^(?:was|were|is|are|be|been|turned|aged|scored|weighs?|dialled|said|says|voted|rated|был|была|были|исполнил\p{L}*|исполня\p{L}*|стукнуло|набрал\p{L}*|позвонил\p{L}*|весил\p{L}*|сказал\p{L}*|гласит|показал\p{L}*|показыва\p{L}*)$/u;
const ages =
  /^(?:младш\p{L}*|старш\p{L}*|возраст\p{L}*|молож\p{L}*|лет|youngest|oldest|eldest|younger|older|ages?|aged|old)$/u;
const streets =
  /^(?:улиц|проспект|переул|площад|шоссе|набережн|бульвар|проезд|street|avenue|road|lane|square|boulevard)/;
const headline =
  /^(?:frees|jails|kills|arrests|detains|convicts|acquits|executes|deports|evacuates|rescues|releases|wounds|injures|sentences|captures|buries|hangs|loses|drafts|discharges)$/;
const pronouns = /^(?:их|нас|вас|таких|those|them)$/;
const russianPast = /[а-я]{3}(?:л|ла|ло|ли|лся|лась|лось|лись)$/;
const preposition = /^(?:в|во|на|у|из|по|за|под|при|среди|in|on|at|for|from|among)$/;

export function isLoneCount(view: SentenceView, quantity: Quantity, previous: Amount | null): boolean {
  const hasPrevious = previous !== null;
  const { tokens } = view;
  const value = quantity.value ?? 0;
  const isPlain =
    quantity.kind === 'number' &&
    Number.isInteger(value) &&
    value !== 1 &&
    value >= 0 &&
    !isYear(view, quantity);
  if (!isPlain || !endsThere(view, quantity.to) || isMeasureAhead(view, quantity.to)) return false;
  if (value < 100 && tokens.some(({ key }) => ages.test(key))) return false;
  if (isWholeSentence(view, quantity)) return value >= 10;
  // `Сидит по этой статье тысяч пять`
  const isGuess = quantity.bound !== 'exact' && value >= 100 && hasVerb(view, quantity.from);
  if (isGuess && (tokens[quantity.to] === undefined || tokens[quantity.to]?.kind === 'mark')) return true;
  // `Eighty-four: that is how many never came home`
  const isHowMany =
    quantity.from === 0 &&
    value >= 5 &&
    /^(?::|–|—)$/.test(tokens[quantity.to]?.key ?? '') &&
    /^(?:that|столько|вот)$/.test(tokens[quantity.to + 1]?.key ?? '');
  if (isHowMany) return true;
  // `Forty-two, including six children, were buried`
  const isWithPart =
    quantity.from === 0 &&
    value >= 2 &&
    tokens[quantity.to]?.key === ',' &&
    /^(?:including|among|most|mostly|many|включая|среди)$/.test(tokens[quantity.to + 1]?.key ?? '');
  if (isWithPart) return true;
  // `Court frees 6, jails 11`: a headline
  if (headline.test(tokens[quantity.from - 1]?.key ?? '')) return true;
  const [lead, first] = [tokens[quantity.from - 1], tokens[quantity.from - 2]];
  // `сейчас и тридцати не наберётся`
  const isNotEven =
    lead?.key === 'и' &&
    tokens[quantity.to]?.key === 'не' &&
    /^(?:набер|набир|набрал|насчит|остал|будет|было|наскре)/.test(tokens[quantity.to + 1]?.key ?? '');
  if (isNotEven) return value >= 5;
  // `~300 still in the cellar`
  if (lead === undefined) return quantity.bound !== 'exact' && value >= 20;
  const isDated = view.periods.some(({ to, period }) => to === quantity.from - 1 && period.days === null);
  // `Of the original 120, a mere 11 are alive.`
  const isWhole =
    quantity.from <= 4 &&
    /^(?:of|out|из)$/.test(tokens[0]?.key ?? '') &&
    tokens[quantity.to]?.key === ',' &&
    value >= 10;
  if (isWhole) return true;
  if (/^["“«]$/.test(lead.key)) return quantity.bound !== 'exact' && (hasPrevious || value >= 100);
  if (lead.kind === 'mark') {
    if (/^[–—]$/.test(lead.key) || (lead.key === '-' && !lead.glued)) return isDated || value >= 10;
    if (lead.key === ':') return !lead.glued || isDated || value >= 10 || view.populations.length > 0;
    // `на улице Ленина, 221`
    const isAddress = tokens
      .slice(Math.max(0, quantity.from - 5), quantity.from)
      .some(({ key }) => streets.test(key));
    if (/^[,(]$/.test(lead.key) && value >= 100) return !isAddress;
  }
  // `four on the farm, three at the front`
  const isNext =
    lead.key === ',' &&
    hasPrevious &&
    /^(?:in|at|on|from|на|в|у|из|за|под)$/.test(tokens[quantity.to]?.key ?? '');
  // `по их подсчётам, 52`
  const isAsideEnd =
    lead.key === ',' && hasPrevious && value >= 10 && asideBefore(tokens, quantity.from - 1) !== null;
  if (lead.kind !== 'word') return isNext || isAsideEnd;
  // `осенью было пятьсот, весной двести`
  const isOfTime = hasPrevious && value >= 20 && view.periods.some(({ to }) => to === quantity.from);
  if (isOfTime) return true;
  // `имена известны у 306`
  if (lead.key === 'у' && hasPrevious) return true;
  // `not 846 men but 864`
  const isPut =
    /^(?:but|а)$/.test(lead.key) &&
    hasPrevious &&
    tokens.slice(0, quantity.from).some(({ key }) => /^(?:not|не)$/.test(key));
  if (isPut) return true;
  // `говорили о трёх погибших, потом о пяти`, `consisted of 48; the second, of 61`
  const isSame = previous !== null && tokens[previous.from - 1]?.key === lead.key;
  if (isSame && /^(?:of|about|from|for|with|о|об|от|из|про|за|с)$/.test(lead.key)) return true;
  const before = tokens.slice(Math.max(0, quantity.from - 6), quantity.from);
  const isOfThem = before.some(({ key }) => pronouns.test(key));
  if (/^(?:было|стало|осталось|оказалось)$/.test(lead.key))
    return isOfThem || value >= (lead.key === 'было' ? 100 : 10) || (lead.key === 'стало' && hasPrevious);
  // `было нас сорок`
  if (pronouns.test(lead.key)) return before.some(({ key }) => /^(?:было|стало|осталось)$/.test(key));
  // `that makes eleven`
  if (/^(?:makes|make|made|brings|totals|seats|sleeps|accommodates|holds)$/.test(lead.key))
    return value >= 10;
  if (lead.key === 'that' && /^(?:make|makes)$/.test(first?.key ?? '')) return value >= 10;
  if (value === 0) return russianPast.test(lead.key) || isEnglishVerb(lead.key);
  if (value < 10) return false;
  const isTold = hasPrevious || view.happened.length > 0 || view.populations.length > 0;
  // `went in with 1,100 and came out with 86`
  if (lead.key === 'with' || lead.key === 'without')
    return value >= 20 && (isTold || totals.all(tokens).length > 0 || isWalk(first?.key ?? ''));
  if (adverb.test(lead.key))
    return (isTold || value >= 100) && (value >= 100 || !idle.test(first?.key ?? ''));
  if (/^(?:were|are)$/.test(lead.key) && first?.key === 'there') return true;
  // `Police say 150, organisers "well over 600"`
  if (/^(?:say|says|said)$/.test(lead.key)) return value >= 100;
  if (idle.test(lead.key)) return false;
  if (isEnglishVerb(lead.key) || isRussianVerb(lead.key) || russianPast.test(lead.key)) return true;
  // `осталось в строю двенадцать`
  const isTotal = totals.all(tokens, Math.max(0, quantity.from - 5), quantity.from).length > 0;
  if (isTotal && tokens[quantity.to]?.kind !== 'word' && !lead.capital && !preposition.test(lead.key))
    return true;
  const isBody = view.populations.some(({ to }) => to === quantity.from);
  const isPlace = preposition.test(first?.key ?? '') && !lead.capital;
  return value >= 100 && (isBody || (isPlace && hasPrevious));
}

function hasVerb({ tokens }: SentenceView, to: number): boolean {
  return tokens
    .slice(Math.max(0, to - 8), to)
    .some(
      ({ key }) =>
        isEnglishVerb(key) ||
        isRussianVerb(key) ||
        russianPast.test(key) ||
        /^[а-я]{2,}(?:ит|ят|ет)$/.test(key),
    );
}

const isWalk = (key: string): boolean => /^(?:in|out|back|off|away|up|home|there|over)$/.test(key);

/** `Exactly 8,372. That is how many …`: a sentence of nothing else. */
function isWholeSentence({ tokens }: SentenceView, { from, to }: Quantity): boolean {
  return tokens.every(({ kind }, at) => kind === 'mark' || (at >= from && at < to)) && to > from;
}

/** Nothing behind that the number could belong to. */
function endsThere(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'mark') return !/^[%°:/×']$/.test(token.key) && !(token.key === '-' && token.glued);
  const isDate = view.periods.some(({ from }) => from === at);
  return (
    isDate ||
    (token.kind === 'word' &&
      (isFunctionWord(token.key) ||
        adverb.test(token.key) ||
        isEnglishVerb(token.key) ||
        isRussianVerb(token.key) ||
        token.key === 'short'))
  );
}

/** `rose from 30 to 54 months`: a length of time or the like. */
export function isMeasureAhead({ tokens }: SentenceView, at: number): boolean {
  if (!/^(?:to|до|and|or|и|или|by|x|х|на|×|–|-)$/.test(tokens[at]?.key ?? '')) return false;
  const other = cardinalAt(tokens, at + 1, { isBounded: false });
  return other !== null && measureNouns.at(tokens, other.to) !== null;
}

/** `Дети — пять, семь и двенадцать лет`: a row of numbers that ends in a measure of time. */
export function isRowOfAges({ tokens }: SentenceView, at: number): boolean {
  let next = at;
  for (let step = 0; step < 5 && /^(?:,|and|и)$/.test(tokens[next]?.key ?? ''); step++) {
    const other = cardinalAt(tokens, next + 1, { isBounded: false });
    if (other === null || other.upTo > 0) return false;
    if (step > 0 && /^(?:лет|года|years?)$/.test(tokens[other.to]?.key ?? '')) return true;
    next = other.to;
  }
  return false;
}
