// Verbs and their event nouns of moving, of changing place and of changing state: arrivals, departures, transports, lodging, enrolment,
// beginnings and ends, growth and fall, births, marriages, burials, honours. Stages, directions and opposites have lines of their own.
export const moveMeanings = `
newcomer~|new arrival~|newly arrived|вновь прибывш*|новоприбывш*|новоприбыл*|вновь прибыл~
arrived by sea|arrivals by sea|sea arrival~|arriving by sea|прибы~ морем|прибывш* морем|прибы~ по морю|прибывш* по морю
flew in|arrived by air|arrived by plane|прилетел~|прилетевш*|прилета~|прибы~ самолетом
arrived by train|came by train|прибы~ поездом|прибы~ на поезде|приехал~ поездом|приехал~ на поезде
arrived on foot|came on foot|пришл~ пешком|пришел пешком|прибы~ пешком
came to|come to|coming to|приехал~ в|приехал~ на|пришл~ в|пришл~ на|пришел в|пришел на
came from|come from|coming from|comes from|hail~ from|originat* from|родом из|происходил~ из|происход~ из|выходц~ из|выходец из
came forward|come forward|coming forward|заявил~ о себе|обратил~ сам~|вызвал~ сам~
came back|come back|coming back|return~|returnee~|вернулся|вернулась|вернулись|вернуться|вернувшихся|вернувшиеся|возвратил~|возвращени~|возвращалис*
never returned|did not return|never came back|did not come back|failed to return|не вернул~|не возвратил~|не вернувш*|невозвращен*|невозвращенц*
returned to work|return to work|went back to work|back at work|вернул~ на работу|возвращени~ на работу|вышл~ на работу|приступил~ к работе
returned to duty|return to duty|returned to service|вернул~ в строй|возвращен~ в строй|возвращени~ в строй|вернул~ на службу
returned to school|return to school|back at school|back in school|вернул~ в школ~|вернул~ к учебе|возвращени~ в школ~
returned alive|came back alive|вернул~ живым~|вернул~ жив~
repatriat*|репатри*
depart~|departure~|set off|set out|отправил~ в путь|отъезд~|отбыти~ из|отбыл~ из|выехал~|выезжа*|выехавш*
left for|leave for|leaving for|went to|уехал~ в|уехал~ на|выехал~ в|выехал~ на
left the|leave the|leaving the|left their|leave their|leaving their|покин*|уехал~|уехавш*|уезжа*
left the country|leave the country|leaving the country|left their homeland|покин* стран~|выехал~ из стран~|уехал~ из стран~|выезд~ из стран~|уехал~ за границу|выехал~ за границу|уехал~ за рубеж|выехал~ за рубеж|emigrated|эмигрировал~|уехал~
left the city|left town|left the town|leave the city|покин* город~|уехал~ из город~|выехал~ из город~
left their homes|leave their homes|leaving their homes|left home|leave home|abandoned their homes|покин* дом~|покин* свои дом~|оставил~ дом~|покин* жилищ~
left behind|leave behind|leaving behind|брошен~|бросил~ на произвол
fled the country|flee the country|fleeing the country|бежал~ из стран~|сбежал~ из стран~|бежал~ за границу|бежал~ за рубеж|бегств~ из стран~
fled abroad|flee abroad|бежал~ за границу|бежал~ за рубеж|сбежал~ за границу
jailbreak~|prison break~|prison escape~|escaped from prison|broke out of prison|побег~ из тюрьмы|бежал~ из тюрьмы|сбежал~ из тюрьмы|побег~ из колони~
escaped death|cheated death|avoided death|избежал~ смерти|избежал~ гибели
escaped unhurt|escaped unharmed|were unhurt|was unhurt|uninjured|не пострадал~|остал~ невредим~|невредим~|unharmed|unhurt
narrowly escaped|едва спасс~|едва спасл~|чудом спасл~|чудом спасся
runaway~|ran away from home|run away from home|сбежавш* из дома|сбежал~ из дома|ушл~ из дома|ушедш* из дома|беглец|беглец~|беглецов
displaced|displacement~|uprooted|вынужденно перемещен~|внутренне перемещен~|перемещенн~ лиц~|вынужденн~ переселен~
driven from their homes|driven out of their homes|forced from their homes|forced out of their homes|forced to leave their homes|forced to flee|вынужден~ покинуть|вынужден~ бежать|вынужден~ оставить
entered the country|entry into the country|enter the country|въехал~ в стран~|въезд~ в стран~|въехавш* в стран~
illegal entry|illegal entries|entered illegally|illegally entered|незаконн~ въезд~|незаконно въехал~|нелегальн~ въезд~|незаконн~ проникновен~
broke into|break into|breaking into|break in|burst into|ворвал~|ворвавш*|вломил~|проник~|проникл~|проникновени~
infiltrat*|инфильтр*|внедрил~|внедрен~|внедрени~
crossed the border|cross the border|crossing the border|border crossing~|crossed the frontier|пересек~ границ~|пересекл~ границ~|пересечени~ границ~|перешл~ границ~|перешел границ~|перешедш* границ~|переход~ границ~
crossed the sea|crossed the mediterranean|sea crossing~|crossing the sea|пересек~ море|пересекл~ море|переправил~ через море|морск~ переход~
crossed the river|cross the river|crossing the river|river crossing~|форсирова*|форсиру*|переправил~ через рек~|переправ~ через рек~|перешл~ рек~
passed through|pass through|passing through|passes through|went through|gone through|прошл~ через|прошел через|прошедш* через|проход~ через|проследовал~ через
in transit|transit~|transiting|транзит~|проезд~ через|проездом
pass by|passed by|passing by|passerby|passersby|прохож~|прошл~ мимо|прошел мимо
overtook|overtake~|overtaken|overtaking|обогнал~|обгон~|обгоня*
travelling abroad|travel abroad|travelled abroad|trip~ abroad|ездил~ за границу|выезд~ за границу|выезд~ за рубеж|поездк~ за границу|поездк~ за рубеж
commuter~|commuting|commutes|ездил~ на работу|маятников~ миграц~
walk|walks|walked|walking|on foot|пешком|шли пешком|ходьб~
death march|death marches|марш~ смерти|маршей смерти
rode|ridden|riding|ехал~|ехавш*|верхом
drove|driving a|driving the|at the wheel|behind the wheel|за рулем|управля* автомоб*|управля* машин~
fly|flies|flew|flown|flying|летел~|летевш*|полет~
flew to|flew out|fly to|flying to|вылетел~|вылет~|вылетевш*
float~|afloat|плавал~|на плаву
swim|swims|swam|swum|swimming|плыл~|вплавь|проплыл~
sail~|set sail|put to sea|отплы~|отплыти~|отплыва*|вышел в море|вышл~ в море|отчалил~|отчалив~
sailed to|sailed from|sailed for|отплыл~ в|отплыл~ из|отплыл~ на|плыл~ в|плыл~ из
board the|boarded|boarding|boards a|embark~|embarkation|got on|сел~ на борт|поднял~ на борт|посадк~|посажен~ на|погрузил~ на
disembark~|disembarkation~|landed|landing~|came ashore|went ashore|brought ashore|высадил~|высадк~|сошл~ на берег|сошел на берег|высажен~|высадивш*
amphibious landing~|landing force|landings|высадк~ десант~|морск~ десант~|десант~
docked|docking|moor~|anchored|причалил~|пришвартовал~|встал~ на якорь|швартов*
call~ at port|entered port|put into port|зашел в порт|зашл~ в порт|заход~ в порт~|вошл~ в порт|вошел в порт
settled in|settle in|settles in|settling in|settled on|поселил~|осел~|осевш*|расселил~|обосновал~|поселен~
colonis*|coloniz*|колонизац*|колонизиро*
relocat*|moved to another|переезд~|переехал~|переезжа*|переехавш*|перебрал~|релокац*|релоциро*|переселени~
moved house|moved home|changed address|сменил~ жиль~|сменил~ адрес~|переехал~ в друг~ квартир~
moved in|move in|moving in|въехал~ в квартир~|въехал~ в дом~|заселил~|заселени~|вселил~|вселени~
moved out|move out|moving out|съехал~|съезжа*|выселил~ сам~
immigrat*|immigrant~|иммигр*
emigrat*|emigrant~|emigre~|эмигр*
returning emigrant~|re emigrat*|реэмигр*
took refuge|take refuge|taken refuge|found refuge|taking refuge|sought refuge|нашл~ убежищ~|нашел убежищ~|укрыл~|укрывш*|получил~ приют~|нашл~ приют~
deport~|deportation~|deportee~|депорт*|выслан~|выслал~|высылк~|выдворен~|выдворени~|выдворил~
extradit*|экстрад*|выдача обвиняемых
handed over to|extradited to|выдан~ власт~|выдал~ власт~|выдач~ власт~
expelled from|expulsion from|excluded from|исключен~ из|исключил~ из|исключени~ из
expelled from school|expelled pupil~|expelled schoolchildren|исключен~ из школ~|исключил~ из школ~|исключени~ из школ~
removed from office|removal from office|ousted|ouster|deposed|отстранен~ от должност~|снят~ с должност~|смещен~|смещени~|сместил~|низлож*
pushed back|pushback~|turned back|turned away|sent back|развернул~|выдворил~ обратно|отправлен~ обратно|вытеснен~ обратно|отправил~ обратно|не пропустил~
turned back at the border|refused entry|denied entry|refused admission|не пропустил~ через границ~|отказан~ во въезде|отказал~ во въезде|отказ~ во въезде
made homeless|left homeless|roof over _ head~|крыши над головой|lost their homes|остал~ без кров~|остал~ без жиль~|лишил~ жиль~|лишил~ кров~|потерял~ жиль~|оставш* без кров~
brought to|brought in|brought from|bring~ to|bringing to|доставлен~|доставил~|доставк~|доставля*|привезен~|привезл~|привез|привезенн*|завезен~
brought by force|brought forcibly|forcibly brought|насильно привезл~|насильно доставил~|насильно привезен~|принудительн~ привод~
taken to|took to|taking to|отвезл~|отвез|увезл~|увез|увезен~|доставлен~|отвезен~|доставил~|taken away to|took away to|вывез~|вывезл~|вывезен~|увозил~|вывозил~
taken out|took out|taking out|taken from|took from|removed from|removal from|removal of|вывезен~|вывезл~|вывез|вывоз~|вывозил~|вывезенн*|выведен~|вывел~
taken from their families|taken from their parents|separated from their parents|removed from their families|изъят~ из семь~|изъят~ из семей|отобран~ у родител~|отнят~ у родител~|разлучен~ с родител~|изъяти~ из семь~
separated from|separation of famil*|split up|разлучен~|разлучил~|разлук~|отделен~ от
reunit*|reunion~|reunification~|воссоединен~|воссоединил~|воссоединени~|воссоединя*
led to|led out|led away|led into|вывел~|выведен~|отведен~|отвел~|повел~|увел~
led by|headed by|head~ by|во главе с|возглавля*|возглавл~|под руководством|под командованием
escort~|под конвоем|конвоир*|сопровожд*|эскорт~|этапирова*
convoyed to|sent by stage|transported under guard|этапирова*|этапиру*|этап|этапа|этапом|этапу|этапы|этапов
accompan*|accompanied by|сопровожд*|в сопровождении
unaccompanied|without parents|несопровожд*|без сопровождени~
driven out|drove out|driving out|выгнан~|выгнал~|изгнан~|изгнал~|выгоня*|вытеснен~|вытеснил~|выбит~ из|driven off|drove off|driving off|driven from|drove from|driven from _ land~|forced off _ land~|thrown off _ land~|expelled from _ land~|прогнан~|прогнал~|согнан~ с|согнал~ с
driven to|herded into|herded to|rounded up and driven|согнан~|согнал~|сгонял~|пригнал~|пригнан~|угнан~|угнал~
driven away to work|taken for forced labour|taken for forced labor|угнан~ на работ~|угнан~ в германи~|угнал~ в германи~|угон~ на работ~|угон~ в германи~|вывезен~ на работ~
send|sends|sent|sending|dispatch~|отправлен~|отправил~|отправк~|отправля*|послан~|послал~|направлен~ в|направил~ в|направлен~ на|направил~ на
sent to prison|jailed|jailing~|imprison~|imprisonment~|put in prison|put behind bars|посажен~ в тюрьм~|посадил~ в тюрьм~|брошен~ в тюрьм~|заключен~ в тюрьм~|отправлен~ в тюрьм~|отправил~ в тюрьм~
sent abroad|отправлен~ за границу|отправил~ за границу|отправлен~ за рубеж|командирован~ за границу|командирован~ за рубеж
sent home|sent back home|отправлен~ домой|отправил~ домой|отправлен~ на родину|отправил~ на родину|отпущен~ домой
sent on a mission|seconded|secondment~|business trip~|командиров*|откомандиров*
deploy~|deployment~|redeploy~|развернут~|развертывани~|дислоцир*|размещен~|переброшен~|переброск~|перебросил~
withdrew from|withdrawn from|withdrawal from|pull out|pulled out|pullout~|выведен~ из|вывод~ из|вывел~ из|выводит~ из|вышл~ из|вышел из
advanc*|advancement~|наступал~|наступлени~|продвинул~|продвижени~|наступающ~
encircl*|surround~|окружен~|окружени~|окружил~|попал~ в окружение
broke out of encirclement|broke through|breakthrough~|прорвал~|прорыв~|вышл~ из окружени~|вышел из окружени~
besieg*|siege~|под осадой|осад~|осажден~|осаждал~|блокад~
transfer~|transferred|transferring|переведен~|перевел~|перевод~ в|перевод~ на|перевели|переводил~|перевед~|перемещен~|перемещени~|передач~|передан~|перевод|перевода|переводу|переводом|переводы|переводов|переводе
transferred to another prison|prison transfer~|moved to another prison|переведен~ в друг~ тюрьм~|переведен~ в друг~ колони~|этапирован~ в друг~|этапирован~ в колони~
transferred to another hospital|moved to another hospital|переведен~ в друг~ больниц~|переведен~ в друг~ госпитал~
remanded|remanded in custody|placed in custody|taken into custody|заключен~ под стражу|взят~ под стражу|помещен~ под стражу|взяти~ под стражу|отправлен~ под стражу
transferred to the reserve|moved to the reserve|placed in reserve|переведен~ в резерв|переведен~ в запас|ушл~ в запас|discharged to the reserve|retired to the reserve|put in the reserve|уволен~ в запас~|уволил~ в запас~|увольнени~ в запас~|зачислен~ в запас~
deliver~|delivery|deliveries|доставлен~|доставил~|доставк~|доставок|доставля*|поставлен~|поставк~|поставок|поставил~|поставля*
undelivered|never delivered|not delivered|недоставлен*|не доставлен~|не доставил~
carry|carries|carried|carrying|несл~|нес|нести|перенесл~|перевез|перевезл~|везл~|вез|везет|везли
transport~|transportation|перевез|перевезл~|перевезен~|перевозк~|перевозок|перевозил~|транспортир*
ship~ to|shipped|shipping of|shipment~|отгруж*|отгруз*|отправлен~ морем|партия груза|партии груза
airlift~|flown out|flown to|переправлен~ по воздуху|вывезен~ самолет~|воздушн~ мост~|вывезл~ самолет~|доставлен~ самолет~
ferried|ferrying|переправил~|переправлен~|переправ~|переправля*
load~|loading|loaded onto|погружен~|погрузил~|погрузк~|загружен~|загрузил~
unload~|offload~|unloaded from|выгружен~|выгрузил~|выгрузк~|разгруж*|разгруз*
imports|imported|importing|importation|импорт*|ввоз|ввоза|ввезен~|ввезл~|ввозил~|import~|импорт~|импортн~
exports|exported|exporting|exportation|экспорт*|вывоз~ за границу|вывезен~ за границу|export~|экспорт~|экспортн~|вывоз|вывоза
admit~ to|admitted to|admission to|taken in|accepted into|принят~ в|приня~ в|прием~ в|зачислен~|зачислил~|зачислени~|поступил~ в|поступлени~ в
admitted to university|admitted to the university|university admission~|принят~ в университет~|принят~ в институт~|поступил~ в университет~|поступил~ в институт~|поступил~ в вуз~|поступлени~ в вуз~|зачислен~ в университет~
enlist~|enlistment~|signed up for the army|joined the army|joined up|записал~ в арми~|вступил~ в арми~|поступил~ на службу|пошл~ в арми~|пошел в арми~
mobilis*|mobiliz*|мобилиз*
demobilis*|demobiliz*|демобилиз*
joined the party|join the party|joining the party|party admission~|вступил~ в партию|вступлени~ в партию|принят~ в партию|прием~ в партию|вступивш* в партию
joined the strike|join the strike|joined a strike|joined in the strike|присоедин* к забастовк~|примкнул~ к забастовк~|присоединил~ к стачк~
joined the union|join the union|joined a union|вступил~ в профсоюз~|вступлени~ в профсоюз~
joined the partisans|joined the resistance|joined partisan~|ушл~ в партизан~|ушел в партизан~|вступил~ в партизан~|примкнул~ к партизан~|ушл~ к партизан~
joined the rebels|joined rebel~|went over to the rebels|присоедин* к повстанц~|примкнул~ к повстанц~|перешл~ на сторону повстанц~
joined the collective farm|joined collective farm~|collectivis*|collectiviz*|вступил~ в колхоз~|коллективиз*|вступлени~ в колхоз~
handed in _ notice|gave _ notice|handed in _ resignation~|tendered _ resignation~|quit|quits|quitting|resign~|resignation~|stepped down|step down|ушел в отставку|ушл~ в отставку|подал~ в отставку|отставк~|отставок|уволил~ по собственн~|увольнени~ по собственн~
left their job~|left job~|left work|quit their job~|left the company|ушл~ с работы|ушел с работы|уволил~ по собственн~|покин* работ~
left the service|left the army|left military service|ушл~ со службы|ушел со службы|уволил~ с военн~ служб~|ушл~ из армии|ушел из армии|уволил~ из армии
left the party|quit the party|resigned from the party|вышел из партии|вышл~ из партии|выход~ из партии|выбыл~ из партии
finished school|school leaver~|completed school|закончил~ школ~|окончил~ школ~|выпускник~ школ~|окончивш* школ~
drop out|dropped out|drops out|dropping out|dropout~|бросил~ учебу|бросил~ школ~|бросил~ учиться|отсев~|выбыл~ из школ~|оставил~ учебу|бросивш* учебу
out of school|not in school|do not attend school|not attending school|вне школ~|не посещ* школ~|не ходят в школу|не ходил~ в школу
attended|attend|attends|attendance~|посещал~|посеща*|присутств*|посещаемост~
absent|absence~|absentee~|отсутств*|неявк~|прогул~
truancy|absenteeism|прогул|прогула|прогулы|прогулов
truant~|прогульщик~
drop off the register|dropped out of the register|left the register|снят~ с учета|выбыл~ с учета|снял~ с учета|сняти~ с учета
graduat*|finished university|окончил~ университет~|окончил~ институт~|окончил~ вуз~|выпускник~|выпускниц~|окончивш*|выпущен~ из училищ~
finish|finishes|finished|finishing|ended|ending|закончил~|законч*|окончан*|окончил~|завершил~|завершени~|завершен~|кончил~|завершивш*
begin|begins|began|begun|beginning|start~|commenc*|начал|начали|начался|началась|началось|начались|начат~|начат|начина*|начавш*|начнет~|начнут~
launch|launches|launched|launching|запущен~|запустил~|запуск~|запуска~|начал~ операци~
outbreak of disease|outbreak~ of disease|epidemic outbreak~|вспышк~ болезн~|вспышк~ заболеван~|вспышек заболеваний|вспышк~ инфекц~
stop|stops|stopped|stopping|halt|halts|halted|halting|cease~|ceased|ceasing|остановл~|остановил~|прекратил~|прекращ*|остановк~|остановок|перестал~
suspended work|suspension of work|temporarily stopped|приостанов*
interrupt~|interruption~|disrupt~|disruption~|прерван~|прервал~|перерыв~|прерыва*|перебо~
resume~|resuming|resumption~|restarted|возобнов*
continue~|continuing|continuation~|continued to|продолж*
prolong~|extended by|extended until|extension of|extended for|продлен~|продлил~|продлени~|продлева*
lasted|lasts|lasting|длил~|длит~|длятся|длительност~|продолжалс*|продолжалась|продолжалось|продолжались
delay~|postpone~|postponing|postponement~|отложен~|отложил~|отсрочк~|отсрочен~|перенес~|перенос~|задержк~
revoke~|revocation~|withdrawn licen*|отозван~|отозвал~|отзыв~|аннулир*
stayed|stay|stays|staying|остал~|оставал~|остает~|останут~|оставш*|задержал~
length of stay|stay in the country|duration of stay|пребыван*|пребывал~
stayed at home|stay at home|staying at home|stayed home|остал~ дома|сидел~ дома|не выходил~ из дома
stayed behind|stay behind|staying behind|остал~ на месте|оставш* на месте|остал~ в город~
remain~|remaining|still there|остал~|оставал~|остает~|остают~|оставш*|остающ*
remained in prison|remain in prison|still in prison|still in jail|still behind bars|still detained|остают~ в тюрьм~|остает~ в тюрьм~|остал~ в тюрьм~|остают~ под стражей|остает~ под стражей|остают~ за решеткой
remained in hospital|remain in hospital|still in hospital|остают~ в больниц~|остает~ в больниц~|остал~ в больниц~|продолжают лечение
remained missing|still missing|remain missing|unaccounted for|остают~ пропавш~|до сих пор не найден~|числят~ пропавш~|числит~ пропавш~
remained alive|still alive|stayed alive|остал~ в живых|остал~ жив~|до сих пор жив~|еще жив~
living there|live in|lives in|lived in|living in|resid~ in|residing|reside~|жил|жила|жили|живет|живут|жить|живущ~|проживал~|прожива*
inhabited|populated|peopled|населен~|населял~|заселен~
uninhabited|deserted village~|abandoned village~|depopulat*|необитаем~|обезлюде*|опустел~|заброшен~|deserted place~|безлюдн~|нежил~
living in tents|lived in tents|live in tents|tent camp~|жил~ в палатк~|живут в палатк~|палаточн~
living in camps|lived in camps|live in camps|in refugee camps|жил~ в лагер~|живут в лагер~|в лагерях беженцев
living in shelters|sleep in shelters|in temporary shelter~|in shelters|in temporary accommodation|пункт~ временн~ размещени~|в пвр|во временн~ жиль~|в приют~
rehoused|rehousing|given new homes|received new housing|новосел*|получил~ жиль~|получил~ нов~ жиль~|обеспечен~ жиль~
lived abroad|living abroad|live abroad|lives abroad|жил~ за границей|живут за границей|живет за границей|живущ~ за рубежом|проживающ~ за рубежом|живут за рубежом
lived alone|living alone|live alone|lives alone|жил~ один~|жил~ одн~|одиноко проживающ~|живущ~ один~
lived together|living together|cohabit~|cohabitation|сожител*|совместн~ проживан~|жил~ вместе
lived in poverty|living in poverty|live in poverty|below the poverty line|under the poverty line|жил~ в нищет~|живут в нищет~|живут в бедности|за чертой бедности|ниже черты бедности
held in custody|held in prison~|held in detention|held in cell~|held in a cell|held in camp~|held in a camp|held prisoner|kept in detention|kept in custody|содержал~ под стражей|содержат~ под стражей|содержит~ под стражей|содержал~ в|содержат~ в|содержит~ в|удержива*
held in solitary|solitary confinement|in isolation cell~|одиночн~ камер~|одиночн~ заключен~|карцер~|шизо
held incommunicado|incommunicado|без связи с внешн~|инкоммуникадо|без права переписки
quarantin*|карантин*
isolat*|isolation|изолир*|изоляц*
confine~|confined|confinement|заточен~|заточил~|заключен~ в|водворен~|водворил~
lock up|locked up|locked in|locking up|запер~|заперт~|заперл~|взаперти
released from prison|freed from prison|left prison|leaving prison|let out of prison|вышел на свободу|вышл~ на свободу|освобожден~ из тюрьм~|вышл~ из тюрьмы|вышел из тюрьмы|освобождени~ из тюрьм~|освободил~ из тюрьм~
invalided out|discharged as unfit|medically discharged|discharged on medical grounds|комиссова*|уволен~ по болезни|списан~ по болезни
were hidden|hidden by|sheltered by|gave shelter to|harbour~ jew~|harbor~ jew~|спрятан~|спрятал~ у|укрыт~|укрывал~ у|укрывательств~|прятал~ у
conceal~|concealment~|cover up|covered up|covering up|скрыл~|сокрыт~|сокрыти~|скрыт~|утаил~|утаен~|замалчив*
went underground|gone underground|in the underground|ушл~ в подполье|ушел в подполье|подполь~|подпольн~
find|finds|found|finding|uncover~|uncovered|uncovering|detect~|detected|detecting|выявл*|выявил~|вскрыл~|вскрыт~|discover~|discovery|discoveries|найден~|нашл~|нашел|обнаруж*|находк~|находок|найденн*|находил~|отыскал~
found alive|discovered alive|найден~ жив~|обнаруж* жив~|нашл~ жив~|отыскал~ жив~
recovered bodies|bodies recovered|bodies were recovered|recovered the bodies|recovery of bodies|извлечен~ тел~|извлекл~ тел~|поднят~ тел~|тел~ извлечен~|тел~ поднят~|подъем~ тел~
unearth~|dug up|exhum*|exhumation~|эксгум*|раскопан~|извлечен~ из земли|поднят~ из могил~
pulled from the rubble|pulled out of the rubble|recovered from the rubble|pulled from rubble|извлечен~ из под завал~|достал~ из под завал~|извлекл~ из под завал~|спасен~ из под завал~
buried under rubble|trapped under the rubble|under rubble|under the rubble|trapped in the rubble|под завалом|под завалами|под обломками|погребен~ под|завален~
lost their way|went astray|got lost|get lost|заблудил~|сбил~ с пути|потерял~ в лесу|заблудивш*
lost contact|contact was lost|lost touch|lost communication|потерян~ связь|связь потерян~|пропал~ связь|утерян~ связь|stopped making contact|out of contact|contact lost|перестал~ выходить на связь|не выходит на связь|не выходят на связь
mislaid|mislay|missing document~|утерян~|утрачен~|утрат~|утерял~|утрата документ~
counted among|numbered among|listed among|among them|reckoned among|in their number|числят~ среди|числит~ среди|вошл~ в число|вошел в число|отнесен~ к|причислен~|причисл*|в их числе
belonged to|belong~ to|belonging to|member of|members of|входил~ в|состоял~ в|принадлеж*|член~
consist~ of|comprise~|comprising|made up of|composed of|включа* в себя|состоит из|состоял~ из|состоят из|насчитыв*
included|includes|include|including|включен~|включил~|включа*|включени~|в том числе|включая
excluded|exclude~|excluding|exclusion~|исключен~|исключил~|исключа*|исключени~
fall in|decrease~|decreasing|decline in|declined by|declined from|dropped by|dropped to|fell by|fall of|fallen by|снижен~|снизил~|снижа*|уменьш*|упал~ на|упал~ до|сократилс*|сократилась|сократилось|сократились|паден~
doubl*|twofold|doubled|удвоил~|удвоен~|удвоени~|вдвое больше|вырос вдвое|выросл~ вдвое|увеличил~ вдвое|увеличил~ в два раза
trebl*|tripl*|threefold|утроил~|утроен~|утроени~|втрое больше|выросл~ втрое|вырос втрое|увеличил~ втрое|увеличил~ в три раза
quadrupl*|fourfold|вчетверо больше|выросл~ вчетверо|вырос вчетверо|увеличил~ вчетверо|увеличил~ в четыре раза
reduce~|reducing|reduction~|cut by|cutback~|cut back|сокращен~|сокращени~|сократил~|снижен~|снизил~|урезан~|урезал~|сокраща*
unchanged|stable|steady|no change|stayed the same|без изменени~|неизменн~|не изменил~|стабильн~|не менял~
changed|change in|changes in|changing|изменил~|изменени~|поменял~|изменен~|меняет~|меняют~|менял~
reached the place|reached safety|got to|made it to|made their way to|добрал~|добирал~|добравш*|достиг~ берег~|достигл~ берег~
reached a total|reach~|reached|reaching|amounted to|amount~ to|stands at|stood at|totalled|totaled|составил~|составля*|достиг|достигл~|достига~
exceed~|exceeding|surpass~|topped|превыс*|превыш*|перевалил~ за|surpass*|превысил~|превыша~|превышени~
fell short|fall short|falls short|below the target|не достиг|не достигл~|ниже план~|не дотянул~
equalled|equaled|equals|equivalent to|равнял~|равен|равн~|эквивалент~
vary|varies|varied|varying|range from|ranged from|ranges from|колебл~|колебал~|варьир*
remain under|lag~ behind|lagged|lagging|отстал~|отставан*|отстава~
newborn~|new born|new born baby|новорожд*
born abroad|foreign born|родил~ за границей|родивш~ за границей|родил~ за рубежом|уроженец друг~|уроженц~ друг~
born in captivity|born in prison|born in camp|born in the camp~|родил~ в тюрьм~|родил~ в лагер~|родивш~ в лагер~|рожден~ в неволе|родил~ в неволе
native of|natives of|born in|уроженец|уроженк~|уроженц~|родил~ в|родивш~ в
premature birth~|born prematurely|preterm|недонош*|преждевременн~ род~|родил~ раньше срок~
out of wedlock|illegitimate|born to unmarried|вне брака|внебрачн~|незаконнорож*
pregnan*|беременн~|беременност~|забеременел~
surviv*|lived through|stayed alive|выжил~|выживш~|уцелел~|уцелевш*|выживан*|остал~ в живых|выживш*
outlive~|outliving|пережил~|пережив*
grow up|grew up|growing up|grown up|выросл~ в|вырос в|подрос~|взросл~|взрослени~
came of age|come of age|turned eighteen|adulthood|совершеннолет~|достиг~ совершеннолет~|достигл~ совершеннолет~
raised by|brought up|bring up|bringing up|upbringing|reared|воспит*|выращен~ в семь~|вырастил~|рос в|росл~ в
remarr*|second marriage~|повторн~ брак~|вступил~ в повторн~|снова женил~|вновь вышл~ замуж
child marriage~|early marriage~|underage marriage~|child bride~|child brides|детск~ брак~|ранн~ брак~|несовершеннолетн~ невест~
forced marriage~|forcibly married|forced into marriage|насильно выдан~ замуж|принудительн~ брак~|насильственн~ брак~|насильно выдал~ замуж
mixed marriage~|intermarr*|смешанн~ брак~|межнациональн~ брак~|смешанн~ семь~
engaged to|engagement party|betroth~|помолв*|обручен~|обручил~
same sex marriage~|однопол~ брак~
divorc*|marriage dissolution|dissolved marriage~|развод~|развел~|разведен~|расторгнут~ брак~|расторжен~ брак~|расторгл~ брак~
single parent~|lone parent~|one parent famil*|родител~ одиночк~|одинок~ родител~|неполн~ семь~|неполн~ семей
adopt~|adopted|adopting|adoption~|adoptee~|усынов*|удочер*
fostered|foster care|foster famil*|fostering|foster child|foster children|приемн~ семь~|приемн~ семей|приемн~ родител~
guardianship|wardship|опек|опека|опеки|опеку|опекой|попечительств~
under guardianship|taken under guardianship|ward~ of|под опекой|взят~ под опеку|опекаем~|подопечн~
custody of children|child custody|taken into care|placed in care|изъят~ из семь~|передан~ под опеку|помещен~ в приют~|изъят~ орган~ опеки
fatherless|lost their father|lost a father|потерял~ отца|лишил~ отца|без отца|безотцовщин~
lost their mother|lost a mother|motherless|потерял~ мать|лишил~ матери|без матери
lost relative~|lost a relative|lost family member~|lost loved ones|bereav*|потерял~ родн~|потерял~ близк~|лишил~ близк~|потерял~ родственник~
reburi*|reinterred|reinterment|rebury|перезахорон*
funeral~|funeral service~|похороны|похоронах|отпеван~|отпет|отпели|панихид~|burial~|похоронам|похоронами|похоронил~|похоронен~|погребени~|buried|bury|buries|burying|interred|захоронен~|погребен~|be buried|laid to rest|хоронят|хоронить|захоронил~|похорон~
cremat*|кремир*|кремац*
mourn~|mourning|mourned|grieve~|grieving|оплак*|скорб*|траур~
day of mourning|days of mourning|national mourning|день траур~|дни траур~|дней траур~|общенациональн~ траур~
unveil~|unveiling|открыт~ памятник~|открыл~ памятник~|открыти~ памятник~|открыт~ мемориал~|открыл~ мемориал~
anniversar*|годовщин~|юбилей|юбиле~
named after|named in honour of|named in honor of|named for|назван~ в честь|назван~ именем|назвал~ в честь|имени|street named|streets named|renamed in honour|renamed in honor|назван~ имен~|переименован~ в честь
named|known as|so called|was called|назван~|назвал~|называл~|именова*|именует~|так называем~|by name|поименн~|названа|названы|названн~|поименован~
renamed|rename~|renaming|переименов*
nicknam*|прозван~|прозвал~|прозвищ~|кличк~
baptis*|baptiz*|christening~|крестил~|крещен~|крещени~|крестин~
convert~ to|converted to|conversion to|обращен~ в веру|обратил~ в|перешл~ в правосл~|перешл~ в ислам|принял~ ислам|принял~ христианств~|принял~ православи~
forced conversion~|forcibly converted|насильственн~ обращен~|насильно обращен~|насильно крещен~
ordain~|ordination~|рукоположен~|рукоположил~|рукоположени~|хиротон*
canonis*|canoniz*|sainthood|канонизир*|канонизац*|причислен~ к лик~|причислил~ к лик~
honour~|honor~|honoured|honored|in honour of|in honor of|почтен~|почтил~|чествован*|чествовал~|в честь|почет~|удостоен~|удостоил~
award~|awarded|decorated with|given a medal|award ceremon*|награжден~|наградил~|награждени~|награда|награды|наградой|удостоен~|вручен~|вручил~|decoration~|наград~|государственн~ наград~
stripped of|strip of|stripped of rank|stripping of|лишен~ звани~|лишен~ права|лишен~ статус~|лишил~ звани~|лишени~ звани~|разжалован*
naturalis*|naturaliz*|granted citizenship|gained citizenship|received citizenship|acquired citizenship|acquir* _ citizenship|получил~ гражданств~|принят~ в гражданств~|натурализ*|приобрел~ гражданств~
stateless|statelessness|without citizenship|лиц~ без гражданств~|апатрид~|без гражданств~|безгражданств~|stateless person~|без гражданства|лиц~ без гражданства|лица без гражданства|лиц без гражданства
promot*|promoted to|raised in rank|повышен~ в|повысил~ в|повышени~ в|произведен~ в|присвоен~ звани~|присвоил~ звани~
demot*|lowered in rank|reduced in rank|понижен~ в|понизил~ в|понижени~ в|разжалован*
rehabilitat*|rehabilitation~|реабилит*
recover~ from|recovered from|recovery from|got well|cured|выздоров*|поправил~|излечен~|излечил~|вылечил~|вылечен~|выздоровевш*
relaps*|рецидив~|вновь заболел~|повторно заболел~
infected|infects|infecting|infection~|contract~ _ disease|заражен~|заразил~|заражени~|инфицир*|заразивш*|infect~|инфицирован~|зараженн~|инфекци~
went blind|lost their sight|lost sight|blinded|ослеп~|ослепл~|потерял~ зрение|лишил~ зрения
disabled|became disabled|permanently disabled|crippl*|инвалид~|инвалидност~|стал~ инвалид~|искалеч*|покалеч*|person with disabilities|people with disabilities|persons with disabilities|disabled person|disabled people|invalid|invalids|люд~ с инвалидностью|люд~ с ограниченными возможностями|людей с инвалидностью|люди с инвалидностью
lost a limb|lost limb~|lost an arm|lost a leg|without an arm or a leg|without a limb|потер~ конечност~|утрат~ конечност~|без руки или ноги|остал~ без ноги|остал~ без руки|остал~ без конечност~|amput*|ампут*|потерял~ конечност~|лишил~ ног~|лишил~ рук~
fell from|fall from|fallen from|falling from|упал~ с|упал~ из|выпал~ из|паден~ с|сорвал~ с
fell down|fall down|falling down|collapse~|collapsing|обруш*|рухнул~|обвал~|рухнувш*|обвалил~
sleep|slept|asleep|sleeping|спал~|спят|спит|спящ~|спавш~
wake|woke|woken|awoke|woken up|проснул~|разбудил~|разбужен~
stood trial|stand trial|standing trial|went on trial|put on trial|предстал~ перед судом|предан~ суду|отдан~ под суд|отдал~ под суд|пошл~ под суд|предстанет перед судом|предстанут перед судом
queue~|queuing|queueing|waiting list|stood in line|очеред~|в очереди|стоял~ в очереди|line of people|очередь|очереди|очередью|очередей|очередях
wait|waits|waited|waiting|await~|awaiting|ждал~|ждут|ждет|ожидают|ожидает|ожидал~|ожидающ*|в ожидании
gathered|gather|gathers|gathering|assembled|assembl* at|собрал~|собирал~|сбор|сбора|собравш*|стекл~
dispersed|disperse|went their separate ways|broke up peacefully|разошл~|разошел|расход~ по домам|рассеял~
meet|meets|met|meeting~|встретил~|встреч~|встреча~|собрани~
pursued|pursue|pursues|pursuing|chase~|chasing|погон~|погнал~|погнавш*|преследовал~ бегл~|гнал~ за
approach~|approached|approaching|came near|приблизил~|приближени~|приближа*|подошл~|подошел|подход~|подойти
attach~ to|attached to|assigned to|assignment to|прикреплен~|прикрепил~|приписан~|прикомандирован~|закреплен~ за
became|become|becomes|becoming|стал|стала|стали|стало|станет|станут|стать
turned into|turn into|turned to|transform~|transformation~|превратил~|превращен~|превращени~|преобраз*
appear~|appeared|appearing|appearance~|emerged|emerge~|появил~|появлени~|появля*|возник~|возникл~|возникновени~
raised flag~|flew the flag|hoist~|поднят~ флаг~|поднял~ флаг~|водружен~|водрузил~
laid flowers|laid wreath~|laid a wreath|lay flowers|laying of wreaths|возложил~|возложен~|возложени~
climb|climbs|climbed|climbing|взобрал~|взбирал~|восхожден*|поднял~ на|поднимал~ на
descend~|came down|went down|descent|спустил~|спуск~|спускал~|сошел с|сошл~ с
jump|jumps|jumped|jumping|leap~|leapt|прыгнул~|прыгал~|прыга~|выпрыг*|спрыг*
ran to|ran from|ran towards|running from|running to|побежал~|побежавш*
turned up|showed up|show up|turn up|явил~|явк~|являл~|явивш*
voted with their feet|ran for their lives|fled for their lives|бежал~ спасая жизнь|спасая свою жизнь
took part|take part|taking part|taken part|participat*|участв*|приня~ участие|принимал~ участие|участник~|принявш* участие
walked out|walk out|walkout~|walking out|покин* рабоч~ мест~|покин* зал~|ушл~ с рабоч~ мест~|прекратил~ работу и ушл~
sick leave|on sick leave|off sick|больничн~|на больничном|временн~ нетрудоспособн*|sick note~|sick leave certificate~|больничн~ лист~|листок нетрудоспособности|листк~ нетрудоспособности|больничном
went on a pilgrimage|pilgrim~|pilgrimage~|паломн*
tourism|туризм~
wander~|roam~|nomad~|кочев*|скита*|бродяж*|странств*
passed away|pass away|passing away|скончал~|ушел из жизни|ушл~ из жизни|кончин~
passed exam~|pass the exam~|passed the exam~|passed a test|сдал~ экзамен~|сдавш* экзамен~|выдержал~ экзамен~
failed exam~|failed the exam~|failed an exam|не сдал~ экзамен~|провалил~ экзамен~|завалил~ экзамен~|не выдержал~ экзамен~
passed law~|passed the law|law was passed|passed a law|enact~|adopted a law|принят~ закон~|принял~ закон~|приняти~ закон~
moved by|shift~ to|moved to|move to|moving to|переехал~ в|переехал~ на|переезд~ в|перебрал~ в|перенесен~ в
end~|ended|ends|ending|broke off|called off|gave up|abandoned|прекратил~|прекращ*|прекращен~|закончил~|законч*|завершил~|заверш*|сворачива*|свернул~
unfit|not fit|негодн~|негоден|не годен|не годн~|непригодн~
rehire~|rehired|rehiring|re employed|taken back to work|hired back|принят~ обратно|принял~ обратно|приняты обратно на работу|обратно на работу|взял~ обратно|снова принят~|снова принял~
`;
