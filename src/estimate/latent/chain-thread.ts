// One thread of chains on one table. Only `sample.ts` starts this file.
import { serveWork } from '../../effect/workers.ts';
import { createRounds, type ChainInput } from './chain.ts';

serveWork((input) => {
  const { table, options } = input as ChainInput;
  return createRounds(table, options);
});
