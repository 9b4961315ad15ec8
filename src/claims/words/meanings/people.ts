// People: trades and offices, roles in organisations, pupils, estates, kin, ages and sexes, those in want, those who came or
// were moved, and the groups that histories of the 20th century count.
export const peopleMeanings = `
doctors|physician~|врач~|доктора|докторов|докторам|докторами|doctor~|доктор~
medic|medics|medical worker~|health worker~|healthcare worker~|medical staff|medical personnel|медик~|медработник~|медицинск~ работник~|медперсонал~|медицинск~ персонал~|combat medic~|military medic~|боев~ медик~|военн~ медик~|медика|медики|медиков
surgeon~|хирург~
nurses|медсестр~|медсестер|медицинск~ сестр~|медицинск~ сестер|медбрат~|nurse~
paramedic~|фельдшер~|парамедик~|feldsher~|ambulance medic~|фельдшер~ скорой|фельдшер~ скорой помощи
orderly|orderlies|hospital attendant~|санитары|санитаров|санитара|санитарам|санитарк~|medical orderly|medical orderlies|санинструктор~|nursing assistant~|санитар~|младш~ медперсонал~
midwife|midwives|акушерк~|акушерок|повитух~
paediatrician~|pediatrician~|педиатр~
psychiatrist~|психиатр~
psychologist~|психолог~
dentist~|стоматолог~|дантист~|зубн~ врач~
pharmacist~|фармацевт~|провизор~|аптекар~
forensic expert~|forensic scientist~|судмедэксперт~|судебно медицинск~ эксперт~|криминалист~|судебн~ эксперт~
veterinarian~|veterinary surgeon~|ветеринар~
ambulance crew~|ambulance worker~|бригад~ скорой помощи|экипаж~ скорой|работник~ скорой помощи
patients|пациент~|больной|больные|больных|больным|больными|больного|patient~
donor~|донор~|organ donor~|донорск~|benefactor~|жертвовател~|благотворител~|дарител~
social worker~|соцработник~|социальн~ работник~
carer~|caregiver~|сиделк~|сиделок|ухаживающ~
rescuer~|rescue worker~|спасател~|rescue team~|rescue crew~|спасательн~ служб~|спасательн~ бригад~|спасательн~ отряд~
firefighter~|fireman|firemen|пожарный|пожарные|пожарных|пожарным|пожарными|пожарного|огнеборц~|fire crew~|fire brigade~|пожарник~|огнеборец|пожарн~ расчет~
militiaman|militiamen|милиционер~|сотрудник~ милиции|милици~
gendarme~|жандарм~|жандармери~|gendarmerie~
detective~|детектив~|сыщик~|оперативник~|оперуполномоченн~
investigator~|следовател~|дознавател~
prosecutor~|прокурор~|прокурорск~|public prosecutor~|прокурора|прокуроры|прокуроров|прокурору|прокурором|прокурорам|гособвинител~|гособвинен~
judges|судья|судьи|судью|судьей|судей|судьям|судьями|судье|judge~|судьях
juror~|jury|juries|присяжн~|присяжн~ заседател~|jury trial~|суд~ присяжных|коллеги~ присяжных|суд~ присяжн~
lawyer~|attorneys|barrister~|solicitor~|advocate|advocates|адвокат~|защитник подсудимого|attorney~|защитник~|адвокатур~
jurist~|legal expert~|lawyer~|юрист~|правовед~
prison guard~|prison officer~|prison staff|jailer~|jailor~|warder~|тюремщик~|надзирател~|тюремн~ охранник~|сотрудник~ фсин|сотрудник~ сизо|сотрудник~ колонии
guards|security guard~|охранник~|охранниц~|сторож|сторожа|сторожей|сторожу|сторожем|guard~|охран~
bodyguard~|телохранител~
border guard~|frontier guard~|пограничник~|погранвойск~|border service|погранслужб~|сотрудник~ погранслужбы|сотрудник~ пограничной службы
customs officer~|customs official~|таможенник~|сотрудник~ таможни
official~|civil servant~|public servant~|functionary|functionaries|bureaucrat~|чиновник~|чиновниц~|госслужащ~|должностн~ лиц~|officials
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
deputy|deputies|заместител~|vice|зам|замглавы
ambassador~|посол|посла|послу|послом|послы|послов|послам|послами
consul|consuls|consular|консул~|консульск~
diplomat|diplomats|diplomatic|дипломат~|дипломатическ~
envoy~|emissary|emissaries|посланник~|спецпредставител~|эмиссар~
ombudsman|ombudsmen|ombudswoman|омбудсмен~|уполномоченн~ по правам человека|уполномоченн~ по правам|ombudsperson|commissioner for human rights|human rights commissioner~|уполномоченн~ по прав~
commissioner~|комиссар~|уполномоченн~
commissar~|people commissar~|нарком~|комиссар~|народн~ комиссар~
political officer~|political commissar~|политрук~|политработник~|замполит~
spokesman|spokesmen|spokesperson~|spokeswoman|пресс секретар~|официальн~ представител~
representative|representatives|представител~|представительниц~
king|kings|король|короля|королю|королем|короли|королей
tsar|tsars|czar|czars|tsarist|czarist|царь|царя|царю|царем|цари|царей|царск~
prince|princes|принц~|княз~|князь|князья|князей
spy|spies|шпион~|разведчик~|лазутчик~|шпиона|шпионы|шпионов|шпионам|шпионами|шпионск~|secret agent~|шпионом
secret agent~|intelligence officer~|intelligence agent~|разведчик~|агент~ разведки|спецагент~
security officer~|security service officer~|чекист~|кгбшник~|гэбист~|сотрудник~ госбезопасности|сотрудник~ спецслужб|эфэсбэшник~
nkvd officer~|nkvd employee~|nkvd staff|сотрудник~ нквд|работник~ нквд|энкаведешник~|энкаведист~
informer~|informant~|осведомител~|информатор~|стукач~|доносчик~|stool pigeon~
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
pupil~|schoolchild|schoolchildren|schoolboy~|schoolgirl~|school student~|школьник~|школьниц~|ученик~|учениц~|учащийся|учащиеся|учащихся|учащимся|учащимися
graduate|graduates|school leaver~|выпускник~|выпускниц~
applicant~|абитуриент~|заявител~|соискател~|подавш* заявлени~
apprentice~|trainee~|подмастерь~|стажер~|стажерк~
intern|interns|практикант~|стажер~|интерн|интерны|интернов
cadet~|курсант~|кадет~|cadets
librarian~|библиотекар~
historian~|историк~
economist~|экономист~
archaeologist~|archeologist~|археолог~
engineer|engineers|инженер~
technician~|техник|техников|техникам
programmer~|software developer~|it specialist~|it worker~|программист~|айтишник~|it специалист~
hacker~|хакер~|хакера|хакеры|хакеров|хакерам|хакерск~
specialist~|expert~|специалист~|эксперт~
skilled worker~|квалифицированн~ рабоч~|квалифицированн~ работник~
journalist~|reporter~|newsman|newsmen|журналист~|журналистк~|репортер~|газетчик~
correspondent~|корреспондент~|корреспондентк~
war correspondent~|war reporter~|военкор~|военн~ корреспондент~|военн~ журналист~|military correspondent~|military blogger~
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
contract worker~|agency worker~|temporary worker~|временн~ рабоч~|временн~ работник~
factory worker~|industrial worker~|mill worker~|заводск~ рабоч~|фабричн~ рабоч~|промышленн~ рабоч~|заводчан~
miners|coal miner~|mineworker~|pitman|pitmen|шахтер~|горняк~|углекоп~|горнорабоч~|miner~|collier~|шахтерск~
mine rescuer~|горноспасател~|mine rescue team~|mine rescue|вгсч
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
unemployed|jobless|out of work|безработн~|unemploy*|безработиц~|без работы|неработающ~|незанят~
working class|proletarian~|proletariat|рабоч~ класс~|пролетари~|пролетарск~|пролетариат~
strikebreaker~|scab|scabs|blackleg~|штрейкбрехер~
striker~|strikers|забастовщик~|забастовщиц~|стачечник~|бастующ~|бастующ*|striking worker~|striking miner~|бастовавш*
trade unionist~|union member~|union activist~|профсоюзник~|профсоюзн~ активист~|член~ профсоюза|член~ профсоюзов|профактивист~
farmer~|фермер~|аграри~|хлебороб~|земледелец|земледельц~
peasant~|peasantry|крестьянин~|крестьян~|крестьянк~|крестьянств~|крестьянск~
collective farmer~|kolkhoznik~|collective farm worker~|колхозник~|колхозниц~
state farm worker~|sovkhoz worker~|рабоч~ совхоза|рабоч~ совхозов|работник~ совхоза
tractor driver~|тракторист~|трактористк~
shepherd~|herder~|herdsman|herdsmen|пастух~|чабан~|скотовод~
livestock breeder~|cattle breeder~|животновод~|скотовод~
nomads|nomadic|кочевник~|кочев~|nomad~
reindeer herder~|reindeer breeder~|оленевод~
agronomist~|агроном~
forester~|forest ranger~|лесник~|лесничий|лесничих|лесничего|егерь|егеря|егерей
hunter~|охотник~
fisherman|fishermen|fisher|fishers|рыбак~|рыбачк~|рыболов~
sailor~|seaman|seamen|seafarer~|mariner~|моряк~|матрос~|мореход~|краснофлотец|краснофлотц~
docker~|dockworker~|dock worker~|dock hand~|dockhand~|port worker~|longshoreman|longshoremen|stevedore~|докер~|портов~ рабоч~
garment worker~|garment maker~|clothing worker~|sewing worker~|швейник~|швейниц~|швейн~ работник~|работник~ швейн~ фабрик~|работниц~ швейн~ фабрик~|рабоч~ швейн~ фабрик~|швейн~ рабоч~
loader~|porter|porters|грузчик~|носильщик~
driver~|motorist~|chauffeur~|водител~|шофер~|автомобилист~|механик~ водител~|мехвод~
lorry driver~|truck driver~|trucker~|дальнобойщик~|водител~ грузовика|водител~ грузовиков|водител~ грузовик~
taxi driver~|cab driver~|cabdriver~|таксист~
bus driver~|водител~ автобуса|водител~ автобусов
train driver~|locomotive driver~|engine driver~|locomotive crew~|машиниста|машинисты|машинистов|машинистом|локомотивн~ бригад~|machinist|машинист~
railwayman|railwaymen|railway worker~|railroad worker~|railroader~|rail worker~|железнодорожник~|железнодорожн~ рабоч~|рабоч~ железной дороги|работник~ железной дороги
conductor~|проводник~|проводниц~|кондуктор~
dispatcher~|air traffic controller~|диспетчер~|авиадиспетчер~
pilots|aviator~|airman|airmen|flyer~|летчик~|пилот~|авиатор~|летчиц~|pilot~
flight attendant~|steward~|stewardess~|air hostess~|стюард~|стюардесс~|бортпроводник~|бортпроводниц~|stewardesses
passenger~|пассажир~|пассажирк~|пассажирск~
crew member~|crewman|crewmen|член~ экипажа|член~ экипажей|член~ команды
pedestrian~|пешеход~|пешеходн~
passer by|passers by|passerby|passersby|прохожий|прохожие|прохожих|прохожего|прохожим
courier~|delivery worker~|delivery driver~|доставщик~|курьер~
road worker~|дорожник~|дорожн~ рабоч~
utility worker~|municipal services worker~|коммунальщик~|работник~ коммунальных служб|сотрудник~ коммунальных служб
sapper~|deminer~|bomb disposal expert~|сапер~|разминировани~ специалист~|bomb disposal|саперн~
translator~|interpreter~|переводчик~|переводчиц~
secretary|secretaries|secretarial|секретар~|секретарш~
leader~|leadership|лидер~|вожд~|руководител~|руководств~|предводител~
head|heads|chief|chiefs|глава|главы|главе|главу|главой|главами|начальник~|руководител~
chairman|chairmen|chairperson~|chairwoman|председател~|председательниц~
founder~|основател~|учредител~|основательниц~
member|members|membership|член|члена|члены|членов|членам|членами|членом|членств~
participant~|участник~|участниц~
organiser~|organizer~|организатор~|mastermind~|ringleader~|главар~|зачинщик~
visitor~|посетител~|посетительниц~|визитер~
observer~|monitor|monitors|наблюдател~
voter~|electorate|избирател~|электорат~|elector|electors|проголосовавш*
candidate~|кандидат~
party member~|член~ партии|партиец|партийц~
komsomol member~|комсомолец|комсомольц~|комсомолк~
young pioneer~|pioneer~|пионер|пионера|пионеры|пионеров|пионерк~
communist~|коммунист~|коммунистическ~|communism|коммунизм~
bolshevik~|bolshevist|большевик~|большевистск~
menshevik~|меньшевик~|меньшевистск~
socialist~|социалист~|социалистическ~|socialism|социализм~
social democrat~|social democratic|социал демократ~|социал демократическ~
socialist revolutionary|socialist revolutionaries|эсер|эсера|эсеры|эсеров|эсерам|эсеровск~
anarchist~|анархист~
trotskyist~|trotskyite~|троцкист~|троцкистск~
fascist~|фашист~|фашистск~|fascism|фашизм~
nazi~|national socialist~|нацист~|нацистск~|nazis|nazism|нацизм~
neo nazi~|неонацист~|неонацистск~
monarchist~|монархист~
nationalist~|националист~|националистическ~|nationalism|национализм~
separatist~|сепаратист~|сепаратистск~|separatism|сепаратизм~
revolutionary|revolutionaries|революционер~|революционн~
counter revolutionary|counter revolutionaries|counterrevolutionary|контрреволюционер~|контрреволюционн~
dissident~|инакомысл~|диссидент~|диссидентск~|инакомыслящ*
activist~|campaigner~|активист~|активистк~|общественник~|общественн~ деятел~
human rights defender~|human rights activist~|rights activist~|rights defender~|rights campaigner~|правозащитник~|правозащитниц~
environmental activist~|environmentalist~|эколог~|экоактивист~|защитник~ природы
pacifist~|war opponent~|пацифист~|противник~ войны
protester~|protestor~|demonstrator~|протестующ~|демонстрант~|манифестант~|митингующ~|протестующ*|участник~ протест~|участник~ акции|протестовавш*|участник~ демонстрац*
supporter~|backer~|adherent~|follower~|сторонник~|сторонниц~|приверженец|приверженц~|последовател~
opponent~|противник~|оппонент~
opposition member~|opposition activist~|opposition figure~|opposition politician~|oppositionist~|оппозиционер~|оппозиционн~ политик~
politician~|политик|политиков|политиком|политикам|политиками
enemy|enemies|foe|foes|враг|врага|враги|врагов|врагу|врагам|врагом|противник~|неприятел~|вражеск~
enemy of the people|enemies of the people|враг народа|врага народа|враги народа|врагов народа|врагам народа
ally|allies|allied|союзник~|союзническ~
traitor~|предател~|изменник~
collaborator~|collaborationist~|коллаборационист~|коллаборант~|пособник~|пособник~ оккупант~
accomplice~|accessory|accessories|пособник~|сообщник~|соучастник~|сообщниц~|подельник~
hostage~|заложник~|заложниц~|held hostage|hostage taking|taken hostage|взят~ в заложники|захвачен~ в заложники
victim~|жертв~
injured party|injured parties|victim~|потерпевш~|жертв~
survivor~|уцелевш~|выживш~|пережившие|переживших|survive~|surviving|выжил~|уцелел~|спасш~|спасшихся|остал~ в живых|survived
eyewitness~|witness~|bystander~|очевидец|очевидц~|eyewitnesses|очевид~|witnessed|свидетел~
witness|witnesses|свидетел~|свидетельниц~
plaintiff~|claimant~|complainant~|истец|истц~|заявител~|applicant~
defendant~|accused person~|подсудим~|обвиняем~
respondent~|ответчик~
suspect|suspects|подозреваем~|suspected|заподозрен~
convict|convicts|convicted person~|осужденный|осужденные|осужденных|осужденным|осужденными|осужденного
prisoner~|inmate~|заключенн~|узник~|узниц~|арестант~|зек|зеки|зеков|зэки|зэков|зэк~|арестанта|арестанты|арестантов|арестантам
political prisoner~|prisoner~ of conscience|политзаключенн~|политзек~|политическ~ заключенн~|узник~ совести|prisoner of conscience|prisoners of conscience|политзэк~
ghetto inmate~|ghetto prisoner~|ghetto inhabitant~|узник~ гетто|обитател~ гетто
criminals|offender~|felon|felons|преступник~|преступниц~|уголовник~|criminal|lawbreaker~
repeat offender~|recidivist~|рецидивист~|reoffending|recidivism|рецидив~
thief|thieves|вор|вора|воры|воров|вору|ворам|ворами|воровк~|воришк~|похитител~ имуществ~
robber~|грабител~|разбойник~|налетчик~
murderer~|killer~|убийца|убийцы|убийцу|убийцей|убийцам|убийцами|убийце|киллер~|убийц~
rapist~|насильник~
attacker~|assailant~|нападавш~|нападающ~
gunman|gunmen|shooter~|стрелок|стрелк~|вооруженн~ мужчин~
suicide bomber~|смертник~|смертниц~|террорист~ смертник~
terrorist~|террорист~|террористк~|террористическ~|terrorism|терроризм~
swindler~|fraudster~|scammer~|мошенник~|мошенниц~|аферист~|con artist~
smuggler~|контрабандист~
people smuggler~|human trafficker~|trafficker~|торговц~ людьми|перевозчик~ мигрантов
drug addict~|drug user~|наркоман~|наркозависим~|наркопотребител~|drug addiction|наркомани~|drug addicted
alcoholics|алкоголик~|алкозависим~|alcoholism|alcoholic~|алкоголизм~
prostitute~|sex worker~|проститутк~|проституток|секс работниц~
speculator~|profiteer~|спекулянт~|спекулянтк~
saboteur~|wrecker~|диверсант~|вредител~|саботажник~
vagrant~|tramp|tramps|vagabond~|бродяг~|бродяжнича~
homeless|rough sleeper~|бездомн~|бомж~|без определенного места жительства|homelessness|homeless person~|бомжа|бомжей|бомжи|without shelter
street child|street children|homeless child|homeless children|waifs|беспризорник~|беспризорн~|бездомн~ дет~|уличн~ дет~|waif~|безнадзорн~
beggar~|нищий|нищие|нищих|нищим|нищего|попрошайк~|попрошаек
poor|poor people|малоимущ~|бедняк~|беднот~|бедные|бедных|бедным|impoverished|needy|бедн~|неимущ~|нуждающ~
low income|малообеспеченн~|малоимущ~|с низкими доходами|низк~ доход~
large family|large families|families with many children|многодетн~|больш~ семь~|больш~ семей|with many children|mother~ of many
tenant~|renter~|lodger~|арендатор~|квартиросъемщик~|съемщик~|жилец|жильц~|квартирант~
landlord~|арендодател~|домовладелец|домовладельц~
landowner~|landlord~|помещик~|помещичь~|землевладелец|землевладельц~|помещиц~
homeowner~|домовладелец|домовладельц~|собственник~ жилья
equity holder~|co investor~|defrauded homebuyer~|homebuyer~|дольщик~
residents|inhabitant~|dweller~|natives|locals|уроженец|уроженц~|уроженк~|уроженок|житель|жителя|жители|жителей|жителям|жителями|жителю|жителем|жительниц~|обитател~|resident~|жител~|проживающ~
local|locals|local people|local resident~|местн~ жител~|местные
townspeople|city dweller~|urban population|urban resident~|citizens of the city|горожанин~|горожан~|горожанк~|городск~ населени~|городск~ жител~
villager~|rural resident~|rural population|country people|сельчан~|сельчанин~|односельчан~|деревенск~ жител~|сельск~ жител~|сельск~ населени~|селян~|селянин~
neighbour~|neighbor~|сосед|соседа|соседи|соседей|соседям|соседями|соседк~
citizens|nationals|гражданин~|граждане|гражданам|гражданами|гражданк~|citizen~|граждан~|подданн~
nationality|гражданств~|подданств~|citizenship~|citizenships
ethnicity|nationality|nationalities|национальност~|этническ~ принадлежност~
dual national~|dual citizen~|двойн~ гражданств~|бипатрид~|dual citizenship
civilian~|noncombatant~|non combatant~|мирн~ жител~|мирн~ граждан~|гражданск~ лиц~|мирн~ населени~|гражданск~ населени~|civilians|гражданск~
foreigner~|foreign national~|foreign citizen~|aliens|иностранец|иностранц~|иностранк~|иностранн~ граждан~|иноземец|иноземц~|alien~
compatriot~|fellow countryman|fellow countrymen|соотечественник~|соотечественниц~
man|men|male|males|мужчин~|мужск~
woman|women|female|females|женщин~|женск~
child|children|kid|kids|ребенок|ребенк~|дети|детей|детям|детьми|детях|детск~|childrens
boy|boys|мальчик~|мальчишк~|мальчишек
girl|girls|девочк~|девочек|девушк~|девушек|девчонк~
baby|babies|infant~|младенец|младенц~|грудн~ ребенок|грудн~ дет~|грудничк~|младенческ~|грудн~ ребен~
newborn~|новорожденн~|new born|neonatal|неонатальн~
toddler~|preschooler~|preschool child|preschool children|дошкольник~|дошкольн~|малыш|малыша|малыши|малышей
minors|underage|juvenile~|несовершеннолетн~|minor~|малолетн~|under age
teenager~|teen|teens|adolescent~|подросток|подростк~|подростков~|teenage
youth|young people|young person|молодежь|молодежи|молодежью|молодежн~|молод~ люд~|youths|молодеж~
young man|young men|youths|юнош~|парень|парня|парни|парней|молод~ человек~
adults|grown up~|взросл~|совершеннолетн~|adult~
elderly|old people|older people|aged people|senior citizen~|пожил~|престарел~|старик~|old person|old age|aged person~|старух~
old woman|old women|elderly woman|elderly women|старух~|старушк~|пожил~ женщин~
pensioner~|retiree~|old age pensioner~|пенсионер~|пенсионерк~|retired
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
widows|вдов~|widow~|widowed|вдова|вдовы|вдову|вдовам|вдовами|овдовел~|овдовевш*
widowers|вдовец|вдовц~|widower~|widowed|widow|widows|вдов|вдова|вдовы|вдову|вдовой|вдове|овдовевш~
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
twin|twins|близнец~|двойня|двойни|двойняшк~|двойняшек|двойню|двойней
stepfather~|отчим~
stepmother~|мачех~
stepson~|stepdaughter~|stepchild|stepchildren|пасынок|пасынк~|падчериц~
adoptive parent~|adopter~|усыновител~|приемн~ родител~
adopted child|adopted children|усыновленн~|приемн~ ребенок|приемн~ дет~
foster parent~|foster family|foster families|приемн~ родител~|приемн~ семь~|фостерн~ семь~|приемн~ семей
guardian~|guardianship|опекун~|попечител~|опек~|опекунств~
single mother~|lone mother~|матер~ одиночк~|матерей одиночек|мать одиночка|одинок~ мать|одинок~ матер~|мать одиночк~|mother~ alone|одинок~ мат~
pregnant woman|pregnant women|pregnant|expectant mother~|беременн~
woman in labour|women in labour|woman in labor|women in labor|роженец|рожениц~
orphans|orphaned|сирот~|сиротск~|осиротел~|orphan~|orphaning|lost both parents|сироты|осиротевш*|потерял~ обоих родител~|остал~ без родител~|осиротевш~
orphanage child|orphanage children|детдомовец|детдомовц~|воспитанник~ детского дома|воспитанник~ детских домов|воспитанник~ детдома
disability|disabilities|инвалидност~|disabled|handicapped|инвалид~|люд~ с инвалидностью
blind person|blind people|blind|слепой|слепые|слепых|слепым|незряч~
mentally ill|mental patient~|psychiatric patient~|душевнобольн~|психическ~ больн~|психбольн~|психически больн~
amputee~|с ампутацией|с ампутациями|перенесш~ ампутаци~
migrant~|мигрант~|мигрантк~
immigrant~|immigration|иммигрант~|иммиграци~|иммиграционн~|иммигрантк~|иммиграц~
emigrant~|emigre~|emigration|эмигрант~|эмиграци~|эмигрантк~|эмигрантск~
labour migrant~|labor migrant~|migrant worker~|guest worker~|gastarbeiter~|трудов~ мигрант~|гастарбайтер~|рабоч~ мигрант~|иностранн~ рабоч~
illegal migrant~|undocumented migrant~|irregular migrant~|illegal immigrant~|illegals|нелегал~|нелегальн~ мигрант~|незаконн~ мигрант~|нелегальн~ иммигрант~|undocumented|нелегала|нелегалы|нелегалов|нелегалам|irregular immigrant~
refugee~|беженец|беженц~|беженк~|беженок|беженск~
asylum seeker~|asylum applicant~|соискател~ убежища|искател~ убежища|просител~ убежища|просящ~ убежища|ищущ~ убежища|ходатайствующ~ об убежище
returnee~|возвращенец|возвращенц~|вернувш~|возвративш~
repatriate~|repatriated person~|репатриант~|репатриаци~|репатриированн~|repatriation~|репатрииров*|repatriates
evacuee~|evacuated person~|evacuated people|эвакуированн~
deportee~|deported person~|deported people|депортированн~|высланн~
expellee~|expelled german~|изгнанн~ немц~|изгнанн~
settler~|colonist~|поселенец|поселенц~|переселенец|переселенц~|колонист~
special settler~|special resettler~|labour settler~|спецпоселенец|спецпоселенц~|спецпереселенец|спецпереселенц~|трудпоселенец|трудпоселенц~|special settlement dweller~
forced labourer~|forced laborer~|forced worker~|slave labourer~|slave laborer~|принудительн~ рабоч~|подневольн~ рабоч~|угнанн~ на работ~|угнанн~ в германию|ostarbeiter~|остарбайтер~
ostarbeiter~|eastern worker~|остарбайтер~|восточн~ рабоч~
labour army conscript~|labour army member~|трудармеец|трудармейц~|трудармейк~|labor army conscript~
stowaway~|безбилетник~|безбилетн~ пассажир~
kulak~|кулак|кулака|кулаки|кулаков|кулакам|кулацк~
dekulakised|dekulakized|dekulakised peasant~|dekulakized peasant~|dekulakisation|dekulakization|раскулаченн~|раскулачен~|раскулачивани~|раскулачил~|disposses*|раскулачиван~
serf|serfs|serfdom|крепостн~|крепостничеств~
slaves|slavery|раб|раба|рабы|рабов|рабам|рабын~|рабств~|невольник~|невольничеств~|slave~|рабыня|рабыни|рабынь
noble|nobles|nobleman|noblemen|nobility|aristocrat~|дворянин~|дворян~|дворянк~|дворянств~|дворянск~|аристократ~
bourgeois|bourgeoisie|буржуази~|буржуазн~|буржу~
cossack~|казака|казаки|казаков|казакам|казаками|казач~|казачь~|казачеств~|казак~
partisan~|partizan~|партизан~|партизанк~|партизанск~
guerrilla~|guerilla~|партизан~|партизанск~|partisan~
insurgent~|rebels|повстанец|повстанц~|повстанческ~|мятежник~|rebel~|восставш*
militant~|боевик~
resistance fighter~|подпольщик~|подпольщиц~|участник~ сопротивления|борец сопротивления|борц~ сопротивления
mercenary|mercenaries|наемник~|наемниц~|soldier of fortune|наемнич~
red army soldier~|red army man|red army men|красноармеец|красноармейц~|красноармейск~
white guard~|white guardsman|white guardsmen|белогвардеец|белогвардейц~|белогвардейск~|white army|бел~ арми~
repressed person~|victim~ of political repression|victim~ of repression~|репрессированн~|жертв~ репрессий|жертв~ политических репрессий
rehabilitated person~|rehabilitated|реабилитированн~|реабилитирован~
siege survivor~|blockade survivor~|блокадник~|блокадниц~|жител~ блокадного ленинграда
holocaust survivor~|пережившие холокост|переживших холокост|выживш~ в холокосте
concentration camp survivor~|бывш~ узник~ концлагеря|бывш~ узник~ концлагерей|бывш~ узник~ концентрационных лагерей
liquidator~|clean up worker~|cleanup worker~|ликвидатор~
gulag prisoner~|gulag inmate~|узник~ гулага|заключенн~ гулага
foreign agent~|иноагент~|иностранн~ агент~|declared foreign agent~|признан~ иностранн~ агент~|признан~ иноагент~
caste~|каста|касты|касте|касту|кастов~
social estate~|social class~|сослови~|сословн~
minority|minorities|меньшинств~
population~|inhabitants|населени~
people affected|affected people|affected population~|пострадавш~ населени~|пострадавш~ жител~
user of social media|social media user~|пользовател~ соцсетей|пользовател~ социальных сетей
lgbt|lgbtq|lgbt people|лгбт|лгбт люд~
homosexual~|gay|gays|гомосексуал~|гомосексуалист~|гомосексуальн~|гей|геи|геев
transgender|trans people|трансгендер~|трансгендерн~|трансперсон~|transsexual~|транссексуал~
volunteers|доброволец|добровольц~|добровольческ~|volunteer~|волонтер~|volunteering|вызвал~ добровольц~|записал~ добровольц~|пошл~ добровольц~
aid volunteer~|volunteer~|волонтер~|волонтерск~
adviser~|advisor~|советник~
speaker|speakers|спикер~|председател~ парламента
operator|operators|оператор~
elder|elders|headman|headmen|старост~|старейшин~
heir|heirs|heiress|наследник~|наследниц~
household~|домохозяйств~|домовладени~|подворь~|хозяйств~
viewer~|spectator~|зрител~|зрительниц~
laureate~|prizewinner~|лауреат~
champion~|чемпион~|чемпионк~
winner~|победител~|победительниц~|victor|victors
person|persons|people|человек~|человека|люди|людей|людям|людьми|людях|лиц|лица
married|женат~|замужн~|замужем|состоящ~ в браке
divorcee~|разведенн~|divorced|разведен|разведена|разведены
wounded veteran~|disabled veteran~|war invalid~|инвалид~ войны
public sector worker~|public sector employee~|state employee~|бюджетник~|работник~ бюджетной сферы
contractor~|contract worker~|outsourced worker~|подрядчик~|субподрядчик~|подрядн~
`;
