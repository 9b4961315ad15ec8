// Offences and the articles of law they fall under; how far what is said of one amount stands from it.
import type { EventKey } from '../claim.ts';
import type { SentenceView } from './sentence-view.ts';

/** Steps of the law. */
export const legal: ReadonlySet<EventKey> = new Set(['conviction', 'charge', 'prosecution']);
export const offences: Readonly<Partial<Record<EventKey, string>>> = {
  desertion: 'article-338',
  absence: 'article-337',
  refusal: 'article-332',
};

/** `96 in rulings and 26 on the wanted list`: what stands behind an `and` belongs to the other part. */
export function coordinators(
  view: SentenceView,
  a: { from: number; to: number },
  b: { from: number; to: number },
): number {
  const [from, to] = a.to <= b.from ? [a.to, b.from] : [b.to, a.from];
  return view.tokens.slice(from, to).filter(({ key }) => key === 'and' || key === 'и' || key === ',').length;
}
