// What comments on a number and tells nothing of it: an opening before a colon (`Women were not spared: …`), what a place is beside
// its name (`Rostov Region, home to several garrisons, …`), and that a society collected the names.
import type { Token } from '../../text/tokens.ts';
import type { Amount } from './amount.ts';

const longestOpening = 14;
const longestApposition = 9;

/** Words of a comment; what else the opening names, the figure must say. */
const comments: readonly RegExp[] = [
  /(?<= )(?:were|was|are|is) (?:not|never) spared(?: either| too)?(?= )/gu,
  /(?<= )(?:were|was|are) no exceptions?(?= )/gu,
  /(?<= )(?:тоже |также )?не (?:пощадили|щадили|пожалели|жалели|обошли стороной|обошло стороной|обошла стороной|стали исключением|остались в стороне)(?: и| тоже| также)?(?= )/gu,
  // `Not every search ended at a grave`
  /(?<=^ )not (?:every|all|each)(?: of the)? (?:search(?:es)?|stor(?:y|ies)|fates?|quests?|journeys?|waits?) (?:ended|ends?|finish(?:ed|es)|turned out|went|came) (?:(?:at|in|with|on|as) )?(?:(?:a|the) )?(?:graves?|gravesides?|cemeter(?:y|ies)|tragedy|tragically|in vain|vain|nothing|badly|well|same|happily|grief|sorrow)(?= $)/gu,
  /(?<=^ )не (?:все|всякие|каждый|всякий|каждая|всякая|любые) (?:поиски?|истории|история|судьбы|судьба|ожидани[ея]) (?:заканчивал\p{L}+|кончал\p{L}+|заверш\p{L}+|закончил\p{L}+|кончил\p{L}+|обернул\p{L}+)(?: (?:на|у|в|с))? (?:могил\p{L}{1,3}|кладбищ\p{L}{1,2}|трагеди\p{L}{1,2}|трагично|печально|горем|бедой|ничем|впустую|плохо|хорошо|одинаково)(?= $)/gu,
  // `Nationality weighed heavily`, `Age was no protection`
  /(?<=^ )(?:the )?(?:nationality|ethnicity|origins?|age|rank|sex|gender|faith|religion|class|birth|descent) (?:(?:also |too )?(?:weighed|counted|mattered)(?: heavily| a lot| much| too)?|(?:was|were|proved|offered|gave|made|meant) (?:no|little) (?:protection|shield|excuse|defence|defense|obstacle|bar|safety|shelter|difference|refuge)|(?:played|had) (?:a|its) (?:part|role))(?= $)/gu,
  /(?<=^ )(?:национальность|происхождение|возраст|звание|чин|пол|вера|сословие)(?: тоже| также| многое| много)? (?:(?:не|никого не) (?:спас|защищ|защит|оберег|уберег|имел|игра|был)\p{L}*(?: никого| роли| значения| защитой| помехой| преградой| препятствием)?|(?:имел[аои]?|игра\p{L}+|сыгра\p{L}+) (?:свою )?(?:роль|значение)|значил[аои]? (?:многое|много))(?= $)/gu,
  // `Then it was the turn of the Balkars`
  /(?<= )(?:then )?(?:it was|came) the turn of(?: the)?(?= )/gu,
  /(?<= )(?:затем |потом |теперь )?(?:(?:дошла |пришла |настала )?очередь|настал черед|пришел черед)(?: дошла| пришла| настала)?(?: и)?(?: до)?(?= )/gu,
  /(?<=^ )(?:исключают|вычеркивают|снимают|удаляют|убирают|находят|отпускают|освобождают|возвращаются|возвращают)(?: (?:из|с|со) (?:базы|списка|списков|реестра|учета|розыска|картотеки))? (?:тоже|также)(?= $)/gu,
];

/** `Ушли не только рядовые`, `Not only privates left`: those of whom the number is not told. */
const notOnly =
  /(?<= )(?:не (?:только|одни|одними)(?: лишь)?|not (?:only|just|merely))(?: the| из| в| на| с)? (?:рядовы[емхи]{1,2}|солдаты?|мужчин\p{L}{1,3}|взрослы[емхи]{1,2}|молоды[емхи]{1,2}|privates|conscripts|men|adults|(?:the )?young|rank and file|soldiers)(?= )/gu;

/** What a place is, of which nothing is counted. */
const apposition =
  /^(?:(?:once |long |also |now )?home (?:to|of)|(?:the )?(?:birthplace|hometown|cradle|seat|centre|center|capital|base) of|известн\p{L}{2,3} своими|знаменит\p{L}{2,3} своими|где (?:стоят|расположены|размещены|базируются)|родина|(?:a|the) (?:city|town|port|region|province|district|oblast|village|settlement) (?:of|on|in|near|with|that))(?= )/u;
const moreTold =
  /(?<= )(?:who|whom|whose|where|killed|died|wounded|missing|counted|including|excluding|without|except|not|no|never|none|alone|only|кроме|без|не|ни|только|включая|исключая|погиб\p{L}*|убит\p{L}*)(?= )/u;

/** `чьи имена собрало общество «Память»`, `whose names the society collected`: the source's own work. */
const ofNames =
  /^(?:чьи (?:имена|фамилии|судьбы) (?:собрал|установил|выяснил|восстановил|разыскал|записал|опубликовал|назвал|сохранил)\p{L}{0,2}|whose names (?:(?:have been|were|had been) )?(?:collected|gathered|established|published|compiled|assembled|recorded)(?: by)?|whose names [\p{L} ]{1,40} (?:has |have )?(?:collected|gathered|established|published|compiled|recorded))(?= )/u;

const longestName = 5;
const finding =
  /^(?:found|finds|says|said|reports|reported|counted|counts|established|writes|wrote|estimates|estimated|lists|listed|сообщ\p{L}+|насчитал\p{L}?|подсчитал\p{L}?|установил\p{L}?|пишет|выяснил\p{L}?)$/u;

/** By token: it stands in such a comment. */
export function commentsIn(tokens: readonly Token[], amounts: readonly Amount[]): readonly boolean[] {
  const found = tokens.map(() => false);
  const fill = (from: number, to: number, pattern: RegExp): void => {
    const text = ` ${tokens
      .slice(from, to)
      .map(({ key }) => key)
      .join(' ')} `;
    for (const { index, 0: said } of text.matchAll(pattern)) {
      const start = from + text.slice(1, index).split(' ').filter(Boolean).length;
      found.fill(true, start, start + said.split(' ').filter(Boolean).length);
    }
  };
  const colon = tokens.findIndex(({ key }) => key === ':');
  const isOpening = colon > 0 && colon <= longestOpening && !amounts.some(({ from }) => from < colon);
  if (isOpening) for (const pattern of [...comments, notOnly]) fill(0, colon, pattern);
  // `Sudebny Dozor (Court Watch) found`: the source's name in another language.
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]?.key !== '(' || tokens[at - 1]?.capital !== true) continue;
    const end = tokens.findIndex(({ key }, near) => near > at && key === ')');
    const isName = end - at <= longestName && tokens.slice(at + 1, end).every(({ capital }) => capital);
    if (end > at && isName && finding.test(tokens[end + 1]?.key ?? '')) found.fill(true, at, end + 1);
  }
  for (let at = 1; at < tokens.length; at++) {
    if (!/^[,—–]$/.test(tokens[at]?.key ?? '')) continue;
    const behind = tokens.slice(at + 1).findIndex(({ key }) => /^[,;:.—–]$/.test(key));
    const end = behind < 0 ? tokens.length : at + 1 + behind;
    if (amounts.some(({ from, to }) => from < end && to > at)) continue;
    const text = `${tokens
      .slice(at + 1, end)
      .map(({ key }) => key)
      .join(' ')} `;
    const said = ofNames.exec(text)?.[0];
    if (said !== undefined) found.fill(true, at + 1, at + 1 + said.split(' ').length);
    const isNamed = tokens[at - 1]?.capital === true || tokens[at - 2]?.capital === true;
    if (
      isNamed &&
      behind >= 0 &&
      end - at <= longestApposition &&
      apposition.test(text) &&
      !moreTold.test(` ${text}`)
    )
      found.fill(true, at + 1, end);
  }
  return found;
}
