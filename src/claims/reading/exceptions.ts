// All but some: `all but two of the 33 miners`, `все, кроме двоих`. Where the whole stands beside, the claim is what is left of it.
import { cardinalAt } from '../../text/cardinal.ts';
import { Lexicon, wordPlaces } from '../../text/lexicon.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { Amount } from './amount.ts';
import { nounBehind } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';

const all = new Lexicon<true>([
  ['all|everyone|everybody|every|each', true],
  ['все|всех|всем|всеми|каждый', true],
]);
const except = new Lexicon<true>([
  ['but|except|except for|save|save for|bar|barring|apart from|excepting', true],
  ['кроме|за исключением|исключая|не считая|помимо', true],
]);

/** A sentence of more is no sentence. */
const most = 40;
const nothing: readonly Amount[] = [];

export function exceptions(view: SentenceView): readonly Amount[] {
  let found: Amount[] | null = null;
  for (const at of wordPlaces(view.tokens)) {
    const amount = exceptAt(view, at);
    if (amount === null) continue;
    if (found !== null && found.length >= most) break;
    found ??= [];
    found.push(amount);
  }
  return found ?? nothing;
}

function exceptAt(view: SentenceView, at: number): Amount | null {
  const { tokens } = view;
  const start = all.at(tokens, at);
  if (start === null || view.taken[at] === true) return null;
  const lead = except.at(tokens, tokens[start.to]?.key === ',' ? start.to + 1 : start.to);
  const some = lead === null ? null : cardinalAt(tokens, lead.to, { isBounded: false });
  if (some === null || some.upTo > 0) return null;
  const joint = tokens[some.to]?.key ?? '';
  const place = /^(?:the|its|their|этих|всех)$/.test(tokens[some.to + 1]?.key ?? '')
    ? some.to + 2
    : some.to + 1;
  const whole = /^(?:of|из)$/.test(joint) ? cardinalAt(tokens, place, { isBounded: false }) : null;
  const rest = whole === null || whole.upTo > 0 ? null : whole.value - some.value;
  const quantity: Quantity = {
    kind: rest === null ? 'all' : 'number',
    value: rest,
    low: rest,
    high: rest,
    bound: rest === null ? 'almost' : 'exact',
    grain: 1,
    direction: null,
    from: at,
    to: some.to,
  };
  const noun = nounBehind(view, { ...quantity, to: whole?.to ?? some.to }, tokens.length);
  const isThing = noun.counts?.startsWith('other:') === true;
  if (isThing && rest === null && view.happened.length === 0) return null;
  return {
    quantity,
    counts: noun.counts ?? 'person',
    event: noun.event,
    categories: noun.categories,
    per: null,
    body: null,
    statistic: null,
    isEquivalence: false,
    from: at,
    to: whole === null && noun.counts !== null ? noun.to : some.to,
  };
}
