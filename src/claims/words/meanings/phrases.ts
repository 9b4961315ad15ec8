// Lots told in figures of speech (`ушли под воду`, `shown the door`), and trades that the one language says in two words and the
// other in one. Each line holds the plain words too.
export const phraseMeanings = `
flooded|inundated|submerged|under water|underwater|swallowed by water|went under water|затоплен~|затопил~|затоплени~|ушл~ под воду|ушел под воду|уходи* под воду|скрыл~ под водой|оказал~ под водой|под водой|затоплена|затоплено|затоплены|затопленн~|подтоплен~|water got into|water entered|water reached|water came into|took in water|вода зашла|зашла вода|вода вошла|вошла вода|вода проникла|залило водой|залил~|вода пришла|вода попала|подтопил~
sunk|sank|sinking|went down|went to the bottom|sent to the bottom|foundered|затонул~|потоплен~|потопил~|ушл~ на дно|ушел на дно|пошел на дно|пошл~ на дно|пошел ко дну|пошл~ ко дну|отправлен~ на дно|отправил~ на дно|пустил~ ко дну|пущен~ ко дну|потоплени~|ship sunk|sunken by
demolished|demolition~|razed|levelled|leveled|flattened|bulldozed|razed to the ground|снесен~|снесл~|снос|сноса|сровнял~ с землей|сравнял~ с землей|сровнен~ с землей|пошл~ под снос|пошел под снос|ушл~ под снос|пустил~ под снос|пущен~ под снос
destroyed|wiped out|wiped off the map|reduced to rubble|reduced to ruins|уничтожен~|уничтожил~|разрушен~|разрушил~|стерт~ с лица земли|стерл~ с лица земли|обращен~ в руины|обратил~ в руины|превращен~ в руины|превратил~ в руины|лежа* в руинах|лежи* в руинах|destroy~|уничтожени~|уничтожа*|razed|demolished by|flattened|разрушенн~|уничтоженн~
blown up|blew up|blown to pieces|взорван~|взорвал~|взлетел~ на воздух|взлетевш~ на воздух|поднят~ на воздух|поднял~ на воздух
washed away|swept away|carried off by the water|смыл|смыло|смыл~|смыт~|унесл~ водой|унесен~ водой|унесл~ вода|унесл~ паводок|унесл~ река|снесл~ водой
shot by firing squad|put before a firing squad|faced a firing squad|put against the wall|stood against the wall|расстрелян~|расстрелял~|расстрел|поставлен~ к стенке|поставил~ к стенке|пустил~ в расход|пущен~ в расход
tried|put on trial|stood trial|went on trial|brought to trial|in the dock|судил~|предстал~ перед судом|отдан~ под суд|отдал~ под суд|пошл~ под суд|оказал~ на скамье подсудимых|попал~ на скамью подсудимых|сел~ на скамью подсудимых
dismissed|sacked|shown the door|given their marching orders|given their notice|уволен~|уволил~|выставил~ за дверь|выставлен~ за дверь|указал~ на дверь|выставил~ за ворота|выставлен~ за ворота|fired from|paid with their jobs|paid with their job|lost their posts|lost their positions|were let go|given the sack|forced out of _ jobs|увольнени~|поплатил~ работой|поплатил~ должност~|поплатил~ местом|лишил~ должност~|выгнал~ с работы|выгнан~ с работы|потерял~ должност~|остал~ без места
laid off|made redundant|redundancies|redundancy|попал~ под сокращени~|сокращен~|сократил~|попавш~ под сокращени~
lost their jobs|lost his job|lost her job|out of work|thrown out of work|jobless|остал~ без работы|потерял~ работу|лишил~ работы|лишен~ работы|безработн~
retired|pensioned off|went into retirement|отправлен~ на пенсию|отправил~ на пенсию|вышл~ на пенсию|ушл~ на пенсию|вышел на пенсию
put on leave|sent on leave|placed on leave|furloughed|отправлен~ в отпуск|отправил~ в отпуск|ушл~ в отпуск|выведен~ в простой|отправлен~ в простой|отправил~ в простой
quarantined|put in quarantine|put into quarantine|placed in quarantine|sent into quarantine|отправил~ на карантин|отправлен~ на карантин|посадил~ на карантин|посажен~ на карантин|помещен~ в карантин|помест~ в карантин|закрыл~ на карантин|закрыт~ на карантин
bankrupt|went bankrupt|went bust|went out of business|declared insolvent|insolvent|обанкротил~|разорил~|пошл~ по миру|вылетел~ в трубу|признан~ банкрот~
orphaned|left orphans|left without parents|lost their parents|lost both parents|осиротел~|остал~ без родителей|потерял~ родителей|остал~ сиротами|лишил~ родителей
widowed|left widows|lost their husbands|овдовел~|потерял~ мужей|остал~ вдовами|лишил~ мужей
blinded|went blind|lost their sight|lost their eyesight|ослеп|ослепл~|лишил~ зрения|потерял~ зрение|остал~ без зрения
left without power|without power|without electricity|lost power|cut off from the grid|in the dark|обесточен~|обесточил~|без света|без электричества|без электроэнергии|отключен~ от электричества|отключен~ от сети
left without water|without water|without running water|lost water supply|без воды|без водоснабжения|без водопровода
left without heating|without heat|without heating|lost heating|без отопления|без тепла
derailed|left the rails|jumped the rails|jumped the track|came off the rails|сошел с рельсов|сошл~ с рельсов|сход с рельсов|слетел~ с рельсов
capsized|overturned|keeled over|turned turtle|опрокинул~|перевернул~|опрокинут~
ran aground|run aground|went aground|stranded|сел на мель|сел~ на мель|посажен~ на мель|aground|сел~ на мел~|посажен~ на мел~|grounding|села на мель|на мель|на мели|сели на мель
collapsed|caved in|fell in|gave way|обрушил~|обрушен~|рухнул~|обвалил~|сложил~ как карточный домик
expelled from school|expelled from university|thrown out of university|sent down|отчислен~|отчислил~|исключен~ из университета|исключен~ из вуза|исключен~ из школы|вылетел~ из университета|вылетел~ из вуза
unpaid|went unpaid|went without pay|not paid|остал~ без зарплаты|сидел~ без зарплаты|работал~ без зарплаты|не получил~ зарплату|не получа* зарплату
sheltered|given shelter|took in|taken in|приютил~|дал~ кров|предоставил~ кров|приняты~ на постой
resettled|relocated|rehoused|moved out|moved out of|moved elsewhere|moved to new homes|given new homes|переселен~|переселил~|расселен~|расселил~|отселен~|отселил~
schoolteacher~|school teacher~|школьн~ учител~|школьн~ учительниц~|школьн~ преподавател~|школьн~ педагог~|учител~ школ~
civil servant~|public servant~|government employee~|state employee~|госслужащ~|государственн~ служащ~
university lecturer~|university teacher~|lecturer~|преподавател~ вуз~|преподавател~ университет~|вузовск~ преподавател~|университетск~ преподавател~
ambulance driver~|водител~ скорой|водител~ скорой помощи
prison officer~|prison guard~|jailer~|тюремщик~|сотрудник~ тюрьмы|сотрудник~ тюрем|сотрудник~ колонии|тюремн~ надзирател~|тюремн~ охранник~
bank clerk~|bank employee~|банковск~ служащ~|сотрудник~ банк~|банковск~ работник~
postal worker~|postman|postmen|mailman|почтальон~|почтов~ работник~|работник~ почты|сотрудник~ почты
museum worker~|музейщик~|сотрудник~ музе~|музейн~ работник~
hospital worker~|hospital staff|hospital employee~|сотрудник~ больниц~|работник~ больниц~|больничн~ персонал~
serving their term~|serving their sentence~|serving their time|serving a full term|served their term~|served their time|served out their term~|served their full term~|done their time|did their time|completing their sentence~|отбыв срок~|отбыв наказани~|отбыти~ срок~|отбыти~ наказани~|отбывш~ срок~|отбывш~ наказани~|отсидев~ срок~|отсидев свое|отсидевш~|по окончани~ срок~|истечени~ срок~|срок отбыв
blocked|cut off access|access blocked|made inaccessible|taken offline by order|closed off access|заблокирован~|заблокировал~|блокировк~|закрыл~ доступ~|закрыт~ доступ~|доступ закрыл~|доступ закрыт~|перекрыл~ доступ~|доступ перекрыл~|ограничил~ доступ~|доступ ограничил~|отрезал~ доступ~|блокир*
awarded|award~|bestow|bestowed|bestowing|confer|conferred|conferring|presented with|pinned on|decorated|handed out medals|given out|награжден~|наградил~|вручен~|вручил~|вручал~|удостоен~|удостоил~|пожалован~|присвоен~|присвоил~|отмечен~ наградами
beaten|beat|beating~|battered|clubbed|bludgeoned|roughed up|thrashed|избит~|избил~|избива~|избиени~|побит~|побил~|побо~|бил~|поколотил~|отлупил~|дубинками бил~
transferred|moved to other|moved on to other|shipped to other|sent on to other|shifted to|переведен~|перевел~|перевод~|этапирован~|этапировал~|перемещен~|переместил~|перевезен~|перевезл~|переброшен~ в други~|принял~ из
detained|rounded up|hauled in|bundled into police vans|taken to police stations|hustled away by police|marched off|picked up by police|задержан~|задержал~|задержани~|задержива~|свезл~ в отдел~|доставлен~ в отдел~|доставил~ в отдел~|увезл~ в автозак~|затолкал~ в автозак~|посадил~ в автозак~|забрал~ с улиц~|скручен~|скрутил~
returned|made their way back|found their way back|came home|went back|got back|turned back to|вернулся|вернул~ся|вернулись|возвратил~ся|возвращени~|пришл~ обратно|явил~ обратно|прибыл~ обратно|снова в строю|вновь в строю
added to the list|put on the list|entered on the list|inscribed on the list|listed|made the list|внесен~ в список|внесл~ в список|занесен~ в список|включен~ в список|попал~ в список|угодил~ в список|оказал~ в списке|в список внесл~|в список попал~|пополнил~ список
struck off|removed from|deleted from|dropped from|taken off the list|crossed off|scratched from|вычеркнут~|вычеркнул~|исключен~ из|исключил~ из|удален~ из|удалил~ из|снят~ с учета|снял~ с учета|выбыл~ из
in exile|into exile|in banishment|banishment|exile|на чужбине|в изгнани~|в ссылке|в ссылках|на поселени~|ссылк~|изгнани~|на выселках|на спецпоселени~
dug|dig|digging|were dug|вырыл~|вырыт~|выкопал~|выкопан~|копал~|рыл~|роют|копают
accident~ at work|workplace accident~|work accident~|industrial accident~|accidents on the job|несчастн~ случа~ на производстве|производственн~ травм~|аварии на производстве|травм~ на производстве
out of service|out of action|out of operation|not working|stood idle|не работал~|не работа*|не действовал~|не действу*|бездействовал~|простаивал~|выведен~ из строя
good name~ restored|good names were restored|good name was restored|names cleared|name cleared|cleared of guilt posthumously|доброе имя вернул~|вернул~ доброе имя|доброе имя возвращено|возвращен~ доброе имя|реабилитирован~|реабилитировал~|реабилитаци~
`;
