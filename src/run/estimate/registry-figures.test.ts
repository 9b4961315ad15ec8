import { expect, test } from 'vitest';
import { readCase } from '../../case/read-case.ts';
import { MusterError } from '../../diagnostic/diagnostic.ts';
import { registryFigures, registryResult } from './registry-figures.ts';

const head = `muster: 1
title: A case
question: { event: died, population: soldiers, from: 2022, to: 2024 }
`;

function caseOf(strata: string) {
  return readCase(
    `${head}estimate:\n  registry:\n    title: Wills\n    source: notaries\n    strata:\n${strata}`,
  );
}

const young = '      - { title: young, looked-up: 400, found: 80, registered: 300 }\n';
const old = '      - { title: old, looked-up: 300, found: 150, registered: 400 }\n';

test('each part over its own share, and their sum beside all parts as one', () => {
  const read = caseOf(young + old);
  const { figures } = registryFigures(read);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const value = (id: string) => byId.get(`estimate.registry.${id}`)?.value;
  expect(value('part.1')).toBe(1500);
  expect(value('part.2')).toBe(800);
  expect(value('total')).toBe(2300);
  // 700 looked up, 230 found, 700 registered.
  expect(value('pooled')).toBe(2130);
  expect(byId.get('estimate.registry.total')?.interval?.low).toBeLessThan(2300);
  expect(byId.get('estimate.registry.total')?.lineage.how.en).toContain('“Wills”, notaries');
  expect(registryResult(read, byId)).toMatchObject({ total: 'estimate.registry.total', parts: [{}, {}] });
});

test('a part that cannot tell is named, and then there is no sum', () => {
  const { figures } = registryFigures(
    caseOf(`${young}      - { title: few, looked-up: 40, found: 4, registered: 30 }\n`),
  );
  const refused = figures.filter(({ withheld }) => withheld === 'refused');
  expect(refused.map(({ id }) => id)).toEqual(['estimate.registry.part.2', 'estimate.registry.total']);
  expect(refused[1]?.assumptions[0]?.en).toContain('few');
});

test('no registry, no figures; counts that contradict each other are refused with their place', () => {
  expect(registryFigures(readCase(head)).figures).toEqual([]);
  expect(() => caseOf('      - { title: x, looked-up: 4, found: 9, registered: 30 }\n')).toThrow(MusterError);
});
