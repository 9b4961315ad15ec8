// The timeline of a case, over draws of its linkage and of its dates; kept by content hash.
import type { Case } from '../../case/schema.ts';
import type { Effects } from '../../effect/effects.ts';
import { usualThreads } from '../../effect/workers.ts';
import { spreadPart } from '../../timeline/summary/spread-part.ts';
import { progressOf } from '../../timeline/summary/timeline-summary.ts';
import type { EstimatedLists } from '../estimate/estimate-lists.ts';
import { fingerprint } from '../fingerprint.ts';
import type { LinkedLists } from '../linkage/link-lists.ts';
import type { StageStore } from '../stage-store.ts';
import { storedCounts, timelineQuestion } from './timeline-question.ts';
import { caseTimelineSchema, type CaseTimeline } from './timeline-schema.ts';

export interface TimedLists {
  readonly hash: string;
  /** Null where no list dates an event. */
  readonly timeline: CaseTimeline | null;
}

export async function timelineLists(
  caseFile: Case,
  linked: LinkedLists,
  estimated: EstimatedLists,
  store: StageStore,
  effects: Effects,
): Promise<TimedLists> {
  const { lists, units, incidents, question, seed, threshold } = caseFile;
  const hash = fingerprint('timeline', {
    estimate: estimated.hash,
    linkage: linked.hash,
    lists: Object.entries(lists).map(([id, { role, title, closed, omits, 'issue-of': issueOf }]) => ({
      id,
      issueOf,
      role,
      title,
      closed,
      omits,
    })),
    units,
    incidents,
    hasWeeks: threshold === 1,
    period: [question.from, question.to],
    seed,
  });
  const standing = await store.find(hash);
  if (typeof standing === 'object' && standing !== null && 'timeline' in standing) {
    return { hash, timeline: caseTimelineSchema.nullable().parse(standing.timeline) };
  }
  const made = await store.make(hash, [], async () => {
    const asked = timelineQuestion(caseFile, linked, estimated.estimate, effects);
    if (asked === null) return { timeline: null };
    if (asked.kind === 'refused') return { timeline: { refused: asked.reasons, told: null } };
    const { question, beside } = asked;
    const spread = await spreadPart(question, progressOf(effects), effects, usualThreads());
    const counted = { ...storedCounts(question.series, question.sets), ...beside };
    return { timeline: { refused: [], told: { counted, spread } } };
  });
  // Through text, as a later run will read it.
  const { timeline } = JSON.parse(JSON.stringify(made)) as typeof made;
  return { hash, timeline: caseTimelineSchema.nullable().parse(timeline) };
}
