// How many pairs each blocking rule adds to those that the rules before it have proposed.
// Published: says how wide the search was; each count comes in rounded to a multiple of the case's threshold.
import { linearScale, roundTicks, topAxis } from './axis.ts';
import { formatNumber } from './format.ts';
import { fitted, linesLabel } from './label-text.ts';
import { linkageStrings } from './linkage-strings.ts';
import { colour, element, frame, label } from './mark.ts';
import type { Language, Words } from '../text/words.ts';

export interface RulePairChart {
  readonly kind: 'rule-pairs';
  readonly id: string;
  readonly title: Words;
  /** In the order in which they are applied; `pairs` that no earlier rule proposed, `skipped` blocks too large to join. */
  readonly rules: readonly { readonly label: Words; readonly pairs: number; readonly skipped: number }[];
}

const width = 720;
const left = 262;
const top = 42;
const step = 30;

export function renderRulePairs(spec: RulePairChart, language: Language): string {
  const total = spec.rules.reduce((sum, rule) => sum + rule.pairs, 0);
  const scale = linearScale(0, Math.max(1, total), left, width - 96);
  const height = top + spec.rules.length * step + 10;
  const count = (value: number) => formatNumber(value, language, 'rows');
  const textOf = ({ pairs, skipped }: { readonly pairs: number; readonly skipped: number }) =>
    `${pairs === 0 ? '' : '+'}${count(pairs)}${skipped === 0 ? '' : ` (${linkageStrings.tooLarge[language]}: ${count(skipped)})`}`;
  let before = 0;
  const drawn = spec.rules.map((rule, index) => {
    const middle = top + index * step + step / 2;
    const [start, end] = [scale.at(before), scale.at(before + rule.pairs)];
    before += rule.pairs;
    const text = textOf(rule);
    const isLate = end > width - 250 && rule.skipped > 0;
    return element(
      'g',
      {},
      linesLabel(6, middle, fitted(rule.label[language], left - 20, 2)) +
        element('rect', { x: left, y: middle - 8, width: start - left, height: 16, fill: colour.shade }) +
        element('rect', { x: start, y: middle - 8, width: end - start, height: 16, fill: colour.bar }) +
        label(isLate ? start - 6 : end + 6, middle + 4, text, {
          'font-size': 11,
          'font-variant': 'tabular-nums',
          'text-anchor': isLate ? 'end' : 'start',
        }),
    );
  });
  const description = spec.rules.map((rule) => `${rule.label[language]}: ${textOf(rule)}`).join('; ');
  const axis = linkageStrings.pairsSoFar[language];
  return frame(
    { id: spec.id, title: spec.title[language], description: `${axis}. ${description}` },
    { width, height },
    label(left, 12, axis, { fill: colour.muted }) +
      topAxis(roundTicks(0, scale.high, 5), scale, { top, bottom: height - 8 }, count) +
      drawn.join(''),
  );
}
