// What a reader has chosen for this browser: language, theme, keys, name. Kept by the browser, never sent but with a decision.
import { useState } from 'preact/hooks';
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

function read(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return usual;
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
  } catch {
    return usual;
  }
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

export function usePreferences(): readonly [Preferences, (changes: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(read);
  const change = (changes: Partial<Preferences>): void => {
    setPreferences((before) => {
      const next = { ...before, ...changes };
      try {
        localStorage.setItem(place, JSON.stringify(next));
      } catch {
        // A browser that keeps nothing shows what was chosen until it is closed.
      }
      return next;
    });
  };
  return [preferences, change];
}
