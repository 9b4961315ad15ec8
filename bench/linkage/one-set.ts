// Scores one set in a process of its own, so that time and memory are its own: node one-set.js SET FOLDER
import { inventedSets } from './invented-sets.ts';
import { publicSets } from './labelled-sets.ts';
import { scoreSet } from './score-set.ts';

const [id, folder = '.'] = process.argv.slice(2);
const set = [...publicSets, ...inventedSets].find((one) => one.id === id);
if (set === undefined) throw new Error(`no set ${id}`);
console.log(JSON.stringify(await scoreSet(set, folder)));
