// What must be said beside the counts: their limits, and how they came about.
import { Badge } from './badge.tsx';
import { kindMeanings, method, strings } from './strings.ts';
import type { FigureKind } from '../../figure/figure.ts';
import type { SectionProps } from './view.ts';

export function Limits({ view, reading }: SectionProps) {
  const { language } = reading;
  return (
    <section id="limits">
      <h2>{strings.notes[language]}</h2>
      <ul>
        {view.result.notes.map((note) => (
          <li>{note[language]}</li>
        ))}
      </ul>
    </section>
  );
}

const kindOrder: readonly FigureKind[] = ['counted', 'linked', 'estimated', 'cited', 'scenario'];

export function Method({ view, reading }: SectionProps) {
  const { language } = reading;
  const used = new Set(view.result.figures.map((figure) => figure.kind));
  return (
    <section id="method">
      <h2>{strings.method[language]}</h2>
      <ol class="method">
        {method.map((step) => (
          <li>
            {step.plain[language]}
            <details>
              <summary>
                {strings.exactTerm[language]}: {step.term[language]}
              </summary>
              <p>{step.exact[language]}</p>
            </details>
          </li>
        ))}
      </ol>
      <ul class="legend">
        {kindOrder
          .filter((kind) => used.has(kind))
          .map((kind) => (
            <li>
              <Badge kind={kind} language={language} /> {kindMeanings[kind][language]}
            </li>
          ))}
      </ul>
    </section>
  );
}
