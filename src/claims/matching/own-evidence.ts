// Figures that the case itself counts or estimates, as evidence.
import type { Case } from '../../case/schema.ts';
import type { Figure } from '../../figure/figure.ts';
import { foldKey } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import { designations, properNames } from '../reading/designations.ts';
import type { UnitNames } from '../reading/unit-names.ts';
import { scenesOf } from './scenes.ts';
import { eventWords, groupsOf, isTerritory, other, period, wordsOf } from './described.ts';
import { shownValue, type Evidence } from './evidence.ts';
import { meant } from './meant.ts';
import { readCategories, readEvent, readHeadWords, readInstitutions, readPopulations } from './read-slots.ts';

/** Figures of the run that count people; rows, files and internals are no evidence for a text. */
export function ownEvidence(figure: Figure, caseFile: Case, units: UnitNames): Evidence | null {
  if (figure.kind === 'cited' || figure.kind === 'scenario' || figure.withheld !== null) return null;
  const { select } = figure.lineage;
  const { question } = caseFile;
  const isEstimate = figure.id === 'estimate.total' || figure.id === 'estimate.range';
  const month = /^month\.(\d{4}-\d{2})$/.exec(figure.id)?.[1];
  const isCount =
    figure.id === 'persons.total' ||
    /^persons\.(?:category|rank|rankgroup|unit|units|on)\./.test(figure.id) ||
    month !== undefined;
  if (!isEstimate && !isCount) return null;
  const populations = readPopulations(question.population, units);
  const value = shownValue(figure);
  if (value === null && figure.interval === null) return null;
  const [, axis, key] = /^persons\.(category|rank|rankgroup|unit|units|on)\.(.+)$/.exec(figure.id) ?? [];
  const unit =
    axis === 'unit' || axis === 'units'
      ? caseFile.units.find(({ id }) => id === key || id === select?.value)
      : undefined;
  const list = axis === 'on' && key !== undefined ? caseFile.lists[key] : undefined;
  return {
    id: figure.id,
    label: figure.label,
    kind: figure.kind,
    value,
    low: figure.interval?.low ?? null,
    high: figure.interval?.high ?? null,
    bound: 'exact',
    counts: 'person',
    event:
      list?.role === 'outcome'
        ? (readEvent(`${list.kind ?? ''} ${list.title}`) ?? 'matched')
        : list?.role === 'frame'
          ? 'matched'
          : readEvent(question.event),
    populations:
      unit === undefined
        ? populations.length > 0
          ? populations
          : [other(question.population)]
        : [
            {
              kind: unit.echelon,
              name: /\d+/.exec(unit.name)?.[0] ?? foldKey(unit.name),
              unit: unit.id,
              text: unit.name,
            },
          ],
    designations: populations.length > 0 ? [] : designations(tokenise(question.population)),
    mentions: populations.length > 0 ? [] : properNames(tokenise(question.population)),
    period: month === undefined ? period(question.from, question.to) : period(month, month),
    asked: period(question.from, question.to),
    askedGroups: [],
    kinds: [],
    groups: groupsOf(question.population),
    peoples: [],
    isOnlyBody: false,
    shared: [],
    isMainBody: false,
    isGround: false,
    list: null,
    hasNeighbours: false,
    ranked: null,
    superiors: [],
    isTerritory: isTerritory(question.population),
    topic: meant(question.event),
    scenes: scenesOf(question.event),
    ages: [],
    categories:
      axis === 'category' || axis === 'rank' || axis === 'rankgroup' ? readCategories(figure.label.en) : [],
    place: null,
    isRegion: false,
    source: '',
    partOf: figure.id === 'persons.total' || isEstimate ? null : 'persons.total',
    wholeEvents: [],
    isWeak: false,
    countWords: [],
    words: wordsOf([
      question.population,
      question.event,
      unit?.name,
      list?.title,
      figure.label.en,
      figure.label.ru,
    ]),
    bodyWords: wordsOf([unit?.name ?? question.population]),
    wording: {
      counts: [],
      event: meant(question.event),
      category: [],
      kinds: [],
      population: meant(unit?.name ?? question.population),
      place: [],
      all: [question.population, question.event, unit?.name, list?.title].flatMap((text) =>
        meant(text ?? ''),
      ),
    },
    ways: { home: [], from: [], to: [], at: [] },
    heads: [],
    rivals: [],
    institutions: readInstitutions(question.population),
    eventWords: eventWords(question.event, ''),
    isNegated: false,
    isState: false,
    without: [],
    headWords: readHeadWords(question.event),
    own: {
      event: [],
      events: [],
      head: null,
      matters: [],
      kin: [],
      around: [],
      called: [],
      men: [],
      category: [],
      categoryKeys: [],
      kinds: [],
      doers: [],
      population: [],
    },
    from: figure.lineage.from,
  };
}
