// What the report says of the linkage: how wide the search was, how sure the links are, and the charts of its model.
// All of it is published, so every number is rounded first (`publish/linkage-rounding.ts`).
import type { Case } from '../../case/schema.ts';
import type { LinkageChart } from '../../chart/linkage-chart.ts';
import { agreedRoots } from '../../linkage/draws/draws-of-linkage.ts';
import { expectedError, type Share } from '../../linkage/draws/expected-error.ts';
import type { ClericalShare } from '../../linkage/draws/clerical.ts';
import type { WeightBin } from '../../linkage/linkage.ts';
import {
  coarseCount,
  coarseTotal,
  mergedClasses,
  shareSteps,
  significant,
} from '../../publish/linkage-rounding.ts';
import type { ExpectedShare, LinkageSummary } from '../../publish/result.ts';
import type { LinkedLists } from './link-lists.ts';
import type { Measured } from '../review/review-sample.ts';
import { modelCharts, type LinkageChartInput } from './linkage-charts-model.ts';
import { completenessChart } from './linkage-fields.ts';

export function linkageChartInput(caseFile: Case, linked: LinkedLists): LinkageChartInput {
  const lists = Object.entries(caseFile.lists).map(([id, { title }]) => ({ id, title }));
  const { linkage, records } = linked;
  return { linkage, records, lists, link: caseFile.link, threshold: caseFile.threshold };
}

/** Fewer expected pairs of one person than this say nothing of errors, in multiples of the threshold. */
const fewestMatches = 10;

/** A pure function of the linkage: numbers rounded for publication, with the charts that show them. */
export function linkageSummary(input: LinkageChartInput, measured: Measured | null = null): LinkageSummary {
  const { linkage, link } = input;
  const share = linkShares(input);
  return {
    pairs: linkage.comparedPairs,
    threshold: link,
    precision: share?.precision ?? null,
    recall: share?.recall ?? null,
    reachKnown: (linkage.reach ?? null) !== null,
    measured: measured && {
      answered: measured.answered,
      pairs: measured.pairs,
      precision: measuredShare(measured.precision),
      recall: measuredShare(measured.recall),
    },
    charts: linkageCharts(input),
  };
}

/** The charts that may be published, in the order in which they are read. */
export function linkageCharts(input: LinkageChartInput): readonly LinkageChart[] {
  return [
    ...modelCharts(input),
    ...weightCharts(input),
    ...ruleChart(input),
    ...completenessChart(input.records, input.lists, input.threshold),
  ];
}

/** Draws that leave out more changes than this, as a share of the links made, do not hold all of the doubt. */
const mostOverlooked = 0.01;

/**
 * Draws and probabilities come from one model. Where they expect a precision farther apart than this, the chain has left
 * where it began without coming to rest, as in persons of many records, and its spread is no measure of doubt.
 */
const mostApart = 0.02;

/**
 * Expected shares of right links among those made, and of those made among the right ones: over the draws of the linkage,
 * else from the probabilities of the links one by one.
 */
function linkShares({ linkage, records, link, threshold }: LinkageChartInput) {
  let [taken, right, all] = [0, 0, 0];
  for (const p of linkage.links.probability) {
    all += p;
    if (p < link) continue;
    taken += 1;
    right += p;
  }
  if (right < fewestMatches * threshold) return null;
  const { draws, reach = null } = linkage;
  const byProbability = right / taken;
  const keys = records.map(({ key }) => key);
  const drawn =
    draws === undefined || draws.overlooked > mostOverlooked * taken
      ? null
      : expectedError(agreedRoots(linkage, keys), draws, reach);
  if (Math.abs((drawn?.precision?.mean ?? -1) - byProbability) > mostApart) {
    return {
      precision: { value: wholePercent(byProbability), interval: null },
      recall: { value: wholePercent((right / all) * (reach?.value ?? 1)), interval: null },
    };
  }
  return {
    precision: expectedShare(drawn?.precision ?? null),
    recall: expectedShare(drawn?.recall ?? null),
  };
}

function measuredShare(share: ClericalShare | null): ExpectedShare | null {
  return share && expectedShare({ mean: share.estimate, low: share.low, high: share.high });
}

function expectedShare(share: Share | null): ExpectedShare | null {
  if (share === null) return null;
  const { mean, low, high } = share;
  return {
    value: wholePercent(mean),
    interval: { low: Math.floor(low * 100) / 100, high: Math.ceil(high * 100) / 100 },
  };
}

function wholePercent(share: number): number {
  return Math.round(share * 100) / 100;
}

function weightCharts(input: LinkageChartInput): readonly LinkageChart[] {
  const { linkage, link, threshold, labelled = [] } = input;
  const classes = mergedClasses(classesOf(linkage.weights), threshold);
  const taken = linkage.links.probability.reduce((count, p) => count + (p >= link ? 1 : 0), 0);
  const from = weightOfLinks(classes, taken);
  const matches = classes.reduce((sum, one) => sum + one.expected, 0);
  if (matches < fewestMatches * threshold) return [];
  return [
    {
      kind: 'weight-histogram',
      id: 'linkage.histogram',
      title: { en: 'Compared pairs by match weight', ru: 'Сравнённые пары по весу совпадения' },
      classes: classes.map((one) => {
        const pairs = coarseCount(one.pairs, threshold);
        const steps = Math.max(1, shareSteps(one.pairs, threshold));
        const share = Math.round((one.expected / one.pairs) * steps) / steps;
        return { ...one, pairs, expected: significant(pairs * share, 2) };
      }),
      threshold: from,
    },
    {
      kind: 'link-errors',
      id: 'linkage.errors',
      title: {
        en: 'What a stricter or a looser threshold would bring',
        ru: 'Что дал бы более строгий или более мягкий порог',
      },
      predicted: errorPoints(classes),
      labelled: labelled.map((point) => ({
        from: significant(point.from, 3),
        precision: wholePercent(point.precision),
        recall: wholePercent(point.recall),
      })),
      threshold: from,
    },
  ];
}

/** Bins as classes of one bit. */
function classesOf(bins: readonly WeightBin[]) {
  const classes = new Map<number, { from: number; to: number; pairs: number; expected: number }>();
  for (const { from: start, pairs, expected } of bins) {
    const from = Math.floor(start);
    const one = classes.get(from) ?? { from, to: from + 1, pairs: 0, expected: 0 };
    one.pairs += pairs;
    one.expected += expected;
    classes.set(from, one);
  }
  return Array.from(classes.values());
}

/**
 * The weight with about `links` pairs above it. Each pair of lists has a prior of its own, and so a threshold of its own:
 * this one stands for all of them.
 */
function weightOfLinks(classes: ReturnType<typeof mergedClasses>, links: number): number {
  let above = 0;
  let from = classes.at(-1)?.to ?? 0;
  for (const one of classes.toReversed()) {
    if (above + one.pairs / 2 > links) break;
    above += one.pairs;
    from = one.from;
  }
  return from;
}

/** Precision and recall when pairs from each class on are taken for one person; `classes` are ascending. */
function errorPoints(classes: ReturnType<typeof mergedClasses>) {
  const all = classes.reduce((sum, one) => sum + one.expected, 0);
  let [pairs, expected] = [0, 0];
  return classes
    .toReversed()
    .map((one) => {
      pairs += one.pairs;
      expected += one.expected;
      return {
        from: one.from,
        precision: wholePercent(expected / pairs),
        recall: wholePercent(expected / all),
      };
    })
    .toReversed();
}

function ruleChart({ linkage, threshold }: LinkageChartInput): readonly LinkageChart[] {
  const rules = linkage.rules.map(({ label, pairs, skipped }) => {
    return { label, pairs: coarseTotal(pairs, threshold), skipped };
  });
  if (rules.every((rule) => rule.pairs === 0)) return [];
  return [
    {
      kind: 'rule-pairs',
      id: 'linkage.rules',
      title: { en: 'Which pairs were compared at all', ru: 'Какие пары вообще сравнивались' },
      rules,
    },
  ];
}
