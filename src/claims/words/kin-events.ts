// What else may become of people, by words that say the same: a figure of `executed` bears `put to death` and `казнены`.
import { Lexicon } from '../../text/lexicon.ts';

/** `vanished from the Interior Ministry's wanted register`, `из реестра исчезли`: taken off it. */
const vanished = [
  ...['register', 'registry', 'database', 'list'].flatMap((noun) =>
    ['vanished', 'disappeared'].flatMap((verb) => [`${verb} from _ ${noun}`, `${verb} from the _ ${noun}`]),
  ),
  ...['реестр~', 'баз~', 'списк~', 'перечн~'].flatMap((noun) => [
    `исчезл~ из _ ${noun}`,
    `из ${noun} _ исчезл~`,
  ]),
].join('|');

const entries: readonly (readonly [patterns: string, key: string])[] = [
  [
    'sentenced to prison|sentenced to jail|sentenced to camp~|prison sentence~|prison term~|jail term~|camp sentence~|imprisoned|jailed|тюремн~ срок~|лагерн~ срок~|приговорен~ к лагер~|лишени~ свободы|put behind bars|behind bars|sent to prison|sent to jail|custodial sentence~|custodial|jail sentence~|prison time|went to prison|went to jail|thrown in prison|thrown in jail|given prison|за решетк~|реальн~ срок~|реальн~ лишени~ свободы|реальн~ лишени~|посадил~|посажен~|отправил~ в колони~|отправлен~ в колони~|угодил~ в тюрьм~|сел~ в тюрьм~|к лишени~ свободы',
    'imprisonment',
  ],
  ['shot at|shot into the air|стрелял~|обстрелян~', 'shooting'],
  [
    'на волю вышл~|вышл~ на волю|вышл~ на свободу|на свободу вышл~|вышел на свободу|вышл~ по амнисти~|по амнисти~ вышл~|вышел по амнистии|вышл~ из тюр*|вышл~ из колони~|вышел из тюрьмы|из колони~ вышл~|из тюрьмы вышл~|released|freed|set free|let go|discharged from custody|release~|освобожден~|освободил~|освободить|выпущен~|выпустил~|на свободу|отпущен~|отпустил~|walked free|walk free|walks free|left prison|out of prison|regained _ freedom|regained _ liberty|at liberty|liberated|liberation|came out of captivity|brought out of captivity|returned from captivity|returned home from captivity|back from captivity|freed from|freeing|вышел на волю|обрел~ свобод~|вызволен~|вызволил~|вызволить|вытащил~ из плен~|вытащить из плен~|из плена вытащил~|из плена вытащить|вернул~ из плен~|из плена вернул~|возвращен~ из плен~|возвращени~ из плен~|отпуст*|освобожда*|освобождени~|выпуска*|на свобод~',
    'release',
  ],
  [
    'executed|execution~|put to death|hanged|расстрел~|расстреля*|казнен~|казнил~|казни|казнь|повешен~|повесил~|firing squad~|guillotin*|beheaded|gallows|sent to _ death|к стенке|к высш~ мер~|высш~ мер~ наказани~|смертн~ казн~|расстреливал~|казнить|расстрелять',
    'execution',
  ],
  [
    'admitted|admission~|поступил~ в больниц~|поступил~ в _ больниц~|поступил~ в госпитал~|поступил~ в _ госпитал~|в _ больниц~ _ поступил~|в больниц~ _ поступил~|в _ госпитал~ _ поступил~|hospitalised|hospitalized|hospitalisation~|taken to hospital|admitted to hospital|in hospital|госпитализир*|попал~ в госпиталь|в госпиталь|попал~ в больницу|в госпиталь попал~|в больницу попал~|в больницу|в больнице|put in hospital|put in the hospital|wound up in hospital|ended up in hospital|landed in hospital|ended up in a hospital|hospital bed~|hospital treatment|needed hospital|hospitali*|sent to hospital|went to hospital|required hospital|treated in hospital|были госпитализир*|на больничн~ койк~|больничн~ койк~|на койк~|слег~ в госпитал~|слегл~ в госпитал~|слегл~ в больниц~|в лазарет~|лег~ в больниц~|легл~ в больниц~|положил~ в больниц~|положил~ в госпитал~|положен~ в|в стационар~|стационар~|в санчаст~|увез~ в больниц~|увезен~ в больниц~|отправил~ в госпитал~|отправлен~ в госпитал~|отправил~ в больниц~|отправлен~ в больниц~|доставлен~ в госпитал~|доставлен~ в больниц~|доставил~ в госпитал~|доставил~ в больниц~',
    'hospital',
  ],
  [
    'buried|burial~|laid to rest|interred|interment~|lowered into _ grave~|похоронен~|похоронил~|хоронил~|захоронен~|захоронил~|погребен~|погребл~|предан~ земле|предал~ земле',
    'burial',
  ],
  ['exhumed|exhumation~|unearthed|dug up|эксгум*|извлечен~ из могил', 'exhumation'],
  [
    'deported|deportee~|deportation~|exiled|banished|deporting|депортир*|депортаци~|выслан~|выслал~|высылк~|сослан~|сослал~|shipped off|shipped to|shipped out to|transported to|carted off|herded|packed off|sent into exile|sent off to|driven into exile|banish~|uprooted and sent|угнал~|угнан~|вывез~ в|вывезен~ в|вывезл~ в|отправил~ в ссылк~|отправлен~ в ссылк~|высыла*|выдворен~|выдворил~|выдворени~|изгнан~|изгнал~|driven off|drove off|driving off|driven off _ land~|drove _ off _ land~|driven from _ land~|driven out of _ land~|forced off _ land~|thrown off _ land~|expelled from _ land~|согнан~ с|согнал~ с|прогнан~ с|прогнал~ с|с земл~ согнал~|с земл~ согнан~|с земл~ изгнал~|с земл~ изгнан~|этапировал~ в',
    'deportation',
  ],
  [
    'похитить|abducted|abduction~|kidnapped|kidnapping~|snatched|похищен~|похитил~|похищени~|украден~|увезен~|увезл~|taken from _ home~|carried off|spirited away|dragged away|dragged off|bundled into|taken hostage|hauled away|taken away by|похища*|выкрал~|увод*|уведен~|увел~|забрал~ из дом~|захвачен~ в заложник~|взят~ в заложник~',
    'abduction',
  ],
  [
    'forcibly disappeared|were disappeared|was disappeared|disappearance~|disappeared|насильственно исчез~|исчез|исчезл~|исчезновени~|enforced disappearance~|forced disappearance~|made to disappear|desaparecido~|victims of enforced disappearance|victims of forced disappearance|насильственн~ исчезн*|насильственн~ исчезновени~|насильственно исчезнувш~|исчезнувш~|стал~ жертвами насильственн~ исчезновени~',
    'disappearance',
  ],
  ['rehabilitated|exonerated|cleared|rehabilitation~|реабилитир*|реабилитаци~', 'rehabilitation'],
  [
    'tortured|torture~|beaten|beating~|ill treated|пытк~|пытал~ в|избит~|избил~|избиени~|tortures|torturing|mistreated|mistreat*|ill treatment|abused|абьюз|пытал~|пытан~|подвергл~ пытк~|подвергнут~ пытк~|истязал~|истязани~|замуч*',
    'torture',
  ],
  [
    'pulled alive|pulled _ alive|dug out alive|dug _ out alive|taken out alive|brought out _ alive|извлек~ _ живыми|извлечен~ живыми|живыми _ извлек~|живыми извлечен~|достал~ живыми|достал~ _ живыми|откопал~ живыми|вытащил~ _ живыми|спасти|rescued|rescue~|saved|brought to safety|brought out alive|pulled out alive|спасен~|спасл~|спас|brought up alive|brought to the surface|hauled out|pulled out|dug out|lifted out|got out alive|made it out|raised to the surface|winched|pulled to safety|led to safety|brought out|rescuing|saving|на гора|на-гора|поднят~ на поверхност~|поднял~ на поверхност~|поднял~ живыми|поднят~ живыми|живыми _ поднял~|вывел~|вывели|выведен~|извлек~ живыми|вытащил~ живыми|спасать|эвакуирован~ из шахт~',
    'rescue',
  ],
  [
    'evacuated|evacuation~|эвакуир*|эвакуаци~|вывезен~|вывезл~|moved out of|bussed out|taken out of|эвакуац*',
    'evacuation',
  ],
  [
    'arrived|arrival~|took in|taken in|came to|прибыл~|прибывш~|приехал~|принял|приняла|приняли|принят~|arriving|arrives|reached|came in|turned up at|received as|got in|took _ in|прибыва*|приезж*|добрал~|въехал~|приют~|приютил~',
    'arrival',
  ],
  [
    'sued|sue|suing|brought suit~|went to court over|подал~ в суд|в суд подал~|судил~ с|filed|lodged|submitted|подан~|подал~|подали|внесен~ жалоб~|sent in|handed in|made _ complaint~|lodging|filing|appealed to|turned to|wrote to|подава*|направил~|направлен~|обратил~|обращени~|пожаловал~|написал~ _ заявлени~|написал~ _ жалоб~',
    'filing',
  ],
  [
    'получил~|получал~|получено|received|receives|received _ complaints|fielded|took _ calls|answered _ calls|handled _ calls|came in|came from|come from|coming from|were made by|поступил~|поступа*|поступивш~|пришл~ от|приходил~ от|пришло|приходило|приходит|приходят|принял~ _ звонк~|принят~ _ звонк~|ответил~ на _ звонк~',
    'receipt',
  ],
  [
    'found alive|found _ alive|found living|traced alive|located alive|найден~ живы~|найден~ живыми|найден~ в живых|нашл~ живы~|нашл~ живыми|нашл~ в живых|нашл~ _ живыми|обнаружен~ живыми|обнаружил~ живыми|разыскал~ живыми|отыскал~ живыми|живыми нашл~|живыми найден~|живыми обнаружил~|живыми обнаружен~|живыми разыскал~|живыми отыскал~|в живых нашл~|turned up alive|живы~ найден~|живы~ нашл~|разыскан~ живы~|живы~ разыскан~|живыми _ разыскать|живыми _ найти|живыми _ отыскать|разыскать живыми|найти живыми|отыскать живыми|обнаружен~ живы~|нашел~ся жив~',
    'found-alive',
  ],
  [
    'found dead|found _ dead|найден~ мертвы~|найден~ мертвыми|нашл~ мертвыми|найден~ погибшими|нашл~ погибшими|нашл~ _ погибшими|обнаружен~ мертвыми|обнаружил~ мертвыми|мертвыми нашл~|мертвыми найден~|погибшими нашл~|погибшими найден~',
    'found-dead',
  ],
  [
    'found in captivity|found _ in captivity|traced in captivity|found captive|найден~ в плену|нашл~ в плену|разыскал~ в плену|обнаружен~ в плену|обнаружил~ в плену|в плену нашл~|в плену найден~|в плену обнаружил~|в плену разыскал~|в плену отыскал~',
    'found-captive',
  ],
  [
    'found|located|tracked down|traced|uncovered|detected|brought to light|выявил~|выявлен~|выявлял~|вскрыл~|вскрыт~|нашл~|нашел|найден~|отыскал~|отыскан~|разыскал~|разыскан~|обнаружил~|обнаружен~',
    'finding',
  ],
  [
    'upheld|granted|satisfied|found justified|found _ justified|found substantiated|found _ substantiated|признан~ обоснованн~|признал~ обоснованн~|обоснованн~ признан~|обоснованн~ признал~|удовлетвор*|ruled in favour|ruled in favor|allowed|approved|sustained|одобрен~|одобрил~|удовлетвор~',
    'grant',
  ],
  [
    'dismissed|fired|sacked|removed from office|discharged|discharged from service|уволен~|уволил~|axed|kicked out|thrown out of|drummed out|relieved of|stripped of|lost _ job~|lost _ post~|lost _ position~|shown the door|dismissal~|given the sack|выгнал~|выгнан~|в отставк~|отправлен~ в отставк~|лишил~ должност~|лишил~ _ должност~|снят~ с должност~|снял~ с должност~|увольнени~|уволить|лишились работы|laid off|laying off|layoff~|lay off|made redundant|making redundant|redundancies|попал~ под сокращение|под сокращени~ попал~|уволен~ по сокращени~',
    'dismissal',
  ],
  ['suspended from|suspended from duty|отстранен~|отстранил~', 'suspension'],
  [
    'обменять|exchanged|exchange~|swapped|swap~|prisoner exchange~|обменян~|обменял~|обмен|обмена|обмену|обменом|по обмену|traded|prisoner swap~|swapping|exchanging|traded for|in swaps|in exchanges|через обмен~|обменн~|обменива*|поменял~|по обмен~|в ходе обмен~|обмены',
    'exchange',
  ],
  [
    'vaccine~|vaccinated|inoculated|vaccination~|привит~|привил~|прививк~|вакцинир*|jab~|jabbed|immunised|immunized|immunis*|immuniz*|shots against|сделал~ прививк~|сделан~ прививк~|привитых|вакцин~',
    'vaccination',
  ],
  [
    'came down with|come down with|went down with|fell ill|fell sick|taken ill|contracted|caught|infected|infection~|sickened|fallen ill|заболел~|заболевш~|заболевани~|заразил~|заражен~|переболел~|down with|picked up|developed|diagnosed|diagnosis|diagnoses|tested positive|laid low|struck down|bedridden|sick with|ill with|sick|ailing|contracts|caught the|suffered from|falling ill|falls ill|подхватил~|подцепил~|слег|слегл~|слегло|свалил~|скосил~|болел~|болеют|болеет|болезн~|захворал~|занемог~|занемогл~|диагноз~|диагностир*|инфицирован~|инфицировал~|заразилось|переболевш~|заболева*',
    'illness',
  ],
  [
    'invalided out|discharged as unfit|комиссован~|комиссовал~|признан~ негодн~|discharged on health grounds|discharged on medical grounds|medically discharged|discharged for health|discharged for medical|invalided|declared unfit|found unfit|ruled unfit|judged unfit|unfit for service|as unfit|sent home unfit|health grounds|medical grounds|комиссова*|списан~ по|списал~ по|списал~ с|списан~ с|негодн~|по здоровью|по состоянию здоровья|по болезни',
    'invaliding',
  ],
  [
    'amnestied|amnesty|amnesties|pardoned|pardon~|амнистир*|амнисти~|помилован~|помиловал~|amnest*|clemency|granted clemency|помилова*|подпал~ под амнисти~|попал~ под амнисти~',
    'pardon',
  ],
  [
    'came into the world|born|birth~|родил~|рожден~|появил~ на свет|newborn~|births|рождени~|новорожденн~',
    'birth',
  ],
  [
    'resettled|resettlement|relocated|переселен~|переселил~|расселен~|relocat*|rehoused|resettl*|расселил~|переселя*|переезд~|переехал~',
    'resettlement',
  ],
  [
    'displaced|uprooted|driven out|перемещен~ лиц~|вынужден~ покину*|forced from _ home~|driven from _ home~|fled _ home~|lost _ home~|made homeless|homeless|forced to leave _ home~|without a home|without homes|without shelter|without a roof over _ head~|roof over _ head~|крыши над головой|без крыши над головой|без дома|без домов|forced out of _ home~|лишил~ жилья|лишил~ крова|остал~ без крова|остал~ без жилья|без крова|согнан~|покинул~ дома|покинул~ свои дома|бежал~ из своих дом~|вынужден~ переселен~|вынужден~ бежать|вынужден~ уех*',
    'displacement',
  ],
  ['questioned|interrogated|допрошен~|допросил~|interrogat*|questioning|допраши*|допрос~', 'questioning'],
  [
    'decorated|awarded|received _ medal~|награжден~|наградил~|medal~|honoured|honored|presented with|given _ medal~|given _ order~|ордена|орденом|орденами|медал~|удостоен~|удостоил~ся|отмечен~ наград~|награды|наградами|наград|наградой',
    'award',
  ],
  [
    'promoted|promotion~|повышен~ в звани~|повысил~|promot*|raised to the rank|присвоен~ звани~|присвоил~ звани~|повыси*',
    'promotion',
  ],
  [
    'fined|fine~|оштрафован~|оштрафовал~|штраф~|fines|given _ fine~|ordered to pay|hit with fine~|штраф|штрафа|штрафом|штрафами|штрафы|отделал~ штраф~|оштрафова*',
    'fine',
  ],
  [
    'extradited|extradition~|handed over|экстрадир*|экстрадици~|выдан~|extradit*|handed over to|turned over to|sent back to|выдал~|передан~ властям|передал~ властям',
    'extradition',
  ],
  ['collected|gathered|taken from|собран~|собрал~', 'collection'],
  [
    'delivered|served on|served with|handed out|handed to|вручен~|вручил~|раздан~|sent out|went out|distributed|dispatched|issued|served|delivering|handing out|received _ notice~|разнес~|разнесл~|разносил~|разослал~|разослан~|роздал~|раздал~|выписал~|выписан~|выдан~ на руки|разнос~',
    'delivery',
  ],
  [
    'destroyed|burned down|demolished|razed|уничтожен~|разрушен~|сожжен~|снесен~|снес|снесл~|сносил~|снос|wrecked|flattened|levelled|leveled|burnt down|burned|burnt|gutted|torn down|destroying|sank|sunk|knocked out|shot down|разнес~ в|разнесл~ в|сгорел~|сжег|сожгл~|разруш*|разбомбил~|подбит~|подбил~|потоплен~|потопил~|сбит|сбит~|сбил~|уничтож*',
    'destruction',
  ],
  [
    'suicide~|killed themselves|took _ own live~|took _ own life|taken _ own live~|by _ own hand|hanged themselves|hanged himself|покончил~ с собой|покончил~ жизнь|свел~ счеты с жизнью|наложил~ на себя рук~|самоубийств~|самоубийц~|суицид~|повесил~ся|повесился|повесились',
    'suicide',
  ],
  [
    'sentenced to death|death sentence~|death penalty|condemned to death|смертн~ приговор~|приговор~ к расстрел~|приговорен~ к расстрел~|приговорил~ к расстрел~|приговорен~ к высш~ мер~|приговорил~ к высш~ мер~|приговорен~ к смерт~|приговорил~ к смерт~',
    'death-sentence',
  ],
  [
    `${vanished}|из розыска исключил~|из розыска _ исключил~|из розыска исключен~|исключил~ из розыска|исключен~ из розыска|исключил~ из _ розыска|из розыска снял~|taken off _ wanted list|removed from _ wanted list|struck off _ wanted list|dropped from _ wanted list|no longer wanted|off the wanted list|снят~ с розыск~|снял~ с розыск~|с розыска снят~|с розыска снял~|прекратил~ розыск~|исключен~ из розыск~|из списк~ разыскива* исключ*|из списк~ разыскива* _ исключ*|исключ* из списк~ разыскива*|из списк~ разыскива* снял~|из списк~ разыскива* _ снял~|вычеркн* из списк~ разыскива*|удал* из списк~ разыскива*|из списк~ разыскива* вычеркн*|из баз~ розыска исключ*|из баз~ розыска _ исключ*|исключ* из баз~ розыска|deleted from _ wanted list`,
    'struck-off',
  ],
  [
    'put on _ wanted list|placed on _ wanted list|added to _ wanted list|added _ wanted list|entered on _ wanted list|declared wanted|объявлен~ в розыск|объявил~ в розыск|в розыск объявил~|в розыск объявлен~|подан~ в розыск|подал~ в розыск|внесен~ в розыск~|пополнил~ _ розыск~|в список разыскива* добав*|в список разыскива* _ добав*|в список разыскива* внес*|в список разыскива* _ внес*|в список разыскива* включ*|в список разыскива* _ включ*|добав* в список разыскива*|внес* в список разыскива*|включ* в список разыскива*|внес* в баз~ розыска|в баз~ розыска внес*|в баз~ розыска _ внес*|добав* в баз~ розыска|в баз~ розыска добав*',
    'put-on-wanted-list',
  ],
  [
    'exempted|exempt|exemption~|excused from|spared _ draft|spared _ call up|освобожден~ от мобилизаци~|освобождени~ от мобилизаци~|освобожден~ от призыва|освобождени~ от призыва|освобожден~ от службы|бронь|брони|бронью|забронирован~|забронировал~|белый билет',
    'exemption',
  ],
  ['deferred|deferment~|deferral~|postponement~|postponed|put off|отсрочк~|отсрочен~|отложен~', 'deferment'],
  [
    "failed to answer|did not answer|never answered|failed to respond|failed to come|failed to arrive|не явил~|failed to appear|failed to show|failed to report|failed to turn up|did not show up|did not turn up|did not appear|did not report|didn't show up|didn't turn up|never showed up|never turned up|never reported|never appeared|no shows|no show~|stayed away|ignored _ summons|ignored _ notice~|ignored _ call up~|не явил~|не явивш~|неявк~|не пришл~ в|не пришл~ на|не пришел на|не прибыл~ в|не прибыл~ на|проигнорировал~|не появил~ в|не появил~ на",
    'no-show',
  ],
  ['dodged|dodging|evaded|evading|evasion|уклонил~|уклонивш~|уклоня*|уклонени~', 'evasion'],
  [
    'rejected|turned down|thrown out|threw out|refused to hear|denied _ appeal~|dismissed _ appeal~|dismissed _ complaint~|отклонен~|отклонил~|отверг~|отвергл~|отказано|отказал~ в удовлетворени~|оставлен~ без удовлетворени~|оставил~ без удовлетворени~',
    'rejection',
  ],
  ['appealed|appeal lodged|challenged|contested|обжаловал~|обжалован~|опротестова*', 'appeal'],
  ['overturned|overturn|quashed|struck down|annulled|set aside|отменен~|отменил~', 'overturning'],
  [
    'compensated|compensation|paid out|payout~|payment~|received money|выплат~|компенсаци~|выплатил~|компенсирова*',
    'compensation',
  ],
  [
    'trapped|stranded|cut off|stuck|entombed|buried under|buried beneath|buried alive|buried by|погребен~ под|погребен~ заживо|похоронен~ под|похоронен~ заживо|заблокирован~|завален~|отрезан~|застрял~|оказал~ в ловушк~',
    'entrapment',
  ],
  [
    'trained|training|graduated|drilled|обучен~|обучил~|прошл~ подготовк~|прошл~ обучени~|обучени~',
    'training',
  ],
  ['adopted|adoption~|placed with foster|усыновлен~|усыновил~|удочерен~', 'adoption'],
  ['raped|rape~|sexually assaulted|изнасилован~|изнасиловал~|изнасиловани~', 'rape'],
  [
    'registered as|put on _ register|enrolled on|поставлен~ на учет|постав~ на учет|на учет поставлен~|взят~ на учет',
    'registration',
  ],
  [
    'went on strike|on strike|struck work|strikers|striker|walkout~|walked out|walk out|walking out|walked off the job|walked off _ job~|downed tools|down tools|laid down _ tools|stopped work|stopped working|work stoppage~|stoppage~|industrial action|joined _ strike|бастовал~|бастуют|бастовавш~|бастующ~|забастов*|стачк~|стачек|прекратил~ работу|прекративш~ работу|остановил~ работу|приостановил~ работу|бросил~ работу|не вышл~ на работу|на работу не вышл~|отказал~ работать',
    'strike',
  ],
  ['naturali*|granted citizenship|given citizenship|получил~ гражданств~|натурализ*', 'naturalisation'],
  [
    'went on hunger strike|hunger strike~|on hunger strike|голодовк~ объявил~|голодовк~ держ*|голодовк~|объявил~ голодовк~|голодал~ в',
    'hunger-strike',
  ],
  [
    'sent back to the line|sent back to the front|sent back to the front line|sent back to the trenches|sent back into battle|sent back into combat|sent back to duty|sent back to _ unit~|ordered back to the front|back to the line|отправил~ обратно на фронт|отправлен~ обратно на фронт|обратно на передов~|обратно в окоп~|обратно на фронт|снова на фронт отправ*|returned to duty|returned to service|returned to the front|back to the front|back at the front|back in combat|returned to combat|returned to the fight|returned to the line|вернул~ на фронт|вернувш~ на фронт|возвращен~ на фронт|на фронт вернул~|на фронт возвращен~|вернул~ на передов~|вернул~ в бой|возвращ* на фронт|вернул~ в строй|в строй вернул~|в строй возвращен~|возвращен~ в строй|вернувш~ в строй',
    'back-to-duty',
  ],
  ['shot dead|shot|shootings|shot and killed|gunned down|застрелен~|застрелил~', 'shot'],
  [
    'held|being held|kept|kept in|kept as|держал~|держали|держат|содержали|interned|internment|housed|detained in|remain in custody|содержат~ся|содержал~ся|содержатся|содержались|содержался|содержится|содержал~|содержан~|удержива*|размещен~|пребыва*|проживал~|проживают',
    'holding',
  ],
  [
    'passed through _ camp~|passed through _ prison~|went through _ camp~|went through _ prison~|прошл~ через _ лагер~|через _ лагер~ прошл~',
    'passage',
  ],
  ['registered|register with|registration|зарегистрирова*|регистрац*|встал~ на учет', 'registration'],
  [
    'won _ job~ back|won back _ job~|won _ post~ back|gave _ job~ back|reinstated|reinstatement~|restored to _ post~|restored to _ job~|восстановлен~|восстановил~|восстановить|восстановлен~ в должност~|восстановил~ в должност~|восстановлен~ на служб~|восстановил~ на служб~',
    'reinstatement',
  ],
  ['reprimand~|reprimanded|censured|выговор~|взыскани~', 'reprimand'],
  [
    'declared dead|declared _ dead|presumed dead|ruled dead|признан~ погибш~|признан~ умерш~|признал~ погибш~|признал~ умерш~|объявлен~ умерш~|объявлен~ погибш~|объявил~ умерш~|объявил~ погибш~',
    'declared-dead',
  ],
  [
    'handed in _ notice|gave _ notice|handed in _ resignation~|tendered _ resignation~|resigned|resignation~|stepped down|quit _ job~|quit _ post~|подал~ в отставк~|ушл~ в отставк~|ушел в отставку|уволил~ по собственному',
    'resignation',
  ],
  [
    'declared missing|declared _ missing|признал~ безвестно|признан~ безвестно|признал~ без вести|признан~ без вести',
    'declared-missing',
  ],
  ['aboard|on board|на борту|на борт|пассажирами', 'aboard'],
  [
    'recovered|recovery|retrieved|retrieving|fished out|washed ashore|pulled from the water|brought ashore|поднял~ тел~|подняты тела|извлек~ тел~|извлечен~ тел~|достал~ тел~|выловил~ тел~',
    'recovery',
  ],
  [
    'sent to camp~|sent to the camp~|sent to labour camp~|sent to labor camp~|sent to the gulag|sent to prison camp~|dispatched to camp~|dispatched to the camp~|shipped to camp~|shipped to the camp~|packed off to camp~|ended up in camp~|ended up in the camp~|went to the camp~|went to camp~|в лагерь|в лагеря отправил~|в лагеря отправлен~|в лагеря|отправил~ в лагер~|отправлен~ в лагер~|сослал~ в лагер~|сослан~ в лагер~|попал~ в лагер~|угодил~ в лагер~|этапировал~ в лагер~|отправил~ в гулаг|в гулаг',
    'sent-to-camps',
  ],
  [
    'eligible|eligibility|entitled to|qualify for|qualified for|qualifies for|подлеж* амнисти~|подлежа*|имел~ право|имеют право|имеющ~ право|подпада*',
    'eligibility',
  ],
  [
    'put out of _ home~|put out of _ flat~|thrown out of _ flat~|lost _ home~ to eviction|evicted|eviction~|evict|evicting|turned out of _ home~|thrown out of _ home~|выселен~|выселил~|выселя*|выселени~|выселить',
    'eviction',
  ],
  [
    'in prison|in jail|in prisons|in jails|sat in prison|сидел~ в тюр*|в тюрьмах _ сидел~|в тюрьмах сидел~|в тюрьме сидел~|сидят в тюр*|находят~ в тюр*|находил~ в тюр*',
    'in-prison',
  ],
  [
    'discharged from hospital|discharged from the hospital|sent home from hospital|released from hospital|выписан~|выписал~|выписыва*',
    'hospital-discharge',
  ],
  [
    'poisoned|poisoning~|gassed|отравил~ся|отравились|отравился|отравлен~|отравил~|отравлени~|надышал~ся',
    'poisoning',
  ],
  ['moved away|departed|emigrated|left again|уехал~|уезжа*|выехал~|выезжа*|эмигрирова*', 'departure'],
  ['transferred|transfer~|moved to other|перевел~|переведен~|перевели|перевод~ в', 'transfer'],
  ['closed down|closed|closure~|shut down|shut|закрыт~|закрыл~|закрыти~', 'closure'],
  ['amputat*|ампутац*|ампутир*', 'amputation'],
  ['operated on|surger*|surgical operation~|прооперир*|хирургическ~ операци~', 'surgery'],
  [
    'caught in|caught up in|swept up in|engulfed by|engulfed in|buried by|buried under|swept away by|hit by _ avalanche|попал~ под _ лавин~|попал~ под лавин~|под лавину попал~|попал~ под завал~|попал~ под оползень|попал~ в лавин~|накрыл~ лавин~|накрыл~ лавиной|лавина накрыла|накрыт~ лавин~|оказал~ под лавин~|оказал~ под завал~|оказал~ под снегом|засыпал~ снегом',
    'engulfment',
  ],
  ['expelled|expulsion~|expel|expels|отчислен~|отчислил~|отчисля*|исключен~ из|исключил~ из', 'expulsion'],
];

export const kinEvents = new Lexicon<string>(entries);

/** The keys of these events. */
export const kinKeys: ReadonlySet<string> = new Set(entries.map(([, key]) => key));
