// What the peers take to link the invented records, where they are installed in `bench/linkage/<peer>/.venv`.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { PersonRecord } from '../../src/records/record.ts';
import { packageRoot } from '../../src/run/package-root.ts';
import { civilDay } from '../../src/text/calendar.ts';
import { inventBatches } from './invented-roll.ts';

/** Columns of the file, or SQL over them: what must agree for a pair to be compared, or trained on. */
export interface SplinkOptions {
  readonly rules: readonly (readonly string[])[];
  readonly training: readonly (readonly string[])[];
  readonly certain: readonly (readonly string[])[];
}

const spentSchema = z.object({ seconds: z.number(), cpu: z.number() });
const peerSchema = spentSchema.extend({
  version: z.string(),
  /** Resident memory at the peak of the process in MiB. */
  peakMemory: z.number(),
});
const splinkSchema = peerSchema.extend({
  links: z.number(),
  stages: z.object({ train: spentSchema, predict: spentSchema, cluster: spentSchema }),
});
export type PeerMeasure = z.infer<typeof peerSchema>;
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

/** A peer that takes longer is ended and left out. */
const longest = 900_000;

/** What `speed.py` of a peer prints for `size` records of even lists; null, said in a line, where there is no answer. */
function measurePeer(peer: 'splink' | 'goldenmatch', size: number, options: readonly string[]): unknown {
  const folder = path.join(packageRoot(), 'bench', 'linkage', peer);
  const python = path.join(folder, '.venv', 'bin', 'python');
  if (!existsSync(python)) {
    console.log(
      `${peer} is not installed in bench/linkage/${peer}/.venv (see the README there): it is left out`,
    );
    return null;
  }
  const work = mkdtempSync(path.join(tmpdir(), 'muster-peer-'));
  const file = path.join(work, 'records.csv');
  try {
    writeFileSync(file, 'id,list,surname,given,patronymic,birth,unit\n');
    for (const { records } of inventBatches(size, 7))
      appendFileSync(file, `${records.map(toLine).join('\n')}\n`);
    const done = spawnSync(python, ['speed.py', file, ...options], {
      cwd: folder,
      encoding: 'utf8',
      timeout: longest,
    });
    const line = done.stdout.trim().split('\n').at(-1) ?? '';
    if (done.status === 0 && line !== '') return JSON.parse(line);
    const reason =
      done.signal === null ? (done.stderr.trim().split('\n').at(-1) ?? '') : 'ended after 15 minutes';
    console.log(`${peer}, ${size} records: ${reason}`);
    return null;
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Links `size` records of even lists with Splink. */
export function measureSplink(size: number, options: SplinkOptions): SplinkMeasure | null {
  const answer = measurePeer('splink', size, [JSON.stringify(options)]);
  return answer === null ? null : splinkSchema.parse(answer);
}

/** Links `size` records of even lists with GoldenMatch, as it configures itself. */
export function measureGoldenMatch(size: number): PeerMeasure | null {
  const answer = measurePeer('goldenmatch', size, []);
  return answer === null ? null : peerSchema.parse(answer);
}
