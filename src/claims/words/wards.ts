// What those are called who live in an institution: the wards of an orphanage are its children, whichever of the two is said.
import { foldKey } from '../../text/fold.ts';

const children = ['children', 'orphans', 'students', 'residents', 'pupils', 'kids', 'воспитанн', 'школьник'];

/** By the key of the institution, the groups that are all one there. */
const wards: Readonly<Record<string, readonly string[]>> = {
  orphanage: children,
  'boarding-school': children,
  kindergarten: children,
};

const folded = new Map(
  Object.entries(wards).map(([key, groups]) => [
    `matter ${key}`,
    groups.map((group) => `group-${foldKey(group)}`),
  ]),
);

/** Whether a category is one of those by which the wards of an institution go; `keys`: what the words of the body mean. */
export function isOfWards(category: string, keys: readonly string[]): boolean {
  if (!category.startsWith('group-')) return false;
  const own = `group-${foldKey(category.slice(6))}`;
  return keys.some((key) => folded.get(key)?.some((group) => own.startsWith(group)) === true);
}
