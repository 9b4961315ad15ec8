// Words by which a number is told to rise or fall, and the times beside them that tell how long it went on.
import type { Token } from '../../text/tokens.ts';

export type Way = 'up' | 'down';

const rising =
  /^(?:ris(?:es?|en|ing)|rose|gr[eo]w(?:s|n|ing)?|increas(?:e[sd]?|ing)|climb(?:s|ed|ing)?|jump(?:s|ed)?|surged?|soared|swelled|doubled|tripled|trebled|quadrupled|вырос\p{L}*|росл?[аои]?|раст[её]т|растут|увелич\p{L}+|возр[ао]с\p{L}*|удво\p{L}+|утро\p{L}+)$/u;
const falling =
  /^(?:halved|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|shr[aiu]nk(?:s|ing)?|dwindled|plunged|пада\p{L}+|упал[аои]?|сниж\p{L}+|снизил\p{L}+|сокра[тщ]\p{L}+|уменьш\p{L}+)$/u;
const going = /^(?:gone|goes|going|went|becom(?:es?|ing)|became|стал[аио]?|станов\p{L}+)$/u;
const upward = /^(?:up|more|вверх|больше|выше|чаще)$/;
const downward = /^(?:down|less|fewer|вниз|меньше|ниже|реже)$/;
/** Tokens between a verb of change and how long the change took, or how often it came. */
const reach = 4;

/** Which way a verb of change at a token goes: `rose`, `went down`. */
export function changeAt(tokens: readonly Token[], at: number): Way | null {
  const [key, next] = [tokens[at]?.key ?? '', tokens[at + 1]?.key ?? ''];
  if (rising.test(key)) return 'up';
  if (falling.test(key)) return 'down';
  if (!going.test(key)) return null;
  return upward.test(next) ? 'up' : downward.test(next) ? 'down' : null;
}

/** The same of a comparison: `fewer and fewer`, `всё больше`. */
export function wayAt(tokens: readonly Token[], at: number): Way | null {
  const key = tokens[at]?.key ?? '';
  return changeAt(tokens, at) ?? (upward.test(key) ? 'up' : downward.test(key) ? 'down' : null);
}

/** `doubled in a year, from 640 in 2021`, `has gone down every year`: the words at a token tell how long a change took, or that it went on. */
export function isOfChange(tokens: readonly Token[], at: number): boolean {
  for (let near = at - reach; near <= at + reach; near++) if (changeAt(tokens, near) !== null) return true;
  return false;
}
