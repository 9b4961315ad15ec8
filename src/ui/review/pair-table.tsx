// A pair as a reviewer sees it: both records side by side, and how they compare in words, without weights.
import type { CardField } from '../../run/review/review-card.ts';
import { reviewWords } from '../../run/review/review-words.ts';
import type { ShownPair, ShownSide } from '../../server/routes/review.ts';
import { useShell } from '../shell/context.ts';
import { Unmask } from '../shell/unmask.tsx';
import { VisibleText } from '../shell/visible-text.tsx';
import { WideTable } from '../shell/wide-table.tsx';
import { reviewPageWords as words } from './words.ts';

/** How the pair compares, in words. */
export function Comparisons(props: { readonly pair: ShownPair }) {
  const { language } = useShell();
  const { comparisons } = props.pair;
  return (
    <>
      <h3>{words.comparisons[language]}</h3>
      {comparisons.length === 0 ? <p>{reviewWords.nothingCompared[language]}</p> : null}
      <dl class="comparisons">
        {comparisons.map(({ label, level }) => (
          <div>
            <dt>{label[language]}</dt>
            <dd>{level[language]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Both records of a pair, field by field; `again` when one of them was unmasked. */
export function PairTable(props: {
  readonly pair: ShownPair;
  readonly fields: readonly CardField[];
  readonly again: () => void;
}) {
  const { pair, fields, again } = props;
  const { language } = useShell();
  const [a, b] = pair.sides;
  const filled = fields.flatMap((field, f) => {
    const [x, y] = [a.values[f], b.values[f]];
    return `${x?.raw ?? ''}${y?.raw ?? ''}${x?.reading ?? ''}${y?.reading ?? ''}` === ''
      ? []
      : [{ field, x, y }];
  });
  return (
    <WideTable label={words.fields[language]} class="records">
      <thead>
        <tr>
          <th scope="col">{words.field[language]}</th>
          {pair.sides.map((side) => (
            <SideHead side={side} again={again} />
          ))}
        </tr>
      </thead>
      <tbody>
        {filled.map(({ field, x, y }) => (
          <tr>
            <th scope="row">{reviewWords[field][language]}</th>
            {[x, y].map((value) => (
              <td>
                {value === undefined || value.raw === '' ? '—' : <VisibleText text={value.raw} />}
                {value === undefined || value.reading === '' || value.label[language] === value.raw ? null : (
                  <span class="under">
                    {reviewWords.readAs[language]} {value.label[language]}
                  </span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

function SideHead(props: { readonly side: ShownSide; readonly again: () => void }) {
  const { side, again } = props;
  const { language } = useShell();
  const [list = '', row = ''] = side.key.split('/');
  return (
    <th scope="col" class="as-is">
      <VisibleText text={side.title} />
      <span class="under">
        <a href={`/sources/${list}?row=${row}`}>{side.place[language]}</a>
      </span>
      {side.unmasked ? null : <Unmask record={side.key} done={again} />}
    </th>
  );
}
