// How a case says that its records are linked.
import type { Case } from '../../case/schema.ts';
import { declaredRules, ruleSpecs } from '../../linkage/blocking/declared-rules.ts';
import type { LinkOptions } from '../../linkage/link-records.ts';

/** Draws of the whole linkage that a run keeps: every estimate is made over so many. */
const draws = 100;

export function linkOptions(caseFile: Case, decisions: LinkOptions['decisions']): LinkOptions {
  return {
    lists: Object.entries(caseFile.lists).map(([id, list]) => ({ id, unique: list.unique })),
    threshold: caseFile.link,
    seed: caseFile.seed,
    units: caseFile.units,
    decisions,
    blocking: declaredRules(caseFile.blocking),
    pairsAtMost: caseFile['pairs-at-most'],
    draws,
  };
}

/** What a linkage made by these options depends on: the rules as declared, and not what is refused beforehand. */
export function linkInputs(caseFile: Case, options: LinkOptions): unknown {
  const { blocking: _rules, pairsAtMost: _budget, ...plain } = options;
  const weightsFrom = caseFile['weights-from'];
  const learned = weightsFrom === undefined ? {} : { weightsFrom: weightsFrom.toSorted() };
  return { ...plain, ...learned, blocking: ruleSpecs(caseFile.blocking) };
}
