// The demo case: the synthetic division that comes with Muster, copied into a folder of the user's.
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomic } from '../case/atomic-file.ts';
import { addSource } from '../case/add-source.ts';
import { casePaths } from '../case/paths.ts';
import { readCase } from '../case/read-case.ts';
import { fail } from '../diagnostic/diagnostic.ts';
import { packageRoot } from './package-root.ts';

/** Makes the demo in `folder`, or leaves the one that is there; never touches another case. */
export async function makeDemoCase(folder: string): Promise<void> {
  const example = path.join(packageRoot(), 'examples', 'division');
  const text = await readFile(path.join(example, 'case.yaml'), 'utf8');
  const { caseFile } = casePaths(folder);
  if (existsSync(caseFile)) {
    if ((await readFile(caseFile, 'utf8')) === text) return;
    fail(
      'case.exists',
      { en: 'the folder holds another case', ru: 'в этой папке другое дело' },
      { file: path.relative(process.cwd(), caseFile) },
    );
  }
  await mkdir(folder, { recursive: true });
  for (const list of Object.values(readCase(text).lists)) {
    await addSource(folder, path.join(example, ...list.file.split('/')));
  }
  // Last, so that a folder with a case.yaml always has the originals that it names.
  await writeAtomic(caseFile, text);
}
