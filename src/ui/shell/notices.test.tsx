// A fault of the server, from its answer to the words on the page.
import { Hono } from 'hono';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test, vi } from 'vitest';
import { expectEnglish, expectRussian } from '../../../test/both-languages.ts';
import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { refuse } from '../../server/answers.ts';
import type { Language } from '../../text/words.ts';
import { fetchJson, ServerFault } from './api.ts';
import { FaultText } from './notices.tsx';

const found = diagnostic(
  'source.column',
  { en: 'the table has no column "Nmae"', ru: 'в таблице нет столбца «Nmae»' },
  { file: 'sources/list.html', table: 2, row: 3 },
);

afterEach(() => vi.unstubAllGlobals());

/** What a page in this language shows of a request that is refused. */
async function shown(language: Language): Promise<string> {
  const app = new Hono().get('/x.json', (c) => refuse(c, found));
  vi.stubGlobal('fetch', (address: string) => app.request(address));
  const fault: unknown = await fetchJson('/x.json', language).catch((error: unknown) => error);
  if (!(fault instanceof ServerFault)) throw fault;
  return renderToString(<FaultText fault={fault} language={language} />);
}

function plain(page: string): string {
  return page.replaceAll(/<code>.*?<\/code>|<[^>]*>|sources\/[^ :]*/g, '').replaceAll('&quot;', '"');
}

test('a refusal is read in the language of the page', async () => {
  const [english, russian] = [await shown('en'), await shown('ru')];
  expect(russian).toContain('sources/list.html:таблица 2!3');
  expect(russian).toContain('Что делать: Исправьте название столбца');
  expectRussian(plain(russian));
  expect(english).toContain('sources/list.html:table 2!3');
  expectEnglish(plain(english));
});

test('a finding among others reads as a refusal does', async () => {
  for (const language of ['en', 'ru'] as const)
    expect(renderToString(<FaultText fault={found} language={language} />)).toBe(await shown(language));
});
