// What comments on a number and tells nothing of it: an opening before a colon (`Women were not spared: …`), what a place is beside
// its name (`Rostov Region, home to several garrisons, …`), and that a society collected the names.
import type { Token } from '../../text/tokens.ts';
import type { Amount } from './amount.ts';
import { undoubted } from './undoubted.ts';

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
  // `Acquittals are a rarity`, `Оправдания — редкость`
  /(?<= )(?:(?:is|are|was|were|remain(?:s|ed)?) (?:still |extremely |very |too )?(?:(?:a|the) )?(?:rarity|rarities|rare|exceptions?|unusual|uncommon|few|few and far between|the norm|the rule|norm|rule|routine|commonplace|common|no rarity|no exceptions?)|(?:остаются |стали |были |почти |по-прежнему |не |большая |большой )*(?:редки|редкость|редкостью|редкостны|исключение|исключением|нечасты|единичны|обычны|обычное дело|обыденность|правило|правилом|норма|нормой))(?= $)/gu,
  // `Gunners ran as well`
  /(?<= )(?:as well|likewise|in turn|to match|similarly|равно как|точно так же)(?= $)/gu,
  // `It did not stop there`, `Этим дело не ограничилось`
  /(?<=^ )(?:(?:it|things|that|matters|the (?:story|matter|losses|list|count|toll)) (?:did not|didn t|does not) (?:stop|end|finish) (?:there|here|with that|at that)|that (?:was|is) not (?:all|the end(?: of it)?|the whole (?:story|picture))|there (?:was|is) more|and (?:there|that) (?:was|is) (?:more|not all)|(?:этим|на этом) (?:дело|все|история|список|потери|беды)? ?не (?:ограничил|кончил|закончил|исчерпыва|исчерпал|остановил|завершил)\p{L}+|это (?:еще |было )*не (?:все|конец|вся картина|весь список)|но (?:и )?это (?:еще )?не все)(?= $)/gu,
  // `The list leaves little doubt`
  /(?<= )(?:leaves?|left) (?:little|no|hardly any) (?:room for )?doubts?(?= $)|(?<= )не оставля\p{L}+ (?:никаких |места |места для )?сомнени\p{L}{1,2}(?= $)/gu,
  /(?<=^ )(?:the )?(?:numbers?|figures?|count|list|scale|picture|data|result|trend|losses|scope|цифры|числа|цифра|картина|масштаб|масштабы|данные|итог|счет|список) (?:is|are|was|were|speaks?|tells?|says?|говор\p{L}+|ясн\p{L}{1,2}|очевид\p{L}+|понят\p{L}+|красноречив\p{L}{1,2}|впечатля\p{L}+|внушител\p{L}+)(?: (?:clear|plain|stark|grim|bleak|sobering|telling|striking|similar|the same|no different|for themselves|for itself|it all|the story|(?:a|its|their) own story|сам[аио] за себя|сами за себя|о многом|так(?:ая|ов) же|похож\p{L}{1,2}|та же|тот же))?(?= $)/gu,
  // `Дорогу пережили не все`
  /(?<=^ )(?:\p{L}+ )?(?:пережили|выдержали|перенесли|дождались|дожили|вернулись|доехали|доплыли|спаслись|уцелели|выжили)(?: \p{L}+)? (?:далеко )?не все(?= $)/gu,
  // `The police did not hold back`
  /(?<= )(?:did not|didn t|does not) (?:hold back|stand aside|stand by|sit idle|relent|let up|shrink from it|stop)(?= $)|(?<= )не (?:церемони\p{L}+|сдержива\p{L}+|остал\p{L}+ в стороне|сидел\p{L}{0,2} сложа руки|стеснял\p{L}+|медлил\p{L}{0,2}|унима\p{L}+)(?= $)/gu,
  // `Not all stayed away`, `Не всех удалось спасти`: what befell the others.
  /(?<=^ )(?:alas |sadly |but |yet )?not (?:all|everyone|everybody|every one|all of them|every (?:fugitive|runaway))(?: of (?:them|those))?(?: who (?:left|fled|ran|went|came|set out))?(?: (?:could|managed|was|were|had|has|have|been|be|to))* (?:stayed|stay|left|fled|gone|go|went|saved|rescued|survived?|made|make|came|come|returned?|reached?|escaped?|got|get|lived?|released|freed|found|remained?)(?: (?:it|away|home|back|out|alive|safety|ashore|behind|for good|forever|through|shore|there|free|in time|the (?:journey|way|road|trip|crossing|passage|night|winter|camps|prison|ordeal)))*(?= $)/gu,
  /(?<=^ )(?:увы |но |однако )?не (?:все|всех|всем|каждый|каждого|каждому)(?: из них| беглецы| ушедшие| бежавшие)?(?: удалось| смогли| сумели| успели| было| были| повезло| посчастливилось)* (?:спасти|спаслись|спастись|выжить|выжили|вернуться|вернулись|вернуть|уйти|ушли|доплыть|доплыли|дожить|дожили|добраться|добрались|уцелеть|уцелели|эвакуировать|вывезти|найти|нашли|освободить|освободили|выйти|вышли|дождались|бежали|сбежали|остались|спасли)(?: навсегда| насовсем| домой| живыми| назад| обратно| до берега| на волю| до дома| на свободу| свободы)*(?= $)/gu,
  /(?<=^ )(?:исключают|вычеркивают|снимают|удаляют|убирают|находят|отпускают|освобождают|возвращаются|возвращают)(?: (?:из|с|со) (?:базы|списка|списков|реестра|учета|розыска|картотеки))? (?:тоже|также)(?= $)/gu,
];

/** `Ушли не только рядовые`, `Not only privates left`: those of whom the number is not told. */
const notOnly =
  /(?<= )(?:не (?:только|одни|одними)(?: лишь)?|not (?:only|just|merely))(?: the| из| в| на| с| у| к)? [\p{L}-]+(?= )/gu;

/** What a place is, of which nothing is counted. */
const apposition =
  /^(?:(?:once |long |also |now )?home (?:to|of)|(?:the )?(?:birthplace|hometown|cradle|seat|centre|center|capital|base) of|известн\p{L}{2,3} своими|знаменит\p{L}{2,3} своими|где (?:стоят|расположены|размещены|базируются)|родина|(?:a|the) (?:city|town|port|region|province|district|oblast|village|settlement) (?:of|on|in|near|with|that))(?= )/u;
const moreTold =
  /(?<= )(?:who|whom|whose|where|killed|died|wounded|missing|counted|including|excluding|without|except|not|no|never|none|alone|only|кроме|без|не|ни|только|включая|исключая|погиб\p{L}*|убит\p{L}*)(?= )/u;

/** `чьи имена собрало общество «Память»`, `whose names the society collected`: the source's own work. */
const ofNames =
  /^(?:чьи (?:имена|фамилии|судьбы) (?:собрал|установил|выяснил|восстановил|разыскал|записал|опубликовал|назвал|сохранил)\p{L}{0,2}|whose names (?:(?:have been|were|had been) )?(?:collected|gathered|established|published|compiled|assembled|recorded)(?: by)?|whose names [\p{L} ]{1,40} (?:has |have )?(?:collected|gathered|established|published|compiled|recorded))(?= )/u;

/** `desertion, the gravest of the three charges,`: how grave it is, and not how often it came about. */
const ofGrade =
  /^(?:the |самое |самый |самая |самого |самой )?(?:gravest|most serious|least serious|severest|most severe|harshest|mildest|lightest|strictest|тягчайш\p{L}{2,3}|тяжк\p{L}{2,3}|серьезн\p{L}{2,3}|суров\p{L}{2,3}|мягк\p{L}{2,3}|легк\p{L}{2,3}|наиболее (?:тяжк|серьезн|сурово?)\p{L}{2,3}) (?:of|из) (?:the |all |all the |этих |всех )?(?:two |three |four |five |двух |трех |четырех |пяти )?(?:charges?|offen[cs]es|crimes|articles|penalties|sentences|статей|составов|преступлений|обвинений|наказаний)(?= $)/u;

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
  for (const { from, to } of undoubted(tokens)) found.fill(true, from, to);
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
    if (behind >= 0 && ofGrade.test(text)) found.fill(true, at + 1, end);
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
