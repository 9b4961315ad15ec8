// Figures that others have published, as evidence: their words read by the same tables that read a text.
import type { Case, CaseUnit } from '../../case/schema.ts';
import { formatDate } from '../../chart/format.ts';
import { foldKey } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import { tokenise } from '../../text/tokens.ts';
import type { CountKey, EventKey, Population } from '../claim.ts';
import { designations, properNames } from '../reading/designations.ts';
import type { UnitNames } from '../reading/unit-names.ts';
import { readAges } from '../words/ages.ts';
import { isOfMen, men, soldiers } from '../words/categories.ts';
import { groupsOfBody } from '../words/branches.ts';
import { calledAfter } from '../words/event-kinship.ts';
import { isIllness } from '../words/illness.ts';
import { calamities } from '../words/matters.ts';
import { eventWords, groupsOf, isOfSoldiers, isTerritory, other, period, wordsOf } from './described.ts';
import { waysOf } from './directions.ts';
import { scenesOf } from './scenes.ts';
import type { Evidence } from './evidence.ts';
import { withoutKin } from './kin-heads.ts';
import { meant, meantByCategory } from './meant.ts';
import {
  contentWords,
  readCategories,
  readCounts,
  readEvent,
  readEvents,
  readHead,
  readHeadEvents,
  readHeadWords,
  readInstitutions,
  readKin,
  readKinds,
  readMatters,
  readNarrowing,
  readNegated,
  readPeople,
  readPopulations,
  readState,
} from './read-slots.ts';
import { headsOf } from './rivals.ts';
import { sameWord } from './same-word.ts';
import { toldEvent } from './told-event.ts';

/** Territories within which towns may bear the same name. */
const regions: ReadonlySet<string> = new Set(['region', 'republic']);

/** `with drones`, `по жалобам`: what goes with the counted. */
const joined =
  /^(?:with|by|from|in|on|at|about|against|over|for|of|under|using|through|via|to|с|со|на|по|из|от|о|об|в|во|за|при|под|для|против|через)\s/iu;

const afterwards = /(?<!\p{L})(?:after|following|после|вслед за)(?!\p{L})/iu;

export function citedEvidence(
  told: Case['cited'][number],
  question: Case['question'],
  { kinds, peoples, isOnlyBody }: Pick<Evidence, 'kinds' | 'peoples' | 'isOnlyBody'>,
  units: UnitNames,
  callings: readonly string[],
): Evidence {
  const entry = { ...told, event: toldEvent(told.event, told.population) };
  const frame = question.population;
  const counts = readCounts(isCaseOf(entry) ? `${entry.counts} of ${entry.event ?? ''}` : entry.counts);
  const event = entry.event === undefined ? null : readEvent(entry.event);
  const populations = ofUnit(readPopulations(entry.population, units), units.named(entry.population));
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
    askedGroups: groupsOf(question.population),
    kinds,
    groups: [
      ...groupsOf(entry.population),
      ...(isFramed(entry.population, frame) ? groupsOf(frame) : []),
      ...(counts === 'person' ? callings : []),
    ],
    peoples,
    isOnlyBody,
    shared: [],
    isMainBody: false,
    isGround: false,
    list: null,
    hasNeighbours: false,
    ranked: null,
    superiors: [],
    isTerritory: isTerritory(entry.population),
    topic: meant(question.event),
    scenes: scenesOf(question.event),
    ages: readAges(entry.category ?? ''),
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
      kinds: joined.test(entry.category ?? '') ? [] : meant(entry.category ?? ''),
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
        // `closed after shelling`: what went before the one that is counted.
        ...(event === null && afterwards.test(entry.event ?? '') ? headEvents.events : []),
        ...readEvents(entry.counts),
        // `самовольно оставившие часть военнослужащие`: people, and no body with a name.
        ...(/\p{Lu}/u.test(entry.population) ? [] : readEvents(entry.population)),
      ],
      called: calledAfter(readKin(question.event), [...readKin(entry.event ?? ''), event ?? '']),
      men: groupsOfBody(entry.population),
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
/** `cases` whose event is an illness alone. */
const isCaseOf = ({ counts, event }: Case['cited'][number]): boolean =>
  /^(?:cases?|случаи|случаев)$/i.test(counts) && isIllness(tokenise(event ?? ''), 0, 9);

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
  const ages = readAges(category ?? '');
  if (known.length > 0 || ages.length > 0 || category === undefined) return [...known, ...ages];
  if (isOfMen(category)) return [men];
  return [isOfSoldiers(category) && kinds.includes(soldiers) ? soldiers : foldKey(category)];
}

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

/** The case asks about the very body: who it asks about are the people of the figure. */
function isFramed(population: string, frame: string): boolean {
  const known = wordsOf([frame]);
  const own = contentWords(population).map((word) => foldKey(word));
  return own.length > 0 && own.every((word) => known.some((other) => sameWord(other, word)));
}

/** What a body of troops is called after: `a motor rifle division` says nothing of rifles. */
const arms =
  /(?<!\p{L})(?:motor(?:ised|ized)?|rifles?|tank|airborne|naval|marine|artillery|missile|rocket|mechani[sz]ed|assault|engineers?|guards|railway|мотострелков\p{L}+|стрелков\p{L}+|танков\p{L}+|десантн\p{L}+|морск\p{L}+|артиллерийск\p{L}+|ракетн\p{L}+|штурмов\p{L}+|гвардейск\p{L}+|инженерн\p{L}+)(?!\p{L})/giu;

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

/** `Motor Rifle Battalion`: a unit of the case that its name alone tells from others of its echelon. */
function ofUnit(populations: readonly Population[], unit: CaseUnit | null): readonly Population[] {
  return populations.map((one) =>
    unit !== null && one.unit === null && one.name === null && one.kind === unit.echelon
      ? { ...one, unit: unit.id }
      : one,
  );
}
