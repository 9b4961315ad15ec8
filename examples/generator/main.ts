// Writes the example: node dist/examples/generator/main.js [--out FOLDER] [--seed N]
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { exampleSeed, generate } from './generate.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'examples/division' },
    seed: { type: 'string', default: String(exampleSeed) },
  },
});

for (const [name, bytes] of generate(Number(values.seed))) {
  const path = join(process.cwd(), values.out, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  process.stderr.write(`${join(values.out, name)}: ${bytes.length} bytes\n`);
}
