// The first number of a course, `from 264 in 2018 to 531 in 2019`: what it counts stands before the verb, with the word for a number.
import type { Quantity } from '../../text/quantity.ts';
import type { Token } from '../../text/tokens.ts';
import { changeAt } from '../words/changes.ts';
import { countedNouns } from '../words/counted.ts';
import { isPersonForm } from '../words/person-forms.ts';
import type { Noun } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';

const head = /^(?:numbers?|toll|tally|count|total|figure|число|числа|количество)$/;
/** Words between the head and what is counted. */
const filling = /^(?:of|among|the|all|those|new)$/;
/** Tokens from the head to the number. */
const longest = 24;

/** What it counts; null where it begins no course. */
export function startOfSeries(view: SentenceView, quantity: Quantity): Partial<Noun> | null {
  const { tokens, periods } = view;
  if (quantity.kind !== 'number' || !/^(?:from|с|со)$/.test(tokens[quantity.from - 1]?.key ?? ''))
    return null;
  const dated = periods.find(({ from, period }) => from === quantity.to && period.days === null);
  if (dated === undefined || !/^(?:to|до)$/.test(tokens[dated.to]?.key ?? '')) return null;
  const isNumber = tokens[dated.to + 1]?.kind === 'number';
  const start = Math.max(0, quantity.from - longest);
  const changes = tokens
    .slice(start, quantity.from)
    .findLastIndex((_, at) => changeAt(tokens, start + at) !== null);
  if (!isNumber || changes < 0) return null;
  for (let at = start; at < start + changes; at++) {
    if (!head.test(tokens[at]?.key ?? '')) continue;
    let noun = at + 1;
    while (filling.test(tokens[noun]?.key ?? '')) noun += 1;
    const found = counted(tokens, noun);
    if (found !== null) return found;
  }
  return null;
}

function counted(tokens: readonly Token[], at: number): Partial<Noun> | null {
  const noun = countedNouns.at(tokens, at)?.value;
  if (noun !== undefined && noun.weak !== true)
    return {
      counts: noun.counts,
      event: noun.event ?? null,
      categories: noun.group === undefined ? [] : [`group-${noun.group}`],
    };
  const { key = '', capital = false } = tokens[at] ?? {};
  return isPersonForm(key, capital) ? { counts: 'person', categories: [`group-${key}`] } : null;
}
