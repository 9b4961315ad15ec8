// How events stand to one another: which ones another says already, and what people were in before it came to them.
import { framing, sameEvent } from './events.ts';
import type { EventKey } from '../claim.ts';

/** Events and circumstances that an event says by itself, or that its telling names as what it came out of. */
const within: Readonly<Record<string, readonly string[]>> = {
  execution: ['death'],
  suicide: ['death'],
  imprisonment: ['conviction'],
  'death-sentence': ['conviction'],
  'put-on-wanted-list': ['wanted', 'listed'],
  'struck-off': ['wanted', 'listed'],
  exchange: ['release', 'return', 'capture', 'arrival'],
  release: ['return', 'capture', 'surrender', 'detention', 'imprisonment', 'conviction', 'arrival'],
  pardon: ['release', 'conviction'],
  eligibility: ['pardon', 'release'],
  invaliding: ['dismissal', 'illness', 'release'],
  dismissal: ['release'],
  'back-to-duty': ['return', 'wound', 'arrival'],
  exemption: ['mobilisation', 'release', 'grant'],
  deferment: ['mobilisation', 'grant'],
  'no-show': ['mobilisation', 'absence', 'missing'],
  evasion: ['mobilisation', 'absence', 'service'],
  rejection: ['filing', 'appeal', 'prosecution'],
  grant: ['filing', 'appeal', 'prosecution'],
  overturning: ['appeal', 'filing', 'conviction'],
  appeal: ['filing', 'conviction'],
  hospital: ['illness', 'wound', 'arrival', 'filing'],
  vaccination: ['illness'],
  disappearance: ['missing'],
  'hospital-discharge': ['hospital', 'release', 'dismissal'],
  transfer: ['deployment'],
  rescue: ['evacuation', 'entrapment'],
  deportation: ['displacement', 'evacuation', 'arrival', 'deployment'],
  resettlement: ['displacement', 'arrival'],
  exhumation: ['death', 'recovery', 'burial'],
  burial: ['death'],
  recovery: ['death', 'missing'],
  'sent-to-camps': ['conviction', 'deployment', 'detention'],
  acquittal: ['rehabilitation', 'release', 'prosecution', 'charge', 'absence', 'desertion', 'refusal'],
  conviction: ['prosecution', 'charge', 'absence', 'desertion', 'refusal'],
  charge: ['absence', 'desertion', 'refusal'],
  prosecution: ['absence', 'desertion', 'refusal'],
  wanted: ['absence', 'desertion', 'refusal'],
  'declared-dead': ['death', 'missing'],
  'declared-missing': ['missing'],
  'found-alive': ['finding', 'missing', 'alive', 'verified', 'matched'],
  'found-dead': ['finding', 'missing', 'death'],
  'found-captive': ['finding', 'missing', 'capture'],
  finding: ['missing'],
  filing: ['receipt'],
  receipt: ['arrival'],
  shot: ['death'],
  illness: ['detention'],
  // `walked out`, `went on strike` are words of other events by themselves.
  strike: ['absence', 'attack', 'refusal'],
  custody: ['detention'],
  captivity: ['capture'],
  rehabilitation: ['execution', 'conviction', 'deportation'],
  compensation: ['death', 'wound'],
  return: ['arrival', 'deployment'],
  mobilisation: ['recruitment'],
};

/** Events whose words are said of much else, or that may stand for a wider one: beside another event they change nothing. */
const faint: ReadonlySet<string> = new Set([
  'arrival',
  'filing',
  'receipt',
  'finding',
  'grant',
  'collection',
  'delivery',
  'training',
  'registration',
  'rejection',
  'appeal',
  'destruction',
  'compensation',
  'aboard',
  'entrapment',
  'loss',
  'mobilisation',
  'recruitment',
  'shot',
  'in-prison',
  'departure',
  'transfer',
  'closure',
  'holding',
  'disappearance',
  'put-on-wanted-list',
  'imprisonment',
  'shooting',
  'torture',
  'questioning',
  'birth',
  'award',
  'strike',
]);

/** What becomes of a paper: the one outcome is not the other. */
const outcomes: ReadonlySet<string> = new Set(['grant', 'rejection', 'overturning']);

export const isOutcome = (key: string): boolean => outcomes.has(key);

/** Words that tell one lot and no other. */
export const isClear = (keys: readonly string[]): boolean =>
  keys.some((key) => !faint.has(key) || outcomes.has(key));

const frames: ReadonlySet<string> = framing;

/** As much as the event within them: whoever tells the one may mean the other. */
const loose: Readonly<Record<string, string>> = { disappearance: 'missing' };
/** Words for one lot. */
const twins: Readonly<Record<string, readonly string[]>> = {
  execution: ['shot'],
  shot: ['execution'],
  filing: ['receipt'],
  receipt: ['arrival', 'filing'],
  eviction: ['deportation'],
  deportation: ['eviction', 'expulsion'],
  expulsion: ['deportation', 'dismissal'],
  dismissal: ['expulsion'],
  holding: ['passage'],
  passage: ['holding'],
};

const twinsOf = (key: string): readonly string[] => twins[key] ?? [];

/** Lots that fewer met than the wider event says: whoever tells the wider one leaves open how. */
export const narrowEvents: ReadonlySet<string> = new Set([
  'execution',
  'shot',
  'imprisonment',
  'suicide',
  'death-sentence',
  'struck-off',
  'exchange',
  // `died on board`
  'aboard',
]);

/** What people are called after what befell them. */
const names: Readonly<Record<string, string>> = {
  deportation: 'group-deportees',
  evacuation: 'group-refugees',
  displacement: 'group-refugees',
  abduction: 'group-hostages',
  illness: 'group-patients',
  hospital: 'group-patients',
};

/** What comes of those whom such a lot has befallen, and not of others beside them. */
const afterwards: ReadonlySet<string> = new Set([
  'return',
  'death',
  'absence',
  'missing',
  'arrival',
  'release',
  'rescue',
  'holding',
  'resettlement',
]);

/** What those counted are called, where what befell them is what the case is about; `events`: what a figure counts. */
export function calledAfter(about: readonly string[], events: readonly string[]): readonly string[] {
  const isTheirs = events.some((event) => about.includes(event) || afterwards.has(event));
  return isTheirs ? about.flatMap((key) => names[key] ?? []) : [];
}

export interface Told {
  readonly events: readonly EventKey[];
  /** Keys of events that no slot holds. */
  readonly kin: readonly string[];
}

/** What a phrase tells of: its events without those that another of them says. */
function heads({ events, kin }: Told): readonly string[] {
  const all = [...new Set([...kin, ...events.filter((event) => kin.length === 0 || !frames.has(event))])];
  const said = new Set(all.flatMap((key) => within[key] ?? []));
  return all.filter((key) => !said.has(key));
}

/** What another event says already, and what is said for it. */
export function saidWith(keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => [...(within[key] ?? []), ...twinsOf(key)]);
}

/** What a figure is of, read once for all claims. */
export interface Known {
  readonly events: readonly EventKey[];
  readonly own: readonly string[];
  readonly strong: readonly string[];
  readonly isFaint: boolean;
  /** All that it says, or that its events say already. */
  readonly borne: ReadonlySet<string>;
}

export function knownOf({ events, kin, around }: Told & { readonly around: readonly string[] }): Known {
  const own = heads({ events, kin });
  const strong = kin.filter((key) => own.includes(key));
  const all = [...around, ...kin, ...events];
  return {
    events,
    own,
    strong,
    // One word may be both (`filed`): whichever the claim says.
    isFaint: strong.length > 0 && strong.every((key) => faint.has(key) && !narrowEvents.has(key)),
    borne: new Set([...all, ...saidWith(all)]),
  };
}

/** Whether a claim tells all that a figure is of, and what else it tells that the figure does not. */
export function tellsOf(
  claimed: Told,
  known: Known,
): { readonly told: boolean; readonly more: readonly string[] } {
  const isSaid = (key: string): boolean =>
    claimed.kin.includes(key) ||
    twinsOf(key).some((twin) => claimed.kin.includes(twin)) ||
    claimed.events.some((event) => event === (loose[key] ?? key)) ||
    known.events.some((own) => own === key && claimed.events.some((event) => sameEvent(event, own)));
  const isTold = (keys: readonly string[]): boolean => keys.length > 0 && keys.every(isSaid);
  const told = isTold(known.own) || (known.isFaint && (isTold(known.strong) || isTold(known.events)));
  const { borne } = known;
  const more = heads(claimed).filter(
    (key) =>
      !borne.has(key) &&
      !twinsOf(key).some((twin) => borne.has(twin)) &&
      (!faint.has(key) || (key === 'finding' && known.events.includes('missing'))) &&
      !frames.has(key) &&
      !known.events.some((event) => claimed.events.some((said) => said === key && sameEvent(said, event))),
  );
  return { told, more };
}
