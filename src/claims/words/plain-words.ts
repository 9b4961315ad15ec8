// Words that may stand beside a number without changing what it says: neither the number nor its unit, event, population,
// period, category or place, nor whether it happened, nor who did it to whom. Some may only beside certain events.
import { Lexicon } from '../../text/lexicon.ts';

/** Beside what a word is plain: a step of the law, or one kind of event. */
type PlainBeside = 'law' | 'leaving' | 'death' | 'capture' | 'wanted' | 'attack' | 'joining';

const grammar =
  'a|an|the|this|that|these|those|there|here|it|its|he|she|they|them|their|theirs|themselves|we|our|us|you|your|who|whom|whose|which|what|when|where|while|as|than|then|so|and|or|of|in|on|at|by|from|for|with|to|into|onto|upon|over|between|among|amongst|amid|during|through|throughout|across|along|around|within|since|until|till|after|before|against|via|up|down|out|off|is|are|was|were|be|been|being|has|have|had|having|does|s|t|subjected|underwent|such|i e|' +
  'also|too|even|however|meanwhile|moreover|furthermore|besides|only|just|alone|still|already|now|thus|to date|so far|thus far|as well|currently|at present|as it happens|indeed|in fact|in question|in turn|respectively|together|both';
const grammarRu =
  'и|а|но|же|в|во|на|с|со|из|изо|к|ко|по|о|об|обо|от|до|для|при|за|над|под|между|среди|через|у|около|против|из-за|что|чтобы|чем|как|когда|где|котор~|это|этот|эта|эту|эти|этой|этого|этому|этом|этих|этим|этими|тот|та|те|той|того|тому|том|тех|тем|то|он|она|они|оно|их|его|ее|ей|ему|им|ими|них|ним|нем|ней|ними|нас|наш~|свой|своя|свое|свои|свою|своей|своих|своего|своем|своими|себя|мы|вы|кто|чьи|был|была|было|были|быть|есть|является|являются|являл~|подверг~|подвергл~|подвергнут~|удалось|совершил~|лишь|только|уже|также|тоже|даже|вот|ведь|однако|причем|притом|итак|при этом|в том числе|том числе|пока|сейчас|ныне|теперь|на данный момент|к настоящему времени|к этому времени|к тому времени|на тот момент|на сегодня|по сей день|до сих пор|т|е|г|гг|таким образом|таков~|вместе|оба|обе|там|тут|здесь|далее|ранее|тогда';

const totals =
  'total~|totalled|totaling|totalling|overall|altogether|all told|in all|all in all|number~|count|counts|counted|counting|tally|tallies|tallied|figure~|sum|sums|amount~|amounting|stand~|stood|reach~|reached|comes to|came to|comprise~|comprising|make~ up|made up|made it|makes|statistic~|exact|exactly|precisely|roughly|approximately|officially|formally|nominally|publicly|overall|combined|cumulative|cumulatively|full|whole|entire|in all of|over all|headline|at the hands of|brought to light|came to light|saw|sees';
const totalsRu =
  'весь|всю|один только|одном только|одну только|одна только|один лишь|только один|всего|итого|в сумме|сумм~|общ~ сложност~|общ~ числ~|общее|общ~ итог~|итог~|в общей сложности|числ~|количеств~|оказались|оказался|оказалось|оказалась|стал|стали|стала|составил~|составля*|составив~|достиг~|достигл~|насчитал~|насчитыва*|равн~|исчисля*|оценива*|точно|ровно|официально|формально|суммарно|совокупн~|стало|счет|счету|счете|целом|полн~';

const records =
  'list~|register~|registry|registries|registered|roster~|roll|rolls|database~|record~|recorded|recording|document~|documented|file~|files|archive~|archival|data|dataset~|paper~|book~|volume~|page~|table~|report~|reporting|bulletin~|statement~|release~ by|contain~|contained|containing|include~|including|included|hold~|held in|shows|show|shown|showed|showing|reveal~|indicate~|indicated|gives|gave|lists|listed|listing|names|named|naming|carries|carry|bears|bear|appear~|appeared|features|featured|figures|mention~|mentioned|put~ the|puts|put at|log|logs|logged|catalog*|note~|noted|establish~|published|publish~|publication~|compile~|compiled|collected|gathered|tracked|monitor~|monitored|monitoring|verif*|confirm*|identif*|according|source~|researcher~|journalist~|reporter~|analyst~|outlet~|newspaper~|organisation~|organization~|observer~|project~|study|studies|survey~|team~|volunteers counted|known|leaked|leak~|obtained|seen|internal|official~|statistics|estimate~|evidence|reliably|according to|based on|cited|citing|quoted|says|said|say|told|wrote|writes|reads|stated|states|announced|added|spokesman|spokeswoman|spokesperson|commission~|entry|entries|row~|line~|column~|census|count by|ministry|ministry s';
const recordsRu =
  'спис~|список|списк~|списочн~|реестр~|регистр~|журнал~|баз~|база данных|данн~|документ~|архив~|картотек~|книг~|бумаг~|отчет~|отчетн~|сводк~|бюллетен~|справк~|справочник~|таблиц~|строк~|запис~|учет|учета|учтен~|учтено|статистик~|содерж*|включа*|включен~|включил~|указан~|перечисл*|значат~|значит~|значащ~|числят~|числит~|числил~|числящ~|фигуриру*|упомина*|упомянут~|внес~|внесен~|занес~|занесен~|отмечен~|отмечает~|назван~|насчитал~|посчитал~|подсчитал~|подсчет~|зафиксир*|зарегистр*|задокумент*|документир*|установ~|установил~|установлен~|выявл*|выявил~|известн~|опубликов*|публикац*|обнародов*|приводит~|приведен~|согласно|сведени~|информац*|сообщ*|источник~|издани~|газет~|журналист~|исследовател~|активист~|мониторинг~|наблюдател~|проект~|комисси~|организаци~|правозащитн~|эксперт~|официальн~|утечк~|утекш~|слит~|внутренн~|показыва*|показал~|свидетельств*|говорит~|говорят|сказано|следует из|подтвержд*|проверен~|опознан~|идентифицир*|поименн~|поименно|перечн~|перечень|ведомств~|министерств~|оказал~ в спис~|попал~ в спис~|имен~|имя|фамили~';

const people =
  'soldier~|serviceman|servicemen|service member~|service personnel|troop~|fighter~|combatant~|man|men|people|person|persons|individual~|personnel|member~|military|army|armies|force|forces|armed forces|unit~|formation~|division s|war|wartime|warzone|invasion|conflict|campaign|front|frontline|fighting|combat|rank~|russian~|russia|russia s|ukraine|ukraine s|full scale|special operation|contact line|line of contact|own|personally|different|various|separate|several|serving|regular|active|duty|strong|guards|motor|rifle|total of|body|bodies|human|humans|inhabitants|serve~|served|strength|ranks';
const peopleRu =
  'солдат~|военнослужащ*|военн~|боец|бойца|бойцу|бойцы|бойцов|бойцам|бойцами|бойцом|человек|человека|людей|люди|людям|лиц|лица|лицо|личн~ состав~|состав~|арми~|армейск~|войск~|вооруженн~ сил~|сил|сил~|часть|части|частей|частях|частям|частью|подразделени~|соединени~|войн~|фронт~|передов~|бой|бою|бои|боях|боев~|боевых действи~|морск~ пехот~|пехот~|десантн~|танков~|штурмов~|артиллерийск~|действи~|вторжени~|полномасштабн~|спецопераци~|конфликт~|росси~|российск~|русск~|украин~|рф|вс|сво|гвардейск~|мотострелков~|рядов~ и|разн~|различн~|отдельн~|действующ~|служ~|служащ~|служивш~|служба|службу|служил~|воинск~|находит~|находят~|находил~|находящ~|конкретн~|тел~|человеческ~|душ';

const times =
  'spring|summer|autumn|winter|fall|year~|month~|period~|time|day|days|date|beginning|start|outbreak|end|early|late|mid|first half|second half|era|eve|ago s|quarter|inclusive|continued|lasted|began|over the course|course';
const timesRu =
  'весн~|весной|лето|летом|лета|осень|осенью|осени|зим~|зимой|год~|лет|месяц~|период~|врем~|времени|время|момент~|дата|дату|дате|дн~|начал~|начала|начало|конец|конца|концу|середин~|полугоди~|квартал~|протяжени~|течени~|назад|включительно';

const law =
  'court~|tribunal~|garrison|bench|judge~|judges|prosecutor~|prosecution~|investigator~|handed|hand|passed|delivered|issued|pronounced|imposed|given|gave|received|receive~|got|open~|opened|filed|brought|launched|initiated|instituted|started|heard|tried|examined|reviewed|considered|processed|went|reached|sent|referred|forwarded|submitted|criminal|penal|code|article~|part~|paragraph~|section~|proceeding~|trial~|docket~|law~|federal|regional|district|civil|guilty|crime~|offence~|offense~|charge~|count~|case~|verdict~|sentence~|ruling~|judgment~|judgement~|conviction~|convict~|convicted|sentenced|faced|face~|facing|stood|handed down|defendant~|leave|leaving|unit|passed down|put|authorities|police|put on trial|came|chamber~|instance|under|found|in court|registr*';
const lawRu =
  'суд|суда|суду|суды|судов|судам|судами|судах|судом|суде|судебн~|судь~|судья|трибунал~|гарнизонн~|прокур*|следств*|следовател~|предъяв*|вынес~|вынесл~|вынесен~|выносил~|вынос~|постанов~|постановил~|возбу*|возбужд*|завел~|завед~|заведен~|поступ~|поступил~|рассмотр*|рассматрив*|направ*|передан~|передал~|получил~|получен~|зарегистр*|приня*|уголовн~|кодекс~|ук|стать~|часть|пункт~|ст|ч|производств~|дел|дела|дело|делам|делах|приговор~|решени~|обвинени~|обвинительн~|признан~|виновн~|преступлени~|правонарушени~|закон~|окружн~|областн~|районн~|городск~|краев~|инстанци~|отношени~|военнослужащ~|осужден~|осудил~|осужденн~|наказан~|наказани~|срок~|прошл~|проходил~|дошл~|попал~|предста*|оставлени~ части';

const leaving =
  'cost|costs|away|position~|post~|place~|ranks|home|duty|service|deployment|location|walked|went|ran|run|gone|go|going|took|taken|take~|leave|barracks|garrison|without|permission|unauthorised|unauthorized|arbitrar*|comrade~|own|illegally|unlawfully|awol|unexcused|order~|orders|obey~';
const leavingRu =
  'самовольн~|расположени~|позици~|мест~|место|дислокаци~|ряды|рядов|службы|службу|гарнизон~|бега|бегах|бросил~|побег~|совершил~|ушл~|ушед*|уход*|покинувш~|оставивш~|бежавш~|разрешени~|без|соч|покину*|остав*|несанкционированн~|незаконно|выполн~|выполнять|исполн~|исполнять|приказ~';

const death =
  'cost|costs|received|suffered|sustained|life|lives|lost|loss~|toll|dead|death~|fell|fallen|action|battle~|battlefield|field|memorial~|obituar*|lists|war|dying|fatal~|fatally|casualt*|perish*|killed|line|duty|forever|claimed|victims|victim~';
const deathRu =
  'получил~|получен~|жизн~|памят~|мемориал~|некролог~|пал|пали|павш~|смерт~|потер~|безвозвратн~|бою|боях|боя|сражени~|гибел~|погиб~|убит~|ходе|жертв~|отдал~|сложил~|голов~';

const capture =
  'captivity|enemy|ukrainian~|hands|hand|held|hold~|fell|fallen|fall|taken|took|prisoner~|captive~|captured|prisoners of war|pow~|war|side|ended|wound';
const captureRu =
  'плен~|плен|плена|плену|пленом|попал~|попа*|взят~|оказал~|вражеск~|противник~|украинск~|содержат~|удержива*|числ~';

const wanted =
  'police|looking|look~|search~|searched|hunt~|hunted|sought|seek~|seeking|list~|put|placed|declared|federal|interior|law|enforcement|ministry|on';
const wantedRu =
  'полици~|розыск~|разыскива*|ищут|ищет|объявлен~|объявил~|подан~|находят~|находит~|мвд|министерств~|внутренн~|дел|федеральн~|уголовн~';

const attack =
  'target~|targeted|launched|carried|inflicted|delivered|took|hit|under|came|shelling|fire|air|missile|drone';
const attackRu = 'нанес~|нанесл~|нанесен~|цел~|удар~|воздушн~|ракетн~|подвергл~|пришл~';

const joining =
  'took|taken|take~|sign~|signed|contract~|joined|join~|entered|enter~|call~|called|up|drafted|enlist~|service';
const joiningRu =
  'подписал~|контракт~|заключил~|вступил~|поступил~|служб~|призва*|призван~|мобилизова*|пришл~';

export const plainWords = new Lexicon(
  [grammar, grammarRu, totals, totalsRu, records, recordsRu, people, peopleRu, times, timesRu].map(
    (words): [string, true] => [words, true],
  ),
);

/** Words that are plain beside one kind of event only. */
export const plainBeside: Readonly<Record<PlainBeside, Lexicon<true>>> = {
  law: new Lexicon([
    [law, true],
    [lawRu, true],
  ]),
  leaving: new Lexicon([
    [leaving, true],
    [leavingRu, true],
  ]),
  death: new Lexicon([
    [death, true],
    [deathRu, true],
  ]),
  capture: new Lexicon([
    [capture, true],
    [captureRu, true],
  ]),
  wanted: new Lexicon([
    [wanted, true],
    [wantedRu, true],
  ]),
  attack: new Lexicon([
    [attack, true],
    [attackRu, true],
  ]),
  joining: new Lexicon([
    [joining, true],
    [joiningRu, true],
  ]),
};
