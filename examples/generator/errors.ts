// What happens to names and dates between a person and a list: slips of the keyboard, of the ear and of the eye.
import { daysIn, type Day } from './day.ts';
import type { Draws } from './draws.ts';
import type { FullName } from './names.ts';

/** Probabilities, per record unless said otherwise. */
export interface ErrorRates {
  /** Per part of the name. */
  readonly typo: number;
  /** Given name and patronymic (or surname and given name) written in each other's place. */
  readonly swap: number;
  /** Of the birth date: day and month exchanged where that is a date, or one digit off. */
  readonly birth: number;
}

export const errorRates = {
  command: { typo: 0.045, swap: 0.012, birth: 0.025 },
  roster: { typo: 0.04, swap: 0.008, birth: 0.02 },
  courts: { typo: 0.04, swap: 0.004, birth: 0.02 },
  wanted: { typo: 0.04, swap: 0.01, birth: 0.02 },
  hotline: { typo: 0.1, swap: 0.02, birth: 0.06 },
} as const satisfies Record<string, ErrorRates>;

/** Share of birth-date errors that exchange day and month; the rest is one digit off. */
const EXCHANGED_SHARE = 0.4;

const keyboard = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];

/** Letters beside a letter on the Russian keyboard. */
function neighbours(letter: string): readonly string[] {
  for (const row of keyboard) {
    const at = row.indexOf(letter);
    if (at >= 0) return [row[at - 1], row[at + 1]].filter((found) => found !== undefined);
  }
  return [];
}

/** Letters that sound alike where they are not stressed or at the end of a syllable. */
const soundsLike: Readonly<Record<string, string>> = {
  а: 'о',
  о: 'а',
  е: 'и',
  и: 'е',
  э: 'е',
  д: 'т',
  т: 'д',
  з: 'с',
  в: 'ф',
  б: 'п',
  г: 'к',
};

type Slip = 'neighbour' | 'sound' | 'left out' | 'doubled' | 'exchanged';

const slips: readonly (readonly [Slip, number])[] = [
  ['neighbour', 3],
  ['sound', 3],
  ['left out', 2],
  ['doubled', 1],
  ['exchanged', 1.5],
];

/** One slip behind the first letter; a word of three letters or fewer is left alone. */
export function mistyped(word: string, draws: Draws): string {
  if (word.length < 4) return word;
  const at = draws.between(1, word.length - 2);
  const letter = word[at] ?? '';
  const before = word.slice(0, at);
  const after = word.slice(at + 1);
  switch (draws.weighted(slips)) {
    case 'neighbour': {
      const near = neighbours(letter);
      return near.length === 0 ? before + after : before + draws.pick(near) + after;
    }
    case 'sound':
      return before + (soundsLike[letter] ?? '') + after;
    case 'left out':
      return before + after;
    case 'doubled':
      return before + letter + letter + after;
    default:
      return before + (after[0] ?? '') + letter + after.slice(1);
  }
}

/** At most `most` parts of the name are mistyped. */
export function mistypedName(name: FullName, rates: ErrorRates, draws: Draws, most = 1): FullName {
  let left = most;
  const part = (word: string): string => {
    if (left === 0 || !draws.chance(rates.typo)) return word;
    left--;
    return mistyped(word, draws);
  };
  return { surname: part(name.surname), given: part(name.given), patronymic: part(name.patronymic) };
}

/** ё is written е by most hands. */
export const withoutYo = (text: string): string => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');

/** The whole name in one cell; now and then in an order that the column does not promise. */
export function writtenInOrder(name: FullName, rates: ErrorRates, draws: Draws): string {
  const { surname, given, patronymic } = name;
  if (draws.chance(rates.swap)) {
    return draws.chance(0.5) ? `${surname} ${patronymic} ${given}` : `${given} ${patronymic} ${surname}`;
  }
  return `${surname} ${given} ${patronymic}`;
}

/** The birth date as the list has it. */
export function mistakenBirth(birth: Day, rates: ErrorRates, draws: Draws): Day {
  if (!draws.chance(rates.birth)) return birth;
  if (birth.day <= 12 && birth.day !== birth.month && draws.chance(EXCHANGED_SHARE)) {
    return { year: birth.year, month: birth.day, day: birth.month };
  }
  const change = draws.pick([-10, -1, 1, 10]);
  if (draws.chance(0.5)) return { ...birth, year: birth.year + (Math.abs(change) === 10 ? change : -change) };
  const day = birth.day + change;
  const fits = day >= 1 && day <= daysIn(birth.year, birth.month);
  return { ...birth, day: fits ? day : birth.day === 1 ? 2 : birth.day - 1 };
}
