// Times reckoned from another one (`last week`, `a year earlier`, `за месяц`): no figure has them, but where the sentence names the time
// that they are.
import { Lexicon } from '../../text/lexicon.ts';
import type { PeriodHit } from '../../text/period-words.ts';
import type { Token } from '../../text/tokens.ts';
import { isOfChange } from '../words/changes.ts';
import { speechVerbs } from '../words/speech.ts';
import type { Amount } from './amount.ts';
import type { SentenceView } from './sentence-view.ts';

const relativeTimes = new Lexicon<true>([
  [
    'yesterday|today|tonight|overnight|last night|last week|last month|last year|last spring|last summer|last autumn|last winter|this week|this month|this year|this spring|this summer|this autumn|this winter|in recent days|recent weeks|recent months|recent years|past week|past month|past year|past days|past weeks|past months|lately|so far this year|at the weekend|over the weekend|hours ago|days ago|weeks ago|months ago|years ago|a week ago|a month ago|a year ago|a year earlier|the year before|the month before|the week before|previous year|previous month|the same day|that day|that night|that week|that month|that year|the following day|the next day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in one day|on one day|in a day|in a single day|on a single day|in one night|in a single night|in a week|within a week|within a month|within days|within weeks|within hours|in one battle|in a single battle|in one attack|in a single attack|in one assault|in one week|in one month|a year later|a month later|one year later|the following year|the following month|the following spring|the following summer|the following autumn|the following winter|the next year|the next month|the year after|the month after|the year that followed|the year that preceded it|the preceding year|the year preceding|the preceding month|at a time|at once|simultaneously',
    true,
  ],
  [
    'вчера|сегодня|позавчера|накануне|ночью|минувш~ ночь~|прошл~ недел~|прошл~ месяц~|прошл~ год~|прошлом году|прошлого года|прошлой весной|прошлым летом|прошлой осенью|прошлой зимой|эт~ недел~|этом месяце|этом году|этого года|нынешнем году|текущ~ год~|текущ~ месяц~|последн~ дн~|последн~ недел~|последн~ месяц~|последн~ год~|недавно|дней назад|дня назад|недели назад|недель назад|месяц назад|месяца назад|месяцев назад|год назад|года назад|лет назад|годом ранее|месяцем ранее|годом раньше|месяцем раньше|годом позже|месяцем позже|годом позднее|месяцем позднее|годом прежде|год спустя|месяц спустя|спустя год|спустя месяц|через год|через месяц|следующ~ год~|следующем году|следующ~ месяц~|следующей весной|следующим летом|следующей осенью|следующей зимой|предыдущ~ год~|предыдущем году|предшествующ~ год~|предшествовавш~ год~|за выходные|в выходные|в понедельник|во вторник|в среду|в четверг|в пятницу|в субботу|в воскресенье|с начала года|за ночь|за неделю|за месяц|за год|за сутки|за день|за один день|за одну ночь|в один день|в одном бою|за один бой|за одну неделю|за один месяц|в течение суток|в течение недели|в течение месяца|в тот день|в ту ночь|в тот же день|одновременно|разом|за раз',
    true,
  ],
]);

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Reckoned from the day of writing; those of the report itself (`said on Monday`) are passed over. `lasting …`: only how many days
 * it took; undefined where there is none.
 */
export function relativeTo(view: SentenceView, amount: Amount): string | null | undefined {
  const clause = view.clause[amount.from] ?? 0;
  const speech = speechVerbs.all(view.tokens);
  const isDated = view.periods.some(({ period }) => period.days === null);
  const found = relativeTimes.all(view.tokens).filter(
    (hit) =>
      Math.abs((view.clause[hit.from] ?? 0) - clause) <= 1 &&
      !speech.some((verb) => hit.from >= verb.to && hit.from - verb.to <= 2) &&
      !view.periods.some(
        ({ period, from, to }) => period.days === null && from <= hit.from && hit.from < to,
      ) &&
      // `up from 178 the year before`: of another number, or the time of this one.
      !view.reckoned.some(({ from, to }) => from < hit.to && hit.from < to) &&
      !isPinned(view, hit),
  );
  const [first] = found;
  if (first === undefined) return undefined;
  const days = lengths.find(([phrase]) => phrase.test(phraseAt(view.tokens, first)))?.[1];
  return days === undefined || isDated || found.length > 1 ? null : `lasting ${days}`;
}

const phraseAt = (tokens: readonly Token[], { from, to }: Span): string =>
  tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');

/** Those that only tell the distance to the time that the sentence names beside them, or its length. */
export function pinnedTimes(view: SentenceView): readonly Span[] {
  return [...relativeTimes.all(view.tokens).filter((hit) => isPinned(view, hit)), ...datedStages(view)];
}

const nth =
  /^(?:first|second|third|fourth|last|final|latest|next|перв\p{L}{2,3}|втор\p{L}{2,3}|трет\p{L}{2,3}|последн\p{L}{2,3})$/u;
const stage =
  /^(?:operation|wave|stage|phase|round|campaign|sweep|action|operations|волн[ауые]|операци[яиюе]|этап\p{L}{0,2}|кампани[яиюе]|акци[яиюе]|очеред[ьи])$/u;

/** `In the first operation, from September to November 1937`: which one it was its dates tell. */
function datedStages({ tokens, periods }: SentenceView): readonly Span[] {
  return tokens.flatMap(({ key }, at) => {
    const isStage = nth.test(key) && stage.test(tokens[at + 1]?.key ?? '');
    const isDated = periods.some(
      ({ from, period }) =>
        period.days === null &&
        from > at + 2 &&
        from - at <= 4 &&
        tokens.slice(at + 2, from).every((own) => between.test(own.key) || /^(?:from|с|со)$/.test(own.key)),
    );
    return isStage && isDated ? [{ from: at, to: at + 2 }] : [];
  });
}

const reckoned =
  /^(?:a |the |one )?(?:last|this|that|previous|past|following|next|preceding)? ?(?:year|month|week|spring|summer|autumn|winter)(?: earlier| before| later| after| preceding| that followed| that preceded it)?$|^(?:годом|месяцем) (?:ранее|раньше|прежде|позже|позднее)$|^(?:(?:год|месяц) спустя|(?:спустя|через) (?:год|месяц))$|^(?:прошл|минувш|эт|предыдущ|предшеств|следующ)\p{L}+ (?:год|месяц|весн|лет|осен|зим)\p{L}*$/u;
const lengths: readonly (readonly [said: RegExp, least: number, most: number])[] = [
  [/^(?:in (?:a|one) month|in a single month|за (?:один )?месяц)$/, 28, 31],
  [/^(?:in (?:a|one) year|за (?:один )?год)$/, 365, 366],
];
const duration = /^(?:in a|within a|за) (?:year|month|год|месяц)$/;
const between = /^(?:[,(—–]|in|of|в|во)$/;

function isPinned({ tokens, periods }: SentenceView, hit: Span): boolean {
  const named = periods.filter(({ period }) => period.days === null);
  if (named.length === 0) return false;
  const said = phraseAt(tokens, hit);
  if (reckoned.test(said)) return named.some((own) => isBeside(tokens, hit, own));
  // `grew by half in a year, from 34 in 2022`: how long the change took between the years named.
  if (named.length > 1 && duration.test(said) && isOfChange(tokens, hit.from)) return true;
  const length = lengths.find(([phrase]) => phrase.test(said));
  const [own] = named;
  if (length === undefined || own === undefined || named.length > 1) return false;
  const { from, to } = own.period;
  if (from === null || to === null) return false;
  const days = to - from + 1;
  return length[1] <= days && days <= length[2];
}

/** `A year earlier, in 2022`: the named time right behind. */
function isBeside(tokens: readonly Token[], hit: Span, own: PeriodHit): boolean {
  const gap = tokens.slice(hit.to, own.from);
  return own.from >= hit.to && gap.length <= 3 && gap.every(({ key }) => between.test(key));
}
