// Russian nouns right in front of their number, which loosen it: `человек двадцать`, `солдат тридцать`; measures so placed count
// nothing (`дней пять`, `вёрст двадцать`).
import { boundBefore } from '../../text/bound-words.ts';
import { bounded, type Quantity } from '../../text/quantity.ts';
import type { CountKey, EventKey } from '../claim.ts';
import { categoryWords } from '../words/categories.ts';
import { countedNouns, measureNouns } from '../words/counted.ts';
import { isPersonForm } from '../words/person-forms.ts';
import type { Amount } from './amount.ts';
import { make } from './amount-making.ts';
import type { SentenceView } from './sentence-view.ts';

export interface Inverted {
  /** Null: a measure. */
  readonly counts: CountKey | null;
  readonly event: EventKey | null;
  readonly categories: readonly string[];
  readonly from: number;
  readonly isLoose: boolean;
}

const genitive =
  /(?:ов|ев|ей|ых)$|^(?:человек|солдат|мужчин|женщин|дел|душ|штук|лиц|тел|военных|раненых|убитых|погибших|пленных|ребят|лет|недель|минут|секунд|верст|суток|тонн|миль|семей)$/;
const loose = /^(?:человек|душ|штук)$/;

/** The noun in front of a number that no other number stands before; null where none is. */
export function invertedNoun({ tokens, taken }: SentenceView, quantity: Quantity): Inverted | null {
  if (quantity.kind !== 'number' && quantity.kind !== 'range') return null;
  // `километров по двадцать`
  const isEach = tokens[quantity.from - 1]?.key === 'по';
  const from = isEach ? quantity.from - 2 : quantity.from - 1;
  const [noun, before] = [tokens[from], tokens[from - 1]];
  if (noun?.kind !== 'word' || taken[from] === true || !genitive.test(noun.key)) return null;
  const inWords = tokens[quantity.to - 1]?.kind === 'word';
  const isCounted =
    before?.kind === 'number' ||
    taken[from - 1] === true ||
    /(?:(?:пят|шест|сем|восем|девят|десят)ь|[а-я]{2}(?:надцать|дцать|десят|сот|сти|ста|сто|ок|тысяч|тысячи)|пара|несколько|много|из|от|до|для|у|без|около|среди|против|после|более|менее|больше|меньше|свыше|число|числа|количество|двух|трех|четырех)$/.test(
      before?.key ?? '',
    );
  if (isCounted || (!inWords && !isEach && !loose.test(noun.key))) return null;
  const measure = measureNouns.at(tokens, from);
  const next = measureNouns.at(tokens, quantity.to);
  if (measure !== null || next !== null)
    return measure === null ? null : { counts: null, event: null, categories: [], from, isLoose: true };
  // `уходит человек по двадцать`
  if (isEach && !loose.test(noun.key)) return null;
  const known = countedNouns.at(tokens, from);
  const category = categoryWords.at(tokens, from);
  const categories = category === null ? [] : [category.value];
  if (known !== null && known.to === from + 1 && known.value.weak !== true) {
    const { counts, event } = known.value;
    return { counts, event: event ?? null, categories, from, isLoose: true };
  }
  const isPeople = loose.test(noun.key) || category !== null || isPersonForm(noun.key, false);
  return isPeople ? { counts: 'person', event: null, categories, from, isLoose: true } : null;
}

export function makeInverted(view: SentenceView, quantity: Quantity, noun: Inverted): Amount {
  const { counts, event, categories, from } = noun;
  // `от силы человек двадцать`: the bound stands before the noun.
  const lead = boundBefore(view.tokens, from, 0);
  const loose = quantity.bound === 'exact' && noun.isLoose ? 'about' : quantity.bound;
  const bound = lead === null || lead.bound === 'exact' ? loose : lead.bound;
  const limits = quantity.value === null ? {} : bounded(quantity.value, bound);
  return {
    ...make(
      view,
      { ...quantity, ...limits, bound },
      { counts, event, categories, to: quantity.to, isIdle: false, noun: null },
    ),
    from: lead?.from ?? from,
  };
}
