// A random sample of pairs: written before it is asked, asked once, and what the answers measure.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../../test/scratch.ts';
import { verifyCase } from '../../case/verify.ts';
import { quiet } from '../../effect/effects.ts';
import { ownAccess } from '../case-access.ts';
import { writeDoubtfulCase } from './review-case.test-support.ts';
import { measuredLinkage } from './review-sample.ts';
import { withReview } from './review.ts';

const effects = { ...quiet, now: () => Date.UTC(2026, 0, 1) };

/** The person behind a record of the doubtful case. */
function personOf(key: string): number {
  const [list = '', row = ''] = key.split('/');
  return (Number(row) - 2) * (list === 'calls' ? 2 : 1);
}

/** Answers so many pairs as they are in truth. */
function answer(folder: string, size: number, most: number) {
  return withReview(folder, { unmask: () => false, sample: size, by: 'A. Reader' }, effects, async (desk) => {
    const asked: string[] = [];
    for (let n = 0; n < most; n++) {
      const [item] = desk.queue();
      if (item === undefined) break;
      const [a, b] = desk.keys(item);
      asked.push(`${a} ${b}`);
      const kind = personOf(a) === personOf(b) ? 'same' : 'different';
      await desk.answer(item, kind, { by: 'A. Reader', reason: '' });
    }
    return { asked, measured: desk.measured(), left: desk.queue().length };
  });
}

const log = (folder: string): readonly { readonly kind: string }[] =>
  readFileSync(path.join(folder, 'decisions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly kind: string });

test('all pairs asked: the precision of the linkage as it was, exactly', async () => {
  const folder = scratchFolder();
  writeDoubtfulCase(folder, 40);
  const before = await ownAccess.linked(folder, effects, ({ linked }) => {
    const { links, personOf: person } = linked.linkage;
    const key = (r: number): string => linked.records[r]?.key ?? '';
    const pairs = Array.from(links.a, (a, i) => ({ a, b: links.b[i] ?? 0 }));
    const joined = pairs.filter(({ a, b }) => person[a] === person[b]);
    const right = joined.filter(({ a, b }) => personOf(key(a)) === personOf(key(b)));
    const all = pairs.filter(({ a, b }) => personOf(key(a)) === personOf(key(b)));
    return Promise.resolve({
      precision: right.length / joined.length,
      recall: right.length / all.length,
      pairs: pairs.length,
      reach: linked.linkage.reach?.value ?? 1,
    });
  });
  const { measured, left } = await answer(folder, 5000, 5000);
  expect(left).toBe(0);
  expect(measured).toMatchObject({ line: 1, pairs: before.pairs, answered: before.pairs, unsure: 0 });
  expect(measured?.precision?.estimate).toBeCloseTo(before.precision, 12);
  expect(measured?.precision?.low).toBeCloseTo(before.precision, 12);
  expect(measured?.recall?.estimate).toBeCloseTo(before.recall * before.reach, 12);
  expect(log(folder)[0]?.kind).toBe('sample');
  expect((await verifyCase(folder)).checked.decisions).toBe(log(folder).length);
  // What was decided has changed the linkage since, and the measure stays that of the sample.
  expect(
    await ownAccess.linked(folder, effects, (opened) => Promise.resolve(measuredLinkage(opened))),
  ).toEqual(measured);
});

test('a sample is taken up where it was left, and another size is another sample', async () => {
  const folder = scratchFolder();
  writeDoubtfulCase(folder, 40);
  const first = await answer(folder, 20, 7);
  expect(first.left).toBeLessThanOrEqual(13);
  const second = await answer(folder, 20, 4);
  expect(log(folder).filter(({ kind }) => kind === 'sample')).toHaveLength(1);
  expect(second.asked.filter((pair) => first.asked.includes(pair))).toEqual([]);
  expect(second.measured?.answered).toBeGreaterThanOrEqual(11);
  await answer(folder, 12, 1);
  expect(log(folder).filter(({ kind }) => kind === 'sample')).toHaveLength(2);
});
