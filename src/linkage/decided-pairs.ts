// A reviewer's decisions, from record keys to record numbers.
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Words } from '../text/words.ts';
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
  readonly label: Words;
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
    const label = { en: `${a} and ${b}`, ru: `${a} и ${b}` };
    if (x === undefined || y === undefined || x === y) {
      const reason = {
        en: `a decision names ${label.en}, which are not two records`,
        ru: `в решении названы ${label.ru}, но двух таких записей нет`,
      };
      effects.report(diagnostic('linkage.decision-record', reason, null, { severity: 'warning' }));
    } else {
      read[kind].push({ a: Math.min(x, y), b: Math.max(x, y), label });
    }
  }
  return read;
}
