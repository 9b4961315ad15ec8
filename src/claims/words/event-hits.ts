// The events that words tell, each by its longest telling.
import type { Hit } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';
import type { EventKey } from '../claim.ts';
import { monthNumber } from '../../text/date-words.ts';
import { eventWords } from './events.ts';
import { kinEvents } from './kin-events.ts';

/** Events whose name holds the word of another. */
const own: ReadonlySet<string> = new Set(['hunger-strike']);

/** What people seek for themselves (`women seeking asylum`), who are wanted by nobody. */
const seeking = /^(?:seek|seeking|seeks|ищут|ищет)$/;
const sought =
  /^(?:asylum|refuge|shelter|protection|help|aid|work|jobs?|employment|treatment|compensation|justice|safety|citizenship|убежищ\p{L}*|защиты|помощи|помощь|работу|приют\p{L}?|спасения)$/u;

/** `попали под лавину`, `попали под сокращение`: under what nobody shoots with. */
const underWhat =
  /^(?:(?:снежн|схо[дж]|электр|волн)\p{L}*|лавин\p{L}*|оползен\p{L}*|оползн\p{L}*|сел[ьяе]|завал\p{L}*|камнепад\p{L}*|обвал\p{L}*|дожд\p{L}*|лив(?:ень|н)\p{L}*|град|поезд\p{L}*|трамва\p{L}*|машин\p{L}*|автомоб\p{L}*|автобус\p{L}*|грузовик\p{L}*|коле[сc]\p{L}*|сокращени\p{L}*|увольнени\p{L}*|амнисти\p{L}*|санкци\p{L}*|подозрени\p{L}*|следстви\p{L}*|суд|действи\p{L}*|влияни\p{L}*|запрет\p{L}*|мобилизаци\p{L}*|призыв\p{L}*|облуч\p{L}*)$/u;

/** `caught in an avalanche`, `caught up in the fire`: by no police, unless in a raid of theirs. */
function isByChance(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from !== 1 || tokens[from]?.key !== 'caught') return false;
  const at = tokens[to]?.key === 'up' ? to + 1 : to;
  return tokens[at]?.key === 'in' && tokens.slice(at + 1, at + 4).some(({ key }) => calamity.test(key));
}
const calamity =
  /^(?:avalanches?|snowslides?|landslides?|landslips?|mudslides?|mudflows?|rockfalls?|floods?|flooding|storms?|snowstorms?|blizzards?|hurricanes?|tornado\w*|fires?|blazes?|wildfires?|explosions?|blasts?|crush|stampedes?|collapses?|crossfire|shelling|strikes?|bombing|crash|accidents?|earthquakes?|tsunami|wreckage|rubble|currents?)$/;

/** `went missing from February to May`: from a time, and from no post. */
const isFromTime = (tokens: readonly Token[], { from, to, value }: Hit<EventKey>): boolean =>
  value === 'absence' &&
  tokens[to - 1]?.key === 'from' &&
  /^(?:went|disappeared)$/.test(tokens[from]?.key ?? '') &&
  (tokens[to]?.kind !== 'word' || monthNumber(tokens[to]?.key ?? '') !== null);

/** `the flood left 300 people homeless`: what it brought about, and nobody who left. */
function isLeaving(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from !== 1 || tokens[from]?.key !== 'left') return false;
  let at = to;
  while (at < to + longestBound && bounding.test(tokens[at]?.key ?? '')) at += 1;
  return tokens[at]?.kind === 'number' && !/^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.key ?? '');
}
const longestBound = 4;
const bounding =
  /^(?:over|about|nearly|almost|some|around|roughly|approximately|at|least|most|more|fewer|less|than|up|to|an|estimated|just|only|another)$/;

/** `уволили за отказ`, `dismissed for refusing`: why, and not what came about. */
const isGround = (tokens: readonly Token[], from: number): boolean =>
  /^(?:за|for|over)$/.test(tokens[from - 1]?.key ?? '') && tokens.some(({ key }) => dismissing.test(key));
const dismissing =
  /^(?:dismiss\p{L}+|fired|sacked|expel\p{L}+|suspended|fined|lost|уволен\p{L}*|увол(?:ил|ьн)\p{L}*|отчисл\p{L}+|исключ\p{L}+|отстран\p{L}+|оштраф\p{L}+|лишил\p{L}+)$/u;

/** Events but those that are only a word of a longer one (`hunger strike`). */
export function eventsOf(tokens: readonly Token[]): readonly Hit<EventKey>[] {
  const phrases = kinEvents.all(tokens).filter(({ value }) => own.has(value));
  return eventWords
    .all(tokens)
    .filter(
      ({ from, to, value }) =>
        !phrases.some((phrase) => phrase.from <= from && to <= phrase.to) &&
        !(value === 'detention' && isByChance(tokens, from, to)) &&
        !(value === 'attack' && underWhat.test(tokens[to]?.key ?? '') && tokens[to - 1]?.key === 'под') &&
        !(value === 'absence' && isLeaving(tokens, from, to)) &&
        !(value === 'refusal' && isGround(tokens, from)) &&
        !(value === 'wanted' && sought.test(tokens[to]?.key ?? '') && seeking.test(tokens[from]?.key ?? '')),
    )
    .map((hit) => (isFromTime(tokens, hit) ? { ...hit, to: hit.to - 1, value: 'missing' as const } : hit));
}
