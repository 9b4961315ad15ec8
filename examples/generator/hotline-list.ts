// The relatives' hotline: what a volunteer typed during a call. Short names, gaps, repeats, other people's dates.
import { dottedDay, namedMonth, namedSeason, shifted, type Day } from './day.ts';
import type { Draws } from './draws.ts';
import { errorRates, mistakenBirth, mistypedName, withoutYo } from './errors.ts';
import { delimited, utf8, type ListFile } from './list-file.ts';
import type { FullName } from './names.ts';
import { nicknameOf } from './nicknames.ts';
import type { Person } from './people.ts';
import { unitText } from './units.ts';

/** Shares of rows. */
const WITHOUT_YO = 0.6;
const NICKNAME = 0.25;
const WITHOUT_PATRONYMIC = 0.4;
const GIVEN_NAME_FIRST = 0.35;
const LOWER_CASE = 0.04;
const BIRTH_DAY = 0.27;
const BIRTH_YEAR = 0.27;
const UNIT_MISSING = 0.15;
const EVENT_NOTED_WRONG = 0.15;
/** Rows with a given name and nothing else that would tell who it is. */
const HOPELESS_ROWS = 3;

/** Days between the departure and the call. */
const CALL_AFTER = [13, 150] as const;

export const hotlineColumns = [
  'Дата звонка',
  'Имя бойца',
  'Год рождения',
  'Откуда',
  'Часть',
  'Когда ушёл',
  'Что известно',
] as const;

type EventPrecision = 'day' | 'month' | 'season' | 'year' | 'missing';

const precisions: readonly (readonly [EventPrecision, number])[] = [
  ['day', 28],
  ['month', 45],
  ['season', 10],
  ['year', 7],
  ['missing', 10],
];

function eventText(event: Day, precision: EventPrecision): string {
  switch (precision) {
    case 'day':
      return dottedDay(event);
    case 'month':
      return namedMonth(event);
    case 'season':
      return namedSeason(event);
    case 'year':
      return String(event.year);
    default:
      return '';
  }
}

const known: readonly (readonly [string, number])[] = [
  ['', 50],
  ['нет связи', 20],
  ['скрывается', 12],
  ['возвращён', 10],
  ['розыск', 8],
];

function nameText(name: FullName, withPatronymic: boolean, draws: Draws): string {
  const nickname = draws.chance(withPatronymic ? NICKNAME / 3 : NICKNAME * 1.6);
  const { surname, patronymic, given } = mistypedName(
    nickname ? { ...name, given: nicknameOf(name.given, draws) } : name,
    errorRates.hotline,
    draws,
    2,
  );
  const called = withPatronymic ? `${given} ${patronymic}` : given;
  const text =
    withPatronymic && draws.chance(errorRates.hotline.swap)
      ? `${surname} ${patronymic} ${given}`
      : draws.chance(GIVEN_NAME_FIRST)
        ? `${called} ${surname}`
        : `${surname} ${called}`;
  const spelt = draws.chance(WITHOUT_YO) ? withoutYo(text) : text;
  return draws.chance(LOWER_CASE) ? spelt.toLowerCase() : spelt;
}

const unknownDay: Day = { year: 2023, month: 6, day: 1 };

function row(person: Person, hopeless: boolean, draws: Draws): readonly string[] {
  const day = person.left ?? person.wrong?.day ?? unknownDay;
  const call = dottedDay(shifted(day, draws.between(...CALL_AFTER)));
  if (hopeless) return [call, nicknameOf(person.name.given, draws), '', person.town, '', '', 'нет связи'];
  const withPatronymic = !draws.chance(WITHOUT_PATRONYMIC);
  const share = draws.uniform();
  const birth = mistakenBirth(person.birth, errorRates.hotline, draws);
  const birthText =
    share < BIRTH_DAY ? dottedDay(birth) : share < BIRTH_DAY + BIRTH_YEAR ? String(birth.year) : '';
  // Fair to whoever links: without patronymic and birth date, unit and month at least are there.
  const bare = !withPatronymic && birthText === '';
  const precision = draws.weighted(precisions);
  const event = draws.chance(EVENT_NOTED_WRONG) ? shifted(day, draws.between(-12, 12)) : day;
  return [
    call,
    nameText(person.name, withPatronymic, draws),
    birthText,
    draws.chance(0.8) ? person.town : '',
    draws.chance(UNIT_MISSING) && !bare ? '' : unitText(person.unit ?? 'div-594', 'short', draws),
    eventText(event, bare && precision !== 'day' ? 'month' : precision),
    draws.weighted(known),
  ];
}

export function hotlineList(calls: readonly Person[], draws: Draws): ListFile {
  const hopeless = new Set(
    draws.sample(
      calls.map((_, index) => index),
      HOPELESS_ROWS,
    ),
  );
  const rows = calls.map((person, index) => row(person, hopeless.has(index), draws));
  const text = `\uFEFF${delimited([hotlineColumns, ...rows], ',', '\n')}`;
  return { bytes: utf8(text), firstRow: 2, people: calls };
}
