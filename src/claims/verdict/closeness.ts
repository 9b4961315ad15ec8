// How near a figure is to a claim: slots that agree, by weight.
import { slotNames, type Relations, type SlotName } from '../matching/compare-slots.ts';

const weights: Readonly<Record<SlotName, number>> = {
  counts: 3,
  event: 3,
  category: 2,
  population: 2,
  period: 2,
  place: 1,
};

export function closeness(relations: Relations, isOwnEvent = false): number {
  return (
    Number(isOwnEvent) +
    slotNames.reduce((sum, slot) => sum + (relations[slot] === 'same' ? weights[slot] : 0), 0)
  );
}
