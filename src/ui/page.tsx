// The local page: the report, and beside it the figure that the address names.
import { useEffect } from 'preact/hooks';
import { FigureExtra } from '../publish/report/lineage.tsx';
import { Report } from '../publish/report/report.tsx';
import { anchoredFigure, readingOf, type View } from '../publish/report/view.ts';
import { useFigureLocation } from './figure-location.ts';
import { FigurePanel } from './figure-panel.tsx';
import { Rows } from './rows.tsx';
import { pageStrings } from './strings.ts';
import type { Figure } from '../figure/figure.ts';

export function Page(props: { readonly view: View }) {
  const { view } = props;
  const { result } = view;
  const { language } = result;
  const { open, show } = useFigureLocation();
  const reading = readingOf(result);
  const figure = open === null ? undefined : reading.figures.get(open);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = result.title;
    const onClick = (event: MouseEvent) => {
      const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      const link = event.target instanceof Element ? event.target.closest('a[href^="#figure-"]') : null;
      const id = anchoredFigure(link?.getAttribute('href') ?? '');
      if (!isPlain || id === null) return;
      event.preventDefault();
      show(id);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [view]);

  const withRows = (opened: Figure) =>
    opened.withheld === null && opened.lineage.select !== null ? (
      <Rows key={opened.id} figure={opened.id} language={language} />
    ) : null;

  return (
    <FigureExtra.Provider value={withRows}>
      <nav class="bar">
        <span>Muster</span>
        <span class="note">{pageStrings.local[language]}</span>
        <a href="./report.html">{pageStrings.report[language]}</a>
      </nav>
      <Report view={view} />
      {figure === undefined ? null : (
        <FigurePanel figure={figure} reading={reading} title={result.title} close={() => show(null)} />
      )}
    </FigureExtra.Provider>
  );
}
