import { expect, test } from 'vitest';
import { auditTexts } from '../audit.ts';
import { nothingKnown } from '../matching/evidence.ts';

function chainsOf(...texts: readonly (readonly [source: string, text: string])[]) {
  const inputs = texts.map(([source, text], i) => ({
    id: `t${i + 1}`,
    title: source,
    text,
    date: i,
    source,
  }));
  return auditTexts(inputs, nothingKnown).chains.map(({ steps }) =>
    steps.map(({ text, claim, parent, changes }) => ({
      text,
      span: claim.claim.text,
      from: parent?.text ?? null,
      changed: changes.map(({ slot }) => slot),
    })),
  );
}

const hotline = 'Since 1 March 2023, 347 soldiers of the 88th Regiment have gone missing, we have found.';

test('each telling comes from the outlet that it names', () => {
  const [chain] = chainsOf(
    ['Council of Families', hotline],
    [
      'Riverside Gazette',
      'According to the Council of Families, 347 soldiers of the 88th Regiment have gone missing since 1 March 2023.',
    ],
    [
      'Flashpoint',
      '347 soldiers of the 88th Regiment have been killed since 1 March 2023, the Riverside Gazette writes.',
    ],
  );
  expect(chain).toEqual([
    { text: 't1', span: '347 soldiers', from: null, changed: [] },
    { text: 't2', span: '347 soldiers', from: 't1', changed: [] },
    { text: 't3', span: '347 soldiers', from: 't2', changed: ['event', 'source'] },
  ]);
});

test('the same number of another body joins no chain', () => {
  const chains = chainsOf(
    ['Council of Families', hotline],
    ['Army Day', 'Last autumn 347 soldiers of the 90th Regiment received medals.'],
  );
  expect(chains).toEqual([]);
});

test('a number told as the sum of its parts comes from the first of them', () => {
  const [chain] = chainsOf(
    [
      'Open Roster',
      'The roster names 26 junior officers and 58 sergeants of the 31st Division who deserted in June 2024.',
    ],
    ['Notebook', 'Open Roster names 84 officers of the 31st Division who deserted in June 2024.'],
  );
  expect(chain?.[1]).toMatchObject({ from: 't1', changed: ['number', 'category'] });
});

test('a bound and a lost digit are changes of one number', () => {
  const [chain] = chainsOf(
    ['Monitor', 'In 2023 courts convicted 684 soldiers of the 31st Division of desertion.'],
    [
      'Brief',
      'Monitor says that in 2023 courts convicted more than 600 soldiers of the 31st Division of desertion.',
    ],
    ['Blog', 'In 2023 courts convicted 64 soldiers of the 31st Division of desertion, wrote Monitor.'],
  );
  expect(chain?.map(({ changed }) => changed)).toEqual([[], ['number'], ['number']]);
});

test('a rounded number of another unit is joined by what the words of two languages mean', () => {
  const [chain] = chainsOf(
    ['Northern Letter', 'In June 1941, 2,374 families were resettled from the valley to Kazakhstan.'],
    ['Курьер', 'Около 2400 семей переселили из долины в Казахстан в июне 1944 года.'],
  );
  expect(chain?.[1]).toMatchObject({ from: 't1', changed: ['number', 'period'] });
  const apart = chainsOf(
    ['Northern Letter', 'In June 1941, 2,374 families were resettled from the valley to Kazakhstan.'],
    ['Курьер', 'Около 2400 семей получили в июне 1941 года землю у моря.'],
  );
  expect(apart).toEqual([]);
});
