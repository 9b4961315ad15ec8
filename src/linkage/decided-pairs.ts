// A reviewer's decisions, from record keys to record numbers.
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Effects } from '../effect/effects.ts';
import { keyOfRecord, type EncodedRecords } from './encode/encode.ts';

/** A reviewer's word that two records (by key) are one person, or two. */
export interface LinkDecision {
  readonly kind: 'same' | 'different';
  readonly a: string;
  readonly b: string;
}

/** a < b. */
interface Pair {
  readonly a: number;
  readonly b: number;
  /** For messages: record keys, which carry no personal value. */
  readonly keys: readonly [a: string, b: string];
}

export interface Decisions {
  readonly same: readonly Pair[];
  readonly different: readonly Pair[];
}

/** Decisions about records that are there; others are reported. */
export function readDecisions(
  records: EncodedRecords,
  decisions: readonly LinkDecision[],
  effects: Effects,
): Decisions {
  const named = new Set(decisions.flatMap(({ a, b }) => [a, b]));
  const numbers = new Map<string, number>();
  for (let r = 0; named.size > 0 && r < records.count; r++) {
    const key = keyOfRecord(records, r);
    if (named.has(key)) numbers.set(key, r);
  }
  const read: { same: Pair[]; different: Pair[] } = { same: [], different: [] };
  for (const { kind, a, b } of decisions) {
    const [x, y] = [numbers.get(a), numbers.get(b)];
    if (x === undefined || y === undefined || x === y) {
      const reason = {
        en: `a decision names ${a} and ${b}, which are not two records`,
        ru: `в решении названы ${a} и ${b}, но двух таких записей нет`,
      };
      effects.report(diagnostic('linkage.decision-record', reason, null, { severity: 'warning' }));
    } else {
      read[kind].push({ a: Math.min(x, y), b: Math.max(x, y), keys: [a, b] });
    }
  }
  return read;
}

/** Said of a decision that two records are one person where others do not allow it. */
export function disobeyedDecision(a: string, b: string): Diagnostic {
  const reason = {
    en: `the decision that ${a} and ${b} are one person contradicts another decision, or a list declared free of repeats, and was not obeyed`,
    ru: `решение, что ${a} и ${b} — один человек, противоречит другому решению или списку, объявленному без повторов; оно не выполнено`,
  };
  return diagnostic('linkage.decision', reason, null, { severity: 'warning' });
}
