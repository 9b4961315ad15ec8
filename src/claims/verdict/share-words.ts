// What a sentence says of the base of a share and beside it, and which figures of the case its words tell.
import { civilDay } from '../../text/calendar.ts';
import { periods } from '../../text/period.ts';
import { tokenise } from '../../text/tokens.ts';
import type { ClaimPeriod, CountKey, EventKey, ShareSplit } from '../claim.ts';
import { comparePeriod } from '../matching/compare-period.ts';
import type { Evidence, Meant } from '../matching/evidence.ts';
import { light, meant, phraseOf, sameMeaning } from '../matching/meant.ts';
import { readEvents, readPopulations } from '../matching/read-slots.ts';
import { sameEventWord } from '../matching/wording.ts';
import { noUnits } from '../reading/unit-names.ts';
import { countedNouns } from '../words/counted.ts';
import { yearOfOther } from './share-times.ts';

/** What a sentence says of the base of a share, and beside it. */
export interface Said {
  readonly base: readonly Meant[];
  readonly rest: readonly Meant[];
  readonly text: string;
  /** What is told beside the base did not come about. */
  readonly isDenied: boolean;
  /** Events that the base names, and whether it is called a list. */
  readonly events: readonly EventKey[];
  readonly isOfList: boolean;
  /** Those of them that tell some figures of the case from others. */
  readonly ofBase: readonly Telling[];
  readonly ofRest: readonly Telling[];
  /** What the share is of a number of, where its noun tells. */
  readonly counts: CountKey | null;
  readonly basePeriods: readonly ClaimPeriod[];
  readonly restPeriods: readonly ClaimPeriod[];
}

export interface Telling {
  readonly word: Meant;
  readonly figures: ReadonlySet<Evidence>;
}

export function saidIn({ base, rest }: ShareSplit, evidence: readonly Evidence[]): Said {
  const dated = periodsIn(base);
  const basePeriods = [...dated, ...yearOfOther(base, periodsIn(rest)).periods];
  return {
    base: phraseOf(base),
    rest: phraseOf(rest),
    text: rest,
    isDenied: denying.test(rest),
    events: [
      ...readEvents(base),
      ...countedNouns.all(tokenise(base)).flatMap(({ value }) => value.event ?? []),
    ],
    isOfList:
      isListed(base) ||
      readPopulations(base, noUnits).some(({ kind }) => kind === 'list' || kind === 'roster'),
    ofBase: telling(base, evidence),
    ofRest: telling(rest, evidence),
    counts: saidCounts(base),
    basePeriods,
    restPeriods: periodsIn(rest, yearOf(dated)),
  };
}

const lists =
  /(?<!\p{L})(?:lists?|register|registry|rolls?|database|log|спис(?:ок|к\p{L}{1,2})|реестр\p{L}{0,2}|баз[аеуы]|уч[её]т[еа]?|переч(?:ень|н\p{L}{1,2}))(?!\p{L})/iu;

/** Whether a text names a list. */
export const isListed = (text: string): boolean => lists.test(text);

const denying = /(?<!\p{L})(?:not|never|n['’]t|не)(?!\p{L})(?! (?:only|just|только))/iu;

/** Tokens within which the noun stands that a share is of. */
const nearNoun = 4;

export function saidCounts(base: string): CountKey | null {
  // `of the brigade's absentees`
  const tokens = tokenise(base).filter(
    ({ possessive }, at, all) => !possessive && !/^['’]$/.test(all[at + 1]?.key ?? ''),
  );
  const nouns = countedNouns.all(tokens.slice(0, nearNoun));
  return nouns.find(({ value }) => value.weak !== true && value.counts !== 'record')?.value.counts ?? null;
}

function telling(text: string, evidence: readonly Evidence[]): readonly Telling[] {
  return meant(text).flatMap((word): readonly Telling[] => {
    if (light.test(word.word) || linking.test(word.word)) return [];
    const figures = evidence.filter((item) => saysIt(item, word));
    return figures.length === 0 || figures.length === evidence.length
      ? []
      : [{ word, figures: new Set(figures) }];
  });
}

export const periodsIn = (text: string, year: number | null = null): readonly ClaimPeriod[] =>
  periods(tokenise(text), text, year).flatMap(({ period }) => (period.days === null ? [period] : []));

/** `of those detained in 2022 half were detained in March`: the one year that the base tells. */
function yearOf([base, ...others]: readonly ClaimPeriod[]): number | null {
  if (base === undefined || others.length > 0 || base.from === null || base.to === null) return null;
  const { year } = civilDay(base.from);
  return civilDay(base.to).year === year ? year : null;
}

/** Verbs that tie those counted to what tells them: where they served or lived, what they held, what they were found to be. */
export const linking =
  /^(?:c[ao]mes?|terms?|served?|serving|lived?|held|belong(?:ed|s)?|found|classed|stationed|registered|called|named|based|lay|lies?|situated|located|stood|happened|occurred|work(?:ed|ing)?|работа[лю]\p{L}*|произош\p{L}*|случил\p{L}*|служил\p{L}*|отбывал\p{L}*|расположен\p{L}*|жил[аи]?|прожива\p{L}*|состоял\p{L}*|имел\p{L}*|имеют?|призна[нл]\p{L}*|числ\p{L}*|приш[её]?л\p{L}{0,2}с[яь]|приход\p{L}{1,2}ся|явля\p{L}*|относ\p{L}*|срок\p{L}{0,2})$/u;

export const ownWords = ({
  wording: { counts, event, category, population, place },
}: Evidence): readonly Meant[] => [...counts, ...event, ...category, ...population, ...place];

const isSame = (a: Meant, b: Meant): boolean => sameMeaning(a, b) || sameEventWord(a, b);

export const isAmong = (word: Meant, others: readonly Meant[]): boolean =>
  others.some((other) => isSame(word, other));
export const isMeaning = (word: Meant, others: readonly Meant[]): boolean =>
  others.some((other) => sameMeaning(word, other));
export const saysIt = (figure: Evidence, word: Meant): boolean => isAmong(word, ownWords(figure));

export function isDuringIt(period: ClaimPeriod, figure: Evidence): boolean {
  const relation = comparePeriod(period, figure.period, figure.asked);
  return relation === 'same' || relation === 'open';
}
