// Levels of agreement of the parts of a name, and of what a name says of the sex.
import { field, flag, type ReadRow } from './compare-rows.ts';
import { levelCode } from './comparisons.ts';
import { assumedPatronymic, span, type EncodedRecords, type Spans } from '../encode/encode.ts';
import { nameFacts, sameJoined, type NameFacts } from './name-facts.ts';
import { column, sameOrDifferent, type CompareGroup, type Pattern } from './pattern.ts';
import { createNearness } from './similarity.ts';

export const surnameLevels = {
  same: levelCode('surname', 'same'),
  other: levelCode('surname', 'other'),
  form: levelCode('surname', 'form'),
  near: levelCode('surname', 'near'),
  alike: levelCode('surname', 'alike'),
  swapped: levelCode('surname', 'swapped'),
  moved: levelCode('surname', 'moved'),
  different: levelCode('surname', 'different'),
} as const;

export const givenLevels = {
  same: levelCode('given', 'same'),
  variant: levelCode('given', 'variant'),
  cut: levelCode('given', 'cut'),
  another: levelCode('given', 'another'),
  near: levelCode('given', 'near'),
  spouse: levelCode('given', 'spouse'),
  married: levelCode('given', 'married'),
  different: levelCode('given', 'different'),
} as const;

const furtherLevels = {
  same: levelCode('further-given', 'same'),
  compatible: levelCode('further-given', 'compatible'),
  some: levelCode('further-given', 'some'),
  different: levelCode('further-given', 'different'),
} as const;

const bothSexes = flag.female | flag.male;

/** A shortest beginning that still counts as a cut-off name. */
const shortestCut = 2;

/** Same (1) where two sets of letters share one, else different (2); 0 where one is empty. */
export function lettersMeet(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return (a & b) !== 0 ? 1 : 2;
}

function has(spans: Spans, r: number, code: number): boolean {
  const end = spans.starts[r + 1] ?? 0;
  for (let i = spans.starts[r] ?? 0; i < end; i++) if (spans.values[i] === code) return true;
  return false;
}

/** Makes the comparison of names. It keeps a cache of name similarities, and is a pure function of its inputs. */
export function createCompareNames(
  records: EncodedRecords,
  at: ReadRow,
  facts: NameFacts = nameFacts(records),
): CompareGroup {
  const { keys, canonical } = records;
  const near = createNearness(keys);
  const { stem, first, isKnown, letters, variantShare } = facts;
  /** The full name that the first given name is a form of. */
  const headOf = (r: number): number => canonical[at(r, field.given)] ?? -1;

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
      if (letters[a] === letters[b] && sameJoined(records, a, b)) return surnameLevels.swapped;
      const shared = sharedSurname(a, b);
      if (shared !== -1) {
        out.rarity[column.surname] = records.surnameRarity[shared] ?? 0;
        return surnameLevels.other;
      }
      nearest = nearestSurnames(a, b);
    }
    if (nearest !== 0 && stem[mainA] === stem[mainB]) return surnameLevels.form;
    if (nearest === 2) return surnameLevels.near;
    if (isSwapped(a, b, mainA, mainB)) return surnameLevels.swapped;
    if (isAmongFurther(mainA, b) || isAmongFurther(mainB, a)) return surnameLevels.moved;
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

  /** Whether two words stand for one name; what is read as a surname may be a given name, and have forms. */
  function sameOrNear(x: number, y: number): boolean {
    return x !== -1 && y !== -1 && (canonical[x] === canonical[y] || near(x, y) === 2);
  }

  function isAmongGiven(code: number, r: number): boolean {
    return sameOrNear(code, at(r, field.given)) || isAmongFurther(code, r);
  }

  function isAmongFurther(code: number, r: number): boolean {
    if ((at(r, field.flags) & flag.names) === 0) return false;
    for (let i = (records.given.starts[r] ?? 0) + 1; i < (records.given.starts[r + 1] ?? 0); i++) {
      if (sameOrNear(code, records.given.values[i] ?? -1)) return true;
    }
    return false;
  }

  /** Whether the words of both names are the same: each surname among the other's given names, or all letters in a row. */
  function isSwapped(a: number, b: number, mainA: number, mainB: number): boolean {
    if (isAmongGiven(mainA, b) && isAmongGiven(mainB, a)) return true;
    // Words can be joined otherwise only where one side has more than two, or one.
    const plain =
      ((at(a, field.flags) | at(b, field.flags)) & (flag.names | flag.surnames)) === 0 &&
      at(a, field.initials) !== 0 &&
      at(b, field.initials) !== 0;
    return !plain && letters[a] === letters[b] && sameJoined(records, a, b);
  }

  function anotherGiven(a: number, b: number): boolean {
    if (((at(a, field.flags) | at(b, field.flags)) & flag.names) === 0) {
      const head = headOf(a);
      return head !== -1 && head === headOf(b);
    }
    return (
      sharesFirst(a, b) ||
      sharesFirst(b, a) ||
      sharesName(records.given, a, records.nicknames, b) ||
      sharesName(records.nicknames, a, records.given, b) ||
      sharesName(records.nicknames, a, records.nicknames, b)
    );
  }

  /** Whether the first given name of a is any of b; names that are first in neither are compared as further ones. */
  function sharesFirst(a: number, b: number): boolean {
    const head = headOf(a);
    if (head === -1) return false;
    for (let i = records.given.starts[b] ?? 0; i < (records.given.starts[b + 1] ?? 0); i++) {
      if (canonical[records.given.values[i] ?? -1] === head) return true;
    }
    return false;
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
        const rarity = records.givenRarity[canonical[x] ?? x] ?? 0;
        out.rarity[column.given] = x === y ? rarity : rarity + variantShare;
        return x === y ? givenLevels.same : givenLevels.variant;
      }
      if (isCut(x, y)) return givenLevels.cut;
    }
    if (anotherGiven(a, b)) return givenLevels.another;
    if (x !== -1 && y !== -1 && isNearGiven(x, y)) return givenLevels.near;
    if (spouseAgrees) return givenLevels.spouse;
    if (x === -1 || y === -1) {
      const moved =
        ((flagsA | flagsB) & flag.surnames) !== 0 && (isAmongSurnames(a, b) || isAmongSurnames(b, a));
      return moved ? givenLevels.another : 0;
    }
    if (bothWomen && ((flagsA | flagsB) & flag.married) !== 0) return givenLevels.married;
    return givenLevels.different;
  }

  /** Two names that many bear are two names, however near they are: Марина and Мария. */
  function isNearGiven(x: number, y: number): boolean {
    return near(x, y) > 0 && ((isKnown[x] ?? 0) & (isKnown[y] ?? 0)) === 0;
  }

  /** A record without given names, whose given name is read as a half of the surname: `Alisher-Lukin`. */
  function isAmongSurnames(a: number, b: number): boolean {
    if (at(a, field.initials) !== 0 || at(b, field.given) === -1) return false;
    return has(records.surnames, a, at(b, field.given));
  }

  function compareInitial(a: number, b: number): number {
    if ((at(a, field.flags) & at(b, field.flags) & flag.givenFull) !== 0) return 0;
    return lettersMeet(givenLetters(a), givenLetters(b));
  }

  /** Those of the name as written, and of the full name that it is a form of (Катя: К, Е). */
  function givenLetters(r: number): number {
    if ((at(r, field.flags) & flag.givenFull) === 0) return at(r, field.initials);
    return at(r, field.initials) | (first[headOf(r)] ?? 0);
  }

  // A second initial may stand for a further given name or for a patronymic; as the former it is compared elsewhere.
  function comparePatronymicInitial(a: number, b: number): number {
    const [x, y] = [patronymicLetters(a), patronymicLetters(b)];
    return (x & y & assumedPatronymic) !== 0
      ? 0
      : lettersMeet(x & ~assumedPatronymic, y & ~assumedPatronymic);
  }

  function patronymicLetters(r: number): number {
    const code = at(r, field.patronymic);
    return code >= 0 ? (first[code] ?? 0) : -2 - Math.min(-2, code);
  }

  // Names after the first, in any order: the best agreement of two of them counts, since lists drop some and cut others,
  // unless both sides hold a name that is nowhere on the other.
  function compareFurther(a: number, b: number): number {
    if ((at(a, field.flags) & at(b, field.flags) & flag.further) === 0) return 0;
    const [givenA, givenB] = [span(records.given, a), span(records.given, b)];
    const skipA = records.givenFull[a] ?? 0;
    const skipB = records.givenFull[b] ?? 0;
    let best: number = furtherLevels.different;
    for (let i = skipA; i < givenA.length; i++) {
      for (let j = skipB; j < givenB.length; j++) {
        best = Math.min(best, furtherLevel(givenA[i] ?? -1, givenB[j] ?? -1));
      }
    }
    if (best !== furtherLevels.different) {
      const contradicted = hasAlone(givenA, skipA, givenB, skipB) && hasAlone(givenB, skipB, givenA, skipA);
      return contradicted ? furtherLevels.some : best;
    }
    const [lettersA, lettersB] = [span(records.initials, a), span(records.initials, b)];
    const initialsStand = lettersA.length > givenA.length || lettersB.length > givenB.length;
    if (initialsStand && ((lettersA[1] ?? 0) & (lettersB[1] ?? 0)) !== 0) return furtherLevels.compatible;
    return best;
  }

  function furtherLevel(x: number, y: number): number {
    if (isVariant(x, y)) return furtherLevels.same;
    return isCut(x, y) || isNearGiven(x, y) ? furtherLevels.compatible : furtherLevels.different;
  }

  /** Whether one of the names `own`, from `from` on, agrees with none of `others`. */
  function hasAlone(own: Int32Array, from: number, others: Int32Array, othersFrom: number): boolean {
    for (let i = from; i < own.length; i++) {
      let alone = true;
      for (let j = othersFrom; alone && j < others.length; j++) {
        alone = furtherLevel(own[i] ?? -1, others[j] ?? -1) === furtherLevels.different;
      }
      if (alone) return true;
    }
    return false;
  }

  function comparePatronymic(a: number, b: number, out: Pattern): number {
    const [x, y] = [at(a, field.patronymic), at(b, field.patronymic)];
    if (x < 0 || y < 0) return 0;
    if (x === y) {
      out.rarity[column.patronymic] = records.patronymicRarity[x] ?? 0;
      return 1;
    }
    return near(x, y) === 2 ? 2 : 3;
  }

  function compareSex(a: number, b: number): number {
    return sameOrDifferent(at(a, field.flags) & bothSexes, at(b, field.flags) & bothSexes, 0);
  }

  return (a, b, out) => {
    const { levels } = out;
    const surname = compareSurname(a, b, out);
    const swapped = surname === surnameLevels.swapped;
    const given = swapped ? 0 : compareGiven(a, b, out);
    const patronymic = comparePatronymic(a, b, out);
    const sexes = compareSex(a, b);
    // Endings that differ may be those of a case (`Фомина А. С.`, `Фомина Александра`), and a sex read from them a mistake.
    const byEndings =
      swapped ||
      (surname === surnameLevels.form && patronymic === 0 && (given === 0 || given === givenLevels.variant));
    const sex = sexes === 2 && byEndings ? 0 : sexes;
    const sexImplied = swapped || (given !== 0 && given <= givenLevels.cut) || patronymic === 1;
    levels[column.surname] = surname;
    levels[column.given] = given;
    levels[column['given-initial']] = swapped || given !== 0 ? 0 : compareInitial(a, b);
    levels[column['further-given']] = swapped ? 0 : compareFurther(a, b);
    levels[column.patronymic] = patronymic;
    levels[column['patronymic-initial']] = patronymic === 0 ? comparePatronymicInitial(a, b) : 0;
    levels[column.sex] = sex === 1 && sexImplied ? 3 : sex;
  };
}
