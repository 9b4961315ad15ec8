// Which way people went, for a claim and a figure: who came from a place did not come to it.
import { foldKey } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import { samePlace } from '../reading/places.ts';
import { isFrom, isFromInstitution, takenAway } from './compare-place.ts';
import type { Evidence, Ways } from './evidence.ts';
import { generic } from './names.ts';
import { isSentByOffice } from './offices.ts';

/** Words of coming: what stands behind `in` beside them is where to. */
const coming = /^(?:arriv\p{L}*|landed|settled|прибы\p{L}*|приех\p{L}*|приезж\p{L}*)$/u;
const going =
  /^(?:return\p{L}*|back|home|came|come|coming|вернул\p{L}*|возвра\p{L}*|приех\p{L}*|прибы\p{L}*|arriv\p{L}*)$/u;

type IsBehind = (words: readonly string[], at: number) => boolean;

function behind(tokens: readonly Token[], isBehind: IsBehind): readonly string[] {
  const words = tokens.map(({ key }) => key);
  return tokens.flatMap(({ key, capital }, at) => (capital && isBehind(words, at) ? [foldKey(key)] : []));
}

/** `granted asylum in Kaldor`, `поданы в Лории` */
const isWithin: IsBehind = (words, at) =>
  /^(?:in|at|в|во|на)$/.test((words[at - 1] === 'the' ? words[at - 2] : words[at - 1]) ?? '') &&
  !isTowards(words, at);

/** The names behind `from` in what a figure is of, and those behind `to` in its event. */
export function waysOf(population: readonly Token[], event: readonly Token[]): Ways {
  const home = behind(population, isFrom);
  return {
    home,
    from: [...home, ...behind(event, isFrom)],
    to: behind(event, isTowards),
    at: behind(event, isWithin),
  };
}

/** Who came from there is not who came there; where to, the figure may say beside. */
export function isOtherDirection(claim: Claim, evidence: Evidence): boolean {
  const isPlaced =
    evidence.place !== null &&
    claim.places.some((place) => !evidence.mentions.some((name) => place.startsWith(name)));
  const { from } = evidence.ways;
  const isLeaving =
    !isPlaced &&
    (evidence.own.kin.includes('arrival') || evidence.own.kin.includes('receipt')) &&
    claim.words.some(
      (word, at) =>
        (isFrom(claim.words, at) || isFromInstitution(claim, at)) &&
        // `refugees from Sandaria arrived`: whence the figure's own people came.
        !from.some((name) => samePlace(foldKey(word), name)) &&
        evidence.mentions.some((name) => !generic.test(name) && foldKey(word).startsWith(name)),
    );
  return (
    isLeaving ||
    isAgainst(claim, evidence.ways) ||
    isOtherWay(claim, evidence) ||
    isSentByOffice(claim, evidence)
  );
}

const isOf = (names: readonly string[], word: string): boolean =>
  names.some((name) => samePlace(foldKey(word), name));

/** `exiles from Mordan arrived in Tarvia`, `returned from Tarvia`: the way back of those whom the figure counts. */
function isAgainst({ words }: Claim, { home, from, to, at: where }: Ways): boolean {
  if (from.length === 0 && to.length === 0) return false;
  const isAbroad = from.length > home.length || to.length > 0 || where.length > 0;
  return words.some((word, at) => {
    if (isFrom(words, at)) return isOf(to, word) && (!isOf(from, word) || isBesideGoing(words, at));
    if (isAbroad && isOf(home, word) && !isOf(to, word) && isSubject(words, at)) return true;
    return isTowards(words, at) && isOf(from, word) && !isOf(to, word);
  });
}

/** `Sorvia deported`, `Сорвия предоставила`: the land that they came from, as who did it. */
function isSubject(words: readonly string[], at: number): boolean {
  const isFree = at === 0 || !/^(?:in|at|of|by|to|в|во|на)$/.test(words[at - 1] ?? '');
  return isFree && /(?:[a-z]{3}ed|took|gave|sent|[а-я]{2}(?:ла|ло|ли|л))$/.test(words[at + 1] ?? '');
}

/** `returned from Tarvia`, `из Тарвии вернулись` */
function isBesideGoing(words: readonly string[], at: number): boolean {
  const before = words[at - 1] === 'the' ? words[at - 3] : words[at - 2];
  return going.test(before ?? '') || going.test(words[at + 1] ?? '');
}

/**
 * Of people at home where the figure is of: they are taken and flee from there, and come back to there. `returned from the
 * Ustren valley` is another way, and so is `escaped to the Ustren valley`.
 */
function isOtherWay({ words, told, kin }: Claim, { groups, mentions, event, place, own }: Evidence): boolean {
  if (!groups.includes('group-residents')) return false;
  const isAway =
    (event === 'absence' && told.includes(event)) ||
    own.kin.some(
      (lot) =>
        kin.some(({ key }) => key === lot) && (takenAway.has(lot) || (lot === 'arrival' && place !== null)),
    );
  const isBack = event === 'return' && told.includes(event) && own.called.length > 0;
  if (!isAway && !isBack) return false;
  const named = words.flatMap((word, at) =>
    mentions.some((name) => !generic.test(name) && foldKey(word).startsWith(name)) ? [at] : [],
  );
  return isBack
    ? named.some((at) => isFrom(words, at))
    : named.some((at) => isTowards(words, at)) && !named.some((at) => isFrom(words, at));
}

/** `to the Ustren valley`, `в Устренскую долину`, `arrived in Loria` */
export function isTowards(words: readonly string[], at: number): boolean {
  const place = words[at - 1] === 'the' ? at - 2 : at - 1;
  const before = words[place] ?? '';
  if (/^(?:to|into)$/.test(before)) return true;
  if (/^(?:in|at)$/.test(before)) return coming.test(words[place - 1] ?? '');
  return /^(?:в|во|на)$/.test(before) && !/(?:[еи]|[оеё]м|[ое]й|[ая]х)$/.test(words[at] ?? '');
}
