// Verbs that tell of the things which a figure counts without their noun: who rang, for the calls; what was dropped, for the raids.
import { thingKey } from './things.ts';

const asking = /^(?:asked|asking|sought|requested|applied|(?:по|за)?просил|ходатайствова)/;

/** By the key of the thing; whoever did so, or had it done, is no number of it. */
const verbs: Readonly<Record<string, readonly RegExp[]>> = {
  call: [/^(?:rang|phoned|telephoned|called|summoned|(?:по|до)?звонил|вызвал|вызывал)/],
  letter: [/^(?:wrote|written|(?:на)?писал)/],
  appeal: [/^(?:complained|petitioned|(?:по)?жаловал|обратил)/, asking],
  message: [/^(?:reported|сообщи)/],
  report: [/^(?:reported|сообщи)/],
  address: [/^(?:appealed|обратил)/, asking],
  request: [asking],
  operation: [/^(?:operated|(?:про)?оперирова)/],
  vaccination: [/^(?:vaccinated|inoculated|immuni[sz]ed|jabbed|привил|привит|вакцинирова)/],
  consultation: [/^(?:advised|consulted|(?:про)?консультирова)/],
  search: [/^(?:searched|raided|обыска)/],
  visit: [/^(?:visited|посетил|навестил)/],
  test: [/^(?:tested|swabbed|(?:про)?тестирова)/],
  payment: [/^(?:paid|выплатил|заплатил)/],
  attack: [/^(?:dropped|fired|launched|hurled|rained|сбросил|выпустил|запустил|обрушил|сброшен|выпущен)/],
};

const keyOf = (counts: string): string =>
  counts.startsWith('other:') ? (thingKey(counts.slice(6)) ?? counts.slice(6)) : counts;

/** Whether a word tells of what is counted in another way than by its noun. */
export function isToldBy(counts: string | null, word: string): boolean {
  return verbs[keyOf(counts ?? '')]?.some((verb) => verb.test(word)) === true;
}
