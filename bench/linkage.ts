// npm run bench:linkage — labelled sets linked at the shipped defaults: pairwise F1 within persons, time and memory, and
// whether the probabilities mean what they say. Beside the peers that are set up in bench/linkage/splink and …/goldenmatch.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packageRoot } from '../src/run/package-root.ts';
import { openSource } from '../src/sources/open-source.ts';
import { meanGap, precisionAbove } from './linkage/calibration.ts';
import { inventedSets, writeInventedSets } from './linkage/invented-sets.ts';
import { publicSets } from './linkage/labelled-sets.ts';
import { nameAccuracy, type NamePair } from './linkage/name-pairs.ts';
import { scoreByPeers, type PeerScore } from './linkage/peer.ts';
import type { SetScore } from './linkage/score-set.ts';
import { reportBench, type Bound } from './report.ts';

const data = path.resolve(packageRoot(), '..', 'shared', 'data', 'linkage');

function scoreAlone(set: string, folder: string): SetScore {
  const script = path.join(packageRoot(), 'dist', 'bench', 'linkage', 'one-set.js');
  const done = spawnSync(process.execPath, [script, set, folder], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${set}: ${done.stderr.trim()}`);
  // Written by `one-set.ts` alone.
  return JSON.parse(done.stdout) as SetScore;
}

const share = (value: number): string => value.toFixed(4);

function printScore(score: SetScore, peers: readonly PeerScore[]): void {
  const { precision, recall, f1 } = score.scores;
  const refused = Object.entries(score.refused).map(([reason, rows]) => `${rows} by ${reason}`);
  console.log(
    `\n${score.id}: ${score.records} rows${refused.length === 0 ? '' : `, refused: ${refused.join(', ')}`}`,
  );
  console.log(
    `  precision ${share(precision)}  recall ${share(recall)}  F1 ${share(f1)}  ` +
      `(recall of blocking and model together: ${share(score.linkedRecall)})`,
  );
  if (score.across !== null) console.log(`  between the lists: F1 ${share(score.across.f1)}`);
  console.log(
    `  ${score.comparedPairs} pairs compared, read in ${score.readSeconds.toFixed(2)} s, ` +
      `linked in ${score.linkSeconds.toFixed(2)} s, peak ${Math.round(score.peakMemory)} MB`,
  );
  for (const peer of peers) {
    console.log(
      `  ${peer.peer} ${peer.version}: precision ${share(peer.scores.precision)}  recall ${share(peer.scores.recall)}  ` +
        `F1 ${share(peer.scores.f1)} (best setting, by the labels: ${share(peer.best.f1)}, ${peer.best.setting}), ` +
        `linked in ${peer.linkSeconds.toFixed(2)} s, peak ${Math.round(peer.peakMemory)} MB`,
    );
  }
  const links = precisionAbove(score.bins, score.threshold);
  console.log(`  precision of the links: predicted ${share(links.predicted)}, true ${share(links.actual)}`);
  console.log('  probability from      pairs  predicted     actual');
  for (const bin of score.bins) {
    console.log(
      `  ${String(bin.from).padStart(16)} ${String(bin.pairs).padStart(10)} ${share(bin.predicted).padStart(10)} ${share(bin.actual).padStart(10)}`,
    );
  }
}

/** How far the predicted precision of the pairs taken for one person is from the true one, in points. */
function calibration(score: SetScore): readonly Bound[] {
  const { predicted, actual } = precisionAbove(score.bins, score.threshold);
  const apart = Math.abs(predicted - actual);
  return [
    { name: `${score.id}: predicted precision off by`, figure: 100 * apart, unit: 'points', atMost: 2 },
    {
      name: `${score.id}: probabilities off by, on average`,
      figure: 100 * meanGap(score.bins),
      unit: 'points',
    },
  ];
}

function besidePeers(score: SetScore, peers: readonly PeerScore[]): readonly Bound[] {
  return peers.flatMap((peer) => [
    { name: `${score.id}: F1 of ${peer.peer}`, figure: peer.scores.f1, unit: '' },
    { name: `${score.id}: F1 of ${peer.peer}, best setting`, figure: peer.best.f1, unit: '' },
    {
      name: `${score.id}: seconds, ${peer.peer} over Muster`,
      figure: peer.linkSeconds / score.linkSeconds,
      unit: 'x',
    },
  ]);
}

function measurePublic(): readonly Bound[] {
  if (!existsSync(data)) {
    console.log(
      `The public sets are not there (../shared/data/linkage): only the invented people are linked.`,
    );
    return [];
  }
  return publicSets.flatMap((set) => {
    const score = scoreAlone(set.id, data);
    const peers = scoreByPeers(set.id, data);
    printScore(score, peers);
    const { f1 } = score.scores;
    const bound = set.atLeast === undefined ? {} : { atLeast: set.atLeast };
    return [
      { name: `${set.id}: F1`, figure: f1, unit: '', ...bound },
      ...calibration(score),
      { name: `${set.id}: linked in`, figure: score.linkSeconds, unit: 's' },
      { name: `${set.id}: peak memory`, figure: score.peakMemory, unit: 'MB' },
      ...besidePeers(score, peers),
    ];
  });
}

function measureInvented(folder: string): readonly Bound[] {
  writeInventedSets(folder);
  const scores = inventedSets.map((set) => scoreAlone(set.id, folder));
  for (const score of scores) printScore(score, []);
  const [cyrillic, latin, mixed] = scores;
  if (cyrillic === undefined || latin === undefined || mixed === undefined || mixed.across === null) {
    throw new Error('the invented sets are incomplete');
  }
  return [
    { name: 'cyrillic: F1', figure: cyrillic.scores.f1, unit: '' },
    { name: 'latin, one scheme: F1', figure: latin.scores.f1, unit: '' },
    {
      name: 'cyrillic and latin: F1 apart',
      figure: Math.abs(cyrillic.scores.f1 - latin.scores.f1),
      unit: '',
      atMost: 0.001,
    },
    {
      name: 'cyrillic against mixed latin: F1 between them',
      figure: mixed.across.f1,
      unit: '',
      atLeast: 0.97,
    },
    ...scores.flatMap(calibration),
  ];
}

async function measureNames(): Promise<readonly Bound[]> {
  const file = path.join(data, 'name-pairs.csv');
  if (!existsSync(file)) return [];
  const opened = await openSource({ path: file, name: 'name-pairs.csv' });
  const at = ['schema', 'name1', 'name2', 'is_match'].map((name) => opened.header.indexOf(name));
  const pairs: NamePair[] = [];
  for await (const { rows } of opened.batches()) {
    for (const { cells } of rows) {
      const [schema, a, b, same] = at.map((i) => cells[i] ?? '');
      if (schema === 'Person') pairs.push({ a: a ?? '', b: b ?? '', same: same === 'true' });
    }
  }
  const found = nameAccuracy(pairs);
  console.log('\nnames alone: pairs  same person  accuracy  missed  wrong');
  for (const one of found) {
    console.log(
      `  ${one.scripts.padEnd(20)} ${one.pairs} ${one.samePerson} ${share(one.accuracy)} ${one.missed} ${one.wrong}`,
    );
  }
  return found.map((one) => ({
    name: `names alone, ${one.scripts}: judged rightly`,
    figure: one.accuracy,
    unit: '',
  }));
}

const scratch = mkdtempSync(path.join(os.tmpdir(), 'muster-linkage-'));
try {
  const rows = [...measurePublic(), ...measureInvented(scratch), ...(await measureNames())];
  console.log('');
  reportBench('linkage', rows);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
