// Chains of an estimate as files under `.muster/chains/`, named by the hash of all that they depend on: a run that was stopped
// takes up those that stand. The folder goes when the estimate stands.
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { removeLeftovers, writeAtomic } from '../case/atomic-file.ts';
import type { ChainKeeper } from '../estimate/latent/kept-chains.ts';
import { fingerprint } from './fingerprint.ts';

export interface ChainFiles extends ChainKeeper {
  readonly remove: () => Promise<void>;
}

export async function openChainFiles(folder: string): Promise<ChainFiles> {
  await mkdir(folder, { recursive: true });
  await removeLeftovers(folder);
  const fileOf = (what: unknown): string => path.join(folder, `${fingerprint('chain', what)}.json`);
  return {
    find: async (what) => {
      const text = await readFile(fileOf(what), 'utf8').catch(() => null);
      if (text === null) return null;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return null;
      }
    },
    keep: (what, kept) => writeAtomic(fileOf(what), JSON.stringify(kept)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
