// All that a case knows: the figures that others have published, and those that it counts or estimates itself.
import type { Case } from '../../case/schema.ts';
import type { Figure } from '../../figure/figure.ts';
import { foldKey } from '../../text/fold.ts';
import type { EventKey } from '../claim.ts';
import { unitNames } from '../reading/unit-names.ts';
import { citedEvidence } from './cited-evidence.ts';
import { groupsOf, ownKinds } from './described.ts';
import { nothingKnown, type CaseKnowledge, type Evidence } from './evidence.ts';
import { ownEvidence } from './own-evidence.ts';
import { withRivals } from './rivals.ts';
import { withShared, withSuperiors, withUnspoken } from './common-ground.ts';
import { withRanks } from './set-beside.ts';
import { withSourceLists } from './source-lists.ts';
import { readCounts, readPeople } from './read-slots.ts';
import { sizeBands } from './size-bands.ts';
import { sumsOfArticles } from './sums.ts';

/** All that a case can say to a claim; `figures` are those of a run, after disclosure control. */
export function caseKnowledge(caseFile: Case, figures: readonly Figure[] = []): CaseKnowledge {
  const units = unitNames(caseFile.units);
  const kinds = ownKinds(caseFile);
  const peoples = [...new Set(caseFile.cited.flatMap(({ population }) => groupsOf(population)))];
  const callings = callingsOf(caseFile);
  const isOnlyBody = new Set(caseFile.cited.map(({ population }) => foldKey(population))).size === 1;
  const cited = caseFile.cited.map((entry) =>
    citedEvidence(entry, caseFile.question, { kinds, peoples, isOnlyBody }, units, callings),
  );
  // Without a list that adds people nobody was counted: the zero of such a run is no figure.
  const isCounted = Object.values(caseFile.lists).some(({ role }) => role === 'capture');
  const own = figures
    .filter(({ id }) => isCounted || id.startsWith('estimate.'))
    .flatMap((figure) => ownEvidence(figure, caseFile, units) ?? []);
  const known = withShared(withRivals(withWholes([...cited, ...own])));
  const evidence = withSuperiors(withRanks(withSourceLists(withUnspoken(known))), caseFile.units);
  return {
    ...nothingKnown,
    evidence: [...evidence, ...sumsOfArticles(evidence)],
    bands: sizeBands(caseFile),
  };
}

/** Fewer figures have much in common by chance. */
const leastFigures = 3;
/** Whom anybody may be of. */
const ofAnyKind: ReadonlySet<string> = new Set([
  'group-women',
  'group-men',
  'group-children',
  'group-civilians',
]);

/** Groups that all figures of a case call the people they count by (`employees`): those of whom it is, and no category within. */
function callingsOf({ cited }: Case): readonly string[] {
  const called = cited.flatMap(({ counts }) =>
    readCounts(counts) === 'person' ? [[...groupsOf(counts), ...readPeople(counts)]] : [],
  );
  const [first = []] = called;
  return called.length < leastFigures
    ? []
    : first.filter((group) => !ofAnyKind.has(group) && called.every((groups) => groups.includes(group)));
}

/** Each figure with the events of the figures that it is a part of. */
function withWholes(evidence: readonly Evidence[]): readonly Evidence[] {
  const byId = new Map(evidence.map((item) => [item.id, item]));
  return evidence.map((item) => {
    const wholeEvents: EventKey[] = [];
    const seen = new Set([item.id]);
    for (let { partOf } = item; partOf !== null && !seen.has(partOf);) {
      seen.add(partOf);
      const whole = byId.get(partOf);
      if (whole === undefined) break;
      if (whole.event !== null) wholeEvents.push(whole.event);
      partOf = whole.partOf;
    }
    return wholeEvents.length === 0 ? item : { ...item, wholeEvents };
  });
}
