// Charts of the linkage for the local page alone: the model unrounded, how common values are, how many records persons
// have, one pair. Never published: how many persons have two records, how many names are carried once, are counts of people
// that could be set against the overlaps and totals shown; and a pair is two records.
import type { LinkageChart } from '../../chart/linkage-chart.ts';
import type { WaterfallChart } from '../../chart/waterfall.ts';
import type { Linkage } from '../../linkage/linkage.ts';
import type { PersonRecord } from '../../records/record.ts';
import { verbatim, type Words } from '../../text/words.ts';
import { modelCharts, type LinkageChartInput } from './linkage-charts-model.ts';
import { fields } from './linkage-fields.ts';
import { pairExplainer, reviewInput, standingState, type LinkedCase } from '../review/review-case.ts';
import type { Waterfall } from '../review/review-waterfall.ts';

/** The threshold of a case that hides no count. */
const nothingHidden = 1;
const exactSuffix = '.exact';

/** Classes of how many records carry a value or belong to a person: each up to this number. */
const classes: readonly { readonly upTo: number; readonly label: Words }[] = [
  { upTo: 1, label: verbatim('1') },
  { upTo: 2, label: verbatim('2') },
  { upTo: 5, label: verbatim('3–5') },
  { upTo: 10, label: verbatim('6–10') },
  { upTo: 30, label: verbatim('11–30') },
  { upTo: 100, label: verbatim('31–100') },
  { upTo: Infinity, label: { en: 'over 100', ru: 'более 100' } },
];

const columns = classes.map((one) => one.label);

function byClass(counts: Iterable<number>): readonly number[] {
  const found = classes.map(() => 0);
  for (const count of counts) {
    const at = classes.findIndex((one) => count <= one.upTo);
    found[at] = (found[at] ?? 0) + 1;
  }
  return found;
}

/** For the local page alone: the model unrounded, exact counts of values and of persons, never the values themselves. */
export function localLinkageCharts(input: LinkageChartInput): readonly LinkageChart[] {
  return [...exactModel(input), valueChart(input.records), personChart(input.linkage)];
}

function exactModel(input: LinkageChartInput): readonly LinkageChart[] {
  return modelCharts({ ...input, threshold: nothingHidden }).map((chart) => ({
    ...chart,
    id: `${chart.id}${exactSuffix}`,
    title: { en: `${chart.title.en}, unrounded`, ru: `${chart.title.ru}, без округления` },
  }));
}

function valueChart(records: readonly PersonRecord[]): LinkageChart {
  const rows = fields.flatMap(({ label, value }) => {
    const carried = new Map<string, number>();
    for (const record of records) {
      const key = value(record);
      if (key !== null) carried.set(key, (carried.get(key) ?? 0) + 1);
    }
    return carried.size === 0 ? [] : [{ label, values: byClass(carried.values()) }];
  });
  return {
    kind: 'matrix',
    id: 'linkage.values',
    title: { en: 'How common values are', ru: 'Насколько часты значения' },
    cell: {
      en: 'how many different values are carried by so many records',
      ru: 'сколько разных значений встречается в стольких записях',
    },
    columns,
    rows,
    unit: 'count',
  };
}

function personChart(linkage: Linkage): LinkageChart {
  const sizes = new Map<number, number>();
  for (const person of linkage.personOf) sizes.set(person, (sizes.get(person) ?? 0) + 1);
  return {
    kind: 'matrix',
    id: 'linkage.persons',
    title: { en: 'How many records persons have', ru: 'Сколько записей у одного человека' },
    cell: { en: 'persons with so many records', ru: 'человек, у которых столько записей' },
    columns,
    rows: [{ label: { en: 'Persons', ru: 'Человек' }, values: byClass(sizes.values()) }],
    unit: 'count',
  };
}

/** The waterfall of a pair; `place` tells the charts of several pairs apart. */
export function pairWaterfall({ a, b, steps }: Waterfall, place: number): WaterfallChart {
  const [prior, ...rest] = steps;
  return {
    kind: 'waterfall',
    id: `linkage.pair.${place}`,
    title: verbatim(`${a} · ${b}`),
    prior: prior?.bits ?? 0,
    steps: rest.map(({ label, level, bits }) => ({ label, level, bits })),
  };
}

/** So many pairs are drawn. */
const pairsDrawn = 5;

/** The pairs whose probability is nearest to one half, as waterfalls: where the comparisons leave it open. */
export function doubtfulPairs(opened: LinkedCase): readonly WaterfallChart[] {
  const input = reviewInput(opened);
  const state = standingState(input);
  const { a, b, probability } = input.linkage.links;
  const doubt = (i: number): number => Math.abs((probability[i] ?? 0) - 0.5);
  const open = Int32Array.from(a.keys())
    .filter((i) => doubt(i) < 0.49 && state.fold.follows(a[i] ?? 0, b[i] ?? 0) === null)
    .toSorted((x, y) => doubt(x) - doubt(y) || x - y)
    .slice(0, pairsDrawn);
  if (open.length === 0) return [];
  const explain = pairExplainer(opened, input);
  return Array.from(open, (i, at) => pairWaterfall(explain(a[i] ?? 0, b[i] ?? 0, state), at + 1));
}
