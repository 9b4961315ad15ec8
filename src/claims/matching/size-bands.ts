// How many people bodies of troops hold, from the order of battle of a case.
import type { Case } from '../../case/schema.ts';
import type { SizeBand } from './evidence.ts';

/** How many people a body of each echelon holds, over all units of the case that say so. */
export function sizeBands(caseFile: Case): readonly SizeBand[] {
  const bands = new Map<string, { low: number; high: number; sources: Set<string> }>();
  for (const unit of caseFile.units) {
    for (const { low, high, source } of unit.strength) {
      const known = bands.get(unit.echelon) ?? { low, high, sources: new Set<string>() };
      known.low = Math.min(known.low, low);
      known.high = Math.max(known.high, high);
      known.sources.add(source);
      bands.set(unit.echelon, known);
    }
  }
  return caseFile.units
    .map(({ echelon }) => echelon)
    .filter((echelon, i, all) => all.indexOf(echelon) === i)
    .flatMap((echelon) => {
      const band = bands.get(echelon);
      return band === undefined
        ? []
        : [{ echelon, low: band.low, high: band.high, sources: [...band.sources] }];
    });
}
