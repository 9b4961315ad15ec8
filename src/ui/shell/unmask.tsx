// Shows one record as it stands: asked for by name, and written into the log.
import { useShell } from './context.ts';
import { useAuthor } from './name-field.tsx';
import { shellWords as words } from './words.ts';

export function Unmask(props: { readonly record: string; readonly done: () => void }) {
  const { language, send } = useShell();
  const author = useAuthor();
  const unmask = async (): Promise<void> => {
    const by = author();
    if (by === null) return;
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
