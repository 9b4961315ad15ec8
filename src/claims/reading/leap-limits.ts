// Where a word of cause tells none: a plain circumstance, what people did by force, what is only supposed or thought.
import type { Token } from '../../text/tokens.ts';
import type { Leap } from '../words/leaps.ts';
import { countedNouns } from '../words/counted.ts';
import { calamities, matters } from '../words/matters.ts';
import { hedgeWords } from '../words/speech.ts';
import type { SentenceView } from './sentence-view.ts';

/** Tokens from `from` up to `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: Leap;
}

/** `because of the flood`, `is the result of a drone attack`: how it came about, told by what happened and nothing else. */
export function isCircumstance({ tokens, events }: SentenceView, from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ kind, key }) => kind === 'word' && key.length > 3);
  if (words.length > 3) return false;
  return (
    events.some((hit) => hit.value === 'attack' && hit.from >= from && hit.from < to) ||
    matters.all(tokens).some((hit) => calamities.has(hit.value) && hit.from >= from && hit.from < to) ||
    happened.test(tokens[from]?.key ?? '') ||
    happened.test(words.at(-1)?.key ?? '')
  );
}

/** Nouns of what befell people. */
const happened =
  /^(?:shelling|strikes?|attacks?|bombings?|fires?|floods?|storms?|crash(?:es)?|accidents?|explosions?|blasts?|illness(?:es)?|disease|sickness|injur(?:y|ies)|wounds?|old|age|hunger|starvation|cold|weather|quarantine|обстрел\p{L}*|удар\p{L}*|взрыв\p{L}*|пожар\p{L}*|авари\p{L}*|дтп|катастроф\p{L}*|шторм\p{L}*|непогод\p{L}*|болезн\p{L}*|ранени\p{L}*|травм\p{L}*|голода?|холода?|мороза?|карантин\p{L}*|отравлени\p{L}*|забастовк\p{L}*|закрыти\p{L}*|срок\p{L}*)$/u;

/** `The police forced 58 people out`: people do it, and no cause is told. */
export function isDoneByPeople(tokens: readonly Token[], from: number, to: number): boolean {
  const of = tokens.findIndex(({ key }, at) => at > from && at < to && key === 'of');
  for (let at = from; at < to; at++) {
    // `soldiers' despair`, `soldiers' loss of faith`: theirs, and not they.
    const isOwner =
      /^[’']s?$/.test(tokens[at + 1]?.key ?? '') || (of > at + 1 && tokens[at]?.key.endsWith('s') === true);
    if (isOwner) continue;
    if (/^(?:of|that|who|из|что)$/.test(tokens[at]?.key ?? '')) return false;
    if (countedNouns.at(tokens, at)?.value.counts === 'person') return true;
    if (agents.test(tokens[at]?.key ?? '')) return true;
  }
  return false;
}

const agents =
  /^(?:army|police|court|courts|judge|guards?|militants?|rebels?|troops|militia|they|he|she|authorities|government|ministry|арми\p{L}*|полици\p{L}*|суд|судь\p{L}*|власт\p{L}*|боевик\p{L}*|войск\p{L}*|они|он|она|командовани\p{L}*|охран\p{L}*)$/u;

/** `it may be because`, `вероятно, из страха`: not told as a fact. */
export function isHedged(tokens: readonly Token[], { from, to, kind }: Stretch): boolean {
  // `so that they might have the land`: a purpose has its own may.
  const end = kind === 'clause' && purposes.test(tokens[from]?.key ?? '') ? from : to;
  const start = Math.max(0, from - 2);
  return (
    hedgeWords.all(tokens, start, end).length > 0 ||
    tokens.slice(start, end).some(({ key, capital }) => !capital && maybe.test(key))
  );
}

const purposes = /^(?:so|in|to|lest|with|for|чтобы|чтоб|дабы|с|для|ради)$/;
const maybe = /^(?:may|might|could|perhaps|probably|maybe|может|могут|наверное|вряд|ли)$/;

/** What somebody thinks is told as theirs. */
const thinking =
  /^(?:believes?|believed|thinks?|argues?|argued|suspects?|suspected|guess(?:es)?|assumes?|fears?|считает|считают|полагает|полагают|уверен\p{L}?|убежден\p{L}?|думает|думают|подозревает|подозревают|мнению|мнении|мнение|предполагает|предполагают|видит|opinion|view)$/u;

export const isOpinion = (tokens: readonly Token[], stretches: readonly Stretch[]): boolean =>
  tokens.some(
    ({ key }, at) =>
      thinking.test(key) &&
      !stretches.some(({ from, to }) => from <= at && at < to) &&
      // `fear of commanders`
      !(/^(?:fears?|view)$/.test(key) && tokens[at + 1]?.key !== ',' && tokens[at - 1]?.key !== 'in'),
  );
