// Which keys answer, and whether any do: single keys can be in the way of who reads by ear or speaks to the computer.
import { useState } from 'preact/hooks';
import { useShell } from '../shell/context.ts';
import { reviewActions, type ReviewAction } from '../shell/preferences.ts';
import { reviewPageWords as words } from './words.ts';

export function KeyChoices() {
  const { language, preferences, prefer } = useShell();
  const [wrong, setWrong] = useState(false);
  const set = (action: ReviewAction, text: string): void => {
    const key = Array.from(text.trim().toLowerCase()).at(-1) ?? '';
    const keys = { ...preferences.keys, [action]: key };
    const isSound = key !== '' && new Set(Object.values(keys)).size === reviewActions.length;
    setWrong(!isSound);
    if (isSound) prefer({ keys });
  };
  return (
    <details class="folded">
      <summary>{words.keys[language]}</summary>
      <label class="check">
        <input
          type="checkbox"
          checked={preferences.keysOn}
          onChange={(event) => prefer({ keysOn: event.currentTarget.checked })}
        />{' '}
        {words.keysOn[language]}
      </label>
      <div class="key-choices">
        {reviewActions.map((action) => (
          <label class="field">
            {words[action][language]}
            <input
              size={2}
              value={preferences.keys[action]}
              disabled={!preferences.keysOn}
              onInput={(event) => {
                set(action, event.currentTarget.value);
                event.currentTarget.value = preferences.keys[action];
              }}
            />
          </label>
        ))}
      </div>
      {wrong ? <p role="alert">{words.keysTaken[language]}</p> : null}
    </details>
  );
}
