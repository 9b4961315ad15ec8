// Numbered names of institutions that are no units of an army: `IK-6`, `СИЗО-2`, `colony No. 7`, `школа № 12`.
import { foldKey } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';

/** `ik6`, `#7`: letters and number, or a sign of number with it. */
export function designations(tokens: readonly Token[]): readonly string[] {
  const found = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'number') continue;
    const before = tokens[at - 1];
    if (before?.key === '№' || before?.key === '#') found.add(`#${token.key}`);
    else if (before?.key === '.' && tokens[at - 2]?.key === 'no') found.add(`#${token.key}`);
    else if (before?.key === '-' && before.glued && token.glued && tokens[at - 2]?.kind === 'word')
      found.add(`${foldKey(tokens[at - 2]?.key ?? '')}${token.key}`);
    else if (before?.kind === 'word' && token.glued) found.add(`${foldKey(before.key)}${token.key}`);
  }
  return [...found];
}

const letters = (name: string): string => name.replace(/\d+$/, '');

/** Whether two sets of such names speak of the same thing; null where they name nothing alike. */
export function sameDesignation(a: readonly string[], b: readonly string[]): boolean | null {
  if (a.some((name) => b.includes(name))) return true;
  return a.some((name) => b.some((other) => letters(other) === letters(name))) ? false : null;
}
