// What the fields of records are, and how complete each is in each list.
// Completeness is published, in steps so coarse that what a few records hold or lack does not show.
import type { LinkageChart } from '../../chart/linkage-chart.ts';
import { shareSteps } from '../../publish/linkage-rounding.ts';
import type { PersonRecord } from '../../records/record.ts';
import { verbatim, type Words } from '../../text/words.ts';

export interface Field {
  readonly label: Words;
  /** What two records must share to carry the same value; null where there is none. */
  readonly value: (record: PersonRecord) => string | null;
}

/** In fewer steps than this, completeness is not published at all. */
const fewestSteps = 5;

export const fields: readonly Field[] = [
  { label: { en: 'Surname', ru: 'Фамилия' }, value: (r) => r.name.surnames[0]?.key ?? null },
  {
    label: { en: 'Given name in full', ru: 'Имя полностью' },
    value: (r) => r.name.given.find((part) => !part.initial)?.key ?? null,
  },
  {
    label: { en: 'Patronymic in full', ru: 'Отчество полностью' },
    value: ({ name }) => (name.patronymic?.initial === false ? name.patronymic.key : null),
  },
  {
    label: { en: 'Day of birth', ru: 'День рождения' },
    value: ({ birth }) => (birth !== null && birth.from === birth.to ? String(birth.from) : null),
  },
  {
    label: { en: 'Date of birth, less exact', ru: 'Дата рождения, менее точная' },
    value: ({ birth }) => (birth !== null && birth.from < birth.to ? `${birth.from}–${birth.to}` : null),
  },
  { label: { en: 'Sex', ru: 'Пол' }, value: (r) => r.sex },
  { label: { en: 'Unit', ru: 'Часть' }, value: (r) => r.unit },
  { label: { en: 'Category', ru: 'Категория' }, value: (r) => r.category?.key ?? null },
  { label: { en: 'Rank', ru: 'Звание' }, value: (r) => r.rank?.key ?? null },
  {
    label: { en: 'Date of the event', ru: 'Дата события' },
    value: (r) => (r.event === null ? null : eventText(r.event)),
  },
  { label: { en: 'Identifier', ru: 'Номер' }, value: (r) => r.identifier },
  { label: { en: 'Place', ru: 'Место' }, value: (r) => r.place?.key ?? null },
];

function eventText(event: { readonly from: number; readonly to: number }): string {
  return `${event.from}–${event.to}`;
}

/** Share of records of each list that hold each field, in steps of 5 % or coarser; lists too short for that are left out. */
export function completenessChart(
  records: readonly PersonRecord[],
  lists: readonly { readonly id: string; readonly title: string }[],
  threshold: number,
): readonly LinkageChart[] {
  const shown = lists.flatMap((list) => {
    const own = records.filter((record) => record.list === list.id);
    const steps = shareSteps(own.length, threshold);
    return steps < fewestSteps
      ? []
      : [{ title: list.title, share: (field: Field) => stepped(own, field, steps) }];
  });
  const rows = fields
    .map((field) => ({ label: field.label, values: shown.map((list) => list.share(field)) }))
    .filter((row) => row.values.some((value) => value > 0));
  if (rows.length === 0) return [];
  return [
    {
      kind: 'matrix',
      id: 'linkage.completeness',
      title: { en: 'How complete the lists are', ru: 'Насколько полны списки' },
      cell: {
        en: 'share of the records that hold the field, in steps of 5 % or more',
        ru: 'доля записей, где поле заполнено, шагами от 5 %',
      },
      columns: shown.map((list) => verbatim(list.title)),
      rows,
      unit: 'percent',
    },
  ];
}

function stepped(records: readonly PersonRecord[], field: Field, steps: number): number {
  const present = records.filter((record) => field.value(record) !== null).length;
  return Math.round((present / records.length) * steps) / steps;
}
