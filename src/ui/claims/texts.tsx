// Where texts come in: pasted, chosen or dropped.
import { useState } from 'preact/hooks';
import { useShell } from '../shell/context.ts';
import { go } from '../shell/location.ts';
import { claimsPageWords as words } from './words.ts';

interface Pasted {
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

/** Bytes of a file that is sent within a request. */
const largestFile = 600_000;
const empty: Pasted = { title: '', date: '', text: '' };

export function Texts() {
  const { language, send } = useShell();
  const [pasted, setPasted] = useState<readonly Pasted[]>([empty]);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const set = (at: number, change: Partial<Pasted>): void =>
    setPasted((all) => all.map((one, i) => (i === at ? { ...one, ...change } : one)));

  const audit = async (): Promise<void> => {
    const written = pasted.filter(({ text }) => text.trim() !== '');
    if (written.length + files.length === 0) {
      setFault(words.nothing[language]);
      return;
    }
    if (files.some(({ size }) => size > largestFile)) {
      setFault(words.tooLarge[language]);
      return;
    }
    setFault(null);
    setSending(true);
    const read = await Promise.all(
      files.map(async (file) => ({ title: file.name, date: dateIn(file.name), file: await base64(file) })),
    );
    const titled = written.map((one, i) => ({
      ...one,
      title: one.title.trim() === '' ? `${words.untitled[language]} ${i + 1}` : one.title,
    }));
    const done = await send<{ readonly number: number }>('/claims/audit', { texts: [...titled, ...read] });
    setSending(false);
    if (done !== null) go(`/claims?audit=${done.number}`);
  };
  const take = (list: FileList | null): void => setFiles(Array.from(list ?? []));

  return (
    <form
      class="form texts"
      onSubmit={(event) => {
        event.preventDefault();
        void audit();
      }}
    >
      {pasted.map((one, i) => (
        <fieldset class="pasted">
          <legend>
            {words.text[language]} {i + 1}
          </legend>
          <label class="field">
            {words.textTitle[language]}
            <input
              value={one.title}
              maxLength={300}
              onInput={(event) => set(i, { title: event.currentTarget.value })}
            />
          </label>
          <label class="field">
            {words.date[language]}
            <input
              value={one.date}
              pattern="\d{4}(-\d{2}(-\d{2})?)?"
              placeholder="2024-11"
              onInput={(event) => set(i, { date: event.currentTarget.value })}
            />
          </label>
          <label class="field wide-field">
            {words.text[language]}
            <textarea
              rows={6}
              value={one.text}
              onInput={(event) => set(i, { text: event.currentTarget.value })}
            />
          </label>
          {pasted.length === 1 ? null : (
            <button type="button" onClick={() => setPasted((all) => all.filter((_, at) => at !== i))}>
              {words.remove[language]}
            </button>
          )}
        </fieldset>
      ))}
      <label
        class="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer?.files ?? null);
        }}
      >
        <span class="choose">{words.files[language]}</span>
        <input type="file" multiple onChange={(event) => take(event.currentTarget.files)} />
        <span class="hint">
          {files.length === 0 ? words.drop[language] : files.map(({ name }) => name).join(', ')}
        </span>
      </label>
      {fault === null ? null : (
        <p class="fault-text" role="alert">
          {fault}
        </p>
      )}
      <p class="actions">
        <button type="submit" class="lead-button" disabled={sending}>
          {words.audit[language]}
        </button>
        <button type="button" onClick={() => setPasted((all) => [...all, empty])}>
          {words.another[language]}
        </button>
      </p>
    </form>
  );
}

/** The date that the name of a file begins with. */
function dateIn(name: string): string {
  return /^(\d{4}-\d{2}(?:-\d{2})?)(?!\d)/.exec(name)?.[1] ?? '';
}

async function base64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
