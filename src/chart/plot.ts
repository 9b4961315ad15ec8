// Observable Plot outside a browser: one plot as the inner markup of an SVG, without style sheet, numbers rounded.
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { coordinate } from './mark.ts';

const geometry = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'd', 'transform', 'r', 'cx', 'cy'];

interface Plotted {
  /** What stands inside the `<svg>`. */
  readonly markup: string;
  /** The coordinate of a value of the domain; for a band, its start. */
  readonly x: (value: string | number) => number;
  readonly y: (value: string | number) => number;
}

/**
 * Draws with Plot. Its style sheet is left out: pages under a strict content security policy would refuse it, and the
 * frame around the chart says the same in attributes.
 */
export function plotted(options: Plot.PlotOptions): Plotted {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({ ...options, document, className: 'muster-plot' });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const node of svg.querySelectorAll('*')) {
    // Plot labels its groups `bar` and `rule`: not a word for who reads by ear, and no group may have a label without a role.
    node.removeAttribute('aria-label');
    node.removeAttribute('aria-description');
    for (const name of geometry) {
      const value = node.getAttribute(name);
      if (value === null) continue;
      node.setAttribute(
        name,
        value.replaceAll(/-?\d+\.\d+(?:e-?\d+)?/g, (n) => coordinate(Number(n))),
      );
    }
  }
  const position = (name: 'x' | 'y') => (value: string | number) => {
    const at: unknown = svg.scale(name)?.apply(value);
    return typeof at === 'number' ? at : 0;
  };
  return { markup: svg.innerHTML.replaceAll(' />', '/>'), x: position('x'), y: position('y') };
}
