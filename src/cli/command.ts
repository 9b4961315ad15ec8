// What a subcommand is: what it is given, what it may speak through, what it says when it is done.
import type { CaseAccess } from '../run/case-access.ts';
import type { Words } from '../text/words.ts';
import type { Output } from './output.ts';

export interface CommandInput {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

export interface CommandContext {
  readonly output: Output;
  readonly signal: AbortSignal;
  /** Folder in which it was typed. */
  readonly cwd: string;
  /** How it gets at its case; undefined: by itself. */
  readonly access: CaseAccess | undefined;
  /** What was piped into it where it was typed; null: it reads the standard input of this process. */
  readonly piped: string | null;
  /** Characters of a line on its terminal. */
  readonly columns: number;
}

/**
 * `problems`: the command did its work and found something wrong (exit 1); `failed`: what it was told to fail on was there
 * (exit 3).
 */
export type CommandOutcome = 'done' | 'problems' | 'failed';

interface CommandModule {
  readonly execute: (input: CommandInput, context: CommandContext) => Promise<CommandOutcome>;
}

/** How a command is run on a case that a server has open. */
export interface ServedCommand {
  /** The case that it is about; null: about none. */
  readonly folder: (input: CommandInput, cwd: string) => string | null;
  /**
   * `inside`: in the server, on what it has open. `apart`: in a process of its own, to which the case is lent. `page`: the
   * command shows the page of the server that is there.
   */
  readonly way: 'inside' | 'apart' | 'page';
  /** Apart: what is done with the case afterwards; null: it was changed, and is to be run. */
  readonly next?: (input: CommandInput) => 'open' | 'relink' | null;
  /** Reads its standard input. */
  readonly isAsking?: boolean;
}

export interface Command {
  readonly usage: string;
  readonly summary: Words;
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly help: Words }>>;
  /** Undefined: it needs no case, or only looks at its files. */
  readonly served?: ServedCommand;
  readonly load: () => Promise<CommandModule>;
}
