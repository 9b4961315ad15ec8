// Takes the text of a name cell apart: quotes, parentheses, titles, ranks and words of prose around the name.
import { foldKey } from '../text/fold.ts';
import { remembered } from '../text/memo.ts';
import { hasCyrillic, unmixScripts } from '../text/transliterate.ts';
import { isKnownGiven } from './given-names.ts';
import {
  cueOf,
  isGenerationMark,
  isParticle,
  isRankWord,
  kinship,
  noCue,
  titleOf,
  type Cue,
  type Title,
} from './name-words.ts';
import { patronymicForm } from './patronymic.ts';

interface NameText {
  /** What stands before a comma, or null where there is none. */
  readonly before: readonly string[] | null;
  /** The name itself, or what stands after the comma. */
  readonly tokens: readonly string[];
  readonly bracket: readonly string[];
  /** The parenthesis stands right after the first word or before the comma, where surnames stand. */
  readonly bracketIsEarly: boolean;
  readonly nicknames: readonly string[];
  readonly title: Title | null;
  readonly cue: Cue;
}

const quotes = /(?<=^|[\s(,])(?:'([^'’]+)['’]|["“”„]([^"“”„]+)["“”„]|«([^»]+)»|‘([^’]+)’)(?=$|[\s,.)])/gu;
const upper = /\p{Lu}/u;
const letter = /\p{L}/u;

const joints = /[\s·・]+/u;
const words = (text: string): string[] => text.split(joints).filter((word) => letter.test(word));

const isLower = (token: string): boolean => !upper.test(token);

// No Russian surname has a capital at its end.
const gluedInitials = /^(\p{Lu}[\p{L}-]+\p{Ll})(\p{Lu})\.?(\p{Lu})?\.?$/u;

/** `И.И.`, `И.И.Иванов`, `Иванов.И.И` and `ИвановИИ` hold several parts without a blank. */
function splitInitials(token: string): readonly string[] {
  const glued = hasCyrillic(token) ? gluedInitials.exec(token) : null;
  if (glued !== null) return glued.slice(1).filter((part) => part !== undefined);
  if (!token.includes('.')) return [token];
  const parts = token.split('.').filter((part) => part !== '');
  if (parts.length < 2 && !token.startsWith('.')) return [token];
  return parts.map((part, index) => (index < parts.length - 1 || token.endsWith('.') ? `${part}.` : part));
}

/** `Старшина Иван Петрович`: what stands before a given name and a patronymic, and nothing else, is the surname. */
function isSurnameLikeRank(tokens: readonly string[], at: number): boolean {
  const [word = '', given = '', patronymic = ''] = tokens.slice(at);
  if (tokens.length !== 3 || at > 0 || isLower(word) || word.endsWith('.')) return false;
  return isKnownGiven(foldKey(given)) && patronymicForm(patronymic)?.grammaticalCase === 'nominative';
}

/** Drops titles, ranks and prose before and after the name; they hold no part of it. */
function strip(
  tokens: readonly string[],
  latinBefore: boolean,
): {
  readonly tokens: readonly string[];
  readonly title: Title | null;
  readonly leading: readonly string[];
} {
  const capitals = tokens.some((token) => !isLower(token));
  let start = 0;
  let title: Title | null = null;
  while (start < tokens.length) {
    const token = tokens[start] ?? '';
    const found = titleOf(token);
    const more = tokens.length > start + 1 || latinBefore;
    if (found !== null && more) title ??= found;
    else if (isRankWord(token) && tokens.length > start + 1 && !isSurnameLikeRank(tokens, start)) {
      start++;
      continue;
    } else if (!(capitals && isLower(token) && !isParticle(token) && kinship(token) === null)) break;
    start++;
  }
  let end = start;
  while (end < tokens.length) {
    const token = tokens[end] ?? '';
    if (capitals && isLower(token) && !isParticle(token) && kinship(token) === null && end > start) break;
    end++;
  }
  return { tokens: tokens.slice(start, end), title, leading: tokens.slice(0, start) };
}

// Most names are a few capitalised words and nothing else.
const plainWords = /^[А-ЯЁ][а-яё-]+(?: [А-ЯЁ][а-яё-]+)+$|^[A-Z][a-z-]+(?: [A-Z][a-z-]+)+$/;
const isDressing = remembered(
  (word) => titleOf(word) !== null || isRankWord(word) || isGenerationMark(word) || kinship(word) !== null,
);

/** `PetrLukin` is two words; `McDonald`, `DeVito` and the like are one. */
const gluedWords =
  /(?<!\p{L})(?!(?:Mac|Mc|De|Di|Du|La|Le|Van|Von|Fitz|Ma)\p{Lu})(\p{Lu}\p{Ll}{2,})(?=\p{Lu}\p{Ll}{2})/gu;

/** Digits that stand for a letter in Latin words, by a slip of recognition or to hide from search: `Ig0r`. */
const likeLetters = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['5', 's'],
  ['8', 'b'],
  ['9', 'g'],
]);
const digitInWord = /(?<=[A-Za-z])[013589](?=[a-z])/g;

/** `raw` is of any text; the result may hold no token at all. */
export function readNameText(raw: string): NameText {
  if (plainWords.test(raw)) {
    const tokens = raw.split(' ');
    if (!tokens.some(isDressing))
      return {
        before: null,
        tokens,
        bracket: [],
        bracketIsEarly: false,
        nicknames: [],
        title: null,
        cue: noCue,
      };
  }
  const nicknames: string[] = [];
  let text = unmixScripts(raw)
    .replace(/\s+/g, ' ')
    .replace(quotes, (...groups: readonly unknown[]) => {
      const inside = groups.slice(1, 5).find((group) => typeof group === 'string');
      if (typeof inside === 'string') nicknames.push(...words(inside));
      return ' ';
    })
    .replace(/[\s,(]+\d{2}[\d\p{L}]*(?:[\s.,/-].*)?$/u, '')
    .replace(gluedWords, '$1 ')
    .replace(digitInWord, (digit) => likeLetters.get(digit) ?? digit)
    .trim();
  let bracket: readonly string[] = [];
  let bracketIsEarly = false;
  const open = text.indexOf('(');
  if (open !== -1) {
    const close = text.indexOf(')', open);
    bracket = words(text.slice(open + 1, close === -1 ? undefined : close));
    const head = text.slice(0, open);
    const named = words(head).filter((token) => titleOf(token) === null && !isRankWord(token));
    bracketIsEarly = !head.includes(',') && (named.length <= 1 || text.includes(',', open));
    text = `${head} ${close === -1 ? '' : text.slice(close + 1)}`;
  }
  const comma = text.indexOf(',');
  const tail =
    comma === -1 ? [] : words(text.slice(comma + 1).replaceAll(',', ' ')).filter((w) => !isGenerationMark(w));
  if (comma === -1 || tail.every((w) => isRankWord(w) || isLower(w))) {
    const all = words(comma === -1 ? text : text.slice(0, comma)).flatMap(splitInitials);
    const { tokens, title, leading } = strip(
      all.filter((w) => all.length === 1 || !isGenerationMark(w)),
      false,
    );
    const afterTitle = tail.map(titleOf).find((found) => found !== null) ?? null;
    const early = comma !== -1 && afterTitle !== null;
    return {
      before: early ? tokens : null,
      tokens: early ? [] : tokens,
      bracket,
      bracketIsEarly,
      nicknames,
      title: title ?? afterTitle,
      cue: cueOf(leading),
    };
  }
  const head = strip(words(text.slice(0, comma)), false);
  const lastTitle = titleOf(tail.at(-1) ?? '');
  if (lastTitle !== null && tail.length > 1) tail.pop();
  const rest = strip(tail.flatMap(splitInitials), true);
  return {
    before: head.tokens,
    tokens: rest.tokens,
    bracket,
    bracketIsEarly,
    nicknames,
    title: head.title ?? rest.title ?? lastTitle,
    cue: cueOf(head.leading),
  };
}
