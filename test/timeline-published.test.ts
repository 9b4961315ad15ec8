// Published series with reference fits (../shared/data/timeline): the timeline's models give what others' programs give.
import { expect, test } from 'vitest';
import {
  hasSeries,
  influenza,
  measles,
  reference,
  salmonella,
  sequence,
  type ReferenceFit,
} from '../bench/timeline/published-series.ts';
import { fitEndemicEpidemic, type EndemicEpidemicFit } from '../src/timeline/endemic-epidemic/fit.ts';
import { fitHawkes } from '../src/timeline/hawkes/hawkes.ts';
import { meanScores, oneStepAhead } from '../src/timeline/endemic-epidemic/scores.ts';

if (!hasSeries)
  console.log('The published series are not there (../shared/data/timeline): these tests skip.');
const published = test.skipIf(!hasSeries);

function expectFit(fit: EndemicEpidemicFit, { loglik, coef, se }: ReferenceFit) {
  expect(fit.converged).toBe(true);
  expect(Math.abs(fit.logLikelihood - loglik)).toBeLessThan(1e-6);
  const values = Object.values(coef);
  Object.values(se).forEach((error, i) => {
    const { value, standardError } = fit.parameters[i] ?? { value: Number.NaN, standardError: Number.NaN };
    // A coefficient near 0 is held against its standard error.
    const size = Math.max(Math.abs(values[i] ?? 0), error);
    expect(Math.abs(value - (values[i] ?? 0)) / size).toBeLessThan(1e-5);
    expect(Math.abs(standardError / error - 1)).toBeLessThan(1e-4);
  });
}

published('measles in the Weser-Ems region: four models', () => {
  for (const [variant, name] of [
    ['basic', 'basic'],
    ['poisson', 'basicPoisson'],
    ['covariate', 'vacc_ar'],
    ['power-law', 'powerlaw'],
  ] as const) {
    expectFit(fitEndemicEpidemic(measles(variant)), reference('reference_measlesWeserEms.json', name));
  }
});

published('measles: one step ahead of weeks 65 to 77', () => {
  const scores = meanScores(oneStepAhead(measles(), 64, 76));
  expect(scores.logarithmic).toBeCloseTo(1.102458213, 6);
  expect(scores.rankedProbability).toBeCloseTo(0.7477739055, 6);
  expect(scores.dawidSebastiani).toBeCloseTo(1.3390697621, 6);
});

published('influenza in 140 districts and salmonella in one series', () => {
  expectFit(fitEndemicEpidemic(influenza()), reference('reference_more.json', 'fluBYBW_basic'));
  expectFit(fitEndemicEpidemic(salmonella()), reference('reference_more.json', 'salmonella_agona'));
});

published('a simulated self-exciting series: the documented fit', () => {
  const fit = fitHawkes(sequence('hawkes_sim_T2000_mu1_repr0.5_rate2.txt'), 2000);
  expect(Math.abs(fit.base - 1.05413)).toBeLessThan(1e-4);
  expect(Math.abs(fit.branching - 0.50224)).toBeLessThan(1e-4);
  expect(Math.abs(fit.rate - 2.04961)).toBeLessThan(1e-4);
});
