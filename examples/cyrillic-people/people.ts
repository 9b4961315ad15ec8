// Invented people, several rows each, as lists would have them: in Cyrillic and in Latin letters.
import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import { dottedDay, drawDay, type Day } from '../generator/day.ts';
import { drawsFrom, type Draws } from '../generator/draws.ts';
import { mistakenBirth, mistypedName, withoutYo } from '../generator/errors.ts';
import { delimited } from '../generator/list-file.ts';
import { drawName, type FullName } from '../generator/names.ts';
import { nicknameOf } from '../generator/nicknames.ts';
import { romanised, schemes, type Scheme } from '../generator/romanise.ts';
import { womansPatronymic, womansSurname, womensNames } from './women.ts';

export const peopleSeed = 20250214;

/** Shares of rows, of parts of a name for `typo`. They add up to a list in which every third row has some fault. */
export const shares = {
  typo: 0.035,
  swap: 0.025,
  birth: 0.035,
  withoutYo: 0.6,
  initials: 0.07,
  shortName: 0.05,
  withoutPatronymic: 0.1,
  genitive: 0.08,
  birthYearOnly: 0.07,
  birthMissing: 0.07,
} as const;

const people = 2080;
const womensShare = 0.45;
const rowsOfPerson = [
  [1, 30],
  [2, 30],
  [3, 20],
  [4, 12],
  [5, 6],
  [6, 2],
] as const;

type Sex = 'female' | 'male';

interface Person {
  readonly number: number;
  readonly sex: Sex;
  readonly name: FullName;
  readonly birth: Day;
}

/** One row: the name as written, and the same name for the Latin column, which no case ending touches. */
interface WrittenRow {
  readonly person: number;
  readonly cyrillic: readonly string[];
  readonly forLatin: readonly string[];
  readonly scheme: Scheme;
  readonly born: string;
}

const womensWeights = womensNames.map(([name], rank) => [name, 1 / (rank + 4)] as const);
const womensShort = new Map(womensNames);

function drawPerson(number: number, draws: Draws): Person {
  const man = drawName(draws);
  const sex: Sex = draws.chance(womensShare) ? 'female' : 'male';
  const name =
    sex === 'male'
      ? man
      : {
          surname: womansSurname(man.surname),
          given: draws.weighted(womensWeights),
          patronymic: womansPatronymic(man.patronymic),
        };
  const birth = drawDay(draws, draws.between(1955, 2005), draws.between(1, 12));
  return { number, sex, name, birth };
}

const genitive = ({ surname, given, patronymic }: FullName, sex: Sex): FullName => ({
  surname: inclineLastname(surname, 'genitive', sex),
  given: inclineFirstname(given, 'genitive', sex),
  patronymic: patronymic === '' ? '' : inclineMiddlename(patronymic, 'genitive', sex),
});

const initial = (word: string): string => (word === '' ? '' : `${word.slice(0, 1)}.`);

function writtenRow(person: Person, draws: Draws): WrittenRow {
  const short = draws.chance(shares.shortName);
  const initials = !short && draws.chance(shares.initials);
  const dropped = short ? draws.chance(0.7) : draws.chance(shares.withoutPatronymic);
  const given = short
    ? person.sex === 'male'
      ? nicknameOf(person.name.given, draws)
      : draws.pick(womensShort.get(person.name.given) ?? [person.name.given])
    : person.name.given;
  const correct = { ...person.name, given, patronymic: dropped ? '' : person.name.patronymic };
  const spelt = draws.chance(shares.withoutYo)
    ? {
        surname: withoutYo(correct.surname),
        given: withoutYo(correct.given),
        patronymic: withoutYo(correct.patronymic),
      }
    : correct;
  const name = mistypedName(spelt, shares, draws);
  const declined = draws.chance(shares.genitive) && !short ? genitive(name, person.sex) : name;
  const order = draws.chance(shares.swap)
    ? draws.pick(['given first', 'patronymic first'] as const)
    : 'usual';
  const parts = ({ surname, given: first, patronymic }: FullName): readonly string[] => {
    const rest = initials ? [initial(first), initial(patronymic)] : [first, patronymic];
    const words =
      order === 'usual'
        ? [surname, ...rest]
        : order === 'given first' || initials
          ? [...rest, surname]
          : [surname, ...rest.toReversed()];
    return words.filter((word) => word !== '');
  };
  const born = draws.uniform();
  const birth = mistakenBirth(person.birth, shares, draws);
  return {
    person: person.number,
    cyrillic: parts(declined),
    forLatin: parts(name),
    scheme: draws.pick(schemes),
    born:
      born < shares.birthMissing
        ? ''
        : born < shares.birthMissing + shares.birthYearOnly
          ? String(birth.year)
          : dottedDay(birth),
  };
}

const header = ['row', 'person', 'name', 'name_latin', 'born'] as const;

/**
 * The table as CSV. `scheme` is one romanisation for every row; by default each row has one of its own. Everything
 * else depends on the seed alone.
 */
export function peopleTable(seed: number, scheme?: Scheme): string {
  const draws = drawsFrom(seed).fork('cyrillic people');
  const rows = Array.from({ length: people }, (_, i) => drawPerson(i + 1, draws.fork(`person ${i}`))).flatMap(
    (person) => {
      const own = draws.fork(`rows ${person.number}`);
      return Array.from({ length: own.weighted(rowsOfPerson) }, () => writtenRow(person, own));
    },
  );
  const latin = (row: WrittenRow): string =>
    row.forLatin.map((word) => romanised(word, scheme ?? row.scheme)).join(' ');
  return delimited(
    [
      header,
      ...draws
        .fork('order')
        .shuffle(rows)
        .map((row, i) => [String(i + 1), String(row.person), row.cyrillic.join(' '), latin(row), row.born]),
    ],
    ',',
    '\n',
  );
}
