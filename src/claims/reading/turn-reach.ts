// What a word that might turn a sentence is said of: a place or a thing that people came to, how long it lasted, what it is compared
// with. Such a word tells nothing of those counted.
import { isOfChange } from '../words/changes.ts';
import { measureNouns } from '../words/counted.ts';
import { regionWords, townWords } from './places.ts';
import type { SentenceView } from './sentence-view.ts';

const each = /^(?:each|every|кажд\p{L}{2,3})$/u;
const other = /^(?:another|other|new|different|next|друг\p{L}+|нов\p{L}+|ин(?:ой|ую|ое|ые))$/u;
const half = /^(?:half|половиной)$/;
const unitOfTime =
  /^(?:years?|months?|weeks?|days?|hours?|год(?:а|ов)?|лет|месяц(?:а|ев)?|недел[иь]|дн(?:я|ей)|сут(?:ок|ки)|час(?:а|ов))$/;

/** Whether the word at a token is said of something else than what is counted. */
export function isOfElse(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const key = tokens[at]?.key ?? '';
  // `two and a half years`, `два с половиной года`
  if (half.test(key))
    return unitOfTime.test(tokens[at + 1]?.key ?? '') && /^(?:a|с)$/.test(tokens[at - 1]?.key ?? '');
  // `more than twice the 44`: a comparison
  if (key === 'more') return tokens[at + 1]?.key === 'than';
  // `has gone down every year`
  if (each.test(key)) return measureNouns.at(tokens, at + 1)?.value === 'time' && isOfChange(tokens, at);
  return other.test(key) && isWhereTo(view, at);
}

const article = /^(?:an?|the|their|its|his|her|some)$/;

/** `moved to a new flat`, `перевели на новое место`: where they came to, which is no body of people and no event. */
function isWhereTo({ tokens, events, populations }: SentenceView, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  const lead = article.test(tokens[at - 1]?.key ?? '') ? tokens[at - 2] : tokens[at - 1];
  const isThere =
    /^(?:to|into)$/.test(lead?.key ?? '') ||
    // In Russian the case tells where from where to.
    (/^(?:в|во|на)$/.test(lead?.key ?? '') && /(?:[оыи]й|ое|ую|ые|ие)$/.test(key));
  const noun = tokens[at + 1];
  return (
    isThere &&
    noun?.kind === 'word' &&
    !noun.capital &&
    !townWords.test(noun.key) &&
    !regionWords.test(noun.key) &&
    measureNouns.at(tokens, at + 1) === null &&
    ![...events, ...populations].some(({ from, to }) => from <= at + 1 && at + 1 < to)
  );
}
