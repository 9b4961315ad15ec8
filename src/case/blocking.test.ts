import { describe, expect, it } from 'vitest';
import { expectBoth } from '../../test/both-languages.ts';
import { MusterError } from '../diagnostic/diagnostic.ts';
import { readCase } from './read-case.ts';

const head = `muster: 1
title: A case
question: { event: left, population: soldiers, from: 2022-02-24, to: 2024-04-30 }
`;

function problems(blocking: string): readonly string[] {
  try {
    readCase(`${head}${blocking}`);
    return [];
  } catch (error) {
    if (!(error instanceof MusterError)) throw error;
    error.diagnostics.forEach(expectBoth);
    return error.diagnostics.map(
      ({ place, reason, code }) => `${place?.line ?? 0}:${place?.column ?? 0} ${reason.en} [${code}]`,
    );
  }
}

describe('blocking: in case.yaml', () => {
  it('reads rules as lists of parts, with or without a limit', () => {
    const read = readCase(
      `${head}blocking:\n  - [surname, birth-year]\n  - { parts: [given], at-most: 30 }\npairs-at-most: 1000\n`,
    );
    expect(read.blocking).toEqual([['surname', 'birth-year'], { parts: ['given'], 'at-most': 30 }]);
    expect(read['pairs-at-most']).toBe(1000);
  });

  it('leaves the shipped rules where it says nothing', () => {
    expect(readCase(head).blocking).toBeUndefined();
  });

  it('names the place of a part that it does not know, and the nearest one', () => {
    expect(problems('blocking:\n  - [surname, birth-yaer]\n')).toEqual([
      expect.stringMatching(
        /^5:15 blocking\[1\]\[2\] — must be one of .*; did you mean "birth-year"\? \[case\.invalid\]$/,
      ),
    ]);
    expect(problems('blocking:\n  - { parts: [given], at-mots: 30 }\n')).toEqual([
      expect.stringMatching(/^5:\d+ blocking\[1\] — unknown key "at-mots"; did you mean "at-most"\?/),
    ]);
  });

  it.each([
    ['blocking: []\n', 'at least one rule is needed'],
    ['blocking:\n  - []\n', 'a rule names one to 3 parts'],
    ['blocking:\n  - [surname, given, unit, place]\n', 'a rule names one to 3 parts'],
    ['blocking:\n  - [surname, surname]\n', 'a rule names each part once'],
    ['blocking:\n  - { parts: [surname], at-most: 1 }\n', 'must be at least 2'],
    ['blocking:\n  - surname\n', 'must be a list of entries'],
    ['pairs-at-most: 0\n', 'must be at least 1'],
  ])('refuses %j', (blocking, reason) => {
    expect(problems(blocking)).toEqual([expect.stringContaining(reason)]);
  });
});
