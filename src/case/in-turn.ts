// Work on one folder, one piece at a time: two requests of one process must not both extend the same log.

const last = new Map<string, Promise<unknown>>();

/** Starts `work` when all earlier work for `key` has ended, however it ended. */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  last.set(key, mine);
  try {
    return await mine;
  } finally {
    if (last.get(key) === mine) last.delete(key);
  }
}
