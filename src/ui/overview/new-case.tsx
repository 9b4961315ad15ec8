// A folder without a case: the few things that make one.
import { useState } from 'preact/hooks';
import { useShell } from '../shell/context.ts';
import { go } from '../shell/location.ts';
import { overviewWords as words } from './words.ts';

export function NewCase() {
  const { language, send, refresh } = useShell();
  const [sending, setSending] = useState(false);
  const post = async (address: string, body: unknown, then: string): Promise<void> => {
    setSending(true);
    const made = await send(address, body);
    setSending(false);
    refresh();
    if (made !== null) go(then);
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const data = new FormData(event.currentTarget);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    const names = ['title', 'event', 'population', 'from', 'to', 'language'] as const;
    void post('/case', Object.fromEntries(names.map((name) => [name, text(name)])), '/sources');
  };
  const dates = { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?', placeholder: '2024-03' };
  return (
    <>
      <h1 class="page-title">{words.newTitle[language]}</h1>
      <p>{words.newNote[language]}</p>
      <form class="form" onSubmit={onSubmit}>
        <label class="field wide-field">
          {words.caseTitle[language]}
          <input name="title" required maxLength={300} />
        </label>
        <label class="field wide-field">
          {words.event[language]}
          <input name="event" required maxLength={300} aria-describedby="event-hint" />
          <span class="hint" id="event-hint">
            {words.eventHint[language]}
          </span>
        </label>
        <label class="field wide-field">
          {words.population[language]}
          <input name="population" required maxLength={300} aria-describedby="population-hint" />
          <span class="hint" id="population-hint">
            {words.populationHint[language]}
          </span>
        </label>
        <label class="field">
          {words.from[language]}
          <input name="from" required {...dates} />
        </label>
        <label class="field">
          {words.to[language]}
          <input name="to" required {...dates} />
        </label>
        <label class="field">
          {words.language[language]}
          <select name="language" defaultValue={language}>
            <option value="en">English</option>
            <option value="ru">Русский</option>
          </select>
        </label>
        <p>
          <button type="submit" class="lead-button" disabled={sending}>
            {words.make[language]}
          </button>
        </p>
      </form>
      <p class="note">{words.demoNote[language]}</p>
      <button type="button" disabled={sending} onClick={() => void post('/case/demo', {}, '/')}>
        {words.demo[language]}
      </button>
    </>
  );
}
