// An amount put together: its quantity and noun, the rate and the statistic that stand near.
import { Lexicon } from '../../text/lexicon.ts';
import { numberWords } from '../../text/number-words.ts';
import type { Quantity, QuantityKind } from '../../text/quantity.ts';
import type { Per } from '../claim.ts';
import { isOfChange } from '../words/changes.ts';
import type { Amount } from './amount.ts';
import { type Noun } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';

const rates = new Lexicon<Per>([
  [
    'a day|per day|daily|every day|each day|in a day|a single day|в день|в сутки|за сутки|ежедневно|ежесуточно|посуточно|еженощно|каждую ночь|every night|nightly|каждый день|каждые сутки|on a typical day|on an average day|on any given day|on a normal day|в обычный день|день',
    'day',
  ],
  [
    'a week|per week|weekly|every week|each week|в неделю|еженедельно|каждую неделю|in a typical week|in an average week|в обычную неделю|за неделю',
    'week',
  ],
  ['a month|per month|monthly|every month|each month|в месяц|ежемесячно|каждый месяц', 'month'],
  ['a year|per year|yearly|annually|every year|each year|per annum|в год|ежегодно|каждый год', 'year'],
]);

const statistics = new Lexicon<'median' | 'mean'>([
  ['median|медиан~|медианн~', 'median'],
  ['average|on average|an average|mean|averaging|averaged|в среднем|средн~|среднее', 'mean'],
]);

export function make(view: SentenceView, quantity: Quantity, noun: Noun): Amount {
  const rate =
    quantity.kind === 'ratio'
      ? null
      : (rateBehind(view, noun.to) ?? rateBefore(view, quantity.from) ?? rateInClause(view, noun.to));
  const isNounRate = rate !== null && rate.to > noun.to;
  return {
    quantity: rate?.among === undefined ? quantity : spread(quantity, rate.among),
    counts: noun.counts,
    event: noun.event,
    categories: noun.categories,
    per: rate?.per ?? null,
    body: null,
    statistic: statisticNear(view, quantity),
    isEquivalence: false,
    from: quantity.from,
    to: isNounRate ? rate.to : noun.to,
  };
}

/** `one every three days`: so many parts of one in a day. */
function spread(quantity: Quantity, among: number): Quantity {
  const parts = (value: number | null): number | null => (value === null ? null : value / among);
  const { value, low, high, grain } = quantity;
  return { ...quantity, value: parts(value), low: parts(low), high: parts(high), grain: grain / among };
}

/** `9.3 servicemen of the 46th Army killed a day,`: with its participle before it and nothing behind. */
function isLastOfClause({ tokens }: SentenceView, at: number, from: number, to: number): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  const isLast = after === undefined || after.kind === 'mark';
  return (
    tokens[from]?.key === 'a' &&
    isLast &&
    from - at < 8 &&
    /(?:ed|en|slain|lost|shot|dead)$/.test(before?.key ?? '') &&
    !tokens.slice(at, from).some(({ kind, key }) => kind === 'number' || (kind === 'mark' && key === ','))
  );
}

/** `в среднем в месяц сбегали 30`, `every month 30 fled`: the rate stands in front, in the same clause. */
/** `… deserted every month`: words that can only mean a rate, anywhere behind in the clause. */
function rateInClause(view: SentenceView, at: number): Rate | null {
  const hit = rates
    .all(view.tokens, at)
    .find(
      ({ from, to }) =>
        view.clause[from] === view.clause[at - 1] &&
        (/^(?:every|each|per|daily|nightly|weekly|monthly|yearly|annually|еже|посуточно|кажд)/.test(
          view.tokens[from]?.key ?? '',
        ) ||
          view.tokens[from + 1]?.key === 'сутки' ||
          isLastOfClause(view, at, from, to)),
    );
  return hit === undefined || isOfChange(view.tokens, hit.from) ? null : { per: hit.value, to: -1 };
}

function rateBefore(view: SentenceView, at: number): Rate | null {
  const clause = view.clause[at];
  const hit = rates
    .all(view.tokens, Math.max(0, at - 9), at)
    .find(
      ({ from, to }) =>
        view.clause[from] === clause &&
        (to > from + 1 || /ly$|^еже|^посуточно$/.test(view.tokens[from]?.key ?? '')),
    );
  return hit === undefined || isOfChange(view.tokens, hit.from) ? null : { per: hit.value, to: -1 };
}

interface Rate {
  readonly per: Per;
  readonly to: number;
  /** Of how many such times it is told (`every three days`). */
  readonly among?: number;
}

const lengths = new Lexicon<number>([
  ['hours|часа|часов', 1 / 24],
  ['days|дня|дней|суток', 1],
  ['weeks|недели|недель', 7],
  ['months|месяца|месяцев', 30.44],
]);

/** `every three days`, `каждые две недели`. */
function everySo(view: SentenceView, at: number): Rate | null {
  const { tokens } = view;
  if (!/^(?:every|each|каждые|каждых)$/.test(tokens[at]?.key ?? '')) return null;
  const number = tokens[at + 1];
  const word = numberWords.at(tokens, at + 1)?.value;
  const many = number?.value ?? (word?.kind === 'add' ? word.value : null);
  const length = lengths.at(tokens, at + 2);
  if (many === null || many <= 0 || length === null) return null;
  return { per: 'day', to: at + 3, among: many * length.value };
}

export function rateBehind(view: SentenceView, at: number): Rate | null {
  for (let next = at; next < at + 4; next++) {
    const token = view.tokens[next];
    if (token === undefined || token.kind === 'mark') return null;
    const spaced = everySo(view, next);
    if (spaced !== null) return spaced;
    const hit = rates.at(view.tokens, next);
    // `the 706 of a year earlier`
    const isReckoned = view.reckoned.some(({ from }) => from === next);
    if (
      hit !== null &&
      !isReckoned &&
      !(view.tokens[next]?.key === 'день' && view.tokens[next - 1]?.key !== 'в')
    )
      return { per: hit.value, to: hit.to };
  }
  return null;
}

function statisticNear(view: SentenceView, quantity: Quantity): 'median' | 'mean' | null {
  const clause = view.clause[quantity.from];
  const hits = statistics
    .all(view.tokens, Math.max(0, quantity.from - 7), Math.min(view.tokens.length, quantity.to + 3))
    .filter(({ from }) => view.clause[from] === clause);
  return hits.find(({ value }) => value === 'median')?.value ?? hits[0]?.value ?? null;
}

/** An amount that no number tells. */
export function wordless(kind: QuantityKind, from: number, to: number, more: Partial<Amount>): Amount {
  const quantity: Quantity = {
    kind,
    value: kind === 'none' ? 0 : null,
    low: kind === 'none' ? 0 : null,
    high: kind === 'none' ? 0 : null,
    bound: 'exact',
    grain: 1,
    direction: null,
    from,
    to,
  };
  return {
    quantity,
    counts: 'person',
    event: null,
    categories: [],
    per: null,
    body: null,
    statistic: null,
    isEquivalence: false,
    from,
    to,
    ...more,
  };
}
