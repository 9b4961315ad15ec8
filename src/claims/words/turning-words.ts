// Words that turn what a sentence says, whatever its number: it did not happen, it was only meant or supposed to, it is told
// at a distance, it holds of a part only, or it comes round again and again.
import { Lexicon } from '../../text/lexicon.ts';
import type { Stance } from '../claim.ts';

export const turningWords = new Lexicon<Stance>([
  [
    'yet to|still to be|remain to be|remained to be|not|no|none|nobody|no one|neither|nor|never|nothing|nowhere|cannot|without|except|excluding|apart from|but for|far from|nowhere near|short of|hardly|barely|scarcely|rarely|seldom|' +
      "isn't|aren't|wasn't|weren't|didn't|don't|doesn't|hasn't|haven't|hadn't|couldn't|wouldn't|can't|won't|shouldn't|failed to|fails to|fail to|unable to|instead of|rather than|nearly|almost|spared|avoided|escaped being|narrowly|survived|survive|survivor~|alive|denied|denies|deny|denying|denial~|rejected|rejects|refuted|refutes|rebutted|disputes|disputed|dispute~|contradict*|contested|contests|dismissed as|dismisses|untrue|a lie|lies|lied|nonsense|incorrect|incorrectly|mistaken|mistakenly|mistake~|error~|erroneous*|wrong|wrongly|baseless|unfounded|groundless|false|falsely|fake|fakes|forgery|hoax|fabricat*|invented|invention|myth~|debunk*|disproved|disproves|propaganda|exaggerat*|doubt~|doubted|doubts|retracted|withdrew the claim|withdrawn|corrected|correction|unproven|unverified|unconfirmed|unsubstantiated|contrary to|minus",
    'denied',
  ],
  [
    'не|ни|нет|нельзя|никто|никого|никому|ничего|никогда|никак~|без|кроме|помимо|за исключением|исключая|вместо|едва|едва ли|вряд ли|чуть|чуть было|почти|избежал~|удалось избежать|выжил~|выживш~|уцелел~|уцелевш~|живы|жив|живыми|живым|опроверг~|опроверга~|опровергли|опровержен~|отрица~|отрицают|отрицает|отрицал~|оспаривает|оспорил~|неправд~|неверн~|ложь|ложью|лжи|вранье|вранья|брехня|чушь|чушью|бред|бредом|необоснованн~|ошибк~|ошибочн~|ошибся|ошиблись|ложно|ложн~|фейк~|фальшивк~|подделк~|вымысел|вымыслом|вымысла|выдумк~|выдуман~|миф|мифа|мифом|пропаганд~|преувелич*|сомнева*|сомнен~|сомнит*|вопреки|отозвал~|не соответствует|недостоверн~|неподтвержденн~|за вычетом|минус',
    'denied',
  ],
  [
    'if|unless|whether|would|could|might|may|must|should|shall|will|as if|as though|suppose~|supposed|supposedly|allegedly|alleged|purported~|purportedly|rumour~|rumor~|hypothetical~|assum*|imagine|had it|were to|possibly|perhaps|about to|going to|ready to|prepared to|willing to|planned|plan~|planning|intend~|intended|intention~|ordered|orders to|order to|demand~|demanded|request~|requested|asked|expected|expect~|awaiting|await~|threaten~|threatened|tried to|try to|trying to|attempt~|attempted|wanted to|want to|wish~|hoped|hope~|feared|fear~|suspected|suspicion~|promise~|promised|potential~|eligible|liable|destined|scheduled|due to be|set to|subject to|candidate~|forecast~|predict*|project~ that|projected|risk~|at risk|doomed|would-be|seek to|seeks to|seeking to|sought to|seek~ _ release|seek~ _ return|sought _ release|sought _ return|campaign~ for|call for|calls for|calling for|called for|push for|pushing for|pushed for|pressing for|pressed for|fight~ for _ release|fought for _ release|fight~ for _ return|lobbying for|lobbied for|appealing for|appealed for|plead for|pleaded for|pleading for|urge|urges|urged|urging|claimed responsibility|believe~|believed|presumed|presumably|seemingly|apparently|likely|probabl~|unlikely|feint|simulat*|exercise~|drill~',
    'supposed',
  ],
  [
    'если|бы|ли|якобы|будто|будто бы|как будто|словно|предположим|допустим|возможно|вероятно|видимо|мог|могли|могло|может|могут|должн~|планир*|запланир*|собирал~|собирались|собираются|намерева*|намерен~|намерени~|приказал~|приказан~|отдал~ приказ|получил~ приказ|потребовал~|требован~|требова*|требу*|добива*|ходатайству*|ратова*|ратует|ратуют|борются за|боролись за|умоля*|молят|просил~|попросил~|прос~|ожида*|ожидал~|грозил~|грозит|грозят|угрожал~|угрожа*|пыта*|попыта*|попытк~|хотел~|хотят|хочет|желал~|желающ~|надеял~|опаса*|боял~|подозрева*|заподозр*|подозрени~|обеща*|пообещал~|предстоит|предстояло|слух~|гипотетич*|предполож*|предполага*|потенциальн~|подлеж*|учени~|учебн~ трево~|имитир*|похоже|вроде|кажется|готовил~|готовы|готов|собрал~ся',
    'supposed',
  ],
  [
    'on leave|during _ leave|each|every|everyone|all|another|further|additional~|extra|more|most|majority|half|halves|third of|quarter of|part of|a part|some of|many of|few of|several of|dozens of|hundreds of|thousands of|the rest|the others|the remaining|remaining|other|others|again|repeat*|additional|next|last|latest|first|second|third|final|previous|new|newly|extra|only half|least',
    'part',
  ],
  [
    'во время отпуск~|в отпуске|кажд~|все|всех|всем|всеми|еще|дополнительн~|больш~ част~|большинств~|половин~|треть|трети|четверт~|част~ из|некотор~|многие|многих|остальн~|прочи~|друг~|иные|иных|снова|вновь|опять|повторн~|следующ~|последн~|перв~|втор~|нов~|новых|предыдущ~|прежн~|новоприбывш~|очередн~',
    'part',
  ],
  [
    'average~|averaged|on average|per|annual~|annually|monthly|daily|weekly|yearly|hourly|a day|a week|a month|a year|every day|at a time|at once|simultaneously|median|mean',
    'rate',
  ],
  [
    'средн~|в среднем|ежегодн~|ежемесячн~|ежедневн~|еженедельн~|годов~|суточн~|месячн~|недельн~|разом|одновременн~|единовременн~|зараз',
    'rate',
  ],
]);
