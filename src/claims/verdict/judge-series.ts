// Claims about a course of time (`rose steadily`, `peaked in July 2024`, `the largest number`): only a series can bear them.
import type { Claim } from '../claim.ts';
import { compareSlots } from '../matching/compare-slots.ts';
import type { CaseKnowledge, Evidence } from '../matching/evidence.ts';
import { sameEvent } from '../words/events.ts';
import { judged, type Judgement } from './verdict.ts';
import { both, dayText, figureText, populationText, proposalFor } from './verdict-words.ts';

/** Months in a series before its highest may be called a peak, or its course a trend. */
const shortestSeries = 4;

export function judgeSeries(claim: Claim, knowledge: CaseKnowledge): Judgement {
  const { kind } = claim.quantity;
  const series = monthsOf(claim, knowledge.evidence);
  if (kind === 'rank')
    return judged('cannot-tell', {
      en: 'A rank needs the figures of all that are ranked; the case does not hold them.',
      ru: 'Для места в ряду нужны числа всех; в деле их нет.',
    });
  const end = claim.period?.value.to ?? claim.period?.value.from ?? null;
  if (kind === 'peak') return judgePeak(claim, knowledge, series);
  if (series.length >= shortestSeries) return judgeTrend(claim, series);
  const closed = closedBefore(claim, knowledge, end);
  return judged(
    'cannot-tell',
    both((language) => {
      const known =
        closed === null
          ? ''
          : language === 'en'
            ? ` ${figureText(closed, language)} is one total, not a course of time.`
            : ` ${figureText(closed, language)} — один итог, а не ход во времени.`;
      return (
        (language === 'en'
          ? 'No figure of the case shows how it went from month to month.'
          : 'Ни одно число дела не показывает, как это менялось по месяцам.') + known
      );
    }),
    { figures: closed === null ? [] : [closed.id] },
  );
}

/** Figures of single months on the same thing, in order of time. */
function monthsOf(claim: Claim, evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence
    .filter((item) => isMonth(item) && item.value !== null)
    .filter((item) => {
      const relations = compareSlots(claim, item);
      const isSame = relations.event === 'same' || relations.event === 'open';
      return (
        isSame &&
        ['same', 'open', 'silent'].includes(relations.population) &&
        ['same', 'open'].includes(relations.category) &&
        ['same', 'open'].includes(relations.place) &&
        (relations.counts === 'same' || relations.counts === 'open')
      );
    })
    .toSorted((a, b) => (a.period?.from ?? 0) - (b.period?.from ?? 0));
}

function isMonth({ period }: Evidence): boolean {
  return (
    period !== null &&
    period.from !== null &&
    period.to !== null &&
    period.to - period.from >= 27 &&
    period.to - period.from <= 31
  );
}

function judgePeak(claim: Claim, knowledge: CaseKnowledge, series: readonly Evidence[]): Judgement {
  const at = claim.period?.value ?? null;
  const [from, to] = [at?.from ?? null, at?.to ?? null];
  if (from === null || to === null)
    return judged('cannot-tell', {
      en: 'The sentence does not say when the peak was.',
      ru: 'Во фразе не сказано, когда был пик.',
    });
  const own = series.filter(({ period }) => period !== null);
  const covers =
    own.length >= shortestSeries &&
    own.some(({ period }) => overlaps(period?.from ?? null, period?.to ?? null, from, to));
  if (covers) {
    const highest = own.reduce((best, item) => ((item.value ?? 0) > (best.value ?? 0) ? item : best));
    const isThere = overlaps(highest.period?.from ?? null, highest.period?.to ?? null, from, to);
    const ties = own.filter(
      (item) => item !== highest && (item.high ?? item.value ?? 0) >= (highest.low ?? highest.value ?? 0),
    );
    const figures = own.map(({ id }) => id);
    if (isThere)
      return judged(
        ties.length === 0 ? 'supported' : 'cannot-tell',
        both((language) =>
          language === 'en'
            ? `The highest month is ${figureText(highest, language)}${ties.length === 0 ? '.' : ', but others may be as high.'}`
            : `Наибольший месяц — ${figureText(highest, language)}${ties.length === 0 ? '.' : ', но другие могут быть не ниже.'}`,
        ),
        { figures },
      );
    return judged(
      'wrong-period',
      both((language) =>
        language === 'en'
          ? `The highest month is another: ${figureText(highest, language)}.`
          : `Наибольший месяц — другой: ${figureText(highest, language)}.`,
      ),
      { figures, differences: ['period'], proposal: proposalFor(highest) },
    );
  }
  const closed = closedBefore(claim, knowledge, from);
  // A figure of that very month that counts something else: where the peak is likely to come from.
  const origin = knowledge.evidence.find((item) => {
    const isThen = isMonth(item) && overlaps(item.period?.from ?? null, item.period?.to ?? null, from, to);
    return (
      isThen &&
      (compareSlots(claim, item).population !== 'same' || compareSlots(claim, item).counts === 'differs')
    );
  });
  if (closed !== null && origin !== undefined) {
    return judged(
      'wrong-population',
      both((language) => {
        const last = dayText(closed.period?.to ?? 0, language);
        return language === 'en'
          ? `The list cannot show it: it was closed by ${last}. The month belongs to ${figureText(origin, language)}, counted over ${populationText(origin.populations, language)}.`
          : `Список этого показать не может: он закрыт ${last}. Этот месяц — из другого подсчёта: ${figureText(origin, language)} (${populationText(origin.populations, language)}).`;
      }),
      {
        figures: [closed.id, origin.id],
        differences: ['population', 'counts'],
        proposal: proposalFor(origin),
      },
    );
  }
  if (closed !== null) {
    return judged(
      'wrong-period',
      both((language) => {
        const last = dayText(closed.period?.to ?? 0, language);
        return language === 'en'
          ? `The figure ends before that month: ${figureText(closed, language)}, closed by ${last}.`
          : `Число заканчивается раньше: ${figureText(closed, language)}, закрыто ${last}.`;
      }),
      { figures: [closed.id], differences: ['period'] },
    );
  }
  if (origin !== undefined) {
    return judged(
      'cannot-tell',
      both((language) =>
        language === 'en'
          ? `One month shows no peak; the case holds ${figureText(origin, language)} and no series on what is claimed.`
          : `Один месяц пика не показывает; в деле есть ${figureText(origin, language)}, но нет ряда о том, что утверждается.`,
      ),
      { figures: [origin.id] },
    );
  }
  return judged('cannot-tell', {
    en: 'No figure of the case shows how it went from month to month.',
    ru: 'Ни одно число дела не показывает, как это менялось по месяцам.',
  });
}

function overlaps(from: number | null, to: number | null, start: number, end: number): boolean {
  return from !== null && to !== null && from <= end && to >= start;
}

/** A count of the same event in the same body that ends before `day`. */
function closedBefore(claim: Claim, { evidence }: CaseKnowledge, day: number | null): Evidence | null {
  const event = claim.event?.value ?? null;
  const found = evidence.filter((item) => {
    if (
      item.counts !== 'person' ||
      item.categories.length > 0 ||
      item.event === null ||
      item.partOf !== null ||
      isMonth(item)
    )
      return false;
    if (event !== null && !sameEvent(event, item.event)) return false;
    const relations = compareSlots(claim, item);
    const end = item.period?.to ?? null;
    return relations.population !== 'differs' && end !== null && (day === null || end < day);
  });
  return found[0] ?? null;
}

/** A trend over the months: Kendall's sign count; steady where nine pairs of ten go the same way. */
function judgeTrend(claim: Claim, series: readonly Evidence[]): Judgement {
  let [up, pairs] = [0, 0];
  for (const [i, first] of series.entries()) {
    for (const second of series.slice(i + 1)) {
      const change = Math.sign((second.value ?? 0) - (first.value ?? 0));
      if (change === 0) continue;
      pairs += 1;
      if (change > 0) up += 1;
    }
  }
  const share = pairs === 0 ? 0.5 : up / pairs;
  const goes = claim.quantity.direction === 'down' ? 1 - share : share;
  const figures = series.map(({ id }) => id);
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined)
    return judged('cannot-tell', { en: 'There is no series.', ru: 'Ряда нет.' });
  const why = both((language) =>
    language === 'en'
      ? `From ${figureText(first, language)} to ${figureText(last, language)}.`
      : `От ${figureText(first, language)} до ${figureText(last, language)}.`,
  );
  if (goes >= 0.9) return judged('supported', why, { figures });
  if (goes <= 0.25) return judged('overstated', why, { figures });
  return judged('cannot-tell', why, { figures });
}
