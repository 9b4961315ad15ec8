// Capture tables of a case, of all together and by stratum: of the agreed linkage, and of each draw of it.
import type { Case } from '../../case/schema.ts';
import type { DoubtfulLists } from '../../estimate/over-coverage/correct-lists.ts';
import { divide, type Division, type Group } from '../../estimate/strata/divide.ts';
import { strataCautions } from '../../estimate/strata/strata-words.ts';
import type { StratumLists } from '../../estimate/strata/strata-total.ts';
import {
  everybody,
  isIn,
  omittedPart,
  readOmitted,
  readStratum,
  type Stratum,
} from '../../estimate/strata/stratum.ts';
import { agreedRoots } from '../../linkage/draws/draws-of-linkage.ts';
import { layDraw } from '../../linkage/draws/draws.ts';
import type { PersonRecord } from '../../records/record.ts';
import { createRandom } from '../../stats/random.ts';
import type { Words } from '../../text/words.ts';
import { questionPeriod } from '../question-period.ts';
import type { LinkedLists } from '../linkage/link-lists.ts';

export interface CaseTables {
  readonly whole: DoubtfulLists;
  /** Empty where the case declares none. */
  readonly strata: readonly StratumLists[];
  /** What has to be said of how the people were divided; names lists and strata, no counts. */
  readonly cautions: readonly Words[];
}

/** A capture table holds no more lists. */
const mostLists = 16;

interface Part {
  readonly title: string;
  readonly stratum: Stratum;
}

/** Null with fewer than two lists that add people, or more than a table holds. */
export function caseTables(caseFile: Case, { records, linkage }: LinkedLists): CaseTables | null {
  const capture = Object.entries(caseFile.lists).filter(([, { role }]) => role === 'capture');
  if (capture.length < 2 || capture.length > mostLists) return null;
  const declared = (caseFile.estimate?.strata ?? []).map((own): Part => ({
    title: own.title,
    stratum: readStratum(own, caseFile.units),
  }));
  const parts: readonly Part[] =
    declared.length === 0
      ? [{ title: '', stratum: everybody }]
      : [...declared, { title: strataCautions.others[caseFile.language], stratum: everybody }];
  const coverage = omissions(caseFile, parts);
  const division: Division = {
    lists: capture.map(([, { title }]) => title),
    barred: coverage.barred,
  };
  const groupsOf = createGrouping(caseFile, records, parts);
  const root = agreedRoots(
    linkage,
    records.map(({ key }) => key),
  );
  const agreed = divide(division, groupsOf(root), null);
  const { draws } = linkage;
  const drawn = Array.from({ length: draws?.count ?? 0 }, (_, k) => {
    if (draws !== undefined) layDraw(draws, k, root);
    const randomOf = (pattern: number, candidates: number) =>
      createRandom(caseFile.seed, 'strata-unknown', k, pattern, candidates);
    return divide(division, groupsOf(root), randomOf);
  });
  const strata = parts.map(({ title }, p): StratumLists => ({
    title,
    lists: {
      agreed: agreed.parts[p] ?? agreed.whole,
      draws: drawn.map((own) => own.parts[p] ?? own.whole),
    },
  }));
  return {
    whole: { agreed: agreed.whole, draws: drawn.map(({ whole }) => whole) },
    // The others are a stratum only where there are any.
    strata:
      declared.length === 0
        ? []
        : strata.filter(({ lists }, p) => p < declared.length || lists.agreed.counts.length > 0),
    cautions: [
      ...coverage.cautions,
      ...unstated(caseFile, records),
      ...(agreed.isDealt ? [strataCautions.dealt] : []),
      ...(agreed.isContradicted ? [strataCautions.contradicted] : []),
    ],
  };
}

/** Outcomes that are to exclude people and that no record states: likely a slip of the pen. */
function unstated({ estimate }: Case, records: readonly PersonRecord[]): readonly Words[] {
  const stated = new Set(records.flatMap(({ outcome }) => outcome?.key ?? []));
  const outcomes = estimate?.['over-coverage']?.outcomes ?? [];
  return outcomes.filter((outcome) => !stated.has(outcome)).map(strataCautions.unstated);
}

/** By part the lists that do not cover it; where one covers a part of it alone, that is said. */
function omissions(
  caseFile: Case,
  parts: readonly Part[],
): { readonly barred: readonly number[]; readonly cautions: readonly Words[] } {
  const period = questionPeriod(caseFile);
  const capture = Object.values(caseFile.lists).filter(({ role }) => role === 'capture');
  const found = parts.map(({ title, stratum }, p) =>
    capture.map((list) => ({
      list: list.title,
      part: title,
      missing: list.omits.map((own) => {
        const omitted = readOmitted(own, caseFile.units);
        // Whoever is wholly in a part before is not in this one.
        const isBefore = parts
          .slice(0, p)
          .some((before) => omittedPart(omitted, before.stratum, period) === 'all');
        return isBefore ? 'none' : omittedPart(stratum, omitted, period);
      }),
    })),
  );
  return {
    barred: found.map((lists) =>
      lists.reduce((set, { missing }, list) => (missing.includes('all') ? set | (1 << list) : set), 0),
    ),
    cautions: found
      .flat()
      .filter(({ missing }) => missing.includes('some') && !missing.includes('all'))
      .map(({ list, part }) => strataCautions.partly(list, part)),
  };
}

/** People by lists and possible strata, told from who is one person with whom. Whom an outcome excludes is left out. */
function createGrouping(
  caseFile: Case,
  records: readonly PersonRecord[],
  parts: readonly Part[],
): (root: Int32Array) => readonly Group[] {
  const ids = Object.entries(caseFile.lists).flatMap(([id, { role }]) => (role === 'capture' ? [id] : []));
  const bits = new Map(ids.map((id, list) => [id, 1 << list]));
  const listOf = Int32Array.from(records, ({ list }) => bits.get(list) ?? 0);
  const excluding = new Set(caseFile.estimate?.['over-coverage']?.outcomes);
  const isOut = Uint8Array.from(records, ({ outcome }) =>
    outcome !== null && excluding.has(outcome.key) ? 1 : 0,
  );
  const isDivided = parts.length > 1;
  const known = new Map<string, number>();
  const candidatesOf = (unit: number, category: number, event: number): number => {
    if (!isDivided) return 1;
    const person = {
      unit: records[unit]?.unit ?? null,
      category: records[category]?.category?.key ?? null,
      event: records[event]?.event ?? null,
    };
    const key = `${person.unit};${person.category};${person.event?.from};${person.event?.to}`;
    const standing = known.get(key);
    if (standing !== undefined) return standing;
    let candidates = 0;
    for (const [p, { stratum }] of parts.entries()) {
      const answer = isIn(stratum, person);
      if (answer !== 'no') candidates |= 1 << p;
      // The first stratum that holds somebody for sure has them.
      if (answer === 'yes') break;
    }
    known.set(key, candidates);
    return candidates;
  };
  return (root) => {
    const on = new Int32Array(records.length);
    const out = new Uint8Array(records.length);
    // By person the first record that tells; records stand in case order.
    const [units, categories, events] = [0, 1, 2].map(() => new Int32Array(records.length).fill(-1));
    records.forEach((record, i) => {
      const person = root[i] ?? i;
      on[person] = (on[person] ?? 0) | (listOf[i] ?? 0);
      out[person] = (out[person] ?? 0) | (isOut[i] ?? 0);
      const first = (of: Int32Array | undefined, isTold: boolean): void => {
        if (of !== undefined && isTold && of[person] === -1) of[person] = i;
      };
      first(units, record.unit !== null);
      first(categories, record.category !== null);
      first(events, record.event !== null);
    });
    const counts = new Map<number, number>();
    on.forEach((pattern, person) => {
      if (pattern === 0 || out[person] === 1) return;
      const candidates = candidatesOf(
        units?.[person] ?? -1,
        categories?.[person] ?? -1,
        events?.[person] ?? -1,
      );
      const key = candidates * 2 ** mostLists + pattern;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
    return [...counts]
      .toSorted(([a], [b]) => a - b)
      .map(([key, people]) => ({
        pattern: key % 2 ** mostLists,
        candidates: Math.floor(key / 2 ** mostLists),
        people,
      }));
  };
}
