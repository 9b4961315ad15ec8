// Reads the lists of a case and prints the seconds that it took, from the opened case to the last committed row.
import { quiet } from '../src/effect/effects.ts';
import { readLists } from '../src/run/run-case.ts';
import { openSession } from '../src/run/session.ts';

const session = await openSession(process.argv[2] ?? '.', quiet);
const started = performance.now();
await readLists(session, false, quiet);
console.log((performance.now() - started) / 1000);
await session.close();
