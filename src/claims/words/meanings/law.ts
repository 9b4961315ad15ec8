// Crimes and offences, penalties, the steps of a case, those who take part in it, evidence and grounds, in both languages.
export const lawMeanings = `
crime~|criminal offence~|criminal offense~|преступлен~|уголовн~ преступлен~
offence~|offense~|правонарушен~
misdemeanour~|misdemeanor~|проступк~|проступок
administrative offence~|administrative offense~|административн~ правонарушен~|административн~ нарушен~
serious crime~|grave crime~|felony|felonies|тяжк~ преступлен~
particularly serious crime~|particularly grave crime~|especially grave crime~|особо тяжк~ преступлен~
war crime~|военн~ преступлен~
crimes against humanity|crime against humanity|преступлен~ против человечности
genocide~|genocidal|геноцид~
ethnic cleansing|этническ~ чистк~|этническ~ чисток|ethnic cleansings
hate crime~|преступлен~ на почве ненависти
organised crime|organized crime|организованн~ преступност~|оргпреступност~
juvenile delinquency|juvenile crime~|подростков~ преступност~|детск~ преступност~
theft~|steal~|stole|stolen|краж~|украл~|украден~|крад~|воровств~|steals|stealing|thefts|крал~|воровал~
burglary|burglaries|burgled|burglarised|burglarized|квартирн~ краж~|краж~ со взломом
car theft~|auto theft~|vehicle theft~|угон~ автомобил~|угон~ машин~|угон~ авто|автоугон~
pickpocketing|карманн~ краж~
shoplifting|магазинн~ краж~|краж~ из магазин~
cattle rustling|cattle theft~|скотокрадств~|краж~ скот~|угон~ скот~
embezzle~|embezzlement~|embezzling|misappropriat*|растрат~|хищен~|казнокрадств~
robbery|robberies|rob|robs|robbed|robbing|грабеж~|ограблен~|ограбил~|ограблени~|mugged|mugging~|ограбл*|разбой|разбо~|разбойн~
armed robbery|armed robberies|разбой|разбоя|разбою|разбоем|разбое|разбои|разбоев|разбоях|разбойн~
bandit~|banditry|бандит~|бандитизм~|бандитск~|gangster~|гангстер~|mobster~
mafia|mafias|мафи~|мафиозн~
loot~|plunder~|pillage~|pillaging|мародерств~|разграблен~|разграбил~|грабил~|looted|looting|мародер~|разграблени~|мародерствова*|pillag*|ransack~|грабеж~
looter~|мародер~|мародера|мародеры|мародеров
murder~|homicide~|убийств~
premeditated murder~|wilful murder~|willful murder~|умышленн~ убийств~|предумышленн~ убийств~
manslaughter|involuntary manslaughter|неумышленн~ убийств~|непредумышленн~ убийств~|причинен~ смерти по неосторожности|убийств~ по неосторожности
attempted murder~|покушен~ на убийств~|попытк~ убийств~
contract killing~|contract murder~|заказн~ убийств~
double murder~|двойн~ убийств~
serial killer~|серийн~ убийц~|маньяк~
hitman|hitmen|hired killer~|contract killer~|киллер~|наемн~ убийц~
assassinat*|политическ~ убийств~
assassination attempt~|attempt on the life|покушен~|покуша~
honour killing~|honor killing~|убийств~ чести
infanticide~|детоубийств~
femicide~|фемицид~
lynch|lynched|lynching~|линчев~|линчеван~|самосуд~
blood feud~|vendetta~|кровн~ мест~
treason|high treason|treasonous|измен~ родине|госизмен~|государственн~ измен~|state treason|измен~ родин~
betray~|betrayal~|предательств~|предал~ родин~|изменил~ родин~|измена|измены|измену|изменой|betrayed|предал|предали|предан~ сосед~|выдал~ нацист~|выдал~ немц~
collaborat*|сотрудничеств~ с враг~|коллаборационизм~|пособничеств~ враг~
espionage|spying|spied|шпионаж~|шпионил~|spy|шпионск~
sabotage~|sabotaging|диверси~|диверсионн~|act of sabotage|acts of sabotage|саботаж~|sabotages|sabotaged
wrecking|wrecking activity|вредительств~
work sabotage|sabotage|саботаж~|саботиров~
state secret~|государственн~ тайн~|гостайн~
extremism|экстремизм~
extremist~|экстремист~|экстремистск~|extremism|экстремизм~
terrorism|терроризм~
terrorist financing|financing terrorism|financing of terrorism|финансирован~ терроризм~
justification of terrorism|justifying terrorism|оправдан~ терроризм~
false bomb threat~|hoax call~|bomb hoax|ложн~ сообщени~ о минирован~|ложн~ минирован~
terrorist organisation~|terrorist organization~|террористическ~ организац~
extremist organisation~|extremist organization~|экстремистск~ организац~
undesirable organisation~|undesirable organization~|нежелательн~ организац~
incite~|inciting|incitement~|подстрекательств~|подстрекал~|разжиган~
incitement to hatred|inciting hatred|hate speech|возбужден~ ненависти|возбужден~ вражды|разжиган~ ненависти|разжиган~ вражды|разжиган~ розни
separatism|separatist call~|сепаратизм~
discrediting the army|discrediting the armed forces|discrediting the military|дискредитаци~ арми~|дискредитаци~ вооруженн~ сил|дискредитаци~ вс рф
discredit~|дискредитаци~|дискредитиров~
army fakes|fake news about the army|false information about the army|фейк~ об арми~|фейк~ про арми~|военн~ фейк~|ложн~ информац~ об арми~
fake~|fake news|disinformation|misinformation|фейк~|фейков~|дезинформац~|недостоверн~ информац~
rehabilitation of nazism|реабилитаци~ нацизм~
nazi symbol~|nazi symbolism|нацистск~ символик~|нацистск~ символ~
insulting believers|insulting the feelings of believers|оскорблен~ чувств верующ*|оскорблен~ верующ*
insult~|оскорблен~|оскорбил~|оскорбля~
contempt of court|неуважен~ к суд~
slander~|libel~|defamation|defamatory|клевет~|клеветническ~|диффамац~|defam*|оклевет*|диффамац*
blasphemy|blasphemous|богохульств~|кощунств~
anti soviet agitation|anti soviet propaganda|антисоветск~ агитаци~|антисоветск~ пропаганд~
counter revolutionary crime~|counterrevolutionary crime~|контрреволюционн~ преступлен~
counter revolution~|counterrevolution~|контрреволюц~|контрреволюционн~
scam~|phone fraud|telephone fraud|телефонн~ мошенничеств~
pyramid scheme~|ponzi scheme~|финансов~ пирамид~
bribery|bribe~|bribing|взятк~|взяток|взяточничеств~|bribed|kickback~|взяточ*|подкуп~|подкупил~
bribe taking|taking bribes|taking a bribe|accepting bribes|accepting a bribe|получен~ взятк~|получен~ взяток
bribe giving|giving bribes|giving a bribe|offering a bribe|дач~ взятк~|дач~ взяток
commercial bribery|коммерческ~ подкуп~
vote buying|подкуп~ избирател~
corruption|corrupt|коррупц~|коррупционн~
abuse of office|abuse of power|abuse of authority|злоупотреблен~ полномочи~|злоупотреблен~ власть~|злоупотреблен~ должностн~ полномочи~|злоупотреблен~ служебн~ положени~
exceeding authority|exceeding official powers|превышен~ полномочи~|превышен~ должностн~ полномочи~
negligence|negligent|халатност~|халатн~|carelessness|reckless~|неосторожн~|неосторожност~|небрежност~
criminal negligence|преступн~ халатност~|преступн~ небрежност~
extort~|extortion~|racketeering|racket|вымогательств~|вымогал~|рэкет~
blackmail~|шантаж~|шантажиров~|extort~|extorted|extortion~|вымогател*|вымогал~|шантажир*
launder~|money laundering|отмыван~ денег|отмыван~ деньг~|отмывал~|легализац~ доход~|легализац~ денежн~
tax evasion|evading taxes|tax dodging|уклонен~ от уплаты налог~|неуплат~ налог~|уклонен~ от налог~
evade~|evading|dodging|dodged|уклонен~|уклонил~|уклоня~|evaded|evades|evasion~|elude~|eluding|уклонени~|уклоня*|уклонист~
draft evasion|draft dodging|evading conscription|evading military service|evading the draft|уклонен~ от призыв~|уклонен~ от служб~|уклонен~ от военн~ служб~|уклонен~ от мобилизац~
draft dodger~|draft evader~|уклонист~|draft evaders|уклоняющ~ от призыв~
desertion~|deserted|deserting|дезертирств~|дезертиров~|desert|deserts|дезертирова*|дезертиру*
deserter~|дезертир|дезертира|дезертиры|дезертиров|дезертирам|дезертирами|дезертиру|дезертиром
absent without leave|awol|unauthorised absence|unauthorized absence|самовольн~ отлучк~|самовольн~ отлучек
disobedience|disobey~|неповиновен~|ослушан~
resisting arrest|resisting police|resisting the police|сопротивлен~ полици~|сопротивлен~ сотрудник~ полици~|сопротивлен~ представител~ власти
violence against police|violence against a police officer|насили~ в отношени~ представител~ власти|насили~ в отношени~ полицейск~
smuggle~|smuggling|contraband|контрабанд~|контрабандн~|тайно вывез|тайно вывезл~|тайно провез|тайно провезл~|smuggled goods
counterfeit~|counterfeit money|фальшивомонетничеств~|фальшив~ денег|поддельн~ денег|контрафакт~
forgery|forgeries|forge~|forging|falsify|falsified|falsification~|подделк~|подделок|подделал~|поддельн~|подлог~|фальсификаци~|фальсифициров~
forged document~|fake document~|false document~|false papers|forged papers|поддельн~ документ~|фальшив~ документ~|подложн~ документ~
perjury|perjured|false testimony|false evidence|лжесвидетельств~|ложн~ показан~
false denunciation~|false report~|заведомо ложн~ донос~|ложн~ донос~
drug crime~|drug offence~|drug offense~|наркопреступлен~|наркотическ~ преступлен~
drug~|narcotic~|наркотик~|наркотическ~|drugs|illegal drug~|illicit drug~|наркосодержащ~
drug trafficking|drug dealing|drug trade|наркоторговл~|наркотрафик~|торговл~ наркотик~|сбыт~ наркотик~|оборот~ наркотик~
drug possession|possession of drugs|хранен~ наркотик~
drug dealer~|drug trafficker~|drug pusher~|наркоторгов~|наркодилер~|наркосбытчик~|торгов~ наркотик~|наркоторговец|наркоторговц~|наркокурьер~|закладчик~
drug lord~|drug baron~|наркобарон~
drug cartel~|cartel~|наркокартел~|картел~
drug courier~|drug mule~|наркокурьер~
heroin|героина|героину|героином|героине|героин~
cocaine|кокаин~
opium|опиум~|опий|опия|опию|опийн~
cannabis|marijuana|hashish|марихуан~|гашиш~|коноплю|конопля|конопли|конопл~|каннабис~
amphetamine~|methamphetamine~|амфетамин~|метамфетамин~
bootleg~|bootleg alcohol|counterfeit alcohol|surrogate alcohol|контрафактн~ алкогол~|суррогат~
human trafficking|trafficking in persons|trafficking in people|people trafficking|торговл~ людьми|траффикинг~|работорговл~
trafficker~|human trafficker~|торгов~ людьми|работоргов~
arms trafficking|gun running|weapons smuggling|arms smuggling|торговл~ оружием|незаконн~ оборот~ оружия|контрабанд~ оружия
illegal possession of weapons|illegal weapons possession|possession of weapons|незаконн~ хранен~ оружия|хранен~ оружия
slave~|enslave~|enslavement|slavery|рабств~|порабощен~
forced prostitution|принудительн~ проституци~|принужден~ к проституц~
prostitution|проституц~
pimp~|pimping|procuring|сутенер~|сводничеств~
brothel~|бордел~|притон~
pornography|pornographic|порнографи~|порнографическ~
child pornography|детск~ порнографи~
rape~|raping|изнасилован~|изнасилов~|насилов~|raped|rapes|sexual violence|изнасилова*|изнасиловани~|сексуальн~ насили~
attempted rape~|попытк~ изнасилован~|покушен~ на изнасилован~
gang rape~|gang raped|группов~ изнасилован~
sexual assault~|sexually assaulted|sexual violence|sexual abuse|sexually abused|сексуальн~ насили~|насильственн~ действи~ сексуальн~ характер~|половое насилие|полового насилия|сексуальн~ нападени~
sexual harassment|сексуальн~ домогательств~|домогательств~|харассмент~|sexually harassed
paedophilia|pedophilia|педофили~
paedophile~|pedophile~|педофил|педофила|педофилы|педофилов|педофилам|педофилом
incest|инцест~|кровосмешен~
stalking|stalked|stalker~|сталкинг~|сталкер~
domestic violence|domestic abuse|family violence|домашн~ насили~|бытов~ насили~|семейн~ насили~|насили~ в семье
cruelty to animals|animal cruelty|animal abuse|жесток~ обращени~ с животн~
bullying|bullied|травля|травли|травлю|травлей|буллинг~|bully|травл~
hazing|дедовщин~|неуставн~ отношени~|bullying in the army|неуставн~|hazed
assault~|assault and battery|нападен~|напад~|напал|напала|напали
grievous bodily harm|serious bodily harm|тяжк~ вред~ здоровь~|тяжк~ телесн~ поврежден~
bodily harm|bodily injury|bodily injuries|телесн~ поврежден~|вред~ здоровь~
stabbing~|stabbed|поножовщин~|ножев~ ранен~
threat to kill|threats to kill|death threat~|угроз~ убийств~
hooliganism|disorderly conduct|хулиганств~
petty hooliganism|мелк~ хулиганств~
hooligan~|хулиган|хулигана|хулиганы|хулиганов|хулиганам|хулиганами
vandalism|vandalised|vandalized|вандализм~
desecrat*|осквернен~|осквернил~|надругательств~|defiled|осквернени~
arsonist~|поджигател~
hostage taking|taking hostages|захват~ заложник~|захват~ в заложник~
hijack~|aircraft hijacking|угон~ самолет~|захват~ самолет~|угнал~ самолет~|hijacking~|угнан~ самолет~|захвачен~ самолет~
piracy|pirate~|пиратств~|пират|пирата|пираты|пиратов|пиратск~
mass riot~|mass disorder~|массов~ беспорядк~
attempt to seize power|seizure of power|захват~ власти
conspiracy|conspiracies|conspire~|conspiring|coup plot~|заговор|заговора|заговору|заговором|заговоре|заговоры|заговоров|заговорам
conspirator~|plotter~|заговорщик~
mutiny|mutinies|mutinied|мятеж~|воинск~ мятеж~|бунт|бунта|бунту|бунтом|бунте|бунты|бунтов|mutinying|mutinous|rebelled|взбунтовал~|взбунтовавш~
participation in an illegal armed group|illegal armed group~|незаконн~ вооруженн~ формирован~|нвф
mercenary activity|mercenarism|наемничеств~
traffic offence~|traffic offense~|traffic violation~|нарушен~ пдд|нарушен~ правил дорожн~ движени~|дорожн~ правонарушен~
hit and run|fled the scene|leaving the scene|скрыл~ с места|оставлен~ места дтп|скрылся с места
speeding|превышен~ скорост~
parasitism|social parasitism|тунеядств~
parasite~|social parasite~|тунеядц~|тунеядец
speculation|profiteering|спекуляци~
poach~|poaching|браконьерств~
poacher~|браконьер|браконьера|браконьеры|браконьеров|браконьерам|браконьерск~
illegal logging|illegal felling|незаконн~ рубк~|незаконн~ вырубк~|незаконн~ рубок
illegal mining|незаконн~ добыч~
illegal abortion~|незаконн~ аборт~|подпольн~ аборт~|криминальн~ аборт~
illegal business|illegal enterprise|illegal entrepreneurship|незаконн~ предпринимательств~
cybercrime~|computer crime~|киберпреступност~|киберпреступлен~|компьютерн~ преступлен~
trespass~|незаконн~ проникновен~|проникновен~ в жилищ~
electoral fraud|election fraud|vote rigging|ballot stuffing|фальсификаци~ выбор~|вброс~ бюллетен~|подтасовк~ голос~|вброс|вброса|вбросы|вбросов
human rights violation~|violation of human rights|violations of human rights|human rights abuse~|нарушен~ прав человека
violation~|violate~|violating|нарушен~|нарушил~|наруша~|breach|breaches|нарушени~
unlawful~|illegal~|against the law|breach of the law|breach of law|violation of the law|violation of law|defiance of the law|contrary to the law|contrary to law|вопреки закону|нарушение закона|нарушением закона|нарушении закона|обход закона|illegally|unlawfully|illicit|незаконн~|противозаконн~|противоправн~|нелегальн~
lawful~|legal|legally|lawfully|законн~|легальн~|правомерн~
offender~|правонарушител~|нарушител~|criminals|criminal|perpetrator~|преступник~
juvenile offender~|juvenile delinquent~|малолетн~ преступник~|несовершеннолетн~ преступник~
repeat offence~|repeat offense~|recidivism|reoffend~|reoffending|рецидив~|повторн~ преступлен~
first time offender~|впервые осужден~|впервые совершивш~|previously unconvicted|ранее не судим~|несудим~
perpetrator~|culprit~|виновник~|исполнител~ преступлен~
complicity|aiding and abetting|abetting|соучасти~|пособничеств~
lifer~|пожизненник~|пожизненно осужден~
death row|камер~ смертник~|ожида~ казн~
imprison~|imprisonment~|jailed|jailing|incarcerat*|deprivation of liberty|deprived of liberty|лишен~ свобод~|тюремн~ заключен~|посажен~|посадил~
probation~|probationary period|on probation|испытательн~ срок~|пробаци~
court fee~|state duty|госпошлин~|судебн~ сбор~|судебн~ издержк~
restriction of freedom|restriction of liberty|restricted freedom|ограничен~ свобод~
administrative arrest|administrative detention|административн~ арест~|арест~ на сутк~|суток арест~|админарест~
travel ban~|recognisance|recognizance|written undertaking not to leave|подписк~ о невыезде|подпиской о невыезде|невыезд~
ban on leaving the country|exit ban~|запрет~ на выезд|невыездн~
ban on certain actions|prohibition of certain actions|запрет~ определенн~ действи~
pre trial restriction~|measure of restraint|preventive measure~|restraint measure~|мер~ пресечени~
disqualification|disqualified|disqualify|дисквалификац~|дисквалифициров~
deprived of the right to hold office|ban on holding office|banned from holding office|запрет~ занимать должност~|лишен~ прав~ занимать
loss of licence|loss of license|driving ban~|deprived of driving licence|deprived of driving license|лишен~ водительск~ прав|лишен~ водительск~ удостоверени~
disenfranchise~|disenfranchisement|stripped of voting rights|лишен~ избирательн~ прав|лишен~ прав голоса|лишенц~|лишенец
stripped of parental rights|deprived of parental rights|termination of parental rights|лишен~ родительск~ прав
stripped of citizenship|deprived of citizenship|deprivation of citizenship|revocation of citizenship|citizenship revoked|лишен~ гражданств~|loss of citizenship|denaturalis*|denaturaliz*|лишил~ гражданств~|лишени~ гражданств~|утрат~ гражданств~
stripped of rank|deprived of rank|demoted|лишен~ воинск~ звани~|лишен~ звани~|разжалован~|разжалов~|stripped of _ rank|stripped of military rank|deprived of _ rank|lost _ rank|лишил~ звани~|лишен~ военн~ звани~|лишени~ звани~|лишени~ воинск~ звани~
stripped of awards|лишен~ наград~|лишен~ государственн~ наград~
administrative supervision|административн~ надзор~|административн~ надзор
corporal punishment~|телесн~ наказан~
flog|flogs|flogged|flogging~|whipped|whipping~|lashes|caning|caned|порк~|порол~|выпорот~|бичеван~|плет~|удар~ плеть~|высечен~
warn~|official warning~|предостережен~|предупрежден~
compulsory treatment|compulsory psychiatric treatment|forced psychiatric treatment|принудительн~ лечен~|психиатрическ~ принудительн~ лечен~
punitive psychiatry|карательн~ психиатри~
damages|compensation~|compensate~|compensating|компенсац~|компенсиров~|возмещен~|возместил~
moral damages|non pecuniary damage|moral damage|моральн~ вред~|моральн~ ущерб~
recover~ damages|взыскан~|взыскал~|взыска~
enforcement proceeding~|исполнительн~ производств~
crime report~|report to police|police report~|заявлен~ о преступлени~|заявлен~ в полицию
statement~|заявлен~
petition~|петиц~|signed a petition|signed the petition|collected signatures|подписал~ петиц~|подписал~ обращени~|сбор~ подпис~|петици~|прошени~
political case~|политическ~ дел~
case file~|case material~|материал~ дел~|уголовн~ дел~ материал~
opened|opening a case|launched|initiated|instituted|initiation|возбужден~|возбудил~|возбужда~|заведен~|завел|завела|завели
refuse to open a case|refused to open|refusal to open|declined to open|refusal to initiate|refused to initiate|отказ~ в возбуждени~|отказан~ в возбуждени~|отказал~ возбуждать|отказал~ в возбуждени~|отказн~ материал~
closed|case closed|dropped|terminated|terminate|discontinued|termination|прекращен~|прекратил~|прекраща~|закрыт~|закрыл|закрыла|закрыли
drop charges|dropped charges|charges dropped|charges were dropped|dropping charges|снят~ обвинени~|обвинени~ снят~|снял~ обвинени~
suspends|suspended|suspending|suspension~|stayed|приостановлен~|приостановил~|приостанавлива~|suspend~|отстранен~|отстранил~|отстранени~|приостановлени~
resume~|resuming|resumption|reopened|reopening|возобновлен~|возобновил~
seize~|seizure~|seizing|изъят~|изъял~|изыма~|изымал~|seized|изъяти~
attach property|freeze assets|frozen assets|asset freeze~|seizure of property|арест~ имуществ~|арест~ счет~|заморозк~ активов
wiretap~|wiretapped|wiretapping|phone tapping|прослушк~|прослушиван~
surveillance|слежк~|наружн~ наблюден~|wiretap~|wiretapped|eavesdrop~|bugged|прослушк~|прослушив*
question~|interrogat*|допрос~|допрошен~|допрашива~|questioned|questioning|допросил~|допроса|допросы|допросов|допрашив*
detain~|taken into custody|задержан~|задержал~|задержива~|apprehended|apprehend~|detained|detention~|задержани~|caught|caught by police|seized by police|пойман~|поймал~|поймать|изловлен~|изловил~|схвачен~|схватил~
arrest~|arrested|арест|ареста|аресту|арестом|аресте|аресты|арестов|арестам|арестами|арестах|арестован~|арестов~|арестовыва~
remand~|remanded in custody|remand in custody|placed in custody|held in custody|pre trial detention|pretrial detention|взят~ под страж~|заключен~ под страж~|содержан~ под страж~|под страж~|досудебн~ заключен~|предварительн~ заключен~
extend detention|detention extended|extended detention|extension of detention|продлен~ арест~|продлил~ арест~|продлен~ под страж~
arrest warrant~|warrant for arrest|warrant for the arrest|warrants for the arrest|ордер~ на арест|warrant~ for the arrest|warrant~ of arrest|ордер~ на _ арест
summons|summon~|subpoena~|summoned|повестк~|повесток|вызван~ на допрос|summonses|draft notice~|call up paper~|draft paper~|draft summons|call up notice~|conscription notice~
suspicion~|подозрен~|suspect~|suspected|подозрева*|подозрени~|подозреваем~|notice of suspicion|notices of suspicion
notice of suspicion|notified of suspicion|served with notice of suspicion|сообщен~ о подозрении|подозрени~ предъявлен~
charge~|charging|charged with|обвинен~|предъявлен~ обвинен~|вменен~|вменя~
accuse~|accusing|accusation~|accused of|обвинен~|обвиня~|обвинил~
prosecute~|prosecution~|prosecuting|brought to justice|held accountable|преследован~|преследов~|преследу~|привлечен~ к ответственност~|привлек~ к ответственност~|привлечен~ к уголовн~ ответственност~
sent to court|sent for trial|referred to court|brought to court|taken to court|committed for trial|referred for trial|направлен~ в суд|передан~ в суд|переда~ в суд|направил~ в суд
favour|favor|favourable|favorable|positive|положительн~|пользу
reached the court~|gone to court|went to court|going to court|came to trial|gone to trial|came to court|reached court|reached courts|дошл~ до суд~|поступил~ в суд~|дошел до суд~
returned to prosecutors|returned to the prosecutor|sent back to the prosecutor|возвращен~ прокурор~|вернул~ прокурор~|возвращен~ в прокуратур~
hear|hears|heard|hearing of the case|considered|consideration|рассмотрен~|рассмотрел~|рассматрива~
court hearing~|hearing|hearings|court session~|заседан~|судебн~ заседан~|слушан~
retrial~|retried|new trial~|повторн~ процесс~|нов~ рассмотрен~|пересмотр~ дел~
in absentia|заочн~|заочно
plead guilty|pleads guilty|pleaded guilty|pled guilty|pleading guilty|guilty plea~|admitted guilt|признал~ вин~|признал~ себя виновн~|признан~ вины|вину признал~
plead not guilty|pleaded not guilty|pled not guilty|not guilty plea~|denied guilt|denied the charges|не признал~ вин~|вину не признал~|отрица~ вин~|не признал~ себя виновн~
plea bargain~|plea deal~|plea agreement~|досудебн~ соглашен~|сделк~ со следстви~|сделк~ с правосуди~
confess|confesses|confessed|confessing|confession~|признан~ в совершени~|сознал~|признательн~ показан~|явк~ с повинн~|признал~ в убийств~
testify|testifies|testified|testifying|gave evidence|testimony|testimonies|показан~|дал показания|дала показания|дали показания|давал~ показания
convict~|conviction~|found guilty|осужден~|осудил~|осужда~|признан~ виновн~|обвинительн~ приговор~
acquit~|acquitted|acquitting|acquittal~|found not guilty|оправдан~|оправдал~|оправдыва~|оправдательн~ приговор~|признан~ невиновн~
guilt|вина|вины|вину|виной|вине|виновност~|guilty|виновн~
guilty|виновн~|виновен|виноват~
innocent|not guilty|innocence|невиновн~|невиновен|невиновност~|безвинн~|невинн~
criminal record~|previous conviction~|prior conviction~|судимост~|ранее судим~
no criminal record|no previous convictions|несудим~|ранее не судим~
expunge~|expunged|record expunged|погашен~ судимост~|снят~ судимост~
supervisory review~|надзорн~ жалоб~|надзорн~ инстанц~
overturn~|quash|quashed|quashes|quashing|annul|annulled|set aside|struck down|reversed|отменен~|отмен~ приговор~|отменил~|отменя~
uphold~|upheld|left unchanged|left in force|affirmed|оставлен~ в силе|оставил~ в силе|без изменени~|оставлен~ без изменени~
granted|satisfied|upheld the claim|upheld the complaint|удовлетворен~|удовлетворил~
left without consideration|without consideration|без рассмотрен~
commute~|commuting|commutation~|замен~ казн~|замен~ приговор~|замен~ наказани~|приговор~ заменен~|казнь заменен~|смягчен~ приговор~
reduced sentence|sentence reduced|sentence reduction~|reduced sentences|sentences reduced|sentence cut|sentences cut|cut _ sentence~|sentence shortened|sentences shortened|shortened sentence~|cut _ term~|term~ cut|term~ reduced|reduced _ term~|срок~ сократил~|сократил~ срок~|сокращени~ срок~|срок~ сокращен~|срок~ снизил~|снизил~ срок~|сбавил~ срок~|скостил~|скостил~ срок~|mitigation|mitigated|смягчен~|смягчил~|сокращен~ срок~|снижен~ срок~
toughen~|increased the sentence|sentence increased|stiffer sentence~|harsher sentence~|ужесточен~|ужесточил~
pardon request~|clemency petition~|plea for clemency|appeal for clemency|прошен~ о помиловани~|ходатайств~ о помиловани~
early release|released early|досрочн~ освобожден~|досрочно освобожден~|parole~|paroled|condition~ release|условно досрочн*|удо
release~|releasing|freed|set free|discharged from prison|освобожден~|освободил~|освобожда~|выпущен~|выпустил~|вышел на свобод~|вышл~ на свобод~
serving a sentence|serving time|serving sentences|serving their sentences|serving his sentence|serving a term|отбыва~|отбывающ*
served a sentence|serving their term~|serving their sentence~|отбыв|отбывши|served his sentence|served their sentences|served his term|served their terms|отбыл~|отбывш~
rehabilitat*|exonerat*|реабилитац~|реабилитирован~|реабилитиров~
posthumously|posthumous|посмертно|посмертн~|awarded posthumously|posthumous*|posthumous award~
extradition request~|запрос~ об экстрадиц~|запрос~ о выдач~
wanted|wanted list~|put on the wanted list|put on a wanted list|placed on the wanted list|declared wanted|розыск~|в розыск~|объявлен~ в розыск~|разыскива~|be sought|объявил~ в розыск~|в розыске|разыскива*
removed from the wanted list|removed from wanted list~|taken off the wanted list|снят~ с розыск~|прекращен~ розыск~|исключен~ из розыск~
international wanted list|international warrant~|interpol red notice~|red notice~|международн~ розыск~|красн~ уведомлен~
fugitive~|on the run|беглец~|беглый|беглых|беглые|беглого|скрывающ*|в бегах|в бега|in hiding from justice|скрывающ~ от правосудия|скрывавш~ от правосудия|скрывающихся от|бегл~
solved|solves|solving|раскрыт~|раскрыл~|solve~|clearance rate|раскрыт~ преступлени~|раскрыва*|раскрываемост~
statute of limitations|limitation period~|time barred|срок~ давности|давност~
enter into force|entered into force|took effect|takes effect|come into force|came into force|вступ~ в силу|вступил~ в законн~ силу|вступил~ в силу|вступлен~ в силу
ruling~|court ruling~|court decision~|court order~|решен~ суд~|определен~ суд~|постановлен~|судебн~ решен~
resolution~|резолюц~
class action~|collective lawsuit~|коллективн~ иск|коллективн~ иска|коллективн~ иски|коллективн~ исков|группов~ иск|группов~ иски
out of court settlement~|settlement agreement~|amicable settlement~|миров~ соглашен~|досудебн~ урегулирован~
accused|обвиняем~
convicts|convict|осужденн~|зэк~|зек|зеки|зеков
secret witness|secret witnesses|anonymous witness|anonymous witnesses|секретн~ свидетел~|засекреченн~ свидетел~
attesting witness|attesting witnesses|понятой|понятых|понятые|понятыми
presiding judge~|председательствующ~|председател~ суд~
lay judge~|people's assessor~|народн~ заседател~
prosecutor general|attorney general|chief prosecutor~|генпрокурор~|генеральн~ прокурор~
defence lawyer~|defense lawyer~|defence counsel|defense counsel|defence attorney~|defense attorney~|защитник~|адвокат~ защит~
notary|notaries|notarial|нотариус~|нотариальн~
coroner~|medical examiner~|коронер~|судмедэксперт~
magistrate~|justice of the peace|justices of the peace|миров~ суд~
people's court~|народн~ суд~
special court~|специальн~ суд~|спецсуд~
special council|special board|особ~ совещан~|осо
material evidence|physical evidence|exhibit~|вещественн~ доказательств~|вещдок~
fabricat*|trumped up|framed|сфабрикован~|фабриков~|фабрикаци~|подбросил~|подброшен~
planted evidence|planted drugs|подброс~ наркотик~|подброшен~ наркотик~|подкинул~ наркотик~
lack of evidence|insufficient evidence|for want of evidence|отсутстви~ доказательств|недостаточност~ доказательств|нехватк~ доказательств|за недоказанност~
no crime|absence of a crime|no elements of a crime|absence of corpus delicti|отсутстви~ состав~ преступлен~|отсутстви~ событи~ преступлен~
autopsy|autopsies|post mortem~|postmortem~|вскрыт~|аутопси~|вскрыти~ тел~|посмертн~ вскрыти~|патологоанатомическ~|вскрыти~
psychiatric evaluation~|psychiatric examination~|психиатрическ~ экспертиз~|психиатрическ~ обследован~
identification parade~|police lineup~|line up|опознан~
fingerprint~|отпечатк~ пальц~|отпечатков пальц~
alibi~|алиби
grounds|basis|основани~
before trial|before standing trial|before they could be tried|до суда
self defence|self defense|самооборон~|необходим~ оборон~
insanity|insane|невменяем~|невменяемост~|legal insanity|not criminally responsible
mitigating circumstance~|смягчающ~ обстоятельств~|смягчающ~
aggravating circumstance~|отягчающ~ обстоятельств~|отягчающ~
article~|статья|статьи|статью|статье|статьей|статей|статьям|статьями|статьях
counts|эпизод~
criminal procedure|уголовн~ процесс~|упк|уголовно процессуальн~
international law|международн~ прав~
criminal liability|criminal responsibility|уголовн~ ответственност~
liability|responsibility|accountability|ответственност~
impunity|безнаказанност~|безнаказанн~|unpunished
justice|правосуди~|справедливост~
lawlessness|arbitrariness|беззакони~|произвол~
legal aid|free legal assistance|legal assistance|юридическ~ помощ~|правов~ помощ~|represented by|lawyer~ provided|представля* интерес~|адвокат~ по назначени~
presumption of innocence|презумпц~ невиновности
judicial error~|miscarriage of justice|miscarriages of justice|wrongful conviction~|wrongfully convicted|судебн~ ошибк~|судебн~ ошибок|незаконно осужден~
politically motivated|по политическ~ мотив~|политически мотивированн~
adoption~|adopted child|adopted children|усыновлен~|усыновил~|удочерен~
upheld|found justified|justified|substantiated|обоснованн~|обоснованными|признан~ обоснованн~|признал~ обоснованн~|обоснованн~ признал~|обоснованн~ признан~|обоснованными признал~|обоснованными признан~
`;
