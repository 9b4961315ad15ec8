// Words of who speaks and of names in quotes, which tell nothing of those counted.
import type { Token } from '../../text/tokens.ts';

/** `…, the outlet found`: who says so is named by its kind alone. */
export function isReport(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:outlet|newspaper|paper|channel|magazine|website|site|agency|report|study|survey|inquiry|investigation|journalists|reporters|researchers|издание|газета|журнал|канал|агентство|сайт|журналисты|исследователи)$/.test(
      tokens[at - 1]?.key ?? '',
    ) &&
    (next === undefined || next.kind === 'mark' || /^(?:that|что)$/.test(next.key))
  );
}

/** `…, the commission found`, `found that`: what was found out. */
export function isFindingOut(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.key ?? '', tokens[at + 1]];
  if (tokens[at]?.key !== 'found' || /^(?:was|were|been|be|being)$/.test(before)) return false;
  return next === undefined || next.kind === 'mark' || next.key === 'that';
}

/** `горячая линия «Спас»`: a name, which saves nobody. */
export function isQuotedName(tokens: readonly Token[], at: number): boolean {
  const isClosed = [at + 1, at + 2].some((next) => /^[»"”]$/.test(tokens[next]?.key ?? ''));
  return isClosed && tokens[at]?.capital === true && /^[«"“„]$/.test(tokens[at - 1]?.key ?? '');
}
