// The same set linked by Splink, where it is installed beside the bench.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../src/run/package-root.ts';

const folder = path.join(packageRoot(), 'bench', 'linkage', 'splink');
const python = path.join(folder, '.venv', 'bin', 'python');

const scores = z.object({ precision: z.number(), recall: z.number(), f1: z.number() });

const answer = z.object({
  version: z.string(),
  scores,
  /** At the one of six thresholds that the labels like best. */
  best: scores.extend({ threshold: z.number() }),
  linkSeconds: z.number(),
  peakMemory: z.number(),
});

export type PeerScore = z.infer<typeof answer>;

export const peerIsInstalled = (): boolean => existsSync(python);

/** Null where the peer fails on the set; its message goes to standard error. */
export function scoreByPeer(set: string, data: string): PeerScore | null {
  const done = spawnSync(python, ['run.py', set, path.resolve(data)], { cwd: folder, encoding: 'utf8' });
  const line = done.stdout.trim().split('\n').at(-1) ?? '';
  if (done.status === 0 && line !== '') return answer.parse(JSON.parse(line));
  process.stderr.write(`splink, ${set}: ${done.stderr.trim().split('\n').at(-1) ?? 'no answer'}\n`);
  return null;
}
