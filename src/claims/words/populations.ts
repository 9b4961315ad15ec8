// Of whom something is said: bodies of troops, lists, places of troops, the whole army.
import { Lexicon } from '../../text/lexicon.ts';
import type { PopulationKind } from '../claim.ts';

export const populationWords = new Lexicon<PopulationKind>([
  [
    'army wide|army as a whole|whole army|entire army|across the army|armed forces|the army|russian army|russian armed forces|russian military|the military|all branches|entire armed forces|russia s army|army|nationwide|across russia|troops in ukraine|invasion force~',
    'army',
  ],
  [
    'арми~|вооруженн~ сил~|вс рф|по всей армии|во всей армии|российск~ арми~|росси~ в целом|по всей стране',
    'army',
  ],
  ['corps|корпус~', 'corps'],
  ['division|divisions|divisional|дивизи~|мсд|тд|mrd', 'division'],
  ['brigade|brigades|бригад~|омсбр|мсбр|тбр|отбр|одшбр', 'brigade'],
  ['regiment|regiments|полк|полка|полку|полком|полке|полки|полков|полках|мсп|тп|пдп|дшп|mrr', 'regiment'],
  ['battalion|battalions|батальон~', 'battalion'],
  ['company|рота|роты|роте|роту|ротой', 'company'],
  ['platoon|взвод~', 'platoon'],
  [
    'book~ of memory|memory book~|memorial book~|книг~ памяти|list|lists|internal document|leaked document|the document|список|списка|списке|списку|списком|списки|списков|документ|документа|документе',
    'list',
  ],
  [
    'roster|spring 2022 roster|staff list|nominal roll|штатн~ расписани~|штатн~ спис~|ростер~|личн~ состав~',
    'roster',
  ],
  [
    'headquarters|hq|command post~|command centre|command center|штаб|штаба|штабу|штабе|штабом|штабы|командн~ пункт~',
    'headquarters',
  ],
  ['airport~|airfield~|airbase~|air base~|аэродром~|аэропорт~|авиабаз~', 'airfield'],
]);

/** Of which country, where a noun of people says so; the country of the case itself is not told apart. */
export const nationWords = new Lexicon<string>([
  ['ukrainian~|украинск~|украинец|украинца|украинцы|украинцев', 'ukraine'],
  ['belarusian~|белорусск~|белорус~', 'belarus'],
  ['chechen~|чеченск~|чечен~', 'chechnya'],
  ['north korean~|северокорейск~', 'north korea'],
  ['american~|американск~', 'america'],
  ['polish|польск~', 'poland'],
  ['georgian~|грузинск~', 'georgia'],
  ['syrian~|сирийск~', 'syria'],
  ['israeli~|израильск~', 'israel'],
  ['german~|немецк~', 'germany'],
  ['british|британск~', 'britain'],
]);

/** A single body of a larger whole; `army` stands for all of them. */
export const echelons: readonly PopulationKind[] = [
  'army',
  'corps',
  'division',
  'brigade',
  'regiment',
  'battalion',
  'company',
  'platoon',
  'squad',
];

export const populationLabels: Readonly<
  Record<PopulationKind, { readonly en: string; readonly ru: string }>
> = {
  army: { en: 'the whole army', ru: 'вся армия' },
  corps: { en: 'a corps', ru: 'корпус' },
  division: { en: 'a division', ru: 'дивизия' },
  brigade: { en: 'a brigade', ru: 'бригада' },
  regiment: { en: 'a regiment', ru: 'полк' },
  battalion: { en: 'a battalion', ru: 'батальон' },
  company: { en: 'a company', ru: 'рота' },
  platoon: { en: 'a platoon', ru: 'взвод' },
  squad: { en: 'a squad', ru: 'отделение' },
  list: { en: 'a list', ru: 'список' },
  roster: { en: 'a roster', ru: 'штатный список' },
  headquarters: { en: 'a headquarters', ru: 'штаб' },
  airfield: { en: 'an airfield', ru: 'аэродром' },
  nation: { en: 'a country', ru: 'страна' },
  other: { en: 'others', ru: 'другие' },
};
