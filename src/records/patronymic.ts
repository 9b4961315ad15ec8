// Patronymics: how they are known by their endings, in any case form, and how they go back to the nominative.
import { editDistance } from '../text/distance.ts';
import { foldKey } from '../text/fold.ts';
import { remembered } from '../text/memo.ts';
import { hasCyrillic } from '../text/transliterate.ts';
import { russianFathers } from './given-names.ts';
import type { Sex } from './sex.ts';

export type GrammaticalCase = 'nominative' | 'genitive' | 'dative' | 'instrumental';

interface PatronymicForm {
  readonly sex: Sex;
  readonly grammaticalCase: GrammaticalCase;
}

// On fold keys, so that both scripts and all romanisations are known by the same endings.
const male = /(?:[oe]v|^(?:il|fom|fok|kuzm|luk|nikit|sav|anik|zosim))ich(a|u|em|e)?$/;
const female = /(?:[oe]vn|ichn|inishn|itishn)(a|i|e|oi|u)$/;
const colloquial = /^[а-яё]+(?:[бвдзклмнпрст]ыч|[еа]ич)$/;

/** As they are spoken and then written; those that a rule writes out are not listed. */
const spoken = new Map([
  ['палыч', 'павлович'],
  ['саныч', 'александрович'],
  ['михалыч', 'михайлович'],
  ['пална', 'павловна'],
  ['санна', 'александровна'],
  ['михална', 'михайловна'],
  ['николавна', 'николаевна'],
]);

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
  const written = token.toLowerCase();
  if (spoken.has(written) && written.endsWith('на')) return { sex: 'female', grammaticalCase: 'nominative' };
  if (colloquial.test(written)) return { sex: 'male', grammaticalCase: 'nominative' };
  const key = foldKey(token);
  const m = male.exec(key);
  if (m !== null) return { sex: 'male', grammaticalCase: maleCases.get(m[1] ?? '') ?? 'nominative' };
  const f = female.exec(key);
  if (f !== null && key.length >= 6)
    return { sex: 'female', grammaticalCase: femaleCases.get(f[1] ?? '') ?? 'nominative' };
  return null;
}

const irregular = new Map([
  ['павел', 'павлов'],
  ['лев', 'львов'],
  ['михаил', 'михайлов'],
  ['яков', 'яковлев'],
]);

/** Keys of the son's and the daughter's patronymic. */
function formations(father: string): readonly string[] {
  const stem = father.slice(0, -1);
  if (/[ая]$/.test(father)) return [`${stem}ич`, `${stem}ична`, `${stem}инична`].map(foldKey);
  const full = irregular.get(father) ?? (/[йь]$/.test(father) ? `${stem}ев` : `${father}ов`);
  return [`${full}ич`, `${full}на`].map(foldKey);
}

// Made when first asked for: few runs meet a mistyped patronymic.
let made: readonly string[] | null = null;
const knownFormations = (): readonly string[] => (made ??= russianFathers.flatMap(formations));

const shortestNear = 6;

/**
 * True for a word that is one slip of the keyboard away from a patronymic: from one of a known name, or, in Cyrillic,
 * from the ending of a son's. Names and surnames can be as near: ask only where a patronymic is due.
 */
export const isNearPatronymic: (token: string) => boolean = remembered((token) => {
  const key = foldKey(token);
  if (key.length < shortestNear) return false;
  const near = (other: string): boolean =>
    Math.abs(other.length - key.length) < 2 && editDistance(other, key) < 2;
  if (knownFormations().some(near)) return true;
  const tails = key.length > shortestNear && hasCyrillic(token) ? [4, 5, 6].map((n) => key.slice(-n)) : [];
  return tails.some((tail) => ['ovich', 'evich'].some((ending) => editDistance(tail, ending) < 2));
});

/** The nominative of a Cyrillic patronymic, lower case; colloquial forms (`Иваныч`) are written out. */
export const nominativePatronymic: (token: string) => string = remembered(toNominative);

function toNominative(token: string): string {
  const word = token.toLowerCase().replace(/ишн(?=(?:а|ы|е|ой|ою|у)$)/, 'ичн');
  const full = spoken.get(word);
  if (full !== undefined) return full;
  if (colloquial.test(word)) return word.replace(/ыч$/, 'ович').replace(/([еа])ич$/, '$1евич');
  return word.replace(/ич(?:а|у|ем|ом|е)$/, 'ич').replace(/((?:[оеё]в|ич)н)(?:ы|е|ой|ою|у)$/, '$1а');
}
