// How a sentence stands to what it says: who speaks, what is doubted, guessed, judged, foretold.
import { Lexicon } from '../../text/lexicon.ts';

/** Words after which the speaker is named. */
export const sourceBefore = new Lexicon<true>([
  [
    'according to|citing|cited by|as reported by|reported by|published by|obtained by|revealed by|said by|quoting|with reference to|referring to|estimates by|an estimate by|compiled by|counted by|data from|figures from|analysis by|by the estimate of|as cited by|as quoted by|seen by',
    true,
  ],
  [
    'по данным|по информации|по сведениям|по подсчетам|по оценкам|по оценке|по словам|по сообщениям|по сообщению|со ссылкой на|ссылаясь на|как сообща~|как сообщил~|как пишет|как пишут|как передает|как рассказал~|сообща~|сообщил~ в|пишет|передает|опубликовал~|по версии|по утверждению|как заявил~|как следует из|уточнил~ в|заявил~ в|отметил~ в|добавил~ в|рассказал~ в|подтвердил~ в|признал~ в|подсчитал~ в|доложил~ в|пояснил~ в|отчитал~ в|как отмеча~|цитирует',
    true,
  ],
]);

/** Verbs whose subject speaks. */
export const speechVerbs = new Lexicon<true>([
  [
    'said|says|say|reported|reports|report|writes|wrote|claims|claimed|claim|announced|stated|states|told|estimates|estimated|reveals|revealed|found|published|counted|confirmed|notes|noted|believes|added|adds|alleges|alleged|insists|insisted|acknowledged|admitted|admits|admit|concedes|conceded|maintains|maintained|reckons|reckoned|calculates|calculated|asserts|asserted|contends|contended|testified|testifies|acknowledges',
    true,
  ],
  [
    'сообщил~|сообща~|сообщают|заявил~|заявля~|рассказал~|пишет|пишут|написал~|утвержда~|утверждают|отметил~|подсчитал~|насчитал~|выяснил~|опубликовал~|уточнил~|добавил~|оценил~|оценива~|признал~|считают|считает|признает|признают|признали|полагает|полагают|указыва~|указывают|доложил~|отчитал~|подтвержда~|подтверждают',
    true,
  ],
]);

export const hedgeWords = new Lexicon<true>([
  [
    'reportedly|allegedly|apparently|presumably|estimated|an estimated|unconfirmed|may have|might have|could have|possibly|perhaps|likely|believed to|thought to|said to|suggests|appears to|appear to|seems to|seem to|at an estimate|unverified|purportedly|supposedly',
    true,
  ],
  [
    'предположительно|якобы|вероятно|возможно|видимо|по-видимому|похоже|как утверждается|неподтвержденн~|по предварительн~|ориентировочно|оценочно|могло|мог|могли|предварительн~',
    true,
  ],
]);

export const forecastWords = new Lexicon<true>([
  ["i'll|we'll|you'll|they'll|he'll|she'll|it'll|that'll|who'll|there'll|won't|shan't|wouldn't", true],
  [
    'will|shall|ought to|would like to|had better|in the coming years|in the coming months|in the coming weeks|in the years ahead|in the months ahead|by next summer|by next spring|by next winter|by next autumn|in the near future|before long|gonna|we need|they need|you need|i need|expect|expects|expecting|anticipate~|foresee~|bound to|slated to|due to be|due to arrive|due to start|due to begin|due to leave|due to stand|due to return|due to appear|due to go|due to join|is to|are to|threatened to|threatens to|threaten to|vowing to|hoping to|hope to|aim to|want to|on course to|on track to|in line to|about to|ready to|scheduled to|stands to|threatens to|going to|would|could|is expected|are expected|is expected to|are expected to|expected to|is likely to|are likely to|set to|poised to|plans to|plan to|intends to|projected to|forecast~|predict~|if|unless|risks|wants to|hopes to|vowed to|promised|promises|aims to|by next|next year|next month|suppose|imagine|needs|requires|wants|what if|should|must|can|may|might',
    true,
  ],
  [
    'обязан~|обязаны|обязано|пусть|пускай|завтра|послезавтра|на днях|будет|будут|станет|станут|смогут|сможет|планиру~|планируют|планирует|намерен~|собира~|собираются|ожида~|ожидается|ожидают|прогноз~|прогнозиру~|прогнозируют|предска~|если|обещал~|пообещал~|обещают|обещает|хотят|хочет|может|могут|в будущем|в следующем году|в ближайшие год~|в ближайшие месяц~|в ближайшие недел~|в ближайшие дни|в ближайшее время|в ближайшем будущем|в следующем месяце|к следующему лету|к следующей весне|к следующей осени|к следующей зиме|к следующему году|стоило бы|следовало бы|надо бы|нужно бы|не мешало бы|не помешало бы|надеются|надеется|рассчитывают|рассчитывает|мечтают|мечтает|рискует|рискуют|хорошо бы|неплохо бы|предстоит|представьте|допустим|должн~|следует|нужно|надо|хватит|нуждается|требуется|вырастет|сулит|сулят|пророчит|пророчат|вместит|вместят|позволит|позволят|недосчитается|недосчитаются|предусматривает|предусматривают|грозился|грозилась|грозились|пригрозил~|готов~ принять|готов~ отправить|готов~ выделить|готов~ освободить|готов~ обменять|готов~ отпустить|готов~ отдать|снизится|снизят|повысится|возрастет|упадет|сократят|увеличат|уменьшат|поднимется|опустится|снизятся|сократятся|увеличатся|перевалит|пополнит|пополнят|ждут _ что|ждет _ что|окажется|окажутся|случится|произойдет|наберется|умрет|умрут|поедут|поедет|пойдут|пойдет|увеличится|уменьшится|приведет|освободят|посадят|обменяют|потратят|построят|откроют|закроют|примут|введут|проведут|рассмотрят|предъявят|предстанут|исчерпает|рискует|рискуют|опаса~|опасаются|опасается|рассчитыва~|предполага~|превратится|попадут|попадет|потребуют|коснется|заберет|хватает на|сядут|сядет|превысит|потеряет|потеряют|уйдут|уйдет|покинут|покинет|погибнут|погибнет|сбегут|сбежит|осудят|получат|получит|вынесут|вернутся|вернется|составит|составят|мобилизуют|наберут|потребуется|понадобится|понадобятся|появится|появятся|лишится|останется|останутся|начнут|начнется|прибудет|накажут|уволят|удвоится|сократится',
    true,
  ],
]);

/** `may have left`, `could have left` speak of the past: a hedge, not a forecast. */
export const pastModal = new Lexicon<true>([
  ['may have|might have|could have|would have|must have|should have|can have', true],
]);

export const opinionWords = new Lexicon<true>([
  [
    'should|must|ought|unacceptable|shocking|striking|terrible|horrific|disgrace*|shameful|outrageous|tragic|absurd|incredible|incredibly|clearly|obviously|undoubtedly|undeniably|sheer|profound|catastrophic|' +
      'grim|i think|we think|i believe|we believe|in my opinion|in my view|in our view|it seems|suggests|suggesting|seems|feel~|feels|raises _ question~|important|significant|significance|crucial|potential|potentially|fragil*|morale|crisis|worrying|concerning|' +
      'better|worse|best|worst|good|bad|serious|simply|viable|preferable|paradox*|harsh|unbearable|likely|ultimately|surely|need to|cannot be|deserve~|welcome|regrettabl*|alarming',
    true,
  ],
  [
    'ужасн~|позор*|стыд*|неприемлем~|трагич*|абсурд*|очевидно|несомненно|безусловно|на мой взгляд|по моему мнению|мне кажется|кажется|думаю|считаю|полагаю|уверен~|важн~|значительн~|серьезн~|катастроф*|удивительн*|поразительн*|необходимо|нужно|следует|должн~|лучше|хуже|' +
      'лучш~|худш~|хорош~|плох~|опасн~|тревожн~|страшн~|печальн~|кризис~|жаль|к сожалению|справедлив~|безобраз*|невероятн~|впечатля~|достойн~|по-моему|увы',
    true,
  ],
]);

export const motiveWords = new Lexicon<true>([
  [
    'because|due to|owing to|out of fear|for fear|reason~|motive~|motivat*|driven by|prompted by|in order to|as a result of|factor~|tired of|exhaust*|cause~|explain~',
    true,
  ],
  [
    'потому что|из-за|так как|поскольку|по причине|вследствие|ради|чтобы|мотив~|причин~|боятся|боялись|устал~|от страха|вынудил~|заставил~|объясня~|нежелани~',
    true,
  ],
]);

/** Words that carry a number on to more than was counted. */
export const inferenceWords = new Lexicon<true>([
  [
    'which means|this means|that means|meaning that|meaning|it follows|hence|therefore|thus|consequently|so|extrapolat*|must have|implies|implying|in other words|multipl*|if the same holds|the rest must',
    true,
  ],
  [
    'а значит|это значит|значит|следовательно|таким образом|то есть|стало быть|выходит|экстраполир*|получается|отсюда|из этого следует|из чего следует|умножив|должно быть',
    true,
  ],
]);

export const restWords = new Lexicon<true>([
  [
    'the rest|rest|the remainder|the remaining|the others|everyone else|all others|all the others|the other soldiers|остальн~|все остальн~|прочие|все прочие',
    true,
  ],
]);

/** `of them`, `из них`: the sentence leans on the one before. */
export const leaningWords = new Lexicon<true>([
  [
    'of them|of these|of those|among them|among these|among those|of whom|of which|they|their|the list also|including|also|another|the rest|these|this number|that number|that figure|this figure|the others|the remaining',
    true,
  ],
  [
    'из них|среди них|в их числе|в том числе|из которых|среди которых|они|их|еще|остальн~|эти|этих|это число|эта цифра|также|включая',
    true,
  ],
]);
