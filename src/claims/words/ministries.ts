// Ministries and services by their names and short forms in both languages: whose list it is, and who speaks.
import { Lexicon } from '../../text/lexicon.ts';

/** Keys of bodies that are told apart by them alone. */
export const ministryKey = '+';

export const ministryEntries: readonly (readonly [patterns: string, key: string])[] = [
  [
    'interior ministry|ministry of the interior|ministry of internal affairs|internal affairs ministry|мвд|министерств~ внутренних дел',
    '+interior',
  ],
  [
    'defence ministry|defense ministry|ministry of defence|ministry of defense|минобороны|министерств~ обороны',
    '+defence',
  ],
  ['justice ministry|ministry of justice|минюст~|министерств~ юстиции', '+justice'],
  ['health ministry|ministry of health|минздрав~|министерств~ здравоохранения', '+health'],
  [
    'emergencies ministry|emergency ministry|ministry of emergencies|ministry of emergency situations|ministry for emergency situations|emergency situations ministry|мчс|министерств~ по чрезвычайным ситуациям|министерств~ чрезвычайных ситуаций',
    '+emergencies',
  ],
  ['labour ministry|ministry of labour|минтруд~|министерств~ труда', '+labour'],
  ['foreign ministry|ministry of foreign affairs|мид|мида|министерств~ иностранных дел', '+foreign'],
  ['federal security service|fsb|фсб|федеральн~ служб~ безопасности', '+security'],
  ['federal penitentiary service|prison service|фсин|федеральн~ служб~ исполнения наказаний', '+prisons'],
  ['investigative committee|следственн~ комитет~|следком~', '+investigation'],
  ['general staff|генштаб~|генеральн~ штаб~', '+staff'],
];

export const ministries = new Lexicon<string>(ministryEntries);
