// A run that is told to stop: exit 130, said as such, and the next run completes it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commandFile, muster } from './command.ts';
import { scratchFolder } from './scratch.ts';

test.skipIf(process.platform === 'win32')(
  'a run that is cancelled exits with 130 and can be repeated',
  async () => {
    const folder = scratchFolder();
    mkdirSync(path.join(folder, 'sources'));
    const rows = Array.from({ length: 40_000 }, (_, n) => `Invented${n} Ivan,${1950 + (n % 50)}`);
    writeFileSync(path.join(folder, 'sources', 'people.csv'), `Name,Born\n${rows.join('\n')}\n`);
    writeFileSync(
      path.join(folder, 'case.yaml'),
      'muster: 1\ntitle: T\nquestion: { event: e, population: p, from: 2022, to: 2023 }\n' +
        'lists: { one: { title: L, file: sources/people.csv, role: capture, columns: { Name: name, Born: birth } } }\n',
    );
    const args = [commandFile, 'run', folder, '--until', 'records', '--json'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const started = setInterval(() => {
      if (!existsSync(path.join(folder, '.muster', 'case.duckdb'))) return;
      clearInterval(started);
      // Once: a second signal ends the process at once.
      child.kill('SIGTERM');
    }, 10);
    const code = await ended;
    clearInterval(started);
    expect(said).toContain('"run.cancelled"');
    expect(code).toBe(130);
    expect(muster(['run', folder, '--until', 'records']).code).toBe(0);
  },
);
