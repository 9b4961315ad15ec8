// A folder that all test files of one run share, gone at its end: for what is dear to make and only looked at.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly shared: string;
  }
}

export default function shareFolder(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'muster-shared-'));
  project.provide('shared', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
