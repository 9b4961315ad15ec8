// Four ways in which Russian names reach Latin letters.
//
// icao: ICAO Doc 9303, as in Russian passports since 2014; bgn: BGN/PCGN 1947, simplified as newspapers print it;
// gost: GOST 7.79-2000 system B without its marks; plain: as people write their own names.

export const schemes = ['icao', 'bgn', 'gost', 'plain'] as const;
export type Scheme = (typeof schemes)[number];

const base: Readonly<Record<string, string>> = {
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
  й: 'i',
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
  ъ: 'ie',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

const changes: Readonly<Record<Scheme, Readonly<Record<string, string>>>> = {
  icao: {},
  bgn: { ё: 'yo', й: 'y', ъ: '', ю: 'yu', я: 'ya' },
  gost: { ё: 'yo', й: 'j', х: 'x', ц: 'c', щ: 'shh', ъ: '', ю: 'yu', я: 'ya' },
  plain: { ё: 'yo', й: 'y', х: 'h', щ: 'sch', ъ: '', ю: 'yu', я: 'ya' },
};

const endings: Readonly<Record<Scheme, readonly (readonly [RegExp, string])[]>> = {
  icao: [],
  bgn: [[/(?:ий|ый)$/u, 'y']],
  gost: [],
  plain: [
    [/(?:ий|ый)$/u, 'y'],
    [/кс/gu, 'x'],
  ],
};

/** One word; the first letter stays a capital. */
export function romanised(word: string, scheme: Scheme): string {
  let text = word.toLowerCase();
  for (const [pattern, latin] of endings[scheme]) text = text.replace(pattern, latin);
  const letters = Array.from(text, (letter) => changes[scheme][letter] ?? base[letter] ?? letter).join('');
  return letters.slice(0, 1).toUpperCase() + letters.slice(1);
}
