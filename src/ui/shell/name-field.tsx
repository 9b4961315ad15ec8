// Who acts: asked once, kept by the browser, written into the log with every decision.
import { useShell } from './context.ts';
import { shellWords as words } from './words.ts';

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

/** Gives the name of who acts; null where there is none yet: then it is asked for. */
export function useAuthor(): () => string | null {
  const { language, preferences, say } = useShell();
  return () => {
    const by = preferences.name.trim();
    if (by !== '') return by;
    say(words.needName[language]);
    const field = document.querySelector('.name-field input');
    if (field instanceof HTMLElement) field.focus();
    return null;
  };
}
