// Names that Russian writes by ear: `Хэдли` for Hadley, `Сан-Роке` for San Roque. Every letter of the Russian name stands for some of
// the ways in which English, and in part Spanish, German and Polish, spell its sound.
import { remembered } from '../../text/memo.ts';

/** Spellings of Russian letters, the longest letters first. */
const spellings: readonly (readonly [letters: string, spelled: string])[] = [
  ['уай', 'wh?[iy]'],
  ['уэй', 'wa[iy]?|wei(?:gh)?'],
  ['шт', 'sc?ht|st'],
  ['шп', 'sch?p|sp'],
  ['дж', 'dge?|j|ge?'],
  ['тч', 'tch|ch'],
  ['кс', 'x|cks|ks|cs'],
  ['кв', 'qu|c?kw|ckv'],
  ['уэ', 'wh?[ea]'],
  ['уи', 'wh?i'],
  ['уо', 'wh?[ao]'],
  ['уа', 'wh?[ai]'],
  ['оу', 'ow|oa|oe|aw|o'],
  ['ау', 'ow|ou|au'],
  ['ай', 'igh|ie|[ae][iy]|[iy]'],
  ['эй', 'a[iy]?|e[iya]|eigh'],
  ['ей', 'a[iy]?|e[iya]|eigh'],
  ['ой', 'o[iy]|eu'],
  ['ью', 'i?ew|ue?'],
  ['ия', 'ia'],
  ['э', 'e|a[ie]?'],
  ['е', 'e[aiy]?|a[iey]?|ie'],
  ['и', 'i|ee|ea|e[yi]|ie|y'],
  ['о', 'o[au]?|a[uw]|a(?=l)'],
  ['а', 'a|u'],
  ['у', 'u|oo|ou|w|ew'],
  ['ю', 'ue?|ew'],
  ['я', 'ya|ia|a'],
  ['ы', 'y|i'],
  ['б', 'bb?'],
  ['в', 'v|w'],
  ['г', 'gg?|gh|gu'],
  ['д', 'dd?'],
  ['ж', 'j|ge?|zh'],
  ['з', 'zz?|s|th'],
  ['й', 'y|i'],
  ['к', 'kk?|cc?|ck|ch|qu?'],
  ['л', 'll?'],
  ['м', 'mm?'],
  ['н', 'nn?'],
  ['п', 'pp?'],
  ['р', 'rr?'],
  ['с', 'ss?|sc?|c|z'],
  ['т', 'tt?|th|ght'],
  ['ф', 'ff?|ph'],
  ['х', 'h|ch|kh|j'],
  ['ц', 'ts|t?z|c'],
  ['ч', 'ch|tch|cz|tsch'],
  ['ш', 'sh|sch|ch|sz'],
  ['ь', ''],
  ['ъ', ''],
];

const consonant = /^[бвгджзйклмнпрстфхцчш]/;
/** Endings of the Russian cases. */
const ending = /(?:а|у|е|ы|ом|ем|ов|ой|ами|ам|ах)$/;
const shortest = 4;

const patternOf = remembered((name): RegExp => {
  const bare = name.replace(ending, '');
  const forms = [name, ...(bare.length >= shortest && consonant.test(bare.slice(-1)) ? [bare] : [])];
  return new RegExp(`^(?:${forms.map(spelled).join('|')})$`);
});

function spelled(name: string): string {
  let text = '';
  let at = 0;
  while (at < name.length) {
    const found = spellings.find(([letters]) => name.startsWith(letters, at));
    if (found === undefined) return '(?!)';
    const [letters, ways] = found;
    // Doubled in both languages.
    at += letters.length;
    while (consonant.test(letters) && name.startsWith(letters, at)) at += letters.length;
    // A mute `e` or `h` behind what is heard.
    text += ways === '' ? '' : `(?:${ways})${consonant.test(letters) ? 'e?' : 'h?'}`;
  }
  return text;
}

const latin = /^[a-z]+$/;
const cyrillic = /^[а-я]+$/;

/** Whether one of two words, in two alphabets, writes by ear what the other spells. */
export function isTranscribed(a: string, b: string): boolean {
  if (a.length < shortest || b.length < shortest) return false;
  if (cyrillic.test(a)) return latin.test(b) && patternOf(a).test(b);
  return latin.test(a) && cyrillic.test(b) && patternOf(b).test(a);
}
