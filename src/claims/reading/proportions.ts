// How one number stands to another, which counts nothing: `for every soldier who surrenders, three run away`, `three to one`.
import type { Quantity } from '../../text/quantity.ts';
import type { Token } from '../../text/tokens.ts';
import type { SentenceView } from './sentence-view.ts';

/** `for every soldier who surrenders, three run away`, `на одного убитого трое раненых`: a proportion, not a count. */
export function isPerEach({ tokens }: SentenceView, quantity: Quantity): boolean {
  const to = Math.min(tokens.length, quantity.from + 9);
  for (let at = Math.max(1, quantity.from - 8); at < to; at++) {
    const key = tokens[at]?.key ?? '';
    if (!each.has(key) || !/^(?:for|to|на)$/.test(tokens[at - 1]?.key ?? '')) continue;
    // `15 years for each of the lieutenants`
    if (/^(?:of|из)$/.test(tokens[at + 1]?.key ?? '')) continue;
    if (!key.startsWith('одн') || tokens.some((token) => token.key.startsWith('приход'))) return true;
  }
  return isPerMany(tokens, quantity);
}

/** `three to one`, `6.5 deaths per 100,000 prisoners`: how one number stands to another. */
export function isProportion({ tokens }: SentenceView, quantity: Quantity): boolean {
  // `kept 14 to a cell`
  if (tokens[quantity.to]?.key === 'to' && /^(?:a|an|each|every)$/.test(tokens[quantity.to + 1]?.key ?? ''))
    return true;
  const isOdds = tokens[quantity.to]?.key === 'to' && /^(?:one|1)$/.test(tokens[quantity.to + 1]?.key ?? '');
  if (isOdds) return true;
  for (let at = quantity.to; at < quantity.to + 5; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (token.key !== 'per' && !(token.key === 'на' && tokens[at + 2]?.key === 'населения')) continue;
    const base = tokens[at + 1];
    return (
      base?.kind === 'number' ||
      /^(?:thousand|hundred|million|capita|head|тысячу|миллион)$/.test(base?.key ?? '')
    );
  }
  return false;
}

/** The verb of a rate stands near its numbers. */
const farthest = 16;

/** `на 100 тысяч жителей приходится 64 погибших`, `делили на троих` */
function isPerMany(tokens: readonly Token[], quantity: Quantity): boolean {
  const isShared =
    tokens[quantity.from - 1]?.key === 'на' &&
    /^(?:дво|тро|четвер)\p{L}*$/u.test(tokens[quantity.from]?.key ?? '');
  if (isShared) return true;
  const to = Math.min(tokens.length, quantity.to + farthest);
  for (let at = Math.max(0, quantity.from - farthest); at < to; at++) {
    if (tokens[at]?.key.startsWith('приход') !== true) continue;
    // `на 22-ю бригаду`: which one, and no number.
    const isMany = (i: number): boolean => tokens[i]?.kind === 'number' && tokens[i + 1]?.glued !== true;
    if (tokens.slice(0, at).some((token, i) => token.key === 'на' && isMany(i + 1))) return true;
  }
  return false;
}

const each = new Set(['every', 'each', 'каждого', 'каждую', 'каждые', 'каждый', 'одного', 'одну']);
