// What the people of a body are called whom one noun names together: of the crew of a ship all are its sailors.
import { tokenise } from '../../text/tokens.ts';

const crew = /^(?:crew|экипаж\p{L}{0,2}|команд[аыуе])$/u;
const ships =
  /^(?:ship|trawler|vessel|submarine|boat|ferry|tanker|freighter|steamer|steamship|liner|cruiser|destroyer|frigate|corvette|barge|tug|yacht|schooner|icebreaker|minesweeper|судн\p{L}{1,2}|корабл\p{L}{1,2}|траулер\p{L}?|сейнер\p{L}?|теплоход\p{L}?|пароход\p{L}?|паром\p{L}?|танкер\p{L}?|сухогруз\p{L}?|лайнер\p{L}?|крейсер\p{L}?|эсминц\p{L}?|фрегат\p{L}?|корвет\p{L}?|барж\p{L}?|буксир\p{L}?|яхт\p{L}?|катер\p{L}?|шхун\p{L}?|ледокол\p{L}?|тральщик\p{L}?|подлодк\p{L}?|подводной|субмарин\p{L}?)$/u;

/** The groups of all those whom a collective noun of a body names. */
export function collectiveGroups(population: string): readonly string[] {
  const keys = tokenise(population).map(({ key }) => key);
  if (!keys.some((key) => crew.test(key))) return [];
  return ['group-crew', ...(keys.some((key) => ships.test(key)) ? ['group-sailors'] : [])];
}
