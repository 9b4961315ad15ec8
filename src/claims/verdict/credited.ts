// Who published the very number that a sentence has, where its words alone do not tell it apart from what no figure says:
// credited to another source, or told by nobody though sources differ.
import type { Claim } from '../claim.ts';
import { openDoubts, unaccounted } from '../matching/accounted.ts';
import { compareSlots, slotNames } from '../matching/compare-slots.ts';
import { Contrast } from '../matching/contrast.ts';
import type { CaseKnowledge, Evidence, Meant } from '../matching/evidence.ts';
import { isSaidIn, meant } from '../matching/meant.ts';
import { remembered } from '../../text/memo.ts';
import { tokenise } from '../../text/tokens.ts';
import { sourceNames } from '../words/source-names.ts';
import { fitValue } from '../matching/value-fit.ts';
import { byWording } from '../matching/wording.ts';
import { isCredited, isSwapped } from './sources.ts';
import { judged, type Judgement, type Verdict } from './verdict.ts';
import { both, figureText } from './verdict-words.ts';

/** Smaller numbers agree by chance. */
const leastTelling = 20;

export function credited(claim: Claim, found: Judgement, { evidence }: CaseKnowledge): Judgement {
  if (found.verdict.startsWith('supported')) {
    const figure = evidence.find(({ id }) => id === found.figures[0]);
    if (figure === undefined) return found;
    const isQuotient = /^(?:share|ratio)$/.test(claim.quantity.kind);
    return (
      (isQuotient && !isOfBodies(claim, evidence) ? lost(claim, figure) : null) ??
      ofNamed(claim, figure, evidence) ??
      conflict(claim, figure, evidence) ??
      found
    );
  }
  if (claim.turns.length > 0 || claim.inferred) return found;
  const other = doubtful.has(found.verdict) ? ofOther(claim, evidence) : null;
  if (other !== null) return other;
  if (found.verdict !== 'cannot-tell') return found;
  const figure = ofNumber(claim, evidence);
  if (figure === null) return found;
  const isKnown = openDoubts(claim, figure).length === 0 && unaccounted(claim, figure).length === 0;
  return lost(claim, figure) ?? (isKnown ? conflict(claim, figure, evidence) : null) ?? found;
}

/** Verdicts that rest on words which the credit outweighs. */
const doubtful: ReadonlySet<Verdict> = new Set([
  'cannot-tell',
  'wrong-object',
  'wrong-category',
  'wrong-unit',
]);

/** The only figure with the number is of another source of the case than the one credited, and no other figure's words are said. */
function ofOther(claim: Claim, evidence: readonly Evidence[]): Judgement | null {
  const { kind, value, bound } = claim.quantity;
  if (kind !== 'number' || bound !== 'exact' || value === null || value < leastTelling) return null;
  if (!claim.credits.some(({ source }) => source !== null)) return null;
  const [only, another] = evidence.filter((one) => one.value === value);
  if (only === undefined || another !== undefined) return null;
  const relations = byWording(claim, only, compareSlots(claim, only));
  const differing = slotNames.filter((slot) => relations[slot] === 'differs');
  if (differing.length > 1 || (relations.period !== 'same' && relations.period !== 'open')) return null;
  return new Contrast(claim, only, evidence).lent() === null ? lost(claim, only) : null;
}

/** Nobody is credited, and the sentence has the name of another source that is of none of those counted. */
function ofNamed(claim: Claim, figure: Evidence, evidence: readonly Evidence[]): Judgement | null {
  if (claim.credits.length > 0 || figure.source === '') return null;
  const bodies = wordsOfAll(evidence);
  const others = evidence.filter(({ source }) => source !== figure.source);
  const named = others.find(
    ({ source }) => isNamedAlone(claim, source, bodies) && !isNamedAlone(claim, figure.source, bodies),
  );
  return named === undefined ? null : lostTo(named.source, figure);
}

/** Who is credited is a body that the figures are of: `whom the brigade listed`. */
const isOfBodies = ({ credits }: Claim, evidence: readonly Evidence[]): boolean =>
  credits.some(({ name }) =>
    evidence.some(({ populations }) =>
      populations.some(({ text }) => text.toLowerCase().includes(name.toLowerCase())),
    ),
  );

const ofAll = new WeakMap<readonly Evidence[], readonly Meant[]>();

/** The words of all figures of a case. */
function wordsOfAll(evidence: readonly Evidence[]): readonly Meant[] {
  const found = ofAll.get(evidence) ?? evidence.flatMap(({ wording }) => wording.all);
  ofAll.set(evidence, found);
  return found;
}

/** All words of a name that mean nothing else stand in the claim as names. */
function isNamedAlone({ names }: Claim, source: string, bodies: readonly Meant[]): boolean {
  const own = nameWords(source);
  return (
    own.length > 0 &&
    own.every(
      (word) =>
        names.some((name) => name.length > 3 && word.folded.startsWith(name)) && !isSaidIn(word, bodies),
    )
  );
}

const nameWords = remembered((source) =>
  meant(/[«“"](.+)[»”"]/u.exec(source)?.[1] ?? source).filter(({ word }) => !isOfOffice(word)),
);

const isOfOffice = (word: string): boolean => sourceNames.at(tokenise(word), 0) !== null;

/** The one figure with the claim's very number, if nothing that the claim says is other than in it. */
function ofNumber(claim: Claim, evidence: readonly Evidence[]): Evidence | null {
  const { kind, value, per } = claim.quantity;
  if (kind !== 'number' || value === null || value < leastTelling || per !== null) return null;
  const fitting = evidence.filter(
    (one) => one.value === value && fitValue(claim.quantity, one).fit === 'exact',
  );
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return null;
  const relations = byWording(claim, only, compareSlots(claim, only));
  return Object.values(relations).includes('differs') || relations.period !== 'same' ? null : only;
}

function lost(claim: Claim, figure: Evidence): Judgement | null {
  const swapped = claim.credits.length === 0 ? null : isSwapped(claim, figure);
  return swapped === null ? null : lostTo(swapped, figure);
}

function lostTo(swapped: string, figure: Evidence): Judgement {
  return judged(
    'source-lost',
    both((language) =>
      language === 'en'
        ? `The number is credited to ${swapped}; it is that of ${figureText(figure, language)}.`
        : `Число приписано источнику «${swapped}», а принадлежит оно: ${figureText(figure, language)}.`,
    ),
    { figures: [figure.id] },
  );
}

/** Nobody is credited, and another source has another number of the same. */
function conflict(claim: Claim, figure: Evidence, evidence: readonly Evidence[]): Judgement | null {
  if (claim.attribution.length > 0 || isCredited(claim, figure)) return null;
  const rival = evidence.find(
    (other) => isRival(figure, other) && !/^(?:exact|rounding)$/.test(fitValue(claim.quantity, other).fit),
  );
  if (rival === undefined) return null;
  return judged(
    'sources-conflict',
    both((language) => {
      const pair = `${figureText(figure, language)}; ${figureText(rival, language)}`;
      return language === 'en'
        ? `Published figures on the same thing differ: ${pair}.`
        : `Опубликованные числа об одном и том же расходятся: ${pair}.`;
    }),
    { figures: [figure.id, rival.id] },
  );
}

/** Of another source, and in the same words on all slots. */
function isRival(a: Evidence, b: Evidence): boolean {
  return (
    a.source !== b.source &&
    a.categories.join() === b.categories.join() &&
    a.source !== '' &&
    b.source !== '' &&
    a.value !== b.value &&
    a.counts === b.counts &&
    a.event === b.event &&
    a.place === b.place &&
    JSON.stringify(a.period) === JSON.stringify(b.period) &&
    (['counts', 'event', 'category', 'population'] as const).every((slot) =>
      areSame(a.wording[slot], b.wording[slot]),
    )
  );
}

const areSame = (a: readonly Meant[], b: readonly Meant[]): boolean =>
  a.every((word) => isSaidIn(word, b)) && b.every((word) => isSaidIn(word, a));
