// Times that are called by a name (`the Great Terror`), with their first and last day.
import { Lexicon } from '../../text/lexicon.ts';

export interface Era {
  /** `YYYY-MM-DD` */
  readonly from: string;
  readonly to: string;
}

const entries: readonly (readonly [patterns: string, from: string, to: string])[] = [
  ['great terror|great purge~|больш~ террор~', '1937-01-01', '1938-12-31'],
  ['great patriotic war|велик~ отечественн~ войн~|велик~ отечественн~|вов', '1941-06-22', '1945-05-09'],
  ['second world war|world war two|world war ii|втор~ миров~ войн~|втор~ миров~', '1939-09-01', '1945-09-02'],
  [
    'first world war|world war one|world war i|great war|перв~ миров~ войн~|перв~ миров~',
    '1914-07-28',
    '1918-11-11',
  ],
  [
    'siege of leningrad|leningrad blockade|блокад~ ленинграда|ленинградск~ блокад~',
    '1941-09-08',
    '1944-01-27',
  ],
  ['holodomor|голодомор~', '1932-01-01', '1933-12-31'],
  ['winter war|зимн~ войн~|советско финск~ войн~|советско финлянд~ войн~', '1939-11-30', '1940-03-13'],
  ['spanish civil war|гражданск~ войн~ в испании', '1936-07-17', '1939-04-01'],
  ['korean war|корейск~ войн~', '1950-06-25', '1953-07-27'],
  ['cultural revolution|культурн~ революци~', '1966-05-16', '1976-10-06'],
  ['khmer rouge rule|rule of the khmer rouge|правлени~ красных кхмеров', '1975-04-17', '1979-01-07'],
  ['soviet afghan war|афганск~ войн~', '1979-12-25', '1989-02-15'],
  ['bosnian war|боснийск~ войн~|войн~ в боснии', '1992-04-06', '1995-12-14'],
  ['rwandan genocide|genocide in rwanda|геноцид~ в руанде', '1994-04-07', '1994-07-15'],
  ['first chechen war|перв~ чеченск~ войн~|перв~ чеченск~', '1994-12-11', '1996-08-31'],
  ['second chechen war|втор~ чеченск~ войн~|втор~ чеченск~', '1999-08-07', '2009-04-16'],
];

export const eras = new Lexicon<Era>(entries.map(([patterns, from, to]) => [patterns, { from, to }]));
