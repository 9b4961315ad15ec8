// The army's people from the call-up to the discharge: recruits and contracts, rolls, ranks and posts, kinds of troops, quarters,
// the way to the front and back, absence and desertion, refusal.
export const recruitMeanings = `
enlisted with|signed up|signed on|signing up|signs up|took on|taken on|take on|taking on|enlisted|enlisting|enrolled|joined|joined the ranks|entered the ranks|entered service|записал~|записавш*|завербовал~|завербовавш*|завербован~|поступил~ на служб~|поступивш* на служб~|пополнил~ ряды|вступил~ в ряды|вступивш* в ряды|влил~ в ряды|нанял~|нанят~|набрал~|набран~|зачислен~|зачислил~
signed contracts with the ministry|contracted with the army|signed a contract with the ministry|signed army contracts|put pen to paper|put their name to a contract|put their names to contracts|подписал~ контракт~|подписавш* контракт~|заключил~ контракт~|заключивш* контракт~|законтрактовал~|оформил~ контракт~|подмахнул~ контракт~|поставил~ подпись под контракт~
hired out|hire~|hiring|took into employment|took on staff|нанял~|нанят~|наня~|принят~ на работ~|принял~ на работ~|взял~ на работ~|взят~ на работ~|трудоустро~
took on new staff|staffed|staffing|укомплектован~|укомплектовал~|комплектовани~
understaffed|understaffing|manpower shortage~|short of men|personnel shortage~|staff shortage~|некомплект~|недоукомплектованн~|нехватк~ личного состава|нехватк~ людей|нехватк~ кадров
recruitment center~|recruitment centre~|recruiting office~|recruitment office~|enlistment office~|military commissariat~|commissariat~|draft office~|draft board office~|call up office~|conscription office~|territorial recruitment|military enlistment office~|военкомат~|военн~ комиссариат~|тцк|центр~ комплектовани~|территориальн~ центр~|пункт~ отбора|призывн~ пункт~|вербовочн~ пункт~|сборн~ пункт~|комиссариат~
draft commission~|draft board~|call up commission~|conscription board~|призывн~ комисси~
military medical board~|medical board~|medical commission~|военно врачебн~ комисси~|ввк|медкомисси~
recruitment campaign~|recruiting drive~|recruitment drive~|draft campaign~|вербовочн~ кампани~|кампани~ по вербовк~|кампани~ по набору
general mobilization|general mobilisation|full mobilisation|full mobilization|всеобщ~ мобилизаци~|общ~ мобилизаци~
mobilised men|mobilized men|mobilised soldier~|mobilized soldier~|mobilised serviceman|mobilised servicemen|men called up|draftee~|мобилизованн~|мобик~
of conscription age|of draft age|of military age|military age|draft age|conscription age|of call up age|conscription aged|military aged|призывн~ возраст~|призывного возраста
liable for military service|liable for service|subject to conscription|liable to conscription|subject to call up|военнообязанн~|подлежащ~ призыву|подлежа~ призыву
military register|military registration|service register|воинск~ учет~|воинского учета|военн~ учет~
call up paper~|summons|call up notice~|draft notice~|draft paper~|draft card~|mobilisation order~|mobilization order~|повестк~|повесток|мобпредписани~|мобилизационн~ предписани~
draft evader~|draft dodger~|dodger~|evader~|уклонист~|уклоняющ~ от призыва|уклонивш* от призыва|уклоняющ~ от мобилизации
conscientious objection|conscientious objector~|objector~|альтернативщик~|отказник~ по убеждени~|отказчик~ по убеждени~|отказ~ по убеждени~|отказывающ~ по убеждени~
civilian service|alternative service|alternative civilian service|substitute service|альтернативн~ служб~|агс|альтернативн~ гражданск~ служб~
conscript soldier~|conscript~|national serviceman|national servicemen|срочник~|солдат~ срочник~|призывник~|срочн~ служб~|военнослужащ~ по призыву|солдат~ по призыву
contract serviceman|contract soldier~|contract servicemen|professional soldier~|contractor~|контрактник~|военнослужащ~ по контракту|солдат~ по контракту|служащ~ по контракту
volunteer~|volunteer fighter~|volunteer soldier~|доброволец|доброволец~|добровольц~
mercenaries|mercenary|soldier~ of fortune|hired gun~|hired fighter~|наемник~|солдат~ удачи|наемн~ боец|наемн~ бойц~
private military companies|private military company|private military contractor~|private army|mercenary company|mercenary group~|mercenary outfit~|pmc|pmcs|чвк|частн~ военн~ компани~|частн~ арми~|частн~ военн~ структур~
army reserve~|reservist~|reserve soldier~|резервист~|запасник~|военнообязанн~ запаса|пребывающ~ в запасе|бойц~ резерва
prison recruit~|recruited convict~|convict recruit~|convict soldier~|prisoner recruit~|convict fighter~|завербованн~ заключенн~|завербованн~ осужденн~|зэк~ штурмовик~|завербованн~ зэк~
penal unit~|penal battalion~|penal company|penal companies|punishment battalion~|штрафбат~|штрафн~ батальон~|штрафн~ рот~|штрафник~
storm detachment~|storm unit~|assault unit~|assault detachment~|assault group~|штурмов~ отряд~|штурмов~ групп~|штурмов~ подразделени~
stormtrooper~|assault trooper~|storm trooper~|assault soldier~|штурмовик~|боец штурмов~|бойц~ штурмов~
signing bonus|signing bonuses|sign on bonus|sign on bonuses|enlistment bonus|enlistment bonuses|sign up bonus|подъемн~ выплат~|единовременн~ выплат~ за контракт|подъемные|подъемных
military pay|soldier's pay|army pay|денежн~ довольстви~|боев~ выплат~
combat pay|combat bonus|combat bonuses|боев~ выплат~
staff list~|personnel list~|nominal roll~|muster roll~|roll call~|roster~|payroll~|name list~|список личного состава|списк~ личного состава|поименн~ список|поименн~ списк~|именн~ список|именн~ списк~|штатн~ список|штатн~ расписани~|ведомост~|шдк|реестр~
personnel|manpower|rank and file|personnel strength|личн~ состав~|личного состава|живая сила|живой силы
on the books|on the rolls|on the roll|on strength|on the payroll|listed on|состоял~ в списк~|числил~|числят~|числит~|значил~|значат~|значит~|состоял~ на довольстви~|в списочном составе|состоя~ в списк~
struck off the rolls|struck off strength|removed from the rolls|taken off the rolls|исключен~ из списк~ части|исключил~ из списк~ части|исключен~ из списк~ личного состава|исключил~ из списк~ личного состава|сняли с довольствия|снят~ с довольстви~
rank and file|enlisted men|enlisted soldier~|enlisted personnel|other ranks|рядов~ состав~|нижн~ чин~
private soldier~|private~|рядовой|рядового|рядовых|рядовые|рядовым|рядовому
non commissioned officer~|nco|ncos|сержантск~ состав~|унтер офицер~|младш~ командир~
ensign~|warrant officer~|прапорщик~|мичман~
junior officer~|subaltern~|младш~ офицер~
senior officer~|field officer~|старш~ офицер~
first lieutenant~|senior lieutenant~|старш~ лейтенант~|старлей|старлея|старлеи
lance corporal~|corporal~|ефрейтор~|капрал~
platoon commander~|platoon leader~|командир~ взвода|взводн~|комвзвод~|командир~ взводов
company commander~|командир~ роты|ротн~ командир~|комроты|командир~ рот
regimental commander~|regiment commander~|commander~ of the regiment|командир~ полка|комполка
commander~ of the brigade|brigade commander~|комбриг~|командир~ бригады
unit commander~|commanding officer~|командир~ части|командир~ подразделени~
commanding officer~|commander~|командир~|командующ~|комсостав~
second in command|deputy commander~|заместител~ командира|замкомандир~|замком~
marksman|sniper~|marksmen|снайпер~
scouts|scout|reconnaissance soldier~|recon soldier~|разведчик~|разведгрупп~
combat engineer~|sapper~|deminer~|сапер~|саперов|разминир~ групп~
tank crewman|tank crewmen|tank crew|tank crews|tankman|tankmen|танкист~|танков~ экипаж~
artillerymen|artilleryman|gunner~|artillery crew~|артиллерист~|наводчик~
military driver~|mechanic driver~|driver mechanic~|мехвод~|механик~ водител~
combat medic~|army medic~|field medic~|боев~ медик~|санинструктор~|полев~ медик~|военн~ медик~|фельдшер~
army doctor~|military doctor~|army surgeon~|военврач~|военн~ врач~|военн~ хирург~
parachute|airborne|air assault|десантн~|воздушно десантн~|десантно штурмов~|вдв
airborne troops|airborne forces|paratroop forces|вдв|воздушно десантн~ войск~
marine infantry|naval infantry|marines|морск~ пехот~|морпех~|морск~ пехотинец|морск~ пехотинц~
rosgvardiya|national guard|rosgvardia|guardsman|guardsmen|росгварди~|нацгварди~|национальн~ гварди~|росгвардеец|росгвардейц~
frontier guard~|border guard~|border troops|border service|погранич~ войск~|пограничник~|пограничн~ служб~|погранслужб~|пограничн~ войск~
home guard|militia|militias|militiaman|militiamen|ополчени~|ополченец|ополченц~
guerilla~|partisan~|guerrilla~|партизан~|герилья
combatant~|fighter~|боец|бойца|бойцы|бойцов|бойцам|бойцами|бойцу|бойцом|комбатант~
gunman|militant~|gunmen|боевик~
underage soldier~|child soldier~|juvenile recruit~|underage recruit~|дет~ солдат~|несовершеннолетн~ солдат~|малолетн~ солдат~|несовершеннолетн~ бойц~
military cadet~|officer cadet~|cadet~|курсант~|кадет~
military academies|military academy|military college~|военн~ училищ~|военн~ академи~|военн~ вуз~
military base~|garrison~|barracks|army base~|казарм~|гарнизон~|военн~ городок|военн~ городк~|воинск~ част~|расположени~ части
permanent base~|home base~|home garrison~|permanent station~|place of permanent deployment|places of permanent deployment|пункт~ постоянн~ дислокации|ппд|мест~ постоянн~ дислокации|мест~ постоянн~ дислокаци~
firing range~|training ground~|shooting range~|proving ground~|полигон~|стрельбищ~
training centre~|training center~|training camp~|training unit~|учебн~ центр~|учебк~|учебн~ част~|учебн~ лагер~|тренировочн~ лагер~
army staff|headquarters|command post~|штаб|штаба|штабы|штабов|штабе|штабу|командн~ пункт~|штаб квартир~
rear unit~|logistics unit~|supply unit~|тылов~ част~|тылов~ подразделени~|обоз~|снабженец|снабженц~
front line~|frontline~|frontlines|forward position~|line of contact|contact line|передов~|передовая|передовую|передовой|линии фронта|лини~ фронта|линия фронта|лбс|лини~ боевого соприкосновени~|лини~ соприкосновени~|фронт|фронта|фронте|фронту
sent to the front line|sent to the front|sent to the frontline|moved to the front|shipped to the front|dispatched to the front|taken to the front|brought to the front|thrown into battle|moved up to the front|ended up at the front|wound up at the front|ended up on the front line|отправлен~ на фронт|отправил~ на фронт|отправленн~ на фронт|попал~ на фронт|попавш* на фронт|отправк~ на фронт|отправк~ на передов~|отправил~ на передов~|отправлен~ на передов~|попал~ на передов~|попавш* на передов~|оказал~ на фронте|оказал~ на передов~|переброшен~ на фронт|перебросил~ на фронт|брошен~ на фронт|бросил~ на фронт|угодил~ на фронт
against the law|unlawful|unlawfully|illegally|illegal|in breach of the law|in violation of the law|contrary to the law|outside the law|незаконн~|незаконно|противозаконн~|с нарушением закона|в нарушение закона|вопреки закону|противоправн~|нелегальн~|нелегально
brought back from the front|pulled back from the front|withdrawn from the front|returned from the front|taken off the front|отозван~ с фронта|отозвал~ с фронта|вернул~ с фронта|возвращен~ с фронта|выведен~ с фронта|вывел~ с фронта|сняли с фронта|снят~ с фронта
rotated|rotation~|rotated out|ротаци~|ротирован~|ротировал~
combat leave|home leave|short leave|отпуск|отпуска|отпуске|отпуском|отпусков|отпуску|отпусках|побывк~|увольнительн~
sick leave|medical leave|больничн~ отпуск|отпуска|отпуске|отпуском|отпусков|отпуску|отпусках|отпуск~ по болезни|отпуск~ по ранению|отпуск~ по здоровью
demobilised|demobilized|mustered out|released from service|demob|демобилизован~|демобилизовал~|дембел~|уволен~ в запас|уволил~ в запас|увольнени~ в запас
placed in the reserve|transferred to the reserve|discharged to the reserve|moved to the reserve|уволен~ в запас|уволил~ в запас|увольнени~ в запас|ушл~ в запас
resigned their commission|resigned from the army|quit the army|left the army|left the service|left the military|ушл~ из армии|ушел из армии|уволил~ из армии|уволен~ из армии|покинул~ армию|уволил~ с военной службы|уволен~ с военной службы
reassigned|seconded|transferred to another unit|moved to another unit|откомандирован~|откомандировал~|прикомандирован~|прикомандировал~|переведен~ в другую часть|перевел~ в другую часть|переведен~ в друг~ част~
absence without leave|unauthorised absence|unauthorized absence|absent without leave|absent without permission|went absent without leave|left without leave|left without permission|leaving without permission|unauthorised leave|awol|gone awol|went awol|go awol|walked away from their unit|walked off without leave|walked out of their unit|ran away from their unit|самовольн~ оставлени~|самовольн~ отлучк~|самовольно оставил~|самовольно оставивш*|самовольно покинул~|самовольно покинувш*|самовольно ушл~|самовольно ушедш~|самовольно ушедши~|самоволк~|самовольн~ отсутстви~|соч|сзч|ушл~ в самоволк~|самовольн~ уход~
left their unit|left their units|left the unit|abandoned their unit|abandoned their units|quit their unit|walked out of their units|fled their unit|fled their units|deserted their unit|left his unit|оставил~ част~|покинул~ част~|ушл~ из части|оставивш* част~|покинувш* част~|ушедш~ из части|бежал~ из части|сбежал~ из части|бежавш* из части|сбежавш* из части|оставлени~ части|покинул~ воинск~ част~|покинул~ расположени~ части|оставил~ воинск~ част~
left their post~|left their position~|abandoned their post~|abandoned their position~|walked off their post~|walked off their position~|quit their post~|quit their position~|deserted their post~|gave up their position~|оставил~ позици~|покинул~ позици~|ушл~ с позици~|оставивш* позици~|покинувш* позици~|бросил~ позици~|оставил~ пост~|покинул~ пост~|ушедш~ с позици~|оставлени~ позици~|бежал~ с позици~|ушел с позици~
runaway soldier~|deserter~|fugitive soldier~|дезертир|дезертира|дезертиры|дезертиров|дезертирам|дезертирами|дезертиру|дезертиром|беглый солдат|беглого солдата|беглых солдат|беглые солдаты
absconder~|runaway~|fugitive~|escapee~|беглец|беглец~|беглеца|беглецов|беглецы|беглых|беглые|беглый|скрывающ~|скрывш*
absentee~|awol soldier~|awol serviceman|awol servicemen|soldier~ absent without leave|самовольщик~|сочник~|сочинец|сочинц~|самовольно оставивш*|самовольно ушедш~
went over to the enemy|defected to the enemy|changed sides|switched sides|crossed over to the enemy|перешл~ на сторону|перешел на сторону|перебежал~|перешедш~ на сторону|перебежчик~|переметнул~
surrendered voluntarily|gave themselves up|laid down their arms|laid down arms|surrendered|surrender~|сдал~ в плен|сдавш~ в плен|сложил~ оружи~|сложивш* оружи~|сдач~ в плен|добровольн~ сдач~
came back to the unit|returned to the unit|returned to their unit|returned to their units|back with their unit|back with their units|back in their unit|back in their units|went back to their unit|rejoined their unit|rejoined their units|вернул~ в часть|возвращен~ в часть|вернувш* в часть|возвратил~ в часть|вернул~ в части|вернувш* в части|возвращен~ в части|возвращени~ в часть|возвращенн~ в часть|вновь в строю
returned of their own accord|returned voluntarily|came back voluntarily|came back of their own accord|voluntary return~|turned themselves in|came back by themselves|вернул~ добровольно|добровольно вернул~|вернувш* добровольно|добровольн~ возвращени~|явил~ с повинной|явк~ с повинной|сам~ вернул~|вернул~ сам~|сдал~ властям|пришл~ с повинной
caught after|tracked down|hunted down|run to ground|пойман~|поймал~|изловил~|изловлен~|отловил~|отловлен~|выловил~
refused to fight|refusal to fight|refusing to fight|would not fight|declined to fight|отказал~ воевать|отказавш* воевать|отказ~ воевать|отказ~ от участия в боев~|отказал~ идти в бой|отказ~ идти в бой|отказавш* идти в бой|отказ~ участвовать в боев~|отказал~ участвовать в боев~
refused an order|refusing an order|refused orders|refusal to obey an order|disobeyed an order|disobeying an order|disobedience|failure to obey an order|failing to obey an order|failure to carry out an order|non execution of an order|failed to carry out an order|insubordination|неисполнени~ приказа|невыполнени~ приказа|неисполнение приказ~|отказ~ выполнить приказ~|отказал~ выполнить приказ~|отказ~ выполнять приказ~|неподчинени~ приказ~|отказавш* выполнить приказ~|не выполнил~ приказ~|неповиновени~|отказ~ исполнить приказ~|ослушал~ приказа|не подчинил~ приказ~
mutinies|mutiny|mutinied|mutineer~|бунт|бунта|бунты|бунтов|мятеж~|взбунтовал~|подня~ мятеж~
war refuser~|refusenik~|refuser~|отказник~|отказавш*|пятисот~|пятисотые
self inflicted|self harm|self mutilation|shot themselves|самострел~|членовредительств~|умышленн~ причинени~ вреда себе
`;
