// What a sentence leaves open, taken from its context: from the claim before where the sentence leans on it (`of them`), else
// from what the whole text is about. The second does not depend on the order of the sentences.
import type { Claim, ClaimPeriod, EventKey, Population, Slot } from '../claim.ts';
import type { SentenceView } from './sentence-view.ts';

export interface OpenClaim {
  readonly claim: Claim;
  /** The sentence points back: `of them`, `they`, `in addition`. */
  readonly leans: boolean;
  readonly paragraph: number;
}

/** What a sentence is about. */
export type Subject = Pick<SentenceView, 'populations' | 'events'>;

const persons = new Set(['person', 'percent', 'record', 'unit']);

export function inherit(open: readonly OpenClaim[], subjects: readonly Subject[]): readonly Claim[] {
  const allNames = [...new Set(open.flatMap(({ claim }) => claim.names))];
  const all = [...new Set(open.flatMap(({ claim }) => claim.mentions))];
  const topic = topicOf(subjects);
  const claims: Claim[] = [];
  let previous: Claim | null = null;
  let last = -1;
  for (const { claim, leans, paragraph } of open) {
    const sameSentence: boolean = previous?.sentence.start === claim.sentence.start;
    const before: Claim | null = sameSentence || (leans && paragraph === last) ? previous : null;
    last = paragraph;
    const counts = claim.counts ?? taken(before?.counts ?? null);
    const isOfPeople = counts === null || persons.has(counts.value);
    const isOfList = claim.population?.value.some(({ kind }) => kind === 'list') === true;
    const event: Slot<EventKey> | null =
      claim.event ??
      (isOfList && counts?.value === 'person' ? { value: 'listed', origin: 'implied' } : null) ??
      (before !== null && isOfPeople
        ? taken(before.event)
        : isOfPeople && topic.event !== null
          ? topicSlot(topic.event)
          : null);
    const population =
      claim.population ??
      taken(before?.population ?? null) ??
      (topic.population === null ? null : topicSlot([topic.population]));
    const period =
      claim.period ??
      (before === null || (before.period?.value.days !== undefined && before.period.value.days !== null)
        ? null
        : taken(before.period));
    // One capital begins the sentence; a sentence with no other name speaks of what the text does.
    const mentions = claim.mentions.length > 1 ? claim.mentions : all;
    const names = claim.names.length > 0 ? claim.names : allNames;
    const filled: Claim = { ...claim, counts, event, population, period, mentions, names };
    claims.push(filled);
    previous = filled;
  }
  return claims;
}

function taken<T>(slot: Slot<T> | null): Slot<T> | null {
  return slot === null ? null : { value: slot.value, origin: 'inherited' };
}

function topicSlot<T>(value: T): Slot<T> {
  return { value, origin: 'inherited' };
}

interface Topic {
  readonly population: Population | null;
  readonly event: EventKey | null;
  readonly period: ClaimPeriod | null;
}

const topicEvents: ReadonlySet<EventKey> = new Set([
  'absence',
  'desertion',
  'refusal',
  'death',
  'capture',
  'surrender',
  'missing',
  'wound',
  'attack',
]);

/** What the text is about: the body named most often, by number before by kind; the event of leaving it. */
function topicOf(subjects: readonly Subject[]): Topic {
  const bodies = new Map<string, { population: Population; count: number }>();
  const events = new Map<EventKey, number>();
  for (const view of subjects) {
    for (const { population } of view.populations) {
      const isBody =
        population.name !== null ||
        population.kind === 'list' ||
        population.kind === 'army' ||
        population.kind === 'division';
      if (!isBody) continue;
      const key = `${population.kind} ${population.name ?? ''}`;
      const known = bodies.get(key);
      bodies.set(key, {
        population: known?.population ?? { ...population, text: key.trim() },
        count: (known?.count ?? 0) + 1,
      });
    }
    for (const { value } of view.events)
      if (topicEvents.has(value)) events.set(value, (events.get(value) ?? 0) + 1);
  }
  const named = [...bodies.entries()]
    .filter(([, { population }]) => population.name !== null)
    .toSorted(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  const others = [...bodies.entries()].toSorted(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  const event = [...events.entries()].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0];
  return {
    population: (named[0] ?? others[0])?.[1].population ?? null,
    event: event?.[0] ?? null,
    period: null,
  };
}
