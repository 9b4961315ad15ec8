// The noun behind a number: what is counted, in which categories, and where the phrase ends.
import type { Hit } from '../../text/lexicon.ts';
import { measureAt } from '../../text/measures.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { CountKey, EventKey } from '../claim.ts';
import { categoryWords } from '../words/categories.ts';
import { countedNouns, idleNouns, measureNouns, type CountedNoun } from '../words/counted.ts';
import { illnessCase, isIllness } from '../words/illness.ts';
import { peopleNames } from '../words/meanings.ts';
import { isPersonForm } from '../words/person-forms.ts';
import type { Token } from '../../text/tokens.ts';
import type { SentenceView } from './sentence-view.ts';

/** `thirty of us`, `троим из них` */
const pronoun = /^(?:them|us|you|whom|him|her|me|них|нас|вас|которых)$/;

const ending = new Set(
  (
    'along across near around among amid towards toward behind beyond outside inside despite upon via вдоль среди около возле вокруг против после перед над через in on at by for from with without to into onto who whom that which were was are is be been being have has had do did does will would can could may might must ' +
    'and or but as than because if when while since until about over against after before during between within through not no nor so then there here it he she they we i you this these those ' +
    'годом месяцем неделей в во на по к ко с со от у о об и или а но что кто как если когда чем не ни за из под при про для до без через между это он она они мы вы я был была было были есть'
  ).split(' '),
);

export const isFunctionWord = (key: string): boolean => ending.has(key);

export interface Noun {
  readonly counts: CountKey | null;
  readonly event: EventKey | null;
  readonly categories: readonly string[];
  readonly to: number;
  readonly isIdle: boolean;
  readonly noun: CountedNoun | null;
}

/** `874 cholera cases`, `2143 случая холеры`: cases of an illness, and none before a court. */
export function nounBehind(view: SentenceView, quantity: Quantity, next: number): Noun {
  const found = anyNounBehind(view, quantity, next);
  const isOfCases =
    found.counts === 'case' ||
    found.counts?.startsWith('other:случа') === true ||
    found.counts === 'other:cases';
  if (!isOfCases || !isIllness(view.tokens, quantity.to, found.to + 3)) return found;
  return { ...found, counts: illnessCase, event: null, noun: null };
}

/** `230 of the Sokol Volunteer Battalion's fighters`, `40 of the 5th Brigade's officers`: where the name of whose they are ends. */
function ownerEnd({ tokens }: SentenceView, from: number): number {
  if (tokens[from]?.key !== 'of') return from;
  const first = tokens[from + 1]?.key === 'the' ? from + 2 : from + 1;
  for (let at = first; at < first + longestOwner; at++) {
    const token = tokens[at];
    const isNamed =
      token?.capital === true || token?.kind === 'number' || /^(?:st|nd|rd|th|-)$/.test(token?.key ?? '');
    if (token === undefined || !isNamed) return from;
    if (token.possessive) return at + 1;
  }
  return from;
}
const longestOwner = 7;

function anyNounBehind(view: SentenceView, quantity: Quantity, next: number): Noun {
  const { tokens, taken } = view;
  const categories: string[] = [];
  let end = quantity.to;
  let event: EventKey | null = null;
  let counts: CountKey | null = null;
  let unknown: { key: string; to: number } | null = null;
  let isPlain = true;
  const done = (more: Partial<Noun> = {}): Noun => ({
    counts,
    event,
    categories,
    to: end,
    isIdle: false,
    noun: null,
    ...more,
  });
  const start = ownerEnd(view, quantity.to);
  for (let at = start; at < Math.min(next, start + 9);) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark' && token.key === '-' && token.glued) {
      at += 1;
      continue;
    }
    if (token.kind === 'mark' && /^[«»“”"]$/.test(token.key) && counts === null) {
      at += 1;
      continue;
    }
    if (token.kind !== 'word') break;
    // `12 в/с`: servicemen
    const isShort =
      token.key === 'в' && tokens[at + 1]?.key === '/' && /^сл?$/.test(tokens[at + 2]?.key ?? '');
    if (isShort && counts === null) return done({ counts: 'person', to: at + 3 });
    // `1,214 of the Article 337 cases`
    const article = isLatin(token.key) ? view.articles.find(({ from }) => from === at) : undefined;
    if (article !== undefined && counts === null && unknown === null) {
      at = article.to;
      continue;
    }
    if (taken[at] === true) break;
    const unit = view.measured.size > 0 && at <= quantity.to + 1 ? measureAt(tokens, at) : null;
    if (unit !== null && view.measured.has(unit.value.dimension) && categories.length === 0)
      return done({ counts: `other:${unit.value.name}`, to: unit.to });
    const measure = measureNouns.at(tokens, at);
    // `8 против 3 годом ранее`
    const isEarlier =
      /^(?:годом|месяцем|неделей|днем)$/.test(token.key) &&
      /^(?:ранее|раньше|прежде|позже)$/.test(tokens[at + 1]?.key ?? '');
    if (isEarlier) break;
    if (
      measure !== null &&
      at <= quantity.to + 2 &&
      !/^(?:the|a|last|previous)$/.test(tokens[at - 1]?.key ?? '') &&
      counts === null &&
      (unknown === null || measure.value === 'other') &&
      categories.length === 0
    ) {
      return done({ isIdle: true, to: measure.to });
    }
    // `874 suspected cholera cases`, `2143 подтверждённых случая холеры`
    if (isGrade(tokens, at)) {
      at += 1;
      continue;
    }
    const category = categoryWords.at(tokens, at);
    const noun = countedNouns.at(tokens, at);
    if (category !== null && (noun === null || category.to >= noun.to)) {
      categories.push(category.value);
      counts = 'person';
      end = category.to;
      at = category.to;
      isPlain = false;
      continue;
    }
    // `623 army officers`: of which troops, before who is counted.
    const isOfTroops =
      noun?.value.counts === 'unit' &&
      isLatin(token.key) &&
      tokens[noun.to - 1]?.key.endsWith('s') !== true &&
      (countedNouns.at(tokens, noun.to)?.value.counts === 'person' ||
        categoryWords.at(tokens, noun.to) !== null);
    if (noun !== null && isOfTroops) {
      at = noun.to;
      continue;
    }
    // `638 soldiers' graves`: whose they are.
    const [mark, owned] = [tokens[noun?.to ?? at], tokens[(noun?.to ?? at) + 1]];
    const isOwner =
      noun !== null &&
      /^['’]$/.test(mark?.key ?? '') &&
      mark?.glued === true &&
      owned?.kind === 'word' &&
      /[a-z]{3}s$/.test(owned.key);
    if (noun !== null && isOwner) {
      if (noun.value.group !== undefined) categories.push(`group-${noun.value.group}`);
      at = noun.to + 1;
      continue;
    }
    // `168 bus passengers`: who is counted stands behind what they were in.
    const isInThing =
      noun?.value.counts.startsWith('other:') === true &&
      isLatin(token.key) &&
      !(tokens[noun.to - 1]?.key === noun.value.counts.slice(6) + 's') &&
      countedNouns.at(tokens, noun.to)?.value.counts === 'person';
    if (noun !== null && isInThing) {
      at = noun.to;
      continue;
    }
    // `80 prisoner exchanges`, `638 building sites`: one noun, of which the second is counted.
    const thing = tokens[noun?.to ?? at];
    const isOfThing =
      noun !== null &&
      (noun.value.counts === 'person' || noun.value.counts.startsWith('other:')) &&
      (quantity.value ?? 0) > 1 &&
      isLatin(token.key) &&
      !/(?:s|men|people|folk|dead|missing|wounded|injured)$/.test(tokens[noun.to - 1]?.key ?? '') &&
      thing?.kind === 'word' &&
      /[a-z]{3}s$/.test(thing.key) &&
      countedNouns.at(tokens, noun.to) === null &&
      categoryWords.at(tokens, noun.to) === null &&
      !isPersonForm(thing.key, false) &&
      !ending.has(thing.key);
    if (noun !== null && isOfThing) return done({ counts: `other:${thing.key}`, to: noun.to + 1 });
    // `1106 свидетельств военных`: the noun before is counted, this one says whose.
    const isHeadBefore =
      noun !== null && unknown !== null && /[а-я]/.test(unknown.key) && isRussianHead(unknown.key);
    if (isHeadBefore) break;
    if (noun !== null) {
      // `1,010 soldiers deserted`: the first noun decides; `desertion cases`, `court rulings` are one noun.
      if (counts !== null && !isPlain && noun.value.counts !== 'person') break;
      const compound = countedNouns.at(tokens, noun.to);
      // `of the region's dead`
      const isOfBody = /^(?:the|war)$/.test(tokens[at - 1]?.key ?? '') || tokens[at - 1]?.possessive === true;
      const isVerb = !isOfBody && isUsedAsVerb(view, noun.from, noun.to);
      // `164 missing soldiers`
      const isAttribute =
        compound?.value.counts === 'person' &&
        (/^(?:missing|wounded|dead|injured)$/.test(token.key) || isRussianAttribute(view, noun));
      if (isAttribute) {
        const kind = categoryWords.at(tokens, noun.to);
        if (kind !== null) categories.push(kind.value);
        if (compound.value.group !== undefined) categories.push(`group-${compound.value.group}`);
        return done({ counts: 'person', event: noun.value.event ?? null, to: compound.to, noun: noun.value });
      }
      if (isVerb && isPlain) break;
      if (
        compound !== null &&
        !/(?:ed|ing)$/.test(tokens[noun.to]?.key ?? '') &&
        (compound.value.counts !== 'person' || noun.value.counts === 'unit') &&
        !compound.value.weak &&
        !isUsedAsVerb(view, compound.from, compound.to) &&
        (isLatin(token.key) || isAdjectiveOfThing(token.key, noun.value))
      ) {
        return done({
          counts: compound.value.counts,
          event: compound.value.event ?? null,
          to: compound.to,
          noun: compound.value,
        });
      }
      counts = noun.value.counts;
      event = noun.value.event ?? null;
      end = noun.to;
      if (noun.value.group !== undefined) {
        categories.push(`group-${noun.value.group}`);
        if (compound !== null && isAttributive(view, noun, compound)) {
          at = noun.to;
          continue;
        }
      }
      return { counts, event, categories, to: end, isIdle: false, noun: noun.value };
    }
    if (counts !== null && !isPlain) break;
    // `wives of soldiers`: the head counts, not what it is of.
    if (token.key === 'of' && unknown !== null && /[a-z]s$/.test(unknown.key)) break;
    if (
      token.key === 'of' ||
      token.key === 'the' ||
      token.key === 'its' ||
      token.key === 'his' ||
      token.key === 'their' ||
      token.key === 'these' ||
      token.possessive
    ) {
      at += 1;
      continue;
    }
    // `80 percent of them conscripts`
    const apposed = pronoun.test(token.key) ? categoryWords.at(tokens, at + 1) : null;
    if (apposed !== null) return done({ counts: 'person', categories: [apposed.value], to: apposed.to });
    if (ending.has(token.key) || token.key === 'per' || pronoun.test(token.key)) break;
    // `44 ended in acquittal` has a verb; `23,000 requests` are too many for a figure of speech.
    const isMany = tokens[quantity.to - 1]?.kind === 'number' && (quantity.value ?? 0) >= 100;
    const isCountable =
      isMany &&
      /^(?:request|comment|question|stor|version|example|вопрос|истори|верси|стать)/.test(token.key);
    const isIdle = idleNouns.at(tokens, at) !== null && !/[a-z]ed$/.test(token.key) && !isCountable;
    if (isIdle && unknown === null) return done({ isIdle: true, to: at + 1 });
    const eventHit = view.events.find(({ from }) => from === at);
    if (eventHit !== undefined && unknown === null) {
      // `150 mobilised` is a category, read above; `96 convicted` names people by what became of them.
      if (quantity.kind === 'share') break;
      // `417 suspended sentences`: the event holds the noun that is counted.
      const own = nounWithin(tokens, at + 1, eventHit.to);
      if (own !== null)
        return done({
          counts: own.value.counts,
          event: own.value.event ?? null,
          to: own.to,
          noun: own.value,
        });
      const tail = tokens[eventHit.to]?.key ?? '';
      const isNoun = eventHit.value === 'desertion' || eventHit.value === 'absence';
      if (isNoun && (countedNouns.at(tokens, eventHit.to)?.value.counts ?? 'person') !== 'person') {
        const after = countedNouns.at(tokens, eventHit.to);
        if (after !== null) {
          categories.push(eventHit.value === 'desertion' ? 'article-338' : 'article-337');
          return done({
            counts: after.value.counts,
            event: after.value.event ?? null,
            to: after.to,
            noun: after.value,
          });
        }
      }
      if (/^desertions?$|^absences?$|^дезертирств/.test(token.key) && tokens[at - 1]?.key !== 'of') {
        return done({ counts: 'person', event: eventHit.value, to: eventHit.to });
      }
      if (
        tail !== '' &&
        isLatin(token.key) &&
        countedNouns.at(tokens, eventHit.to)?.value.counts === 'person'
      ) {
        const after = countedNouns.at(tokens, eventHit.to);
        return done({ counts: 'person', event: eventHit.value, to: after?.to ?? eventHit.to });
      }
      break;
    }
    if (unknown !== null && isLatin(token.key) && /(?:ly|ed|ing)$/.test(token.key)) break;
    unknown = { key: token.key, to: at + 1 };
    isPlain = true;
    at += 1;
    // `of the Kamyshin region's war dead`
    const isOwned = tokens.slice(quantity.to, at).some(({ possessive }) => possessive);
    if (at > quantity.to + (isOwned ? 6 : 4)) break;
  }
  if (counts !== null) return done();
  const known = unknownNoun(view, quantity, next);
  // `11 тяжёлых`: an adjective that stands for people.
  if (known !== null && /[а-я]{2}(?:ых|их)$/.test(known.key)) return done({ counts: 'person', to: known.to });
  if (known?.isPerson === true)
    return done({ counts: 'person', categories: [`group-${known.key}`], to: known.to });
  if (known !== null) return done({ counts: `other:${known.key}`, to: known.to });
  return done();
}

/** `467 погибших офицеров`: what befell them, before who they are, in one case and number. */
function isRussianAttribute({ tokens }: SentenceView, { from, to, value }: Hit<CountedNoun>): boolean {
  const [own, who] = [tokens[from]?.key ?? '', tokens[to]?.key ?? ''];
  return (
    to - from === 1 &&
    value.event !== undefined &&
    /[а-я](?:[ыи]х|[иы]й|ого|его)$/.test(own) &&
    /[а-я]/.test(who) &&
    !/(?:[аяыи]ми|[аяыи]м|ом|ем)$/.test(who)
  );
}

/** How sure cases are, before their noun. */
const grades =
  /^(?:suspected|confirmed|reported|recorded|registered|probable|(?:подтвержденн|подозреваем|вероятн|зарегистрированн|выявленн|новы|лабораторно)(?:ых|их|ы[йе]|ого)?)$/;

const isGrade = (tokens: readonly Token[], at: number): boolean =>
  grades.test(tokens[at]?.key ?? '') &&
  tokens.slice(at + 1, at + 4).some(({ key }) => /^(?:cases?|случа(?:й|я|ев|и))$/.test(key));

/** Behind a number, a noun in the genitive and no adjective: `свидетельств`, `обменов`. */
const isRussianHead = (key: string): boolean =>
  key.length > 4 &&
  !/(?:ых|их|ые|ие|ого|его|ой|ей|ый|ий|ую|юю|ом|ем|ым|им|ая|яя|о|но|ше|ся)$/.test(key) &&
  !isRussianVerb(key);

/** A noun that ends where a phrase ends. */
function nounWithin(tokens: readonly Token[], from: number, to: number): Hit<CountedNoun> | null {
  for (let at = from; at < to; at++) {
    const noun = countedNouns.at(tokens, at);
    if (noun !== null && noun.to === to) return noun;
  }
  return null;
}

/** `ракетных ударов`, `вертолётная атака`: what is counted stands behind. */
const isAdjectiveOfThing = (key: string, { counts }: CountedNoun): boolean =>
  counts.startsWith('other:') && /(?:н|ов|ев|к)(?:ых|ые|ый|ая|ую|ой|ого|ое)$/.test(key);

/** `304 women prisoners`, `712 elderly civilians`, `пожилых жителей`: the noun behind says of whom the first is a part. */
function isAttributive(view: SentenceView, first: Hit<CountedNoun>, second: Hit<CountedNoun>): boolean {
  const key = view.tokens[first.to - 1]?.key ?? '';
  const isPeople = second.value.counts === 'person' && second.value.event === undefined;
  const isForm = isLatin(key)
    ? !/(?:'s|s')$/.test(key) && view.tokens[first.to - 1]?.possessive !== true
    : /(?:ых|их|ые|ие|ого|его)$/.test(key);
  return isPeople && isForm && !isUsedAsVerb(view, second.from, second.to);
}

/** `hit`, `charged`, `убит` behind a number are what happened, unless a noun of people is meant. */
export function isUsedAsVerb(view: SentenceView, from: number, to: number): boolean {
  const key = view.tokens[from]?.key ?? '';
  if (to > from + 1) return false;
  return /^(?:hit|strike|attack|raid|assault|charged|convicted|sentenced|dead|missing|wounded|осуждены|осуждено|убиты|убито|record|time|number)$/.test(
    key,
  );
}

function isLatin(key: string): boolean {
  return key.charCodeAt(0) < 0x250;
}

/** `news websites`: no plural, for all its ending. */
const mass = /^(?:news|sports|arms|customs|gas|business|press|express|wireless|grass|glass|bus|class)$/;

/** The noun of a phrase that no table knows: the last word before the phrase ends, if it looks like a plural. */
function unknownNoun(
  view: SentenceView,
  quantity: Quantity,
  next: number,
): { readonly key: string; readonly to: number; readonly isPerson: boolean } | null {
  const { tokens, taken } = view;
  if (isOne(quantity)) return null;
  let last: { key: string; to: number; isPerson: boolean } | null = null;
  for (let at = quantity.to; at < Math.min(next, quantity.to + 4); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || taken[at] === true) break;
    if (/^(?:of|the|its|his|their|own)$/.test(token.key) || isGrade(tokens, at)) continue;
    // `119 of Salvatierra's desaparecidos`
    if (token.possessive && tokens[quantity.to]?.key === 'of') continue;
    if (ending.has(token.key) || pronoun.test(token.key) || token.possessive || isRussianVerb(token.key))
      break;
    if (view.events.some(({ from, to }) => from <= at && at < to)) break;
    if (mass.test(token.key) && /[a-z]{3}s$/.test(tokens[at + 1]?.key ?? '')) continue;
    if (
      isLatin(token.key)
        ? (/[a-z]{2,}s$/.test(token.key) && (token.capital || !/(?:ss|us|is)$/.test(token.key))) ||
          /[a-z]{2}(?:men|folk)$/.test(token.key) ||
          isPeople(tokens, at)
        : /[а-я]{2,}(?:ов|ев|ей|ий|ы|и|а|я|ь|й|к|т|н|л|ц|р|м|д|г|в|б|ч|ш|щ|ж|з|с|п|ф|х)$/.test(token.key)
    ) {
      last = {
        key: token.key,
        to: at + 1,
        isPerson: isPersonForm(token.key, token.capital) || isOfPeople(tokens, at),
      };
      if (isLatin(token.key)) break;
      if (!/(?:ых|их|ые|ие|ого|его)$/.test(token.key)) break;
    } else if (!isLatin(token.key)) break;
  }
  return last;
}

/** Nouns by which people are called, and of where they are from: `deacons`, `бразильцев`. */
const isOfPeople = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === false || isLatin(tokens[at]?.key ?? '')
    ? peopleNames().at(tokens, at) !== null
    : false;

/** `800,000 Tutsi were murdered`: a name behind the number, and then a verb or a mark. */
function isPeople(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.capital !== true || !isPersonForm(token.key, true)) return false;
  return next === undefined || (next.kind === 'mark' && next.key !== '-') || isEnglishVerb(next.key);
}

const irregular =
  /^(?:is|are|was|were|have|has|had|did|do|will|came|went|fled|fell|left|gave|took|got|ran|lay|lost|made|led|fed|bled|grew|flew|knew|drew|sank|swam|sang|rang|drank|drove|rode|woke|chose|bore|wore|tore|fought|caught|bought|brought|taught|thought|sought|felt|dealt|meant|slid|bit|shot|sat|stuck|struck|hung|dug|found|heard|read|said|saw|spoke|stood|drowned|won|wrote|told|kept|held|hid|broke|began|became|met|paid|sent|slept|swore|threw|rose|froze|burnt|starved|survive|survived|remain|remained|died|await|face|refuse|serve|suffer|live|work|belong)$/;

/** A verb that can only have a subject in front of it. */
export function isEnglishVerb(key: string): boolean {
  return (
    irregular.test(key) ||
    (/[a-z]{2}ed$/.test(key) && !/^(?:hundred|need|indeed|breed|speed|seed)$/.test(key))
  );
}

/** Forms that no noun in the plural has: `объявили`, `получают`, `осуждены`. */
export function isRussianVerb(key: string): boolean {
  if (
    /^(?:дело|тело|число|село|начало|лекало|одеяло|жало|сало|мыло|рыло|крыло|зло|(?:мед|дет|пед|мор|печ|сак|скриж)али|(?:пар|патр)оли)$/.test(
      key,
    )
  )
    return false;
  return /(?:[а-я]шли|[а-я](?:ез|ес|ос|ер|мерз|чез|гиб|пас|мог|лег|рег|жег|полз)ли|сожгли|[аеиыуяо]ло)$|[а-я]{2}(?:[аеиыуяо]ли|лись|лось|лся|ют|ут|ятся|ются|утся|ится|ется|[ае]ны|[ае]но|ить|ать|еть)$/.test(
    key,
  );
}

export function isOne(quantity: Quantity): boolean {
  return quantity.kind === 'number' && quantity.value === 1 && quantity.bound === 'exact';
}
