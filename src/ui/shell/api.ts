// What the pages ask of the local server, and what it answers.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Place } from '../../diagnostic/diagnostic.ts';
import type { Refusal } from '../../server/answers.ts';
import type { Language } from '../../text/words.ts';
import { shellWords } from './words.ts';

/** A fault as the server tells it: place and next step where there are any. */
export class ServerFault extends Error {
  readonly code: string;
  readonly place: Place | null;
  readonly next: string | null;

  constructor(code: string, reason: string, place: Place | null = null, next: string | null = null) {
    super(reason);
    this.name = 'ServerFault';
    this.code = code;
    this.place = place;
    this.next = next;
  }
}

export interface Fetched<T> {
  readonly data: T | null;
  readonly fault: ServerFault | null;
  /** Where `data` is from: not always the address asked for now. */
  readonly from: string | null;
}

/** Both ends come from this program: the type is that of the route. */
export async function fetchJson<T>(
  address: string,
  language: Language,
  options: RequestInit = {},
): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, options);
  } catch (error) {
    if (options.signal?.aborted === true) throw error;
    throw new ServerFault('stopped', shellWords.stopped[language]);
  }
  const body: unknown = await response.json();
  if (!response.ok) throw faultOf(body, response.status, language);
  return body as T;
}

function faultOf(body: unknown, status: number, language: Language): ServerFault {
  const known = typeof body === 'object' && body !== null ? (body as Partial<Refusal>) : {};
  return new ServerFault(
    known.error ?? String(status),
    known.reason?.[language] ?? String(status),
    known.place ?? null,
    known.next?.[language] ?? null,
  );
}

/** Sends a change: JSON, or a file as it stands. */
export function postJson<T>(address: string, body: unknown, csrf: string, language: Language): Promise<T> {
  const isFile = body instanceof Blob;
  return fetchJson<T>(address, language, {
    method: 'POST',
    body: isFile ? body : JSON.stringify(body),
    headers: {
      'x-muster-page': csrf,
      'content-type': isFile ? 'application/octet-stream' : 'application/json',
    },
  });
}

/**
 * The answer under an address, asked anew when the address or `version` changes. What was shown stays until the next
 * answer is there; an answer that came too late is dropped. No address: nothing is asked.
 */
export function useAnswer<T>(
  address: string | null,
  version: number | string,
  language: Language,
): Fetched<T> {
  const [state, setState] = useState<Fetched<T>>({ data: null, fault: null, from: null });
  // Before the next frame is drawn, not after it: an answer is waited for.
  useLayoutEffect(() => {
    if (address === null) return undefined;
    const controller = new AbortController();
    fetchJson<T>(address, language, { signal: controller.signal })
      .then((data) => {
        if (!controller.signal.aborted) setState({ data, fault: null, from: address });
      })
      .catch((error: unknown) => {
        if (controller.signal.aborted) return;
        const fault = error instanceof ServerFault ? error : new ServerFault('fault', String(error));
        setState((before) => ({ ...before, fault }));
      });
    return () => controller.abort();
  }, [address, version, language]);
  return state;
}
