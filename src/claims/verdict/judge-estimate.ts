// A claim against an estimate: it holds with a probability, and only near certainty is called so.
import type { Claim } from '../claim.ts';
import { chanceWithin } from '../matching/estimate-chance.ts';
import type { Candidate } from '../matching/candidate.ts';
import { judged, type Judgement } from './verdict.ts';
import { both, figureText, numberText, proposalFor } from './verdict-words.ts';

/** From this probability on a claim counts as borne out, below its complement as refuted. */
const sure = 0.95;

export function judgeEstimate(claim: Claim, { evidence }: Candidate): Judgement {
  const { value, low, high } = evidence;
  const { quantity } = claim;
  const figures = [evidence.id];
  const proposal = proposalFor(evidence);
  if (low === null || high === null) {
    return judged(
      'cannot-tell',
      both((language) =>
        language === 'en'
          ? `The estimate has no interval: ${figureText(evidence, language)}.`
          : `У оценки нет интервала: ${figureText(evidence, language)}.`,
      ),
      { figures },
    );
  }
  if (value === null)
    return (
      outOfRange(claim, low, high) ??
      judged(
        'cannot-tell',
        both((language) =>
          language === 'en'
            ? `The models leave a range: ${figureText(evidence, language)}.`
            : `Модели дают лишь диапазон: ${figureText(evidence, language)}.`,
        ),
        { figures, proposal },
      )
    );
  const estimated = { value, low, high, level: 0.95 };
  const point = quantity.value;
  const isPoint = quantity.low === quantity.high && point !== null;
  const half = Math.max(quantity.grain / 2, quantity.bound === 'about' ? 0.06 * Math.abs(point ?? 0) : 0);
  const [from, to] =
    isPoint && point !== null
      ? [point - half, point + half]
      : [
          quantity.low === null ? null : quantity.low + (quantity.bound === 'over' ? 1 : 0),
          quantity.high === null ? null : quantity.high - (quantity.bound === 'under' ? 1 : 0),
        ];
  const probability = chanceWithin(estimated, from, to);
  const said = (language: 'en' | 'ru'): string =>
    language === 'en'
      ? `It holds with probability ${numberText(probability, language)}`
      : `Верно с вероятностью ${numberText(probability, language)}`;
  const why = both((language) => `${said(language)}: ${figureText(evidence, language)}.`);
  const more = { figures, proposal, probability: Math.round(probability * 1000) / 1000 } as const;
  if (isPoint && point !== null) {
    if (point > high) return judged('overstated', why, { ...more, off: (point - value) / value });
    if (point < low) return judged('understated', why, { ...more, off: (value - point) / value });
    const isHedged = quantity.bound === 'about' || claim.hedges.length > 0;
    const isNear = Math.abs(point - value) <= 0.025 * value;
    if (isNear && isHedged)
      return judged(
        'supported-by-rounding',
        both((language) =>
          language === 'en'
            ? `The estimate, said as one: ${figureText(evidence, language)}.`
            : `Оценка, так и названная: ${figureText(evidence, language)}.`,
        ),
        more,
      );
    if (isNear) {
      return judged(
        'inference-as-fact',
        both((language) =>
          language === 'en'
            ? `It is an estimate and is told as a count: ${figureText(evidence, language)}.`
            : `Это оценка, а подана как подсчёт: ${figureText(evidence, language)}.`,
        ),
        more,
      );
    }
    return judged('cannot-tell', why, more);
  }
  if (probability >= sure) return judged('supported', why, more);
  if (probability <= 1 - sure)
    return judged(quantity.high === null ? 'overstated' : 'understated', why, more);
  return judged('cannot-tell', why, more);
}

function outOfRange(claim: Claim, low: number, high: number): Judgement | null {
  const { quantity } = claim;
  if (quantity.low !== null && quantity.low > high) {
    return judged('overstated', {
      en: `Above what any model gives (${numberText(low, 'en')}–${numberText(high, 'en')}).`,
      ru: `Больше, чем даёт любая из моделей (${numberText(low, 'ru')}–${numberText(high, 'ru')}).`,
    });
  }
  if (quantity.high !== null && quantity.high < low) {
    return judged('understated', {
      en: `Below what any model gives (${numberText(low, 'en')}–${numberText(high, 'en')}).`,
      ru: `Меньше, чем даёт любая из моделей (${numberText(low, 'ru')}–${numberText(high, 'ru')}).`,
    });
  }
  return null;
}
