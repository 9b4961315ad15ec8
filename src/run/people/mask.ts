// Masking: what of a cell may be shown while nobody has asked for the name.
import type { Field } from '../../case/field.ts';
import type { Words } from '../../text/words.ts';

/** Fields that say something about the event, not who the person is; all other cells are masked. */
const open: ReadonlySet<Field> = new Set(['sex', 'age', 'rank', 'category', 'unit', 'event', 'outcome']);

export function isMasked(field: Field): boolean {
  return !open.has(field);
}

/** First letter of each word kept for names, nothing of anything else: "Иванов Иван" → "И•••• И•••". */
export function maskText(text: string, field: Field): string {
  if (text === '') return '';
  if (field !== 'name' && field !== 'surname' && field !== 'given' && field !== 'patronymic') return '•••';
  return text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => `${String.fromCodePoint(word.codePointAt(0) ?? 0x2022)}•••`)
    .join(' ');
}

export function maskWords({ en, ru }: Words, field: Field): Words {
  return { en: maskText(en, field), ru: maskText(ru, field) };
}
