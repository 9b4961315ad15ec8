// Words of a claim that a figure says too: what the figure's own description names is no doubt.
import { sameAge } from '../words/ages.ts';
import { civilDay } from '../../text/calendar.ts';
import { foldKey } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Claim, Doubt, Turn } from '../claim.ts';
import { bodies, ofBodies } from '../words/bodies.ts';
import { isOnwards } from '../words/categories.ts';
import { caseSteps } from '../words/case-steps.ts';
import { countedNouns } from '../words/counted.ts';
import { saidWith } from '../words/event-kinship.ts';
import { eventWords, sameEvent } from '../words/events.ts';
import { calamities } from '../words/matters.ts';
import { narrowing } from '../words/manners.ts';
import { isToldBy } from '../words/telling-verbs.ts';
import { samePlace, townWords } from '../reading/places.ts';
import { isUsualDoer } from '../words/usual-doers.ts';
import type { Evidence } from './evidence.ts';
import { isHeldThere } from './held-there.ts';
import { plainForm, sameWord } from './same-word.ts';
import { hasMeaning, light, says, saysInEvent } from './meant.ts';
import { isHarmless, naturalWords } from './natural.ts';
import { isOwnPhase } from './phases.ts';
import { isInScene } from './scenes.ts';
import { besideOthers } from './set-beside.ts';
import { isTie } from './ties.ts';
import { eraWords } from './told-eras.ts';
import { negation } from './read-slots.ts';

/** Whether a claim's statement holds a word, given as folded. */
export function saysWord({ words }: Claim, word: string): boolean {
  return words.some((own) => sameWord(foldKey(own), word));
}

/** The same in the same form but for the plainest endings. */
export function saysForm({ words }: Claim, word: string): boolean {
  return words.some((own) => plainForm(foldKey(own)) === plainForm(word));
}

/** Words of the claim that say the figure's event, or what it is of, in another way. */
export function kinWords(claim: Claim, evidence: Evidence): readonly string[] {
  const { kin } = claim;
  const { own, institutions, counts } = evidence;
  const isHeld = isHeldThere(claim, evidence);
  const borne = [...own.kin, ...saidWith(own.kin)];
  return kin
    .filter(
      ({ key }) =>
        borne.includes(key) ||
        institutions.includes(key) ||
        own.kinds.includes(key) ||
        own.categoryKeys.includes(key) ||
        (key === 'holding' && isHeld) ||
        (key === 'custody' && evidence.event === 'detention') ||
        (key === 'court' && counts === 'other:lawsuit') ||
        // `died behind bars`: of those held, where they are.
        (key === 'imprisonment' && institutions.some((place) => places.has(place))),
    )
    .flatMap(({ words }) => words)
    .filter((word) => !isOtherWay(evidence, word));
}

/** Ways to put people to death. */
const ways: readonly RegExp[] = [
  /(?<!\p{L})(?:shot|shoot|firing squad|расстрел|застрел)/u,
  /(?<!\p{L})(?:hang(?:ed|ing)|gallows|повеш|повес|виселиц|вешал)/u,
  /(?<!\p{L})(?:behead|decapitat|guillotin|обезглав|гильотин)/u,
  /(?<!\p{L})(?:burn(?:t|ed) alive|заживо)/u,
];

/** `hanged`, where the figure is of those shot. */
function isOtherWay({ label }: Evidence, word: string): boolean {
  const told = ways.filter((way) => way.test(label.en) || way.test(label.ru));
  return told.length > 0 && ways.some((way) => way.test(word) && !told.includes(way));
}

/** `негодными к службе признали`, `recognised as victims`: beside a lot they tell only that it was laid down. */
const declaring =
  /^(?:призна(?:л[аи]?|н[аоы]?|нн\p{L}+|ют|ет|вал\p{L}*)|объяв(?:ил[аи]?|лен[аоы]?)|счел|сочл[аи]|declared|recogni[sz]ed|deemed|certified|pronounced|classed|classified)$/u;

/** Where people are held. */
const places: ReadonlySet<string> = new Set(['prison', 'colony', 'camp']);

/** `без крова … остались`: the verb of a phrase that stands apart from it. */
const isLeftWithout = (kin: readonly string[], word: string): boolean =>
  /^(?:остал\p{L}*|оставш\p{L}*|лишил\p{L}*|лишивш\p{L}*)$/u.test(word) &&
  kin.some((own) => /^(?:без|крыши|крова|жилья|дома|домов)$/.test(own));

/** `под административный арест отправили`: the verb beside what it brought them under. */
const isTakenUnder = ({ words, event }: Claim, word: string, evidence: Evidence): boolean =>
  event?.value === 'detention' &&
  evidence.event === 'detention' &&
  putting.test(word) &&
  words.some(
    (own, at) => /^(?:арест|стражу)$/.test(own) && words.slice(Math.max(0, at - 2), at).includes('под'),
  );
const putting =
  /^(?:отправи|отправл|посади|посаж|помест|помещ|взял|взят|заключ|попал|угоди|увез|переве[лд]|брос|броше)\p{L}*$/u;

/** `сдали образцы`, where the figure says `gave`. */
const isGiven = (word: string, { eventWords: own }: Evidence): boolean =>
  /^сда(?:л[аи]?|ют|ет|вш\p{L}*)$/u.test(word) &&
  own.some((known) => /^(?:gave|give|given|donated|provided|submited|supplied)$/.test(known));

/** The doubts of a claim that a figure leaves. */
export function openDoubts(claim: Claim, evidence: Evidence): readonly Doubt[] {
  return claim.doubts.filter(({ slot, word }) => {
    if (word === null) return true;
    const length = /^lasting (\d+)$/.exec(word)?.[1];
    if (length !== undefined) return !isAsLong(evidence, Number(length));
    if (word.startsWith('age-')) return !evidence.ages.some((age) => sameAge(age, word));
    if (eraWords(claim, evidence).includes(word)) return false;
    const kin = kinWords(claim, evidence);
    const isLight = kin.length > 0 || evidence.wording.event.some((own) => light.test(own.word));
    if (
      kin.includes(word) ||
      (isLight && light.test(word)) ||
      (kin.length > 0 && declaring.test(word)) ||
      isLeftWithout(kin, word) ||
      isGiven(word, evidence) ||
      isOwnPhase(claim, word, evidence) ||
      isHarmless(claim, evidence, word) ||
      naturalWords(claim, evidence).includes(word)
    )
      return false;
    // `in the Trans-Baikal region`: a name that the two languages write differently.
    if (slot === 'population' && (isOfPlace(claim, evidence, word) || isGhettoJew(evidence, word)))
      return false;
    if (word === ofBodies) return !isOfBodies(evidence);
    // `died in captivity`: a figure of the one that says the other too bears both.
    const also = /^also (.+)$/.exec(word)?.[1];
    if (also !== undefined) {
      // `46 wounded soldiers died`: what those counted are called, and what the figure is of.
      const event = claim.event?.value ?? null;
      const isCalled = event !== null && evidence.own.around.includes(event);
      if (isCalled && isEventOf(evidence, also)) return false;
      if (isOfConvicts(evidence) && convicts.test(also)) return false;
      // Who is found was missing.
      const isFound = /^(?:missing|пропа|исчез)/.test(also) && saysFound(evidence);
      return !(isOfEvent(claim, evidence) && (isFound || says(evidence, also, claim)));
    }
    // Of a part the figure must be one too: of the same whole, or of the very event.
    const base = /^of (.+)$/.exec(word)?.[1];
    if (base !== undefined)
      return !(isOfEvent(claim, evidence) || isWithin(claim, evidence) || says(evidence, base, claim));
    // Who did it the figure must say of its event, not of those whom it counts.
    const doer = /^by (.+)$/.exec(word)?.[1];
    if (doer === undefined) return !says(evidence, word, claim);
    // `women were the largest group`: those counted, and nobody who did it.
    if (besideOthers(claim, evidence).length > 0 && isCategoryOf(evidence, doer)) return false;
    if (isHarmless(claim, evidence, doer)) return false;
    // `complaints by pensioners`: whose they are.
    const isOfThings = claim.counts?.value.startsWith('other:') === true;
    if (isOfThings && isOfGroup(evidence, doer)) return false;
    if (isOfThings && evidence.wording.population.some((own) => hasMeaning(doer, own))) return false;
    const folded = foldKey(doer);
    return !evidence.eventWords.some((known) => sameWord(known, folded)) && !tellsOfDoer(evidence, doer);
  });
}

const isCategoryOf = ({ wording: { category } }: Evidence, noun: string): boolean =>
  category.length > 0 && category.every((word) => hasMeaning(noun, word));

/** `за год боёв`, where the figure is of a year. */
function isAsLong({ period }: Evidence, days: number): boolean {
  if (period === null || period.from === null || period.to === null) return false;
  return Math.abs(period.to - period.from + 1 - days) <= lengthSlack * days;
}
const lengthSlack = 0.03;

const convicts = /^(?:осужд[её]нн|convict)/;
const held =
  /^(?:prisoners?$|inmates?$|convict|заключ[её]нн|осужд[её]нн|арестант|colony|colonies|prison|колони|тюрьм|ик$)/;

/** Of prisoners, who may be called convicts. */
export const isOfConvicts = ({ wording: { counts, category, population } }: Evidence): boolean =>
  [...counts, ...category, ...population].some(({ word }) => held.test(word));

/** The figure's event names those who did it: `от рук надзирателей` for `killed by guards`. */
function tellsOfDoer(evidence: Evidence, doer: string): boolean {
  const group = countedNouns.at(tokenise(doer), 0)?.value.group;
  return (
    (group !== undefined && evidence.own.doers.includes(`group-${group}`)) || saysInEvent(evidence, doer)
  );
}

/** Whom a ghetto held. */
export const isGhettoJew = ({ institutions, categories }: Evidence, word: string): boolean =>
  institutions.includes('ghetto') &&
  categories.length === 0 &&
  /^(?:group-)?(?:jews?|jewish|евре\p{L}+)$/u.test(word);

/** `compensation was paid to`: what is paid is received. */
const isPaid = ({ words, kin }: Claim, word: string): boolean =>
  word === 'paid' &&
  kin.some(({ key }) => key === 'compensation') &&
  /^(?:was|were|been|being)$/.test(words[words.indexOf('paid') - 1] ?? '') &&
  !words.includes('by');

const isOfPlace = ({ places }: Claim, { place }: Evidence, word: string): boolean =>
  place !== null && places.some((said) => said.startsWith(foldKey(word)) && samePlace(said, place));

/** A figure of the dead by their bodies. */
export function isOfBodies({ countWords, eventWords }: Evidence): boolean {
  return [...countWords, ...eventWords].some((word) => foldedBodies.includes(word));
}

const foldedBodies = bodies.map((word) => foldKey(word));
const isEventOf = ({ own }: Evidence, word: string): boolean =>
  own.events.includes(eventWords.at(tokenise(word), 0)?.value ?? 'listed');

const finding = ['found', 'найдены', 'обнаружены'].map((word) => foldKey(word));

function saysFound({ eventWords }: Evidence): boolean {
  return eventWords.some((own) => finding.some((word) => sameWord(own, word)));
}

function isWithin({ event }: Claim, { wholeEvents }: Evidence): boolean {
  return event !== null && wholeEvents.some((whole) => sameEvent(event.value, whole));
}

function isOfEvent(claim: Claim, evidence: Evidence): boolean {
  return claim.event !== null && evidence.event !== null && sameEvent(claim.event.value, evidence.event);
}

/** The words that turn the claim and that the figure does not say itself. */
export function openTurns(claim: Claim, evidence: Evidence): readonly Turn[] {
  const kin = kinWords(claim, evidence);
  // `1,092 refugees asked for asylum`: asking is what the figure of applications is of.
  const isAsking = (word: string): boolean =>
    claim.counts?.value === 'person' && isToldBy(evidence.counts, word);
  const natural = naturalWords(claim, evidence);
  const beside = besideOthers(claim, evidence);
  const isOwnDenial = evidence.isNegated || evidence.own.kin.includes('no-show');
  const open = claim.turns.filter(({ word }) => {
    if (beside.includes(word)) return false;
    if (kin.includes(word) && (isOwnDenial || !/^(?:не|not|never)$/.test(word))) return false;
    // `с учётом тех, кто в список не попал`, of an estimate: every time that it is said.
    const isSaid = (own: string): boolean => own === word;
    if (natural.includes(word) && natural.filter(isSaid).length === claim.words.filter(isSaid).length)
      return false;
    return !says(evidence, word, claim) && !isAsking(word);
  });
  if (!evidence.isNegated || open.length < claim.turns.length) return open;
  // `never appeared` for `failed to appear`: one denial is the figure's own.
  const own = open.findIndex(isNegation);
  return open.filter((_, at) => at !== own);
}

const isNegation = ({ stance, word }: Turn): boolean =>
  stance === 'denied' && word.split(' ').some((part) => negation.test(part));

/** The claim says that something came about of which the figure counts that it did not. */
export function isUnnegated(claim: Claim, evidence: Evidence): boolean {
  const isKin = claim.kin.some(({ key }) => evidence.own.kin.includes(key));
  if (!evidence.isNegated || isKin) return false;
  return !claim.turns.some(isNegation) && !claim.words.some((word) => negation.test(word));
}

/** The words of the claim that neither its slots nor the figure account for. */
export function unaccounted(claim: Claim, evidence: Evidence): readonly string[] {
  const isOfOne = isOfOneOccasion(evidence);
  const isExchange = evidence.own.kin.includes('exchange');
  const kin = kinWords(claim, evidence);
  const isLight = evidence.wording.event.some(({ word }) => light.test(word));
  const described = [
    ...describing(claim, evidence),
    ...eraWords(claim, evidence),
    ...naturalWords(claim, evidence),
    ...besideOthers(claim, evidence),
    ...rankWords(claim, evidence),
  ];
  const wrecks = isOfOne ? claim.kin.flatMap(({ key, words }) => (key === 'wreck' ? words : [])) : [];
  return [...claim.unexplained, ...beforehand(claim, evidence)].filter(
    (word) =>
      !kin.includes(word) &&
      !((kin.length > 0 || isLight) && light.test(word)) &&
      !(kin.length > 0 && declaring.test(word)) &&
      !isLeftWithout(kin, word) &&
      !isTakenUnder(claim, word, evidence) &&
      !isGiven(word, evidence) &&
      !isPaid(claim, word) &&
      !isHarmless(claim, evidence, word) &&
      !says(evidence, word, claim) &&
      !(isOfOne && (calamity.test(word) || wrecks.includes(word))) &&
      !(evidence.isNegated && auxiliary.test(word)) &&
      !isOfGroup(evidence, word) &&
      !(aftermath.test(word) && isAftermath(claim, evidence, word)) &&
      !isTie(claim, evidence, word) &&
      !isInScene(claim, evidence, word) &&
      !isTailOfPlace(claim, evidence, word) &&
      !isOwnStep(evidence, word) &&
      !isOwnPhase(claim, word, evidence) &&
      !isOwnDoer(evidence, word) &&
      !isWorkplace(claim, evidence, word) &&
      !isOwnEvent(evidence, word) &&
      !isMunicipal(claim, evidence, word) &&
      !isOwnYear(claim, evidence, word) &&
      !(isExchange && homeward.test(word)) &&
      !described.includes(word),
  );
}

const ofRank =
  /^(?:ranks?|held|hold|holding|or|and|above|higher|up|upwards?|звани\p{L}{1,2}|и|или|выше|старше)$/u;

/** `of the rank of major or higher`: the words of a rank that the figure's category is of, with all over it. */
const rankWords = ({ category, words }: Claim, { categories }: Evidence): readonly string[] =>
  category?.value.some((one) => isOnwards(one) && categories.includes(one)) === true
    ? words.filter((word) => ofRank.test(word))
    : [];

/** `в 2018 году, с марта по декабрь`, `the 2018 sentences`: the one year that the figure is of. */
function isOwnYear({ unexplained }: Claim, { period }: Evidence, word: string): boolean {
  const isYear = /^(?:год[ау]?|year)$/.test(word);
  const year = Number(isYear ? unexplained[unexplained.indexOf(word) - 1] : word);
  return (
    period !== null &&
    period.from !== null &&
    period.to !== null &&
    [period.from, period.to].every((day) => civilDay(day).year === year)
  );
}

/** Words before the noun of a town that describe it: `in the border town of Karsovo`, `в шахтёрском посёлке Заречный`. */
const longestDescription = 3;
const notDescribing =
  /^(?:the|a|an|in|at|near|to|from|of|and|or|for|into|outside|another|other|second|neighbou?ring|nearby|next|в|во|из|с|со|под|около|у|на|и|или|к|от|до|друг\p{L}*|соседн\p{L}*|втор\p{L}*)$/u;

/** What a place or the people of it are a commune of. */
const municipal =
  /^(?:communes?|communit(?:y|ies)|hromadas?|municipalit(?:y|ies)|townships?|parish(?:es)?|громад\p{L}{1,2}|громад|общин\p{L}{0,3}|коммун\p{L}{0,2}|муниципалитет\p{L}{0,2}|волост\p{L}{1,2}|поселени\p{L}{1,2})$/u;

/** `жители громады`, named by nothing else: the one that all figures of the case are of. */
const isMunicipal = ({ names }: Claim, { shared }: Evidence, word: string): boolean =>
  municipal.test(word) && names.length === 0 && shared.length > 0;

/** The words that only say what kind of place that is which the figure and the claim both name. */
function describing({ words }: Claim, { place, mentions }: Evidence): readonly string[] {
  return words.flatMap((noun, at) => {
    if (!townWords.test(noun)) return [];
    const name = foldKey(words[words[at + 1] === 'of' ? at + 2 : at + 1] ?? '');
    const isNamed = name.length > 3 && mentions.some((own) => name.startsWith(own));
    if (!isNamed && !(name.length > 3 && place !== null && samePlace(name, place))) return [];
    const before = words.slice(Math.max(0, at - longestDescription), at);
    const from = before.findLastIndex((word) => notDescribing.test(word));
    return [noun, ...(from < 0 ? [] : before.slice(from + 1))];
  });
}

/** `Rostov-on-Don`: the rest of the place's own name, in either language. */
const isTailOfPlace = ({ place }: Claim, evidence: Evidence, word: string): boolean =>
  place !== null &&
  evidence.place !== null &&
  samePlace(place.value, evidence.place) &&
  evidence.wording.place.some(
    ({ folded }) => word.length >= 3 && folded.startsWith(foldKey(word).slice(0, 3)) && folded.length < 7,
  );
const workplace =
  /^(?:factor(?:y|ies)|mills?|plants?|works|workshops?|shops?|фабрик\p{L}{0,3}|завод\p{L}{0,3}|предприяти\p{L}{1,3}|комбинат\p{L}{0,3}|цех\p{L}{0,3})$/u;

/** `работников швейных фабрик` for `garment workers`: the house of a trade that the figure names too. */
function isWorkplace({ words }: Claim, { wording }: Evidence, word: string): boolean {
  if (!workplace.test(word)) return false;
  const trade = words[words.indexOf(word) - 1] ?? '';
  const own = [...wording.counts, ...wording.category, ...wording.population];
  return (
    own.some(({ keys }) => keys.includes('group workers')) && own.some((known) => hasMeaning(trade, known))
  );
}

const occupiers = /^(?:germans?|nazis?|ss|gestapo|немцы|нацисты|гитлеровцы|эсэсовцы|гестапо)$/;

/** Who did it by their office, or held the town: `немцы` of a ghetto's deported. */
function isOwnDoer({ own, institutions, label }: Evidence, word: string): boolean {
  if (institutions.includes('ghetto') && occupiers.test(word)) return own.kin.includes('deportation');
  return isUsualDoer(own.kin, word) || (rulers.test(word) && powers.test(label.en + label.ru));
}

const rulers = /^(?:authorit(?:y|ies)|власти|власть|government|правительство|officials|чиновники)$/;
/** What only those can do who rule. */
const powers =
  /(?<!\p{L})(?:block(?:ed|s)|bann?ed|outlaw|dissol|revok|licen[cs]e|stripped|expel|nationali|confiscat|demolish|evict|deport|evacuat|recogni|registered|дерегистр|closed|shut|liquidat|labelled|designat|заблокир|запре[тщ]|лише[нл]|отозва|аннулир|конфиск|изъя[тл]|снес|выдвор|депорт|высел|высла|эвакуир|призна[нл]|внес|закры[тл]|ликвидир|распущ)/u;

/** `погибли или были ранены`, `при ударе`: an event that the figure joins to its own, or that says how it came about. */
function isOwnEvent({ own }: Evidence, word: string): boolean {
  if ((own.events.length < 2 && own.around.length === 0) || narrowing.test(word)) return false;
  const event = eventWords.at(tokenise(word), 0)?.value;
  return event !== undefined && [...own.events, ...own.around].includes(event);
}

/** `закрыто`, where the figure is of cases closed. */
function isOwnStep({ counts, eventWords }: Evidence, word: string): boolean {
  if (counts !== 'case') return false;
  const own = caseSteps(eventWords);
  return caseSteps([foldKey(word)]).some((step) => own.includes(step));
}

/** Of a denial, where the figure counts one. */
const auxiliary = /^(?:not|never|no|failed|fail|did|do|does|had|has|have|was|were|не|ни|так)$/;

/** `после землетрясения эвакуировали`: of the calamity that the figure is of. Who died after it may have died of it or not. */
const isAftermath = (claim: Claim, evidence: Evidence, word: string): boolean =>
  evidence.event !== 'death' &&
  (isBesideCalamity(claim, evidence, claim.words.indexOf(word)) || isAfterOwn(claim, evidence, word));

const aftermath = /^(?:после|after|following|вслед|wake|aftermath)$/;
const afterReach = 3;

/** `после протестов`, `опрошенных после освобождения`: what went before is what the figure itself is of. */
function isAfterOwn(claim: Claim, evidence: Evidence, word: string): boolean {
  const at = claim.words.indexOf(word) + 1;
  const { event, category, population } = evidence.wording;
  const own = [...event, ...category, ...population];
  return claim.words
    .slice(at, at + afterReach)
    .some((next) => next.length > 3 && own.some((known) => hasMeaning(next, known)));
}

/** The word for what came before the figure's calamity (`evacuated before the landslide`): nobody counted that. */
function beforehand(claim: Claim, evidence: Evidence): readonly string[] {
  const at = claim.words.findIndex((word) => /^(?:before|until|till|до|перед|накануне)$/.test(word));
  const isOfBefore =
    at >= 0 && (isBesideCalamity(claim, evidence, at) || isAfterInstead(claim, evidence, at));
  return isOfBefore ? claim.words.slice(at, at + 1) : [];
}

/** `before the protests`, where the figure is of what came after them. */
const isAfterInstead = (claim: Claim, evidence: Evidence, at: number): boolean =>
  afterwards.test(evidence.label.en + evidence.label.ru) &&
  isAfterOwn(claim, evidence, claim.words[at] ?? '');
const afterwards = /(?<!\p{L})(?:after|после)(?!\p{L})/u;

/** Whether one of the three words behind a word names the calamity that the figure is of. */
function isBesideCalamity({ words, kin }: Claim, { institutions }: Evidence, at: number): boolean {
  const near = words.slice(at + 1, at + 4);
  return kin.some(
    ({ key, words: said }) =>
      calamities.has(key) && institutions.includes(key) && said.some((word) => near.includes(word)),
  );
}

/** `жителей`, where the figure is of residents; `families`, where it is of what relatives reported. */
function isOfGroup({ groups, categories, own }: Evidence, word: string): boolean {
  const known = [...groups, ...categories, ...own.doers];
  if (known.length === 0) return false;
  const noun = countedNouns.at(tokenise(word), 0)?.value;
  const group = noun?.counts === 'other:family' ? 'relatives' : noun?.group;
  return group !== undefined && known.includes(`group-${group}`);
}

/** Where those go who are exchanged, and whence. */
const homeward = /^(?:home|freedom|captivity|домой|родину|свободу|воле|волю|плена)$/;

/** Days within which what a figure counts is one occasion, which a text may name by its kind. */
const longestOccasion = 62;
const calamity =
  /^(?:disaster|catastroph|calamit|accident|tragedy|explosion|blast|collapse|incident|crackdown|riot|protest|clash|massacre|sinking|shipwreck|wreck|crash|derailment|capsiz|катастроф|авари|трагеди|бедстви|взрыв|обрушени|обвал|инцидент|разгон|беспорядк|протест|столкновени|бойн|крушени|гибел|затоплени|опрокид)/;

function isOfOneOccasion({ period }: Evidence): boolean {
  return (
    period !== null &&
    period.from !== null &&
    period.to !== null &&
    period.to - period.from <= longestOccasion
  );
}
