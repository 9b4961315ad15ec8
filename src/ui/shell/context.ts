// What every page is given by the frame around it.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { HostState } from '../../run/case-host.ts';
import type { FigureChange } from '../../run/case-changes.ts';
import type { Reading, View } from '../../publish/report/view.ts';
import type { Language } from '../../text/words.ts';
import type { Address } from './location.ts';
import type { Preferences } from './preferences.ts';

/** `/view.json`. */
export type ShownView = View & { readonly changes: readonly FigureChange[] | null };

export interface ServerState extends HostState {
  readonly csrf: string;
  /** Of the case; null before it was opened. */
  readonly language: Language | null;
}

export interface Shell {
  readonly language: Language;
  readonly address: Address;
  readonly server: ServerState;
  /** Null before the case was run. */
  readonly view: ShownView | null;
  readonly reading: Reading | null;
  readonly preferences: Preferences;
  readonly prefer: (changes: Partial<Preferences>) => void;
  /** Sends a change and gives the answer; a fault is shown, and null is given. */
  readonly send: <T>(address: string, body: unknown) => Promise<T | null>;
  /** Says something that needs no answer. */
  readonly say: (text: string) => void;
  /** Asks at once how the case stands. */
  readonly refresh: () => void;
}

export const ShellContext = createContext<Shell | null>(null);

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (shell === null) throw new Error('there is no frame around this page');
  return shell;
}
