// npm run bench:contagion — does the model of spread claim what is there, and only that, in invented divisions?
// Seeded and resumable: lines are appended to bench/contagion/results.jsonl, and what stands there is not run again.
// `--runs N` divisions of each design (200), `--calibration N` runs of calibration (500), `--threads N` (2), `--minutes N` to stop
// after, `--results FILE`.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../src/run/package-root.ts';
import { calibrated, designs } from './contagion/designs.ts';
import { judgeResults } from './contagion/judge.ts';
import type { ResultLine } from './contagion/run-once.ts';
import { reportBench } from './report.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    calibration: { type: 'string', default: '500' },
    threads: { type: 'string', default: '2' },
    minutes: { type: 'string', default: '100000' },
    results: { type: 'string', default: path.join(packageRoot(), 'bench', 'contagion', 'results.jsonl') },
  },
});

const done = existsSync(values.results)
  ? readFileSync(values.results, 'utf8')
      .split('\n')
      .filter((line) => line.endsWith('}'))
      .map((line) => JSON.parse(line) as ResultLine)
  : [];
const standing = new Set(done.map(({ design, run }) => `${design}#${run}`));
const wanted: { design: string; run: number }[] = [];
// By run, so that what stands after any time is even over the designs.
for (let run = 0; run < Math.max(Number(values.runs), Number(values.calibration)); run++) {
  for (const { name } of designs) if (run < Number(values.runs)) wanted.push({ design: name, run });
  if (run < Number(values.calibration)) wanted.push({ design: calibrated, run });
}
const queue = wanted.filter(({ design, run }) => !standing.has(`${design}#${run}`));
const all = queue.length;
const until = performance.now() + 60_000 * Number(values.minutes);
const thread = fileURLToPath(
  new URL(`./contagion/thread${path.extname(fileURLToPath(import.meta.url))}`, import.meta.url),
);

async function work(): Promise<void> {
  if (queue.length === 0) return;
  const worker = new Worker(thread);
  let answer: { resolve: (line: ResultLine) => void; reject: (error: Error) => void } | null = null;
  worker.on('message', (line: ResultLine) => answer?.resolve(line));
  worker.on('error', (error) => answer?.reject(error));
  try {
    for (;;) {
      const next = performance.now() < until ? queue.shift() : undefined;
      if (next === undefined) return;
      const line = await new Promise<ResultLine>((resolve, reject) => {
        answer = { resolve, reject };
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
        worker.postMessage(next);
      });
      appendFileSync(values.results, `${JSON.stringify(line)}\n`);
      done.push(line);
      if (queue.length % 25 === 0) console.error(`simulated ${all - queue.length} of ${all}`);
    }
  } finally {
    await worker.terminate();
  }
}

await Promise.all(Array.from({ length: Number(values.threads) }, work));
reportBench('contagion', judgeResults(done));
