// Where a sentence says of what it tells that nobody disputes it: one denial of another (`beyond dispute`, `nobody denies it`, `спорить
// тут не о чем`), which takes nothing back and says nothing of those counted.
import type { Token } from '../../text/tokens.ts';

const disputing =
  /^(?:disput(?:es?|ed|ing)|doubts?|doubt(?:ed|ing)|den(?:y|ies|ied|ying)|questions?|question(?:ed|ing)|contest(?:s|ed|ing)?|challenge[sd]?|challenging|argu(?:es?|ed|ing|ments?)|debates?|debat(?:ed|ing)|disagree(?:s|d|ing|ments?)?|quarrel(?:s|led|ling)?|спор(?:у|ов|ить|ит|ят|ил\p{L}?)?|поспорит\p{L}*|оспар\p{L}+|оспор\p{L}+|сомн\p{L}+|усомн\p{L}+|отриц\p{L}+|опроверг\p{L}+|возра[жз]\p{L}+)$/u;
/** Nobody, nothing, outside of: they deny whoever stands as the subject. */
const nobody =
  /^(?:nobody|none|no|beyond|without|past|cannot|little|neither|никто|никем|никого|нет|нельзя|невозможно|незачем|нечего|без|вне)$/;
/** Particles that deny what their own subject does. */
const particle = /^(?:not|never|hardly|scarcely|не|ни)$/;
/** Words that make a subject of nobody beside a particle: `it is not open to dispute`, `не подлежит сомнению`, `не приходится`. */
const impersonal =
  /^(?:it|there|this|that|can|подлеж\p{L}+|вызыва\p{L}+|приход\p{L}+|стоит|чем|оставля\p{L}+|может)$/u;
const governed = /^(?:that|it|this|тому|том|тем|этого|этом|этим|это|что|то|так|[,:;.!—–)])$/;

/** Words between the two denials. */
const reach = 4;
/** Words before them that only carry them: `there can be no`. */
const leading =
  /^(?:it|there|this|that|is|was|are|were|can|could|be|and|и|одно|уже|тут|здесь|has|have|had|been|seriously)$/;
const trailing =
  /^(?:that|it|this|с|в|о|об|тут|здесь|тем|том|тому|этим|этом|этого|чем|приход\p{L}+|any|more|longer|больше|уже)$/u;

/** Tokens from `from` up to `to`. */
interface Span {
  readonly from: number;
  readonly to: number;
}

export function undoubted(tokens: readonly Token[]): readonly Span[] {
  const found: Span[] = [];
  for (const [at, { key }] of tokens.entries()) {
    if (!disputing.test(key)) continue;
    const denial = denialNear(tokens, at);
    if (denial === null) continue;
    let [from, to] = [Math.min(at, denial), Math.max(at, denial) + 1];
    while (from > 0 && leading.test(tokens[from - 1]?.key ?? '')) from -= 1;
    while (to < tokens.length && trailing.test(tokens[to]?.key ?? '')) to += 1;
    // `nobody disputed the verdict`: what is not disputed is no statement.
    const isStatement =
      to === tokens.length || [tokens[to], tokens[to - 1]].some((one) => governed.test(one?.key ?? ''));
    if (isStatement) found.push({ from, to });
  }
  return found;
}

/** The other denial of the same clause, with no number and no mark between. */
function denialNear(tokens: readonly Token[], at: number): number | null {
  const isFree = (near: number): boolean =>
    tokens
      .slice(Math.min(at, near), Math.max(at, near) + 1)
      .every(({ kind, value }) => kind === 'word' && value === null);
  for (let step = 1; step <= reach; step++) {
    for (const near of [at - step, at + step]) {
      const key = tokens[near]?.key ?? '';
      if (near < 0 || !isFree(near)) continue;
      if (nobody.test(key)) return near;
      if (particle.test(key) && isImpersonal(tokens, at, near)) return near;
      // `no one`
      if (key === 'one' && tokens[near - 1]?.key === 'no') return near - 1;
    }
  }
  return null;
}

const isImpersonal = (tokens: readonly Token[], at: number, denial: number): boolean =>
  tokens
    .slice(Math.max(0, Math.min(at, denial) - 2), Math.max(at, denial) + 3)
    .some(({ key }) => impersonal.test(key));

const nobodyAt = /^(?:nobody|none|никто)$/;
/** Words between nobody and what they have not told. */
const longestVerb = 5;

/** `Nobody has confirmed that …`, `Никто не доказал, что …`: where what a sentence tells is taken back so; -1 where it is not. */
export function unconfirmedAt(tokens: readonly Token[]): number {
  const spans = undoubted(tokens);
  return tokens.findIndex(({ key }, at) => {
    const isNobody = nobodyAt.test(key) || (key === 'one' && tokens[at - 1]?.key === 'no');
    if (!isNobody || spans.some(({ from, to }) => from <= at && at < to)) return false;
    const behind = tokens.slice(at + 1, at + 1 + longestVerb);
    const that = behind.findIndex((token) => /^(?:that|что)$/.test(token.key));
    return that > 0 && behind.slice(0, that).every(({ kind, key: word }) => kind === 'word' || word === ',');
  });
}
