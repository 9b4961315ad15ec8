// How a command speaks: answers on standard output, everything else on standard error.
import { formatDiagnostic, plainDiagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Progress } from '../effect/effects.ts';
import type { Language, Words } from '../text/words.ts';
import { progressMeter, type Sink } from './progress.ts';

export interface Streams {
  /** For answers. */
  readonly out: Pick<Sink, 'write'>;
  /** For everything else. */
  readonly aside: Sink;
}

export interface Output {
  /** The language of what is said now. */
  readonly language: () => Language;
  /** The answer: `value` with --json, `text` without. */
  readonly result: (value: unknown, text: string) => void;
  readonly failure: (diagnostics: readonly Diagnostic[]) => void;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly progress: (step: Progress) => void;
  /** A line for the person at the terminal; silent with --json. */
  readonly say: (line: string) => void;
}

const severities: Readonly<Record<Diagnostic['severity'], Words>> = {
  error: { en: 'error', ru: 'ошибка' },
  warning: { en: 'warning', ru: 'внимание' },
  note: { en: 'note', ru: 'к сведению' },
};

/** `language` is asked whenever a finding is to be said: a command may make the case whose language it then speaks. */
export function createOutput(json: boolean, language: () => Language, { out, aside }: Streams): Output {
  const meter = progressMeter(aside, () => performance.now(), language);
  const say = (line: string) => {
    meter.clear();
    aside.write(`${line}\n`);
  };
  return {
    language,
    result: (value, text) => {
      meter.clear();
      out.write(json ? `${JSON.stringify(value, null, 2)}\n` : `${text}\n`);
    },
    failure: (diagnostics) => {
      meter.clear();
      if (json)
        out.write(
          `${JSON.stringify({ ok: false, diagnostics: diagnostics.map(plainDiagnostic) }, null, 2)}\n`,
        );
      else for (const d of diagnostics) aside.write(`${formatDiagnostic(d, language())}\n`);
    },
    report: (diagnostic) =>
      say(`${severities[diagnostic.severity][language()]}: ${formatDiagnostic(diagnostic, language())}`),
    progress: meter.step,
    say: (line) => {
      if (!json) say(line);
    },
  };
}
