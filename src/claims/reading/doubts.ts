// What a sentence says of an amount that no slot holds: a time reckoned from the day of writing, a verb or an attribute that no
// table knows, a body that is only named. A figure that agrees on all slots does not bear what stands beside them.
import { Lexicon } from '../../text/lexicon.ts';
import type { Doubt, EventKey, Slot } from '../claim.ts';
import { isBodyWord, ofBodies } from '../words/bodies.ts';
import { countedNouns } from '../words/counted.ts';
import { townWords } from './places.ts';
import { sameEvent } from '../words/events.ts';
import { plainWords } from '../words/plain-words.ts';
import { nationWords } from '../words/populations.ts';
import type { Amount } from './amount.ts';
import { actorOf, doerOf, irregular, isAttacker, isFinder, suffered } from './doers.ts';
import { isRussianVerb } from './noun-phrase.ts';
import { relativeTo } from './relative-times.ts';
import type { SentenceView } from './sentence-view.ts';

const more = /^(?:another|additional|further|extra|ещё|еще|дополнительно|дополнительных|новых)$/;
/** Behind a number: people who lack or want something are not those who did it. */
const limits = new Lexicon<true>([
  [
    'under the age|younger than|older than|aged|over the age|with children|without training|with experience|with convictions|in wheelchairs|on crutches|in uniform|under arrest|у которых|моложе|старше|в возрасте|с детьми|без подготовки|с опытом|с судимостью|с оружием|на костылях',
    true,
  ],
]);
const plain =
  /^(?:russian|military|army|regular|serving|active|duty|enlisted|more|such|these|those|different|separate|individual|named|confirmed|registered|known|total|new|fellow|ordinary|other|its|their|our|of|the|all|российск\p{L}+|русск\p{L}+|военн\p{L}+|армейск\p{L}+|рядов\p{L}+|обычн\p{L}+|разн\p{L}+|отдельн\p{L}+|эт\p{L}+|таких|так\p{L}+|уголовн\p{L}+|судебн\p{L}+|подобн\p{L}+|новых|всех|наших|своих|действующ\p{L}+|местн\p{L}+|криминальн\p{L}+|criminal|court|guilty|civil|penal|combat|боев\p{L}+|guards?|motor|rifle|division\p{L}*|regiment\p{L}*|brigade|сво|вс|рф)$/u;
const auxiliaries =
  /^(?:have|has|had|were|was|are|is|been|being|be|subjected|underwent|подверг|подвергл[аио]|подвергл[аио]сь|удалось|совершил[аио]?|был[аои]?|оказались|являлись|являются|also|already|now|then|still|all|since|who|that|которые|который|которых|уже|также|потом|сейчас|тогда)$/;

export function doubtsOf(
  view: SentenceView,
  amount: Amount,
  event: Slot<EventKey> | null,
  speakers: readonly string[],
): readonly Doubt[] {
  const found: Doubt[] = [];
  const add = (slot: Doubt['slot'], word: string | null = null): void => {
    if (!found.some((known) => known.slot === slot && known.word === word)) found.push({ slot, word });
  };
  const relative = isByTurns(view) || isOfHalf(view) ? null : relativeTo(view, amount);
  if (relative !== undefined) add('period', relative);
  const part = roleOf(view, amount);
  if (part !== null) add('category', part);
  if (more.test(view.tokens[amount.from - 1]?.key ?? '')) add('population');
  if (isOfOthers(view, amount) || isFinder(view, amount)) add('population');
  for (const word of [unknownName(view, amount), ofNamed(view, amount, speakers)])
    if (word !== null) add('population', word);
  const doer =
    (event !== null && suffered.has(event.value)) || amount.counts?.startsWith('other:') === true
      ? doerOf(view, amount, event?.value ?? null)
      : undefined;
  if (doer !== undefined) add('population', doer);
  if (event?.value === 'attack' && isAttacker(view, amount)) add('population');
  const actor = amount.counts === 'person' ? actorOf(view, amount) : null;
  // `По данным «Северной хроники»`: who says so did nothing.
  const isSpeaker = actor !== null && speakers.some((name) => name.toLowerCase().includes(actor));
  if (actor !== null && !isSpeaker && !isInOpening(view, amount, actor)) add('population', `by ${actor}`);
  if (isOfKin(view, amount) || isAccuser(view, amount)) add('event');
  if (isOfBodies(view, amount, event)) add('event', ofBodies);
  const had = belongingsOf(view, amount);
  if (had !== null) add('event', had);
  if (isLimited(view, amount)) add('category');
  if (amount.counts === 'person' || amount.counts === 'percent')
    for (const age of view.ages) if (isOfAge(view, amount, age.from)) add('category', age.value);
  const quality = qualifier(view, amount);
  if (quality !== null) add('category', quality);
  const isOpen = event === null || isAttribute(view, amount, event.value);
  for (const word of [undoing(view, amount), isOpen ? (verbBeside(view, amount)?.key ?? null) : null])
    if (word !== null) add('event', word);
  const base = event?.origin === 'implied' && amount.event === null ? event.value : null;
  const whole = base === null ? undefined : view.events.find(({ value }) => value === base);
  if (whole !== undefined) add('event', `of ${view.tokens[whole.from]?.key ?? ''}`);
  const other = otherOutcome(view, amount, event);
  if (other !== null) add('event', `also ${other}`);
  return found;
}

/** `Дети не стали исключением: задержали 203`: an opening has its own subject. */
function isInOpening({ tokens }: SentenceView, { from }: Amount, actor: string): boolean {
  const colon = tokens.findIndex(({ key }) => key === ':');
  return colon < from && tokens.slice(0, Math.max(0, colon)).some(({ key }) => key === actor);
}

/** `118 protesters brought charges`: they accuse, and are not accused. */
function isAccuser({ tokens }: SentenceView, { to }: Amount): boolean {
  const verb = tokens
    .slice(to, to + 3)
    .findIndex(({ key }) => /^(?:brought|bring|pressed|press|filed|file|laid|lodged)$/.test(key));
  return verb >= 0 && tokens.slice(to + verb + 1, to + verb + 4).some(({ key }) => /^charges?$/.test(key));
}

/** A capital inside the amount that names no country or unit known: `Wagner fighters`, `бойцов «Ахмата»`. */
function unknownName(view: SentenceView, amount: Amount): string | null {
  const isName = (at: number): boolean => {
    const token = view.tokens[at];
    return (
      token?.kind === 'word' &&
      token.capital &&
      at > 0 &&
      view.taken[at] !== true &&
      !plain.test(token.key) &&
      nationWords.at(view.tokens, at) === null &&
      !view.categories.some(({ from, to }) => from <= at && at < to) &&
      !view.events.some(({ from, to }) => from <= at && at < to) &&
      !view.populations.some(({ from, to }) => from <= at && at < to)
    );
  };
  const keyAt = (at: number): string => view.tokens[at]?.key ?? '';
  for (let at = amount.quantity.to; at < amount.to; at++) if (isName(at)) return keyAt(at);
  const quote = /^[«"“]$/.test(keyAt(amount.to));
  const isGroup = /^(?:чвк|группы|отряда|полка|батальона|бригады)$/.test(keyAt(amount.to));
  if (quote && isName(amount.to + 1)) return keyAt(amount.to + 1);
  return isGroup && view.tokens[amount.to + 1]?.kind === 'mark' ? keyAt(amount.to + 2) : null;
}

/** A word between the number and its noun that no table knows: `300 wounded men`, `700 необученных солдат`. */
function qualifier({ tokens, categories, populations, events }: SentenceView, amount: Amount): string | null {
  if (
    amount.quantity.kind !== 'number' &&
    amount.quantity.kind !== 'range' &&
    amount.quantity.kind !== 'vague'
  )
    return null;
  for (let at = amount.quantity.to; at < amount.to - 1; at++) {
    const token = tokens[at];
    if (countedNouns.at(tokens, at) !== null) return null;
    if (token?.kind !== 'word' || token.capital || plain.test(token.key)) continue;
    // `66 were officers`, `about 49 a month`
    if (auxiliaries.test(token.key) || (amount.per !== null && isOfRate.test(token.key))) continue;
    const isKnown = [categories, populations, events].some((hits) =>
      hits.some(({ from, to }) => from <= at && at < to),
    );
    if (!isKnown && amount.counts === 'person') return token.key;
  }
  return null;
}

const isOfRate = /^(?:a|an|per|each|every|в|за|на)$/;

/** `of 4,120 people, 1,100 were men over 60`: the age of those of whom another number is told. */
function isOfAge({ tokens, taken }: SentenceView, amount: Amount, at: number): boolean {
  const own = tokens[at - 1]?.kind === 'word' ? tokens.slice(amount.to, at - 1) : [];
  return !own.some(
    ({ kind, glued }, i) =>
      kind === 'number' &&
      taken[amount.to + i] !== true &&
      !glued &&
      tokens[amount.to + i + 1]?.glued !== true,
  );
}

function isLimited({ tokens, ages }: SentenceView, amount: Amount): boolean {
  // An age is a category.
  if (ages.some(({ from }) => from === amount.to)) return false;
  const hit = limits.at(tokens, amount.to);
  if (hit !== null) return true;
  return /^(?:under|over)$/.test(tokens[amount.to]?.key ?? '') && tokens[amount.to + 1]?.kind === 'number';
}

const making =
  /^(?:opened|passed|handed|filed|registered|recorded|sent|issued|received|heard|tried|reached|brought|launched|initiated|started|delivered|pronounced|reviewed|examined|counted|listed|announced|вынес|объявл|огла[сш]|набра|накоп|возбу|поступ|рассмотр|переда|направ|дошл|дошел|завед|завел|зарегистр|получ|вынос|постанов|насчит)/;

/** `709 приговоров обжаловали`: something else than that they were passed. */
function undoing(view: SentenceView, amount: Amount): string | null {
  if (!/^(?:case|sentence|charge)$/.test(amount.counts ?? '')) return null;
  const verb = verbBeside(view, amount);
  if (verb === null || making.test(verb.key)) return null;
  return view.events.some(({ from, to }) => from <= verb.at && verb.at < to) ? null : verb.key;
}

/** No body is said, but a name is: `the men of Wagner`. */
function ofNamed(view: SentenceView, amount: Amount, speakers: readonly string[]): string | null {
  if (view.populations.length > 0 || amount.counts !== 'person') return null;
  const said = speakers.join(' ').toLowerCase();
  const found = view.tokens.find((token, at) => {
    const isName =
      at > 0 &&
      token.kind === 'word' &&
      token.capital &&
      token.key.length > 2 &&
      view.clause[at] === view.clause[amount.from] &&
      view.tokens[at - 1]?.kind === 'word' &&
      !/^(?:in|near|at|from|to|в|во|на|под|из|к|около|outside|around)$/.test(
        view.tokens[at - 1]?.key ?? '',
      ) &&
      !isTown(view, at);
    return isName && !said.includes(token.key) && isUnknown(view, at);
  });
  return found?.key ?? null;
}

/** `in the town of Zorino`, `в городе Зорине`: a place, which has its own slot. */
function isTown({ tokens }: SentenceView, at: number): boolean {
  const lead = tokens[at - 1]?.key ?? '';
  return townWords.test(lead === 'of' ? (tokens[at - 2]?.key ?? '') : lead);
}

function isUnknown(
  { tokens, taken, periods, categories, events, populations }: SentenceView,
  at: number,
): boolean {
  const key = tokens[at]?.key ?? '';
  const isKnown = [categories, events, populations, periods].some(
    (hits: readonly { from: number; to: number }[]) => hits.some(({ from, to }) => from <= at && at < to),
  );
  return (
    !isKnown &&
    taken[at] !== true &&
    !plain.test(key) &&
    nationWords.at(tokens, at) === null &&
    countedNouns.at(tokens, at) === null &&
    !/^(?:russia|ukraine|moscow|kyiv|росси|украин|москв|киев|article|articles|ук)/.test(key)
  );
}

/** `in a neighbouring division`: not the one that anybody knows of. */
function isOfOthers({ tokens, populations }: SentenceView, amount: Amount): boolean {
  return populations.some(({ from, population: { name } }) => {
    // `none of them from the 3rd Corps`
    const since = tokens.slice(Math.max(amount.to, from - 5), from);
    if (since.some(({ key }) => /^(?:none|neither|никто|ни)$/.test(key))) return true;
    const [second = '', first = ''] = [tokens[from - 2]?.key, tokens[from - 1]?.key];
    // `of the forces that fought against the 2nd Brigade`
    const verbs = tokens.slice(Math.max(0, from - 4), from).map(({ key }) => key);
    if (verbs.some((key) => fighting.test(key)) && verbs.some((key) => /^(?:against|против)$/.test(key)))
      return true;
    // `в соседней 72-й бригаде`: the one that is named.
    if (name !== null && neighbouring.test(first)) return false;
    return others.test(first) || apart.test(first) || (first === 'the' && apart.test(second));
  });
}

const fighting = /^(?:fought|fight(?:s|ing)?|воева\p{L}+|воюющ\p{L}+|сража\p{L}+|боровш\p{L}+|боролись)$/u;
const neighbouring = /^(?:neighbou?ring|соседн\p{L}+)$/u;
const others = /^(?:another|other|neighbou?ring|different|unnamed|соседн\p{L}+|друг\p{L}+|чуж\p{L}+)$/u;
const apart = /^(?:not|except|besides|не|кроме|помимо)$/;

/** `the wives of 36 conscripts`: it is not the conscripts who did it. */
function isOfKin({ tokens }: SentenceView, amount: Amount): boolean {
  // `родственники 36 срочников`
  const beside = countedNouns.at(tokens, amount.from - 1)?.value;
  // `дети 112 погибших`
  if (beside?.group === 'children' && amount.to > amount.quantity.to) return true;
  if (
    beside?.group === 'relatives' ||
    beside?.group === 'lawyers' ||
    (beside?.counts === 'other:family' && amount.counts === 'person')
  )
    return true;
  if (tokens[amount.from - 1]?.key !== 'of') return false;
  const noun = countedNouns.at(tokens, amount.from - 2);
  if (noun === null || isBodyWord(tokens[amount.from - 2]?.key)) return false;
  return (
    noun.value.counts === 'other:family' || (noun.value.counts === 'person' && noun.value.event === undefined)
  );
}

const belongings =
  /^(?:documents|papers|passports|belongings|possessions|phones|weapons|rifles|clothes|letters|документы|паспорта|вещи|телефоны|оружие|автоматы|одежд[аы]|письма)$/;

/** `documents of 36 conscripts had not been found`: what is told of what they had. */
function belongingsOf({ tokens }: SentenceView, { counts, from }: Amount): string | null {
  const at = tokens[from - 1]?.key === 'of' ? from - 2 : from - 1;
  const noun = tokens[at]?.key ?? '';
  return counts === 'person' && belongings.test(noun) ? noun : null;
}

/** `вернулись тела 36 солдат`: the dead came back, and not those counted. */
function isOfBodies({ tokens }: SentenceView, { from }: Amount, event: Slot<EventKey> | null): boolean {
  const isOf = tokens[from - 1]?.key === 'of';
  if (!isOf && (event?.value === 'death' || event?.value === 'loss')) return false;
  const at = isOf ? from - 2 : from - 1;
  return /^(?:bodies|remains|coffins|тел|тела|телами|останки|останков|гробы)$/.test(tokens[at]?.key ?? '');
}

/** `in 2015 and 2016 … respectively`: which amount belongs to which time is told by their order alone. */
function isByTurns({ tokens, periods }: SentenceView): boolean {
  const dated = periods.filter(({ period }) => period.days === null);
  return dated.length > 1 && tokens.some(({ key }) => key === 'respectively' || key === 'соответственно');
}

/** `the first half of February 1985`: what stands before a month cuts it. */
function isOfHalf({ tokens, periods }: SentenceView): boolean {
  return periods.some(({ from, period }) => {
    const at = tokens[from - 1]?.key === 'of' ? from - 2 : from - 1;
    // `grew by half in a year`
    if (period.days !== null) return false;
    return /^(?:half|week|fortnight|decade|половин[аеуы]|недел[яеюи]|декад[аеуы])$/.test(
      tokens[at]?.key ?? '',
    );
  });
}

/** `were sent to the camps as guards`: what they were there for. */
function roleOf({ tokens, clause }: SentenceView, { from, to }: Amount): string | null {
  const end = Math.min(tokens.length - 1, to + roleReach);
  for (let at = to; at < end; at++) {
    if (tokens[at]?.key !== 'as' || clause[at] !== clause[from]) continue;
    if (countedNouns.at(tokens, at + 1)?.value.group !== undefined) return tokens[at + 1]?.key ?? null;
  }
  return null;
}

const roleReach = 16;

/** The event only says which people are meant: `955 detained servicemen were released`. */
function isAttribute(view: SentenceView, amount: Amount, event: EventKey): boolean {
  if (amount.counts !== 'person') return false;
  const own = view.events.filter(
    ({ from, to, value }) =>
      view.clause[from] === view.clause[amount.from] &&
      sameEvent(value, event) &&
      !(from >= amount.from && to <= amount.to),
  );
  return own.length === 0;
}

const outcomes: ReadonlySet<EventKey> = new Set([
  'death',
  'wound',
  'missing',
  'capture',
  'surrender',
  'conviction',
  'detention',
  'wanted',
  'acquittal',
  'return',
]);

/** `119 wanted soldiers were caught`: two things became of them, and a figure may say only one. */
function otherOutcome(view: SentenceView, amount: Amount, event: Slot<EventKey> | null): string | null {
  if (event === null || amount.counts !== 'person') return null;
  const found = view.events.find(
    (hit) =>
      outcomes.has(hit.value) &&
      view.clause[hit.from] === view.clause[amount.from] &&
      hit.from >= amount.from &&
      hit.from - amount.to <= 12 &&
      !sameEvent(hit.value, event.value) &&
      !view.tokens
        .slice(amount.to, hit.from)
        .some(({ kind }, i) => kind === 'number' && view.taken[amount.to + i] !== true),
  );
  return found === undefined ? null : (view.tokens[found.from]?.key ?? null);
}

/** `releases numbered 905` */
const counting = /^(?:numbered|totalled|totaled|reached|amounted|exceeded|составил|достиг|насчит|превыс)/;

/** A verb right beside the amount, by its form; verbs that say no more than that there were so many are passed over. */
function verbBeside(
  { tokens, clause, populations, taken, events }: SentenceView,
  amount: Amount,
): { readonly key: string; readonly at: number } | null {
  const isLight = (place: number): boolean =>
    plainWords.at(tokens, place) !== null && !events.some(({ from, to }) => from <= place && place < to);
  let at = amount.to;
  // Over the body that the people are of: `318 officers of the 394th Regiment were decorated`.
  const isPassed = (place: number): boolean =>
    auxiliaries.test(tokens[place]?.key ?? '') ||
    /^(?:of|from|the|in|из|с|со|в|на)$/.test(tokens[place]?.key ?? '') ||
    taken[place] === true ||
    populations.some(({ from, to }) => from <= place && place < to);
  while (at < Math.min(tokens.length, amount.to + 10) && isPassed(at)) at += 1;
  const behind = tokens[at];
  if (behind?.kind === 'word' && clause[at] === clause[amount.from]) {
    const isVerb =
      /[a-z]{3}(?:ed|ing)$/.test(behind.key) || irregular.has(behind.key) || isRussianVerb(behind.key);
    if (isVerb && !isLight(at)) return { key: behind.key, at };
  }
  const before = tokens[amount.from - 1];
  // `claimed 331 lives`, `унесло 331 жизнь`
  const isOfLives =
    /^(?:li(?:fe|ves)|жизн\p{L}{1,3})$/u.test(tokens[amount.to - 1]?.key ?? '') &&
    /^(?:claimed|claims|cost|took|taken|ун[её]с\p{L}{0,2}|забрал\p{L}?|стоил\p{L}?|отнял\p{L}?|оборвал\p{L}?)$/u.test(
      before?.key ?? '',
    );
  const isBefore =
    before?.kind === 'word' &&
    !isOfLives &&
    !counting.test(before.key) &&
    !auxiliaries.test(before.key) &&
    !isLight(amount.from - 1) &&
    (isRussianVerb(before.key) || /[a-z]{3}ed$/.test(before.key));
  return isBefore ? { key: before.key, at: amount.from - 1 } : null;
}
