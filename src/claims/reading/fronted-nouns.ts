// Nouns in front that a number far behind them counts: `Мобилизованных в этой партии 212, контрактников — 31`, `Пленных привезли
// 95`, `Of the 412 miners on shift, 38 never came up`.
import type { Quantity } from '../../text/quantity.ts';
import type { CountKey, EventKey } from '../claim.ts';
import { categoryWords } from '../words/categories.ts';
import { countedNouns } from '../words/counted.ts';
import { isPersonForm } from '../words/person-forms.ts';
import type { Amount } from './amount.ts';
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
    if (!genitive.test(token.key) && !isNext) return null;
    const noun = countedNouns.at(tokens, next);
    const category = categoryWords.at(tokens, next);
    const categories = category === null ? [] : [category.value];
    if (noun !== null && noun.value.weak !== true && noun.value.counts !== 'unit') {
      const { counts, event } = noun.value;
      return { counts, event: event ?? null, categories };
    }
    if (category !== null || isPersonForm(token.key, false))
      return { counts: 'person', event: null, categories };
  }
  return null;
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
  return isPlaced ? null : { counts: previous.counts, event: null, categories: [] };
}
