// A figure beside a claim: how they stand to each other in every slot, and in value.
import type { Relations } from './compare-slots.ts';
import type { Evidence } from './evidence.ts';
import type { ValueFit } from './value-fit.ts';

export interface Candidate {
  readonly evidence: Evidence;
  readonly relations: Relations;
  readonly fit: ValueFit;
}
