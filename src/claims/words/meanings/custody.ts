// Prisons and camps, what is done to those held there, police and protest, repression, memory, asylum and migration, in both
// languages.
export const custodyMeanings = `
force fed|force feed*|fed by force|насильно кормил~|насильн~ кормлени~|принудительно кормил~|принудительн~ кормлени~
strict regime colony|strict regime colonies|колони~ строг~ режим~
general regime colony|general regime colonies|колони~ общ~ режим~
special regime colony|special regime colonies|колони~ особ~ режим~
settlement colony|colony settlement~|settlement colonies|колони~ поселен~
women's colony|women's colonies|женск~ колони~
police station~|police department~|precinct~|отделен~ полици~|отдел~ полици~|полицейск~ участок|полицейск~ участк~|овд|ровд|police precinct~|отделени~ полиции|отдел~ полиции|полицейск~ участ~|участк~ полиции|отделени~ милиции|отдел~ милиции
police lockup~|police cell~|police custody|обезьянник~|камер~ в полиции
isolator~|изолятор~
internment camp~|лагер~ для интернированн~
intern~|internment~|internee~|интернирован~|интерниров~|interned|интернир*
filtration|фильтраци~|фильтрационн~|filtration check~|фильтрац~
prisoner of war camp~|pow camp~|лагер~ военнопленн~|лагер~ для военнопленн~|stalag~|шталаг~
re education camp~|reeducation camp~|лагер~ перевоспитани~
camp inmate~|camp prisoner~|лагерник~|лагерниц~|узник~ лагер~|узник~ концлагер~|узник~ лагеря|узник~ лагерей|узник~ концлагеря|узник~ концлагерей|солагерник~
camp guard~|camp administration|лагерн~ администраци~|лагерн~ охран~|лагерн~ начальств~
camp branch|camp branches|camp subdivision~|лагпункт~|лаготделен~|лагерн~ пункт~
detainee~|задержанн~
remand prisoner~|pre trial detainee~|pretrial detainee~|подследственн~|арестованн~
prisoner of war|prisoners of war|pow|pows|военнопленн~|пленн~|war prisoner~|пленник~
captive~|пленник~|пленниц~|пленн~
captivity|плен|плена|плену|пленом|held captive|in captivity|в плену|неволе
ex convict~|former prisoner~|former inmate~|ex prisoner~|бывш~ заключенн~|бывш~ зэк~
female prisoner~|women prisoners|woman prisoner|заключенн~ женщин~|женщин~ заключенн~|арестантк~|осужденн~ женщин~
child prisoner~|несовершеннолетн~ заключенн~|дети заключенн~
common criminal~|criminals|уголовник~|уголовн~ заключенн~
thief in law|thieves in law|вор в законе|воры в законе|воров в законе|вора в законе
cellmate~|сокамерник~|сокамерниц~
barracks|prison hut~|барак~|barrack~
bunk|bunks|plank bed~|нары|нарах|нар|шконк~
barbed wire|колюч~ проволок~|колючк~
exercise yard~|prison yard~|прогулочн~ двор~|тюремн~ двор~
prison hospital~|prison clinic~|тюремн~ больниц~|лагерн~ больниц~|санчаст~|медсанчаст~|тюремн~ лазарет~
prison wing~|prison block~|тюремн~ корпус~|тюремн~ блок~
overcrowd~|overcrowding|переполнен~|переполненност~|перенаселен~|скученност~
prison warden~|prison governor~|head of the prison|head of the colony|начальник~ тюрьмы|начальник~ колонии|начальник~ сизо
overseer~|надсмотрщик~
federal penitentiary service|fsin|уфсин|тюремн~ ведомств~|prison service~|penitentiary service~|prison administration|prison authorities|bureau of prisons|фсин~|служб~ исполнения наказаний|уголовно исполнительн~ служб~
executioner~|hangman|hangmen|палач|палача|палачи|палачей|палачам|палачу|палачом
torturer~|истязател~|мучител~
prison escort~|convoy~|escort guard~|конвой|конвоя|конвою|конвоем|конвойн~|конвоир~
prisoner transport~|prison transport~|prisoner transfer~|этапирован~|этапиров~|по этапу|перевод~ заключенн~
prison van~|police van~|paddy wagon~|автозак~|воронок|воронк~
prison train~|prison carriage~|prison railcar~|столыпинск~ вагон~|вагонзак~|тюремн~ вагон~
cattle car~|cattle truck~|cattle wagon~|freight car~|теплушк~|товарн~ вагон~|вагон~ для скота|boxcar~|телячь~ вагон~
prison ship~|prison barge~|тюремн~ корабл~|тюремн~ барж~|плавуч~ тюрьм~
secret prison~|black site~|secret jail~|тайн~ тюрьм~|секретн~ тюрьм~
high security prison~|maximum security prison~|тюрьм~ строг~ режим~|тюрьм~ особ~ режим~
conditions of detention|prison conditions|detention conditions|услови~ содержани~|услови~ заключени~
handcuff~|наручник~
shackle~|fetter~|leg iron~|in chains|кандал~|оков~
blindfold~|завязанн~ глаз~|завязан~ глаз~|с повязкой на глазах|повязк~ на глаз~
strip search|strip searches|strip searched|body search|body searches|личн~ досмотр~
visit~|prison visit~|свидани~
correspondence|letters from prison|переписк~
labour norm~|labor norm~|work quota~|норм~ выработк~
hard labour|hard labor|penal servitude|katorga|каторг~|каторжн~ работ~|каторжн~
convict labourer~|каторжник~|каторжан~
logging|felling trees|лесоповал~|лесозаготовк~|лесозаготовок|timber felling|tree felling|вырубк~|рубк~ леса
labour army|labor army|трударми~|трудов~ арми~
force feeding|force fed|force feed|принудительн~ кормлен~|насильн~ кормлен~
suicide~|took his own life|took her own life|killed himself|killed herself|killed themselves|самоубийств~|суицид~|покончил~ с собой|свел~ счеты|commit suicide|committed suicide|took their own lives|покончивш~ с собой|свел~ счет~ с жизн~|suicidal|самоубийц~|покончил~ жизнь самоубийством|свел~ счеты с жизнью
suicide attempt~|attempted suicide~|попытк~ самоубийств~|попытк~ суицид~|пытал~ покончить с собой|tried to kill himself|tried to kill herself
self harm|self harmed|cut his wrists|slit his wrists|членовредительств~|вскрыл~ вены|вскрыл~ себе вены|порезал~ вены|self mutilation|self inflicted|самострел~|самоувечь~|самоповреждени~
died in custody|death in custody|deaths in custody|died in detention|died in prison|смерт~ в сизо|смерт~ под страж~|умер~ в сизо|умерл~ в сизо|умер~ в колони~|скончал~ в сизо|скончал~ в колони~
escape~|escaping|jailbreak~|prison break~|побег|побега|побегу|побегом|побеге|побеги|побегов|побегам|сбежал~|бежал из|бежали из|побегах|сбежавш*|бежал~ из|бежавш* из|убежал~|убежавш*
attempted escape~|escape attempt~|попытк~ побег~|tried to escape|attempted to escape|trying to escape|попыток побега|пытал~ бежать|пытал~ сбежать
escapee~|escaped prisoner~|беглец~|сбежавш~|бежавш~|escaped convict~|беглецов|сбежавш* заключенн~|бежавш* заключенн~
caught|recaptured prisoner~|пойман~|поймал~|be caught|catch|catches|catching|поимк~
prison riot~|prison uprising~|prison revolt~|prison mutiny|бунт~ в колони~|бунт~ в тюрьм~|тюремн~ бунт~|восстан~ в лагер~|бунт~ заключенн~
riot~|rioting|беспорядк~|беспорядков|бунт|бунта|бунту|бунтом|бунте|бунты|бунтов|бунтовал~|disturbance~|unrest|беспорядок|волнени~|бесчинств~
rioter~|бунтовщик~|участник~ беспорядк~|погромщик~|участник~ беспорядков
prisoner exchange~|prisoner swap~|exchange of prisoners|swap~|обмен~ пленн~|обмен~ заключенн~|обмен~ военнопленн~|swap of prisoners|exchange~ of prisoner~|swap~ of prisoner~
torture~|torturing|пытк~|пыток|пытал|пытала|пытали|пытают|пытать|пыточн~|истязан~|истязал~
torture chamber~|пыточн~ камер~|пыточн~|застенк~|застенок
tortured to death|замучен~|замучил~|запытан~|запытал~
ill treat~|ill treatment|mistreat~|mistreatment|maltreat~|maltreatment|cruel treatment|жесток~ обращен~|плох~ обращен~|бесчеловечн~ обращен~
abuse~|abusing|издевательств~|издевал~|mistreated|mistreat~|mistreatment|ill treated|ill treatment|жесток~ обращени~|плох~ обращени~|abused|maltreat~|истяза*
humiliat*|унижен~|унижал~|унизительн~
beat|beats|beaten|beating~|избиен~|избит~|избил~|избива~|побит~|побо~|beat up|beaten up|избиени~|избива*|batter~|clubbed|побил~|побои|побоев
beaten to death|beat to death|забит~ до смерти|забил~ до смерти|избит~ до смерти
kick~|punch|punches|punched|удар~ ногами|удар~ кулак~|бил~ ногами
electric shock~|electroshock~|электрошок~|удар~ током|пытк~ током|пытал~ током|бил~ током
stun gun~|taser~|электрошокер~|шокер|шокера|шокеры|шокеров|шокером|тазер~
waterboarding|waterboarded|пытк~ водой|имитаци~ утоплен~
suffocat*|asphyxiat*|smother~|удушен~|удушь~|задушен~|душил~|задохнул~|задохнувш*
strangl*|удушен~|задушил~|задушен~|throttled|удавлен~|удушени~
mock execution~|имитац~ расстрел~|инсценировк~ расстрел~|имитац~ казн~
sleep deprivation|deprived of sleep|лишен~ сна|пытк~ бессонниц~|бессонниц~
starve~|starving|starvation|морил~ голодом|голодан~|голодал~|starved|голодают|голодающ*|голодн~
starved to death|death from starvation|died of starvation|died of hunger|умер~ от голода|умерл~ от голода|смерт~ от голода|голодн~ смерт~|died from starvation|умер от голода|умерш~ от голода|starvation deaths|умерл~ от голод~|умерш~ от голод~
freezing cell~|cold cell~|холодн~ карцер~|холодн~ камер~
burned with cigarettes|cigarette burn~|прижиган~ сигарет~|прижигал~ сигарет~
nails torn out|pulling out nails|вырыван~ ногт~|вырывал~ ногт~
mutilat*|maim~|изувечен~|искалечен~|увечь~|искалечил~
castrat*|кастраци~|кастриров~|оскоплен~
human experiment~|medical experiment~|experiments on prisoners|опыт~ над людьми|медицинск~ эксперимент~|опыт~ над заключенн~|медицинск~ опыт~|опыт~ на людях
gas chamber~|газов~ камер~
gas van~|душегубк~|газваген~|газенваген~
extract confession~|forced confession~|coerced confession~|confession under torture|выбиван~ показани~|выбивал~ показани~|признан~ под пытк~
rally participant~|rally goer~|митингующ*|участник~ митинг~
demonstration~|street protest~|демонстрац~|манифестац~|demonstrate~|demonstrating|manifestation~|демонстрац*|манифестац*|демонстраци~
picketer~|пикетчик~
sit in~|sit ins|sitting protest|сидяч~ забастовк~|сидяч~ протест~
barricade~|barricading|баррикад~
road blockade~|blocked the road|blocking roads|перекрыт~ дорог~|перекрыт~ трасс~|перекрыл~ дорог~
slogan~|chant~|лозунг~|кричалк~
banner~|placard~|poster~|плакат~|транспарант~|баннер~
leaflet~|листовк~|листовок|flyer~
crowd~|толпа|толпы|толпу|толпе|толпой|толп|толпам|толпами
mob|mobs|толпа|толпы|толпу|толпе|толпой|толп
unauthorised rally|unauthorized rally|unsanctioned rally|unauthorised protest~|unauthorized protest~|unsanctioned protest~|несанкционированн~ акци~|несанкционированн~ митинг~|несогласованн~ акци~|несогласованн~ митинг~
authorised rally|authorized rally|sanctioned rally|sanctioned protest~|согласованн~ митинг~|санкционированн~ митинг~|согласованн~ акци~
cordon~|police line~|оцеплен~|оцепил~|кордон~
encircle~|surrounded|окружен~|окружил~|be encircled|encircled|encirclement~|cauldron|попал~ в окружени~|окружени~|в котле|попал~ в котел|оказал~ в окружени~
kettling|kettled|взят~ в кольцо|взял~ в кольцо
dispersal~|disperse~|dispersing|broke up the rally|broke up the protest|broken up|разгона|разгону|разгоне|разгоном|разогнан~|разогнал~|разгоня~|dispersed|broke up|разгон~|разгоня*
crackdown~|подавлен~|подавил~
suppress~|suppression|quelled|put down|подавлен~|подавил~|suppressed|suppressing|crush~|crushed|crackdown~|quell~|подавлени~|подавля*
storm~|stormed|storming|штурм|штурма|штурму|штурмом|штурме|штурмов~|assault~|штурмы|штурмовал~|штурмуют|штурмова*
open fire|opened fire|opening fire|fired on|fired at|открыл~ огонь|обстрелян~|обстрелял~|стрелял~|shot at|fired upon|открыт~ огонь|стрельб~
shootout~|gunfight~|exchange of fire|перестрелк~|перестрелок|exchanged fire|shoot out|обмен~ огнем
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
berkut|беркут|беркута|беркутом|беркуту|беркутовец|беркутовц~
police officer~|policeman|policemen|policewoman|policewomen|полицейск~|милиционер~|сотрудник~ полиц~|полицейский|полицейские|полицейских|полицейским|полицейскими|полицейского|сотрудник~ полиции|сотрудниц~ полиции|работник~ полиции
militiaman|militiamen|ополченец|ополченц~|ополченч~|militia fighter~
police|полиц~|милиц~|police force~|полици~|полицейск~
special forces|commando~|special operation forces|спецназ~|спецназовец|спецназовц~|сил~ специальн~ операц~|spetsnaz|special operations forces|сил~ специальн~ операци~|специальн~ назначени~
secret police|тайн~ полиц~|охранк~
security service~|secret service~|intelligence service~|спецслужб~|security agency|security agencies|служб~ безопасности
state security|госбезопасност~|государственн~ безопасност~
chekist~|чекист~
police brutality|excessive force|disproportionate force|полицейск~ насили~|чрезмерн~ сил~|превышен~ силы|полицейск~ произвол~
use of force|used force|применен~ силы|применил~ силу
police check~|document check~|id check~|проверк~ документ~
fingerprinting|fingerprinted|taking fingerprints|дактилоскопи~|снят~ отпечатк~|отпечатк~ пальц~|отпечатков пальц~
facial recognition|распознаван~ лиц|распознаван~ лица
mass detention~|mass arrest~|массов~ задержан~|массов~ арест~
round up~|roundup~|rounded up|облава|облавы|облаву|облавой|облавам|облав~|согнан~|согнал~
night arrest~|ночн~ арест~
martial law|военн~ положен~
internet shutdown~|internet blackout~|отключен~ интернет~|блокировк~ интернет~
repression~|repressed|repressive|репресси~|репрессирован~|репрессиров~|репрессивн~|political repression~|репрессирова*
victim~ of repression|victim~ of political repression|repressed person~|репрессирован~|жертв~ репресси~|жертв~ политическ~ репресси~
great terror|great purge|big terror|больш~ террор~|ежовщин~
terror|red terror|террора|террору|террором|терроре|great terror|террор~
purge~|purging|чистк~|чисток|вычищен~|purged|вычистил~|great purge~
party purge~|партийн~ чистк~|чистк~ парт~|партчистк~
expelled from the party|expulsion from the party|party expulsion~|исключен~ из партии|исключил~ из партии|expelled from party|purged from the party|исключени~ из партии|вычищен~ из партии
expelled from university|expelled from school|отчислен~|отчислил~|исключен~ из университет~|исключен~ из вуз~|expelled from college|expelled student~|expelled from the university|отчислени~|исключен~ из институт~|expulsion from school|expulsion from university
dismiss~|dismissal~|sacked|sacking~|fired from|removed from office|уволен~|уволил~|уволить|увольня~|увольнени~|sack~|were fired|was fired
removed from post|removed from his post|removed from her post|отстранен~|отстранил~|снят~ с должност~|removed from office|relieved of command|relieved of duty|relieved of his duties|dismissed as commander|removed from command|снял~ с должност~|сняти~ с должност~
forced resignation~|forced to resign|вынужден~ уйти в отставку|вынужден~ отставк~
lift ban|lifted the ban|ban lifted|снят~ запрет~|отмен~ запрет~
censor~|censorship|цензур~|цензурн~|цензор|цензора|цензоры|цензоров|censored|зацензур*
block websites|blocked websites|blocked|blocking|заблокирован~|блокировк~|блокировок|заблокиров~|blocking of sites|заблокировал~
book burning~|burned books|burning books|сожжен~ книг~
closure~|shut down|closed down|закрыт~|закрыва~|closed|close the|closing|shut|shuts|shutting|shutdown~|закрыл~|закрыти~|закрыва*|закрывш*
liquidation~|liquidat*|ликвидац~|ликвидирован~|ликвидиров~
blacklist~|blacklisted|blacklisting|черн~ спис~|черн~ списк~|черн~ список|black list~|стоп лист~|внесен~ в черн~
expelled diplomat~|expulsion of diplomats|diplomats expelled|выслан~ дипломат~|высылк~ дипломат~
persona non grata|персон~ нон грата
exile~|exiling|in exile|ссылк~|ссылок|сослан~|ссыльн~|изгнан~|banish~|banishment|сослал~|изгнани~|exiles|exiled person~|изгнанник~|сосланн~
exiled person~|exiled persons|ссыльн~|ссыльнопоселенец|ссыльнопоселенц~|изгнанник~
banishment|banish|banished|изгнан~|изгнал~
deportee~|депортирован~
forced resettlement|forced relocation|forcible transfer|forcibly resettled|forcibly relocated|принудительн~ переселен~|насильственн~ переселен~|насильственн~ перемещен~
resettler~|переселенец|переселенц~
collectivisation|collectivization|collectivised|collectivized|коллективизац~|коллективизиров~|коллективизаци~
nationalisation|nationalization|nationalised|nationalized|национализац~|национализирован~|национализиров~|национализаци~
expropriat*|экспроприац~|экспроприирован~|dispossess~|экспроприир*|экспроприац*|отчужден~|отчуждени~
requisition~|реквизиц~|реквизиров~|реквизирован~|реквизир*|реквизиц*|реквизици~
grain requisition~|grain procurement~|хлебозаготовк~|хлебозаготовок|продразверстк~|продразверсток|grain requisitioning
land reform~|agrarian reform~|земельн~ реформ~|аграрн~ реформ~
destruction of churches|churches destroyed|разрушен~ церкв~|закрыт~ церкв~|закрыт~ храм~
demolition~|demolish~|demolishing|снос|сноса|сносу|сносе|снесен~|снесл~|torn down|tore down|pulled down|снес|сносит~|снесли
enforced disappearance~|forced disappearance~|forcibly disappeared|насильственн~ исчезновен~|принудительн~ исчезновен~|насильственно исчезнувш~
disappear~|disappearance~|vanished|исчезновен~|исчез|исчезл~|исчезнувш*|vanish~|исчезнов*|исчеза~
missing person~|missing persons|without trace|без вести пропавш~|пропавш~ без вести|пропал~ без вести
abduct~|abduction~|kidnap~|kidnapped|kidnapping~|kidnappings|похищен~|похитил~|похища~|be abducted|abducted|похищени~|похища*
abductor~|kidnapper~|kidnaper~|похитител~
child abduction~|abducted children|abducted child|kidnapped children|похищен~ детей|похищен~ ребен~|похищенн~ дет~
forced conscription|forcible conscription|forced mobilisation|forced mobilization|насильственн~ призыв~|принудительн~ мобилизац~|насильственн~ мобилизац~
executed|execution~|executing|execute~|put to death|казнь|казни|казнью|казней|казням|казнен~|казнил~|казнить|be executed
firing squad~|shot dead by firing squad|executed by shooting|execution by shooting|executed by firing squad|shot by the nkvd|расстрел~|расстрелян~|расстрелива~|расстрелял~|shot by firing squad|shot|расстрела|расстрелы|расстрелов|расстрелива*
shot dead|shot to death|gunned down|fatally shot|застрелен~|застрелил~
hanged|hanging|hangings|повешен~|повесил~|виселиц~|повешенн~|gallows|повешени~|вешал~|повешена|повешены|через повешение
beheaded|beheading~|decapitat*|обезглавлен~|обезглавил~|обезглавлива~
stoning|stoned to death|побит~ камнями|побиван~ камнями|забит~ камнями
electric chair~|электрическ~ стул~|электрич~ стул~
lethal injection~|смертельн~ инъекц~
gallows|виселиц~|эшафот~
extrajudicial execution~|extrajudicial killing~|summary execution~|extra judicial killing~|внесудебн~ казн~|внесудебн~ расправ~|внесудебн~ убийств~
reprisal~|reprisal killing~|расправ~|карательн~ акци~|карательн~ операц~
punitive expedition~|punitive operation~|карательн~ экспедиц~|карательн~ операц~
massacre~|mass killing~|mass murder~|slaughter~|резня|резни|резню|резней|бойня|бойни|бойню|бойней|массов~ убийств~|massacred|slaughtered|истребил~|истребля*
mass execution~|массов~ казн~|массов~ расстрел~
pogrom~|погром~|погромн~
extermination~|exterminat*|annihilat*|истреблен~|истребил~|уничтожен~ народ~
holodomor|голодомор~
mass grave~|mass burial~|братск~ могил~|массов~ захоронен~|common grave~|массов~ захоронени~|массов~ захорон*|массов~ могил~|общ~ могил~
unmarked grave~|безымянн~ могил~|неизвестн~ захоронен~|buried anonymously|nameless grave~|неотмеченн~ могил~|безымянн~ захорон*
burial site~|burial ground~|burial place~|мест~ захоронен~|захоронен~
reburial~|rebury|reburied|reinterred|перезахоронен~|перезахоронил~|reburying|перезахоронени~|перезахорони*
exhum*|эксгумац~|эксгумирован~|эксгумиров~
excavat*|dug up|unearth~|раскопк~|раскопок|раскопан~
remains|останк~|останков|останки|останкам|останками|останках
skeleton~|скелет~
skull~|череп|черепа|черепов|черепами|черепом|черепе|черепн~
bone|bones|кость|кости|костей|костям|костях|костями|костью|костн~
body bag~|мешк~ для тел|мешк~ с тел~|мешок для тел
identify|identified|identifying|given a name|given name~|given their name~|named|put _ name~ to|identification~|опознан~|опознал~|идентификац~|идентифицирован~|идентифициров~|be identified|identifies|identified bodies|опознани~|опознают|идентифицирова*|идентификаци~|личност~ установлен~|установлен~ личност~|установил~ личност~
unidentified|неопознанн~|неизвестн~|неустановленн~|not identified|unknown identity|неопознан*|неустановлен*|не опознан~|не идентифиц*|личност~ не установлен~|неизвестн~ личност~|неопознан~|неидентифицирован~
dna test~|dna analysis|dna match|dna matches|анализ~ днк|экспертиз~ днк|тест~ днк|dna examination~|днк тест~|днк экспертиз~|genetic test~|генетическ~ экспертиз~
search team~|search party|search parties|search squad~|поисковик~|поисков~ отряд~|поисков~ групп~
truth commission~|truth and reconciliation commission|комисс~ правды|комисс~ по установлению истины|комисс~ примирени~
inquiry commission~|commission of inquiry|commissions of inquiry|следственн~ комисс~|комисс~ по расследован~
fact finding mission~|мисси~ по установлению фактов
transitional justice|переходн~ правосуди~
lustration~|lustrated|люстрац~|люстрирован~
declassif*|declassified archives|рассекречен~|рассекретил~
reparation~|репарац~|компенсаци~ жертвам|репараци~
restitution~|restituted|реституц~|возвращен~ имущества|реституц*|возвращен~ собственник~
apologise~|apologize~|apology|apologies|извинен~|извинил~|извиня~|покаян~
rehabilitation of victims|rehabilitated victims|реабилитац~ жертв|реабилитированн~ жертв~
restored to office|reinstated|reinstate~|reinstatement~|восстановлен~ в должност~|восстановлен~ на работ~|восстановил~ в должност~
memorial~|мемориал~|памятник~|мемориальн~|monument~|мемориал*|обелиск~
monument~|памятник~|монумент~|memorial|memorials|мемориал~
statue~|стату~|изваян~
memorial plaque~|commemorative plaque~|plaque~|мемориальн~ доск~|памятн~ доск~|памятн~ табличк~|мемориальн~ досок|табличк~|табличек
memorial museum~|мемориальн~ музе~|музей мемориал
book of memory|memory book~|book of remembrance|книг~ памят~
memorial day|day of remembrance|remembrance day|ден~ памят~|день памяти
commemorat*|поминальн~|поминовен~|почтил~ память|увековечен~ памят~|remembrance~|remember~|in memory of|memorial service~|поминал~|поминовени~|помянул~|помин*|памятн~ дат~|увековеч*|памяти погибш~
mourning|day of mourning|траур~|траурн~|national mourning|траура|день траура
bereaved|relatives of the victims|victims' relatives|родственник~ жертв|родственник~ погибш~|близк~ погибш~
border~|frontier~|границ~|погранич~|приграничн~|borders|пограничн~
cross the border|crossed the border|crossing the border|crossed|crossing~|пересек~|пересеч~|пересечен~|пересекл~|перешл~ границ~
illegal crossing~|illegal border crossing~|irregular crossing~|illegally crossed|незаконн~ пересечен~|нелегальн~ пересечен~|незаконн~ переход~
border fence~|border wall~|пограничн~ забор~|пограничн~ стен~|стен~ на границе
border closure~|closed the border|closed border~|border closed|закрыт~ границ~|закрыл~ границ~
pushback~|push back~|pushed back|вытеснен~|вытеснял~|выталкив~|пушбек~
turned back|turned away|refused entry|denied entry|entry refused|entry denied|refusal of entry|refusals of entry|отказ~ во въезд~|отказан~ во въезд~|не пустил~|не пропустил~|развернут~ на границе
enter~|crossed into|crossed the border into|entry|entries|въезда|въезду|въездом|въезде|въехал~|въезжа~|entrance|вошел|вошл~|вошедш*|войти|вход~|въезд~|въезжа*|въехавш*
exit~|depart~|departure~|выезд|выезда|выезду|выездом|выезде|выехал~|выезжа~
arrive~|arrival~|arriving|прибыт~|прибыл~|прибыва~|приехал~|прибы~|прибыти~|прибыва*|прибывш*|приехать|приехавш*|приезд~|приезжа*
leave the country|left the country|leaving the country|покинул~ стран~|уехал~ из страны|выехал~ из страны|went abroad|moved abroad|уехал~ из стран~|выехал~ из стран~|уехал~ за границ~|выехал~ за границ~
flee|flees|fled|fleeing|flight from|бежала|бежали|бегств~|бежавш~|бежал~|бежавш*|сбежал~|спасалис* бегством
internally displaced|internally displaced person~|internally displaced people|idp|idps|внутренне перемещенн~ лиц~|внутренн~ переселенец|внутренн~ переселенц~|вынужденн~ переселенец|вынужденн~ переселенц~|впл|internal displacement|внутренне перемещен~|внутренн~ перемещен~
displaced person~|displaced people|displaced|displacement|displace~|перемещен~|перемещенн~|вынужденно перемещенн~|вынужденн~ переселен*|внутренне перемещенн~|internally displaced|idp|idps|перемещенн~ лиц~|вынужденн~ переселенц~|внутренн~ переселенц~|переселенец|переселенц~|впл
forced migrant~|вынужденн~ переселенец|вынужденн~ переселенц~|вынужденн~ мигрант~
asylum|убежищ~
asylum seeker~|ищущ~ убежищ~|соискател~ убежищ~|просител~ убежищ~|просител~ об убежищ~|seek asylum|seeking asylum|sought asylum|искател~ убежищ~|ищущих убежищ~|seeker~ of asylum|просител~
asylum application~|asylum claim~|asylum request~|applied for asylum|applications for asylum|apply for asylum|sought asylum|заявлен~ об убежищ~|прошен~ об убежищ~|ходатайств~ об убежищ~|попросил~ убежищ~|запросил~ убежищ~|заявлен~ о предоставлении убежищ~|ходатайств~ о предоставлении убежищ~
first time application~|first time asylum applicant~|первичн~ заявлен~|первичн~ ходатайств~
granted asylum|asylum granted|grant of asylum|given asylum|предоставлен~ убежищ~|получил~ убежищ~|предоставил~ убежищ~|received asylum|получивш* убежищ~
refused asylum|denied asylum|asylum refused|asylum denied|rejected asylum|отказ~ в убежищ~|отказано в убежищ~|отказал~ в убежищ~
refugee status|refugee recognition|recognised as refugees|recognized as refugees|статус~ беженц~|признан~ беженц~
temporary asylum|временн~ убежищ~
temporary protection|временн~ защит~
subsidiary protection|дополнительн~ защит~|субсидиарн~ защит~|вспомогательн~ защит~
protection|защит~
international protection|международн~ защит~
recognise~|recognize~|recognition|recognising|recognizing|признан~|признал~|призна~
pending case~|pending application~|нерассмотренн~ заявлен~|нерассмотренн~ дел~|на рассмотрени~
withdraw application~|withdrawn application~|application withdrawn|отозван~ заявлен~|отозвал~ заявлен~
return~|returning|возвращен~|вернул~|возвращ~|возврат~
voluntary return~|добровольн~ возвращен~
forced return~|принудительн~ возвращен~|насильственн~ возвращен~|forcibly returned|forced repatriation~|принудительн~ репатриац*
repatriation~|repatriated|repatriating|репатриац~|репатриирован~
readmission~|readmitted|реадмисс~
removal~|removal order~|deportation order~|решен~ о депортац~|решен~ о выдворени~|постановлен~ о выдворени~
refoulement|non refoulement|невыдворен~|невысылк~|запрет~ высылк~
family reunification~|family reunion~|воссоединен~ семь~|воссоединен~ семей
people smuggling|migrant smuggling|human smuggling|smuggling of migrants|незаконн~ перевозк~ мигрант~|переправк~ мигрант~|контрабанд~ мигрант~|контрабанд~ людей|smuggling of people|незаконн~ провоз~ мигрант~|контрабанд~ люд~|незаконн~ ввоз~ мигрант~
people smuggler~|human smuggler~|migrant smuggler~|перевозчик~ мигрант~|контрабандист~ людей|проводник~ мигрант~
immigration detention|migration detention|immigration detention centre~|immigration detention center~|detention centre~ for migrants|detention center~ for migrants|центр~ содержани~ мигрант~|центр~ временн~ содержани~ иностранн~|цвсиг|миграционн~ тюрьм~
detention centre~|detention center~|detention facility|detention facilities|центр~ содержани~|центр~ задержани~
refugee camp~|migrant camp~|лагер~ беженц~|лагер~ для беженц~|лагер~ мигрант~|лагер~ для мигрант~
place of refuge|places of refuge|shelter~|укрыти~|убежищ~|refuge~|приют~
tents|палатк~|палаток|шатер|шатр~|tent~|палаточн~
humanitarian visa~|гуманитарн~ виз~
visa application~|заявлен~ на виз~|заявк~ на виз~
visa refusal~|refused visa~|denied visa~|отказ~ в визе|отказ~ в выдаче виз~|отказан~ в визе
visa free|безвизов~
residence permit~|residency permit~|residency|вид~ на жительство|внж|рвп|разрешен~ на временн~ проживан~|вид|вид на жительство|вида на жительство|видов на жительство|виды на жительство
work permit~|разрешен~ на работу
registration at place|residence registration|propiska|прописк~|прописок|регистраци~ по месту
naturalisation|naturalization|naturalised|naturalized|натурализац~|натурализован~|принят~ в гражданство|получил~ гражданство
passportisation|passportization|паспортизац~
emigration|emigrate~|emigrating|эмиграц~|эмигрирован~|эмигриров~
labour migration|labor migration|трудов~ миграц~
migration~|migratory|миграц~|миграционн~|migrate~|migrating|мигрир*|миграц*
illegal migration|illegal immigration|irregular migration|нелегальн~ миграц~|незаконн~ миграц~
unaccompanied minor~|unaccompanied child|unaccompanied children|несопровождаем~|дети без сопровождени~|детей без сопровождени~|ребенок без сопровождени~
boat migrant~|migrant boat~|migrant vessel~|лодк~ с мигрант~|судн~ с мигрант~|судно с мигрант~
dinghy|dinghies|rubber boat~|inflatable boat~|надувн~ лодк~|резинов~ лодк~|надувн~ лодок|резинов~ лодок
shipwreck~|кораблекрушен~
drown~|drowned|drowning~|утонул~|утоплен~|тонул~|утонувш~|утопленник~|потонул~|утону~|утоплени~|утонувш*
rescue~|rescuing|спасен~|спас|спасл~|спасал~|rescued|saved|спасени~|спасенн~|спаса*|saving|спаса~|спасти|save|saves|saving lives
intercept~|interception~|перехвачен~|перехватил~|перехват~|intercepted|перехвата|перехваты|перехваченн~
evacuat*|эвакуац~|эвакуирован~|эвакуиров~|evacuee~|эвакуи*|эвакуац*
humanitarian corridor~|green corridor~|гуманитарн~ коридор~|зелен~ коридор~
host family|host families|принимающ~ семь~|принимающ~ семей
host country|host countries|принимающ~ стран~|стран~ приема
quota for refugees|refugee quota~|квот~ на беженц~|квот~ приема
integration|adaptation|интеграц~|адаптац~
diaspora~|диаспор~
xenophobia|xenophobic|ксенофоби~|ксенофобск~
racism|racists|расизм~|расист~|расистск~|racist~
discriminat*|дискриминац~|дискриминиров~
segregat*|apartheid|сегрегац~|апартеид~
prison population~|тюремн~ населен~|численност~ заключенн~
self immolation~|self immolated|set himself on fire|set herself on fire|самосожжен~|поджег себя|подожгла себя
hanged himself|hanged herself|повесился|повесилась|повесились|hanged themselves|hanging himself
shot himself|shot herself|застрелился|застрелилась|застрелил~ себя
found dead|найден~ мертв~|обнаружен~ мертв~|found their bodies|bodies were found|body was found|обнаруж* мертв~|найден~ тел~|обнаружен~ тел~|нашл~ мертв~|нашл~ тел~
denied medical care|denied medical treatment|refused medical care|denial of medical care|неоказан~ медицинск~ помощ~|отказ~ в медицинск~ помощ~
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
sample~|specimen~|swab~|образц~|образец|проб|проба|пробы
blood sample~|blood test~|образц~ крови|проб~ крови|анализ~ крови
dna sample~|образц~ днк|проб~ днк|dna|dna test~|dna analysis|днк|экспертиз~ днк
return of bodies|returned to _ famil*|returned to _ relative~|handed over to _ famil*|handed over to _ relative~|handed to _ famil*|given to _ famil*|given back to _ famil*|released to _ famil*|released to _ relative~|передан~ семь~|передан~ родственник~|передан~ родн~|передан~ близк~|передал~ семь~|передал~ родственник~|передал~ родн~|выдан~ семь~|выдан~ родственник~|выдан~ родн~|выдал~ родственник~|выдал~ родн~|возвращен~ семь~|возвращен~ родственник~|возвращен~ родн~|вернул~ семь~|вернул~ родственник~|вернул~ родн~
dublin transfer~|dublin regulation|дублинск~ регламент~|дублинск~ передач~
frontex|фронтекс~
schengen|шенген~|шенгенск~
overstay~|overstayed|просрочен~ виз~|превышен~ срок~ пребыван~
sham marriage~|fictitious marriage~|marriage of convenience|marriages of convenience|фиктивн~ брак~
green card~|грин карт~|гринкарт~
dual citizenship|dual nationality|двойн~ гражданств~
deportation flight~|депортационн~ рейс~|рейс~ с депортированн~
migrant caravan~|caravan~|караван~
housed|accommodated|accommodation|размещен~|разместил~|расселен~|housing of|accommodat*|lodged|sheltered|put up in|размещени~|поселен~|приютил~
took in|taken in|принял|приняла|приняли
missing|gone missing|went missing|без вести|пропавш~|пропал~|unaccounted for|never heard from again|vanished without trace|not heard of since|lost without trace|fate unknown|whereabouts unknown|пропал~ без вести|без вести пропал~|безвестн~|исчез~ без следа|канул~ в неизвестность|о них ничего не известно|судьба неизвестна|судьба не установлена|местонахождени~ неизвестно
`;
