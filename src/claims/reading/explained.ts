// Which words of a statement its slots hold, or are of a kind that changes nothing beside them.
import type { Token } from '../../text/tokens.ts';
import type { EventKey, Population, Stance } from '../claim.ts';
import { categoryAxis } from '../words/categories.ts';
import { countedNouns, measureNouns } from '../words/counted.ts';
import { sameEvent } from '../words/events.ts';
import { kinKeys } from '../words/kin-events.ts';
import { narrowing } from '../words/manners.ts';
import { isUsualDoer } from '../words/usual-doers.ts';
import { plainBeside } from '../words/plain-words.ts';
import type { Amount } from './amount.ts';
import { regionWords, townWords } from './places.ts';
import { lostTo } from './event-slot.ts';
import { offences } from './offences.ts';
import { covering, none, type SentenceAccount } from './sentence-account.ts';

/** What the slots of the claim hold. */
export interface Held {
  readonly event: EventKey | null;
  readonly populations: readonly Population[];
  readonly categories: readonly string[];
  readonly place: string | null;
}

const legalCounts: ReadonlySet<string> = new Set(['case', 'sentence', 'charge']);
const legalEvents: ReadonlySet<EventKey> = new Set(['conviction', 'charge', 'prosecution', 'acquittal']);
/** Beside steps of the law: the offence, the steps, and where the papers were sent. */
const ofLaw: ReadonlySet<EventKey> = new Set([
  ...legalEvents,
  'absence',
  'desertion',
  'refusal',
  'deployment',
]);
/** Events that tell of no lot of their own. */
const idleEvents: ReadonlySet<EventKey> = new Set(['service', 'verified', 'listed', 'matched']);
const joining: ReadonlySet<EventKey> = new Set(['mobilisation', 'recruitment', 'deployment']);
/** Bodies that frame a sentence without saying of whom. */
const frames: ReadonlySet<Population['kind']> = new Set(['list', 'roster', 'army']);

const contexts: Readonly<Partial<Record<EventKey, keyof typeof plainBeside>>> = {
  absence: 'leaving',
  desertion: 'leaving',
  refusal: 'leaving',
  death: 'death',
  loss: 'death',
  wound: 'death',
  missing: 'death',
  capture: 'capture',
  surrender: 'capture',
  detention: 'capture',
  wanted: 'wanted',
  attack: 'attack',
  mobilisation: 'joining',
  recruitment: 'joining',
};

function contextOf(amount: Amount, event: EventKey | null): keyof typeof plainBeside | null {
  if (legalCounts.has(amount.counts ?? '') || (event !== null && legalEvents.has(event))) return 'law';
  return event === null ? null : (contexts[event] ?? null);
}

export function explainedBy(sentence: SentenceAccount, amount: Amount, held: Held): (at: number) => boolean {
  const { view, said, plain, aside, marked, kin, eventAt, bodyAt, categoryAt, placeAt } = sentence;
  const { tokens } = view;
  const context = contextOf(amount, held.event);
  const beside = context === null ? none : covering(tokens.length, plainBeside[context].all(tokens));
  const isOfThings = amount.counts?.startsWith('other:') === true;
  const isOfService = held.categories.some((category) => categoryAxis(category) === 'service');
  const lots = [held.event ?? '', ...kin.flatMap(({ key }) => (saving.has(key) ? [key] : []))];
  const isOfLeaving = tellsOfLeaving(sentence, held);
  const isLostTo = lostTo(view, amount) !== undefined;
  const isHeld = (value: EventKey): boolean =>
    idleEvents.has(value) ||
    // How they came into the army is their category.
    (isOfService && joining.has(value)) ||
    (isLostTo && value === 'loss') ||
    (held.event !== null && sameEvent(value, held.event)) ||
    (context === 'law' && ofLaw.has(value)) ||
    held.categories.includes(offences[value] ?? '');
  // `вынесли отказникам 1187 приговоров по статье 332`
  const isNamed = (value: EventKey): boolean =>
    value === held.event || (context === 'law' && held.categories.includes(offences[value] ?? ''));
  const isOwnNoun = (at: number): boolean => {
    if (at < amount.from || at >= amount.to) return false;
    const isNumber = amount.quantity.from <= at && at < amount.quantity.to;
    if (isNumber || at === amount.to - 1) return true;
    // `164 prison sentences`
    if (narrowing.test(tokens[at]?.key ?? '')) return false;
    const noun = countedNouns.at(tokens, at);
    return noun !== null && noun.value.counts === amount.counts && noun.value.group === undefined;
  };
  // `victims of enforced disappearance`, `стали жертвами исчезновений`: those to whom it happened.
  const isVictim = (at: number): boolean =>
    /^(?:victims?|жертв\p{L}{0,3})$/u.test(tokens[at]?.key ?? '') &&
    (view.happened.some(({ from }) => from > at && from <= at + 4) ||
      kin.some((hit) => kinKeys.has(hit.key) && hit.at > at && hit.at <= at + 4));
  return (at) => {
    const token = tokens[at];
    if (plain[at] === true && marked[at] !== true) return true;
    if (aside[at] === true || (isOfLeaving && isUnpermitted(tokens, at))) return true;
    // `Friends, …`, `Unfortunately, …`: a word before all.
    if (at === 0 && tokens[1]?.key === ',') return true;
    if (token === undefined || isOwnNoun(at) || isEnding(tokens, at)) return true;
    if (isStaff(sentence, at)) return true;
    const [event, body, category, place] = [eventAt(at), bodyAt(at), categoryAt(at), placeAt(at)];
    if (event !== undefined) return isHeld(event.value) && !narrowing.test(token.key);
    if (body !== undefined)
      return frames.has(body.population.kind) || held.populations.includes(body.population);
    if (category !== undefined)
      return (
        held.categories.includes(category.value) ||
        (category.value === 'mobilised' && held.event === 'mobilisation') ||
        isIncluded(tokens, category.from)
      );
    // `doing their national service`, `проходивших службу по контракту`
    const isServing =
      serving.test(token.key) &&
      [at + 1, at + 2].some((next) => held.categories.includes(categoryAt(next)?.value ?? ''));
    if (isServing) return true;
    if (held.categories.includes('article-332') && ofOrders.test(token.key)) return true;
    if (plain[at] === true || (amount.per !== null && ofRate.test(token.key))) return true;
    if (amount.per !== null && isOfRate(tokens, 'part', at)) return true;
    if (token.kind === 'number') return false;
    // `women account for 418`
    const isMaking =
      /^(?:account|mak(?:e|ing)|made)/.test(token.key) && /^(?:for|up)$/.test(tokens[at + 1]?.key ?? '');
    if (isMaking || (token.key === 'up' && /^ma[dk]/.test(tokens[at - 1]?.key ?? ''))) return true;
    // `appeals about soldiers`
    if (isOfThings && /^(?:about|concerning|regarding|насчет)$/.test(token.key)) return true;
    const noun = countedNouns.at(tokens, at)?.value;
    if (noun?.group !== undefined && held.categories.includes(`group-${noun.group}`)) return true;
    if (noun?.event !== undefined && isNamed(noun.event) && !narrowing.test(token.key)) return true;
    // `Volunteers account for 688 of the dead`
    const isAccounting = /^account(?:s|ed)?$/.test(token.key) && tokens[at + 1]?.key === 'for';
    if (isAccounting && at + 2 >= amount.from - 1 && at < amount.from) return true;
    if (beside(at) !== undefined || isUsualDoer(lots, token.key) || isVictim(at)) return true;
    if (place !== undefined) return place.place === held.place;
    // `в селе Орлово`, `in the village of Orlovo`
    const name = /^of$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
    if (townWords.test(token.key) && held.place !== null && placeAt(name)?.place === held.place) return true;
    // `в Ростовской области`
    if (regionWords.test(token.key) && held.place !== null && placeAt(at - 1)?.place === held.place)
      return true;
    return said !== '' && (token.capital || token.key.length > 4) && said.includes(token.key);
  };
}

const staff =
  /^(?:volunteers|staff|employees|operators|workers|lawyers|activists|волонт[её]р(?:ы|ами|ам)|сотрудник(?:и|ами|ам)|оператор(?:ы|ами|ам)|юрист(?:ы|ами|ам)|активист(?:ы|ами|ам))$/;
/** Institutions that act through those who work there; nobody fights in their ranks or is held in them. */
const offices: ReadonlySet<string> = new Set([
  'hotline',
  'foundation',
  'council',
  'committee',
  'museum',
  'university',
  'embassy',
]);

/** `the volunteers of the Nadezhda hotline found`: who acts for what the figure names. */
function isStaff({ view: { tokens }, kin }: SentenceAccount, at: number): boolean {
  const isNoun = staff.test(tokens[at]?.key ?? '');
  const isBehindNumber = tokens[at - 1]?.kind === 'number';
  return (
    isNoun && !isBehindNumber && kin.some((hit) => offices.has(hit.key) && hit.at > at && hit.at - at <= 5)
  );
}

/** The event itself, or what the papers counted are about. */
export const tellsOfLeaving = ({ view }: SentenceAccount, held: Held): boolean =>
  [held.event, ...view.events.map(({ value }) => value)].some(
    (event) => event === 'absence' || event === 'desertion',
  );

const permission =
  /^(?:permission|authori[sz]ation|authority|leave|consent|approval|разрешени\p{L}|спрос[уа]|дозволени\p{L})$/u;
const lacking = /^(?:without|без)$/;

/** `absent without authorisation`: the offence itself. */
export function isUnpermitted(tokens: readonly Token[], at: number): boolean {
  const isLack = lacking.test(tokens[at]?.key ?? '') && permission.test(tokens[at + 1]?.key ?? '');
  return isLack || (permission.test(tokens[at]?.key ?? '') && lacking.test(tokens[at - 1]?.key ?? ''));
}

const serving =
  /^(?:doing|performing|completing|serving|проход(?:ивш|ящ)\p{L}+|нес(?:ш|ущ)\p{L}+|служивш\p{L}+)$/u;
/** What those did who did not obey: the offence itself. */
const ofOrders = /^(?:исполн|выполн|неисполн|невыполн|приказ|order|obey|carry)/;

/** Lots of which a sentence may name those whose trade they are. */
const saving: ReadonlySet<string> = new Set(['rescue', 'recovery']);

/** Beside a rate: `on average`, `в среднем`. */
const ofRate = /^(?:averag|mean$|rate|pace$|средн|темп|еже(?:дн|недел|меся|год))|(?:dai|week|month|year)ly$/;

/** `including officers`: some of those counted. */
function isIncluded(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ key }) => key === 'including' || key === 'включая' || key === 'числе');
}

/** `2024-го`, `5-й`: the ending of a number. */
function isEnding(tokens: readonly Token[], at: number): boolean {
  const [token, dash, number] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  return token?.glued === true && dash?.key === '-' && (number?.kind === 'number' || number?.kind === 'date');
}

/** `on average`, `each month`, `каждый день`: said of a rate. */
export function isOfRate(tokens: readonly Token[], stance: Stance, at: number): boolean {
  return (
    stance === 'rate' ||
    (/^(?:each|every|кажд\p{L}{2,3})$/u.test(tokens[at]?.key ?? '') &&
      measureNouns.at(tokens, at + 1)?.value === 'time')
  );
}
