// Shares: `12 % of the soldiers`, `половина из них`, `в одном случае из сорока`.
import type { Quantity } from '../../text/quantity.ts';
import type { Amount } from './amount.ts';
import { make } from './amount-making.ts';
import { leansBehind } from './bare-numbers.ts';
import { frontedGenitive } from './fronted-nouns.ts';
import { isEnglishVerb, isRussianVerb, type Noun } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import { hasTotal } from './totals.ts';

/** `12 % of the soldiers`, `половина из них`. A share of nothing that counts is dropped. */
export function shareOf(
  view: SentenceView,
  quantity: Quantity,
  noun: Noun,
  next: number,
  previous: Amount | null,
): Amount | null {
  // `a hundred per cent`
  const isIdiom =
    quantity.value === 100 && noun.counts === null && view.tokens[quantity.from]?.kind === 'word';
  // `he gave it 110 per cent`
  const isEffort = (quantity.value ?? 0) >= 100 && view.tokens[quantity.from - 1]?.key === 'it';
  if ((isIdiom || isEffort) && previous === null) return null;
  if (noun.counts === null || noun.counts.startsWith('other:')) {
    const isShare =
      isWritten(view, quantity) ||
      isEvery(view, quantity) ||
      isGloss(view, quantity) ||
      noun.counts !== null ||
      previous?.counts === 'person' ||
      view.events.length > 0 ||
      view.happened.length > 0 ||
      hasTotal(view, quantity) ||
      leansBehind(view, quantity.to, next) ||
      (noun.counts === null && isOfWhole(view, quantity) && isSaidOf(view, quantity.to)) ||
      (noun.counts === null && isObject(view, quantity.from)) ||
      // `Only a third made it`
      (noun.counts === null && quantity.from <= 1 && isEnglishVerb(view.tokens[quantity.to]?.key ?? '')) ||
      (noun.counts === null && /^(?:are|were|have|had|–|—)$/.test(view.tokens[quantity.to]?.key ?? ''));
    if (!isShare) return null;
    if (
      !isWritten(view, quantity) &&
      !isEvery(view, quantity) &&
      noun.counts !== null &&
      view.happened.length === 0 &&
      !isSaidOf(view, noun.to) &&
      !isObject(view, quantity.from) &&
      !isPlacedPart(view, quantity)
    )
      return null;
  }
  // `Офицеров среди сбежавших — 4 %`
  const fronted = noun.counts === null ? frontedGenitive(view, quantity) : null;
  return make(view, quantity, {
    ...noun,
    categories: fronted?.categories ?? noun.categories,
    counts: 'percent',
    to: noun.counts === null ? quantity.to : noun.to,
  });
}

export function isWritten(view: SentenceView, quantity: Quantity): boolean {
  return view.tokens
    .slice(quantity.from, quantity.to)
    .some(({ key }) => key === '%' || /^(?:percent|cent|pct|процент)/.test(key));
}

/** `Флот лишился восьмой части кораблей`: a verb right in front. */
function isObject({ tokens }: SentenceView, at: number): boolean {
  // `укомплектованы на треть`
  const isBy = /^(?:на|by|до|to)$/.test(tokens[at - 1]?.key ?? '');
  const key = tokens[isBy ? at - 2 : at - 1]?.key ?? '';
  return isEnglishVerb(key) || isRussianVerb(key) || /[а-я]{3}(?:ил|ал|ел|ял|лся|ла|лась)$/.test(key);
}

/** `свет есть лишь в четверти деревень`: a part in the genitive behind a preposition. */
function isPlacedPart({ tokens }: SentenceView, { from, to }: Quantity): boolean {
  return (
    /^(?:в|во|у|на|из|для|по|in|for|from)$/.test(tokens[from - 1]?.key ?? '') &&
    /^(?:[а-я]{3,}|of)$/.test(tokens[to]?.key ?? '')
  );
}

/** `a third of the village`, `half the garrison`; `half the battle` and the like are figures of speech. */
function isOfWhole({ tokens }: SentenceView, { to }: Quantity): boolean {
  if (!/^(?:of|the|its|their|our)$/.test(tokens[to]?.key ?? '') && !/[а-я]{3}/.test(tokens[to]?.key ?? ''))
    return false;
  return tokens
    .slice(to, to + 3)
    .every(
      ({ key }) =>
        !/^(?:battle|time|story|truth|fun|world|way|trouble|problem|point|job|work|night|day|life|мира|пути|дела|жизни|дня|ночи|истории|правды)$/.test(
          key,
        ),
    );
}

/** A verb behind, over what stands between: something is said of the part. */
export function isSaidOf({ tokens, clause }: SentenceView, at: number, reach = 9): boolean {
  return tokens
    .slice(at, at + reach)
    .some(
      ({ key }, i) =>
        (clause[at + i] === clause[at - 1] || i < 7) &&
        ((/^[–—]$/.test(key) && i > 0 && i < 5) ||
          /^(?:против|за)$/.test(i === 0 ? key : '') ||
          isEnglishVerb(key) ||
          isRussianVerb(key) ||
          /[а-я]{2}(?:[ае]на|[ае]ны|[аеиуы]ется|[аяи]тся|[аеио]лась|ают|яют|[аеи]ет|ла)$/.test(key)),
    );
}

/** `12 of the 48 broke, or a quarter`: what the numbers before it come to. */
function isGloss({ tokens }: SentenceView, { from, to }: Quantity): boolean {
  const [lead, ahead, behind] = [tokens[from - 1]?.key ?? '', tokens[from - 2]?.key ?? '', tokens[to]];
  const isTold =
    /^(?:or|или)$/.test(lead) || (lead === 'is' && ahead === 'that') || (lead === 'есть' && ahead === 'то');
  const isEnd = behind === undefined || /^[,.;!)]$/.test(behind.key);
  return isTold && isEnd && tokens.slice(0, from).filter(({ value }) => value !== null).length > 1;
}

/** `every fourth obituary`, `в одном случае из сорока` say a share of whatever the noun is; `a one in ten chance` none. */
function isEvery(view: SentenceView, quantity: Quantity): boolean {
  if (/^(?:chance|odds|shot|gradient|risk)$/.test(view.tokens[quantity.to]?.key ?? '')) return false;
  return view.tokens
    .slice(quantity.from, quantity.to)
    .some(({ key }, i) => /^(?:every|each|кажд\p{L}+)$/u.test(key) || (i > 0 && /^(?:in|из)$/.test(key)));
}
