// Ages that bound those counted from one side or from both: `older than 45`, `had not yet turned 25`, `45 лет и старше`, `aged 25 to 44`.
import { cardinalAt } from '../../text/cardinal.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import { Lexicon, type Hit } from '../../text/lexicon.ts';

/** Without the age that is told, or with it (`from`, `to`). */
type Side = 'under' | 'over' | 'from' | 'to';

/** They tell of an age by themselves. */
const told = new Lexicon<Side>([
  [
    'under the age of|aged under|aged below|below the age of|younger than|aged less than|not yet turned|not turned|yet to turn|not yet reached|not reached the age of|never turned|not yet|моложе|младше|в возрасте до|не достиг~|не достигш~|не исполнил~ и|не исполнил~|не исполнил~ еще|еще не исполнил~|не было и|не было еще|меньше чем|в возрасте меньше|не дожил~ до',
    'under',
  ],
  [
    'over the age of|aged over|aged above|aged more than|older than|above the age of|past the age of|старше|в возрасте старше|в возрасте свыше|в возрасте более|в возрасте за|перешагнул~|за',
    'over',
  ],
  ['not older than|no older than|not over the age of|не старше', 'to'],
  ['not younger than|no younger than|at least the age of|не моложе|не младше', 'from'],
  ['over|above|past|свыше|больше|более', 'over'],
  ['under|below|до|меньше|менее', 'under'],
]);
/** Others tell of one only where years follow. */
const bare =
  /^(?:over|above|past|under|below|not yet|за|до|свыше|больше|более|меньше|менее|меньше чем|не было и|не было еще)$/;
const years = /^(?:лет|года|год|years|year)$/;
/** Behind `years` the age may be told once more, or be a time ago. */
const ofAge = /^(?:old|of|возраста)$/;
const least = 5;
const most = 100;

/** The age that begins at a token. */
function ageAt(tokens: readonly Token[], at: number, isCategory = false): Hit<string> | null {
  const hit = told.at(tokens, at);
  const number = hit === null ? undefined : tokens[hit.to];
  if (hit === null || number === undefined) return null;
  // `не достигли восемнадцати лет`
  const isWritten = number.kind === 'word';
  const numeral = isWritten ? cardinalAt(tokens, hit.to, { isBounded: false }) : null;
  const value = isWritten ? (numeral?.value ?? 0) : /^\d{1,2}$/.test(number.key) ? Number(number.key) : 0;
  if (value < least || value >= most) return null;
  const said = tokens
    .slice(hit.from, hit.to)
    .map(({ key }) => key)
    .join(' ');
  let to = numeral?.to ?? hit.to + 1;
  const isOfYears = years.test(tokens[to]?.key ?? '');
  if (isOfYears) to += 1;
  const isOld = ofAge.test(tokens[to]?.key ?? '');
  const isEnglish = (said.charCodeAt(0) || 0) < 0x400;
  // `men over 50 account for`, `among those under 25`
  const isOfPerson =
    isEnglish &&
    !isOfYears &&
    (isGrown.test(tokens[at - 1]?.key ?? '') || isCategory) &&
    isClosed(tokens[to]);
  if (bare.test(said) && !isOfPerson && !(isOfYears && (isOld || !isEnglish))) return null;
  // `до 5 лет лишения свободы`, `more than 10 years in prison`: a term.
  if (bare.test(said) && !isEnglish && !isOld && !isCalledAge.test(tokens[at - 1]?.key ?? '')) return null;
  if (isOfYears && /^old$/.test(tokens[to]?.key ?? '')) to += 1;
  return { value: `age-${hit.value}-${value}`, from: at, to };
}

const isGrown =
  /^(?:men|women|people|persons|those|anyone|soldiers|servicemen|civilians|residents|boys|girls|children|youths|pensioners|prisoners|victims|fighters|volunteers)$/;

/** No noun of what else there are so many of (`people over 50 villages`) stands behind. */
const isClosed = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'mark' ||
  /^(?:are|were|was|is|have|had|has|make|made|account|accounted|who|whose|among|in|at|from|on|when|and|or|for|by|died|fell|went|being)$/.test(
    token.key,
  );

/** An age in digits or in words (`тридцати пяти`), and where it ends. */
function numberAt(
  tokens: readonly Token[],
  at: number,
): { readonly age: number; readonly to: number } | null {
  const token = tokens[at];
  if (token === undefined || (token.kind === 'number' && !/^\d{1,2}$/.test(token.key))) return null;
  const numeral = token.kind === 'word' ? cardinalAt(tokens, at, { isBounded: false }) : null;
  const age = token.kind === 'number' ? Number(token.key) : (numeral?.value ?? 0);
  if (!Number.isInteger(age) || age < least || age >= most) return null;
  return { age, to: numeral?.to ?? at + 1 };
}

const lead = new Lexicon<'age' | 'between'>([
  [
    'aged|ages|aged between|aged from|between the ages of|from the ages of|ages of|в возрасте|в возрасте от|в возрасте с|возрастом|возрастом от',
    'age',
  ],
  ['between|from|от|с', 'between'],
]);
const beyond = /^(?:older|старше)$/;
const below = /^(?:younger|моложе|младше)$/;
/** These say that an age is told only behind `aged` or in the name of a category. */
const more = /^(?:over|above|up|upwards?|more|более|больше|выше)$/;
const less = /^(?:under|below|less|менее|меньше)$/;

/** `aged 25 to 44`, `от 25 до 44 лет`, `45 лет и старше`, `45+`; in the name of a category the years alone tell it. */
function bandAt(tokens: readonly Token[], at: number, isCategory: boolean): Hit<string> | null {
  const led = lead.at(tokens, at);
  const first = led?.to ?? at;
  const low = numberAt(tokens, first);
  if (low === null) return null;
  const isLed = led?.value === 'age';
  const behind = (
    from: number,
  ): { readonly to: number; readonly isOld: boolean; readonly isOfYears: boolean } => {
    const isOfYears = years.test(tokens[from]?.key ?? '');
    const isOld = isOfYears && /^(?:old|возраста)$/.test(tokens[from + 1]?.key ?? '');
    return { to: from + (isOfYears ? 1 : 0) + (isOld ? 1 : 0), isOld, isOfYears };
  };
  const high = numberAt(tokens, low.to + 1);
  if (high !== null && /^(?:[-–—]|to|and|до)$/.test(tokens[low.to]?.key ?? '')) {
    const { to, isOld, isOfYears } = behind(high.to);
    const isJoined = tokens[low.to]?.key !== 'and' || led !== null;
    if (!isJoined || low.age >= high.age) return null;
    // `людей от 18 до 24 лет`: of whom it is told, and not for how long.
    const isOfPeople = led?.value === 'between' && isOfYears && isWho(tokens[at - 1]?.key ?? '');
    if (!isLed && !isOld && !isOfPeople && !(isCategory && isOfYears)) return null;
    return { value: `age-${low.age}-${high.age}`, from: at, to };
  }
  if (led?.value === 'between' && !/^(?:от|с)$/.test(tokens[at]?.key ?? '')) return null;
  const { to, isOfYears } = behind(low.to);
  // In words an age is told by its years alone: `one and older`.
  if (tokens[first]?.kind === 'word' && !isOfYears && !isLed) return null;
  const mayBeBare = isLed || isCategory;
  if (tokens[to]?.key === '+' && mayBeBare)
    return { value: `age-from-${low.age}`, from: at, to: behind(to + 1).to };
  if (!/^(?:and|or|и|или)$/.test(tokens[to]?.key ?? '')) return null;
  const word = tokens[to + 1]?.key ?? '';
  const isUp = beyond.test(word) || (mayBeBare && more.test(word));
  const isDown = below.test(word) || (mayBeBare && less.test(word));
  // `45 and older than their comrades`
  if ((!isUp && !isDown) || tokens[to + 2]?.key === 'than') return null;
  return { value: `age-${isUp ? 'from' : 'to'}-${low.age}`, from: at, to: to + 2 };
}

/** The words by which the name of a category tells an age. */
export const ageWords =
  /^(?:\d+|aged?|ages|years?|old|older|younger|over|under|above|below|between|лет|год\p{L}?|возраст\p{L}?|старше|моложе|младше|свыше|более|менее)$/iu;

/** The years of life that an age key spans, both told. */
function spanOf(key: string): readonly [number, number] | null {
  const [, side = '', age = ''] = /^age-([a-z]+|\d+)-(\d+)$/.exec(key) ?? [];
  if (age === '') return null;
  const bound = Number(age);
  if (side === 'under') return [0, bound - 1];
  if (side === 'to') return [0, bound];
  if (side === 'over') return [bound + 1, Infinity];
  return side === 'from' ? [bound, Infinity] : [Number(side), bound];
}

/** `older than 44` is `45 and over`. */
export function sameAge(a: string, b: string): boolean {
  const [left, right] = [spanOf(a), spanOf(b)];
  return left !== null && right !== null && left[0] === right[0] && left[1] === right[1];
}

export function ageLabel(key: string): { readonly en: string; readonly ru: string } | null {
  const [, side = '', age = ''] = /^age-([a-z]+|\d+)-(\d+)$/.exec(key) ?? [];
  if (age === '') return null;
  if (side === 'from') return { en: `${age} and over`, ru: `${age} лет и старше` };
  if (side === 'to') return { en: `${age} and under`, ru: `${age} лет и моложе` };
  if (side === 'under' || side === 'over')
    return { en: `${side} ${age}`, ru: `${side === 'under' ? 'моложе' : 'старше'} ${age}` };
  return { en: `aged ${side} to ${age}`, ru: `от ${side} до ${age} лет` };
}

/** Who stands before an age that `years` alone tell. */
const isCalledAge = /^(?:возрасте|было|им|люди|людей|лица|лиц|детей|дети|женщин\p{L}?|мужчин\p{L}?)$/u;

/** Words for people, beside which `years` are their age. */
const people =
  /^(?:молод[её]ж\p{L}|юнош\p{L}{1,3}|парн\p{L}{1,3}|кому|солдат\p{L}{0,3}|бойц\p{L}{1,3}|военных|военнослужащих|жителей|человек|граждан|уклонист\p{L}{1,3}|разыскиваемых|погибших|youths?|youngsters)$/u;
const isWho = (word: string): boolean => isCalledAge.test(word) || isGrown.test(word) || people.test(word);

export function agesIn(tokens: readonly Token[], isCategory = false): readonly Hit<string>[] {
  const found: Hit<string>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = bandAt(tokens, at, isCategory) ?? ageAt(tokens, at, isCategory);
    if (hit === null) continue;
    found.push(hit);
    at = hit.to - 1;
  }
  return found;
}

/** The ages that the name of a category tells. */
export const readAges = (text: string): readonly string[] => [
  ...new Set(agesIn(tokenise(text), true).map(({ value }) => value)),
];
