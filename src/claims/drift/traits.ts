// What of a claim is weighed against other tellings, read from it once.
import { foldKey } from '../../text/fold.ts';
import type { Claim } from '../claim.ts';
import { toldEvent, type ToldEvent } from './told-event.ts';

export interface Traits {
  readonly claim: Claim;
  readonly event: ToldEvent;
  /** The bodies that it is of, without the lists that tell of them. */
  readonly bodies: readonly string[];
  /** Categories of people, joined; articles of law and groups (`miners`) are named or not as it comes. */
  readonly kinds: string;
  /** Kinds of people that no table knows (`miners`), as the text has them. */
  readonly groups: readonly string[];
  readonly articles: readonly string[];
  /** Names that stand in the sentence itself, beside the amount and its bound (`More than`). */
  readonly names: readonly string[];
  /** Words that tables do not know. */
  readonly words: readonly string[];
  readonly isCyrillic: boolean;
}

export function traitsOf(claim: Claim): Traits {
  const categories = claim.category?.value ?? [];
  return {
    claim,
    event: toldEvent(claim),
    bodies: (claim.population?.value ?? []).flatMap(({ kind, name }) =>
      frames.has(kind) ? [] : [`${kind} ${name ?? ''}`],
    ),
    kinds: categories
      .filter(
        (category) =>
          !isArticle(category) &&
          !isGroup(category) &&
          !(category === 'mobilised' && claim.event?.value === 'mobilisation'),
      )
      .join(),
    groups: categories.filter(isGroup).map((category) => category.slice('group-'.length)),
    articles: categories.filter(isArticle),
    names: ownNames(claim),
    words: claim.unexplained.filter((word) => /\p{L}{3}/u.test(word)),
    isCyrillic: isCyrillic(claim.words[0] ?? ''),
  };
}

const isArticle = (category: string): boolean => category.startsWith('article-');
const isGroup = (category: string): boolean => category.startsWith('group-');

const frames: ReadonlySet<string> = new Set(['list', 'roster']);

function ownNames({ names, words, text }: Claim): readonly string[] {
  if (names.length === 0) return names;
  const amount = text.split(/\s+/).map((word) => foldKey(word));
  const stems = words.filter((word) => word.length > 2).map((word) => foldKey(word).slice(0, 4));
  return names.filter(
    (name) =>
      name.length >= 3 &&
      stems.some((stem) => name.startsWith(stem)) &&
      !amount.some((word) => word.startsWith(name)),
  );
}

const isCyrillic = (word: string): boolean => /[а-я]/.test(word);

export const sameScript = (a: string, b: string): boolean => isCyrillic(a) === isCyrillic(b);
