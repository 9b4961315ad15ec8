import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { codes } from './codes.ts';
import { diagnostic } from './diagnostic.ts';
import { russianCodes } from './russian-codes.ts';
import { russianReasons, russianSteps } from './russian-reasons.ts';
import { russianReason, spokenDiagnostic, spokenPlace } from './spoken.ts';

const cyrillic = /[а-яё]{2}/i;

test('every code says in every language what is wrong and what to do', () => {
  expect(Object.keys(russianCodes).toSorted()).toEqual(Object.keys(codes).toSorted());
  for (const [code, { reason, next }] of Object.entries(russianCodes)) {
    expect([code, reason]).toEqual([code, expect.stringMatching(cyrillic)]);
    expect([code, next]).toEqual([code, expect.stringMatching(cyrillic)]);
    // A reason stands in a sentence, a step is one.
    expect([code, /[.!?]$/.test(reason), /[.!?`]$/.test(next)]).toEqual([code, false, true]);
  }
});

test('each side of a translation leaves nothing of the other out', () => {
  for (const [english, russian] of [...russianReasons, ...russianSteps]) {
    const names = new Set(english.match(/\{\w+\}/g));
    const kept = new Set(russian.match(/\{\w+\}/g));
    expect([english, russian]).toEqual([english, expect.stringMatching(cyrillic)]);
    expect([english, [...kept].filter((name) => !names.has(name))]).toEqual([english, []]);
  }
});

/** Only said at a terminal, which speaks English. */
const terminal =
  /^(cli\.usage|server\.(port|command)|estimate\.(table|checks)|timeline\.[a-z-]+|linkage\.standing)$/;

/** Reasons written where a diagnostic is made, what differs in them as `x`. */
function writtenReasons(): readonly (readonly [place: string, code: string, reason: string])[] {
  const src = path.dirname(import.meta.dirname);
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test(-support)?\./.test(name),
  );
  const made =
    /\b(?:fail|diagnostic)\(\s*'([a-z]+\.[a-z-]+)',\s*(?:'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`)/g;
  return files.flatMap((name) =>
    [...readFileSync(path.join(src, name), 'utf8').matchAll(made)].map(
      ([, code = '', plain, template]) => [name, code, variants(plain ?? template ?? '')] as const,
    ),
  );
}

/** What ends a reason without a blank before it may be missing, or begin with one. */
function variants(template: string): string {
  const filled = template.replaceAll(/\$\{[^{}]*(?:\{[^}]*\}[^{}]*)*\}/g, '§');
  const whole = filled.replaceAll('§', 'x');
  if (!/[^ ]§$/.test(filled)) return whole;
  return [whole, filled.slice(0, -1).replaceAll('§', 'x'), `${whole.slice(0, -1)} that is given`].join('|');
}

const isKnown = (reason: string): boolean => russianReason(reason) !== null;

test('every reason that a page can show is put into Russian', () => {
  const written = writtenReasons().filter(([, code, reason]) => !terminal.test(code) && /\w{2}/.test(reason));
  expect(written.length).toBeGreaterThan(80);
  expect(written.filter(([, , reason]) => !reason.split('|').some(isKnown))).toEqual([]);
});

test('what differs is taken over as it stands, whatever it is', () => {
  assert(
    property(string({ minLength: 1 }), (name) => {
      const found = diagnostic('source.column', `lists.roll: the table has no column "${name}"`);
      const { reason, next } = spokenDiagnostic(found, 'ru');
      expect(reason.startsWith('lists.roll: столбца «')).toBe(true);
      expect(next).toBe(russianCodes['source.column'].next);
      expect(spokenDiagnostic(found, 'en')).toEqual({ reason: found.reason, next: found.next });
    }),
  );
  const odd = diagnostic('source.column', 'lists.{id}: the table has no column "{name}"');
  expect(spokenDiagnostic(odd, 'ru').reason).toBe('lists.{id}: столбца «{name}» в таблице нет');
  const unknown = diagnostic('row.date', 'said in no table of words');
  expect(spokenDiagnostic(unknown, 'ru').reason).toBe(russianCodes['row.date'].reason);
});

test('places are told in words', () => {
  expect(spokenPlace({ file: 'a.csv', line: 5, byte: 120 }, 'ru')).toBe('a.csv, строка 5, байт 120');
  expect(spokenPlace({ file: 'a.csv', line: 5, column: 2 }, 'ru')).toBe('a.csv, строка 5, столбец 2');
  expect(spokenPlace({ file: 'a.xlsx', sheet: 'Лист', cell: 'B4' }, 'ru')).toBe(
    'a.xlsx, лист «Лист», ячейка B4',
  );
  expect(spokenPlace({ file: 'a.html', row: 3 }, 'ru')).toBe('a.html, строка 3');
  expect(spokenPlace({ file: 'a.csv', line: 5, byte: 120 }, 'en')).toBe('a.csv:5 (byte 120)');
});
