// A diagnostic and its place in the language of the reader. The English words are those that every program gets.
import { formatPlace, type Diagnostic, type Place } from './diagnostic.ts';
import { russianCodes } from './russian-codes.ts';
import { russianReasons, russianSteps } from './russian-reasons.ts';
import type { Language } from '../text/words.ts';

interface Spoken {
  readonly reason: string;
  readonly next: string;
}

/** The reason is translated as it stands; one that nobody has put into Russian, by its code alone. */
export function spokenDiagnostic(
  found: Pick<Diagnostic, 'code' | 'reason' | 'next'>,
  language: Language,
): Spoken {
  const { code, reason, next } = found;
  if (language === 'en') return { reason, next };
  const russian = russianCodes[code];
  return {
    reason: russianReason(reason) ?? russian.reason,
    next: translated(next, steps) ?? russian.next,
  };
}

export function isDiagnosticCode(code: string): code is Diagnostic['code'] {
  return Object.hasOwn(russianCodes, code);
}

type Pattern = (text: string) => string | null;

/** What differs in the English text is taken over into the Russian one. */
function patternOf([english, russian]: readonly [string, string]): Pattern {
  const names: string[] = [];
  const parts = english.split(/(\{\w+\})/).map((part) => {
    if (!/^\{\w+\}$/.test(part)) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    names.push(part);
    return '(.+?)';
  });
  const pattern = new RegExp(`^${parts.join('')}$`, 's');
  return (text) => {
    const found = pattern.exec(text);
    if (found === null) return null;
    const values = new Map(names.map((name, i) => [name, found[i + 1] ?? '']));
    return russian.replaceAll(/\{\w+\}/g, (name) => values.get(name) ?? '');
  };
}

const reasons = russianReasons.map(patternOf);
const steps = russianSteps.map(patternOf);

function translated(text: string, patterns: readonly Pattern[]): string | null {
  for (const pattern of patterns) {
    const found = pattern(text);
    if (found !== null) return found;
  }
  return null;
}

/** Null where the reason is none of those known. */
export const russianReason: Pattern = (text) => translated(text, reasons);

/** As {@link formatPlace}; in Russian in words. */
export function spokenPlace(place: Place, language: Language): string {
  if (language === 'en') return formatPlace(place);
  const { file, sheet, cell, row, line, column, byte } = place;
  const parts = [
    file,
    ...(sheet === undefined ? [] : [`лист «${sheet}»`]),
    ...(cell === undefined ? [] : [`ячейка ${cell}`]),
    ...(line === undefined ? [] : [`строка ${line}`]),
    ...(line !== undefined && column !== undefined ? [`столбец ${column}`] : []),
    ...(cell === undefined && line === undefined && row !== undefined ? [`строка ${row}`] : []),
    ...(byte === undefined ? [] : [`байт ${byte}`]),
  ];
  return parts.join(', ');
}
