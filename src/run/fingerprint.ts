// Content hashes that name what a stage made: equal hash, equal result, so the stage need not run again.
import { createHash } from 'node:crypto';
import { canonicalJson } from '../case/canonical-json.ts';

/** Raised whenever the code of a stage changes what it makes from the same input. */
const stageVersions = { records: 4, linkage: 6, estimate: 2, chain: 1, timeline: 3 } as const;

type Stage = keyof typeof stageVersions;

/** Twenty hexadecimal digits of SHA-256 over the stage, its version and its inputs. */
export function fingerprint(stage: Stage, inputs: unknown): string {
  const text = canonicalJson({ stage, version: stageVersions[stage], inputs });
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}
