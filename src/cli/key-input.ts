// Answers of a person at the terminal, key by key, or of a script, line by line.
import { createInterface } from 'node:readline';

export interface KeyPress {
  readonly key: string;
  /** What follows the key on its line; empty at a terminal. */
  readonly rest: string;
}

export interface KeyInput {
  /** The next key; null when no more will come (end of input, Ctrl+C, Ctrl+D, a signal). */
  readonly key: () => Promise<KeyPress | null>;
  /** A line typed after a prompt; null as for keys. */
  readonly line: (prompt: string) => Promise<string | null>;
  /** Gives the terminal back as it was. */
  readonly close: () => void;
}

/** What is used of a terminal's standard input. */
export interface TerminalInput {
  setRawMode(raw: boolean): unknown;
  setEncoding(encoding: 'utf8'): unknown;
  resume(): unknown;
  pause(): unknown;
  on(event: 'data', listener: (chunk: string) => void): unknown;
  once(event: 'end', listener: () => void): unknown;
  off(event: string, listener: (chunk: string) => void): unknown;
}

/** Keys by their place: a reviewer need not leave the Russian layout. */
const latin: ReadonlyMap<string, string> = new Map(
  Array.from('чтгыякй', (letter, i) => [letter, 'xnuszrq'[i] ?? '']),
);

function keyOf(letter: string): string {
  const lower = letter.toLowerCase();
  return latin.get(lower) ?? lower;
}

/** Lines of a pipe: the first letter is the key, what follows a space belongs to it. */
export function pipedKeys(input: NodeJS.ReadableStream, signal: AbortSignal): KeyInput {
  const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const lines = reader[Symbol.asyncIterator]();
  const close = (): void => reader.close();
  signal.addEventListener('abort', close, { once: true });
  const next = async (): Promise<string | null> => {
    const { done, value } = await lines.next();
    return done === true || signal.aborted ? null : value;
  };
  return {
    key: async () => {
      const text = (await next())?.trim();
      if (text === undefined) return null;
      return { key: keyOf(text.slice(0, 1)), rest: text.slice(1).trim() };
    },
    line: next,
    close: () => {
      signal.removeEventListener('abort', close);
      close();
    },
  };
}

const enter = new Set(['\r', '\n']);
const end = new Set(['\u0003', '\u0004']);
const erase = new Set(['\u007f', '\b']);

/**
 * Single keys of a terminal in raw mode. The terminal is given back by `close`, and should the process end without it, when
 * the process ends.
 */
export function terminalKeys(
  input: TerminalInput,
  write: (text: string) => void,
  signal: AbortSignal,
): KeyInput {
  const typed: string[] = [];
  let ended = false;
  let wake: (() => void) | null = null;
  const restore = (): void => {
    input.setRawMode(false);
  };
  const finish = (): void => {
    ended = true;
    wake?.();
  };
  const take = (chunk: string): void => {
    // oxlint-disable-next-line no-control-regex -- arrow and function keys arrive as escape sequences
    typed.push(...Array.from(chunk.replaceAll(/\u001b(?:\[[0-9;]*[A-Za-z~]|O[A-Za-z])?/g, '')));
    wake?.();
  };
  input.setRawMode(true);
  input.setEncoding('utf8');
  input.on('data', take);
  input.once('end', finish);
  input.resume();
  process.once('exit', restore);
  process.once('SIGHUP', finish);
  signal.addEventListener('abort', finish, { once: true });

  async function next(): Promise<string | null> {
    while (typed.length === 0) {
      if (ended) return null;
      await new Promise<void>((resolve) => (wake = resolve));
      wake = null;
    }
    const letter = typed.shift() ?? '';
    if (!end.has(letter)) return letter;
    ended = true;
    return null;
  }

  return {
    key: async () => {
      for (;;) {
        const letter = await next();
        if (letter === null) return null;
        if (letter > ' ') return { key: keyOf(letter), rest: '' };
      }
    },
    line: async (prompt) => {
      write(`${prompt}: `);
      let text: string[] = [];
      for (;;) {
        const letter = await next();
        if (letter === null || enter.has(letter)) {
          write('\n');
          return letter === null ? null : text.join('').trim();
        }
        if (erase.has(letter)) {
          if (text.length > 0) write('\b \b');
          text = text.slice(0, -1);
        } else if (letter >= ' ') {
          write(letter);
          text.push(letter);
        }
      }
    },
    close: () => {
      input.off('data', take);
      input.off('end', finish);
      process.off('exit', restore);
      process.off('SIGHUP', finish);
      signal.removeEventListener('abort', finish);
      restore();
      input.pause();
    },
  };
}
