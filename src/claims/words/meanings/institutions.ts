// States and their offices, territories, courts, police, schools, hospitals, churches, media, associations, firms, and the places
// where people are kept, treated, lodged or buried: one meaning a line, in both languages.
export const institutionMeanings = `
state|states|government owned|государств~|государственн~|state owned|state run
country|countries|nation|nations|страна|страны|стране|страну|страной|стран|странам|странах|странами
federal state~|us state~|american state~|state|states|штат|штата|штату|штатом|штате|штаты|штатов|штатам|штатах|штатами
republic~|республик~|республиканск~
autonomous republic~|автономн~ республик~
kingdom~|королевств~
empire~|imperial|импери~|имперск~|императорск~
federation~|федераци~
federal|федеральн~|федеративн~|federally
monarchy|monarchies|монархи~
dictatorship~|диктатур~
regime~|режим~|prison regime
government~|governmental|правительств~|правительственн~
cabinet of ministers|council of ministers|кабинет~ министров|кабмин~|совет~ министров|совмин~|cabinet
provisional government~|interim government~|временн~ правительств~
transitional government~|переходн~ правительств~
government in exile|правительств~ в изгнании
junta~|хунта|хунты|хунте|хунту|хунтой
authorities|власти|властей|властям|властями|властях
local authorities|local authority|местн~ власти|местн~ властей|местн~ властям|местн~ властями
local government~|self government|местн~ самоуправлени~|самоуправлени~|муниципальн~ власт~
administration~|administrative|администраци~|административн~|administratively
presidential administration|president administration|администраци~ президента
civil military administration~|военно гражданск~ администраци~
military administration~|военн~ администраци~
occupation administration~|occupation authorities|occupying authorities|оккупационн~ администраци~|оккупационн~ власт~
institution~|учреждени~
public institution~|state institution~|government institution~|государственн~ учреждени~|госучреждени~|казенн~ учреждени~
organisation~|organization~|организаци~
international organisation~|international organization~|международн~ организаци~
ministry|ministries|ministerial|министерств~|министерск~
interior ministry|ministry of the interior|ministry of interior|ministry of internal affairs|home office|мвд|министерств~ внутренних дел
defence ministry|defense ministry|ministry of defence|ministry of defense|department of defense|минобороны|министерств~ обороны|оборонн~ ведомств~
justice ministry|ministry of justice|justice department|department of justice|минюст~|министерств~ юстиции
health ministry|ministry of health|health department|department of health|минздрав~|министерств~ здравоохранения|министерств~ здоровья
education ministry|ministry of education|education department|department of education|минобразовани~|минобрнауки|минпросвещени~|министерств~ образования|министерств~ просвещения
emergencies ministry|emergency ministry|ministry of emergency situations|ministry of emergencies|emergency situations ministry|мчс|министерств~ по чрезвычайным ситуациям
state emergency service|emergency service of ukraine|гсчс|государственн~ служб~ по чрезвычайным ситуациям
foreign ministry|ministry of foreign affairs|foreign office|state department|department of state|мид|мида|миду|мидом|миде|госдеп~|министерств~ иностранных дел
labour ministry|labor ministry|ministry of labour|ministry of labor|labor department|department of labor|минтруд~|минсоцзащиты|министерств~ труда
social policy ministry|ministry of social policy|ministry of social affairs|ministry of social protection|social affairs ministry|минсоцполитики|министерств~ социальной политики|министерств~ социальной защиты|министерств~ социального развития
finance ministry|ministry of finance|treasury department|минфин~|министерств~ финансов
economy ministry|ministry of economy|ministry of the economy|ministry of economic development|минэкономики|минэкономразвити~|министерств~ экономики|министерств~ экономического развития
culture ministry|ministry of culture|минкультуры|министерств~ культуры
agriculture ministry|ministry of agriculture|минсельхоз~|министерств~ сельского хозяйства
transport ministry|ministry of transport|transportation department|минтранс~|министерств~ транспорта
energy ministry|ministry of energy|минэнерго|министерств~ энергетики
environment ministry|ministry of the environment|ministry of natural resources|минприроды|министерств~ природных ресурсов|министерств~ экологии|министерств~ окружающей среды
migration ministry|ministry of migration|immigration ministry|ministry of immigration|министерств~ миграции|министерств~ иммиграции|министерств~ по делам миграции
veterans ministry|ministry of veterans|ministry of veterans affairs|министерств~ по делам ветеранов|минветеранов
interior department~|internal affairs department~|управлени~ внутренних дел|отдел~ внутренних дел|увд
department~|departmental|департамент~
directorate~|administration~|управлени~
main directorate~|chief directorate~|главн~ управлени~|главк~|гу мвд
section~|division~|department~|отдел|отдела|отделу|отделом|отделе|отделы|отделов|отделам|отделах|отделени~
bureau~|bureaux|бюро
agency|agencies|агентств~
government agency|government agencies|ведомств~|ведомственн~
service~|служба|службы|службе|службу|службой|служб|службам|службах|службами
inspectorate~|инспекци~
labour inspectorate~|labor inspectorate~|трудов~ инспекци~|инспекци~ труда|гоструд~
office~|офис~|контор~|бюро
headquarters|head office~|штаб квартир~
crisis headquarters|emergency headquarters|task force~|оперативн~ штаб~|оперштаб~
commission~|комисси~
commission of inquiry|investigative commission~|investigation commission~|inquiry commission~|следственн~ комисси~|комисси~ по расследованию
truth commission~|комисси~ правды|комисси~ по установлению истины
rehabilitation commission~|комисси~ по реабилитации|реабилитационн~ комисси~
clemency commission~|pardon commission~|pardons commission~|комисси~ по помилованию
medical commission~|medical board~|медкомисси~|медицинск~ комисси~|врачебн~ комисси~
military medical commission~|ввк|влк|военно врачебн~ комисси~|medical board~|medical commission~|fitness commission~|медкомисси~
draft board~|draft commission~|conscription commission~|призывн~ комисси~|enlistment commission~
enlistment office~|recruitment office~|draft office~|recruiting office~|military commissariat~|военкомат~|военн~ комиссариат~|military registration office~|conscription office~|тцк|тцк и сп
recruitment centre~|recruitment center~|recruiting centre~|recruiting center~|recruiting station~|тцк|территориальн~ центр~ комплектования|пункт~ отбора
commandant office~|commandant~ office~|kommandantur~|комендатур~
election commission~|electoral commission~|избирательн~ комисси~|избирком~
central election commission|central electoral commission|цик|цика|цику|циком|центризбирком~|центральн~ избирательн~ комисси~
polling station~|polling place~|избирательн~ участ~|участк~ для голосования
constituency|constituencies|electoral district~|избирательн~ округ~
committee~|комитет~
следственн~ комитет~|следком~|investigative committee~|ск рф
executive committee~|исполком~|исполнительн~ комитет~
central committee~|центральн~ комитет~|цк
council~|совет|совета|совету|советом|совете|советы|советов|советам|советах|советами
village council~|village soviet~|сельсовет~|сельск~ совет~
city council~|town council~|municipal council~|горсовет~|городск~ совет~|городск~ дума|городск~ думы|гордум~|муниципальн~ совет~
regional council~|oblast council~|облсовет~|областн~ совет~
security council|совет~ безопасности|совбез~
federation council|совет~ федерации
human rights council|совет~ по правам человека|спч
united nations|оон|объединенн~ наци~
un human rights office|office of the high commissioner for human rights|ohchr|управлени~ верховного комиссара _ по правам человека|увкпч
un refugee agency|unhcr|увкб|управлени~ верховного комиссара _ по делам беженцев|увкб оон
unicef|юнисеф
world health organisation|world health organization|воз|всемирн~ организаци~ здравоохранения
international organisation for migration|international organization for migration|мом|международн~ организаци~ по миграции|iom|международн~ организац~ по миграции
international labour organisation|international labour organization|international labor organization|мот|международн~ организаци~ труда
european commission|еврокомисси~|европейск~ комисси~
european parliament|европарламент~|европейск~ парламент~
osce|обсе
nato|нато
red cross|красн~ крест~
red crescent|красн~ полумесяц~
league of nations|лиг~ наций
parliament~|parliamentary|парламент~|парламентск~
congress|congresses|congressional|конгресс~
senate~|senatorial|сенат~|сенатск~
state duma|дума|думы|думе|думу|думой|госдум~|государственн~ дум~
house of representatives|палат~ представителей
lower house|lower chamber|нижн~ палат~
upper house|upper chamber|верхн~ палат~
chamber~|house of parliament|палата|палаты|палате|палату|палатой|палат|палатам|палатах
legislature~|legislative assembly|legislative assemblies|законодательн~ собрани~|заксобрани~
national assembly|constituent assembly|национальн~ собрани~|народн~ собрани~|учредительн~ собрани~
assembly|assemblies|собрани~|ассамбле~
general assembly|генеральн~ ассамбле~|генассамбле~
verkhovna rada|rada|верховн~ рада|верховн~ рады|верховн~ раде|верховн~ раду|верховн~ радой
sejm|seimas|saeima|сейм|сейма|сейму|сеймом|сейме
supreme soviet|верховн~ совет~
faction~|parliamentary group~|фракци~
coalition~|коалици~|коалиционн~
оппозици~|оппозиционн~|opposition~|оппозиц~|oppositional
party|parties|партия|партии|партию|партией|партий|партиям|партиях|партиями|партийн~
ruling party|ruling parties|правящ~ парти~
communist party|communist parties|коммунистическ~ парти~|компарти~|кпсс
nazi party|нацистск~ парти~|нсдап
politburo|политбюро
komsomol|young communist league|комсомол~|комсомольск~|влксм
trade union~|labour union~|labor union~|trades union~|union|unions|профсоюз~|профсоюзн~|профессиональн~ союз~
union~|союз~|союзн~
federation of trade unions|trade union federation~|федераци~ профсоюзов|профобъединени~
association~|ассоциаци~|объединени~
society|societies|общество|общества|обществу|обществом|обществе|обществ
movement~|движени~
public organisation~|public organization~|civic organisation~|civic organization~|общественн~ организаци~
ngo|ngos|non governmental organisation~|non governmental organization~|nongovernmental organisation~|nongovernmental organization~|нко|нпо|неправительственн~ организаци~|некоммерческ~ организаци~
human rights organisation~|human rights organization~|human rights group~|rights group~|rights organisation~|rights organization~|правозащитн~ организаци~|правозащитн~ групп~|правозащитн~ организац~
aid worker~|humanitarian worker~|relief worker~|гуманитарн~ работник~|гуманитарн~ сотрудник~
aid organisation~|aid organization~|aid agency|aid agencies|humanitarian organisation~|humanitarian organization~|гуманитарн~ организаци~
charity|charities|charitable|charitable organisation~|charitable organization~|благотворительн~ организаци~|благотворительн~|благотворител~
charity fund~|charitable foundation~|charity foundation~|charitable fund~|благотворительн~ фонд~
foundation~|фонд~
fund~|фонд~
pension fund~|пенсионн~ фонд~|пфр
social fund|social insurance fund|соцфонд~|социальн~ фонд~|фонд~ социального страхования
undesirable organisation~|undesirable organization~|нежелательн~ организаци~
extremist organisation~|extremist organization~|экстремистск~ организаци~|экстремистск~ сообществ~
terrorist organisation~|terrorist organization~|terrorist group~|террористическ~ организаци~|террористическ~ групп*
criminal group~|gangs|criminal gang~|банда|банды|банде|банду|бандой|банд|преступн~ групп*|gang~|бандам|бандами|преступн~ группировк~|опг|шайк~
prosecutor office~|prosecutors office~|prosecution service~|procuracy|прокуратур~|прокурорск~|prosecutor's office~
general prosecutor office|prosecutor general office|general prosecution office|генпрокуратур~|генеральн~ прокуратур~
military prosecutor office~|military prosecution office|военн~ прокуратур~
public prosecutor~|public prosecution|гособвинени~|государственн~ обвинени~
children ombudsman|child ombudsman|children rights commissioner|commissioner for children rights|уполномоченн~ по правам ребенка|детск~ омбудсмен~
audit chamber|accounts chamber|court of auditors|audit office|счетн~ палат~
militsiya|militia|police|милици~|милицейск~
police department~|department of police|полицейск~ управлени~|управлени~ полиции|департамент~ полиции
traffic police|road police|дорожн~ полици~|гибдд|гаи|дпс
riot police|special police|омон|омона|омону|омоном|омоне|riot squad~|riot policemen|омоновец|омоновц~|спецназ полиции|riot officer~
national police|национальн~ полици~|нацполици~
military police|военн~ полици~|military policeman|military policemen|военн~ полицейск~
secret police|тайн~ полици~|политическ~ полици~
law enforcement agency|law enforcement agencies|law enforcement|правоохранительн~ орган~|правоохранител~|law enforcers|law enforcement officer~|силовик~
security service of ukraine|sbu|сбу
federal security service|fsb|фсб
intelligence service~|intelligence agency|intelligence agencies|разведк~|разведывательн~ служб~
counterintelligence|counter intelligence|контрразведк~
kgb|кгб
nkvd|нквд
cheka|vchk|чека|чк|вчк
ogpu|gpu|огпу|гпу
gestapo|гестапо
stasi|штази
national guard|национальн~ гварди~|нацгварди~|росгварди~|rosgvardia|росгвардия|росгвардии|росгвардию|росгвардией
internal troops|interior troops|внутренн~ войск~|interior ministry troops
border service~|border guard service~|пограничн~ служб~|погранслужб~|border troops|погранвойск~|пограничн~
border post~|border outpost~|frontier post~|пограничн~ застав~|погранзастав~|застава|заставы|заставе|заставу|заставой|outpost~|застав
border crossing point~|border checkpoint~|border crossing~|crossing point~|пункт~ пропуска|погранпереход~|пограничн~ переход~|пограничн~ пункт~|кпп|пропускн~ пункт~
checkpoint~|roadblock~|блокпост~|кпп|контрольно пропускн~ пункт~|road block~|блок пост~
customs|customs service~|customs office~|таможн~|таможенн~|customs officer~
coast guard~|coastguard~|берегов~ охран~|coast guards
migration service~|immigration service~|immigration office~|immigration authorities|миграционн~ служб~|фмс|иммиграционн~ служб~
tax service~|tax office~|tax authority|tax authorities|revenue service~|налогов~ служб~|налогов~ инспекци~|налогов~ орган~|фнс
bailiff~|bailiff service|судебн~ пристав~|фссп|служб~ судебных приставов|пристав|приставы|приставов|приставам|приставами|пристава
employment service~|employment office~|employment centre~|employment center~|job centre~|jobcentre~|labour exchange~|labor exchange~|служб~ занятости|центр~ занятости|бирж~ труда
social service~|social services|соцслужб~|социальн~ служб~
child protection service~|guardianship authority|guardianship authorities|child welfare service~|child welfare|орган~ опеки|орган~ опеки и попечительства|опека|опеки|опеке|опеку
statistics office~|statistics service~|statistical office~|statistics agency|bureau of statistics|росстат~|госстат~|статистическ~ управлени~|служб~ статистики|статистическ~ бюро
registry office~|civil registry|register office~|загс~
fire service~|fire department~|fire brigade~|пожарн~ служб~|пожарн~ охран~|пожарн~ част~|fire station~
fire station~|firehouse~|пожарн~ депо|пожарн~ станци~
ambulance service~|ambulance~|скор~ помощ~|скор~ медицинск~ помощ~
ambulance station~|станци~ скорой помощи
regulator~|watchdog~|регулятор~|надзорн~ орган~
embassy|embassies|посольств~
consulate~|consular|консульств~|консульск~
mission~|мисси~
observer mission~|observation mission~|monitoring mission~|мониторингов~ мисси~|наблюдательн~ мисси~|мисси~ наблюдателей
representative office~|representation|представительств~
delegation~|делегаци~
court~|судебн~|суд|суда|суду|судом|суде|суды|судов|судам|судах|судами|judicial
district court~|районн~ суда|районн~ суду|районн~ судом|районн~ суде|районн~ суды|районн~ судов|районн~ судах|райсуд~|районн~ суд~
city court~|municipal court~|town court~|городск~ суд|городск~ суда|городск~ суду|городск~ судом|городск~ суде|городск~ суды|городск~ судов|горсуд~
regional court~|областн~ суда|областн~ суду|областн~ судом|областн~ суде|областн~ суды|областн~ судов|облсуд~|краев~ суд~|крайсуд~|областн~ суд~
garrison court~|garrison military court~|гарнизонн~ суд~|гарнизонн~ военн~ суд~|гарнизонн~ суда|гарнизонн~ военн~ суда|гарнизонн~ военн~ судом
military court~|courts martial|court martialled|военн~ суд~|military tribunal~|court martial~|court martialed|военн~ трибунал~|военно полев~ суд~|военн~ суда|военн~ суде|военн~ суду|военн~ судом|военн~ судов
district military court~|окружн~ военн~ суд~
military tribunal~|военн~ трибунал~|ревтрибунал~
tribunal~|трибунал~
field court martial|field courts martial|drumhead court~|военно полев~ суд~
supreme court~|верховн~ суд~
constitutional court~|конституционн~ суд~
high court~|высок~ суд~|высш~ суд~
appeal court~|appeals court~|court of appeals|courts of appeal|appellate court~|апелляционн~ суд~|апелляционн~ инстанци~|court of appeal~
cassation court~|court of cassation|кассационн~ суд~|кассационн~ инстанци~
court of first instance|trial court~|first instance|first instance court~|суд~ первой инстанции|перв~ инстанци~
instance~ of court|judicial instance~|судебн~ инстанци~|инстанци~
arbitration court~|commercial court~|arbitrazh court~|арбитражн~ суд~|хозяйственн~ суд~|арбитраж~
administrative court~|административн~ суд~
juvenile court~|youth court~|ювенальн~ суд~|суд~ по делам несовершеннолетних
labour court~|labor court~|employment tribunal~|трудов~ суд~|суд~ по трудовым спорам
people court~|people~ court~|народн~ суд~
magistrate court~|magistrates court~|justice of the peace|justices of the peace|мировой суд|мирового суда|миров~ судь~
judicial panel~|panel of judges|судебн~ коллеги~|коллеги~ судей
troika~|special troika~|тройка|тройки|тройке|тройку|тройкой|троек|тройкам|тройками|nkvd troika~|тройк~
special board~|special council of the nkvd|особ~ совещани~
revolutionary tribunal~|революционн~ трибунал~|ревтрибунал~
european court of human rights|echr|ecthr|strasbourg court|еспч|европейск~ суд~ по правам человека|страсбургск~ суд~|европейск~ суд~ по прав~ человека
international criminal court|мус|международн~ уголовн~ суд~|icc
international court of justice|международн~ суд~ оон
war crimes tribunal~|международн~ трибунал~|трибунал~ по военным преступлениям
bar association~|bar council~|адвокатск~ палат~|коллеги~ адвокатов
notary office~|notarial|нотариальн~|нотариат~
judiciary|judicial system|судебн~ систем~|судебн~ власт~
region~|регион~|региональн~
oblast~|region~|област~|областн~
krai|kray|territory|territories|край|края|краю|краем|крае|краев|краевой|краевого|краевом
territory|territories|territorial|территори~|территориальн~
occupied territory|occupied territories|occupied area~|оккупированн~ территори~
autonomous region~|autonomous oblast~|автономн~ област~
autonomous district~|autonomous okrug~|автономн~ округ~
autonomy|autonomies|autonomous|автономи~|автономн~
province~|provincial|governorate~|провинци~|провинциальн~|мухафаз~
gubernia~|guberniya~|governorate~|province~|provincial|губерни~|губернск~
general government|генерал губернаторств~
uyezd~|uezd~|county|counties|district~|уезд~|уездн~
volost~|township~|волост~|волостн~
district~|raion~|rayon~|районн~|район~
okrug~|district~|округ~|окружн~
military district~|военн~ округ~
city district~|urban district~|borough~|городск~ район~|городск~ округ~
county|counties|графств~|округ~
voivodeship~|voivodship~|воеводств~
powiat~|county|counties|повят~|повет~
judet~|жудец~
canton~|cantonal|кантон~|кантональн~
prefecture~|prefectural|префектур~
commune~|коммуна|коммуны|коммуне|коммуну|коммуной|коммун|коммунах|коммунам
hromada~|community|communities|territorial community|territorial communities|громада|громады|громаде|громаду|громадой|громад|территориальн~ общин~
municipality|municipalities|муниципалитет~|муниципальн~|муниципальн~ образовани~|municipal~
community|communities|община|общины|общине|общину|общиной|общин|общинам|общинах|общинами|общинн~
protectorate~|протекторат~
colonial|колониальн~
mandate~|подмандатн~|мандат~
zone~|зона|зоны|зоне|зону|зоной|зон|зонам|зонах|зонами
occupation zone~|zone of occupation|zones of occupation|оккупационн~ зон~|зон~ оккупации
buffer zone~|буферн~ зон~
exclusion zone~|зон~ отчуждения
capital city|capital|столица|столицы|столице|столицу|столицей|столичн~|capitals|столиц~
regional capital~|administrative centre~|administrative center~|областн~ центр~|административн~ центр~|облцентр~
district centre~|district center~|райцентр~|районн~ центр~
city|cities|town~|urban|город|города|городу|городом|городе|городов|городам|городах|городами|городск~
village~|село|села|селу|селом|селе|селам|селах|сельск~|деревн~|деревень|деревенск~|сел
rural|countryside|сельск~ местност~|сельск~|деревенск~
settlement~|locality|localities|населенн~ пункт~|populated area~|inhabited place~|поселени~
workers settlement~|settlement~|township~|поселок|поселк~|поселков~|settlements
special settlement~|спецпоселени~|спецпоселок|спецпоселк~
hamlet~|farmstead~|хутора|хутору|хутором|хуторе|хуторов|хуторах|khutor~|хутор~
stanitsa~|cossack village~|станица|станицы|станице|станицу|станиц|станицах
quarter|quarters|neighbourhood~|neighborhood~|квартал~|микрорайон~|quarter of the year|квартальн~|quarter of a town
suburb~|suburban|outskirts|пригород~|пригородн~|окраин~
city hall~|town hall~|mayor office~|mayoralty|мэри~|ратуш~|городск~ администраци~
diocese~|diocesan|eparchy|eparchies|bishopric~|епархи~|епархиальн~|диоцез~
archdiocese~|архиепархи~|архиепископств~|архиепископи~
metropolitanate~|metropolis of the church|митрополи~
patriarchate~|patriarchal|патриархат~|патриархи~|патриарш~
deanery|deaneries|благочини~|деканат~
parish|parishes|приход|прихода|приходу|приходом|приходе|приходы|приходов|приходам|приходах|приходами|приходск~
church|churches|церков~|церкв~|церковн~
church building~|temple~|church|churches|храм~|храмов~|церков~|церкв~|храма|храмы|храме|храмах
orthodox church|православн~ церков~|православн~ церкв~
catholic church|католическ~ церков~|католическ~ церкв~
greek catholic church|uniate church|греко католическ~ церков~|греко католическ~ церкв~|униатск~ церков~|униатск~ церкв~
cathedral~|кафедральн~ собор~|собор|собора|собору|собором|соборе|соборы|соборов|кафедральн~
church council~|synod~|собор|собора|соборе|синод~
chapel~|часовн~|часовен
monastery|monasteries|monastic|монастыр~|монастырск~|обител~|convent|convents|abbey~
convent~|nunnery|nunneries|женск~ монастыр~
lavra~|лавра|лавры|лавре|лавру|лаврой
mosque~|мечет~
synagogue~|синагог~
prayer house~|house of prayer|houses of prayer|молитвенн~ дом~|молельн~ дом~
seminary|seminaries|семинари~|духовн~ семинари~
theological academy|theological academies|духовн~ академи~
religious organisation~|religious organization~|religious community|religious communities|религиозн~ организаци~|религиозн~ общин~
sect~|секта|секты|секте|секту|сектой|сект|сектам|сектах
school~|школ~|школьн~|schools|школа|школы|школе|школу|школой|школах|школам
primary school~|elementary school~|начальн~ школ~
secondary school~|high school~|middle school~|средн~ школ~
boarding school~|интернат~|школ~ интернат~|residential school~
boarding home~|care home~|residential home~|nursing home~|интернат~|care institution~|психоневрологическ~ интернат~|пни|дом~ интернат~
gymnasium~|grammar school~|гимнази~
lyceum~|lycee~|лицей|лицея|лицею|лицеем|лицеи|лицеев|лицеях
madrasa~|madrassa~|madrasah~|медресе
vocational school~|trade school~|technical school~|профтехучилищ~|пту|ремесленн~ училищ~|техникум~|училищ~
college~|колледж~|техникум~
military school~|cadet school~|военн~ училищ~|кадетск~ училищ~|кадетск~ корпус~|military college~
academy|academies|академи~
academy of sciences|academy of science|академи~ наук
institute~|институт~|institutes
research institute~|нии|научно исследовательск~ институт~
university|universities|университет~|университетск~
higher education institution~|institution~ of higher education|higher educational institution~|вуз~|вузовск~|высш~ учебн~ заведени~
educational institution~|educational establishment~|учебн~ заведени~|образовательн~ учреждени~
faculty|faculties|факультет~
chair of the university|university department~|кафедр~
kindergarten~|nursery school~|preschool~|pre school~|детсад~|детск~ сада|детск~ саду|детск~ садом|детск~ саде|детск~ сады|детск~ садов|детск~ садах|детск~ садами|дошкольн~ учреждени~|детск~ сад~|ясл~
creche~|day nursery|day nurseries|ясл~|ясли|яслей|яслях
orphanage~|children home~|детдом~|детск~ дома|детск~ дому|детск~ домом|детск~ доме|детск~ домов|детск~ домах|детск~ домам|детск~ домами|сиротск~ приют~|children's home~|placed in an orphanage|детск~ дом~|сиротск~|отдан~ в детдом~|помещен~ в детск~ дом~|приют~
baby home~|infant home~|infant~ home~|дом~ ребенка|дом~ малютки
dormitory|dormitories|hall of residence|halls of residence|общежити~|общаг~|hostel~
summer camp~|children camp~|children~ camp~|пионерлагер~|пионерск~ лагер~|детск~ лагер~|летн~ лагер~
hospital~|больниц~|больничн~|госпитал~|стационар~|лазарет~
field hospital~|полев~ госпитал~|лазарет~|медсанбат~|полев~ лазарет~
infirmary|infirmaries|sick bay~|лазарет~|санчаст~|медсанчаст~
children hospital~|paediatric hospital~|pediatric hospital~|детск~ больниц~
maternity hospital~|maternity home~|maternity clinic~|роддом~|родильн~ дом~|maternity ward~|родильн~
maternity ward~|maternity unit~|родильн~ отделени~
psychiatric hospital~|mental hospital~|psychiatric clinic~|mental asylum~|психиатрическ~ больниц~|психбольниц~|психиатрическ~ клиник~|психоневрологическ~ диспансер~|psychiatric ward~|психушк~|asylum for the insane|психиатрическ~ лечебниц~
infectious diseases hospital~|infectious disease hospital~|инфекционн~ больниц~|инфекционн~ госпитал~
emergency hospital~|больниц~ скорой помощи|бсмп
health facility|health facilities|medical facility|medical facilities|healthcare facility|healthcare facilities|health centre~|health institution~|medical institution~|медицинск~ объект~|медицинск~ учреждени~|медучреждени~|медобъект~|учреждени~ здравоохранения|объект~ здравоохранения|healthcare facilit~|медицинск~ организаци~|лечебн~ учреждени~|учреждени~ здравоохранени~|объект~ здравоохранени~|лечебниц~
clinic~|клиник~|клиническ~
outpatient clinic~|polyclinic~|поликлиник~|амбулатори~|амбулаторн~
dispensary|dispensaries|диспансер~
first aid post~|first aid station~|medical post~|paramedic station~|медпункт~|фельдшерск~ пункт~|фельдшерско акушерск~ пункт~|фап|aid station~
sanatorium~|sanatoria|sanitarium~|санатори~|санаторн~|sanatoriums|health resort~|spa|spas|здравниц~|пансионат~|дом~ отдыха
rest home~|holiday home~|дом~ отдыха|пансионат~
hospice~|хоспис~
nursing home~|care home~|old people home~|home for the elderly|homes for the elderly|дом~ престарелых|пансионат~ для пожилых
ward~|палата|палаты|палате|палату|палатой|палат|палатам|палатах|wards
hospital department~|hospital unit~|отделени~ больницы|больничн~ отделени~
intensive care|intensive care unit~|icu|reanimation|реанимаци~|реанимационн~|отделени~ интенсивной терапии|resuscitation|интенсивн~ терапи~
surgery department~|surgical ward~|surgical department~|хирургическ~ отделени~
rehabilitation centre~|rehabilitation center~|rehab centre~|rehab center~|реабилитационн~ центр~|центр~ реабилитации|рехаб~
medical centre~|medical center~|медцентр~|медицинск~ центр~
blood bank~|blood transfusion station~|станци~ переливания крови
vaccination centre~|vaccination center~|vaccination point~|пункт~ вакцинации|прививочн~ пункт~
observation centre~|observation center~|quarantine centre~|quarantine center~|обсерватор|обсерватора|обсерваторе|обсерваторы|обсерваторов|карантинн~ центр~
pharmacy|pharmacies|drugstore~|chemist shop~|аптек~|аптечн~|chemist's
mortuary|mortuaries|morgue~|морг|морга|моргу|моргом|морге|морги|моргов|моргах|моргам
forensic bureau~|forensic medical bureau~|medical examiner office|бюро судмедэкспертизы|бюро судебно медицинск~ экспертизы
laboratory|laboratories|lab|labs|лаборатори~|лабораторн~
prison~|jail~|gaol~|penitentiary|penitentiaries|тюрьм~|тюрем|тюремн~|jails|острог|острога|остроге
remand prison~|pretrial detention centre~|pretrial detention center~|pre trial detention centre~|pre trial detention center~|pretrial detention facility|pretrial detention facilities|remand centre~|remand center~|сизо|следственн~ изолятор~
temporary detention facility|temporary detention facilities|temporary holding facility|temporary detention centre~|temporary detention center~|ивс|изолятор~ временного содержания|изолятор~ временн~ содержани~
special detention centre~|special detention center~|спецприемник~|спецраспределител~|спецприемн~
immigration detention centre~|immigration detention center~|migrant detention centre~|migrant detention center~|центр~ содержания мигрантов|центр~ временного содержания иностранн~|цвсиг
detention centre~|detention center~|detention facility|detention facilities|изолятор~|сизо|следственн~ изолятор~|центр~ содержания под стражей
place of detention|places of detention|мест~ лишения свободы|мест~ заключения|мест~ содержания
colony|colonies|penal colony|penal colonies|prison colony|prison colonies|correctional colony|correctional colonies|колони~|исправительн~ колони~
strict regime colony|strict regime|high security prison~|maximum security prison~|колони~ строгого режима|строг~ режим~
special regime colony|special regime|колони~ особого режима|особ~ режим~
general regime colony|general regime|колони~ общего режима|общ~ режим~
penal settlement~|settlement colony|settlement colonies|open prison~|колони~ поселени~
juvenile colony|juvenile colonies|juvenile prison~|youth detention centre~|youth detention center~|воспитательн~ колони~|колони~ для несовершеннолетних|детск~ колони~|young offenders institution~|малолетк~
women colony|women prison~|women~ prison~|женск~ колони~|женск~ тюрьм~|женск~ тюрем
punishment cell~|isolation cell~|карцер~|шизо|штрафн~ изолятор~|punishment isolation|disciplinary cell~|shizo
solitary cell~|solitary confinement|одиночн~ камер~|одиночн~ заключени~|solitary|isolation cell~|одиночк~|одиночн~ заключен~|одиночн~
cell|cells|prison cell~|тюремн~ камер~|камера|камеры|камере|камеру|камерой|камер|камерах|камерам|камерами|камерн~
death row|камер~ смертников
guardhouse~|гауптвахт~|guard house
camp~|лагер~|лагерн~
labour camp~|labor camp~|forced labour camp~|forced labor camp~|corrective labour camp~|corrective labor camp~|трудов~ лагер~|исправительно трудов~ лагер~|итл|трудлагер~
gulag~|гулаг~
concentration camp~|концлагер~|концентрационн~ лагер~
death camp~|extermination camp~|лагер~ смерти|лагер~ уничтожения|лагер~ уничтожени~
prisoner of war camp~|pow camp~|prison camp~ for prisoners of war|лагер~ военнопленных|лагер~ для военнопленных
filtration camp~|filtration point~|filtration centre~|filtration center~|фильтрационн~ лагер~|фильтрационн~ пункт~|проверочно фильтрационн~ лагер~
transit camp~|transit prison~|пересыльн~ лагер~|пересыльн~ тюрьм~|пересылк~|пересыльн~ пункт~|транзитн~ лагер~
internment camp~|лагер~ для интернированных|лагер~ интернированных
refugee camp~|displacement camp~|лагер~ беженцев|лагер~ для беженцев|лагер~ для перемещенных лиц
tent camp~|tent city|tent cities|палаточн~ лагер~|палаточн~ городок|палаточн~ городк~|protest camp~|палаточн~ город~
training camp~|учебн~ лагер~|тренировочн~ лагер~
ghetto~|ghettoes|гетто|ghettos
temporary accommodation centre~|temporary accommodation center~|temporary accommodation point~|пвр|пункт~ временного размещения|пункт~ временн~ размещени~
reception centre~|reception center~|центр~ приема|прием~ пункт~|центр~ приема беженцев|приемн~ центр~|пункт~ приема беженц~
evacuation point~|evacuation centre~|evacuation center~|эвакопункт~|эвакуационн~ пункт~
collection point~|assembly point~|сборн~ пункт~|mustering point~|пункт~ сбор~
bomb shelter~|air raid shelter~|бомбоубежищ~|укрыти~
homeless shelter~|night shelter~|doss house~|ночлежк~|приют~ для бездомных
women shelter~|crisis centre~|crisis center~|кризисн~ центр~
barracks|barrack~|казарм~|казарменн~|military barracks
camp hut~|barrack hut~|барак~|barracks
hotel~|гостиниц~|гостиничн~|отел~
hostel~|хостел~|guest house~|guesthouse~|гостев~ дом~|постоял~ двор~
cemetery|cemeteries|graveyard~|churchyard~|burial ground~|кладбищ~|кладбищенск~|погост~
military cemetery|military cemeteries|war cemetery|war cemeteries|воинск~ кладбищ~|военн~ кладбищ~|военн~ мемориальн~ кладбищ~
memorial cemetery|memorial complex|memorial complexes|мемориальн~ кладбищ~|мемориальн~ комплекс~|мемориал~
crematorium~|crematoria|crematory|crematories|крематори~
military unit~|воинск~ част~|войсков~ част~|army unit~|unit|units|части|частей|частях|частям|частью
military base~|военн~ база|военн~ базы|военн~ базе|военн~ базу|военн~ базой|военн~ баз|военн~ базах|военн~ базам|военн~ базами
training ground~|firing range~|proving ground~|полигон~|стрельбищ~
archive~|archival|архив~|архивн~
state archive~|national archive~|state archives|государственн~ архив~|госархив~|национальн~ архив~
museum~|музе~|музейн~
library|libraries|библиотек~|библиотечн~
theatre~|theater~|театр~|театральн~
cinema~|movie theater~|movie theatre~|кинотеатр~
nightclub~|night club~|ночн~ клуб~|discotheque~|disco|discos|дискотек~
house of culture|houses of culture|palace of culture|cultural centre~|cultural center~|дом~ культуры|дворец культуры|дворц~ культуры|дк
media|mass media|media outlet~|news outlet~|сми|средств~ массовой информации|медиа
publication~|media outlet~|news outlet~|outlet|outlets|издани~
news agency|news agencies|информагентств~|информационн~ агентств~|новостн~ агентств~
newspaper~|газет~|газетн~
magazine~|журнал~|journal~|журнальн~
editorial office~|newsroom~|редакци~
tv channel~|television channel~|broadcaster~|телеканал~|телекомпани~
radio station~|радиостанци~
publishing house~|publisher~|издательств~
company|companies|firm~|компани~|фирм~|firms
corporation~|corporate|корпораци~|корпоративн~
private military company|private military companies|pmc|pmcs|чвк|частн~ военн~ компани~
enterprise~|предприяти~|business
state company|state companies|state owned company|state owned companies|state corporation~|state enterprise~|госкомпани~|госкорпораци~|госпредприяти~
joint stock company|joint stock companies|акционерн~ обществ~
cooperative~|кооператив~|артел~|co operative~
contractor company|contractor firm~|subcontractor~|подрядн~ организаци~|подрядчик~|субподрядчик~
recruitment agency|recruitment agencies|employment agency|employment agencies|кадров~ агентств~|рекрутингов~ агентств~
bank|banks|banking|банковск~|банка|банку|банком|банке|банки|банков|банкам|банках|банками|банк~
central bank~|national bank~|центробанк~|центральн~ банк~|нацбанк~|национальн~ банк~
insurance company|insurance companies|insurer~|страхов~ компани~|страховщик~
treasury|treasuries|казначейств~|казна|казны|казне|казну
factory|factories|завода|заводу|заводом|заводе|заводы|заводов|заводам|заводах|заводами|заводск~|фабрик~|фабричн~|plant|plants|works|завод~|комбинат~|manufactory
plant|plants|завод|завода|заводу|заводом|заводе|заводы|заводов|заводам|заводах|комбинат~
mill|mills|фабрик~|комбинат~
power station~|power plant~|электростанци~|тэц|тэс|грэс
nuclear power plant~|nuclear power station~|nuclear plant~|аэс|атомн~ электростанци~|атомн~ станци~
workshop~|цех|цеха|цеху|цехом|цехе|цехов|цехам|цехах|мастерск~|shop floor
construction company|construction companies|строительн~ компани~|застройщик~
shipyard~|верф~|судоверф~|судостроительн~ завод~|dockyard~
farm~|ферм~|фермерск~|farms|ферма|фермы|ферме|ферму|фермах|фермерск~ хозяйств~
collective farm~|kolkhoz|kolkhozes|колхоз~|колхозн~
state farm~|sovkhoz|sovkhozes|совхоз~|совхозн~
ombudsman|commissioner|уполномоченн~
memorial list~|martyrology|мартиролог~
`;
