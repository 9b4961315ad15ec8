// The few file operations by which a case is changed, as a parameter, so that tests can let the power fail at
// any of them.
import { chmod, mkdir, open, readdir, rename, rm } from 'node:fs/promises';

export interface FileSystem {
  readonly open: typeof open;
  readonly rename: typeof rename;
  readonly rm: typeof rm;
  readonly mkdir: typeof mkdir;
  readonly chmod: typeof chmod;
  readonly readdir: typeof readdir;
}

export const fileSystem: FileSystem = { open, rename, rm, mkdir, chmod, readdir };
