// Figures of what did not come about, totals behind their parts, the middle of extremes, places within a district, kinds of
// soldiers told behind the noun, and what is told of a part of those whom an event names.
import { expect, test } from 'vitest';
import { readCase } from '../../case/read-case.ts';
import { auditTexts } from '../audit.ts';
import { caseKnowledge } from '../matching/case-evidence.ts';

const district = { population: 'Velsk district', from: '2022-09', to: '2022-12', source: 'Office' };
const caseFile = readCase(
  JSON.stringify({
    muster: 1,
    title: 'contrary',
    question: { event: 'mobilisation', population: 'men of Velsk district', from: '2022-09', to: '2022-12' },
    units: [],
    cited: [
      { ...district, id: 'killed', value: 804, counts: 'men', event: 'killed' },
      { ...district, id: 'volunteers', value: 83, counts: 'men', event: 'killed', category: 'volunteers' },
      { ...district, id: 'detained', value: 1390, counts: 'men', event: 'detained' },
      { ...district, id: 'fined', value: 264, counts: 'men', event: 'fined', 'part-of': 'detained' },
      { ...district, id: 'hurt', value: 173, counts: 'men', event: 'injured' },
      { ...district, id: 'spared', value: 1177, counts: 'men', event: 'released without charge' },
      { ...district, id: 'drafted', value: 1420, counts: 'men', event: 'called up' },
      {
        ...district,
        id: 'village',
        value: 236,
        counts: 'men',
        event: 'called up',
        place: 'Sosnovo',
        'part-of': 'drafted',
      },
      {
        ...district,
        id: 'absent',
        value: 181,
        counts: 'men',
        event: 'failed to answer the census',
      },
      {
        ...district,
        id: 'contract',
        value: 317,
        counts: 'men',
        event: 'killed',
        category: 'contract soldiers',
      },
      {
        ...district,
        id: 'freed',
        value: 149,
        counts: 'men',
        category: 'students',
        event: 'granted a deferment',
      },
    ],
  }),
);
const knowledge = caseKnowledge(caseFile);

function verdictsOf(text: string): readonly string[] {
  const input = { id: 't', title: 't', text, date: null, source: null };
  return (auditTexts([input], knowledge).texts[0]?.claims ?? []).map(({ judgement }) => judgement.verdict);
}

const when = 'between September and December 2022';

test.each([
  ['supported', `181 men of Velsk district failed to answer the census ${when}.`],
  ['supported', `181 men of Velsk district never answered the census ${when}.`],
  ['wrong-object', `181 men of Velsk district answered the census ${when}.`],
  ['cannot-tell', `181 men of Velsk district did not fail to answer the census ${when}.`],
  ['cannot-tell', `181 men of Velsk district knew of the census ${when}.`],
  ['supported', `In the village of Sosnovo 236 men of Velsk district were called up ${when}.`],
  ['supported', 'В селе Сосново Вельского района с сентября по декабрь 2022 года призвали 236 мужчин.'],
  ['wrong-place', `In the village of Kalinovo 236 men of Velsk district were called up ${when}.`],
  ['wrong-place', 'В городе Калинове Вельского района с сентября по декабрь 2022 года призвали 236 мужчин.'],
  ['supported', `317 soldiers on contract from Velsk district were killed ${when}.`],
  ['supported', 'С сентября по декабрь 2022 года погибли 317 военных по контракту из Вельского района.'],
  ['supported', `Of those killed in Velsk district ${when}, 83 were volunteers.`],
  ['supported', 'Из погибших Вельского района с сентября по декабрь 2022 года 83 были добровольцами.'],
  ['supported', 'Из погибших Вельского района с сентября по декабрь 2022 года 83 — добровольцы.'],
  ['wrong-category', 'Из погибших Вельского района с сентября по декабрь 2022 года 83 — контрактники.'],
  ['supported', `264 of the men detained in Velsk district ${when} were fined.`],
  ['supported', `Of those detained in Velsk district ${when}, 264 were fined.`],
  ['supported', 'Из задержанных в Вельском районе с сентября по декабрь 2022 года 264 оштрафовали.'],
  ['cannot-tell', `Of those injured in Velsk district ${when}, 264 were fined.`],
  ['wrong-object', 'С сентября по декабрь 2022 года в Вельском районе оштрафовали 173 мужчин.'],
  ['supported', `1,177 men of Velsk district were released without charge ${when}.`],
  ['wrong-object', `1,177 men of Velsk district were charged ${when}.`],
  ['wrong-category', `149 teachers in Velsk district were granted a deferment ${when}.`],
])('%s: %s', (expected, text) => {
  expect(verdictsOf(text)[0]).toBe(expected);
});

test.each([
  'The deserters of the garrison: 412 mobilised men, 205 contract soldiers and 61 conscripts, 687 in all.',
  'Бежали 412 мобилизованных, 205 контрактников и 61 срочник — итого 687.',
])('a total behind its parts: %s', (text) => {
  expect(verdictsOf(text)).toContain('parts-do-not-sum');
  expect(verdictsOf(text.replace('687', '678'))).not.toContain('parts-do-not-sum');
});

test.each([
  'В ротах заболели от 10 до 50 солдат, так что медиана — 30 человек.',
  'Between 10 and 50 soldiers fell ill in each company, an average of 30.',
])('the middle of extremes: %s', (text) => {
  expect(verdictsOf(text)).toEqual(['cannot-tell', 'invalid-statistic']);
});

test('what would never have been is a claim taken back, no forecast', () => {
  expect(verdictsOf('Had the alarm stayed silent, 40 men would never have come home.')).toEqual([
    'cannot-tell',
  ]);
});
