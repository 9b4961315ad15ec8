// Cases of an illness, which are none before a court.
import type { Token } from '../../text/tokens.ts';
import type { CountKey } from '../claim.ts';
import { illnesses, matters } from './matters.ts';

export const illnessCase: CountKey = 'other:illness';

const anyIllness =
  /^(?:infect|disease|illness|outbreak|epidemic|инфекц|заболев|заражен|болезн|вспышк|эпидеми)/;

/** Whether an illness is named between two tokens. */
export function isIllness(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    matters.all(tokens, from, to).some(({ value }) => illnesses.has(value)) ||
    tokens.slice(from, to).some(({ key }) => anyIllness.test(key))
  );
}
