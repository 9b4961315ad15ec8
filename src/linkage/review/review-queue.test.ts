import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LinkColumns } from '../linkage.ts';
import { createReview, reviewQueue, type Review, type ReviewInput } from './review-queue.ts';

type Sketch = readonly [a: number, b: number, probability: number];

function columns(sketches: readonly Sketch[]): LinkColumns {
  const sorted = sketches.toSorted((x, y) => x[0] - y[0] || x[1] - y[1]);
  return {
    a: Int32Array.from(sorted, ([a]) => a),
    b: Int32Array.from(sorted, ([, b]) => b),
    weight: Float64Array.from(sorted, ([, , p]) => Math.log2(p / (1 - p))),
    probability: Float64Array.from(sorted, ([, , p]) => p),
  };
}

/** Each record on a capture list of its own that may repeat itself, unless said otherwise. */
function input(
  personOf: readonly number[],
  links: readonly Sketch[],
  change: Partial<ReviewInput> = {},
): ReviewInput {
  return {
    linkage: { links: columns(links), personOf: Int32Array.from(personOf) },
    list: Int32Array.from(personOf.keys()),
    lists: personOf.map(() => ({ unique: false, capture: true })),
    threshold: 0.9,
    decisions: [],
    unsure: [],
    ...change,
  };
}

test('a pair alone moves the total and one overlap by its match probability', () => {
  const [item, ...rest] = reviewQueue(input([0, 1], [[0, 1, 0.6]]));
  expect(rest).toEqual([]);
  expect(item?.likely).toBeCloseTo(0.6, 12);
  expect(item?.effect.persons).toBeCloseTo(0.6, 12);
  expect(item?.effect.overlaps).toBeCloseTo(0.6, 12);
  expect(item?.effect.outcomes).toBe(0);
});

test('a linked pair moves them by the chance that it is wrong', () => {
  const [item] = reviewQueue(input([0, 0], [[0, 1, 0.92]]));
  expect(item).toMatchObject({ linked: true });
  expect(item?.effect.persons).toBeCloseTo(0.08, 12);
});

test('within one list the total moves, no overlap; where nobody is counted, neither', () => {
  const links: readonly Sketch[] = [[0, 1, 0.5]];
  const one = { list: Int32Array.of(0, 0), lists: [{ unique: false, capture: true }] };
  expect(reviewQueue(input([0, 1], links, one))[0]?.effect).toEqual({
    persons: 0.5,
    overlaps: 0,
    outcomes: 0,
  });
  const rosters = { lists: [1, 2].map(() => ({ unique: false, capture: false })) };
  expect(reviewQueue(input([0, 1], links, rosters))).toEqual([]);
  const outcome = { lists: [true, false].map((capture) => ({ unique: false, capture })) };
  expect(reviewQueue(input([0, 1], links, outcome))[0]?.effect).toEqual({
    persons: 0,
    overlaps: 0,
    outcomes: 0.5,
  });
});

test('a link inside a person that other links hold together is not asked', () => {
  const triangle: readonly Sketch[] = [
    [0, 1, 0.98],
    [0, 2, 0.98],
    [1, 2, 0.91],
  ];
  expect(reviewQueue(input([0, 0, 0], triangle))).toEqual([]);
  expect(reviewQueue(input([0, 0], [[0, 1, 0.91]]))).toHaveLength(1);
});

test('a pair that would merge two large persons comes before one that touches no overlap', () => {
  const queue = reviewQueue(
    input(
      [0, 0, 1, 1, 2, 3],
      [
        [0, 1, 0.999],
        [2, 3, 0.999],
        [0, 2, 0.5],
        [0, 3, 0.5],
        [1, 2, 0.5],
        [1, 3, 0.5],
        [4, 5, 0.5],
      ],
      {
        list: Int32Array.of(0, 1, 2, 3, 4, 4),
        lists: [0, 1, 2, 3, 4].map(() => ({ unique: false, capture: true })),
      },
    ),
  );
  expect(queue).toHaveLength(5);
  expect(queue[0]?.effect).toEqual({ persons: 0.5, overlaps: 2, outcomes: 0 });
  expect(queue.at(-1)).toMatchObject({ a: 4, b: 5 });
});

test('a person of very many records is judged by the pair alone, and joined whole', () => {
  const many = 400;
  const chain = Array.from({ length: many - 1 }, (_, i): Sketch => [i, i + 1, 0.999_9]);
  const review = createReview(
    input([...Array.from({ length: many }, () => 0), 1], [...chain, [7, many, 0.5]]),
  );
  expect(review.queue()).toHaveLength(1);
  expect(review.queue()[0]?.effect).toEqual({ persons: 0.5, overlaps: 0.5, outcomes: 0 });
  review.answer('same', 7, many, 1);
  expect(review.personOf(7)).toBe(review.personOf(many));
});

test('the total can move from all joined to all parted', () => {
  const review = createReview(
    input(
      [0, 1, 2, 2, 3],
      [
        [0, 1, 0.5],
        [2, 3, 0.92],
      ],
    ),
  );
  expect(review.range()).toEqual({ now: 4, least: 3, most: 5 });
  review.answer('same', 0, 1, 1);
  expect(review.range()).toEqual({ now: 3, least: 3, most: 4 });
  expect(review.undo()).toBe(true);
  expect(review.undo()).toBe(false);
  expect(review.range()).toEqual({ now: 4, least: 3, most: 5 });
});

test('an answer against what follows already is refused', () => {
  const review = createReview(input([0, 1, 2], [[0, 1, 0.5]]));
  review.answer('same', 0, 1, 1);
  review.answer('same', 1, 2, 2);
  expect(() => review.answer('different', 0, 2, 3)).toThrow(RangeError);
});

const records = 9;
const anyInput = fc
  .record({
    links: fc.uniqueArray(
      fc.tuple(
        fc.nat(records - 1),
        fc.nat(records - 1),
        fc.constantFrom(0.02, 0.2, 0.5, 0.8, 0.91, 0.97, 0.999),
      ),
      { maxLength: 22, selector: ([a, b]) => Math.min(a, b) * records + Math.max(a, b) },
    ),
    list: fc.array(fc.nat(3), { minLength: records, maxLength: records }),
    lists: fc.array(fc.record({ unique: fc.boolean(), capture: fc.boolean() }), {
      minLength: 4,
      maxLength: 4,
    }),
  })
  .map(({ links, list, lists }) =>
    input(
      Array.from({ length: records }, (_, r) => r),
      links.filter(([a, b]) => a !== b).map(([a, b, p]): Sketch => [Math.min(a, b), Math.max(a, b), p]),
      { list: Int32Array.from(list), lists },
    ),
  );

const answers = fc.array(
  fc.tuple(
    fc.constantFrom('same' as const, 'different' as const, 'unsure' as const, 'undo' as const),
    fc.nat(),
  ),
  {
    maxLength: 12,
  },
);

test('no question is asked whose answer follows, or was given; taking back restores the queue exactly', () => {
  let asked = 0;
  fc.assert(
    fc.property(anyInput, answers, (start, given) => {
      const review: Review = createReview(start);
      const queues = [review.queue()];
      const said: string[][] = [[]];
      let line = 0;
      for (const [kind, pick] of given) {
        const queue = review.queue();
        const item = queue[pick % Math.max(1, queue.length)];
        if (kind === 'undo') {
          if (!review.undo()) continue;
          queues.pop();
          said.pop();
          expect(review.queue()).toEqual(queues.at(-1));
          continue;
        }
        if (item === undefined) continue;
        asked++;
        expect(review.fold().follows(item.a, item.b)).toBeNull();
        review.answer(kind, item.a, item.b, ++line);
        queues.push(review.queue());
        said.push([...(said.at(-1) ?? []), `${item.a} ${item.b}`]);
        for (const { a, b, effect } of review.queue()) {
          expect(review.fold().follows(a, b)).toBeNull();
          expect(said.at(-1)).not.toContain(`${a} ${b}`);
          expect(effect.persons + effect.overlaps + effect.outcomes).toBeGreaterThan(0);
        }
        const { now, least, most } = review.range();
        expect(least <= now && now <= most).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
  expect(asked).toBeGreaterThan(100);
});

test('the queue after answers is that of a fresh review of the same persons and decisions', () => {
  fc.assert(
    fc.property(anyInput, answers, (start, given) => {
      const review = createReview(start);
      let line = 0;
      for (const [kind, pick] of given) {
        const queue = review.queue();
        const item = queue[pick % Math.max(1, queue.length)];
        if (kind === 'undo' || kind === 'unsure' || item === undefined) continue;
        review.answer(kind === 'same' ? 'same' : 'different', item.a, item.b, ++line);
      }
      const fresh = createReview({
        ...start,
        linkage: {
          ...start.linkage,
          personOf: Int32Array.from({ length: records }, (_, r) => review.personOf(r)),
        },
        decisions: review.fold().obeyed,
      });
      expect(review.queue()).toEqual(fresh.queue());
      expect(review.range()).toEqual(fresh.range());
      for (const { kind, a, b } of review.fold().obeyed) {
        expect(review.personOf(a) === review.personOf(b)).toBe(kind === 'same');
      }
    }),
    { numRuns: 150 },
  );
});
