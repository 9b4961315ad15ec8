// decisions.jsonl: who decided what, when and why. Lines are appended and never changed; each carries the
// hash of the one before.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Diagnostic, diagnostic, fail, MusterError } from '../diagnostic/diagnostic.ts';
import { removeLeftovers, syncFolder, writeAtomic } from './atomic-file.ts';
import { type Decision, type NewDecision, decisionLine, inForce, nextDecision } from './decision.ts';
import { readLog } from './decision-log.ts';
import { isErrno } from './errno.ts';
import { type FileSystem, fileSystem } from './file-system.ts';
import { inTurn } from './in-turn.ts';
import { emptyManifest, readManifest, writeManifest } from './manifest.ts';
import { casePaths } from './paths.ts';

export type { Decision, NewDecision } from './decision.ts';

interface DecisionsRead {
  /** Those in force, in the order of the log; neither undone ones nor undos. */
  readonly decisions: readonly Decision[];
  /** A warning where an unfinished line was set aside. */
  readonly diagnostics: readonly Diagnostic[];
  /** All lines of the log, and the hash of the last. */
  readonly count: number;
  readonly head: string | null;
}

/**
 * Reads the log and checks its chain. Mends what a crash leaves behind: an unfinished last line goes to
 * `decisions.torn-<n>`, and a manifest that is one line behind is caught up. Throws `case.verify-decision`
 * for a log that was changed or cut.
 */
export function readDecisions(folder: string, files: FileSystem = fileSystem): Promise<DecisionsRead> {
  return inTurn(path.resolve(folder), async () => {
    const { lines, diagnostics } = await recover(folder, files);
    const standing = inForce(lines);
    return {
      decisions: lines.filter((line) => line.kind !== 'undo' && standing.has(line.seq)),
      diagnostics,
      count: lines.length,
      head: lines.at(-1)?.hash ?? null,
    };
  });
}

/** Every line of the log, undone ones and undos included. Throws as {@link readDecisions} does. */
export function readDecisionLines(
  folder: string,
  files: FileSystem = fileSystem,
): Promise<readonly Decision[]> {
  return inTurn(path.resolve(folder), async () => (await recover(folder, files)).lines);
}

/**
 * Appends a decision and brings it to the disk before the manifest learns of it. `now` is in milliseconds
 * since the epoch. Throws `case.decision` for a decision that says nothing: a record paired with itself, an
 * undo of a line that is not in force.
 */
export function appendDecision(
  folder: string,
  decision: NewDecision,
  { now, files = fileSystem }: { readonly now: number; readonly files?: FileSystem },
): Promise<Decision> {
  return inTurn(path.resolve(folder), async () => {
    const { lines } = await recover(folder, files);
    if ('a' in decision && decision.a === decision.b) {
      fail('case.decision', {
        en: 'the decision names the same record twice',
        ru: 'в решении дважды названа одна и та же запись',
      });
    }
    if (decision.kind === 'undo' && !inForce(lines).has(decision.undoes)) {
      fail('case.decision', {
        en: `there is no decision ${decision.undoes} in force`,
        ru: `решения ${decision.undoes} нет, или оно не действует`,
      });
    }
    const line = nextDecision(decision, lines.at(-1) ?? null, now);
    const { decisions } = casePaths(folder);
    const handle = await files.open(decisions, 'a');
    try {
      await handle.writeFile(decisionLine(line));
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (lines.length === 0) await syncFolder(folder, files);
    await recordHead(folder, line, files);
    return line;
  });
}

async function recover(
  folder: string,
  files: FileSystem,
): Promise<{ lines: readonly Decision[]; diagnostics: readonly Diagnostic[] }> {
  const { decisions } = casePaths(folder);
  const bytes = await readIfThere(decisions);
  const log = readLog(bytes, ((await readManifest(folder)) ?? emptyManifest).decisions);
  if (log.fault !== null) throw new MusterError(log.fault);
  await removeLeftovers(folder, files);

  const diagnostics: Diagnostic[] = [];
  if (log.torn !== null) {
    const name = await setAside(folder, log.torn, files);
    const handle = await files.open(decisions, 'r+');
    try {
      await handle.truncate(log.length);
      await handle.sync();
    } finally {
      await handle.close();
    }
    diagnostics.push(
      diagnostic(
        'case.torn-decision',
        {
          en: `the last line was not finished; it is kept in ${name}`,
          ru: `последняя строка не дописана; она сохранена в ${name}`,
        },
        { file: 'decisions.jsonl', line: log.lines.length + 1, byte: log.length },
        { severity: 'warning' },
      ),
    );
  }
  const last = log.lines.at(-1);
  if (log.ahead && last !== undefined) await recordHead(folder, last, files);
  return { lines: log.lines, diagnostics };
}

/** Keeps the bytes in the first free `decisions.torn-<n>`, or in the one that has them already. */
async function setAside(folder: string, bytes: Buffer, files: FileSystem): Promise<string> {
  for (let n = 1; ; n++) {
    const name = `decisions.torn-${n}`;
    const file = path.join(folder, name);
    if (
      await stat(file).then(
        () => true,
        () => false,
      )
    ) {
      if ((await readFile(file)).equals(bytes)) return name;
      continue;
    }
    await writeAtomic(file, bytes, files);
    return name;
  }
}

async function recordHead(folder: string, last: Decision, files: FileSystem): Promise<void> {
  const manifest = (await readManifest(folder)) ?? emptyManifest;
  await writeManifest(folder, { ...manifest, decisions: { count: last.seq, head: last.hash } }, files);
}

async function readIfThere(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return Buffer.alloc(0);
    throw error;
  }
}
