// The words of a figure, slot by slot, beside those of the others of its case, and which words tell of people, events and custody.
import type { Evidence, Meant, Wording } from './evidence.ts';
import { light, phraseOf } from './meant.ts';
import { joint, tells } from './wording.ts';

/** Slots that words tell apart. */
export type ToldSlot = Exclude<keyof Wording, 'all' | 'counts' | 'kinds'>;

const contents = new WeakMap<readonly Meant[], readonly Meant[]>();

export function contentOf({ wording }: Evidence, slot: keyof Wording): readonly Meant[] {
  const words = wording[slot];
  const found = contents.get(words) ?? words.filter(({ word }) => !joint.test(word));
  contents.set(words, found);
  return found;
}

export const toldSlots = ['category', 'place', 'population', 'event'] as const;
const allSlots = ['counts', ...toldSlots] as const;

const ofSlots = new WeakMap<Evidence, readonly Meant[]>();

/** The words of all slots of a figure, without those that only join others. */
export function contentOfAll(evidence: Evidence): readonly Meant[] {
  const found = ofSlots.get(evidence) ?? allSlots.flatMap((slot) => contentOf(evidence, slot));
  ofSlots.set(evidence, found);
  return found;
}

export const peopleOf = ({ wording: { counts, category, population } }: Evidence): readonly Meant[] => [
  ...counts,
  ...category,
  ...population,
];

const descriptions = new WeakMap<Evidence, readonly Meant[]>();

/** All words of a figure, and those of whom it is of that by themselves say nothing (`journalists` of a list of theirs). */
export function described(evidence: Evidence): readonly Meant[] {
  const { wording, populations } = evidence;
  const found = descriptions.get(evidence) ?? [
    ...wording.all,
    ...populations.flatMap(({ text }) => phraseOf(text)),
  ];
  descriptions.set(evidence, found);
  return found;
}

/** Words of a figure's slot that another figure has in no slot. */
export function beyond(words: readonly Meant[], other: Evidence): readonly Meant[] {
  const known = beyondOther.get(words) ?? new WeakMap<Evidence, readonly Meant[]>();
  beyondOther.set(words, known);
  const found = known.get(other) ?? words.filter((word) => !tells(word, contentOfAll(other)));
  known.set(other, found);
  return found;
}

const beyondOther = new WeakMap<readonly Meant[], WeakMap<Evidence, readonly Meant[]>>();

export const isTelling = ({ word }: Meant): boolean => !light.test(word);

/** Those held, that they are, and what holds them. */
export const heldPeople =
  /^(?:held|detained|detainees?|prisoners?|inmates?|custody|detention|задержанн\p{L}+|заключ[её]нн\p{L}+|заключени\p{L}|страж\p{L}{1,2}|неволе)$/u;
export const houses = /^(?:prison|colony|imprisonment|custody|detention)$/;

/** Cases are opened, go to court and are closed: the kind of event alone does not say which. */
export const ofProceedings = 'event prosecution';

/** `вывезенных`: in a predicate it would be short. */
export const longParticiple =
  /(?:нн|вш|щ)(?:их|ых|ие|ые|им|ым|ими|ыми|его|ого|ему|ому|ий|ый|ая|ую|ей|ой)(?:ся)?$/u;

export const ofPeople = /^(?:category|group|nation) /;
/** How it is known who was counted. */
export const ofRecord = /^event (?:listed|verified)$/;
export const ofEvents = /^(?:lot|event) /;
export const telling = /^(?:lot|event|category|group|nation) /;

/** Two figures of the very same, in words that mean the same. */
export const isOfSameWords = (a: Evidence, b: Evidence): boolean =>
  beyond(contentOfAll(a), b).length === 0 && beyond(contentOfAll(b), a).length === 0;

/** One is a part of the other, both are of one whole, or both tell of the same event. */
export function isKin(a: Evidence, b: Evidence): boolean {
  if (a.partOf === b.id || b.partOf === a.id || (a.partOf !== null && a.partOf === b.partOf)) return true;
  const [left, right] = [a.wording.event, b.wording.event];
  return (
    right.length > 0 && left.every((word) => tells(word, right)) && right.every((word) => tells(word, left))
  );
}
