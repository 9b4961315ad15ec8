// Which pages there are: their addresses, in the order of the navigation. The server knows them from here, too.
import type { Words } from '../text/words.ts';

export const pages = [
  { id: 'overview', path: '/', name: { en: 'Overview', ru: 'Обзор' } },
  { id: 'sources', path: '/sources', name: { en: 'Sources', ru: 'Источники' } },
  { id: 'people', path: '/people', name: { en: 'People', ru: 'Люди' } },
  { id: 'review', path: '/review', name: { en: 'Review', ru: 'Проверка' } },
  { id: 'estimate', path: '/estimate', name: { en: 'Estimate', ru: 'Оценка' } },
  { id: 'timeline', path: '/timeline', name: { en: 'Timeline', ru: 'Хронология' } },
  { id: 'claims', path: '/claims', name: { en: 'Claims', ru: 'Утверждения' } },
  { id: 'publish', path: '/publish', name: { en: 'Publish', ru: 'Публикация' } },
] as const satisfies readonly { readonly id: string; readonly path: string; readonly name: Words }[];

export type PageId = (typeof pages)[number]['id'];

export interface Route {
  readonly page: PageId;
  /** What stands behind the page's own address: `command/12` in `/people/command/12`. */
  readonly rest: string;
}

/** Addresses that go on behind that of their page. */
const deeper: Partial<Record<PageId, RegExp>> = {
  sources: /^[a-z0-9][a-z0-9_-]{0,63}$/,
  people: /^[a-z0-9][a-z0-9_-]{0,63}\/\d{1,15}$/,
};

/** The page of an address; null where there is none. */
export function routeOf(path: string): Route | null {
  for (const { id, path: own } of pages) {
    if (path === own) return { page: id, rest: '' };
    if (own === '/' || !path.startsWith(`${own}/`)) continue;
    const rest = path.slice(own.length + 1);
    if (deeper[id]?.test(rest) === true) return { page: id, rest };
  }
  return null;
}

export function isPagePath(path: string): boolean {
  return routeOf(path) !== null;
}
