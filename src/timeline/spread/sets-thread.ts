// One thread of draws over completed sets. Only `sample-beside.ts` starts this file.
import { serveWork } from '../../effect/workers.ts';
import { setBySet } from './completed-sets.ts';

serveWork(() => setBySet);
