// npm run bench:claims — are claims found, are their slots right, are verdicts right, is anything wrongly called supported,
// how fast is it. `tuned` sets were written along with the rules, `fresh` ones and `rounds` after the rules stood (mended since);
// bench/claims/README.md tells the first reading of each.
import { f1, labelFile, readArticles, readLabels, scoreReading, type Labelled } from './claims/labelled.ts';
import { scoreFounding } from './claims/founding-case.ts';
import { changedF1, scoreChains, scorePile, type ChainScore } from './claims/chains.ts';
import { scoreAdded } from './claims/added-words.ts';
import { scoreChanged } from './claims/changed-words.ts';
import { scorePairs, textsOfPairs, type PairScore } from './claims/pairs.ts';
import { reportBench, type Bound } from './report.ts';
import { auditTexts } from '../src/claims/audit.ts';
import { nothingKnown } from '../src/claims/matching/evidence.ts';
import { verdicts } from '../src/claims/verdict/verdict.ts';

/** Rounds of pairs that were written so far. */
const rounds = 159;

function reading(name: string, files: readonly string[]): readonly Bound[] {
  const labelled = files.flatMap((file) => readLabels(labelFile(file)));
  const without = labelled.filter(({ claims }) => claims.length === 0).length;
  return [
    {
      name: `${name}: sentences`,
      figure: labelled.length,
      unit: '',
      note: `${without} without a quantity`,
    },
    ...scored(name, labelled),
  ];
}

function articles(): readonly Bound[] {
  const labelled = numbered('articles', 3, 'yaml').flatMap((file) => readArticles(labelFile(file)));
  const claims = labelled.reduce((sum, article) => sum + article.claims.length, 0);
  return [
    { name: 'articles', figure: labelled.length, unit: '', note: `${claims} claims` },
    ...scored('articles', labelled),
  ];
}

function scored(name: string, labelled: readonly Labelled[]): readonly Bound[] {
  const score = scoreReading(labelled);
  for (const fault of score.faults) console.log(`${name}: ${fault}`);
  return [
    { name: `${name}: extraction F1`, figure: f1(score), unit: '', atLeast: 0.92 },
    { name: `${name}: slots right`, figure: score.slotsRight / score.slots, unit: '', atLeast: 0.9 },
  ];
}

function pairs(name: string, file: string): readonly Bound[] {
  const score = scorePairs(labelFile(file));
  for (const fault of score.faults) console.log(`${name}: ${fault}`);
  return [
    { name: `${name}: pairs`, figure: score.pairs, unit: '', note: 'claims with figures' },
    {
      name: `${name}: verdicts met`,
      figure: score.verdicts.size,
      unit: `of ${verdicts.length}`,
      atLeast: verdicts.length,
    },
    { name: `${name}: verdicts right`, figure: score.right / score.pairs, unit: '', atLeast: 0.9 },
    { name: `${name}: false “supported”`, figure: score.falseSupported, unit: '', atMost: 0 },
  ];
}

function numbered(name: string, count: number, extension: string): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${name}-${i + 1}.${extension}`);
}

function roundPairs(): readonly Bound[] {
  const scores = numbered('pairs-round', rounds, 'yaml').map((file) => scorePairs(labelFile(file)));
  for (const fault of scores.flatMap(({ faults }) => faults)) console.log(`rounds: ${fault}`);
  const sum = (of: (score: PairScore) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const count = sum((score) => score.pairs);
  return [
    { name: 'rounds: pairs', figure: count, unit: '', note: 'claims with figures' },
    { name: 'rounds: verdicts right', figure: sum(({ right }) => right) / count, unit: '', atLeast: 0.9 },
    {
      name: 'rounds: false “supported”',
      figure: sum(({ falseSupported }) => falseSupported),
      unit: '',
      atMost: 0,
    },
  ];
}

/** Sentences none of which holds, though each has a figure's number and nearly all of its words. */
function nearMisses(): readonly Bound[] {
  const scores = numbered('near-misses', 16, 'yaml').map((file) => scorePairs(labelFile(file)));
  for (const fault of scores.flatMap(({ faults }) => faults)) console.log(`near misses: ${fault}`);
  const sum = (of: (score: PairScore) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const count = sum((score) => score.pairs);
  return [
    { name: 'near misses', figure: count, unit: '', note: 'none of which holds' },
    { name: 'near misses: verdicts right', figure: sum(({ right }) => right) / count, unit: '' },
    {
      name: 'near misses: “supported” all the same',
      figure: sum(({ falseSupported }) => falseSupported) / count,
      unit: '',
      atMost: 0.01,
    },
  ];
}

/** Words added to true claims of the last rounds of pairs. */
function addedWords(): readonly Bound[] {
  const scores = numbered('pairs-round', rounds, 'yaml')
    .slice(-12)
    .map((file) => scoreAdded(labelFile(file)));
  const claims = scores.reduce((sum, score) => sum + score.claims, 0);
  const supported = scores.reduce((sum, score) => sum + score.supported, 0);
  return [
    { name: 'words added to true claims', figure: claims, unit: '', note: 'that no figure says' },
    { name: 'words added: still “supported”', figure: supported / claims, unit: '', atMost: 0.01 },
  ];
}

/** True claims of the last rounds of pairs with one telling word changed. */
function changedWords(): readonly Bound[] {
  const scores = numbered('pairs-round', rounds, 'yaml')
    .slice(-12)
    .map((file) => scoreChanged(labelFile(file)));
  for (const fault of scores.flatMap(({ faults }) => faults)) console.log(`changed: ${fault}`);
  const claims = scores.reduce((sum, score) => sum + score.claims, 0);
  const supported = scores.reduce((sum, score) => sum + score.supported, 0);
  return [
    { name: 'words of true claims changed', figure: claims, unit: '', note: 'for others of their kind' },
    { name: 'words changed: still “supported”', figure: supported / claims, unit: '', atMost: 0.01 },
  ];
}

function chains(): readonly Bound[] {
  const files = numbered('chains-round', 10, 'yaml').map((file) => labelFile(file));
  const scores = files.map((file) => scoreChains(file));
  const pile = scorePile(files);
  for (const fault of scores.flatMap(({ faults }) => faults)) console.log(`chains: ${fault}`);
  const sum = (of: (score: ChainScore) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const steps = sum((score) => score.steps);
  const changes = {
    right: sum(({ right }) => right),
    wrong: sum(({ wrong }) => wrong),
    missed: sum(({ missed }) => missed),
  };
  return [
    { name: 'chains: tellings', figure: steps, unit: '', note: 'with the telling that each comes from' },
    { name: 'chains: joined', figure: sum(({ joined }) => joined) / steps, unit: '', atLeast: 0.9 },
    { name: 'chains: parent right', figure: sum(({ parents }) => parents) / steps, unit: '', atLeast: 0.9 },
    { name: 'chains: changed slots F1', figure: changedF1(changes), unit: '', atLeast: 0.9 },
    {
      name: 'chains: kept apart',
      figure: sum(({ keptApart }) => keptApart) / sum(({ apart }) => apart),
      unit: '',
      atLeast: 0.95,
    },
    {
      name: 'chains: all stories in one pile, joined within their own',
      figure: 1 - pile.strayed / pile.joined,
      unit: '',
      note: `${pile.joined} joined`,
      atLeast: 0.95,
    },
  ];
}

function founding(): readonly Bound[] {
  const score = scoreFounding();
  if (score === null) {
    console.log('The founding case is not there (../shared/data/founding-case): its claims are not judged.');
    return [];
  }
  for (const fault of score.faults) console.log(`founding case: ${fault}`);
  return [
    { name: 'founding case: claims', figure: score.pairs, unit: '', note: 'verdicts of their author' },
    { name: 'founding case: verdicts right', figure: score.right / score.pairs, unit: '', atLeast: 0.85 },
    { name: 'founding case: false “supported”', figure: score.falseSupported, unit: '', atMost: 0 },
  ];
}

/** Seconds that the audit of a text takes. */
function run(content: string): number {
  const start = performance.now();
  auditTexts([{ id: 't1', title: 'long', text: content, date: null, source: null }], nothingKnown);
  return (performance.now() - start) / 1000;
}

const megabyte = 1_000_000;

/** Texts until they fill a megabyte; over and over where they are fewer. */
function long(texts: readonly string[]): string {
  const taken: string[] = [];
  for (let [at, size] = [0, 0]; size < megabyte; at += 1) {
    const text = `${texts[at % texts.length] ?? ''}\n\n`;
    taken.push(text);
    size += Buffer.byteLength(text);
  }
  return taken.join('');
}

function speed(): readonly Bound[] {
  const base = ['tuned-with.txt', 'tuned-without.txt', 'fresh.txt']
    .flatMap((file) => readLabels(labelFile(file)))
    .map(({ text }) => text);
  const all = [
    ...numbered('round', 29, 'txt').flatMap((file) => readLabels(labelFile(file)).map(({ text }) => text)),
    ...numbered('pairs-round', rounds, 'yaml').flatMap((file) => textsOfPairs(labelFile(file))),
  ];
  run(long(base).slice(0, 100_000));
  return [
    {
      name: 'a text of 1 MB, a claim in every second sentence',
      figure: run(long(base)),
      unit: 's',
      atMost: 2,
    },
    { name: 'a text of 1 MB, no sentence twice', figure: run(long(all)), unit: 's', atMost: 2 },
    { name: 'a megabyte of digits', figure: run('7'.repeat(megabyte)), unit: 's', atMost: 2 },
    { name: 'a megabyte of “5+”', figure: run('5+'.repeat(megabyte / 2)), unit: 's', atMost: 2 },
    { name: 'a megabyte of nested quotes', figure: run('«"('.repeat(333_000)), unit: 's', atMost: 2 },
  ];
}

const rows: readonly Bound[] = [
  ...reading('tuned', ['tuned-with.txt', 'tuned-without.txt']),
  ...reading('fresh', ['fresh.txt']),
  ...reading('second fresh', ['fresh-second.txt']),
  ...reading('third fresh', ['fresh-third.txt']),
  ...articles(),
  ...reading('rounds', numbered('round', 29, 'txt')),
  ...pairs('tuned', 'pairs-tuned.yaml'),
  ...pairs('fresh', 'pairs-fresh.yaml'),
  ...roundPairs(),
  ...nearMisses(),
  ...addedWords(),
  ...changedWords(),
  ...chains(),
  ...founding(),
  ...speed(),
];
console.log('');
reportBench('claims', rows);
