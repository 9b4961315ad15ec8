import { expect, test } from 'vitest';
import { expectBoth } from '../../test/both-languages.ts';
import { MusterError } from '../diagnostic/diagnostic.ts';
import { readCase } from './read-case.ts';

const head = `muster: 1
title: A case
question: { event: left, population: soldiers, from: 2022, to: 2024 }
units: [{ id: reg, name: Regiment }]
lists:
  one: { title: One, file: a.csv, role: capture, columns: { N: name } }
  roster: { title: Roster, file: b.csv, role: frame, columns: { N: name } }
`;

function problemOf(estimate: string): string {
  try {
    readCase(`${head}estimate: ${estimate}\n`);
  } catch (error) {
    if (error instanceof MusterError) {
      error.diagnostics.forEach(expectBoth);
      return error.message;
    }
    throw error;
  }
  return '';
}

test.each([
  ['{ strata: [{ title: x, units: [reg] }, { title: y, from: 2023 }] }', ''],
  ['{ strata: [{ title: x }] }', 'a stratum needs'],
  ['{ strata: [{ title: x, units: [rge] }] }', 'did you mean "reg"'],
  ['{ strata: [{ title: x, from: 2023, to: 2022 }] }', '`from` is after `to`'],
  ['{ over-coverage: { checks: [{ list: one, checked: 9, wrong: 1, source: me }] } }', ''],
  ['{ over-coverage: { checks: [{ list: roster, checked: 9, wrong: 1, source: me }] } }', 'role capture'],
  ['{ over-coverage: { checks: [{ checked: 9, wrong: 10, source: me }] } }', 'more are wrong'],
  [
    '{ over-coverage: { checks: [{ list: one, on-several: true, checked: 9, wrong: 1, source: me }] } }',
    'not both',
  ],
  ['{ over-coverage: { checks: [{ checked: 9, wrong: 1 }] } }', 'source'],
] as const)('%s', (estimate, problem) => {
  if (problem === '') expect(problemOf(estimate)).toBe('');
  else expect(problemOf(estimate)).toContain(problem);
});
