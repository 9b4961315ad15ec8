// Where sources of a case differ, a text that names one of them is held against that one's figure.
import { expect, test } from 'vitest';
import { readCase } from '../../case/read-case.ts';
import { auditTexts } from '../audit.ts';
import { caseKnowledge } from '../matching/case-evidence.ts';

const died = {
  counts: 'prisoners',
  population: 'Penal Colony 4',
  event: 'died',
  from: '2018',
  to: '2022',
};
const caseFile = readCase(
  JSON.stringify({
    muster: 1,
    title: 'sources',
    question: { event: 'died', population: 'prisoners of Penal Colony 4', from: '2018', to: '2022' },
    cited: [
      { ...died, id: 'monitors', value: 52, source: 'Public Monitoring Commission' },
      { ...died, id: 'service', value: 38, source: 'Prison Service' },
    ],
  }),
);
const knowledge = caseKnowledge(caseFile);

test.each([
  ['According to the Public Monitoring Commission, 52 prisoners died in Penal Colony 4.', 'supported'],
  ['According to the Prison Service, 38 prisoners died in Penal Colony 4.', 'supported'],
  ['According to the Prison Service, 52 prisoners died in Penal Colony 4.', 'source-lost'],
  ['52 prisoners died in Penal Colony 4.', 'sources-conflict'],
  ['According to the Red Cross, 52 prisoners died in Penal Colony 4.', 'sources-conflict'],
])('%s: %s', (text, verdict) => {
  const input = { id: 't', title: 't', text, date: null, source: null };
  const [claim] = auditTexts([input], knowledge).texts[0]?.claims ?? [];
  expect(claim?.judgement.verdict).toBe(verdict);
  if (verdict === 'supported') expect(claim?.judgement.why.en).toContain('Another source');
});
