// A text for users in every language that Muster speaks.

export const languages = ['en', 'ru'] as const;

export type Language = (typeof languages)[number];

export interface Words {
  readonly en: string;
  readonly ru: string;
}

/** The same text in every language: for names out of the case (titles of lists, ids of units). */
export function verbatim(text: string): Words {
  return { en: text, ru: text };
}
