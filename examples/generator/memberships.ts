// Who stands on which list. Lists depend on each other as in life: a part of the court cases grew out of the
// command's list, the relatives of those in court call more often, and no court judged the engineers.
import { dayNumber, type Day } from './day.ts';
import type { Draws } from './draws.ts';
import { counts, servedInSpring2022, type People, type Person } from './people.ts';

export interface Memberships {
  readonly command: readonly Person[];
  readonly roster: readonly Person[];
  readonly courts: readonly Person[];
  readonly wanted: readonly Person[];
  /** One entry per call: a person may occur up to three times. */
  readonly hotline: readonly Person[];
  /** Court cases that were opened from the command's list and repeat how it writes name and dates. */
  readonly copiedFromCommand: ReadonlySet<Person>;
}

/** Share of the court cases on the command's list that were opened from it. */
const COPIED_SHARE = 0.4;

/** Weight of someone in court or on the wanted list to be called about; 1 for all others. */
const HOTLINE_WEIGHT_KNOWN = 1.3;

/** The last day of leaving in a ruling; what the command notes a few days later is still in February. */
const lastInCourt: Day = { year: 2024, month: 2, day: 20 };

const canBeInCourt = ({ left, unit }: Person): boolean =>
  left !== null && unit !== 'eng-343' && dayNumber(left) <= dayNumber(lastInCourt);

const mobilisedFirst = ({ category }: Person): number => (category === 'mobilised' ? 1.6 : 1);

/** Weighted sample without replacement (Efraimidis and Spirakis 2006): the largest u^(1/weight). */
function weightedSample(
  people: readonly Person[],
  count: number,
  weight: (person: Person) => number,
  draws: Draws,
): readonly Person[] {
  const keyed = people.map((person) => ({ person, key: draws.uniform() ** (1 / weight(person)) }));
  if (keyed.length < count) throw new RangeError(`cannot draw ${count} of ${keyed.length}`);
  return keyed
    .toSorted((a, b) => b.key - a.key)
    .slice(0, count)
    .map(({ person }) => person);
}

export function drawMemberships(people: People, draws: Draws): Memberships {
  const { listed, unlisted, wronglyListed } = people;
  const { roster, courts, wanted, hotline } = counts;

  const rosterDraws = draws.fork('roster');
  const onRoster = [
    ...rosterDraws.sample(listed.filter(servedInSpring2022), roster.listed),
    ...rosterDraws.sample(wronglyListed.filter(servedInSpring2022), roster.wronglyListed),
    ...rosterDraws.sample(unlisted.filter(servedInSpring2022), roster.unlisted),
    ...people.rosterOnly,
  ];

  const courtDraws = draws.fork('courts');
  const listedInCourt = weightedSample(
    listed.filter(canBeInCourt),
    courts.listed,
    mobilisedFirst,
    courtDraws,
  );
  const unlistedInCourt = weightedSample(
    unlisted.filter(canBeInCourt),
    courts.unlisted,
    mobilisedFirst,
    courtDraws,
  );
  const inCourt = new Set([...listedInCourt, ...unlistedInCourt]);

  const wantedDraws = draws.fork('wanted');
  const awaited = (group: readonly Person[]): readonly Person[] => group.filter((one) => !inCourt.has(one));
  const onWanted = [
    ...wantedDraws.sample(awaited(listed), wanted.listed),
    ...wantedDraws.sample(awaited(unlisted), wanted.unlisted),
  ];
  const known = new Set([...inCourt, ...onWanted]);

  const hotlineDraws = draws.fork('hotline');
  const asked = (person: Person): number => (known.has(person) ? HOTLINE_WEIGHT_KNOWN : 1);
  const reported = hotlineDraws.shuffle([
    ...weightedSample(listed, hotline.listed, asked, hotlineDraws),
    ...weightedSample(unlisted, hotline.unlisted, asked, hotlineDraws),
    ...hotlineDraws.sample(wronglyListed, hotline.wronglyListed),
    ...hotlineDraws.sample(people.rosterOnly, hotline.rosterOnly),
    ...people.misreported,
  ]);
  const again = reported.slice(0, hotline.twice + hotline.threeTimes);
  const calls = [...reported, ...again, ...again.slice(0, hotline.threeTimes)];

  return {
    command: draws.fork('command order').shuffle([...listed, ...wronglyListed]),
    roster: rosterDraws.shuffle(onRoster),
    courts: courtDraws.shuffle([...listedInCourt, ...unlistedInCourt, ...people.otherUnits]),
    wanted: wantedDraws.shuffle([...onWanted, ...people.strangers]),
    hotline: hotlineDraws.shuffle(calls),
    copiedFromCommand: new Set(
      courtDraws.sample(listedInCourt, Math.round(listedInCourt.length * COPIED_SHARE)),
    ),
  };
}
