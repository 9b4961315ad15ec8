// A case held open for the local page: its result, and the rows behind every figure of it.
import { renderLinkageCharts } from '../chart/linkage-chart.ts';
import { selectRecords } from '../estimate/select.ts';
import type { Person } from '../estimate/person.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Effects } from '../effect/effects.ts';
import { renderReport } from '../publish/report/render.tsx';
import type { View } from '../publish/report/view.ts';
import type { RowsPage } from '../publish/rows-page.ts';
import type { Language } from '../text/words.ts';
import { casePersons, composeResult, listRoles } from './compose-result.ts';
import { questionPeriod } from './question-period.ts';
import { caseAudit } from './audit/case-texts.ts';
import { estimateLists } from './estimate/estimate-lists.ts';
import { openRows } from './people/open-rows.ts';
import { peopleIndex, type PeopleIndex } from './people/people-index.ts';
import { facetOrder, writtenLabels, type WrittenLabels } from './people/people-labels.ts';
import { linkageChartInput } from './linkage/linkage-charts.ts';
import { doubtfulPairs, localLinkageCharts } from './linkage/linkage-charts-local.ts';
import type { LinkedCase } from './review/review-case.ts';
import { linkCase, measuredCase, readLists } from './run-case.ts';
import { openSession } from './session.ts';
import { timelineLists } from './timeline/timeline-lists.ts';
import { viewOf } from './write-outputs.ts';

export interface Workbench {
  /** In the language of the case. */
  readonly view: View;
  readonly viewIn: (language: Language) => View;
  readonly report: () => string;
  /** One page of the rows that a figure counts. Withheld figures have none. */
  readonly openRows: (figureId: string, offset: number, limit: number) => Promise<RowsPage>;
  /** The case as it was read and linked; its database is open. */
  readonly opened: LinkedCase;
  /** What was said while the lists were read and linked. */
  readonly findings: readonly Diagnostic[];
  readonly people: readonly Person[];
  /** Who they are by facets and names; made ready beside other work. */
  readonly index: PeopleIndex;
  readonly written: WrittenLabels;
  readonly close: () => Promise<void>;
}

export async function openWorkbench(folder: string, effects: Effects, port?: number): Promise<Workbench> {
  const findings: Diagnostic[] = [];
  const report = (found: Diagnostic): void => {
    findings.push(found);
    effects.report(found);
  };
  const reading = { ...effects, report };
  const session = await openSession(folder, reading, port);
  try {
    const lists = await readLists(session, false, reading);
    const linked = await linkCase(session, lists, reading);
    const estimated = await estimateLists(session.case, linked, session, effects);
    const { timeline } = await timelineLists(session.case, linked, estimated, session.store, effects);
    const opened: LinkedCase = { session, lists, linked };
    const measured = await measuredCase(opened);
    const audit = await caseAudit(session.case, folder);
    const work = { lists, linked, measured, timeline };
    const result = composeResult(session.case, work, estimated.estimate, audit);
    const people = casePersons(session.case, { lists, linked });
    const index = peopleIndex(people, linked.records, questionPeriod(session.case), facetOrder(session.case));
    const roles = listRoles(session.case);
    const period = questionPeriod(session.case);
    const local = [...localLinkageCharts(linkageChartInput(session.case, linked)), ...doubtfulPairs(opened)];
    const published = viewOf(result);
    const views = new Map<Language, View>();
    const viewIn = (language: Language): View => {
      const known = views.get(language);
      if (known !== undefined) return known;
      const base = language === result.language ? published : viewOf({ ...result, language });
      const charts = { ...base.charts, ...renderLinkageCharts(local, language) };
      const view = { ...base, charts, local };
      views.set(language, view);
      return view;
    };
    const view = viewIn(result.language);
    const closing = new AbortController();
    const ready = index.prepare(closing.signal);
    return {
      view,
      viewIn,
      report: () => renderReport(published),
      openRows: async (figureId, offset, limit) => {
        const figure = result.figures.find(({ id }) => id === figureId);
        if (figure === undefined || figure.withheld !== null || figure.lineage.select === null) {
          return { total: 0, rows: [] };
        }
        const found = selectRecords(figure.lineage.select, linked.records, people, roles, period);
        const page = found.slice(offset, offset + limit).flatMap((index) => linked.records[index] ?? []);
        return { total: found.length, rows: await openRows(page, lists, session.case, session.database) };
      },
      opened,
      findings,
      people,
      index,
      written: writtenLabels(linked.records),
      close: async () => {
        closing.abort();
        await ready;
        await session.close();
      },
    };
  } catch (error) {
    await session.close();
    throw error;
  }
}
