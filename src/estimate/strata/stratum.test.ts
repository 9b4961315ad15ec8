import { expect, test } from 'vitest';
import type { CaseUnit } from '../../case/schema.ts';
import { readCaseDate } from '../../text/date.ts';
import { everybody, isIn, omittedPart, readOmitted, readStratum } from './stratum.ts';

const units = [
  ['div', undefined],
  ['reg', 'div'],
  ['bat', 'reg'],
  ['eng', 'div'],
].map(([id, parent]) => ({
  id,
  name: id,
  ...(parent === undefined ? {} : { parent }),
})) as unknown as readonly CaseUnit[];

const person = { unit: 'bat', category: 'contract', event: readCaseDate('2023-05') };

test('units hold those below them; what is not known may be', () => {
  const regiment = readStratum({ units: ['reg'] }, units);
  expect(isIn(regiment, person)).toBe('yes');
  expect(isIn(regiment, { ...person, unit: 'eng' })).toBe('no');
  expect(isIn(regiment, { ...person, unit: null })).toBe('maybe');
  const early = readStratum({ categories: ['contract'], to: '2023-05-20' }, units);
  expect(isIn(early, person)).toBe('maybe');
  expect(isIn(early, { ...person, event: readCaseDate('2023-04') })).toBe('yes');
  expect(isIn(early, { ...person, event: null, category: 'mobilised' })).toBe('no');
  expect(isIn(everybody, { unit: null, category: null, event: null })).toBe('yes');
});

test.each([
  [{ units: ['bat'] }, { unit: 'reg' }, 'all'],
  [{ units: ['div'] }, { unit: 'reg' }, 'some'],
  [{ units: ['eng'] }, { unit: 'reg' }, 'none'],
  [{ categories: ['contract'] }, { unit: 'reg' }, 'some'],
  [{ from: '2023-06' }, { from: '2023-01' }, 'all'],
  [{ from: '2022-06' }, { from: '2023-01' }, 'some'],
  [{ to: '2022-12' }, { from: '2023-01' }, 'none'],
  // The question ends in 2023: what a list omits after it matters to nobody.
  [{ units: ['reg'] }, { from: '2024-05' }, 'none'],
  [{ units: ['bat'], from: '2023-06' }, { unit: 'reg', from: '2023-01' }, 'all'],
] as const)('how much of %o is omitted by %o', (own, omitted, part) => {
  const period = { from: readCaseDate('2022').from, to: readCaseDate('2023').to };
  const { units: of, ...rest } = { units: undefined, ...own };
  const stratum = readStratum({ ...rest, ...(of === undefined ? {} : { units: [...of] }) }, units);
  expect(omittedPart(stratum, readOmitted({ ...omitted, reason: 'so' }, units), period)).toBe(part);
});
