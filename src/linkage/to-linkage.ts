// What was trained and clustered, as what linkage yields: in the numbers of the records as they came.
import { comparisonSpecs } from './compare/comparisons.ts';
import { keyOfRecord, type RecordPlaces } from './encode/encode.ts';
import { inTurn, sortByInteger, valuesAt } from './encode/sorted-order.ts';
import type { Level, Linkage, LinkageModel, LinkColumns } from './linkage.ts';
import type { Training } from './model/em.ts';

/** A linkage in the numbers of the records as they came; `root`: smallest record of each record's person. */
export function toLinkage(
  records: RecordPlaces,
  about: Pick<Linkage, 'comparedPairs' | 'rules' | 'weights'>,
  links: LinkColumns,
  root: Int32Array,
  model: LinkageModel,
): Linkage {
  const { inputIndex } = records;
  const persons: string[] = [];
  const personOf = new Int32Array(root.length);
  const numberOf = new Int32Array(root.length);
  root.forEach((first, r) => {
    if (first === r) numberOf[r] = persons.push(keyOfRecord(records, r)) - 1;
    personOf[inputIndex[r] ?? 0] = numberOf[first] ?? 0;
  });
  const size = links.a.length;
  const [a, b] = [new Int32Array(size), new Int32Array(size)];
  for (let i = 0; i < size; i++) {
    const [x, y] = [inputIndex[links.a[i] ?? 0] ?? 0, inputIndex[links.b[i] ?? 0] ?? 0];
    a[i] = Math.min(x, y);
    b[i] = Math.max(x, y);
  }
  const byB = sortByInteger(inTurn(size), (i) => b[i] ?? 0);
  const order = sortByInteger(byB, (i) => a[i] ?? 0);
  return {
    model,
    ...about,
    links: {
      a: order.map((i) => a[i] ?? 0),
      b: order.map((i) => b[i] ?? 0),
      weight: valuesAt(links.weight, order),
      probability: valuesAt(links.probability, order),
    },
    personOf,
    persons,
  };
}

export function toModel(model: Training): LinkageModel {
  return {
    comparisons: comparisonSpecs.map((spec, c) => ({
      id: spec.id,
      label: spec.label,
      levels: spec.levels.map((level, l) => ({
        label: level.label,
        m: model.m[c]?.[l] ?? 0,
        u: model.u[c]?.[l] ?? 0,
        mError: model.mError[c]?.[l] ?? 0,
        uError: model.uError[c]?.[l] ?? 0,
        ...usualOf(model.usual.m[c]?.[l] ?? null, model.usual.u[c]?.[l] ?? null),
      })),
    })),
    prior: model.prior,
    iterations: model.iterations,
    adjustment: { ...model.adjustment, leaning: model.adjustment.leaning.map((bits) => Array.from(bits)) },
  };
}

function usualOf(m: number | null, u: number | null): Pick<Level, 'usual'> {
  return m === null && u === null ? {} : { usual: { m, u } };
}
