// Unit words as amounts (`an entire regiment left`): a body that left as one, or as many people as it holds. The order of
// battle says how many that is; the figures say whether people were counted one by one.
import type { Claim } from '../claim.ts';
import type { CaseKnowledge, Evidence, SizeBand } from '../matching/evidence.ts';
import { compareSlots } from '../matching/compare-slots.ts';
import { sameEvent } from '../words/events.ts';
import { populationLabels } from '../words/populations.ts';
import { judged, nothingNear, type Judgement } from './verdict.ts';
import { both, figureText, numberText, periodText, proposalFor } from './verdict-words.ts';

/** A count over a longer time than this is a flow, and no strength. */
const longestDay = 45;

export function judgeBody(claim: Claim, knowledge: CaseKnowledge, others: readonly Claim[]): Judgement {
  const { body, isEquivalence } = claim.quantity;
  if (body === null) return nothingNear;
  const band = knowledge.bands.find(({ echelon }) => echelon === body) ?? null;
  const counted = countsOfPeople(claim, knowledge);
  const [evidence] = counted;
  if (evidence === undefined)
    return judged(
      'cannot-tell',
      both(
        (language) =>
          `${language === 'en' ? 'No figure says whether a body of troops left as one.' : 'Ни одно число не говорит, ушла ли часть целиком.'}${bandText(band, claim, language)}`,
      ),
    );
  const figures = counted.map(({ id }) => id);
  const isCompared =
    isEquivalence ||
    others.some(
      ({ sentence, quantity, counts }) =>
        sentence.start === claim.sentence.start &&
        counts?.value === 'person' &&
        quantity.value !== null &&
        isEquivalence,
    );
  if (isCompared) return judgeEquivalence(claim, evidence, band, figures);
  return judged(
    'wrong-unit',
    both((language) => {
      const text = figureText(evidence, language);
      const main =
        language === 'en'
          ? `The figure counts people one by one, not a body of troops that left as one: ${text}.`
          : `Число считает людей поодиночке, а не часть, ушедшую целиком: ${text}.`;
      return main + bandText(band, claim, language);
    }),
    { figures, differences: ['counts'], proposal: proposalFor(evidence) },
  );
}

function countsOfPeople(claim: Claim, { evidence }: CaseKnowledge): readonly Evidence[] {
  const event = claim.event?.value ?? null;
  return evidence
    .filter(
      (item) =>
        item.counts === 'person' &&
        item.categories.length === 0 &&
        item.partOf === null &&
        item.event !== null &&
        (event === null || sameEvent(event, item.event)),
    )
    .filter((item) => item.value !== null)
    .toSorted((a, b) => rank(claim, b) - rank(claim, a));
}

function rank(claim: Claim, item: Evidence): number {
  const relations = compareSlots(claim, item);
  return (
    (relations.population === 'same' ? 4 : relations.population === 'differs' ? 0 : 2) +
    (relations.event === 'same' ? 2 : 0) +
    (relations.period === 'same' ? 1 : 0)
  );
}

/** `as many as a regiment`: a flow of people over a time against a strength on a day. */
function judgeEquivalence(
  claim: Claim,
  evidence: Evidence,
  band: SizeBand | null,
  figures: readonly string[],
): Judgement {
  const { value, period } = evidence;
  const isFlow =
    period === null || period.from === null || period.to === null || period.to - period.from > longestDay;
  const proposal = proposalFor(evidence);
  if (band === null)
    return judged(
      'cannot-tell',
      both((language) =>
        language === 'en'
          ? `The order of battle gives no size to compare with: ${figureText(evidence, language)}.`
          : `В боевом составе нет численности для сравнения: ${figureText(evidence, language)}.`,
      ),
      { figures, proposal },
    );
  if (value !== null && (value < band.low || value > band.high)) {
    return judged(
      value < band.low ? 'overstated' : 'understated',
      both(
        (language) =>
          `${language === 'en' ? `It is outside the size of such a body: ${figureText(evidence, language)}.` : `Это вне численности такой части: ${figureText(evidence, language)}.`}${bandText(band, claim, language)}`,
      ),
      { figures, proposal },
    );
  }
  if (isFlow || band.high > 2 * band.low) {
    return judged(
      'invalid-statistic',
      both((language) => {
        const span = periodText(period, language);
        const main =
          language === 'en'
            ? `People who left over a time (${span}) are compared with a strength on one day.`
            : `Ушедшие за время (${span}) сравниваются с численностью на один день.`;
        return main + bandText(band, claim, language);
      }),
      { figures, proposal },
    );
  }
  return judged(
    'supported-by-rounding',
    both((language) => `${figureText(evidence, language)}.${bandText(band, claim, language)}`),
    { figures },
  );
}

function bandText(band: SizeBand | null, claim: Claim, language: 'en' | 'ru'): string {
  const { body } = claim.quantity;
  if (body === null || band === null) return '';
  const name = populationLabels[body][language];
  const [low, high] = [numberText(band.low, language), numberText(band.high, language)];
  const range = band.low === band.high ? low : `${low}–${high}`;
  return language === 'en'
    ? ` By the order of battle ${name} holds ${range} people.`
    : ` По боевому составу ${name} — это ${range} человек.`;
}
