// What two records can be asked to share before they are compared.

/** The words of `blocking:` in case.yaml, from the surname to the free identifier. */
export const blockingParts = [
  'surname',
  'surname-one-letter-less',
  'surname-consonants',
  'surname-first-consonants',
  'names-in-either-order',
  'given',
  'given-initial',
  'patronymic',
  'birth-year',
  'birth-day',
  'place',
  'unit',
  'event-day',
  'identifier',
] as const;

export type BlockingPart = (typeof blockingParts)[number];

/** A rule has no more parts than this. */
export const mostParts = 3;
