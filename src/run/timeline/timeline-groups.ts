// Departures that cluster on days: groups of one unit on one day, and what all clustering would be if it were imitation.
import type { TimelineTable } from '../../publish/result.ts';
import type { Words } from '../../text/words.ts';
import { allImitation } from '../../timeline/hawkes/all-imitation.ts';
import { departureGroups, leastGroup } from '../../timeline/incidents/groups.ts';
import { say, span } from '../../timeline/summary/sentence-parts.ts';
import type { PersonEvent } from './timeline-events.ts';
import type { CountedTimeline } from './timeline-schema.ts';
import { roundedSpan } from './timeline-shown.ts';

type Clustering = CountedTimeline['clustering'];

/** With a smaller share of dates known to the day, days say little of who followed whom, and weeks little of when. */
export const leastKnownDays = 0.7;

/** Of events from `from` up to, not including, `end`; first the agreed linkage, then its draws. */
export function clusteringOf(
  agreed: readonly PersonEvent[],
  draws: readonly (readonly PersonEvent[])[],
  { from, end, seed }: { readonly from: number; readonly end: number; readonly seed: number },
): Clustering {
  const onDays = (events: readonly PersonEvent[]) =>
    events.flatMap((event) =>
      event.from === event.to && event.from >= from && event.from < end
        ? [{ ...event, day: event.from }]
        : [],
    );
  const known = onDays(agreed);
  const within = agreed.filter((event) => event.from < end && event.to >= from).length;
  const groups = departureGroups(
    known.flatMap(({ units, day }) => {
      const [unit] = units;
      return unit !== undefined && units.length === 1 ? [{ unit, day }] : [];
    }),
  );
  const share = within === 0 ? 0 : known.length / within;
  return {
    knownDays: share,
    sizes: groups.map(({ size }) => size).toSorted((a, b) => a - b),
    imitation: share < leastKnownDays ? null : allImitation(draws.map(onDays), from, end, seed),
  };
}

const words = {
  title: { en: 'Departures of one unit on one day', ru: 'Уходы из одной части в один день' },
  size: { en: 'people in the group', ru: 'человек в группе' },
  groups: { en: 'groups', ru: 'групп' },
} as const satisfies Record<string, Words>;

const classes = [3, 5, 10, 20, 50, 100] as const;

export interface ToldClustering {
  readonly sentences: readonly Words[];
  readonly tables: readonly TimelineTable[];
}

/** Groups of fewer people than the threshold are not counted; none is told with its unit or its day. */
export function toldClustering(
  { knownDays, sizes, imitation }: Clustering,
  threshold: number,
): ToldClustering {
  const least = Math.max(leastGroup, threshold);
  const told = sizes.filter((size) => size >= least);
  const ends = [least, ...classes.filter((size) => size > least)];
  const rows = ends.flatMap((low, k) => {
    const high = ends[k + 1] ?? Number.POSITIVE_INFINITY;
    const count = told.filter((size) => size >= low && size < high).length;
    if (count === 0) return [];
    const range = high === Number.POSITIVE_INFINITY ? `≥ ${low}` : `${low}–${high - 1}`;
    return [[range, String(count)]];
  });
  const bracket =
    imitation === null
      ? {
          en: `How much of the clustering could be imitation is not bracketed: it takes ${Math.round(100 * leastKnownDays)} % of the dates known to the day (here ${Math.round(100 * knownDays)} %), and a fit that settles.`,
          ru: `Сколько из скоплений могло бы быть подражанием, сверху не ограничено: нужно, чтобы до дня было известно ${Math.round(100 * leastKnownDays)} % дат (здесь ${Math.round(100 * knownDays)} %) и чтобы подгонка сошлась.`,
        }
      : say(
          [
            'If all clustering in time were imitation, each departure would lead to ',
            span(roundedSpan(imitation)),
            ' others: the branching ratio of a self-exciting process, which knows no shocks, no season, no trend and no units. It is an upper bracket, not an answer.',
          ],
          [
            'Если бы всякое скопление во времени было подражанием, за каждым уходом следовало бы ',
            span(roundedSpan(imitation)),
            ' других: коэффициент ветвления самовозбуждающегося процесса, который не знает ни потрясений, ни сезона, ни тренда, ни частей. Это верхняя граница, а не ответ.',
          ],
        );
  const flagged: Words =
    told.length === 0
      ? {
          en: `No ${least} or more people of one unit are known to have left on one day.`,
          ru: `Не известно, чтобы из одной части в один день ушли ${least} и больше человек.`,
        }
      : {
          en: `Groups of at least ${least} people of one unit on one day: ${told.length}. They are likelier people who left together than people who followed one another; one variant counts each as one.`,
          ru: `Групп не меньше ${least} человек из одной части в один день: ${told.length}. Скорее это ушедшие вместе, чем последовавшие друг за другом; в одном из вариантов каждая считается за одного.`,
        };
  return {
    sentences: [bracket, flagged],
    tables: rows.length === 0 ? [] : [{ title: words.title, columns: [words.size, words.groups], rows }],
  };
}
