// What the facets of the people of a case and their values are called, and in what order they stand.
import type { Case } from '../../case/schema.ts';
import { conflictLabels } from '../../estimate/axis-words.ts';
import { formatDate } from '../../chart/format.ts';
import { categoryLabels } from '../../records/category.ts';
import { outcomeLabels } from '../../records/outcome.ts';
import { rankLabels } from '../../records/rank.ts';
import type { Axis } from '../../figure/figure.ts';
import { verbatim, type Words } from '../../text/words.ts';
import type { PersonRecord } from '../../records/record.ts';
import { plainText } from '../review/review-card.ts';
import { unknownValue, type FacetId } from './people-index.ts';

export const facetNames: Readonly<Record<FacetId, Words>> = {
  list: { en: 'List', ru: 'Список' },
  unit: { en: 'Unit', ru: 'Подразделение' },
  category: { en: 'Category', ru: 'Категория' },
  rank: { en: 'Rank', ru: 'Звание' },
  month: { en: 'Month', ru: 'Месяц' },
  outcome: { en: 'Outcome', ru: 'Исход' },
  conflict: { en: 'Records disagree', ru: 'Записи расходятся' },
};

const unknown: Words = { en: 'not stated', ru: 'не указано' };
const agree: Words = { en: 'nowhere', ru: 'нигде' };

export function facetOrder(caseFile: Case): Readonly<Partial<Record<FacetId, readonly string[]>>> {
  return {
    list: Object.keys(caseFile.lists),
    unit: caseFile.units.map(({ id }) => id),
    category: [...categoryLabels.keys()],
    rank: [...rankLabels.keys()],
    outcome: [...outcomeLabels.keys()],
  };
}

/** What stands in the files for keys that no table of words knows, by facet: as it was written first. */
export type WrittenLabels = ReadonlyMap<FacetId, ReadonlyMap<string, string>>;

export function writtenLabels(records: readonly PersonRecord[]): WrittenLabels {
  const facets = ['category', 'rank', 'outcome'] as const;
  const written = new Map(facets.map((facet) => [facet, new Map<string, string>()]));
  for (const record of records) {
    for (const facet of facets) {
      const coded = record[facet];
      const own = written.get(facet);
      if (coded !== null && own?.has(coded.key) === false) own.set(coded.key, plainText(coded.raw));
    }
  }
  return written;
}

export function facetLabel(caseFile: Case, facet: FacetId, value: string, written: WrittenLabels): Words {
  if (value === unknownValue) return facet === 'conflict' ? agree : unknown;
  const text = verbatim(written.get(facet)?.get(value) ?? value);
  switch (facet) {
    case 'list':
      return verbatim(caseFile.lists[value]?.title ?? value);
    case 'unit':
      return verbatim(caseFile.units.find(({ id }) => id === value)?.name ?? value);
    case 'category':
      return categoryLabels.get(value) ?? text;
    case 'rank':
      return rankLabels.get(value) ?? text;
    case 'outcome':
      return outcomeLabels.get(value) ?? text;
    case 'month':
      return { en: formatDate(value, 'en'), ru: formatDate(value, 'ru') };
    default:
      return isAxis(value) ? conflictLabels[value] : verbatim(value);
  }
}

function isAxis(text: string): text is Axis {
  return Object.hasOwn(conflictLabels, text);
}
