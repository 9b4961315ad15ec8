// The many ways to name a source: by what it knows, holds or could establish, beside what it is, in front of its figures, behind a dash.
import { expect, test } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const time = { from: '2019-01', to: '2022-12' };
const migrants = { counts: 'people', population: 'migrants crossing Lake Orsa', ...time };
const judge = judgeByCase({
  question: { event: 'drowned', population: 'migrants crossing Lake Orsa', ...time },
  cited: [
    { ...migrants, id: 'a', value: 418, event: 'drowned', source: '«Колокол»' },
    { ...migrants, id: 'b', value: 263, event: 'drowned', source: 'Regional Prison Service' },
    { ...migrants, id: 'c', value: 1935, event: 'rescued', source: 'Orsa Exile Centre' },
    { ...migrants, id: 'd', value: 2764, event: 'detained', source: 'Ministry of Emergency Situations' },
  ],
});

const between = 'January 2019 and December 2022';
const drowned = 'migrants who drowned in Lake Orsa between January 2019 and December 2022';
const rescued = 'migrants were rescued from Lake Orsa between January 2019 and December 2022';
const утонули = 'с января 2019 по декабрь 2022 года в озере Орса утонули 418 мигрантов';

test.each([
  ['supported', `Kolokol knows of 418 ${drowned}.`],
  ['source-lost', `Kolokol knows of 263 ${drowned}.`],
  ['supported', `Kolokol has put together a list of 418 ${drowned}.`],
  ['source-lost', `The Orsa Exile Centre has put together a list of 418 ${drowned}.`],
  ['supported', `The Orsa Exile Centre was able to verify that 1,935 ${rescued}.`],
  ['source-lost', `Kolokol was able to verify that 1,935 ${rescued}.`],
  ['supported', `The authors, Orsa Exile Centre, announced that 1,935 ${rescued}.`],
  ['source-lost', `The authors, Kolokol, announced that 1,935 ${rescued}.`],
  ['source-lost', `Regional prison service figures show that 1,935 ${rescued}.`],
  ['supported', `По данным регионального управления тюремной службы, ${утонули.replace('418', '263')}.`],
  ['source-lost', `По данным регионального управления тюремной службы, ${утонули}.`],
  ['supported', `Как следует из опубликованного «Колоколом» списка, ${утонули}.`],
  ['supported', `По списку «Колокола», ${утонули}.`],
  ['source-lost', `По списку «Колокола», ${утонули.replace('418', '263')}.`],
  [
    'supported',
    `1,935 migrants on the Orsa Exile Centre’s list were rescued from Lake Orsa between ${between}.`,
  ],
  [
    'source-lost',
    `The Judicial Department reported that 1,935 migrants on the Orsa Exile Centre’s list were rescued from Lake Orsa between ${between}.`,
  ],
  ['supported', `${утонули} — «Колокол».`],
  ['sources-conflict', `${утонули}.`],
  [
    'supported',
    `Тюремной службе известно о 263 мигрантах, утонувших в озере Орса с января 2019 по декабрь 2022 года.`,
  ],
])('%s: %s', (verdict, text) => {
  expect(judge(text)).toBe(verdict);
});

test.each([
  ['sources-conflict', `По сообщениям СМИ, ${утонули}.`],
  [
    'supported',
    `Between January 2019 and December 2022, 418 migrants drowned in Lake Orsa, if one believes Kolokol.`,
  ],
  [
    'source-lost',
    `Between January 2019 and December 2022, 263 migrants drowned in Lake Orsa, if one believes Kolokol.`,
  ],
  [
    'supported',
    `Официальная цифра «Колокола» — 418 мигрантов, утонувших в озере Орса с января 2019 по декабрь 2022 года.`,
  ],
])('%s: %s', (verdict, text) => {
  expect(judge(text)).toBe(verdict);
});
