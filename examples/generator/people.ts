// The invented people: who served, who left and when, and who stands wrongly on a list. Lists are drawn from them.
import { dayNumber, drawDay, isoMonth, type Day } from './day.ts';
import type { Draws } from './draws.ts';
import { drawName, type FullName } from './names.ts';
import { towns } from './places.ts';
import { formedIn, servingShares } from './units.ts';

export type Category = 'contract' | 'mobilised' | 'conscript';

/** Why someone who did not leave is on a list all the same. */
export type WrongReason = 'dead' | 'missing' | 'in hospital' | 'never left';

export interface Person {
  readonly name: FullName;
  readonly birth: Day;
  readonly category: Category;
  readonly rank: string;
  readonly town: string;
  /** Id of the unit; null outside the division. */
  readonly unit: string | null;
  /** The day of leaving; null for whoever did not leave. */
  readonly left: Day | null;
  /** For those who did not leave but are taken for it: the day that lists give, and the reason. */
  readonly wrong: { readonly day: Day; readonly reason: WrongReason } | null;
}

export interface People {
  /** Left, and on the command's list. */
  readonly listed: readonly Person[];
  /** Left, and not on the command's list. */
  readonly unlisted: readonly Person[];
  /** On the command's list, did not leave. */
  readonly wronglyListed: readonly Person[];
  /** On the roster of spring 2022 and on no list of those who left. */
  readonly rosterOnly: readonly Person[];
  /** Reported to the hotline, did not leave, on no other list. */
  readonly misreported: readonly Person[];
  /** In rulings on other formations. */
  readonly otherUnits: readonly Person[];
  /** Wanted for anything, nothing to do with the division. */
  readonly strangers: readonly Person[];
}

export const counts = {
  command: {
    contract: 858,
    mobilised: 150,
    conscript: 2,
    juniorOfficers: 26,
    majors: 1,
    lieutenantColonels: 2,
    wrong: { dead: 18, missing: 12, 'in hospital': 11, 'never left': 9 },
  },
  unlisted: { contract: 372, mobilised: 163, conscript: 5 },
  roster: { rows: 2100, listed: 29, wronglyListed: 2, unlisted: 24 },
  // The command's list holds 64 of 100 who left and 64 of 100 known to the hotline, but 74 of 100 in the rulings: some cases
  // were opened from the list. Two lists depend on each other, as in life, and a third that does not lets it be seen.
  courts: { listed: 96, unlisted: 34, otherUnits: 8 },
  wanted: { listed: 26, unlisted: 11, strangers: 1474 },
  hotline: {
    listed: 180,
    unlisted: 100,
    wronglyListed: 12,
    rosterOnly: 8,
    misreported: 8,
    twice: 92,
    threeTimes: 10,
  },
} as const;

export const wrongOnCommandList = Object.values(counts.command.wrong).reduce((sum, one) => sum + one, 0);

/** Departures a month from March 2022 to April 2024, relative. The last months are the least known to the command. */
const monthly = [
  6, 10, 14, 12, 15, 18, 34, 42, 40, 46, 44, 48, 62, 58, 52, 60, 74, 70, 66, 72, 80, 84, 76, 82, 88, 70,
];
const months: readonly (readonly [Pick<Day, 'year' | 'month'>, number])[] = monthly.map((weight, index) => [
  { year: 2022 + Math.floor((index + 2) / 12), month: ((index + 2) % 12) + 1 },
  weight,
]);

/** How much likelier than others the command's list holds departures of a month and of a unit. */
function heldByCommand(day: Day, unit: string): number {
  const month = day.year * 12 + day.month;
  const recent = month >= 2024 * 12 + 3 ? 0.45 : 1;
  const early = month <= 2022 * 12 + 8 ? 0.6 : 1;
  return recent * early * (unit === 'art-3440' || unit === 'recon-342' ? 0.55 : 1);
}

const firstMonth: Readonly<Record<Category, string>> = {
  contract: '2022-03',
  mobilised: '2022-10',
  conscript: '2022-03',
};

/** A day and a unit that existed then, for a category that existed then. */
function drawDeparture(
  category: Category,
  onCommandList: boolean,
  draws: Draws,
): { left: Day; unit: string } {
  for (;;) {
    const { year, month } = draws.weighted(months);
    const left = drawDay(draws, year, month);
    const unit = draws.weighted(servingShares);
    const written = isoMonth(left);
    if (written < firstMonth[category] || written < formedIn(unit)) continue;
    const held = heldByCommand(left, unit);
    if (draws.uniform() < (onCommandList ? held : 1.25 - held)) return { left, unit };
  }
}

const enlisted: readonly (readonly [string, number])[] = [
  ['рядовой', 62],
  ['ефрейтор', 10],
  ['младший сержант', 11],
  ['сержант', 8],
  ['старший сержант', 5],
  ['старшина', 2],
  ['прапорщик', 2],
];

const juniorOfficer: readonly (readonly [string, number])[] = [
  ['младший лейтенант', 2],
  ['лейтенант', 11],
  ['старший лейтенант', 9],
  ['капитан', 4],
];

const birthYears: Readonly<Record<Category, readonly [number, number]>> = {
  contract: [1976, 2003],
  mobilised: [1975, 1998],
  conscript: [1999, 2003],
};

function drawBirth(category: Category, draws: Draws): Day {
  const [first, last] = birthYears[category];
  // The sum of two draws: the middle of the span is the most frequent.
  const year = Math.round((draws.between(first, last) + draws.between(first, last)) / 2);
  return drawDay(draws, year, draws.between(1, 12));
}

function drawPerson(category: Category, draws: Draws): Omit<Person, 'unit' | 'left' | 'wrong'> {
  return {
    name: drawName(draws),
    birth: drawBirth(category, draws),
    category,
    rank: category === 'conscript' ? 'рядовой' : draws.weighted(enlisted),
    town: draws.pick(towns),
  };
}

const repeat = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

function leaver(category: Category, onCommandList: boolean, draws: Draws): Person {
  return { ...drawPerson(category, draws), ...drawDeparture(category, onCommandList, draws), wrong: null };
}

function wronglyListed(draws: Draws): readonly Person[] {
  const reasons = Object.entries(counts.command.wrong) as [WrongReason, number][];
  return reasons.flatMap(([reason, count]) =>
    repeat(count, () => {
      const { left, unit } = drawDeparture('contract', true, draws);
      return { ...drawPerson('contract', draws), unit, left: null, wrong: { day: left, reason } };
    }),
  );
}

/** Gives the officers of the command's list their ranks: all are under contract. */
function withOfficers(people: readonly Person[], draws: Draws): readonly Person[] {
  const { juniorOfficers, majors, lieutenantColonels } = counts.command;
  const contract = people.flatMap((person, index) => (person.category === 'contract' ? [index] : []));
  const chosen = draws.sample(contract, juniorOfficers + majors + lieutenantColonels);
  const ranks = new Map(
    chosen.map((index, at) => [
      index,
      at < majors
        ? 'майор'
        : at < majors + lieutenantColonels
          ? 'подполковник'
          : draws.weighted(juniorOfficer),
    ]),
  );
  return people.map((person, index) => {
    const rank = ranks.get(index);
    return rank === undefined ? person : { ...person, rank };
  });
}

function bystander(category: Category, unit: string | null, draws: Draws): Person {
  return { ...drawPerson(category, draws), unit, left: null, wrong: null };
}

function reportedInError(draws: Draws): Person {
  const { left, unit } = drawDeparture('contract', false, draws);
  const reason = draws.pick(['dead', 'missing', 'in hospital', 'never left'] as const);
  return { ...drawPerson('contract', draws), unit, left: null, wrong: { day: left, reason } };
}

/** Someone of another formation who left, as the court of the garrison found. */
function leaverElsewhere(draws: Draws): Person {
  const left = drawDay(draws, 2023, draws.between(1, 12));
  return { ...drawPerson('contract', draws), unit: null, left, wrong: null };
}

const servedIn2022 = servingShares.filter(([unit]) => formedIn(unit) < '2022-03');

export function drawPeople(draws: Draws): People {
  const { command, unlisted, roster, courts, wanted, hotline } = counts;
  const leavers = draws.fork('leavers');
  const wrong = wronglyListed(draws.fork('wrongly listed'));
  const listed = [
    ...repeat(command.contract - wrongOnCommandList, () => leaver('contract', true, leavers)),
    ...repeat(command.mobilised, () => leaver('mobilised', true, leavers)),
    ...repeat(command.conscript, () => leaver('conscript', true, leavers)),
  ];
  const missed = draws.fork('missed');
  const rosterOnly = draws.fork('roster');
  const misreported = draws.fork('misreported');
  const elsewhere = draws.fork('other units');
  const known = roster.listed + roster.wronglyListed + roster.unlisted;
  return {
    listed: withOfficers(listed, draws.fork('officers')),
    unlisted: (['contract', 'mobilised', 'conscript'] as const).flatMap((category) =>
      repeat(unlisted[category], () => leaver(category, false, missed)),
    ),
    wronglyListed: wrong,
    rosterOnly: repeat(roster.rows - known, () =>
      bystander(
        rosterOnly.chance(0.85) ? 'contract' : 'conscript',
        rosterOnly.weighted(servedIn2022),
        rosterOnly,
      ),
    ),
    misreported: repeat(hotline.misreported, () => reportedInError(misreported)),
    otherUnits: repeat(courts.otherUnits, () => leaverElsewhere(elsewhere)),
    strangers: strangers(wanted.strangers, draws.fork('strangers')),
  };
}

function strangers(count: number, draws: Draws): readonly Person[] {
  return repeat(count, () => ({
    ...bystander('contract', null, draws),
    birth: drawDay(draws, draws.between(1958, 2005), draws.between(1, 12)),
  }));
}

/** Whether the person can have stood on the roster of spring 2022. */
export function servedInSpring2022({ category, unit, birth, left, wrong }: Person): boolean {
  const day = left ?? wrong?.day;
  return (
    category === 'contract' &&
    unit !== null &&
    formedIn(unit) < '2022-03' &&
    birth.year <= 2002 &&
    (day === undefined || dayNumber(day) > dayNumber({ year: 2022, month: 5, day: 1 }))
  );
}
