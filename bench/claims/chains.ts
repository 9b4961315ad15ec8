// Texts of one story with the telling that each telling comes from and what changed on the way: reading the file, tracing,
// counting.
import { parse } from 'yaml';
import { z } from 'zod';
import { auditTexts, type Audit } from '../../src/claims/audit.ts';
import { driftSlots } from '../../src/claims/drift/changes.ts';
import type { DriftStep } from '../../src/claims/drift/trace-drift.ts';
import { nothingKnown } from '../../src/claims/matching/evidence.ts';
import { readCaseDate } from '../../src/text/date.ts';

const place = z.strictObject({ text: z.string(), span: z.string() });
const chainFile = z.array(
  z.strictObject({
    texts: z.array(
      z.strictObject({
        id: z.string(),
        date: z.string(),
        source: z.string(),
        title: z.string(),
        text: z.string(),
      }),
    ),
    steps: z.array(z.strictObject({ ...place.shape, from: place, changed: z.array(z.enum(driftSlots)) })),
    apart: z.array(z.tuple([place, place])).default([]),
  }),
);

type Place = z.infer<typeof place>;

export interface ChainScore {
  /** Tellings with the telling that they come from. */
  readonly steps: number;
  /** Tellings that stand in one chain with the telling that they come from. */
  readonly joined: number;
  /** Tellings whose very parent was found. */
  readonly parents: number;
  /** Slots said to have changed: rightly, wrongly, and those passed over. */
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly apart: number;
  readonly keptApart: number;
  readonly faults: readonly string[];
}

export function changedF1({ right, wrong, missed }: Pick<ChainScore, 'right' | 'wrong' | 'missed'>): number {
  return (2 * right) / Math.max(1, 2 * right + wrong + missed);
}

interface Found {
  readonly chain: number;
  readonly step: DriftStep;
}

export function scoreChains(content: string): ChainScore {
  let [steps, joined, parents, right, wrong, missed, apart, keptApart] = [0, 0, 0, 0, 0, 0, 0, 0];
  const faults: string[] = [];
  for (const story of chainFile.parse(parse(content))) {
    const inputs = story.texts.map((text) => ({ ...text, date: readCaseDate(text.date).from }));
    const audit = auditTexts(inputs, nothingKnown);
    for (const { from, changed, ...to } of story.steps) {
      steps += 1;
      const [own, parent] = [find(audit, to), find(audit, from)];
      const isJoined = own !== null && parent !== null && own.chain === parent.chain;
      const given = own?.step.parent ?? null;
      const isParent =
        given !== null &&
        parent !== null &&
        given.text === from.text &&
        given.claim === parent.step.claim.claim.id;
      if (isJoined) joined += 1;
      if (isParent) parents += 1;
      const said = own?.step.changes.map(({ slot }) => slot) ?? [];
      const extra = said.filter((slot) => !changed.includes(slot));
      const lacking = changed.filter((slot) => !said.includes(slot));
      right += changed.length - lacking.length;
      wrong += extra.length;
      missed += lacking.length;
      const told = `${to.text} “${to.span}” from ${from.text} “${from.span}”`;
      if (!isParent) {
        const [a, b] = [own === null ? 'not told' : 'told', parent === null ? 'not told' : 'told'];
        faults.push(`parent: ${told}: ${a}, ${b}, ${given === null ? 'none' : given.text} given`);
      }
      if (extra.length > 0) faults.push(`changed beyond: ${extra.join(', ')}: ${told}`);
      if (lacking.length > 0) faults.push(`change passed over: ${lacking.join(', ')}: ${told}`);
    }
    for (const [a, b] of story.apart) {
      apart += 1;
      const [first, second] = [find(audit, a), find(audit, b)];
      const isApart = first === null || second === null || first.chain !== second.chain;
      if (isApart) keptApart += 1;
      else faults.push(`joined: ${a.text} “${a.span}” and ${b.text} “${b.span}”`);
    }
  }
  return { steps, joined, parents, right, wrong, missed, apart, keptApart, faults };
}

const storyOf = (id: string): string => id.slice(0, id.indexOf('/'));

/** Tellings with a parent where all stories lie in one pile, and those whose parent is of another story. */
export function scorePile(contents: readonly string[]): {
  readonly joined: number;
  readonly strayed: number;
} {
  const stories = contents.flatMap((content) => chainFile.parse(parse(content)));
  const inputs = stories.flatMap(({ texts }, story) =>
    texts.map((text) => ({ ...text, id: `${story}/${text.id}`, date: readCaseDate(text.date).from })),
  );
  const steps = auditTexts(inputs, nothingKnown).chains.flatMap((chain) => chain.steps);
  const joined = steps.flatMap(({ text, parent }) => (parent === null ? [] : [[text, parent.text] as const]));
  const strayed = joined.filter(([own, from]) => storyOf(own) !== storyOf(from)).length;
  return { joined: joined.length, strayed };
}

/** The step of a chain that a place in a text stands for; null where no chain holds it. */
function find(audit: Audit, { text, span }: Place): Found | null {
  const at = audit.texts.find(({ id }) => id === text)?.text.indexOf(span) ?? -1;
  if (at < 0) throw new Error(`no such span in ${text}: ${span}`);
  for (const [chain, { steps }] of audit.chains.entries()) {
    const step = steps.find(
      ({ text: own, claim: { claim } }) =>
        own === text && claim.start < at + span.length && at < claim.start + claim.length,
    );
    if (step !== undefined) return { chain, step };
  }
  return null;
}
