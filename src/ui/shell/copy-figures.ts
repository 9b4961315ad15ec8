// No figure leaves the page bare: whatever is copied with a figure in it gets that figure's full line with interval, kind and source.
import { quoteText } from '../../publish/report/figure-text.ts';
import { anchoredFigure, type Reading } from '../../publish/report/view.ts';

/** More lines than this are not read by anybody. */
const mostLines = 40;

export function copyWithSources(reading: Reading, title: string): () => void {
  const onCopy = (event: ClipboardEvent): void => {
    const selection = document.getSelection();
    if (selection === null || selection.isCollapsed || event.clipboardData === null) return;
    const ids = new Set<string>();
    for (const link of document.querySelectorAll('a[href^="#figure-"], [data-figure]')) {
      if (!selection.containsNode(link, true)) continue;
      const id = link.getAttribute('data-figure') ?? anchoredFigure(link.getAttribute('href') ?? '');
      if (id !== null) ids.add(id);
    }
    const lines = [...ids].slice(0, mostLines).flatMap((id) => {
      const figure = reading.figures.get(id);
      return figure === undefined ? [] : [quoteText(figure, title, reading.language)];
    });
    if (lines.length === 0) return;
    event.clipboardData.setData('text/plain', `${selection.toString()}\n\n${lines.join('\n')}\n`);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy);
  return () => document.removeEventListener('copy', onCopy);
}
