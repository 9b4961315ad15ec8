// The figures of a case as evidence: those that others have published, and those that the case itself counts or estimates.
import type { Case } from '../../case/schema.ts';
import { formatDate } from '../../chart/format.ts';
import type { Figure } from '../../figure/figure.ts';
import { readCaseDate } from '../../text/date.ts';
import { foldKey } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import type { ClaimPeriod, CountKey, EventKey, Population } from '../claim.ts';
import { tokenise } from '../../text/tokens.ts';
import { designations, properNames } from '../reading/designations.ts';
import { unitNames, type UnitNames } from '../reading/unit-names.ts';
import { sameWord } from './same-word.ts';
import { nothingKnown, shownValue, type CaseKnowledge, type Evidence } from './evidence.ts';
import {
  contentWords,
  readCategories,
  readCounts,
  readEvent,
  readEvents,
  readInstitutions,
  readHead,
  readHeadEvents,
  readHeadWords,
  readKin,
  readKinds,
  readMatters,
  readNarrowing,
  readNegated,
  readState,
  readPeople,
  readPopulations,
} from './read-slots.ts';
import { waysOf } from './directions.ts';
import { meant, meantByCategory } from './meant.ts';
import { calamities } from '../words/matters.ts';
import { soldierNouns, soldiers } from '../words/categories.ts';
import { collectiveGroups } from '../words/collectives.ts';
import { territories } from './names.ts';
import { withoutKin } from './kin-heads.ts';
import { calledAfter } from '../words/event-kinship.ts';
import { headsOf, withRivals } from './rivals.ts';
import { sizeBands } from './size-bands.ts';
import { sumsOfArticles } from './sums.ts';
import { toldEvent } from './told-event.ts';

/** All that a case can say to a claim; `figures` are those of a run, after disclosure control. */
export function caseKnowledge(caseFile: Case, figures: readonly Figure[] = []): CaseKnowledge {
  const units = unitNames(caseFile.units);
  const kinds = ownKinds(caseFile);
  const peoples = [...new Set(caseFile.cited.flatMap(({ population }) => groupsOf(population)))];
  const isOnlyBody = new Set(caseFile.cited.map(({ population }) => foldKey(population))).size === 1;
  const cited = caseFile.cited.map((entry) =>
    citedEvidence(entry, caseFile.question, { kinds, peoples, isOnlyBody }, units),
  );
  // Without a list that adds people nobody was counted: the zero of such a run is no figure.
  const isCounted = Object.values(caseFile.lists).some(({ role }) => role === 'capture');
  const own = figures
    .filter(({ id }) => isCounted || id.startsWith('estimate.'))
    .flatMap((figure) => ownEvidence(figure, caseFile, units) ?? []);
  const evidence = withRivals(withWholes([...cited, ...own]));
  return {
    ...nothingKnown,
    evidence: [...evidence, ...sumsOfArticles(evidence)],
    bands: sizeBands(caseFile),
  };
}

/** Each figure with the events of the figures that it is a part of. */
function withWholes(evidence: readonly Evidence[]): readonly Evidence[] {
  const byId = new Map(evidence.map((item) => [item.id, item]));
  return evidence.map((item) => {
    const wholeEvents: EventKey[] = [];
    const seen = new Set([item.id]);
    for (let { partOf } = item; partOf !== null && !seen.has(partOf);) {
      seen.add(partOf);
      const whole = byId.get(partOf);
      if (whole === undefined) break;
      if (whole.event !== null) wholeEvents.push(whole.event);
      partOf = whole.partOf;
    }
    return wholeEvents.length === 0 ? item : { ...item, wholeEvents };
  });
}

function period(from: string | undefined, to: string | undefined): ClaimPeriod | null {
  if (from === undefined && to === undefined) return null;
  return {
    from: from === undefined ? null : readCaseDate(from).from,
    to: to === undefined ? null : readCaseDate(to).to,
    mode: from === undefined ? 'until' : to === undefined ? 'since' : 'in',
    days: null,
  };
}

function citedEvidence(
  told: Case['cited'][number],
  question: Case['question'],
  { kinds, peoples, isOnlyBody }: Pick<Evidence, 'kinds' | 'peoples' | 'isOnlyBody'>,
  units: UnitNames,
): Evidence {
  const entry = { ...told, event: toldEvent(told.event, told.population) };
  const frame = question.population;
  const counts = readCounts(entry.counts);
  const event = entry.event === undefined ? null : readEvent(entry.event);
  const populations = readPopulations(entry.population, units);
  const counted = counts?.startsWith('other:') === true ? ofThings(entry.counts) : entry.counts;
  const categories = readCategories(`${withoutKin(counted)}; ${withoutKin(entry.category ?? '')}`);
  const headEvents = readHeadEvents(entry.event ?? '');
  const described = [
    entry.counts,
    entry.category,
    told.event,
    populations.length > 0 ? entry.population.replaceAll(arms, ' ') : entry.population,
    entry.place,
    entry.source,
    frame.replaceAll(arms, ' '),
  ];
  return {
    id: `cited.${entry.id}`,
    label: citedWords(told),
    kind: 'cited',
    value: entry.value ?? null,
    low: entry.low ?? null,
    high: entry.high ?? null,
    bound: entry.worded ?? 'exact',
    counts,
    event: event ?? defaultEvent(counts),
    populations: populations.length > 0 ? populations : [other(entry.population)],
    designations: populations.length > 0 ? [] : designations(tokenise(entry.population)),
    // A list is known by its name.
    mentions: populations.every(({ kind }) => kind === 'list' || kind === 'roster')
      ? properNames(tokenise(entry.population)).filter((name) => !isOfPlace(name, entry.place))
      : [],
    period: period(entry.from, entry.to),
    asked: period(question.from, question.to),
    kinds,
    groups: isFramed(entry.population, frame)
      ? [...groupsOf(entry.population), ...groupsOf(frame)]
      : groupsOf(entry.population),
    peoples,
    isOnlyBody,
    isTerritory: isTerritory(entry.population),
    categories: [...ownCategories(entry.category, categories, kinds), ...readPeople(entry.counts)],
    place: entry.place === undefined ? null : placeKey(entry.place),
    isRegion: entry.place !== undefined && readInstitutions(entry.place).some((kind) => regions.has(kind)),
    source: entry.source,
    partOf: entry['part-of'] === undefined ? null : `cited.${entry['part-of']}`,
    wholeEvents: [],
    isWeak: /^[DEF]$/.test(entry.reliability ?? '') || (entry.credibility ?? 0) >= 4,
    countWords: wordsOf([entry.counts]),
    words: wordsOf(described),
    bodyWords: wordsOf([entry.population]),
    wording: {
      counts: meant(entry.counts),
      event: meant(entry.event ?? ''),
      category: meantByCategory(entry.category ?? ''),
      population: meant(entry.population),
      place: meant(entry.place ?? ''),
      all: [...described.flatMap((text) => meant(text ?? '')), ...meantByCategory(entry.category ?? '')],
    },
    ways: waysOf(tokenise(entry.population), tokenise(entry.event ?? '')),
    heads: populations.length > 0 ? [] : headsOf(entry.population),
    rivals: [],
    institutions: [
      ...readInstitutions([entry.population, entry.event, entry.category, entry.place, frame].join('; ')),
      // `compensation for the disaster`: what the whole case is about.
      ...readInstitutions(question.event).filter((key) => calamities.has(key)),
    ],
    eventWords: eventWords(entry.event ?? '', entry.counts),
    isNegated: readNegated(entry.event ?? ''),
    isState: readState(entry.event ?? ''),
    without: meant(/(?:^| )(?:without|без) (.+)$/i.exec(entry.event ?? '')?.[1] ?? ''),
    headWords: readHeadWords(entry.event ?? ''),
    own: {
      event: (event ?? defaultEvent(counts)) === null ? eventWords(entry.event ?? '', entry.counts) : [],
      events: headEvents.events.length > 1 ? headEvents.events : event === null ? [] : [event],
      head: readHead(entry.event ?? ''),
      matters: readNarrowing(entry.event ?? ''),
      kin: ownKin(entry.event ?? '', event, counts),
      around: [
        ...readKin([entry.counts, entry.category, entry.population, frame, question.event].join('; ')),
        ...headEvents.around,
        ...readEvents(entry.counts),
        // `самовольно оставившие часть военнослужащие`: people, and no body with a name.
        ...(/\p{Lu}/u.test(entry.population) ? [] : readEvents(entry.population)),
      ],
      called: calledAfter(readKin(question.event), [...readKin(entry.event ?? ''), event ?? '']),
      category:
        categories.length === 0
          ? contentWords(entry.category ?? '').filter((word) => kinds.includes(foldKey(word)))
          : narrowerWords(entry),
      categoryKeys:
        categories.length === 0
          ? readMatters(entry.category ?? '').filter((key) => !readMatters(entry.counts).includes(key))
          : [],
      kinds: readKinds(`${entry.counts}; ${entry.category ?? ''}`),
      doers: groupsOf(entry.event ?? ''),
      population: populations.length === 0 ? contentWords(entry.population) : [],
    },
    from: [],
  };
}

/** Of things counted, the words before what they are about: `complaints of violence by police officers` are no officers, nor are `police reports`. */
const ofThings = (counts: string): string =>
  (counts.split(/ (?:of|about|against|over|о|об|на|про) /)[0] ?? counts).replace(ofPolice, '');
const ofPolice = /(?<!\p{L})(?:police|полицейск(?:ий|ая|ое|ие|их)) /iu;

/** Things are received, people receive something; who is found guilty was not looked for. */
function ownKin(text: string, event: EventKey | null, counts: CountKey | null): readonly string[] {
  return readKin(text).filter(
    (key) =>
      (key !== 'receipt' || counts?.startsWith('other:') === true) && (key !== 'finding' || event === null),
  );
}

/** What a category says that no table knows counts as itself. */
function ownCategories(
  category: string | undefined,
  known: readonly string[],
  kinds: readonly string[],
): readonly string[] {
  if (known.length > 0 || category === undefined) return known;
  return [isOfSoldiers(category) && kinds.includes(soldiers) ? soldiers : foldKey(category)];
}

const isOfSoldiers = (category: string | undefined): boolean =>
  category !== undefined &&
  contentWords(category).length === 0 &&
  readCategories(category).length === 0 &&
  soldierNouns.test(category);

/** Territories within which towns may bear the same name. */
const regions: ReadonlySet<string> = new Set(['region', 'republic']);

/** `Lemska county`, `city of Velgrad`: names and the noun of a territory. */
function isTerritory(population: string): boolean {
  const kinds = readInstitutions(population).filter((key) => !compass.has(key));
  const words = tokenise(population).filter(({ kind }) => kind === 'word');
  return (
    kinds.length > 0 &&
    kinds.every((key) => territories.has(key)) &&
    words.every(
      ({ key, capital }) =>
        capital ||
        /^(?:of|the|in|and|и)$/.test(key) ||
        readInstitutions(key).some((kind) => territories.has(kind)),
    )
  );
}

const compass: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west', 'central']);

/** `surgeons` among doctors, `radio journalists` among journalists: what its category says beyond what is counted. */
function narrowerWords({ counts, category, population }: Case['cited'][number]): readonly string[] {
  if (category === undefined) return [];
  const all = [...readCategories(counts), ...readCategories(population)];
  const own = readCategories(category);
  const isNoMore = own.every((one) => one.startsWith('group-') && all.includes(one));
  const said = wordsOf([counts, population]);
  return isNoMore ? contentWords(category).filter((word) => !said.includes(foldKey(word))) : [];
}

/** A place by its name, without what kind of place it is. */
function placeKey(place: string): string {
  const bare = place.replaceAll(kindOfPlace, ' ').trim();
  return foldKey(bare === '' ? place : bare);
}

const kindOfPlace =
  /(?<!\p{L})(?:the|region|oblast|province|district|county|state|department|governorate|republic|krai|city|town|village|of|область|край|район|провинция|уезд|округ|департамент|штат|графство|губерния|республика|город|село|деревня|посёлок|поселок)(?!\p{L})/giu;

/** What is named by its place alone is told apart by that slot. */
function isOfPlace(name: string, place: string | undefined): boolean {
  return place !== undefined && foldKey(place).startsWith(name);
}

/** Words of categories that no table knows, without those that two categories share. */
function ownKinds({ cited }: Case): readonly string[] {
  const categories = [
    ...new Set(cited.flatMap(({ category }) => (category === undefined ? [] : [category]))),
  ];
  const words = categories
    .filter((category) => readCategories(category).length === 0)
    .flatMap((category) => [...new Set(contentWords(category).map((word) => foldKey(word)))]);
  const isBesideOthers = cited.some(
    ({ counts, category }) => isOfSoldiers(category) && !soldierNouns.test(counts),
  );
  return [
    ...words.filter((word) => words.filter((other) => other === word).length === 1),
    ...(isBesideOthers ? [soldiers] : []),
  ];
}

/** The case asks about the very body: who it asks about are the people of the figure. */
function isFramed(population: string, frame: string): boolean {
  const known = wordsOf([frame]);
  const own = contentWords(population).map((word) => foldKey(word));
  return own.length > 0 && own.every((word) => known.some((other) => sameWord(other, word)));
}

function groupsOf(population: string): readonly string[] {
  return [
    ...readCategories(population).filter((category) => category.startsWith('group-')),
    ...readPeople(population),
    ...collectiveGroups(population),
  ];
}

/** The words of an event beside those of what is counted. */
function eventWords(event: string, counts: string): readonly string[] {
  const counted = wordsOf([counts]);
  return wordsOf([event]).filter((word) => !counted.includes(word) && !particles.has(word));
}

const particles = new Set(
  [
    'the',
    'a',
    'an',
    'of',
    'to',
    'in',
    'by',
    'on',
    'at',
    'with',
    'their',
    'from',
    'were',
    'was',
    'в',
    'на',
    'по',
    'из',
    'с',
    'и',
  ].map((word) => foldKey(word)),
);

function wordsOf(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => tokenise(text ?? '').map(({ key }) => foldKey(key))))];
}

/** What a body of troops is called after: `a motor rifle division` says nothing of rifles. */
const arms =
  /(?<!\p{L})(?:motor(?:ised|ized)?|rifles?|tank|airborne|naval|marine|artillery|missile|rocket|mechani[sz]ed|assault|engineers?|guards|railway|мотострелков\p{L}+|стрелков\p{L}+|танков\p{L}+|десантн\p{L}+|морск\p{L}+|артиллерийск\p{L}+|ракетн\p{L}+|штурмов\p{L}+|гвардейск\p{L}+|инженерн\p{L}+)(?!\p{L})/giu;

function other(text: string): Population {
  return { kind: 'other', name: foldKey(text), unit: null, text };
}

/** Cases are prosecutions, sentences convictions, whatever else is said of them. */
function defaultEvent(counts: CountKey | null): EventKey | null {
  if (counts === 'case') return 'prosecution';
  if (counts === 'sentence') return 'conviction';
  if (counts === 'charge') return 'charge';
  return counts === 'attack' ? 'attack' : null;
}

function citedWords(entry: Case['cited'][number]): Words {
  const of = (language: 'en' | 'ru') => {
    const from = entry.from === undefined ? '' : formatDate(entry.from, language);
    const to = entry.to === undefined ? '' : formatDate(entry.to, language);
    const span =
      from === '' && to === ''
        ? ''
        : from === to
          ? from
          : language === 'en'
            ? [from === '' ? '' : `from ${from}`, to === '' ? '' : `until ${to}`]
                .filter((part) => part !== '')
                .join(' ')
            : [from === '' ? '' : `с ${from}`, to === '' ? '' : `по ${to}`]
                .filter((part) => part !== '')
                .join(' ');
    return [entry.counts, entry.category, entry.population, entry.event, entry.place, span]
      .flatMap((part) => (part === undefined || part === '' ? [] : part))
      .join(', ');
  };
  return { en: of('en'), ru: of('ru') };
}

/** Figures of the run that count people; rows, files and internals are no evidence for a text. */
function ownEvidence(figure: Figure, caseFile: Case, units: UnitNames): Evidence | null {
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
    kinds: [],
    groups: groupsOf(question.population),
    peoples: [],
    isOnlyBody: false,
    isTerritory: isTerritory(question.population),
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
      category: [],
      categoryKeys: [],
      kinds: [],
      doers: [],
      population: [],
    },
    from: figure.lineage.from,
  };
}
