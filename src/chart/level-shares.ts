// How often each outcome of a comparison occurs among pairs of one person (m) and of two people (u), with 95 % intervals.
// Published: it is the model that the links rest on; the shares come in rounded (`publish/linkage-rounding.ts`).
import { line, logScale, powerTicks, shareText, topAxis } from './axis.ts';
import { fitted, lineHeight, linesLabel, textWidth } from './label-text.ts';
import { linkageStrings } from './linkage-strings.ts';
import { colour, coordinate, element, frame, label } from './mark.ts';
import type { Language, Words } from '../text/words.ts';

export interface ShownShare {
  readonly share: number;
  /** `below`, `above`: the true share may lie anywhere on that side. */
  readonly bound: 'below' | 'above' | null;
  /** Standard error. */
  readonly error: number;
  /** The usual share, where too few pairs stand at the level to learn it and this share rests on that one. */
  readonly usual: number | null;
}

export interface LevelShareChart {
  readonly kind: 'level-shares';
  readonly id: string;
  readonly title: Words;
  readonly comparisons: readonly {
    readonly label: Words;
    readonly levels: readonly { readonly label: Words; readonly m: ShownShare; readonly u: ShownShare }[];
  }[];
}

const width = 720;
const left = 262;
const top = 76;
const step = 19;
const heading = 24;
/** Half the width of a 95 % interval in standard errors. */
const reach = 1.96;
/** Shares below this are drawn at the edge. */
const least = 1e-6;

export function renderLevelShares(spec: LevelShareChart, language: Language): string {
  const shares = spec.comparisons.flatMap(({ levels }) => levels.flatMap(({ m, u }) => [m.share, u.share]));
  const lowest = Math.max(least, Math.min(0.1, ...shares.filter((share) => share > 0)));
  const scale = logScale(10 ** Math.floor(Math.log10(lowest)), 1, left + 30, width - 34);
  let y = top;
  const drawn = spec.comparisons.map((comparison) => {
    const name = label(6, y + 17, comparison.label[language], { 'font-weight': 600 });
    y += heading;
    const rows = comparison.levels.map((level) => {
      const lines = fitted(level.label[language], left - 22, 2);
      const height = step + (lines.length - 1) * lineHeight;
      const middle = y + height / 2;
      y += height;
      return (
        linesLabel(left - 4, middle, lines, { 'text-anchor': 'end' }) +
        line(scale.at(level.m.share), middle, scale.at(level.u.share), middle, colour.rule, {
          'stroke-width': 3,
        }) +
        point(level.u, middle, scale.at, false) +
        point(level.m, middle, scale.at, true)
      );
    });
    return element('g', {}, name + rows.join(''));
  });
  const height = y + 10;
  const description = spec.comparisons
    .map(({ label: name, levels }) => {
      const said = levels.map(
        ({ label: level, m, u }) =>
          `${level[language]} ${saidShare(m, language)} / ${saidShare(u, language)}`,
      );
      return `${name[language]}: ${said.join(', ')}`;
    })
    .join('; ');
  const isAnyBound = spec.comparisons.some(({ levels }) =>
    levels.some(({ m, u }) => m.bound !== null || u.bound !== null),
  );
  const isAnyUsual = spec.comparisons.some(({ levels }) =>
    levels.some(({ m, u }) => m.usual !== null || u.usual !== null),
  );
  const second = 52 + textWidth(linkageStrings.m[language]);
  const third = second + 46 + textWidth(linkageStrings.u[language]);
  return frame(
    {
      id: spec.id,
      title: spec.title[language],
      description: `${linkageStrings.m[language]} / ${linkageStrings.u[language]}. ${description}`,
    },
    { width, height },
    dot(12, 14, true, false) +
      label(22, 18, linkageStrings.m[language]) +
      dot(second, 14, false, false) +
      label(second + 10, 18, linkageStrings.u[language]) +
      label(third, 18, linkageStrings.error[language], { fill: colour.muted }) +
      (isAnyBound ? label(6, 36, linkageStrings.edge[language], { fill: colour.muted }) : '') +
      (isAnyUsual
        ? label(width - 8, 36, linkageStrings.usual[language], { fill: colour.muted, 'text-anchor': 'end' })
        : '') +
      topAxis(powerTicks(scale.low, 1), scale, { top, bottom: height - 8 }, (tick) =>
        shareText(tick, language),
      ) +
      drawn.join(''),
  );
}

function saidShare({ share, bound }: ShownShare, language: Language): string {
  const text = shareText(share, language);
  if (bound === null) return text;
  return `${linkageStrings[bound === 'below' ? 'lessThan' : 'moreThan'][language]} ${text}`;
}

function point(shown: ShownShare, y: number, at: (share: number) => number, isFilled: boolean): string {
  const { share, error, bound } = shown;
  const isUsual = shown.usual !== null;
  if (bound !== null) return arrow(at(share), y, bound === 'below' ? -1 : 1, isFilled, isUsual);
  const [from, to] = [at(Math.max(least, share - reach * error)), at(Math.min(1, share + reach * error))];
  const whisker = line(from, y, to, y, colour.ink, { 'stroke-width': 1.5 });
  return (error === 0 ? '' : whisker) + dot(at(share), y, isFilled, isUsual);
}

const outline = { stroke: colour.bar, 'stroke-width': 1.5 };

/** What was not learned from these lists is drawn pale, in a broken line. */
function filling(isFilled: boolean, isUsual: boolean) {
  const broken = isUsual ? { 'stroke-dasharray': '2 1.5', 'fill-opacity': 0.35 } : {};
  return { fill: isFilled ? colour.bar : colour.paper, ...outline, ...broken };
}

function dot(cx: number, cy: number, isFilled: boolean, isUsual: boolean): string {
  return element('circle', { cx, cy, r: 4.5, ...filling(isFilled, isUsual) });
}

/** A triangle at `x` that points to the side on which the share lies. */
function arrow(x: number, y: number, side: number, isFilled: boolean, isUsual: boolean): string {
  const corners = [
    [x, y - 5],
    [x, y + 5],
    [x + side * 8, y],
  ] as const;
  const points = corners.map((corner) => corner.map(coordinate).join(','));
  return element('polygon', {
    points: points.join(' '),
    ...filling(isFilled, isUsual),
  });
}
