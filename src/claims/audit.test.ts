// Texts audited as a whole: spans, verdicts, context, what a text says against itself, hostile text, drift.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { renderDrift } from '../chart/drift-chart.ts';
import { auditTexts } from './audit.ts';
import { caseKnowledge } from './matching/case-evidence.ts';
import { nothingKnown } from './matching/evidence.ts';
import { auditLines } from './output/audit-lines.ts';
import { claimReviews } from './output/claim-review.ts';
import { driftCsv } from './output/drift-csv.ts';
import { driftSpec } from './output/drift-spec.ts';
import { readClaims } from './reading/read-claims.ts';
import { unitNames } from './reading/unit-names.ts';

const root = path.join(import.meta.dirname, '..', '..');
const example = path.join(root, 'examples', 'regiment-story');
const story = readCase(readFileSync(path.join(example, 'case.yaml'), 'utf8'));
const knowledge = caseKnowledge(story);
const units = unitNames(story.units);

const text = (content: string, id = 't1', date: number | null = null) => ({
  id,
  title: id,
  text: content,
  date,
  source: null,
});
const audit = (...texts: readonly string[]) =>
  auditTexts(
    texts.map((content, i) => text(content, `t${i + 1}`, i)),
    knowledge,
    { units },
  );
const verdictsOf = (content: string) =>
  audit(content).texts[0]?.claims.map(({ claim, judgement }) => [claim.text, judgement.verdict]) ?? [];

test('every span is exact, whatever the text', () => {
  const words = [
    'over',
    '1,000',
    'soldiers',
    'deserted',
    'полк',
    'более',
    'тысячи',
    'солдат',
    '12 %',
    '.',
    ',',
    '«',
    '\u200b',
    '\u202e',
    '\n\n',
    'of',
    'the',
    'division',
    'in',
    'July',
    '2024',
    '26',
    'младших',
    'офицеров',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
      const content = parts.join(' ');
      const { claims, statements } = readClaims(content);
      for (const { text: span, start, length } of [...claims, ...statements]) {
        expect(content.slice(start, start + length)).toBe(span);
      }
      expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    }),
  );
});

const judged = (order: readonly string[]) =>
  new Map(
    audit(order.join(' ')).texts[0]?.claims.map(({ claim, judgement }) => [claim.id, judgement.verdict]),
  );

test('shuffling sentences that carry no context changes no verdict', () => {
  const sentences = [
    'The list of the 20th Guards Motor Rifle Division names 1,010 people who left without leave.',
    'In March 2024 courts of the Russian army handed down 684 sentences under Article 337.',
    'An entire regiment of the 20th Guards Motor Rifle Division deserted.',
    'Almost 900 contract soldiers deserted from the 20th Guards Motor Rifle Division.',
    'По статье 337 в феврале 2024 года суды российской армии получили 718 дел.',
  ];
  const usual = judged(sentences);
  expect(usual.size).toBe(5);
  fc.assert(
    fc.property(fc.shuffledSubarray(sentences, { minLength: sentences.length }), (order) => {
      expect(judged(order)).toEqual(usual);
    }),
    { numRuns: 20 },
  );
});

describe('a text that a reader met first', () => {
  const file = path.join(root, '..', 'shared', 'data', 'founding-case', 'article.txt');
  test.skipIf(!existsSync(file))(
    'is judged as its figures bear (skipped where ../shared/data is not there)',
    () => {
      const content = readFileSync(file, 'utf8');
      const found = audit(content).texts[0];
      const verdict = (span: string) =>
        found?.claims.find(({ claim }) => claim.text.toLowerCase().includes(span))?.judgement;
      expect(verdict('over 1,000 soldiers')?.verdict).toBe('supported');
      const regiment = verdict('an entire regiment');
      expect(regiment?.verdict).toBe('wrong-unit');
      expect(regiment?.why.en).toMatch(/500–3.000 people/);
      const peak = verdict('peaking in july 2024');
      expect(peak?.verdict).toBe('wrong-population');
      expect(peak?.why.en).toMatch(/closed by 30.April.2024.*1.076.*court cases/);
      expect(verdict('steadily increased')?.verdict).toBe('cannot-tell');
      const inside = found?.findings.find(({ verdict: kind }) => kind === 'contradicts-text');
      expect(inside?.why.en).toContain('Over 1,000 soldiers');
      const opinions = found?.statements.filter(({ reason }) => reason === 'opinion') ?? [];
      expect(opinions.some(({ text: said }) => said.includes('sheer scale'))).toBe(true);
      for (const { claim } of found?.claims ?? [])
        expect(content.slice(claim.start, claim.start + claim.length)).toBe(claim.text);
    },
  );
});

test('the same number of something else is named, not supported', () => {
  expect(
    verdictsOf(
      'In all, 1,010 people of the whole Russian army were charged with desertion by the end of May 2025.',
    ),
  ).toEqual([['1,010 people', expect.not.stringContaining('supported')]]);
  expect(
    verdictsOf('By 31 May 2025 the courts of the Russian army had 1,010 cases under Article 338.'),
  ).toEqual([['1,010 cases', 'supported']]);
});

test('what a sentence says beside its slots is borne by no figure', () => {
  const bodies = readCase(
    JSON.stringify({
      muster: 1,
      title: 'doubts',
      question: {
        event: 'desertion',
        population: 'soldiers of the 9th Regiment',
        from: '2022-03',
        to: '2024-02',
      },
      units: [{ id: 'r9', name: '9th Regiment', echelon: 'regiment' }],
      cited: [
        {
          id: 'gone',
          value: 412,
          counts: 'soldiers',
          population: '9th Regiment',
          event: 'left the unit without leave',
          from: '2022-03',
          to: '2024-02',
          source: 'The Ledger',
        },
      ],
    }),
  );
  const verdictOf = (content: string) =>
    auditTexts([text(content)], caseKnowledge(bodies), { units: unitNames(bodies.units) }).texts[0]?.claims[0]
      ?.judgement.verdict;
  expect(verdictOf('412 soldiers deserted from the 9th Regiment.')).toBe('supported');
  for (const content of [
    'Last week 412 soldiers deserted from the 9th Regiment.',
    '412 untrained soldiers deserted from the 9th Regiment.',
    'Another 412 soldiers deserted from the 9th Regiment.',
    '412 Wagner fighters deserted.',
    'The wives of 412 soldiers of the 9th Regiment deserted them.',
    '412 soldiers who deserted from the 9th Regiment were killed.',
    'In a neighbouring regiment 412 soldiers deserted.',
    'За одну ночь из 9-го полка сбежали 412 солдат.',
    '412 soldiers of the Azov Regiment deserted.',
    'The 9th Regiment never confirmed that 412 soldiers had deserted.',
  ])
    expect(verdictOf(content), content).not.toMatch(/^supported/);
});

test('a sum that misses one part of the source is explained', () => {
  const register = readCase(`
muster: 1
title: register
question: { event: wanted, population: people in the register, from: 2022, to: 2025 }
cited:
  - { id: all, value: 202997, counts: entries, population: the register, event: listed, from: 2022, to: 2025, source: the register }
  - { id: y22, value: 6988, counts: entries, population: the register, event: listed, from: 2022, to: 2022, part-of: all, source: the register }
  - { id: y23, value: 17658, counts: entries, population: the register, event: listed, from: 2023, to: 2023, part-of: all, source: the register }
  - { id: y24, value: 67840, counts: entries, population: the register, event: listed, from: 2024, to: 2024, part-of: all, source: the register }
  - { id: y25, value: 110511, counts: entries, population: the register, event: listed, from: 2025, to: 2025, part-of: all, source: the register }
`);
  const table =
    'Entries of the register by year\n\n| 2022 | 347 |\n| 2023 | 6,641 |\n| 2024 | 67,840 |\n| 2025 | 110,511 |\n| Total | 185,339 |\n';
  for (const content of [table, 'Entries: 347 + 6,641 + 67,840 + 110,511 = 185,339.']) {
    const claims = auditTexts([text(content)], caseKnowledge(register)).texts[0]?.claims ?? [];
    const total = claims.find(({ claim }) => claim.quantity.value === 185_339)?.judgement;
    expect(total?.verdict).toBe('parts-do-not-sum');
    expect(total?.why.en).toMatch(/misses exactly one part, 17.658/);
    expect(total?.why.en).toMatch(/347 and 6.641 are one part split in two: 6.988/);
  }
});

test('without a case only what a text says against itself is told', () => {
  const found = auditTexts(
    [text('An entire regiment deserted. Over 1,000 soldiers of the division deserted.')],
    nothingKnown,
  ).texts[0];
  expect(found?.claims.map(({ judgement }) => judgement.verdict)).toEqual([
    'contradicts-text',
    'cannot-tell',
  ]);
});

test('hostile text ends in a clean answer', () => {
  const hostile = [
    '7'.repeat(100_000),
    '5+'.repeat(5000),
    '«"('.repeat(10_000),
    '\u202e\u200b5\u202c '.repeat(5000),
    '1,000,'.repeat(5000),
    'hundred '.repeat(5000),
    '| 5 '.repeat(5000),
    '\u0000\uffff\ud800',
  ];
  for (const content of hostile) {
    const { claims } = readClaims(content);
    for (const { text: span, start, length } of claims)
      expect(content.slice(start, start + length)).toBe(span);
  }
  expect(readClaims('Over 1,0\u200b00 sol\u200bdiers de\u00adserted.').claims[0]?.event?.value).toBe(
    'desertion',
  );
  const lines = auditLines(
    auditTexts([text('\u001b[31m5 soldiers\u202e deserted.')], nothingKnown),
    'en',
  ).join('\n');
  expect(lines).not.toMatch(/\p{Cf}|\p{Cc}(?<!\n)/u);
});

test('drift names what changed and where it is likely to come from', () => {
  const found = audit(
    'In March 2024 courts of the Russian army handed down 684 sentences for absence without leave.',
    'In March 2024, 684 people were charged with desertion.',
    'In March 2024, 64 people were convicted of desertion.',
  );
  const [chain] = found.chains;
  expect(chain?.steps.map(({ text: id, parent }) => [id, parent?.text ?? null])).toEqual([
    ['t1', null],
    ['t2', 't1'],
    ['t3', 't2'],
  ]);
  expect(chain?.steps[1]?.changes.map(({ slot }) => slot)).toEqual(expect.arrayContaining(['unit', 'event']));
  expect(chain?.steps[2]?.changes.map(({ slot }) => slot)).toContain('number');
  expect(driftCsv(found, 'en').split('\r\n')).toHaveLength(5);
  const spec = driftSpec(found);
  expect(spec).not.toBeNull();
  if (spec !== null) expect(renderDrift(spec, 'ru')).toMatch(/^<svg .*684 sentences.*<\/svg>$/s);
  const reviews = claimReviews(found, 'en');
  expect(reviews['@graph']).toHaveLength(3);
  expect(reviews['@graph'][0]).toMatchObject({
    '@type': 'ClaimReview',
    claimReviewed: '684 sentences',
    reviewRating: { ratingValue: 5 },
  });
});
