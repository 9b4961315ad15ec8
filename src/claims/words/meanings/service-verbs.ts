// Happenings of service and war, each stage a line of its own: entering the service, moves and ranks, leave and absence, captivity
// and exchange, wounds, the dead and their remains, fighting, and what war does to civilians.
export const serviceMeanings = `
enlist~|enlistment|signed up for the army|joined the army|join the army|joined up|поступил~ на служб~|поступивш~ на служб~|пошел в армию|пошл~ в армию|завербовал~|завербовавш~
volunteered|volunteering|volunteered for the front|went as a volunteer|ушел добровольцем|ушл~ добровольц~|пошл~ добровольц~|пошел добровольцем|записал~ добровольц~
sign a contract|signed a contract|signed contract~|signed _ contract~|signing a contract|signing contract~|signing of contract~|подписал~ контракт~|заключил~ контракт~|подписавш~ контракт~|заключивш~ контракт~|подписани~ контракт~|заключени~ контракт~|signed contracts|подписавш* контракт~
forced to sign a contract|forced to sign contract~|forced to sign _ contract~|coerced into signing|made to sign _ contract~|заставил~ подписать контракт~|принудил~ подписать контракт~|принужден~ подписать контракт~|вынудил~ подписать контракт~|принуждени~ к подписани~ контракт~
terminate a contract|terminated _ contract~|broke _ contract~|broken _ contract~|breaking _ contract~|cancelled _ contract~|canceled _ contract~|cancelling _ contract~|tore up _ contract~|torn up _ contract~|dissolved _ contract~|контракт~ расторгл~|контракт~ расторг|контракт~ расторгнут~|контракт~ разорвал~|контракт~ разорван~|разорван~ контракт~|разрыв~ контракт~|порвал~ контракт~|contract~ terminated|termination of _ contract~|расторг~ контракт~|расторгл~ контракт~|расторгнут~ контракт~|расторжени~ контракт~|разорвал~ контракт~
contract expired|contract~ expired|contract~ ended|expiry of _ contract~|контракт~ истек|контракт~ истекл~|истечени~ контракт~|контракт~ закончил~|окончани~ контракт~
extend a contract|extended _ contract~|contract~ extended|extension of _ contract~|продлил~ контракт~|продлен~ контракт~|продлени~ контракт~
be called up|called up|drafted|conscripted|calling up|drafting|call up for service|призвал~|призван~|призвать|призыва~|призывают~
draft of conscripts|drafted into the army|conscripted into the army|called up for military service|призвал~ в арми~|призван~ в арми~|призван~ на служб~|призван~ на военн~ служб~|призвал~ на военн~ служб~
be mobilised|mobilise|mobilises|mobilised|mobilising|mobilize|mobilizes|mobilized|mobilizing|мобилизова*|мобилизу*
forcibly mobilised|forcibly mobilized|forced mobilisation|forced mobilization|forcibly conscripted|forced conscription|насильн~ мобилизаци~|принудительн~ мобилизаци~|насильно мобилизова*|принудительно мобилизова*|насильственн~ мобилизаци~
demobilise|demobilised|demobilized|demobilize|demobilising|demobilizing|демобилизова*|демобилизу*|дембельнул~
recruit into|recruited|recruiting|recruitment|вербовк~|вербовать|вербовал~|вербуют|вербует|завербова*
recruited from prison~|recruited prisoner~|recruitment of prisoner~|recruited convict~|recruited in prison~|recruited _ from penal colon*|завербован~ в колони~|завербовал~ в колони~|завербован~ из колони~|вербовк~ заключенн~|вербовк~ осужденн~
serve a summons|served _ summons|handed _ summons|given _ summons|issued _ summons|received _ summons|received draft notice~|received call up paper~|вручил~ повестк~|вручен~ повестк~|вручени~ повест~|получил~ повестк~|раздал~ повестк~|выдал~ повестк~
ignore a summons|ignored _ summons|failed to appear at the enlistment office|did not report to the enlistment office|failed to report for duty|не явил~ в военкомат~|не явил~ по повестк~|неявк~ в военкомат~|неявк~ по повестк~|не явивш~ по повестк~
register for service|registered for military service|put on the military register|entered in the military register|поставлен~ на воинск~ учет|поставил~ на воинск~ учет|встал~ на воинск~ учет|постановк~ на воинск~ учет
deregister|removed from the military register|taken off the military register|struck off the military register|снят~ с воинск~ учет~|снял~ с воинск~ учет~|сняти~ с воинск~ учет~
undergo medical examination|medical examination~|medically examined|passed the medical board|passed _ medical board|медосмотр~|медицинск~ освидетельствовани~|освидетельствован~|прошел медкомисси~|прошл~ медкомисси~|прошел ввк|прошл~ ввк
declared fit|found fit|recognised as fit|recognized as fit|deemed fit|признан~ годн~|признал~ годн~|признан годным
declared unfit|found unfit|recognised as unfit|recognized as unfit|deemed unfit|признан~ негодн~|признал~ негодн~|признан~ не годн~|признал~ не годн~
discharged as unfit|invalided out|medically discharged|medical discharge|discharged for health|discharged on health grounds|комиссован~|комиссовал~|комиссовать|списан~ по здоровь~|уволен~ по состояни~ здоровь~|увольнени~ по состояни~ здоровь~|уволен~ по здоровь~
granted a deferment|granted deferment~|received _ deferment~|got _ deferment~|given _ deferment~|получил~ отсрочк~|предоставлен~ отсрочк~|предоставил~ отсрочк~|предоставлени~ отсроч~
denied a deferment|denied deferment~|refused _ deferment~|deferment refused|отказал~ в отсрочк~|отказано в отсрочке|отказ в отсрочке
exempted|exempted from service|exempted from military service|exempted from the draft|освобожден~ от призыв~|освобожден~ от служб~|освобожден~ от военн~ служб~|освободил~ от призыв~|освобождени~ от призыв~
evade the draft|evaded the draft|evading the draft|draft evasion|draft dodging|dodged the draft|dodging the draft|evaded conscription|evading conscription|evaded mobilisation|evaded mobilization|evading mobilisation|evading mobilization|уклонил~ от призыв~|уклонени~ от призыв~|уклонени~ от мобилизаци~|уклонил~ от мобилизаци~|уклонени~ от воинск~|уклонивш~ от призыв~|уклоняют~ от призыв~|уклоняют~ от мобилизаци~
evade service|evaded military service|evading military service|evasion of military service|evasion of service|shirked service|уклонени~ от служб~|уклонени~ от военн~ служб~|уклонил~ от служб~|уклонил~ от военн~ служб~|уклонени~ от исполнени~ обязанност~
malingering|feigned illness|simulated illness|симуляци~ болезн~|симуляц~|симулировал~|симулирова*
self inflicted wound|self inflicted injury|self inflicted wounds|self inflicted injuries|shot himself in the|членовредительств~|самострел~|прострелил~ себе
swear an oath|swore an oath|sworn in|took the oath|taken the oath|take the oath|swore allegiance|swear allegiance|sworn allegiance|принял~ присяг~|принес присяг~|принесл~ присяг~|присягнул~|приняти~ присяг~|приведен~ к присяг~|привел~ к присяг~|принявш~ присяг~
break an oath|broke _ oath|violated _ oath|betrayed _ oath|violation of _ oath|нарушил~ присяг~|нарушени~ присяг~|изменил~ присяг~|изменивш~ присяг~
retrained|retraining|переподготовк~|переобучил~|переобучени~|переучивал~|retrain~|reskill*|переобуч*
military refresher training|reservist training|called up for training|reserve training|военн~ сбор~|сборы резервист~
graduated|graduate from|graduating|graduation|окончил~ училищ~|окончивш~ училищ~
form a unit|formed _ unit~|formed _ brigade~|formed _ regiment~|formed _ battalion~|formation of _ unit~|сформировал~|сформирован~|сформирова*|формирова*
disband~|disbandment|dissolved|расформирова*|распущен~|распустил~|роспуск~|dissolve~|disbanded|dissolution of|расформиров*
reorganise|reorganised|reorganized|reorganisation|reorganization|reorganising|reorganizing|реорганизова*|реорганизац*|переформирова*
replenish~|replenishment|brought up to strength|доукомплектова*|пополнени~|пополнил~|пополнен~|укомплектова*
reinforce|reinforced|reinforcing|reinforcement~|подкреплени~|усилил~ группировк~|усилени~ группировк~
be deployed|deploy~|deployment~|redeployed to|развернул~|развернут~|разворачива*|развертывани~
redeploy~|redeployment~|moved _ troops|relocated _ troops|перебросил~|переброшен~|переброск~|перебрасыва*|передислоц*
sent to the front|sent to war|sent to fight|sent to the front line|sent to the frontline|sent into battle|sending to the front|отправил~ на фронт|отправлен~ на фронт|отправк~ на фронт|отправил~ воевать|отправил~ на войн~|отправлен~ на войн~|послан~ на фронт|послал~ на фронт|sent to front|направлен~ на фронт|ушл~ на фронт
sent to the assault|sent into an assault|sent on an assault|sent to storm|sent into assault~|отправил~ на штурм~|отправлен~ на штурм~|послал~ на штурм~|отправил~ в штурм~|отправлен~ в штурм~|погнал~ на штурм~
sent back to the front|returned to the front|sent back into battle|sent back to war|вернул~ на фронт|вернувш~ на фронт|возвращен~ на фронт|снова отправил~ на фронт|возвращени~ на фронт
leave for the front|left for the front|went to the front|went to war|gone to the front|ушел на фронт|ушл~ на фронт|уехал~ на фронт|ушел на войну|ушл~ на войн~|пошел на войну|пошл~ на войн~
return from the front|returned from the front|came back from the front|back from the front|returned from war|returned from the war|came home from the war|вернул~ с фронт~|вернувш~ с фронт~|вернул~ с войн~|вернувш~ с войн~|возвращени~ с фронт~|возвращени~ с войн~|пришел с войны|пришл~ с войн~
not return from the war|did not return from the war|never returned from the war|never came back from the war|не вернул~ с войн~|не вернул~ с фронт~|не вернувш~ с войн~|не вернувш~ с фронт~|не пришел с войны
transfer to a unit|transferred|transfer~|transferring|перевел~|переведен~|переводят|перевод в|перевод из|перевести
second to a unit|seconded|secondment~|seconding|прикомандирова*|откомандирова*
business trip|sent on a mission|командировк~|командировал~|командирова*|командировок
attached to|attached|assigned to _ unit|придан~ полк~|приписан~ к|прикреплен~|прикрепил~|приписал~ к
appointed|appoint~|appointment~|назначил~|назначен~|назначени~|назначить|назнача*
resign~|resignation~|stepped down|ушел в отставку|ушл~ в отставк~|подал~ в отставк~|уход в отставку|подавш~ в отставк~
retire from service|retired from service|retired from the army|retired from the military|вышел в отставку|вышл~ в отставк~|вышел на пенсию|вышл~ на пенси~|уволен~ в отставк~
dismissed from service|discharged from service|discharged from the army|dismissed from the army|discharge from service|discharged from the military|discharge from the army|уволен~ со служб~|уволил~ со служб~|увольнени~ со служб~|уволен~ с военн~ служб~|увольнени~ с военн~ служб~|уволил~ с военн~ служб~|уволен~ из арми~|увольнени~ из арми~|уволил~ из арми~|military discharge~|уволен~ из армии
dishonourably discharged|dishonorably discharged|dishonourable discharge|dishonorable discharge|уволен~ с позор~
stationed|garrisoned|based in|quartered|дислоцирова*|дислокаци~|размещен~|расквартирова*|базировал~|базируют~|базирует~
billeted|billet~|lodged with|расселен~|расселил~|поставлен~ на постой|разместил~
be rotated|rotated|rotate|rotates|rotating|replaced at the front|ротаци~|провел~ ротаци~|отправлен~ на ротаци~|ротирова*
withdrawn to the rear|pulled back from the front|taken off the front line|withdrawn from the front|withdrawn from the front line|выведен~ в тыл|вывел~ в тыл|отведен~ в тыл|отвел~ в тыл|вывод в тыл|выведен~ с передов~|снят~ с передов~
withdraw troops|withdrawal of troops|troop withdrawal~|troops withdrawn|pulled out _ troops|withdrew _ troops|вывод войск|вывод~ войск|вывел~ войск~|выведен~ войск~|выводят войск~|войск~ выведен~
pull back weapons|withdrawal of weapons|withdrew _ weapons|withdrawal of heavy weapons|отвод вооружен~|отвод~ вооружени~|отвел~ вооружени~|отвод~ техник~
enter territory|sent in troops|brought in troops|moved in troops|troops entered|entry of troops|introduction of troops|ввел~ войск~|введен~ войск~|ввод войск|ввод~ войск|войск~ вошл~|вошл~ войск~
be promoted|promoted|promotion~|promoting|повысил~ в звани~|повышен~ в звани~|повышени~ в звани~|присвоен~ _ звани~|присвоил~ _ звани~|произведен~ в офицер~|получил~ звани~
be demoted|demoted|demotion~|demoting|reduced in rank|reduced to the ranks|разжалова*|понижен~ в звани~|понизил~ в звани~|понижени~ в звани~|понижен~ в должност~
be decorated|decorated|awarded|received _ award~|awarded _ medal~|awarded _ order~|награжден~|наградил~|награждени~|награжда*|удостоен~
decorated posthumously|awarded posthumously|posthumously awarded|posthumously decorated|посмертно награжден~|награжден~ посмертно|наградил~ посмертно|удостоен~ посмертно
stripped of award~|stripped of _ medal~|stripped of _ decoration~|deprived of _ award~|лишен~ наград~|лишил~ наград~|лишени~ наград~|лишен~ медал~|лишен~ орден~
nominated for an award|put forward for an award|recommended for a decoration|представлен~ к наград~|представил~ к наград~|представлен~ к орден~|представлени~ к наград~
commended|commend~|commendation~|thanked in orders|благодарност~ командовани~|объявлен~ благодарност~|объявил~ благодарност~
reprimand~|received a reprimand|reprimanded|объявил~ выговор~|объявлен~ выговор~|выговора|выговоры|выговоров|выговор~|получил~ выговор~
granted leave|given leave|got leave|received leave|was granted leave|sent on leave|предоставлен~ отпуск~|предоставил~ отпуск~|дал~ отпуск|получил~ отпуск|получивш~ отпуск|отпущен~ в отпуск|отправлен~ в отпуск
go on leave|went on leave|left on leave|came home on leave|home on leave|going on leave|ушел в отпуск|ушл~ в отпуск|уехал~ в отпуск|приехал~ в отпуск|убыл~ в отпуск
refuse leave|refused leave|denied leave|не дал~ отпуск~|отказал~ в отпуск~
fail to return from leave|failed to return from leave|did not return from leave|never returned from leave|not returned from leave|overstayed _ leave|не вернул~ из отпуск~|не вернувш~ из отпуск~|невозвращени~ из отпуск~|не явил~ из отпуск~|не прибыл~ из отпуск~
fail to return from hospital|failed to return from hospital|did not return from hospital|never returned from hospital|not returned from hospital|не вернул~ из госпитал~|не вернувш~ из госпитал~|не явил~ из госпитал~|не прибыл~ из госпитал~
fail to report to the unit|failed to report to _ unit|did not report to _ unit|failed to report for service|failed to arrive at _ unit|не явил~ в част~|не явил~ на служб~|не прибыл~ в част~|неявк~ в част~|неявк~ на служб~|не явивш~ на служб~
return from leave|returned from leave|came back from leave|back from leave|вернул~ из отпуск~|вернувш~ из отпуск~|возвращени~ из отпуск~|возвратил~ из отпуск~
leave the unit without permission|left _ unit without|left _ unit without permission|awol|went awol|absent without leave|absence without leave|unauthorised absence~|unauthorized absence~|unauthorised abandonment|unauthorized abandonment|соч|самовольн~ оставлени~|самовольно оставил~|самовольно оставивш~|самовольно покинул~|самовольно покинувш~|самовольн~ уход~
flee the unit|fled the unit|fled _ unit|ran away from the unit|escaped from the unit|escaped from _ unit|escape from the unit|бежал~ из част~|сбежал~ из част~|сбежавш~ из част~|бежавш~ из част~|побег из части|побег~ из част~|убежал~ из част~
flee the battlefield|fled the battlefield|fled the front|fled from the front|ran from the front|fleeing the battlefield|бежал~ с пол~ боя|бежал~ с фронт~|сбежал~ с фронт~|сбежавш~ с фронт~|бегств~ с пол~ боя|бегств~ с фронт~
leave a position|abandoned _ position~|left _ position~|abandonment of _ position~|оставил~ позици~|оставивш~ позици~|покинул~ позици~|бросил~ позици~|оставлени~ позици~|покинувш~ позици~
desert with weapons|deserted with weapon~|fled with weapon~|left _ unit with weapon~|deserted with _ weapon~|бежал~ с оружи~|сбежал~ с оружи~|ушл~ с оружи~|дезертировал~ с оружи~|оставил~ част~ с оружи~|покинул~ част~ с оружи~
defect~|defection~|went over to the enemy|crossed to the enemy|switched sides|changed sides|перешел на сторону|перешл~ на сторон~|переход~ на сторон~|перебежал~|перешедш~ на сторон~|defected|defector~|перешл~ на сторону|перебежчик~|перешедш* на сторону
refuse an order|refused an order|refused _ order~|refusal of an order|disobeyed _ order~|disobeyed|disobeying|refusal to obey|refused to obey|неисполнени~ приказ~|невыполнени~ приказ~|не выполнил~ приказ~|не исполнил~ приказ~|отказал~ выполнить приказ~|отказал~ выполнять приказ~|отказал~ подчиниться
refuse to fight|refused to fight|refusal to fight|refusing to fight|refused to take part in hostilities|отказал~ воевать|отказавш~ воевать|отказ воевать|отказ~ воевать|отказ~ от участи~ в боев~|отказал~ участвовать в боев~|отказавш~ от участи~
refuse to go on an assault|refused to storm|refused to go on an assault|refused to attack|refused to go into battle|refused to assault|отказал~ идти на штурм~|отказал~ идти в бой|отказал~ от штурм~|отказавш~ идти на штурм~|отказ~ идти на штурм~|отказал~ штурмовать|отказал~ идти в атак~
refuse to serve|refused to serve|refusal to serve|refused military service|refused to join the army|отказал~ служить|отказавш~ служить|отказ~ от служб~|отказал~ от служб~|отказ~ от военн~ служб~|отказал~ от военн~ служб~
coup~|coup attempt~|attempted coup~|putsch~|переворот~|путч~|попытк~ переворот~|coups|госпереворот~
uprising~|revolt~|rebellion~|insurrection~|восстани~|восстал~|восставш~|rose up|восстан~|мятеж~|взбунтовал~|бунт|бунта|бунты
lay down arms|laid down arms|laid down their arms|laid down _ weapons|laid down _ arms|laying down arms|сложил~ оружи~|сложивш~ оружи~|складыва~ оружи~|сложить оружие
surrender a town|surrendered _ city|surrendered _ town|surrender of _ town|surrender of _ city|сдал~ город~|сдача города|сдач~ город~|оставил~ город|сдан~ город~
be captured|captured|taken prisoner|took prisoner|taken captive|took captive|fell into captivity|попал~ в _ плен|попавш~ в _ плен|попад~ в плен|взят~ в плен|взял~ в плен|взяли в плен|захвачен~ в плен|захватил~ в плен|пленен~|пленил~|пленени~|плененн~|оказал~ в плен~
held captive|held in captivity|in captivity|held prisoner|kept in captivity|находят~ в плен~|находил~ в плен~|удерживают~ в плен~|в плену|находивш~ в плен~|остают~ в плен~
captured town|captured _ town|captured _ village|captured _ city|seized _ town|seized _ village|захватил~ город|взял~ город|захватил~ сел~|взяти~ город~|захват города
captured weapons|captured _ weapons|seized weapons|trophy weapons|trophies|трофейн~ оружи~|трофе~|трофейн~|захватил~ оружи~
be exchanged|exchanged|swapped|exchanged prisoner~|exchanging prisoner~|swap~|обменял~|обменян~|обмен~ пленн~|обмен~ военнопленн~|обменяли
exchange of bodies|body exchange~|exchanged bodies|bodies exchanged|exchange of the bodies|обмен~ тел~|обмен телами|обменял~ тел~|обмен~ останк~
handed over bodies|handed over _ bodies|bodies handed over|handover of bodies|transfer of bodies|transferred _ bodies|передал~ тел~|передан~ тел~|передач~ тел~|тел~ передан~
handed over|handover~|turned over to|передан~|передал~|передача|передачи|передаче|передачу
be released|released from captivity|freed from captivity|release from captivity|liberated from captivity|освобожден~ из плен~|освободил~ из плен~|освобождени~ из плен~|вызволил~ из плен~|отпущен~ из плен~|вызволен~ из плен~
hostages released|hostages freed|freed hostage~|released hostage~|release of hostage~|freeing of hostage~|освобожден~ заложник~|освободил~ заложник~|освобождени~ заложник~|заложник~ освобожден~|отпустил~ заложник~
return from captivity|returned from captivity|back from captivity|came back from captivity|brought back from captivity|вернул~ из _ плен~|вернувш~ из _ плен~|возвращен~ из _ плен~|возвращени~ из _ плен~|вернули из плена
escape from captivity|escaped from captivity|fled captivity|fled from captivity|escaping captivity|бежал~ из плен~|сбежал~ из плен~|побег из плена|бежавш~ из плен~|сбежавш~ из плен~|побег~ из плен~
died in captivity|die in captivity|killed in captivity|death in captivity|deaths in captivity|умер в плену|умерл~ в плен~|погиб в плену|погибл~ в плен~|смерт~ в плен~|умерш~ в плен~|погибш~ в плен~
return to duty|returned to duty|returned to service|back in service|went back to service|вернул~ на служб~|вернувш~ на служб~|возвращени~ на служб~|возвратил~ на служб~
return voluntarily|returned voluntarily|voluntarily returned|came back voluntarily|добровольно вернул~|добровольно вернувш~|вернул~ добровольно|добровольн~ возвращени~|добровольно возвратил~|voluntary return~|добровольн~ возвращен~
be brought back|brought back to _ unit|forcibly returned|forcibly returned to _ unit|returned by force|brought back by force|возвращен~ в част~|принудительно возвращен~|насильно вернул~|насильно возвращен~|принудительно вернул~|доставлен~ в част~
be found|found|uncovered|detected|выявлен~|выявил~|найден~|нашел|нашл~|обнаружен~|обнаружил~
hide|hides|hid|hidden|hiding|went into hiding|in hiding|скрыл~|скрывш~|скрыва*|прячет~|прячут~|прятал~|спрятал~|укрывал~|скрывал~|спрятавш*|скрывающ*
hide deserters|sheltered _ deserter~|harboured _ deserter~|harbored _ deserter~|hid _ deserter~|укрывал~ дезертир~|укрыл~ дезертир~|прятал~ дезертир~
caught at the border|detained at the border|stopped at the border|caught crossing the border|detained crossing the border|задержан~ на границ~|задержал~ на границ~|пойман~ на границ~|поймал~ на границ~|задержани~ на границ~
cross the border illegally|illegally crossed the border|illegal border crossing~|illegally crossing the border|crossed the border illegally|незаконно пересек~ границ~|незаконно перешл~ границ~|незаконн~ пересечени~ границ~|незаконно пересекл~ границ~|нелегально пересекл~ границ~|незаконн~ переход~ границ~
flee abroad|fled abroad|fled the country|fleeing the country|бежал~ за границ~|бежал~ из стран~|сбежал~ за границ~
barred from leaving|banned from leaving|exit ban~|travel ban~|not allowed to leave the country|запрет~ на выезд~|запрещен~ выезд~|запретил~ выезд~
raid on draftees|raids by recruiters|enlistment raid~|round up|round ups|rounded up|rounding up|облав~
beaten by recruiters|beaten at the enlistment office|beaten in the enlistment office|избит~ в военкомат~|избил~ в военкомат~|избит~ в тцк|избил~ в тцк
busification|bussification|forced into a bus|pushed into a bus|бусификаци~|бусифицирова*|затолкал~ в автобус~|затолкал~ в микроавтобус~
be charged with desertion|charged with desertion|accused of desertion|indicted for desertion|обвинен~ в дезертирств~|обвиняем~ в дезертирств~|обвинил~ в дезертирств~|обвинени~ в дезертирств~
be convicted of desertion|convicted of desertion|found guilty of desertion|осужден~ за дезертирств~|осудил~ за дезертирств~
convicted of going awol|convicted of absence|convicted for leaving _ unit|осужден~ за самовольн~|осужден~ за соч|осудил~ за самовольн~
convicted of refusing orders|convicted of refusing|convicted of disobeying|осужден~ за неисполнени~ приказ~|осужден~ за отказ~
case suspended because of the war|proceedings suspended|case suspended|suspended the case|дел~ приостановлен~|приостановил~ дел~|приостановк~ дел~|производств~ приостановлен~
case closed|case dropped|charges dropped|proceedings discontinued|case dismissed|дел~ прекращен~|дел~ закрыт~|прекратил~ дел~|прекращени~ дел~|закрыл~ дел~
joins|joined|joining|вступил~|вступивш~|вступлени~|присоединил~|присоединивш~|примкнул~|join~|присоедин*|вступа*|влил~ в ряды|вступивш*
join the partisans|joined the partisans|joined the guerrillas|went to the partisans|ушел в партизаны|ушл~ к партизан~|ушл~ в партизан~|примкнул~ к партизан~|вступил~ в партизанск~
fight on a side|fought on the side|fighting on the side|fought for|fighting for|fight for|воевал~ на сторон~|воюют на сторон~|воевать на сторон~|сражал~ на сторон~|воевавш~ на сторон~|воюющ~ на сторон~|воевал~ за|сражал~ за
fight|fights|fought|fighting|take part in hostilities|took part in hostilities|воевал~|воюет|воюют|воевать|воевавш~|сражал~|сражают~|участвовал~ в боев~|участи~ в боев~|fight on|go into battle|going into battle|go into combat|go into action|take up arms|take part in fighting|take part in combat|сражаться|идти в бой|идти в атаку|идти на штурм|идти на передовую|идти в наступление|вступать в бой|участвовать в боях|браться за оружие|брать в руки оружие
fight against|fought against|fighting against|воевал~ против|воюют против|сражал~ против|воевавш~ против|воевать против
collaborate|collaborated|collaboration|collaborating|сотрудничал~ с враг~|сотрудничал~ с оккупант~|сотрудничеств~ с оккупант~|коллаборационизм~|коллаборационистск~|пошл~ на сотрудничеств~
pass information|passed information|passed intelligence|passing information|handed over information|передал~ сведени~|передавал~ сведени~|передал~ информаци~|передавал~ информаци~|передач~ сведени~
set fire to an enlistment office|arson of enlistment office~|arson attack on an enlistment office|arson of military commissariat~|torched _ enlistment office|поджог~ военкомат~|подожгл~ военкомат~|поджег военкомат
be wounded|wounded|wounding|injured|wound~|sustained wounds|ранен~|ранил~|ранени~|получил~ ранени~|получивш~ ранени~
seriously wounded|severely wounded|gravely wounded|heavily wounded|badly wounded|тяжело ранен~|тяжелоранен~|тяжел~ ранени~|тяжелораненн~
lightly wounded|slightly wounded|minor wound~|легко ранен~|легкоранен~|легк~ ранени~
mortally wounded|fatally wounded|смертельно ранен~|смертельн~ ранени~
concussed|concussion~|shell shock|shell shocked|shellshocked|контузи~|контужен~|контузил~|контуженн~
maimed|crippled|mutilated|lost a limb|lost limbs|искалечен~|искалечил~|изувечен~|увечь~|покалечен~|maiming|mutilation|изувеченн~|изуродован~
amputate|amputated|amputation~|amputating|amputee~|ампутирова*|ампутаци~|ампутирова~|ампутирован~|ампутант~
burned|burns|suffered burns|ожог~|обожжен~|обожгл~|получил~ ожог~
frostbite|frostbitten|обморожен~|обморожени~|отморожен~|отморозил~|обмороженн~|обморозил~|отморожени~
be evacuated|evacuated wounded|evacuated from the battlefield|medical evacuation|medevac|casualty evacuation|эвакуаци~ ранен~|эвакуирован~ с пол~ боя|эвакуировал~ ранен~|вывезл~ ранен~|вынес с поля боя|вынесл~ с пол~ боя|медэвакуаци~
be treated|treated|undergo treatment|undergoing treatment|receive treatment|лечени~|лечил~|лечат~|лечить~|пролечен~|проходят лечени~|проходит лечени~|treatment~|treating|therapy|therapies|терапи~
hospitalised|hospitalized|hospitalisation~|hospitalization~|taken to hospital|admitted to hospital|hospitalise|hospitalize|госпитализирова*|госпитализаци~|доставлен~ в больниц~|доставлен~ в госпитал~|попал~ в больниц~|попал~ в госпитал~|admitted to the hospital|hospital admission~|госпитализирова~|госпитализирован~|положил~ в больниц~|taken to the hospital|rushed to hospital|госпитализ*|помещен~ в больниц~
operate on|operated on|underwent surgery|surgery|undergo surgery|операци~ хирургическ~|прооперирова*|хирургическ~ операци~|перенес операци~
rehabilitated|medical rehabilitation|реабилитационн~|медицинск~ реабилитаци~|прошел реабилитаци~|прошл~ реабилитаци~
prosthesis|prostheses|prosthetic~|artificial limb~|протез~|протезировани~
go missing|went missing|missing in action|reported missing|listed as missing|gone missing|пропал~ без вест~|пропавш~ без вест~|числят~ пропавш~|без вести
declared missing|declared missing in action|officially missing|recognised as missing|recognized as missing|признан~ пропавш~|признал~ пропавш~|признан~ безвестно отсутствующ~|признани~ пропавш~|признани~ безвестн~
declared dead|recognised as dead|recognized as dead|pronounced dead|declared killed|признан~ умерш~|признан~ погибш~|объявлен~ умерш~|признал~ погибш~|признал~ умерш~|признани~ погибш~|признани~ умерш~|declared legally dead
killed in action|killed in battle|killed in combat|fell in battle|died in battle|died in combat|fallen in battle|погиб в бою|погибл~ в бо~|погибш~ в бо~|пал в бою|пал~ в бо~|убит~ в бо~|погиб~ на пол~ боя
killed at the front|died at the front|killed in the war|died in the war|killed in war|погиб на фронте|погибл~ на фронт~|погибш~ на фронт~|погибл~ на войн~|погиб на войне|погибш~ на войн~|убит~ на войн~|убит~ на фронт~
killed by own side|killed by their own|killed by fellow soldier~|shot by their own commander~|killed by his own commander|обнулен~|обнулил~|обнулени~|обнуля*|убит~ сослуживц~|убит~ своими
blown up|blew up|detonated a mine|stepped on a mine|hit a mine|подорвал~ на мин~|подорвавш~ на мин~|подрыв на мине|подрыв~ на мин~|наступил~ на мин~|подорвал~ на растяжк~
repatriated|repatriate|repatriation~|repatriating|репатриирова*|репатриаци~
bodies returned|returned bodies|return of bodies|returned the bodies|return of the bodies|вернул~ тел~|возвращен~ тел~|возвращени~ тел~|тел~ возвращен~
bodies recovered|recovered bodies|recovered _ bodies|recovery of bodies|bodies collected|retrieved _ bodies|извлечен~ тел~|извлекл~ тел~|вывезл~ тел~|подняли тела|эвакуаци~ тел~|эвакуировал~ тел~|эвакуирован~ тел~
not identified|unidentified|could not be identified|remain unidentified|неопознанн~|не опознан~|не идентифицирова*|не установлен~ личност~|личност~ не установлен~
names established|names confirmed|confirmed by name|established _ names|verified _ names|установил~ имен~|установлен~ имен~|подтвердил~ имен~|подтвержден~ имен~|поименно подтвержден~|имен~ установлен~
buried with honours|buried with honors|buried with military honours|buried with military honors|buried with full honours|похоронен~ с почест~|похоронен~ с воинск~ почест~|похоронил~ с воинск~ почест~|похоронил~ с почест~|похорон~ с воинск~ почест~
remains found|found remains|remains discovered|discovered remains|remains unearthed|unearthed remains|найден~ останк~|обнаружен~ останк~|нашл~ останк~|поднят~ останк~|останк~ найден~|останк~ обнаружен~
cremated|cremation~|cremating|кремирова*|кремаци~|cremate~|crematorium|crematoria|кремирова~|крематори~
commemorate|commemorated|commemoration~|commemorating|remembered the dead|почтил~ память|память почтил~|почтить память
unveiled a monument|monument unveiled|unveiled a memorial|unveiled|unveiling of a monument|открыл~ памятник~|открыт~ памятник~|открыт~ мемориал~|открыл~ мемориал~|открыти~ памятник~|установлен~ памятник~
pulled down a monument|monument removed|monument demolished|dismantled monument~|dismantled a monument|снесен~ памятник~|снес памятник~|снесл~ памятник~|демонтирова~ памятник~|снос памятника|демонтаж~ памятник~
artillery fire|artillery shelling|artillery strike~|artillery barrage~|артобстрел~|артиллерийск~ обстрел~|артиллерийск~ огон~|артиллерийск~ удар~|арт удар~
massive attack~|massed attack~|massive strike~|large scale attack~|массированн~ удар~|массированн~ атак~|массирован~ обстрел~
counterattack~|counter attack~|контратак~|контратаков*|контрудар~
offensive~|launched an offensive|наступлени~|наступательн~|перешл~ в наступлени~|наступают
counteroffensive~|counter offensive~|контрнаступлени~|контрнаступ~
advance~|advancing|advanced|pushed forward|продвинул~|продвижени~|продвига*
break through|broke through|breakthrough~|breaking through|прорвал~ фронт|прорвал~ оборон~|прорыв|прорыва|прорывы|прорывов
break out|broke out of encirclement|break out of encirclement|broke out of the encirclement|breakout|breaking out of encirclement|вырвал~ из окружени~|вышел из окружения|вышл~ из окружени~|прорвал~ из окружени~|выход из окружения|выход~ из окружени~
besiege|besieged|besieging|siege~|laid siege|осада|осады|осаду|осаде|осадой|осажден~|осаждал~|осажда*
lift a siege|siege lifted|lifted the siege|lifting of the siege|blockade lifted|lifting of the blockade|снят~ осад~|снял~ осад~|сняти~ осад~|снят~ блокад~|сняти~ блокад~|прорыв блокады
retreat~|fell back|withdrawal|withdrew|withdraw~|отступил~|отступлени~|отступают|отступал~|отступать|отход|отхода|отошел|отошл~|отступа~|pulled back|отступа*|отход~ войск
liberate|liberated|liberation|liberating|liberates|освобожден~ город~|освободил~ город~|освобождени~ город~|освобожден~ сел~|освобожден~ от оккупант~|освободил~ от оккупант~|деоккупац~|деоккупирова*
occupy|occupies|occupied|occupying|оккупирова*|занят~ город~
fall of a city|city fell|town fell|fall of the city|пал~ город|город пал|падени~ город~|взяти~ города
ambushes|ambushed|ambushing|попал~ в засад~|засад~|из засады|ambush~|попал~ в засаду
shoot down|shot down|downed|downing|shooting down|brought down|сбил~|сбит~|сбива*|сбиты
damaged|damage~|damaging|повредил~|поврежден~|повреждени~|поврежда*|поврежденн~
destroyed building~|destroyed house~|destroyed|destruction|разрушен~|разрушил~|разрушени~|разруша*|destroy~|destroys|ruined|razed|уничтожен~|уничтожил~|уничтожени~
crashed|crash|crashes|plane crash|plane crashes|crash of|разбил~|потерпел~ крушени~|крушени~|авиакатастроф~|упал~ самолет~|crashing|разбился|потерпел~ крушение
collided|collision~|collides|столкнул~|столкновени~ поезд~|столкновени~ корабл~|столкнувш~|collide~|colliding|head on|столкновени~|collid*|столкновени~ автомоб*|столкнувш*
landed troops|landing of troops|landing operation~|amphibious landing~|высадил~|высадк~|высажен~|высадивш~
opened fire|opens fire|opening fire|открыл~ огонь|открыт~ огонь|открывш~ огонь
launched missile~|launched|launch~|missile launch|запустил~|запущен~|запуск~|пуск~ ракет~|выпустил~ ракет~
detonated|detonation~|detonating|сдетонировал~|детонаци~|детонирова*|detonate~|сдетонирова~
be mined|mined|mining|laid mines|minelaying|minelayed|минировани~|заминирован~|заминировал~|минирова*|поставил~ мин~|mine laying|заминир*
demine|demined|demining|mine clearance|cleared of mines|clear mines|разминировани~|разминирова*|разминировал~|очист~ от мин~|очищен~ от мин|мин очищен~|мин очист~
defused|defuse~|defusing|disposed of|обезвреж~|обезвредил~|обезврежен~|обезвреживани~
accidental discharge|negligent discharge|careless handling of weapons|careless handling|неосторожн~ обращени~|случайн~ выстрел~|неосторожн~ обращени~ с оружи~
shoot at civilians|стрелял~ по мирн~
ceasefire declared|declared a ceasefire|declared a truce|announced a ceasefire|announced a truce|agreed a ceasefire|объявлен~ перемири~|объявил~ перемири~|объявил~ прекращени~ огня|объявлен~ прекращени~ огня
ceasefire broken|broke the ceasefire|violated the ceasefire|ceasefire violation~|truce violation~|violation of the ceasefire|нарушил~ перемири~|нарушени~ перемири~|нарушени~ режим~ прекращени~ огня|нарушени~ режим~ тишин~|нарушил~ режим~|нарушени~ прекращени~ огня
peace signed|signed a peace|signed peace treaty|signing of the peace|signed an armistice|подписал~ мир|подписан~ мирн~|подписал~ мирн~|подписани~ мирн~ договор~|подписал~ перемири~
declare war|declared war|declaration of war|declaring war|объявил~ войн~|объявлен~ войн~|объявлени~ войн~
start of the war|outbreak of war|war began|war broke out|beginning of the war|start of the invasion|начал~ войн~|начало войны|начала войны|началась война|война началась|развязал~ войн~
end of the war|war ended|war was over|ending of the war|конец войны|конца войны|окончани~ войн~|война закончилась|войн~ окончил~|закончил~ войн~|завершени~ войн~
be taken hostage|taken hostage|took hostage|hostage taking|hostage takings|seized hostage~|held hostage|взят~ в заложник~|взял~ в заложник~|захват заложник~|захвачен~ в заложник~|захватил~ заложник~|захват~ заложник~|удерживал~ заложник~
enforced disappearance~|forcibly disappeared|forced disappearance~|disappeared by|насильственн~ исчезновени~|насильственно исчезл~|исчезновени~
be tortured|torture|tortures|tortured|torturing|torture chamber~|пытк~|пыток|пытал~|пытают|замучен~|замучил~|истязани~|истязал~
execution of prisoners|executed prisoner~ of war|shot prisoner~ of war|shooting of prisoner~ of war|killing of prisoner~ of war|расстрел~ пленн~|расстрел~ военнопленн~|расстрелял~ пленн~|расстрелян~ пленн~|расстрелял~ военнопленн~|казн~ военнопленн~|убийств~ военнопленн~
burned down a village|burned villages|burned _ village~|burnt _ village~|сожгл~ деревн~|сожжен~ деревн~|сжег деревн~|сожжен~ сел~|сожгл~ сел~
forcibly displaced|forcibly transferred|forcible transfer~|forced transfer~|принудительн~ перемещени~|насильственн~ перемещени~|насильственно перемещен~|принудительн~ вывоз~
children taken away|abducted children|abduction of children|похищен~ дет~|похищенн~ дет~|похищени~ дет~
taken into forced labour|taken to forced labour|driven to forced labour|driven into forced labor|taken for forced labor|угнан~ на работ~|угнал~ на работ~|угнан~ в германи~|угнал~ в германи~|угон~ на принудительн~ работ~
internment~|interned|intern~|internment camp~|интернирова*|интернировани~|лагер~ интернирован~
displaced|displace|displacement|forced from _ homes|driven from _ homes|вынужденно покинул~|вынужден~ покинуть дом~
fled the war|fled the fighting|fled from war|flee the war|fleeing the war|fled the shelling|бежал~ от войн~|бежавш~ от войн~|бегств~ от войн~|покинул~ дом~ из за|бежал~ от обстрел~|бежавш~ от обстрел~
return home|returned home|came home|going home|returning home|домой вернул~|вернул~ домой|вернувш~ домой|возвращени~ домой|возвращен~ домой|come home|went home|возвратил~ домой|вернувш* домой|вернул~ на родину|возвращени~ на родину
blackout~|without power|power outage~|power cut|power cuts|left without electricity|обесточен~|без электричеств~|отключени~ электричеств~|отключени~ электроэнерги~|без электроэнерги~|блэкаут~
rebuilt|rebuilding|restored|restoration|восстановлен~|восстановил~|восстановлени~|восстанавлива*|отстроен~|reconstruction~|реконструкци~|rebuild~|reconstruct~|restor*|отстро*|реконструир*|реконструкц*
payments to families|paid to families|payment to the family|compensation to families|paid compensation to families|выплат~ семь~|выплатил~ семь~|выплачен~ семь~|компенсаци~ семь~|выплат~ семей
award veteran status|veteran status|combat veteran status|status of veteran~|статус~ ветеран~|удостоверени~ ветеран~
status of a combatant|combatant status|убд|статус~ убд|статус~ комбатант~
complained to prosecutors|complaint~ to the prosecutor|complained to the military prosecutor|жалоб~ в прокуратур~|жалоб~ в военн~ прокуратур~|пожаловал~ в прокуратур~|обратил~ в военн~ прокуратур~
guarded|guarding|stood guard|on guard|охранял~|охраня*|в карауле|караулил~|сторожил~
patrolled|patrolling|on patrol|патрулирова*|патрулировани~|патрулиру*
escorted|escort~|escorting|under escort|конвоирова*|под конвоем|эскорт~
disarmed|disarm~|disarmament|disarming|разоружен~|разоружил~|разоружени~
armed|arming|arm the|rearmed|вооружил~|вооружен~ автомат~|вооружает|вооружают
issued weapons|given weapons|issued with weapons|distributed weapons|выдал~ оружи~|выдан~ оружи~|раздал~ оружи~|выдач~ оружи~
supplied weapons|delivered weapons|sent weapons|weapon~ delivered|arms delivered|поставил~ оружи~|поставлен~ оружи~|поставк~ оружи~|передал~ оружи~|поставк~ вооружени~
stolen weapons|stole weapons|theft of weapons|weapons theft~|хищени~ оружи~|похищен~ оружи~|кража оружия|краж~ оружи~|украден~ оружи~|похитил~ оружи~
hazed|bullied by fellow soldiers|beaten by fellow soldiers|beaten by comrades|избит~ сослуживц~|избил~ сослуживц~|избит~ старослужащ~|издевательств~ сослуживц~
shot fellow soldiers|shot his comrades|opened fire on fellow soldiers|killed fellow soldiers|shot fellow servicemen|расстрелял~ сослуживц~|застрелил~ сослуживц~|убил~ сослуживц~|открыл~ огонь по сослуживц~|расстрел~ сослуживц~
held in a pit|put in a pit|kept in a pit|kept in pits|held in pits|посажен~ в ям~|посадил~ в ям~|держал~ в ям~|содержал~ в ям~|держат в ям~
held in a basement|kept in a basement|held in basements|kept in basements|locked in a basement|посажен~ в подвал~|посадил~ в подвал~|держал~ в подвал~|содержал~ в подвал~|удерживал~ в подвал~|держат в подвал~
bribed for exemption|paid a bribe to avoid|bought a deferment|paid to avoid the draft|взятк~ за отсрочк~|купил~ отсрочк~|взятк~ за освобождени~ от|откупил~ от призыв~|откупил~ от мобилизаци~
forged medical papers|fake medical certificate~|forged medical certificate~|fake disability certificate~|поддельн~ справк~|фальшив~ справк~|фиктивн~ инвалидност~|поддельн~ медицинск~
freed|freeing|liberated prisoner~|set free|released|release~|releasing|освобожден~|освободил~|освобождени~|отпущен~|отпустил~|выпущен~|free the|let go|вышл~ на свободу|вышел на свободу|освобожда*
serve in the army|served in the army|serving in the army|served|serve|serves|serving|служил~|служат|служит|служить|служивш~|несут служб~|нес служб~|несл~ служб~|прошел служб~|проходит служб~|проходят служб~|service in|отслуж*|прослуж*|нес~ службу
served a full term|served out _ term|completed military service|completed _ service|finished _ service|отслужил~|отслуживш~|отслужить|прослужил~
losses suffered|suffered losses|suffered casualties|took losses|took casualties|понес потер~|понесл~ потер~|понесл~ больш~ потер~|понесен~ потер~|несут потер~|несет потер~
concealed losses|hid losses|hid _ losses|скрыва~ потер~|скрыл~ потер~
ordered to attack|ordered to advance|ordered an attack|приказал~ атаковать|приказал~ наступать|отдал~ приказ атаковать|приказ~ об атак~
gave an order|ordered|gave the order|issued an order|issued orders|приказал~|отдал~ приказ|приказано|отдавш~ приказ|велел~
abolished conscription|ended conscription|abolition of conscription|отменил~ призыв~|отмен~ призыв~|отменен~ призыв~
introduced conscription|introduced military service|reintroduced conscription|reintroduced military service|ввел~ призыв~|введен~ призыв~|введени~ призыв~|ввел~ воинск~ обязанност~|ввел~ всеобщ~ воинск~
introduced martial law|declared martial law|imposed martial law|ввел~ военн~ положени~|введен~ военн~ положени~|объявил~ военн~ положени~|введени~ военн~ положени~
announced mobilisation|declared mobilisation|announced mobilization|declared mobilization|ordered mobilisation|ordered mobilization|announcement of mobilisation|объявил~ мобилизаци~|объявлен~ мобилизаци~|объявлени~ мобилизаци~|объявленн~ мобилизаци~
leave cancelled|leave canceled|cancelled leave|canceled leave|отменил~ отпуск~|отменен~ отпуск~|отмен~ отпуск~
leave the unit|left the unit|left _ unit|покинул~ част~|оставил~ част~|оставивш~ част~|покинувш~ част~
leave a post|left _ post~|abandoned _ post~|оставил~ пост|покинул~ пост|бросил~ пост
defector~|перебежчик~
insubordination|disobedience|неповиновени~|неподчинени~
refuse to go to the front|refused to go to the front|refused to go to war|refused deployment|refused to be deployed|отказал~ ехать на фронт|отказал~ идти на войн~|отказал~ ехать на войн~|отказал~ отправляться на фронт
turn oneself in|turned himself in|turned themselves in|gave himself up|gave themselves up|явил~ с повинн~|явк~ с повинн~|добровольно сдал~
capitulation~|capitulate~|capitulating|капитулирова*|капитуляци~
take control|took control of|taken control of|gained control|взял~ под контроль|установил~ контроль|взят~ под контроль
return to the unit|returned to _ unit~|came back to _ unit~|вернул~ в част~|вернувш~ в част~|возвращени~ в част~|возвратил~ в част~
return to the ranks|returned to the ranks|back in the ranks|вернул~ в строй|вернувш~ в строй|возвращени~ в строй|возвращен~ в строй
located|tracked down|traced|разыскан~|разыскал~|отыскал~|установлен~ местонахожден~|установил~ местонахожден~
harbouring|harboring|concealment of offender~|укрывательств~
be sentenced for desertion|sentenced for desertion|приговорен~ за дезертирств~|приговор~ за дезертирств~|приговорил~ за дезертирств~
leak coordinates|leaked coordinates|passed coordinates|passing coordinates|передал~ координат~|передавал~ координат~|передач~ координат~
die of wounds|died of wounds|died of his wounds|died of their wounds|died from wounds|умер от ран|умерл~ от ран|скончал~ от ран|умерш~ от ран|скончал~ от полученн~ ранени~
repatriation of bodies|repatriated bodies|bodies repatriated|репатриаци~ тел~|репатриирован~ тел~|репатриировал~ тел~
forensic examination~|forensic expert examination~|судебно медицинск~ экспертиз~|судмедэкспертиз~
air raid~|bombing raid~|авианалет~|воздушн~ налет~|налет~ авиаци~
carpet bombing|ковров~ бомбардировк~|ковров~ бомбардировок
hit|hits|direct hit~|попадани~|прям~ попадани~
recapture~|recapturing|retook|retaken|отбил~ город~|отвоевал~|отвоеван~|вернул~ контроль
sank|sink~|sinking~|went down|затонул~|затонувш~|пошел ко дну|sunk|sinks|пошл~ ко дну|ушл~ под воду|потоплен~|потопил~|тонул~|затонувш*
shot fired|shots fired|gunshot~|выстрел|выстрела|выстрелы|выстрелов|выстрелом
deported children|deportation of children|forcible transfer of children|депортирован~ дет~|депортаци~ дет~
slave labour|slave labor|рабск~ труд~
understate losses|underreported losses|understated losses|занизил~ потер~|занижают потер~|занижает потер~
suspended from duty|suspended from office|suspended from command|отстранен~ от должност~|отстранил~ от должност~|отстранен~ от командовани~|отстранен~ от служб~
arrested in the guardhouse|held in the guardhouse|guardhouse arrest|disciplinary arrest~|арестован~ на гауптвахт~|дисциплинарн~ арест~|помещен~ на гауптвахт~|посажен~ на гауптвахт~
enrolled|enrol~|enroll~|зачислен~|зачислил~|зачислени~|enrols|enrolling|enrolment~|enrollment~|записан~ в|записал~ в|поступил~ в|поступлени~
entered in the rolls|entered on the rolls|included in the lists|put on the list|внесен~ в список~|внесен~ в списк~|включен~ в списк~|занесен~ в списк~|внесен~ в список
removed from the rolls|removed from the lists|struck off the rolls|excluded from the lists|исключен~ из списк~|исключил~ из списк~|исключени~ из списк~|вычеркнут~ из списк~
stopped paying|pay stopped|payments stopped|salary stopped|payments suspended|прекращен~ выплат~|прекратил~ выплат~|приостановлен~ выплат~|приостановил~ выплат~
registered as a veteran|recognised as a veteran|recognized as a veteran|признан~ ветеран~|признал~ ветеран~
non combat death~|died in a non combat|killed in an accident|небоев~ смерт~|погиб~ не в бою|погиб~ в авари~
heart attack~|инфаркт~|сердечн~ приступ~|cardiac arrest~|остановк~ сердца
die of illness|died of illness|died of disease|died from illness|умер от болезни|умерл~ от болезн~|скончал~ от болезн~
hunger|starvation|starving|голод|голоде|голодом|голодал~|голодают|hungry|голоду|голодающ~|голода~
typhus|тиф|тифа|тифом|тифу|spotted fever|сыпн~ тиф~|сыпняк~|сыпнотифозн~|тифозн~
dysentery|дизентери~|дизентерийн~
epidemic~|эпидеми~|эпидемическ~
froze|frozen to death|froze to death|замерзл~|замерзш~|freezing to death|freeze to death|замерз~|замерзл~ насмерть|frozen|freeze|обморож*|замерзш*
fell from a height|упал~ с высот~|выпал~ с высот~|падени~ с высот~
fell from the window|fell out of a window|fell from a window|выпал~ из окна|упал~ из окна
killed on the spot|shot on the spot|died on the spot|died at the scene|на месте погиб~|погибл~ на мест~|погиб~ на мест~|скончал~ на мест~
confirmed killed|confirmed dead|confirmed death~|deaths confirmed|confirmed the death~|подтвержден~ гибел~|подтвердил~ гибел~|подтвержденн~ погибш~|подтвержден~ смерт~
bereaved|lost a son|lost their son~|lost a husband|lost _ husband~|потерял~ сын~|потерял~ муж~|потерявш~ сын~
notified of death|notice of death|notified of the death|informed of the death|сообщил~ о гибел~|известил~ о гибел~|извещени~ о гибел~|сообщил~ о смерт~
farewell ceremony|farewell ceremonies|церемони~ прощани~|прощани~
memorial service~|requiem~|панихид~|отпевани~|отпет~|отпел~
lowered flags|flags at half mast|flag at half mast|half mast|приспущен~ флаг~|приспустил~ флаг~
laid flowers|laid wreath~|wreath laying|laying flowers|возложил~ цвет~|возложил~ венк~|возложени~ цвет~|возложени~ венк~
search for remains|search for the remains|search for bodies|поиск~ останк~|поиск останков|поиск~ тел~|поиск тел
moved remains|remains transferred|transfer of remains|relocation of remains|перенесен~ останк~|перенос~ останк~|перенос останков
desecrated grave~|desecration~|desecrate~|осквернен~|осквернил~|осквернени~
taken away|took away|taken from|увезен~|увезл~|увез|забран~|забрал~|taking away|уведен~|увел~|уводил~
taken to the enlistment office|taken to the military commissariat|brought to the enlistment office|доставлен~ в военкомат~|увезл~ в военкомат~|доставил~ в военкомат~|привезл~ в военкомат~
held at the enlistment office|held in the enlistment office|kept at the enlistment office|удерживал~ в военкомат~|держат в военкомат~|удержива* в тцк|удерживают в военкомат~
checked documents|document check~|checking documents|documents checked|проверк~ документ~|проверил~ документ~|проверял~ документ~
confiscated|confiscate~|confiscation~|confiscating|конфискова*|конфискаци~
searched the house|house search|house searches|searched house~|обыск|обыска|обыски|обысков|обыскал~
recorded a video|video message~|recorded an appeal|video appeal~|записал~ видео|видеообращени~|записал~ обращени~
appealed to the president|appeal to the president|appeals to the president|обратил~ к президент~|обращени~ к президент~
demand demobilisation|demanded demobilisation|demanded demobilization|called for demobilisation|called for demobilization|потребовал~ демобилизаци~|требуют демобилизаци~|требовал~ демобилизаци~
demand rotation|demanded rotation|called for rotation|потребовал~ ротаци~|требуют ротаци~|требовал~ ротаци~
indefinite service|serve indefinitely|open ended service|бессрочн~ служб~|служ~ бессрочно|бессрочн~ контракт~
extend service|service extended|extended service|extension of service|extended term~ of service|продлен~ срок служб~|продлил~ срок~ служб~|продлени~ срок~ служб~
shorten service|reduced term of service|service shortened|сокращен~ срок служб~|сократил~ срок~ служб~|сокращени~ срок~ служб~
lower the draft age|lowered the draft age|lowered the conscription age|lowered the mobilisation age|lowered the mobilization age|снизил~ призывн~ возраст~|снижен~ призывн~ возраст~|снижени~ призывн~ возраст~|снижени~ мобилизационн~ возраст~
raise the draft age|raised the draft age|raised the conscription age|повысил~ призывн~ возраст~|повышен~ призывн~ возраст~|повышени~ призывн~ возраст~
increase the army|increased the size of the army|increase in the size of the army|army expanded|увеличил~ численност~ арми~|увеличени~ численност~ арми~|увеличен~ численност~ арми~
reduce the army|cut the size of the army|army reduced|reduction of the army|сокращени~ арми~|сократил~ арми~|сокращен~ арми~|сокращени~ вооруженн~ сил~
join nato|joined nato|accession to nato|вступил~ в нато|вступлени~ в нато
mediation|mediate~|mediating|посредничеств~
mediator~|посредник~|mediat*|посреднич*
annexed territory|annexed territories|annexed region~|аннексированн~ территори~|аннексирован~ област~|аннексированн~ регион~
no longer controlled|lost control of|loss of control|утратил~ контроль|потерял~ контроль|утрат~ контрол~
cross a river|crossed the river|crossing of the river|river crossing~|форсирова*|переправил~|переправ~ через
repelled|repel~|repulse~|repulsed|beat off|отбил~ атак~|отразил~ атак~|отражен~ атак~|отбит~ атак~|отбил~ нападени~
hold a position|held _ position~|holding _ position~|held the line|удерживал~ позици~|удерживают позици~|удержал~ позици~|держал~ оборон~|держат оборон~
defend~|defence of|defense of|defending|оборона|обороны|оборону|обороне|обороной|оборонял~|обороня*|защищал~|defended|отстоял~
dig in|dug in|entrench*|dug trench~|digging trenches|окопал~|роют окоп~|рыл~ окоп~|рыть~ окоп~|окапыва*
take up a position|took up position~|taken up position~|занял~ позици~|занявш~ позици~|заняти~ позици~
reconnoitre|reconnaissance mission~|went on reconnaissance|ушел в разведку|ушл~ в разведк~|ходил~ в разведк~|разведывательн~ выход~
mop up operation~|clearing operation~|sweep operation~|zachistka~|зачистк~|зачищен~|зачистил~|зачисток
mutiny of wagner|wagner mutiny|wagner rebellion|march on moscow|марш справедливости|поход~ на москв~|мятеж~ вагнер~|мятеж~ пригожин~
left behind|abandoned by command~|abandoned wounded|left the wounded|бросил~ ранен~|оставил~ ранен~|брошен~ ранен~
went on foot|crossed on foot|walked out of encirclement|вышл~ пешком|ушл~ пешком|пешком перешл~
behind enemy lines|in the enemy rear|в тылу врага|в тыл враг~|в тыл~ противник~|в тылу противника
captured a village|took the village|taken village~|village captured|взял~ сел~|захват~ сел~|взял~ деревн~|взяти~ сел~
parachuted|parachute jump~|parachuting|прыжк~ с парашют~|прыгнул~ с парашют~|парашютировал~|десантировал~|десантирова*
ejected|eject~|катапультирова*|катапультировал~
emergency landing~|forced landing~|аварийн~ посадк~|вынужденн~ посадк~|экстренн~ посадк~
scuttled|scuttl*|затоплен~ экипаж~|затопил~ корабл~|самозатоплени~
put to sea|sailed out|left port|вышел в море|вышл~ в мор~|вышел из порта|выход~ в мор~
decommissioned|decommission~|written off|withdrawn from service|списан~|списани~|списал~|выведен~ из состав~|вывод из состава
commissioned|entered service|put into service|accepted into service|принят~ на вооружени~|вступил~ в строй|введен~ в строй|введен~ в состав~
set up a camp|camp set up|camp established|camp opened|открыт~ лагер~|создан~ лагер~|организован~ лагер~|создани~ лагер~
close a camp|camp closed|camp dissolved|camps closed|closure of the camp|закрыт~ лагер~|ликвидирован~ лагер~|закрыти~ лагер~
liberate a camp|camp liberated|liberated the camp|liberation of the camp|liberated _ camp~|освобожден~ лагер~|освободил~ лагер~|освобождени~ лагер~|освобожден~ концлагер~|освобождени~ концлагер~
arrive in camp|arrived at the camp|arrived in the camp|brought to the camp|прибыл~ в лагер~|привезен~ в лагер~|доставлен~ в лагер~|привезл~ в лагер~
repatriate prisoners|prisoners repatriated|repatriated prisoner~|repatriation of prisoners|репатриаци~ военнопленн~|репатриирован~ военнопленн~|репатриаци~ пленн~
consider a prisoner|registered as prisoner~|registered as pow|confirmed as prisoner~|confirmed captive|подтвержден~ плен~|подтвержденн~ пленн~|зарегистрирован~ как военнопленн~
access to prisoners|access to pows|access to prisoners of war|доступ~ к пленн~|доступ~ к военнопленн~
visit prisoners|visited prisoner~|visits to prisoner~|посетил~ военнопленн~|посетил~ пленн~
letter from captivity|letters from captivity|letter from the front|letters from the front|письм~ с фронт~|писем с фронт~|письм~ из плен~
roll call~|перекличк~|поверк~|утренн~ построени~
missed roll call|absent from roll call|not present at roll call|отсутствовал~ на поверк~|не явил~ на построени~|отсутствовал~ на построени~
exiled|exile~|banished|banishment|ссылк~|сослан~|сослал~|ссыльн~|exiles
sent to a camp|sent to the camps|sent to a concentration camp|отправлен~ в лагер~|отправил~ в лагер~|отправлен~ в концлагер~|sent to camps|sent to labour camps|sent to labor camps|попал~ в лагер~|заключен~ в лагер~|сослан~ в лагер~|направлен~ в лагер~
rehabilitation of the repressed|rehabilitated posthumously|exonerated|exoneration|реабилитирова*|реабилитаци~ репрессирован~
bodies counted|counted bodies|body count~|подсчита~ тел~|подсчет~ тел~|подсчет тел
cleared|defuse~|defused|deactivated|neutralised|neutralized|обезвреж*|разминир*
`;
