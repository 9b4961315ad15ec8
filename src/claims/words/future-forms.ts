// Russian verbs of the perfective future by their form: `допросит`, `построят`, `вернётся`. The language marks it by a prefix and
// an ending that prefixed verbs of the present share only where they are imperfective by stem (`приходит`, `состоит`).
import { remembered } from '../../text/memo.ts';

const prefixed =
  /^(?:до|за|вы|при|от|рас|раз|пере|под|ис|из|вос|воз)[а-я]{2,}(?:ит|ят|ут|нет|дет|жет)(?:ся)?$/;
/** Stems that are imperfective with a prefix too, short participles (`принят`), nouns. */
const present =
  /(?:ход|вод|воз|нос|сто|держ|вис|вид|гляд|люб|смотр|знач|брод|лаз|езд|леж|мож|вед|бед|дит|кред)(?:ит|ят)(?:ся)?$|(?:нят|ъят|жит|бит|лит|шит|рит|крыт|дет|бут|прет|сут|лут)$|десят$|^(?:исход|запрет|завет|привет|ответ|расцвет|рассвет|перевит|развит|приют|дефицит|депозит|подлежат|заботит|зависит|подозрит|изобилу)/;
const later =
  /^(?:придет|приедет|выйдет|зайдет|дойдет|перейдет|подойдет|отойдет|разойдется|расскажет|докажет|прикажет|откажет|окажет|накажет|выедет|доедет|отдаст|выдаст|раздаст|передаст|придется)$/;

export const isFutureForm = remembered(
  (key: string): boolean => later.test(key) || (prefixed.test(key) && !present.test(key)),
);
