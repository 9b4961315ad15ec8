// Builds the library (tsc), the command (one file for each part that loads by itself) and the local page (Vite) into
// dist/; does nothing when dist/ was built from the same files.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { rolldown } from 'rolldown';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => path.join(root, ...parts);
const stamp = at('dist', 'built-from');

function fingerprint() {
  const hash = createHash('sha256');
  const inputs = [
    'package-lock.json',
    'scripts/build.mjs',
    'tsconfig.json',
    'tsconfig.build.json',
    'vite.config.ts',
  ];
  for (const folder of ['src', 'bench', 'examples']) {
    for (const entry of readdirSync(at(folder), { recursive: true, withFileTypes: true })) {
      const code = folder !== 'examples' || entry.name.endsWith('.ts');
      if (code && entry.isFile()) inputs.push(path.relative(root, path.join(entry.parentPath, entry.name)));
    }
  }
  for (const file of inputs.toSorted()) hash.update(`${file}\0`).update(readFileSync(at(file)));
  return hash.digest('hex');
}

/** Rejects where the script fails, once it has ended. */
function run(script, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [at('node_modules', script), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve();
      process.stderr.write(Buffer.concat(said));
      process.exitCode = code ?? 1;
      reject(new Error(`${script} failed`));
    });
  });
}

/**
 * The command as few files: found and read one by one, those of the library and of what it stands on take a second. Files
 * of threads and processes stand beside those that start them.
 */
async function bundle(from, to) {
  const built = (name) => path.join(from, 'src', ...name.split('/'));
  const command = await rolldown({
    input: {
      main: built('cli/main.js'),
      'command-apart-child': built('cli/command-apart-child.js'),
      'desk-thread': built('cli/desk-thread.js'),
      'compare-thread': built('linkage/kernel/compare-thread.js'),
      'chain-thread': built('estimate/latent/chain-thread.js'),
      'sets-thread': built('timeline/spread/sets-thread.js'),
      'pass-thread': built('estimate/latent/pass-thread.js'),
    },
    platform: 'node',
    external: [/^@duckdb\/node-bindings/, 'canvas'],
    logLevel: 'warn',
  });
  await command.write({
    dir: to,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await command.close();
}

const wanted = fingerprint();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  // Built beside and put in place whole, so that a build that fails or is killed leaves the last good one.
  const fresh = at(`dist.${process.pid}`);
  const old = at(`dist.${process.pid}.old`);
  try {
    const parts = [
      run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', fresh).then(() =>
        bundle(fresh, path.join(fresh, 'command')),
      ),
      run('vite/bin/vite.js', 'build', '--logLevel', 'warn', '--outDir', path.join(fresh, 'page')),
    ];
    // One that fails leaves nothing behind only once the other has ended too.
    for (const { reason } of await Promise.allSettled(parts)) if (reason !== undefined) throw reason;
    chmodSync(path.join(fresh, 'command/main.js'), 0o755);
    writeFileSync(path.join(fresh, 'built-from'), wanted);
    if (existsSync(at('dist'))) renameSync(at('dist'), old);
    renameSync(fresh, at('dist'));
  } finally {
    for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  }
}
