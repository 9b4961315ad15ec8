// What a list is: its title, its role, until when it can know of an event, whether anybody stands in it twice.
import { useState } from 'preact/hooks';
import { roles } from '../../publish/report/strings.ts';
import type { SourceSheet } from '../../run/people/source-sheet.ts';
import { useShell } from '../shell/context.ts';
import { sourcesWords as words } from './words.ts';

export function AboutSource(props: { readonly sheet: SourceSheet }) {
  const { sheet } = props;
  const { language, send, say, refresh } = useShell();
  const [title, setTitle] = useState(sheet.title);
  const [role, setRole] = useState(sheet.role);
  const [closed, setClosed] = useState(sheet.closed ?? '');
  const [unique, setUnique] = useState(sheet.unique);
  const changed =
    unique !== sheet.unique ||
    title !== sheet.title ||
    role !== sheet.role ||
    closed !== (sheet.closed ?? '');
  const save = async (): Promise<void> => {
    if ((await send(`/sources/${sheet.list}`, { title, role, closed, unique })) !== null)
      say(words.saved[language]);
    refresh();
  };
  return (
    <section class="first" id="about">
      <h2>{words.about[language]}</h2>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label class="field">
          {words.name[language]}
          <input
            value={title}
            required
            maxLength={300}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          {words.role[language]}
          <select
            value={role}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (value === 'capture' || value === 'frame' || value === 'outcome' || value === 'cited')
                setRole(value);
            }}
          >
            {(['capture', 'frame', 'outcome', 'cited'] as const).map((id) => (
              <option value={id}>{roles[id][language]}</option>
            ))}
          </select>
        </label>
        <label class="field">
          {words.closed[language]}
          <input
            value={closed}
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            placeholder="2024-04"
            onInput={(event) => setClosed(event.currentTarget.value)}
          />
        </label>
        <label class="check wide-field">
          <input
            type="checkbox"
            checked={unique}
            onChange={(event) => setUnique(event.currentTarget.checked)}
          />
          {words.unique[language]}
        </label>
        <p class="actions">
          <button type="submit" disabled={!changed}>
            {words.save[language]}
          </button>
        </p>
      </form>
    </section>
  );
}
