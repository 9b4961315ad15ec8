// Tables and the chart of lists and their overlaps.
import type { FigureSet, OverlapChart } from '../figure/figure-set.ts';
import { verbatim, type Words } from '../text/words.ts';
import type { CaptureHistory } from './capture-history.ts';
import { historyId, overlapId } from './list-ids.ts';
import type { TallyList } from './tally-input.ts';

export function listsTable(lists: readonly TallyList[]): FigureSet['tables'][number] {
  return {
    id: 'lists',
    title: { en: 'Records and persons by list', ru: 'Записи и люди по спискам' },
    note: null,
    corner: { en: 'list', ru: 'список' },
    columns: [
      { en: 'records', ru: 'записей' },
      { en: 'persons', ru: 'людей' },
      { en: 'of the counted', ru: 'из учтённых' },
    ],
    rows: lists.map((list) => verbatim(list.title)),
    cells: lists.map(({ id, role }) => [
      `list.${id}.records`,
      `list.${id}.persons`,
      role === 'capture' ? `list.${id}.persons` : `persons.on.${id}`,
    ]),
  };
}

export function overlapTable(
  lists: readonly TallyList[],
  capture: readonly string[],
): FigureSet['tables'][number] {
  const ordered = [...lists].toSorted((a, b) => Number(b.role === 'capture') - Number(a.role === 'capture'));
  const rows = ordered.filter((list) => list.role === 'capture');
  const note: Words = {
    en: 'Persons on both lists; where a list meets itself, all persons on it. Each pair stands once.',
    ru: 'Люди в обоих списках; на пересечении списка с собой — все люди в нём. Каждая пара показана один раз.',
  };
  return {
    id: 'overlaps',
    title: { en: 'Overlap of lists', ru: 'Пересечения списков' },
    note,
    corner: { en: 'list', ru: 'список' },
    columns: ordered.map((list) => verbatim(list.title)),
    rows: rows.map((list) => verbatim(list.title)),
    cells: rows.map((row, r) =>
      ordered.map((column, c) => {
        if (row.id === column.id) return `list.${row.id}.persons`;
        return c < r && capture.includes(column.id) ? null : overlapId(row.id, column.id);
      }),
    ),
  };
}

export function overlapChart(
  lists: readonly TallyList[],
  histories: readonly CaptureHistory[],
): OverlapChart {
  return {
    kind: 'overlaps',
    id: 'overlaps',
    title: { en: 'Who stands on which lists', ru: 'Кто в каких списках' },
    lists: lists
      .filter((list) => list.role === 'capture')
      .map(({ id, title }) => ({ id, title, figure: `list.${id}.persons` })),
    histories: histories.map((h) => ({ lists: h.lists, figure: historyId(h.lists) })),
  };
}
