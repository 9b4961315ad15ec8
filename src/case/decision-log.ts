// The bytes of decisions.jsonl checked against themselves and against the manifest. Pure: nothing is read or
// written here.
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Words } from '../text/words.ts';
import { type Decision, readDecisionLine } from './decision.ts';
import type { Manifest } from './manifest.ts';

interface LogReading {
  /** All lines up to the first fault, undone ones included. */
  readonly lines: readonly Decision[];
  /** Length of those lines in bytes. */
  readonly length: number;
  /** What follows the last newline, where the log is otherwise whole: an append that a crash cut short. */
  readonly torn: Buffer | null;
  /** The log is one line ahead of the manifest: a crash came between the two writes. */
  readonly ahead: boolean;
  /** What cannot come from a crash: bytes changed or cut off. */
  readonly fault: Diagnostic | null;
}

const file = 'decisions.jsonl';

const lineCut: Words = { en: 'the line is cut off', ru: 'строка обрезана' };
const logCut: Words = { en: 'the end of the log is cut off', ru: 'конец журнала обрезан' };
const otherHash: Words = {
  en: 'the hash of the line is not the one in the manifest',
  ru: 'хеш строки не тот, что в manifest.json',
};

export function readLog(bytes: Buffer, recorded: Manifest['decisions']): LogReading {
  const lines: Decision[] = [];
  const starts: number[] = [];
  let length = 0;
  const stop = (reason: Words, line: number, byte: number): LogReading => ({
    lines,
    length,
    torn: null,
    ahead: false,
    fault: diagnostic('case.verify-decision', reason, { file, line, byte }),
  });

  for (;;) {
    const end = bytes.indexOf(0x0a, length);
    if (end === -1) break;
    const reading = readDecisionLine(bytes.subarray(length, end), lines.at(-1) ?? null);
    if ('fault' in reading) return stop(reading.fault, lines.length + 1, length);
    lines.push(reading.decision);
    starts.push(length);
    length = end + 1;
  }

  const { count, head } = recorded;
  if (lines.length < count) {
    const cut = length < bytes.length ? lineCut : logCut;
    const reason = {
      en: `${cut.en}: the manifest knows ${count} decisions`,
      ru: `${cut.ru}: по manifest.json решений ${count}`,
    };
    return stop(reason, lines.length + 1, length);
  }
  if ((lines[count - 1]?.hash ?? null) !== head) {
    return stop(otherHash, Math.max(1, count), starts[count - 1] ?? 0);
  }
  if (lines.length > count + 1) {
    const reason = {
      en: `the manifest knows ${count} decisions only`,
      ru: `по manifest.json решений только ${count}`,
    };
    return stop(reason, count + 1, starts[count] ?? 0);
  }
  return {
    lines,
    length,
    torn: length < bytes.length ? bytes.subarray(length) : null,
    ahead: lines.length > count,
    fault: null,
  };
}
