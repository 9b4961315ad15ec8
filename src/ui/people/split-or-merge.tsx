// Two records of a person told apart, or another record joined to it: a decision like any other.
import { useState } from 'preact/hooks';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { SheetRecord } from '../../run/people/person-sheet.ts';
import { useShell } from '../shell/context.ts';
import { useAuthor } from '../shell/name-field.tsx';
import { peopleWords as words } from './words.ts';

export function SplitOrMerge(props: { readonly records: readonly SheetRecord[] }) {
  const { language, send, say, refresh } = useShell();
  const author = useAuthor();
  const keys = props.records.map(({ key }) => key);
  const [first, setFirst] = useState(keys[0] ?? '');
  const [second, setSecond] = useState(keys[1] ?? '');
  const [reason, setReason] = useState('');
  const decide = async (kind: 'same' | 'different'): Promise<void> => {
    const by = author();
    if (by === null) return;
    const done = await send<{ readonly findings: readonly Diagnostic[] }>('/decisions', {
      kind,
      a: first,
      b: second.trim(),
      by,
      reason,
    });
    if (done !== null) {
      const doubts = done.findings.map((found) => found.reason[language]).join('; ');
      say(
        doubts === ''
          ? words.decided[language]
          : `${words.decided[language]} ${words.contradicts[language]} ${doubts}`,
      );
    }
    refresh();
  };
  return (
    <section id="decide">
      <h2>{words.decide[language]}</h2>
      <p class="note">{words.decideNote[language]}</p>
      <form class="form" onSubmit={(event) => event.preventDefault()}>
        <label class="field">
          {words.first[language]}
          <select value={first} onChange={(event) => setFirst(event.currentTarget.value)}>
            {keys.map((key) => (
              <option value={key}>{key}</option>
            ))}
          </select>
        </label>
        <label class="field">
          {words.second[language]}
          <input value={second} maxLength={100} onInput={(event) => setSecond(event.currentTarget.value)} />
        </label>
        <label class="field wide-field">
          {words.reason[language]}
          <input value={reason} maxLength={2000} onInput={(event) => setReason(event.currentTarget.value)} />
        </label>
        <p class="actions">
          <button type="button" disabled={second.trim() === ''} onClick={() => void decide('same')}>
            {words.same[language]}
          </button>
          <button type="button" disabled={second.trim() === ''} onClick={() => void decide('different')}>
            {words.different[language]}
          </button>
        </p>
      </form>
    </section>
  );
}
