// The verdict on each claim of one text, decided step by step: every step takes what was found so far and lets it stand or puts
// another finding in its place. Rounds follow one another, since what is told beside a claim counts by the verdict that it has itself.
//
// First round, a claim by itself:
//   1. `judge`         held against the figures of the case, slot by slot
//   2. `doubted`       lets no number stand where the sentence says more than its figure
//   3. `credited`      whose number it is, where sources differ
//   4. `contrasted`    the one figure with its number, told by the words that set it apart
//   5. `qualified`     other numbers of its sentence that make it another's: a term, a sum, a part of something else
//   6. `misadded`      a total that misses what the figures of the case add up to
//   7. `againstItself` what the text's own numbers say against it
//   8. `concluded`     a number that the sentence infers and no figure counts
//   9. `inferred`      a right number with a cause or a purpose that no number shows
// Second round, beside the others:
//  10. `retold`        another number for the same thing
//  11. `summed`        a sum that the sentence tells: whether its addends may be added, and whether they make it
//  12. `inferredRest`  what a subtraction leaves, told as if it had been counted
// Third round:
//  13. `asOfFigure`   a number of no figure, by the only figure whose own number would be right in its place
//  14. `outweighed`    too high or too low where the text has it right elsewhere
import type { Words } from '../../text/words.ts';
import type { AuditedClaim } from '../audited.ts';
import type { Claim } from '../claim.ts';
import type { CaseKnowledge } from '../matching/evidence.ts';
import { addingOf } from './addends.ts';
import { explainSum } from './arithmetic.ts';
import { asOfFigure } from './as-of-figure.ts';
import { breakdowns } from './breakdowns.ts';
import { contrasted } from './contrasted.ts';
import { credited } from './credited.ts';
import { doubted } from './doubted.ts';
import { bareOf, inferred, inferredRest } from './inferred.ts';
import { judge } from './judge.ts';
import { qualified } from './qualified.ts';
import { judgeSoundSum, judgeSum, untoldSum } from './judge-sums.ts';
import { toldAgain } from './told-again.ts';
import { failingWholes } from './told-parts.ts';
import { toldSums, type ToldSum } from './told-sums.ts';
import { nothingNear, type Judgement, type Verdict } from './verdict.ts';
import { textFindings, type Finding } from './within-text.ts';

export interface Decided {
  readonly judged: readonly AuditedClaim[];
  readonly findings: readonly Finding[];
}

/** What a text says, and what is found in it before any claim is judged. */
interface Told {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly bare: readonly Claim[];
  readonly knowledge: CaseKnowledge;
  /** What it says against itself, by the claim at fault. */
  readonly faults: ReadonlyMap<string, readonly Finding[]>;
  /** Numbers that it takes up as others. */
  readonly again: readonly Finding[];
  /** Sums that it tells beside a case, by their totals. */
  readonly sums: ReadonlyMap<string, ToldSum>;
  /** Verdicts after the rounds before. */
  readonly judged: readonly AuditedClaim[];
}

type Step = (claim: Claim, found: Judgement, told: Told) => Judgement;

/** A claim against the figures alone, steps 1 to 5. */
function held(claim: Claim, { knowledge, claims }: Told): Judgement {
  const found = credited(claim, doubted(claim, judge(claim, knowledge, claims), knowledge), knowledge);
  return qualified(claim, contrasted(claim, found, knowledge), claims, knowledge);
}

const firstRound: readonly Step[] = [
  (claim, _, told) => held(claim, told),
  misadded,
  againstItself,
  concluded,
  (claim, found, { bare, knowledge }) => {
    const own = bareOf(claim, bare);
    return own === undefined ? found : inferred(claim, own, found, knowledge, bare);
  },
];

const rounds: readonly (readonly Step[])[] = [
  firstRound,
  [
    retold,
    summed,
    (claim, found, { text, claims, knowledge }) => inferredRest(claim, found, text, claims, knowledge),
  ],
  [(claim, found, told) => asOfFigure(claim, found, told.knowledge, (one) => held(one, told)), outweighed],
];

/**
 * `bare`: the claims of the text without what its sentences add to their numbers. `supposed`: what it only takes up, which is judged
 * where it gainsays a claim.
 */
export function decide(
  text: string,
  claims: readonly Claim[],
  bare: readonly Claim[],
  knowledge: CaseKnowledge,
  supposed: readonly Claim[] = [],
): Decided {
  const known = new Set(knowledge.evidence.map(({ value }) => value));
  const isKnown = (value: number): boolean => known.has(value);
  const parts = breakdowns(text, claims);
  const again = toldAgain(text, claims, supposed, isKnown);
  const wholes = failingWholes(text, claims, isKnown).filter(
    (one) => one.isSaid || !isCountedTwice(one.parts, knowledge),
  );
  const findings = textFindings(text, claims, parts, again, wholes);
  const sums = knowledge.evidence.length === 0 ? [] : toldSums(text, claims, isKnown);
  const told = {
    text,
    claims,
    bare,
    knowledge,
    faults: byClaim(findings),
    again,
    sums: new Map(sums.map((sum) => [sum.total.id, sum])),
  };
  let judged = claims.map((claim): AuditedClaim => ({ claim, judgement: nothingNear }));
  for (const steps of rounds) {
    const before = { ...told, judged };
    judged = judged.map(({ claim, judgement }) => ({
      claim,
      judgement: steps.reduce((found, step) => step(claim, found, before), judgement),
    }));
  }
  const gainsaid = gainsaying(supposed, again);
  const all =
    gainsaid.length === 0
      ? judged
      : [...judged, ...gainsaid].toSorted((a, b) => a.claim.start - b.claim.start);
  return { judged: all, findings };
}

/** What a text only takes up, where it tells another number of the same. */
function gainsaying(supposed: readonly Claim[], again: readonly Finding[]): readonly AuditedClaim[] {
  return supposed.flatMap((claim) => {
    const finding = again.find(({ claims }) => claims.includes(claim.id));
    return finding === undefined
      ? []
      : [{ claim, judgement: taken(nothingNear, finding.verdict, finding.why) }];
  });
}

/** Parts that the case knows not to exclude one another need not make a whole. */
function isCountedTwice(parts: readonly number[], { evidence }: CaseKnowledge): boolean {
  const figures = parts.flatMap((part) => evidence.find(({ value }) => value === part) ?? []);
  return addingOf(figures, evidence) === 'overlapping';
}

/** Findings by the claim at fault. */
function byClaim(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const [first = ''] = finding.claims;
    const known = found.get(first);
    if (known === undefined) found.set(first, [finding]);
    else known.push(finding);
  }
  return found;
}

const open: ReadonlySet<Verdict> = new Set(['cannot-tell', 'overstated', 'understated']);
/** Verdicts that another telling of the same number in the text explains. */
const explicable: ReadonlySet<Verdict> = new Set([...open, 'inference-as-fact']);
/** Verdicts that say themselves what is wrong with a sum. */
const ofSums: ReadonlySet<Verdict> = new Set(['axes-mixed', 'parts-do-not-sum']);

function misadded(claim: Claim, found: Judgement, { claims, knowledge }: Told): Judgement {
  return open.has(found.verdict) ? (explainSum(claim, claims, knowledge.evidence) ?? found) : found;
}

/** What the text says against itself decides where no figure does; parts that make another sum, always. */
function againstItself(claim: Claim, found: Judgement, { faults }: Told): Judgement {
  const own = faults.get(claim.id) ?? [];
  if (own.length === 0 || ofSums.has(found.verdict)) return found;
  const mixed = own.find(({ verdict }) => verdict === 'axes-mixed');
  if (mixed !== undefined) return taken(found, mixed.verdict, mixed.why);
  // A number that the sentence infers is told as another one, not as the same again; a share is of its own numbers.
  const isOther = claim.inferred && claim.quantity.kind !== 'share';
  const finding =
    own.find(({ verdict }) => verdict === 'parts-do-not-sum') ??
    own.find(({ verdict }) => !(isOther && verdict === 'contradicts-text'));
  const isDecided = found.verdict === 'cannot-tell' || finding?.verdict === 'parts-do-not-sum';
  return finding !== undefined && isDecided ? taken(found, finding.verdict, finding.why) : found;
}

function concluded({ inferred: isInferred, quantity }: Claim, found: Judgement): Judgement {
  const isNumber = quantity.value !== null || quantity.kind === 'vague';
  if (found.verdict !== 'cannot-tell' || !isInferred || !isNumber) return found;
  return taken(found, 'inference-as-fact', {
    en: 'The sentence infers this number; no figure counts it.',
    ru: 'Фраза выводит это число; ни один подсчёт его не даёт.',
  });
}

/** Of two tellings of one thing the true one too is no longer sure of what its text says. */
function retold({ id }: Claim, found: Judgement, { again }: Told): Judgement {
  const isTrue = found.verdict.startsWith('supported');
  const other =
    isTrue || explicable.has(found.verdict)
      ? again.find(({ claims }) => claims[0] === id || (isTrue && claims[1] === id))
      : undefined;
  return other === undefined ? found : taken(found, other.verdict, other.why);
}

function summed(
  claim: Claim,
  found: Judgement,
  { text, sums, judged, knowledge: { evidence } }: Told,
): Judgement {
  const isSettled = ofSums.has(found.verdict) || found.verdict === 'not-checkable';
  if (isSettled || evidence.length === 0) return found;
  const sum = sums.get(claim.id);
  const isHeld = found.verdict.startsWith('supported');
  if (sum === undefined) {
    const { start, length } = claim.sentence;
    return isHeld ? found : { ...found, ...untoldSum(claim, text.slice(start, start + length), evidence) };
  }
  const sound = open.has(found.verdict) ? judgeSoundSum(sum, judged, evidence) : null;
  return { ...found, ...(judgeSum(sum, evidence, isHeld) ?? sound) };
}

function outweighed({ id }: Claim, found: Judgement, { faults, judged }: Told): Judgement {
  const { verdict, why } = found;
  if (verdict !== 'overstated' && verdict !== 'understated') return found;
  const finding = faults.get(id)?.find((fault) => fault.verdict === 'contradicts-text');
  const right = judged.find(({ claim }) => claim.id === finding?.claims[1])?.judgement.verdict;
  if (finding === undefined || right?.startsWith('supported') !== true) return found;
  const both = { en: `${finding.why.en} ${why.en}`, ru: `${finding.why.ru} ${why.ru}` };
  return taken(found, 'contradicts-text', both);
}

function taken(from: Judgement, verdict: Verdict, why: Words): Judgement {
  return { ...from, verdict, why };
}
