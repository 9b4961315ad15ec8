// What a sentence says of a series: it rose or fell, it peaked, it ranks first.
import { Lexicon } from '../../text/lexicon.ts';
import type { PeriodHit } from '../../text/period-words.ts';
import type { Quantity, QuantityKind } from '../../text/quantity.ts';
import type { CountKey, EventKey } from '../claim.ts';
import { countedNouns } from '../words/counted.ts';
import type { Amount } from './amount.ts';
import type { SentenceView } from './sentence-view.ts';

const series = new Lexicon<true>([
  [
    'rate~|number~|figure~|desertion~|absence~|case~|sentence~|verdict~|conviction~|total~|count|share~|proportion~|casualties|losses|attack~|strike~|prosecution~|deserter~|refusal~|level~ of|incidence|flow|summons*|complaint~|arrest~|detention~|execution~|death~|disappearance~|escape~|infection~|admission~|filing~|application~|surrender~|toll|recruitment|call up~|enlistment~|trial~|indictment~|acquittal~|report~ of|deportation~|murder~|killing~|suicide~|accident~',
    true,
  ],
  [
    'число|числа|количеств~|доля|долю|темп|темпы|уровень дезертир*|случаев|случаи|дезертирств~|дел|приговор~|показател~|потер~|побег~|оставлени~|осужден~|поток|обстрел~|атак|смертность|заболеваемость|преступност~|повест~|арестов|задержани~|казн~|исчезновени~|жалоб|явк~|набор|призыв|отказов|самоубийств|убийств|заражени~|случаев|гибел~',
    true,
  ],
]);
const rising = new Lexicon<'up' | 'down'>([
  [
    'increased|increase~|increasing|rose|risen|rising|rises|grew|grown|growing|grows|climbed|climbing|surged|surging|soared|soaring|accelerated|mounting|gone up|went up|on the rise|jumped|rise in|growth|spiked|snowballed|rocketed|skyrocketed|ballooned|swelled|mushroomed|picked up|edged up|ticked up|crept up|escalated|leapt|leaped|shot up|intensified|quickened|spiralled|trended up',
    'up',
  ],
  [
    'вырос~|выросл~|стало больше|становится больше|растет|растут|росл~|рос|увеличил~|увеличива*|возрос~|возросл~|возраста*|подскочил~|участил~|рост|прирост|нараста*|множ~|взлетел~|пополз~ вверх|поползл~ вверх|зашкалива*|умножил~|учаща*|подрос|подросл~|разросл~|усилил~|усилива*|множится',
    'up',
  ],
  [
    'decreased|decrease~|fell|fallen|falling|declined|decline~|declining|dropped|dropping|shrank|shrinking|went down|slowed|subsided|halved|tailed off|dwindled|plummeted|eased|plunged|slumped|tumbled|slid|slipped|dipped|ebbed|waned|abated|came down|edged down|nosedived|dried up|petered out|slackened|diminished|lessened',
    'down',
  ],
  [
    'снизил~|снижа*|стало меньше|становится меньше|сократил~|сокраща*|упал~|пада*|уменьшил~|уменьша*|спад|пошл~ на спад|снижени~|сокращени~|сниж~|рухнул~|обвалил~|просел~|поредел~|сошл~ на нет|сходит на нет|убыва*|стихл~|ослаб~|идет на убыль|пошл~ на убыль|пошло на убыль',
    'down',
  ],
]);
const peaking = new Lexicon<true>([
  [
    'peaked|peaking|peak~|reached _ peak|hit _ peak|reached _ high|hit _ record|record high|all time high|reached _ maximum|highest monthly|highest point|culminated|culminating|the record month|record month',
    true,
  ],
  [
    'пик|пика|пику|пике|пиком|пиков~|рекордн~ месяц~|максимум~|рекорд|рекорда|рекордом|достигл~ максимум~|достиг~ пик~|наибольш~|самый высокий|рекордн~',
    true,
  ],
]);
const ranking = new Lexicon<true>([
  [
    'the largest number|the largest share|the highest number|the highest share|the highest rate|the most deserter~|the most desertion~|the most cases|the most soldiers|second highest|second largest|third highest|third largest|ranks first|ranks second|ranks third|ranked first|ranked second|the biggest share|the smallest number|the lowest number|the lowest rate|the fewest|more deserter~ than any|more soldiers than any|more cases than any|more than any other|the largest group|the largest contingent|accounts for the most',
    true,
  ],
  [
    'больше всего дезертир*|больше всего дел|больше всего солдат~|больше всего военнослужащ*|больше всего бежавш~|больше всего случаев|больше всего приговор~|чаще всего бегут|наибольшее число|наибольшее количество|самое большое число|на первом месте|первое место|второе место|занимает первое|лидирует|лидиру~|меньше всего',
    true,
  ],
]);

/** `numbers`: amounts of the sentence with a number; a trend that only dresses one up is not told twice. */
export function trendAmounts(view: SentenceView, numbers: readonly Amount[]): readonly Amount[] {
  const found: Amount[] = [];
  const counted = (clause: number | undefined): boolean =>
    numbers.some(({ from }) => view.clause[from] === clause);
  const subject = series
    .all(view.tokens)
    .filter((hit) => !numbers.some(({ from, to }) => hit.from >= from && hit.to <= to));
  const rank = ranking.all(view.tokens)[0];
  // `больше всего дел — 318`: the number says it.
  if (rank !== undefined && !numbers.some(({ from, to }) => rank.from < to && from < rank.to + 3))
    found.push(make(view, 'rank', null, rank.from, rank.to));
  let trendClause: number | null = null;
  for (const hit of rising.all(view.tokens)) {
    const clause = view.clause[hit.from];
    if (counted(clause) || subject.length === 0 || found.some(({ quantity }) => quantity.kind === 'trend'))
      continue;
    const near = subject.some(
      ({ from, to }) =>
        Math.abs((view.clause[from] ?? 0) - (clause ?? 0)) === 0 &&
        (to <= hit.from ? hit.from - to <= 10 : from - hit.to <= 4),
    );
    if (!near || isNominal(view, hit.from) || isStopped(view, hit.to)) continue;
    trendClause = clause ?? null;
    found.push(make(view, 'trend', hit.value, trendStart(view, hit.from), hit.to));
  }
  for (const hit of peaking.all(view.tokens)) {
    const isDated = isPeakDated(view, hit.to);
    const isVerb =
      isDated ||
      /^(?:peaked|peaking|reached|hit|culminat\p{L}+|достиг\p{L}*)$/u.test(view.tokens[hit.from]?.key ?? '');
    const dated = peakDate(view, hit);
    const overlaps = numbers.some(({ from, to }) => hit.from < to && from < hit.to);
    if (overlaps || found.some(({ quantity }) => quantity.kind === 'peak')) continue;
    const isCounted = counted(view.clause[hit.from]);
    if (!isVerb && (isCounted || numbers.length > 0)) continue;
    const hasSubject =
      isDated ||
      subject.length > 0 ||
      countedNouns
        .all(view.tokens)
        .some(({ from, value }) => value.weak !== true && Math.abs(from - hit.from) <= 3) ||
      trendClause !== null ||
      view.events.some(({ value }) => value !== 'service');
    if (!hasSubject || (dated === undefined && !isVerb)) continue;
    if (dated === undefined && subject.length === 0 && !isDated) continue;
    const to = dated !== undefined && dated.from >= hit.to && dated.from - hit.to <= 5 ? dated.to : hit.to;
    const from =
      dated !== undefined && dated.from < hit.from && hit.from - dated.to <= 1 ? dated.from : hit.from;
    found.push(make(view, 'peak', null, Math.min(from, hit.from), Math.max(to, hit.to)));
  }
  return found;
}

/** `the peak of arrests came in March`, `пик пришёлся на март`: what else the text counts had its peak then. */
function isPeakDated({ tokens }: SentenceView, at: number): boolean {
  const verb = tokens
    .slice(at, at + 4)
    .findIndex(({ key }) => /^(?:came|fell|приш[её]л\p{L}*|приход\p{L}*|пал|пала)$/u.test(key));
  return verb >= 0 && /^(?:in|on|на)$/.test(tokens[at + verb + 1]?.key ?? '');
}

/** `growing discontent`, `the rise of`: not what a series did. */
function isNominal(view: SentenceView, at: number): boolean {
  const next = view.tokens[at + 1];
  const key = view.tokens[at]?.key ?? '';
  return (
    /^(?:growing|rising|mounting|increasing|falling|declining)$/.test(key) &&
    next?.kind === 'word' &&
    series.at(view.tokens, at + 1) === null &&
    !/^(?:since|in|by|from|steadily|every|each)$/.test(next.key)
  );
}

/** `the growth stopped`: no longer so. */
function isStopped({ tokens }: SentenceView, at: number): boolean {
  return tokens
    .slice(at, at + 5)
    .some(({ key }) => /^(?:stopped|halted|ceased|ended|остановил|прекратил|закончил)/.test(key));
}

function trendStart(view: SentenceView, at: number): number {
  let from = at;
  while (
    /^(?:steadily|sharply|has|have|had|been|gradually|constantly|continuously|significantly|rapidly|постоянно|неуклонно|резко|стабильно|заметно|постепенно)$/.test(
      view.tokens[from - 1]?.key ?? '',
    )
  )
    from -= 1;
  return from;
}

/** When it peaked: the date behind the word before the one in front of it; `since …` dates the rise, not the peak. */
export function peakDate(
  view: SentenceView,
  span: { readonly from: number; readonly to: number },
): PeriodHit | undefined {
  const within = view.periods.filter(({ period }) => period.days === null && period.mode === 'in');
  return (
    within.find(({ from }) => from >= span.from && from - span.to <= 6) ??
    within.find(({ from, to }) => from < span.from && span.from - to <= 6)
  );
}

function make(
  view: SentenceView,
  kind: QuantityKind,
  direction: 'up' | 'down' | null,
  from: number,
  to: number,
): Amount {
  const quantity: Quantity = {
    kind,
    value: null,
    low: null,
    high: null,
    bound: 'exact',
    grain: 1,
    direction,
    from,
    to,
  };
  const { counts, event } = countsOf(view, from);
  return {
    quantity,
    counts,
    event,
    categories: [],
    per: null,
    body: null,
    statistic: null,
    isEquivalence: false,
    from,
    to,
  };
}

/** `the peak of arrests`: so many people. */
const ofPeople: ReadonlySet<string> = new Set(['other:detention', 'other:refusal']);

function countsOf(
  view: SentenceView,
  at: number,
): { readonly counts: CountKey | null; readonly event: EventKey | null } {
  for (let next = Math.min(at + 6, view.tokens.length - 1); next >= Math.max(0, at - 12); next--) {
    const noun = countedNouns.at(view.tokens, next);
    if (noun !== null && noun.value.weak !== true && noun.value.counts !== 'unit')
      return {
        counts: ofPeople.has(noun.value.counts) ? 'person' : noun.value.counts,
        event: noun.value.event ?? null,
      };
  }
  const event = view.events.find(({ value }) => value !== 'service');
  return {
    counts: event === undefined ? null : event.value === 'attack' ? 'attack' : 'person',
    event: event?.value ?? null,
  };
}
