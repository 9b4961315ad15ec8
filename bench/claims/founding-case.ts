// The claims that were made about the founding case, with their author's verdicts, against the example case. Each is put as a
// sentence here, since the file gives slots and no wording; `reason` names the verdicts that the author's word stands for.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readCase } from '../../src/case/read-case.ts';
import { auditTexts } from '../../src/claims/audit.ts';
import { caseKnowledge } from '../../src/claims/matching/case-evidence.ts';
import { unitNames } from '../../src/claims/reading/unit-names.ts';
import type { Verdict } from '../../src/claims/verdict/verdict.ts';
import type { PairScore } from './pairs.ts';

const claimFile = z.array(z.object({ id: z.string(), verdict: z.string() }));

/** What the author's words stand for. */
const meanings: Readonly<Record<string, readonly Verdict[]>> = {
  supported: ['supported', 'supported-by-rounding'],
  supported_weak: ['supported'],
  contradicted: ['sources-conflict', 'contradicts-text', 'parts-do-not-sum', 'understated'],
  conflict_unresolved: ['sources-conflict'],
  denominator: ['invalid-statistic'],
  translation_error: ['wrong-category', 'wrong-unit'],
  typo_propagated: ['source-lost'],
  rounding_misleading: ['rounding-misleads'],
  wrong_category: ['wrong-category', 'wrong-unit'],
  double_count: ['axes-mixed'],
  wrong_unit: ['wrong-unit'],
  invalid_statistic: ['invalid-statistic'],
  wrong_period: ['wrong-period'],
  wrong_population: ['wrong-population'],
  wrong_object: ['wrong-object'],
  inference_as_fact: ['inference-as-fact'],
};

const division = 'the 20th Guards Motor Rifle Division';

/** A sentence for each claim, and the span that is meant. */
const sentences: Readonly<Record<string, readonly [text: string, span: string]>> = {
  c01: [`The list of ${division} names 1,010 people.`, '1,010'],
  c02: [
    `The list of ${division} names 1,009 people: 858 contract soldiers, 150 mobilised men and two conscripts.`,
    '1,009',
  ],
  c03: [`858 contract soldiers stand on the list of ${division}.`, '858'],
  c04: [`Almost 900 contract soldiers left ${division}.`, 'Almost 900'],
  c06: [`Two conscripts are on the list of ${division}.`, 'Two conscripts'],
  c07: [`The list of ${division} includes 26 junior officers.`, '26'],
  c08: [`There are 26 NCOs on the list of ${division}.`, '26'],
  c09: [`The list of ${division} includes 26 high-ranking officers.`, '26'],
  c10: [
    `The list is made up of 858 contract soldiers, 150 mobilised men, two conscripts, 26 junior officers, one major and two lieutenant colonels.`,
    '',
  ],
  c11: [`An entire regiment of ${division} deserted.`, 'entire regiment'],
  c13: [`The 1,010 deserters correspond to a regiment.`, 'a regiment'],
  c16: [`Between 4.59 % and 22.4 % of the division deserted, a median average of 13.5 %.`, '13.5'],
  c18: [`About one soldier a day has deserted from ${division} since the start of the war.`, 'one soldier'],
  c19: [`Desertion from ${division} rose steadily and peaked in July 2024.`, 'peaked'],
  c22: [`The headquarters of ${division} was targeted eight times by March 2022.`, 'eight times'],
  c24: [`31 people from the list were found in the roster of spring 2022.`, '31'],
  c25: [`34 people from the list were found in the roster of spring 2022.`, '34'],
  c26: [`The rest joined during the war.`, 'The rest'],
  c28: [`Reporters spoke to four soldiers from the list.`, 'four soldiers'],
  c30: [`Court rulings were found for 96 people on the list.`, '96'],
  c37: [`At least two dozen divisions of the Russian army are fighting.`, 'two dozen'],
  c44: [`In March 2024, 684 sentences under Article 337 were handed down.`, '684'],
  c45: [`In March 2024, 684 people were charged with desertion.`, '684'],
  c47: [`In March 2024, 64 people were convicted of absence without leave.`, '64'],
};

const root = process.cwd();

/** Null where the founding case is not there. */
export function scoreFounding(): PairScore | null {
  const file = path.join(root, '..', 'shared', 'data', 'founding-case', 'claims.json');
  if (!existsSync(file)) return null;
  const claims = claimFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  const caseFile = readCase(readFileSync(path.join(root, 'examples', 'regiment-story', 'case.yaml'), 'utf8'));
  const knowledge = caseKnowledge(caseFile);
  let [pairs, right, falseSupported] = [0, 0, 0];
  const faults: string[] = [];
  for (const { id, verdict } of claims) {
    const sentence = sentences[id];
    const expected = meanings[verdict];
    if (sentence === undefined || expected === undefined) {
      faults.push(`${id}: ${verdict} has no sentence with a quantity`);
      continue;
    }
    const [text, span] = sentence;
    const input = { id: 't1', title: id, text, date: null, source: null };
    const audited =
      auditTexts([input], knowledge, { units: unitNames(caseFile.units) }).texts[0]?.claims ?? [];
    const at = text.indexOf(span);
    const meant = audited.filter(
      ({ claim }) => claim.start < at + span.length && at < claim.start + claim.length,
    );
    const chosen =
      span === ''
        ? (audited.find(({ judgement }) => expected.includes(judgement.verdict)) ?? audited[0])
        : meant[0];
    const given = chosen?.judgement.verdict ?? 'not-checkable';
    pairs += 1;
    if (expected.includes(given)) right += 1;
    else
      faults.push(
        `${id}: ${given} instead of ${expected.join(' or ')}: ${text} — ${chosen?.judgement.why.en ?? ''}`,
      );
    if (given.startsWith('supported') && !expected.some((verdict) => verdict.startsWith('supported')))
      falseSupported += 1;
  }
  return { pairs, right, falseSupported, verdicts: new Set(), faults };
}
