// Tables for which the average over graphs is not computed, and why; lists that cannot hold anyone here are left out first.
import type { Words } from '../../text/words.ts';
import { captureTable, observedTotal, type CaptureTable } from '../capture-table.ts';
import { fewestGraphLists, mostGraphLists } from './chordal.ts';

export interface GraphRefusal {
  readonly kind: 'nobody' | 'few-lists' | 'many-lists' | 'impossible-patterns';
  readonly reason: Words;
}

/**
 * The table without the lists that cannot hold anybody in it, since all their patterns are impossible: such a list says
 * nothing about this stratum, and its margin is the table itself.
 */
export function withoutBarredLists(table: CaptureTable): CaptureTable {
  const never = new Set(table.impossible);
  const all = Array.from({ length: 2 ** table.lists.length - 1 }, (_, i) => i + 1);
  const kept = table.lists
    .map((_, list) => list)
    .filter((list) => all.some((pattern) => ((pattern >> list) & 1) === 1 && !never.has(pattern)));
  if (kept.length === table.lists.length || kept.length === 0) return table;
  const barred = table.lists.reduce((set, _, list) => (kept.includes(list) ? set : set | (1 << list)), 0);
  const project = (pattern: number): number =>
    kept.reduce((set, list, bit) => set | (((pattern >> list) & 1) << bit), 0);
  return captureTable(
    kept.map((list) => table.lists[list] ?? ''),
    Array.from(table.patterns, (pattern, i) => ({ pattern: project(pattern), count: table.counts[i] ?? 0 })),
    Array.from(table.impossible)
      .filter((pattern) => (pattern & barred) === 0)
      .map(project),
  );
}

/** Why graphs cannot be averaged over this table, or null. */
export function graphRefusal(table: CaptureTable): GraphRefusal | null {
  const { lists, impossible } = withoutBarredLists(table);
  if (observedTotal(table) === 0) return { kind: 'nobody', reason: reasons.nobody };
  if (lists.length < fewestGraphLists) return { kind: 'few-lists', reason: reasons.few };
  if (impossible.length > 0) return { kind: 'impossible-patterns', reason: reasons.impossible };
  if (lists.length > mostGraphLists) return { kind: 'many-lists', reason: reasons.many };
  return null;
}

const reasons = {
  nobody: { en: 'nobody is on any list', ru: 'ни в одном списке никого нет' },
  few: {
    en: 'with fewer than three lists nothing in the data tells how the lists depend on each other',
    ru: 'по двум спискам и меньше данные не говорят, как списки зависят друг от друга',
  },
  many: {
    en: `graphs are averaged over at most ${mostGraphLists} lists: beyond, there are too many of them`,
    ru: `усреднение по графам возможно не более чем для ${mostGraphLists} списков: дальше графов слишком много`,
  },
  impossible: {
    en: 'some combinations of lists are declared impossible, and the closed formula of this method does not hold then; treat lists that exclude each other as one list, or estimate by stratum',
    ru: 'некоторые сочетания списков объявлены невозможными, и формула этого метода к ним неприменима; объедините списки, исключающие друг друга, или оценивайте по частям',
  },
} as const satisfies Record<string, Words>;
