// Nouns in front that a number far behind them counts: `Мобилизованных в этой партии 212, контрактников — 31`, `Пленных привезли
// 95`, `Of the 412 miners on shift, 38 never came up`.
import type { Quantity } from '../../text/quantity.ts';
import type { Token } from '../../text/tokens.ts';
import type { CountKey, EventKey } from '../claim.ts';
import { categoryWords } from '../words/categories.ts';
import { countedNouns } from '../words/counted.ts';
import { isPersonForm } from '../words/person-forms.ts';
import type { Amount } from './amount.ts';
import { isRussianVerb } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';

export interface Fronted {
  readonly counts: CountKey;
  readonly event: EventKey | null;
  readonly categories: readonly string[];
}

/** Genitives of the plural: what is counted, where it stands first. */
const genitive =
  /(?:ов|ев|ей|ых|их|ий)$|^(?:дел|лиц|тел|рот|жертв|атак|жалоб|женщин|мужчин|граждан|россиян|вдов|могил|ракет|машин|сирот|бригад|школ|больниц|смертей)$/;
/** `солдат` is a genitive where the verb behind it is impersonal or in the plural. */
const either = /^(?:солдат|партизан|человек)$/;
const things = /^(?:мест|коек|писем|окон|сел|деревень|судов|подписей|[а-я]{3,}(?:ов|ев|ей|ий|ек|ок|ен))$/;
const opening = /^(?:а|и|но|всего|самих|таких|этих|итого|при|этом|только|же)$/;
const behind = /^(?:в|во|за|на|из|от|к|ко|по|с|со|против|человек|и|а|или)$/;

/** What a Russian number at the end of its part of the sentence counts, told by the genitive that begins the part. */
export function frontedGenitive({ tokens, taken }: SentenceView, quantity: Quantity): Fronted | null {
  const after = tokens[quantity.to];
  if (after !== undefined && after.kind !== 'mark' && !behind.test(after.key)) return null;
  if (after?.key === '%') return null;
  let start = quantity.from;
  while (start > 0) {
    const token = tokens[start - 1];
    // `Пятисотых, по слухам, набралось`
    const aside = token?.key === ',' ? asideBefore(tokens, start - 1) : null;
    if (aside !== null) {
      start = aside;
      continue;
    }
    const isDash = /^[-–—]$/.test(token?.key ?? '') && (start === quantity.from || token?.glued === true);
    if (token?.kind === 'mark' && !isDash && !/^[«»“”"]$/.test(token.key)) break;
    if (token?.kind === 'number' && taken[start - 1] !== true) return null;
    start -= 1;
  }
  let at = start;
  while (opening.test(tokens[at]?.key ?? '')) at += 1;
  for (let next = at; next < Math.min(at + 3, quantity.from); next++) {
    const token = tokens[next];
    if (token?.kind !== 'word') return null;
    const isNext = either.test(token.key) && /(?:ло|но|ли|лось|лись)$/.test(tokens[next + 1]?.key ?? '');
    if (!genitive.test(token.key) && !things.test(token.key) && !isNext) return null;
    const noun = countedNouns.at(tokens, next);
    const category = categoryWords.at(tokens, next);
    const categories = category === null ? [] : [category.value];
    if (noun !== null && noun.value.weak !== true && noun.value.counts !== 'unit') {
      const { counts, event } = noun.value;
      return { counts, event: event ?? null, categories };
    }
    if (category !== null || isPersonForm(token.key, false))
      return { counts: 'person', event: null, categories };
    // `мест в бараке полтораста`
    if (things.test(token.key) && isPlainRow(tokens, next + 1, quantity.from))
      return { counts: `other:${token.key}`, event: null, categories: [] };
  }
  return null;
}

/** Where an aside that ends at a comma begins: `, по слухам,`, `, говорят,`. */
export function asideBefore(tokens: readonly Token[], at: number): number | null {
  for (let from = at - 1; from >= Math.max(1, at - 6); from--) {
    if (tokens[from]?.key !== ',') {
      if (tokens[from]?.kind === 'mark') return null;
      continue;
    }
    const key = tokens[from + 1]?.key ?? '';
    return asides.test(key) || participle.test(key) ? from : null;
  }
  return null;
}

/** `Беглецов, вернувшихся домой, было 78` */
const participle = /[а-я]{3}(?:вших|вшихся|ущих|ющих|ащих|ящих|щихся|нных|мых|тых)$/;
const asides =
  /^(?:по|как|говорят|кажется|видимо|возможно|вероятно|якобы|похоже|пишут|утверждают|судя|согласно|считай|может|конечно|впрочем|однако|кстати|оказывается|наверное|действительно|прикинул\p{L}*)$/u;

/** Nouns that no table knows, where nothing stands between them and the number but places and words of being. */
function isPlainRow(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (
      /^(?:было|стало|осталось|есть|теперь|там|тут|здесь|всего|уже|ещё|еще|сейчас|тогда|только|лишь|набралось|оказалось|насчитали|собрали|собрано|выдали|выдано|подано|нашли|найдено|хватило|не)$/.test(
        token.key,
      )
    )
      continue;
    if (/^(?:в|во|на|у|из|за|по|под|при|среди)$/.test(token.key)) {
      at += 1;
      while (
        /(?:ом|ой|ем|ей|ых|их|ую|ем)$/.test(tokens[at]?.key ?? '') &&
        tokens[at + 1]?.kind === 'word' &&
        at + 1 < to
      )
        at += 1;
      continue;
    }
    return false;
  }
  return true;
}

/** `Of the 412 miners on shift, 38 never came up`: the whole stands first, its part behind. */
export function partOfFirst(
  { tokens }: SentenceView,
  quantity: Quantity,
  previous: Amount | null,
): Fronted | null {
  if (previous === null || previous.counts === null || previous.quantity.kind !== 'number') return null;
  const [whole, part] = [previous.quantity.value ?? 0, quantity.value ?? 0];
  const lead = tokens[previous.from - 1]?.key === 'the' ? previous.from - 2 : previous.from - 1;
  const isWhole = /^(?:of|из|среди)$/.test(tokens[lead]?.key ?? '');
  if (!isWhole || lead > 2 || part >= whole || quantity.kind !== 'number') return null;
  const isPlaced = /^(?:in|on|at|by|since|from|until|aged|age|в|во|к|на|до|за|с|от|по)$/.test(
    tokens[quantity.from - 1]?.key ?? '',
  );
  // `из ста жалоб ответили на две`
  const isObject =
    tokens[quantity.from - 1]?.key === 'на' && isRussianVerb(tokens[quantity.from - 2]?.key ?? '');
  return isPlaced && !isObject ? null : { counts: previous.counts, event: null, categories: [] };
}

/** Words between `of` and the things that the sentence begins with: `Of all the appeals`, `Из этих приговоров`. */
const longestLead = 3;
const told = /^(?:was|were|had|have|are|been)$|[а-я]{2}(?:ые|ие)$/;

/** `Из приговоров, вынесенных судами, 517 условные`, `Of the complaints filed that year, 96 were upheld`: things without a number. */
export function partOfThings({ tokens }: SentenceView, quantity: Quantity): Fronted | null {
  if (quantity.kind !== 'number' || !/^(?:of|among|из|среди)$/.test(tokens[0]?.key ?? '')) return null;
  const next = /^[-–—]$/.test(tokens[quantity.to]?.key ?? '') ? quantity.to + 1 : quantity.to;
  const key = tokens[next]?.key ?? '';
  if (!told.test(key) && !isRussianVerb(key)) return null;
  if (tokens[quantity.from - 1]?.key !== ',') return null;
  const [noun] = countedNouns.all(tokens, 1, Math.min(quantity.from, 1 + longestLead));
  if (noun === undefined || noun.value.weak === true) return null;
  const { counts, event } = noun.value;
  const isThing = /^(?:case|sentence|charge|attack)$/.test(counts) || counts.startsWith('other:');
  return isThing ? { counts, event: event ?? null, categories: [] } : null;
}
