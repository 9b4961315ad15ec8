// How many pairs a blocking rule would make, from counts per key, before any pair is listed; and the refusal of rules
// that would make more than can be afforded.
import { formatNumber } from '../../chart/format.ts';
import { MusterError, diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { russianForm } from '../../text/plural.ts';
import type { Words } from '../../text/words.ts';
import type { BlockingRule } from './blocking-rules.ts';
import { blockValue } from './block-values.ts';
import { partLabel } from './declared-rules.ts';
import type { EncodedRecords } from '../encode/encode.ts';
import { createKeyParts, type KeyParts } from './key-parts.ts';
import { countKeys } from './rule-keys.ts';

/** A value that fewer records carry is not named: it might point at a person. */
const leastNamed = 1000;
/** So many of the largest blocks are named. */
const mostNamed = 3;

export interface BlockSize {
  /** The values of the parts, in their order; `null` for a value that has no words of its own. */
  readonly values: readonly (string | null)[];
  readonly records: number;
  readonly pairs: number;
}

export interface RuleSize {
  readonly rule: BlockingRule;
  /**
   * Pairs that the blocks of the rule hold, those of one list free of repeats left out. A pair counts once for each key
   * that it shares: where a record has one value of each part that is the number of pairs, else it is at least that.
   */
  readonly pairs: number;
  /** Blocks that hold more than `atMost` or `limit` records, and the pairs lost with them. */
  readonly left: { readonly blocks: number; readonly pairs: number };
  /** The blocks with most pairs; empty for rules that are not declared. */
  readonly worst: readonly BlockSize[];
}

/** Counts what one rule would make; blocks of more than `limit` records are left out unless the rule is declared. */
export function ruleSize(
  records: EncodedRecords,
  parts: KeyParts,
  rule: BlockingRule,
  limit: number,
): RuleSize {
  const keys = countKeys(rule.parts(parts), records.side);
  const most = Math.min(rule.atMost ?? Infinity, rule.declared === undefined ? limit : Infinity);
  let pairs = 0;
  const left = { blocks: 0, pairs: 0 };
  const worst: number[] = [];
  for (let key = 0; key < keys.records.length; key++) {
    const own = keys.pairs[key] ?? 0;
    const size = keys.records[key] ?? 0;
    if (size > most) {
      left.blocks++;
      left.pairs += own;
      continue;
    }
    pairs += own;
    if (own === 0 || rule.declared === undefined) continue;
    // Earlier keys stay in front among equals, so that the choice does not depend on the sort.
    const at = worst.findIndex((other) => (keys.pairs[other] ?? 0) < own);
    worst.splice(at === -1 ? worst.length : at, 0, key);
    if (worst.length > mostNamed) worst.pop();
  }
  const names = rule.declared ?? [];
  return {
    rule,
    pairs,
    left,
    worst: worst.map((key) => ({
      values: keys.values(key).map((value, p) => blockValue(records, names[p], value)),
      records: keys.records[key] ?? 0,
      pairs: keys.pairs[key] ?? 0,
    })),
  };
}

/** What each rule would make. `limit` as in `ruleSize`. */
export function blockSizes(
  records: EncodedRecords,
  rules: readonly BlockingRule[],
  limit = Infinity,
): readonly RuleSize[] {
  const parts = createKeyParts(records);
  return rules.map((rule) => ruleSize(records, parts, rule, limit));
}

/** A count with thousands apart: 11,249,925,000. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `given initial "a" (150,000 records)`; below a thousand records `one given initial (900 records)`. */
function blockText(block: BlockSize, rule: BlockingRule): Words {
  const named = (rule.declared ?? []).map((name, p): Words => {
    const { en, ru } = partLabel(name);
    const value = block.records < leastNamed ? null : (block.values[p] ?? null);
    return value === null
      ? { en: `one ${en}`, ru: `${ru} (одно значение)` }
      : { en: `${en} ${JSON.stringify(value)}`, ru: `${ru} ${JSON.stringify(value)}` };
  });
  const records = russianForm(block.records, ['запись', 'записи', 'записей']);
  return {
    en: `${named.map(({ en }) => en).join(' + ')} (${grouped(block.records)} records)`,
    ru: `${named.map(({ ru }) => ru).join(' + ')} (${russianGrouped(block.records)} ${records})`,
  };
}

function russianGrouped(count: number): string {
  return formatNumber(count, 'ru', 'records');
}

/** `11 249 925 000 пар записей`, after a verb. */
function russianPairs(count: number): string {
  return `${russianGrouped(count)} ${russianForm(count, ['пару', 'пары', 'пар'])} записей`;
}

function refusal({ rule, pairs, worst }: RuleSize, pairsAtMost: number): Diagnostic {
  const blocks = worst.map((block) => blockText(block, rule));
  const { en, ru } = rule.label;
  const reason = {
    en: `the blocking rule "${en}" would compare ${grouped(pairs)} pairs of records, and at most ${grouped(pairsAtMost)} are allowed; its largest blocks: ${blocks.map((block) => block.en).join(', ')}`,
    ru: `правило отбора «${ru}» дало бы ${russianPairs(pairs)}, а допускается не больше ${russianGrouped(pairsAtMost)}; самые большие блоки: ${blocks.map((block) => block.ru).join(', ')}`,
  };
  return diagnostic('linkage.too-many-pairs', reason, { file: 'case.yaml' });
}

/**
 * Counts the pairs of declared rules and throws a {@link MusterError} with every rule that makes more than
 * `pairsAtMost`, or, where each alone can be afforded, with their sum. Values that a thousand records share are named.
 */
export function refuseTooManyPairs(
  records: EncodedRecords,
  rules: readonly BlockingRule[],
  pairsAtMost: number,
): void {
  if (pairsAtMost === Infinity) return;
  const sizes = blockSizes(
    records,
    rules.filter((rule) => rule.declared !== undefined),
  );
  const faults = sizes.filter((size) => size.pairs > pairsAtMost).map((size) => refusal(size, pairsAtMost));
  const sum = sizes.reduce((total, size) => total + size.pairs, 0);
  if (faults.length === 0 && sum > pairsAtMost) {
    const english = sizes.map(({ rule, pairs }) => `"${rule.label.en}" ${grouped(pairs)}`);
    const russian = sizes.map(({ rule, pairs }) => `«${rule.label.ru}» ${russianGrouped(pairs)}`);
    const reason = {
      en: `the blocking rules together would list ${grouped(sum)} pairs of records, and at most ${grouped(pairsAtMost)} are allowed: ${english.join(', ')}`,
      ru: `правила отбора вместе дали бы ${russianPairs(sum)}, а допускается не больше ${russianGrouped(pairsAtMost)}: ${russian.join(', ')}`,
    };
    faults.push(diagnostic('linkage.too-many-pairs', reason, { file: 'case.yaml' }));
  }
  if (faults.length > 0) throw new MusterError(faults);
}
