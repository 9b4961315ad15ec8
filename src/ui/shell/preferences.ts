// What a reader has chosen: language, theme, keys, name. Kept beside the case by its server, and by the browser for the next
// page; the name is sent elsewhere only with a decision.
import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchJson, postJson } from './api.ts';
import type { Language } from '../../text/words.ts';

export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** What a key does in the review. */
export const reviewActions = ['same', 'different', 'unsure', 'skip', 'back'] as const;

export type ReviewAction = (typeof reviewActions)[number];

export interface Preferences {
  /** Null: that of the case. */
  readonly language: Language | null;
  readonly theme: Theme;
  /** Who decides, as it stands in the log. */
  readonly name: string;
  readonly keysOn: boolean;
  readonly keys: Readonly<Record<ReviewAction, string>>;
}

export const usualKeys: Preferences['keys'] = {
  same: 'x',
  different: 'n',
  unsure: 'u',
  skip: 's',
  back: 'z',
};

const usual: Preferences = { language: null, theme: 'system', name: '', keysOn: true, keys: usualKeys };
const place = 'muster';

/** Milliseconds that the first drawing waits for what the server keeps. */
const patience = 150;
/** A name is sent once it is typed. */
const typingPause = 400;

/** What this browser keeps; `sent`: the server has it, too. */
function ofBrowser(): { readonly preferences: Preferences; readonly sent: boolean } {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    const preferences = readPreferences(stored);
    if (preferences === null || typeof stored !== 'object' || stored === null) {
      return { preferences: usual, sent: true };
    }
    return { preferences, sent: Reflect.get(stored, 'sent') === true };
  } catch {
    return { preferences: usual, sent: true };
  }
}

/** Null where nothing was stored. */
function readPreferences(stored: unknown): Preferences | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const field = (name: string): unknown => Reflect.get(stored, name);
  const language = field('language');
  const theme = themes.find((one) => one === field('theme'));
  const name = field('name');
  return {
    language: language === 'en' || language === 'ru' ? language : null,
    theme: theme ?? usual.theme,
    name: typeof name === 'string' ? name.slice(0, 200) : '',
    keysOn: field('keysOn') !== false,
    keys: keysOf(field('keys')),
  };
}

/** Keys that are one character each, and no two the same; else the usual ones. */
function keysOf(stored: unknown): Preferences['keys'] {
  if (typeof stored !== 'object' || stored === null) return usualKeys;
  const key = (action: ReviewAction): string => {
    const value: unknown = Reflect.get(stored, action);
    return typeof value === 'string' && Array.from(value).length === 1 ? value : usualKeys[action];
  };
  const [same, different, unsure, skip, back] = [
    key('same'),
    key('different'),
    key('unsure'),
    key('skip'),
    key('back'),
  ];
  const all = new Set([same, different, unsure, skip, back]);
  return all.size === reviewActions.length ? { same, different, unsure, skip, back } : usualKeys;
}

function keepInBrowser(preferences: Preferences, sent: boolean): void {
  try {
    localStorage.setItem(place, JSON.stringify({ ...preferences, sent }));
  } catch {
    // A browser that keeps nothing shows what was chosen until it is closed.
  }
}

interface Start {
  readonly preferences: Preferences;
  /** Chosen here, and not sent yet: newer than what the server keeps. */
  readonly unsent: boolean;
  /** What the server keeps, should it come after the first drawing. */
  readonly late: Promise<Preferences | null>;
}

let start: Start = { preferences: usual, unsent: false, late: Promise.resolve(null) };

/** Asks for what the server keeps; resolves when it is there, or when the first drawing need not wait any longer. */
export async function askPreferences(): Promise<void> {
  const { preferences, sent } = ofBrowser();
  start = { ...start, preferences, unsent: !sent };
  if (!sent) return;
  const late = fetchJson<unknown>('/preferences.json', 'en').then(readPreferences, () => null);
  const waited = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  start = { preferences: (await Promise.race([late, waited])) ?? preferences, unsent: false, late };
}

/** `csrf`: of the page, once it is known; until then what is chosen waits to be sent. */
export function usePreferences(): {
  readonly preferences: Preferences;
  readonly prefer: (changes: Partial<Preferences>) => void;
  readonly useKeeping: (csrf: string | null) => void;
} {
  const [preferences, setPreferences] = useState(start.preferences);
  const unsent = useRef(start.unsent);
  useEffect(() => {
    void start.late.then((kept) => {
      if (kept !== null && !unsent.current) setPreferences(kept);
    });
  }, []);
  const prefer = (changes: Partial<Preferences>): void => {
    unsent.current = true;
    setPreferences((before) => ({ ...before, ...changes }));
  };
  const useKeeping = (csrf: string | null): void => {
    useEffect(() => {
      keepInBrowser(preferences, !unsent.current);
      if (csrf === null || !unsent.current) return undefined;
      const timer = setTimeout(() => {
        postJson('/preferences', preferences, csrf, 'en')
          .then(() => keepInBrowser(preferences, true))
          .catch(() => {
            // Sent when the page is next loaded.
          });
      }, typingPause);
      return () => clearTimeout(timer);
    }, [preferences, csrf]);
  };
  return { preferences, prefer, useKeeping };
}
