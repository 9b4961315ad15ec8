// Who keeps a list: said beside its name, and nobody of whom anything is counted.
import type { Token } from '../../text/tokens.ts';

const kept =
  /^(?:kept|compiled|maintained|collected|assembled|drawn|put|run|started|составленн\p{L}+|собранн\p{L}+)$/u;
const list =
  /^(?:lists?|registers?|registry|databases?|tally|count|rolls?|records?|archives?|logs?|cards?|files?|спис(?:ок|к\p{L}+)|реестр\p{L}*|баз[аеуы]|картотек\p{L}*|переч(?:ень|н\p{L}+)|подсч[её]т\p{L}*)$/u;
const keeping = /^(?:вед(?:ут|[её]т|ет)|вел[аио]?|составил[аио]?|собрал[аио]?|собирают|составляют)$/;
/** Longest name of those who keep a list. */
const longest = 3;
const stop =
  /^(?:has|have|had|names?|named|lists?|listed|contains?|contained|includes?|included|shows?|showed|puts?|gives?|gave|counts?|counted|records?|recorded|holds?|held|of|with|is|are|was|were|from|for|in|at)$/;

/** Where those who keep a list begin to be named: `kept by`, `который ведут`. */
export function keeperPlaces(tokens: readonly Token[]): readonly number[] {
  if (
    !tokens.some(
      ({ key }) =>
        key === 'by' || key.startsWith('котор') || key.startsWith('соста') || key.startsWith('собранн'),
    )
  )
    return [];
  return tokens.flatMap(({ key }, at) =>
    list.test(key)
      ? (behindKept(tokens, at + 1) ?? behindWhich(tokens, at + 1) ?? [])
      : // `в составленном родственниками списке`
        /^с(?:оставленн|обранн)/.test(key) && list.test(tokens[at + 2]?.key ?? '')
        ? [at + 1]
        : [],
  );
}

/** Token numbers of their words; a keeper with a name of its own is a source, and not among them. */
export function keepersIn(tokens: readonly Token[]): readonly number[] {
  return keeperPlaces(tokens).flatMap((from) => {
    let to = from;
    while (to - from < longest && isOfKeeper(tokens[to])) to += 1;
    return tokens.slice(from, to).map((_, i) => from + i);
  });
}

/** `list kept by`, `list put together by`, `список, составленный` */
function behindKept(tokens: readonly Token[], start: number): number | null {
  let at = tokens[start]?.key === ',' ? start + 1 : start;
  if (!kept.test(tokens[at]?.key ?? '')) return null;
  const isRussian = (tokens[at]?.key.charCodeAt(0) ?? 0) >= 0x400;
  if (isRussian) return at + 1;
  at += /^(?:up|together)$/.test(tokens[at + 1]?.key ?? '') ? 2 : 1;
  return tokens[at]?.key === 'by' ? at + 1 : null;
}

/** `списке, который ведут` */
function behindWhich(tokens: readonly Token[], start: number): number | null {
  const isWhich = tokens[start]?.key === ',' && tokens[start + 1]?.key.startsWith('котор') === true;
  return isWhich && keeping.test(tokens[start + 2]?.key ?? '') ? start + 2 : null;
}

function isOfKeeper(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'number' || token.kind === 'date' || token.capital) return false;
  return token.kind === 'word' ? !stop.test(token.key) && !list.test(token.key) : /^['’]$/.test(token.key);
}
