import { expect, test } from 'vitest';
import { readCase } from '../../case/read-case.ts';
import { ruleLabel, type RuleSpec } from '../../linkage/blocking/declared-rules.ts';
import type { BlockingSuggestion } from '../../linkage/blocking/suggest-blocking.ts';
import { pairBudget, suggestionText, suggestionYaml } from './suggest-blocking.ts';

const specs: readonly RuleSpec[] = [
  { parts: ['surname', 'birth-year'], atMost: null },
  { parts: ['given'], atMost: 30 },
];
const suggestion: BlockingSuggestion = {
  pairsAtMost: 20_000,
  rules: specs.map((spec, i) => ({
    spec,
    label: ruleLabel(spec),
    pairs: 1000 * (i + 1),
    cumulativePairs: i === 0 ? 900 : 2500,
    recall: 0.9 + 0.05 * i,
  })),
  suggested: { pairs: 2500, recall: { value: 0.95, low: 0.93, high: 0.97 } },
  shipped: { pairs: null, recall: { value: 0.96, low: 0.94, high: 0.98 } },
  expectedMatches: 400,
  widePairs: 9000,
  unreached: { count: 12.4, variance: 9 },
};

test('the budget is a whole number of pairs', () => {
  expect(pairBudget(undefined)).toBeNull();
  expect(pairBudget('5000000')).toBe(5_000_000);
  for (const wrong of ['x', '0', '-1', '1.5', '1e6', '9'.repeat(20), true])
    expect(() => pairBudget(wrong)).toThrow(/cli\.usage/);
});

test('the YAML can be pasted into a case file', () => {
  const head = `muster: 1\ntitle: A case\nquestion: { event: left, population: soldiers, from: 2022, to: 2024 }\n`;
  expect(readCase(`${head}${suggestionYaml(suggestion) ?? ''}\n`).blocking).toEqual([
    ['surname', 'birth-year'],
    { parts: ['given'], 'at-most': 30 },
  ]);
});

test('what is printed: each rule with what it adds, the sums with their intervals', () => {
  const lines = suggestionText(suggestion, 'en', suggestionYaml(suggestion)).split('\n');
  expect(lines.slice(0, 7)).toEqual([
    'pairs  in all   recall  rule',
    ' 1000     900  90.00 %  surname + year of birth',
    ' 2000    2500  95.00 %  given name (shared by at most 30 records)',
    '',
    'Suggested rules: 2500 pairs, expected recall of the comparison 95.00 % (93.00 % – 97.00 %)',
    'Shipped rules: too many pairs to count each once, expected recall of the comparison 96.00 % (94.00 % – 98.00 %)',
    'True matches that no rule reaches, by capture and recapture: 12',
  ]);
  expect(suggestionText(suggestion, 'ru', null)).toContain('ни одно правило не находит вероятных совпадений');
});
