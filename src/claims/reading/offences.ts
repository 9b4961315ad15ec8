// Offences and the articles of law they fall under.
import type { EventKey } from '../claim.ts';

/** Steps of the law. */
export const legal: ReadonlySet<EventKey> = new Set(['conviction', 'charge', 'prosecution']);
export const offences: Readonly<Partial<Record<EventKey, string>>> = {
  desertion: 'article-338',
  absence: 'article-337',
  refusal: 'article-332',
};
