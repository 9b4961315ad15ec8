// A model that stands: what a linkage has learned, kept so that records which come later are weighed as the others were.
import { variantShare } from '../compare/name-facts.ts';
import type { EncodedRecords, Spans } from '../encode/encoded-records.ts';
import type { LinkageModel } from '../linkage.ts';
import type { Training } from '../model/em.ts';
import { createMatchWeight, type Shares } from '../model/match-weight.ts';
import type { PatternTable } from '../compare/patterns.ts';
import { createListPairs, type ListPairs } from '../persons/list-pairs.ts';

/** How rare values are, in bits (log2 of a share). */
export interface ValueRarity {
  /** Of a value that hardly any record carries, or none. */
  readonly unseen: number;
  /** The others, and theirs: columns of equal length. */
  readonly values: readonly string[];
  readonly bits: readonly number[];
}

const rarityKinds = ['surname', 'given', 'patronymic', 'unit', 'place'] as const;
type RarityKind = (typeof rarityKinds)[number];

export interface StandingModel {
  readonly model: LinkageModel;
  /** Prior odds of a pair, by the ids of the two lists, whichever comes first. */
  readonly listOdds: readonly { readonly a: string; readonly b: string; readonly odds: number }[];
  readonly rarities: Readonly<Record<RarityKind, ValueRarity>>;
  /** As in `NameFacts`. */
  readonly variantShare: number;
}

const carriesAny = ({ starts }: Spans): number => {
  let carrying = 0;
  for (let r = 0; r + 1 < starts.length; r++) if ((starts[r + 1] ?? 0) > (starts[r] ?? 0)) carrying++;
  return carrying;
};

const carries = (codes: Int32Array): number => codes.reduce((sum, code) => sum + (code === -1 ? 0 : 1), 0);

function valueRarity(values: readonly string[], bits: Float64Array, carrying: number): ValueRarity {
  // As `toRarity` has it for a value that no other record carries.
  const unseen = Math.log2(1 / Math.max(1, carrying));
  const known = Array.from(bits.keys()).filter((code) => bits[code] !== unseen);
  return {
    unseen,
    values: known.map((code) => values[code] ?? ''),
    bits: known.map((code) => bits[code] ?? unseen),
  };
}

/** The model of a linkage of these records. `priorOdds` by number of `ListPairs`. */
export function standingModel(
  records: EncodedRecords,
  model: LinkageModel,
  priorOdds: Float64Array,
): StandingModel {
  const { keys, lists, unitKeys, placeKeys } = records;
  const count = Math.sqrt(priorOdds.length);
  return {
    model,
    listOdds: Array.from(priorOdds, (odds, g) => ({
      a: lists[Math.floor(g / count)] ?? '',
      b: lists[g % count] ?? '',
      odds,
    })).filter((_, g) => Math.floor(g / count) <= g % count),
    rarities: {
      surname: valueRarity(keys, records.surnameRarity, carriesAny(records.surnames)),
      given: valueRarity(keys, records.givenRarity, carriesAny(records.given)),
      patronymic: valueRarity(keys, records.patronymicRarity, carries(records.patronymic)),
      unit: valueRarity(unitKeys, records.unitRarity, carries(records.unit)),
      place: valueRarity(placeKeys, records.placeRarity, carries(records.place)),
    },
    variantShare: variantShare(records),
  };
}

const bitsByValue = new WeakMap<ValueRarity, ReadonlyMap<string, number>>();

function over(values: readonly string[], rarity: ValueRarity): Float64Array {
  const bits =
    bitsByValue.get(rarity) ??
    new Map(rarity.values.map((value, i) => [value, rarity.bits[i] ?? rarity.unseen]));
  bitsByValue.set(rarity, bits);
  return Float64Array.from(values, (value) => bits.get(value) ?? rarity.unseen);
}

/** The records with the rarities of the model, in place of those counted among them. */
export function withStandingRarities(records: EncodedRecords, standing: StandingModel): EncodedRecords {
  const { rarities, variantShare } = standing;
  return {
    ...records,
    surnameRarity: over(records.keys, rarities.surname),
    givenRarity: over(records.keys, rarities.given),
    patronymicRarity: over(records.keys, rarities.patronymic),
    unitRarity: over(records.unitKeys, rarities.unit),
    placeRarity: over(records.placeKeys, rarities.place),
    variantShare,
  };
}

/**
 * Prior odds by the ids of two lists. Of a list that the model does not know: those of any two records of the lists
 * that it was trained on, since a person who stands in two lists is as rare among pairs whatever the lists.
 */
export function standingOdds({ model, listOdds }: StandingModel): (a: string, b: string) => number {
  const byLists = new Map(listOdds.map(({ a, b, odds }) => [JSON.stringify([a, b]), odds]));
  const overall = model.prior / (1 - model.prior);
  return (a, b) => byLists.get(JSON.stringify([a, b])) ?? byLists.get(JSON.stringify([b, a])) ?? overall;
}

/** Pairs of lists under the odds of the model, which do not move as lists grow. */
export function standingListPairs(records: EncodedRecords, standing: StandingModel): ListPairs {
  const pairs = createListPairs(records);
  const count = Math.sqrt(pairs.pairs.length);
  const of = standingOdds(standing);
  const { lists } = records;
  const odds = pairs.pairs.map((_, g) => of(lists[Math.floor(g / count)] ?? '', lists[g % count] ?? ''));
  return { ...pairs, priorOdds: () => odds };
}

/** m, u and what else a match weight is made of. */
export function standingShares({ model }: StandingModel): Shares {
  const { adjustment } = model;
  return {
    m: model.comparisons.map(({ levels }) => Float64Array.from(levels, ({ m }) => m)),
    u: model.comparisons.map(({ levels }) => Float64Array.from(levels, ({ u }) => u)),
    adjustment: adjustment && {
      ...adjustment,
      leaning: adjustment.leaning.map((bits) => Float64Array.from(bits)),
    },
  };
}

/** What training would yield, without training; `groups` are those of {@link standingListPairs}. */
export function standingTraining(
  standing: StandingModel,
  patterns: PatternTable,
  groups: ListPairs,
): Training {
  const { model } = standing;
  const shares = standingShares(standing);
  const weightOf = createMatchWeight(shares, patterns);
  const weights = Float64Array.from({ length: patterns.size }, (_, k) => weightOf(k));
  return {
    m: shares.m,
    u: shares.u,
    adjustment: shares.adjustment ?? { records: 1, repeats: 0, leaning: [] },
    mError: model.comparisons.map(({ levels }) => Float64Array.from(levels, ({ mError }) => mError)),
    uError: model.comparisons.map(({ levels }) => Float64Array.from(levels, ({ uError }) => uError)),
    usual: {
      m: model.comparisons.map(({ levels }) => levels.map(({ usual }) => usual?.m ?? null)),
      u: model.comparisons.map(({ levels }) => levels.map(({ usual }) => usual?.u ?? null)),
    },
    prior: model.prior,
    priors: groups.priorOdds(groups.pairs).map((odds) => odds / (1 + odds)),
    iterations: model.iterations,
    support: new Float64Array(model.comparisons.length),
    weights,
  };
}
