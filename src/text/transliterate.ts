// Letters of any Latin or Cyrillic alphabet to plain lower-case Latin, letter by letter, and the repair of words
// in which letters of both scripts are mixed. What the different romanisations then share is left to `fold.ts`.
import { romaniseOther } from './scripts.ts';

// After BGN/PCGN; ё stands as е because most Russian texts do not print the dots, й initially before о as j
// so that it is not taken for ё.
const cyrillic = new Map<string, string>(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'j',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    // Ukrainian, Belarusian, old orthography
    і: 'i',
    ї: 'yi',
    є: 'ye',
    ґ: 'g',
    ў: 'u',
    ѣ: 'e',
    ѳ: 'f',
    ѵ: 'i',
    // South Slavic
    ј: 'j',
    ђ: 'dj',
    љ: 'lj',
    њ: 'nj',
    ћ: 'ch',
    џ: 'dzh',
    ѓ: 'g',
    ќ: 'k',
    ѕ: 'dz',
    // Kazakh, Tatar, Bashkir, Kyrgyz, Tajik
    ә: 'a',
    ғ: 'g',
    қ: 'k',
    ң: 'n',
    ө: 'o',
    ү: 'u',
    ұ: 'u',
    һ: 'h',
    җ: 'zh',
    ҳ: 'kh',
    ӣ: 'i',
    ӯ: 'u',
    ҷ: 'ch',
    ӏ: '',
  }),
);

// Latin letters whose mark changes the sound; every other mark is dropped. ISO 9, scholarly, Turkic and Nordic.
const latin = new Map<string, string>(
  Object.entries({
    ž: 'zh',
    š: 'sh',
    č: 'ch',
    ŝ: 'shch',
    â: 'ya',
    û: 'yu',
    ć: 'ch',
    ş: 'sh',
    ș: 'sh',
    ə: 'a',
    ø: 'o',
    æ: 'ae',
    œ: 'oe',
    ß: 'ss',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
  }),
);

/** Greek and Armenian letters that make `u` of an `o` before them. */
const afterO: ReadonlySet<string> = new Set('υւ');

// Capitals and small letters that look alike in both scripts.
const lookAlikes: readonly (readonly [string, string])[] = Array.from(
  'АВЕКМНОРСТУХаеорсухіІјЈѕЅ',
  (letter, index) => [letter, 'ABEKMHOPCTYXaeopcyxiIjJsS'[index] ?? letter] as const,
);
const toLatin = new Map(lookAlikes);
const toCyrillic = new Map(
  lookAlikes.filter(([letter]) => !'іІјЈѕЅ'.includes(letter)).map(([cyr, lat]) => [lat, cyr] as const),
);
toCyrillic.set('0', 'О').set('3', 'З');

const word = /[\p{L}\p{M}\p{N}]+/gu;
const anyCyrillic = /\p{Script=Cyrillic}/u;
const anyLatin = /\p{Script=Latin}/u;

/** True where the text holds a Cyrillic letter. */
export function hasCyrillic(text: string): boolean {
  return anyCyrillic.test(text);
}

/**
 * Rewrites look-alike letters in words that mix scripts (`Цыганкoв` with a Latin `o`), so that each word is of one
 * script. A word that holds a letter with no twin on the other side goes to the script of that letter; otherwise
 * to the script of most letters, Cyrillic when equal.
 */
export function unmixScripts(text: string): string {
  if (!anyCyrillic.test(text)) return text;
  if (!anyLatin.test(text) && !/\d/.test(text)) return text;
  return text.replace(word, unmixWord);
}

function unmixWord(text: string): string {
  const letters = Array.from(text);
  const cyrillicLetters = letters.filter((c) => anyCyrillic.test(c));
  const latinLetters = letters.filter((c) => !anyCyrillic.test(c));
  if (cyrillicLetters.length === 0 || latinLetters.length === 0) return text;
  const latinConvertible = latinLetters.every((c) => toCyrillic.has(c));
  const cyrillicConvertible =
    cyrillicLetters.every((c) => toLatin.has(c)) && latinLetters.every((c) => anyLatin.test(c));
  const intoCyrillic =
    latinConvertible && (!cyrillicConvertible || cyrillicLetters.length >= latinLetters.length);
  if (intoCyrillic) return letters.map((c) => toCyrillic.get(c) ?? c).join('');
  if (cyrillicConvertible) return letters.map((c) => toLatin.get(c) ?? c).join('');
  return text;
}

/** One word of one script to lower-case ASCII letters and digits, without any rule that looks at more than a letter. */
export function romanise(text: string): string {
  let out = '';
  for (const letter of text.toLowerCase().normalize('NFC')) {
    const code = letter.charCodeAt(0);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      out += letter;
      continue;
    }
    const known = cyrillic.get(letter) ?? latin.get(letter);
    if (known !== undefined) {
      out += known;
      continue;
    }
    if (code < 128) continue;
    // Syllables of Hangul are signs of their own; everything else is a letter with marks.
    const bases = letter >= '\uac00' && letter <= '\ud7a3' ? letter : letter.normalize('NFKD').toLowerCase();
    for (const base of bases) {
      const c = base.charCodeAt(0);
      if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57)) out += base;
      else if (afterO.has(base) && out.endsWith('o')) out = `${out.slice(0, -1)}u`;
      else out += cyrillic.get(base) ?? romaniseOther(base);
    }
  }
  return out;
}
