// Sex as lists write it.
import { foldKey } from '../text/fold.ts';
import type { Words } from '../text/words.ts';

export type Sex = 'female' | 'male';

export const sexLabels: Readonly<Record<Sex, Words>> = {
  female: { en: 'female', ru: 'женский' },
  male: { en: 'male', ru: 'мужской' },
};

const known = new Map<string, Sex>();
for (const text of 'м муж мужской мужчина мальчик m male man men boy'.split(' '))
  known.set(foldKey(text), 'male');
for (const text of 'ж жен женский женщина девочка f female woman women girl w'.split(' '))
  known.set(foldKey(text), 'female');

/** Null where the text says nothing or is not known. */
export function readSex(raw: string): Sex | null {
  return known.get(foldKey(raw)) ?? null;
}
