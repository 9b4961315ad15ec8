// True claims with one telling word changed for another of its kind (`killed` for `wounded`, `women` for `men`, another month, place or
// body): none of them may stay supported.
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { scorePairs } from './pairs.ts';

const file = z.array(
  z.looseObject({
    case: z.looseObject({}),
    claims: z.array(z.array(z.string()).min(2)),
  }),
);

/** Each word gives way to the next of its line that neither the sentence nor its case says; words that may mean the same share no line. */
const kinds = [
  'killed wounded captured rescued',
  'died recovered married emigrated',
  'convicted acquitted interrogated awarded',
  'arrested released promoted photographed',
  'detained freed insured congratulated',
  'charged cleared tattooed invited',
  'dismissed hired vaccinated praised',
  'deported adopted baptised fined',
  'evacuated conscripted buried fed',
  'wanted pardoned forgotten amnestied',
  'built demolished painted sold',
  'filed rejected translated withdrawn',
  'women men',
  'officers sergeants sailors',
  'conscripts volunteers cossacks',
  'soldiers nurses miners',
  'servicemen nurses miners',
  'children pensioners students',
  'teachers dentists farmers',
  'residents tourists truckers',
  'civilians policemen sailors',
  'journalists barbers athletes',
  'погибли уцелели разбогатели',
  'погиб уцелел разбогател',
  'убиты спасены ранены награждены',
  'ранены оправданы награждены',
  'умерли выздоровели женились',
  'осуждены оправданы повышены',
  'арестованы отпущены награждены',
  'задержали отпустили наградили',
  'задержаны отпущены застрахованы',
  'эвакуировали мобилизовали накормили',
  'уволены наняты награждены',
  'уволили наняли похвалили',
  'возбудили закрыли украли',
  'вернулись уехали опоздали',
  'пропали поженились',
  'построили снесли продали',
  'женщин мужчин',
  'офицеров сержантов матросов',
  'срочников добровольцев казаков',
  'солдат медсестёр шахтёров',
  'военнослужащих медсестёр шахтёров',
  'детей пенсионеров студентов',
  'учителей дантистов фермеров',
  'жителей туристов дальнобойщиков',
  'журналистов парикмахеров спортсменов',
  'January April',
  'February May',
  'March July',
  'June October',
  'July November',
  'August December',
  'September April',
  'October January',
  'November February',
  'December March',
  'январь апрель',
  'января апреля',
  'январе апреле',
  'марта июля',
  'марте июле',
  'июнь октябрь',
  'июня октября',
  'июне октябре',
  'сентября апреля',
  'сентябре апреле',
  'декабрь март',
  'декабря марта',
  'декабре марте',
  '2021 2018',
  '2022 2019',
  '2023 2020',
  '2024 2021',
].map((line) => line.split(' '));

/** Names behind `in` and numbers of bodies, and what turns a sentence as a whole. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=\bin )(?!January|February|March|April|May|June|July|August|Septem|Octo|Novem|Decem)\p{Lu}\p{Ll}{3,}(?= (?:in|from|between|during|by|since)\b|[.,])/u,
    'Alesund',
  ],
  [/(?<=\s[вВ] )(?!Росси|Украин)\p{Lu}\p{Ll}{3,}(?= (?:в|с|за|от|до|к|по)\s|[.,])/u, 'Норильске'],
  [/(?<=\b(?:the|The) )\d+(?=(?:st|nd|rd|th) \p{Lu})/u, '907'],
  [/(?<!\d)\d+(?=-(?:й|я|го|ой|му|ю|м) \p{Ll}*\s?(?:бригад|полк|дивизи|арми|батальон))/u, '907'],
  [/\b(?:was|were|had|have|has)\b(?! (?:\p{L}+ )?(?:not|never)\b)/u, '$& not'],
  [/(?<![\d.,:/-])(?=\d{2,3}(?:,\d{3})? \p{Ll}{4,})(?!\d+ (?:months|years|days))/u, 'another '],
  [/(?<![\d.,:/-])(?=\d{2,6} [а-я]{4,})(?!\d+ (?:год|лет|месяц))/u, 'ещё '],
];

interface ChangedScore {
  readonly claims: number;
  readonly supported: number;
  readonly faults: readonly string[];
}

/** Of the supported claims of a file of pairs, each with each change. */
export function scoreChanged(text: string): ChangedScore {
  let [claims, supported] = [0, 0];
  const found: string[] = [];
  for (const { case: known, claims: own } of file.parse(parse(text))) {
    const said = JSON.stringify(known).toLowerCase();
    const changed = own
      .flatMap(([verdict = '', sentence = '']) =>
        verdict.startsWith('supported') && isOfOne(sentence) ? changesOf(sentence, said) : [],
      )
      .map((sentence) => ['cannot-tell', sentence]);
    if (changed.length === 0) continue;
    const score = scorePairs(stringify([{ case: known, claims: changed }]));
    claims += score.pairs;
    supported += score.falseSupported;
    found.push(...score.faults.filter((fault) => fault.startsWith('supported')));
  }
  return { claims, supported, faults: found };
}

/** Where a sentence tells several numbers, what is changed may be said of another one. */
export const isOfOne = (sentence: string): boolean =>
  (
    sentence
      .replace(/(?:19|20)\d\d|\d+(?:st|nd|rd|th|-\p{L})|article \d+|стать\p{L} \d+/gu, '')
      .match(/\d[\d,]*/g) ?? []
  ).length === 1;

const isRussian = (text: string): boolean => /[а-яё]{3}/i.test(text);

function changesOf(sentence: string, said: string): readonly string[] {
  const lower = sentence.toLowerCase();
  const swapped = kinds.flatMap((words) => {
    const at = words.findIndex((word) => wordAt(sentence, word) >= 0);
    const old = words[at];
    const others = [...words.slice(at + 1), ...words.slice(0, Math.max(at, 0))];
    const next = others.find((word) => !lower.includes(word.slice(0, 5)) && !isOfCase(word, said));
    if (old === undefined || next === undefined) return [];
    const from = wordAt(sentence, old);
    return [sentence.slice(0, from) + next + sentence.slice(from + old.length)];
  });
  const turned = patterns.flatMap(([pattern, other]) => {
    if (isRussian(other) !== isRussian(sentence) && /\p{L}/u.test(other)) return [];
    const next = sentence.replace(pattern, other);
    return next === sentence ? [] : [next];
  });
  return [...swapped, ...turned];
}

/** Times are told apart whatever else the case says; other words that the case has may be true too. */
const isOfCase = (word: string, said: string): boolean =>
  !/^\p{Lu}|^\d/u.test(word) && said.includes(word.slice(0, 5).toLowerCase());

function wordAt(sentence: string, word: string): number {
  return new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'u').exec(sentence)?.index ?? -1;
}
