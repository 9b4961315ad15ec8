// The units of a case by the numbers in their names, so that a text's `33-й полк` finds the 33rd regiment of the case.
import type { CaseUnit } from '../../case/schema.ts';
import type { PopulationKind } from '../claim.ts';

export interface UnitNames {
  /** The unit of that kind and number; null where the case has none or several. */
  readonly find: (kind: PopulationKind, number: string) => string | null;
  /** The only unit of that kind; null where there are several. */
  readonly only: (kind: PopulationKind) => string | null;
  /** The unit whose whole name or alias that is. */
  readonly named: (text: string) => CaseUnit | null;
}

export const noUnits: UnitNames = { find: () => null, only: () => null, named: () => null };

export function unitNames(units: readonly CaseUnit[]): UnitNames {
  const byNumber = new Map<string, string | null>();
  const byKind = new Map<string, string | null>();
  const byName = new Map(units.flatMap((unit) => [unit.name, ...unit.aliases].map((name) => [name, unit])));
  for (const unit of units) {
    const numbers = new Set([unit.name, ...unit.aliases].flatMap((name) => /\d+/.exec(name)?.[0] ?? []));
    for (const number of numbers) {
      const key = `${unit.echelon} ${number}`;
      byNumber.set(key, byNumber.has(key) && byNumber.get(key) !== unit.id ? null : unit.id);
    }
    byKind.set(unit.echelon, byKind.has(unit.echelon) ? null : unit.id);
  }
  return {
    find: (kind, number) => byNumber.get(`${kind} ${number}`) ?? null,
    only: (kind) => byKind.get(kind) ?? null,
    named: (text) => byName.get(text) ?? null,
  };
}
