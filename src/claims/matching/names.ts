// Names of a claim and of a figure: which are the same, and which many share.
import type { Evidence, Meant } from './evidence.ts';
import { readInstitutions } from './read-slots.ts';

/** What many names share. */
export const generic =
  /^=|^(?:regi|reg|obla|oblastn?|provi\w*|departm|distri?|cit|repub\w*|respub\w*|kra|rai|raio|stat|coun|munic\w*|minis\w*|the|of|and|fede\w*)$/;

/** Stems of one name in two cases may differ by their last letter. */
export function sameMention(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)));
}

/** Kinds of territories, by their keys in both languages. */
export const territories: ReadonlySet<string> = new Set([
  'region',
  'district',
  'republic',
  'town',
  'village',
]);

export const isTerritory = ({ word }: Meant): boolean =>
  readInstitutions(word).some((key) => territories.has(key));

/** It is of a list or a roster, known by its name. */
export function isOfList({ populations }: Evidence): boolean {
  return populations.length > 0 && populations.every(({ kind }) => kind === 'list' || kind === 'roster');
}
