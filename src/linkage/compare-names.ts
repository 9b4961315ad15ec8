// Levels of agreement of the parts of a name, and of what a name says of the sex.
import { field, flag, letterBits, letterMask, rowWidth } from './compare-rows.ts';
import { levelCode } from './comparisons.ts';
import { span, type EncodedRecords, type Spans } from './encode.ts';
import { column, sameOrDifferent, type CompareGroup, type Pattern } from './pattern.ts';
import { createNearness } from './similarity.ts';

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

const sexes = flag.female | flag.male;

/** A shortest beginning that still counts as a cut-off name. */
const shortestCut = 2;

function has(spans: Spans, r: number, code: number): boolean {
  const end = spans.starts[r + 1] ?? 0;
  for (let i = spans.starts[r] ?? 0; i < end; i++) if (spans.values[i] === code) return true;
  return false;
}

/** Makes the comparison of names. It keeps a cache of name similarities, and is a pure function of its inputs. */
export function createCompareNames(records: EncodedRecords, rows: Int32Array): CompareGroup {
  const { keys, canonical } = records;
  const near = createNearness(keys);
  const at = (r: number, place: number): number => rows[r * rowWidth + place] ?? 0;

  const isVariant = (a: number, b: number): boolean => canonical[a] === canonical[b];

  function isCut(a: number, b: number): boolean {
    const [x, y] = [keys[a] ?? '', keys[b] ?? ''];
    const shortest = Math.min(x.length, y.length);
    if (shortest < shortestCut || x.length === y.length || x.charCodeAt(0) !== y.charCodeAt(0)) return false;
    return x.length < y.length ? y.startsWith(x) : x.startsWith(y);
  }

  function compareSurname(a: number, b: number, out: Pattern): number {
    const mainA = at(a, field.surname);
    const mainB = at(b, field.surname);
    if (mainA === -1 || mainB === -1) return 0;
    if (mainA === mainB) {
      out.rarity[column.surname] = records.surnameRarity[mainA] ?? 0;
      return surnameLevels.same;
    }
    let nearest: number;
    if (((at(a, field.flags) | at(b, field.flags)) & flag.surnames) === 0) {
      nearest = near(mainA, mainB);
    } else {
      const shared = sharedSurname(a, b);
      if (shared !== -1) {
        out.rarity[column.surname] = records.surnameRarity[shared] ?? 0;
        return surnameLevels.other;
      }
      nearest = nearestSurnames(a, b);
    }
    if (nearest === 2) return surnameLevels.near;
    if (sameOrNear(mainA, at(b, field.given)) && sameOrNear(mainB, at(a, field.given))) {
      return surnameLevels.swapped;
    }
    return nearest === 1 ? surnameLevels.alike : surnameLevels.different;
  }

  /** The first surname of a that b has too, or -1. */
  function sharedSurname(a: number, b: number): number {
    return span(records.surnames, a).find((code) => has(records.surnames, b, code)) ?? -1;
  }

  function nearestSurnames(a: number, b: number): number {
    let nearest = 0;
    for (const x of span(records.surnames, a)) {
      for (const y of span(records.surnames, b)) nearest = Math.max(nearest, near(x, y));
    }
    return nearest;
  }

  function sameOrNear(x: number, y: number): boolean {
    return x !== -1 && y !== -1 && (x === y || near(x, y) === 2);
  }

  function anotherGiven(a: number, b: number): boolean {
    if (((at(a, field.flags) | at(b, field.flags)) & flag.names) === 0) {
      const head = at(a, field.givenHead);
      return head !== -1 && head === at(b, field.givenHead);
    }
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
    const [flagsA, flagsB] = [at(a, field.flags), at(b, field.flags)];
    const bothWomen = (flagsA & flagsB & flag.female) !== 0;
    const spouseAgrees = bothWomen && ((flagsA | flagsB) & flag.spouse) !== 0 && spouseNames(a, b);
    const x = (flagsA & flag.givenFull) === 0 ? -1 : at(a, field.given);
    const y = (flagsB & flag.givenFull) === 0 ? -1 : at(b, field.given);
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
    if (bothWomen && ((flagsA | flagsB) & flag.married) !== 0) return givenLevels.married;
    return givenLevels.different;
  }

  function compareInitial(a: number, b: number): number {
    if ((at(a, field.flags) & at(b, field.flags) & flag.givenFull) !== 0) return 0;
    return sameOrDifferent(at(a, field.initials) & letterMask, at(b, field.initials) & letterMask, 0);
  }

  // Names after the first, in any order: the best agreement of two of them counts, since lists drop some and cut others.
  function compareFurther(a: number, b: number): number {
    if ((at(a, field.flags) & at(b, field.flags) & flag.further) === 0) return 0;
    const [lettersA, lettersB] = [span(records.initials, a), span(records.initials, b)];
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
    const initialsStand = lettersA.length > givenA.length || lettersB.length > givenB.length;
    if (initialsStand && lettersA[1] === lettersB[1]) return 2;
    return best;
  }

  function comparePatronymic(a: number, b: number, out: Pattern): number {
    const [x, y] = [at(a, field.patronymic), at(b, field.patronymic)];
    if (x === -1 || y === -1) return 0;
    if (x === y) {
      out.rarity[column.patronymic] = records.patronymicRarity[x] ?? 0;
      return 1;
    }
    return near(x, y) === 2 ? 2 : 3;
  }

  return (a, b, out) => {
    const { levels } = out;
    const surname = compareSurname(a, b, out);
    const swapped = surname === surnameLevels.swapped;
    const given = swapped ? 0 : compareGiven(a, b, out);
    const patronymic = comparePatronymic(a, b, out);
    const sex = sameOrDifferent(at(a, field.flags) & sexes, at(b, field.flags) & sexes, 0);
    const sexImplied = swapped || (given !== 0 && given <= givenLevels.cut) || patronymic === 1;
    levels[column.surname] = surname;
    levels[column.given] = given;
    levels[column['given-initial']] = swapped || given !== 0 ? 0 : compareInitial(a, b);
    levels[column['further-given']] = swapped ? 0 : compareFurther(a, b);
    levels[column.patronymic] = patronymic;
    levels[column['patronymic-initial']] =
      patronymic === 0
        ? sameOrDifferent(at(a, field.initials) >> letterBits, at(b, field.initials) >> letterBits, 0)
        : 0;
    levels[column.sex] = sex === 1 && sexImplied ? 3 : sex;
  };
}
