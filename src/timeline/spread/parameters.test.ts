import { expect, test } from 'vitest';
import { drawNormal } from '../../stats/normal-draw.ts';
import { createRandom } from '../../stats/random.ts';
import { fullModel, priors, readDraw, spreadLayout } from './parameters.ts';
import { sketchDivision } from './spread.test-support.ts';

test('standard normal points are draws of the prior: λ, φ and the rest ~ Dirichlet(1, 1, rest)', () => {
  const data = sketchDivision(1, { own: 0, level: 1, periods: 3 });
  const layout = spreadLayout(data, fullModel);
  const random = createRandom(1, 'prior');
  const draws = Array.from({ length: 20_000 }, () =>
    readDraw(
      data,
      layout,
      Float64Array.from({ length: layout.size }, () => drawNormal(random)),
    ),
  );
  const share = (is: (own: number, others: number) => boolean) =>
    draws.filter(({ own, others }) => is(own, others)).length / draws.length;
  for (const x of [0.05, 0.2, 0.5]) {
    const alone = 1 - (1 - x) ** (1 + priors.rest);
    expect(Math.abs(share((own) => own <= x) - alone)).toBeLessThan(0.015);
    expect(Math.abs(share((_, others) => others <= x) - alone)).toBeLessThan(0.015);
    const both = 1 - (1 - x) ** priors.rest * (1 + priors.rest * x);
    expect(Math.abs(share((own, others) => own + others <= x) - both)).toBeLessThan(0.015);
  }
});
