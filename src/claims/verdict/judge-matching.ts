// A claim against the figures on the same thing: one value, several that agree, or several that conflict.
import type { Claim } from '../claim.ts';
import type { Candidate } from '../matching/candidate.ts';
import type { Evidence, Meant } from '../matching/evidence.ts';
import { fitValue, isOfOneNumber } from '../matching/value-fit.ts';
import { isSaidIn } from '../matching/meant.ts';
import { tellingWords, unsaid } from '../matching/wording.ts';
import { closeness } from './closeness.ts';
import { judgeEstimate } from './judge-estimate.ts';
import { isCredited, isSwapped } from './sources.ts';
import { judged, nothingNear, type Judgement, type Verdict } from './verdict.ts';
import { amountText, both, figureText, proposalFor, shareText } from './verdict-words.ts';

/** Of events that may stand for one another, the very one comes first. */
export function nearest(claim: Claim, candidates: readonly Candidate[]): readonly Candidate[] {
  const near = ({ evidence, relations }: Candidate): number =>
    closeness(relations, evidence.event === (claim.event?.value ?? null));
  const best = Math.max(...candidates.map(near));
  return wordedNearest(
    claim,
    candidates.filter((candidate) => near(candidate) === best),
  );
}

/** What leaves unsaid all that another does, and more, is farther from the claim. */
const isFarther = (own: readonly Meant[], other: readonly Meant[]): boolean =>
  own.length > other.length && other.every((word) => isSaidIn(word, own));

/** Figures in other words than the claim's give way to those in its own. */
function wordedNearest(claim: Claim, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const figures = candidates.map(({ evidence }) => evidence);
  const told = tellingWords(claim, figures);
  const most = Math.max(...told);
  const left = figures.map((evidence) => unsaid(claim, evidence));
  return candidates.filter(
    (_, at) =>
      told[at] === most && !left.some((other, i) => told[i] === most && isFarther(left[at] ?? [], other)),
  );
}

const good = new Set(['exact', 'rounding']);

const isOfPlace = ({ evidence }: Candidate): boolean => evidence.place !== null && !evidence.isGround;

/** A claim of no place is of all places, unless it has the very number of one. */
function ofNoPlace(claim: Claim, matching: readonly Candidate[]): readonly Candidate[] {
  const isOfOne = (one: Candidate): boolean =>
    isOfPlace(one) && one.relations.place !== 'same' && one.evidence.value !== claim.quantity.value;
  return claim.place !== null || matching.every(isOfOne) ? matching : matching.filter((one) => !isOfOne(one));
}

/** Figures on the same thing as the claim: one value, several that agree, or several that conflict. */
export function judgeMatching(claim: Claim, agreeing: readonly Candidate[]): Judgement {
  const matching = ofNoPlace(claim, agreeing);
  const fitting = matching.filter(({ fit }) => good.has(fit.fit));
  const failing = matching.filter(({ fit }) => !good.has(fit.fit));
  const [first] = [...fitting, ...failing];
  if (first === undefined) return nothingNear;
  const figures = [...fitting, ...failing].map(({ evidence }) => evidence.id);
  const differ = fitting.length > 0 && failing.length > 0;
  if (differ) {
    const rival = failing[0] ?? first;
    const isSameThing = sameSlots(first.evidence, rival.evidence);
    if (isSameThing) {
      const credited = matching.filter(({ evidence }) => isCredited(claim, evidence));
      const [own] = credited;
      if (own !== undefined && credited.length < matching.length) return byCredit(claim, own, first, figures);
      // Another source of the case, which says nothing of it.
      if (own === undefined && claim.credits.some(({ source }) => source !== null))
        return byFit(claim, first, figures);
      return judged(
        'sources-conflict',
        both((language) => {
          const pair = `${figureText(first.evidence, language)}; ${figureText(rival.evidence, language)}`;
          return language === 'en'
            ? `Published figures on the same thing differ: ${pair}.`
            : `Опубликованные числа об одном и том же расходятся: ${pair}.`;
        }),
        {
          figures,
          proposal: both((language) => {
            const [a, b] = [amountText(first.evidence, language), amountText(rival.evidence, language)];
            return language === 'en'
              ? `${a} according to one source, ${b} according to another`
              : `${a} по одному источнику, ${b} по другому`;
          }),
        },
      );
    }
    return judged(
      'cannot-tell',
      both((language) => {
        const pair = `${figureText(first.evidence, language)}; ${figureText(rival.evidence, language)}`;
        return language === 'en'
          ? `The sentence leaves open which of several figures it means: ${pair}.`
          : `Из фразы не ясно, какое из чисел имеется в виду: ${pair}.`;
      }),
      { figures },
    );
  }
  if (first.evidence.kind === 'estimated') return judgeEstimate(claim, first);
  return byFit(claim, first, figures);
}

/** Sources differ, and the claim names one of them: held against its figure, not against what another says. */
function byCredit(claim: Claim, own: Candidate, fitting: Candidate, figures: readonly string[]): Judgement {
  // `fewer than 190` holds of another's figure by chance, unless it is a bound of just that one.
  if (!isOfOneNumber(claim.quantity) && !isBoundOf(claim, fitting)) return byFit(claim, own, figures);
  if (good.has(own.fit.fit)) {
    const found = byFit(claim, own, figures);
    return {
      ...found,
      why: both((language) =>
        language === 'en'
          ? `${found.why.en} Another source has another number.`
          : `${found.why.ru} У другого источника число иное.`,
      ),
    };
  }
  return judged(
    'source-lost',
    both((language) => {
      const [said, known] = [figureText(own.evidence, language), figureText(fitting.evidence, language)];
      return language === 'en'
        ? `The source named says another number: ${said}; this one is ${known}.`
        : `У названного источника число другое: ${said}; это — ${known}.`;
    }),
    { figures, proposal: proposalFor(own.evidence) },
  );
}

/** `fewer than 190` of 188. */
const isBoundOf = ({ quantity }: Claim, { evidence }: Candidate): boolean =>
  good.has(fitValue({ ...quantity, bound: 'about' }, evidence).fit);

/** Two figures of the very same, whatever their values. */
export function sameSlots(a: Evidence, b: Evidence): boolean {
  return (
    JSON.stringify(a.categories) === JSON.stringify(b.categories) &&
    JSON.stringify(a.period) === JSON.stringify(b.period) &&
    a.event === b.event &&
    JSON.stringify([a.own.kin, a.own.matters, a.own.category]) ===
      JSON.stringify([b.own.kin, b.own.matters, b.own.category]) &&
    a.place === b.place &&
    JSON.stringify(a.populations.map(({ kind, name }) => [kind, name])) ===
      JSON.stringify(b.populations.map(({ kind, name }) => [kind, name]))
  );
}

function byFit(claim: Claim, { evidence, fit }: Candidate, figures: readonly string[]): Judgement {
  const shared = { figures, off: fit.off, isWeak: evidence.isWeak } as const;
  const proposal = proposalFor(evidence);
  switch (fit.fit) {
    case 'exact':
    case 'rounding': {
      const swapped = isSwapped(claim, evidence);
      if (swapped !== null) {
        return judged(
          'source-lost',
          both((language) => {
            const known = evidence.source;
            return language === 'en'
              ? `The number is right, but it is credited to ${swapped}; it comes from ${known}.`
              : `Число верно, но приписано источнику «${swapped}»; на деле оно из источника: ${known}.`;
          }),
          { ...shared, proposal },
        );
      }
      const verdict: Verdict = fit.fit === 'exact' ? 'supported' : 'supported-by-rounding';
      return judged(
        verdict,
        both((language) => {
          const weak = evidence.isWeak
            ? language === 'en'
              ? ' The source is graded as weak.'
              : ' Источник оценён как слабый.'
            : '';
          const text = figureText(evidence, language);
          if (fit.fit === 'exact')
            return (
              (language === 'en' ? `The figure bears it: ${text}.` : `Число это подтверждает: ${text}.`) +
              weak
            );
          return (
            (language === 'en' ? `A fair rounding of ${text}.` : `Допустимое округление: ${text}.`) + weak
          );
        }),
        shared,
      );
    }
    case 'misleads':
      return judged(
        'rounding-misleads',
        both((language) =>
          language === 'en'
            ? `The figure is ${figureText(evidence, language)}: the rounding lets it look like another number.`
            : `Число — ${figureText(evidence, language)}: после округления оно выглядит другим.`,
        ),
        { ...shared, proposal },
      );
    case 'over':
    case 'under': {
      const verdict: Verdict = fit.fit === 'over' ? 'overstated' : 'understated';
      return judged(
        verdict,
        both((language) => {
          const by = shareText(100 * fit.off, language);
          const text = figureText(evidence, language);
          if (language === 'en')
            return fit.fit === 'over'
              ? `Too high by ${by}: the figure is ${text}.`
              : `Too low by ${by}: the figure is ${text}.`;
          return fit.fit === 'over'
            ? `Завышено на ${by}: число — ${text}.`
            : `Занижено на ${by}: число — ${text}.`;
        }),
        { ...shared, proposal },
      );
    }
    default:
      return judged(
        'cannot-tell',
        both((language) =>
          language === 'en'
            ? `The figure is too loose to tell: ${figureText(evidence, language)}.`
            : `Число слишком неточно, чтобы судить: ${figureText(evidence, language)}.`,
        ),
        { figures, proposal },
      );
  }
}
