// Who says so: the speakers of a sentence, nearest first, in chains (`X, citing Y`); and the words that hedge it.
import type { SentenceView } from './sentence-view.ts';
import { hedgeWords, sourceBefore, speechVerbs } from '../words/speech.ts';

/** Longer names of sources are cut. */
const longestName = 10;
const stops =
  /^(?:said|says|reported|that|что|in|on|which|who|and|but|citing|as|writes|wrote|reports|в|на|о|об|со|как|которые|который|по|published|revealed|has|have|had|was|were|counted|found|more|over|about|at|nearly|almost|around|дезертировал\p{L}*|сообщил\p{L}*|сообщает|опубликовал\p{L}*|пишет)$/u;

export function attribution(view: SentenceView): readonly string[] {
  const { tokens } = view;
  const names: { readonly name: string; readonly at: number }[] = [];
  for (const hit of sourceBefore.all(tokens)) {
    let to = hit.to;
    while (to < tokens.length && to - hit.to < longestName && isNamePart(view, to, hit.to)) to += 1;
    add(names, nameText(view, hit.to, to), hit.from);
  }
  for (const hit of speechVerbs.all(tokens)) {
    // `Pneumonia claimed the lives of …`
    const isOfDeath = view.events.some(
      ({ value, from, to }) => value === 'death' && from <= hit.from && hit.from < to,
    );
    if (isOfDeath) continue;
    // `All told, 1,758 had come home`: a total, and nobody speaks.
    if (tokens[hit.from]?.key === 'told' && tokens[hit.from - 1]?.key === 'all') continue;
    let from = hit.from;
    while (from > 0 && hit.from - from < longestName && isNamePart(view, from - 1, hit.from)) from -= 1;
    const first = tokens[from];
    const hasName = tokens
      .slice(from, hit.from)
      .some(
        ({ capital, kind }, i) =>
          kind === 'word' && capital && (i > 0 || from > 0 || hit.from - from > 1 || first?.capital === true),
      );
    if (from < hit.from && hasName) add(names, nameText(view, from, hit.from), hit.from);
  }
  return names.toSorted((a, b) => a.at - b.at).map(({ name }) => name);
}

function add(names: { readonly name: string; readonly at: number }[], name: string, at: number): void {
  if (name !== '' && !names.some((known) => known.name === name)) names.push({ name, at });
}

function isNamePart(view: SentenceView, at: number, anchor: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'mark')
    return /^[-’'".&«»“”]$/.test(token.key) && (token.glued || /^[«“"]$/.test(token.key));
  if (token.kind === 'number' || token.kind === 'date') return false;
  return !stops.test(token.key) || (at === anchor && token.capital);
}

function nameText(view: SentenceView, from: number, to: number): string {
  const [first, last] = [view.tokens[from], view.tokens[to - 1]];
  if (first === undefined || last === undefined || to <= from) return '';
  return view.text
    .slice(first.start, last.end)
    .replace(/^[«»“”"'\s]+|[«»“”"'\s.]+$/g, '')
    .replace(/\s+/g, ' ');
}

export function hedges(view: SentenceView): readonly string[] {
  return hedgeWords.all(view.tokens).map(({ from, to }) =>
    view.tokens
      .slice(from, to)
      .map(({ key }) => key)
      .join(' '),
  );
}
