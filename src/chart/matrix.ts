// A small table with a bar in every cell: how complete fields are by list, how common values are by field, how many
// records persons have. What may be published is for those who make the chart to say: it draws what it is given.
import { formatNumber } from './format.ts';
import { fitted, linesLabel, textWidth } from './label-text.ts';
import { colour, element, frame, label } from './mark.ts';
import type { Language, Words } from '../text/words.ts';

export interface MatrixChart {
  readonly kind: 'matrix';
  readonly id: string;
  readonly title: Words;
  /** What a cell says, for the line above the drawing. */
  readonly cell: Words;
  readonly columns: readonly Words[];
  readonly rows: readonly {
    readonly label: Words;
    /** One per column; null where there is nothing to say. */
    readonly values: readonly (number | null)[];
  }[];
  /** `percent`: values are shares of 1. `count`: bars are drawn against the largest of their row. */
  readonly unit: 'percent' | 'count';
}

const top = 74;
const step = 28;
const barHeight = 8;
const widest = 720;

export function renderMatrix(spec: MatrixChart, language: Language): string {
  const names = spec.rows.map((row) => row.label[language]);
  const left = Math.round(Math.min(230, Math.max(90, ...names.map((name) => textWidth(name))))) + 20;
  const column = Math.max(64, Math.min(150, (widest - left) / Math.max(1, spec.columns.length)));
  const width = Math.max(430, left + column * spec.columns.length + 8);
  const height = top + spec.rows.length * step + 8;
  const textOf = (value: number | null) => {
    if (value === null) return '—';
    return spec.unit === 'percent'
      ? `${formatNumber(value * 100, language, 'rows')}\u00a0%`
      : formatNumber(value, language, 'rows');
  };
  const heads = spec.columns.map((words, index) =>
    linesLabel(left + index * column, top - 24, fitted(words[language], column - 8, 3, 11), {
      'font-size': 11,
      fill: colour.muted,
    }),
  );
  const drawn = spec.rows.map((row, at) => {
    const y = top + at * step;
    const most = spec.unit === 'percent' ? 1 : Math.max(1, ...row.values.map((value) => value ?? 0));
    const cells = row.values.map((value, index) => {
      const x = left + index * column;
      const room = column - 16;
      const box = { x, y: y + 16, height: barHeight };
      return (
        label(x, y + 12, textOf(value), { 'font-size': 11, 'font-variant': 'tabular-nums' }) +
        (value === null
          ? ''
          : element('rect', { ...box, width: room, fill: colour.shade }) +
            element('rect', { ...box, width: (value / most) * room, fill: colour.bar }))
      );
    });
    return element(
      'g',
      {},
      linesLabel(6, y + 14, fitted(row.label[language], left - 16, 2)) + cells.join(''),
    );
  });
  const description = spec.rows
    .map((row) => {
      const said = row.values.map(
        (value, index) => `${spec.columns[index]?.[language] ?? ''} ${textOf(value)}`,
      );
      return `${row.label[language]}: ${said.join(', ')}`;
    })
    .join('; ');
  return frame(
    { id: spec.id, title: spec.title[language], description: `${spec.cell[language]}. ${description}` },
    { width, height },
    label(6, 12, spec.cell[language], { fill: colour.muted }) + heads.join('') + drawn.join(''),
  );
}
