// What a run changed: figures of the outputs that stood before, held against those of now.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { casePaths } from '../case/paths.ts';
import type { Figure } from '../figure/figure.ts';
import type { Result } from '../publish/result.ts';

const interval = z.object({ low: z.number(), high: z.number() });

const figures = z.object({
  figures: z.array(z.object({ id: z.string(), value: z.number().nullable(), interval: interval.nullable() })),
});

/** As it was published: a hidden figure has neither value nor interval. */
interface LastFigure {
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

export interface FigureChange {
  /** Of the figure as it stands now. */
  readonly id: string;
  /** Null where there was no such figure. */
  readonly before: LastFigure | null;
}

/** The figures of `out/result.json`; null where there is none that can be read. */
export async function readLastFigures(folder: string): Promise<ReadonlyMap<string, LastFigure> | null> {
  const text = await readFile(path.join(casePaths(folder).out, 'result.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const read = figures.parse(JSON.parse(text));
    return new Map(read.figures.map(({ id, value, interval }) => [id, { value, interval }]));
  } catch {
    return null;
  }
}

/** The figures on top and those of the lists that are not what they were. */
export function changesOf(
  before: ReadonlyMap<string, LastFigure>,
  result: Pick<Result, 'headline' | 'lists' | 'figures'>,
): readonly FigureChange[] {
  const watched = new Set([
    ...result.headline,
    ...result.lists.flatMap((list) => [list.rowsRead, list.rowsRejected, list.persons]),
  ]);
  return result.figures.flatMap((figure) => {
    const last = before.get(figure.id) ?? null;
    return watched.has(figure.id) && !isSame(last, figure) ? [{ id: figure.id, before: last }] : [];
  });
}

function isSame(last: LastFigure | null, { value, interval, withheld }: Figure): boolean {
  if (last === null) return false;
  const [low, high] = withheld === null && interval !== null ? [interval.low, interval.high] : [null, null];
  return (
    last.value === value &&
    (withheld !== null || ((last.interval?.low ?? null) === low && (last.interval?.high ?? null) === high))
  );
}
