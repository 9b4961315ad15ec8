// Clerical review: one doubtful pair after the other, judged by button or key, weights only after the answer.
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../chart/format.ts';
import { reviewWords } from '../../run/review/review-words.ts';
import type { ReviewAnswer } from '../../server/routes/review.ts';
import { useAnswer } from '../shell/api.ts';
import { useShell } from '../shell/context.ts';
import { Empty } from '../shell/empty.tsx';
import { NameField, useAuthor } from '../shell/name-field.tsx';
import { FaultText } from '../shell/notices.tsx';
import { reviewActions, type ReviewAction } from '../shell/preferences.ts';
import { DecisionLog } from './decision-log.tsx';
import { KeyChoices } from './key-choices.tsx';
import { Comparisons, PairTable } from './pair-table.tsx';
import { SecondReview } from './second-review.tsx';
import { kindWords, reviewPageWords as words } from './words.ts';

export function Review() {
  const { language, server, address } = useShell();
  const ready = server.state === 'ready' && server.work?.status !== 'running';
  const isSecond = address.query.has('second');
  return (
    <>
      <h1 class="page-title">{words.title[language]}</h1>
      <p class="note">
        {isSecond ? (
          <a href="/review">{words.toFirst[language]}</a>
        ) : (
          <a href="/review?second=1">{words.toSecond[language]}</a>
        )}
      </p>
      {ready ? isSecond ? <SecondReview /> : <Desk /> : <Empty />}
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
            <Comparisons pair={pair} />
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
