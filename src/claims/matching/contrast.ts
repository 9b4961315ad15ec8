// Figures of one case beside a sentence that has the number of one of them: which words set that figure apart from the others, which of
// them the sentence says, and which words of the others it says instead. Words that all figures share are the case's topic.
import type { Claim } from '../claim.ts';
import { unaccounted } from './accounted.ts';
import type { Evidence, Meant, Wording } from './evidence.ts';
import {
  beyond,
  contentOf,
  contentOfAll,
  described,
  heldPeople,
  houses,
  isKin,
  isTelling,
  longParticiple,
  ofEvents,
  ofPeople,
  ofProceedings,
  ofRecord,
  peopleOf,
  telling,
  toldSlots,
  type ToldSlot,
} from './figure-words.ts';
import { isOfNation, isSaidIn, light, meantIn, phraseOf, sameMeaning, wordsOfClaim } from './meant.ts';
import { narrowing } from '../words/manners.ts';
import { wordsOfBoth, wordsOfParts } from './own-ground.ts';
import { isNarrowing, joint, sameEventWord, tells } from './wording.ts';

interface Lent {
  readonly slot: ToldSlot;
  readonly lender: Evidence;
}

/** Of fewer figures it is chance what they all say. */
const leastOthers = 2;

/** A claim beside the figure whose number it has. */
export class Contrast {
  readonly #claim: Claim;
  readonly #figure: Evidence;
  readonly #figures: readonly Evidence[];
  readonly #said: readonly Meant[];
  /** What it says beside the noun that is counted: whom it calls hostages it does not tell to have been taken hostage. */
  readonly #saidBeside: readonly Meant[];

  constructor(claim: Claim, figure: Evidence, figures: readonly Evidence[]) {
    this.#claim = claim;
    this.#figure = figure;
    this.#figures = figures.filter((other) => other !== figure);
    const parts = [...wordsOfParts(claim, figure), ...wordsOfBoth(claim, figure)];
    this.#said = wordsOfClaim(claim).filter(({ word }) => !parts.includes(word));
    const counted = meantIn(claim.text).map(({ word }) => word);
    this.#saidBeside = this.#said.filter(({ word }) => !counted.includes(word));
  }

  isSaid(word: Meant): boolean {
    return tells(word, this.#said) || this.#isNumberSaid(word) || this.#isKinSaid(word);
  }

  /** What the words of an event say that stand apart (`из могил … извлекли`), and those held by where they are held. */
  #isKinSaid({ word, keys }: Pick<Meant, 'word' | 'keys'>): boolean {
    const isHeld = heldPeople.test(word);
    return (
      this.#claim.kin.some(({ key }) => keys.includes(`lot ${key}`) || (isHeld && houses.test(key))) ||
      (isHeld && this.#said.some((said) => heldPeople.test(said.word)))
    );
  }

  /** Every word of the figure's event is said, and all that makes it closer (`suspended`, `in custody`); the claim makes it no closer. */
  isEventTold(): boolean {
    const { kin, matters, kinds } = this.#figure.own;
    const isHeld = this.#said.some(({ word }) => heldPeople.test(word));
    const event = contentOf(this.#figure, 'event');
    // A word that the tables have of several events is told where a word that means the same is.
    const isMeant = (lot: string): boolean => {
      const own = event.filter(({ keys }) => keys.includes(`lot ${lot}`));
      return own.length > 0 && own.every((word) => this.#said.some((one) => sameMeaning(word, one)));
    };
    const isToldSo = (own: string): boolean =>
      this.#claim.kin.some(({ key }) => key === own) || (isHeld && houses.test(own)) || isMeant(own);
    return !this.#isCloser() && [...kin, ...matters, ...kinds].every(isToldSo) && this.#isEventSaid();
  }

  /** A word of the claim that the figure has in any slot, in whatever words. */
  isKnown(word: string): boolean {
    const own = this.#said.filter((said) => said.word === word);
    return (
      own.length > 0 &&
      !narrowing.test(word) &&
      own.every((said) => tells(said, this.#figure.wording.all) || this.isAsked(said))
    );
  }

  /** The number of a body or of an article that a slot of the claim holds. */
  #isNumberSaid({ word }: Meant): boolean {
    if (!/^\d+$/.test(word)) return false;
    const { population, category } = this.#claim;
    return (
      population?.value.some(({ name }) => name === word) === true ||
      category?.value.some((key) => key.endsWith(`-${word}`)) === true
    );
  }

  /** Words of the figure's slot that the claim says. */
  said(slot: keyof Wording): readonly Meant[] {
    return contentOf(this.#figure, slot).filter((word) => this.isSaid(word));
  }

  unsaid(slot: keyof Wording): readonly Meant[] {
    return contentOf(this.#figure, slot).filter((word) => !this.isSaid(word));
  }

  /** The claim says a word of the figure that another one has in no slot. */
  isCloserThan(other: Evidence): boolean {
    return beyond(contentOfAll(this.#figure), other).some((word) => this.isSaid(word));
  }

  /**
   * All that not every figure of the case says is said, and no word of another figure. `isVery`: it has the very number; then of whom it
   * is need be said only as far as one word sets it apart from each of the others.
   */
  isTold(isVery = false): boolean {
    if (this.#figures.length < leastOthers) return false;
    const isTopic = (word: Meant): boolean =>
      this.#figures.every((other) => tells(word, contentOfAll(other)));
    const own = contentOfAll(this.#figure).filter(isTelling);
    const left = own.filter((word) => !this.isSaid(word) && !isTopic(word));
    if (left.length > 0 && !(isVery && this.#isApart(left))) return false;
    return this.#figures.every(
      (other) =>
        !beyond(contentOfAll(other), this.#figure).some(
          (word) => this.#isLent(word) && !this.#isGround(word, left),
        ),
    );
  }

  /** Every word of the figure is said in whatever slot, of its event none left to what all figures share. */
  isAllTold(): boolean {
    return this.isTold() && this.isEventTold() && this.#isEventBeside() && this.#isOfOwnPeople();
  }

  /** A circumstance makes the event another than the figure's. */
  #isCloser(): boolean {
    const { all } = this.#figure.wording;
    return this.#said.some(({ keys }) =>
      keys.some((key) => isNarrowing(key) && !all.some((own) => own.keys.includes(key))),
    );
  }

  /** The event is told beside whom it befell: `deportation centres` tell of no deportation. */
  #isEventBeside(): boolean {
    const names = this.#figure.populations.flatMap(({ text }) => phraseOf(text));
    const beside = this.#said.filter((word) => !isSaidIn(word, names));
    const isKin = ({ word, keys }: Meant): boolean =>
      heldPeople.test(word)
        ? this.#isKinSaid({ word, keys })
        : this.#claim.kin.some(
            ({ key, words }) => keys.includes(`lot ${key}`) && beside.some((own) => words.includes(own.word)),
          );
    const isTold = (word: Meant): boolean => tells(word, beside) || isKin(word);
    return contentOf(this.#figure, 'event').every(
      (word) => !word.keys.some((key) => ofEvents.test(key)) || light.test(word.word) || isTold(word),
    );
  }

  #isEventSaid(): boolean {
    const isSaid = (word: Meant): boolean =>
      word.keys.includes(ofProceedings)
        ? this.#said.some((one) => sameMeaning(word, one)) || this.#isKinSaid(word)
        : this.isSaid(word);
    return contentOf(this.#figure, 'event').every((word) => light.test(word.word) || isSaid(word));
  }

  /** A word of another figure that the claim says, in a word that is none of this one's own. */
  #isLent(word: Meant): boolean {
    // `died while held`: who is held in prisons elsewhere is no other of whom the sentence speaks.
    if (!this.isSaid(word) || (heldPeople.test(word.word) && this.#isOfHeld())) return false;
    const said = this.#said.filter((one) => tells(word, [one]));
    return said.length === 0 || said.some((one) => !this.#isOwn(one) && !this.isAsked(one));
  }

  #isOwn(said: Meant): boolean {
    const isStep = said.keys.includes(ofProceedings);
    return described(this.#figure).some(
      (own) => sameMeaning(own, said) || (!isStep && sameEventWord(own, said)),
    );
  }

  /** `527 children, taken from the region, were placed`: what the whole case asks about, told of those counted in passing. */
  isAsked(said: Meant): boolean {
    if (!tells(said, this.#figure.topic)) return false;
    const words = this.#said.map(({ word }) => word);
    const at = words.indexOf(said.word);
    const isPassive =
      /^(?:was|were|been)$/.test(words[at - 1] ?? '') && /^(?:who|which|that|had)$/.test(words[at - 2] ?? '');
    return longParticiple.test(said.word) || isPassive || this.#isBehindCounted(words[at - 1] ?? '');
  }

  #isBehindCounted(word: string): boolean {
    return word !== '' && this.#said.some((own) => own.word === word && !this.#saidBeside.includes(own));
  }

  #isOfHeld(): boolean {
    return described(this.#figure).some(({ word }) => heldPeople.test(word));
  }

  /** Whom most figures of the case are of, beside one that is told in full: `of the 118th Regiment, 534 residents of the region`. */
  #isGround(word: Meant, left: readonly Meant[]): boolean {
    const isOwnSaid = this.#figure.populations.every(({ text }) =>
      phraseOf(text).every((own) => joint.test(own.word) || tells(own, this.#said) || this.isSaid(own)),
    );
    if (left.length > 0 || !isOwnSaid) return false;
    return this.#isOfMost(word);
  }

  #isOfMost(word: Meant): boolean {
    const having = this.#figures.filter((other) =>
      tells(word, [...contentOf(other, 'population'), ...contentOf(other, 'place')]),
    );
    return 2 * having.length > this.#figures.length;
  }

  #leaves(slot: keyof Wording, left: readonly Meant[]): boolean {
    const people = contentOf(this.#figure, 'population');
    return contentOf(this.#figure, slot).some((word) => left.includes(word) && !tells(word, people));
  }

  /** Something that is said sets the figure apart from each of the others. */
  #isApart(left: readonly Meant[]): boolean {
    const people = contentOf(this.#figure, 'population');
    // `the armed forces of Russia` goes without saying, `Kharkiv` does not.
    const isLeft = people.some((word) => left.includes(word) && !isOfNation(word));
    if (isLeft && this.said('population').length === 0) return false;
    if ((['event', 'category', 'place'] as const).some((slot) => this.#leaves(slot, left))) return false;
    return this.#figures.every((other) => {
      const own = beyond(contentOfAll(this.#figure), other).filter(isTelling);
      return own.length === 0 || own.some((word) => this.isSaid(word));
    });
  }

  /** Whom the claim tells of the figure counts too: they are not those who did it. */
  isOfPeople(): boolean {
    const own = peopleOf(this.#figure);
    return this.#said.every((word) => !this.#isOfSomebody(word) || tells(word, own));
  }

  /** The same, where whom most figures are of may stand beside them, and those who did it, if nobody counts these. */
  #isOfOwnPeople(): boolean {
    const own = peopleOf(this.#figure);
    const event = contentOf(this.#figure, 'event');
    return this.#said.every(
      (word) =>
        !this.#isOfSomebody(word) ||
        tells(word, own) ||
        this.#isOfMost(word) ||
        (this.#saidBeside.includes(word) && tells(word, event)),
    );
  }

  /** A noun that no table of people knows is a group of its own. */
  #isOfSomebody({ word, keys }: Meant): boolean {
    return (
      this.#claim.category?.value.includes(`group-${word}`) === true || keys.some((key) => ofPeople.test(key))
    );
  }

  /** The slot of which the claim says all that sets another figure apart from this one, and nothing of what this one says there. */
  lent(): Lent | null {
    for (const slot of toldSlots) {
      const lenders = this.#figures.filter((other) => this.#lends(slot, other));
      const [lender] = lenders;
      // `attacks on hospitals, clinics and ambulances`: all kinds together are none of them.
      const kinds = new Set(
        lenders.map(({ wording }) => wording[slot].map(({ folded }) => folded).join(' ')),
      );
      if (lender !== undefined && !(slot === 'category' && kinds.size > 1)) return { slot, lender };
    }
    return null;
  }

  #lends(slot: ToldSlot, lender: Evidence): boolean {
    const own = beyond(contentOf(this.#figure, slot), lender);
    const more = beyond(contentOf(lender, slot), this.#figure);
    const said = slot === 'event' ? this.#saidBeside : this.#said;
    if (more.length === 0 || !more.every((word) => tells(word, said))) return false;
    if (own.some((word) => this.isSaid(word))) return false;
    // Who is told of more closely than the figure does is another category; all else takes the place of a word of its own.
    if (own.length === 0 && slot !== 'category') return false;
    if (slot === 'place') return true;
    if (slot === 'event') return this.#isOfSame(lender);
    return isKin(this.#figure, lender) && this.#isEventOf(lender);
  }

  #isEventOf(lender: Evidence): boolean {
    const event = [...contentOf(this.#figure, 'event'), ...contentOf(lender, 'event')];
    return event.length === 0 || event.some((word) => this.isSaid(word));
  }

  /** Of the same things and people as another figure, whose category the claim says. */
  #isOfSame(lender: Evidence): boolean {
    return (
      lender.counts === this.#figure.counts &&
      beyond(contentOf(lender, 'population'), this.#figure).length === 0 &&
      contentOf(lender, 'category').every((word) => this.isSaid(word))
    );
  }

  /** `men and women`: the figure's category is one of those that the claim tells of together. */
  isOfMore(): boolean {
    const words = this.#said.map(({ word }) => word);
    return this.#said.some(
      (word, at) =>
        contentOf(this.#figure, 'category').some((own) => tells(own, [word])) &&
        [-1, 1].some(
          (side) =>
            /^(?:and|or|и|или|да)$/.test(words[at + side] ?? '') &&
            !this.#isOfKind(this.#said[at + 2 * side]),
        ),
    );
  }

  /** `journalists and editors`, of both of whom the figure's category is. */
  #isOfKind(word: Meant | undefined): boolean {
    return word !== undefined && tells(word, contentOf(this.#figure, 'category'));
  }

  /** The figure is of a category which its whole does not have and of which the claim says no word. */
  isOfPart(): boolean {
    const own = contentOf(this.#figure, 'category');
    const whole = this.#figures.find(({ id }) => id === this.#figure.partOf);
    if (whole === undefined || own.length === 0 || this.said('category').length > 0) return false;
    if (beyond(own, whole).length < own.length) return false;
    // What became of some of them (`readmitted`) a word that is left over may say; whom the tables know it does not.
    const isOfPeople = own.some(({ keys }) => keys.some((key) => ofPeople.test(key)));
    const isLeft = unaccounted(this.#claim, this.#figure).some(
      (word) => !isOfPeople || this.#isUnheardOf(word),
    );
    if (this.#claim.category === null && isLeft) return false;
    const event = contentOf(this.#figure, 'event').filter(
      (word) => !tells(word, this.#figure.wording.counts),
    );
    const said = event.filter((word) => this.isSaid(word)).length;
    return said > 0 && 2 * said >= event.length;
  }

  #isUnheardOf(word: string): boolean {
    return this.#said.some((own) => own.word === word && own.keys.length === 0);
  }

  /** A name that the figure does not know, where the figure has a place that the claim does not name. */
  isElsewhere(): boolean {
    const { place, all } = this.#figure.wording;
    if (place.length === 0 || this.#isPlaceNamed(place) || this.unsaid('event').length > 0) return false;
    const isNamed = (word: string): boolean =>
      this.#claim.names.some((name) => word.startsWith(name) || name.startsWith(word));
    const unknown = unaccounted(this.#claim, this.#figure);
    if (unknown.filter((word) => !isNamed(word)).length > 1) return false;
    return this.#claim.names.some(
      (name) => !all.some(({ folded }) => folded.startsWith(name) || name.startsWith(folded)),
    );
  }

  /** `Russian cities`: a land or a people that the figure does not name. */
  isOfNation(): boolean {
    return this.#said.some((word) => isOfNation(word) && !tells(word, this.#figure.wording.all));
  }

  /** A name of the place is said, and not only what kind of place it is (`region`, `campus`). */
  #isPlaceNamed(place: readonly Meant[]): boolean {
    const names = place.filter(({ keys }) => keys.length === 0);
    if (names.length === 0) return place.some((word) => this.isSaid(word));
    const isName = ({ folded }: Meant): boolean =>
      this.#claim.mentions.some((name) => folded.startsWith(name) || name.startsWith(folded));
    return names.some((name) => this.#said.some((word) => isName(word) && tells(name, [word])));
  }

  /** Words of the claim that tell of an event or of people whom the figure does not know. */
  isOfOthers(known: readonly string[]): boolean {
    const all = described(this.#figure);
    const own = this.#said.filter((word) => tells(word, all));
    // `were` of `were sent to`: a word of a phrase that tells the figure's own.
    const isOwn = (key: string): boolean => own.some(({ keys }) => keys.includes(key));
    return this.#said.some(
      (word) =>
        !joint.test(word.word) &&
        !known.includes(word.word) &&
        word.keys.some((key) => telling.test(key) && !ofRecord.test(key) && !isOwn(key)) &&
        !own.includes(word) &&
        !this.isAsked(word),
    );
  }
}
