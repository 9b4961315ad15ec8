// What a single word of a name looks like: an initial, a surname by its ending, a double surname.
import { foldKey } from '../text/fold.ts';
import { isParticle } from './name-words.ts';
import type { Sex } from './sex.ts';

/** `И.`, `И`, `Yu.`, `Shch.` */
export function isInitial(token: string): boolean {
  return /^(?:[\p{Lu}\p{Ll}]\.?|(?:дж|yu|ya|yo|ye|zh|kh|ts|ch|sh|shch|ju|ja|iu|ia|th)\.)$/iu.test(token);
}

/** Two or more letters, all capitals. */
export function isAllCaps(token: string): boolean {
  return !/\p{Ll}/u.test(token) && /\p{Lu}.*\p{Lu}/u.test(token);
}

const russianSurname =
  /(?:[oe]va?|[a-z]{2}[i]na?|s?ki|skaia|ckaia|enko|chuk|[aeiou]iuk|iani?|shvili|dze|ih|ogo)$/;
const clearSurname = /(?:[oe]va?|ski|cki|skaia|ckaia|enko|chuk|shvili|dze)$/;

/** A Russian (Ukrainian, Caucasian) surname by the ending of its key; `clear` leaves out endings that given names share. */
export function looksLikeSurname(key: string, clear = false): boolean {
  return key.length >= 4 && (clear ? clearSurname : russianSurname).test(key);
}

const feminine = /(?:[oe]va|[a-z]{3}ina|skaia|ckaia)$/;
const masculine = /(?:[a-z]{2}[oe]v|[a-z]ski|[a-z]cki|[a-z]{3}ov)$/;

/** The sex that the ending of a surname shows, by its key. */
export function sexOfEndings(key: string): Sex | null {
  if (key.length < 5) return null;
  if (feminine.test(key)) return 'female';
  return masculine.test(key) ? 'male' : null;
}

/** Articles and words for `son of` in their spellings: `el-Masri`, `Ibn Ali`. */
const commonParticles = new Map([
  ['el', 'al'],
  ['ul', 'al'],
  ['эль', 'аль'],
  ['ben', 'bin'],
  ['ibn', 'bin'],
  ['бен', 'бин'],
  ['ибн', 'бин'],
]);

const commonParticle = (token: string): string => commonParticles.get(token.toLowerCase()) ?? token;

const dash = /[-‐-―]/;

/**
 * The surnames in a run of words: particles stay with the word after them, and a double surname gives both halves
 * (`Иванова-Петрова`, `Duff Gordon`). A surname with a particle also stands without it.
 */
export function surnameHalves(words: readonly string[]): readonly string[] {
  const [only] = words;
  if (only !== undefined && words.length === 1 && !dash.test(only)) return words;
  const halves: string[] = [];
  let held: string[] = [];
  for (const word of words) {
    if (/^[yeи]$/iu.test(word) && words.length > 1) continue;
    if (isParticle(word) && word !== words.at(-1)) {
      held.push(word);
      continue;
    }
    const pieces = word.split(dash).filter((piece) => foldKey(piece) !== '');
    const whole = pieces.length < 2 || pieces.some((piece) => isParticle(piece) || piece.length < 3);
    const [head = '', ...tail] = pieces;
    if (whole && tail.length > 0 && isParticle(head) && held.length === 0) {
      halves.push([commonParticle(head), ...tail].join('-'));
      continue;
    }
    if (held.length > 0) {
      halves.push([...held.map(commonParticle), word].join(' '));
      if (word.length > 3) halves.push(word);
      held = [];
    } else if (whole) halves.push(word);
    else halves.push(...pieces);
  }
  return halves.concat(held);
}
