// The same set linked by the peers, where they are installed beside the bench.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../src/run/package-root.ts';

const scores = z.object({ precision: z.number(), recall: z.number(), f1: z.number() });

const answer = z.object({
  version: z.string(),
  /** As a user gets it without labels. */
  scores,
  /** With the setting that the labels like best. */
  best: scores.extend({ setting: z.string() }),
  linkSeconds: z.number(),
  peakMemory: z.number(),
});

export interface PeerScore extends z.infer<typeof answer> {
  readonly peer: string;
}

const peers = [
  { peer: 'Splink', folder: 'splink' },
  { peer: 'GoldenMatch', folder: 'goldenmatch' },
].map(({ peer, folder }) => {
  const at = path.join(packageRoot(), 'bench', 'linkage', folder);
  return { peer, folder: at, python: path.join(at, '.venv', 'bin', 'python') };
});

/** What the installed peers reach. One that fails on the set is left out; its message goes to standard error. */
export function scoreByPeers(set: string, data: string): readonly PeerScore[] {
  return peers
    .filter(({ python }) => existsSync(python))
    .flatMap(({ peer, folder, python }) => {
      const done = spawnSync(python, ['run.py', set, path.resolve(data)], { cwd: folder, encoding: 'utf8' });
      const line = done.stdout.trim().split('\n').at(-1) ?? '';
      if (done.status === 0 && line !== '') return [{ peer, ...answer.parse(JSON.parse(line)) }];
      process.stderr.write(`${peer}, ${set}: ${done.stderr.trim().split('\n').at(-1) ?? 'no answer'}\n`);
      return [];
    });
}
