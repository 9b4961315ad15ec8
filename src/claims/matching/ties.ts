// Words that only tie what a claim tells to a matter that its figure names too: `because of the strike`, `after the collapse`,
// `по делу об обрушении`.
import type { Claim, EventKey } from '../claim.ts';
import type { Evidence } from './evidence.ts';
import { says } from './meant.ts';

const causes =
  /^(?:because|owing|due|account|consequence|вследствие|связи|connection|result|wake|course|результате|итоге|ходе)$/;
const behind = /^(?:после|вслед)$/;
const cases = /^(?:дел[уае]|делам|case)$/;

const legal: ReadonlySet<EventKey> = new Set([
  'conviction',
  'charge',
  'detention',
  'prosecution',
  'acquittal',
  'wanted',
]);

/** What people are taken away from, and found after; who dies after it may have died of something else. */
const calamity =
  /^(?:прорыв|разрыв|паводк|наводнени|половодь|землетрясени|взрыв|обрушени|обвал|авари|катастроф|крушени|оползн|лавин|ураган|шторм|тайфун|цунами|извержени|подтоплени|затоплени|пожар|утечк|выброс)/;

/** Words behind a tie among which what it ties to stands. */
const reach = 4;

export function isTie(claim: Claim, evidence: Evidence, word: string): boolean {
  const test = causes.test(word) || cases.test(word) || behind.test(word);
  if (!test || (behind.test(word) && evidence.event === 'death')) return false;
  const isOfCase =
    (evidence.event !== null && legal.has(evidence.event)) ||
    evidence.counts === 'sentence' ||
    evidence.own.kin.includes('imprisonment');
  if (cases.test(word) && !isOfCase) return false;
  const at = claim.words.indexOf(word);
  return claim.words
    .slice(at + 1, at + 1 + reach)
    .some(
      (next) => next.length > 3 && (!behind.test(word) || calamity.test(next)) && says(evidence, next, claim),
    );
}
