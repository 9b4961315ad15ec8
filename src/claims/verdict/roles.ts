// Who did what to whom: those counted told as the doers, violence turned about, people of another name.
import { tokenise } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import type { SlotName } from '../matching/compare-slots.ts';
import type { Evidence, Meant } from '../matching/evidence.ts';
import { meantIn, phraseOf } from '../matching/meant.ts';
import { soldierNouns } from '../words/categories.ts';
import { joint, tells } from '../matching/wording.ts';

/** The slot in which the sentence turns the figure's people about; null where it does not. */
export function swappedRole(claim: Claim, figure: Evidence): SlotName | null {
  if (isOfOtherName(claim, figure) || isDoneByCounted(claim, figure)) return 'population';
  if (isOfCivilians(claim, figure) || isGivenToGiver(claim, figure)) return 'population';
  return isAgainstOthers(claim, figure) ? 'event' : null;
}

const contentOf = (text: string): readonly Meant[] => meantIn(text).filter(({ word }) => !joint.test(word));

/** `48 Ardanian guards`, where the figure is of Kesrian ones: a name before the noun that no slot of the figure has. */
function isOfOtherName({ text }: Claim, { wording }: Evidence): boolean {
  const { counts, category, population, place, event } = wording;
  const own = [...counts, ...category, ...population, ...place, ...event];
  const isNamed = population.some(({ word, keys }) => keys.length === 0 && word.length > 3);
  return (
    isNamed &&
    tokenise(text)
      .slice(1, -1)
      .some(
        ({ kind, key, start }) =>
          kind === 'word' &&
          /\p{Lu}/u.test(text.charAt(start)) &&
          phraseOf(key).every((word) => word.keys.length === 0 && word.word.length > 3 && !tells(word, own)),
      )
  );
}

/** `beaten by protesters`, where protesters are counted. */
function isDoneByCounted(
  { counts, text, words }: Claim,
  { wording, label, counts: known }: Evidence,
): boolean {
  if (counts?.value !== 'person' || known !== 'person') return false;
  const amount = new Set(tokenise(text).map(({ key }) => key));
  const counted = [...wording.counts, ...wording.category, ...wording.population].filter(({ keys }) =>
    keys.some((key) => key.startsWith('group ')),
  );
  return words.some((word, at) => {
    if (words[at - 1] !== 'by' || amount.has(word) || label.en.includes(` by ${word}`)) return false;
    return phraseOf(word).every((one) => tells(one, counted));
  });
}

const civilians = /(?<!\p{L})(?:civilians?|мирны\p{L}+ (?:жител|граждан)\p{L}*|гражданских лиц)(?!\p{L})/iu;

/** `civilians`, where the figure is of soldiers. */
const isOfCivilians = ({ text }: Claim, { label }: Evidence): boolean =>
  civilians.test(text) && soldierNouns.test(label.en) && !civilians.test(label.en);

const handing = /(?<!\p{L})by (\p{L}+) to \p{L}+/u;

/** `handed over to Kesria`, where Kesria handed them over. */
function isGivenToGiver({ words }: Claim, { label }: Evidence): boolean {
  const [, giver] = handing.exec(label.en) ?? [];
  if (giver === undefined) return false;
  const known = phraseOf(giver.toLowerCase());
  return words.some((word, at) => words[at - 1] === 'to' && phraseOf(word).every((one) => tells(one, known)));
}

const against = /(?<!\p{L})(?:against|в отношении|над|против)(?!\p{L})((?: \p{L}+){1,3})/gu;

const objectsOf = (text: string): readonly (readonly Meant[])[] =>
  [...text.matchAll(against)].flatMap(([, object = '']) => {
    const words = contentOf(object);
    return words.some(({ keys }) => keys.some((key) => key.startsWith('group '))) ? [words] : [];
  });

/** `violence against protesters`, where it was done to the police. */
function isAgainstOthers({ words }: Claim, { label }: Evidence): boolean {
  const known = objectsOf(label.en.toLowerCase()).flat();
  const said = objectsOf(words.join(' ')).flat();
  return known.length > 0 && said.length > 0 && !known.some((word) => tells(word, said));
}
