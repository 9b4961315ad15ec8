// Words by which a claim names a time that the figure is of: `за годы Большого террора` for August 1937 until November 1938.
import { readCaseDate } from '../../text/date.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import { eras } from '../words/eras.ts';
import type { Evidence } from './evidence.ts';

interface Told {
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
}

const known = new WeakMap<Claim, readonly Told[]>();

function toldEras(claim: Claim): readonly Told[] {
  const before = known.get(claim);
  if (before !== undefined) return before;
  const tokens = tokenise(claim.words.join(' '));
  const found = eras.all(tokens).map(({ value, from, to }) => ({
    words: tokens.slice(from, to).map(({ key }) => key),
    from: readCaseDate(value.from).from,
    to: readCaseDate(value.to).to,
  }));
  known.set(claim, found);
  return found;
}

/** Both times are mostly the same: of one year of a war the war says too much. */
const leastShared = 0.65;

/** The words of names of times that are the figure's own. */
export function eraWords(claim: Claim, { period }: Evidence): readonly string[] {
  const { from, to } = period ?? { from: null, to: null };
  if (from === null || to === null) return [];
  return toldEras(claim).flatMap((era) => {
    const shared = Math.min(era.to, to) - Math.max(era.from, from) + 1;
    const union = Math.max(era.to, to) - Math.min(era.from, from) + 1;
    return shared >= leastShared * union ? era.words : [];
  });
}
