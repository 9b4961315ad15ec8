// One thread of chains through many tables. Only `latent-draws.ts` starts this file.
import { serveWork } from '../../effect/workers.ts';
import { createPasses, type PassInput } from './chain-pass.ts';

serveWork((input) => createPasses(input as PassInput));
