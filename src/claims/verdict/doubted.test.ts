// Claims that say a word more than any figure: none of them is borne out.
import { describe, expect, test } from 'vitest';
import { auditByCase } from './judge-by.test-support.ts';

const division = { population: '20th Motor Rifle Division', from: '2022-02', to: '2024-04', source: 'List' };
const audit = auditByCase({
  question: {
    event: 'absence',
    population: 'soldiers of the 20th Division',
    from: '2022-02',
    to: '2024-04',
  },
  units: [
    { id: 'd20', name: '20th Motor Rifle Division', echelon: 'division' },
    { id: 'd42', name: '42nd Division', echelon: 'division' },
  ],
  cited: [
    { ...division, id: 'left', value: 1010, counts: 'soldiers', event: 'left their unit' },
    {
      ...division,
      id: 'year',
      value: 540,
      counts: 'soldiers',
      event: 'left their unit',
      from: '2023',
      to: '2023',
      'part-of': 'left',
    },
    { ...division, id: 'dead', value: 388, counts: 'soldiers', event: 'killed' },
    {
      ...division,
      id: 'courts',
      value: 684,
      counts: 'sentences',
      event: 'convicted',
      category: 'Article 337',
    },
    { ...division, id: 'opened', value: 731, counts: 'criminal cases', event: 'opened' },
    {
      id: 'executed',
      value: 254,
      counts: 'prisoners',
      population: 'Saraqa prison',
      event: 'executed',
      to: '2013-12',
      source: 'Archive',
    },
  ],
});
const verdictOf = (text: string): string => audit(text)?.verdict ?? 'not-checkable';

describe('what a figure bears in whatever words', () => {
  test.each([
    '1,010 soldiers of the 20th Division left their unit.',
    'By the count of the leaked list, 1,010 men of the 20th Division walked away from their positions.',
    'В списке 1010 бойцов 20-й мотострелковой дивизии, самовольно оставивших часть.',
    'As many as 388 soldiers from the 20th Division were killed.',
    'В боях погибли 388 военнослужащих 20-й дивизии.',
    'The courts handed down 684 sentences to soldiers of the 20th Division for absence without leave.',
    'Военные суды вынесли солдатам 20-й дивизии 684 приговора по статье 337.',
    'In 2023, 540 soldiers left the 20th Division.',
    'In Saraqa prison 254 prisoners were put to death.',
  ])('%s', (text) => {
    expect(verdictOf(text)).toMatch(/^supported/);
  });
});

describe('no figure bears what is', () => {
  test.each([
    ['denied', 'Nobody believes that 388 soldiers of the 20th Division were killed.'],
    ['denied', 'Командир 20-й дивизии назвал ложью, что часть покинули 1010 солдат.'],
    ['nearly so', '388 soldiers of the 20th Division were nearly killed.'],
    [
      'supposed',
      '1,010 soldiers of the 20th Division allegedly left their unit, but nobody could confirm it.',
    ],
    ['supposed', 'Погибли бы 388 солдат 20-й дивизии.'],
    ['intended', '1,010 soldiers of the 20th Division were about to leave their unit.'],
    ['said of others', '1,010 more soldiers of the 20th Division left their unit.'],
    ['said of a part', 'Из 388 погибших солдат 20-й дивизии опознали всех.'],
    ['said of each time', '388 soldiers of the 20th Division were killed on average.'],
    ['done to others', '388 people were killed by soldiers of the 20th Division.'],
    ['done to others', 'От рук солдат 20-й дивизии погибли 388 человек.'],
    ['narrowed', '1,010 young soldiers of the 20th Division left their unit.'],
    ['narrowed', '684 условных приговора вынесли солдатам 20-й дивизии по статье 337.'],
    ['another event', '1,010 soldiers of the 20th Division were suspected of leaving their unit.'],
    ['another step', '731 criminal cases against soldiers of the 20th Division were sent to court.'],
    ['another time', '540 soldiers left the 20th Division by 2023.'],
    ['another time', '540 soldiers have left the 20th Division since 2023.'],
    ['of two categories', '61 officers and warrant officers of the 20th Division left their unit.'],
    ['of another body', '388 soldiers of the 42nd Division were killed.'],
  ])('%s: %s', (_, text) => {
    expect(verdictOf(text)).not.toMatch(/^supported/);
  });
});

test('the reason names the word that no figure says', () => {
  expect(audit('388 soldiers of the 20th Division were killed in Donetsk hospitals.')).toMatchObject({
    verdict: 'cannot-tell',
    figures: ['cited.dead'],
  });
});
