// "Which list was made from which?": a list that stands almost whole on another, or pairs that share far too many.
//
// People whom a list took over from another list were not found twice. Counted as found twice, they make the total too low; a
// model can allow for it only through further lists that are independent of both, and the table does not say whether they are.
import type { Words } from '../../text/words.ts';
import type { CaptureTable } from '../capture-table.ts';
import type { Finding } from './finding.ts';
import { listPairs, repeatedTotal, type ListPair } from './list-pairs.ts';
import { dropList, mergeLists } from './reduced-table.ts';
import { thresholds } from './thresholds.ts';

export interface ListOrigin extends Finding {
  readonly check: 'list-origin';
  readonly pair: ListPair;
  /** Position of the list that may have been made from the other: the one that is contained more. */
  readonly derived: number;
  readonly source: number;
  /** Share of the derived list that is on the other. */
  readonly containment: number;
  /** Both ways out, to be estimated and shown beside each other. */
  readonly merged: CaptureTable;
  readonly dropped: CaptureTable;
}

/** Pairs to merge or drop, or to defend as independent; in the order of the lists. */
export function listOrigins(table: CaptureTable): readonly ListOrigin[] {
  return listPairs(table).flatMap((pair) => originOf(table, pair) ?? []);
}

function originOf(table: CaptureTable, pair: ListPair): ListOrigin | null {
  const [derived, source] = pair.onA <= pair.onB ? [pair.a, pair.b] : [pair.b, pair.a];
  const smaller = Math.min(pair.onA, pair.onB);
  if (smaller < thresholds.fewestOnList.value) return null;
  const containment = pair.both / smaller;
  const isContained = containment >= thresholds.containment.value;
  const isTied = pair.others[0] >= thresholds.fewestShared.value && odds(pair) > thresholds.oddsRatio.value;
  if (!isContained && !isTied) return null;
  const [name = '', other = ''] = [table.lists[derived], table.lists[source]];
  const merged = mergeLists(table, derived, source, `${table.lists[pair.a]} + ${table.lists[pair.b]}`);
  // A list that covers nearly everyone contains others by chance, and then the odds ratio is small.
  const isByChance = pair.oddsRatio !== null && odds(pair) <= thresholds.oddsRatio.value;
  return {
    check: 'list-origin',
    verdict: !isByChance && restsOn(table, pair, merged) ? 'range' : 'warn',
    lists: [name, other],
    reason: question(name, other, { isContained, isTied }),
    pair,
    derived,
    source,
    containment,
    merged,
    dropped: dropList(table, derived),
  };
}

function odds(pair: ListPair): number {
  return pair.oddsRatio ?? 0;
}

/** Whether an estimate is much owed to this pair, or hardly possible without it. */
function restsOn(table: CaptureTable, pair: ListPair, merged: CaptureTable): boolean {
  return (
    merged.lists.length < 3 ||
    repeatedTotal(merged) < thresholds.fewestRepeatedForModels.value ||
    pair.onlyThese >= thresholds.pairShare.value * repeatedTotal(table)
  );
}

function question(
  derived: string,
  source: string,
  { isContained, isTied }: { readonly isContained: boolean; readonly isTied: boolean },
): Words {
  const percent = Math.round(thresholds.containment.value * 100);
  const ratio = thresholds.oddsRatio.value;
  const signs: Words[] = [
    ...(isContained
      ? [
          {
            en: `at least ${percent} % of it stand on the other`,
            ru: `не менее ${percent} % его входит в другой`,
          },
        ]
      : []),
    ...(isTied
      ? [
          {
            en: `among the people on a third list, the odds ratio of the two is above ${ratio}`,
            ru: `среди людей из третьего списка отношение шансов для этих двух выше ${ratio}`,
          },
        ]
      : []),
  ];
  const joined = (language: 'en' | 'ru'): string => signs.map((sign) => sign[language]).join('; ');
  return {
    en: `Was “${derived}” made from “${source}”, or both from one source (${joined('en')})? Then merge them or drop one: the total is too low if they count as independent.`,
    ru: `Не составлен ли список «${derived}» по списку «${source}» или оба по одному источнику (${joined('ru')})? Тогда объедините их или уберите один: если считать их независимыми, итог занижен.`,
  };
}
