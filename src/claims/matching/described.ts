// What the words that describe a figure tell, for figures that others published and those of the case alike.
import type { Case } from '../../case/schema.ts';
import { readCaseDate } from '../../text/date.ts';
import { foldKey } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import type { ClaimPeriod, Population } from '../claim.ts';
import { soldierNouns, isOfMen, men, soldiers } from '../words/categories.ts';
import { collectiveGroups } from '../words/collectives.ts';
import { territories } from './names.ts';
import { contentWords, readCategories, readInstitutions, readPeople } from './read-slots.ts';

export function period(from: string | undefined, to: string | undefined): ClaimPeriod | null {
  if (from === undefined && to === undefined) return null;
  return {
    from: from === undefined ? null : readCaseDate(from).from,
    to: to === undefined ? null : readCaseDate(to).to,
    mode: from === undefined ? 'until' : to === undefined ? 'since' : 'in',
    days: null,
  };
}

export function other(text: string): Population {
  return { kind: 'other', name: foldKey(text), unit: null, text };
}

export function groupsOf(population: string): readonly string[] {
  return [
    ...readCategories(population).filter((category) => category.startsWith('group-')),
    ...readPeople(population),
    ...collectiveGroups(population),
  ];
}

/** `Lemska county`, `city of Velgrad`: names and the noun of a territory. */
export function isTerritory(population: string): boolean {
  const kinds = readInstitutions(population).filter((key) => !compass.has(key));
  const words = tokenise(population).filter(({ kind }) => kind === 'word');
  return (
    kinds.length > 0 &&
    kinds.every((key) => territories.has(key)) &&
    words.every(
      ({ key, capital }) =>
        capital ||
        /^(?:of|the|in|and|и)$/.test(key) ||
        readInstitutions(key).some((kind) => territories.has(kind)),
    )
  );
}

const compass: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west', 'central']);

export const isOfSoldiers = (category: string | undefined): boolean =>
  category !== undefined &&
  contentWords(category).length === 0 &&
  readCategories(category).length === 0 &&
  soldierNouns.test(category);

/** Words of categories that no table knows, without those that two categories share. */
export function ownKinds({ cited }: Case): readonly string[] {
  const categories = [
    ...new Set(cited.flatMap(({ category }) => (category === undefined ? [] : [category]))),
  ];
  const words = categories
    .filter((category) => readCategories(category).length === 0)
    .flatMap((category) => [...new Set(contentWords(category).map((word) => foldKey(word)))]);
  const isBesideOthers = cited.some(
    ({ counts, category }) => isOfSoldiers(category) && !soldierNouns.test(counts),
  );
  return [
    ...words.filter((word) => words.filter((other) => other === word).length === 1),
    ...(isBesideOthers ? [soldiers] : []),
    ...(categories.some(isOfMen) ? [men] : []),
  ];
}

/** The words of an event beside those of what is counted. */
export function eventWords(event: string, counts: string): readonly string[] {
  const counted = wordsOf([counts]);
  return wordsOf([event]).filter((word) => !counted.includes(word) && !particles.has(word));
}

const particles = new Set(
  [
    'the',
    'a',
    'an',
    'of',
    'to',
    'in',
    'by',
    'on',
    'at',
    'with',
    'their',
    'from',
    'were',
    'was',
    'в',
    'на',
    'по',
    'из',
    'с',
    'и',
  ].map((word) => foldKey(word)),
);

export function wordsOf(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => tokenise(text ?? '').map(({ key }) => foldKey(key))))];
}
