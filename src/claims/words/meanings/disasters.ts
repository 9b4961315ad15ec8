// Disasters and what they strike: weather, floods, fires, collapses, accidents of transport and work, mines, buildings, rescue and
// aid, vehicles and ships, energy and water, pollution, animals and crops.
export const disasterMeanings = `
disaster~|catastrophe~|calamity|calamities|катастроф~|бедстви~
natural disaster~|natural calamity|natural calamities|стихийн~ бедстви~|природн~ катастроф~|стихия|стихии|стихию|стихией
man made disaster~|technological disaster~|industrial disaster~|техногенн~
disaster area~|disaster zone~|зон~ бедствия|район~ бедствия
affected area~|stricken area~|пострадавш~ район~|пострадавш~ регион~
state of emergency|режим~ чс|режим~ чрезвычайн~ ситуаци~|чрезвычайн~ положени~
emergency situation~|emergency|emergencies|чрезвычайн~ ситуаци~|чс
accident~|авари~|аварийн~|несчастн~ случа~|происшестви~
workplace accident~|work accident~|industrial accident~|accident at work|occupational accident~|производственн~ травм~|производственн~ травматизм~|несчастн~ случа~ на производстве
occupational safety|work safety|workplace safety|охран~ труда|техник~ безопасности
fire safety|пожарн~ безопасност~|противопожарн~
incident~|инцидент~|происшестви~
left homeless|homeless|roof over _ head~|крыши над головой|lost their homes|left without homes|made homeless|без крова|без жилья|лишил~ жилья|лишил~ крова|остал~ без жилья
homeless|homeless person~|rough sleeper~|бездомн~|бомж~|бомжа|бомжей
weather|погод~|погодн~
bad weather|непогод~|ненасть~
climate~|climatic|климат~|климатическ~
weather forecaster~|meteorologist~|синоптик~|метеоролог~
flood~|flooding|inundated|inundation~|наводнени~|паводк~|паводок|половодь~|затоплени~|подтоплени~
submerged|flooded|inundated|under water|затоплен~|затопленн~|затопил~|подтоплен~|подтопленн~|под водой
flash flood~|ливнев~ паводк~|внезапн~ паводк~|внезапн~ наводнени~
burst its banks|overflowed|вышл~ из берегов|вышел из берегов|разлив~|разлил~
rain|rains|rainfall|rainy|дождь|дождя|дожди|дождей|дождями|дождев~|осадк~
heavy rain|heavy rains|torrential rain~|downpour~|ливень|ливн~|ливнев~|проливн~ дожд~
monsoon~|муссон~|муссонн~
hail|hailstorm~|hailstone~|град|града|градом
snow|snowy|снег|снега|снегу|снегом|снежн~
snowfall~|heavy snow|снегопад~
blizzard~|snowstorm~|метел~|метель|пурга|пурги|пургу|вьюг~|буран~
ice|icy|лед|льда|льду|льдом|ледян~|ледов~
black ice|freezing rain|гололед~|гололедиц~|ледян~ дожд~
frost~|freezing weather|мороз~|заморозк~|заморозок
cold|cold snap~|cold wave~|холод~|похолодани~
heat|heatwave~|heat wave~|жара|жары|жару|жаре|жарой|зной|зноя
drought~|засух~|засушлив~
storm~|буря|бури|бурю|бурей|бурь|шторм~|штормов~
thunderstorm~|гроза|грозы|грозу|грозой|гроз|грозов~
wind|winds|ветер|ветра|ветру|ветром|ветров~
gale~|squall~|шквал~|шквалист~
hurricane~|ураган~|ураганн~
typhoon~|тайфун~
cyclone~|циклон~
tornado|tornados|tornadoes|twister~|торнадо|смерч~
dust storm~|sandstorm~|пыльн~ бур~|песчан~ бур~
fog|foggy|mist|туман~
tsunami|tsunamis|tidal wave~|цунами
wave|waves|волна|волны|волну|волн|волнами|волной
earthquake~|quake~|seismic|землетрясени~|сейсмическ~
aftershock~|афтершок~|повторн~ толчк~|повторн~ толчок
tremor~|подземн~ толчк~|подземн~ толчок|толчк~
magnitude~|магнитуд~
epicentre|epicenter|эпицентр~
volcano|volcanoes|volcanos|volcanic|вулкан~|вулканическ~
eruption~|erupt~|извержени~
lava|лава|лавы|лаву|лавой
volcanic ash|вулканическ~ пеп~
landslide~|landslip~|оползень|оползн~
mudslide~|mudflow~|debris flow~|сель|селя|сели|селей|селев~|грязев~ поток~
rockfall~|rockslide~|камнепад~
avalanche~|snowslide~|лавина|лавины|лавину|лавин|лавиной|лавинами|лавинн~
sinkhole~|subsidence|провал~ грунта|проседани~ грунта|карстов~
wildfire~|forest fire~|bushfire~|природн~ пожар~|лесн~ пожар~|ландшафтн~ пожар~
fire|fires|blaze~|conflagration~|пожар~|возгорани~
caught fire|catching fire|ignited|ignition|загорел~|загорани~|воспламен~|воспламенени~|вспыхнул~
burned down|burnt down|burned out|burnt out|gutted by fire|destroyed by fire|сгорел~|сгоревш~|выгорел~|сожжен~|уничтожен~ огнем|уничтожен~ пожаром
arson~|set on fire|set fire to|torched|поджог~|подожгл~|поджег|подожжен~|подожженн~
extinguish~|put out the fire|extinguished|потушен~|потушил~|тушени~|ликвидировал~ пожар|ликвидирован~ пожар
contained|brought under control|локализова~|локализован~|взял~ под контроль
flame~|пламя|пламени|пламенем
smoke|дым|дыма|дыму|дымом|задымлени~
short circuit~|коротк~ замыкани~
faulty wiring|electrical wiring|проводк~|электропроводк~
fire alarm~|пожарн~ сигнализаци~
emergency exit~|fire exit~|эвакуационн~ выход~|запасн~ выход~|пожарн~ выход~
explosion~|blast~|explode~|exploding|blew up|взрыв~|взорвал~|взорван~|рванул~
gas explosion~|взрыв~ газа|взрыв~ бытового газа
methane explosion~|взрыв~ метана|взрыв~ метано~
dust explosion~|взрыв~ пыли|взрыв~ угольной пыли
detonate~|detonation~|детонаци~|сдетонирова~
gas cylinder~|gas canister~|gas bottle~|газов~ баллон~|баллон~
collapse~|caved in|gave way|обрушени~|обрушил~|рухнул~|рухнувш~|обвал~|обвалил~|обрушивш~
building collapse~|house collapse~|collapse of a building|обрушени~ здани~|обрушени~ дома|обрушени~ домов
roof collapse~|collapse of a roof|collapse of the roof|обрушени~ крыши|обрушени~ кровли
bridge collapse~|collapse of a bridge|collapse of the bridge|обрушени~ моста
cave ins|mine collapse~|roof fall~|rock fall~|обвал~ породы|обрушени~ породы|завал~|обрушени~ кровли
rock burst~|rockburst~|горн~ удар~
stampede~|crush|crushes|crowd crush|давк~|столпотворени~
leak~|leakage~|утечк~|утечек|протечк~
gas leak~|утечк~ газа
spill~|oil spill~|разлив~ нефт~|разлив~ топлив~|нефтеразлив~|разлив~ нефтепродукт~
toxic|poisonous|токсичн~|ядовит~|отравляющ~
hazardous|dangerous|опасн~
breach~|rupture~|burst|прорыв~|прорвал~|разрыв~
dam break~|dam burst~|dam failure~|dam collapse~|прорыв~ плотины|прорыв~ дамбы|прорвал~ плотину|разрушени~ плотины
crash~|wreck~|crash into|крушени~|разбился|разбилась|разбились|разбившийся|разбившегося|авари~
plane crash~|air crash~|aircraft crash~|air disaster~|aviation accident~|airplane crash~|авиакатастроф~|авиакрушени~|крушени~ самолет~|катастроф~ самолет~|падени~ самолет~|авиационн~ катастроф~
helicopter crash~|крушени~ вертолет~|падени~ вертолет~|катастроф~ вертолет~
shot down|downed|сбит|сбита|сбито|сбиты|сбил|сбили|сбитый
emergency landing~|forced landing~|аварийн~ посадк~|вынужденн~ посадк~|экстренн~ посадк~
train crash~|rail crash~|train wreck~|rail accident~|railway accident~|rail disaster~|train disaster~|крушени~ поезд~|железнодорожн~ катастроф~|железнодорожн~ авари~|катастроф~ на железной дороге
derail~|derailment~|сошел с рельсов|сошл~ с рельсов|сход~ с рельсов|сход~ вагон~|схода вагонов
level crossing~|railway crossing~|railroad crossing~|железнодорожн~ переезд~|переезд~
road accident~|traffic accident~|car crash~|car accident~|road crash~|traffic crash~|road traffic accident~|auto accident~|дтп|автоавари~|автокатастроф~|дорожно транспортн~ происшестви~|дорожн~ авари~|автомобильн~ авари~
road death~|traffic death~|traffic fatality|traffic fatalities|road fatalities|погибш~ в дтп|погибл~ в дтп|смертност~ на дорогах
bus crash~|bus accident~|авари~ автобус~|дтп с автобус~|авари~ с автобус~
collision~|collided|collide~|colliding|head on|столкновени~|столкнул~|столкнувш~
overturn~|rolled over|перевернул~|опрокинул~|опрокидывани~
capsize~|capsizing|перевернул~|опрокинул~|перевернувш~
run over|ran over|hit by a car|knocked down|наезд~|сбил~|сбит~|переехал~|задавил~|задавлен~
hit by a train|struck by a train|сбит~ поездом|сбил~ поезд
plunge~|fell into|упал~ в пропасть|сорвал~ в пропасть|упал~ в ущелье
drunk driving|drink driving|drunk driver~|пьян~ водител~|в нетрезвом виде за рулем|пьян~ за рулем
shipwreck~|maritime disaster~|sea disaster~|кораблекрушени~|крушени~ судна|крушени~ корабля|морск~ катастроф~|крушени~ лодк~
sinking~|sank|sunk|sink|sinks|затонул~|затонувш~|пошел ко дну|пошл~ ко дну|ушл~ под воду
ship sunk|sunk|sunken by|потоплен~|потопил~
ran aground|run aground|aground|grounding|сел на мель|села на мель|на мель|на мели
adrift|drifted|drifting|дрейф~|дрейфова~|дрейфует|дрейфующ~
overboard|за борт|за бортом
torpedoed|torpedo~|торпед~|торпедирова~|торпедирован~
distress signal~|sos|mayday|сигнал~ бедствия
black box~|flight recorder~|черн~ ящик~|бортов~ самописц~|самописец|самописц~
pilot error~|ошибк~ пилота|ошибк~ экипажа
human error|human factor|человеческ~ фактор~
technical fault~|malfunction~|technical failure~|mechanical failure~|неисправност~|техническ~ неполадк~|отказ~ двигателя|неполадк~
mine|mines|colliery|collieries|coal mine~|pit|шахта|шахты|шахту|шахте|шахт|шахтой|шахтах|рудник~|угольн~ шахт~
mine accident~|mining accident~|mine disaster~|pit disaster~|авари~ на шахте|катастроф~ на шахте|шахтн~ авари~|авари~ на шахтах
miner~|coal miner~|pitman|pitmen|collier~|шахтер~|горняк~|шахтерск~|горнорабоч~
mining|горнодобывающ~|горн~ промышленност~|горнорудн~|добыч~
coal|уголь|угля|углю|углем|угольн~
coalface~|coal face~|longwall|working face~|face of the mine|забой|забоя|забое|забою|забои|забоев|забойн~|лава|лаве|лавы|лаву
shaft|shafts|ствол|ствола|стволе|стволу|стволы|шурф~
gallery|galleries|drift|drifts|adit~|mine tunnel~|штрек~|штольн~|штолен|горн~ выработк~|выработк~
underground|под землей|подземн~
surface|brought to the surface|на поверхность|поверхност~|на гора
methane|firedamp|метан|метана|метаном|метану
coal dust|угольн~ пыл~
dust|пыль|пыли|пылью|пылев~
gas|gases|газ|газа|газом|газу|газы|газов~
ventilation|вентиляци~|проветривани~
mine rescuer~|mine rescue team~|mine rescue|горноспасател~|вгсч
open pit|opencast|open cast|strip mine~|разрез~|открыт~ способ~|карьер~
quarry|quarries|карьер~|каменоломн~
gold mine~|goldfield~|золот~ рудник~|золот~ прииск~|прииск~|золотодобы*
uranium|уран|урана|ураном|уранов~
ore|ores|руда|руды|руду|рудн~
blasting|blasting operation~|взрывн~ работ~
tailings|sludge|slurry|хвостохранилищ~|шламов~|шлам~
dam|dams|плотин~|дамб~
levee~|embankment~|dyke~|dike~|дамб~|насып~|набережн~
reservoir~|водохранилищ~
hydroelectric|hydropower|гидроэлектростанц*|гэс|гидростанци~
power station~|power plant~|электростанци~|тэц|тэс|грэс
nuclear power plant~|nuclear power station~|nuclear plant~|аэс|атомн~ электростанци~|атомн~ станци~
reactor~|реактор~
nuclear accident~|nuclear disaster~|ядерн~ авари~|радиационн~ авари~|ядерн~ катастроф~|атомн~ катастроф~
chernobyl|чернобыл~|чернобыльск~
liquidator~|ликвидатор~
nuclear test~|atomic test~|ядерн~ испытани~
radiation|radioactive|радиаци~|радиационн~|радиоактивн~|облучени~
irradiated|exposed to radiation|облучен~|облучил~|облученн~
contaminate~|contamination|заражени~|загрязнени~|загрязнен~|зараженн~
pollution|pollutant~|pollute~|polluting|загрязнени~|загрязняющ~|загрязнен~
emission~|выброс~
waste|wastes|отходы|отходов|отходам|отходами
landfill~|garbage dump~|rubbish dump~|dump~|свалк~|свалок|мусорн~ полигон~
sewage|sewer~|sewerage|wastewater|канализаци~|сточн~ вод~|канализационн~
environment~|environmental|ecological|ecology|экологи~|экологическ~|окружающ~ сред~
smog|смог|смога|смогом
pesticide~|пестицид~|ядохимикат~
asbestos|асбест~|асбестов~
mercury|ртуть|ртути|ртутью|ртутн~
chlorine|хлор|хлора|хлором|хлорк~
ammonia|аммиак~|аммиачн~
fertiliser~|fertilizer~|удобрени~
factory|factories|plant|plants|works|завод~|заводск~|фабрик~|фабричн~|комбинат~
workshop~|shop floor|цех|цеха|цехе|цеху|цехов|цехах|мастерск~
enterprise~|business|предприяти~
steel mill~|steelworks|steel plant~|iron works|металлургическ~|сталелитейн~|меткомбинат~
blast furnace~|домн~|доменн~ печ~
furnace~|oven~|stove~|печь|печи|печью|печей|печк~
refinery|refineries|oil refinery|oil refineries|нпз|нефтеперерабатывающ*|нефтезавод~
chemical plant~|chemical factory|chemical factories|химзавод~|химическ~ завод~|химкомбинат~|химическ~ комбинат~
sawmill~|лесопилк~|лесопильн~|пилорам~
oil rig~|oil platform~|drilling rig~|drilling platform~|бурова~|нефтян~ платформ~|буров~ платформ~|буров~ установк~
oil depot~|fuel depot~|нефтебаз~|нефтехранилищ~
pipeline~|pipe|pipes|трубопровод~|труб|труба|трубы|трубу
gas pipeline~|газопровод~
oil pipeline~|нефтепровод~
machine|machines|machine tool~|machinery|станок|станк~|механизм~
equipment|оборудовани~|техник~
conveyor~|конвейер~|транспортер~
boiler~|котел|котл~
boiler house~|boiler room~|котельн~
crane|cranes|башенн~ кран~|подъемн~ кран~|кран|крана|кране|краны|краном|автокран~
elevator~|lift|lifts|лифт|лифта|лифте|лифты|лифтов~
escalator~|эскалатор~
cable car~|funicular~|канатн~ дорог~|фуникулер~|канатк~
scaffold~|scaffolding|строительн~ лес~
construction site~|building site~|стройплощадк~|строительн~ площадк~|стройк~|строек
under construction|unfinished|строящ~|недостроенн~|недостро~
tank|tanks|cistern~|резервуар~|цистерн~
excavator~|digger~|экскаватор~
bulldozer~|бульдозер~
tractor~|трактор~
combine harvester~|комбайн~
forklift~|автопогрузчик~|погрузчик~
building~|здани~|постройк~|строени~|сооружени~
structure~|конструкци~|сооружени~|строени~
house~|дом|дома|дому|доме|домом|домов|домам|домах
home~|dwelling~|жилищ~|жил~ дом~|жилье|жилья|дом|дома|доме|домов
household~|домохозяйств~|подворь~
apartment building~|apartment block~|block of flats|blocks of flats|residential building~|tower block~|многоэтажк~|многоквартирн~|многоэтажн~|высотк~|жил~ дом~
high rise~|skyscraper~|небоскреб~|высотк~|высотн~
apartment~|flat|flats|квартир~
entrance~|stairwell~|подъезд~
floor|floors|storey~|story|stories|этаж|этажа|этаже|этажи|этажей|этажн~
basement~|cellar~|подвал~|погреб~
roof|roofs|крыш~|кровл~
wall|walls|стена|стены|стену|стене|стен|стенами
ceiling~|потолок|потолк~|перекрыти~
window~|окно|окна|окне|окон|окнах|окнами
windowpane~|window glass|shattered glass|оконн~ стек~|выбит~ стек~|стекл~
door~|дверь|двери|дверей|дверью|дверям
staircase~|stairs|stairway~|ladder~|лестниц~
balcony|balconies|балкон~
chimney~|дымоход~|дымов~ труб~
barn~|shed~|сарай|сарая|сарае|сараи|сараев|амбар~
outbuilding~|хозпостройк~|надворн~ постройк~|хозяйственн~ постройк~
garage~|гараж~
hangar~|ангар~
barrack~|барак~
shelter~|refuge~|убежищ~|укрыти~|приют~
bomb shelter~|бомбоубежищ~
temporary shelter~|temporary accommodation|temporary housing|evacuation centre~|evacuation center~|пвр|пункт~ временн~ размещени~|временн~ жиль~
tent~|палатк~|палаток|палаточн~|шатер|шатр~
tent city|tent cities|tent camp~|палаточн~ городк~|палаточн~ городок|палаточн~ лагер~
destroy~|destroyed|razed|demolished by|flattened|wiped out|разрушен~|разрушенн~|разрушил~|уничтожен~|уничтоженн~|уничтожил~
destruction|devastation|разрушени~|уничтожени~
completely destroyed|totally destroyed|полностью разрушен~|разрушен~ полностью|полностью уничтожен~
partially destroyed|partly destroyed|частично разрушен~|разрушен~ частично
damage~|damaged|damaging|поврежден~|поврежденн~|повредил~|повреждени~
material damage|loss|losses|damage|ущерб~|убытк~|убыток|материальн~ потер~
demolish~|demolition|снос|сноса|сносу|сносе|снесен~|снесл~
uninhabitable|unfit for habitation|непригодн~ для жилья|непригодн~ для проживания|аварийн~ жиль~
rebuild|rebuilt|rebuilding|reconstruction~|restored|восстановлен~|восстановлени~|восстановил~|отстроен~|реконструкци~
repair~|ремонт~|отремонтирова~|починк~
rubble|debris|ruins|обломк~|обломок|завал~|руин~|развалин~
under the rubble|under rubble|under the debris|under the ruins|buried under|beneath the rubble|под завал~|под обломк~|под руин~|под развалин~
wreckage|wreck of|обломк~|обломок
clearing rubble|clear the rubble|cleared the rubble|debris removal|разбор~ завалов|разбор~ завал~|разбира~ завал~|расчистк~ завалов
trapped|entrapped|заблокирован~|заблокированн~|в ловушк~|оказал~ в ловушк~|отрезан~|под завал~
cut off|isolated by|отрезан~
stranded|stuck|застря~|застрявш~|застрял~
block~|blocked|перекрыт~|перекрыл~|заблокирова~|блокирова~
unaccounted for|fate unknown|fate is unknown|fate remains unknown|whereabouts unknown|судьб~ неизвестн~|судьб~ _ неизвестн~|местонахождени~ неизвестн~
rescue~|rescued|saved|saving|спас|спасл~|спасен~|спасенн~|спасени~|спаса~|спасти
pulled from|pulled out|dug out|pulled alive|вытащил~|вытащен~|извлек~|извлечен~|извлеч~|достал~ из|откопал~|выкопал~
retrieved|retrieve~|recovered|recover~|извлек~|извлечен~|извлечени~|поднял~ тел~|поднят~ тел~|подня~ тел~|обнаружен~ тел~|найден~ тел~
brought to surface|raised to the surface|hoisted|поднят~ на поверхность|поднял~ на поверхность|выведен~ на поверхность|вывел~ на поверхность
found alive|найден~ живым|найден~ живыми|найден~ в живых|обнаружен~ живым
found dead|найден~ мертвым|найден~ мертвыми|обнаружен~ мертвым|обнаружен~ мертвыми
survivor~|survive~|surviving|выживш~|уцелевш~|выжил~|уцелел~|спасш~|спасшихся|остал~ в живых
evacuate~|evacuation~|evacuee~|эвакуирова~|эвакуирован~|эвакуированн~|эвакуаци~|вывез~|отселен~|отселени~
resettle~|resettlement|relocate~|relocation~|переселен~|переселени~|переселил~|отселен~|расселен~|расселени~
displaced|displacement|перемещенн~|вынужденн~ переселен*|внутренне перемещенн~
escape~|escaped|спасл~ бегством|сумел~ выбраться|выбрался|выбралась|выбрались|выбраться
search for|searching|search operation~|search effort~|поиск~|поисков~|искал~|ищут|ищет
search and rescue|rescue operation~|rescue effort~|rescue work|поисково спасательн~|спасательн~ операци~|спасательн~ работ~|аварийно спасательн~
rescuer~|rescue worker~|rescue team~|rescue crew~|спасател~|спасательн~ служб~|спасательн~ бригад~|спасательн~ отряд~
firefighter~|fireman|firemen|fire crew~|fire brigade~|пожарные|пожарных|пожарным|пожарными|пожарный|пожарного|пожарник~|огнеборц~|огнеборец|пожарн~ расчет~
fire engine~|fire truck~|пожарн~ машин~|пожарн~ автомобил~
fire station~|fire department~|пожарн~ част~
diver~|frogman|frogmen|водолаз~|дайвер~|аквалангист~
coastguard|coast guard|coast guards|берегов~ охран~
emergency service~|emergency responder~|first responder~|emergency worker~|экстренн~ служб~|аварийн~ служб~|оперативн~ служб~
emergency ministry|ministry of emergency situations|emergencies ministry|мчс
civil defence|civil defense|civil protection|гражданск~ оборон~|гражданск~ защит~
sniffer dog~|search dog~|rescue dog~|кинолог~|служебн~ собак~|поисков~ собак~
life jacket~|life vest~|lifejacket~|lifebelt~|спасательн~ жилет~|спасжилет~
lifebuoy~|life ring~|life preserver~|спасательн~ круг~
lifeboat~|life boat~|спасательн~ шлюпк~|спасательн~ шлюпок|шлюпк~|шлюпок
life raft~|liferaft~|спасательн~ плот~
warning~|alert~|предупреждени~|оповещени~|предупредил~
alarm~|тревог~
siren~|сирен~
aid|assistance|help|помощь|помощи|помощью|содействи~
humanitarian aid|humanitarian assistance|гуманитарн~ помощ~|гумпомощ~|гуманитарк~
humanitarian convoy~|aid convoy~|гуманитарн~ конво~|гумконво~|гуманитарн~ колонн~
relief|relief aid|relief effort~|помощ~ пострадавшим|оказани~ помощи|помощь|помощи
supply|supplies|supplied|припас~|снабжени~|поставк~|поставок|запасы|запасов
food supplies|foodstuff~|provisions|продовольстви~|продукт~ питания|продовольственн~|продукт~
food ration~|ration~|food parcel~|пайк~|паек|пайков|продуктов~ набор~|продовольственн~ набор~
blanket~|одеял~
clothes|clothing|одежд~
drinking water|питьев~ вод~|чист~ вод~
generator~|генератор~
donation~|donate~|donated|пожертвовани~|пожертвова~
fundraising|collection of funds|сбор~ средств|сбор~ пожертвований
charity|charities|charitable|благотворительн~|благотворител~
red cross|красн~ крест~
volunteer~|волонтер~|доброволец|добровольц~|добровольческ~
compensation~|compensate~|compensated|компенсаци~|компенсирова~|возмещени~|возмести~
payout~|pay out|lump sum~|payment~|выплат~|выплачен~|выплатил~|единовременн~
insurance|insured|insurer~|страховк~|страхов~|застрахован~|страховщик~
car|cars|automobile~|легковушк~|автомобил~|легков~|машин~|автомашин~
vehicle~|транспортн~ средств~|автомобил~|машин~|автотранспорт~
truck~|lorry|lorries|грузовик~|фур~|грузов~ автомобил~|грузов~ машин~
dump truck~|dumper~|tipper~|самосвал~
trailer~|semi trailer~|прицеп~|полуприцеп~
fuel tanker~|tanker truck~|petrol tanker~|бензовоз~|топливозаправщик~|автоцистерн~
bus|buses|coach|coaches|автобус~|автобусн~
minibus|minibuses|van|vans|микроавтобус~|маршрутк~|маршруток|фургон~
school bus|school buses|школьн~ автобус~
trolleybus|trolleybuses|троллейбус~
tram|trams|streetcar~|трамва~|трамвайн~
taxi|taxis|cab|cabs|такси|таксист~
motorcycle~|motorbike~|motorcyclist~|мотоцикл~|мотоциклист~
scooter~|moped~|скутер~|мопед~
electric scooter~|e scooter~|электросамокат~|самокат~
bicycle~|bike|bikes|велосипед~
cyclist~|велосипедист~
pedestrian~|пешеход~|пешеходн~
driver~|motorist~|водител~|шофер~|автомобилист~
machinist|train driver~|engine driver~|locomotive driver~|машинист~
cart|carts|wagon~|телег~|повозк~|повозок|подвода|подводы|подвод|подводу|подводах
sleigh~|sledge~|sled~|сани|санях|саней
snowmobile~|снегоход~
train|trains|поезд~|электричк~|электропоезд~|состав~
passenger train~|пассажирск~ поезд~
freight train~|goods train~|cargo train~|грузов~ поезд~|товарн~ поезд~|товарняк~|товарн~ состав~
military train~|troop train~|transport train~|эшелон~|воинск~ эшелон~
locomotive~|локомотив~|паровоз~|тепловоз~|электровоз~
carriage~|railcar~|railway car~|coach|coaches|вагон~
freight car~|cattle car~|boxcar~|товарн~ вагон~|теплушк~|телячь~ вагон~
railway~|railroad~|rail|железн~ дорог~|железнодорожн~
rails|track|tracks|рельс~|железнодорожн~ пут~
metro|subway|underground railway|метро|метрополитен~|подземк~
plane|planes|aircraft|airplane~|aeroplane~|самолет~|воздушн~ судн~|воздушн~ суд~
airliner~|passenger plane~|passenger jet~|jetliner~|авиалайнер~|пассажирск~ самолет~|лайнер~
cargo plane~|transport plane~|military transport|транспортн~ самолет~|грузов~ самолет~|военно транспортн~
light aircraft|light plane~|small plane~|легкомоторн~
fighter jet~|fighter plane~|истребител~
helicopter~|chopper~|вертолет~
balloon~|hot air balloon~|воздушн~ шар~|аэростат~
parachute~|parachuting|parachutist~|парашют~|парашютист~
pilot~|aviator~|пилот|пилота|пилоты|пилотов|пилоту|летчик~
crew|crews|crew member~|экипаж~|член~ экипажа|членов экипажа
flight attendant~|steward~|stewardess|stewardesses|бортпроводник~|бортпроводниц~|стюардесс~|стюард~
passenger~|пассажир~|пассажирск~
on board|aboard|на борту|на борт
airline~|авиакомпани~
airport~|аэропорт~
runway~|взлетн~ полос~|взлетно посадочн~|впп
air traffic controller~|dispatcher~|авиадиспетчер~|диспетчер~
takeoff|take off|took off|взлет~|взлетел~
landing~|landed|посадк~|приземлени~|приземлил~
ship|ships|vessel~|корабл~|судно|судна|судну|судном|судне|суда|судов|судами|судах
boat~|лодк~|лодок|катер|катера|катеров|катере|катером
motorboat~|speedboat~|motor boat~|катер|катера|катеров|катере|катером|моторн~ лодк~|моторк~
inflatable boat~|rubber boat~|dinghy|dinghies|надувн~ лодк~|надувн~ лодок|резинов~ лодк~|резинов~ лодок
fishing boat~|fishing vessel~|рыболовн~ судн~|рыболовецк~|рыбацк~ лодк~|рыбацк~ судн~|рыболовн~ лодк~
trawler~|траулер~|сейнер~
ferry|ferries|паром|парома|пароме|паромы|паромов|паромн~
cruise ship~|cruise liner~|круизн~ лайнер~|круизн~ судн~
pleasure boat~|tourist boat~|excursion boat~|прогулочн~ катер~|прогулочн~ судн~|прогулочн~ теплоход~|экскурсионн~
motor ship~|riverboat~|river boat~|теплоход~|речн~ судн~
steamer~|steamship~|steamboat~|пароход~
liner~|ocean liner~|лайнер~
cargo ship~|freighter~|cargo vessel~|bulk carrier~|грузов~ судн~|сухогруз~|балкер~
container ship~|контейнеровоз~
oil tanker~|tanker~|танкер~
barge~|баржа|баржи|баржу|барже|барж|баржами
tug|tugs|tugboat~|буксир~
yacht~|sailboat~|яхта|яхты|яхту|яхт|яхте|парусник~
raft~|плот|плота|плоту|плоты|плотов|плотах
submarine~|подводн~ лодк~|подводн~ лодок|подлодк~|подлодок|субмарин~
icebreaker~|ледокол~
warship~|naval vessel~|военн~ корабл~|боев~ корабл~
battleship~|линкор~|линейн~ корабл~|броненосец|броненосц~
cruiser~|крейсер~
destroyer~|эсминец|эсминц~|миноносец|миноносц~
aircraft carrier~|авианосец|авианосц~
minesweeper~|тральщик~
transport ship~|troopship~|транспортн~ судн~|военн~ транспорт~
hospital ship~|госпитальн~ судн~|санитарн~ транспорт~|плавучий госпиталь
captain~|skipper~|капитан~
sailor~|seaman|seamen|mariner~|моряк~|матрос~
fisherman|fishermen|рыбак~|рыболов~
deck~|палуб~
hold|ship's hold|трюм~
pier~|jetty|jetties|quay~|wharf|wharves|berth~|причал~|пристан~|пирс~
road|roads|дорога|дороги|дорогу|дороге|дорог|дорогой|дорогах|дорожн~
highway~|motorway~|freeway~|expressway~|шоссе|автомагистрал~|автотрасс~|автострад~|трасс~
bridge~|мост|моста|мосту|мосты|мостов|мостом|путепровод~
overpass|overpasses|flyover~|viaduct~|эстакад~|путепровод~|виадук~
tunnel~|тоннел~|туннел~
bus stop~|остановк~|остановок
river~|река|реки|реку|реке|рек|рекой|реках|речн~
lake~|озеро|озера|озере|озер|озерн~
stream~|creek~|brook~|ручей|ручь~
well|wells|borehole~|колодец|колодц~|скважин~
canal|canals|канал|канала|канале|каналы
ravine|gorge~|ущель~|овраг~|пропаст~
cave|caves|пещер~
cliff~|precipice~|обрыв~|скала|скалы|скалу|утес~
slope~|hillside~|склон~
mountaineer~|climber~|альпинист~|скалолаз~
tourist~|турист~|туристическ~
holidaymaker~|vacationer~|отдыхающ~
electricity|power supply|electric power|электричеств~|электроэнерги~|электроснабжени~|электрическ~
power cut~|power outage~|blackout~|without electricity|without power|обесточен~|обесточенн~|без электричества|без света|отключени~ электричества|отключени~ электроэнергии|без электроэнергии|блэкаут~
power line~|transmission line~|лэп|лини~ электропередач~
substation~|трансформаторн~|подстанци~
water supply|running water|водоснабжени~|водопровод~|водопроводн~
without water|без воды|остал~ без воды
heating|теплоснабжени~|отоплени~|отопительн~
without heating|без отопления|без тепла
gas supply|газоснабжени~
fuel|fuels|топлив~|горюч~|горючее
petrol|gasoline|бензин~
petrol station~|gas station~|filling station~|азс|автозаправк~|бензоколонк~|заправк~
oil|crude oil|нефть|нефти|нефтью|нефтян~
firewood|дрова|дров|дровами
forest~|woods|woodland~|лес|леса|лесу|лесом|лесов|лесн~
tree|trees|дерево|дерева|деревья|деревьев|деревом
hectare~|гектар~
animal~|животн~|звер~
livestock|cattle|скот|скота|скотом|скоту|поголовь~|крупн~ рогат~ скот~
cow|cows|коров~
calf|calves|теленок|телят~|теленк~
sheep|lambs|овец|овца|овцы|овцу|отар~|баран~
goat~|коза|козы|козу|козел|козл~
pig|pigs|swine|свинь~|свиней|поросят~|поросенок
horse~|лошад~|конь|коня|коней|кони|конск~
camel~|верблюд~
reindeer|deer|олень|оленя|олени|оленей|оленев~
poultry|птицы|птиц|домашн~ птиц~|птицефабрик~
chicken~|hen|hens|курица|курицы|кур|куры|цыплят~
dog|dogs|собак~|пес|пса|псов
wolf|wolves|волк|волка|волки|волков|волчь~
bears|медвед~
fish|fishery|fisheries|рыба|рыбы|рыбу|рыбой|рыбн~
bird~|птица|птицы|птиц|птицу
locust~|саранч~
african swine fever|африканск~ чум~ свиней|ачс
culled|culling|slaughtered|забит~|забо~ скота|убо~ скота|выбраковк~
shepherd~|herder~|herdsman|herdsmen|чабан~|пастух~|скотовод~
crop~|посев~|урожа~|сельскохозяйственн~ культур~
sowing|sown|planted|посевн~|посев~|засеян~|сев|сева
harvest~|harvested|yield~|урожа~|жатв~|уборк~ урожая
crop failure~|harvest failure~|poor harvest~|failed harvest~|неурожа~|недород~
grain~|cereal~|зерно|зерна|зерном|хлебн~|зернов~
wheat|пшениц~
rye|рожь|ржи|рожью|ржан~
potato|potatoes|картофел~|картошк~
rice|рис|риса|рисом|рисов~
cotton|хлопок|хлопк~|хлопков~
irrigation|irrigate~|орошени~|ирригаци~|оросительн~
agriculture|agricultural|farming|сельск~ хозяйств~|сельскохозяйственн~|аграрн~
arable land~|farmland~|cropland~|пашн~|пахотн~|сельхозугоди~|угодь~|угоди~
locality|localities|populated area~|settlement~|населенн~ пункт~
nightclub~|night club~|ночн~ клуб~
shopping centre~|shopping center~|shopping mall~|mall~|торгов~ центр~|трц|молл|молла
fireworks|firework~|pyrotechnic~|пиротехник~|фейерверк~|салют~
`;
