// How a claim went from text to text: one column for each text in order of date, a dot for each telling, a line to the
// telling it is likely to come from, with what changed along the line.
import { fitted, linesLabel } from './label-text.ts';
import { colour, element, frame, label } from './mark.ts';
import type { Language, Words } from '../text/words.ts';

export interface DriftChart {
  readonly kind: 'drift';
  readonly id: string;
  readonly title: Words;
  readonly texts: readonly { readonly id: string; readonly title: string; readonly date: string | null }[];
  readonly chains: readonly {
    readonly tellings: readonly {
      readonly text: string;
      readonly wording: string;
      readonly verdict: Words;
      /** A claim that holds is filled. */
      readonly holds: boolean;
      /** Place of the telling that it comes from; null for the first. */
      readonly parent: number | null;
      readonly changed: readonly Words[];
    }[];
  }[];
}

const width = 720;
const left = 16;
const top = 64;
const rowHeight = 92;
/** More texts than this do not fit beside one another: the first ones are drawn. */
const mostTexts = 8;

export function renderDrift(spec: DriftChart, language: Language): string {
  const texts = spec.texts.slice(0, mostTexts);
  const step = (width - 2 * left) / Math.max(1, texts.length);
  const column = new Map(texts.map(({ id }, i) => [id, left + step * (i + 0.5)]));
  const heads = texts.map((text, i) => {
    const x = left + step * (i + 0.5);
    return (
      linesLabel(x, 20, fitted(text.title, step - 8, 2), { 'text-anchor': 'middle', 'font-weight': 600 }) +
      label(x, 52, text.date ?? '', { 'text-anchor': 'middle', fill: colour.muted, 'font-size': 11 })
    );
  });
  let y = top;
  const rows = spec.chains.map(({ tellings }) => {
    const levels = new Map<string, number>();
    const places = tellings.map(({ text }) => {
      const level = levels.get(text) ?? 0;
      levels.set(text, level + 1);
      const x = column.get(text);
      return x === undefined ? null : { x, y: y + 24 + level * rowHeight };
    });
    y += rowHeight * Math.max(1, ...levels.values());
    const lines = tellings.map((telling, i) => {
      const [from, to] = [
        telling.parent === null ? null : (places[telling.parent] ?? null),
        places[i] ?? null,
      ];
      if (from === null || to === null) return '';
      const changed = telling.changed.map((words) => words[language]).join(', ');
      return (
        element('path', {
          d: `M${Math.round(from.x)},${Math.round(from.y)}L${Math.round(to.x)},${Math.round(to.y)}`,
          stroke: colour.muted,
          'stroke-width': 1.5,
          fill: 'none',
        }) +
        linesLabel(
          (from.x + to.x) / 2,
          (from.y + to.y) / 2 - 8,
          fitted(changed, Math.max(60, Math.abs(to.x - from.x) - 16), 1),
          { 'text-anchor': 'middle', fill: colour.muted, 'font-size': 10 },
        )
      );
    });
    const dots = tellings.map((telling, i) => {
      const at = places[i];
      if (at === null || at === undefined) return '';
      return (
        element('circle', {
          cx: at.x,
          cy: at.y,
          r: 5,
          fill: telling.holds ? colour.bar : colour.paper,
          stroke: colour.bar,
          'stroke-width': 1.5,
        }) +
        linesLabel(at.x, at.y + 22, fitted(telling.wording, step - 8, 2), { 'text-anchor': 'middle' }) +
        linesLabel(at.x, at.y + 52, fitted(telling.verdict[language], step - 8, 1), {
          'text-anchor': 'middle',
          fill: colour.muted,
          'font-size': 10,
        })
      );
    });
    return element('g', {}, lines.join('') + dots.join(''));
  });
  const description = spec.chains
    .map(({ tellings }) =>
      tellings.map(({ wording, verdict }) => `${wording} (${verdict[language]})`).join(' → '),
    )
    .join('; ');
  return frame(
    { id: spec.id, title: spec.title[language], description },
    { width, height: y + 8 },
    heads.join('') + rows.join(''),
  );
}
