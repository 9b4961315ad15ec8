// Nouns that agree with a number.
import type { Words } from './words.ts';

type RussianForms = readonly [one: string, few: string, many: string];

/** The form of a Russian noun, or of a verb with it, after a whole number: 1 строка, 2 строки, 5 строк, 11 строк. */
export function russianForm(count: number, [one, few, many]: RussianForms): string {
  const [tens, units] = [Math.abs(count) % 100, Math.abs(count) % 10];
  if (tens >= 11 && tens <= 14) return many;
  if (units === 1) return one;
  return units >= 2 && units <= 4 ? few : many;
}

/** A number with what is counted: `en` as it stands, the Russian in the form that agrees. */
export function counted(count: number, en: string, forms: RussianForms): Words {
  return { en: `${count} ${en}`, ru: `${count} ${russianForm(count, forms)}` };
}
