import { expect, test } from 'vitest';
import { clusteringOf, toldClustering } from './timeline-groups.ts';

const span = { from: 100, end: 400, seed: 1 };
const event = (key: string, unit: number, day: number) => ({
  key,
  units: [unit],
  category: null,
  from: day,
  to: day,
});

test('groups are told by size alone, small ones not at all', () => {
  const events = [4, 4, 6, 3].flatMap((size, g) =>
    Array.from({ length: size }, (_, k) => event(`${g} ${k}`, g % 2, 110 + 9 * g)),
  );
  const found = clusteringOf(events, [events], span);
  expect(found.sizes).toEqual([3, 4, 4, 6]);
  expect(found.knownDays).toBe(1);
  const told = toldClustering(found, 3);
  expect(told.sentences[1]?.en).toContain('Groups of at least 3 people of one unit on one day: 4.');
  expect(told.tables[0]?.rows).toEqual([
    ['3–4', '3'],
    ['5–9', '1'],
  ]);
  expect(toldClustering(found, 5).tables[0]?.rows).toEqual([['5–9', '1']]);
  expect(toldClustering(found, 10)).toMatchObject({ tables: [] });
});

test('the bracket stands with enough known days, and the reason where there are not', () => {
  const events = Array.from({ length: 200 }, (_, k) =>
    event(String(k), k % 100, 100 + 15 * (k % 20) + (k % 3)),
  );
  const sharp = toldClustering(clusteringOf(events, [events, events], span), 3);
  expect(sharp.sentences[0]?.en).toMatch(
    /^If all clustering in time were imitation, each departure would lead to \d/,
  );
  expect(sharp.sentences[1]?.en).toBe('No 3 or more people of one unit are known to have left on one day.');
  const vague = events.map((one, k) => (k % 2 === 0 ? { ...one, to: one.from + 9 } : one));
  const blurred = toldClustering(clusteringOf(vague, [vague], span), 3);
  expect(blurred.sentences[0]?.en).toContain('it takes 70 % of the dates known to the day (here 50 %)');
});
