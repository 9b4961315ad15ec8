// Numbers that a mark sets off from their noun: `Sentenced in absentia: eleven`, `most cases — 318 — were heard`, `some of the
// men, perhaps as many as 200, are held`.
import type { Quantity } from '../../text/quantity.ts';
import type { CountKey, EventKey } from '../claim.ts';
import { countedNouns } from '../words/counted.ts';
import type { Amount } from './amount.ts';
import { isUsedAsVerb } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import { totals } from './totals.ts';

/** Tokens back over which a noun is looked for. */
const reach = 10;
const hedges =
  /^(?:perhaps|maybe|possibly|probably|reportedly|possible|возможно|вероятно|может|быть|примерно|за)$/;

/** The event or noun that alone stands between two marks, in front of the comma at `at`. */
function rowName(
  { tokens, events, happened }: SentenceView,
  at: number,
): { readonly counts: CountKey | null; readonly event: EventKey | null } | null {
  let from = at;
  while (from > 0 && tokens[from - 1]?.kind === 'word') from -= 1;
  if (from > 0 && !/^[;:—–(]$/.test(tokens[from - 1]?.key ?? '')) return null;
  const event = events.find((hit) => hit.from === from && hit.to === at);
  const noun = countedNouns.at(tokens, from);
  if (noun !== null && noun.to === at && noun.value.weak !== true)
    return { counts: noun.value.counts, event: event?.value ?? noun.value.event ?? null };
  if (event !== undefined) return { counts: null, event: event.value };
  return happened.some((hit) => hit.from === from && hit.to === at) ? { counts: null, event: null } : null;
}

const impersonal = /[а-я]{3}(?:[ая]но|ено|ято|ыто|уто)$/;

/** `the committee's tally (3,872 as of Friday)`, `Всего зарегистрировано сообщений — 4 217`, `отказано по 1 986`: what was reckoned. */
export function isReckoned({ tokens }: SentenceView, quantity: Quantity): boolean {
  const at = quantity.from - 1;
  const mark = tokens[at];
  const after = tokens[quantity.to];
  if (/^(?:19|20)\d\d$/.test(tokens[quantity.to - 1]?.key ?? '') || after?.key === '%') return false;
  const isOpen = mark?.kind === 'mark' && /^[(:–—-]$/.test(mark.key) && !(mark.key === '-' && mark.glued);
  let start = at;
  while (start > 0 && tokens[start - 1]?.kind === 'word') start -= 1;
  if (isOpen && totals.all(tokens, start, at).length > 0) return true;
  const ends = after === undefined || after.kind === 'mark';
  // `the ombudsman's figure, 37, is disputed`
  if (ends && mark?.key === ',' && totals.all(tokens, 0, at).some(({ to }) => to === at)) return true;
  if (!ends || !(isOpen || mark?.key === 'по')) return false;
  let from = at;
  while (from > 0 && tokens[from - 1]?.kind !== 'mark' && tokens[from - 1]?.kind !== 'number') from -= 1;
  return tokens.slice(from, at).some(({ key }) => impersonal.test(key) || key === 'всего' || key === 'итого');
}

/** What a number set off by marks counts, told by the words before the mark; null where it is not set off. */
export function setOff(
  view: SentenceView,
  quantity: Quantity,
  previous: Amount | null,
): { readonly counts: CountKey; readonly event: EventKey | null } | null {
  const { tokens } = view;
  let at = quantity.from - 1;
  while (hedges.test(tokens[at]?.key ?? '')) at -= 1;
  const mark = tokens[at];
  const after = tokens[quantity.to];
  if (mark?.kind !== 'mark') return null;
  const isTotal =
    (after?.key === 'in' && tokens[quantity.to + 1]?.key === 'all') ||
    /^(?:altogether|total|всего|человек)$/.test(after?.key ?? '');
  const ends = after === undefined || after.kind === 'mark' || isTotal;
  const isDash = /^[-–—]$/.test(mark.key) && !mark.glued;
  const isList = isDash || mark.key === ':' || mark.key === '(';
  // `killed, 9; captured, 4`
  const named = mark.key === ',' && ends ? rowName(view, at) : null;
  if (named !== null) return { counts: named.counts ?? previous?.counts ?? 'person', event: named.event };
  const isAside = mark.key === ',' && (quantity.bound !== 'exact' || at < quantity.from - 1 || isTotal);
  const isPlaced = after !== undefined && /^(?:in|by|as|for|from|в|за|на|по|к|против)$/.test(after.key);
  if (!(isList && (ends || isPlaced)) && !(isAside && ends)) return null;
  const isYear = mark.key === '(' && /^(?:19|20)\d\d$/.test(tokens[quantity.to - 1]?.key ?? '');
  if (isYear || after?.key === '%' || (after?.key === ':' && after.glued)) return null;
  // `Convictions: 3,118; acquittals: 9`
  const own = view.events.findLast(({ to }) => to === at);
  if (own !== undefined && isList && own.value !== 'attack' && own.value !== 'service') {
    const noun = countedNouns.at(tokens, own.from)?.value;
    return { counts: noun?.counts ?? previous?.counts ?? 'person', event: noun?.event ?? own.value };
  }
  for (let next = at - 1; next >= Math.max(0, at - reach); next--) {
    // `March — 2, April — 5`: the list goes on.
    if (previous !== null && next < previous.to)
      return isList && previous.counts !== null ? { counts: previous.counts, event: previous.event } : null;
    const noun = countedNouns.at(tokens, next);
    if (noun === null || noun.value.weak === true || isUsedAsVerb(view, noun.from, noun.to)) continue;
    const { counts, event } = noun.value;
    if (counts !== 'record' && counts !== 'unit') return { counts, event: event ?? null };
  }
  const event = view.events.findLast(
    ({ from, to, value }) => to <= at && at - from <= 6 && value !== 'service',
  );
  if (event === undefined || !isList) return null;
  return { counts: event.value === 'attack' ? 'attack' : 'person', event: event.value };
}
