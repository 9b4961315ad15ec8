// Patronymics: how they are known by their endings, in any case form, and how they go back to the nominative.
import { foldKey } from '../text/fold.ts';
import { remembered } from '../text/memo.ts';

export type GrammaticalCase = 'nominative' | 'genitive' | 'dative' | 'instrumental';

export interface PatronymicForm {
  readonly sex: 'female' | 'male';
  readonly grammaticalCase: GrammaticalCase;
}

// On fold keys, so that both scripts and all romanisations are known by the same endings.
const male = /(?:[oe]v|^(?:il|fom|fok|kuzm|luk|nikit|sav|anik|zosim))ich(a|u|em|e)?$/;
const female = /(?:[oe]vn|ichn)(a|i|e|oi|u)$/;
const colloquial = /^[а-яё]+(?:[нртлкдв]ыч|[еа]ич)$/;

const maleCases = new Map<string, GrammaticalCase>([
  ['a', 'genitive'],
  ['u', 'dative'],
  ['e', 'dative'],
  ['em', 'instrumental'],
]);
// The accusative (-у) is what a genitive is for men: `в отношении`, `осудил`.
const femaleCases = new Map<string, GrammaticalCase>([
  ['i', 'genitive'],
  ['u', 'genitive'],
  ['e', 'dative'],
  ['oi', 'instrumental'],
]);

/** Reads the ending; null for a word that is no patronymic. Surnames in -ович look the same: their place decides. */
export const patronymicForm: (token: string) => PatronymicForm | null = remembered(readEnding);

function readEnding(token: string): PatronymicForm | null {
  if (token.length < 5) return null;
  if (colloquial.test(token.toLowerCase())) return { sex: 'male', grammaticalCase: 'nominative' };
  const key = foldKey(token);
  const m = male.exec(key);
  if (m !== null) return { sex: 'male', grammaticalCase: maleCases.get(m[1] ?? '') ?? 'nominative' };
  const f = female.exec(key);
  if (f !== null && key.length >= 6)
    return { sex: 'female', grammaticalCase: femaleCases.get(f[1] ?? '') ?? 'nominative' };
  return null;
}

/** The nominative of a Cyrillic patronymic, lower case; colloquial forms (`Иваныч`) are written out. */
export const nominativePatronymic: (token: string) => string = remembered(toNominative);

function toNominative(token: string): string {
  const word = token.toLowerCase();
  if (colloquial.test(word)) return word.replace(/ыч$/, 'ович').replace(/([еа])ич$/, '$1евич');
  return word.replace(/ич(?:а|у|ем|ом|е)$/, 'ич').replace(/((?:[оеё]в|ич)н)(?:ы|е|ой|ою|у)$/, '$1а');
}
