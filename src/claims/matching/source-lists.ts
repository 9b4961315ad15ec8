// Lists that are themselves the sources of figures: who is said to stand on one (`on the Harbour Watch list`, `в Книге памяти
// Перми`) is counted for that of which it is a list, whether the sentence says so or not.
import type { Claim } from '../claim.ts';
import type { Evidence, Meant } from './evidence.ts';
import { isSaidIn, phraseOf, wordsOfClaim } from './meant.ts';

/** What people stand on, and what keeps their names. */
const listNoun =
  /^(?:lists?|rosters?|registers?|registry|rolls?|ledgers?|books?|databases?|files?|martyrolog\p{L}*|спис(?:ок|к\p{L}{1,3})|переч(?:ень|н\p{L}{1,3})|картотек\p{L}{0,3}|реестр\p{L}{0,3}|книг\p{L}{0,3}|баз\p{L}{1,3}|мартиролог\p{L}{0,3}|журнал\p{L}{0,3}|ростер\p{L}{0,3})$/u;

/** Words of its name that tell no list from another. */
const joining =
  /^(?:the|a|an|of|for|in|on|at|by|and|its|own|их|свой|по|в|на|о|об|и|list|lists|society|group|project|общества|общество|группы|группа|проекта|проект|memory|memorial|памяти|\P{L}+)$/u;

/** Words between a list and its name. */
const between =
  /^(?:the|of|a|an|by|kept|drawn|up|compiled|maintained|published|s|memory|memorial|own|whole|entire|full|complete|same|city|town|region|regional|district|brigade|regiment|памяти|общества|проекта|группы|города|городск\p{L}+|области|областн\p{L}+|весь|вся|всего|всей|полн\p{L}+|тот|том|этот|этом|этой|эта)$/u;

/** How far from a list its name stands. */
const reach = 4;

/** The list that a source is: the words by which it is named; null where it is none. */
function nameOf(source: string): readonly Meant[] | null {
  const words = phraseOf(source);
  if (!words.some(({ word }) => listNoun.test(word))) return null;
  return words.filter(({ word }) => !listNoun.test(word) && !joining.test(word));
}

/** Each figure with whether its source is a list, and it is of what that list is of. */
export function withSourceLists(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.map((item) => {
    if (item.source === '' || nameOf(item.source) === null) return item;
    const own = evidence.filter(({ source }) => source === item.source);
    const others = evidence.some(({ source }) => source !== item.source && nameOf(source) !== null);
    const same = own.filter(({ eventWords }) => eventWords.join(' ') === item.eventWords.join(' '));
    return 2 * same.length > own.length ? { ...item, list: others ? 'one of several' : 'only' } : item;
  });
}

const known = new WeakMap<readonly string[], Map<string, boolean>>();

/** The claim's people stand on the list that is the figure's source, and the figure is of what it is a list of. */
export function isOnSourceList(claim: Claim, { list, source }: Evidence): boolean {
  if (list === null) return false;
  const bySource = known.get(claim.words) ?? new Map<string, boolean>();
  known.set(claim.words, bySource);
  const found = bySource.get(source) ?? isNamed(claim, source, list);
  bySource.set(source, found);
  return found;
}

function isNamed(claim: Claim, source: string, list: Evidence['list']): boolean {
  const bodies = claim.population?.value ?? [];
  const runs = [wordsOfClaim(claim), ...bodies.map(({ text }) => phraseOf(text))];
  return runs.some((said) => isNamedIn(claim, said, source, list));
}

function isNamedIn(claim: Claim, said: readonly Meant[], source: string, list: Evidence['list']): boolean {
  const name = nameOf(source) ?? [];
  const own = phraseOf(source);
  return said.some(({ word }, at) => {
    if (!listNoun.test(word)) return false;
    const near = [...said.slice(Math.max(0, at - reach), at), ...said.slice(at + 1, at + 1 + reach)];
    if (name.length > 0 && name.every((part) => isSaidIn(part, near))) return true;
    if (list !== 'only') return false;
    // `the leaked list`, where the case has no other: what stands right beside it is of its name.
    const isOwn = (one: Meant | undefined): boolean =>
      one === undefined || between.test(one.word) || isSaidIn(one, own);
    return isOwnName(claim, said, at, own) && isOwn(said[at - 1]);
  });
}

/** No name stands beside the list but its own. */
const isOwnName = ({ names }: Claim, said: readonly Meant[], at: number, own: readonly Meant[]): boolean =>
  [...said.slice(Math.max(0, at - 2), at), ...said.slice(at + 1, at + 3)].every(
    (word) => !names.some((name) => word.folded.startsWith(name)) || isSaidIn(word, own),
  );

/** A name of the claim that is of the list on which its people stand. */
export function isSourceName(claim: Claim, name: string, { source }: Evidence): boolean {
  const own = phraseOf(source);
  return wordsOfClaim(claim)
    .filter(({ folded }) => folded.startsWith(name))
    .every((word) => isSaidIn(word, own));
}
