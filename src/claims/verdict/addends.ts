// Whether figures may be added: two places, two periods, two kinds on one axis exclude each other; a kind and a place, a rank and a
// way of service, a sex and a status are two breakdowns of the same people, who are then counted twice.
import { tokenise } from '../../text/tokens.ts';
import type { EventKey } from '../claim.ts';
import type { Evidence, Meant } from '../matching/evidence.ts';
import { isOfNation } from '../matching/meant.ts';
import { sameWord } from '../matching/same-word.ts';
import { peopleNames } from '../words/meanings.ts';
import { countedNouns } from '../words/counted.ts';
import { categoryAxis, compareCategories } from '../words/categories.ts';

export type Adding = 'exclusive' | 'overlapping' | 'unknown';

const slots = ['category', 'population', 'place', 'period', 'event'] as const;
type AddedSlot = (typeof slots)[number];

/** How all of several figures stand to one another: one pair that overlaps counts people twice. */
export function addingOf(figures: readonly Evidence[], all: readonly Evidence[]): Adding {
  const pairs = figures.flatMap((a, at) => figures.slice(at + 1).map((b) => addingOfTwo(a, b, all)));
  if (pairs.includes('overlapping')) return 'overlapping';
  return pairs.length > 0 && pairs.every((pair) => pair === 'exclusive') ? 'exclusive' : 'unknown';
}

function addingOfTwo(a: Evidence, b: Evidence, all: readonly Evidence[]): Adding {
  const [overA, overB] = [wholesOf(a, all), wholesOf(b, all)];
  if (a === b || overA.includes(b) || overB.includes(a)) return a === b ? 'unknown' : 'overlapping';
  const whole = overA.find((one) => overB.includes(one)) ?? null;
  if (whole !== null && isPartition(a, b, whole, all)) return 'exclusive';
  if (whole !== null && (isWithinParts(a, b, whole, all) || isWithinParts(b, a, whole, all)))
    return 'overlapping';
  if (a.counts !== b.counts && whole === null) return 'unknown';
  const own = (one: Evidence, other: Evidence): readonly AddedSlot[] =>
    slots.filter((slot) => {
      const [value, beside] = [valueOf(one, slot), valueOf(other, slot)];
      if (value === '' || value === beside) return false;
      return whole === null ? !isWithin(other, one, slot) : value !== valueOf(whole, slot);
    });
  const [ownA, ownB] = [own(a, b), own(b, a)];
  const both = ownA.filter((slot) => ownB.includes(slot));
  const shared = both.map((slot) => bySlot(a, b, slot));
  if (shared.includes('exclusive')) return 'exclusive';
  if (shared.includes('overlapping')) return 'overlapping';
  // What tells the one stands in another slot than what tells the other.
  const [onlyA, onlyB] = [without(ownA, ownB), without(ownB, ownA)];
  if (shared.length === 0) return onlyA.length > 0 && onlyB.length > 0 ? 'overlapping' : 'unknown';
  // `convicts who enlisted` and `the decorated`: what befell the one does not shut out the other, and only one of them is of a kind.
  const isOfKind = [...onlyA, ...onlyB].includes('category');
  return isOfKind && a.populations.length > 0 && both.every((slot) => slot === 'event')
    ? 'overlapping'
    : 'unknown';
}

/** By slot, the words that tell a figure from the whole that it is a part of; of one that is no part, those of its kind and place. */
export function tellingOf(figure: Evidence, all: readonly Evidence[]): readonly (readonly Meant[])[] {
  const [whole = null] = wholesOf(figure, all);
  return slots.flatMap((slot) => {
    if (slot === 'period' || (whole === null && slot !== 'category' && slot !== 'place')) return [];
    const known = whole?.wording[slot] ?? [];
    const own = figure.wording[slot].filter((word) => !known.some(({ folded }) => folded === word.folded));
    return own.length > 0 ? [own] : [];
  });
}

const without = <T>(all: readonly T[], some: readonly T[]): readonly T[] =>
  all.filter((one) => !some.includes(one));

function wholesOf(part: Evidence, all: readonly Evidence[]): readonly Evidence[] {
  const found: Evidence[] = [];
  for (let id = part.partOf; id !== null && found.length < 10;) {
    const whole = all.find((one) => one.id === id);
    if (whole === undefined || found.includes(whole)) break;
    found.push(whole);
    id = whole.partOf;
  }
  return found;
}

const mostSiblings = 12;
/** More parts make a whole by chance. */
const fewParts = 3;

/** Both are among parts of one whole, told apart in the same slots, that add up to just the whole. */
const isPartition = (a: Evidence, b: Evidence, whole: Evidence, all: readonly Evidence[]): boolean =>
  toldBeside(a, whole) === toldBeside(b, whole) && makeWhole([a, b], whole, all, mostSiblings);

/** `131 by missiles` and `236 on substations`, where missiles and drones are all: the one is of those whom the parts hold already. */
const isWithinParts = (a: Evidence, b: Evidence, whole: Evidence, all: readonly Evidence[]): boolean =>
  b.partOf === whole.id &&
  makeWhole(
    [a],
    whole,
    all.filter((one) => one !== b),
    fewParts,
  );

/** The slots in which a part is told apart from its whole. */
const toldBeside = (one: Evidence, whole: Evidence): string =>
  slots
    .filter(
      (slot) => slot !== 'period' && valueOf(one, slot) !== '' && valueOf(one, slot) !== valueOf(whole, slot),
    )
    .join();

/** The parts and others that are told apart in the same slots, `most` in all, add up to just the whole. */
function makeWhole(
  parts: readonly Evidence[],
  whole: Evidence,
  all: readonly Evidence[],
  most: number,
): boolean {
  const [first] = parts;
  if (first === undefined || whole.value === null || !parts.every(({ partOf }) => partOf === whole.id))
    return false;
  const kind = toldBeside(first, whole);
  const others = all.filter(
    (one) =>
      !parts.includes(one) &&
      one.partOf === whole.id &&
      one.value !== null &&
      toldBeside(one, whole) === kind,
  );
  if (others.length > mostSiblings) return false;
  const makes = (rest: number, at: number, left: number): boolean =>
    rest === 0 ||
    (left > 0 &&
      others
        .slice(at)
        .some(
          ({ value }, i) => (value ?? Infinity) <= rest && makes(rest - (value ?? 0), at + i + 1, left - 1),
        ));
  const told = parts.reduce((sum, { value }) => sum + (value ?? Infinity), 0);
  return makes(whole.value - told, 0, most - parts.length);
}

function valueOf(one: Evidence, slot: AddedSlot): string {
  if (slot === 'place') return one.place ?? '';
  if (slot === 'period')
    return one.period === null ? '' : `${String(one.period.from)}–${String(one.period.to)}`;
  if (slot === 'population') return one.bodyWords.join(' ');
  // What the tables hold of a category (`soldiers`) has no words of its own.
  if (slot === 'category' && one.wording.category.length === 0) return one.categories.join();
  return one.wording[slot].map(({ folded }) => folded).join(' ');
}

/** The time of the one is within that of the other. */
function isWithin(a: Evidence, b: Evidence, slot: AddedSlot): boolean {
  if (slot !== 'period' || a.period === null || b.period === null) return false;
  return (
    (a.period.from ?? -Infinity) >= (b.period.from ?? -Infinity) &&
    (a.period.to ?? Infinity) <= (b.period.to ?? Infinity)
  );
}

function bySlot(a: Evidence, b: Evidence, slot: AddedSlot): Adding {
  if (slot === 'category') return byCategory(a, b);
  if (slot === 'place') return byPlace(a, b);
  if (slot === 'population') return byBody(a, b);
  if (slot === 'event')
    return outcomes.has(a.event) && outcomes.has(b.event) && a.event !== b.event ? 'exclusive' : 'unknown';
  if (a.isState || b.isState || a.period === null || b.period === null) return 'unknown';
  const isApart =
    (a.period.to ?? Infinity) < (b.period.from ?? -Infinity) ||
    (b.period.to ?? Infinity) < (a.period.from ?? -Infinity);
  return isApart ? 'exclusive' : 'overlapping';
}

/** What becomes of one person once. */
const outcomes: ReadonlySet<EventKey | null> = new Set(['death', 'wound', 'missing', 'capture', 'surrender']);

function byPlace(a: Evidence, b: Evidence): Adding {
  if (a.isRegion !== b.isRegion) return 'unknown';
  const isShared = a.wording.place.some((word) =>
    b.wording.place.some(({ folded }) => sameWord(word.folded, folded)),
  );
  return isShared && !(a.isRegion && b.isRegion) && a.wording.place.length !== b.wording.place.length
    ? 'unknown'
    : 'exclusive';
}

/** Bodies with numbers or names of their own, peoples. */
const isNamed = ({ populations, designations, wording }: Evidence): boolean =>
  populations.some(({ name, text }) => name !== null || /\d/.test(text)) ||
  designations.length > 0 ||
  wording.population.some(isOfNation);

function byBody(a: Evidence, b: Evidence): Adding {
  return isNamed(a) && isNamed(b) ? 'exclusive' : 'unknown';
}

/** Axes on which everyone has one place, by the words of categories; beside those of ranks and ways of service. */
const axes: readonly (readonly [string, RegExp])[] = [
  [
    'none',
    /^(?:fathers?|mothers?|parents?|widow(?:er)?s?|отц[ыаоу]\p{L}*|отец|матер\p{L}*|мать|родител\p{L}*|многодетн\p{L}*|вдов\p{L}*)$/u,
  ],
  [
    'sex',
    /^(?:wom[ae]n|m[ae]n|females?|males?|girls?|boys?|женщин\p{L}*|женск\p{L}*|мужчин\p{L}*|мужск\p{L}*|девоч\p{L}*|девуш\p{L}*|мальчик\p{L}*)$/u,
  ],
  [
    'age',
    /^(?:child|children|minors?|under|aged?|teen\p{L}*|juveniles?|adolescents?|infants?|elderly|pensioners?|young(?:er)?|older|adults?|schoolchildren|дет[иея]\p{L}*|детск\p{L}*|реб[её]н\p{L}*|несовершеннолет\p{L}*|младше|моложе|молод\p{L}*|старше|подрост\p{L}*|пожил\p{L}*|старик\p{L}*|пенсионер\p{L}*|школьник\p{L}*|младен\p{L}*|взросл\p{L}*|[1-9]\d)$/u,
  ],
  [
    'nation',
    /^(?:foreign\p{L}*|citizens?|nationals?|stateless|иностран\p{L}*|граждан(?:е|ин|ами|ам)?|поддан\p{L}*)$/u,
  ],
  // How those at war came to it, beside the ways of service.
  [
    'service',
    /^(?:prisoners?|inmates?|convicts?|mercenar\p{L}+|contractors?|заключ[её]нн\p{L}+|осужд[её]нн\p{L}+|зэк\p{L}*|на[её]мник\p{L}*|вагнер\p{L}*)$/u,
  ],
  ['status', /^(?:civilians?|гражданск\p{L}*|мирн\p{L}*)$/u],
];

function axisOf({ categories, wording }: Evidence): string | null {
  const closed = categories.map(categoryAxis).find((axis) => axis !== null);
  if (closed !== undefined) return closed;
  const known = axes.find(([, form]) => wording.category.some(({ word }) => form.test(word)))?.[0];
  if (known !== undefined) return known === 'none' ? null : known;
  return wording.category.some(isOfNation) ? 'nation' : null;
}

/** Told by what befell or was done to them (`lifted by helicopter`), and not by who they are. */
const isLot = ({ wording: { category }, categories }: Evidence): boolean =>
  !categories.some((key) => key.startsWith('group-') || categoryAxis(key) !== null) &&
  !category.some(isOfPeople) &&
  (category.some(({ keys }) => keys.some((key) => /^(?:lot|event) /.test(key))) ||
    /^\p{L}{2,}(?:ed|ны|ты)$/u.test(category[0]?.word ?? ''));

/** Told by who they are: a group, a trade. */
const isKind = ({ counts, categories, wording: { category } }: Evidence): boolean =>
  counts === 'person' && (category.some(isOfPeople) || categories.some((key) => key.startsWith('group-')));
const isOfPeople = ({ word, keys }: Meant): boolean =>
  keys.some((key) => /^(?:group|category) /.test(key)) ||
  peopleNames().at(tokenise(word), 0) !== null ||
  countedNouns.at(tokenise(word), 0)?.value.counts === 'person';

function byCategory(a: Evidence, b: Evidence): Adding {
  if (isLot(a) !== isLot(b) && (isKind(a) || isKind(b))) return 'overlapping';
  const [left, right] = [axisOf(a), axisOf(b)];
  if (left !== right) return 'overlapping';
  if (left === null) return 'unknown';
  if (left === 'sex') return 'exclusive';
  if (left === 'age' || left === 'status') return 'unknown';
  if (left === 'nation')
    return a.wording.category.some(isOfNation) && b.wording.category.some(isOfNation)
      ? 'exclusive'
      : 'unknown';
  const isApart = a.categories.every((one) =>
    b.categories.every((other) => compareCategories(one, other) === 'differs'),
  );
  return isApart ? 'exclusive' : 'overlapping';
}
