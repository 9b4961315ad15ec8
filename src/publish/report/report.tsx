// The report: the same components make the published file and the local page.
import { formatDate } from '../../chart/format.ts';
import { Headline } from './headline.tsx';
import { Hidden, Lists, Rejections } from './lists.tsx';
import { Register } from './register.tsx';
import { Breakdowns, Cited, Incidents, Limits, Method, Months, Overlaps, partsOf } from './sections.tsx';
import { strings } from './strings.ts';
import { readingOf, type View } from './view.ts';
import type { Result } from '../result.ts';

export function Report(props: { readonly view: View }) {
  const { view } = props;
  const { result } = view;
  const { language } = result;
  const reading = readingOf(result);
  const parts = partsOf(result);
  return (
    <main class="report" lang={language}>
      {result.notice === null ? null : (
        <p class="notice" role="note">
          {result.notice}
        </p>
      )}
      <header>
        <h1>{result.title}</h1>
        <p class="question">
          <span class="quiet">{strings.question[language]}</span>
          {questionText(result)}
        </p>
      </header>
      <Headline ids={result.headline} reading={reading} />
      <Lists lists={result.lists} tables={parts.lists} reading={reading} />
      <Overlaps view={view} reading={reading} parts={parts.overlaps} />
      <Months view={view} reading={reading} parts={parts.months} />
      <Breakdowns view={view} reading={reading} parts={parts.breakdowns} />
      <Incidents view={view} reading={reading} />
      <Cited view={view} reading={reading} />
      <Limits view={view} reading={reading} />
      <Rejections lists={result.lists} reading={reading} />
      <Hidden lists={result.lists} reading={reading} />
      <Method view={view} reading={reading} />
      <Register view={view} reading={reading} />
      <footer>
        {strings.made[language]} {result.lists.length} {strings.filesWord[language]}.
      </footer>
    </main>
  );
}

/** The question of the case as one sentence. */
export function questionText(result: Result): string {
  const { language, question } = result;
  const from = formatDate(question.from, language);
  const to = formatDate(question.to, language);
  return language === 'ru'
    ? `${strings.howMany.ru}: ${question.population} — ${question.event} (${from} — ${to})?`
    : `${strings.howMany.en} ${question.population} ${question.event}, ${strings.from.en} ${from} ${strings.to.en} ${to}?`;
}
