// Tables that no estimate should be drawn from without a word.
import { captureTable, type CaptureTable } from '../../src/estimate/capture-table.ts';
import { createRandom } from '../../src/stats/random.ts';
import { drawTable } from './designs.ts';

/** Nine people on two lists or more. */
export const fewShared = captureTable(
  ['list 1', 'list 2', 'list 3'],
  [60, 50, 4, 40, 3, 2].map((count, i) => ({ pattern: i + 1, count })),
);

/**
 * 1,300 people, six in ten on a leaked list; court cases drawn from the leak alone; two independent lists beside them: every
 * method is far too low here.
 */
export function leakedCourts(): CaptureTable {
  return drawTable(
    {
      name: 'courts from a leak',
      total: 1300,
      kinds: [{ share: 1, chances: [0.6, 0, 0.2, 0.15] }],
      referral: { from: 0, to: 1, chance: 0.3 },
    },
    createRandom(1, 'leaked courts'),
  );
}
