import { describe, expect, it } from 'vitest';
import { reportStyle } from './style.ts';

/** Contrast of two colours after WCAG 2.2: (L1 + 0.05) / (L2 + 0.05), L the relative luminance of sRGB. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.slice(1);
  const full = digits.length === 3 ? Array.from(digits, (digit) => digit + digit).join('') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const palettes = [...reportStyle.matchAll(/:root \{([^}]*)\}/g)].map(([, body = '']) =>
  Object.fromEntries(
    [...body.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6})/g)].map(([, name = '', value = '']) => [name, value]),
  ),
);

describe.each(['light', 'dark', 'print'].map((name, index) => ({ name, own: palettes[index] })))(
  'the $name palette',
  ({ own = {} }) => {
    const colour = (name: string) => own[name] ?? '#000';
    const text = [
      ['ink', 'paper'],
      ['quiet', 'paper'],
      ['accent', 'paper'],
      ['ink', 'raised'],
      ['quiet', 'raised'],
      ['accent', 'raised'],
      ['notice-ink', 'notice'],
      ['chart-ink', 'paper'],
      ['chart-muted', 'paper'],
      ['chart-ink', 'chart-shade'],
    ] as const;

    it.each(text)('%s on %s is readable as text (AA: 4.5)', (front, back) => {
      expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(4.5);
    });

    it.each([
      ['chart-bar', 'paper'],
      ['chart-bar', 'chart-shade'],
      ['chart-muted', 'chart-shade'],
    ] as const)('%s on %s is seen as a shape (AA: 3)', (front, back) => {
      expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(3);
    });
  },
);

it('measures as the standard does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777', '#fff')).toBeCloseTo(4.48, 2);
  expect(palettes).toHaveLength(3);
});
