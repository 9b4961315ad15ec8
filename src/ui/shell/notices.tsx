// What is said to the reader beside the page: that something was done, or why it was not, where, and what to do next.
import { formatPlace, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Language } from '../../text/words.ts';
import type { ServerFault } from './api.ts';
import { CodedText } from './coded-text.tsx';
import { shellWords } from './words.ts';

export interface Notice {
  readonly number: number;
  readonly text: string;
  readonly fault: ServerFault | null;
}

/** A finding, or a fault of the server, in three parts. */
export function FaultText(props: { readonly fault: Diagnostic | ServerFault; readonly language: Language }) {
  const { fault, language } = props;
  const { place, code } = fault;
  const next = typeof fault.next === 'string' ? fault.next : (fault.next?.[language] ?? null);
  return (
    <p class="fault-text">
      {place === null ? null : <span class="places">{formatPlace(place, language)} </span>}
      <CodedText text={'reason' in fault ? fault.reason[language] : fault.message} /> <code>{code}</code>
      {next === null ? null : (
        <span class="under">
          {shellWords.next[language]}: <CodedText text={next} />
        </span>
      )}
    </p>
  );
}

export function Notices(props: {
  readonly notices: readonly Notice[];
  readonly language: Language;
  readonly close: (number: number) => void;
}) {
  const { notices, language, close } = props;
  return (
    <div class="notices" aria-live="polite">
      {notices.map(({ number, text, fault }) => (
        <div
          key={number}
          class={fault === null ? 'toast' : 'toast fault'}
          role={fault === null ? 'status' : 'alert'}
        >
          {fault === null ? (
            <p>{text}</p>
          ) : (
            <div>
              <strong>{shellWords.failed[language]}</strong>
              <FaultText fault={fault} language={language} />
            </div>
          )}
          <button type="button" onClick={() => close(number)}>
            {shellWords.close[language]}
          </button>
        </div>
      ))}
    </div>
  );
}
