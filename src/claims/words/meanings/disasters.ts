// Disasters and what they strike: weather, floods, fires, collapses, accidents of transport and work, mines, buildings, rescue and
// aid, vehicles and ships, energy and water, pollution, animals and crops.
export const disasterMeanings = `
natural disaster~|natural calamity|natural calamities|стихийн~ бедстви~|природн~ катастроф~|стихия|стихии|стихию|стихией
man made disaster~|technological disaster~|industrial disaster~|техногенн~
disaster area~|disaster zone~|зон~ бедствия|район~ бедствия
affected area~|stricken area~|пострадавш~ район~|пострадавш~ регион~
occupational safety|work safety|workplace safety|охран~ труда|техник~ безопасности|labour protection|labor protection
fire safety|пожарн~ безопасност~|противопожарн~
left homeless|homeless|roof over _ head~|крыши над головой|lost their homes|left without homes|made homeless|без крова|без жилья|лишил~ жилья|лишил~ крова|остал~ без жилья
weather|погод~|погодн~
bad weather|непогод~|ненасть~
climate~|climatic|климат~|климатическ~|climate change
weather forecaster~|meteorologist~|синоптик~|метеоролог~
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
caught fire|catching fire|ignited|ignition|загорел~|загорани~|воспламен~|воспламенени~|вспыхнул~
burned down|burnt down|burned out|burnt out|gutted by fire|destroyed by fire|сгорел~|сгоревш~|выгорел~|сожжен~|уничтожен~ огнем|уничтожен~ пожаром
extinguish~|put out the fire|extinguished|потушен~|потушил~|тушени~|ликвидировал~ пожар|fire was put out|тушил~|ликвидирован~ пожар~
contained|brought under control|локализова~|локализован~|взял~ под контроль
flame~|пламя|пламени|пламенем
smoke|дым|дыма|дыму|дымом|задымлени~
short circuit~|коротк~ замыкани~
faulty wiring|electrical wiring|проводк~|электропроводк~
fire alarm~|пожарн~ сигнализаци~
emergency exit~|fire exit~|эвакуационн~ выход~|запасн~ выход~|пожарн~ выход~
gas explosion~|взрыв~ газа|взрыв~ бытового газа
methane explosion~|взрыв~ метана|взрыв~ метано~
dust explosion~|взрыв~ пыли|взрыв~ угольной пыли
gas cylinder~|gas canister~|gas bottle~|газов~ баллон~|баллон~
collapse~|caved in|gave way|обрушени~|обрушил~|рухнул~|рухнувш~|обвал~|обвалил~|обрушивш~|collapsing|обвала
building collapse~|house collapse~|collapse of a building|обрушени~ здани~|обрушени~ дома|обрушени~ домов
roof collapse~|collapse of a roof|collapse of the roof|обрушени~ крыши|обрушени~ кровли
bridge collapse~|collapse of a bridge|collapse of the bridge|обрушени~ моста
cave ins|mine collapse~|roof fall~|rock fall~|обвал~ породы|обрушени~ породы|завал~|обрушени~ кровли
rock burst~|rockburst~|горн~ удар~
stampede~|crush|crushes|crowd crush|давк~|столпотворени~
leak~|leakage~|утечк~|утечек|протечк~|leaks|leaked|слив данных
gas leak~|утечк~ газа
spill~|oil spill~|разлив~ нефт~|разлив~ топлив~|нефтеразлив~|разлив~ нефтепродукт~
toxic|poisonous|токсичн~|ядовит~|отравляющ~
hazardous|dangerous|опасн~|danger~|опасност~
breach~|rupture~|burst|прорыв~|прорвал~|разрыв~
dam break~|dam burst~|dam failure~|dam collapse~|прорыв~ плотины|прорыв~ дамбы|прорвал~ плотину|разрушени~ плотины
crash~|wreck~|crash into|крушени~|разбился|разбилась|разбились|разбившийся|разбившегося|авари~
plane crash~|air crash~|aircraft crash~|air disaster~|aviation accident~|airplane crash~|авиакатастроф~|авиакрушени~|крушени~ самолет~|катастроф~ самолет~|падени~ самолет~|авиационн~ катастроф~|plane crashes|air crashes|крушени~ самолета
helicopter crash~|крушени~ вертолет~|падени~ вертолет~|катастроф~ вертолет~
train crash~|rail crash~|train wreck~|rail accident~|railway accident~|rail disaster~|train disaster~|крушени~ поезд~|железнодорожн~ катастроф~|железнодорожн~ авари~|катастроф~ на железной дороге|train crashes|train derailment~|derailment~|крушени~ поезда|сход~ поезда|сход~ с рельсов
derail~|derailment~|сошел с рельсов|сошл~ с рельсов|сход~ с рельсов|сход~ вагон~|схода вагонов|сход с рельсов|схода с рельсов
level crossing~|railway crossing~|railroad crossing~|железнодорожн~ переезд~|переезд~
road death~|traffic death~|traffic fatality|traffic fatalities|road fatalities|погибш~ в дтп|погибл~ в дтп|смертност~ на дорогах
bus crash~|bus accident~|авари~ автобус~|дтп с автобус~|авари~ с автобус~
overturn~|rolled over|перевернул~|опрокинул~|опрокидывани~|capsiz*|перевернувш*|опрокинувш*
capsize~|capsizing|перевернул~|опрокинул~|перевернувш~
hit by a train|struck by a train|сбит~ поездом|сбил~ поезд
plunge~|fell into|упал~ в пропасть|сорвал~ в пропасть|упал~ в ущелье
drunk driving|drink driving|drunk driver~|пьян~ водител~|в нетрезвом виде за рулем|пьян~ за рулем|driving while drunk|driving under the influence|вожден~ в нетрезв~ вид~|пьян~ вожден~|управлен~ в состояни~ опьянени~
adrift|drifted|drifting|дрейф~|дрейфова~|дрейфует|дрейфующ~|drift~|дрейф*
overboard|за борт|за бортом
torpedoed|torpedo~|торпед~|торпедирова~|торпедирован~|torpedo attack~|torpedoing|торпедирова*|торпедн~ атак~|торпедировани~
black box~|flight recorder~|черн~ ящик~|бортов~ самописц~|самописец|самописц~
pilot error~|ошибк~ пилота|ошибк~ экипажа
human error|human factor|человеческ~ фактор~
technical fault~|malfunction~|technical failure~|mechanical failure~|неисправност~|техническ~ неполадк~|отказ~ двигателя|неполадк~
mine|mines|colliery|collieries|coal mine~|pit|шахта|шахты|шахту|шахте|шахтой|шахтах|рудник~|угольн~ шахт~|шахт~|ore mine~|coal pit~
mine accident~|mining accident~|mine disaster~|pit disaster~|авари~ на шахте|катастроф~ на шахте|шахтн~ авари~|авари~ на шахтах
mining|горнодобывающ~|горн~ промышленност~|горнорудн~|добыч~|горн~ дел~
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
open pit|opencast|open cast|strip mine~|разрез~|открыт~ способ~|карьер~
quarry|quarries|карьер~|каменоломн~
gold mine~|goldfield~|золот~ рудник~|золот~ прииск~|прииск~|золотодобы*|gold field~
uranium|уран|урана|ураном|уранов~
ore|ores|руда|руды|руду|рудн~
blasting|blasting operation~|взрывн~ работ~
tailings|sludge|slurry|хвостохранилищ~|шламов~|шлам~
dam|dams|плотин~|дамб~
levee~|embankment~|dyke~|dike~|дамб~|насып~|набережн~|waterfront~
reservoir~|водохранилищ~
hydroelectric|hydropower|гидроэлектростанц*|гэс|гидростанци~|hydroelectric power station~|гидроэлектростанци~
reactor~|реактор~
nuclear accident~|nuclear disaster~|ядерн~ авари~|радиационн~ авари~|ядерн~ катастроф~|атомн~ катастроф~
chernobyl|чернобыл~|чернобыльск~
nuclear test~|atomic test~|ядерн~ испытани~
radiation|radioactive|радиаци~|радиационн~|радиоактивн~|облучени~
irradiated|exposed to radiation|облучен~|облучил~|облученн~|irradiat*|radiation exposure|облучени~|радиационн~ облучени~
contaminate~|contamination|заражени~|загрязнени~|загрязнен~|зараженн~|pollution
pollution|pollutant~|pollute~|polluting|загрязнени~|загрязняющ~|загрязнен~
emission~|выброс~|выброса|выбросы|выбросов
waste|wastes|отходы|отходов|отходам|отходами|rubbish|garbage|trash|мусор~
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
steel mill~|steelworks|steel plant~|iron works|металлургическ~|сталелитейн~|меткомбинат~
blast furnace~|домн~|доменн~ печ~
furnace~|oven~|stove~|печь|печи|печью|печей|печк~
refinery|refineries|oil refinery|oil refineries|нпз|нефтеперерабатывающ*|нефтезавод~|нефтеперерабатывающ~ завод~
chemical plant~|chemical factory|chemical factories|химзавод~|химическ~ завод~|химкомбинат~|химическ~ комбинат~|chemical works
sawmill~|лесопилк~|лесопильн~|пилорам~|лесопилок|лесопильн~ завод~
oil rig~|oil platform~|drilling rig~|drilling platform~|бурова~|нефтян~ платформ~|буров~ платформ~|буров~ установк~
pipeline~|pipe|pipes|трубопровод~|труб|труба|трубы|трубу
gas pipeline~|газопровод~
oil pipeline~|нефтепровод~
machine|machines|machine tool~|machinery|станок|станк~|механизм~|машин~|lathe~|станочн~
equipment|оборудовани~|техник~|снаряжени~|gear|экипировк~
conveyor~|конвейер~|транспортер~
boiler~|котел|котл~
boiler house~|boiler room~|котельн~
cranes|башенн~ кран~|подъемн~ кран~|кран|крана|кране|краны|краном|автокран~|crane~|кранов
elevator~|lift|lifts|лифта|лифте|лифты|лифтов~|elevators|лифт~
escalator~|эскалатор~
cable car~|funicular~|канатн~ дорог~|фуникулер~|канатк~|cableway~|ropeway~|gondola lift~
scaffold~|scaffolding|строительн~ лес~
construction site~|building site~|стройплощадк~|строительн~ площадк~|стройк~|строек|стройплощадок|строительн~ площадок
under construction|unfinished|строящ~|недостроенн~|недостро~|being built|unfinished building~|строящ*|строит~|недостро*
tank|tanks|cistern~|резервуар~|цистерн~
excavator~|digger~|экскаватор~
bulldozer~|бульдозер~
tractor~|трактор~
combine harvester~|комбайн~|harvester~
forklift~|автопогрузчик~|погрузчик~
building~|здани~|постройк~|строени~|сооружени~|buildings
structure~|конструкци~|сооружени~|строени~|structures|постройк~|построек
house~|дом|дома|дому|доме|домом|домов|домам|домах|houses|домами
home~|dwelling~|жилищ~|жил~ дом~|жилье|жилья|дом|дома|доме|домов|homes|домах|домами|жиль~
apartment building~|apartment block~|block of flats|blocks of flats|residential building~|tower block~|многоэтажк~|многоквартирн~|многоэтажн~|высотк~|жил~ дом~|многоквартирн~ дом~|многоэтажек
high rise~|skyscraper~|небоскреб~|высотк~|высотн~|high rises|tower block~|высоток|высотн~ здани~
apartment~|flat|flats|квартир~|apartments
entrance~|stairwell~|подъезд~
floor|floors|storey~|story|stories|этажа|этаже|этажи|этажей|этажн~|floor of a house|storeys|этаж~
roof|roofs|крыш~|кровл~|rooftop~
wall|walls|стена|стены|стену|стене|стен|стенами|стеной|стенах
ceiling~|потолок|потолк~|перекрыти~
window~|окно|окна|окне|окон|окнах|окнами|окн~|оконн~
windowpane~|window glass|shattered glass|оконн~ стек~|выбит~ стек~|стекл~
door~|дверь|двери|дверей|дверью|дверям
staircase~|stairs|stairway~|ladder~|лестниц~
balcony|balconies|балкон~
chimney~|дымоход~|дымов~ труб~
barn~|shed~|сарай|сарая|сарае|сараи|сараев|амбар~|barns|cowshed~|хлев|хлева|коровник~
outbuilding~|хозпостройк~|надворн~ постройк~|хозяйственн~ постройк~
garage~|гараж~|гаражн~
hangar~|ангар~
temporary shelter~|temporary accommodation|temporary housing|evacuation centre~|evacuation center~|пвр|пункт~ временн~ размещени~|временн~ жиль~|temporary accommodation centre~|пункт~ временного размещения
destruction|devastation|разрушени~|уничтожени~|destroyed|destroy~|разрушен~|уничтожен~
completely destroyed|totally destroyed|полностью разрушен~|разрушен~ полностью|полностью уничтожен~|razed to the ground|стерт~ с лица земли|сровнял~ с землей|разрушен~ до основани~
partially destroyed|partly destroyed|частично разрушен~|разрушен~ частично|частичн~ разрушен~
uninhabitable|unfit for habitation|непригодн~ для жилья|непригодн~ для проживания|аварийн~ жиль~
repair~|ремонт~|отремонтирова~|починк~|repairing|renovat*|fix the|mended|отремонтир*|ремонта|ремонте|ремонтир*|починил~|ремонтн~
under the rubble|under rubble|under the debris|under the ruins|buried under|beneath the rubble|под завал~|под обломк~|под руин~|под развалин~
clearing rubble|clear the rubble|cleared the rubble|debris removal|разбор~ завалов|разбор~ завал~|разбира~ завал~|расчистк~ завалов
trapped|entrapped|заблокирован~|заблокированн~|в ловушк~|оказал~ в ловушк~|отрезан~|под завал~
cut off|isolated by|отрезан~
stranded|stuck|застря~|застрявш~|застрял~|trapped|trapping|cut off from|заблокирован~|отрезан~|оказал~ в ловушке|застрявш*
block~|blocked|перекрыт~|перекрыл~|заблокирова~|блокирова~|blocking|заблокир*|блокир*|перекрыти~
unaccounted for|fate unknown|fate is unknown|fate remains unknown|whereabouts unknown|судьб~ неизвестн~|судьб~ _ неизвестн~|местонахождени~ неизвестн~
pulled from|pulled out|dug out|pulled alive|вытащил~|вытащен~|извлек~|извлечен~|извлеч~|достал~ из|откопал~|выкопал~
retrieved|retrieve~|recovered|recover~|извлек~|извлечен~|извлечени~|поднял~ тел~|поднят~ тел~|подня~ тел~|обнаружен~ тел~|найден~ тел~
brought to surface|raised to the surface|hoisted|поднят~ на поверхность|поднял~ на поверхность|выведен~ на поверхность|вывел~ на поверхность
found alive|найден~ живым|найден~ живыми|найден~ в живых|обнаружен~ живым
found dead|найден~ мертвым|найден~ мертвыми|обнаружен~ мертвым|обнаружен~ мертвыми
escape~|escaped|спасл~ бегством|сумел~ выбраться|выбрался|выбралась|выбрались|выбраться
search for|searching|search operation~|search effort~|поиск~|поисков~|искал~|ищут|ищет
fire engine~|fire truck~|пожарн~ машин~|пожарн~ автомобил~
emergency service~|emergency responder~|first responder~|emergency worker~|экстренн~ служб~|аварийн~ служб~|оперативн~ служб~|rescue service~|спасательн~ служб~|аварийно спасательн~ служб~
civil defence|civil defense|civil protection|гражданск~ оборон~|гражданск~ защит~
sniffer dog~|search dog~|rescue dog~|кинолог~|служебн~ собак~|поисков~ собак~
life jacket~|life vest~|lifejacket~|lifebelt~|спасательн~ жилет~|спасжилет~
lifebuoy~|life ring~|life preserver~|спасательн~ круг~
lifeboat~|life boat~|спасательн~ шлюпк~|спасательн~ шлюпок|шлюпк~|шлюпок
life raft~|liferaft~|спасательн~ плот~
siren~|сирен~
aid|assistance|help|помощь|помощи|помощью|содействи~|humanitarian aid|помощ~|гуманитарн~ помощ~|гумпомощ~|humanitarian assistance|relief aid|гуманитарк~
relief|relief aid|relief effort~|помощ~ пострадавшим|оказани~ помощи|помощь|помощи
food supplies|foodstuff~|provisions|продовольстви~|продукт~ питания|продовольственн~|продукт~
blanket~|одеял~
clothes|clothing|одежд~|garments
drinking water|питьев~ вод~|чист~ вод~
generator~|генератор~
fundraising|collection of funds|сбор~ средств|сбор~ пожертвований|fund raising|collection of money|crowdfunding|сбор~ денег|краудфандинг~
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
cyclist~|велосипедист~|велосипедистк~|велогонщик~
cart|carts|wagon~|телег~|повозк~|повозок|подвода|подводы|подвод|подводу|подводах
sleigh~|sledge~|sled~|сани|санях|саней
snowmobile~|снегоход~
train|trains|поезд~|электричк~|электропоезд~|состав~
passenger train~|пассажирск~ поезд~
freight train~|goods train~|cargo train~|грузов~ поезд~|товарн~ поезд~|товарняк~|товарн~ состав~
military train~|troop train~|transport train~|эшелон~|воинск~ эшелон~
locomotive~|локомотив~|паровоз~|тепловоз~|электровоз~
carriage~|railcar~|railway car~|coach|coaches|вагон~
railway~|railroad~|rail|железн~ дорог~|железнодорожн~
rails|track|tracks|рельс~|железнодорожн~ пут~
metro|subway|underground railway|метро|метрополитен~|подземк~
plane|planes|aircraft|airplane~|aeroplane~|самолет~|воздушн~ судн~|воздушн~ суд~
airliner~|passenger plane~|passenger jet~|jetliner~|авиалайнер~|пассажирск~ самолет~|лайнер~
cargo plane~|transport plane~|military transport|транспортн~ самолет~|грузов~ самолет~|военно транспортн~
light aircraft|light plane~|small plane~|легкомоторн~
balloon~|hot air balloon~|воздушн~ шар~|аэростат~
parachute~|parachuting|parachutist~|парашют~|парашютист~
pilot~|aviator~|пилот|пилота|пилоты|пилотов|пилоту|летчик~
on board|aboard|на борту|на борт
airline~|авиакомпани~
airport~|аэропорт~
runway~|взлетн~ полос~|взлетно посадочн~|впп
take off|took off|взлет~|взлетел~|takeoff~|taking off|взлета~
landing~|landed|посадк~|приземлени~|приземлил~|посадил~|совершил~ посадку
ship|ships|vessel~|корабл~|судно|судна|судну|судном|судне|суда|судов|судами|судах
boat~|лодк~|лодок|катер|катера|катеров|катере|катером
motorboat~|speedboat~|motor boat~|катер|катера|катеров|катере|катером|моторн~ лодк~|моторк~
fishing boat~|fishing vessel~|рыболовн~ судн~|рыболовецк~|рыбацк~ лодк~|рыбацк~ судн~|рыболовн~ лодк~
trawler~|траулер~|сейнер~
ferry|ferries|паром|парома|пароме|паромы|паромов|паромн~
cruise ship~|cruise liner~|круизн~ лайнер~|круизн~ судн~
pleasure boat~|tourist boat~|excursion boat~|прогулочн~ катер~|прогулочн~ судн~|прогулочн~ теплоход~|экскурсионн~|tour boat~|экскурсионн~ катер~
motor ship~|riverboat~|river boat~|теплоход~|речн~ судн~
steamer~|steamship~|steamboat~|пароход~
liner~|ocean liner~|лайнер~
cargo ship~|freighter~|cargo vessel~|bulk carrier~|грузов~ судн~|сухогруз~|балкер~
container ship~|контейнеровоз~
oil tanker~|tanker~|танкер~
barge~|баржа|баржи|баржу|барже|барж|баржами
tug|tugs|tugboat~|буксир~
yacht~|sailboat~|яхта|яхты|яхту|яхте|парусник~|sailing boat~|яхт~
raft~|плот|плота|плоту|плоты|плотов|плотах
icebreaker~|ледокол~
minesweeper~|тральщик~
hospital ship~|госпитальн~ судн~|санитарн~ транспорт~|плавучий госпиталь
deck~|палуб~
hold|ship's hold|трюм~
pier~|jetty|jetties|quay~|wharf|wharves|berth~|причал~|пристан~|пирс~|piers
road|roads|дорога|дороги|дорогу|дороге|дорог|дорогой|дорогах|дорожн~
highway~|motorway~|freeway~|expressway~|шоссе|автомагистрал~|автотрасс~|автострад~|трасс~
bridge~|мост|моста|мосту|мосты|мостов|мостом|мостам|мостах|мостами|путепровод~
overpass|overpasses|flyover~|viaduct~|эстакад~|путепровод~|виадук~
tunnel~|тоннел~|туннел~
bus stop~|остановк~|остановок
river~|река|реки|реку|реке|рек|рекой|реках|речн~
lake~|озеро|озера|озере|озерн~|озер~
stream~|creek~|brook~|ручей|ручь~
well|wells|borehole~|колодец|колодц~|скважин~
canal|canals|канал|канала|канале|каналы
ravine|gorge~|ущель~|овраг~|пропаст~
cave|caves|пещер~
cliff~|precipice~|обрыв~|скала|скалы|скалу|утес~
slope~|hillside~|склон~
electricity|power supply|electric power|электричеств~|электроэнерги~|электроснабжени~|электрическ~
power line~|transmission line~|лэп|лини~ электропередач~
substation~|трансформаторн~|подстанци~
water supply|running water|водоснабжени~|водопровод~|водопроводн~
without water|без воды|остал~ без воды|left without water|water cut off|no running water|остал~ без вод~|без водоснабжения
heating|теплоснабжени~|отоплени~|отопительн~
without heating|без отопления|без тепла|heat cut off|left without heating|остал~ без тепл~
gas supply|газоснабжени~
fuel|fuels|топлив~|горюч~|горючее|топливн~
petrol|gasoline|бензин~
petrol station~|gas station~|filling station~|азс|автозаправк~|бензоколонк~|заправк~
oil|crude oil|нефть|нефти|нефтью|нефтян~|petroleum|нефт~
firewood|дрова|дровами|дров~
forest~|woods|woodland~|лес|леса|лесу|лесом|лесов|лесн~|forests|лесах
tree|trees|дерево|дерева|деревья|деревьев|деревом|деревь~
hectare~|гектар~
animal~|животн~|звер~
livestock|cattle|скот|скота|скотом|скоту|поголовь~|крупн~ рогат~ скот~|домашн~ скот~
cow|cows|коров~|cattle|крупн~ рогат~ скот~
calf|calves|теленок|телят~|теленк~
sheep|lambs|овец|овца|овцы|овцу|отар~|баран~
goat~|коза|козы|козу|козел|козл~
pig|pigs|swine|свинь~|свиней|поросят~|поросенок|свиноводческ~
horse~|лошад~|конь|коня|коней|кони|конск~|конн~
camel~|верблюд~
reindeer|deer|олень|оленя|олени|оленей|оленев~
poultry|птицы|птиц|домашн~ птиц~|птицефабрик~
chicken~|hen|hens|курица|курицы|кур|куры|цыплят~
dog|dogs|собак~|пес|пса|псов
wolf|wolves|волк|волка|волки|волков|волчь~
bears|медвед~
fish|fishery|fisheries|рыба|рыбы|рыбу|рыбой|рыбн~|рыб~
bird~|птица|птицы|птицу|birds|птиц~
locust~|саранч~
african swine fever|африканск~ чум~ свиней|ачс
culled|culling|slaughtered|забит~|забо~ скота|убо~ скота|выбраковк~
crop~|посев~|урожа~|сельскохозяйственн~ культур~
sowing|sown|planted|посевн~|посев~|засеян~|сев|сева|sow|sows|sowed|посеян~|сеял~|засеял~
crop failure~|harvest failure~|poor harvest~|failed harvest~|неурожа~|недород~|неурожай
grain~|cereal~|зерно|зерна|зерном|хлебн~|зернов~|grains|зерн~|хлеб|хлеба
wheat|пшениц~|пшеничн~
rye|рожь|ржи|рожью|ржан~
potato|potatoes|картофел~|картошк~
rice|рис|риса|рисом|рисов~
cotton|хлопок|хлопк~|хлопков~|хлопчатобумажн~
irrigation|irrigate~|орошени~|ирригаци~|оросительн~
agriculture|agricultural|farming|сельск~ хозяйств~|сельскохозяйственн~|аграрн~|земледели~
arable land~|farmland~|cropland~|пашн~|пахотн~|сельхозугоди~|угодь~|угоди~
shopping centre~|shopping center~|shopping mall~|mall~|торгов~ центр~|трц|молл|молла|malls|тц|торгово-развлекательн~ центр~
fireworks|firework~|pyrotechnic~|пиротехник~|фейерверк~|салют~
`;
