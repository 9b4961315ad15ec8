// Sex as lists write it.
import { foldKey } from '../text/fold.ts';
import type { Sex } from './record.ts';

const known = new Map<string, Sex>();
for (const text of ['м', 'муж', 'мужской', 'мужчина', 'm', 'male', 'man', 'men', 'boy', 'мальчик'])
  known.set(foldKey(text), 'male');
for (const text of [
  'ж',
  'жен',
  'женский',
  'женщина',
  'f',
  'female',
  'woman',
  'women',
  'girl',
  'девочка',
  'w',
]) {
  known.set(foldKey(text), 'female');
}

/** Null where the text says nothing or is not known. */
export function readSex(raw: string): Sex | null {
  return known.get(foldKey(raw)) ?? null;
}
