// The labelled sets: where each stands, what its columns mean, and which column tells the truth. Nothing else is said
// to the linkage: no threshold, no rule and no weight is set per set.
import type { Field } from '../../src/case/field.ts';

export interface LabelledList {
  readonly id: string;
  /** Path inside the folder of the set. */
  readonly file: string;
  /** No person stands in the list twice. */
  readonly unique: boolean;
  /** Only the rows of even (0) or odd (1) number. */
  readonly half?: 0 | 1;
  /** `columns:` of this list, where it has its own. */
  readonly columns?: Readonly<Record<string, Meaning>>;
}

type Meaning = Field | { readonly as: Field; readonly values: Readonly<Record<string, string>> };

export interface LabelledSet {
  readonly id: string;
  readonly lists: readonly LabelledList[];
  /** `columns:` of every list, as in case.yaml. Columns not named here are not read. */
  readonly columns: Readonly<Record<string, Meaning>>;
  /** A column made of three others before the file is read, where a set keeps year, month and day apart. */
  readonly day?: { readonly name: string; readonly of: readonly [string, string, string] };
  /** Column of the truth, and the part of it that names the person. */
  readonly truth: { readonly column: string; readonly person?: RegExp };
  /** The least pairwise F1. */
  readonly atLeast?: number;
}

const absent = { NA: '' };

const febrl = {
  columns: {
    given_name: 'given',
    surname: 'surname',
    date_of_birth: 'birth',
    suburb: 'place',
    soc_sec_id: 'identifier',
  },
  truth: { column: 'rec_id', person: /^rec-\d+/ },
} as const;

const germanNames = {
  columns: {
    fname_c1: { as: 'given', values: absent },
    fname_c2: { as: 'given', values: absent },
    lname_c1: { as: 'surname', values: absent },
    lname_c2: { as: 'surname', values: absent },
    birth: 'birth',
  },
  day: { name: 'birth', of: ['by', 'bm', 'bd'] },
  truth: { column: 'ent_id' },
} as const;

const oneList = (file: string): readonly LabelledList[] => [{ id: 'list', file, unique: false }];

/** Public sets, kept beside the project and never in it. */
export const publicSets: readonly LabelledSet[] = [
  {
    id: 'historical-50k',
    lists: oneList('historical_figures_with_errors_50k.parquet'),
    // The whole name as it stands; the other name columns were cut out of it. A postcode is the nearest to an identifier.
    columns: {
      full_name: 'name',
      dob: 'birth',
      birth_place: 'place',
      gender: 'sex',
      occupation: 'category',
      postcode_fake: 'identifier',
    },
    truth: { column: 'cluster' },
    atLeast: 0.88,
  },
  { id: 'febrl-3', lists: oneList('febrl-dataset3.csv'), ...febrl, atLeast: 0.998 },
  {
    id: 'febrl-4',
    lists: [
      { id: 'a', file: 'febrl-dataset4a.csv', unique: true },
      { id: 'b', file: 'febrl-dataset4b.csv', unique: true },
    ],
    ...febrl,
    atLeast: 0.9995,
  },
  {
    id: 'fake-1000',
    lists: oneList('splink-fake_1000.csv'),
    columns: {
      first_name: 'given',
      surname: 'surname',
      dob: 'birth',
      city: 'place',
      email: 'identifier',
    },
    truth: { column: 'cluster' },
    atLeast: 0.93,
  },
  { id: 'rldata-10000', lists: oneList('RLdata10000.csv'), ...germanNames, atLeast: 0.955 },
  { id: 'rldata-500', lists: oneList('RLdata500.csv'), ...germanNames },
];
