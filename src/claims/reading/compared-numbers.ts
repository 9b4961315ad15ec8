// A number told by comparison with the amount before it: `compared with 624`, `down from an earlier 118`, `на 6 больше, чем годом ранее`.
import type { Quantity } from '../../text/quantity.ts';
import type { SentenceView } from './sentence-view.ts';

/** The word that a number leans on, over articles and adjectives: `down from an earlier 118`, `вместо обещанных 300`. */
function tokenBefore({ tokens }: SentenceView, { from }: Quantity): number {
  let at = from - 1;
  while (
    at > from - 4 &&
    /^(?:an?|the|earlier|previous|initial|original|planned|promised|reported|official|required|usual|expected|some|its|прежних|обещанных|положенных|запланированных|прошлогодних|заявленных|первоначальных|прежними|обычных|обычными|его|их)$/.test(
      tokens[at]?.key ?? '',
    )
  )
    at -= 1;
  return at;
}

export function isCompared(view: SentenceView, quantity: Quantity): boolean {
  const { tokens } = view;
  const lone = tokenBefore(view, quantity);
  const [before, lead] = [tokens[lone]?.key ?? '', tokens[lone - 1]?.key ?? ''];
  const after = tokens[quantity.to]?.key ?? '';
  // `six more than a year earlier`, `на 6 больше, чем годом ранее`
  const next = tokens[quantity.to + 1];
  const isMore =
    /^(?:more|fewer|less|higher|lower|up|down|больше|меньше|выше|ниже|более|менее)$/.test(after) &&
    (next === undefined || next.kind === 'mark' || /^(?:than|from|on|чем|against)$/.test(next.key));
  return (
    isMore ||
    /^(?:than|against|vs|versus|чем|против|вместо)$/.test(before) ||
    (before === 'from' && /^(?:up|down|rise|rising|increase|drop|fall)$/.test(lead)) ||
    (/^(?:with|to|than|from|against|с)$/.test(before) &&
      /^(?:compared|against|versus|more|fewer|less|rather|сравнени|больше|меньше|нежели)/.test(lead))
  );
}
