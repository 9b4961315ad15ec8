// Shows one record as it stands: asked for by name, and written into the log.
import { sourcesWords as words } from '../sources/words.ts';
import { useShell } from './context.ts';

export function Unmask(props: { readonly record: string; readonly done: () => void }) {
  const { language, preferences, send, say } = useShell();
  const unmask = async (): Promise<void> => {
    const by = preferences.name.trim();
    if (by === '') {
      say(words.needName[language]);
      const field = document.querySelector('.name-field input');
      if (field instanceof HTMLElement) field.focus();
      return;
    }
    if ((await send('/unmask', { key: props.record, by })) !== null) props.done();
  };
  return (
    <button
      type="button"
      class="small-button"
      aria-label={`${words.unmask[language]} ${props.record}`}
      onClick={() => void unmask()}
    >
      {words.unmask[language]}
    </button>
  );
}
