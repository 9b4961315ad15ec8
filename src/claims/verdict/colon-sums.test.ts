// A total and the list behind its colon, whatever is said of each item: where they do not make it, the total is not borne out.
import { expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const held = judgeBy('12th Army Corps', [
  { value: 327, counts: 'soldiers', event: 'detained', from: '2013', to: '2013' },
]);
const total = 'In 2013, 327 soldiers of the 12th Army Corps were detained';
const totalRu = 'В 2013 году задержали 327 солдат 12-го армейского корпуса';

test.each([
  ['supported', `${total}.`],
  ['supported', `${total}: 138 in pits and 189 in basements.`],
  ['parts-do-not-sum', `${total}: 138 in pits and 206 in basements.`],
  ['parts-do-not-sum', `${total}: 38 in pits, 106 in basements and another 206 in garages.`],
  ['supported', `${totalRu}: 138 в ямах и 189 в подвалах.`],
  ['parts-do-not-sum', `${totalRu}: 138 в ямах и 206 в подвалах.`],
])('%s: %s', (verdict, text) => {
  expect(held(text, '327')).toBe(verdict);
});

test.each([
  // Only some of the whole, or far from all of it.
  `${total}, including: 138 in pits and 206 in basements.`,
  `${total}: 38 in pits and 20 in basements.`,
])('no list of all: %s', (text) => {
  expect(held(text, '327')).not.toBe('parts-do-not-sum');
});
