// Two sources by stratum: a list of people by name, and a registry of which only a count is known. What share of the named
// stands in the registry says what share of all people does.
// P.-S. de Laplace, "Sur les naissances, les mariages et les morts", Mémoires de l'Académie royale des sciences (1783):
// a total as a registry's count over the share that it holds. W. G. Cochran, "Sampling Techniques" (3rd ed., 1977), sections
// 6.10 and 6.11: ratio estimates in strata, separate and combined.
import { fewestRepeated, logNormalInterval } from '../chao.ts';
import type { Interval } from './abundance.ts';

export interface RegistryStratum {
  readonly id: string;
  /** Named people who were looked up, and how many of them the registry holds. */
  readonly lookedUp: number;
  readonly found: number;
  /** People whom the registry holds, of the kind that is counted; a count, or an excess over what was expected. */
  readonly registered: number;
  /** Of `registered`, where it was itself estimated; 0 for a count. */
  readonly registeredError: number;
}

export interface RegistryOptions {
  /**
   * How many times likelier the named are to stand in the registry than the people whom nobody names; 1 unless there is
   * reason. Above 1 the total grows.
   */
  readonly favour?: number;
}

export interface RegistryTotal {
  readonly total: number;
  readonly standardError: number;
  /** 95 %, log-normal in the number beyond those known. */
  readonly interval: Interval;
}

export interface RegistryStratumTotal extends RegistryTotal {
  readonly id: string;
  /** Share of the named whom the registry holds. */
  readonly share: number;
}

/** Too few found to tell a share; all of the named found, or all of the registered named: one source holds the other. */
export type RegistryRefusal = 'few' | 'contained';

export interface RegistryShare {
  readonly strata: readonly RegistryStratumTotal[];
  /** Strata that say nothing by themselves; they are part of `pooled` alone. */
  readonly refused: readonly { readonly id: string; readonly why: RegistryRefusal }[];
  /** Sum of the strata; null where one of them is refused. */
  readonly stratified: RegistryTotal | null;
  /** All strata as one, for comparison: wrong where shares and naming differ together. Null where it would be refused. */
  readonly pooled: (RegistryTotal & { readonly share: number }) | null;
}

/**
 * Total = lookedUp + favour·(registered − found)/share, which is registered/share where favour is 1. Errors of shares
 * (binomial) and of registered counts are taken as independent. Throws a RangeError for counts that cannot be.
 */
export function registryShare(
  strata: readonly RegistryStratum[],
  { favour = 1 }: RegistryOptions = {},
): RegistryShare {
  if (!(favour > 0 && Number.isFinite(favour))) throw new RangeError(`${favour} is not a ratio of shares`);
  strata.forEach(check);
  const sum = (pick: (stratum: RegistryStratum) => number) =>
    strata.reduce((total, stratum) => total + pick(stratum), 0);
  const all: RegistryStratum = {
    id: '',
    lookedUp: sum(({ lookedUp }) => lookedUp),
    found: sum(({ found }) => found),
    registered: sum(({ registered }) => registered),
    registeredError: Math.sqrt(sum(({ registeredError }) => registeredError ** 2)),
  };
  const parts = strata.flatMap((stratum) => (refusalOf(stratum) === null ? [partOf(stratum, favour)] : []));
  const refused = strata.flatMap((stratum) => {
    const why = refusalOf(stratum);
    return why === null ? [] : [{ id: stratum.id, why }];
  });
  const whole = refusalOf(all) === null ? partOf(all, favour) : null;
  return {
    strata: parts.map((part) => ({ id: part.id, share: part.share, ...totalOf([part]) })),
    refused,
    stratified: refused.length > 0 || parts.length === 0 ? null : totalOf(parts),
    pooled: whole && { share: whole.share, ...totalOf([whole]) },
  };
}

function check({ id, lookedUp, found, registered, registeredError }: RegistryStratum): void {
  const all = [lookedUp, found, registered, registeredError];
  if (all.some((value) => !Number.isFinite(value) || value < 0) || found > lookedUp || registered < found) {
    throw new RangeError(`the counts of stratum ${id} contradict each other`);
  }
}

function refusalOf({ lookedUp, found, registered }: RegistryStratum): RegistryRefusal | null {
  if (found < fewestRepeated) return 'few';
  return found === lookedUp || found === registered ? 'contained' : null;
}

interface Part {
  readonly id: string;
  readonly share: number;
  readonly total: number;
  readonly variance: number;
  /** Persons known one by one, below whom no interval goes. */
  readonly known: number;
}

function partOf(stratum: RegistryStratum, favour: number): Part {
  const { id, lookedUp, found, registered, registeredError } = stratum;
  const share = found / lookedUp;
  // By the delta method, with found = share·lookedUp: total = lookedUp·(1 − favour) + favour·registered/share.
  const slope = (favour * registered) / share ** 2;
  return {
    id,
    share,
    total: lookedUp + (favour * (registered - found)) / share,
    variance: (slope ** 2 * share * (1 - share)) / lookedUp + ((favour * registeredError) / share) ** 2,
    known: registeredError > 0 ? lookedUp : lookedUp + registered - found,
  };
}

function totalOf(parts: readonly Part[]): RegistryTotal {
  const sum = (pick: (part: Part) => number) => parts.reduce((all, part) => all + pick(part), 0);
  const [total, variance, known] = [sum((p) => p.total), sum((p) => p.variance), sum((p) => p.known)];
  // With little favour the estimate can lie below the people who are known: then they are all.
  if (total <= known) {
    return { total: known, standardError: Math.sqrt(variance), interval: { low: known, high: known } };
  }
  return {
    total,
    standardError: Math.sqrt(variance),
    interval: logNormalInterval(known, total - known, variance),
  };
}
