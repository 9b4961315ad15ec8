// From the prior to the probability of a pair, one step per comparison: as data, and as bars of text.
import type { ExplainedComparison } from '../../linkage/explain.ts';
import type { Language, Words } from '../../text/words.ts';
import { reviewWords } from './review-words.ts';

export interface WaterfallStep {
  readonly id: string;
  readonly label: Words;
  readonly level: Words;
  readonly bits: number;
}

/** The bits of the steps sum to log2 of the odds of `probability`. */
export interface Waterfall {
  /** Record keys. */
  readonly a: string;
  readonly b: string;
  readonly steps: readonly WaterfallStep[];
  /** The steps that compare values. */
  readonly comparisons: readonly WaterfallStep[];
  readonly probability: number;
  /** What else decides whether they are one person. */
  readonly remarks: readonly Words[];
}

export interface ExplainedPair {
  readonly a: string;
  readonly b: string;
  readonly comparisons: readonly ExplainedComparison[];
  /** P(two random records are one person). */
  readonly prior: number;
  /** Of the link between them; null where there is none. */
  readonly probability: number | null;
  /** What a reviewer's decisions say of the pair, where they do. */
  readonly decided: 'same' | 'different' | null;
  /** Both stand in one list without repeats. */
  readonly repeats: boolean;
  /** Whether they count as one person. */
  readonly together: boolean;
}

/** What is left of the sum below this is rounding, no step of its own. */
const rounding = 1e-6;
/** A bar for less would round to nothing. */
const leastBar = 0.05;

/** Only a decision is surer than so many bits. */
const decidedBits = 39;

const oddsBits = (probability: number): number => Math.log2(probability / (1 - probability));

export function waterfall(pair: ExplainedPair): Waterfall {
  const steps: WaterfallStep[] = [
    { id: 'prior', label: reviewWords.prior, level: reviewWords.priorLevel, bits: oddsBits(pair.prior) },
    ...pair.comparisons,
  ];
  const remarks: Words[] = [];
  const sum = steps.reduce((bits, step) => bits + step.bits, 0);
  const final = pair.probability === null ? sum : Math.min(40, oddsBits(pair.probability));
  if (Math.abs(final - sum) >= rounding) {
    steps.push(
      pair.decided === 'same' && final > decidedBits
        ? { id: 'decision', label: reviewWords.decided, level: reviewWords.decidedSame, bits: final - sum }
        : { id: 'lists', label: reviewWords.lists, level: reviewWords.listsLevel, bits: final - sum },
    );
  }
  if (pair.decided === 'different') {
    remarks.push(pair.repeats ? reviewWords.repeats : reviewWords.setApart);
  } else if (pair.decided === 'same') {
    remarks.push(reviewWords.heldTogether);
  } else if (pair.probability === null) {
    remarks.push(reviewWords.notLinked);
  }
  remarks.push(pair.together ? reviewWords.onePerson : reviewWords.twoPersons);
  const { a, b, comparisons } = pair;
  return { a, b, steps, comparisons, probability: pair.probability ?? 1 / (1 + 2 ** -sum), remarks };
}

function signed(bits: number, language: Language): string {
  const text = Math.abs(bits).toFixed(1);
  const sign = text === '0.0' ? ' ' : bits < 0 ? '−' : '+';
  return sign + (language === 'ru' ? text.replace('.', ',') : text);
}

/** Never 0 nor 100 per cent: no comparison is that sure. */
export function probabilityText(probability: number, language: Language): string {
  const point = (text: string): string => (language === 'ru' ? text.replace('.', ',') : text);
  if (probability > 0.9999) return `${reviewWords.moreThan[language]} ${point('99.99')} %`;
  if (probability < 0.0001) return `${reviewWords.lessThan[language]} ${point('0.01')} %`;
  return `${point((probability * 100).toFixed(2))} %`;
}

const barWidth = 36;

/** One line per step: what it is, its bits, and a bar from where the sum stood to where it stands then. */
export function waterfallLines(
  { steps, probability, remarks }: Waterfall,
  language: Language,
): readonly string[] {
  let sum = 0;
  const rows = steps.map((step) => {
    const from = sum;
    sum += step.bits;
    return { text: `${step.label[language]}: ${step.level[language]}`, bits: step.bits, from, to: sum };
  });
  const ends = rows.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const column = (bits: number): number =>
    high === low ? 0 : Math.round(((bits - low) / (high - low)) * barWidth);
  const bar = (from: number, to: number): string => {
    const [start, end] = [column(Math.min(from, to)), column(Math.max(from, to))];
    if (Math.abs(to - from) < leastBar) return '';
    const length = Math.max(1, end - start);
    return ' '.repeat(Math.min(start, barWidth - 1)) + (to < from ? '░' : '█').repeat(length);
  };
  const total = {
    text: reviewWords.sum[language],
    bits: sum,
    from: 0,
    to: sum,
  };
  const width = Math.max(...[...rows, total].map(({ text }) => text.length));
  const lines = [...rows, total].map(({ text, bits, from, to }) =>
    `  ${text.padEnd(width)} ${signed(bits, language).padStart(7)} ${reviewWords.bits[language]}  ${bar(from, to)}`.trimEnd(),
  );
  return [
    ...lines,
    `  ${reviewWords.probability[language]}: ${probabilityText(probability, language)}`,
    ...remarks.map((remark) => `  ${remark[language]}`),
  ];
}
