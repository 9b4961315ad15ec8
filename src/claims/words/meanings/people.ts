// People: trades and offices, roles in organisations, pupils, estates, kin, ages and sexes, those in want, those who came or
// were moved, and the groups that histories of the 20th century count.
export const peopleMeanings = `
doctor|doctors|physician~|врач~|доктор|доктора|докторов|докторам|докторами
medic|medics|medical worker~|health worker~|healthcare worker~|medical staff|medical personnel|медик~|медработник~|медицинск~ работник~|медперсонал~
surgeon~|хирург~
nurse|nurses|медсестр~|медсестер|медицинск~ сестр~|медицинск~ сестер|медбрат~
paramedic~|фельдшер~|парамедик~
orderly|orderlies|hospital attendant~|санитар|санитары|санитаров|санитара|санитарам|санитарк~
midwife|midwives|акушерк~|акушерок|повитух~
paediatrician~|pediatrician~|педиатр~
psychiatrist~|психиатр~
psychologist~|психолог~
dentist~|стоматолог~|дантист~|зубн~ врач~
pharmacist~|фармацевт~|провизор~|аптекар~
forensic expert~|forensic scientist~|судмедэксперт~|судебно медицинск~ эксперт~|криминалист~
veterinarian~|veterinary surgeon~|ветеринар~
ambulance crew~|ambulance worker~|бригад~ скорой помощи|экипаж~ скорой|работник~ скорой помощи
patient|patients|пациент~|больной|больные|больных|больным|больными|больного
donor~|донор~
social worker~|соцработник~|социальн~ работник~
carer~|caregiver~|сиделк~|сиделок|ухаживающ~
rescuer~|rescue worker~|спасател~
firefighter~|fireman|firemen|пожарный|пожарные|пожарных|пожарным|пожарными|пожарного|огнеборц~
police officer~|policeman|policemen|policewoman|policewomen|полицейский|полицейские|полицейских|полицейским|полицейскими|полицейского|сотрудник~ полиции
militiaman|militiamen|милиционер~|сотрудник~ милиции|милици~
gendarme~|gendarmerie|жандарм~|жандармери~
riot police|омон|омоновц~|спецназ полиции|riot officer~
detective~|детектив~|сыщик~|оперативник~|оперуполномоченн~
investigator~|следовател~|дознавател~
prosecutor~|прокурор~|прокурорск~
judge|judges|судья|судьи|судью|судьей|судей|судьям|судьями|судье
juror~|jury|juries|присяжн~|присяжн~ заседател~
lawyer~|attorney|attorneys|barrister~|solicitor~|advocate|advocates|адвокат~|защитник подсудимого
jurist~|legal expert~|lawyer~|юрист~|правовед~
bailiff~|судебн~ пристав~|пристав|приставы|приставов|приставам|приставами
prison guard~|prison officer~|prison staff|jailer~|jailor~|warder~|тюремщик~|надзирател~|тюремн~ охранник~|сотрудник~ фсин|сотрудник~ сизо|сотрудник~ колонии
guard|guards|security guard~|охранник~|охранниц~|сторож|сторожа|сторожей|сторожу|сторожем
bodyguard~|телохранител~
border guard~|frontier guard~|пограничник~|погранвойск~
customs officer~|customs official~|таможенник~
official~|civil servant~|public servant~|functionary|functionaries|bureaucrat~|чиновник~|чиновниц~|госслужащ~|должностн~ лиц~
governor~|губернатор~
mayor~|мэр|мэра|мэру|мэром|мэры|мэров|мэрам|мэрами|градоначальник~|бургомистр~
president~|presidency|президент~|президентск~
prime minister~|premier~|премьер|премьера|премьеру|премьером|премьеры|премьеров|премьер министр~
minister|ministers|ministerial|министр~
deputy minister~|замминистр~|заместител~ министра
member~ of parliament|mp|mps|lawmaker~|legislator~|parliamentarian~|депутат~|парламентари~|законодател~
senator~|сенатор~
congressman|congressmen|congresswoman|congresswomen|конгрессмен~
councillor~|councilor~|council member~|municipal deputy|municipal deputies|муниципальн~ депутат~|член~ совета
delegate|delegates|делегат~
deputy|deputies|заместител~
ambassador~|посол|посла|послу|послом|послы|послов|послам|послами
consul|consuls|consular|консул~|консульск~
diplomat|diplomats|diplomatic|дипломат~|дипломатическ~
envoy~|emissary|emissaries|посланник~|спецпредставител~|эмиссар~
ombudsman|ombudsmen|ombudswoman|омбудсмен~|уполномоченн~ по правам человека|уполномоченн~ по правам
commissioner~|комиссар~|уполномоченн~
commissar~|people commissar~|нарком~|комиссар~|народн~ комиссар~
political officer~|political commissar~|политрук~|политработник~|замполит~
spokesman|spokesmen|spokesperson~|spokeswoman|пресс секретар~|официальн~ представител~
representative|representatives|представител~|представительниц~
king|kings|король|короля|королю|королем|короли|королей
tsar|tsars|czar|czars|tsarist|czarist|царь|царя|царю|царем|цари|царей|царск~
prince|princes|принц~|княз~|князь|князья|князей
spy|spies|шпион~|разведчик~|лазутчик~
secret agent~|intelligence officer~|intelligence agent~|разведчик~|агент~ разведки|спецагент~
security officer~|security service officer~|чекист~|кгбшник~|гэбист~|сотрудник~ госбезопасности|сотрудник~ спецслужб|эфэсбэшник~
nkvd officer~|nkvd employee~|nkvd staff|сотрудник~ нквд|работник~ нквд|энкаведешник~|энкаведист~
informer~|informant~|осведомител~|информатор~|стукач~|доносчик~
teacher~|schoolteacher~|educator~|учител~|учительниц~|педагог~|преподавател~
lecturer~|university teacher~|преподавател~|преподавательниц~|доцент~
professor~|профессор~|профессорск~
headteacher~|headmaster~|school principal~|директор~ школы|директор~ школ|завуч~
nursery teacher~|kindergarten teacher~|preschool teacher~|воспитател~|воспитательниц~
nanny|nannies|няня|няни|няню|няней|нянь|няням|нянями
instructor~|инструктор~
academic|academics|scholar~|scientist~|ученый|ученые|ученых|ученым|учеными|ученого
researcher~|research worker~|исследовател~|научн~ сотрудник~
academician~|академик~
doctoral student~|postgraduate~|phd student~|аспирант~|докторант~
student|students|undergraduate~|студент~|студенческ~
university student~|студент~ вуза|студент~ вузов|студент~ университета|студент~
pupil~|schoolchild|schoolchildren|schoolboy~|schoolgirl~|school student~|student~|школьник~|школьниц~|ученик~|учениц~|учащийся|учащиеся|учащихся|учащимся|учащимися
graduate|graduates|school leaver~|выпускник~|выпускниц~
applicant~|абитуриент~|заявител~|соискател~
apprentice~|trainee~|подмастерь~|стажер~|стажерк~
intern|interns|практикант~|стажер~|интерн|интерны|интернов
cadet~|курсант~|кадет~
librarian~|библиотекар~
historian~|историк~
economist~|экономист~
archaeologist~|archeologist~|археолог~
engineer|engineers|инженер~
technician~|техник|техников|техникам
programmer~|software developer~|it specialist~|it worker~|программист~|айтишник~|it специалист~
hacker~|хакер~
specialist~|expert~|специалист~|эксперт~
skilled worker~|квалифицированн~ рабоч~|квалифицированн~ работник~
journalist~|reporter~|newsman|newsmen|журналист~|журналистк~|репортер~|газетчик~
correspondent~|корреспондент~|корреспондентк~
war correspondent~|war reporter~|военкор~|военн~ корреспондент~|военн~ журналист~
editor~|редактор~
chief editor~|editor in chief|editors in chief|главред~|главн~ редактор~
photographer~|photojournalist~|фотограф~|фотожурналист~|фотокорреспондент~|фоторепортер~
cameraman|cameramen|camera operator~|телеоператор~|видеооператор~|оператор~ телеканала|оператор~ телекомпании
media worker~|media employee~|press worker~|работник~ сми|сотрудник~ сми|медиаработник~|работник~ прессы
blogger~|блогер~|блоггер~
writer~|author~|писател~|писательниц~|литератор~|автор|автора|авторы|авторов
poet|poets|поэт|поэта|поэты|поэтов|поэтом|поэтам|поэтесс~
artist~|painter~|художник~|художниц~
musician~|музыкант~
singer~|певец|певц~|певиц~
actor|actors|actress|actresses|актер~|актрис~
performer~|entertainer~|артист~|артистк~|исполнител~
film director~|filmmaker~|film maker~|theatre director~|theater director~|режиссер~|кинорежиссер~
intellectual|intellectuals|intelligentsia|интеллигент~|интеллигенци~|интеллектуал~
cultural worker~|cultural figure~|деятел~ культуры|работник~ культуры
athlete~|sportsman|sportsmen|sportswoman|sportswomen|sportsperson~|спортсмен~|спортсменк~|атлет~
footballer~|football player~|soccer player~|футболист~|футболистк~
mountaineer~|alpinist~|mountain climber~|climber~|альпинист~|скалолаз~
coach|coaches|trainer~|тренер~
fan|fans|football fan~|болельщик~|фанат~
priest~|clergyman|clergymen|clergy|cleric|clerics|churchman|churchmen|священник~|священнослужител~|духовенств~|иере~|клирик~
bishop~|епископ~|архиере~
archbishop~|архиепископ~
metropolitan bishop~|metropolitan|митрополит~
patriarch~|патриарх~
deacon~|дьякон~|диакон~
monk~|friar~|монах|монаха|монахи|монахов|монаху|монахам|монахами|инок~
nun|nuns|монахин~|инокин~
pope|popes|pontiff~|папа римский|папы римского|папе римскому|папу римского|понтифик~
pastor~|minister~ of religion|пастор~
preacher~|проповедник~
missionary|missionaries|миссионер~
rabbi~|раввин~
imam~|имам|имама|имамы|имамов|имаму|имамом|имамам
mullah~|мулл~
mufti~|муфти~
psalmist~|psalm reader~|sexton~|псаломщик~|псалмопевц~|пономар~
seminarian~|seminarist~|семинарист~
parishioner~|прихожанин~|прихожан~
believer~|faithful|верующий|верующие|верующих|верующим|верующими|верующего
pilgrim~|паломник~|паломниц~|богомолец|богомольц~
sectarian~|sect member~|сектант~|член~ секты
martyr~|мученик~|мучениц~|новомученик~
saint~|святой|святые|святых|святым|святая
worker~|workman|workmen|working people|labourer~|laborer~|рабочий|рабочие|рабочих|рабочим|рабочими|рабочего|работник~|трудящ~
employee~|staff|staff member~|staffer~|personnel|сотрудник~|сотрудниц~|работник~|работниц~|персонал~|служащ~
office worker~|white collar~|clerk~|clerical|служащий|служащие|служащих|служащим|служащими|клерк~|конторск~ служащ~|офисн~ работник~
colleague~|co worker~|coworker~|workmate~|коллег~|сослуживец|сослуживц~
employer~|работодател~|нанимател~
wage labourer~|wage laborer~|hired worker~|наемн~ рабоч~|наемн~ работник~|батрак~
farmhand~|farm labourer~|farm laborer~|agricultural labourer~|agricultural laborer~|farm worker~|farmworker~|agricultural worker~|батрак~|сельскохозяйственн~ рабоч~|сельхозрабоч~
seasonal worker~|сезонник~|сезонн~ рабоч~|сезонн~ работник~
day labourer~|day laborer~|day worker~|поденщик~|поденщиц~|поденн~ рабоч~
contract worker~|agency worker~|temporary worker~|временн~ рабоч~|временн~ работник~|контрактник~
factory worker~|industrial worker~|mill worker~|заводск~ рабоч~|фабричн~ рабоч~|промышленн~ рабоч~|заводчан~
miner|miners|coal miner~|mineworker~|pitman|pitmen|шахтер~|горняк~|углекоп~|горнорабоч~
mine rescuer~|горноспасател~
oil worker~|oilman|oilmen|нефтяник~
metalworker~|metallurgist~|steelworker~|steel worker~|металлург~|сталевар~
welder~|сварщик~|электросварщик~
blacksmith~|кузнец|кузнеца|кузнецы|кузнецов
fitter~|locksmith~|mechanic|mechanics|слесар~|механик|механики|механиков|механика
electrician~|электрик|электрики|электриков|электрика|электромонтер~
power worker~|power engineer~|energy worker~|энергетик|энергетики|энергетиков|энергетика
builder~|construction worker~|building worker~|строител~
carpenter~|joiner~|плотник~|столяр~
bricklayer~|mason|masons|каменщик~
foreman|foremen|overseer~|бригадир~|десятник~|прораб~|мастер участка
weaver~|textile worker~|ткач|ткача|ткачи|ткачей|ткачих~|текстильщик~|текстильщиц~
tailor~|dressmaker~|seamstress~|портн~|портной|портных|швея|швеи|швей
cook|cooks|chef|chefs|повар|повара|повару|поваром|повары|поваров|поварам|поварами|поварих~
cleaner~|cleaning worker~|cleaning lady|cleaning ladies|уборщик~|уборщиц~|клинер~
domestic worker~|domestic servant~|maid|maids|housemaid~|servant|servants|домработниц~|домашн~ работник~|домашн~ прислуг~|прислуг~|служанк~|горничн~
housewife|housewives|homemaker~|домохозяйк~|домохозяек
craftsman|craftsmen|artisan~|handicraftsman|handicraftsmen|ремесленник~|кустар~|ремесленниц~
shop assistant~|salesman|salesmen|saleswoman|saleswomen|shopworker~|sales clerk~|продавец|продавц~|продавщиц~
trader~|merchant~|dealer~|торговец|торговц~|торговк~|купец|купц~|купечеств~
businessman|businessmen|businesswoman|businesswomen|businesspeople|бизнесмен~|делец|дельц~|бизнесвумен
entrepreneur~|предпринимател~|предпринимательниц~
industrialist~|factory owner~|manufacturer~|фабрикант~|заводчик~|промышленник~
banker~|банкир~
accountant~|bookkeeper~|бухгалтер~|счетовод~
manager~|менеджер~|управляющ~|руководител~
director|directors|директор~|дирекци~
chief executive~|ceo|ceos|гендиректор~|генеральн~ директор~
owner~|proprietor~|владелец|владельц~|владелиц~|собственник~|хозяин|хозяева|хозяев|хозяина
shareholder~|stockholder~|акционер~
investor~|инвестор~
depositor~|вкладчик~|вкладчиц~
debtor~|borrower~|должник~|заемщик~
taxpayer~|налогоплательщик~
consumer~|потребител~
self employed|freelancer~|самозанят~|фрилансер~
unemployed|jobless|out of work|безработн~
working class|proletarian~|proletariat|рабоч~ класс~|пролетари~|пролетарск~|пролетариат~
strikebreaker~|scab|scabs|blackleg~|штрейкбрехер~
striker~|strikers|забастовщик~|забастовщиц~|стачечник~|бастующ~
trade unionist~|union member~|union activist~|профсоюзник~|профсоюзн~ активист~|член~ профсоюза|член~ профсоюзов|профактивист~
farmer~|фермер~|хлебороб~|земледелец|земледельц~
peasant~|peasantry|крестьянин~|крестьян~|крестьянк~|крестьянств~|крестьянск~
collective farmer~|kolkhoznik~|collective farm worker~|колхозник~|колхозниц~
state farm worker~|sovkhoz worker~|рабоч~ совхоза|рабоч~ совхозов|работник~ совхоза
tractor driver~|тракторист~|трактористк~
shepherd~|herder~|herdsman|herdsmen|пастух~|чабан~|скотовод~
livestock breeder~|cattle breeder~|животновод~|скотовод~
nomad|nomads|nomadic|кочевник~|кочев~
reindeer herder~|reindeer breeder~|оленевод~
agronomist~|агроном~
forester~|forest ranger~|лесник~|лесничий|лесничих|лесничего|егерь|егеря|егерей
hunter~|охотник~
fisherman|fishermen|fisher|fishers|рыбак~|рыбачк~|рыболов~
sailor~|seaman|seamen|seafarer~|mariner~|моряк~|матрос~|мореход~|краснофлотец|краснофлотц~
docker~|dockworker~|longshoreman|longshoremen|stevedore~|докер~|портов~ рабоч~
loader~|porter|porters|грузчик~|носильщик~
driver~|motorist~|chauffeur~|водител~|шофер~|автомобилист~
lorry driver~|truck driver~|trucker~|дальнобойщик~|водител~ грузовика|водител~ грузовиков|водител~ грузовик~
taxi driver~|cab driver~|cabdriver~|таксист~
bus driver~|водител~ автобуса|водител~ автобусов
train driver~|locomotive driver~|engine driver~|locomotive crew~|машинист|машиниста|машинисты|машинистов|машинистом|локомотивн~ бригад~
railwayman|railwaymen|railway worker~|railroad worker~|railroader~|rail worker~|железнодорожник~
conductor~|проводник~|проводниц~|кондуктор~
dispatcher~|air traffic controller~|диспетчер~|авиадиспетчер~
pilot|pilots|aviator~|airman|airmen|flyer~|летчик~|пилот~|авиатор~|летчиц~
flight attendant~|steward~|stewardess~|air hostess~|стюард~|стюардесс~|бортпроводник~|бортпроводниц~
passenger~|пассажир~|пассажирк~
crew member~|crewman|crewmen|член~ экипажа|член~ экипажей|член~ команды
pedestrian~|пешеход~
passer by|passers by|passerby|passersby|прохожий|прохожие|прохожих|прохожего|прохожим
courier~|delivery worker~|delivery driver~|доставщик~|курьер~
road worker~|дорожник~|дорожн~ рабоч~
utility worker~|municipal services worker~|коммунальщик~|работник~ коммунальных служб|сотрудник~ коммунальных служб
sapper~|deminer~|bomb disposal expert~|сапер~|разминировани~ специалист~
diver~|водолаз~|дайвер~
translator~|interpreter~|переводчик~|переводчиц~
secretary|secretaries|secretarial|секретар~|секретарш~
leader~|leadership|лидер~|вожд~|руководител~|руководств~|предводител~
head|heads|chief|chiefs|глава|главы|главе|главу|главой|главами|начальник~|руководител~
chairman|chairmen|chairperson~|chairwoman|председател~|председательниц~
founder~|основател~|учредител~|основательниц~
member|members|membership|член|члена|члены|членов|членам|членами|членом|членств~
participant~|участник~|участниц~
organiser~|organizer~|организатор~
visitor~|посетител~|посетительниц~
tourist~|holidaymaker~|holiday maker~|vacationer~|турист~|туристк~|отдыхающ~
observer~|monitor|monitors|наблюдател~
voter~|electorate|избирател~|электорат~
candidate~|кандидат~
party member~|член~ партии|партиец|партийц~
komsomol member~|комсомолец|комсомольц~|комсомолк~
young pioneer~|pioneer~|пионер|пионера|пионеры|пионеров|пионерк~
communist~|коммунист~|коммунистическ~
bolshevik~|bolshevist|большевик~|большевистск~
menshevik~|меньшевик~|меньшевистск~
socialist~|социалист~|социалистическ~
social democrat~|social democratic|социал демократ~|социал демократическ~
socialist revolutionary|socialist revolutionaries|эсер|эсера|эсеры|эсеров|эсерам|эсеровск~
anarchist~|анархист~
trotskyist~|trotskyite~|троцкист~|троцкистск~
fascist~|фашист~|фашистск~
nazi~|national socialist~|нацист~|нацистск~
neo nazi~|неонацист~|неонацистск~
monarchist~|монархист~
nationalist~|националист~|националистическ~
separatist~|сепаратист~|сепаратистск~
revolutionary|revolutionaries|революционер~|революционн~
counter revolutionary|counter revolutionaries|counterrevolutionary|контрреволюционер~|контрреволюционн~
dissident~|инакомысл~|диссидент~|диссидентск~
activist~|campaigner~|активист~|активистк~|общественник~|общественн~ деятел~
human rights defender~|human rights activist~|rights activist~|rights defender~|rights campaigner~|правозащитник~|правозащитниц~
environmental activist~|environmentalist~|эколог~|экоактивист~|защитник~ природы
pacifist~|war opponent~|пацифист~|противник~ войны
protester~|protestor~|demonstrator~|протестующ~|демонстрант~|манифестант~|митингующ~
supporter~|backer~|adherent~|follower~|сторонник~|сторонниц~|приверженец|приверженц~|последовател~
opponent~|противник~|оппонент~
opposition member~|opposition activist~|opposition figure~|opposition politician~|oppositionist~|оппозиционер~|оппозиционн~ политик~
politician~|политик|политиков|политиком|политикам|политиками
enemy|enemies|foe|foes|враг|врага|враги|врагов|врагу|врагам|врагом|противник~|неприятел~|вражеск~
enemy of the people|enemies of the people|враг народа|врага народа|враги народа|врагов народа|врагам народа
ally|allies|allied|союзник~|союзническ~
traitor~|предател~|изменник~
collaborator~|collaborationist~|коллаборационист~|коллаборант~|пособник~
accomplice~|accessory|accessories|пособник~|сообщник~|соучастник~|сообщниц~
hostage~|заложник~|заложниц~
victim~|жертв~
injured party|injured parties|victim~|потерпевш~
survivor~|уцелевш~|выживш~|пережившие|переживших
eyewitness~|witness~|bystander~|очевидец|очевидц~
witness|witnesses|свидетел~|свидетельниц~
plaintiff~|claimant~|complainant~|истец|истц~|заявител~
defendant~|accused person~|подсудим~|обвиняем~
respondent~|ответчик~
suspect|suspects|подозреваем~
convict|convicts|convicted person~|осужденный|осужденные|осужденных|осужденным|осужденными|осужденного
prisoner~|inmate~|заключенн~|узник~|узниц~|арестант~|зек|зеки|зеков|зэк|зэки|зэков
camp inmate~|camp prisoner~|лагерник~|узник~ лагеря|узник~ лагерей|узник~ концлагеря|узник~ концлагерей|солагерник~
political prisoner~|prisoner~ of conscience|политзаключенн~|политзек~|политическ~ заключенн~|узник~ совести
ghetto inmate~|ghetto prisoner~|ghetto inhabitant~|узник~ гетто|обитател~ гетто
criminals|offender~|felon|felons|преступник~|преступниц~|уголовник~
repeat offender~|recidivist~|рецидивист~
thief|thieves|вор|вора|воры|воров|вору|ворам|ворами|воровк~
robber~|грабител~|разбойник~|налетчик~
murderer~|killer~|убийца|убийцы|убийц|убийцу|убийцей|убийцам|убийцами|убийце|киллер~
rapist~|насильник~
attacker~|assailant~|нападавш~|нападающ~
gunman|gunmen|shooter~|стрелок|стрелк~|вооруженн~ мужчин~
suicide bomber~|смертник~|смертниц~|террорист~ смертник~
terrorist~|террорист~|террористк~
bandit~|gangster~|бандит~|гангстер~
swindler~|fraudster~|scammer~|мошенник~|мошенниц~|аферист~
smuggler~|контрабандист~
people smuggler~|human trafficker~|trafficker~|торговц~ людьми|перевозчик~ мигрантов
drug dealer~|drug trafficker~|наркоторговец|наркоторговц~|наркодилер~|наркокурьер~|закладчик~
drug addict~|drug user~|наркоман~|наркозависим~|наркопотребител~
alcoholic|alcoholics|алкоголик~|алкозависим~
prostitute~|sex worker~|проститутк~|проституток|секс работниц~
speculator~|profiteer~|спекулянт~|спекулянтк~
saboteur~|wrecker~|диверсант~|вредител~|саботажник~
vagrant~|tramp|tramps|vagabond~|бродяг~|бродяжнича~
homeless|rough sleeper~|бездомн~|бомж~|без определенного места жительства
street child|street children|homeless child|homeless children|waif|waifs|беспризорник~|беспризорн~|бездомн~ дет~|уличн~ дет~
beggar~|нищий|нищие|нищих|нищим|нищего|попрошайк~|попрошаек
poor|poor people|малоимущ~|бедняк~|беднот~|бедные|бедных|бедным
low income|малообеспеченн~|малоимущ~|с низкими доходами
large family|large families|families with many children|многодетн~|больш~ семь~|больш~ семей
tenant~|renter~|lodger~|арендатор~|квартиросъемщик~|съемщик~|жилец|жильц~|квартирант~
landlord~|арендодател~|домовладелец|домовладельц~
landowner~|landlord~|помещик~|помещичь~|землевладелец|землевладельц~|помещиц~
homeowner~|домовладелец|домовладельц~|собственник~ жилья
equity holder~|co investor~|defrauded homebuyer~|homebuyer~|дольщик~
resident|residents|inhabitant~|dweller~|житель|жителя|жители|жителей|жителям|жителями|жителю|жителем|жительниц~|обитател~
local|locals|local people|local resident~|местн~ жител~|местные
townspeople|city dweller~|urban population|urban resident~|citizens of the city|горожанин~|горожан~|горожанк~|городск~ населени~|городск~ жител~
villager~|rural resident~|rural population|country people|сельчан~|сельчанин~|односельчан~|деревенск~ жител~|сельск~ жител~|сельск~ населени~|селян~|селянин~
neighbour~|neighbor~|сосед|соседа|соседи|соседей|соседям|соседями|соседк~
citizen|citizens|nationals|гражданин~|граждан|граждане|гражданам|гражданами|гражданк~
citizenship|nationality|гражданств~|подданств~
ethnicity|nationality|nationalities|национальност~|этническ~ принадлежност~
dual national~|dual citizen~|двойн~ гражданств~|бипатрид~
civilian~|noncombatant~|non combatant~|мирн~ жител~|мирн~ граждан~|гражданск~ лиц~|мирн~ населени~|гражданск~ населени~
foreigner~|foreign national~|foreign citizen~|alien|aliens|иностранец|иностранц~|иностранк~|иностранн~ граждан~|иноземец|иноземц~
compatriot~|fellow countryman|fellow countrymen|соотечественник~|соотечественниц~
stateless|stateless person~|без гражданства|апатрид~
man|men|male|males|мужчин~|мужск~
woman|women|female|females|женщин~|женск~
child|children|kid|kids|ребенок|ребенк~|дети|детей|детям|детьми|детях|детск~
boy|boys|мальчик~|мальчишк~|мальчишек
girl|girls|девочк~|девочек|девушк~|девушек|девчонк~
baby|babies|infant~|младенец|младенц~|грудн~ ребенок|грудн~ дет~|грудничк~
newborn~|новорожденн~
toddler~|preschooler~|preschool child|preschool children|дошкольник~|дошкольн~|малыш|малыша|малыши|малышей
minor|minors|underage|juvenile~|несовершеннолетн~
teenager~|teen|teens|adolescent~|подросток|подростк~|подростков~
youth|young people|young person|молодежь|молодежи|молодежью|молодежн~|молод~ люд~
young man|young men|youths|юнош~|парень|парня|парни|парней|молод~ человек~
adult|adults|grown up~|взросл~|совершеннолетн~
elderly|old people|older people|aged people|senior citizen~|пожил~|престарел~|старик~
old woman|old women|elderly woman|elderly women|старух~|старушк~|пожил~ женщин~
pensioner~|retiree~|old age pensioner~|пенсионер~|пенсионерк~
centenarian~|долгожител~
relative~|relation|relations|kin|kinsman|kinsmen|next of kin|родственник~|родственниц~|родные|родных|родным|родными|родня|близкие|близким|родич~
family|families|семья|семьи|семей|семье|семью|семьей|семьям|семьями|семейн~
parent|parents|parental|родител~|родительск~
mother~|mum|mums|mom|moms|мать|матери|матерей|матерям|матерями|матерью|матер|мам~
father|fathers|dad|отец|отц~|отцовск~
son|sons|сын|сына|сыну|сыном|сыне|сыновья|сыновей|сыновьям|сыновьями
daughter|daughters|дочь|дочери|дочерью|дочерей|дочерям|дочерями|дочк~|дочек
brother|brothers|брат|брата|брату|братом|брате|братья|братьев|братьям|братьями
sister|sisters|сестр~|сестер
sibling~|brothers and sisters|братья и сестры|братьев и сестер|братьям и сестрам
husband|husbands|муж|мужа|мужу|мужем|муже|мужья|мужей|мужьям|мужьями
wife|wives|жена|жены|жене|жену|женой|жен|женам|женами
spouse~|spousal|married couple~|супруг|супруга|супруги|супругов|супругам|супругами|супругу|супругой|супругом|супруге|супружеск~
widow|widows|вдов~
widower|widowers|вдовец|вдовц~
fiancee~|bride~|невест~
fiance|fiances|bridegroom~|groom|grooms|жених~
grandmother~|granny|grandma|бабушк~|бабушек
grandfather~|grandad|granddad|дедушк~|дедушек|дед|деда|деды|дедов
grandchild|grandchildren|grandson~|granddaughter~|внук|внука|внуки|внуков|внукам|внучк~|внучек
descendant~|потомок|потомк~
ancestor~|forebear~|предок|предк~
uncle~|дяд~
aunt~|тетя|тети|тетю|тетк~|теток
nephew~|племянник~
niece~|племянниц~
cousin~|двоюродн~ брат~|двоюродн~ сестр~|кузен~|кузин~
twin|twins|близнец~|двойня|двойни|двойняшк~|двойняшек
stepfather~|отчим~
stepmother~|мачех~
stepson~|stepdaughter~|stepchild|stepchildren|пасынок|пасынк~|падчериц~
adoptive parent~|adopter~|усыновител~|приемн~ родител~
adopted child|adopted children|усыновленн~|приемн~ ребенок|приемн~ дет~
foster parent~|foster family|foster families|приемн~ родител~|приемн~ семь~|фостерн~ семь~
guardian~|guardianship|опекун~|попечител~|опек~|опекунств~
single mother~|lone mother~|матер~ одиночк~|матерей одиночек|мать одиночка|одинок~ мать|одинок~ матер~
pregnant woman|pregnant women|pregnant|expectant mother~|беременн~
woman in labour|women in labour|woman in labor|women in labor|роженец|рожениц~
orphan|orphans|orphaned|сирот~|сиротск~|осиротел~
orphanage child|orphanage children|детдомовец|детдомовц~|воспитанник~ детского дома|воспитанник~ детских домов|воспитанник~ детдома
disabled|person with disabilities|people with disabilities|persons with disabilities|disabled person|disabled people|invalid|invalids|инвалид~|люд~ с инвалидностью|люд~ с ограниченными возможностями
disability|disabilities|инвалидност~
blind person|blind people|blind|слепой|слепые|слепых|слепым|незряч~
deaf|deaf people|deaf mute|глух~|глухонем~|слабослышащ~
mentally ill|mental patient~|psychiatric patient~|душевнобольн~|психическ~ больн~|психбольн~|психически больн~
amputee~|с ампутацией|с ампутациями|перенесш~ ампутаци~
migrant~|мигрант~|мигрантк~
immigrant~|immigration|иммигрант~|иммиграци~|иммиграционн~|иммигрантк~
emigrant~|emigre~|emigration|эмигрант~|эмиграци~|эмигрантк~|эмигрантск~
labour migrant~|labor migrant~|migrant worker~|guest worker~|gastarbeiter~|трудов~ мигрант~|гастарбайтер~|рабоч~ мигрант~|иностранн~ рабоч~
illegal migrant~|undocumented migrant~|irregular migrant~|illegal immigrant~|illegals|нелегал~|нелегальн~ мигрант~|незаконн~ мигрант~|нелегальн~ иммигрант~
refugee~|беженец|беженц~|беженк~|беженок
asylum seeker~|asylum applicant~|соискател~ убежища|искател~ убежища|просител~ убежища|просящ~ убежища|ищущ~ убежища|ходатайствующ~ об убежище
displaced person~|displaced people|internally displaced|idp|idps|перемещенн~ лиц~|вынужденн~ переселенц~|внутренн~ переселенц~|переселенец|переселенц~|впл|внутренне перемещенн~
returnee~|возвращенец|возвращенц~|вернувш~|возвративш~
repatriate~|repatriated person~|repatriation|репатриант~|репатриаци~|репатриированн~
evacuee~|evacuated person~|evacuated people|эвакуированн~
deportee~|deported person~|deported people|депортированн~|высланн~
exile|exiles|exiled person~|ссыльн~|изгнанник~|сосланн~
expellee~|expelled german~|изгнанн~ немц~|изгнанн~
settler~|colonist~|поселенец|поселенц~|переселенец|переселенц~|колонист~
special settler~|special resettler~|labour settler~|спецпоселенец|спецпоселенц~|спецпереселенец|спецпереселенц~|трудпоселенец|трудпоселенц~
forced labourer~|forced laborer~|forced worker~|slave labourer~|slave laborer~|принудительн~ рабоч~|подневольн~ рабоч~|угнанн~ на работ~|угнанн~ в германию
ostarbeiter~|eastern worker~|остарбайтер~|восточн~ рабоч~
labour army conscript~|labour army member~|трудармеец|трудармейц~|трудармейк~
stowaway~|безбилетник~|безбилетн~ пассажир~
kulak~|кулак|кулака|кулаки|кулаков|кулакам|кулацк~
dekulakised|dekulakized|dekulakised peasant~|dekulakized peasant~|dekulakisation|dekulakization|раскулаченн~|раскулачен~|раскулачивани~|раскулачил~
serf|serfs|serfdom|крепостн~|крепостничеств~
slave|slaves|slavery|раб|раба|рабы|рабов|рабам|рабын~|рабств~|невольник~
noble|nobles|nobleman|noblemen|nobility|aristocrat~|дворянин~|дворян~|дворянк~|дворянств~|дворянск~|аристократ~
bourgeois|bourgeoisie|буржуази~|буржуазн~|буржу~
cossack~|казак|казака|казаки|казаков|казакам|казаками|казач~|казачь~|казачеств~
partisan~|partizan~|партизан~|партизанк~|партизанск~
guerrilla~|guerilla~|партизан~|партизанск~
insurgent~|rebel|rebels|повстанец|повстанц~|повстанческ~|мятежник~
militant~|боевик~
resistance fighter~|подпольщик~|подпольщиц~|участник~ сопротивления|борец сопротивления|борц~ сопротивления
mercenary|mercenaries|наемник~|наемниц~
red army soldier~|red army man|red army men|красноармеец|красноармейц~
white guard~|white guardsman|white guardsmen|белогвардеец|белогвардейц~|белогвардейск~
repressed person~|victim~ of political repression|victim~ of repression~|репрессированн~|жертв~ репрессий|жертв~ политических репрессий
rehabilitated person~|rehabilitated|реабилитированн~|реабилитирован~
siege survivor~|blockade survivor~|блокадник~|блокадниц~|жител~ блокадного ленинграда
holocaust survivor~|пережившие холокост|переживших холокост|выживш~ в холокосте
concentration camp survivor~|бывш~ узник~ концлагеря|бывш~ узник~ концлагерей|бывш~ узник~ концентрационных лагерей
liquidator~|clean up worker~|cleanup worker~|ликвидатор~
gulag prisoner~|gulag inmate~|узник~ гулага|заключенн~ гулага
foreign agent~|иноагент~|иностранн~ агент~
caste~|каста|касты|касте|касту|кастов~
social estate~|social class~|сослови~|сословн~
minority|minorities|меньшинств~
population~|inhabitants|населени~
people affected|affected people|affected population~|пострадавш~ населени~|пострадавш~ жител~
user of social media|social media user~|пользовател~ соцсетей|пользовател~ социальных сетей
lgbt|lgbtq|lgbt people|лгбт|лгбт люд~
homosexual~|gay|gays|гомосексуал~|гомосексуалист~|гомосексуальн~|гей|геи|геев
transgender|trans people|трансгендер~|трансгендерн~|трансперсон~
volunteer|volunteers|доброволец|добровольц~|добровольческ~
aid volunteer~|volunteer~|волонтер~|волонтерск~
adviser~|advisor~|советник~
speaker|speakers|спикер~|председател~ парламента
operator|operators|оператор~
elder|elders|headman|headmen|старост~|старейшин~
heir|heirs|heiress|наследник~|наследниц~
household~|домохозяйств~|домовладени~
viewer~|spectator~|зрител~|зрительниц~
laureate~|prizewinner~|лауреат~
champion~|чемпион~|чемпионк~
winner~|победител~|победительниц~
person|persons|people|человек~|человека|люди|людей|людям|людьми|людях|лиц|лица
married|женат~|замужн~|замужем
divorcee~|разведенн~
wounded veteran~|disabled veteran~|war invalid~|инвалид~ войны
public sector worker~|public sector employee~|state employee~|бюджетник~|работник~ бюджетной сферы
contractor~|contract worker~|outsourced worker~|подрядчик~|субподрядчик~|подрядн~
staff|permanent staff|staff member~|full time|in house|штатн~|кадров~
`;
