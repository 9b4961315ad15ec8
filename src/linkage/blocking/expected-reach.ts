// What share of all matches the comparison of blocked pairs could see at all, without labels: by capture and recapture
// between rules of names and rules of other fields.
import { ofNames } from './suggest-blocking-wide.ts';
import type { BlockingRule } from './blocking-rules.ts';
import { createKeyParts } from './key-parts.ts';
import type { LikelyPairs } from './suggest-blocking-likely.ts';
import { unreachedMatches, type Estimate } from './suggest-blocking-recall.ts';
import type { EncodedRecords, Spans } from '../encode/encode.ts';
import { selectRecords } from '../encode/select-records.ts';

/** Shipped rules whose keys are made of names alone, and of other fields alone. */
export const nameRules: ReadonlySet<string> = new Set([
  'surname-initial',
  'short-surname-initial',
  'rare-surname',
  'first-consonants-given',
  'either-order',
]);
export const otherRules: ReadonlySet<string> = new Set([
  'identifier',
  'birth-day',
  'place-year',
  'short-identifier',
  'event-day-unit',
]);

type Kind = 'names' | 'others' | 'mixed';

function kindOf({ id, declared }: BlockingRule): Kind {
  if (declared === undefined) return nameRules.has(id) ? 'names' : otherRules.has(id) ? 'others' : 'mixed';
  const named = declared.filter((part) => ofNames.has(part)).length;
  return named === declared.length ? 'names' : named === 0 ? 'others' : 'mixed';
}

/** Every k-th likely pair stands for the others. */
const mostPairs = 20_000;

/** What pairs share, and could share: 1 where the values are there on both sides. */
interface Captured {
  readonly shared: Uint8Array;
  readonly possible: Uint8Array;
}

function hasAll(parts: readonly Spans[], r: number): boolean {
  return parts.every(({ starts }) => (starts[r + 1] ?? 0) > (starts[r] ?? 0));
}

function sharesAll(parts: readonly Spans[], x: number, y: number): boolean {
  return parts.every(({ starts, values }) => {
    for (let i = starts[x] ?? 0; i < (starts[x + 1] ?? 0); i++) {
      for (let j = starts[y] ?? 0; j < (starts[y + 1] ?? 0); j++) if (values[i] === values[j]) return true;
    }
    return false;
  });
}

/**
 * The expected share of matches that some rule of `rules` compares, or that hang together by way of a third record. Two
 * captures are taken to be independent: agreement on the key of a rule of names, and of a rule of other fields (D.
 * Chapman, 1951, as in `unreachedMatches`); a pair that lacks the fields of one of them fails in the other as often as
 * pairs that have both. The interval is normal on the count of matches missed, since that may be none. Null where the rules or the fields leave no two captures, or too few matches stand in both.
 */
export function expectedReach(
  records: EncodedRecords,
  likely: LikelyPairs,
  rules: readonly BlockingRule[],
): Estimate | null {
  const step = Math.max(1, Math.ceil(likely.a.length / mostPairs));
  const sample = Int32Array.from({ length: Math.ceil(likely.a.length / step) }, (_, i) => i * step);
  const chosen = Int32Array.from(
    new Set(Array.from(sample, (i) => [likely.a[i] ?? 0, likely.b[i] ?? 0]).flat()),
  ).toSorted();
  const place = new Map(Array.from(chosen, (r, at) => [r, at]));
  const ends = Array.from(sample, (i): readonly [number, number] => [
    place.get(likely.a[i] ?? 0) ?? 0,
    place.get(likely.b[i] ?? 0) ?? 0,
  ]);
  const parts = createKeyParts(selectRecords(records, chosen));
  const captured = (kind: Kind): Captured => {
    const [shared, possible] = [new Uint8Array(ends.length), new Uint8Array(ends.length)];
    // Agreement on a value that few records may share is no capture: common values are never compared by it.
    for (const rule of rules.filter((one) => kindOf(one) === kind && one.atMost === undefined)) {
      const own = rule.parts(parts);
      ends.forEach(([x, y], i) => {
        if (!hasAll(own, x) || !hasAll(own, y)) return;
        possible[i] = 1;
        if (shared[i] === 0 && sharesAll(own, x, y)) shared[i] = 1;
      });
    }
    return { shared, possible };
  };
  const [names, others] = [captured('names'), captured('others')];
  const count = { names: 0, others: 0, both: 0, inBoth: 0 };
  const alone = { names: { all: 0, caught: 0 }, others: { all: 0, caught: 0 } };
  let [mass, spread] = [0, 0];
  sample.forEach((i, at) => {
    const p = likely.probability[i] ?? 0;
    mass += p;
    spread += p * (1 - p);
    const [byName, byOther] = [names.shared[at] === 1, others.shared[at] === 1];
    if (names.possible[at] === 1 && others.possible[at] === 1) {
      count.inBoth += p;
      if (byName) count.names += p;
      if (byOther) count.others += p;
      if (byName && byOther) count.both += p;
    } else if (names.possible[at] === 1) {
      alone.names.all += p;
      if (byName) alone.names.caught += p;
    } else if (others.possible[at] === 1) {
      alone.others.all += p;
      if (byOther) alone.others.caught += p;
    }
  });
  const inBoth = unreachedMatches(count, count.inBoth);
  if (inBoth === null) return null;
  const byNames = missedAlone(alone.names, count.both, count.others);
  const byOthers = missedAlone(alone.others, count.both, count.names);
  const scale = likely.a.length === 0 ? 1 : (likely.scale * likely.a.length) / sample.length;
  const missed = (inBoth.count + byNames.count + byOthers.count) * scale;
  const variance = (inBoth.variance + byNames.variance + byOthers.variance) * scale * scale;
  const margin = z95 * Math.sqrt(variance + spread * scale);
  const reached = mass * scale;
  const share = (lost: number): number => reached / (reached + lost);
  return { value: share(missed), low: share(missed + margin), high: share(Math.max(0, missed - margin)) };
}

/** 97.5 % point of the normal distribution. */
const z95 = 1.959963984540054;

/**
 * Matches unseen where one capture alone is possible: `both` of `other` matches that the other capture caught, elsewhere,
 * were caught by this one too.
 */
function missedAlone(
  { all, caught }: { readonly all: number; readonly caught: number },
  both: number,
  other: number,
): { readonly count: number; readonly variance: number } {
  const q = Math.max(both, 0.5) / Math.max(other, 0.5);
  const total = caught / q;
  const variance = (total / q) ** 2 * ((q * (1 - q)) / Math.max(1, other)) + (caught * (1 - q)) / q ** 2;
  return { count: Math.max(0, total - all), variance };
}
