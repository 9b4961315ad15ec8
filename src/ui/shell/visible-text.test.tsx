// Text out of a file: inert, and with what hides in it made visible.
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { VisibleText } from './visible-text.tsx';

const shown = (text: string): string => renderToString(<VisibleText text={text} />);

test.each([
  ['Иванов Иван', '<bdi>Иванов Иван</bdi>'],
  ['<script>alert(1)</script>', '<bdi>&lt;script>alert(1)&lt;/script></bdi>'],
  ['\u202eвонавИ', '<bdi><span class="unseen">U+202E</span>вонавИ</bdi>'],
  ['a\u200bb\u0007', '<bdi>a<span class="unseen">U+200B</span>b<span class="unseen">U+0007</span></bdi>'],
  ['😀\u2066x', '<bdi>😀<span class="unseen">U+2066</span>x</bdi>'],
])('%j', (text, html) => expect(shown(text)).toBe(html));
