// Answers of the local server, read as what its routes declare.
import type { Language } from '../text/words.ts';
import { pageStrings } from './strings.ts';

/** Both come from this program's own server: the type is that of the route. */
export async function fetchJson<T>(address: string, language: Language): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new Error(pageStrings.stopped[language]);
  }
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(reasonOf(body) ?? String(response.status));
  return body as T;
}

function reasonOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('reason' in body)) return null;
  return typeof body.reason === 'string' ? body.reason : null;
}
