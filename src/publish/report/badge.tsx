// How a number came about, as a word with a sign of its own: never by colour alone.
import { kindMeanings, kinds } from './strings.ts';
import type { FigureKind } from '../../figure/figure.ts';
import type { Language } from '../../text/words.ts';

const signs: Readonly<Record<FigureKind, string>> = {
  counted: 'M2,2H10V10H2Z',
  linked:
    'M4.2,2.4a3.6,3.6,0,1,0,0,7.2a3.6,3.6,0,1,0,0,-7.2M7.8,2.4a3.6,3.6,0,1,0,0,7.2a3.6,3.6,0,1,0,0,-7.2',
  estimated: 'M1,6H11M1,3V9M11,3V9M6,4.4V7.6',
  cited: 'M2,9C1,6,2,3,5,2.4M7,9C6,6,7,3,10,2.4',
  scenario: 'M6,1.4L10.6,6L6,10.6L1.4,6Z',
};

export function Badge(props: { readonly kind: FigureKind; readonly language: Language }) {
  const { kind, language } = props;
  return (
    <span class={`badge badge-${kind}`} title={kindMeanings[kind][language]}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={signs[kind]} />
      </svg>
      {kinds[kind][language]}
    </span>
  );
}
