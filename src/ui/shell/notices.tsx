// What is said to the reader beside the page: that something was done, or why it was not, where, and what to do next.
import type { Place } from '../../diagnostic/diagnostic.ts';
import { isDiagnosticCode, spokenDiagnostic, spokenPlace } from '../../diagnostic/spoken.ts';
import type { Language } from '../../text/words.ts';
import type { ServerFault } from './api.ts';
import { refusalWords, shellWords } from './words.ts';

export interface Notice {
  readonly number: number;
  readonly text: string;
  readonly fault: ServerFault | null;
}

interface Faulty {
  readonly code: string;
  readonly place: Place | null;
  readonly next: string | null;
}

/** A finding, or a fault of the server, in three parts. */
export function FaultText(props: {
  readonly fault: Faulty & ({ readonly reason: string } | { readonly message: string });
  readonly language: Language;
}) {
  const { fault, language } = props;
  const { place, code } = fault;
  const reason = 'reason' in fault ? fault.reason : fault.message;
  const said = isDiagnosticCode(code)
    ? spokenDiagnostic({ code, reason, next: fault.next ?? '' }, language)
    : { reason: refusalWords[code]?.[language] ?? reason, next: fault.next ?? '' };
  return (
    <p class="fault-text">
      {place === null ? null : <span class="places">{spokenPlace(place, language)} </span>}
      {said.reason} <code>{code}</code>
      {said.next === '' ? null : (
        <span class="under">
          {shellWords.next[language]}: {said.next}
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
