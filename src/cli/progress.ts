// Progress on standard error: one line that rewrites itself on a terminal, a line every two seconds elsewhere.
import type { Progress } from '../effect/effects.ts';
import type { Language, Words } from '../text/words.ts';

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

const stageNames: ReadonlyMap<string, Words> = new Map([
  ['linkage.encode', { en: 'encode the records', ru: 'подготовка записей' }],
  ['linkage.blocks', { en: 'find pairs to compare', ru: 'отбор пар для сравнения' }],
  ['linkage.compare', { en: 'compare', ru: 'сравнение' }],
  ['linkage.suggest', { en: 'try blocking rules', ru: 'проба правил отбора' }],
  ['linkage.suggest.wide', { en: 'try wide blocking rules', ru: 'проба широких правил отбора' }],
  ['estimate', { en: 'estimate', ru: 'оценка' }],
  ['timeline', { en: 'timeline', ru: 'ход во времени' }],
]);
const units: ReadonlyMap<string, Words> = new Map([
  ['records', { en: 'records', ru: 'записей' }],
  ['rows', { en: 'rows', ru: 'строк' }],
  ['pairs', { en: 'pairs', ru: 'пар' }],
  ['parts', { en: 'parts', ru: 'частей' }],
  ['rules', { en: 'rules', ru: 'правил' }],
  ['sweeps', { en: 'sweeps', ru: 'проходов' }],
  ['steps', { en: 'steps', ru: 'шагов' }],
]);

function stageName(stage: string, language: Language): string {
  const list = /^read (.*)$/.exec(stage)?.[1];
  if (list !== undefined) return { en: stage, ru: `чтение ${list}` }[language];
  return stageNames.get(stage)?.[language] ?? stage;
}

export function formatProgress(step: Progress, elapsedMs: number, language: Language): string {
  const { done, total } = step;
  const count =
    total === null ? `${done}` : { en: `${done} of ${total}`, ru: `${done} из ${total}` }[language];
  const left = secondsLeft(elapsedMs, done, total);
  const seconds = Math.ceil(left ?? 0);
  const eta =
    left === null || elapsedMs < 1000
      ? ''
      : { en: `, ${seconds} s left`, ru: `, осталось ${seconds} с` }[language];
  return `${stageName(step.stage, language)}: ${count} ${units.get(step.unit)?.[language] ?? step.unit}${eta}`;
}

/** `language` is asked at every line: a command may make the case whose language it then speaks. */
export function progressMeter(sink: Sink, now: () => number, language: () => Language): ProgressMeter {
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
      const line = formatProgress(progress, time - started, language());
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
