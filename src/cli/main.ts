#!/usr/bin/env node
// The command `muster` in a process of its own: what was typed, where it speaks, and the signals that stop it.
import { fileFault, isErrno } from '../case/errno.ts';
import { formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { exitCodes, typedCommand } from './typed-command.ts';

const usualColumns = 100;

const controller = new AbortController();
const command = typedCommand({
  args: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  out: process.stdout,
  aside: process.stderr,
  // A terminal that does not know its width says 0.
  columns: process.stderr.columns || usualColumns,
  signal: controller.signal,
});

// Whoever reads the answer may stop reading: `muster run --json | head` is no fault.
process.stdout.on('error', (error) => {
  if (isErrno(error, 'EPIPE')) process.exit(exitCodes.done);
  const fault = fileFault(error);
  if (fault !== null)
    process.stderr.write(`${formatDiagnostic({ ...fault, place: null }, command.language())}\n`);
  process.exit(fault === null ? exitCodes.broken : exitCodes.badInput);
});

// Once: a second signal ends the process at once.
const cancel = (): void => controller.abort();
process.once('SIGINT', cancel);
process.once('SIGTERM', cancel);
process.exitCode = await command.run();
process.removeListener('SIGINT', cancel);
process.removeListener('SIGTERM', cancel);
