// Other processes, as far as locks and leftovers need to know them.
import { isErrno } from './errno.ts';

/** Whether a process with this id runs now, be it another user's. */
export function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid < 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error, 'EPERM');
  }
}
