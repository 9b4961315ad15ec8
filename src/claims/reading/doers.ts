// Who did it to the people counted: `by soldiers of the division`, a body or people as the subject of an active verb. A figure of those
// who suffered it does not bear what is said of those who did.
import type { Token } from '../../text/tokens.ts';
import type { EventKey } from '../claim.ts';
import { countedNouns } from '../words/counted.ts';
import { institutions } from '../words/institutions.ts';
import { kinEvents } from '../words/kin-events.ts';
import { isPersonForm } from '../words/person-forms.ts';
import { plainWords } from '../words/plain-words.ts';
import type { Amount } from './amount.ts';
import type { SentenceView } from './sentence-view.ts';

/** English verbs whose past has no ending of its own. */
export const irregular = new Set(
  'bought took made gave went came saw sent wrote met got won held kept paid put built began brought spent taught ran slept sang spoke stole swore threw told wore read led lay hid grew flew felt fed ate drove drew dug cut chose caught broke bore shot hung put hid fled born beat voted own owns want wants need needs live lives work works use uses like likes know knows think thinks wait waits hold holds earn earns'.split(
    ' ',
  ),
);

/** What is done to people by others. */
export const suffered: ReadonlySet<EventKey> = new Set(['capture', 'death', 'wound', 'detention']);
const doing =
  /^(?:captured|killed|wounded|shot|took|seized|detained|взял\p{L}*|пленил\p{L}*|захватил\p{L}*|убил\p{L}*|ранил\p{L}*|уничтожил\p{L}*|ун[её]с\p{L}*|оборвал\p{L}*|ликвидировал\p{L}*|задержал\p{L}*)$/u;

/**
 * Who did it to the people counted (`57 soldiers were captured by the regiment`, `the regiment took 57 prisoners`): `by …`
 * with the noun of people, null for a body of troops; undefined where nobody is said to have.
 */
export function doerOf(
  view: SentenceView,
  amount: Amount,
  event: EventKey | null,
): string | null | undefined {
  const { tokens, populations } = view;
  if (isSubject(view, amount)) return null;
  // `на аэродроме Сосновка уничтожили`: where, not who.
  const isBody = populations.some(
    ({ from, to }) => from < amount.to && !isPlaced(tokens, from) && hasDoing(tokens, to, amount.from),
  );
  if (isBody || (event === 'capture' && isNamedCaptor(tokens, amount))) return null;
  const subject = countedNouns
    .all(tokens)
    .find(
      ({ value, from, to }) =>
        to <= amount.from &&
        value.counts === 'person' &&
        !isAmong(tokens, from) &&
        !isCredited(tokens, from) &&
        !(event === 'detention' && /^(?:police officers|security forces)$/.test(value.group ?? '')) &&
        hasDoing(tokens, to, amount.from),
    );
  if (subject !== undefined) return `by ${tokens[subject.from]?.key ?? ''}`;
  const unknown = unknownDoer(tokens, amount);
  if (unknown !== null) return `by ${unknown}`;
  const agent = tokens.findIndex((_, at) => isAgent(view, at));
  if (agent < 0) return undefined;
  const noun = countedNouns.all(tokens).find(({ from }) => from >= agent && from <= agent + 3);
  const isPeople = noun?.value.counts === 'person';
  return isPeople ? `by ${tokens[noun.from]?.key ?? ''}` : null;
}

/** `Among the residents killed were 166 children`: of whom something is told, and who did nothing. */
function isAmong(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from).map(({ key }) => key);
  return (
    before.some((key) => /^(?:among|amongst|среди)$/.test(key)) ||
    (from <= 4 && tokens[0]?.key === 'of') ||
    isOfNumber(tokens, from)
  );
}

/** `the number of protesters detained`: whose number it is, and who did nothing. */
function isOfNumber(tokens: readonly Token[], from: number): boolean {
  const of = tokens.slice(Math.max(0, from - 3), from).findLastIndex(({ key }) => key === 'of');
  const at = from - Math.min(from, 3) + of;
  return (
    of >= 0 &&
    /^(?:numbers?|toll|tally|count|total|share|proportion|percentage|figure)$/.test(tokens[at - 1]?.key ?? '')
  );
}

/** `According to the prosecutor's office, police detained`: who says so. */
function isCredited(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - longestSource), at);
  const since = before.findLastIndex(({ kind }) => kind === 'mark');
  const keys = before.slice(since + 1).map(({ key }) => key);
  return keys.some(
    (key, i) =>
      (key === 'according' && keys[i + 1] === 'to') || (key === 'по' && sourceNouns.test(keys[i + 1] ?? '')),
  );
}

const longestSource = 6;
const sourceNouns =
  /^(?:данным|словам|сведениям|информации|подсч[её]там|сообщени(?:ю|ям)|оценк(?:е|ам)|утверждению|версии)$/;

/** `strikes on the 44th Division killed 29`: where, or of whom something is told that did it. */
const isPlaced = (tokens: readonly Token[], at: number): boolean =>
  where.test(tokens[tokens[at - 1]?.key === 'the' ? at - 2 : at - 1]?.key ?? '');

/** `Карпатский легион взял в плен 38 бойцов`: a name, no noun of people, right before a verb of taking. */
function isNamedCaptor(tokens: readonly Token[], amount: Amount): boolean {
  for (let at = 1; at < amount.from; at++) {
    if (!/^(?:captured|took|seized|взял\p{L}?|пленил\p{L}?|захватил\p{L}?)$/u.test(tokens[at]?.key ?? ''))
      continue;
    let first = at - 1;
    while (first > 0 && at - first < 3 && tokens[first]?.capital !== true && tokens[first]?.kind === 'word')
      first -= 1;
    if (tokens[first]?.capital === true && !where.test(tokens[first - 1]?.key ?? '')) return true;
  }
  return false;
}

/** `Election observers detained 274 people`: people by the form of their noun, right before a verb of doing. */
function unknownDoer(tokens: readonly Token[], amount: Amount): string | null {
  for (let at = 1; at < amount.from; at++) {
    const noun = tokens[at - 1];
    const isDoing = doing.test(tokens[at]?.key ?? '') && tokens[at + 1]?.key !== 'by';
    if (!isDoing || noun?.kind !== 'word' || !isPersonForm(noun.key, false)) continue;
    if (!isAmong(tokens, at - 1) && !isCredited(tokens, at - 1)) return noun.key;
  }
  return null;
}

/** Whose office it is to do so: that they did says no more than that it was done. */
const usual: ReadonlySet<string> = new Set([
  'police officers',
  'security forces',
  'rescuers',
  'medics',
  'judges',
  'guards',
]);
const receiving =
  /^(?:found|located|traced|received|lost|saw|had|наш(?:ли|ел|ла)|разыскал[аи]?|получил[аи]?|принял[аи]?|потерял[аи]?)$/;

/** `Рыбаки спасли 523 человека`: people, as the subject of a verb right before the number, which those counted did not do. */
export function actorOf({ tokens, clause, events }: SentenceView, amount: Amount): string | null {
  const at = amount.from - 1;
  const verb = tokens[at];
  if (verb?.kind !== 'word' || clause[at] !== clause[amount.from] || receiving.test(verb.key)) return null;
  const isLatinVerb = /[a-z]{3}ed$/.test(verb.key) || irregular.has(verb.key);
  const isVerb = isLatinVerb || /(?:ли|л|ла|ло)$/.test(verb.key);
  const isHeldBack = /^(?:were|was|been|being|is|are|had|have|has)$/.test(tokens[at - 1]?.key ?? '');
  const isEvent = events.some(({ from, to }) => from <= at && at < to) || kinEvents.at(tokens, at) !== null;
  if (!isVerb || isHeldBack || (!isEvent && plainWords.at(tokens, at) !== null)) return null;
  for (let place = at - 1; place >= Math.max(0, at - 8) && clause[place] === clause[at]; place--) {
    const token = tokens[place];
    if (token?.kind !== 'word' || (place > 0 && where.test(tokens[place - 1]?.key ?? ''))) continue;
    if (isOfNumber(tokens, place)) continue;
    const noun = countedNouns.at(tokens, place)?.value;
    const isPeople = noun?.counts === 'person' || isPersonForm(token.key, false);
    const isNominative = /[ыие]$/.test(token.key) && !/[ыиая]ми$/.test(token.key);
    const isSubject = isLatinVerb ? /s$|men$|people$/.test(token.key) : isNominative;
    // `военные суды оправдали`
    if (institutions.at(tokens, place + 1) !== null) continue;
    if (isPeople && isSubject && !usual.has(noun?.group ?? '')) return token.key;
  }
  return null;
}

const attacking =
  /^(?:attacked|struck|hit|pounded|shelled|bombed|raided|stormed|bombarded|поразил[ао]?|ударил[ао]?|накрыл[ао]?|атаковал[ао]?|обстрелял[ао]?|нанесл[ао]|нан[её]с|бомбил[ао]?|штурмовал[ао]?)$/;

/** `the 49th Army attacked enemy headquarters 12 times`: a body that attacks, and is not attacked. */
export function isAttacker({ tokens, populations }: SentenceView, amount: Amount): boolean {
  return populations.some(({ from, to }) => {
    if (
      from >= amount.from ||
      where.test(tokens[from - 1]?.key ?? '') ||
      !attacking.test(tokens[to]?.key ?? '')
    )
      return false;
    // `нанесла 37 ударов`
    const isStriking = /^нан[её]с/.test(tokens[to]?.key ?? '');
    return (
      (to + 1 < amount.from && tokens[to + 1]?.kind === 'word') || (isStriking && to + 1 === amount.from)
    );
  });
}

/** `2,141 people found the foundation`: they found and received it, and were not found or received. */
export function isFinder({ tokens }: SentenceView, { counts, to }: Amount): boolean {
  return (
    counts === 'person' &&
    /^(?:found|located|traced|received)$/.test(tokens[to]?.key ?? '') &&
    /^(?:the|a|an|their|its|his|her|this|that|work|homes?|jobs?|shelter|refuge)$/.test(
      tokens[to + 1]?.key ?? '',
    )
  );
}

const where = /^(?:в|во|на|у|под|около|близ|из|at|in|near|on|from|of|inside|outside|around)$/;

/** `67 people shot dead officers`: those counted did it to others. */
function isSubject({ tokens, events }: SentenceView, amount: Amount): boolean {
  return events.some(
    ({ from, to }) =>
      from === amount.to &&
      /^[a-z]+$/.test(tokens[from]?.key ?? '') &&
      doing.test(tokens[from]?.key ?? '') &&
      countedNouns.at(tokens, /^(?:the|their|its|our)$/.test(tokens[to]?.key ?? '') ? to + 1 : to) !== null,
  );
}

/** A verb of doing stands between a subject and the amount, near the subject. */
function hasDoing(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(
    ({ key }, i) =>
      doing.test(key) &&
      !/^(?:was|were|been|being|is|are)$/.test(tokens[from + i - 1]?.key ?? '') &&
      // `people killed by settlers`
      tokens[from + i + 1]?.key !== 'by',
  );
}

const ofAgent =
  /^(?:the|a|an|of|own|their|its|russian|ukrainian|russia|enemy|unknown|armed|masked|police|security)$/;
/** Russian nouns in the case of the doer. */
const doer =
  /^(?:рук|руки)$|[а-я]{3}(?:ами|ями)$|^(?:военнослужащими|военными|мобилизованными|полком|батальоном|бригадой|дивизией|ротой|армией|корпусом|отрядом)$/;

const copula = /^(?:был[аои]?|оказал[аои]?с[ья]|являл[аои]?с[ья]|являются|стал[аои]?)$/;

/** `by soldiers of the division`, `солдатами дивизии`, `от рук солдат`. */
function isAgent({ tokens, populations, taken }: SentenceView, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  const isBody = (place: number): boolean =>
    countedNouns.at(tokens, place)?.value.counts === 'person' ||
    populations.some(({ from, to }) => from <= place && place < to);
  if (key === 'by' || (key === 'of' && tokens[at - 1]?.key === 'hands')) {
    let next = at + 1;
    while (ofAgent.test(tokens[next]?.key ?? '') && !isBody(next)) next += 1;
    return isBody(next);
  }
  // `убиты своими же`, `shot by their own side`
  if (key === 'своими' && /^(?:же|[.,;!)])$/.test(tokens[at + 1]?.key ?? '.')) return true;
  if (key === 'own' && /^(?:side|guns|artillery|fire)$/.test(tokens[at + 1]?.key ?? ''))
    return /^(?:their|its)$/.test(tokens[at - 1]?.key ?? '') && tokens[at - 2]?.key === 'by';
  if (key === 'рук' && /^(?:от|из)$/.test(tokens[at - 1]?.key ?? '')) return true;
  return (
    doer.test(key) &&
    // `жертвами стали 57`
    key !== 'жертвами' &&
    // `57 были офицерами`, `Офицерами были 57`
    !copula.test(tokens[at - 1]?.key ?? '') &&
    !(copula.test(tokens[at + 1]?.key ?? '') && tokens[at + 2]?.kind === 'number') &&
    taken[at] !== true &&
    isBody(at) &&
    !/^(?:с|со|между|над|перед|за|под|значатся)$/.test(tokens[at - 1]?.key ?? '')
  );
}
