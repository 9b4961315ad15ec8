// Words of totals, limits and capacities in front of a number, and what they are of: `the number of cases reached`, `built for 120`.
import { Lexicon } from '../../text/lexicon.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { CountKey, EventKey } from '../claim.ts';
import { categoryWords } from '../words/categories.ts';
import { countedNouns } from '../words/counted.ts';
import { isUsedAsVerb } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';

export const totals = new Lexicon<true>([
  [
    'strength of|complement of|crew of|group of|target~|quota~|plan~|goal~|ceiling|limit~|estimate~|headcount|record|averaged|averaging|averages|average of|median of|mean of|falls|rises|climbs|slumps|soars|number~|total~|toll|count|figure~|tally|amount~|reached|reaches|stood at|stands at|swelled|shrank|dwindled|ballooned|dropped|fell|rose|climbed|grew|jumped|sank|slumped|surged|soared|topped|passed|crossed|surpassed|approached|neared|rose to|grew to|amounted to|came to|stood|exceeded|exceeds|exceed|fell to|dropped to|totalled|totaled|numbered|put at|put _ at|puts _ at|putting _ at|estimate~ _ at|estimated at|reduced to|cut to|shrunk to|grown to|swelled to|dwindled to|expanded to|set at|down to|share|proportion|percentage',
    true,
  ],
  [
    'план|плане|плана|планом|квот~|норм~|лимит~|задани~|рекорд~|число|числа|числу|числе|числом|количеств~|итог~|всего|составил~|составля~|достиг~|достигл~|насчитыва*|превысил~|перевалил~ за|остал~|остает~|вырос~ до|выросл~ до|счет|цифра|показатель|доля|долю|доли|уровень|сократил~ до|снизил~ до|увеличил~ до|уменьшил~ до|возрос~ до|возросл~ до|подскочил~ до|упал~ до|опустил~ до|поднял~ до|приблизил~ к|подняли до|довели до|превысила|превысили|превышает|численност~',
    true,
  ],
]);

/** Of how many people a place or a body is made or meant. */
export const capacities = new Lexicon<true>([
  [
    'built for|designed for|meant for|intended for|made for|equipped for|room for|space for|beds for|capacity of|capacity for|capacity is|strength of|complement of|crew of|group of|party of|team of|platoon of|squad of|company of|unit of|battalion of|regiment of|column of|shift of|patrol of|detachment of|batch of|convoy of|staff of|garrison of|workforce of|population of|crowd of|headcount of|membership of',
    true,
  ],
  [
    'по штату|по списку|по факту|налицо|в наличии|в строю|рассчитан~ на|рассчитанн~ на|вместимость|вместимостью|вместимостью в|численностью|численностью в|численность|составом в|группа из|группу из|группой из|отряд из|отряда из|взвод из|рота из|батальон из|колонна из|смена из|партия из|группы из|группе из|партии из|команда из|экипаж из|очередь из|толпа из|штатом в|населением',
    true,
  ],
]);

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
  // `The figure was 120`
  const isSaid = last.to === at - 1 && /^(?:was|is)$/.test(view.tokens[at - 1]?.key ?? '');
  if (event === undefined && isSaid) return { counts: null, event: null, categories: [] };
  return event === undefined
    ? null
    : { counts: event.value === 'attack' ? 'attack' : 'person', event: event.value, categories: [] };
}
