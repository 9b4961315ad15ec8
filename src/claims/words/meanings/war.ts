// Armies and war, things and persons: formations and arms of service, ranks and roles, weapons, ships and aircraft, fortifications,
// papers and fitness of those called up, medals, prisoners, the dead and their graves.
export const warMeanings = `
army|armies|арми~|армейск~
armed forces|вооруженн~ сил~
troops|войск~
serviceman|servicemen|service member~|servicemember~|servicewoman|servicewomen|military personnel|troops|военнослужащ~
soldier~|солдат~|солдатск~
fighter~|combatant~|боец|бойц~
warrior~|воин|воина|воины|воинов|воинам|воину|воином
ground forces|land forces|сухопутн~ войск~|сухопутн~ сил~
fleet~|флот~|флотск~
flotilla~|флотили~
air force~|военно воздушн~ сил~|ввс
aerospace forces|воздушно космическ~ сил~|вкс
strategic missile forces|rocket forces|ракетн~ войск~|рвсн
airborne|airborne forces|airborne troops|воздушно десантн~|вдв
short range|short ranged|ближн~ действия|мал~ дальност~|малой дальности
long range|long ranged|дальн~ действия|большой дальности
paratrooper~|paratroops|десантник~|парашютист~
landing force~|landing party|landing parties|десант|десанта|десанты|десантов|десанту|десантом
air assault|десантно штурмов~
marine~|naval infantry|морск~ пехот~|морск~ пехотинц~|морск~ пехотинец|морпех~
infantry|пехот~
infantryman|infantrymen|foot soldier~|пехотинец|пехотинц~
rifle|стрелков~
rifleman|riflemen|стрелок|стрелк~
motor rifle|motorised rifle|motorized rifle|motorised infantry|motorized infantry|мотострелков~|мотопехот~
motor rifleman|motor riflemen|motorised rifleman|motorised riflemen|мотострелок|мотострелк~
mechanised|mechanized|механизированн~
jaeger~|jager~|егерск~|егер~
mountain troops|mountain infantry|горнострелков~|горно стрелков~|горн~ пехот~
cavalry|кавалери~|кавалерийск~|конниц~
cavalryman|cavalrymen|кавалерист~|конник~
mounted police|mounted policeman|mounted policemen|mounted officer~|mounted patrol~|mounted troop~|police on horseback|on horseback|horse police|конн~ полици~|конн~ полицейск~|конн~ патрул~|конн~ отряд~|верхом
guards|гвардейск~|гвардии|гвардия|гвардию|гвардией
guardsman|guardsmen|гвардеец|гвардейц~
rosgvardia|rosgvardiya|russian national guard|росгварди~
red army|красн~ арми~
insurgent army|повстанческ~ арми~
tank|tanks|танк|танка|танки|танков|танку|танком|танке|танкам|танками|танках
armoured|armored|tank regiment~|tank brigade~|tank division~|танков~|бронетанков~
tank crew~|tank crewman|tank crewmen|tankman|tankmen|tanker crew|танкист~|экипаж~ танк~
artillery|артиллери~|артиллерийск~
artilleryman|artillerymen|artillerist~|артиллерист~
air defence|air defense|antiaircraft|anti aircraft|противовоздушн~|пво|зенитн~
anti aircraft gunner~|зенитчик~
anti tank|противотанков~
engineer troops|combat engineer~|military engineer~|engineer regiment~|инженерн~ войск~|инженерно саперн~|инженерн~
signal corps|signal troops|signals regiment~|signal regiment~|signals brigade~|войск~ связи|полк~ связи|батальон~ связи|бригад~ связи
signaller~|signaler~|signalman|signalmen|radio operator~|связист~|радист~|радистк~
construction battalion~|стройбат~|строительн~ батальон~
electronic warfare|радиоэлектронн~ борьб~|рэб
reconnaissance|recon|разведывательн~|разведк~
scout~|reconnaissance soldier~|разведчик~
special forces soldier~|special forces member~|special forces fighter~|commando~|спецназовец|спецназовц~
military intelligence|военн~ разведк~|гру
commandant's office|military commandant's office|комендатур~
reserve|reserves|army reserve|резерв~|запас~|резервн~|запасн~
training unit~|training regiment~|training centre~|training center~|training company|учебн~ част~|учебн~ полк~|учебн~ центр~|учебк~|учебн~ подразделени~
storm unit~|assault unit~|assault detachment~|assault troops|storm troops|штурмов~ подразделени~|штурмов~ отряд~|штурмов~ групп~
assault trooper~|stormtrooper~|storm trooper~|штурмовик~|штурмовичк~
penal battalion~|penal unit~|penal company|penal companies|штрафбат~|штрафн~ батальон~|штрафн~ рот~|дисбат~|дисциплинарн~ батальон~
blocking detachment~|barrier troops|заградотряд~|заградительн~ отряд~
volunteer corps|добровольческ~ корпус~
volunteer battalion~|volunteer unit~|добровольческ~ батальон~|добробат~|добровольческ~ отряд~|добровольческ~ подразделени~
legion~|легион~
legionnaire~|legionary|legionaries|легионер~
foreign legion|иностранн~ легион~
international brigade~|интербригад~|интернациональн~ бригад~
wagner group|wagner|вагнер~
wagner fighter~|вагнеровец|вагнеровц~
territorial defence|territorial defense|территориальн~ оборон~|тероборон~
home guard|self defence force~|self defense force~|самооборон~
militia|militias|ополчени~
paramilitary|paramilitaries|военизированн~|парамилитар~
peacekeeper~|peacekeeping|миротворец|миротворц~|миротворческ~
contingent~|контингент~
subunit~|unit|units|подразделени~
formation~|соединени~|формировани~
grouping~|group of forces|группировк~
corps|корпус~
army corps|армейск~ корпус~
division|divisions|divisional|дивизи~|дивизионн~
brigade~|бригад~
regiment~|полк|полка|полки|полку|полком|полке|полков|полкам|полками|полках
battalion~|батальон~
artillery battalion~|дивизион|дивизиона|дивизионы|дивизионов|дивизионе|дивизиону
company|companies|rifle company|infantry company|рота|роты|роту|роте|ротой|рот|ротах|ротам
platoon~|взвод~
squad~|отделени~
squadron~|эскадриль~|эскадрон~
air regiment~|авиаполк~|авиационн~ полк~
battery|batteries|батаре~
detachment~|отряд~|отрядн~
crew~|экипаж~|crews|crew member~|член~ экипажа|членов экипажа
gun crew~|crew~|расчет|расчета|расчеты|расчетов|расчетом
combat group~|battle group~|боев~ групп~
battalion tactical group~|бтг|батальонно тактическ~ групп~|батальонн~ тактическ~ групп~
sabotage group~|reconnaissance and sabotage group~|диверсионн~ групп~|диверсионно разведывательн~|дрг
garrison~|гарнизон~|гарнизонн~
base|bases|military base~|база|базы|базе|базу|базой|баз|базах
airbase~|air base~|авиабаз~
airfield~|aerodrome~|аэродром~
headquarters|hq|штаб~
command post~|командн~ пункт~
general staff|генеральн~ штаб~|генштаб~
high command|верховн~ командовани~|главн~ командовани~|главнокомандовани~
command|командовани~
arsenal~|арсенал~
ammunition depot~|ammunition dump~|arms depot~|weapons depot~|склад~ боеприпас~|склад~ оружи~|склад~ вооружени~
fuel depot~|oil depot~|нефтебаз~|склад~ гсм|топливн~ склад~|нефтехранилищ~
front|fronts|frontline|front line|frontlines|front lines|фронт~|фронтов~|передов~|лини~ фронт~|border area~|прифронтов~
rear area~|rear|тыл|тыла|тылу|тылом|тылов~
sector~|сектор~|участк~ фронт~|участок фронта
contact line|line of contact|line of engagement|лини~ боев~ соприкосновени~|лини~ соприкосновени~|лбс
theatre of war|theater of war|theatre of operations|theater of operations|театр~ военн~ действ~|твд
bridgehead~|плацдарм~
demilitarised zone|demilitarized zone|демилитаризованн~ зон~
combat zone|war zone|zone of hostilities|зон~ боев~ действи~|зон~ сво|зон~ конфликт~
special military operation|военн~ спецоперац~|специальн~ военн~ операци~|сво
anti terrorist operation|counter terrorist operation|антитеррористическ~ операци~|контртеррористическ~ операци~|ато|кто режим
war|wars|wartime|войн~
гражданск~ войн~|civil war~
first world war|world war i|great war|перв~ миров~
second world war|world war ii|втор~ миров~
armed conflict|conflict~|конфликт~|вооруженн~ конфликт~
hostilities|combat operation~|military action|fighting|боев~ действи~|военн~ действи~
combat|battle~|бой|бои|боя|бою|боях|боем|боями|боев~|сражени~|битв~
battle of|битв~|сражени~
commander~|командир~|командующ~
supreme commander|commander in chief|главнокомандующ~|главком~
regiment commander~|regimental commander~|командир~ полк~|комполка
battalion commander~|командир~ батальон~|комбат|комбата|комбаты|комбату|комбатом|комбатов
company commander~|командир~ рот~|комрот~|ротный|ротного|ротному|ротным
platoon commander~|platoon leader~|командир~ взвод~|взводный|взводного|комвзвода
brigade commander~|командир~ бригад~|комбриг~
division commander~|divisional commander~|командир~ дивизи~|комдив~
squad leader~|section commander~|командир~ отделени~
deputy commander~|заместител~ командир~|замкомандир~|замкомвзвод~
chief of staff|начальник~ штаб~|начштаб~
officer~|офицер~|офицерск~
staff officer~|штабн~ офицер~|офицер~ штаб~
enlisted man|enlisted men|rank and file|enlisted personnel|рядов~ состав~|рядов~ и сержант~
private|privates|рядовой|рядового|рядовые|рядовых|рядовому|рядовым|рядовыми
corporal~|ефрейтор~|капрал~
sergeant~|сержант~|сержантск~
junior sergeant~|младш~ сержант~
senior sergeant~|старш~ сержант~
sergeant major~|starshina~|старшин~
warrant officer~|praporshchik~|ensign~|прапорщик~
midshipman|midshipmen|мичман~
lieutenant~|лейтенант~
senior lieutenant~|старш~ лейтенант~
captain~|капитан~|skipper~
major|majors|майор~
lieutenant colonel~|подполковник~
colonel~|полковник~
general|generals|генерал~
major general~|генерал майор~
lieutenant general~|генерал лейтенант~
colonel general~|генерал полковник~
marshal~|маршал~
admiral~|адмирал~
rank|ranks|воинск~ звани~|звани~
conscript~|conscript soldier~|drafted soldier~|срочник~
draftee~|conscript~|призывник~|called up|conscription~|drafted|draft into|призван~|призвал~ в арми~|призыв~ в арми~|призыв~ на служб~
person liable for military service|persons liable for military service|liable for military service|liable for service|военнообязанн~
military age|draft age|conscription age|призывн~ возраст~
recruit~|rookie~|новобранец|новобранц~|рекрут~
contract soldier~|contract serviceman|contract servicemen|professional soldier~|контрактник~|контрактниц~|военнослужащ~ по контракт~
mobilised soldier~|mobilized soldier~|mobilised man|mobilised men|mobilized men|мобилизованн~|мобик~
reservist~|резервист~|запасник~
foreign fighter~|иностранн~ наемник~|иностранн~ боевик~
underground fighter~|underground member~|подпольщик~|подпольщиц~
resistance fighter~|resistance member~|участник~ сопротивлени~
resistance|сопротивлени~
veteran~|ветеран~|ветеранск~
combat veteran~|ветеран~ боев~ действи~
participant of the special operation|участник~ сво|участник~ спецоперац~|участник~ специальн~ военн~ операци~
war participant~|участник~ войн~|участник~ боев~ действи~
front line veteran~|frontline veteran~|фронтовик~
war invalid~|disabled veteran~|инвалид~ войн~|инвалид~ боев~
military academy|military academies|военн~ академи~
gunner~|наводчик~|канонир~
machine gunner~|пулеметчик~|пулеметчиц~
mortarman|mortarmen|mortar crew~|минометчик~
grenadier~|grenade launcher operator~|гранатометчик~
military doctor~|army doctor~|военн~ врач~|военврач~
military chaplain~|chaplain~|капеллан~|военн~ священник~
drone operator~|drone pilot~|uav operator~|оператор~ дрон~|оператор~ беспилотник~|оператор~ бпла|дроновод~
submariner~|подводник~
sentry|sentries|часовой|часового|часовые|часовых|караульн~
guard duty|караул|караула|карауле|караулы|караулов
patrol~|патрул~|патрульн~
liaison officer~|courier~|связной|связного|связные|связных
military prosecutor~|военн~ прокурор~
military prosecutor's office~|военн~ прокуратур~
military investigator~|военн~ следовател~
military commissar~|military commissioner~|военком|военкома|военкомы|военкомов|военкому|военкомом|военн~ комиссар~
recruitment centre~|recruitment center~|recruiting centre~|recruiting center~|recruitment point~|пункт~ отбор~|вербовочн~ пункт~|пункт~ вербовк~
recruiter~|вербовщик~|рекрутер~
draft register|military register|register of conscripts|реестр~ воинск~|реестр~ военнообязанн~
military registration|военн~ учет~|воинск~ учет~
conscription|call up|draft|military draft|призыв|призыва|призыве|призыву|призывом|призывы|призывн~
spring draft|spring conscription|spring call up|весенн~ призыв~
autumn draft|autumn conscription|autumn call up|fall draft|осенн~ призыв~
mobilisation|mobilization|мобилизаци~|мобилизационн~
partial mobilisation|partial mobilization|частичн~ мобилизаци~
general mobilisation|general mobilization|full mobilisation|full mobilization|всеобщ~ мобилизаци~
demobilisation|demobilization|демобилизаци~|дембел~
military service|army service|воинск~ служб~|военн~ служб~|служб~ в арми~
compulsory service|compulsory military service|conscript service|срочн~ служб~|служб~ по призыв~
military duty|conscription duty|воинск~ обязанност~|воинск~ повинност~
contract service|служб~ по контракт~|контрактн~ служб~
alternative service|alternative civilian service|альтернативн~ служб~|альтернативн~ гражданск~ служб~|агс
conscientious objector~|альтернативщик~|отказник~ по убеждени~|отказчик~ по убеждени~
exempt from mobilisation|exempt from mobilization|exemption from mobilisation|exemption from mobilization|бронь|брони от мобилизац~|бронировани~
fitness category|fitness categories|category of fitness|категори~ годност~
fit for service|fit for military service|годен|годен к служб~|годн~ к служб~|годн~ к военн~ служб~
fit with restrictions|partially fit|limited fitness|fit with limitations|ограниченно годен|ограниченно годн~
unfit for service|unfit for military service|not fit for service|негоден|негодн~ к служб~|не годен|не годн~ к
enlistment bonus|enlistment bonuses|signing bonus|signing bonuses|sign up bonus|единовременн~ выплат~|подъемн~
compensation for death|death benefit~|payment for the dead|coffin money|гробов~|выплат~ за погибш~
oath|oaths|military oath|присяг~|воинск~ присяг~
discipline|disciplinary|дисциплин~|дисциплинарн~
combat order~|боев~ приказ~|боев~ распоряжени~
combat mission~|combat task~|боев~ задач~|боев~ задани~
day pass|day passes|pass from the unit|увольнительн~|увольнени~ в город
rotation~|ротаци~|ротационн~
refusenik~|objector~|soldier who refused|soldiers who refused|отказник~|отказчик~|пятисот~
absconder~|soldier absent without leave|soldiers absent without leave|awol soldier~|самовольщик~|сочинец|сочинц~|сочник~
weapon~|weaponry|arms|оружи~|оружейн~
small arms|стрелков~ оружи~
firearm~|огнестрельн~ оружи~|огнестрел~
weapons system~|armament~|вооружени~
ammunition|munition~|ammo|боеприпас~|боекомплект~
cartridge~|rounds of ammunition|патрон~
bullet~|пуля|пули|пуль|пулей|пулю|пулями|пулев~
rifles|rifle|винтовк~|винтовок
assault rifle~|kalashnikov~|автомат|автомата|автоматы|автоматов|автоматом|автоматами|калашников~
submachine gunner~|tommy gunner~|автоматчик~
machine gun~|пулемет~|пулеметн~
pistol~|handgun~|revolver~|пистолет~|револьвер~
grenade~|hand grenade~|гранат~
grenade launcher~|rpg|гранатомет~|рпг
mortar~|миномет~|минометн~
mortar shell~|mortar round~|mortar bomb~|минометн~ мин~|минометн~ снаряд~
gun|guns|artillery piece~|орудие|орудия|орудий|орудием|орудиями
cannon~|пушк~|пушек
howitzer~|гаубиц~|гаубичн~
self propelled gun~|self propelled howitzer~|самоходк~|сау|самоходн~ артиллерийск~
multiple rocket launcher~|multiple launch rocket system~|mlrs|рсзо|систем~ залпов~ огня
grad|grads|град|градов|градами|градом
shell|shells|artillery shell~|projectile~|снаряд|снаряда|снаряды|снарядов|снарядом|снарядами|снаряду
missile~|ракет~
rocket|rockets|ракет~|реактивн~ снаряд~
cruise missile~|крылат~ ракет~
ballistic missile~|баллистическ~ ракет~
anti aircraft missile~|surface to air missile~|зенитн~ ракет~|зенитно ракетн~|зрк
bomb|bombs|бомба|бомбы|бомбу|бомб|бомбой|бомбами
aerial bomb~|air dropped bomb~|авиабомб~
glide bomb~|планирующ~ бомб~|планирующ~ авиабомб~
guided bomb~|guided aerial bomb~|управляем~ авиабомб~|управляем~ авиационн~ бомб~|каб|кабов|кабами
cluster munition~|cluster bomb~|кассетн~ боеприпас~|кассетн~ бомб~|кассетн~
atomic bomb~|nuclear bomb~|атомн~ бомб~|ядерн~ бомб~
nuclear weapon~|nuclear warhead~|ядерн~ оружи~|ядерн~ боеголовк~
warhead~|боеголовк~|боеголовок|боев~ част~ ракет~
chemical weapon~|химическ~ оружи~
poison gas|poison gases|отравляющ~ веществ~|отравляющ~ газ~
explosives|взрывчатк~|взрывчат~ веществ~|explosive~
explosive device~|взрывн~ устройств~
improvised explosive device~|ied|ieds|homemade bomb~|самодельн~ взрывн~ устройств~|сву
mine|mines|land mine~|landmine~|мина|мины|мину|мин|миной|минами|минах|минн~
anti personnel mine~|противопехотн~
minefield~|mine field~|минн~ пол~
booby trap~|tripwire~|растяжк~|растяжек|мин~ ловушк~
unexploded ordnance|unexploded shell~|duds|неразорвавш~ снаряд~|неразорвавш~ боеприпас~|неразорвавш~
torpedo|torpedoes|torpedos|торпед~
drone~|uav|uavs|unmanned aerial vehicle~|беспилотник~|дрон|дрона|дроны|дронов|дроном|дронами|бпла|беспилотн~
fpv drone~|fpv|fpv дрон~|фпв
kamikaze drone~|attack drone~|дрон~ камикадзе|ударн~ дрон~|ударн~ беспилотник~
shahed~|шахед~|геран~
sea drone~|naval drone~|морск~ дрон~|морск~ беспилотник~|безэкипажн~ катер~
fragment~|shrapnel|debris fragment~|осколок|осколк~|осколочн~|fragment wound~
debris|wreckage|обломк~|обломок|rubble|ruins|завал~|руин~|развалин~|wreck of
helmet~|каска|каски|касок|каску|шлем|шлема|шлемы|шлемов|hard hat~|каск~
body armour|body armor|bulletproof vest~|flak jacket~|бронежилет~
dog tag~|identification tag~|identity disc~|жетон~|личн~ жетон~|медальон~
hardware|vehicles and equipment|military hardware|военн~ техник~|боев~ техник~
armoured vehicle~|armored vehicle~|armour|armor|бронетехник~|бронемашин~|бронированн~ машин~
armoured personnel carrier~|armored personnel carrier~|apc|apcs|бронетранспортер~|бтр|бтры|бтров
infantry fighting vehicle~|ifv|ifvs|боев~ машин~ пехот~|бмп
armoured train~|armored train~|бронепоезд~
warship~|naval vessel~|военн~ корабл~|боев~ корабл~
battleship~|линкор~|броненосец|броненосц~|линейн~ корабл~
cruiser~|крейсер~|крейсерск~
destroyer~|эсминец|эсминц~|миноносец|миноносц~
frigate~|фрегат~
landing ship~|десантн~ корабл~
missile boat~|ракетн~ катер~
patrol boat~|патрульн~ катер~|сторожев~ катер~
submarine~|u boat~|подлодк~|подлодок|подводн~ лодк~|подводн~ лодок|субмарин~
aircraft carrier~|авианосец|авианосц~
transport ship~|troopship~|troop ship~|транспортн~ корабл~|транспортн~ судн~|военн~ транспорт~
warplane~|combat aircraft|military aircraft|military plane~|военн~ самолет~|боев~ самолет~
fighter jet~|fighter plane~|fighter aircraft|истребител~
bomber|bombers|strategic bomber~|бомбардировщик~
attack aircraft|ground attack aircraft|штурмовик|штурмовика|штурмовики|штурмовиков
transport plane~|transport aircraft|military transport aircraft|военно транспортн~ самолет~|транспортн~ самолет~
helicopter~|chopper~|вертолет~
defence line~|defense line~|line of defence|line of defense|лини~ оборон~|оборонительн~ лини~|оборонительн~ рубеж~
fortification~|укреплени~|фортификационн~|фортификаци~
stronghold~|strongpoint~|опорн~ пункт~|опорник~
fortress|fortresses|крепост~
position|positions|fighting position~|позици~|боев~ позици~
observation post~|наблюдательн~ пункт~|наблюдательн~ пост~
trench|trenches|траншеи|траншея|траншею|траншей|траншеях|окоп|окопа|окопы|окопов|окопах|окопе
dugout~|dug out~|блиндаж~|землянк~|землянок|lived underground|in a dugout|в подземель~
basement~|cellar~|подвал~|подвальн~|погреб~|погреба|погребе|погребах
military camp~|army camp~|военн~ лагер~|воинск~ лагер~
exchange list~|list for exchange|списк~ на обмен|список на обмен|обменн~ списк~
exchange fund|обменн~ фонд~
peace treaty|peace agreement~|peace accord~|peace deal~|мирн~ договор~|мирн~ соглашени~
peace talks|peace negotiations|мирн~ переговор~
war crime~|военн~ преступлени~
war criminal~|военн~ преступник~
friendly fire|дружественн~ огон~|дружественн~ огня|дружественн~ огнем|огонь по своим
irrecoverable losses|irretrievable losses|безвозвратн~ потер~|безвозвратн~
combat losses|боев~ потер~
non combat losses|noncombat losses|небоев~ потер~
the fallen|war dead|fallen soldier~|killed soldier~|павш~|павш~ солдат~|погибш~ солдат~|погибш~ бойц~
body|bodies|corpse~|тело|тела|тел|телами|телам|труп|трупа|трупы|трупов
unidentified body|unidentified bodies|unidentified remains|неопознанн~|неопознанн~ тел~|неопознанн~ останк~
unknown soldier~|неизвестн~ солдат~
coffin~|casket~|гроб|гроба|гробы|гробов|гробом|гробу|гробами|гробах
zinc coffin~|цинков~ гроб~
grave~|gravesite~|могил~|могильн~|graves
burial site~|burial place~|burial ground~|захоронени~|мест~ захоронени~|мест~ захоронения
war grave~|soldiers grave~|воинск~ захоронени~|воинск~ могил~
alley of heroes|аллея героев|алле~ геро~|аллее героев
gravestone~|headstone~|tombstone~|надгроби~|надгробн~|надгробий
obituary|obituaries|некролог~
military honours|military honors|full honours|full honors|воинск~ почест~|buried with honours|buried with honors|с почестями|с воинск~ почест~
guard of honour|guard of honor|honour guard~|honor guard~|почетн~ караул~
order of merit|order|орден|ордена|ордены|орденов|орденом|орденами
medal for courage|medal for bravery|медал~ за отваг~|за отвагу
order of courage|орден~ мужеств~
order of glory|орден~ слав~
order of bravery|order for personal courage|орден~ за личное мужеств~|орден~ за мужеств~
order of friendship|орден~ дружб~
order of honour|order of honor|орден~ почет~
order of the red banner|орден~ красн~ знамен~
order of the red star|орден~ красн~ звезд~
order of the patriotic war|орден~ отечественн~ войн~
order for merit to the fatherland|орден~ за заслуги перед отечеств~
medal for valour|medal for valor|медал~ за доблест~|за доблесть
medal for military merit|medal for battle merit|медал~ за боев~ заслуг~
st george cross|cross of st george|георгиевск~ крест~
cross of valour|cross of valor|крест~ доблест~
hero of russia|hero of the russian federation|heroes of russia|геро~ росси~|геро~ российск~ федераци~
hero of the soviet union|heroes of the soviet union|геро~ советск~ союз~
hero of ukraine|heroes of ukraine|геро~ украин~
military parade~|parade~|парад~|военн~ парад~
exercise~|drill~|military exercise~|manoeuvre~|maneuver~|war game~|учения|учений|учениях|учениям|учениями|военн~ учени~|маневр~
arms supplies|arms deliveries|weapons supplies|weapons deliveries|military aid|поставк~ оружи~|поставк~ вооружени~|военн~ помощ~|военн~ помощи
humanitarian aid|humanitarian relief|гуманитарн~ помощ~|гуманитарк~
occupier~|invader~|оккупант~|захватчик~
occupation|occupied|оккупаци~|оккупационн~|оккупированн~|occupations|occupying|оккупирован~
invasion~|вторжени~|invade|invaded|invading|invades|вторгл~|вторгшис~|вторгнул~|invad*|вторг*|вторгш*
annexation~|annexed|annex|annexes|annexing|аннекси~|аннексирова*
aggression|агресси~
aggressor~|агрессор~
siege of leningrad|leningrad blockade|blockade of leningrad|блокад~ ленинград~
home front worker~|труженик~ тыл~|тружениц~ тыл~
soldiers mother~|mothers of soldiers|солдатск~ мат~|солдатск~ матер~|матер~ солдат~
war widow~|soldier's widow|вдов~ военн~|вдов~ погибш~|солдатск~ вдов~
prisoner recruit~|convict soldier~|convict recruit~|заключенн~ доброволец|завербованн~ заключенн~|осужденн~ доброволец
defence industry|defense industry|military industrial|arms industry|оборонн~ промышленност~|впк|опк|военно промышленн~
pillbox|pillboxes|bunker~|дот|доты|дотов|дзот~|бункер~
concentration camp prisoner~|concentration camp inmate~|узник~ концлагер~
cargo two hundred|груз двести
convoys|convoy~|конво~
column|columns|военн~ колонн~|колонн~
large landing ship~|больш~ десантн~ корабл~|бдк
`;
