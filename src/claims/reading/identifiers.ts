// Numbers that count nothing: articles of law, ordinals, names of weapons, decades, ages, addresses, telephone numbers.
import { digitFraction } from '../../text/fraction.ts';
import { Lexicon } from '../../text/lexicon.ts';
import { ordinalEnd } from '../../text/number-endings.ts';
import { ordinalWords } from '../../text/number-words.ts';
import type { Token } from '../../text/tokens.ts';
import { countedNouns } from '../words/counted.ts';

export interface ArticleHit {
  /** `article-337`; several where the text names several. */
  readonly categories: readonly string[];
  readonly from: number;
  readonly to: number;
}

const article = new Lexicon<true>([['article~|art|arts|section~|paragraph~|стать~|ст|статей', true]]);
const several =
  /^(?:two|three|four|five|all|both|these|those|дву[мх]|тр[её][мх]|четыр[её][мх]|пяти|все[мх]|об[ео]им|об[ео]их|эти[мх])$/u;
const labelled = new Lexicon<true>([
  [
    'size|ext|extension|model|no|nos|number|part~|chapter~|clause|room|page~|channel|point|step|figure|fig|table|issue|volume|vol|route|highway|building|house|flat|apartment|unit|military unit~|order|decree|law|resolution|protocol|school|version|grade|group|cargo|storm|boeing|airbus|covid|hill|height|point|grid|sector|frequency|form|bus|tram|train|flight|platform|gate|pier|ward|cell|bed|lot|plot|file|exhibit|count|dossier|tv channel|kilometre|mile marker|formula|level|day|hour|world war',
    true,
  ],
  [
    'доб|добавочный|размер|размера|модел~|номер|номера|номером|№|n|часть|части|ч|п|пункт~|глав~|раздел~|стр|страниц~|приказ~|указ~|закон~|резолюци~|директив~|распоряжени~|циркуляр~|приложени~|таблиц~|примечани~|сноск~|рисун~|график|график~|диаграмм~|форме|школ~|дом|дома|д|кв|квартир~|в ч|воинск~ част~|войсков~ част~|груз|высот~|отметк~|рейс|рейса|рейсом|автобус|трамва~|маршрутк~|маршрут|маршрута|поезд|поезда|платформ~|частот~|камер~|палат~|корпус|корпуса|барак|барака|бараке|участок|участке|участка|блок|блоке|шахт~|скважин~|том|тома|форм~|борт|борта|бортовой номер|бортовым номером|том|рис|табл|канал|трасс~|лицей|протокол~|постановлени~ правительств~',
    true,
  ],
]);

export function identifiers(
  tokens: readonly Token[],
  taken: readonly boolean[],
): { readonly articles: readonly ArticleHit[]; readonly spans: readonly (readonly [number, number])[] } {
  const articles: ArticleHit[] = [];
  const spans: [number, number][] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const legal = article.at(tokens, at);
    if (legal !== null) {
      const before = legal.to === at + 1 ? articleBefore(tokens, at) : null;
      // `по 337-й статье 215 приговоров`: what stands behind is counted.
      const list =
        before === null
          ? numbersFrom(tokens, tokens[legal.to]?.key === '.' ? legal.to + 1 : legal.to)
          : { numbers: [], to: legal.to };
      const numbers = before?.numbers ?? list.numbers;
      // `по трём статьям 899 человек`: the articles are counted themselves.
      const isOfSeveral =
        before === null && several.test(tokens[at - 1]?.key ?? '') && isCountedBehind(tokens, list.to);
      if (numbers.length > 0 && !isOfSeveral) {
        const from = list.numbers.length > 0 ? at : (before?.from ?? at);
        const to = list.numbers.length > 0 ? bracketsEnd(tokens, list.to) : legal.to;
        articles.push({ categories: numbers.map((number) => `article-${number}`), from, to });
        spans.push([from, to]);
        at = Math.max(at, to - 1);
        continue;
      }
    }
    const label = labelled.at(tokens, at);
    if (label !== null || token.key === '№' || token.key === '#') {
      let next = label?.to ?? at + 1;
      if (tokens[next]?.key === '.' || tokens[next]?.key === '№') next += 1;
      const number = tokens[next];
      const isLabel =
        number?.kind === 'number' &&
        taken[next] !== true &&
        // `вывез из части 14 автоматов` counts; `части 4 статьи 337` does not.
        !(
          /^част[ьи]$/.test(token.key) &&
          /^(?!стат|ст$|п$|пункт|ук)\p{L}{3}/u.test(tokens[next + 1]?.key ?? '')
        ) &&
        !(token.key === 'no' && !hasPoint(tokens, at)) &&
        // `вынес за неисполнение приказа 214 приговоров`
        !(next === at + 1 && /^[а-я]/.test(token.key) && isCountedIn(tokens, next + 1)) &&
        // `on the sea route 1,917 migrants died`: no label has thousands.
        !((number.value ?? 0) >= 1000 && !token.capital && isCountedBehind(tokens, next + 1)) &&
        // `в т. ч. 15 иностранцев`
        !(token.key === 'ч' && /^(?:т|т \.)$/.test(wordsBefore(tokens, at))) &&
        !(
          /^(?:day|number|group|unit|order|point|form|bus|train|cell|bed|lot|plot|file|count|height|ward|gate|hill|sector|grid|flight)$/.test(
            token.key,
          ) && !token.capital
        );
      if (isLabel) spans.push([at, next + 1]);
    }
    if (token.kind === 'number' && taken[at] !== true) {
      const end = numberEnd(tokens, at);
      if (end !== null) {
        spans.push(end);
        at = Math.max(at, end[1] - 1);
        continue;
      }
    }
    // `the first day`, `вторая попытка`: a place in an order. Parts (`two thirds`) are read before.
    if (
      token.kind === 'word' &&
      /^(?:втор|перв|трет(?!и$|ь$|ью$|ей$))/.test(token.key) &&
      ordinalWords.at(tokens, at) !== null &&
      !/^(?:every|each|кажд)/.test(tokens[at - 1]?.key ?? '')
    ) {
      spans.push([at, at + 1]);
    }
  }
  return { articles, spans };
}

/** `a 13-year sentence` tells how long; `a 13-year war` is a name. */
export function isTerm(key: string): boolean {
  return /^(?:sentence|term|prison|jail|imprisonment|срок|заключени|лишени|тюрем|колони)/.test(key);
}

/** A noun in the genitive that a number in front of it counts. */
function isCountedIn(tokens: readonly Token[], at: number): boolean {
  const noun = countedNouns.at(tokens, at);
  return (
    noun !== null &&
    noun.value.weak !== true &&
    /[а-я](?:ов|ев|ей|ых|их|ний|ан|ц|к|л|а|я|и|ы)$|^(?:человек|солдат|дел)$/.test(
      tokens[noun.to - 1]?.key ?? '',
    )
  );
}

function isCountedBehind(tokens: readonly Token[], at: number): boolean {
  const noun = countedNouns.at(tokens, at);
  return noun !== null && noun.value.weak !== true;
}

/** `т .`: the letter before a point, or right before. */
function wordsBefore(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.key ?? '';
  return before === '.' ? `${tokens[at - 2]?.key ?? ''} .` : before;
}

function hasPoint(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.key === '.' || tokens[at]?.capital === true;
}

/** `337`, `337 and 338`, `332, 337, 338`, `337.1`, `337, ч. 3`. */
function numbersFrom(
  tokens: readonly Token[],
  at: number,
): { readonly numbers: readonly string[]; readonly to: number } {
  const numbers: string[] = [];
  let to = at;
  for (let next = at; next < at + 12; next++) {
    const token = tokens[next];
    if (token?.kind === 'number' && token.value !== null && token.value >= 1 && token.value < 1000) {
      // `812 under article 337 and 64 under article 338`
      const isCount =
        numbers.length > 0 && /^(?:under|по|за|for|on|were|was)$/.test(tokens[next + 1]?.key ?? '');
      // `по статье 337 213 приговоров`
      if (isCount || (numbers.length > 0 && next === to)) break;
      numbers.push(/^\d+/.exec(token.key)?.[0] ?? token.key);
      const end = ordinalEnd(tokens, next);
      to = end ?? next + 1;
      next = to - 1;
    } else if (!(token !== undefined && numbers.length > 0 && /^(?:,|and|or|и|или|\/|–|-)$/.test(token.key)))
      break;
    else if (
      tokens[next + 1]?.kind !== 'number' ||
      (token.key === ',' && (tokens[next + 1]?.value ?? 0) < 100)
    )
      break;
  }
  return { numbers, to };
}

/** `section 12(3)`: the part of a paragraph in brackets. */
function bracketsEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (tokens[to]?.key === '(' && tokens[to]?.glued === true && tokens[to + 2]?.key === ')') to += 3;
  return to;
}

/** `337-й статье`. */
function articleBefore(
  tokens: readonly Token[],
  at: number,
): { readonly numbers: readonly string[]; readonly from: number } | null {
  for (let next = at - 1; next >= Math.max(0, at - 3); next--) {
    if (tokens[next]?.kind !== 'number') continue;
    return ordinalEnd(tokens, next) === at ? { numbers: [tokens[next]?.key ?? ''], from: next } : null;
  }
  return null;
}

/** Where a number is no count: the tokens that it takes with it. */
function numberEnd(tokens: readonly Token[], at: number): [number, number] | null {
  const ordinal = ordinalEnd(tokens, at);
  // `каждый 10-й` is a share, read before.
  if (ordinal !== null) return /^(?:every|each|кажд)/.test(tokens[at - 1]?.key ?? '') ? null : [at, ordinal];
  const [before, after, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const token = tokens[at];
  if (token === undefined) return null;
  // `T-72`, `Су-34`, `Т90`, `COVID-19`
  if (token.glued && before?.kind === 'word') return [at - 1, at + 1];
  if (
    token.glued &&
    before !== undefined &&
    /^[-‑–_]$/.test(before.key) &&
    before.glued &&
    tokens[at - 2]?.kind === 'word'
  )
    return [at - 2, at + 1];
  // `the class of '22`
  if (/^['’]$/.test(before?.key ?? '') && token.glued && token.key.length === 2) return [at - 1, at + 1];
  // `200-х — 12`: words of the army for the killed, the wounded, those who refuse
  const isSlang =
    /^(?:200|300|500)$/.test(token.key) &&
    after?.key === '-' &&
    next?.glued === true &&
    /^(?:х|е|м|ми|ые|ых|тые|тых|сотые|сотых)$/.test(next.key);
  if (isSlang) return [at, at + 3];
  // `she turned 80 the week …`
  if (/^turned$/.test(before?.key ?? '') && (token.value ?? 0) <= 110) return [at, at + 1];
  // `known as Convoy 21`: a noun with a capital inside a sentence, and its number
  const isNamed =
    before?.kind === 'word' &&
    before.capital &&
    at >= 2 &&
    tokens[at - 2]?.kind === 'word' &&
    countedNouns.at(tokens, at + 1) === null &&
    /^(?:convoy|operation|object|directive|transport|camp|zone|box|pit|grave|barrack|block|shaft|colony|group|ward|hall|hospital|clinic|prison|school|unit)$/.test(
      before.key,
    );
  if (isNamed) return [at - 1, at + 1];
  // `number 114 on the list`
  const isNumbered =
    before?.key === 'number' &&
    /^(?:was|is|as|the|a|prisoner|inmate|under|by|his|her|patient|grave|case|file|hull|bus|house|cell|room|flat|ward|train|flight|route|plot|serial|phone|telephone|registration|docket|account|badge|tail|ticket|exhibit|entry|page)$/.test(
      tokens[at - 2]?.key ?? '',
    );
  if (isNumbered) return [at - 1, at + 1];
  // `24/7`, `7x8`, `1:0`
  if (digitFraction(tokens, at) !== null) return null;
  if (after?.glued === true && /^[/:]$/.test(after.key) && next?.glued === true && next.kind === 'number')
    return [at, at + 3];
  // `21-летний`, `155-mm`, `9mm`, `20-year-old`
  const hyphen = after?.glued === true && /^[-‑]$/.test(after.key);
  const word = hyphen ? next : after;
  if (word?.glued === true && word.kind === 'word') {
    if (
      !isTerm(tokens[hyphen ? at + 3 : at + 2]?.key ?? '') &&
      /^(?:летн|мм|mm|км|km|month|year|day|hour|week|minute|мин|час|дневн|месячн|годичн|миллиметр|этаж|page|point|inch|foot|метр|s$|h$|hrs?$|ч$|е$|ые$)/.test(
        word.key,
      )
    )
      return [at, hyphen ? at + 3 : at + 2];
  }
  if (after?.key === '°' || (after?.glued === true && after.key === "'")) return [at, at + 2];
  // `+7 900 123-45-67`
  const dialled = before?.key === '+' && token.glued && !before.glued;
  const isChain = (place: number): boolean =>
    tokens[place]?.key === '-' &&
    tokens[place].glued &&
    tokens[place + 1]?.kind === 'number' &&
    tokens[place + 1]?.glued === true;
  if (isChain(at + 1) && (dialled || isChain(at + 3))) {
    let end = at + 1;
    while (isChain(end)) end += 2;
    return [at, end];
  }
  // `+7 (495) 696-71-75`
  const isArea =
    after?.key === '(' &&
    next?.kind === 'number' &&
    next.glued &&
    tokens[at + 3]?.key === ')' &&
    before?.key === '+';
  if (isArea) {
    let end = at + 4;
    while (tokens[end]?.kind === 'number' || (tokens[end]?.key === '-' && tokens[end + 1]?.kind === 'number'))
      end++;
    return [at, end];
  }
  // `(4212) 55-01-63`, `(212) 555-0143`
  const isBracketed =
    before?.key === '(' &&
    after?.key === ')' &&
    /^\d{3,5}$/.test(token.key) &&
    next?.kind === 'number' &&
    isChain(at + 3);
  if (isBracketed) {
    let end = at + 3;
    while (isChain(end)) end += 2;
    return [at, end];
  }
  // A telephone number: three runs of digits and more, or a plus before the first.
  if (next?.kind === 'number' && after?.kind === 'number') {
    let end = at;
    while (tokens[end]?.kind === 'number' || (tokens[end]?.key === '-' && tokens[end + 1]?.kind === 'number'))
      end++;
    return [at, end];
  }
  if (token.key.length > 1 && token.key.startsWith('0') && !/[.,]/.test(token.key)) return [at, at + 1];
  return null;
}
