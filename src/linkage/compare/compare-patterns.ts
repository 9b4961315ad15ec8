// Two encoded records → the number of their agreement pattern, as `createCompare` finds it, for millions of pairs: the
// common case (one surname, one given name) in a few integer tests, anything else through `createCompare`.
import { createCompare } from './compare.ts';
import { compareDays, compareEvents, compareIntervals } from './compare-dates.ts';
import { givenLevels, surnameLevels } from './compare-names.ts';
import { field, flag, listShift, rowWidth } from './compare-rows.ts';
import { createUnitLevel } from './compare-units.ts';
import { assumedPatronymic, type EncodedRecords } from '../encode/encode.ts';
import type { NameFacts } from './name-facts.ts';
import { column, createPattern, sameOrDifferent } from './pattern.ts';
import { levelShift, rarityShift, stepsOf, type PatternTable } from './patterns.ts';
import { bitCount, createNearness, letterMask, mostLettersApart } from './similarity.ts';
