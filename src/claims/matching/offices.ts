// Offices to which people turn: named by their kind alone, and papers that go to them, not from them.
import type { Claim } from '../claim.ts';
import type { Evidence } from './evidence.ts';
import { isSaidIn, wordsOfClaim } from './meant.ts';

/** Offices of which there is one wherever there is one. */
const offices =
  /^(?:ombuds\p{L}+|commissioner|hotline|helpline|governor|mayor|омбудсмен\p{L}*|уполномоченн\p{L}*|губернатор\p{L}*|мэр\p{L}*)$/u;

/** `the ombudsman`, where all that the case knows is of one ombudsman, whose region the sentence leaves unsaid. */
export const saysOffice = (claim: Claim, { wording }: Evidence): boolean =>
  wording.population.some((word) => offices.test(word.word) && isSaidIn(word, wordsOfClaim(claim)));

/** Groups that an office is named by. */
const officeGroups: ReadonlySet<string> = new Set([
  'group-police officers',
  'group-security forces',
  'group-officials',
  'group-judges',
  'group-guards',
]);

/** `the ombudsman filed 300 appeals`, where the figure is of those that it received. */
export function isSentByOffice(claim: Claim, { own, wording, groups }: Evidence): boolean {
  const sent = claim.kin.find(({ key }) => key === 'filing');
  const isOfReceipt = own.kin.includes('receipt') && !own.kin.includes('filing');
  const isReceived = claim.kin.some(({ key }) => key === 'receipt' || key === 'arrival');
  if (sent === undefined || !isOfReceipt || isReceived) return false;
  const isOffice = wording.population.some(({ word }) => offices.test(word));
  if (!isOffice && groups.some((group) => !officeGroups.has(group))) return false;
  const said = wordsOfClaim(claim);
  const verb = claim.words.indexOf(sent.words[0] ?? '');
  return said.some((word, at) => {
    if (at >= verb || !isSaidIn(word, wording.population)) return false;
    const before = claim.words[at - 1] === 'the' ? claim.words[at - 2] : claim.words[at - 1];
    return !addressing.test(before ?? '') && !dative.test(word.word);
  });
}

const addressing = /^(?:to|at|with|by|for|in|к|в|во|на|от|у|для|при|адрес|имя)$/;
const dative = /[а-я](?:у|ю|ам|ям|ой|ей)$/;
