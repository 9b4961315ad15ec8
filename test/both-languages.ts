// What every text for users must be: there in both languages, and each of one language throughout.
import { expect } from 'vitest';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';

/** What is quoted stands as it does in a file, or is to be typed: it is of no language. */
function unquoted(text: string): string {
  return text.replaceAll(/`[^`]*`|"[^"]*"|“[^”]*”|«[^»]*»/g, '');
}

export function expectEnglish(text: string): void {
  expect(text).not.toBe('');
  expect(unquoted(text)).not.toMatch(/[а-яё]/i);
}

/** Names of formats, keys and files may stand in a Russian sentence; two plain Latin words in a row are English. */
export function expectRussian(text: string): void {
  expect(text).toMatch(/[а-яё]/i);
  expect(unquoted(text)).not.toMatch(/\b[A-Za-z]?[a-z]+ [a-z]{2,}\b/);
}

/** The finding in both languages. */
export function expectBoth({ reason, next }: Pick<Diagnostic, 'reason' | 'next'>): void {
  for (const { en, ru } of [reason, next]) {
    expectEnglish(en);
    expectRussian(ru);
  }
}
