// The report: the same components make the published file and the local page.
import { formatDate } from '../../chart/format.ts';
import { Claims } from './claims.tsx';
import { Cited, Incidents } from './context.tsx';
import { Breakdowns, Months, Overlaps, partsOf } from './counts.tsx';
import { Headline } from './headline.tsx';
import { HowLinked } from './linkage.tsx';
import { Lists, ReadingFindings } from './lists.tsx';
import { Register } from './register.tsx';
import { ShareOfRegistry } from './registry.tsx';
import { Limits, Method } from './remarks.tsx';
import { Timeline } from './timeline.tsx';
import { HowManyInAll } from './total.tsx';
import { strings } from './strings.ts';
import { readingOf, type View } from './view.ts';
import type { Result } from '../result.ts';

export function Report(props: { readonly view: View }) {
  return (
    <main class="report" lang={props.view.result.language}>
      <ReportBody view={props.view} />
    </main>
  );
}

/** The report without its landmark, for a page that has one of its own. */
export function ReportBody(props: { readonly view: View }) {
  const { view } = props;
  const { result } = view;
  const { language } = result;
  const reading = readingOf(result);
  const parts = partsOf(result);
  return (
    <>
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
      <HowManyInAll view={view} reading={reading} />
      <ShareOfRegistry view={view} reading={reading} />
      <Limits view={view} reading={reading} />
      <Lists lists={result.lists} reading={reading} />
      <Overlaps view={view} reading={reading} parts={parts.overlaps} />
      <Cited view={view} reading={reading} />
      <Claims view={view} reading={reading} />
      <Months view={view} reading={reading} parts={parts.months} />
      <Timeline view={view} reading={reading} />
      <Incidents view={view} reading={reading} />
      <Breakdowns view={view} reading={reading} parts={parts.breakdowns} />
      <ReadingFindings lists={result.lists} reading={reading} />
      <HowLinked view={view} reading={reading} />
      <Method view={view} reading={reading} />
      <Register view={view} reading={reading} />
      <footer>
        {strings.made[language]} {result.lists.length} {strings.filesWord[language]}.
      </footer>
    </>
  );
}

/** The question of the case as one sentence. */
export function questionText(result: Result): string {
  const { language, question } = result;
  const from = formatDate(question.from, language);
  const to = formatDate(question.to, language);
  const event = question.event.charAt(0).toUpperCase() + question.event.slice(1);
  const who =
    language === 'ru'
      ? `${strings.howMany.ru} (${question.population})`
      : `${strings.howMany.en} ${question.population}`;
  return `${event}: ${who}, ${strings.from[language]} ${from} ${strings.to[language]} ${to}?`;
}
