// A number inside a table or a sentence: a link to where it comes from.
import { boundsText, valueText } from './figure-text.ts';
import { strings, withheldReasons } from './strings.ts';
import { figureAnchor, type Reading } from './view.ts';

export function withheldText(reading: Reading, reason: 'small' | 'refused'): string {
  return withheldReasons[reason][reading.language].replace('N', String(reading.threshold));
}

/** With `bounded`, its interval beside it. */
export function FigureLink(props: {
  readonly id: string | null;
  readonly reading: Reading;
  readonly bounded?: boolean;
}) {
  const { id, reading } = props;
  if (id === null) return <span class="void">·</span>;
  const figure = reading.figures.get(id);
  if (figure === undefined) {
    return (
      <span class="void" title={strings.notComputed[reading.language]}>
        —
      </span>
    );
  }
  const reason = figure.withheld === null ? undefined : withheldText(reading, figure.withheld);
  const bounds = props.bounded === true && figure.value !== null ? boundsText(figure, reading.language) : '';
  return (
    <>
      <a
        class={figure.withheld === null ? 'number' : 'number withheld'}
        href={`#${figureAnchor(id)}`}
        {...(reason === undefined ? {} : { title: reason })}
      >
        {valueText(figure, reading.language)}
      </a>
      {bounds === '' ? null : <small class="beside"> ({bounds})</small>}
    </>
  );
}
