// Clerical review: one doubtful pair after the other, judged by button or key, weights only after the answer.
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../chart/format.ts';
import { reviewWords } from '../../run/review-words.ts';
import type { ReviewAnswer, ShownSide } from '../../server/routes/review.ts';
import { useAnswer } from '../shell/api.ts';
import { useShell } from '../shell/context.ts';
import { Empty } from '../shell/empty.tsx';
import { NameField, useAuthor } from '../shell/name-field.tsx';
import { FaultText } from '../shell/notices.tsx';
import { reviewActions, type ReviewAction } from '../shell/preferences.ts';
import { Unmask } from '../shell/unmask.tsx';
import { VisibleText } from '../shell/visible-text.tsx';
import { DecisionLog } from './decision-log.tsx';
import { KeyChoices } from './key-choices.tsx';
import { kindWords, reviewPageWords as words } from './words.ts';

export function Review() {
  const { language, server } = useShell();
  const ready = server.state === 'ready' && server.work?.status !== 'running';
  return (
    <>
      <h1 class="page-title">{words.title[language]}</h1>
      {ready ? <Desk /> : <Empty />}
    </>
  );
}

function Desk() {
  const { language, server, preferences, send } = useShell();
  const author = useAuthor();
  const [round, setRound] = useState(0);
  const { data: loaded, fault } = useAnswer<ReviewAnswer>(
    `/review.json?language=${language}`,
    `${server.version} ${round}`,
    language,
  );
  const [answer, setAnswer] = useState<ReviewAnswer | null>(null);
  const [reason, setReason] = useState('');
  const sending = useRef(false);
  useEffect(() => setAnswer(loaded), [loaded]);
  const shown = answer ?? loaded;

  const act = async (action: ReviewAction | 'forth'): Promise<void> => {
    if (shown === null || sending.current) return;
    const by = author();
    if (by === null) return;
    const judges = action !== 'back' && action !== 'forth';
    if (judges && shown.pair === null) return;
    sending.current = true;
    const address = judges ? '/review/answer' : `/review/${action}`;
    const body = judges ? { pair: shown.pair?.keys, kind: action, by, reason } : { by };
    const next = await send<ReviewAnswer>(`${address}?language=${language}`, body);
    sending.current = false;
    if (judges) setReason('');
    if (next === null) setRound((n) => n + 1);
    else setAnswer(next);
  };

  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (!preferences.keysOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const { target } = event;
      if (target instanceof Element && target.closest('input, textarea, select, [role=dialog]') !== null)
        return;
      // By what is written on the key, or else by its place: a Russian layout has other letters there.
      const place = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
      const action =
        reviewActions.find((one) => preferences.keys[one] === event.key.toLowerCase()) ??
        reviewActions.find((one) => preferences.keys[one] === place);
      if (action === undefined) return;
      event.preventDefault();
      void latest.current(action);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [preferences.keysOn, preferences.keys]);

  if (shown === null) return fault === null ? null : <FaultText fault={fault} language={language} />;
  const number = (value: number): string => formatNumber(value, language, 'persons');
  const { total, pair, judged } = shown;
  const answered = shown.steps.filter(({ kind }) => kind !== 'skip').length;
  return (
    <>
      <p class="review-state uncopied" role="status">
        <strong>{number(answered)}</strong> {words.progress[language]}, <strong>{number(shown.left)}</strong>{' '}
        {words.left[language]}. {words.total[language]}:{' '}
        <strong class="total-now">{number(total.now)}</strong>, {words.between[language]}{' '}
        {number(total.least)} {words.and[language]} {number(total.most)}.
      </p>
      <progress
        class="review-progress"
        aria-label={words.progress[language]}
        max={Math.max(1, answered + shown.left)}
        value={answered}
      />
      <NameField />
      {pair === null ? (
        <p class="empty">{words.nothingLeft[language]}</p>
      ) : (
        <section class="first pair" id="pair">
          <h2>{words.question[language]}</h2>
          <PairTable pair={pair} fields={shown.fields} again={() => setRound((n) => n + 1)} />
          <div class="beside-pair">
            <h3>{words.comparisons[language]}</h3>
            {pair.comparisons.length === 0 ? <p>{reviewWords.nothingCompared[language]}</p> : null}
            <dl class="comparisons">
              {pair.comparisons.map(({ label, level }) => (
                <div>
                  <dt>{label[language]}</dt>
                  <dd>{level[language]}</dd>
                </div>
              ))}
            </dl>
            <p class="note">{words.blind[language]}</p>
            <label class="field wide-field">
              {words.reason[language]}
              <input
                value={reason}
                maxLength={2000}
                onInput={(event) => setReason(event.currentTarget.value)}
              />
            </label>
          </div>
        </section>
      )}
      <div class="actions answers">
        {reviewActions.map((action) => (
          <button
            type="button"
            class={action === 'same' || action === 'different' ? 'lead-button' : ''}
            disabled={action === 'back' ? shown.steps.length === 0 : pair === null}
            onClick={() => void act(action)}
          >
            {words[action][language]}
            {preferences.keysOn ? <kbd>{preferences.keys[action]}</kbd> : null}
          </button>
        ))}
        <button type="button" disabled={!shown.canBringBack} onClick={() => void act('forth')}>
          {words.forth[language]}
        </button>
      </div>
      {judged === null ? null : (
        <section id="judged" aria-live="polite">
          <h2>{words.weighed[language]}</h2>
          <p>
            {kindWords[judged.kind]?.[language] ?? judged.kind}: {words.saved[language]} {judged.line}.{' '}
            {reviewWords.probability[language]}: {judged.probability}
          </p>
          <div
            class="drawing"
            role="region"
            tabIndex={0}
            aria-label={words.weighed[language]}
            dangerouslySetInnerHTML={{ __html: judged.chart }}
          />
        </section>
      )}
      <KeyChoices />
      <DecisionLog version={`${server.version} ${shown.steps.length} ${shown.left} ${answered}`} />
    </>
  );
}

function PairTable(props: {
  readonly pair: NonNullable<ReviewAnswer['pair']>;
  readonly fields: ReviewAnswer['fields'];
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
    <div class="wide" role="region" tabIndex={0} aria-label={words.fields[language]}>
      <table class="records">
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
                  {value === undefined || value.reading === '' || value.reading === value.raw ? null : (
                    <span class="under">
                      {reviewWords.readAs[language]} {value.reading}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SideHead(props: { readonly side: ShownSide; readonly again: () => void }) {
  const { side, again } = props;
  const [list = '', row = ''] = side.key.split('/');
  return (
    <th scope="col" class="as-is">
      <VisibleText text={side.title} />
      <span class="under">
        <a href={`/sources/${list}?row=${row}`}>{side.place}</a>
      </span>
      {side.unmasked ? null : <Unmask record={side.key} done={again} />}
    </th>
  );
}
