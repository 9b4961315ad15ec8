// When no total is given: tables on which latent classes are not tried, and chains that did not meet.
import type { ChainDiagnostics } from '../../stats/diagnostics.ts';
import type { Words } from '../../text/words.ts';
import { observedTotal, type CaptureTable } from '../capture-table.ts';
import { withoutBarredLists } from '../graphs/graph-refusal.ts';

export interface LatentRefusal {
  readonly kind: 'nobody' | 'few-lists' | 'no-overlap' | 'fractions' | 'not-mixed';
  readonly reason: Words;
}

/** With two lists two classes fit every table, whatever the total. */
const fewestLists = 3;
/** Chains that agree this well have forgotten where they began (Vehtari et al. 2021, section 4). */
const highestRHat = 1.01;
/** So many independent draws keep R-hat and the ends of the interval reliable (Vehtari et al. 2021, section 4). */
const fewestEffective = 400;

/** Why latent classes are not fitted to this table, or null. */
export function latentRefusal(table: CaptureTable): LatentRefusal | null {
  if (observedTotal(table) === 0) {
    return {
      kind: 'nobody',
      reason: { en: 'nobody is on any list', ru: 'ни в одном списке никого нет' },
    };
  }
  if (withoutBarredLists(table).lists.length < fewestLists) {
    return {
      kind: 'few-lists',
      reason: {
        en: 'with fewer than three lists nothing in the data tells classes of people apart',
        ru: 'по двум спискам и меньше данные не позволяют различить классы людей',
      },
    };
  }
  if (!canOverlap(table)) {
    return {
      kind: 'no-overlap',
      reason: {
        en: 'nobody can be on two of these lists, so that nothing in the data tells how many are on none',
        ru: 'никто не может быть сразу в двух из этих списков, и данные не говорят, сколько людей нет ни в одном',
      },
    };
  }
  if (!table.counts.every((count) => Number.isSafeInteger(count))) {
    return {
      kind: 'fractions',
      reason: {
        en: 'the table counts fractions of people, and this method deals out whole ones',
        ru: 'в таблице есть доли людей, а этот метод распределяет людей целиком',
      },
    };
  }
  return null;
}

function canOverlap(table: CaptureTable): boolean {
  const { lists, impossible } = withoutBarredLists(table);
  const overlaps = 2 ** lists.length - 1 - lists.length;
  // A pattern of one list is a power of two.
  return impossible.filter((pattern) => (pattern & (pattern - 1)) !== 0).length < overlaps;
}

/** Whether the chains are good for an interval, with at least `wanted` effective draws. */
export function haveMixed({ rHat, essBulk, essTail }: ChainDiagnostics, wanted = fewestEffective): boolean {
  return rHat < highestRHat && essBulk >= wanted && essTail >= wanted;
}

/** Why these chains give no interval, or null. */
export function mixingRefusal(diagnostics: ChainDiagnostics): LatentRefusal | null {
  if (haveMixed(diagnostics)) return null;
  const { rHat, essBulk, essTail } = diagnostics;
  const shown = `R-hat ${rHat.toFixed(3)}, ESS ${Math.floor(essBulk)}/${Math.floor(essTail)}`;
  return {
    kind: 'not-mixed',
    reason: {
      en: `the chains did not meet within their budget (${shown}; below ${highestRHat} and from ${fewestEffective} on wanted): no interval`,
      ru: `цепи не сошлись за отведённое число шагов (${shown}; нужно меньше ${highestRHat} и не меньше ${fewestEffective}): интервала нет`,
    },
  };
}
