// A number taken up again as another one.
import { expect, test } from 'vitest';
import { auditTexts } from '../audit.ts';
import { nothingKnown } from '../matching/evidence.ts';
import { judgeBy } from './judge-by.test-support.ts';

const judge = judgeBy('guests of the Marena hotel', [
  { id: 'sick', value: 346, counts: 'people', event: 'fell ill' },
  { id: 'dead', value: 27, counts: 'people', event: 'died', 'part-of': 'sick' },
]);

test('digits that change places on the way', () => {
  expect(
    judge('346 guests of the Marena hotel fell ill. All these 364 guests had eaten oysters.', '364'),
  ).toBe('contradicts-text');
  expect(judge('В отеле «Марена» заболели 346 гостей. Эти 436 заболевших гостей ели устриц.', '436')).toBe(
    'contradicts-text',
  );
});

test('the number that no figure has is at fault', () => {
  const text =
    '364 guests of the Marena hotel fell ill. All these 346 guests of the hotel had eaten oysters.';
  expect(judge(text, '364')).toBe('contradicts-text');
});

test('others are no second telling', () => {
  expect(judge('346 guests of the Marena hotel fell ill. Another 364 guests left early.', '364')).not.toBe(
    'contradicts-text',
  );
  expect(
    judge('346 guests of the Marena hotel fell ill. The 364 guests of the Astoria did not.', '364'),
  ).not.toBe('contradicts-text');
});

const camp = judgeBy('prisoners of the Marena camp', [
  { id: 'held', value: 1264, counts: 'people', event: 'detained at protests' },
  { id: 'ill', value: 862, counts: 'people', category: 'children', event: 'fell ill' },
]);

test.each([
  [
    'Between March 2011 and December 2014, 1,264 prisoners of the Marena camp were detained at protests. Those 1,246 people were kept in a gym.',
    '1,246',
    true,
  ],
  [
    'Between March 2011 and December 2014, 1,264 prisoners of the Marena camp were detained at protests. Those 1,246 people who stayed were fined.',
    '1,246',
    false,
  ],
  [
    'С марта 2011 по декабрь 2014 года в реестре лагеря числились 1264 человека. Ниже сказано, что на ту же дату в этом реестре числились 1,2 тысячи человек.',
    '1,2',
    true,
  ],
  [
    'С марта 2011 по декабрь 2014 года из 5-й дивизии ушли 862 солдата. За те же годы, говорится в конце статьи, из дивизии ушли 826 солдат.',
    '826',
    true,
  ],
])('%s', (text, span, isSame) => {
  const found = camp(text, span);
  if (isSame) expect(found).toBe('contradicts-text');
  else expect(found).not.toBe('contradicts-text');
});

const alone = (text: string): readonly string[] => {
  const input = { id: 't', title: 't', text, date: null, source: null };
  const claims = auditTexts([input], nothingKnown).texts[0]?.claims ?? [];
  return claims.flatMap(({ claim, judgement }) =>
    judgement.verdict === 'contradicts-text' ? [claim.text] : [],
  );
};

test.each([
  ['A storm sank 564 boats. The harbour plans to raise all 546 sunken boats.', '546'],
  ['Буря потопила 564 лодки. Порт обещает поднять каждую из 546 потопленных лодок.', '546'],
  ['A storm sank 564 boats. Will the 546 boats ever be raised?', '546'],
  // Called by the same words, whatever the number.
  ['Eleven welders held at harbour gate. The 16 detained welders spent a night in jail.', '16'],
])('what a plan or a question takes up: %s', (text, fault) => {
  expect(alone(text).some((told) => told.includes(fault))).toBe(true);
});

test.each([
  'A storm sank 564 boats. The harbour plans to build 546 boats.',
  'A storm sank 564 boats. The harbour expects another 546 boats to be raised.',
  'Eleven welders were held in Lisk and five in Marn. The 16 detained welders spent a night in jail.',
  'Eleven welders held at harbour gate. The 16 painters were sent home.',
])('what is only foretold, and others: %s', (text) => {
  expect(alone(text)).toEqual([]);
});

test.each([
  ['The harbour owns 48 boats, 12 of which sank, or three quarters.', 'three quarters'],
  ['На причале стояло 90 лодок. Течь нашли у 18 из них, то есть в каждой второй.', 'каждой второй'],
])('a share against its own numbers: %s', (text, fault) => {
  expect(alone(text)).toEqual([fault]);
});

test.each([
  'The harbour owns 48 boats, 12 of which sank, or a quarter.',
  'The harbour owns 48 boats, 12 of which sank; half of the crews could not swim.',
])('a share of its own numbers: %s', (text) => {
  expect(alone(text)).toEqual([]);
});
