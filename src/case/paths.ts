// Where things stand in a case folder.
import path from 'node:path';

interface CasePaths {
  readonly folder: string;
  readonly caseFile: string;
  readonly sources: string;
  readonly manifest: string;
  readonly decisions: string;
  /** Safe to delete: everything in it can be made again. */
  readonly derived: string;
  readonly out: string;
  readonly gitignore: string;
}

export function casePaths(folder: string): CasePaths {
  return {
    folder,
    caseFile: path.join(folder, 'case.yaml'),
    sources: path.join(folder, 'sources'),
    manifest: path.join(folder, 'manifest.json'),
    decisions: path.join(folder, 'decisions.jsonl'),
    derived: path.join(folder, '.muster'),
    out: path.join(folder, 'out'),
    gitignore: path.join(folder, '.gitignore'),
  };
}
