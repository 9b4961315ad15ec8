// Which word of a name is what: decided by patronymics, initials, capitals, known given names, endings, then habit.
import { foldKey } from '../text/fold.ts';
import { hasCyrillic } from '../text/transliterate.ts';
import { isKnownGiven, sexOfRussianGiven } from './given-names.ts';
import { isAllCaps, isInitial, looksLikeSurname, surnameHalves } from './name-parts.ts';
import { isParticle, kinship } from './name-words.ts';
import { obliqueGiven } from './nominative.ts';
import { isNearPatronymic, patronymicForm } from './patronymic.ts';
import type { Sex } from './sex.ts';
import { canonicalGiven, isRussianForm, isVariantForm } from './variants.ts';

export type NameStyle = 'surname-first' | 'given-first';

interface Parts {
  readonly surname: readonly string[];
  readonly given: readonly string[];
  readonly patronymic: string | null;
}

export interface Arranged extends Parts {
  readonly patronymicSex: Sex | null;
}

interface Arrangeable {
  readonly before: readonly string[] | null;
  readonly tokens: readonly string[];
}

function isGivenWord(token: string): boolean {
  const key = foldKey(token);
  return isKnownGiven(key) || isVariantForm(key) || (hasCyrillic(token) && obliqueGiven(token) !== null);
}

/** A name or an everyday form that Russians bear, in either script. */
function isRussianGiven(token: string): boolean {
  const key = foldKey(token);
  return sexOfRussianGiven(key) !== null || isRussianForm(key) || (hasCyrillic(token) && isGivenWord(token));
}

// Names that are surnames too, far beyond Russia: in Latin letters they show no order.
const alsoSurnames: ReadonlySet<string> = new Set(
  `Абдулла Адам Али Амир Ахмед Давид Ибрагим Исмаил Карим Магомед Марк Махмуд Мурад Муса Мустафа Рашид Саид Сулейман
Султан Умар Хасан Халид Хусейн Юсуф Якуб`
    .split(/\s+/)
    .map((name) => canonicalGiven(foldKey(name))),
);

/** `Melnik Pavel`, `Melnik Pavel Alekseevich` in Latin letters: Russian lists keep their order when they are romanised. */
function isRussianOrder(tokens: readonly string[]): boolean {
  const [first = '', second = '', third] = tokens;
  if (isGivenWord(first) || !isRussianGiven(second)) return false;
  if (looksLikeSurname(foldKey(first))) return true;
  if (third !== undefined) return isNearPatronymic(third);
  return !looksLikeSurname(foldKey(second)) && !alsoSurnames.has(canonicalGiven(foldKey(second)));
}

/** Joins `Гусейн оглы` into one patronymic. */
function joinKinship(tokens: readonly string[]): {
  readonly tokens: readonly string[];
  readonly joined: string | null;
  readonly sex: Sex | null;
} {
  const at = tokens.findIndex((token, index) => index > 0 && kinship(token) !== null);
  if (at === -1) return { tokens, joined: null, sex: null };
  const joined = `${tokens[at - 1] ?? ''} ${tokens[at] ?? ''}`;
  return {
    tokens: [...tokens.slice(0, at - 1), joined, ...tokens.slice(at + 1)],
    joined,
    sex: kinship(tokens[at] ?? ''),
  };
}

/** Given names and patronymic, when the surname is known to stand elsewhere. */
function givenPart(tokens: readonly string[], joined: string | null): Omit<Parts, 'surname'> {
  const at =
    joined !== null
      ? tokens.indexOf(joined)
      : tokens.findIndex((token, index) => index > 0 && patronymicForm(token) !== null);
  if (at > -1) return { given: tokens.filter((_, index) => index !== at), patronymic: tokens[at] ?? null };
  const [first, second] = tokens;
  if (first === undefined || second === undefined || tokens.length !== 2)
    return { given: tokens, patronymic: null };
  // Russian initials and `Иван И.` hold given name and patronymic; Latin ones may be two given names.
  const initials = isInitial(second) && hasCyrillic(second);
  const mistyped = isGivenWord(first) && !isGivenWord(second) && isNearPatronymic(second);
  if (initials || (mistyped && !looksLikeSurname(foldKey(second), true)))
    return { given: [first], patronymic: second };
  return { given: tokens, patronymic: null };
}

function surnameIsFirst(tokens: readonly string[], style: NameStyle | undefined): boolean {
  const first = tokens[0] ?? '';
  const last = tokens.at(-1) ?? '';
  if (isInitial(first) !== isInitial(last)) return isInitial(last);
  if (isAllCaps(first) !== isAllCaps(last)) return isAllCaps(first);
  if (isParticle(first) && (tokens.length > 2 || !isGivenWord(first))) return true;
  if (style !== undefined) return style === 'surname-first';
  const cyrillic = hasCyrillic(first);
  const [firstKey, lastKey] = [foldKey(first), foldKey(last)];
  const [clearFirst, clearLast] = [looksLikeSurname(firstKey, true), looksLikeSurname(lastKey, true)];
  if (clearFirst !== clearLast && (clearFirst || tokens.length !== 3 || !isRussianOrder(tokens)))
    return clearFirst;
  const [knownFirst, knownLast] = [isGivenWord(first), isGivenWord(last)];
  if (cyrillic && knownFirst !== knownLast) return knownLast;
  if (!cyrillic && tokens.length <= 3 && isRussianOrder(tokens)) return true;
  const [likeFirst, likeLast] = [looksLikeSurname(firstKey), looksLikeSurname(lastKey)];
  if (likeFirst !== likeLast && cyrillic) return likeFirst;
  return cyrillic;
}

/** The number of words that make up the surname in front. */
function leadingSurname(tokens: readonly string[]): number {
  let length = 1;
  while (length < tokens.length - 1 && isParticle(tokens[length - 1] ?? '')) length++;
  while (
    length < tokens.length - 1 &&
    isAllCaps(tokens[length - 1] ?? '') &&
    isAllCaps(tokens[length] ?? '') &&
    tokens.some((token) => !isAllCaps(token) && !isInitial(token))
  )
    length++;
  return length;
}

/** A lone capital between two names is an initial (`Hans O Friedrich`). */
const isInnerParticle = (token: string): boolean => isParticle(token) && !/^\p{Lu}$/u.test(token);

/** The place where the surname at the end begins. */
function trailingSurname(tokens: readonly string[]): number {
  let start = tokens.length - 1;
  while (start > 1 && isInnerParticle(tokens[start - 1] ?? '')) start--;
  return start;
}

function withSurnameFirst(tokens: readonly string[], joined: string | null): Parts {
  const length = leadingSurname(tokens);
  return { surname: surnameHalves(tokens.slice(0, length)), ...givenPart(tokens.slice(length), joined) };
}

function withSurnameLast(tokens: readonly string[], joined: string | null): Parts {
  const start = trailingSurname(tokens);
  // What is left of a chain of fathers' names (`Nasim bin Ali Sahraui`): the names, without the words between them.
  const before = tokens.slice(0, start).filter((token, i) => i === 0 || !isInnerParticle(token));
  return { surname: surnameHalves(tokens.slice(start)), ...givenPart(before, joined) };
}

/** Two capitals without dots after a surname (`Иванов ИИ`), or before a Western one (`JC Juncker`), are initials. */
function spreadInitials(tokens: readonly string[]): readonly string[] {
  const last = tokens.at(-1) ?? '';
  const first = tokens[0] ?? '';
  if (tokens.length === 2 && /^[A-Z]{2}$/.test(first) && !isParticle(first) && !isAllCaps(last))
    return [first.slice(0, 1), first.slice(1), last];
  if (tokens.length !== 2 || !/^\p{Lu}{2}$/u.test(last) || !hasCyrillic(last) || isAllCaps(first))
    return tokens;
  return [first, ...Array.from(last)];
}

function partsOf(
  before: readonly string[] | null,
  tokens: readonly string[],
  joined: string | null,
  style: NameStyle | undefined,
): Parts {
  const [first = '', second = ''] = tokens;
  const last = tokens.at(-1) ?? '';
  if (before !== null) {
    const trailing = tokens.length > 1 && isParticle(last) && !isInitial(last);
    return {
      surname: surnameHalves(before),
      ...givenPart(trailing ? tokens.slice(0, -1) : tokens, joined),
    };
  }
  if (tokens.length === 1)
    return isGivenWord(first) && !looksLikeSurname(foldKey(first), true)
      ? { surname: [], given: tokens, patronymic: null }
      : { surname: surnameHalves(tokens), given: [], patronymic: null };
  const at =
    joined === null
      ? tokens.findIndex((token, i) => i > 0 && patronymicForm(token) !== null)
      : tokens.indexOf(joined);
  // `Мельник Иванович Пётр` stands in some lists; else a patronymic in the middle has the given name before it.
  if (at === 1 && tokens.length === 3 && joined === null && isRussianGiven(last) && !isGivenWord(first))
    return { surname: surnameHalves([first]), given: [last], patronymic: second };
  if (at === 1 && tokens.length > 2) return withSurnameLast(tokens, joined);
  if (at === 1 && joined === null && hasCyrillic(first) && isKnownGiven(foldKey(first)))
    return { surname: [], given: [first], patronymic: second };
  if (at >= 2 || surnameIsFirst(tokens, style)) return withSurnameFirst(tokens, joined);
  return withSurnameLast(tokens, joined);
}

/** Decides the parts of a name. */
export function arrange({ before, tokens: written }: Arrangeable, style?: NameStyle): Arranged {
  const { tokens, joined, sex } = joinKinship(spreadInitials(written));
  return { ...partsOf(before, tokens, joined, style), patronymicSex: sex };
}
