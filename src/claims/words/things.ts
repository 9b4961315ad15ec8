// Things and papers by their nouns in both languages: what is compared with the nouns of figures, and makes no number a claim.
import { Lexicon } from '../../text/lexicon.ts';
import { remembered } from '../../text/memo.ts';
import { tokenise } from '../../text/tokens.ts';

const things = new Lexicon<string>([
  ['request~|enquiry|enquiries|inquiry|inquiries|запрос~', 'request'],
  ['message~|сообщени~', 'message'],
  ['report~|донесени~|рапорт~', 'report'],
  ['parcel~|package~|посылк~|посылок|передач~', 'parcel'],
  ['visit~|визит~|посещени~', 'visit'],
  ['search|searches|обыск~', 'search'],
  ['meeting~|встреч~|собрани~', 'meeting'],
  ['consultation~|консультаци~', 'consultation'],
  ['permit~|разрешени~', 'permit'],
  ['visa~|виз|виза|визы|виз|визу', 'visa'],
  ['passport~|паспорт~', 'passport'],
  ['contract~|контракт~|договор~', 'contract'],
  ['payment~|выплат~|платеж~', 'payment'],
  ['test~|тест|теста|тесты|тестов', 'test'],
  ['operation~|операци~', 'operation'],
  ['vaccination~|прививк~|прививок', 'vaccination'],
  ['refusal~|отказ|отказа|отказы|отказов', 'refusal'],
  ['photograph~|photo~|фотографи~|снимк~|снимок', 'photograph'],
  ['video~|видеозапис~|ролик~', 'video'],
  ['mine|mines|landmine~|мин|мина|мины|мину', 'landmine'],
  ['weapon~|оружи~', 'weapon'],
  ['rifle~|винтовк~|винтовок', 'rifle'],
  ['building~|house|houses|дом|дома|домов|домам|домами|здани~', 'building'],
  [
    'ship~|boat~|vessel~|лодк~|лодок|шлюпк~|шлюпок|судно|судна|суда|судов|катер|катера|катеров|корабл~',
    'ship',
  ],
  ['village~|деревн~|деревень|сел|села', 'village'],
  ['bed|beds|койк~|коек', 'bed'],
  ['tent~|палатк~|палаток', 'tent'],
  ['train~|поезд~', 'train'],
  ['wagon~|railcar~|вагон~', 'wagon'],
  ['bus|buses|автобус~', 'bus'],
  ['flight~|рейс~', 'flight'],
]);

/** The key of a noun that a table of things knows; null for any other. */
export const thingKey = remembered(
  (noun: string): string | null => things.at(tokenise(noun), 0)?.value ?? null,
);
