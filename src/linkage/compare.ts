// Two encoded records → their agreement pattern: one level code per comparison, and how rare the agreeing values are.
import { comparisonSpecs, levelCode } from './comparisons.ts';
import { span, type EncodedRecords, type Spans } from './encode.ts';
import { createNearness } from './similarity.ts';

/** Levels by column of `comparisonSpecs`; rarity (log2 share of the agreeing value) by column, 0 where it does not count. */
export interface Pattern {
  readonly levels: Uint8Array;
  readonly rarity: Float64Array;
}

export type Compare = (a: number, b: number, out: Pattern) => void;

export function createPattern(): Pattern {
  return {
    levels: new Uint8Array(comparisonSpecs.length),
    rarity: new Float64Array(comparisonSpecs.length),
  };
}

const column = {
  surname: 0,
  given: 1,
  'given-initial': 2,
  'further-given': 3,
  patronymic: 4,
  'patronymic-initial': 5,
  birth: 6,
  'birth-coarse': 7,
  sex: 8,
  unit: 9,
  category: 10,
  rank: 11,
  event: 12,
  identifier: 13,
} as const satisfies Record<(typeof comparisonSpecs)[number]['id'], number>;

const surnameLevels = {
  same: levelCode('surname', 'same'),
  other: levelCode('surname', 'other'),
  near: levelCode('surname', 'near'),
  alike: levelCode('surname', 'alike'),
  swapped: levelCode('surname', 'swapped'),
  different: levelCode('surname', 'different'),
} as const;

const givenLevels = {
  same: levelCode('given', 'same'),
  variant: levelCode('given', 'variant'),
  cut: levelCode('given', 'cut'),
  another: levelCode('given', 'another'),
  near: levelCode('given', 'near'),
  spouse: levelCode('given', 'spouse'),
  married: levelCode('given', 'married'),
  different: levelCode('given', 'different'),
} as const;

/** A shortest beginning that still counts as a cut-off name. */
const shortestCut = 2;

function has(spans: Spans, r: number, code: number): boolean {
  const end = spans.starts[r + 1] ?? 0;
  for (let i = spans.starts[r] ?? 0; i < end; i++) if (spans.values[i] === code) return true;
  return false;
}

function length(spans: Spans, r: number): number {
  return (spans.starts[r + 1] ?? 0) - (spans.starts[r] ?? 0);
}

function first(spans: Spans, r: number): number {
  return length(spans, r) === 0 ? -1 : (spans.values[spans.starts[r] ?? 0] ?? -1);
}

function sameOrDifferent(a: number | undefined, b: number | undefined, missing: number): number {
  if (a === undefined || b === undefined || a === missing || b === missing) return 0;
  return a === b ? 1 : 2;
}

function digitsApart(a: number, b: number): number {
  let [x, y, apart] = [a, b, 0];
  for (let i = 0; i < 8; i++) {
    if (x % 10 !== y % 10) apart++;
    x = Math.trunc(x / 10);
    y = Math.trunc(y / 10);
  }
  return apart;
}

function dayAndMonthSwapped(a: number, b: number): boolean {
  if (Math.trunc(a / 10_000) !== Math.trunc(b / 10_000)) return false;
  return Math.trunc((a % 10_000) / 100) === b % 100 && a % 100 === Math.trunc((b % 10_000) / 100);
}

/** Makes the comparison of records by number. It keeps a cache of name similarities, and is a pure function of its inputs. */
export function createCompare(records: EncodedRecords): Compare {
  const { keys, canonical } = records;
  const near = createNearness(keys);

  const isVariant = (a: number, b: number): boolean => canonical[a] === canonical[b];

  function isCut(a: number, b: number): boolean {
    const [x, y] = [keys[a] ?? '', keys[b] ?? ''];
    const [short, long] = x.length < y.length ? [x, y] : [y, x];
    return short.length >= shortestCut && short.length < long.length && long.startsWith(short);
  }

  function compareSurname(a: number, b: number, out: Pattern): number {
    const [mainA, mainB] = [first(records.surnames, a), first(records.surnames, b)];
    if (mainA === -1 || mainB === -1) return 0;
    if (mainA === mainB) {
      out.rarity[column.surname] = records.surnameRarity[mainA] ?? 0;
      return surnameLevels.same;
    }
    const { starts, values } = records.surnames;
    let nearest = 0;
    for (let i = starts[a] ?? 0; i < (starts[a + 1] ?? 0); i++) {
      const x = values[i] ?? -1;
      if (has(records.surnames, b, x)) {
        out.rarity[column.surname] = records.surnameRarity[x] ?? 0;
        return surnameLevels.other;
      }
      for (let j = starts[b] ?? 0; j < (starts[b + 1] ?? 0); j++) {
        nearest = Math.max(nearest, near(x, values[j] ?? -1));
      }
    }
    if (nearest === 2) return surnameLevels.near;
    const [givenA, givenB] = [first(records.given, a), first(records.given, b)];
    if (sameOrNear(mainA, givenB) && sameOrNear(mainB, givenA)) return surnameLevels.swapped;
    return nearest === 1 ? surnameLevels.alike : surnameLevels.different;
  }

  function sameOrNear(x: number, y: number): boolean {
    return x !== -1 && y !== -1 && (x === y || near(x, y) === 2);
  }

  function anotherGiven(a: number, b: number): boolean {
    return (
      sharesName(records.given, a, records.given, b) ||
      sharesName(records.given, a, records.nicknames, b) ||
      sharesName(records.nicknames, a, records.given, b) ||
      sharesName(records.nicknames, a, records.nicknames, b)
    );
  }

  function sharesName(x: Spans, a: number, y: Spans, b: number): boolean {
    for (let i = x.starts[a] ?? 0; i < (x.starts[a + 1] ?? 0); i++) {
      const full = canonical[x.values[i] ?? -1];
      for (let j = y.starts[b] ?? 0; j < (y.starts[b + 1] ?? 0); j++) {
        if (canonical[y.values[j] ?? -1] === full) return true;
      }
    }
    return false;
  }

  function spouseNames(a: number, b: number): boolean {
    for (const x of span(records.spouse, a)) {
      if (has(records.given, b, x) || has(records.spouse, b, x)) return true;
    }
    for (const x of span(records.spouse, b)) if (has(records.given, a, x)) return true;
    return false;
  }

  function compareGiven(a: number, b: number, out: Pattern): number {
    const bothWomen = records.sex[a] === 1 && records.sex[b] === 1;
    const spouseAgrees = bothWomen && spouseNames(a, b);
    const fullA = records.givenFull[a] === 1;
    const fullB = records.givenFull[b] === 1;
    const [x, y] = [fullA ? first(records.given, a) : -1, fullB ? first(records.given, b) : -1];
    if (x !== -1 && y !== -1) {
      if (isVariant(x, y)) {
        out.rarity[column.given] = records.givenRarity[canonical[x] ?? x] ?? 0;
        return x === y ? givenLevels.same : givenLevels.variant;
      }
      if (isCut(x, y)) return givenLevels.cut;
    }
    if (anotherGiven(a, b)) return givenLevels.another;
    if (x !== -1 && y !== -1 && near(x, y) > 0) return givenLevels.near;
    if (spouseAgrees) return givenLevels.spouse;
    if (x === -1 || y === -1) return 0;
    if (bothWomen && (records.married[a] === 1 || records.married[b] === 1)) return givenLevels.married;
    return givenLevels.different;
  }

  function compareInitial(a: number, b: number): number {
    if (records.givenFull[a] === 1 && records.givenFull[b] === 1) return 0;
    return sameOrDifferent(first(records.initials, a), first(records.initials, b), -1);
  }

  // Names after the first, in any order: the best agreement of two of them counts, since lists drop some and cut others.
  function compareFurther(a: number, b: number): number {
    const [countA, countB] = [length(records.initials, a), length(records.initials, b)];
    if (countA < 2 || countB < 2) return 0;
    let best = 3;
    const [givenA, givenB] = [span(records.given, a), span(records.given, b)];
    const skipA = records.givenFull[a] ?? 0;
    const skipB = records.givenFull[b] ?? 0;
    for (let i = skipA; i < givenA.length; i++) {
      for (let j = skipB; j < givenB.length; j++) {
        const [x, y] = [givenA[i] ?? -1, givenB[j] ?? -1];
        if (isVariant(x, y)) return 1;
        if (isCut(x, y) || near(x, y) > 0) best = 2;
      }
    }
    const initialsStand = countA > givenA.length || countB > givenB.length;
    if (initialsStand && span(records.initials, a)[1] === span(records.initials, b)[1]) return 2;
    return best;
  }

  function comparePatronymic(a: number, b: number, out: Pattern): number {
    const [x, y] = [records.patronymic[a] ?? -1, records.patronymic[b] ?? -1];
    if (x === -1 || y === -1) return 0;
    if (x === y) {
      out.rarity[column.patronymic] = records.patronymicRarity[x] ?? 0;
      return 1;
    }
    return near(x, y) === 2 ? 2 : 3;
  }

  function compareBirthDay(a: number, b: number): number {
    const [x, y] = [records.birthDay[a] ?? 0, records.birthDay[b] ?? 0];
    if (x === 0 || y === 0) return 0;
    if (x === y) return 1;
    if (digitsApart(x, y) === 1 || dayAndMonthSwapped(x, y)) return 2;
    return Math.trunc(x / 10_000) === Math.trunc(y / 10_000) ? 3 : 4;
  }

  function compareBirthCoarse(a: number, b: number): number {
    const [fromA, toA] = [records.birthFrom[a] ?? 0, records.birthTo[a] ?? -1];
    const [fromB, toB] = [records.birthFrom[b] ?? 0, records.birthTo[b] ?? -1];
    if (toA < fromA || toB < fromB || (records.birthDay[a] !== 0 && records.birthDay[b] !== 0)) return 0;
    const gap = Math.max(fromA, fromB) - Math.min(toA, toB);
    if (gap <= 0) return Math.max(toA - fromA, toB - fromB) <= 31 ? 1 : 2;
    if (gap <= 366) return 3;
    if (gap <= 731) return 4;
    return gap <= 1827 ? 5 : 6;
  }

  function compareEvent(a: number, b: number): number {
    const [fromA, toA] = [records.eventFrom[a] ?? 0, records.eventTo[a] ?? -1];
    const [fromB, toB] = [records.eventFrom[b] ?? 0, records.eventTo[b] ?? -1];
    if (toA < fromA || toB < fromB) return 0;
    if (fromA === fromB && toA === toB && fromA === toA) return 1;
    const gap = Math.max(fromA, fromB) - Math.min(toA, toB);
    return gap <= 31 ? 2 : gap <= 92 ? 3 : 4;
  }

  function compareUnit(a: number, b: number, out: Pattern): number {
    const [x, y] = [records.unit[a] ?? -1, records.unit[b] ?? -1];
    if (x === -1 || y === -1) return 0;
    if (x === y) {
      out.rarity[column.unit] = records.unitRarity[x] ?? 0;
      return 1;
    }
    if (isAbove(x, y) || isAbove(y, x)) return 2;
    const parent = records.unitParent[x] ?? -1;
    return parent !== -1 && parent === records.unitParent[y] ? 3 : 4;
  }

  function isAbove(high: number, low: number): boolean {
    let unit = records.unitParent[low] ?? -1;
    for (let steps = 0; unit !== -1 && steps < 32; steps++) {
      if (unit === high) return true;
      unit = records.unitParent[unit] ?? -1;
    }
    return false;
  }

  return (a, b, out) => {
    const { levels } = out;
    out.rarity.fill(0);
    const surname = compareSurname(a, b, out);
    const swapped = surname === surnameLevels.swapped;
    const given = swapped ? 0 : compareGiven(a, b, out);
    const sex = sameOrDifferent(records.sex[a], records.sex[b], 0);
    const sexImplied =
      swapped ||
      (given !== 0 && given <= givenLevels.cut) ||
      (records.patronymic[a] !== -1 && records.patronymic[a] === records.patronymic[b]);
    levels[column.surname] = surname;
    levels[column.given] = given;
    levels[column['given-initial']] = swapped || given !== 0 ? 0 : compareInitial(a, b);
    levels[column['further-given']] = swapped ? 0 : compareFurther(a, b);
    levels[column.patronymic] = comparePatronymic(a, b, out);
    levels[column['patronymic-initial']] =
      levels[column.patronymic] === 0
        ? sameOrDifferent(records.patronymicInitial[a], records.patronymicInitial[b], -1)
        : 0;
    levels[column.birth] = compareBirthDay(a, b);
    levels[column['birth-coarse']] = compareBirthCoarse(a, b);
    levels[column.sex] = sex === 1 && sexImplied ? 3 : sex;
    levels[column.unit] = compareUnit(a, b, out);
    levels[column.event] = compareEvent(a, b);
    levels[column.category] = sameOrDifferent(records.category[a], records.category[b], -1);
    levels[column.rank] = sameOrDifferent(records.rank[a], records.rank[b], -1);
    levels[column.identifier] = sameOrDifferent(records.identifier[a], records.identifier[b], -1);
  };
}
