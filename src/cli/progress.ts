// Progress on standard error: one line that rewrites itself on a terminal, a line every two seconds elsewhere.
import type { Progress } from '../effect/effects.ts';

export interface Sink {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

interface ProgressMeter {
  readonly step: (progress: Progress) => void;
  /** Wipes the rewriting line, so that other text can be printed. */
  readonly clear: () => void;
}

const everyMs = { terminal: 80, elsewhere: 2000 } as const;

/** Seconds left at the pace so far; null where it cannot be told. */
function secondsLeft(elapsedMs: number, done: number, total: number | null): number | null {
  if (total === null || done <= 0 || done > total) return null;
  return (elapsedMs / 1000) * ((total - done) / done);
}

const stageNames: ReadonlyMap<string, string> = new Map([
  ['linkage.blocks', 'find pairs to compare'],
  ['linkage.compare', 'compare'],
]);

export function formatProgress(step: Progress, elapsedMs: number): string {
  const count = step.total === null ? `${step.done}` : `${step.done} of ${step.total}`;
  const left = secondsLeft(elapsedMs, step.done, step.total);
  const eta = left === null || elapsedMs < 1000 ? '' : `, ${Math.ceil(left)} s left`;
  return `${stageNames.get(step.stage) ?? step.stage}: ${count} ${step.unit}${eta}`;
}

export function progressMeter(sink: Sink, now: () => number): ProgressMeter {
  const terminal = sink.isTTY === true;
  let stage: string | null = null;
  let started = 0;
  let printed = Number.NEGATIVE_INFINITY;
  let open = false;
  const clear = () => {
    if (open) sink.write('\r\u001B[2K');
    open = false;
  };
  return {
    clear,
    step: (progress) => {
      const time = now();
      if (progress.stage !== stage) {
        stage = progress.stage;
        started = time;
        printed = terminal ? Number.NEGATIVE_INFINITY : time;
      }
      if (time - printed < (terminal ? everyMs.terminal : everyMs.elsewhere)) return;
      printed = time;
      const line = formatProgress(progress, time - started);
      if (terminal) {
        clear();
        sink.write(line);
        open = true;
      } else {
        sink.write(`${line}\n`);
      }
    },
  };
}
