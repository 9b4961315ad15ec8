// Superlatives of a time (`the deadliest year was 2024`, `самый кровавый месяц`), held against the figures that the case has of its
// other times.
import { civilDay } from '../../text/calendar.ts';
import type { Claim } from '../claim.ts';
import type { Evidence } from '../matching/evidence.ts';
import { sameSlots } from './judge-matching.ts';

const most =
  /^(?:deadliest|bloodiest|worst|busiest|biggest|heaviest|highest|largest|hardest|grimmest|costliest|record|peak|most|самы[йемх]|самым|самой|самая|самое|наибольш\p{L}{2,3}|рекордн\p{L}{2,3}|худш\p{L}{2,3}|крупнейш\p{L}{2,3})$/u;
const least =
  /^(?:quietest|calmest|lowest|lightest|smallest|fewest|least|mildest|наименьш\p{L}{2,3}|минимальн\p{L}{2,3})$/u;
/** Behind `самый`, what it was most of. */
const grave =
  /^(?:deadly|bloody|lethal|difficult|кровав\p{L}{2,3}|смертоносн\p{L}{2,3}|тяж[её]л\p{L}{2,3}|смертельн\p{L}{2,3}|страшн\p{L}{2,3}|больш\p{L}{2,3}|высок\p{L}{2,3})$/u;
const calm = /^(?:спокойн\p{L}{2,3}|тих\p{L}{2,3}|мал\p{L}{2,3}|низк\p{L}{2,3}|quiet|calm)$/u;
const time =
  /^(?:years?|months?|quarter|winter|spring|summer|autumn|week|half|год\p{L}{0,3}|месяц\p{L}{0,3}|квартал\p{L}{0,2}|полугоди\p{L}{1,2}|зим\p{L}{1,2}|весн\p{L}{1,2}|лет[оа]|осень\p{L}{0,2})$/u;

/** Times of another length tell nothing of a record. */
const alike = 1.5;
const reach = 3;

/** The words that are left, without those of a superlative that the other times of the case bear. */
export function withoutRecord(
  { words }: Claim,
  left: readonly string[],
  figure: Evidence,
  all: readonly Evidence[],
): readonly string[] {
  const brunt = bruntIn(words);
  if (brunt.length > 0 && left.some((own) => brunt.includes(own)) && isMostOfWhole(figure, all))
    return left.filter((own) => !brunt.includes(own));
  const word = left.find((own) => most.test(own) || least.test(own));
  if (word === undefined) return left;
  const at = words.indexOf(word);
  const near = words.slice(at + 1, at + 1 + reach);
  if (!near.some((own) => time.test(own))) return left;
  const isLeast = least.test(word) || near.some((own) => calm.test(own));
  const others = timesBeside(figure, all);
  const value = figure.value ?? 0;
  const isBorne =
    isAllOf(figure, others, all) &&
    others.every((other) => other.value !== null && (isLeast ? other.value > value : other.value < value));
  if (!isBorne) return left;
  return left.filter(
    (own) =>
      own !== word && !(near.includes(own) && (grave.test(own) || calm.test(own))) && !isYearOf(own, figure),
  );
}

const bearing =
  /(?<!\p{L})(?:b(?:ore|ears|earing|orne) (?:the )?(?:brunt|worst)|(?:took|takes|suffered|had) the (?:brunt|worst|heaviest (?:blow|losses|toll))|(?:fared|fares|suffered|came off|did) (?:the )?(?:worst|most)|(?:was|were|is|are|been) (?:the )?(?:worst|hardest|hit hardest|hit worst)(?: hit| affected| of all)?|paid (?:the )?(?:highest|heaviest|dearest) price|led the way|tops? the list|хуже всех|хуже всего|тяжелее всех|тяжелее всего|больше всех|больнее всего|сильнее всего|сильнее всех|первым в списке|(?:основной|главный) удар|основная тяжесть|(?:принял|приняла|приняли) на себя)(?: (?:пришлось|пришелся|легла|достал\p{L}+|пострадал\p{L}*|принял\p{L}?|на себя|досталось|приш[её]л\p{L}+))*/gu;

/** `bore the brunt`, `хуже всего пришлось`: words that say it was the most of all. */
const bruntIn = (words: readonly string[]): readonly string[] =>
  [...words.join(' ').matchAll(bearing)].flatMap(([said]) => said.split(' '));

/** Of the figures that share a whole, those that differ from this one in the same slot, and what they leave of it. */
function isMostOfWhole(figure: Evidence, all: readonly Evidence[]): boolean {
  const whole = all.find(({ id }) => id === figure.partOf);
  if (whole?.value === undefined || whole.value === null || figure.value === null) return false;
  const own = figure.value;
  const others = all.filter(
    (other) =>
      other !== figure &&
      other.partOf === figure.partOf &&
      sameSlots({ ...other, place: figure.place, populations: figure.populations }, figure),
  );
  const told = others.reduce((sum, other) => sum + (other.value ?? 0), own);
  return others.every((other) => (other.value ?? own) < own) && whole.value - told < own;
}

/** The figures of one series with a figure, of other times about as long. */
function timesBeside(figure: Evidence, all: readonly Evidence[]): readonly Evidence[] {
  const length = lengthOf(figure);
  return all.filter((other) => {
    const own = lengthOf(other);
    if (other === figure || length === null || own === null) return false;
    const isApart =
      (other.period?.from ?? 0) > (figure.period?.to ?? 0) ||
      (other.period?.to ?? 0) < (figure.period?.from ?? 0);
    const isAlike = Math.max(own, length) <= alike * Math.min(own, length);
    return isApart && isAlike && sameSlots({ ...other, period: figure.period }, figure);
  });
}

/** Whether a time that the case leaves out could not have had more: what is left of the whole is less, or there are several others. */
function isAllOf(figure: Evidence, others: readonly Evidence[], all: readonly Evidence[]): boolean {
  if (others.length === 0) return false;
  const whole = all.find(
    (other) =>
      lengthOf(other) !== null &&
      (other.period?.from ?? 0) <= Math.min(...[figure, ...others].map(({ period }) => period?.from ?? 0)) &&
      (other.period?.to ?? 0) >= Math.max(...[figure, ...others].map(({ period }) => period?.to ?? 0)) &&
      sameSlots({ ...other, period: figure.period }, figure),
  );
  if (whole === undefined) return others.length > 1;
  const told = [figure, ...others].reduce((sum, { value }) => sum + (value ?? 0), 0);
  return (whole.value ?? 0) - told < (figure.value ?? 0);
}

function lengthOf({ period }: Evidence): number | null {
  return period === null || period.from === null || period.to === null ? null : period.to - period.from + 1;
}

/** `The deadliest year was 2024`: the year that the figure is of. */
const isYearOf = (word: string, { period }: Evidence): boolean =>
  /^(?:19|20)\d\d$/.test(word) &&
  period?.from !== null &&
  period?.from !== undefined &&
  period.to !== null &&
  [period.from, period.to].every((day) => civilDay(day).year === Number(word));
