// Ages that bound those counted from one side: `older than 45`, `had not yet turned 25`, `моложе 25 лет`, `за шестьдесят` in digits.
import { tokenise, type Token } from '../../text/tokens.ts';
import { Lexicon, type Hit } from '../../text/lexicon.ts';

type Side = 'under' | 'over';

/** They tell of an age by themselves. */
const told = new Lexicon<Side>([
  [
    'under the age of|aged under|aged below|below the age of|younger than|aged less than|not yet turned|not turned|yet to turn|not yet reached|not reached the age of|never turned|not yet|моложе|младше|в возрасте до|не достиг~|не достигш~|не исполнил~ и|не исполнил~|не исполнил~ еще|еще не исполнил~|не было и|не было еще|меньше чем|в возрасте меньше|не дожил~ до',
    'under',
  ],
  [
    'over the age of|aged over|aged above|aged more than|older than|above the age of|past the age of|старше|в возрасте старше|в возрасте свыше|в возрасте более|в возрасте за|перешагнул~|за',
    'over',
  ],
  ['over|above|past|свыше|больше|более', 'over'],
  ['under|below|до|меньше|менее', 'under'],
]);
/** Others tell of one only where years follow. */
const bare =
  /^(?:over|above|past|under|below|not yet|за|до|свыше|больше|более|меньше|менее|меньше чем|не было и|не было еще)$/;
const years = /^(?:лет|года|год|years|year)$/;
/** Behind `years` the age may be told once more, or be a time ago. */
const ofAge = /^(?:old|of|возраста)$/;
const least = 5;
const most = 100;

/** The age that begins at a token. */
function ageAt(tokens: readonly Token[], at: number): Hit<string> | null {
  const hit = told.at(tokens, at);
  const number = hit === null ? undefined : tokens[hit.to];
  if (hit === null || number?.kind !== 'number' || !/^\d{1,2}$/.test(number.key)) return null;
  const value = Number(number.key);
  if (value < least || value >= most) return null;
  const said = tokens
    .slice(hit.from, hit.to)
    .map(({ key }) => key)
    .join(' ');
  let to = hit.to + 1;
  const isOfYears = years.test(tokens[to]?.key ?? '');
  if (isOfYears) to += 1;
  const isOld = ofAge.test(tokens[to]?.key ?? '');
  const isEnglish = (said.charCodeAt(0) || 0) < 0x400;
  if (bare.test(said) && !(isOfYears && (isOld || !isEnglish))) return null;
  // `до 5 лет лишения свободы`, `more than 10 years in prison`: a term.
  if (bare.test(said) && !isEnglish && !isOld && !isCalledAge.test(tokens[at - 1]?.key ?? '')) return null;
  if (isOfYears && /^old$/.test(tokens[to]?.key ?? '')) to += 1;
  return { value: `age-${hit.value}-${value}`, from: at, to };
}

/** Who stands before an age that `years` alone tell. */
const isCalledAge = /^(?:возрасте|было|им|люди|людей|лица|лиц|детей|дети|женщин\p{L}?|мужчин\p{L}?)$/u;

export function agesIn(tokens: readonly Token[]): readonly Hit<string>[] {
  const found: Hit<string>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = ageAt(tokens, at);
    if (hit === null) continue;
    found.push(hit);
    at = hit.to - 1;
  }
  return found;
}

export const readAges = (text: string): readonly string[] => [
  ...new Set(agesIn(tokenise(text)).map(({ value }) => value)),
];
