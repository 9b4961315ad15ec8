// What the average over graphs says in words: the name of a graph, and how far its upper end can be trusted.
import type { Words } from '../../text/words.ts';
import type { GraphAverage } from './average-graphs.ts';

/** `[A B][B C]`: lists in one bracket may depend on each other, the rest only through what they share. */
export function graphName(lists: readonly string[], cliques: readonly (readonly number[])[]): string {
  return cliques.map((clique) => `[${clique.map((list) => lists[list] ?? '').join(' ')}]`).join('');
}

/** Sentences that stand beside the interval; none where the upper end and the mean can be trusted. */
export function graphCautions({ end, mean }: GraphAverage): readonly Words[] {
  return [
    ...(end.kind === 'open' ? [openEnd] : []),
    ...(end.kind === 'ceiling' ? [byCeiling] : []),
    ...(mean === null ? [noMean] : []),
  ];
}

const openEnd: Words = {
  en: 'The lists do not bound the total from above: however far one looks, larger totals stay possible. Only the lower end can be published.',
  ru: 'Списки не ограничивают итог сверху: сколь угодно большие числа остаются возможны. Публиковать можно только нижнюю границу.',
};

const byCeiling: Words = {
  en: 'Totals above the stated ceiling are ruled out by it, not by the lists.',
  ru: 'Числа выше указанного потолка исключены им, а не списками.',
};

const noMean: Words = {
  en: 'Very large totals stay possible enough that there is no mean; the middle value is the median.',
  ru: 'Очень большие числа остаются настолько возможны, что среднего не существует; в середине стоит медиана.',
};
