// The fold key: one Latin key for a name in Cyrillic and in every common romanisation.
//
// Cyrillic is first written in Latin letters; then both that and any Latin spelling go through the same rewriting,
// which keeps only what all romanisations share. Schemes covered: BGN/PCGN 1947, ICAO Doc 9303 (passports since
// 2013), the passport order of 1997, GOST 7.79-2000 system B, ISO 9:1995, the scholarly system, GOST R 52535.1
// (`tc` for ц), the plain spelling of the press, and German and French spellings in part.
// What it gives up: ё/е, й/и/ы, ь, ъ, doubled letters, ш/щ, тс/ц, w/v, ph/f, th/t.
import { remembered } from './memo.ts';
import { romanise, unmixScripts } from './transliterate.ts';

// Capitals stand for one sound while rules are applied: S ш щ, C ч, Z ж, H х, T ц.
const sounds = new Map<string, string>(
  Object.entries({
    chtch: 'S',
    shch: 'S',
    stch: 'S',
    shh: 'S',
    sch: 'S',
    tshch: 'tS',
    tsh: 'tS',
    sh: 'S',
    tsch: 'C',
    tch: 'C',
    ch: 'C',
    zh: 'Z',
    kh: 'H',
    ts: 'T',
    tz: 'T',
    tc: 'T',
    cz: 'T',
    ph: 'f',
    th: 't',
    gh: 'g',
    ck: 'k',
    qu: 'kv',
    q: 'k',
    w: 'v',
    ou: 'u',
    y: 'i',
    j: 'i',
  }),
);

const soundPattern =
  /chtch|shch|tshch|stch|tsch|shh|sch|tsh|sh|tch|ch|zh|kh|ts|tz|tc|cz|ph|th|gh|ck|qu|q|w|ou|y|j|x|c/g;

// Words whose x is ks; elsewhere x is how GOST 7.79 B writes х.
const xAsKs =
  /^(?:al|ma|ro|e|ke|re|de|te|ba|di|ni|ja|sa|feli|bri|hu|le)x|^ale?x|^ox(?=an|f)|^ax(?=[eiyo])|^pax(?=[st])|[aeou]x$|^[a-z]{1,4}ix$/;

// Endings after which a bare c is the c of ISO 9 (ц) and not the k of the West.
const slavicEnding = /(?:[oe]va?|enko|k(?:ij|iy|ii|aja|aya|aia|oj|oy|oi))$/;

const softCkij = /ck(?=(?:ij|iy|ii|aja|aya|aia|oj|oy|oi)$)/;

function rewriteSounds(text: string): string {
  const ks = text.includes('x') && xAsKs.test(text);
  const slavic = text.includes('c') && slavicEnding.test(text);
  return text.replace(soundPattern, (match: string, at: number) => {
    if (match === 'x') return ks ? 'ks' : 'H';
    if (match === 'c') return isSoftC(text, at, slavic) ? 'T' : 'k';
    return sounds.get(match) ?? match;
  });
}

function isSoftC(text: string, at: number, slavic: boolean): boolean {
  const next = text[at + 1];
  if (next === undefined) return text.length > 4 && text[at - 1] === 'e';
  if ('eiyjv'.includes(next)) return true;
  return slavic && 'aou'.includes(next);
}

const expansion = new Map<string, string>(Object.entries({ S: 'sh', C: 'ch', Z: 'zh', H: 'h', T: 'c' }));

function foldWord(word: string): string {
  const plain = romanise(word);
  if (plain === '') return '';
  // Initial `yo` is ё (Yolkin); initial `jo` and `io` are not (John, Iosif).
  const startsWithYo = plain.startsWith('yo');
  let text = rewriteSounds(
    plain
      .replace(/([oe])ff$/, '$1v')
      .replace(/(?<=.(?:[oe]v|[csz]))(?<!^ludov)ic$/, 'ich')
      .replace(softCkij, 'tsk')
      .replace(/^you(?=[nr])/, 'iu'),
  );
  const head = !startsWithYo && text.startsWith('io') ? 'io' : '';
  text = text.slice(head.length);
  text = text
    .replace(/tT/g, 'T')
    .replace(/(?<=.)i+e$/, 'i')
    .replace(/i+e/g, 'e')
    .replace(/i+o(?!$)/g, 'e')
    .replace(/([SCZ])i?o/g, '$1e');
  return (head + text)
    .replace(/([a-zA-Z])\1+/g, '$1')
    .replace(/[A-Z]/g, (sound) => expansion.get(sound) ?? '');
}

const separators = /[\s\-‐-―.,;:/\\()[\]"«»„“”]+/u;

/**
 * Lower-case ASCII letters and digits; the empty string where the text holds none. Several words are folded one by
 * one and joined. Deterministic; recent results are remembered.
 */
export const foldKey: (text: string) => string = remembered((text) =>
  unmixScripts(text).split(separators).map(foldWord).join(''),
);
