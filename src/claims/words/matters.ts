// Words of names and of circumstances that figures and texts say in either language: the adjectives by which fleets, districts
// and armies are told apart, illnesses, what was refused, where somebody was held.
import { Lexicon } from '../../text/lexicon.ts';
import { institutionEntries } from './institutions.ts';
import { ministryEntries } from './ministries.ts';

/** Proper adjectives and heads of names: in a name each stands for itself in both languages. */
const names: readonly (readonly [patterns: string, value: string])[] = [
  ['northern|north|северн~', 'north'],
  ['southern|south|южн~', 'south'],
  ['eastern|east|восточн~', 'east'],
  ['western|west|западн~', 'west'],
  ['central|центральн~', 'central'],
  ['pacific|тихоокеанск~', 'pacific'],
  ['baltic|балтийск~', 'baltic'],
  ['black sea|черноморск~', 'black-sea'],
  ['caspian|каспийск~', 'caspian'],
  ['military|военн~', 'military'],
  ['naval|navy|военно морск~|флотск~', 'naval'],
  ['district~|округ~|район~|уезд~', 'district'],
  ['fleet~|флот~', 'fleet'],
  ...ministryEntries,
  ['flotilla~|флотили~', 'flotilla'],
];

export const nameWords = new Lexicon<string>(names);

export const illnesses: ReadonlySet<string> = new Set([
  'pneumonia',
  'typhus',
  'typhoid',
  'cholera',
  'tuberculosis',
  'dysentery',
  'influenza',
  'measles',
  'hepatitis',
  'diphtheria',
  'covid',
]);

/** Circumstances in which fewer died, fell ill or were held than in all. */
export const narrowing: ReadonlySet<string> = new Set([
  'suspended',
  'custody',
  'captivity',
  'exile',
  'camp',
  ...illnesses,
  'hunger',
]);

/** Circumstances of an event, names and institutions, in one table that is read once. */
export const matters = new Lexicon<string>([
  ...institutionEntries,
  ...names,
  ['suspended|условн~', 'suspended'],
  ['armed|with _ weapon~|with _ rifle~|with guns|with arms|с оружием|вооруженн~', 'armed'],
  ['custody|under arrest|страж~|под стражей|под арестом', 'custody'],
  ['captivity|плен|плена|плену|в плену', 'captivity'],
  ['detention|заключени~|содержани~ под стражей', 'detention'],
  ['fight|fighting|воевать|сражаться', 'fighting'],
  ['exile|ссылк~', 'exile'],
  ['лагерн~', 'camp'],
  ['pneumonia|пневмони~|воспалени~ легких', 'pneumonia'],
  ['typhus|тиф|тифа|тифом|тифу|тифе', 'typhus'],
  ['typhoid|брюшн~ тиф~', 'typhoid'],
  ['cholera|холер~', 'cholera'],
  ['tuberculosis|tb|туберкулез~|чахотк~', 'tuberculosis'],
  ['dysentery|дизентери~', 'dysentery'],
  ['influenza|flu|грипп~', 'influenza'],
  ['measles|корь|кори|корью', 'measles'],
  ['hepatitis|гепатит~', 'hepatitis'],
  ['diphtheria|дифтери~', 'diphtheria'],
  ['covid|coronavirus|ковид~|коронавирус~', 'covid'],
  ['hunger|starvation|голод|голода|голоду|голодом', 'hunger'],
  ['explosion~|blast~|взрыв~', 'explosion'],
  ['fire|пожар~', 'fire'],
  ['flood~|наводнени~', 'flood'],
  ['earthquake~|землетрясени~', 'earthquake'],
  ['poisoning|отравлени~', 'poisoning'],
]);
