// The audit of texts: every claim with its verdict, what contradicts itself within a text, what changed from text to text.
import type { Words } from '../text/words.ts';
import type { AuditedClaim, AuditedText, TextInput } from './audited.ts';
import type { Claim } from './claim.ts';
import { traceDrift, type DriftChain } from './drift/trace-drift.ts';
import type { CaseKnowledge } from './matching/evidence.ts';
import { speakersOf } from './matching/source-names.ts';
import type { Speakers } from './reading/credits.ts';
import { readClaims, type ReadOptions } from './reading/read-claims.ts';
import type { UnitNames } from './reading/unit-names.ts';
import { explainSum } from './verdict/arithmetic.ts';
import { contrasted } from './verdict/contrasted.ts';
import { credited } from './verdict/credited.ts';
import { doubted } from './verdict/doubted.ts';
import { bareOf, inferred, inferredRest, withoutLeaps } from './verdict/inferred.ts';
import { judge } from './verdict/judge.ts';
import type { Judgement, Verdict } from './verdict/verdict.ts';
import { breakdowns } from './verdict/breakdowns.ts';
import { judgeSoundSum, judgeSum, untoldSum } from './verdict/judge-sums.ts';
import { toldAgain } from './verdict/told-again.ts';
import { toldSums, type ToldSum } from './verdict/told-sums.ts';
import { soundTotals, textFindings, type Finding } from './verdict/within-text.ts';

export interface Audit {
  readonly version: 1;
  readonly texts: readonly AuditedText[];
  /** Claims of several texts that tell the same thing, by date. */
  readonly chains: readonly DriftChain[];
}

/** Audits texts against what a case knows; without a case only what each says against itself can be told. */
export function auditTexts(
  texts: readonly TextInput[],
  knowledge: CaseKnowledge,
  options: { readonly units?: UnitNames } = {},
): Audit {
  const isAlone = texts.length === 1 && knowledge.evidence.length === 0;
  const speakers = knowledge.evidence.length === 0 ? null : speakersOf(knowledge.evidence);
  const audited = texts.map((input) => auditText(input, knowledge, { ...options, isAlone, speakers }));
  return { version: 1, texts: audited, chains: traceDrift(audited) };
}

function auditText(
  input: TextInput,
  knowledge: CaseKnowledge,
  options: { readonly units?: UnitNames; readonly isAlone: boolean; readonly speakers: Speakers | null },
): AuditedText {
  const { claims, statements } = readClaims(input.text, options);
  const sums = breakdowns(input.text, claims);
  const known = new Set(knowledge.evidence.map(({ value }) => value));
  const again = toldAgain(input.text, claims, (value) => known.has(value));
  const findings = textFindings(input.text, claims, sums, again);
  const sound = soundTotals(sums);
  const faults = byClaim(findings);
  const told = toldOf(input.text, claims, knowledge);
  const bare = bareClaims(input.text, claims, knowledge, options);
  const single = claims.map((claim) => {
    const whole = judgement(claim, claims, knowledge, faults.get(claim.id) ?? []);
    const own = bareOf(claim, bare);
    const found = own === undefined ? whole : inferred(claim, own, whole, knowledge, bare);
    return { claim, judgement: summed(found, sound.has(claim.id)) };
  });
  const judged = single.map((one) => {
    const sum = added(one, input.text, single, told, again, knowledge);
    return { ...one, judgement: inferredRest(one.claim, sum, input.text, claims, knowledge) };
  });
  return { ...input, claims: judged.map((one) => contradicted(one, judged, faults)), statements, findings };
}

/** The claims of the text without what its sentences add to their numbers; none where none adds any. */
function bareClaims(
  text: string,
  claims: readonly Claim[],
  { evidence }: CaseKnowledge,
  options: ReadOptions,
): readonly Claim[] {
  const told = evidence.length === 0 ? null : withoutLeaps(text, claims);
  return told === null ? [] : readClaims(told, options).claims;
}

/** Sums that a text tells beside a case, by their totals. */
function toldOf(
  text: string,
  claims: readonly Claim[],
  { evidence }: CaseKnowledge,
): ReadonlyMap<string, ToldSum> {
  if (evidence.length === 0) return new Map();
  const known = new Set(evidence.map(({ value }) => value));
  return new Map(toldSums(text, claims, (value) => known.has(value)).map((sum) => [sum.total.id, sum]));
}

/** Verdicts that parts counted twice do not change: the number is a figure's own, or they say as much. */
const settled: ReadonlySet<Verdict> = new Set(['axes-mixed', 'parts-do-not-sum', 'not-checkable']);

function added(
  { claim, judgement: found }: AuditedClaim,
  text: string,
  judged: readonly AuditedClaim[],
  told: ReadonlyMap<string, ToldSum>,
  again: readonly Finding[],
  { evidence }: CaseKnowledge,
): Judgement {
  const other = taking.has(found.verdict) ? again.find(({ claims }) => claims[0] === claim.id) : undefined;
  if (other !== undefined) return taken(found, other.verdict, other.why);
  if (settled.has(found.verdict) || evidence.length === 0) return found;
  const sum = told.get(claim.id);
  const isHeld = found.verdict.startsWith('supported');
  if (sum === undefined) {
    const { start, length } = claim.sentence;
    return isHeld ? found : { ...found, ...untoldSum(claim, text.slice(start, start + length), evidence) };
  }
  if (isHeld && !sum.isCued) return found;
  const sound = open.has(found.verdict) ? judgeSoundSum(sum, judged, evidence) : null;
  return { ...found, ...(judgeSum(sum, evidence) ?? sound) };
}

/** The sum of parts that no figure adds up is neither too high nor too low beside one of them. */
function summed(found: Judgement, isSound: boolean): Judgement {
  if (!isSound || (found.verdict !== 'overstated' && found.verdict !== 'understated')) return found;
  return taken(found, 'cannot-tell', {
    en: 'The number is the sum of its own parts, and no figure is of them together.',
    ru: 'Это сумма собственных слагаемых текста, а числа о них вместе нет.',
  });
}

/** Too high or too low, where the text itself has it right elsewhere: it contradicts itself. */
function contradicted(
  one: AuditedClaim,
  all: readonly AuditedClaim[],
  faults: ReadonlyMap<string, readonly Finding[]>,
): AuditedClaim {
  const { verdict, why } = one.judgement;
  if (verdict !== 'overstated' && verdict !== 'understated') return one;
  const finding = faults.get(one.claim.id)?.find((fault) => fault.verdict === 'contradicts-text');
  const right = all.find(({ claim }) => claim.id === finding?.claims[1])?.judgement.verdict;
  if (finding === undefined || right?.startsWith('supported') !== true) return one;
  const told = { en: `${finding.why.en} ${why.en}`, ru: `${finding.why.ru} ${why.ru}` };
  return { ...one, judgement: taken(one.judgement, 'contradicts-text', told) };
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

/** Verdicts that another telling of the same number in the text explains. */
const taking: ReadonlySet<Verdict> = new Set([
  'cannot-tell',
  'overstated',
  'understated',
  'inference-as-fact',
]);
const open: ReadonlySet<Verdict> = new Set(['cannot-tell', 'overstated', 'understated']);

function judgement(
  claim: Claim,
  claims: readonly Claim[],
  knowledge: CaseKnowledge,
  own: readonly Finding[],
): Judgement {
  const held = doubted(claim, judge(claim, knowledge, claims), knowledge);
  const found = contrasted(claim, credited(claim, held, knowledge), knowledge);
  const sum = open.has(found.verdict) ? explainSum(claim, claims, knowledge.evidence) : null;
  if (sum !== null) return sum;
  const mixed = own.find(({ verdict }) => verdict === 'axes-mixed');
  if (mixed !== undefined) return taken(found, mixed.verdict, mixed.why);
  // A number that the sentence infers is told as another one, not as the same again.
  const finding =
    own.find(({ verdict }) => verdict === 'parts-do-not-sum') ??
    own.find(({ verdict }) => !(claim.inferred && verdict === 'contradicts-text'));
  // What the text says against itself decides where no figure does; parts that make another sum, always.
  const isDecided =
    finding !== undefined && (found.verdict === 'cannot-tell' || finding.verdict === 'parts-do-not-sum');
  if (finding !== undefined && isDecided) return taken(found, finding.verdict, finding.why);
  if (
    found.verdict === 'cannot-tell' &&
    claim.inferred &&
    (claim.quantity.value !== null || claim.quantity.kind === 'vague')
  ) {
    return taken(found, 'inference-as-fact', {
      en: 'The sentence infers this number; no figure counts it.',
      ru: 'Фраза выводит это число; ни один подсчёт его не даёт.',
    });
  }
  return found;
}

function taken(from: Judgement, verdict: Verdict, why: Words): Judgement {
  return { ...from, verdict, why };
}
