// What words mean, by keys that both languages share: one meaning a line in the tables of `meanings/`, and the keys of the tables
// by which slots are read. A word with several senses has the keys of all.
import { Lexicon } from '../../text/lexicon.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import { categoryWords } from './categories.ts';
import { countedNouns } from './counted.ts';
import { eventWords } from './events.ts';
import { kinEvents } from './kin-events.ts';
import { matters } from './matters.ts';
import { actMeanings } from './meanings/acts.ts';
import { commonMeanings } from './meanings/common.ts';
import { custodyMeanings } from './meanings/custody.ts';
import { disasterMeanings } from './meanings/disasters.ts';
import { fateMeanings } from './meanings/fates.ts';
import { hardshipMeanings } from './meanings/hardships.ts';
import { healthMeanings } from './meanings/health.ts';
import { hearthMeanings } from './meanings/hearths.ts';
import { institutionMeanings } from './meanings/institutions.ts';
import { leisureMeanings } from './meanings/leisure.ts';
import { lawMeanings } from './meanings/law.ts';
import { moveMeanings } from './meanings/moves.ts';
import { nationMeanings } from './meanings/nations.ts';
import { paperMeanings } from './meanings/papers.ts';
import { peopleMeanings } from './meanings/people.ts';
import { phraseMeanings } from './meanings/phrases.ts';
import { qualityMeanings } from './meanings/qualities.ts';
import { recruitMeanings } from './meanings/recruits.ts';
import { serviceMeanings } from './meanings/service-verbs.ts';
import { thingMeanings } from './meanings/things.ts';
import { trialMeanings } from './meanings/trials.ts';
import { warMeanings } from './meanings/war.ts';
import { nationWords } from './populations.ts';

/** Lines of meanings as one table, read where it is first asked for. A line is its own key: two senses of one word are two lines. */
function tableOf(...texts: readonly string[]): () => Lexicon<string> {
  let table: Lexicon<string> | null = null;
  return () =>
    (table ??= new Lexicon<string>(
      texts.flatMap((text) => text.trim().split('\n')).map((line) => [turnable(line), line]),
    ));
}

/** Every table; a line holds all that one sense is said by, in both languages. */
export const meaningTexts = [
  actMeanings,
  commonMeanings,
  custodyMeanings,
  disasterMeanings,
  fateMeanings,
  hardshipMeanings,
  healthMeanings,
  hearthMeanings,
  institutionMeanings,
  lawMeanings,
  leisureMeanings,
  moveMeanings,
  nationMeanings,
  paperMeanings,
  peopleMeanings,
  phraseMeanings,
  qualityMeanings,
  recruitMeanings,
  serviceMeanings,
  thingMeanings,
  trialMeanings,
  warMeanings,
];

const meanings = tableOf(...meaningTexts);

/** Countries and peoples, and the regions and cities that the two languages name differently. */
export const nationNames = tableOf(nationMeanings);

/** What people are called by their trade, their age, their lot and where they are from. */
export const peopleNames = tableOf(peopleMeanings, nationMeanings);

const preposition = /^(?:в|во|на|из|с|со|к|по|под|за|без|о|об|от|до|у|при)$/;

/** Russian puts the verb where it likes: `попал~ в плен` is `в плен попал~` too. */
function turnable(line: string): string {
  const turned = line.split('|').flatMap((pattern) => {
    const [verb = '', ...rest] = pattern.split(' ');
    const isTurned =
      /^[а-я]/.test(verb) && !preposition.test(verb) && preposition.test(rest[0] ?? '') && rest.length === 2;
    return isTurned ? [`${rest.join(' ')} ${verb}`] : [];
  });
  return [line, ...turned].join('|');
}

/** What begins the key of a meaning that no table of slots holds. */
export const sense = 'word ';

/** Parts that Russian adjectives are put together of: `центральносредиземноморский`. */
const compound =
  /^(центрально|северо|юго|южно|западно|восточно|верхне|нижне|ново|старо|велико|мало|красно|бело|черно)(\p{L}{4,})$/u;

/** By token, the keys of all that it means, alone or in a phrase; words without any have none. */
export function meaningsIn(tokens: readonly Token[]): readonly (readonly string[])[] {
  const keys: Set<string>[] = tokens.map(() => new Set());
  const add = (from: number, to: number, key: string): void => {
    for (let at = from; at < to; at++) keys[at]?.add(key);
  };
  const lines = meanings();
  for (let at = 0; at < tokens.length; at++)
    for (const { from, to, value } of lines.every(tokens, at)) add(from, to, `${sense}${value}`);
  for (const [at, { kind, key }] of tokens.entries()) {
    const parts = kind === 'word' && keys[at]?.size === 0 ? compound.exec(key) : null;
    for (const part of parts === null ? [] : [`${parts[1] ?? ''}го`, parts[2] ?? ''])
      for (const { value } of lines.every(tokenise(part), 0)) add(at, at + 1, `${sense}${value}`);
  }
  for (const { from, to, value } of kinEvents.all(tokens)) add(from, to, `lot ${value}`);
  for (const { from, to, value } of eventWords.all(tokens)) add(from, to, `event ${value}`);
  for (const { from, to, value } of matters.all(tokens)) add(from, to, `matter ${value}`);
  for (const { from, to, value } of categoryWords.all(tokens)) add(from, to, `category ${value}`);
  for (const { from, to, value } of nationWords.all(tokens)) add(from, to, `nation ${value}`);
  for (const { from, to, value } of countedNouns.all(tokens))
    if (value.group !== undefined) add(from, to, `group ${value.group}`);
  return keys.map((set) => [...set]);
}
