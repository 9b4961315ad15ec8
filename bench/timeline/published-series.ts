// The published surveillance series, as models: read where ../shared/data is there.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../src/run/package-root.ts';
import type { EndemicEpidemicModel } from '../../src/timeline/endemic-epidemic/model.ts';

const folder = path.resolve(packageRoot(), '..', 'shared', 'data', 'timeline');

export const hasSeries = existsSync(folder);

/** Rows of a table with quoted fields, without its header and first `skip` columns, as numbers. */
export function numbers(name: string, skip: number): readonly (readonly number[])[] {
  const [, ...rows] = readFileSync(path.join(folder, name), 'utf8').trim().split(/\r?\n/u);
  return rows.map((row) =>
    row
      .split(',')
      .slice(skip)
      .map((field) => Number(field.replaceAll('"', ''))),
  );
}

export function sequence(name: string): Float64Array {
  return Float64Array.from(readFileSync(path.join(folder, name), 'utf8').trim().split(/\s+/u), Number);
}

export interface ReferenceFit {
  readonly loglik: number;
  readonly coef: Readonly<Record<string, number>>;
  readonly se: Readonly<Record<string, number>>;
}

export function reference(file: string, name: string): ReferenceFit {
  const all = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Record<string, ReferenceFit>;
  const found = all[name];
  if (found === undefined) throw new Error(`no reference ${name}`);
  return found;
}

interface Shape {
  readonly units: number;
  readonly periods: number;
}

const constant = ({ units, periods }: Shape) => ({
  name: '1',
  values: new Float64Array(units * periods).fill(1),
});

function byPeriod({ units, periods }: Shape, name: string, of: (t: number) => number) {
  return {
    name,
    values: Float64Array.from({ length: units * periods }, (_, cell) => of(Math.floor(cell / units))),
  };
}

function byUnit({ units, periods }: Shape, values: readonly number[]): Float64Array<ArrayBuffer> {
  return Float64Array.from({ length: units * periods }, (_, cell) => values[cell % units] ?? 0);
}

function waves(shape: Shape, harmonics: number) {
  return Array.from({ length: harmonics }, (_, h) => [
    byPeriod(shape, `sin(${2 * (h + 1)} * pi * t/52)`, (t) => Math.sin((2 * (h + 1) * Math.PI * t) / 52)),
    byPeriod(shape, `cos(${2 * (h + 1)} * pi * t/52)`, (t) => Math.cos((2 * (h + 1) * Math.PI * t) / 52)),
  ]).flat();
}

export type MeaslesVariant = 'basic' | 'poisson' | 'covariate' | 'power-law';

export function measles(variant: MeaslesVariant = 'basic'): EndemicEpidemicModel {
  const counts = numbers('measlesWeserEms_counts.csv', 1);
  const orders = Float64Array.from(numbers('measlesWeserEms_nborder.csv', 1).flat());
  const about = numbers('measlesWeserEms_units.csv', 2);
  const shape = { units: 17, periods: counts.length };
  const population = byUnit(
    shape,
    about.map((row) => row[0] ?? 0),
  );
  const unvaccinated = byUnit(
    shape,
    about.map((row) => Math.log(1 - (row[2] ?? 0))),
  );
  const logPopulation = Float64Array.from(population, Math.log);
  const own = [constant(shape)];
  if (variant === 'covariate' || variant === 'power-law')
    own.push({ name: 'log(Sprop)', values: unvaccinated });
  const near = [constant(shape)];
  if (variant === 'power-law') near.push({ name: 'log(pop)', values: logPopulation });
  return {
    units: shape.units,
    counts: Float64Array.from(counts.flat()),
    family: variant === 'poisson' ? 'poisson' : 'negative-binomial',
    endemic: {
      columns: [constant(shape), byPeriod(shape, 't', (t) => t), ...waves(shape, 1)],
      offset: population,
    },
    own: { columns: own },
    neighbours: {
      columns: near,
      weights:
        variant === 'power-law'
          ? { kind: 'power-law', orders, farthest: 5 }
          : { kind: 'fixed', matrix: Float64Array.from(orders, (order) => (order === 1 ? 1 : 0)) },
    },
  };
}

export function influenza(): EndemicEpidemicModel {
  const counts = numbers('fluBYBW_counts.csv', 1);
  const adjacent = numbers('fluBYBW_adj.csv', 1);
  const shape = { units: adjacent.length, periods: counts.length };
  const shares = adjacent.map((row) => {
    const degree = row.reduce((sum, x) => sum + x, 0);
    return row.map((x) => x / degree);
  });
  return {
    units: shape.units,
    counts: Float64Array.from(counts.flat()),
    family: 'negative-binomial',
    endemic: {
      columns: [
        constant(shape),
        byPeriod(shape, 'I((t - 208)/100)', (t) => (t - 208) / 100),
        ...waves(shape, 3),
      ],
      offset: byUnit(shape, numbers('fluBYBW_pop.csv', 1).flat()),
    },
    own: { columns: [constant(shape)] },
    neighbours: {
      columns: [constant(shape)],
      weights: { kind: 'fixed', matrix: Float64Array.from(shares.flat()) },
    },
  };
}

export function salmonella(): EndemicEpidemicModel {
  const counts = numbers('salmonella_agona.csv', 1).flat();
  const shape = { units: 1, periods: counts.length };
  return {
    units: 1,
    counts: Float64Array.from(counts),
    family: 'negative-binomial',
    endemic: {
      columns: [constant(shape), byPeriod(shape, 't', (t) => t), ...waves(shape, 1)],
      offset: null,
    },
    own: { columns: [constant(shape)] },
    neighbours: null,
  };
}
