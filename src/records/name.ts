// The name of a person in parts, each with its fold key.
import { foldKey } from '../text/fold.ts';
import { remembered } from '../text/memo.ts';
import { hasCyrillic } from '../text/transliterate.ts';
import { arrange, type Arranged, type NameStyle } from './name-order.ts';
import { isInitial, sexOfEndings, surnameHalves } from './name-parts.ts';
import { readNameText } from './name-text.ts';
import { isMaidenWord, isParticle, noCue, titleOf, type Cue, type Title } from './name-words.ts';
import { isWomansOblique, nominativeGiven, nominativeSurname, obliqueGiven } from './nominative.ts';
import { nominativePatronymic, patronymicForm, type GrammaticalCase } from './patronymic.ts';
import type { Sex } from './sex.ts';
import { sexOfGivenForm } from './variants.ts';

/** One part as written and the Latin key on which all comparison runs. */
export interface NamePart {
  readonly raw: string;
  /** Lower-case ASCII; for an initial, the fold of that one letter. */
  readonly key: string;
  readonly initial: boolean;
}

export interface PersonName {
  readonly raw: string;
  /** First the main surname, then others (maiden, married, second half of a double name). */
  readonly surnames: readonly NamePart[];
  /** In written order. */
  readonly given: readonly NamePart[];
  readonly patronymic: NamePart | null;
  /** Nicknames and names in quotes. */
  readonly nicknames: readonly NamePart[];
  /** Folded title: `mr`, `mrs`, `miss`, `master`, `dr`, `rev` … */
  readonly title: string | null;
  /** What title, patronymic or endings say. */
  readonly sex: Sex | null;
  /** Given names of the husband under whose name a woman is listed (`Cumings, Mrs. John Bradley (…)`). */
  readonly spouseGiven?: readonly NamePart[];
}

export type { NameStyle } from './name-order.ts';

function partOf(raw: string, nominative: string): NamePart {
  const initial = isInitial(raw);
  return { raw, key: foldKey(initial ? raw.replaceAll('.', '') : nominative), initial };
}

const asWritten = remembered((raw) => partOf(raw, raw));

function part(raw: string, nominative = raw): NamePart {
  return raw === nominative ? asWritten(raw) : partOf(raw, nominative);
}

const isPart = (p: NamePart): boolean => p.key !== '';

interface Context {
  readonly raw: string;
  readonly nicknames: readonly string[];
  readonly title: Title | null;
  readonly cue: Cue;
  readonly maiden: readonly string[];
  readonly spouse: readonly string[];
}

/** Which case the name stands in, and whose sex it shows, from its most telling part. */
function formOf(
  found: Arranged,
  context: Context,
): { readonly form: GrammaticalCase; readonly sex: Sex | null } {
  const patronymic = found.patronymic === null ? null : patronymicForm(found.patronymic);
  if (patronymic !== null) return { form: patronymic.grammaticalCase, sex: patronymic.sex };
  const first = found.given[0];
  const surname = found.surname[0];
  if (first !== undefined && surname !== undefined && !isInitial(first) && hasCyrillic(first)) {
    const oblique = obliqueGiven(first);
    const declined =
      oblique !== null && nominativeSurname(surname, oblique.sex, oblique.form) !== surname.toLowerCase();
    if (oblique !== null && (declined || context.cue.genitive))
      return { form: oblique.form, sex: oblique.sex };
  }
  const onlyInitials = found.given.every(isInitial);
  if (onlyInitials && first !== undefined && surname !== undefined && isWomansOblique(surname))
    return { form: 'genitive', sex: 'female' };
  if (context.cue.genitive && onlyInitials && surname !== undefined) {
    const feminine = /(?:[оеё]в|[иы]н|[кц])ой$/.test(surname.toLowerCase());
    return { form: 'genitive', sex: context.cue.sex ?? (feminine ? 'female' : 'male') };
  }
  return { form: 'nominative', sex: found.patronymicSex };
}

function build(found: Arranged, context: Context): PersonName | null {
  const { form, sex: formSex } = formOf(found, context);
  const declined = form !== 'nominative' && formSex !== null;
  const surnames = found.surname
    .map((word) => part(word, declined ? nominativeSurname(word, formSex, form) : word))
    .concat(context.maiden.map((word) => part(word)));
  const given = found.given
    .map((word) => part(word, declined ? nominativeGiven(word, formSex, form) : word))
    .filter(isPart);
  const patronymic =
    found.patronymic === null
      ? null
      : part(
          found.patronymic,
          hasCyrillic(found.patronymic) ? nominativePatronymic(found.patronymic) : found.patronymic,
        );
  const nicknames = context.nicknames.map((word) => part(word)).filter(isPart);
  const distinct = surnames.filter(
    (p, index) => isPart(p) && surnames.findIndex(({ key }) => key === p.key) === index,
  );
  const spouseGiven = context.spouse.map((word) => part(word)).filter(isPart);
  if (distinct.length + given.length + nicknames.length + spouseGiven.length === 0 && patronymic === null)
    return null;
  const firstGiven = given[0];
  return {
    raw: context.raw,
    surnames: distinct,
    given,
    patronymic: patronymic !== null && isPart(patronymic) ? patronymic : null,
    nicknames,
    title: context.title?.key ?? null,
    sex:
      context.title?.sex ??
      formSex ??
      found.patronymicSex ??
      (firstGiven === undefined ? null : sexOfGivenForm(firstGiven.key)) ??
      (distinct[0] === undefined ? null : sexOfEndings(distinct[0].key)),
    ...(spouseGiven.length === 0 ? {} : { spouseGiven }),
  };
}

/** What stands in parentheses: a wife's own names, a maiden name, or another name for the same person. */
function readBracket(
  words: readonly string[],
  married: boolean,
  afterSurname: boolean,
): {
  readonly own: readonly string[];
  readonly maiden: readonly string[];
  readonly nicknames: readonly string[];
} {
  const names = words.filter((word) => !isMaidenWord(word) && titleOf(word) === null);
  const marked = names.length < words.length;
  const last = names.at(-1);
  if (last === undefined) return { own: [], maiden: [], nicknames: [] };
  if (marked || afterSurname) return { own: [], maiden: surnameHalves(names), nicknames: [] };
  if (!married) {
    return names.length === 1
      ? { own: [], maiden: [], nicknames: names }
      : { own: [], maiden: [last], nicknames: names.slice(0, -1) };
  }
  if (names.length === 1) return { own: names, maiden: [], nicknames: [] };
  let start = names.length - 1;
  while (start > 1 && isParticle(names[start - 1] ?? '')) start--;
  return {
    own: names.slice(0, start),
    maiden: surnameHalves(names.slice(start)).filter((word) => !isInitial(word)),
    nicknames: [],
  };
}

/** `Mrs. John Bradley (Florence Briggs Thayer)`: the names outside the parenthesis are the husband's. */
function isUnderHusband(given: readonly string[], own: readonly string[]): boolean {
  const [first] = given;
  if (first === undefined) return false;
  const sex = sexOfGivenForm(foldKey(first));
  return sex === 'male' || (sex === null && own.length > 0);
}

/**
 * Reads a whole name out of one cell, in Cyrillic or Latin letters. `style` says which part comes first where the
 * words themselves do not (default: surname first in Cyrillic, given name first in Latin without a comma). Names in
 * an oblique case get the key of their nominative. Null where the text names nobody.
 */
export function readName(raw: string, options: { readonly style?: NameStyle } = {}): PersonName | null {
  const text = readNameText(raw);
  const whole = text.before ?? text.tokens;
  if (whole.length + text.bracket.length + text.nicknames.length === 0) return null;
  const found = arrange(text, options.style);
  const married = text.title?.married ?? false;
  const afterSurname =
    text.bracketIsEarly && (text.before !== null || (whole.length > 1 && text.bracket.length === 1));
  const bracket = readBracket(text.bracket, married, afterSurname);
  const context = {
    raw,
    nicknames: text.nicknames.concat(bracket.nicknames),
    title: text.title,
    cue: text.cue,
    maiden: bracket.maiden,
    spouse: [],
  };
  if (married && isUnderHusband(found.given, bracket.own))
    return build({ ...found, given: bracket.own }, { ...context, spouse: found.given });
  return build(
    bracket.own.length === 0 ? found : { ...found, given: found.given.concat(bracket.own) },
    context,
  );
}

/** Joins a name that stands in columns of its own. A given-name cell may hold the patronymic or initials as well. */
export function joinName(columns: {
  readonly surname?: string | undefined;
  readonly given?: string | undefined;
  readonly patronymic?: string | undefined;
}): PersonName | null {
  const { surname = '', given = '', patronymic = '' } = columns;
  const raw = [surname, given, patronymic].filter((text) => text !== '').join(' ');
  const surnameText = readNameText(surname);
  const givenText = readNameText(given);
  const patronymicText = readNameText(patronymic);
  const surnameWords = surnameText.before ?? surnameText.tokens;
  const givenWords = [...(givenText.before ?? []), ...givenText.tokens];
  const patronymicWords = patronymicText.before ?? patronymicText.tokens;
  const arranged = arrange(
    { before: surnameWords, tokens: [...givenWords, ...patronymicWords] },
    'surname-first',
  );
  const own = patronymicWords.join(' ');
  const found =
    own !== '' && arranged.patronymic === null
      ? { ...arranged, given: arranged.given.slice(0, givenWords.length), patronymic: own }
      : arranged;
  return build(found, {
    raw,
    nicknames: [...surnameText.nicknames, ...givenText.nicknames, ...patronymicText.nicknames],
    title: surnameText.title ?? givenText.title,
    cue: noCue,
    maiden: surnameText.bracket.filter((word) => !isMaidenWord(word)),
    spouse: [],
  });
}
