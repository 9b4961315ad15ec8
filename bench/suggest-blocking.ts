// node dist/bench/suggest-blocking.js [SET …] — rules suggested without labels on labelled sets: the recall that is
// expected of them, and of the shipped rules, beside the true one; the gap has a bound.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { quiet } from '../src/effect/effects.ts';
import { blockingRules, type BlockingRule } from '../src/linkage/blocking/blocking-rules.ts';
import { declaredRule, ruleYaml } from '../src/linkage/blocking/declared-rules.ts';
import { encodeRecords, type EncodedRecords } from '../src/linkage/encode/encode.ts';
import { uniqueLists } from '../src/linkage/link-records.ts';
import { reachedBy } from '../src/linkage/blocking/suggest-blocking-candidates.ts';
import type { Estimate } from '../src/linkage/blocking/suggest-blocking-recall.ts';
import { suggestBlocking } from '../src/linkage/blocking/suggest-blocking.ts';
import { packageRoot } from '../src/run/package-root.ts';
import { publicSets, type LabelledSet } from './linkage/labelled-sets.ts';
import { readSet } from './linkage/read-set.ts';
import { reportBench, type Bound } from './report.ts';

const data = path.resolve(packageRoot(), '..', 'shared', 'data', 'linkage');

/** Share of the pairs of one person that the rules reach, of all that two records of different sides make. */
function trueRecall(
  records: EncodedRecords,
  truth: readonly string[],
  rules: readonly BlockingRule[],
): number {
  const persons = new Map<string, number[]>();
  records.inputIndex.forEach((input, r) => {
    const person = truth[input] ?? '';
    persons.set(person, [...(persons.get(person) ?? []), r]);
  });
  const [a, b]: [number[], number[]] = [[], []];
  for (const own of persons.values()) {
    own.forEach((x, i) => {
      for (const y of own.slice(i + 1)) {
        if (records.side[x] === records.side[y]) continue;
        a.push(x);
        b.push(y);
      }
    });
  }
  const pairs = {
    a: Int32Array.from(a),
    b: Int32Array.from(b),
    probability: new Float64Array(a.length).fill(1),
    scale: 1,
  };
  return reachedBy(records, pairs, rules).reduce((sum, is) => sum + is, 0) / Math.max(1, a.length);
}

function interval({ low, high }: Estimate): string {
  return `${low.toFixed(4)} to ${high.toFixed(4)}`;
}

/** Stated tolerance: the expected recall of the suggested rules lies this near the true one. */
const tolerance = 0.05;

async function measure(set: LabelledSet): Promise<readonly Bound[]> {
  const { records, truth, threshold, seed } = await readSet(set, data);
  const options = { lists: set.lists, threshold, seed, units: [], decisions: [] };
  const encoded = encodeRecords(records, uniqueLists(options), []);
  const started = process.cpuUsage();
  const found = await suggestBlocking(encoded, options, null, quiet);
  const { user, system } = process.cpuUsage(started);
  console.log(`${set.id}:`);
  for (const { spec, pairs, cumulativePairs, recall } of found.rules)
    console.log(
      `  ${ruleYaml(spec)}  # ${pairs} pairs, ${cumulativePairs ?? '?'} in all, recall ${recall.toFixed(4)}`,
    );
  const recall = trueRecall(
    encoded,
    truth,
    found.rules.map(({ spec }) => declaredRule(spec)),
  );
  const unreached = found.unreached === null ? 'not estimable' : found.unreached.count.toFixed(0);
  return [
    { name: `${set.id}: rules suggested`, figure: found.rules.length, unit: 'rules' },
    { name: `${set.id}: pairs, suggested`, figure: found.suggested.pairs ?? Number.NaN, unit: 'pairs' },
    { name: `${set.id}: pairs, shipped`, figure: found.shipped.pairs ?? Number.NaN, unit: 'pairs' },
    {
      name: `${set.id}: expected recall, suggested`,
      figure: found.suggested.recall.value,
      unit: '',
      note: interval(found.suggested.recall),
    },
    { name: `${set.id}: true recall, suggested`, figure: recall, unit: '' },
    {
      name: `${set.id}: expected and true recall apart`,
      figure: Math.abs(found.suggested.recall.value - recall),
      unit: '',
      atMost: tolerance,
    },
    {
      name: `${set.id}: expected recall, shipped`,
      figure: found.shipped.recall.value,
      unit: '',
      note: `${interval(found.shipped.recall)}; reached by nothing: ${unreached} of ${found.expectedMatches.toFixed(0)}`,
    },
    { name: `${set.id}: true recall, shipped`, figure: trueRecall(encoded, truth, blockingRules), unit: '' },
    { name: `${set.id}: CPU`, figure: (user + system) / 1e6, unit: 's' },
  ];
}

const wanted = process.argv.slice(2);
const rows: Bound[] = [];
for (const set of publicSets) {
  if (wanted.length > 0 && !wanted.includes(set.id)) continue;
  if (set.lists.every(({ file }) => existsSync(path.join(data, file)))) rows.push(...(await measure(set)));
  else console.log(`${set.id}: not there, skipped`);
}
if (rows.length > 0) reportBench('suggest-blocking', rows);
