// A claim over a time that no figure covers alone, but figures that follow one another do (`in October and November together`):
// held against their sum.
import type { Claim, EventKey } from '../claim.ts';
import type { Candidate } from '../matching/candidate.ts';
import { isPairOfMonths } from '../matching/compare-period.ts';
import { slotNames } from '../matching/compare-slots.ts';
import type { Evidence } from '../matching/evidence.ts';
import { knownListStep } from '../matching/steps.ts';
import { fitValue } from '../matching/value-fit.ts';
import { judgeMatching } from './judge-matching.ts';
import type { Judgement } from './verdict.ts';

/** Null where no figures of one series cover the claim's time without a gap. */
export function judgeTiled(claim: Claim, candidates: readonly Candidate[]): Judgement | null {
  const { from, to } = claim.period?.value ?? { from: null, to: null };
  if (from === null || to === null || claim.quantity.value === null) return null;
  const series = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (!isPiece(candidate)) continue;
    const key = seriesOf(candidate.evidence);
    const known = series.get(key);
    if (known === undefined) series.set(key, [candidate]);
    else known.push(candidate);
  }
  const sums = [...series.values()].flatMap((pieces) => {
    const tiles = tilesOf(pieces, from, to);
    return tiles === null || (tiles.length > 2 && isPairOfMonths(claim.words)) ? [] : [summed(claim, tiles)];
  });
  // Two series with sums of their own leave open which is meant.
  const [only] = sums;
  if (only === undefined || sums.length > 1) return null;
  const found = judgeMatching(claim, [only]);
  return { ...found, figures: only.evidence.from };
}

function isPiece({ evidence, relations }: Candidate): boolean {
  return (
    evidence.value !== null &&
    evidence.bound === 'exact' &&
    evidence.kind !== 'estimated' &&
    evidence.counts !== 'percent' &&
    relations.period === 'wider' &&
    !isStanding(evidence) &&
    slotNames.every((slot) => slot === 'period' || relations[slot] === 'same' || relations[slot] === 'open')
  );
}

const standing: ReadonlySet<EventKey | null> = new Set(['listed', 'matched', 'service', 'wanted']);
const kept: ReadonlySet<EventKey | null> = new Set([null, 'capture', 'detention']);

/** Those held or listed in one month are held in the next as well: they make no sum. */
function isStanding(evidence: Evidence): boolean {
  const { event, own } = evidence;
  const step = knownListStep(evidence);
  return (
    (standing.has(event) && step !== 'added' && step !== 'removed') ||
    own.kin.includes('holding') ||
    (own.matters.length > 0 && kept.has(event))
  );
}

function seriesOf({
  counts,
  event,
  populations,
  mentions,
  categories,
  place,
  source,
  partOf,
  own,
}: Evidence): string {
  const bodies = populations.map(({ kind, name }) => `${kind} ${name}`);
  return JSON.stringify([
    counts,
    event,
    bodies,
    mentions,
    categories,
    place,
    source,
    partOf,
    own.event,
    own.kin,
  ]);
}

/** The figures that follow one another from the first day to the last, each time told once. */
function tilesOf(pieces: readonly Candidate[], from: number, to: number): readonly Candidate[] | null {
  const tiles: Candidate[] = [];
  let next = from;
  while (next <= to) {
    const here = pieces.filter(({ evidence }) => evidence.period?.from === next);
    const [piece] = here;
    const end = piece?.evidence.period?.to ?? null;
    if (piece === undefined || here.length > 1 || end === null || end < next || end > to) return null;
    tiles.push(piece);
    next = end + 1;
  }
  return tiles.length > 1 ? tiles : null;
}

function summed(claim: Claim, tiles: readonly Candidate[]): Candidate {
  const [first] = tiles;
  if (first === undefined) throw new RangeError('a sum of no figures');
  const value = tiles.reduce((sum, { evidence }) => sum + (evidence.value ?? 0), 0);
  const label = (language: 'en' | 'ru'): string =>
    tiles.map(({ evidence }) => evidence.label[language]).join(' + ');
  const evidence: Evidence = {
    ...first.evidence,
    value,
    label: { en: label('en'), ru: label('ru') },
    period: claim.period?.value ?? null,
    from: tiles.map((tile) => tile.evidence.id),
  };
  return {
    evidence,
    relations: { ...first.relations, period: 'same' },
    fit: fitValue(claim.quantity, evidence),
  };
}
