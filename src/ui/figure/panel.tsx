// The opened figure, beside the report.
import { useEffect, useRef } from 'preact/hooks';
import { Badge } from '../../publish/report/badge.tsx';
import { boundsText, countingUnits, levelText, valueText } from '../../publish/report/figure-text.ts';
import { Lineage } from '../../publish/report/lineage.tsx';
import { figureWords } from './words.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Reading } from '../../publish/report/view.ts';

export function FigurePanel(props: {
  readonly figure: Figure;
  readonly reading: Reading;
  readonly title: string;
  readonly close: () => void;
}) {
  const { figure, reading, title, close } = props;
  const { language } = reading;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [figure.id]);
  const bounds = figure.value === null ? '' : boundsText(figure, language);
  return (
    <div class="panel" role="dialog" aria-labelledby="panel-title" tabIndex={-1} ref={panel}>
      <button type="button" class="close" onClick={close}>
        {figureWords.close[language]}
      </button>
      <h2 id="panel-title">{figure.label[language]}</h2>
      <p class="value">
        <span class={figure.withheld === null ? 'panel-value' : 'panel-value withheld'}>
          {valueText(figure, language)}
        </span>{' '}
        {figure.value === null ? null : <span class="unit">{countingUnits[figure.counts][language]}</span>}{' '}
        <Badge kind={figure.kind} language={language} />
      </p>
      {bounds === '' ? null : (
        <p class="interval">
          <span class="bounds">{bounds}</span> {levelText(figure, language)}
        </p>
      )}
      <p class="identifier">
        <code>{figure.id}</code>
      </p>
      <Lineage figure={figure} reading={reading} title={title} />
    </div>
  );
}
