// Words that say of those counted only what they are by their nature: where prisoners are, where patients lie, whither who
// returns comes, what is done with a name on a wall.
import { foldKey } from '../../text/fold.ts';
import type { Claim, CountKey, EventKey } from '../claim.ts';
import type { Evidence } from './evidence.ts';
import { isOfBranchOf } from '../words/branches.ts';
import { prisonerNouns } from '../words/prisoners.ts';
import { isBeside } from './beside.ts';
import { isOfMeasure } from './measured.ts';
import { isCarrying } from './carriers.ts';
import { hasMeaning, isCalled, isSaidIn, saysInEvent, wordsOfClaim } from './meant.ts';

interface Nature {
  /** A noun by which the figure calls those whom it counts. */
  readonly of?: RegExp;
  /** What its own words say, plain ones too. */
  readonly label?: RegExp;
  /** Who published it. */
  readonly source?: RegExp;
  readonly event?: EventKey;
  readonly counts?: CountKey;
  /** What became of them. */
  readonly kin?: string;
  readonly said: RegExp;
}

/** What people stand on. */
export const keptList =
  /(?<!\p{L})(?:list|database|register|registry|roll|book of memory|спис|баз[аеуы]|реестр|картотек|книг)/iu;

const natures: readonly Nature[] = [
  {
    of: prisonerNouns,
    said: /(?<!\p{L})(?:prisons?|jails?|gaols?|(?:(?:penal|correctional|corrective|labour|labor) )?(?:colon(?:y|ies)|facilit(?:y|ies)|institutions?)|cells?|исправительн\p{L}{2,3}|lockups?|behind bars|in custody|колони(?:ях|и|й)|тюрьмах?|тюрем|изолятор(?:ах|ов)|сизо|камерах?|(?:в |из )?мест(?:ах)? (?:лишения свободы|заключения)|(?:за )?реш[её]ткой|отбывал\p{L}? (?:срок|наказание)|сидел\p{L}?|serv(?:ed|ing) (?:time|a sentence|sentences)|doing time)(?!\p{L})/gu,
  },
  {
    label: /(?:refus|отказ).*(?:fight|воева|бо[йяею]|сража)/u,
    said: /(?<!\p{L})(?:(?:go|going) into (?:battle|combat|action)|take up arms|(?:идти|ходить|пойти|выходить|выйти|вступать|вступить) (?:в|на|за) (?:бой|бои|атаку|атаки|штурм|штурмы|наступление|передовую|линию фронта)|(?:участвовать|принимать участие) в (?:бою|боях|боевых действиях|штурмах)|(?:брать|взять) в руки оружие|браться за оружие)(?!\p{L})/gu,
  },
  {
    of: /^(?:workers?|employees|labourers?|рабоч\p{L}+|работник\p{L}*)$/u,
    said: /(?<!\p{L})(?:employed|трудивш\p{L}+|трудящ\p{L}+|работавш\p{L}+|занят\p{L}{1,2} на|working)(?!\p{L})/gu,
  },
  {
    of: /^(?:residents?|inhabitants?|жител\p{L}+|семе\p{L}+|families)$/u,
    said: /(?<!\p{L})(?:living|who lived|проживавш\p{L}+|проживающ\p{L}+|живш\p{L}+|живущ\p{L}+)(?!\p{L})/gu,
  },
  {
    of: /^(?:aboard|board|борт\p{L}?)$/u,
    said: /(?<!\p{L})(?:бывш\p{L}{2,3}|находивш\p{L}{2,4}|плывш\p{L}{2,3}|ехавш\p{L}{2,3}|сняли|снято|sailing|travelling|traveling)(?!\p{L})/gu,
  },
  {
    // Whom a list cannot hold an estimate adds.
    label: /estimat|оцен/u,
    said: /(?<!\p{L})(?:(?:once|when|with|if) (?:those|people|men|soldiers|cases|the ones) (?:whom |that |who (?:were |are )?|which )?(?:(?:the|any|every|no) )?(?:lists?|records?|count|registers?|nobody|roster)? ?(?:miss(?:es|ed)?|missing(?: from it)?|(?:left|leaves?) out|omit(?:s|ted)|overlook(?:s|ed)|uncounted|unlisted|unrecorded|do(?:es)? not (?:hold|name|show))(?: from (?:it|the list))?(?: (?:are|were|being))?(?: (?:counted|included|added|taken|reckoned))?(?: in| into account)?|(?:с учетом|учитывая|включая|вместе с|считая|если (?:учесть|считать|добавить|прибавить)) (?:и )?(?:тех|теми)(?: \p{L}+)? (?:кто|кого|кем) (?:(?:в|из) )?(?:спис\p{L}+|реестр\p{L}*|баз\p{L}|уч[её]т\p{L}*)? ?(?:не )?(?:попал\p{L}?|вош[её]л|вошли|учт\p{L}+|учл\p{L}|значит\p{L}+|пропустил\p{L}?|пропущен\p{L}*|упустил\p{L}?|нет)(?: (?:в|из) (?:спис\p{L}+|реестр\p{L}*|баз\p{L}))?)(?!\p{L})/gu,
  },
  {
    of: /^(?:patients?|пациент\p{L}*)$/u,
    said: /(?<!\p{L})(?:hospitals?|wards?|clinics?|больниц(?:ах|ы)?|госпитал(?:ях|и|ей)|палат(?:ах|ы)?|клиник(?:ах|и)?)(?!\p{L})/gu,
  },
  {
    of: /^(?:destroy\p{L}*|уничтож\p{L}*)$/u,
    said: /(?<!\p{L})(?:wrecks?|wreckage|remains|остов\p{L}{0,2}|обломк\p{L}{1,3})(?!\p{L})/gu,
  },
  {
    event: 'return',
    said: /(?<!\p{L})(?:back|home|homewards?|домой|обратно|назад|(?:на )?родину|(?:в )?родные места)(?!\p{L})/gu,
  },
  {
    event: 'missing',
    said: /(?<!\p{L})(?:unknown|unclear|неизвестн\p{L}+|неясн\p{L}+)(?!\p{L})/gu,
  },
  {
    counts: 'record',
    said: /(?<!\p{L})(?:inscribed|engraved|carved|bears?|bore|высечен\p{L}*|выбит\p{L}*|выгравирован\p{L}*|нанес[её]н\p{L}*)(?!\p{L})/gu,
  },
  {
    label: /(?:drown|утону|тонул)/u,
    said: /(?<!\p{L})(?:(?:the )?(?:sea|water|waters|waves)|(?:в )?(?:море|воде|волнах))(?!\p{L})/gu,
  },
  {
    // What comes about and is counted itself.
    of: /^(?:crash(?:es)?|attacks?|raids?|strikes?|fires?|accidents?|explosions?|blasts?|incidents?|shellings?|killings?|murders?|massacres?|robber(?:y|ies)|protests?|rall(?:y|ies)|exchanges?|clashes|авари[ийя]\p{L}*|атак[аи]?|нападени[яей]\p{L}?|удар(?:ы|ов)?|пожар(?:ы|ов)?|взрыв(?:ы|ов)?|дтп|происшестви[яей]\p{L}?|обстрел(?:ы|ов)?|убийств[а]?|обмен(?:ы|ов)?|акци[ийя]|столкновени[яей]\p{L}?)$/u,
    said: /(?<!\p{L})(?:happened|happens|occurred|took place|came about|случил(?:о|и)сь|случил(?:ся|ась)|произошл[оаи]|произошел|происходил[аио]?|состоял(?:о|и)сь|вспыхнул[аио]?|возник(?:л[аио])?|разгорел(?:ось|ись|ся|ась)|прогремел[аио]?|broke out|flared(?: up)?|erupted)(?!\p{L})/gu,
  },
  {
    of: /^(?:students?|студент\p{L}*)$/u,
    said: /(?<!\p{L})(?:studied|studying|enrolled|учил(?:ись|ся|ась)|учивш\p{L}{3,4}|обучал(?:ись|ся|ась))(?!\p{L})/gu,
  },
  {
    // Who is on a list is found there.
    label: keptList,
    source: keptList,
    said: /(?<!\p{L})(?:можно (?:было )?(?:найти|увидеть|прочесть|насчитать)|(?:can|could) be (?:found|seen|read))(?!\p{L})/gu,
  },
  {
    // To whom something bad was done.
    label:
      /(?<!\p{L})(?:repress|kill|dead|died|shot|execut|murder|deport|exil|tortur|disappear|репресс|уби[тл]|погиб|расстрел|казн|выс(?:ел|ыл|лан)|сослан|пыт[аок]|исчез|выселен)/u,
    said: /(?<!\p{L})(?:victims?|жертв(?:ы|ами|ам)?)(?!\p{L})/gu,
  },
  {
    event: 'listed',
    said: /(?<!\p{L})(?:bears?|bore|bearing|carr(?:y|ies|ied)|contain(?:s|ed)?)(?= (?:the )?names?(?!\p{L}))/gu,
  },
  {
    event: 'charge',
    said: /(?<!\p{L})(?:(?:as )?(?:the )?accused|defendants?|indictments?|обвиняемы\p{L}{1,3}|обвинительн\p{L}{2,3} (?:заключени|акт)\p{L}{0,3}|подсудимы\p{L}{1,3})(?!\p{L})/gu,
  },
  {
    event: 'wanted',
    said: /(?<!\p{L})(?:accused of|suspected of|charged with|обвиняем\p{L}{2,3} в|подозреваем\p{L}{2,3} в)(?!\p{L})/gu,
  },
  {
    counts: 'sentence',
    said: /(?<!\p{L})(?:carr(?:y|ies|ied|ying)|entail(?:s|ed|ing)?|provid(?:es?|ed|ing) for|предусматрива\p{L}+|предусмотрел\p{L}?|предполага\p{L}+)(?!\p{L})/gu,
  },
  {
    kin: 'eviction',
    said: /(?<!\p{L})(?:flats?|apartments?|homes?|houses?|квартир\p{L}{0,2}|дом(?:а|ов)|жил(?:ья|ищ)\p{L}?)(?!\p{L})/gu,
  },
  {
    kin: 'torture',
    said: /(?<!\p{L})(?:starv(?:ed|ing)|beatings?|(?:given )?electric (?:shocks?|current)|electrocuted|waterboard\p{L}*|burn(?:t|ed) with|морил\p{L} голодом|бил\p{L} током|(?:ударами )?током|избиени\p{L}+)(?!\p{L})/gu,
  },
];

/** The words of a claim that tell only the nature of those whom a figure counts. */
export function naturalWords(claim: Claim, evidence: Evidence): readonly string[] {
  const { counts, category, population, event } = evidence.wording;
  const nouns = [...counts, ...category, ...population, ...event];
  const text = claim.words.join(' ');
  // `за сезон 2024 года, с апреля по октябрь`: the time is told in full.
  const seasons = claim.period?.origin === 'stated' ? claim.words.filter((word) => season.test(word)) : [];
  const told = natures.flatMap(({ of, label, source, event: lot, counts: things, kin, said }) => {
    const isOf =
      (of !== undefined && nouns.some(({ word }) => of.test(word))) ||
      (label !== undefined && (label.test(evidence.label.en) || label.test(evidence.label.ru))) ||
      (source !== undefined && source.test(evidence.source)) ||
      (lot !== undefined && evidence.event === lot) ||
      (things !== undefined && evidence.counts === things) ||
      (kin !== undefined && evidence.own.kin.includes(kin));
    if (!isOf) return [];
    return [...text.matchAll(said)]
      .flatMap(([words]) => words.split(' '))
      .filter((word) => !isOfRival(claim, evidence, word));
  });
  return [...told, ...seasons];
}

const season = /^(?:season|сезон\p{L}{0,2})$/u;

/** Another figure of the case is of just those: `in remand prisons` beside colonies. */
function isOfRival(claim: Claim, { rivals }: Evidence, word: string): boolean {
  const own = wordsOfClaim(claim).filter((known) => known.word === word);
  return rivals.some(
    (nouns) => !nouns.some((noun) => keepers.test(noun.word)) && own.some((known) => isSaidIn(known, nouns)),
  );
}

/** Who is there too and is not of those: `сотрудники колоний`. */
const keepers =
  /^(?:staff|officers?|guards?|warders?|employees|сотрудник\p{L}*|надзирател\p{L}*|охранник\p{L}*|врач\p{L}*|медик\p{L}*|doctors?|nurses?)$/u;

const bodyNoun =
  /^(?:units?|detachments?|brigades?|regiments?|divisions?|battalions?|compan(?:y|ies)|corps|squads?|отряд\p{L}{0,2}|бригад\p{L}{1,2}|полк\p{L}{0,2}|дивизи\p{L}{1,2}|батальон\p{L}{0,2}|рот\p{L}{1,2}|корпус\p{L}{0,2}|групп\p{L}{1,2})$/u;
const genitive = /(?:ых|их|ого|его|ой|ей)$/;
/** How far from the noun of a body its name stands. */
const nameReach = 2;

/** `the Granit assault unit`, `41-й бригады ракетных катеров`: what the kind of a body is called in the other language. */
function isOfBodyName(claim: Claim, evidence: Evidence, word: string): boolean {
  const own = evidence.wording.population;
  if (!own.some((known) => isCyrillic(known.word) !== isCyrillic(word) && /\p{L}/u.test(known.word)))
    return false;
  const { words } = claim;
  const at = words.indexOf(word);
  const before = words[at + 1] ?? '';
  const isBefore = bodyNoun.test(before);
  const isBehind =
    bodyNoun.test(words[at - 1] ?? '') &&
    genitive.test(word) &&
    wordsOfClaim(claim).some((next) => next.word === before && isSaidIn(next, own));
  if ((!isBefore && !isBehind) || words.filter((key) => bodyNoun.test(key)).length > 1) return false;
  const noun = isBefore ? at + 1 : at - 1;
  const isNumbered = claim.population?.value.some(
    ({ unit, kind, name }) =>
      name !== null &&
      evidence.populations.some((known) => known.kind === kind && known.name === name && known.unit === unit),
  );
  if (isNumbered === true) return true;
  return words
    .slice(Math.max(0, noun - 1 - nameReach), noun + 1 + nameReach)
    .some((key) => key.length > 3 && evidence.mentions.some((name) => foldKey(key).startsWith(name)));
}

const isCyrillic = (word: string): boolean => word.charCodeAt(0) >= 0x400;

const under = /^(?:under|below|younger|до|моложе|младше)$/;
const underIn = /(?<!\p{L})(?:under|below|younger than|до|моложе|младше) \d/u;

/** `a child under 16`, where the figure's category has that age. */
function isOfAge(claim: Claim, { label, wording }: Evidence, word: string): boolean {
  if (!under.test(word) || !(underIn.test(label.en) || underIn.test(label.ru))) return false;
  const said = wordsOfClaim(claim);
  return wording.category.some((own) => /^\d+$/.test(own.word) && said.some((one) => one.word === own.word));
}

const staff = /^(?:officers?|agents?|employees|staff|members?|сотрудник(?:и|ами)|служащ(?:ие|ими))$/;
const leading = /^(?:the|by|that|что|год(?:ах|у|а|ы)?|месяц\p{L}*)$/u;
const staffReach = 6;

/** `Officers of the Lindon police`, where the figure is of what the police did. */
function isOwnStaff(claim: Claim, evidence: Evidence, word: string): boolean {
  if (!staff.test(word)) return false;
  const at = claim.words.indexOf(word);
  if (at > 0 && !leading.test(claim.words[at - 1] ?? '')) return false;
  return claim.words
    .slice(at + 1, at + staffReach)
    .some((next) => /^(?:police|полици\p{L}+)$/u.test(next) && saysInEvent(evidence, next));
}

const former = /^(?:former|ex|then|бывш\p{L}+|тогдашн\p{L}+)$/u;
const rule =
  /^(?:junta|regime|government|dictatorship|republic|union|хунт\p{L}{1,2}|режим\p{L}{0,2}|правительств\p{L}{1,2}|диктатур\p{L}{1,2}|республик\p{L}{1,2}|союз\p{L}{0,2})$/u;

/** `officers of the former junta`: of a power that is gone, which the figure names. */
function isOfOldRule({ words }: Claim, evidence: Evidence, word: string): boolean {
  const next = words[words.indexOf(word) + 1] ?? '';
  return former.test(word) && rule.test(next) && isCalled(evidence, next);
}

const ofMen =
  /(?:men|ers?|scouts?|marines?|ист\p{L}{1,3}|ник\p{L}{0,3}|ин\p{L}{1,5}|мотострелк\p{L}{1,4}|морпех\p{L}{0,3}|сап[её]р\p{L}{0,3})$/u;
const ofCrew =
  /^(?:crews?|crewmen|troops|soldiers|guards|экипаж\p{L}{0,3}|подразделени\p{L}{1,2}|пехот\p{L}{2,7})$/u;

/** `Tank crews fled too`, of a tank regiment: those of the branch that the figure's own body is of. */
function isOfBranch(claim: Claim, { label, populations }: Evidence, word: string): boolean {
  const next = claim.words[claim.words.indexOf(word) + 1] ?? '';
  if (populations.length !== 1 || !(ofMen.test(word) || ofCrew.test(next))) return false;
  const isNamed = claim.population?.value.some(
    ({ kind, name }) => name !== null && populations.some((body) => body.kind === kind && body.name === name),
  );
  return isNamed === true && [label.en, label.ru].some((told) => isOfBranchOf(word, told));
}

const craft =
  /^(?:ships?|vessels?|boats?|ferr(?:y|ies)|liners?|steamers?|trawlers?|tankers?|barges?|cutters?|yachts?|motorships?|судн[оае]|суда|судов|корабл\p{L}{1,3}|лайнер\p{L}{0,2}|пароход\p{L}{0,2}|теплоход\p{L}{0,2}|паром\p{L}{0,2}|катер\p{L}{0,2}|танкер\p{L}{0,2}|траулер\p{L}{0,2}|сухогруз\p{L}{0,2}|барж\p{L}{1,2}|яхт\p{L}{1,2})$/u;
const anyCraft = /^(?:ships?|vessels?|судн[оае]|корабл\p{L}{1,3})$/u;

/** `парома «Ладога стар»`, where the figure says its name: what carries a name that is no other craft in the figure. */
function isCraftOfName({ words }: Claim, { wording }: Evidence, word: string): boolean {
  if (!craft.test(word)) return false;
  const own = [...wording.population, ...wording.event, ...wording.category];
  const isOther = own.some((known) => craft.test(known.word) && !hasMeaning(word, known));
  if (isOther && !anyCraft.test(word)) return false;
  const at = words.indexOf(word);
  const behind = words[words[at + 1] === 'the' ? at + 2 : at + 1];
  return [words[at - 1], behind].some(
    (next = '') =>
      next.length > 3 && !craft.test(next) && wording.population.some((known) => hasMeaning(next, known)),
  );
}

/** Words that neither narrow nor turn what the figure tells. */
export function isHarmless(claim: Claim, evidence: Evidence, word: string): boolean {
  return (
    isCarrying(claim, evidence, word) ||
    isOfMeasure(evidence, word) ||
    isOfBodyName(claim, evidence, word) ||
    isOfAge(claim, evidence, word) ||
    isOwnStaff(claim, evidence, word) ||
    isOfOldRule(claim, evidence, word) ||
    isCraftOfName(claim, evidence, word) ||
    isOfBranch(claim, evidence, word) ||
    isBeside(claim, evidence, word)
  );
}
