// What commands say of options that they cannot use.
import type { Words } from '../text/words.ts';

/** The values that an option, or a command, may be given. */
export function knows(what: string, values: readonly string[]): Words {
  return { en: `${what} knows ${values.join(', ')}`, ru: `${what} принимает только: ${values.join(', ')}` };
}
