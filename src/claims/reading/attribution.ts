// Who says so: the speakers of a sentence, nearest first, in chains (`X, citing Y`); and the words that hedge it.
import { keeperPlaces } from './keepers.ts';
import type { SentenceView } from './sentence-view.ts';
import { countedNouns } from '../words/counted.ts';
import { institutions } from '../words/institutions.ts';
import { ministries } from '../words/ministries.ts';
import { hedgeWords, sourceBefore, speechVerbs } from '../words/speech.ts';

/** Longer names of sources are cut. */
const longestName = 10;
/** `admitted more than 735`: a number with what bounds it. */
const longestBound = 3;
const stops =
  /^(?:said|says|reported|that|что|in|on|which|who|whom|whose|and|but|citing|as|writes|wrote|reports|в|на|о|об|со|как|которые|который|по|published|revealed|has|have|had|was|were|counted|found|more|over|about|at|nearly|almost|around|дезертировал\p{L}*|сообщил\p{L}*|сообщает|опубликовал\p{L}*|пишет)$/u;

export function attribution(view: SentenceView): readonly string[] {
  const { tokens } = view;
  const names: { readonly name: string; readonly at: number }[] = [];
  for (const hit of sourceBefore.all(tokens)) {
    // `как заявили в пресс-службе`
    const start = tokens[hit.to]?.key === 'в' ? hit.to + 1 : hit.to;
    let to = start;
    while (to < tokens.length && to - start < longestName && isNamePart(view, to, start)) to += 1;
    add(names, nameText(view, start, to), hit.from);
  }
  const titled = titleSpeaker(view);
  if (titled > 0) add(names, nameText(view, 0, titled), 0);
  // `the list kept by the Defence Ministry`
  for (const start of keeperPlaces(tokens)) {
    let to = start;
    while (to < tokens.length && to - start < longestName && isNamePart(view, to, start)) to += 1;
    if (tokens.slice(start, to).some(({ capital }) => capital)) add(names, nameText(view, start, to), start);
  }
  for (const hit of speechVerbs.all(tokens)) {
    // `Pneumonia claimed the lives of …`
    const isOfDeath = view.events.some(
      ({ value, from, to }) => value === 'death' && from <= hit.from && hit.from < to,
    );
    if (isOfDeath) continue;
    // `The hospital admitted 735 soldiers`
    const isOfNumber = tokens.slice(hit.to, hit.to + longestBound).some(({ kind }) => kind === 'number');
    if (tokens[hit.from]?.key.startsWith('admit') === true && isOfNumber) continue;
    // `All told, 1,758 had come home`: a total, and nobody speaks.
    if (tokens[hit.from]?.key === 'told' && tokens[hit.from - 1]?.key === 'all') continue;
    // `на кладбище Сосновка насчитали`: where it was counted.
    const isCounting = /^(?:насчита|подсчита|counted|found)/.test(tokens[hit.from]?.key ?? '');
    let end = hit.from;
    while (/^(?:has|have|had|also|since|now|later)$/.test(tokens[end - 1]?.key ?? '')) end -= 1;
    let from = end;
    while (from > 0 && end - from < longestName && isNamePart(view, from - 1, end)) from -= 1;
    // `the relatives of 61 soldiers of the battalion wrote`: who is counted is not all who speak.
    if (tokens[from - 1]?.kind === 'number') continue;
    const first = tokens[from];
    const hasName = tokens
      .slice(from, end)
      .some(
        ({ capital, kind }, i) =>
          kind === 'word' && capital && (i > 0 || from > 0 || end - from > 1 || first?.capital === true),
      );
    const isWhere = isCounting && /^(?:на|в|во|под|у|at|in|on|near)$/.test(tokens[from - 1]?.key ?? '');
    // `в Омской области признали`: no speaker, but where.
    const isTerritory =
      /^(?:в|во|in)$/.test(tokens[from - 1]?.key ?? '') &&
      /^(?:призна|recogni)/.test(tokens[hit.from]?.key ?? '') &&
      /^(?:област|кра[йея]|республик|район|округ|region|province|district)/.test(tokens[end - 1]?.key ?? '');
    if (from < end && hasName && !isWhere && !isTerritory) add(names, nameText(view, from, end), hit.from);
  }
  return names.toSorted((a, b) => a.at - b.at).map(({ name }) => name);
}

/** Where a speaker before a colon ends, at the head of a sentence (`Минюст: …`, `Harbour Watch: …`); 0 where none does. */
function titleSpeaker({ tokens, events, populations, categories }: SentenceView): number {
  const colon = tokens.slice(0, 5).findIndex(({ kind }) => kind !== 'word');
  if (colon < 1 || tokens[colon]?.key !== ':') return 0;
  const ministry = ministries.at(tokens, 0);
  if (ministry?.to === colon) return colon;
  const isOfMatter = [events, populations, categories].some((hits: readonly { readonly from: number }[]) =>
    hits.some(({ from }) => from < colon),
  );
  const isName = tokens
    .slice(0, colon)
    .every(
      ({ key, capital }, at) =>
        capital &&
        /^[a-z]/.test(key) &&
        countedNouns.at(tokens, at) === null &&
        institutions.at(tokens, at) === null,
    );
  return colon > 1 && isName && !isOfMatter ? colon : 0;
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
