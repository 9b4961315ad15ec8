// Which pairs are compared at all: a few rules, each an equality of integer codes. The records that share a key are
// gathered in typed arrays and their pairs are listed record by record, so that no pair is kept twice or sorted in bulk.
import { setImmediate } from 'node:timers/promises';
import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Effects } from '../../effect/effects.ts';
import { createBlockBuilder, type Blocks, type LargeBlock } from './blocks.ts';
import type { NearOrder } from '../compare/near-order.ts';
import type { EncodedRecords } from '../encode/encode.ts';
import {
  blockingRules,
  type BlockingRule,
  shortSurnameAndInitial,
  surnameAndInitial,
} from './blocking-rules.ts';
import type { Words } from '../../text/words.ts';
import { createKeyParts } from './key-parts.ts';
import type { RuleCount } from '../linkage.ts';

/** A block with more records than this is left out, and that is reported. */
export const largestBlock = 1000;
/** The pairs that the rules propose, each once. */
export interface Candidates {
  /** Writes the records after `a` to compare it with, in whatever order, into `out` from `at` on, by default its start; returns how many. */
  readonly partners: (a: number, out: Int32Array, at?: number) => number;
  /** What each rule has brought so far. */
  readonly counts: () => readonly RuleCount[];
}

function reportLarge(rule: Words, large: readonly LargeBlock[], largest: number, effects: Effects): void {
  if (large.length === 0) return;
  const most = large.reduce((size, block) => Math.max(size, block.records), 0);
  const lost = large.reduce((sum, { records }) => sum + (records * (records - 1)) / 2, 0);
  const reason = {
    en: `${large.length} blocks of the rule "${rule.en}" hold more than ${largest} records (the largest ${most}) and were not joined: up to ${lost} pairs lost to it`,
    ru: `по правилу отбора «${rule.ru}» не сравнены слишком большие блоки, где записей больше ${largest}: блоков ${large.length}, в самом большом записей ${most}, пар потеряно до ${lost}`,
  };
  effects.report(diagnostic('linkage.block-skipped', reason, null, { severity: 'warning' }));
}

/** What each rule puts together, and how many of its blocks were too large. */
export interface RuleBlocks {
  readonly rules: readonly BlockingRule[];
  readonly blocks: readonly Blocks[];
  readonly skipped: readonly number[];
}

/**
 * Blocks the records, with a breath for other work before each rule. Blocks of more than `largest` are skipped and
 * reported, by rule, without names. With an order, the blocks are of places in it.
 */
export async function buildRuleBlocks(
  records: EncodedRecords,
  effects: Effects,
  largest = largestBlock,
  rules: readonly BlockingRule[] = blockingRules,
  order: NearOrder | null = null,
): Promise<RuleBlocks> {
  const steps = ruleBlocks(records, effects, largest, rules, order);
  for (;;) {
    await setImmediate();
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

function buildAtOnce(...of: Parameters<typeof ruleBlocks>): RuleBlocks {
  const steps = ruleBlocks(...of);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** One step for each rule. */
function* ruleBlocks(
  records: EncodedRecords,
  effects: Effects,
  largest: number,
  rules: readonly BlockingRule[],
  order: NearOrder | null = null,
): Generator<undefined, RuleBlocks> {
  const parts = createKeyParts(records);
  const build = createBlockBuilder(records.side, largest, order);
  const blocks: Blocks[] = [];
  const skipped: number[] = [];
  let largeSurnames: readonly LargeBlock[] = [];
  for (const [index, rule] of rules.entries()) {
    effects.signal.throwIfAborted();
    effects.progress({ stage: 'linkage.blocks', done: index, total: rules.length, unit: 'rules' });
    const made = build(rule.parts(parts), rule.atMost, rule.declared === undefined ? largest : Infinity);
    blocks.push(made);
    if (rule.id === surnameAndInitial) largeSurnames = made.large;
    // A key that one surname alone has makes the very block of that surname, so it is counted and not built.
    const large =
      rule.id === shortSurnameAndInitial
        ? made.large.concat(
            largeSurnames.flatMap((block) =>
              Array.from({ length: parts.ownShortKeys[block.first] ?? 0 }, () => block),
            ),
          )
        : made.large;
    reportLarge(rule.label, large, largest, effects);
    skipped.push(large.length);
    yield;
  }
  effects.progress({
    stage: 'linkage.blocks',
    done: rules.length,
    total: rules.length,
    unit: 'rules',
  });
  return { rules, blocks, skipped };
}

/** What each rule brought: `found` counts its pairs that no earlier rule proposed. */
export function countRules({ rules, skipped }: RuleBlocks, found: ArrayLike<number>): readonly RuleCount[] {
  return rules.map(({ id, label }, k) => ({
    id,
    label,
    pairs: found[k] ?? 0,
    skipped: skipped[k] ?? 0,
  }));
}

/** The pairs of the blocks that `buildRuleBlocks` makes. */
export function blockRecords(
  records: EncodedRecords,
  effects: Effects,
  largest = largestBlock,
  rules: readonly BlockingRule[] = blockingRules,
): Candidates {
  const made = buildAtOnce(records, effects, largest, rules);
  const found = new Float64Array(made.blocks.length);
  return {
    partners: createPartners(made.blocks, records.count, found),
    counts: () => countRules(made, found),
  };
}

/** `found` counts the new pairs of each rule. */
export function createPartners(
  blocks: readonly Blocks[],
  records: number,
  found: Float64Array,
): Candidates['partners'] {
  // seen[b]: the last record that b was listed for.
  const seen = new Int32Array(records).fill(-1);
  return (a, out, at = 0) => {
    let next = at;
    for (let rule = 0; rule < blocks.length; rule++) {
      const block = blocks[rule];
      if (block === undefined) continue;
      const { members, starts, places } = block;
      const before = next;
      const end = starts[a + 1] ?? 0;
      for (let i = starts[a] ?? 0; i < end; i++) {
        let place = places[i] ?? 0;
        for (let b = members[place] ?? -1; b !== -1; b = members[++place] ?? -1) {
          if (seen[b] === a) continue;
          seen[b] = a;
          out[next++] = b;
        }
      }
      found[rule] = (found[rule] ?? 0) + next - before;
    }
    return next - at;
  };
}
