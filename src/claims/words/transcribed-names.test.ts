// Names in Russian letters and the English ones that they write by ear.
import { expect, test } from 'vitest';
import { isTranscribed } from './transcribed-names.ts';

test.each([
  ['уэйкфилд', 'wakefield'],
  ['чедвик', 'chadwick'],
  ['брайтуотер', 'brightwater'],
  ['хэзерли', 'hatherley'],
  ['джефферсоне', 'jefferson'],
  ['стоунхейвен', 'stonehaven'],
  ['уиткомб', 'whitcomb'],
])('%s is %s', (russian, english) => {
  expect(isTranscribed(russian, english)).toBe(true);
  expect(isTranscribed(english, russian)).toBe(true);
});

test.each([
  ['уэйкфилд', 'whitfield'],
  ['хэзерли', 'hartley'],
  ['стоунхейвен', 'stonebridge'],
  ['марлоу', 'marley'],
  ['эштон', 'easton'],
  ['лис', 'lees'],
  ['бертон', 'burtons'],
])('%s is not %s', (russian, english) => {
  expect(isTranscribed(russian, english)).toBe(false);
});
