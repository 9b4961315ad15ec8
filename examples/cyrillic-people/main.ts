// Writes the labelled people: node dist/examples/cyrillic-people/main.js [FILE]
import { writeFile } from 'node:fs/promises';
import { peopleSeed, peopleTable } from './people.ts';

await writeFile(process.argv[2] ?? 'examples/cyrillic-people/people.csv', peopleTable(peopleSeed));
