// Chains of an estimate as files under `.muster/chains/`, named by the hash of all that they depend on: a run that was stopped
// takes up those that stand. They go when the estimate stands.
import { mkdir, readFile, readdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { removeLeftovers, writeAtomic } from '../../case/atomic-file.ts';
import { isErrno } from '../../case/errno.ts';
import type { ChainKeeper } from '../../estimate/latent/kept-chains.ts';
import { fingerprint } from '../fingerprint.ts';

const chainFile = /^[0-9a-f]{20}\.json$/;

export interface ChainFiles extends ChainKeeper {
  /** Removes all chains, of whatever run, and the folder where nothing else is in it. */
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
    remove: async () => {
      for (const name of await readdir(folder)) {
        if (chainFile.test(name)) await rm(path.join(folder, name), { force: true });
      }
      // Somebody else's files stay, and their folder with them.
      await rmdir(folder).catch((error: unknown) => {
        if (!isErrno(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) throw error;
      });
    },
  };
}
