// Hand-made records and linkages for tests.
import type { Linkage } from '../linkage/linkage.ts';
import type { Coded, PersonRecord, Sex } from '../records/record.ts';
import type { DateInterval } from '../text/date.ts';
import { verbatim } from '../text/words.ts';
import { labelsFrom, type Labels } from './labels.ts';
import { persons, type ListRole } from './person.ts';
import type { TallyInput } from './tally-input.ts';

export interface RecordSketch {
  readonly list: string;
  /** Records of one person share it. */
  readonly who: string;
  readonly unit?: string;
  readonly category?: string;
  readonly rank?: string;
  readonly outcome?: string;
  readonly sex?: Sex;
  readonly event?: readonly [from: number, to: number];
}

const coded = (key: string | undefined): Coded | null => (key === undefined ? null : { key, raw: key });

export function sketchRecord(sketch: RecordSketch, row: number): PersonRecord {
  const event: DateInterval | null =
    sketch.event === undefined ? null : { from: sketch.event[0], to: sketch.event[1], precision: 'interval' };
  return {
    key: `${sketch.list}/${row}`,
    list: sketch.list,
    row,
    byte: null,
    name: {
      raw: sketch.who,
      surnames: [],
      given: [],
      patronymic: null,
      nicknames: [],
      title: null,
      sex: null,
    },
    sex: sketch.sex ?? null,
    birth: null,
    rank: coded(sketch.rank),
    category: coded(sketch.category),
    unit: sketch.unit ?? null,
    unitRaw: sketch.unit ?? null,
    place: null,
    event,
    outcome: coded(sketch.outcome),
    identifier: null,
  };
}

/** Records in the order given, linked by `who`. */
export function sketchCase(
  sketches: readonly RecordSketch[],
  lists: readonly ListRole[],
  more: Partial<TallyInput> = {},
): TallyInput {
  const records = sketches.map((sketch, index) => sketchRecord(sketch, index + 2));
  const names = [...new Set(sketches.map((sketch) => sketch.who))];
  const linkage: Linkage = {
    model: { comparisons: [], prior: 0.01, iterations: 0 },
    comparedPairs: 0,
    rules: [],
    weights: [],
    links: {
      a: new Int32Array(),
      b: new Int32Array(),
      weight: new Float64Array(),
      probability: new Float64Array(),
    },
    personOf: Int32Array.from(sketches, (sketch) => names.indexOf(sketch.who)),
    persons: names.map((name) => records.find((record) => record.name.raw === name)?.key ?? name),
  };
  return {
    persons: persons(records, linkage, lists),
    records,
    lists: lists.map((list) => ({ ...list, title: list.id })),
    files: lists.map(({ id }) => ({
      list: id,
      file: `sources/${id}.csv`,
      sha256: '00',
      part: verbatim('name'),
    })),
    units: [],
    labels: sketchLabels,
    threshold: 3,
    ...more,
  };
}

export const sketchLabels: Labels = {
  category: labelsFrom([
    ['contract', { en: 'contract', ru: 'контракт' }],
    ['mobilised', { en: 'mobilised', ru: 'мобилизованные' }],
    ['conscript', { en: 'conscripts', ru: 'срочники' }],
  ]),
  rank: labelsFrom([
    ['private', { en: 'private', ru: 'рядовой' }],
    ['sergeant', { en: 'sergeant', ru: 'сержант' }],
    ['major', { en: 'major', ru: 'майор' }],
  ]),
  outcome: labelsFrom([
    ['wanted', { en: 'wanted', ru: 'в розыске' }],
    ['convicted', { en: 'convicted', ru: 'осуждены' }],
  ]),
  rankGroup: labelsFrom([
    ['soldiers', { en: 'soldiers and sergeants', ru: 'рядовые и сержанты' }],
    ['officers', { en: 'officers', ru: 'офицеры' }],
  ]),
  groupOfRank: (key) => (key === 'major' ? 'officers' : key === 'recruit' ? null : 'soldiers'),
};
