// Words that may stand beside a number without changing what it says: neither the number nor its unit, event, population,
// period, category or place, nor whether it happened, nor who did it to whom. Some may only beside certain events.
import { Lexicon } from '../../text/lexicon.ts';

/** Beside what a word is plain: a step of the law, or one kind of event. */
type PlainBeside = 'law' | 'leaving' | 'death' | 'capture' | 'wanted' | 'attack' | 'joining';

const grammar =
  'of everyone|of everybody|of all those|of all the|if _ is to be believed|if _ are to be believed|was able to|were able to|been able to|managed to|succeeded in|a|an|the|this|that|these|those|there|here|it|its|he|she|they|them|their|theirs|themselves|we|our|us|you|your|who|whom|whose|which|what|when|where|while|as|than|then|so|and|or|of|in|on|at|by|from|for|with|to|into|onto|upon|over|between|among|amongst|amid|during|through|throughout|across|along|around|within|since|until|till|after|before|against|via|up|down|out|off|is|are|was|were|be|been|being|has|have|had|having|does|s|t|subjected|underwent|such|i e|if one counts|if you count|if one adds|if one goes by|going by|judging by|' +
  'the subject of|subject matter of|предмет~ жалоб|also|too|even|however|meanwhile|moreover|furthermore|besides|only|just|alone|still|already|now|thus|to date|so far|thus far|as well|currently|at present|as it happens|indeed|in fact|in question|in turn|respectively|together|both' +
  "|ones|one|of course|itself|himself|herself|naturally|simply|merely|mere|a mere|no less|fully|as it turned out|it turned out|in short|to be exact|to be precise|for the record|for comparison|by comparison|by contrast|more often than not|as often as not|beyond doubt|beyond any doubt|without a doubt|without doubt|without question|beyond question|no doubt|there is no doubt|there is little doubt|leaves no doubt|leave no doubt|leaves little doubt|leave little doubt|leaving no doubt|leaving little doubt|no wonder|last but not least|on paper|in reality|in practice|in effect|as a result|in the end|eventually|ultimately|finally|after all|at long last|well|yes|look|mind you|frankly|honestly|sadly|tragically|regrettably|remarkably|strikingly|whopping|staggering|grim|sobering|some|yet|once again|i|me|my|said to|namely|viz|that is|per se|including|such as|as of|as at|dated|no fewer|no more|no less than|not counting repeats|dear|thanks|please|today's";
const grammarRu =
  'из всех|смог|смогл~|сумел~|сумевш~|успел~|успевш~|если верить цифр~|если верить данн~|если верить числ~|если верить сводк~|если верить|всех их|все они|всем им|если считать|если судить|если брать|если взять|если подсчитать|если сложить|если сосчитать|или|либо|кого|кому|кем|ком|чья|чье|чью|чьей|чьего|чьему|чьих|чьим|чьими|куда меньше|куда больше|гораздо меньше|гораздо больше|намного меньше|намного больше|значительно меньше|значительно больше|существенно меньше|существенно больше|заметно меньше|заметно больше|ответа|в ответе|согласно ответу|судя по ответу|из письма|согласно письму|смог~ установить|и|а|но|же|в|во|на|с|со|из|изо|к|ко|по|о|об|обо|от|до|для|при|за|над|под|между|среди|через|у|около|против|из-за|что|чтобы|чем|как|когда|где|котор~|это|этот|эта|эту|эти|этой|этого|этому|этом|этих|этим|этими|тот|та|те|той|того|тому|том|тех|тем|то|он|она|они|оно|их|его|ее|ей|ему|им|ими|них|ним|нем|ней|ними|нас|наш~|свой|своя|свое|свои|свою|своей|своих|своего|своем|своими|себя|мы|вы|кто|чьи|был|была|было|были|быть|есть|является|являются|являл~|подверг~|подвергл~|подвергнут~|удалось|совершил~|лишь|только|уже|также|тоже|даже|вот|ведь|однако|причем|притом|итак|при этом|в том числе|том числе|пока|сейчас|ныне|теперь|на данный момент|к настоящему времени|к этому времени|к тому времени|на тот момент|на сегодня|по сей день|до сих пор|т|е|г|гг|таким образом|таков~|вместе|оба|обе|там|тут|здесь|далее|ранее|тогда' +
  '|со стороны|скорее всего|ни много ни мало|ровным счетом|целых|аж|просто|попросту|собственно|фактически|по сути|на деле|на самом деле|в действительности|в итоге|в конечном счете|в конце концов|проще говоря|иначе говоря|точнее|вернее|если точно|к слову|кстати|между тем|тем временем|для сравнения|на бумаге|по документам|по бумагам|к сожалению|увы|печальн~|горьк~|страшн~|за это время|за все время|все это время|значит|стало быть|к концу|в частности|а именно|именно|то есть|словом|одним словом|короче|короче говоря|ну|мол|я|мне|меня|мой|моя|мои|ваш~|нам|нами|вам|вас|один из|одни|само|сам|сама|сами|самой|самого|самих|включительно|порядка|примерно|приблизительно|и того|итого|набралось|набрал~ся|наберется|насчиталось|значилось|пришлось|приходит~ся|дал|дала|дали|дает|перевалил~|добавил~ся|без сомнени~|вне сомнени~|вне всяк~ сомнени~|сомнени~ нет|нет сомнени~|не вызыва* сомнени~|не оставля* сомнени~|сомнени~ не оставля*|сомнени~ не вызыва*|чаще всего|как правило|ни для кого не секрет|не секрет|ради точности|для точности|на круг|судя по|исходя из|ссылаясь на|столько|стольк~|more or less|give or take|or so|in round numbers|за тот же срок|тот же срок|за этот срок';

const totals =
  'total~|totalled|totaling|totalling|overall|altogether|all told|in all|all in all|number~|count|counts|counted|counting|tally|tallies|tallied|figure~|sum|sums|amount~|amounting|stand~|stood|reach~|reached|comes to|came to|comprise~|comprising|make~ up|made up|made it|makes|statistic~|exact|exactly|precisely|roughly|approximately|officially|formally|nominally|publicly|overall|combined|cumulative|cumulatively|full|whole|entire|in all of|over all|headline|at the hands of|brought to light|came to light|saw|sees' +
  '|tots up|totted up|adds up|added up|adding up|ran to|runs to|running to|extends to|numbering|numbers|numbered|climbed to|rose to|grew to|hit|swelled to|tops|topped|topping|peak|peaked|tops out|curve|toll|bill|balance|arithmetic|sum total|grand total|bottom line|accounts for|accounted for|accounting for|make up|makes up|making up|form|forms|formed|constitute~|represents|represented|went to|goes to|equals|equalled|equates|works out|worked out|put at|came out at|arrives at|arrived at|no other than|took place|take place|taken place|taking place';
const totalsRu =
  'в адрес|на имя|одном лишь|одном лишь только|одном единственном|весь|всю|один только|одном только|одну только|одна только|один лишь|только один|всего|итого|в сумме|сумм~|общ~ сложност~|общ~ числ~|общее|общ~ итог~|итог~|в общей сложности|числ~|количеств~|оказались|оказался|оказалось|оказалась|стал|стали|стала|составил~|составля*|составив~|достиг~|достигл~|насчитал~|насчитыва*|равн~|исчисля*|оценива*|точно|ровно|официально|формально|суммарно|совокупн~|стало|счет|счету|счете|целом|полн~' +
  '|перевалил~ за|не наберется|не набирает~ся|не набралось|не насчитать|не насчитаешь|наберется|набралось|набирает~|приходил~|приходит~|приходят~|пришлось|доля|долю|доли|долей|выходит|вышло|получилось|насчитал~ся|насчитали|зафиксировано|подведен~|подвел~|суммарн~|недосчитал~|недосчита~';

const records =
  'entered as|put down as|wrote down as|written down as|wrote down|booked as|logged as|made out|picked out|spotted|entered in|entered on|inscribed in|inscribed on|written into|list~|register~|registry|registries|registered|roster~|roll|rolls|database~|record~|recorded|recording|document~|documented|file~|files|archive~|archival|data|dataset~|paper~|book~|volume~|page~|table~|report~|reporting|bulletin~|statement~|release~ by|contain~|contained|containing|include~|including|included|hold~|held in|shows|show|shown|showed|showing|reveal~|indicate~|indicated|gives|gave|lists|listed|listing|names|named|naming|carries|carry|bears|bear|appear~|appeared|features|featured|figures|mention~|mentioned|put~ the|puts|put at|log|logs|logged|catalog*|note~|noted|establish~|published|publish~|publication~|compile~|compiled|collected|gathered|tracked|monitor~|monitored|monitoring|verif*|confirm*|identif*|according|source~|researcher~|journalist~|reporter~|analyst~|outlet~|newspaper~|organisation~|organization~|observer~|project~|study|studies|survey~|team~|volunteers counted|known|leaked|leak~|obtained|seen|internal|official~|statistics|estimate~|evidence|reliably|according to|based on|cited|citing|quoted|says|said|say|told|wrote|writes|reads|stated|states|announced|added|spokesman|spokeswoman|spokesperson|commission~|entry|entries|row~|line~|column~|census|count by|ministry|ministry s' +
  '|spreadsheet~|ledger~|dossier~|notebook~|folder~|printout~|memo|memos|memorandum|index|inventory|directory|directories|muster roll|tracker~|chart~|graph~|infographic~|map|maps|diagram~|slide~|screenshot~|scan~|newly placed|newly put|newly added|newly entered|newly registered|newly listed|newly declared|newly opened|newly recognised|newly recognized|newly recorded|newly filed|knows of|knows about|knows the name~ of|know the name~ of|is aware of|are aware of|has heard of|copy|copies|excerpt~|summary|summaries|briefing~|communique~|dispatch|dispatches|press|press release~|news|article~|story|stories|investigation~ by|inquiry|review|reviewed by|analysis|analyses|research|findings|watchdog~|ngo~|group~ monitoring|rights group~|charity|charities|foundation~|institute~|university|academic~|scholar~|historian~|archivist~|editor~|blogger~|channel~|telegram|website~|site|sites|portal~|post|posts|bureau|desk|place~ the number|pegs|pegged|reckons|reckoned|calculates|calculated|calculation~|came up with|registers|enumerates|enumerated|itemised|itemized|details|detailed|detailing|describes|described|got hold of|laid hands on|obtained by|handed to|shared with|passed to|made public|went public|set out|sets out|spelled out|spells out|laid out|lays out|charted|mapped|traced by|pieced together|put together|drawn up|drew up|kept by|keeps|kept|maintains|maintained|holds the names|tallied|tallying|totals|admits|admitted|acknowledges|acknowledged|concedes|conceded|claims|claimed by|insists|insisted|reports|reported|as reported|remembers|remembered|recalls|recalled|explained|explains|told us|tells|office of|press office|press service|named in|name|our count|our tally|own count|documents show|shows that|found that|finding~|finds|believes? that|clerk~|headcount|head count|sheet~|rollcall|roll call|tabulat*|lists of names';
const recordsRu =
  'спис~|список|списк~|списочн~|реестр~|регистр~|журнал~|баз~|база данных|данн~|документ~|архив~|картотек~|книг~|бумаг~|отчет~|отчетн~|сводк~|бюллетен~|справк~|справочник~|таблиц~|строк~|запис~|учет|учета|учтен~|учтено|статистик~|содерж*|включа*|включен~|включил~|указан~|перечисл*|значат~|значил~|значили|значит~|значащ~|числят~|числит~|числил~|числящ~|фигуриру*|упомина*|упомянут~|внес~|внесен~|занес~|занесен~|отмечен~|отмечает~|назван~|насчитал~|посчитал~|подсчитал~|подсчет~|зафиксир*|зарегистр*|задокумент*|документир*|установ~|установил~|установлен~|выявл*|выявил~|известн~|опубликов*|публикац*|обнародов*|приводит~|приведен~|согласно|сведени~|информац*|сообщ*|источник~|издани~|газет~|журналист~|сми|исследовател~|активист~|мониторинг~|наблюдател~|проект~|комисси~|организаци~|правозащитн~|эксперт~|официальн~|утечк~|утекш~|слит~|внутренн~|показыва*|показал~|свидетельств*|говорит~|говорят|сказано|следует из|подтвержд*|проверен~|опознан~|идентифицир*|поименн~|поименно|перечн~|перечень|ведомств~|министерств~|оказал~ в спис~|попал~ в спис~|имен~|имя|фамили~' +
  '|тетрад~|папк~|файл~|экселевск~|ведомост~|график~|диаграмм~|инфографик~|карточк~|скриншот~|рассылк~|пресс|служб~ сообщ*|канал~|паблик~|телеграм~|сайт~|портал~|пост|посте|посты|поста|репортаж~|заметк~|материал~|расследовани~|анализ~|изучил~|изучив|проанализир*|сверк~|сверил~|сверив|составлен~|составил~ спис~|свел~ в|ведет учет|вел~ учет|вед~ спис~|сосчитал~|пересчитал~|расписан~|сведен~|выложил~|выложен~|добыл~|раздобыл~|заполучил~|ознакомил~|изложен~|обозначен~|приводя|признал~ что|признает|признают|признаются|признались|заявля*|заявил~|рассказ*|отмеча*|отметил~|уточнил~|уточня*|написал~|пишет|пишут|передает|передают|напомнил~|напомина*|вспомнил~|вспомина*|подытожил~|резюмир*|объяснил~|поясн*|добавил~|утвержда*|отчитал~|отчитыва*|нашел в|обнаружил~ в|значатся|содержится|содержатся|набрал~ся в|пресс-служб~|выкладк~|протокол~|рапорт~|донесени~|депеш~|летопис~|хроник~|памятн~|мемориальн~|поминальн~|поминальник~|имеющ~ся|имеет~ся|имеют~ся|нас счету|обозревател~|колонк~|издани~ пишет|репортер~|блогер~|аналитик~|расследовател~|архивист~|историк~|краевед~|знает о|знает об|знают о|знают об|знает имена|знают имена|знает по имен~|известно о|известно об|известны имена';

const people =
  'soldier~|serviceman|servicemen|service member~|service personnel|troop~|fighter~|combatant~|man|men|people|person|persons|individual~|personnel|member~|military|army|armies|force|forces|armed forces|unit~|formation~|division s|war|wartime|warzone|invasion|conflict|campaign|front|frontline|fighting|combat|rank~|russian~|russia|russia s|ukraine|ukraine s|full scale|special operation|contact line|line of contact|own|personally|different|various|separate|several|serving|regular|active|duty|strong|guards|motor|rifle|total of|body|bodies|human|humans|inhabitants|serve~|served|strength|ranks' +
  '|guys|lads|boys|comrade~ in arms|warrior~|in uniform|uniform|uniformed|rank and file|contingent|garrison~|manpower|headcount|crew|crews|staff|outfit|detachment~|regiment~ s|brigade~ s|division~|regiment~|brigade~|battalion~|corps|armed|defence|defense|homeland|fatherland|country|nation|folk|folks|theirs|of theirs|warfare|hostilities|battle|battles|battlefield|trenches|trench|natives|native~ of|community|population|public';
const peopleRu =
  'солдат~|солдатск~|военнослужащ*|военн~|боец|бойца|бойцу|бойцы|бойцов|бойцам|бойцами|бойцом|человек|человека|людей|люди|людям|лиц|лица|лицо|личн~ состав~|состав~|арми~|армейск~|войск~|вооруженн~ сил~|сил|сила|силы|силам|силами|силах|силу|часть|части|частей|частях|частям|частью|подразделени~|соединени~|войн~|фронт~|передов~|бой|бою|бои|боях|боев~|боевых действи~|морск~ пехот~|пехот~|десантн~|танков~|штурмов~|артиллерийск~|действи~|вторжени~|полномасштабн~|спецопераци~|конфликт~|росси~|российск~|русск~|украин~|рф|вс|сво|гвардейск~|мотострелков~|рядов~ и|разн~|различн~|отдельн~|действующ~|служ~|служащ~|служивш~|служба|службу|служил~|воинск~|находит~|находят~|находил~|находящ~|конкретн~|тел~|человеческ~|душ' +
  '|парн~|ребят~|мужик~|мужчин~|воин~|защитник~|ополчен*|гарнизон~|контингент~|отряд~|расчет~|экипаж~|дивизи~|полк|полка|полку|полком|полке|бригад~|батальон~|корпус~|фронтов~|окоп~|передовая|передовой|линии фронта|линия фронта|линию фронта|зона сво|зоне сво|зоны сво|зону сво|отечеств~|родин~|стран~|народ~|населени~|уроженец|уроженц~|уроженк~|земляк~|своих|наших|воюющ~|воева*|воюет|в погонах|форме|совершено';

const times =
  'spring|summer|autumn|winter|fall|year~|month~|period~|time|day|days|date|beginning|start|outbreak|end|early|late|mid|first half|second half|era|eve|ago s|quarter|inclusive|continued|lasted|began|over the course|course' +
  '|at some point|at one point or another|at one time or another|over the years|in the years|in the space|space of|at the height|height|by then|since then|calendar|half year|six months|whole year|in all that time|all that time|span|spell|stretch|running|months long|years long|opening|the close|close of|turn of|eve of';
const timesRu =
  'весн~|весной|лето|летом|лета|осень|осенью|осени|зим~|зимой|год~|лет|месяц~|период~|врем~|времени|время|момент~|дата|дату|дате|дня|дней|дни|дню|днем|днями|днях|дне|начал~|начала|начало|конец|конца|концу|середин~|полугоди~|квартал~|протяжени~|течени~|назад|включительно' +
  '|за врем~|полгода|промежут*|отрезок|отрезк~|рубеж~|исход~|десятилети~|пятилетк~|срок с|период с';

const law =
  'court~|tribunal~|garrison|bench|judge~|judges|prosecutor~|prosecution~|investigator~|handed|hand|passed|delivered|issued|pronounced|imposed|given|gave|received|receive~|got|open~|opened|filed|brought|launched|initiated|instituted|started|heard|tried|examined|reviewed|considered|processed|went|reached|sent|referred|forwarded|submitted|criminal|penal|code|article~|part~|paragraph~|section~|proceeding~|trial~|docket~|law~|federal|regional|district|civil|guilty|crime~|offence~|offense~|charge~|count~|case~|verdict~|sentence~|ruling~|judgment~|judgement~|conviction~|convict~|convicted|sentenced|faced|face~|facing|stood|handed down|defendant~|without leave|leaving|unit|passed down|put|authorities|police|put on trial|came|chamber~|instance|under|found|in court|registr*' +
  '|suspended sentence for|dock|bar|gavel|bailiff~|appeal~ court|first instance|stage|lodged|landed|arrived|ended|registered|by the courts|courtroom~|cases|charges|docketed|heard by|tried by|justice|justices|magistrate~|jury|juries|counsel|hearing~|of first instance|military|penalty|penalties|punishment~|handed over|dealt with|disposed|completed|concluded|order|orders|refusing|refusal~|absence|desertion|awol|got off|came away|walked away|escaped with|going';
const lawRu =
  'факту|фактам|факте|суд|суда|суду|суды|судов|судам|судами|судах|судом|суде|судебн~|судь~|судья|трибунал~|гарнизонн~|прокур*|следств*|следовател~|предъяв*|вынес~|вынесл~|вынесен~|выносил~|вынос~|постанов~|постановил~|возбу*|возбужд*|завел~|завед~|заведен~|поступ~|поступил~|рассмотр*|рассматрив*|направ*|передан~|передал~|получил~|получен~|зарегистр*|приня*|уголовн~|кодекс~|ук|стать~|часть|пункт~|ст|ч|производств~|дел|дела|дело|делам|делах|приговор~|решени~|обвинени~|обвинительн~|признан~|виновн~|преступлени~|правонарушени~|закон~|окружн~|областн~|районн~|городск~|краев~|инстанци~|отношени~|военнослужащ~|осужден~|осудил~|осужденн~|наказан~|наказани~|срок~|прошл~|проходил~|дошл~|попал~|предста*|оставлени~ части' +
  '|военн~|судов~|присяжн~|заседани~|слушани~|процесс~|скамь~|подсудим~|ведомств~|орган~|следком~|следственн~|комитет~|военно~|оглас*|оглашен~|провозглас*|проштамповал~|штампу*|штампова*|отштамповал~|вердикт~|санкци~|ходе|итогам|результат~|слушат*|рассматривал~|поступлени~|принял~ к производств~|канцеляри~|приказ~|неявк~|самоволь*|отделал~ся|отделались|отделался|дезертирств~|неисполнени~|отказ|отказа';

const leaving =
  'cost|costs|away|position~|post~|place~|ranks|home|duty|service|deployment|location|walked|went|ran|run|gone|go|going|took|taken|take~|without leave|leave the|leave their|leave his|barracks|garrison|without|permission|unauthorised|unauthorized|arbitrar*|comrade~|own|illegally|unlawfully|awol|unexcused|order~|orders|obey~' +
  '|heels|feet|line~|trench~|trenches|dugout~|front line|units|ranks of|base|bases|camp|camps|station~|assigned|assignment|authorisation|authorization|permit|consent|say so|notice|without telling|commander~|superior~|officers knowing|leave pass|pass|absent|whereabouts|flight|desert*|bolt~|slip~|sneak~|abscond*|walk|walking|vanish*|disappear*|loss~|lost|loses|lose|losing|bled|bleeding|shed|shedding|missed|short of|parting';
const leavingRu =
  'самовольн~|расположени~|позици~|мест~|место|дислокаци~|ряды|рядов|службы|службу|гарнизон~|бега|бегах|бросил~|побег~|совершил~|ушл~|ушед*|уход*|покинувш~|оставивш~|бежавш~|разрешени~|без|соч|покину*|остав*|несанкционированн~|незаконно|выполн~|выполнять|исполн~|исполнять|приказ~' +
  '|окоп~|траншее~|блиндаж~|передов~|лини~|полигон~|казарм~|лагер~|баз~|отпуск~ без|командован~|командир~|начальств~|спрос~|ведом~|ухода|уход|уходе|пределы|пределами|территори~|рядах|лишил~|потерял~|теряет|теряют|недосчитал~|недосчита~|покидани~|строй|строя|строю';

const death =
  'cost|costs|received|suffered|sustained|life|lives|lost|loss~|toll|dead|death~|fell|fallen|action|battle~|battlefield|field|memorial~|obituar*|lists|war|dying|fatal~|fatally|casualt*|perish*|killed|line|duty|forever|claimed|victims|victim~|left with|left nursing|got off with|came away with|got away with' +
  '|bodies|body|coffin~|zinc|grave~|lives lost|soul~|bloodshed|carnage|slaughter|human cost|cost of|price|paid|mourn*|bereaved|in mourning|eternal|memory|remembrance|fate|tomb~|headstone~|cross|crosses|heroes|hero|heroically|fell in|the fallen|combat death~|war dead|lives of|take~|taking|took|taken|ended|gone|never|return~ home|home';
const deathRu =
  'отделал~ся|отделались|отделался|отделалась|отделавш*|жертвами|от рук|получил~|получен~|жизн~|памят~|мемориал~|некролог~|пал|пали|павш~|смерт~|потер~|безвозвратн~|бою|боях|боя|сражени~|гибел~|погиб~|убит~|ходе|жертв~|отдал~|сложил~|голов~' +
  '|тел~|гроб~|цинк~|могил~|вечн~|слав~|геройск~|героическ~|смертью|храбр~|храбрых|защища*|обороня*|оборон~|исполнени~|воинск~ долг~|долг~|долгу|присяг~|родину|судьб~|унес*|забрал~|забира*|стоил~|цен~|цена|ценой|лишил~|оборвал~|скорб~|траур~|утрат~|поле бо~|поля бо~|кровопролит*|жертв~ стал~|стал~ жертв~|числе погибших|списк~ погибших|сложивш~|смертн~|нашел|нашл~|убыл~';

const capture =
  'captivity|enemy|ukrainian~|hands|hand|held|hold~|fell|fallen|fall|taken|took|prisoner~|captive~|captured|prisoners of war|pow~|war|side|ended|wound' +
  '|opposing|opponent~|foe|foes|adversary|seized|surrender~|alive|behind enemy lines|camp~|become|became|being held|custody of the enemy|captor~';
const captureRu =
  'плен~|плен|плена|плену|пленом|попал~|попа*|взят~|оказал~|вражеск~|противник~|украинск~|содержат~|удержива*|числ~' +
  '|неприятел~|враг~|врага|врагу|руки|руках|рук|оказал~ся|захвачен~|угодил~|попавш~|сторон~ противник~|сторон~ украин~|невол~|живьем|живыми';

const wanted =
  'police|looking|look~|search~|searched|hunt~|hunted|sought|seek~|seeking|list~|put|placed|declared|federal|interior|law|enforcement|ministry|on' +
  '|hunt|hunting|hunts|after|notice~|bulletin~|manhunt|fugitive~|run|on the run|at large|detective~|card|cards|added|entered|entry|still|search notice~|warrant~|alert~|register|held|holds|hold|contained|contains|includes|included';
const wantedRu =
  'полици~|розыск~|разыскива*|ищут|ищет|объявлен~|объявил~|подан~|находят~|находит~|мвд|министерств~|внутренн~|дел|федеральн~|уголовн~' +
  '|ориентировк~|карточк~|карточек|сыск~|поиск~|ищ~|гоняет~|ловит|ловят|внес~|внесен~|подал~|заявлен~|межгосударственн~|бега|бегах|силов~|правоохран*|сотрудник~';

const attack =
  'target~|targeted|launched|carried|inflicted|delivered|took|hit|under|came|shelling|fire|air|missile|drone' +
  '|enemy|hostile|round~|incoming|rocket~|artillery|bomb~|strike~|raid~|wave~|barrage~|salvo~|suffered|endured|withstood|rained|hail|pounded|aimed|subject|sustained|faced|recorded|territory|facility|facilities|object';
const attackRu =
  'нанес~|нанесл~|нанесен~|цел~|удар~|воздушн~|ракетн~|подвергл~|пришл~' +
  '|противник~|вражеск~|враг~|артиллерийск~|авиационн~|беспилотн~|дронов~|артиллери~|авиаци~|снаряд~|мин|минам~|обстрел~|налет~|прилет~|выдерж*|пережил~|обруш~|произвел~|совершил~|объект~|территори~|совершен~|нападени~';

const joining =
  'took|taken|take~|sign~|signed|contract~|joined|join~|entered|enter~|call~|called|up|drafted|enlist~|service' +
  '|ink~|put pen|pen to paper|colours|colors|ranks|army|forces|military|into|volunteer~|recruiter~|recruiting|office|offices|draft|notice~|papers|uniform|uniforms|barracks|swept|sent off|front';
const joiningRu =
  'подписал~|контракт~|заключил~|вступил~|поступил~|служб~|призва*|призван~|мобилизова*|пришл~' +
  '|военкомат~|повестк~|сборн~|пункт~|арми~|ряды|рядах|форм~|автомат~|руж~|фронт~|войн~|доброволь*|вербовк~|вербовщик~|явил~|комисси~|призыв~|частичн~|мобилизаци~';

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
