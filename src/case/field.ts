// What a column of a list can mean.

/** `name` is a whole name in one cell; `event` is the date of the counted event; the others say themselves. */
export const fields = [
  'name',
  'surname',
  'given',
  'patronymic',
  'sex',
  'birth',
  'age',
  'rank',
  'category',
  'unit',
  'place',
  'event',
  'outcome',
  'identifier',
  'ignore',
] as const;

export type Field = (typeof fields)[number];
