// Which pairs are compared at all: a few rules, each an equality of integer codes. The records that share a key are
// gathered in typed arrays and their pairs are listed record by record, so that no pair is kept twice or sorted in bulk.
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Effects } from '../effect/effects.ts';
import { createBlockBuilder, type Blocks, type LargeBlock } from './blocks.ts';
import type { EncodedRecords, Spans } from './encode.ts';
import { createKeyParts, type KeyParts } from './key-parts.ts';

/** A block with more records than this is left out, and that is reported. */
const largestBlock = 1000;
/** A name carried by no more records than this needs no further field, or a weak one. */
const rareName = 30;

interface Rule {
  readonly id: string;
  readonly parts: (parts: KeyParts) => readonly Spans[];
  /** For rules that are meant for small blocks only: larger ones are no loss and are not reported. */
  readonly atMost?: number;
}

const surnameAndInitial = 'surname and given initial';
const shortSurnameAndInitial = 'surname with one letter left out and given initial';

const rules: readonly Rule[] = [
  { id: 'identifier', parts: (p) => [p.identifier] },
  { id: surnameAndInitial, parts: (p) => [p.surnames, p.givenInitials] },
  { id: shortSurnameAndInitial, parts: (p) => [p.shortSurnames, p.givenInitials] },
  { id: 'rare surname', parts: (p) => [p.surnames], atMost: rareName },
  {
    id: 'given name, patronymic and year of birth',
    parts: (p) => [p.givenHeads, p.patronymic, p.birthYears],
  },
  { id: 'day of birth', parts: (p) => [p.birthDay] },
  {
    id: 'patronymic, year of birth and given initial',
    parts: (p) => [p.patronymic, p.birthYears, p.givenInitials],
  },
  { id: 'surname consonants and year of birth', parts: (p) => [p.skeletons, p.birthYears] },
  { id: 'first surname consonants and given name', parts: (p) => [p.skeletonHeads, p.givenHeads] },
  { id: 'rare given name and year of birth', parts: (p) => [p.givenHeads, p.birthYears], atMost: rareName },
  { id: 'surname and given name in either order', parts: (p) => [p.eitherOrder] },
  { id: 'given name, patronymic and unit', parts: (p) => [p.givenHeads, p.patronymic, p.unitLine] },
  { id: 'day of the event and unit', parts: (p) => [p.unitLine, p.eventDay] },
];

/** The pairs that the rules propose, each once. */
export interface Candidates {
  /** Writes the records after `a` to compare it with, ascending, to the start of `out` (which holds every record); returns how many. */
  readonly partners: (a: number, out: Int32Array) => number;
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
  let largeSurnames: readonly LargeBlock[] = [];
  rules.forEach((rule, index) => {
    effects.signal.throwIfAborted();
    effects.progress({ stage: 'linkage.blocks', done: index, total: rules.length, unit: 'rules' });
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
    reportLarge(rule.id, large, largest, effects);
  });
  effects.progress({ stage: 'linkage.blocks', done: rules.length, total: rules.length, unit: 'rules' });
  return { partners: createPartners(blocks, records.records.length) };
}

function createPartners(blocks: readonly Blocks[], records: number): Candidates['partners'] {
  // seen[b]: the last record that b was listed for.
  const seen = new Int32Array(records).fill(-1);
  return (a, out) => {
    let count = 0;
    for (const { members, starts, places } of blocks) {
      const end = starts[a + 1] ?? 0;
      for (let i = starts[a] ?? 0; i < end; i++) {
        let place = places[i] ?? 0;
        for (let b = members[place] ?? -1; b !== -1; b = members[++place] ?? -1) {
          if (seen[b] === a) continue;
          seen[b] = a;
          out[count++] = b;
        }
      }
    }
    if (count > 1) out.subarray(0, count).sort();
    return count;
  };
}
