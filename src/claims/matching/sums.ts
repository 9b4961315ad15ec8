// Sums of figures that a text may give as one number: cases under several articles of law.
import type { Evidence } from './evidence.ts';

const isArticle = (category: string): boolean => category.startsWith('article-');

/** One more figure for every set of figures that differ in nothing but a single article of law. */
export function sumsOfArticles(evidence: readonly Evidence[]): readonly Evidence[] {
  const groups = new Map<string, Evidence[]>();
  for (const item of evidence) {
    const [only, ...more] = item.categories;
    if (
      only === undefined ||
      more.length > 0 ||
      !isArticle(only) ||
      item.value === null ||
      item.bound !== 'exact'
    )
      continue;
    const bodies = item.populations.map(({ kind, name }) => `${kind} ${name}`).join('+');
    const key = JSON.stringify([item.counts, item.event, bodies, item.period, item.source]);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].flatMap((items) => {
    const [first] = items;
    const categories = [...new Set(items.flatMap((item) => item.categories))].toSorted();
    if (first === undefined || items.length < 2 || categories.length !== items.length) return [];
    const sum = items.reduce((total, { value }) => total + (value ?? 0), 0);
    const names = categories.map((category) => category.slice('article-'.length)).join(' + ');
    return [
      {
        ...first,
        id: items.map(({ id }) => id).join(' + '),
        label: { en: `${first.label.en} (${names} together)`, ru: `${first.label.ru} (${names} вместе)` },
        value: sum,
        categories,
        from: items.map(({ id }) => id),
      },
    ];
  });
}
