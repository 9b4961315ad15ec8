// True claims with words added that no figure says (`… twice`, `… с оружием в руках`, `young …`): none of them may stay supported.
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { isOfOne } from './changed-words.ts';
import { scorePairs } from './pairs.ts';

const file = z.array(
  z.looseObject({
    case: z.looseObject({}),
    claims: z.array(z.array(z.string()).min(2)),
  }),
);

/** Said of the whole, behind it. `at gunpoint` narrows whatever it is said of. */
const behind = {
  en: [
    'with their weapons',
    'in a single night',
    'against their will',
    'by mistake',
    'because of hunger',
    'at gunpoint',
    'under a false name',
    'after a quarrel',
  ],
  ru: [
    'с оружием в руках',
    'за одну ночь',
    'дважды',
    'против воли',
    'по ошибке',
    'из-за голода',
    'под чужим именем',
    'после ссоры',
  ],
} as const;
/** Before the noun that is counted. */
const before = { en: ['former', 'young', 'unarmed'], ru: ['бывших', 'молодых', 'безоружных'] } as const;

interface AddedScore {
  readonly claims: number;
  readonly supported: number;
}

/** Of the supported claims of a file of pairs, each with each addition. */
export function scoreAdded(text: string): AddedScore {
  let [claims, supported] = [0, 0];
  for (const { case: known, claims: own } of file.parse(parse(text))) {
    const trueOnes = own.flatMap(([verdict = '', sentence = '', span]) =>
      verdict.startsWith('supported') && (span === undefined || isOfOne(sentence)) && !credited.test(sentence)
        ? [sentence]
        : [],
    );
    const changed = trueOnes.flatMap(withAdditions).map((sentence) => ['cannot-tell', sentence]);
    const { pairs, falseSupported } = scorePairs(stringify([{ case: known, claims: changed }]));
    claims += pairs;
    supported += falseSupported;
  }
  return { claims, supported };
}

/** Sentences that end with a source or with what became of the others, or hold several amounts: what is added there is not said of the amount. */
const credited =
  /according to|по данным|:|[,;–—] (?:остальны|the (?:rest|others))|(?:\d[\d,.]*\D+){4}|[,;–—] [^,;–—]*(?:сообщ|пиш[еу]т|подсч|выясн|следует|отчит|говорится|утвержда|уточн|shows?|writes?|sa(?:ys|id)|found|report|counted|going by|figure)[^,;–—]*$/i;

function withAdditions(sentence: string): readonly string[] {
  const language = /[а-я]{3}/i.test(sentence) ? 'ru' : 'en';
  const bare = sentence.replace(/[.!]?\s*$/, '');
  const noun = /(?<![\d-])\d[\d,]*(?=\s\p{Ll}{4,})(?!\s(?:год|лет|month|year))/u.exec(sentence);
  const end = noun === null ? 0 : noun.index + noun[0].length;
  return [
    ...behind[language].map((words) => `${bare} ${words}.`),
    ...(noun === null
      ? []
      : before[language].map((word) => `${sentence.slice(0, end)} ${word}${sentence.slice(end)}`)),
  ];
}
