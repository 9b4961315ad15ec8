// Where it happened, as far as the sentence says: a capitalised name behind a preposition of place. No gazetteer is needed:
// a place is only ever compared with the place of a figure.
import { ministries } from '../words/ministries.ts';
import { foldKey } from '../../text/fold.ts';
import { wordPlaces } from '../../text/lexicon.ts';
import { remembered } from '../../text/memo.ts';
import type { Token } from '../../text/tokens.ts';
import { isSameAbroad } from '../words/countries.ts';
import { nameWords } from '../words/matters.ts';
import { isNextName, isNumberSign } from './designations.ts';
import type { SentenceView } from './sentence-view.ts';

const prepositions = new Set([
  'in',
  'near',
  'at',
  'outside',
  'around',
  'в',
  'во',
  'под',
  'близ',
  'на',
  'около',
  'у',
]);
/** Who spoke, behind `в`: `сообщили в больнице`. */
const saying =
  /^(?:сообщили|уточнили|заявили|отметили|добавили|рассказали|подтвердили|признали|пояснили|доложили|подчеркнули|заверили)$/;

/** Frames of the whole war: they place nothing. */
const frames =
  /^(?:russia|ukraine|ukrainian|russian|europe|telegram|youtube|facebook|twitter|kremlin|moscow times|росси\p{L}*|украин\p{L}*|европ\p{L}*|телеграм\p{L}*|рф|ссср|сша|сво|соч|сизо|ик|чвк|фсб|мо|пво|ддо|птд|кремл\p{L}*|internet|вс|минобороны)$/u;

/** Kinds of places that stand before their name. */
export const townWords =
  /^(?:towns?|islands?|peninsula|остров|острове|острова|островах|city|village|hamlet|settlement|город|города|городе|городу|селе|село|села|деревне|деревни|деревня|поселке|поселка|станице|хуторе|ауле)$/;

/** Kinds of places that stand behind their name. */
export const regionWords =
  /^(?:regions?|oblast|province|district|county|republic|област[ьи]|области|район|района|районе|край|края|крае|республик[аеи]|уезд|уезда|уезде|провинци[яи]|округ|округа|округе)$/;

export interface PlaceHit {
  /** Folded to Latin letters, for comparison. */
  readonly place: string;
  readonly from: number;
  readonly to: number;
}

export function places(view: SentenceView): readonly PlaceHit[] {
  const { tokens, taken } = view;
  const hits: PlaceHit[] = [];
  let end = 0;
  for (const at of wordPlaces(tokens)) {
    const isSubject = at <= 1 && isTerritory(tokens, at);
    const isPlaced =
      prepositions.has(tokens[at]?.key ?? '') || isOnIsland(tokens, at) || isOfTown(tokens, at);
    if (at < end || !(isSubject || isPlaced || isSentTo(tokens, at))) continue;
    let from = isSubject ? at : at + 1;
    while (
      // `в одной лишь Северной провинции`
      /^(?:the|г|of|лишь|только|одной|одном|самой|самом|всей|всем)$/.test(tokens[from]?.key ?? '') ||
      townWords.test(tokens[from]?.key ?? '') ||
      // `в Республике Маруба`, `in the Republic of Maruba`
      // `в провинции Нджара`
      (regionWords.test(tokens[from]?.key ?? '') &&
        (tokens[from]?.capital === true || /^[а-я]/.test(tokens[from]?.key ?? ''))) ||
      tokens[from]?.key === '.'
    )
      from += 1;
    const first = tokens[from];
    if (
      first === undefined ||
      first.kind !== 'word' ||
      !first.capital ||
      taken[from] === true ||
      frames.test(first.key) ||
      // `уточнили в МЧС`: who speaks.
      ministries.at(tokens, from) !== null ||
      (saying.test(tokens[at - 1]?.key ?? '') && tokens[at]?.key === 'в') ||
      listNouns.test(first.key)
    )
      continue;
    if (
      view.periods.some((hit) => hit.from <= from && from < hit.to) ||
      view.populations.some((hit) => hit.from <= from && from < hit.to)
    )
      continue;
    // `в Восточном военном округе`: a body, whatever it covers.
    if (nameWords.at(tokens, from) !== null && isBody(tokens, from)) continue;
    // `at Hospital No. 7`
    if (isNumberSign(tokens, from + 1)) continue;
    let to = from + 1;
    while (
      tokens[to]?.kind === 'word' &&
      tokens[to]?.capital === true &&
      to - from < 3 &&
      !isOffice.test(tokens[to]?.key ?? '') &&
      !isNextName(tokens, to)
    )
      to += 1;
    // `in the Candle List`
    if (listNouns.test(tokens[to - 1]?.key ?? '')) continue;
    // `в Санта-Рите`
    if (tokens[to]?.key === '-' && tokens[to]?.glued === true && tokens[to + 1]?.capital === true) to += 2;
    const text = tokens
      .slice(from, to)
      .flatMap(({ key, kind }) => (kind === 'mark' ? [] : [key]))
      .join(' ');
    hits.push({ place: foldKey(text), from, to });
    end = to;
  }
  return hits;
}

/** `in the Register of the Missing`: where something is written down. */
const listNouns =
  /^(?:register|registry|database|book|list|roll|archive|index|catalogue|реестр\p{L}*|книг[аеу]|баз[аеу]|списк\p{L}*|список|архив\p{L}*|картотек\p{L}*|мартиролог\p{L}*)$/u;

/** Who acts there, where a name of a place ends: `В Альторо Комиссия правды собрала …`. */
const isOffice =
  /^(?:комиссия|комитет|совет|министерство|служба|агентство|прокуратура|полиция|суд|фонд|центр|штаб|армия|commission|committee|council|ministry|police)$/;

/** `on the island of Toban` */
function isOnIsland(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== 'on') return false;
  return /^(?:islands?|peninsula)$/.test(tokens[tokens[at + 1]?.key === 'the' ? at + 2 : at + 1]?.key ?? '');
}

/** `from the city of Vologda`, `жителей города Вологды`: a name behind the noun of a town. */
function isOfTown(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (!/^(?:from|of|из)$/.test(key)) return false;
  const noun = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1;
  return /^(?:city|town|village|города|села|деревни|поселка)$/.test(tokens[noun]?.key ?? '') && noun > at;
}

const sending =
  /^(?:sent|deployed|redeployed|transferred|posted|dispatched|moved|brought|shipped|assigned|arrived)$/;
const regionNouns = /^(?:region|oblast|province|republic|krai|district|territory)$/;

/** `were sent to the Belgorod region`: where to, before the noun of a territory. */
function isSentTo(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== 'to' || !sending.test(tokens[at - 1]?.key ?? '')) return false;
  let noun = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1;
  const from = noun;
  while (
    tokens[noun]?.kind === 'word' &&
    tokens[noun]?.capital === true &&
    !regionNouns.test(tokens[noun]?.key ?? '') &&
    noun - from < 3
  )
    noun += 1;
  return noun > from && regionNouns.test(tokens[noun]?.key ?? '') && !isBody(tokens, from);
}

/** `The Rostov region accounts for 1,214 cases`: the place is the subject, with nothing in front. */
function isTerritory(tokens: readonly Token[], at: number): boolean {
  if (at === 1 && tokens[0]?.key !== 'the') return false;
  if (at === 0 && tokens[0]?.key === 'the') return false;
  let noun = at;
  while (tokens[noun]?.kind === 'word' && tokens[noun]?.capital === true && noun - at < 3) noun += 1;
  return (
    noun > at &&
    // `North Province saw 291 attacks`
    [noun, noun - 1].some(
      (last) =>
        last > at && territories.test(tokens[last]?.key ?? '') && holding.test(tokens[last + 1]?.key ?? ''),
    )
  );
}

const territories =
  /^(?:region|province|district|oblast|county|republic|област(?:ь|и)|район|край|республика|провинция|округ)$/;
/** What places do with what came about there. */
const holding =
  /^(?:accounts?|accounted|saw|had|has|produced|gave|witnessed|suffered|endured|experienced|recorded|registered|counted|logged|lost|buried|mourned|потерял[аи]?|похоронил[аи]?|лишил(?:ся|ась)|недосчитал(?:ся|ась)|дал[аи]?|пережил[аи]?)$/;

const bodies: ReadonlySet<string> = new Set(['military', 'naval', 'fleet', 'flotilla']);

function isBody(tokens: readonly Token[], from: number): boolean {
  return [from + 1, from + 2].some((at) => bodies.has(nameWords.at(tokens, at)?.value ?? ''));
}

/** Names of places match whatever case they stand in: all but their last letters agree. */
export function samePlace(a: string, b: string): boolean {
  const [left, right] = [stem(a), stem(b)];
  if (left === '' || right === '') return false;
  return left.startsWith(right) || right.startsWith(left) || isSameAbroad(a, b);
}

const stem = remembered((name) => {
  // `Njara`, `Нджара`: what English writes as j.
  const first = (name.split(' ')[0] ?? '').replace('dzh', 'i');
  // Endings change: `Тыва`, `в Тыве`.
  if (first.length <= 3) return first;
  return first.length <= 6 ? first.slice(0, first.length <= 4 ? 3 : 4) : first.slice(0, first.length - 3);
});
