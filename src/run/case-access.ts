// How work gets at a case: by itself, alone with its files; or inside the server that has the case open (`hostAccess`).
import { acquireLock } from '../case/lock.ts';
import { casePaths } from '../case/paths.ts';
import { loadCase } from '../case/read-case.ts';
import type { Effects } from '../effect/effects.ts';
import type { Figure } from '../figure/figure.ts';
import type { LinkedCase } from './review/review-case.ts';
import { linkCase, readLists } from './run-case.ts';
import { openSession } from './session.ts';

export interface CaseAccess {
  /** Nobody else works on the files of the case meanwhile. */
  readonly alone: <T>(folder: string, work: () => Promise<T>) => Promise<T>;
  /** The case with its lists read, open until `use` is done. */
  readonly read: <T>(
    folder: string,
    effects: Effects,
    use: (opened: Omit<LinkedCase, 'linked'>) => Promise<T>,
  ) => Promise<T>;
  /** Read and linked. */
  readonly linked: <T>(
    folder: string,
    effects: Effects,
    use: (opened: LinkedCase) => Promise<T>,
  ) => Promise<T>;
  readonly figures: (folder: string, effects: Effects) => Promise<readonly Figure[]>;
}

/** In this process, which holds the case for that long. */
export const ownAccess: CaseAccess = {
  alone: async (folder, work) => {
    await loadCase(folder);
    const release = await acquireLock(casePaths(folder).derived, { pid: process.pid });
    try {
      return await work();
    } finally {
      await release();
    }
  },
  read: async (folder, effects, use) => {
    const session = await openSession(folder, effects);
    try {
      return await use({ session, lists: await readLists(session, false, effects) });
    } finally {
      await session.close();
    }
  },
  linked: (folder, effects, use) =>
    ownAccess.read(folder, effects, async ({ session, lists }) =>
      use({ session, lists, linked: await linkCase(session, lists, effects) }),
    ),
  figures: async (folder, effects) => {
    const { openWorkbench } = await import('./workbench.ts');
    const workbench = await openWorkbench(folder, effects);
    try {
      return workbench.view.result.figures;
    } finally {
      await workbench.close();
    }
  },
};
