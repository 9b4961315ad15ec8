// What a subcommand is: what it is given, what it may speak through, what it says when it is done.
import type { Output } from './output.ts';

export interface CommandInput {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

export interface CommandContext {
  readonly output: Output;
  readonly signal: AbortSignal;
}

/**
 * `problems`: the command did its work and found something wrong (exit 1); `failed`: what it was told to fail on was there
 * (exit 3).
 */
export type CommandOutcome = 'done' | 'problems' | 'failed';

interface CommandModule {
  readonly execute: (input: CommandInput, context: CommandContext) => Promise<CommandOutcome>;
}

export interface Command {
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly help: string }>>;
  readonly load: () => Promise<CommandModule>;
}
