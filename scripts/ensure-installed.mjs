// Installs what is missing, and nothing when nothing is: `npm ci` runs only if the installed tree is not the lock file's.
// Runs before anything is installed, so it uses Node alone.
import { spawnSync } from 'node:child_process';
import { readFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The packages of a lock file as `path -> version`, those for other platforms left out. */
function packagesOf(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(
    Object.entries(packages)
      .filter(([at]) => at !== '')
      .map(([at, entry]) => [at, { version: entry.version, optional: entry.optional === true }]),
  );
}

function installed() {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const marker = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(marker)) return false;
  const present = packagesOf(marker);
  for (const [at, { version, optional }] of wanted) {
    if (present.get(at)?.version === version && existsSync(path.join(root, at, 'package.json'))) continue;
    if (!optional) return false;
  }
  return true;
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Muster needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and try again.`,
  );
  process.exit(2);
}
if (!installed()) {
  console.error('Installing what the lock file names (npm ci) …');
  const npm = process.env.npm_execpath;
  const run = npm
    ? spawnSync(process.execPath, [npm, 'ci'], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.status !== 0) {
    console.error('npm ci failed: see its message above. A network is needed once, to install.');
    process.exit(run.status ?? 1);
  }
}
