// Who acts: asked once, kept by the browser, written into the log with every decision.
import { sourcesWords as words } from '../sources/words.ts';
import { useShell } from './context.ts';

export function NameField() {
  const { language, preferences, prefer } = useShell();
  return (
    <label class="field name-field">
      {words.yourName[language]}
      <input
        value={preferences.name}
        maxLength={200}
        autocomplete="off"
        onInput={(event) => prefer({ name: event.currentTarget.value })}
      />
    </label>
  );
}
