// Words that bound or loosen a number, before it and behind it.
import { Lexicon } from './lexicon.ts';
import type { Bound } from './quantity.ts';
import type { Token } from './tokens.ts';

const before = new Lexicon<Bound>([
  [
    'over|more than|above|in excess of|upwards of|exceeding|exceeds|exceeded|surpassing|surpassed|north of|well over|just over|slightly over|a little over|slightly more than|a little more than|just above|topped|topping|greater than',
    'over',
  ],
  [
    'чуть более|чуть больше|чуть более чем|чуть больше чем|немногим более|немногим больше|намного больше|гораздо больше|свыше|более|более чем|больше|больше чем|превысил~|превыша~|превысив~|перевалил~ за',
    'over',
  ],
  [
    'at least|a good|fully|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum',
    'at-least',
  ],
  [
    'не менее|не менее чем|не меньше|не меньше чем|как минимум|минимум|по меньшей мере|по крайней мере|хотя бы|добрых|добрая|добрую|добрые|добрый',
    'at-least',
  ],
  [
    'up to|at most|no more than|not more than|a maximum of|maximum of|as many as|as much as|at the most',
    'at-most',
  ],
  [
    'не более|не более чем|от силы|самое большее|в лучшем случае|не больше|не больше чем|до|максимум|вплоть до|не свыше|не превыша~|не превысил~',
    'at-most',
  ],
  ['under|fewer than|less than|below|short of', 'under'],
  ['менее|менее чем|меньше|меньше чем|ниже', 'under'],
  [
    'nearly|almost|just under|slightly under|slightly less than|slightly fewer than|close to|approaching|just short of|just shy of|shy of|close on|nigh on|a little under|not quite|the best part of|the better part of|little short of|not far short of|a shade under|a whisker under|getting on for|knocking on',
    'almost',
  ],
  ['почти|чуть менее|чуть меньше|без малого|едва не|немногим менее|немногим меньше|чуть ли не', 'almost'],
  [
    'about|around|roughly|approximately|some|circa|ca|approx|an estimated|estimated|in the region of|in the order of|something like|give or take|maybe|perhaps|probably|barely|scarcely|little more than|hardly more than',
    'about',
  ],
  [
    'под|около|примерно|приблизительно|порядка|где-то|ориентировочно|в районе|плюс-минус|приблизительно|округленно|предположительно|где-то около|едва|каких-то|каких-нибудь',
    'about',
  ],
  ['exactly|precisely|a total of|ровно|точно|в точности', 'exact'],
]);

const barely = /^(?:just|slightly|little|чуть|немногим)$/;

/** `just over 800`, `чуть более 800`, `800 с небольшим`: near the number, which a bare bound leaves open. */
export const isNearBound = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, from + 2).some(({ key }) => barely.test(key)) || tokens[to - 1]?.key === 'небольшим';

const signs: Readonly<Record<string, Bound>> = {
  '~': 'about',
  '≈': 'about',
  '>': 'over',
  '<': 'under',
  '≥': 'at-least',
  '≤': 'at-most',
};

const behind = new Lexicon<Bound>([
  [
    'or more|and more|or above|plus|и более|и больше|или более|или больше|and counting|с лишним|с лишком|с гаком|с хвостиком|с хвостом|с копейками|с лихвой|с небольшим',
    'over',
  ],
  ['or so|or thereabouts|или около того', 'about'],
  ['or fewer|or less|tops|at most|at the most|at best|max|и менее|или меньше|или менее', 'at-most'],
]);

/** Looks back from a number: the bound and where its words begin. */
export function boundBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
): { readonly bound: Bound; readonly from: number } | null {
  const sign = signs[tokens[at - 1]?.key ?? ''];
  if (sign !== undefined) return { bound: sign, from: at - 1 };
  if (isScarce(tokens, at, from)) return { bound: 'under', from: at };
  // `с десяток бойцов`, `с полсотни родственников`
  if (
    tokens[at - 1]?.key === 'с' &&
    /^(?:десяток|полсотни|сотню|тысячу|дюжину|полдюжины|полтысячи)$/.test(tokens[at]?.key ?? '')
  )
    return { bound: 'about', from: at - 1 };
  // `just over $2.6m`
  if (/^[$€£₽₴]$/.test(tokens[at - 1]?.key ?? '')) return boundBefore(tokens, at - 1, from);
  // `более чем в половине`, `почти у трети`: a preposition stands between.
  const lead =
    russianPreposition.test(tokens[at - 1]?.key ?? '') && loosening.test(tokens[at - 2]?.key ?? '')
      ? at - 1
      : at;
  for (let start = Math.max(from, lead - 4); start < lead; start++) {
    const hit = before.at(tokens, start);
    if (hit === null || hit.to !== lead) continue;
    // `вырос до 34` names where it came to.
    if (tokens[start]?.key === 'до' && hit.to === start + 1 && isReached(tokens, start)) return null;
    const negated = tokens[start - 1]?.key;
    // `came under 312 attacks`
    if (tokens[start]?.key === 'under' && /^(?:come|came|comes|coming)$/.test(negated ?? '')) return null;
    if (hit.value === 'over' && (negated === 'no' || negated === 'not'))
      return { bound: 'at-most', from: start - 1 };
    return { bound: hit.value, from: start };
  }
  return null;
}

const mustering = /^(?:набер[её]тся|набирается|набралось|насчитать|насчитаешь|наскрести|наскребли)$/;
/** How far from its number such a verb stands. */
const musterReach = 8;

/** `не наберётся и двухсот`, `и двухсот не наберётся`: there are fewer. */
function isScarce(tokens: readonly Token[], at: number, from: number): boolean {
  const isDenied = (place: number): boolean =>
    mustering.test(tokens[place]?.key ?? '') && tokens[place - 1]?.key === 'не';
  for (let place = at - 1; place > Math.max(from, at - musterReach); place--) {
    if (tokens[place]?.kind === 'number') break;
    if (isDenied(place)) return true;
  }
  if (tokens[at - 1]?.key !== 'и') return false;
  for (let place = at + 1; place < at + musterReach; place++) if (isDenied(place)) return true;
  return false;
}

const russianPreposition = /^(?:в|во|у|на|с|со|по|к|ко|из|от|за|о|об|для|при|про)$/;
const loosening = /^(?:чем|почти|примерно|приблизительно|минимум|максимум|ориентировочно|мере|порядка)$/;

const reaching = /^(?:вырос|возрос|увелич|подскочил|снизил|сократил|упал|уменьшил|дошел|дошл|довел|доход)/;

function isReached(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 6), at).some(({ key }) => reaching.test(key));
}

/** `or more`, `с лишним`, `+` right behind a number. */
export function boundBehind(
  tokens: readonly Token[],
  at: number,
): { readonly bound: Bound; readonly to: number } | null {
  if (tokens[at]?.key === '+' && tokens[at].glued) return { bound: 'over', to: at + 1 };
  // `300-odd`, `thirty-odd`
  const odd = tokens[at]?.key === '-' && tokens[at].glued ? at + 1 : at;
  if (/^(?:odd|ish|some)$/.test(tokens[odd]?.key ?? '')) {
    const isLoose = tokens[odd]?.key !== 'some' || odd > at;
    if (isLoose) return { bound: 'about', to: odd + 1 };
  }
  if (odd > at && tokens[odd]?.key === 'plus') return { bound: 'over', to: odd + 1 };
  const hit = behind.at(tokens, at);
  if (hit === null) return null;
  const isOrMore = tokens[at]?.key === 'or' || tokens[at]?.key === 'и' || tokens[at]?.key === 'или';
  return { bound: hit.value === 'over' && isOrMore ? 'at-least' : hit.value, to: hit.to };
}
