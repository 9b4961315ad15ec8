// English names as Russian writes them, by their sound: `Harrow Lane`, `Харроу-Лейн`. Vowels have several spellings, consonants few.
import { remembered } from '../../text/memo.ts';

/** Letters of English, longest first, and how Russian may write them. */
const sounds: readonly (readonly [letters: string, russian: string])[] = [
  ['shch', 'щ'],
  ['tch', 'тч|ч'],
  ['dge', 'дж'],
  ['igh', 'ай|и'],
  ['sh', 'ш'],
  ['ch', 'ч|к|ш|х'],
  ['zh', 'ж'],
  ['kh', 'х|кх'],
  ['ts', 'ц|тс'],
  ['ya', 'я|ия|ья|айа'],
  ['yu', 'ю|ью'],
  ['yo', 'ё|е|йо|ьо'],
  ['th', 'т|с|з'],
  ['ph', 'ф'],
  ['wh', 'у|в|х'],
  ['ck', 'к'],
  ['gh', 'г|'],
  ['qu', 'кв|к'],
  ['ay', 'ей|эй|ай'],
  ['ai', 'ей|эй|ай'],
  ['ey', 'и|ей|эй'],
  ['ee', 'и'],
  ['ea', 'и|е|э|ей|эй|иа|еа'],
  ['ie', 'и|ие|ай'],
  ['oo', 'у'],
  ['ou', 'ау|оу|у|о'],
  ['ow', 'оу|ау|ов'],
  ['oa', 'оу|о'],
  ['oy', 'ой'],
  ['oi', 'ой|уа'],
  ['au', 'о|ау|оу|ав'],
  ['aw', 'о|оу'],
  ['ew', 'ью|ю|у'],
  ['er', 'ер|эр|е'],
  ['ir', 'ир|ер|эр'],
  ['ur', 'ер|эр|ур|юр'],
  ['a', 'а|э|е|ей|эй|о|я'],
  ['b', 'бб?'],
  ['c', 'кк?|с'],
  ['d', 'дд?'],
  ['e', 'е|э|и|'],
  ['f', 'фф?'],
  ['g', 'гг?|дж'],
  ['h', 'х|г|'],
  ['i', 'и|ай'],
  ['j', 'дж|х|ж|й'],
  ['k', 'к'],
  ['l', 'лл?ь?'],
  ['m', 'мм?'],
  ['n', 'нн?'],
  ['o', 'о|оу|а|у'],
  ['p', 'пп?'],
  ['r', 'рр?|'],
  ['s', 'сс?|з'],
  ['t', 'тт?'],
  ['u', 'у|а|ю|э'],
  ['v', 'в'],
  ['w', 'у|в'],
  ['x', 'кс'],
  ['y', 'и|й|ай|ы'],
  ['z', 'зз?|с|ц'],
];

/** Shorter words sound like too many others. */
const shortest = 3;
const consonants = /[bcdfghjklmnpqrstvxz]/g;

/** `Lázaro` as `Lazaro`. */
const withoutMarks = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '');

const patternOf = remembered((marked: string): RegExp | null => {
  const word = withoutMarks(marked);
  const least = /[aeou][iy]$/.test(word) ? 1 : 2;
  if (!/^[a-z]+$/.test(word) || word.length < shortest || (word.match(consonants)?.length ?? 0) < least)
    return null;
  const letters = word.replace(/([b-df-hj-np-tv-z])\1/g, '$1');
  const pattern = soundsOf(letters);
  // `в Харроу`, `Стоуна`; `в Крутом`, `Крутого`: adjectives that are names.
  const forms = declensions.flatMap(([ending, russian]) => {
    const own = letters.replace(ending, '');
    return own === letters || own.length < leastStem ? [] : [`|${soundsOf(own)}(?:${russian})`];
  });
  return new RegExp(`^(?:${pattern}(?:[аыуеияюйь]|ом|ой|ем|ей|ью)?${forms.join('')})$`, 'u');
});

/** The letters of a word as Russian may write them, one after the other. */
function soundsOf(letters: string): string {
  let pattern = '';
  for (let at = 0; at < letters.length;) {
    const rest = letters.slice(at);
    const [own, russian] = sounds.find(([start]) => rest.startsWith(start)) ?? [rest.charAt(0), ''];
    pattern += `(?:${russian})`;
    at += own.length;
  }
  return pattern;
}

const adjectival = 'ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ое|ее|ей|ые|ие|ых|их|ыми|ими';
/** Slavic names by the ending of their first case, which the others put away: `Hreblia`, `Греблей`; `Zelenyi`, `Зелёном`. */
const declensions: readonly (readonly [ending: RegExp, russian: string])[] = [
  [/(?:yi|iy|yj|ij|ii|yy|y|oi|oy|oj)$/, adjectival],
  [/(?:aia|aya|aja|oie|oye|oe|ie|ye)$/, adjectival],
  [/(?<=[aeou])[iyj]$/, 'й|я|ю|е|ем|и'],
  [/(?:ia|ya|ja|a)$/, `а|я|ы|и|е|у|ю|ой|ей|ию|ии|ией|${adjectival}`],
  [/(?:e|o)$/, 'о|е|а|я|у|ю|ом|ем|и'],
];
const leastStem = 2;

const sameSound = remembered((pair: string): boolean => {
  const [latin = '', cyrillic = ''] = pair.split(' ');
  return patternOf(latin)?.test(cyrillic.replaceAll('ё', 'е')) === true;
});

const isCyrillic = (word: string): boolean => word.charCodeAt(0) >= 0x400;

/** Whether one of two words is the other in Russian letters, as it sounds in English. */
export function isTranscribed(a: string, b: string): boolean {
  if (isCyrillic(a) === isCyrillic(b) || a.length < shortest || b.length < shortest) return false;
  return sameSound(isCyrillic(a) ? `${b} ${a}` : `${a} ${b}`);
}
