// The second reviewer's desk: what others judged, blind, one pair after the other, and how far reviewers agree.
import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../chart/format.ts';
import { judgements, type Judgement } from '../../linkage/review/agreement.ts';
import type { SecondReviewAnswer } from '../../server/routes/second-review.ts';
import { useAnswer } from '../shell/api.ts';
import { useShell } from '../shell/context.ts';
import { NameField, useAuthor } from '../shell/name-field.tsx';
import { FaultText } from '../shell/notices.tsx';
import { VisibleText } from '../shell/visible-text.tsx';
import { WideTable } from '../shell/wide-table.tsx';
import { Comparisons, PairTable } from './pair-table.tsx';
import { reviewPageWords as words } from './words.ts';

export function SecondReview() {
  const { language, server, preferences, send } = useShell();
  const author = useAuthor();
  const [round, setRound] = useState(0);
  const by = preferences.name.trim();
  const { data, fault } = useAnswer<SecondReviewAnswer>(
    by === '' ? null : `/second-review.json?by=${encodeURIComponent(by)}`,
    `${server.version} ${round}`,
    language,
  );
  const [answer, setAnswer] = useState<SecondReviewAnswer | null>(null);
  useEffect(() => setAnswer(data), [data]);
  const shown = by === '' ? null : (answer ?? data);
  const again = (): void => setRound((n) => n + 1);

  const judge = async (kind: Judgement): Promise<void> => {
    const name = author();
    if (name === null || shown === null || shown.pair === null) return;
    const body = { pair: shown.pair.keys, kind, by: name };
    const next = await send<SecondReviewAnswer>('/second-review/answer', body);
    if (next === null) again();
    else setAnswer(next);
  };

  return (
    <>
      <p>{words.secondNote[language]}</p>
      <NameField />
      {by === '' ? <p class="empty">{words.secondName[language]}</p> : null}
      {fault === null ? null : <FaultText fault={fault} language={language} />}
      {shown === null ? null : (
        <>
          <p class="review-state uncopied" role="status">
            <strong>{formatNumber(shown.left, language, 'persons')}</strong> {words.left[language]}.
          </p>
          {shown.pair === null ? (
            <p class="empty">{words.secondNone[language]}</p>
          ) : (
            <section class="first pair" id="pair">
              <h2>{words.question[language]}</h2>
              <PairTable pair={shown.pair} fields={shown.fields} again={again} />
              <div class="beside-pair">
                <Comparisons pair={shown.pair} />
              </div>
            </section>
          )}
          <div class="actions answers">
            {judgements.map((kind) => (
              <button type="button" disabled={shown.pair === null} onClick={() => void judge(kind)}>
                {words[kind][language]}
              </button>
            ))}
          </div>
          <Agreements agreements={shown.agreements} />
        </>
      )}
    </>
  );
}

function Agreements(props: { readonly agreements: SecondReviewAnswer['agreements'] }) {
  const { language } = useShell();
  if (props.agreements.length === 0) return null;
  const number = (value: number): string => formatNumber(value, language);
  return (
    <section id="agreement">
      <h2>{words.agreement[language]}</h2>
      <WideTable label={words.agreement[language]}>
        <thead>
          <tr>
            <th scope="col">{words.reviewers[language]}</th>
            <th scope="col" class="amount">
              {words.bothJudged[language]}
            </th>
            <th scope="col" class="amount">
              {words.alike[language]}
            </th>
            <th scope="col" class="amount">
              {words.kappa[language]}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.agreements.map(({ reviewers: [first, second], pairs, alike, kappa, low, high }) => (
            <tr>
              <th scope="row">
                <VisibleText text={`${first} · ${second}`} />
              </th>
              <td class="amount">{number(pairs)}</td>
              <td class="amount">{number(alike)}</td>
              <td class="amount">
                {kappa === null || low === null || high === null
                  ? words.kappaNone[language]
                  : `${shortNumber(kappa)} (95 %: ${shortNumber(low)}–${shortNumber(high)})`}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );

  function shortNumber(value: number): string {
    return number(Math.round(value * 100) / 100);
  }
}
