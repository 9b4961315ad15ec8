// Places and who lives there: kinds of places and divisions of land, houses and public buildings, offices and organisations, trades
// of people of peace, family and age, children in care, migration and borders, votes and work, times of a life.
export const hearthMeanings = `
community|communities|hromada~|territorial community|rural community|громад~|общин~|объединенн~ громад~|отг|территориальн~ громад~
rural council~|village council~|сельсовет~|сельск~ совет~
krais|krai|kray|territory|territories|край|края|краю|краем|краев|краевой|краевая|краевого|краевые
counties|county|уезд~|графств~|округ|округа|округе|округов
okrug~|autonomous district~|autonomous okrug~|автономн~ округ~
rural settlement~|settlement~|поселок|поселк~|поселени~|сельск~ поселени~
village resident~|villager~|inhabitant~ of the village~|people of the village~|сельчан~|сельчанин~|деревенск~ жител~|жител~ сел~|жител~ деревн~|жител~ деревень|односельчан~
township~|town~|small town~|городок|городк~|городишк~|поселок городского типа|пгт|местечк~
citizens of the city|townspeople|city dweller~|city resident~|residents of the city|горожан~|горожанин~|жител~ города|городск~ жител~
inner city|city centre~|city center~|downtown|центр города|центре города|центра города
outskirts|suburb~|пригород~|окраин~|предмест~
neighbourhood~|neighborhood~|city district~|quarter|quarters|borough~|квартал~|микрорайон~|район~ города|городск~ район~
avenue~|street~|boulevard~|улиц~|проспект~|переулок|переулк~|бульвар~
square|squares|площад~
inhabitant~|resident~|local~|local resident~|local people|dweller~|people of|жител~|местн~ жител~|обитател~|проживающ~|населени~|жильц~
born in|native~|come from|came from|hail~ from|originally from|originat* from|уроженец|уроженц~|родом из|выходец|выходц~|урожен~
homes|house~|home|dwelling~|private house~|дом|дома|домов|домам|домами|домах|жилищ~|частн~ дом~
burnt houses|burned houses|houses burned|houses burnt|houses burned down|burnt down houses|houses set on fire|torched houses|сожженн~ дом~|сожжен~ дом~|сгоревш* дом~|дома сожжены|сгорел~ дом~|сожгл~ дом~
apartment block~|residential building~|apartment building~|block~ of flats|tower block~|high rise|high rises|multi storey|жил~ дом~|многоквартирн~ дом~|многоэтажк~|многоэтажн~ дом~|высотк~|пятиэтажк~|девятиэтажк~|жилой дом|жилые дома|жилых домов
barracks for workers|workers' barrack~|hut~|барак~
air raid shelter~|shelter~|bomb shelter~|укрыти~|бомбоубежищ~|убежищ~
school building~|school~|schoolhouse~|школ~
children's home~|orphanage~|foundling home~|детск~ дом~|детдом~|приют~
universities|university|higher education|university level|университет~|вуз|вуза|вузы|вузов
lecture hall~|dormitory|dormitories|hostel~|student hostel~|общежити~|общаг~
monasteries|monastery|convent~|cloister~|монастыр~|обител~
power plant~|power station~|power facility|power facilities|электростанци~|энергообъект~|тэс|тэц|грэс
power outage~|blackout~|power cut~|отключени~ электричества|блэкаут~|обесточивани~|отключени~ света
hydroelectric station~|hydroelectric|hydropower|гэс|гидроэлектростанци~
oil depot~|fuel depot~|tank farm~|нефтебаз~|склад~ горючего|хранилищ~ топлива
warehouse~|depot~|store|stores|storehouse~|склад|склада|склады|складов|складе|складам|складами
ammunition depot~|ammunition dump~|arms depot~|weapons depot~|склад~ боеприпасов|арсенал~|оружейн~ склад~
factories|factory|plant|plants|mill|mills|завод~|фабрик~
mines|mine|pit|pits|colliery|collieries|шахт~|рудник~|копи|забой|забоя
farms|farm|homestead~|farmstead~|ферм~|хозяйств~|фермерск~ хозяйств~|усадьб~
kolkhoz~|collective farm~|state farm~|колхоз~|совхоз~|колхозн~
plot~ of land|land|земл~|земель|угодь~
fields|field|поле|поля|полей|полях|пашн~
railway station~|train station~|railroad station~|вокзал~|железнодорожн~ станци~
bazaar~|market~|marketplace~|рынок|рынк~|базар~
store|shop~|stores|supermarket~|магазин~|супермаркет~|лавк~|торгов~ центр~
agrarian~|farmer~|peasant farmer~|grower~|landholder~|аграри~|фермер~|земледелец|земледельц~|сельхозпроизводител~|хлебороб~|сельск~ хозяин
smallholder~|peasant~|крестьян~|крестьянин~|крестьянк~|крестьянск~|мужик~
farm worker~|farmhand~|farm labourer~|agricultural worker~|tractor driver~|батрак~|сельскохозяйственн~ рабоч~|тракторист~|сельхозрабоч~|комбайнер~
herder~|shepherd~|stockman|stockmen|пастух~|чабан~|животновод~|скотовод~
fishermen|fisherman|fisher~|angler~|рыбак~|рыболов~
miner~|pitman|pitmen|coal miner~|collier~|шахтер~|горняк~|забойщик~|рудокоп~
workman|worker~|workmen|labourer~|laborer~|blue collar|рабочий|рабочего|рабочих|рабочие|рабочим|работник~|работяг~|трудящ~
staff member~|employee~|staffer~|member~ of staff|staff|workforce|сотрудник~|работник~|персонал~|штатн~ сотрудник~|штатн~ работник~|служащ~
national staff|local staff|locally hired|hired locally|local employee~|locally employed|local hire~|местн~ сотрудник~|местн~ персонал~|национальн~ персонал~|нанят~ на месте|местн~ работник~|национальн~ сотрудник~
international staff|expatriate~|expat~|foreign staff|международн~ сотрудник~|международн~ персонал~|экспат~|иностранн~ сотрудник~
relief worker~|aid worker~|humanitarian worker~|aid staff|гуманитари~|гуманитарн~ работник~|сотрудник~ гуманитарн~|работник~ гуманитарн~
aid group~|aid agency|aid agencies|relief agency|relief agencies|relief organisation~|relief organization~|humanitarian organisation~|humanitarian organization~|гуманитарн~ организаци~|организаци~ помощи
humanitarian convoy~|aid convoy~|relief convoy~|гуманитарн~ конво~|гуманитарн~ колонн~
rights group~|human rights group~|rights centre~|rights center~|human rights centre~|human rights center~|human rights organisation~|human rights organization~|rights watchdog~|human rights watchdog~|rights organisation~|rights organization~|правозащитн~ организаци~|правозащитн~ групп~|правозащитн~ центр~|правозащитн~ объединени~|правозащитн~ проект~
human rights activist~|human rights defender~|rights activist~|rights defender~|rights campaigner~|human rights campaigner~|правозащитник~|правозащитниц~|борц~ за права
watchdog~|monitor~|monitoring group~|monitoring organisation~|observer group~|мониторингов~ групп~|мониторингов~ организаци~|наблюдательн~ орган~|мониторинг~
commissioner for|commissioner~|уполномоченн~
commission~ of inquiry|truth commission~|inquiry commission~|комисси~ правды|комисси~ по расследованию|следственн~ комисси~
research institute~|institute~|think tank~|институт~|исследовательск~ институт~|исследовательск~ центр~|аналитическ~ центр~
paper|newspaper~|daily newspaper|weekly newspaper|газет~|издани~|еженедельник~
news outlet~|media outlet~|outlet~|media|press|издани~|сми|медиа|пресс~|средств~ массовой информации
reporter~|journalist~|correspondent~|newsman|newsmen|newspaperman|newspapermen|журналист~|репортер~|корреспондент~|журналистк~|газетчик~
cameramen|cameraman|camera operator~|телеоператор~|оператор~
youtuber~|blogger~|influencer~|блогер~|блоггер~
editor in chief|editor~|редактор~|главред~
press service~|press office~|пресс служб~|пресс офис~
spokesmen|spokesman|spokeswoman|spokesperson~|press secretary|press secretaries|пресс секретар~|представител~
ministries|ministry|министерств~|ведомств~
defense ministry|defence ministry|ministry of defence|ministry of defense|минобороны|министерств~ обороны|мо рф|оборонн~ ведомств~
emergency ministry|emergencies ministry|ministry of emergency|emergency service~|мчс|министерств~ по чрезвычайным
statistical office~|statistics office~|bureau of statistics|statistics agency|statistical service|росстат~|госкомстат~|статистическ~ ведомств~|статистическ~ служб~|статистическ~ управлени~|комитет по статистике
prison service~|penitentiary service~|penal service~|corrections department~|фсин|тюремн~ ведомств~|пенитенциарн~ служб~|служб~ исполнения наказаний
customs service|customs|customs officer~|таможн~|таможенник~|таможенн~ служб~
fireman|firefighter~|firemen|пожарн~|пожарный|пожарные|пожарных|огнеборец|огнеборц~
ambulance crew~|paramedic~|ambulance worker~|медик~ скорой|фельдшер~|врач~ скорой|бригад~ скорой|парамедик~
ambulance~|emergency ambulance~|машин~ скор~ помощ~|автомобил~ скор~ помощ~|скор~ помощ~|карет~ скорой
governor's office|governor's administration|governor's staff|аппарат губернатора|аппарате губернатора|администраци~ губернатора|офис губернатора
mayor's office|town hall~|city hall~|мэрия|мэрии|мэрию|городск~ администраци~|ратуш~|горсовет~
functionary|official~|functionaries|civil servant~|bureaucrat~|office holder~|чиновник~|госслужащ~|должностн~ лиц~|функционер~|чинуш~
vice minister~|deputy minister~|замминистр~|заместител~ министра
head~ of the village|village head~|village elder~|mayor~ of the village|старост~|голов~ села|сельск~ голов~|глав~ села
contender~|candidate~|кандидат~|претендент~
poll|election~|polls|ballot~|выбор~|голосовани~|выборы|выборов|выборах
election observer~|poll observer~|election monitor~|наблюдател~ на выборах|наблюдател~
dad|father~|dads|отец|отц~|папа|папы
orphan~|orphaned|left without parents|сирот~|сироты|сирот|осиротел~|осиротевш*|круглый сирот~
sons|son|сын|сына|сыновь~|сыновей|сыном
kin|relative~|kinsfolk|kinsman|kinsmen|next of kin|family member~|родственник~|родн~ и близкие|близкие|близких|родня|родичи|член~ семьи
families|family|families of|семь~|семей|семья|семейств~|семейн~
babies|baby|infant~|suckling~|младенец|младенц~|грудничк~|грудн~ ребен~|грудн~ дет~
toddler~|small child|small children|малыш~|маленьк~ дет~|маленьк~ ребен~
children|child|kid|kids|boys and girls|youngster~|ребенок|ребенк~|дети|детей|детям|детьми|детях|детвор~
minor~|underage|juvenile~|under eighteen|not yet eighteen|несовершеннолетн~
teen|teenager~|teens|adolescent~|подросток|подростк~|тинейджер~
women|woman|female~|женщин~|женск~|женского пола
men|man|male~|мужчин~|мужск~|мужского пола|мужик~
retiree~|pensioner~|old age pensioner~|retired people|пенсионер~|пенсионерк~
old people|elderly|older people|senior citizen~|the aged|aged people|пожил~|старики|стариков|престарел~|пожилые|люди преклонного возраста|преклонного возраста
aged under|under the age of|younger than|had not yet turned|not yet turned|not yet reached|below the age of|under age|моложе|младше|не достиг~|не исполнилось|не достигш~|в возрасте до|в возрасте моложе|до достижения
aged over|over the age of|older than|above the age of|past the age of|over age|старше|в возрасте старше|в возрасте свыше
years of age|aged|years old|year old|age|ages|в возрасте|возраст~|лет от роду
disabled people|disabled|people with disabilities|person~ with a disability|invalid~|инвалид~|люд~ с инвалидност~|с инвалидност~|маломобильн~
homeless people|homeless|rough sleeper~|бездомн~|бомж~|без определенного места жительства
placed in families|placed with families|taken into families|given to families|handed to families|adopted into families|settled with families|placed with foster families|placed in foster families|placed in foster care|передан~ в семь~|передан~ в _ семь~|в _ семь~ _ были переданы|устроен~ в семь~|устроил~ в семь~|помещен~ в семь~|передал~ в семь~|размещен~ в семь~|отдан~ в семь~|отдан~ в _ семь~|попал~ в семь~|в семьи передан~|в семьи _ переданы
foster family|foster families|foster parent~|foster home~|приемн~ семь~|приемн~ родител~|замещающ~ семь~|фостерн~ семь~|опекунск~ семь~
custodian~ of the child|guardian~|guardianship|опекун~|опек~|попечител~|органы опеки|попечительств~
reunited|reunited with|brought back to their families|returned to their families|reunification|воссоединен~|воссоединил~|воссоединени~|возвращен~ в семь~|вернул~ в семь~|возвращен~ семь~|возвращен~ родител~|вернул~ родител~
removed from their families|taken from their families|separated from their parents|taken from their parents|torn from their families|изъят~ из сем~|отобран~ у родител~|разлучен~ с|отнят~ у родител~|изъят~ из семей|отобран~ у матер~
children's camp~|summer camp~|holiday camp~|детск~ лагер~|летн~ лагер~|оздоровительн~ лагер~
person~ on the move|migrant~|people on the move|мигрант~|приезж~
labor migrant~|labour migrant~|migrant worker~|guest worker~|foreign worker~|трудов~ мигрант~|гастарбайтер~|иностранн~ рабоч~
asylum applicant~|asylum seeker~|people seeking asylum|ищущ~ убежищ~|соискател~ убежища|просител~ убежища|просивш* убежищ~|запросивш* убежищ~
political asylum|asylum|убежищ~|политическ~ убежищ~
leave to remain|residence permit~|right of residence|вид на жительство|вид~ на жительство|внж|разрешени~ на проживание
naturalised|naturalized|granted citizenship|given citizenship|acquired citizenship|received citizenship|obtained citizenship|naturalised citizens|naturalized citizens|new citizen~|received passport~|натурализован~|натурализованн~|получил~ гражданств~|получивш* гражданств~|принял~ гражданств~|предоставлен~ гражданств~|принят~ в гражданств~|приобрел~ гражданств~|новы~ гражданин~|новые граждане|новых граждан|натурализаци~|получивш* паспорт~
citizenship revoked|stripped of citizenship|lost citizenship|deprived of citizenship|citizenship withdrawn|denaturalised|denaturalized|лишен~ гражданств~|лишил~ гражданств~|лишени~ гражданств~|аннулирован~ гражданств~
citizen~|national~|граждан~|гражданин|подданн~
expelled|expelled from the country|removed from the country|deported migrant~|sent out of the country|выдворен~|выдворил~|выдворени~|выслан~ из страны|депортирован~ из страны
emigrated|left the country|emigration|moved abroad|left for abroad|fled abroad|уехал~ из страны|покинул~ страну|эмигрировал~|эмиграци~|выехал~ за границу|уехал~ за границу|бежал~ за границу|выехал~ из страны|уехал~ за рубеж|покинувш* страну|уехавш* из страны
smuggler~|people smuggler~|trafficker~|human trafficker~|контрабандист~ людей|перевозчик~ мигрантов|торгов~ людьми|торговец людьми|торговц~ людьми
dinghies|dinghy|rubber boat~|inflatable~|inflatable boat~|шлюпк~|надувн~ лодк~|резинов~ лодк~
vessel~|boat~|craft|лодк~|лодок|катер|катера|катеров|суден~|судно|суда
sea crossing~|crossing~|route|routes|переправ~|маршрут~|морск~ переход~|морск~ переправ~|пересечени~
check point~|checkpoint~|road block~|roadblock~|блокпост~|кпп|контрольно пропускн~ пункт~
places of residence and work|at home and at work|home and workplace~|homes and workplaces|living quarters and work|по месту жительства и работы|места~ проживания и работы|мест~ проживания|места жительства|мест~ жительства|местах проживания и работы
place~ of work|workplace~|work site~|worksite~|рабоч~ мест~|мест~ работы|местах работы|на рабочем месте
construction worker~|builder~|строител~|рабоч~ на стройк~|строительн~ рабоч~
walkout~|strike~|walked out|downed tools|industrial action|stoppage~|went on strike|work stoppage~|забастовк~|стачк~|бастовал~|бастующ~|прекратил~ работу|забастовал~
jobless|unemployed|out of work|without work|безработн~|без работы|незанят~
labour union~|trade union~|labor union~|union|unions|профсоюз~|союз|союза|союзы|союзов
farmers' union~|union of farmers|union of journalists|journalists' union|союз фермеров|союз~ фермеров|союз журналистов|союз~ журналистов
lawyers' association~|bar association~|коллеги~ адвокатов|адвокатск~ палат~
schoolteacher~|teacher~|school teacher~|учител~|педагог~|учительниц~|преподавател~ школ~
university teacher~|lecturer~|преподавател~|лектор~
undergraduate~|student~|студент~|студентк~|учащ~ вуз~
nurse~|nursing staff|медсестр~|медсестер|медицинск~ сестр~|санитарк~|сиделк~|медбрат~
doctor~|physician~|врач~|доктор~|лекар~
linesman|electrician~|linesmen|power worker~|электрик~|энергетик~|электромонтер~
truck driver~|lorry driver~|trucker~|дальнобойщик~|водител~ грузовик~|водител~ фур~
railwaymen|railwayman|railway worker~|railroad worker~|железнодорожник~|путеец|путейц~
clergyman|priest~|clergymen|cleric~|pastor~|священник~|священнослужител~|клирик~|батюшк~|пастор~
scientist~|scholar~|researcher~|ученый|ученого|ученых|ученые|исследовател~|научн~ сотрудник~
archivist~|архивист~|архивариус~
businessmen|businessman|entrepreneur~|business owner~|businesspeople|предпринимател~|бизнесмен~|коммерсант~|делец|дельц~
merchant~|trader~|shopkeeper~|vendor~|торговец|торговц~|продавец|продавц~|лавочник~
volunteer aid worker~|volunteer helper~|civic volunteer~|волонтер~|общественн~ помощник~
noncombatant~|civilian~|non combatant~|peaceful resident~|peaceful citizen~|peaceful people|гражданск~ лиц~|мирн~ жител~|мирн~ граждан~|гражданск~ населени~|мирняк~|мирн~ населени~|гражданск~
passer by|passers by|bystander~|прохож~|случайн~ прохож~|очевидец|очевидц~
busiest month|busiest year|record month|record year|record high|peak month|peak year|рекордн~ месяц~|рекордн~ год~|пиков~ месяц~|пиков~ год~|рекорд~
deadliest|bloodiest|most deadly|worst year for|самый смертоносн~|сам~ кровав~|смертоносн~|кровопролитн~
first half of the year|first six months|first half of|перв~ полугоди~|первые шесть месяцев|первые полгода|первых шести месяцев
half year|half a year|six months|полугоди~|полгода|шесть месяцев
media employee~|media worker~|работник~ сми|сотрудник~ сми|медиаработник~|сотрудник~ редакций
`;
