// What a case goes through, by the folded words of each step: cases opened are not those that came to court.
import { foldKey } from '../../text/fold.ts';

const steps: readonly RegExp[] = [
  /^(?:open|launch|initiat|institut|vozbu|zaved|zavel)/,
  /^(?:reach|sent|send|refer|forward|receiv|submit|land|dosh|dosli|postup|naprav|pereda)/,
  /^(?:heard|hear|tried|examin|rasmotr|rassmotr)/,
  /^(?:closed|close|drop|terminat|discontinu|prekrat|zakry)/,
  /^(?:appeal|obzhal|obzal|overturn|otmen|quash)/,
  /^(?:return|vozvra|vernu)/,
];

/** The steps that words tell, by their number. */
export const caseSteps = (words: readonly string[]): readonly number[] =>
  steps.flatMap((step, i) => (words.some((word) => step.test(word)) ? [i] : []));

/** A word that tells a step of a case. */
export const isCaseStep = (word: string): boolean => caseSteps([foldKey(word)]).length > 0;
