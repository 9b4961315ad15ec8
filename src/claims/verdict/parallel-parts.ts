// Parts of a number told alike behind it, whatever they are (`of the 146 suits 88 were lost, 37 won and 29 settled`): whether they are
// told to be all of it, and whether they shut one another out, so that they cannot be more.
import type { Place } from './number-places.ts';
import { sumOf } from './told-sums.ts';

/** One part: the words in front of its number since the part before, and those behind it. */
interface Part {
  readonly value: number;
  readonly lead: string;
  readonly told: string;
}

/** How much parts that are all may leave out: less is a list of some. */
const least = 0.5;
/** How far parts that are told in the same words may be too many, and those that only follow one another. */
const mostAlike = 1.25;
const mostLoose = 1.1;
const mostParts = 8;
const fewest = 3;
const mostGroups = 5;

/** The parts behind `total` up to `end`, where they cannot all be its parts, or are told to be all of it and are fewer. */
export function wrongParts(
  text: string,
  total: Place,
  others: readonly Place[],
  end: number,
): readonly number[] | null {
  // `in three waves: 1,240 …`: how many parts there are is none of them.
  const behind = others.slice(
    Math.max(
      0,
      others.findIndex(({ value }) => value > mostGroups),
    ),
  );
  const [first] = behind;
  if (first === undefined || behind.length < 2 || behind.length > mostParts) return null;
  const parts = partsIn(text, behind, end);
  const areAlike = parts !== null && isAlike(parts);
  if (parts === null || !isOneAxis(parts, areAlike)) return null;
  const head = headOf(text, total);
  const link = text.slice(total.end, first.start);
  const values = behind.map(({ value }) => value);
  const ratio = sumOf(values) / total.value;
  const isOfOne =
    [ofThem, every].some((form) => form.test(head)) ||
    [apart, ofWhich, ...(soMany.get(behind.length) ?? [])].some((form) => form.test(link)) ||
    isEither(link, parts);
  if (!isOfOne || some.test(link)) return null;
  if (ratio > 1) {
    const most = areAlike ? mostAlike : mostLoose;
    const isExclusive = areAlike || parts.every(({ told }) => !having.test(told));
    const isTold = values.length >= fewest || isWhole(head, link, parts, areAlike);
    return isTold && isExclusive && ratio <= most ? values : null;
  }
  return ratio >= least && isWhole(head, link, parts, areAlike) ? values : null;
}

/** Between two parts, with what may stand in front of the second. */
const join =
  /(?:[,;]|(?<!\p{L})(?:and|but|while|or|и|а|либо|или)(?!\p{L}))(?:(?!(?:of them|of whom|of which|from these|including|among|из них|из которых|в том числе|среди)(?!\p{L}))[^.:;,]){0,30}$/iu;
const longestPart = 120;
/** What a part is told in, up to the next. */
const ending =
  /[,;](?:\s*(?:and|but|while|or|и|а|либо|или)(?!\p{L}))?\s*[^,;]{0,30}$|(?<!\p{L})(?:and|but|while|or|и|а|либо|или)(?!\p{L})[^,;]{0,30}$/iu;

/** Null where a number is not joined to the one before it as a part beside it. */
function partsIn(text: string, behind: readonly Place[], end: number): readonly Part[] | null {
  const parts: Part[] = [];
  for (const [at, place] of behind.entries()) {
    const before = behind[at - 1];
    const gap = before === undefined ? '' : text.slice(before.end, place.start);
    const claim = place.claim;
    if (before !== undefined && (gap.length > longestPart || !join.test(gap))) return null;
    if (claim !== null && claim.quantity.bound !== 'exact') return null;
    const lead = `${join.exec(gap)?.[0] ?? ''}${/^\D*/.exec(text.slice(place.start, place.end))?.[0] ?? ''}`;
    const rest = text.slice(place.end, behind[at + 1]?.start ?? end);
    const noun = /\d\s*(\p{L}[^]*)$/u.exec(text.slice(place.start, place.end))?.[1] ?? '';
    parts.push({
      value: place.value,
      lead,
      told: `${noun}${at + 1 < behind.length ? rest.replace(ending, '') : rest}`,
    });
  }
  return parts;
}

/** Everything in front of the number in its sentence, its claim's own words included. */
function headOf(text: string, { start, end, claim }: Place): string {
  const from = Math.max(claim?.sentence.start ?? 0, start - headLength);
  return text.slice(from, start) + (/^\D*/.exec(text.slice(start, end))?.[0] ?? '');
}
const headLength = 60;

/** `of the yard's 618`, `из 118`, `среди 74` */
const ofThem =
  /(?:^|[.,;:—–(«"“]\s*|(?<!\p{L})(?:and|but|и|а)\s+)(?:out of|of|among|из|среди)\s+(?:[\p{L}'’]+\s+){0,3}$/iu;
/** `all 392`, `каждый из 1508` */
const every =
  /(?<!\p{L})(?:all|every one of|each(?: one)? of|every|вс[ехми]{1,3}|кажд\p{L}+ из|кажд\p{L}+)\s+(?:(?:of|the|these|those|[\p{L}]+['’]s?)\s+){0,3}$/iu;
/** `which split into`, `распределились так`, `came in three waves:`, and a bare colon. */
const apart =
  /(?<!\p{L})(?:f[ae]ll(?:s|ing)? into|split|divided?|spread|distributed|br(?:eaks?|oken?) down|belong(?:ed|s)? to|c[oa]me (?:in|from)|ended up|dates? from|делятся|делится|поделены|раздел\p{L}+|распадаются|распредел\p{L}+|приход(?:ятся|ится)|пришл(?:ись|ось)|разошлись|разбит\p{L}*|складыва\p{L}+|сложил\p{L}+|из двух|из тр[её]х|учтен\p{L}*|учтён\p{L}*|accounted for)(?!\p{L})|:\s*$/iu;
const ofWhich = /(?<!\p{L})(?:of (?:which|whom)|из (?:которых|них|коих))\s*$/iu;
/** Behind the total: only some of its parts follow. */
const some =
  /(?<!\p{L})(?:including|among|include[sd]?|such as|notably|at least|в том числе|среди|в их числе|включая|например)(?!\p{L})/iu;

const counts: Readonly<Record<number, string>> = {
  2: 'two|2|both|halves|дв(?:а|е|ух|ум|умя)|об(?:а|е|оих|еих)|либо',
  3: 'three|3|тр(?:и|[её]х|[её]м|емя)',
  4: 'four|4|четыр(?:е|[её]х|[её]м|ьмя)',
  5: 'five|5|пят(?:и|ь|ью)',
};
/** Words behind how many there are that tell for how long, and not into what they fall. */
const times = '(?:years?|months?|weeks?|days?|год\\p{L}*|лет|месяц\\p{L}*|недел\\p{L}*|дн\\p{L}+|сут\\p{L}+)';
const soMany = new Map(
  Object.entries(counts).map(([count, words]) => [
    Number(count),
    [
      new RegExp(
        `(?<![\\p{L}\\d])(?:${words})\\s(?!(?:of|из)(?!\\p{L}))(?:\\p{L}+\\s)?(?!${times}(?!\\p{L}))\\p{L}+(?=[^.]{0,40}$)`,
        'iu',
      ),
    ],
  ]),
);
const either = /(?<!\p{L})(?:either|либо|или)(?!\p{L})/iu;
const halves = /(?<!\p{L})(?:half|half-year|полугоди\p{L}+|половин\p{L}+)(?!\p{L})/iu;
const ordinal =
  /(?<!\p{L})(?:first|second|third|fourth|last|перв\p{L}+|втор\p{L}+|трет\p{L}+|четв[её]рт\p{L}+|последн\p{L}+)(?!\p{L})/iu;
/** `and nobody else`, `других исходов нет` */
const nobodyElse =
  /(?<!\p{L})(?:(?:no|without|nor any) (?:one else|others?|further)|(?:nobody|nothing|none) (?:else|other)|никого (?:другого|больше|кроме|ещ[её])|больше (?:никого|ничего|никто)|ничего (?:другого|больше|кроме)|(?:други|ин)(?:х|ых|их|ого|ой)(?: \p{L}+){0,3} (?:нет|не)(?: \p{L}+)?|никаких (?:других|иных))(?!\p{L})/iu;

/** The parts are told to be all of it. */
function isWhole(head: string, link: string, parts: readonly Part[], areAlike: boolean): boolean {
  const tail = parts.at(-1)?.told ?? '';
  if (nobodyElse.test(tail)) return true;
  const isOfHalves =
    parts.length === 2 &&
    parts.every(({ told }) => ordinal.test(told)) &&
    (halves.test(link) || parts.some(({ told }) => halves.test(told)));
  if (isOfHalves || (apart.test(link) && !/^[^:]*:\s*$/.test(link) && areAlike)) return true;
  if (soMany.get(parts.length)?.some((form) => form.test(link)) === true) return true;
  if (isEither(link, parts)) return true;
  const isList = areAlike && /[:(—–]\s*$/u.test(link);
  return every.test(head) && !ofWhich.test(link) && (isList || apart.test(link) || either.test(link));
}

/** `either by night (131) or by day (72)` */
const isEither = (link: string, parts: readonly Part[]): boolean =>
  /(?<!\p{L})(?:either|либо)(?!\p{L})/iu.test(link) &&
  parts.slice(1).every(({ lead }) => /(?<!\p{L})(?:or|либо|или)(?!\p{L})/iu.test(lead));

/** What begins a part that leaves out the words which it shares with the first. */
const elliptic =
  /^\s*(?:(?:people|men|women|человек\p{L}*|)\s*)?(?:[—–-]\s|(?:in|at|to|for|from|on|by|of|under|near|over|as|after|before|within|during|through|only|в|во|на|из|за|по|под|при|у|от|до|для|после|через|лишь|только)\s|[,.;)]|$)/iu;
const additional = /(?<!\p{L})(?:another|further|ещ[её])\s+$/iu;
/** A noun for each, and nothing told of them. */
const bare = /^\s*(?:[\p{L}-]+\s?){1,3}[\s,.;)»”"]*$/u;

/** The same is told of each in the same words, or one is told to come to the others. */
function isAlike(parts: readonly Part[]): boolean {
  const others = parts.slice(1);
  if (additional.test(parts.at(-1)?.lead ?? '')) return true;
  if (others.every(({ told }) => elliptic.test(told))) return true;
  if (parts.every(({ told }) => bare.test(told))) return true;
  return parts.every(({ told }) => ordinal.test(told));
}

/** What people may have beside what others have. */
const having =
  /^\s*(?:\p{L}+\s)?(?:(?:had|have|has)\s(?:an?|no|the|one|two|several|\p{L}+s)|with|own(?:ed)?|имел\p{L}*|имеют|с|со|без|without)(?!\p{L})/iu;

/** On what people are parted, where a word tells it. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['sex', /(?<!\p{L})(?:wom[ae]n|m[ae]n|females?|males?|girls?|boys?|женщин\p{L}*|мужчин\p{L}*)(?!\p{L})/iu],
  [
    'age',
    /(?<!\p{L})(?:child(?:ren)?|minors?|(?:under|over|aged?|above|below) (?:\d|\p{L}+ty(?!\p{L})|eighteen)|pensioners?|дет(?:и|ей|ям)|реб[её]н\p{L}+|несовершеннолетн\p{L}+|младше|моложе|старше|пенсионер\p{L}*)(?!\p{L})/iu,
  ],
];
const scenes: readonly (readonly [string, RegExp])[] = [
  ['time', /(?<![\d.,])(?:1[89]|20)\d\d(?![\d.,]?\d)/u],
  ['place', /(?<!\p{L})(?:in|at|from|near|в|во|на|из|под)\s\p{Lu}/u],
];

/** Not parted on several axes at once, nor some of them on one that others have nothing to do with. */
function isOneAxis(parts: readonly Part[], areAlike: boolean): boolean {
  const axes = areAlike ? kinds : [...kinds, ...scenes];
  const found = parts.map(({ told, lead }) =>
    axes.filter(([, form]) => form.test(`${lead}${told}`)).map(([axis]) => axis),
  );
  const all = [...new Set(found.flat())];
  return all.length === 0 || all.some((axis) => found.every((own) => own.includes(axis)));
}
