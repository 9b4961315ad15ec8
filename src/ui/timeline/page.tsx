// When it happened: people by month, until when each list can know of it, what happened meanwhile, and what can be told
// of the peak, of spread and of what may come.
import { Incidents } from '../../publish/report/context.tsx';
import { Months, partsOf } from '../../publish/report/counts.tsx';
import { Timeline as TimelineSection } from '../../publish/report/timeline.tsx';
import { useShell } from '../shell/context.ts';
import { EmptyPage } from '../shell/empty.tsx';
import { timelineWords as words } from './words.ts';

export function Timeline() {
  const { language, view, reading } = useShell();
  const heading = <h1 class="page-title">{words.title[language]}</h1>;
  if (view === null || reading === null) return <EmptyPage heading={heading} />;
  const { months } = partsOf(view.result);
  return (
    <div class="report-part">
      {heading}
      {months.charts.length + months.tables.length === 0 ? <p>{words.none[language]}</p> : null}
      <Months view={view} reading={reading} parts={months} />
      <Incidents view={view} reading={reading} />
      <TimelineSection view={view} reading={reading} />
    </div>
  );
}
