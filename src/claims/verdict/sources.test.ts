// Where sources of a case differ, a text that names one of them is held against that one's figure.
import { expect, test } from 'vitest';
import { auditByCase } from './judge-by.test-support.ts';

const died = {
  counts: 'prisoners',
  population: 'Penal Colony 4',
  event: 'died',
  from: '2018',
  to: '2022',
};
const audit = auditByCase({
  question: { event: 'died', population: 'prisoners of Penal Colony 4', from: '2018', to: '2022' },
  cited: [
    { ...died, id: 'monitors', value: 52, source: 'Public Monitoring Commission' },
    { ...died, id: 'service', value: 38, source: 'Prison Service' },
  ],
});

test.each([
  ['According to the Public Monitoring Commission, 52 prisoners died in Penal Colony 4.', 'supported'],
  ['According to the Prison Service, 38 prisoners died in Penal Colony 4.', 'supported'],
  ['According to the Prison Service, 52 prisoners died in Penal Colony 4.', 'source-lost'],
  ['52 prisoners died in Penal Colony 4.', 'sources-conflict'],
  ['According to the Red Cross, 52 prisoners died in Penal Colony 4.', 'sources-conflict'],
])('%s: %s', (text, verdict) => {
  const found = audit(text);
  expect(found?.verdict).toBe(verdict);
  if (verdict === 'supported') expect(found?.why.en).toContain('Another source');
});
