// What a stage may know of the world outside its inputs: time, progress, cancellation. Passed in, never imported.
import type { Diagnostic } from '../diagnostic/diagnostic.ts';

/** One step of long work. `total` is null where it cannot be known beforehand. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number | null;
  /** What is counted: rows, pairs, … */
  readonly unit: string;
}

export interface Effects {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly progress: (step: Progress) => void;
  /** Reports a finding that does not stop the work. */
  readonly report: (diagnostic: Diagnostic) => void;
  /** Aborted when the user cancels: long loops call `signal.throwIfAborted()`. */
  readonly signal: AbortSignal;
}

/** Effects that do nothing and never cancel, with a clock that stands still: for tests and pure library calls. */
export const quiet: Effects = {
  now: () => 0,
  progress: () => {},
  report: () => {},
  signal: new AbortController().signal,
};
