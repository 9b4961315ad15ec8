// What Splink takes to link the invented records, where it is installed in `bench/linkage/splink/.venv`.
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { PersonRecord } from '../../src/records/record.ts';
import { packageRoot } from '../../src/run/package-root.ts';
import { civilDay } from '../../src/text/calendar.ts';
import { inventBatches } from './invented-roll.ts';

const folder = path.join(packageRoot(), 'bench', 'linkage', 'splink');
const python = path.join(folder, '.venv', 'bin', 'python');

/** Columns of the file, or SQL over them: what must agree for a pair to be compared, or trained on. */
export interface SplinkOptions {
  readonly rules: readonly (readonly string[])[];
  readonly training: readonly (readonly string[])[];
  readonly certain: readonly (readonly string[])[];
}

const spentSchema = z.object({ seconds: z.number(), cpu: z.number() });
const splinkSchema = spentSchema.extend({
  version: z.string(),
  links: z.number(),
  /** Resident memory at the peak of the process in MiB. */
  peakMemory: z.number(),
  stages: z.object({ train: spentSchema, predict: spentSchema, cluster: spentSchema }),
});
export type SplinkMeasure = z.infer<typeof splinkSchema>;

const first = (parts: readonly { readonly key: string }[]): string => parts[0]?.key ?? '';
const two = (n: number): string => String(n).padStart(2, '0');

function toLine({ list, row, name, birth, unit }: PersonRecord): string {
  const day = birth === null ? null : civilDay(birth.from);
  const written = day === null ? '' : `${day.year}-${two(day.month)}-${two(day.day)}`;
  return [
    row,
    list.replaceAll('-', '_'),
    first(name.surnames),
    first(name.given),
    name.patronymic?.key ?? '',
    written,
    unit ?? '',
  ].join(',');
}

/** Links `size` records of even lists with Splink; null where it is not installed, and says so. */
export function measureSplink(size: number, options: SplinkOptions): SplinkMeasure | null {
  if (!existsSync(python)) {
    console.log(
      'Splink is not installed in bench/linkage/splink/.venv (see the README there): it is left out',
    );
    return null;
  }
  const work = mkdtempSync(path.join(tmpdir(), 'muster-splink-'));
  const file = path.join(work, 'records.csv');
  try {
    writeFileSync(file, 'id,list,surname,given,patronymic,birth,unit\n');
    for (const { records } of inventBatches(size, 7))
      appendFileSync(file, `${records.map(toLine).join('\n')}\n`);
    const printed = execFileSync(python, ['speed.py', file, JSON.stringify(options)], {
      cwd: folder,
      encoding: 'utf8',
    });
    return splinkSchema.parse(JSON.parse(printed.trim().split('\n').at(-1) ?? ''));
  } finally {
    rmSync(work, { recursive: true });
  }
}
