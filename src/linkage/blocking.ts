// Which pairs are compared at all: a few rules, each an equality of integer codes. The records that share a key are
// gathered in typed arrays and their pairs are listed record by record, so that no pair is kept twice or sorted in bulk.
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Effects } from '../effect/effects.ts';
import { createBlockBuilder, type Blocks, type LargeBlock } from './blocks.ts';
import type { EncodedRecords } from './encode.ts';
import { blockingRules, shortSurnameAndInitial, surnameAndInitial } from './blocking-rules.ts';
import { createKeyParts } from './key-parts.ts';
import type { RuleCount } from './linkage.ts';

/** A block with more records than this is left out, and that is reported. */
const largestBlock = 1000;
/** The pairs that the rules propose, each once. */
export interface Candidates {
  /** Writes the records after `a` to compare it with, ascending, to the start of `out` (which holds every record); returns how many. */
  readonly partners: (a: number, out: Int32Array) => number;
  /** What each rule has brought so far. */
  readonly counts: () => readonly RuleCount[];
}

function reportLarge(rule: string, large: readonly LargeBlock[], largest: number, effects: Effects): void {
  if (large.length === 0) return;
  const most = large.reduce((size, block) => Math.max(size, block.records), 0);
  const reason = `${large.length} blocks of the rule "${rule}" hold more than ${largest} records (the largest ${most}) and were not joined`;
  effects.report(diagnostic('linkage.block-skipped', reason, null, { severity: 'warning' }));
}

/** Blocks the records. Blocks of more than `largest` are skipped and reported, by rule, without names. */
export function blockRecords(records: EncodedRecords, effects: Effects, largest = largestBlock): Candidates {
  const parts = createKeyParts(records);
  const build = createBlockBuilder(records.side, largest);
  const blocks: Blocks[] = [];
  const skipped: number[] = [];
  let largeSurnames: readonly LargeBlock[] = [];
  blockingRules.forEach((rule, index) => {
    effects.signal.throwIfAborted();
    effects.progress({ stage: 'linkage.blocks', done: index, total: blockingRules.length, unit: 'rules' });
    const made = build(rule.parts(parts), rule.atMost);
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
    reportLarge(rule.label.en, large, largest, effects);
    skipped.push(large.length);
  });
  effects.progress({
    stage: 'linkage.blocks',
    done: blockingRules.length,
    total: blockingRules.length,
    unit: 'rules',
  });
  const found = new Float64Array(blocks.length);
  return {
    partners: createPartners(blocks, records.records.length, found),
    counts: () =>
      blockingRules.map(({ id, label }, k) => ({
        id,
        label,
        pairs: found[k] ?? 0,
        skipped: skipped[k] ?? 0,
      })),
  };
}

/** `found` counts the new pairs of each rule. */
function createPartners(
  blocks: readonly Blocks[],
  records: number,
  found: Float64Array,
): Candidates['partners'] {
  // seen[b]: the last record that b was listed for.
  const seen = new Int32Array(records).fill(-1);
  return (a, out) => {
    let count = 0;
    for (let rule = 0; rule < blocks.length; rule++) {
      const block = blocks[rule];
      if (block === undefined) continue;
      const { members, starts, places } = block;
      const before = count;
      const end = starts[a + 1] ?? 0;
      for (let i = starts[a] ?? 0; i < end; i++) {
        let place = places[i] ?? 0;
        for (let b = members[place] ?? -1; b !== -1; b = members[++place] ?? -1) {
          if (seen[b] === a) continue;
          seen[b] = a;
          out[count++] = b;
        }
      }
      found[rule] = (found[rule] ?? 0) + count - before;
    }
    if (count > 1) out.subarray(0, count).sort();
    return count;
  };
}
