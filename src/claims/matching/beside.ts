// Words beside what a figure says that only lead to it or say it over again: kinds of places beside their names, prepositions, the
// code of law behind its article, what reigned in the very time that is named.
import { foldKey } from '../../text/fold.ts';
import type { Claim } from '../claim.ts';
import { samePlace } from '../reading/places.ts';
import { comparePeriod } from './compare-period.ts';
import type { Evidence } from './evidence.ts';
import { hasMeaning, meant, says } from './meant.ts';

const placeKind =
  /^(?:towns?|cit(?:y|ies)|villages?|hamlets?|settlements?|communes?|communit(?:y|ies)|hromadas?|municipalit(?:y|ies)|parish|townships?|districts?|county|counties|canton|province|region|oblast|raion|город\p{L}{0,3}|сел[аоеу]|деревн\p{L}{1,2}|пос[её]лк\p{L}{1,2}|пос[её]лок|громад\p{L}{0,2}|коммун\p{L}{0,2}|общин\p{L}{0,2}|муниципалитет\p{L}{0,2}|волост\p{L}{1,2}|район\p{L}{0,2}|уезд\p{L}{0,2}|област\p{L}{1,2}|кра[йяею]|провинци\p{L}{1,2}|округ\p{L}{0,2})$/u;
const joint = /^(?:of|the|в|во|из)$/;

/** `in Gisanze commune`, `Ставковской громады`: the kind of a place beside a name that the figure has too. */
function isKindOfPlace(claim: Claim, evidence: Evidence, word: string): boolean {
  if (!placeKind.test(word)) return false;
  const { words } = claim;
  const isName = (name: string): boolean =>
    name.length > 3 &&
    !placeKind.test(name) &&
    ((evidence.place !== null && samePlace(foldKey(name), evidence.place)) ||
      [...evidence.wording.place, ...evidence.wording.population].some(
        (own) => own.word.length > 3 && !placeKind.test(own.word) && hasMeaning(name, own),
      ));
  return words.some((own, at) => {
    if (own !== word) return false;
    const behind = words[joint.test(words[at + 1] ?? '') ? at + 2 : at + 1] ?? '';
    return isName(words[at - 1] ?? '') || isName(behind);
  });
}

const leading = /^(?:under|upon|per|pursuant|amid|following|via)$/;
const leadReach = 3;

/** `let go under pardons`: it leads to what the figure says. */
function isLeading(claim: Claim, evidence: Evidence, word: string): boolean {
  const { words } = claim;
  if (!leading.test(word)) return false;
  const next = words
    .slice(words.indexOf(word) + 1, words.indexOf(word) + 1 + leadReach)
    .find((own) => !/^(?:an?|the|his|her|its|their|to)$/.test(own));
  return next !== undefined && next.length > 3 && says(evidence, next, claim);
}

const ofCode =
  /^(?:punish(?:es|ing)|covers?|covering|deals?|dealing|карает|карающ\p{L}{2,3}|наказыва\p{L}+|criminal|penal|code|уголовн(?:ого|ому|ый|ом)|кодекс\p{L}{0,2}|ук|рф)$/u;

/** `Article 337 of the criminal code`, where both name the article. */
const isOfCode = (claim: Claim, { categories }: Evidence, word: string): boolean =>
  ofCode.test(word) &&
  categories.some(
    (category) => category.startsWith('article-') && claim.category?.value.includes(category) === true,
  );

const list =
  /^(?:lists?|register|registry|roster|database|rolls?|спис\p{L}{2,3}|реестр\p{L}{0,2}|баз[аеуы]|картотек\p{L}{1,2}|перечн\p{L}{1,2})$/u;
const keeperReach = 5;

/** `on the wanted list of the military prosecutor`: whose list it is, where the figure comes from there. */
function isKeeper({ words }: Claim, { source }: Evidence, word: string): boolean {
  const at = words.indexOf(word);
  if (word.length < 4 || !words.slice(Math.max(0, at - keeperReach), at).some((own) => list.test(own)))
    return false;
  return meant(source ?? '').some((own) => hasMeaning(word, own));
}

const reigning =
  /^(?:occupation|siege|blockade|wartime|invasion|dictatorship|оккупаци\p{L}{1,2}|осад\p{L}{1,2}|блокад\p{L}{1,2}|вторжени\p{L}{1,2}|диктатур\p{L}{1,2})$/u;
const during = /^(?:under|during|in|amid|throughout|при|во|в|за|под|время|период|годы|месяцы|пору)$/;

/** `killed under occupation, between March and September`: what reigned in the whole of the time that the claim and the figure name. */
function isReigning(claim: Claim, evidence: Evidence, word: string): boolean {
  const { words, period } = claim;
  const at = reigning.test(word) ? words.indexOf(word) : words.findIndex((own) => reigning.test(own));
  const isOfIt = at >= 0 && (at === words.indexOf(word) || (during.test(word) && words[at - 1] === word));
  const lead = words.slice(Math.max(0, at - 2), at);
  return (
    isOfIt &&
    period?.origin === 'stated' &&
    comparePeriod(period.value, evidence.period) === 'same' &&
    lead.some((own) => during.test(own))
  );
}

/** Words that neither narrow nor turn what the figure tells beside them. */
export const isBeside = (claim: Claim, evidence: Evidence, word: string): boolean =>
  isKindOfPlace(claim, evidence, word) ||
  isLeading(claim, evidence, word) ||
  isOfCode(claim, evidence, word) ||
  isKeeper(claim, evidence, word) ||
  isReigning(claim, evidence, word);
