// What must stand beside a group of numbers: how they came about, and why some are not shown.
import { Badge } from './badge.tsx';
import { strings } from './strings.ts';
import type { FigureTable } from '../../figure/figure.ts';
import type { Reading } from './view.ts';

type Ids = readonly (string | null)[];

/** The badge that all these figures share; nothing where they differ. */
export function SharedBadge(props: { readonly ids: Ids; readonly reading: Reading }) {
  const kinds = new Set(figuresOf(props.ids, props.reading).map((figure) => figure.kind));
  const [kind] = kinds;
  return kind === undefined || kinds.size > 1 ? null : (
    <Badge kind={kind} language={props.reading.language} />
  );
}

/** Why cells are hidden, where any of these figures is. */
export function HiddenNote(props: { readonly ids: Ids; readonly reading: Reading }) {
  const { ids, reading } = props;
  if (!figuresOf(ids, reading).some((figure) => figure.withheld === 'small')) return null;
  return <p class="note">{strings.hiddenNote[reading.language].replace('N', String(reading.threshold))}</p>;
}

export function figuresOf(ids: Ids, reading: Reading) {
  return ids.flatMap((id) => (id === null ? [] : (reading.figures.get(id) ?? [])));
}

export function idsOf(table: FigureTable): Ids {
  return table.cells.flat();
}
