// Prisons and camps, what is done to those held there, police and protest, repression, memory, asylum and migration, in both
// languages.
export const custodyMeanings = `
prison~|jail|jails|penitentiary|penitentiaries|тюрьм~|тюрем|тюремн~|острог|острога|остроге
penal colony|penal colonies|prison colony|prison colonies|correctional colony|correctional colonies|колони~|исправительн~ колони~
strict regime colony|strict regime colonies|колони~ строг~ режим~
general regime colony|general regime colonies|колони~ общ~ режим~
special regime colony|special regime colonies|колони~ особ~ режим~
settlement colony|colony settlement~|settlement colonies|колони~ поселен~
women's colony|women's colonies|женск~ колони~
juvenile colony|juvenile colonies|young offenders institution~|воспитательн~ колони~|детск~ колони~|малолетк~
remand prison~|pre trial detention centre~|pre trial detention center~|pretrial detention centre~|pretrial detention center~|remand centre~|remand center~|сизо|следственн~ изолятор~
temporary detention facility|temporary detention facilities|изолятор~ временн~ содержани~|ивс
special detention centre~|special detention center~|спецприемник~|спецприемн~
police station~|police department~|precinct~|отделен~ полици~|отдел~ полици~|полицейск~ участок|полицейск~ участк~|овд|ровд
police lockup~|police cell~|police custody|обезьянник~|камер~ в полиции
isolator~|изолятор~
labour camp~|labor camp~|трудов~ лагер~|исправительно трудов~ лагер~|итл|трудлагер~
concentration camp~|концлагер~|концентрационн~ лагер~
death camp~|extermination camp~|лагер~ смерти|лагер~ уничтожени~
filtration camp~|filtration point~|фильтрационн~ лагер~|фильтрационн~ пункт~
internment camp~|лагер~ для интернированн~
intern~|internment~|internee~|интернирован~|интерниров~
filtration|фильтраци~|фильтрационн~
prisoner of war camp~|pow camp~|лагер~ военнопленн~|лагер~ для военнопленн~
re education camp~|reeducation camp~|лагер~ перевоспитани~
transit camp~|пересыльн~ лагер~|транзитн~ лагер~
transit prison~|пересыльн~ тюрьм~|пересылк~
gulag~|гулаг~
camp~|лагер~
camp inmate~|camp prisoner~|лагерник~|лагерниц~|узник~ лагер~|узник~ концлагер~
camp guard~|camp administration|лагерн~ администраци~|лагерн~ охран~|лагерн~ начальств~
camp branch|camp branches|camp subdivision~|лагпункт~|лаготделен~|лагерн~ пункт~
prisoner~|inmate~|заключенн~|узник~|зэк~|зек|зеки|зеков|арестант|арестанта|арестанты|арестантов|арестантам
detainee~|задержанн~
remand prisoner~|pre trial detainee~|pretrial detainee~|подследственн~|арестованн~
prisoner of war|prisoners of war|pow|pows|военнопленн~|пленн~
captive~|пленник~|пленниц~|пленн~
captivity|плен|плена|плену|пленом
ex convict~|former prisoner~|former inmate~|ex prisoner~|бывш~ заключенн~|бывш~ зэк~
female prisoner~|women prisoners|woman prisoner|заключенн~ женщин~|женщин~ заключенн~|арестантк~|осужденн~ женщин~
child prisoner~|несовершеннолетн~ заключенн~|дети заключенн~
common criminal~|criminals|уголовник~|уголовн~ заключенн~
thief in law|thieves in law|вор в законе|воры в законе|воров в законе|вора в законе
cellmate~|сокамерник~|сокамерниц~
cell|cells|камера|камеры|камеру|камерой|камере|камер|камерам|камерами|камерах|камерн~
solitary confinement|solitary cell~|solitary|isolation cell~|одиночк~|одиночн~ камер~|одиночн~ заключен~|одиночн~
punishment cell~|punishment isolation|disciplinary cell~|shizo|карцер~|шизо|штрафн~ изолятор~
barracks|barrack|prison hut~|барак~
bunk|bunks|plank bed~|нары|нарах|нар|шконк~
barbed wire|колюч~ проволок~|колючк~
exercise yard~|prison yard~|прогулочн~ двор~|тюремн~ двор~
ward~|палата|палаты|палату|палате|палат|палатах
prison hospital~|prison clinic~|тюремн~ больниц~|лагерн~ больниц~|санчаст~|медсанчаст~|тюремн~ лазарет~
prison wing~|prison block~|тюремн~ корпус~|тюремн~ блок~
overcrowd~|overcrowding|переполнен~|переполненност~
capacity|вместимост~|наполняемост~
prison warden~|prison governor~|head of the prison|head of the colony|начальник~ тюрьмы|начальник~ колонии|начальник~ сизо
prison guard~|jailer~|prison officer~|warder~|тюремщик~|тюремн~ охранник~|надзирател~|сотрудник~ колонии|сотрудник~ сизо|сотрудник~ фсин
guard~|охранник~|охран~
overseer~|надсмотрщик~
prison service|federal penitentiary service|fsin|фсин|уфсин|тюремн~ ведомств~
executioner~|hangman|hangmen|палач|палача|палачи|палачей|палачам|палачу|палачом
torturer~|истязател~|мучител~
prison escort~|convoy~|escort guard~|конвой|конвоя|конвою|конвоем|конвойн~|конвоир~
prisoner transport~|prison transport~|prisoner transfer~|этапирован~|этапиров~|по этапу|перевод~ заключенн~
transfer~|transferred|transferring|перевод|перевода|переводу|переводы|переводе|переводов|переведен~|перевел~
prison van~|police van~|paddy wagon~|автозак~|воронок|воронк~
prison train~|prison carriage~|prison railcar~|столыпинск~ вагон~|вагонзак~|тюремн~ вагон~
cattle car~|cattle truck~|cattle wagon~|freight car~|теплушк~|товарн~ вагон~|вагон~ для скота
prison ship~|prison barge~|тюремн~ корабл~|тюремн~ барж~|плавуч~ тюрьм~
secret prison~|black site~|secret jail~|тайн~ тюрьм~|секретн~ тюрьм~
regime|prison regime|режим~
strict regime|строг~ режим~
general regime|общ~ режим~
high security prison~|maximum security prison~|тюрьм~ строг~ режим~|тюрьм~ особ~ режим~
conditions of detention|prison conditions|detention conditions|услови~ содержани~|услови~ заключени~
handcuff~|наручник~
shackle~|fetter~|leg iron~|in chains|кандал~|оков~
blindfold~|завязанн~ глаз~|завязан~ глаз~|с повязкой на глазах|повязк~ на глаз~
strip search|strip searches|strip searched|body search|body searches|личн~ досмотр~
visit~|prison visit~|свидани~
parcel~|food parcel~|care package~|посылк~|посылок|продуктов~ передач~
correspondence|letters from prison|переписк~
ration~|food ration~|bread ration~|пайк~|паек|рацион~
labour norm~|labor norm~|work quota~|норм~ выработк~
quota~|квот~
forced labour|forced labor|slave labour|slave labor|принудительн~ труд~|рабск~ труд~|подневольн~ труд~|принудительн~ работ~
forced labourer~|forced laborer~|slave labourer~|slave laborer~|принудительн~ рабоч~|подневольн~ рабоч~
ostarbeiter~|eastern worker~|остарбайтер~|восточн~ рабоч~
hard labour|hard labor|penal servitude|katorga|каторг~|каторжн~ работ~|каторжн~
convict labourer~|каторжник~|каторжан~
logging|felling trees|лесоповал~|лесозаготовк~|лесозаготовок
special settler~|special settlement dweller~|спецпереселенец|спецпереселенц~|спецпоселенец|спецпоселенц~
special settlement~|спецпоселени~|спецпоселк~|спецпоселок
labour army|labor army|трударми~|трудов~ арми~
labour army conscript~|labor army conscript~|трудармеец|трудармейц~
hunger strike~|hunger striker~|голодовк~|голодовок|объявил~ голодовк~
force feeding|force fed|force feed|принудительн~ кормлен~|насильн~ кормлен~
suicide~|took his own life|took her own life|killed himself|killed herself|killed themselves|самоубийств~|суицид~|покончил~ с собой|свел~ счеты
suicide attempt~|attempted suicide~|попытк~ самоубийств~|попытк~ суицид~|пытал~ покончить с собой
self harm|self harmed|cut his wrists|slit his wrists|членовредительств~|вскрыл~ вены|вскрыл~ себе вены|порезал~ вены
died in custody|death in custody|deaths in custody|died in detention|died in prison|смерт~ в сизо|смерт~ под страж~|умер~ в сизо|умерл~ в сизо|умер~ в колони~|скончал~ в сизо|скончал~ в колони~
escape~|escaping|jailbreak~|prison break~|побег|побега|побегу|побегом|побеге|побеги|побегов|побегам|сбежал~|бежал из|бежали из
attempted escape~|escape attempt~|попытк~ побег~
escapee~|escaped prisoner~|беглец~|беглец|сбежавш~|бежавш~
caught|recaptured prisoner~|пойман~|поймал~
prison riot~|prison uprising~|prison revolt~|prison mutiny|бунт~ в колони~|бунт~ в тюрьм~|тюремн~ бунт~|восстан~ в лагер~|бунт~ заключенн~
riot~|rioting|беспорядк~|беспорядков|бунт|бунта|бунту|бунтом|бунте|бунты|бунтов|бунтовал~
rioter~|бунтовщик~|участник~ беспорядк~|погромщик~
prisoner exchange~|prisoner swap~|exchange of prisoners|swap~|обмен~ пленн~|обмен~ заключенн~|обмен~ военнопленн~
torture~|torturing|пытк~|пыток|пытал|пытала|пытали|пытают|пытать|пыточн~|истязан~|истязал~
torture chamber~|пыточн~ камер~|пыточн~|застенк~|застенок
tortured to death|замучен~|замучил~|запытан~|запытал~
ill treat~|ill treatment|mistreat~|mistreatment|maltreat~|maltreatment|cruel treatment|жесток~ обращен~|плох~ обращен~|бесчеловечн~ обращен~
abuse~|abusing|издевательств~|издевал~
humiliat*|унижен~|унижал~|унизительн~
beat|beats|beaten|beating~|избиен~|избит~|избил~|избива~|побит~|побо~
beaten to death|beat to death|забит~ до смерти|забил~ до смерти|избит~ до смерти
kick~|punch|punches|punched|удар~ ногами|удар~ кулак~|бил~ ногами
electric shock~|electroshock~|электрошок~|удар~ током|пытк~ током|пытал~ током|бил~ током
stun gun~|taser~|электрошокер~|шокер|шокера|шокеры|шокеров|шокером|тазер~
waterboarding|waterboarded|пытк~ водой|имитаци~ утоплен~
suffocat*|asphyxiat*|smother~|удушен~|удушь~|задушен~|душил~
strangl*|удушен~|задушил~|задушен~
mock execution~|имитац~ расстрел~|инсценировк~ расстрел~|имитац~ казн~
sleep deprivation|deprived of sleep|лишен~ сна|пытк~ бессонниц~|бессонниц~
starve~|starving|starvation|морил~ голодом|голодан~|голодал~
starved to death|death from starvation|died of starvation|died of hunger|умер~ от голода|умерл~ от голода|смерт~ от голода|голодн~ смерт~
freezing cell~|cold cell~|холодн~ карцер~|холодн~ камер~
burned with cigarettes|cigarette burn~|прижиган~ сигарет~|прижигал~ сигарет~
nails torn out|pulling out nails|вырыван~ ногт~|вырывал~ ногт~
mutilat*|maim~|изувечен~|искалечен~|увечь~|искалечил~
castrat*|кастраци~|кастриров~|оскоплен~
human experiment~|medical experiment~|experiments on prisoners|опыт~ над людьми|медицинск~ эксперимент~|опыт~ над заключенн~
gas chamber~|газов~ камер~
gas van~|душегубк~|газваген~|газенваген~
crematorium~|crematoria|крематори~
extract confession~|forced confession~|coerced confession~|confession under torture|выбиван~ показани~|выбивал~ показани~|признан~ под пытк~
protest~|протест~|протестн~|протестов~|протестиров~
protester~|protestor~|demonstrator~|протестующ*|демонстрант~|манифестант~|участник~ протест~|участник~ акции
rally|rallies|rallied|rallying|митинг~|митингов~
rally participant~|rally goer~|митингующ*|участник~ митинг~
demonstration~|street protest~|демонстрац~|манифестац~
march~ through|marches|marched|marching|protest march~|peace march~|марш|марша|марши|маршу|маршем|маршей|шестви~
procession~|процесси~|шестви~
picket~|picketing|пикет~|пикетирован~|пикетиров~
single person picket~|one man picket~|solo picket~|single picket~|одиночн~ пикет~
picketer~|пикетчик~
sit in~|sit ins|sitting protest|сидяч~ забастовк~|сидяч~ протест~
strike~|striking workers|walkout~|забастовк~|забастовок|стачк~|стачек|бастовал~
striker~|забастовщик~|бастующ*
general strike~|всеобщ~ забастовк~|всеобщ~ стачк~
boycott~|бойкот|бойкота|бойкоту|бойкотом|бойкоты|бойкотов|бойкотиров~
protest camp~|tent camp~|tent city|палаточн~ городок|палаточн~ городк~|палаточн~ лагер~
barricade~|barricading|баррикад~
road blockade~|blocked the road|blocking roads|перекрыт~ дорог~|перекрыт~ трасс~|перекрыл~ дорог~
roadblock~|checkpoint~|блокпост~
signature~|подпис~
slogan~|chant~|лозунг~|кричалк~
banner~|placard~|poster~|плакат~|транспарант~|баннер~
leaflet~|листовк~|листовок
crowd~|толпа|толпы|толпу|толпе|толпой|толп|толпам|толпами
mob|mobs|толпа|толпы|толпу|толпе|толпой|толп
opposition~|оппозиц~|оппозиционн~
opposition figure~|opposition member~|oppositionist~|opposition politician~|оппозиционер~
dissident~|диссидент~|диссидентск~|инакомыслящ*
activist~|активист~|активистк~
unauthorised rally|unauthorized rally|unsanctioned rally|unauthorised protest~|unauthorized protest~|unsanctioned protest~|несанкционированн~ акци~|несанкционированн~ митинг~|несогласованн~ акци~|несогласованн~ митинг~
authorised rally|authorized rally|sanctioned rally|sanctioned protest~|согласованн~ митинг~|санкционированн~ митинг~|согласованн~ акци~
permit~|permission~|разрешен~|разрешил~
cordon~|police line~|оцеплен~|оцепил~|кордон~
encircle~|surrounded|encirclement|окружен~|окружил~
kettling|kettled|взят~ в кольцо|взял~ в кольцо
dispersal~|disperse~|dispersing|broke up the rally|broke up the protest|broken up|разгон|разгона|разгону|разгоне|разгоном|разогнан~|разогнал~|разгоня~
crackdown~|подавлен~|подавил~
suppress~|suppression|quelled|put down|подавлен~|подавил~
storm~|stormed|storming|штурм|штурма|штурму|штурмом|штурме|штурмов~
clash|clashes|clashed|clashing|столкновен~|стычк~|стычек
brawl~|scuffle~|драк~|потасовк~|потасовок
open fire|opened fire|opening fire|fired on|fired at|открыл~ огонь|обстрелян~|обстрелял~|стрелял~
shoot|shoots|shooting~|gunfire|стрельб~|стрелял~
shootout~|gunfight~|exchange of fire|перестрелк~|перестрелок
warning shot~|shot in the air|shots in the air|предупредительн~ выстрел~|выстрел~ в воздух|стрелял~ в воздух
sniper~|снайпер~|снайперск~
tear gas|teargas|слезоточив~ газ~
pepper spray~|перцов~ баллончик~|перцов~ газ~
rubber bullet~|plastic bullet~|резинов~ пул~
live ammunition|live rounds|live fire|боев~ патрон~|боев~ оружи~
water cannon~|водомет~
stun grenade~|flash bang~|flashbang~|светошумов~ гранат~
smoke bomb~|smoke grenade~|дымов~ шашк~|дымов~ гранат~
baton~|truncheon~|nightstick~|дубинк~|дубинок
molotov cocktail~|petrol bomb~|коктейл~ молотова|бутылк~ с зажигательн~
stones|stone throwing|threw stones|throwing stones|камн~|бросал~ камни
riot police|riot squad~|riot policemen|омон|омона|омоном|омону|омоновец|омоновц~
berkut|беркут|беркута|беркутом|беркуту|беркутовец|беркутовц~
police officer~|policeman|policemen|policewoman|policewomen|полицейск~|милиционер~|сотрудник~ полиц~
gendarme~|gendarmerie~|жандарм~|жандармери~
militiaman|militiamen|ополченец|ополченц~|ополченч~
police|полиц~|милиц~
law enforcement|law enforcers|law enforcement officer~|правоохранител~|правоохранительн~ орган~|силовик~
national guard|rosgvardia|росгвардия|росгвардии|росгвардию|росгвардией|нацгварди~|национальн~ гварди~
internal troops|interior ministry troops|внутренн~ войск~
special forces|commando~|special operation forces|спецназ~|спецназовец|спецназовц~|сил~ специальн~ операц~
secret police|тайн~ полиц~|охранк~
kgb|кгб
security service~|secret service~|intelligence service~|спецслужб~
state security|госбезопасност~|государственн~ безопасност~
chekist~|чекист~
nkvd|нквд
cheka|чека|вчк
gestapo|гестапо
police brutality|excessive force|disproportionate force|полицейск~ насили~|чрезмерн~ сил~|превышен~ силы|полицейск~ произвол~
use of force|used force|применен~ силы|применил~ силу
police check~|document check~|id check~|проверк~ документ~
fingerprinting|fingerprinted|taking fingerprints|дактилоскопи~|снят~ отпечатк~|отпечатк~ пальц~|отпечатков пальц~
facial recognition|распознаван~ лиц|распознаван~ лица
mass detention~|mass arrest~|массов~ задержан~|массов~ арест~
round up~|roundup~|rounded up|облава|облавы|облаву|облав|облавой|облавам
night arrest~|ночн~ арест~
curfew~|комендантск~ час~
state of emergency|emergency rule|чрезвычайн~ положен~|режим~ чс
martial law|военн~ положен~
internet shutdown~|internet blackout~|отключен~ интернет~|блокировк~ интернет~
repression~|repressed|repressive|репресси~|репрессирован~|репрессиров~|репрессивн~
victim~ of repression|victim~ of political repression|repressed person~|репрессирован~|жертв~ репресси~|жертв~ политическ~ репресси~
great terror|great purge|big terror|больш~ террор~|ежовщин~
terror|red terror|террор|террора|террору|террором|терроре
persecut*|гонени~|преследован~|гоним~
purge~|purging|чистк~|чисток|вычищен~
party purge~|партийн~ чистк~|чистк~ парт~|партчистк~
expelled from the party|expulsion from the party|party expulsion~|исключен~ из партии|исключил~ из партии
expelled from university|expelled from school|отчислен~|отчислил~|исключен~ из университет~|исключен~ из вуз~
dismiss~|dismissal~|sacked|sacking~|fired from|removed from office|уволен~|уволил~|уволить|увольня~|увольнени~
removed from post|removed from his post|removed from her post|отстранен~|отстранил~|снят~ с должност~
forced resignation~|forced to resign|вынужден~ уйти в отставку|вынужден~ отставк~
ban|bans|banned|banning|prohibit~|prohibition~|запрет|запрета|запрету|запретом|запрете|запреты|запретов|запрещен~|запретил~|запреща~
lift ban|lifted the ban|ban lifted|снят~ запрет~|отмен~ запрет~
censor~|censorship|цензур~|цензурн~|цензор|цензора|цензоры|цензоров
block websites|blocked websites|blocked|blocking|заблокирован~|блокировк~|блокировок|заблокиров~
book burning~|burned books|burning books|сожжен~ книг~
closure~|shut down|closed down|закрыт~|закрыва~
liquidation~|liquidat*|ликвидац~|ликвидирован~|ликвидиров~
blacklist~|blacklisted|blacklisting|черн~ спис~|черн~ списк~|черн~ список
execution list~|hit list~|расстрельн~ спис~|расстрельн~ списк~|расстрельн~ список
deport~|deportation~|депортац~|депортирован~|депортиров~
expel~|expelled|expelling|expulsion~|выдворен~|выдворил~|высылк~|высылок|выслан~|выслал~|высыла~
expelled diplomat~|expulsion of diplomats|diplomats expelled|выслан~ дипломат~|высылк~ дипломат~
persona non grata|персон~ нон грата
exile~|exiling|in exile|ссылк~|ссылок|сослан~|ссыльн~|изгнан~
exiled person~|exiled persons|ссыльн~|ссыльнопоселенец|ссыльнопоселенц~|изгнанник~
banishment|banish|banished|изгнан~|изгнал~
deportee~|депортирован~
forced resettlement|forced relocation|forcible transfer|forcibly resettled|forcibly relocated|принудительн~ переселен~|насильственн~ переселен~|насильственн~ перемещен~
resettle~|resettlement|resettling|relocat*|переселен~|переселил~|переселя~
resettler~|переселенец|переселенц~
settler~|поселенец|поселенц~
colonist~|колонист~
disposses*|dekulakisation|dekulakization|dekulakised|dekulakized|раскулачен~|раскулачиван~|раскулачил~
kulak~|кулак|кулака|кулаки|кулаков|кулакам|кулацк~
collectivisation|collectivization|collectivised|collectivized|коллективизац~|коллективизиров~
nationalisation|nationalization|nationalised|nationalized|национализац~|национализирован~|национализиров~
expropriat*|экспроприац~|экспроприирован~
requisition~|реквизиц~|реквизиров~|реквизирован~
grain requisition~|grain procurement~|хлебозаготовк~|хлебозаготовок|продразверстк~|продразверсток
land reform~|agrarian reform~|земельн~ реформ~|аграрн~ реформ~
destruction of churches|churches destroyed|разрушен~ церкв~|закрыт~ церкв~|закрыт~ храм~
demolition~|demolish~|demolishing|снос|сноса|сносу|сносе|снесен~|снесл~
enforced disappearance~|forced disappearance~|forcibly disappeared|насильственн~ исчезновен~|принудительн~ исчезновен~|насильственно исчезнувш~
disappear~|disappearance~|vanish|vanished|исчезновен~|исчез|исчезл~|исчезнувш*
missing person~|missing persons|without trace|без вести пропавш~|пропавш~ без вести|пропал~ без вести
abduct~|abduction~|kidnap~|kidnapped|kidnapping~|kidnappings|похищен~|похитил~|похища~
abductor~|kidnapper~|kidnaper~|похитител~
child abduction~|abducted children|abducted child|kidnapped children|похищен~ детей|похищен~ ребен~|похищенн~ дет~
forced conscription|forcible conscription|forced mobilisation|forced mobilization|насильственн~ призыв~|принудительн~ мобилизац~|насильственн~ мобилизац~
executed|execution~|executing|execute~|put to death|казнь|казни|казнью|казней|казням|казнен~|казнил~|казнить
firing squad~|shot dead by firing squad|executed by shooting|execution by shooting|executed by firing squad|shot by the nkvd|расстрел~|расстрелян~|расстрелива~|расстрелял~
shot dead|shot to death|gunned down|fatally shot|застрелен~|застрелил~
hanged|hanging|hangings|повешен~|повесил~|виселиц~|повешенн~
beheaded|beheading~|decapitat*|обезглавлен~|обезглавил~|обезглавлива~
stoning|stoned to death|побит~ камнями|побиван~ камнями|забит~ камнями
electric chair~|электрическ~ стул~|электрич~ стул~
lethal injection~|смертельн~ инъекц~
gallows|виселиц~|эшафот~
extrajudicial execution~|extrajudicial killing~|summary execution~|extra judicial killing~|внесудебн~ казн~|внесудебн~ расправ~|внесудебн~ убийств~
reprisal~|reprisal killing~|расправ~|карательн~ акци~|карательн~ операц~
punitive expedition~|punitive operation~|карательн~ экспедиц~|карательн~ операц~
massacre~|mass killing~|mass murder~|slaughter~|резня|резни|резню|резней|бойня|бойни|бойню|бойней|массов~ убийств~
mass execution~|массов~ казн~|массов~ расстрел~
mass shooting~|массов~ стрельб~|массов~ расстрел~
pogrom~|погром~|погромн~
extermination~|exterminat*|annihilat*|истреблен~|истребил~|уничтожен~ народ~
holocaust~|shoah|холокост~
ghetto~|ghettos|ghettoes|гетто
holodomor|голодомор~
mass grave~|mass burial~|братск~ могил~|массов~ захоронен~
unmarked grave~|безымянн~ могил~|неизвестн~ захоронен~
burial site~|burial ground~|burial place~|мест~ захоронен~|захоронен~
buried|bury|buries|burying|burial~|interred|похорон|похороны|похоронам|похоронен~|похоронил~|захоронен~|погребен~
reburial~|rebury|reburied|reinterred|перезахоронен~|перезахоронил~
exhum*|эксгумац~|эксгумирован~|эксгумиров~
excavat*|dug up|unearth~|раскопк~|раскопок|раскопан~
remains|останк~|останков
skeleton~|скелет~
skull~|череп|черепа|черепов|черепами|черепом
bone|bones|кость|кости|костей|костям|костях|костями
body bag~|мешк~ для тел|мешк~ с тел~|мешок для тел
identify|identified|identifying|identification~|опознан~|опознал~|идентификац~|идентифицирован~|идентифициров~
unidentified|неопознанн~|неизвестн~|неустановленн~
dna test~|dna analysis|dna match|dna matches|анализ~ днк|экспертиз~ днк|тест~ днк
search team~|search party|search parties|search squad~|поисковик~|поисков~ отряд~|поисков~ групп~
truth commission~|truth and reconciliation commission|комисс~ правды|комисс~ по установлению истины|комисс~ примирени~
inquiry commission~|commission of inquiry|commissions of inquiry|следственн~ комисс~|комисс~ по расследован~
fact finding mission~|мисси~ по установлению фактов
transitional justice|переходн~ правосуди~
lustration~|lustrated|люстрац~|люстрирован~
declassif*|declassified archives|рассекречен~|рассекретил~
archive~|архив~|архивн~
reparation~|репарац~|компенсаци~ жертвам
payment~|payout~|выплат~
allowance~|benefit~|пособи~
restitution~|restituted|реституц~|возвращен~ имущества
apologise~|apologize~|apology|apologies|извинен~|извинил~|извиня~|покаян~
rehabilitation of victims|rehabilitated victims|реабилитац~ жертв|реабилитированн~ жертв~
rehabilitation|rehabilitated|rehabilitate|реабилитац~|реабилитирован~|реабилитиров~
restored to office|reinstated|reinstate~|reinstatement~|восстановлен~ в должност~|восстановлен~ на работ~|восстановил~ в должност~
memorial~|мемориал~|памятник~
monument~|памятник~|монумент~
statue~|стату~|изваян~
memorial plaque~|commemorative plaque~|plaque~|мемориальн~ доск~|памятн~ доск~|памятн~ табличк~
memorial museum~|мемориальн~ музе~|музей мемориал
book of memory|memory book~|book of remembrance|книг~ памят~
memorial day|day of remembrance|remembrance day|ден~ памят~|день памяти
commemorat*|remembrance|поминальн~|поминовен~|почтил~ память|увековечен~ памят~
mourning|day of mourning|траур~|траурн~
survivor~|выживш~|уцелевш~
bereaved|relatives of the victims|victims' relatives|родственник~ жертв|родственник~ погибш~|близк~ погибш~
border~|frontier~|границ~|погранич~|приграничн~
border guard~|border service|пограничник~|погранслужб~|погранвойск~
border crossing~|border checkpoint~|crossing point~|погранпереход~|пограничн~ пункт~|пункт~ пропуска|кпп|пропускн~ пункт~
cross the border|crossed the border|crossing the border|crossed|crossing~|пересек~|пересеч~|пересечен~|пересекл~|перешл~ границ~
illegal crossing~|illegal border crossing~|irregular crossing~|illegally crossed|незаконн~ пересечен~|нелегальн~ пересечен~|незаконн~ переход~
border fence~|border wall~|пограничн~ забор~|пограничн~ стен~|стен~ на границе
border closure~|closed the border|closed border~|border closed|закрыт~ границ~|закрыл~ границ~
pushback~|push back~|pushed back|вытеснен~|вытеснял~|выталкив~|пушбек~
turned back|turned away|refused entry|denied entry|entry refused|entry denied|refusal of entry|refusals of entry|отказ~ во въезд~|отказан~ во въезд~|не пустил~|не пропустил~|развернут~ на границе
entry ban~|banned from entering|запрет~ на въезд~|запрет~ въезд~|запрещен~ въезд~
enter~|entry|entries|въезд|въезда|въезду|въездом|въезде|въехал~|въезжа~
exit~|depart~|departure~|выезд|выезда|выезду|выездом|выезде|выехал~|выезжа~
arrive~|arrival~|arriving|прибыт~|прибыл~|прибыва~|приехал~
leave the country|left the country|leaving the country|покинул~ стран~|уехал~ из страны|выехал~ из страны
flee|flees|fled|fleeing|flight from|бежал|бежала|бежали|бегств~|бежавш~
refugee~|беженец|беженц~|беженк~|беженск~
internally displaced|internally displaced person~|internally displaced people|idp|idps|внутренне перемещенн~ лиц~|внутренн~ переселенец|внутренн~ переселенц~|вынужденн~ переселенец|вынужденн~ переселенц~|впл
displaced person~|displaced people|displaced|displacement|displace~|перемещен~|перемещенн~|вынужденно перемещенн~
forced migrant~|вынужденн~ переселенец|вынужденн~ переселенц~|вынужденн~ мигрант~
asylum|убежищ~
asylum seeker~|ищущ~ убежищ~|соискател~ убежищ~|просител~ убежищ~|просител~ об убежищ~
asylum application~|asylum claim~|asylum request~|applied for asylum|applications for asylum|apply for asylum|sought asylum|заявлен~ об убежищ~|прошен~ об убежищ~|ходатайств~ об убежищ~|попросил~ убежищ~|запросил~ убежищ~|заявлен~ о предоставлении убежищ~|ходатайств~ о предоставлении убежищ~
first time application~|first time asylum applicant~|первичн~ заявлен~|первичн~ ходатайств~
granted asylum|asylum granted|grant of asylum|given asylum|предоставлен~ убежищ~|получил~ убежищ~|предоставил~ убежищ~
refused asylum|denied asylum|asylum refused|asylum denied|rejected asylum|отказ~ в убежищ~|отказано в убежищ~|отказал~ в убежищ~
refugee status|refugee recognition|recognised as refugees|recognized as refugees|статус~ беженц~|признан~ беженц~
temporary asylum|временн~ убежищ~
temporary protection|временн~ защит~
subsidiary protection|дополнительн~ защит~|субсидиарн~ защит~|вспомогательн~ защит~
protection|защит~
international protection|международн~ защит~
recognise~|recognize~|recognition|recognising|recognizing|признан~|признал~|призна~
refusal~|refuse~|refusing|отказ|отказа|отказу|отказом|отказе|отказы|отказов|отказал~|отказан~
pending case~|pending application~|нерассмотренн~ заявлен~|нерассмотренн~ дел~|на рассмотрени~
withdraw application~|withdrawn application~|application withdrawn|отозван~ заявлен~|отозвал~ заявлен~
return~|returning|возвращен~|вернул~|возвращ~|возврат~
returnee~|возвращенец|возвращенц~
voluntary return~|добровольн~ возвращен~
forced return~|принудительн~ возвращен~|насильственн~ возвращен~
repatriation~|repatriated|repatriating|репатриац~|репатриирован~
repatriate|repatriates|репатриант~
readmission~|readmitted|реадмисс~
removal~|removal order~|deportation order~|решен~ о депортац~|решен~ о выдворени~|постановлен~ о выдворени~
refoulement|non refoulement|невыдворен~|невысылк~|запрет~ высылк~
family reunification~|family reunion~|воссоединен~ семь~|воссоединен~ семей
people smuggling|migrant smuggling|human smuggling|smuggling of migrants|незаконн~ перевозк~ мигрант~|переправк~ мигрант~|контрабанд~ мигрант~|контрабанд~ людей
people smuggler~|human smuggler~|migrant smuggler~|перевозчик~ мигрант~|контрабандист~ людей|проводник~ мигрант~
immigration detention|migration detention|immigration detention centre~|immigration detention center~|detention centre~ for migrants|detention center~ for migrants|центр~ содержани~ мигрант~|центр~ временн~ содержани~ иностранн~|цвсиг|миграционн~ тюрьм~
detention centre~|detention center~|detention facility|detention facilities|центр~ содержани~|центр~ задержани~
reception centre~|reception center~|центр~ приема|приемн~ центр~|пункт~ приема беженц~
temporary accommodation centre~|temporary accommodation center~|temporary accommodation point~|пвр|пункт~ временн~ размещени~
refugee camp~|migrant camp~|лагер~ беженц~|лагер~ для беженц~|лагер~ мигрант~|лагер~ для мигрант~
shelter~|приют~
place of refuge|places of refuge|shelter~|укрыти~|убежищ~
bomb shelter~|air raid shelter~|бомбоубежищ~
homeless|homelessness|бездомн~|бомж~
tent|tents|палатк~|палаток|шатер|шатр~
visa|visas|виза|визы|визу|визе|визой|виз|визам|визами|визах|визов~
humanitarian visa~|гуманитарн~ виз~
visa application~|заявлен~ на виз~|заявк~ на виз~
visa refusal~|refused visa~|denied visa~|отказ~ в визе|отказ~ в выдаче виз~|отказан~ в визе
visa free|безвизов~
residence permit~|residency permit~|residency|вид~ на жительство|внж|рвп|разрешен~ на временн~ проживан~
work permit~|разрешен~ на работу
registration at place|residence registration|propiska|прописк~|прописок|регистраци~ по месту
citizenship|nationality|гражданств~|подданств~
naturalisation|naturalization|naturalised|naturalized|натурализац~|натурализован~|принят~ в гражданство|получил~ гражданство
stateless|statelessness|stateless person~|безгражданств~|апатрид~|лиц~ без гражданства|лица без гражданства|лиц без гражданства
citizen~|гражданин~|граждан~|подданн~
foreigner~|foreign national~|foreign citizen~|alien~|иностранец|иностранц~|иностранн~ граждан~
passport~|паспорт~|загранпаспорт~
passportisation|passportization|паспортизац~
immigrant~|иммигрант~
immigration|иммиграц~|иммиграционн~
emigrant~|emigre~|эмигрант~|эмигрантск~
emigration|emigrate~|emigrating|эмиграц~|эмигрирован~|эмигриров~
migrant~|мигрант~|мигрантк~
labour migrant~|labor migrant~|migrant worker~|guest worker~|трудов~ мигрант~|гастарбайтер~
labour migration|labor migration|трудов~ миграц~
migration~|migratory|миграц~|миграционн~
undocumented|undocumented migrant~|illegal migrant~|illegal immigrant~|irregular migrant~|нелегал|нелегала|нелегалы|нелегалов|нелегалам|нелегальн~ мигрант~|незаконн~ мигрант~
illegal migration|illegal immigration|irregular migration|нелегальн~ миграц~|незаконн~ миграц~
unaccompanied minor~|unaccompanied child|unaccompanied children|несопровождаем~|дети без сопровождени~|детей без сопровождени~|ребенок без сопровождени~
boat migrant~|migrant boat~|migrant vessel~|лодк~ с мигрант~|судн~ с мигрант~|судно с мигрант~
dinghy|dinghies|rubber boat~|inflatable boat~|надувн~ лодк~|резинов~ лодк~
shipwreck~|кораблекрушен~
drown~|drowned|drowning~|утонул~|утоплен~|тонул~|утонувш~|утопленник~
rescue~|rescuing|спасен~|спас|спасл~|спасал~
intercept~|interception~|перехвачен~|перехватил~|перехват~
evacuat*|эвакуац~|эвакуирован~|эвакуиров~
evacuee~|эвакуированн~
humanitarian corridor~|green corridor~|гуманитарн~ коридор~|зелен~ коридор~
humanitarian aid|humanitarian assistance|relief aid|гуманитарн~ помощ~|гумпомощ~
host family|host families|принимающ~ семь~|принимающ~ семей
host country|host countries|принимающ~ стран~|стран~ приема
quota for refugees|refugee quota~|квот~ на беженц~|квот~ приема
integration|adaptation|интеграц~|адаптац~
diaspora~|диаспор~
nomad~|nomadic|кочевник~|кочев~
minority|minorities|меньшинств~
xenophobia|xenophobic|ксенофоби~|ксенофобск~
racism|racist|racists|расизм~|расист~|расистск~
discriminat*|дискриминац~|дискриминиров~
segregat*|apartheid|сегрегац~|апартеид~
prison population~|тюремн~ населен~|численност~ заключенн~
self immolation~|self immolated|set himself on fire|set herself on fire|самосожжен~|поджег себя|подожгла себя
hanged himself|hanged herself|повесился|повесилась|повесились
shot himself|shot herself|застрелился|застрелилась|застрелил~ себя
found dead|найден~ мертв~|обнаружен~ мертв~
denied medical care|denied medical treatment|refused medical care|denial of medical care|неоказан~ медицинск~ помощ~|отказ~ в медицинск~ помощ~
psychiatric hospital~|mental hospital~|psychiatric ward~|психбольниц~|психиатрическ~ больниц~|психушк~
vigil~|бдени~
flash mob~|flashmob~|флешмоб~
enemy of the people|enemies of the people|враг~ народа
deported people~|deported nation~|депортированн~ народ~|репрессированн~ народ~
decossackisation|decossackization|расказачиван~
russification|русификац~|русифициров~
population exchange~|population transfer~|обмен~ населени~
comfort women|comfort woman|женщин~ для утех
torture victim~|victims of torture|victim of torture|жертв~ пыток|жертв~ пытки
execution site~|execution ground~|расстрельн~ полигон~|мест~ расстрел~|мест~ казн~
memorial cross|memorial crosses|поклонн~ крест~|памятн~ крест~
dna sample~|образц~ днк|проб~ днк
sample~|specimen~|swab~|образц~|образец|проб|проба|пробы
blood sample~|blood test~|образц~ крови|проб~ крови|анализ~ крови
dublin transfer~|dublin regulation|дублинск~ регламент~|дублинск~ передач~
unhcr|увкб|увкб оон
international organization for migration|international organisation for migration|iom|мом|международн~ организац~ по миграции
frontex|фронтекс~
migration service~|immigration service~|миграционн~ служб~|фмс
customs|customs officer~|таможн~|таможенн~
schengen|шенген~|шенгенск~
overstay~|overstayed|просрочен~ виз~|превышен~ срок~ пребыван~
sham marriage~|fictitious marriage~|marriage of convenience|marriages of convenience|фиктивн~ брак~
green card~|грин карт~|гринкарт~
dual citizenship|dual nationality|двойн~ гражданств~
deportation flight~|депортационн~ рейс~|рейс~ с депортированн~
migrant caravan~|caravan~|караван~
housed|accommodated|accommodation|размещен~|разместил~|расселен~
took in|taken in|принял|приняла|приняли
compatriot~|соотечественник~|соотечественниц~
`;
