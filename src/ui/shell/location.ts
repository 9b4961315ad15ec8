// The address holds the whole state of a page: path, query and the opened figure. Back, forward and reload restore it.
import { useEffect, useState } from 'preact/hooks';

export interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly hash: string;
}

const listeners = new Set<() => void>();

function current(): Address {
  return { path: location.pathname, query: new URLSearchParams(location.search), hash: location.hash };
}

/** Goes to an address of this server; `replace` leaves no step to go back to. */
export function go(address: string, replace = false): void {
  const target = new URL(address, location.href);
  if (target.href === location.href) return;
  if (replace) history.replaceState(null, '', target);
  else history.pushState(null, '', target);
  for (const listener of listeners) listener();
}

/** The address of this page with some of its parameters set; empty ones are left out. */
export function withQuery(changes: Readonly<Record<string, string | readonly string[] | null>>): string {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'string' && one !== '') query.append(name, one);
    }
  }
  const text = query.toString();
  return text === '' ? location.pathname : `${location.pathname}?${text}`;
}

export function useAddress(): Address {
  const [address, setAddress] = useState(current);
  useEffect(() => {
    const read = (): void => setAddress(current());
    listeners.add(read);
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
    // The address may have changed between the first drawing and this moment.
    read();
    return () => {
      listeners.delete(read);
      removeEventListener('popstate', read);
      removeEventListener('hashchange', read);
    };
  }, []);
  return address;
}

/** Links inside the workbench do not load the page anew; links with a key held down, or to files, do what they always do. */
function onClick(event: MouseEvent): void {
  const isPlain =
    event.button === 0 &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.shiftKey &&
    !event.altKey &&
    !event.defaultPrevented;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href') ?? '';
  if (!isPlain || link?.hasAttribute('download') === true || link?.getAttribute('target') === '_blank')
    return;
  const inside = href.startsWith('/') && !href.startsWith('//') && !/\.\w+($|\?)/.test(href);
  if (!inside && !href.startsWith('#figure-')) return;
  event.preventDefault();
  go(href);
}

export function followLinks(): () => void {
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}

const keep = (event: Event): void => event.preventDefault();

/** A file that is dropped beside the place for it must not take the page away. */
export function keepPageOnDrop(): () => void {
  for (const name of ['dragover', 'drop']) addEventListener(name, keep);
  return () => {
    for (const name of ['dragover', 'drop']) removeEventListener(name, keep);
  };
}
