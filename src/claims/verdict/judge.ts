// One claim held against all figures: the nearest on every slot decides, never the number alone. In doubt nothing is
// supported.
import type { Claim } from '../claim.ts';
import type { Candidate } from '../matching/candidate.ts';
import { compareSlots, slotNames, type Relations, type SlotName } from '../matching/compare-slots.ts';
import type { CaseKnowledge, Evidence } from '../matching/evidence.ts';
import { fitValue, isTelling } from '../matching/value-fit.ts';
import { categoryAxis } from '../words/categories.ts';
import { judgeBody } from './judge-body.ts';
import { judgeEstimate } from './judge-estimate.ts';
import { judgeSeries } from './judge-series.ts';
import { judgeShare } from './judge-share.ts';
import { judgeRate } from './judge-rate.ts';
import { isSwapped, slipOf } from './sources.ts';
import { judged, nothingNear, type Judgement, type Verdict } from './verdict.ts';
import {
  amountText,
  both,
  figureText,
  numberText,
  proposalFor,
  shareText,
  slotLabels,
  slotTexts,
} from './verdict-words.ts';

/** `others`: all claims of the same text, for what one number of it means for another. */
export function judge(claim: Claim, knowledge: CaseKnowledge, others: readonly Claim[]): Judgement {
  const { kind } = claim.quantity;
  if (kind === 'body') return judgeBody(claim, knowledge, others);
  if (kind === 'trend' || kind === 'peak' || kind === 'rank') return judgeSeries(claim, knowledge);
  if (claim.quantity.statistic === 'rest') return judgeRest(knowledge);
  if (claim.quantity.per !== null) return judgeRate(claim, knowledge);
  if (kind === 'share' || kind === 'ratio' || kind === 'all') return judgeShare(claim, knowledge, others);
  return judgeAmount(claim, knowledge);
}

function judgeAmount(claim: Claim, knowledge: CaseKnowledge): Judgement {
  const candidates = knowledge.evidence.map((evidence): Candidate => ({
    evidence,
    relations: compareSlots(claim, evidence),
    fit: fitValue(claim.quantity, evidence),
  }));
  const matching = wholes(candidates.filter(({ relations }) => agrees(relations)));
  if (matching.length > 0) {
    const found = judgeMatching(claim, nearest(claim, matching));
    const isFalse = found.verdict === 'overstated' || found.verdict === 'understated';
    if (!isFalse) return found;
    // The number may still be a true one of something else, or have lost a digit.
    return misplaced(claim, candidates, true) ?? slip(claim, matching) ?? found;
  }
  return misplaced(claim, candidates, false) ?? slip(claim, candidates) ?? unmatched(candidates);
}

/** Every slot that the claim states is said by the figure too, and nothing differs. */
function agrees(relations: Relations): boolean {
  return (
    slotNames.every((slot) => relations[slot] === 'same' || relations[slot] === 'open') &&
    relations.counts === 'same'
  );
}

/** Where the claim fits a whole and its parts alike (a total and its years), it means the whole. */
function wholes(candidates: readonly Candidate[]): readonly Candidate[] {
  const ids = new Set(candidates.map(({ evidence }) => evidence.id));
  return candidates.filter(({ evidence }) => evidence.partOf === null || !ids.has(evidence.partOf));
}

const weights: Readonly<Record<SlotName, number>> = {
  counts: 3,
  event: 3,
  category: 2,
  population: 2,
  period: 2,
  place: 1,
};

function closeness(relations: Relations, isOwnEvent = false): number {
  return (
    Number(isOwnEvent) +
    slotNames.reduce((sum, slot) => sum + (relations[slot] === 'same' ? weights[slot] : 0), 0)
  );
}

/** Of events that may stand for one another, the very one comes first. */
function nearest(claim: Claim, candidates: readonly Candidate[]): readonly Candidate[] {
  const near = ({ evidence, relations }: Candidate): number =>
    closeness(relations, evidence.event === (claim.event?.value ?? null));
  const best = Math.max(...candidates.map(near));
  return candidates.filter((candidate) => near(candidate) === best);
}

const good = new Set(['exact', 'rounding']);

/** Figures on the same thing as the claim: one value, several that agree, or several that conflict. */
function judgeMatching(claim: Claim, matching: readonly Candidate[]): Judgement {
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

function sameSlots(a: Evidence, b: Evidence): boolean {
  return (
    JSON.stringify(a.categories) === JSON.stringify(b.categories) &&
    JSON.stringify(a.period) === JSON.stringify(b.period) &&
    a.event === b.event &&
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

const wrong: Readonly<Record<SlotName, Verdict>> = {
  counts: 'wrong-unit',
  event: 'wrong-object',
  population: 'wrong-population',
  period: 'wrong-period',
  category: 'wrong-category',
  place: 'wrong-place',
};

const strays = new Set(['differs', 'narrower', 'wider']);

/** The same number stands in the case for something else: what differs is named. */
function misplaced(claim: Claim, candidates: readonly Candidate[], isElsewhere: boolean): Judgement | null {
  const { value } = claim.quantity;
  // Of others than a figure counts (`another 56`, `Wagner fighters`) an equal number tells nothing.
  if (value === null || claim.doubts.some((doubt) => doubt !== 'period')) return null;
  const telling = isTelling(value);
  const same = candidates
    .filter(({ evidence, fit, relations }) => {
      if (!(fit.fit === 'exact' && evidence.value === value) || isApart(claim, evidence, relations))
        return false;
      const differing = slotNames.filter((slot) => strays.has(relations[slot]));
      if (differing.length === 0) return false;
      const isOtherAxis = relations.category === 'differs' && !sharesAxis(claim, evidence);
      const isLong = String(value).replace(/\D|0+$/g, '').length >= 3;
      const isThing = relations.counts === 'differs' && claim.counts?.value.startsWith('other:') === true;
      if (isThing && !isLong) return false;
      const kinship = relations.counts === 'same' && relations.event === 'same' && !isOtherAxis;
      return telling && (isLong || kinship || differing.length <= 1)
        ? differing.length <= (isElsewhere ? 2 : 5)
        : kinship && differing.length <= 1;
    })
    .map((candidate) => ({
      candidate,
      differing: slotNames.filter((slot) => strays.has(candidate.relations[slot])),
    }))
    .toSorted(
      (a, b) =>
        a.differing.length - b.differing.length ||
        closeness(b.candidate.relations) - closeness(a.candidate.relations),
    );
  const [best] = same;
  if (best === undefined) return null;
  const { evidence, relations } = best.candidate;
  const verdict = verdictOf(best.differing, relations, claim, evidence);
  const named = mainSlot(best.differing, verdict);
  return judged(
    verdict,
    both((language) => {
      const text = figureText(evidence, language);
      const { claimed, known } = slotTexts(named, claim, evidence, language);
      if (verdict === 'wrong-object') {
        return language === 'en'
          ? `The number belongs to something else: ${text}.`
          : `Это число о другом: ${text}.`;
      }
      const slot = slotLabels[named][language];
      return language === 'en'
        ? `The number is of ${text}; the ${slot} is “${known}”, not “${claimed}”.`
        : `Это число: ${text}; ${slot} — «${known}», а не «${claimed}».`;
    }),
    {
      figures: same.map(({ candidate }) => candidate.evidence.id),
      differences: best.differing,
      proposal: proposalFor(evidence),
      isWeak: evidence.isWeak,
    },
  );
}

/** Money and people, or a group of people whom no figure speaks of: the same number is chance. */
function isApart(claim: Claim, evidence: Evidence, relations: Relations): boolean {
  const isMoney =
    [claim.counts?.value, evidence.counts].filter((counts) => apart.has(counts ?? '')).length === 1;
  const isGroup =
    (claim.category?.value ?? []).some((category) => category.startsWith('group-')) &&
    relations.category !== 'same' &&
    (relations.event !== 'same' || evidence.categories.length > 0);
  return isMoney || isGroup;
}

const apart = new Set(['money', 'years', 'percent', 'times']);

/** A small number is taken for another category's only within one breakdown. */
function sharesAxis(claim: Claim, { categories }: Evidence): boolean {
  const axes = new Set(categories.map((category) => categoryAxis(category)));
  return (claim.category?.value ?? []).some((category) => axes.has(categoryAxis(category)));
}

function verdictOf(
  differing: readonly SlotName[],
  relations: Relations,
  claim: Claim,
  evidence: Evidence,
): Verdict {
  const [only] = differing;
  const isObject = (claim.population?.value ?? [])
    .concat(evidence.populations)
    .some(({ kind }) => kind === 'headquarters' || kind === 'airfield');
  if (differing.includes('population') && isObject) return 'wrong-object';
  // Vehicles are no people counted otherwise: they are something else.
  const isThing = [claim.counts?.value, evidence.counts].some(
    (counts) => counts?.startsWith('other:') === true,
  );
  if (differing.includes('counts') && isThing) return 'wrong-object';
  if (differing.length === 1 && only !== undefined) {
    // A part taken for the whole, or the whole for a part, is a category at fault.
    return wrong[only];
  }
  // One thing counted as another: the unit, and with it the event, go together.
  const core = differing.filter((slot) => slot !== 'event' || !differing.includes('counts'));
  if (core.length === 1 && core[0] !== undefined) return wrong[core[0]];
  if (
    core.includes('category') &&
    claim.category !== null &&
    relations.category === 'differs' &&
    !core.includes('population')
  )
    return 'wrong-category';
  if (
    core.length === 2 &&
    core.includes('counts') &&
    core.includes('category') &&
    !core.includes('population')
  )
    return 'wrong-unit';
  if (core.length === 2 && core.includes('population') && core.includes('period')) return 'wrong-population';
  if (core.length >= 3 || (core.includes('counts') && core.includes('population')) || core.includes('event'))
    return 'wrong-object';
  const order: readonly SlotName[] = ['category', 'counts', 'population', 'period', 'place'];
  const first = order.find((slot) => core.includes(slot));
  return first === undefined ? 'wrong-object' : wrong[first];
}

function mainSlot(differing: readonly SlotName[], verdict: Verdict): SlotName {
  return differing.find((slot) => wrong[slot] === verdict) ?? differing[0] ?? 'event';
}

/** A digit lost on the way: 64 for 684. */
function slip(claim: Claim, candidates: readonly Candidate[]): Judgement | null {
  for (const candidate of candidates) {
    const lost = slipOf(claim, candidate);
    if (lost) return lostDigit(candidate, claim);
  }
  return null;
}

function lostDigit({ evidence, fit }: Candidate, claim: Claim): Judgement {
  return judged(
    'source-lost',
    both((language) => {
      const text = figureText(evidence, language);
      const number = claim.quantity.value === null ? '' : numberText(claim.quantity.value, language);
      return language === 'en'
        ? `${number} looks like a copy that lost a digit: the source has ${text}.`
        : `${number} похоже на копию с потерянной цифрой: в источнике ${text}.`;
    }),
    { figures: [evidence.id], off: fit.off, proposal: proposalFor(evidence) },
  );
}

/** Nothing is on the same thing: say what comes nearest, and in what it differs. */
function unmatched(candidates: readonly Candidate[]): Judgement {
  const ranked = candidates
    .filter(
      ({ relations }) =>
        relations.counts === 'same' && (relations.event === 'same' || relations.event === 'open'),
    )
    .map((candidate) => ({
      candidate,
      gaps: slotNames.filter(
        (slot) => candidate.relations[slot] !== 'same' && candidate.relations[slot] !== 'open',
      ),
    }))
    .toSorted(
      (a, b) =>
        a.gaps.length - b.gaps.length || closeness(b.candidate.relations) - closeness(a.candidate.relations),
    );
  const [best] = ranked;
  if (best === undefined) return nothingNear;
  const { evidence } = best.candidate;
  return judged(
    'cannot-tell',
    both((language) => {
      const gaps = best.gaps.map((slot) => slotLabels[slot][language]).join(', ');
      const text = figureText(evidence, language);
      return language === 'en'
        ? `The nearest figure is on something else (${gaps}): ${text}.`
        : `Ближайшее число — о другом (${gaps}): ${text}.`;
    }),
    { figures: [evidence.id], differences: best.gaps },
  );
}

/** `the rest joined later`: what is said of those not found. */
function judgeRest(knowledge: CaseKnowledge): Judgement {
  const matched = knowledge.evidence.filter(
    ({ event }) =>
      event === 'matched' || event === 'conviction' || event === 'wanted' || event === 'verified',
  );
  return judged(
    'inference-as-fact',
    {
      en: 'Not found on a list does not mean not there: what is said of the rest is inferred, no figure counts it.',
      ru: 'Не найден в списке — не значит отсутствует: сказанное об остальных лишь вывод, его не подсчитывало ни одно число.',
    },
    { figures: matched.map(({ id }) => id).slice(0, 3) },
  );
}
