// Two encoded records → the number of their agreement pattern, as `createCompare` finds it, for millions of pairs: the
// common case, one surname and at most one given name, in a few integer tests; anything else through `createCompare`.
import { createCompare } from './compare.ts';
import { compareDays, compareEvents, compareIntervals } from './compare-dates.ts';
import { givenLevels, lettersMeet, surnameLevels } from './compare-names.ts';
import { field, flag, rowWidth, type CompareRows } from './compare-rows.ts';
import { createUnitLevel } from './compare-units.ts';
import { createGraded } from './compare-values.ts';
import { assumedPatronymic, type EncodedRecords } from '../encode/encode.ts';
import type { NameFacts } from './name-facts.ts';
import { column, createPattern, sameOrDifferent } from './pattern.ts';
import { levelShift, rarityShift, stepsOf, withWords } from './patterns.ts';
import { bitCount, createNearness, letterMask, mostLettersApart } from './similarity.ts';

/** Takes the pattern of a pair as integers, with the number that goes with the pair. */
export interface PatternSink {
  readonly addWords: (low: number, high: number, rarity: number, group: number) => number;
}

/** What the sink makes of the pattern of two rows: of a table, its number there. `group` is handed through. */
export type PatternOf = (a: number, b: number, group?: number) => number;

const at = {
  surname: levelShift(column.surname),
  given: levelShift(column.given),
  givenInitial: levelShift(column['given-initial']),
  patronymic: levelShift(column.patronymic),
  patronymicInitial: levelShift(column['patronymic-initial']),
  birth: levelShift(column.birth),
  birthCoarse: levelShift(column['birth-coarse']),
  sex: levelShift(column.sex),
  unit: levelShift(column.unit),
  category: levelShift(column.category),
  rank: levelShift(column.rank),
  event: levelShift(column.event),
  identifier: levelShift(column.identifier),
  place: levelShift(column.place),
} as const;

const stepsAt = {
  surname: rarityShift(column.surname),
  given: rarityShift(column.given),
  patronymic: rarityShift(column.patronymic),
  unit: rarityShift(column.unit),
  place: rarityShift(column.place),
} as const;

/** Steps of rarity by code, moved to where the column has them. */
function moved(rarity: Float64Array, shift: number, more = 0): Int32Array {
  const steps = new Int32Array(rarity.length);
  for (let code = 0; code < steps.length; code++) steps[code] = stepsOf((rarity[code] ?? 0) + more) << shift;
  return steps;
}

function ofKeys(keys: readonly string[], read: (key: string) => number): Int32Array {
  const values = new Int32Array(keys.length);
  keys.forEach((key, code) => (values[code] = read(key)));
  return values;
}

/** The first two letters of a key. */
function beginning(key: string): number {
  return key.length < 2 ? 0 : (key.charCodeAt(0) << 16) | key.charCodeAt(1);
}

/** Whether any record has one of the values that few lists have. */
function hasFurtherValues(records: EncodedRecords): boolean {
  const { category, rank, identifier, place, eventFrom, eventTo } = records;
  if ([category, rank, identifier, place].some((codes) => codes.some((code) => code !== -1))) return true;
  return eventFrom.some((from, r) => from <= (eventTo[r] ?? -1));
}

/** Flags of either record, or of both, with which names are compared by `createCompare`. */
const manyNames = flag.surnames | flag.names;
const marriage = flag.married | flag.spouse;
const bothSexes = flag.female | flag.male;

type BindSink = (sink: PatternSink) => PatternOf;

const prepared = new WeakMap<EncodedRecords, BindSink>();

/** Makes the comparison over the rows and name facts of the records; its caches are made once for the same records. */
export function createPatternOf(
  records: EncodedRecords,
  rows: CompareRows,
  facts: NameFacts,
  sink: PatternSink,
): PatternOf {
  const bind = prepared.get(records) ?? prepare(records, rows, facts);
  prepared.set(records, bind);
  return bind(sink);
}

function prepare(records: EncodedRecords, compared: CompareRows, facts: NameFacts): BindSink {
  const { values: rows, order } = compared;
  const recordOf = (row: number): number => (order === null ? row : (order.record[row] ?? 0));
  const { keys, canonical } = records;
  const { stem, first, isKnown, letters, variantShare } = facts;
  const compare = createCompare(records, compared, facts);
  const pattern = createPattern();
  const near = createNearness(keys);
  const masks = ofKeys(keys, letterMask);
  const beginnings = ofKeys(keys, beginning);
  const surnameSteps = moved(records.surnameRarity, stepsAt.surname);
  const givenSteps = moved(records.givenRarity, stepsAt.given);
  const variantSteps = moved(records.givenRarity, stepsAt.given, variantShare);
  const patronymicSteps = moved(records.patronymicRarity, stepsAt.patronymic);
  const unitSteps = moved(records.unitRarity, stepsAt.unit);
  const unitLevel = createUnitLevel(records);
  const furtherValues = hasFurtherValues(records) ? createFurtherValues(records, rows) : null;
  const placeSteps = moved(records.placeRarity, stepsAt.place);

  function throughAll(a: number, b: number, group: number, sink: PatternSink): number {
    compare(recordOf(a), recordOf(b), pattern);
    return withWords(pattern, (low, high, rarity) => sink.addWords(low, high, rarity, group));
  }

  /** Nearness of two names whose letters are known. */
  function nearest(x: number, y: number, maskX: number, maskY: number): number {
    return bitCount(maskX ^ maskY) > mostLettersApart ? 0 : near(x, y);
  }

  /** Whether a surname stands for a given name. */
  function isGiven(surname: number, mask: number, given: number): boolean {
    if (given === -1) return false;
    return canonical[surname] === canonical[given] || nearest(surname, given, mask, masks[given] ?? 0) === 2;
  }

  /** Level of two given names in full that are not of one full name. */
  function givenLevel(x: number, y: number): number {
    if (beginnings[x] === beginnings[y]) {
      const [nameX, nameY] = [keys[x] ?? '', keys[y] ?? ''];
      const [long, short] = nameX.length > nameY.length ? [nameX, nameY] : [nameY, nameX];
      if (short.length >= 2 && long.length !== short.length && long.startsWith(short)) return givenLevels.cut;
    }
    if (((isKnown[x] ?? 0) & (isKnown[y] ?? 0)) === 0) {
      if (nearest(x, y, masks[x] ?? 0, masks[y] ?? 0) > 0) return givenLevels.near;
    }
    return givenLevels.different;
  }

  function givenLetters(flags: number, initials: number, given: number): number {
    if ((flags & flag.givenFull) === 0) return initials;
    return initials | (first[canonical[given] ?? -1] ?? 0);
  }

  function patronymicLetters(code: number): number {
    return code >= 0 ? (first[code] ?? 0) : -2 - Math.min(-2, code);
  }

  function patronymicInitialLevel(x: number, y: number): number {
    const [lettersX, lettersY] = [patronymicLetters(x), patronymicLetters(y)];
    if ((lettersX & lettersY & assumedPatronymic) !== 0) return 0;
    return lettersMeet(lettersX & ~assumedPatronymic, lettersY & ~assumedPatronymic);
  }

  return (sink) =>
    (a, b, group = 0) => {
      const [i, j] = [a * rowWidth, b * rowWidth];
      const flagsA = rows[i + field.flags] ?? 0;
      const flagsB = rows[j + field.flags] ?? 0;
      const [any, both] = [flagsA | flagsB, flagsA & flagsB];
      if (
        (any & manyNames) !== 0 ||
        (both & flag.further) !== 0 ||
        ((both & flag.female) !== 0 && (any & marriage) !== 0)
      ) {
        return throughAll(a, b, group, sink);
      }
      const givenA = rows[i + field.given] ?? -1;
      const givenB = rows[j + field.given] ?? -1;
      let [low, high, rarity] = [0, 0, 0];

      const surnameA = rows[i + field.surname] ?? -1;
      const surnameB = rows[j + field.surname] ?? -1;
      let surname = 0;
      if (surnameA !== -1 && surnameB !== -1) {
        if (surnameA === surnameB) {
          surname = surnameLevels.same;
          rarity = surnameSteps[surnameA] ?? 0;
        } else {
          const maskA = rows[i + field.surnameLetters] ?? 0;
          const maskB = rows[j + field.surnameLetters] ?? 0;
          const nearness = nearest(surnameA, surnameB, maskA, maskB);
          if (nearness !== 0 && stem[surnameA] === stem[surnameB]) surname = surnameLevels.form;
          else if (nearness === 2) surname = surnameLevels.near;
          else if (
            (rows[i + field.initials] === 0 || rows[j + field.initials] === 0) &&
            letters[recordOf(a)] === letters[recordOf(b)]
          ) {
            return throughAll(a, b, group, sink);
          } else if (isGiven(surnameA, maskA, givenB) && isGiven(surnameB, maskB, givenA)) {
            return throughAll(a, b, group, sink);
          } else surname = nearness === 1 ? surnameLevels.alike : surnameLevels.different;
        }
        low = surname << at.surname;
      }

      let given = 0;
      if ((both & flag.givenFull) !== 0 && givenA !== -1 && givenB !== -1) {
        const head = canonical[givenA] ?? givenA;
        if (givenA === givenB) {
          given = givenLevels.same;
          rarity |= givenSteps[head] ?? 0;
        } else if (head === canonical[givenB]) {
          given = givenLevels.variant;
          rarity |= variantSteps[head] ?? 0;
        } else given = givenLevel(givenA, givenB);
      } else if (givenA !== -1 && givenB !== -1 && canonical[givenA] === canonical[givenB]) {
        given = givenLevels.another;
      } else if ((both & flag.givenFull) === 0) {
        const lettersA = givenLetters(flagsA, rows[i + field.initials] ?? 0, givenA);
        const lettersB = givenLetters(flagsB, rows[j + field.initials] ?? 0, givenB);
        low |= lettersMeet(lettersA, lettersB) << at.givenInitial;
      }
      low |= given << at.given;

      const patronymicA = rows[i + field.patronymic] ?? -1;
      const patronymicB = rows[j + field.patronymic] ?? -1;
      let patronymic = 0;
      if (patronymicA < 0 || patronymicB < 0) {
        low |= patronymicInitialLevel(patronymicA, patronymicB) << at.patronymicInitial;
      } else if (patronymicA === patronymicB) {
        patronymic = 1;
        rarity |= patronymicSteps[patronymicA] ?? 0;
      } else {
        const [maskA, maskB] = [masks[patronymicA] ?? 0, masks[patronymicB] ?? 0];
        patronymic = nearest(patronymicA, patronymicB, maskA, maskB) === 2 ? 2 : 3;
      }
      low |= patronymic << at.patronymic;

      const sexes = sameOrDifferent(flagsA & bothSexes, flagsB & bothSexes, 0);
      if (sexes === 1) {
        const implied = (given !== 0 && given <= givenLevels.cut) || patronymic === 1;
        high = (implied ? 3 : 1) << at.sex;
      } else if (sexes === 2) {
        const byEndings =
          surname === surnameLevels.form &&
          patronymic === 0 &&
          (given === 0 || given === givenLevels.variant);
        if (!byEndings) high = 2 << at.sex;
      }

      const dayA = rows[i + field.birthDay] ?? 0;
      const dayB = rows[j + field.birthDay] ?? 0;
      if (dayA !== 0 && dayB !== 0) low |= compareDays(dayA, dayB) << at.birth;
      else {
        const coarse = compareIntervals(
          rows[i + field.birthFrom] ?? 0,
          rows[i + field.birthTo] ?? 0,
          rows[j + field.birthFrom] ?? 0,
          rows[j + field.birthTo] ?? 0,
        );
        high |= coarse << at.birthCoarse;
      }

      const unit = rows[i + field.unit] ?? -1;
      const units = unitLevel(unit, rows[j + field.unit] ?? -1);
      high |= units << at.unit;
      if (units === 1) rarity |= unitSteps[unit] ?? 0;

      if (furtherValues !== null) {
        high |= furtherValues(i, j);
        const place = rows[i + field.place] ?? -1;
        if (place !== -1 && place === rows[j + field.place]) rarity |= placeSteps[place] ?? 0;
      }
      return sink.addWords(low, high, rarity, group);
    };
}

/** Levels of event, category, rank, identifier and place, by the beginnings of two rows. */
function createFurtherValues(records: EncodedRecords, rows: Int32Array): (i: number, j: number) => number {
  const identifierLevel = createGraded(records.identifierKeys);
  const placeLevel = createGraded(records.placeKeys);
  const category = (i: number): number => rows[i + field.category] ?? -1;
  const rank = (i: number): number => rows[i + field.rank] ?? -1;
  return (i, j) => {
    const events = compareEvents(
      rows[i + field.eventFrom] ?? 0,
      rows[i + field.eventTo] ?? 0,
      rows[j + field.eventFrom] ?? 0,
      rows[j + field.eventTo] ?? 0,
    );
    const identifiers = identifierLevel(rows[i + field.identifier] ?? -1, rows[j + field.identifier] ?? -1);
    const places = placeLevel(rows[i + field.place] ?? -1, rows[j + field.place] ?? -1);
    return (
      (events << at.event) |
      (sameOrDifferent(category(i), category(j), -1) << at.category) |
      (sameOrDifferent(rank(i), rank(j), -1) << at.rank) |
      (identifiers << at.identifier) |
      (places << at.place)
    );
  };
}
