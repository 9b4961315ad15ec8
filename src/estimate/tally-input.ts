// What a tally is made from, and words that its figures share.
import type { LineageFile } from '../figure/figure.ts';
import type { PersonRecord } from '../records/record.ts';
import type { Words } from '../text/words.ts';
import type { Labels } from './labels.ts';
import type { ListRole, Person } from './person.ts';

export interface TallyList extends ListRole {
  readonly title: string;
}

export interface TallyUnit {
  readonly id: string;
  readonly name: string;
  readonly parent?: string | undefined;
}

/** The file of each list, for lineage. */
export type ListFiles = readonly LineageFile[];

export interface TallyInput {
  /** Everyone, counted or not, as {@link persons} gives them for these records. */
  readonly persons: readonly Person[];
  readonly records: readonly PersonRecord[];
  /** In case order. */
  readonly lists: readonly TallyList[];
  readonly files: ListFiles;
  readonly units: readonly TallyUnit[];
  readonly labels: Labels;
  /** The smallest count of people that may be shown. */
  readonly threshold: number;
}

export const linkageAssumption: Words = {
  en: 'Depends on which records were taken for one person; no interval here carries that doubt.',
  ru: 'Зависит от того, какие записи признаны одним человеком; ни один интервал здесь этого сомнения не учитывает.',
};

export const countedHow: Words = {
  en: 'Persons on at least one of the lists that add people; records of one person count once.',
  ru: 'Люди хотя бы из одного списка, добавляющего людей; записи одного человека считаются один раз.',
};

export function filesOf(files: ListFiles, lists: readonly string[]): ListFiles {
  return files.filter((file) => lists.includes(file.list));
}
