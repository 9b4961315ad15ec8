// What is counted or acted on beside people: documents, decisions, letters, lists, votes, payments, posts, meetings, checks, trials,
// strikes, attacks, accidents, and the nouns and verbs of statistics: one meaning a line, in both languages.
export const paperMeanings = `
document~|documentation|документ~|документальн~|документаци~
paper|papers|paperwork|бумаг~|бумажн~
file|files|case file~|dossier~|дело|дела|делу|делом|деле|досье|dossiers
personal file~|personnel file~|личн~ дело|личн~ дела|личн~ делу|личн~ делом|личн~ деле|личн~ дел
case materials|case file~|материал~ дела|материал~ дел
case|cases|дело|дела|делу|делом|деле|дел|делам|делах|делами
criminal case~|criminal proceeding~|уголовн~ дело|уголовн~ дела|уголовн~ делу|уголовн~ делом|уголовн~ деле|уголовн~ делам|уголовн~ делах|уголовн~ производств~|criminal prosecution~|уголовн~ дел~
administrative case~|administrative proceeding~|административн~ дело|административн~ дела|административн~ делу|административн~ делам|административн~ делах|административн~ производств~|административн~ дел~
civil case~|civil proceeding~|civil suit~|гражданск~ дело|гражданск~ дела|гражданск~ делу|гражданск~ делам|гражданск~ производств~|гражданск~ дел~
episode~|count of the indictment|эпизод~
application~|applied for|заявк~|заявок|заявлени~|заявлен~|apply for|applies for|applying for|applied to|подал~ заявк~|подал~ заявлени~|ходатайств~
statement~|заявлени~|заявил~
crime report~|report~ of a crime|report~ of crime|заявлени~ о преступлении|сообщени~ о преступлении
asylum application~|asylum claim~|asylum request~|заявлени~ на убежище|заявлени~ о предоставлении убежища|прошени~ об убежище|ходатайств~ об убежище
motion~|petition~ to the court|ходатайств~|ходатайствов*|ходатайствов~
plea for clemency|clemency petition~|petition~ for clemency|pardon petition~|petition~ for pardon|clemency request~|прошени~ о помиловании|ходатайств~ о помиловании
pardon~|clemency|помиловани~|помилова~|помилован~|помилов~|pardoned|presidential pardon~|помиловал~|помилова*|pardoning
amnesty|amnesties|amnestied|амнисти~|амнистирова~|амнистирован~|амнист~|амнистиров~|granted amnesty|амнистирова*
request~|просьб~|запрос~|попросил~|просит|просят|requested|requesting|ask|asks|asked for|asking for|запросил~|запроса|запросы|запросов|просил~|ходатайств~
query|queries|inquiry|inquiries|enquiry|enquiries|запрос~
plea|pleas|appeal|appeals|appealed to|обращени~|обратил~
complaint~|complained|жалоб~|пожаловал~|жалова~|жалует~|complain~|жалов~
appeal~|апелляци~|апелляционн~|апелляционн~ жалоб~|обжаловал~|обжалова~|обжаловани~
cassation appeal~|cassation complaint~|кассаци~|кассационн~|кассационн~ жалоб~|cassation~|кассац~
lawsuit~|suit|suits|legal action|legal claim~|sued|sue|sues|suing|исков~ заявлени~|иск|иска|иску|иском|иске|иски|исков|искам|исках|исками|исков~ заявлен~
claim~ for damages|damages claim~|иск~ о возмещении ущерба|иск~ о возмещении вреда|требовани~ о возмещении
demand~|требовани~|потребовал~|требует|требуют|требова~|demanded|demanding|требовал~|потребуют
permit~|разрешени~|разрешил~|permission~|разрешен~|allow~|allowed|allowing|permitted|permitting|let in|разреша*|позволил~|допущен~
work permit~|разрешени~ на работу
temporary residence permit~|рвп|разрешени~ на временное проживание
work patent~|labour patent~|labor patent~|трудов~ патент~|патент~ на работу
patent~|патент~
licence~|license~|лицензи~|лицензирова~
pass|passes|пропуск|пропуска|пропуску|пропуском|пропуске|пропусков|пропускам
visa~|виза|визы|визе|визу|визой|виз|визам|визах|визов~|visas|визами
passport~|паспорт~|паспортн~|загранпаспорт~
foreign passport~|international passport~|загранпаспорт~|заграничн~ паспорт~
identity card~|id card~|identification card~|удостоверени~ личности|удостоверени~
driving licence~|driver license~|driving license~|водительск~ прав~|водительск~ удостоверени~
military id|military id card~|military ticket~|военн~ билет~|военник~|military card~
work book~|employment record book~|трудов~ книжк~
certificate~|справк~|справок|сертификат~|удостоверени~|свидетельств~
birth certificate~|свидетельств~ о рождении
death certificate~|свидетельств~ о смерти|справк~ о смерти
marriage certificate~|свидетельств~ о браке
rehabilitation certificate~|справк~ о реабилитации
rehabilitation~|rehabilitate~|реабилитаци~|реабилитирова~|реабилитирован~|rehabilitated|реабилитац~|реабилитиров~|реабилитационн~|exonerated
warrants|ордер|ордера|ордеру|ордером|ордере|ордеров|warrant~|ордерам
search warrant~|ордер~ на обыск
draft summons|draft summonses|draft notice~|call up notice~|conscription notice~|mobilisation notice~|mobilization notice~|повестк~ в военкомат|мобилизационн~ повестк~|призывн~ повестк~
agenda~|повестк~ дня
decision~|decide~|deciding|решени~|решил~|решен~|decided|постановил~|принят~ решени~|постановлени~
ruling~|resolution~|постановлени~|постановил~
court ruling~|court order~|court decision~|judgment~|judgement~|судебн~ акт~|судебн~ решени~|решени~ суда
verdict~|judgment~|judgement~|вердикт~|приговора|приговору|приговором|приговоре|приговоры|приговоров|приговор~
sentence~|приговор~|приговорил~|приговорен~|sentencing|приговарива~|осужден~|осудил~
suspended sentence~|conditional sentence~|условн~ срок~|условн~ приговор~|условн~ наказани~|условно осужден~|suspended term~|suspended prison sentence~|conditionally sentenced|условн~ осужден~|условно|условк~|probation
death sentence~|death verdict~|смертн~ приговор~
death penalty|capital punishment|смертн~ казн~|высш~ мер~ наказания|death sentence~|sentenced to death|condemned to death|смертн~ приговор~|приговорен~ к смертн~ казн~|приговорен~ к расстрел~|высш~ мер~ наказани~|высш~ мер~|вмн
life sentence~|life imprisonment|life term~|пожизненн~ заключени~|пожизненн~ лишени~ свободы|пожизненн~ срок~|пожизненн~|life in prison|jailed for life|imprisoned for life|пожизненн~ заключен~|пожизненн~ лишен~ свобод~|пожизненно|lifelong|for life
prison term~|jail term~|prison sentence~|jail sentence~|тюремн~ срок~|срок~ заключения|срок~ лишения свободы|custodial sentence~|term of imprisonment|terms of imprisonment|реальн~ срок~|срок~ заключен~|срок~ лишен~ свобод~|реальн~ лишен~ свобод~
term|terms|срок|срока|сроку|сроком|сроке|сроки|сроков|срокам|сроках
deadline~|time limit~|крайн~ срок~|предельн~ срок~
parole~|conditional release|удо|условно досрочн~ освобождени~|conditionally released|released on parole|условно досрочн~|условно досрочн~ освобожден~|conditional early release
early release~|released early|досрочн~ освобождени~
bail~|залог~|bailed|released on bail|bail bond~|залога|залогу|залогом|залоги|под залог|freed on bail|отпущен~ под залог|выпущен~ под залог
house arrest~|домашн~ арест~|home detention|under house arrest|held under house arrest|под домашн~ арест~
corrective labour|corrective labor|исправительн~ работ~|correctional labour|correctional labor
forced labour|forced labor|compulsory labour|compulsory labor|принудительн~ работ~|принудительн~ труд~|подневольн~ труд~|slave labour|slave labor|рабск~ труд~|forced labourer~|forced laborer~|остарбайтер~
community service|compulsory work|обязательн~ работ~|общественн~ работ~|community work|mandatory work
plea bargain~|pretrial agreement~|plea deal~|досудебн~ соглашени~|сделк~ со следствием
indictment~|обвинительн~ заключени~|обвинительн~ акт~|indict~|bill of indictment|обвинительн~ заключен~
order|orders|ordered|приказ~|распоряжени~|приказани~
execution order~|shooting order~|предписани~ на расстрел|приказ~ о расстреле
directive~|директив~|предписани~
decree~|указ|указа|указу|указом|указе|указы|указов|указам|указах|указами|декрет~|постановлени~|decreed
law~|legislation|legislative|закон|закона|закону|законом|законе|законы|законов|законам|законах|законами|законодательств~|законодательн~|laws
bill|bills|draft law~|законопроект~
amendment~|amend~|поправк~|поправок|amended|amending|изменен~ закон~|внесл~ изменения|внес~ поправк~
act|acts|акт|акта|акту|актом|акте|акты|актов|актам|актах
constitution~|конституци~|конституционн~
code~|кодекс~
уголовн~ кодекс~|ук|criminal code~|penal code~|ук рф
ban|bans|banned|banning|prohibition~|prohibit~|запрета|запрету|запретом|запрете|запреты|запретов|запретил~|запрещен~|запреща~|outlaw~|forbid~|forbade|forbidden|запрет~|запреща*|под запретом
restriction~|restrict~|ограничени~|ограничил~|restricted|limit~|limited to|curb~|curbed|ограничен~|огранич*
sanction~|санкци~|санкционн~
moratorium~|moratoria|мораторий|моратори~
rule~|regulation~|правило|правила|правил|правилам|правилах|норматив~
treaty|treaties|договор|договора|договору|договором|договоре|договоры|договоров
agreement~|accord~|соглашени~|agree|agrees|agreed|agreeing|deal with|согласил~|согласят~|соглашал~|договорил~|договоренност~
contracts|контракт~|контрактн~|договор|договора|договору|договором|договоре|договоры|договоров|договорн~|contract~|military contract~
employment contract~|labour contract~|labor contract~|трудов~ договор~|трудов~ контракт~
collective agreement~|collective bargaining agreement~|коллективн~ договор~|колдоговор~
tender~|тендер~|конкурс~
purchase~|procurement~|закупк~|закупок|госзакупк~|госзакупок
deal~|transaction~|сделк~|сделок
protocol~|протокол~
administrative protocol~|administrative report~|протокол~ об административном правонарушении|административн~ протокол~
interrogation protocol~|interrogation record~|протокол~ допроса
record|records|запись|записи|записью|записей|записям|записях|recorded|recording|logged|зафиксир*|фиксир*|отмечен~|записан~|записал~|учтен~
report~|отчет~|отчетн~|доклад~|рапорт~
message~|report~|сообщени~|сообщил~|reports|reported|reporting|reportedly|сообща*|сообщен~|доложил~|докладыва*|отчитал~|отчет~
news report~|news item~|news story|news stories|publication~|публикаци~|новостн~ сообщени~|опубликова~|опубликован~
survey~|poll~|опрос~|анкетировани~|surveyed|polled|polling|опроса|опросы|опросов|опросе|опрошен~|опросил~|анкетир*
questionnaire~|анкет~
study|studies|исследовани~
interview~|интервью|interviewed|interviewing|опрошен~|опросил~|интервьюир*|беседовал~|собеседован~
testimony|testimonies|testif*|показани~
witness account~|eyewitness account~|account~ of witnesses|свидетельств~ очевидцев|рассказ~ очевидцев|свидетельств~
confession~|confess*|признани~|признательн~ показани~
denunciation~|denounce~|informer report~|донос~|доносительств~|доноса|доносы|доносов|доносам|доносу
expert report~|expert opinion~|forensic examination~|expert examination~|экспертиз~|экспертн~ заключени~|forensic analysis|судмедэкспертиз~
evidence|доказательств~|улик~|proof|proofs
letter~|письм~|писем|letters|письмо|письма|письму
open letter~|открыт~ письм~
parcel~|package~|посылк~|посылок|бандерол~|food parcel~|care package~|продуктов~ передач~
food parcel~|food package~|food kit~|food basket~|продуктов~ набор~|продовольственн~ набор~|продуктов~ посылк~|продовольственн~ посылк~
telegram~|cable|cables|телеграмм~
call|calls|phone call~|telephone call~|звонок|звонк~|телефонн~ звонк~|звонил~|позвонил~
emergency call~|экстренн~ вызов~
distress call~|distress signal~|сигнал~ бедствия|sos|mayday
callout~|call out~|вызов|вызова|вызову|вызовы|вызовов|вызовам
text message~|sms|смс|эсэмэс~
social media post~|post|posts|пост|поста|постом|посте|посты|постов
warning~|warn~|предупреждени~|предупредил~|alert~|оповещени~|warned|предупрежден~|предупрежда*|предостерег*
bomb threat~|сообщени~ о минировании|угроз~ взрыва
bomb hoax|bomb hoaxes|hoax bomb threat~|ложн~ минировани~|ложн~ сообщени~ о минировании
threat~|threaten~|угроз~|угрожал~|угрожа~|threatened|threatening|death threat~|угрож*|пригроз*
answer~|reply|replies|replied|response~|ответ|ответа|ответу|ответом|ответе|ответы|ответов|ответил~|answered|answering|respond~|responded|отвечал~|отклик~|отреагир*
refusal~|refuse~|refusing|отказ~|отказыва~|отказа|отказу|отказом|отказе|отказы|отказов|отказал~|отказан~|refused|отказыва*|отказавш*
rejection~|reject~|отклонени~|отклонил~|отклонен~|dismissed the appeal|dismissed the complaint|turned down|denied|отклоня~|отказан~ в удовлетворени~|rejected|отверг|отвергл~|отвергнут~|не приня~|забракова*
denial~ of entry|refused entry|entry refusal~|entry denied|denied entry|отказ~ во въезде|отказан~ во въезде
entry ban~|banned from entering|запрет~ на въезд~|запрет~ въезд~|запрещен~ въезд~
list~|спис~
waiting list~|waitlist~|лист~ ожидания|спис~ ожидания|очередь|очереди|очередью
wanted list~|спис~ разыскиваемых|розыскн~ спис~
execution list~|shooting list~|расстрельн~ спис~|hit list~|расстрельн~ списк~|расстрельн~ список
casualty list~|list~ of the dead|list~ of the killed|спис~ погибших|спис~ потерь|поименн~ спис~
roll|rolls|roster~|поименн~ спис~|именн~ спис~
registration~|registered|регистраци~|зарегистрирова~|зарегистрирован~|регистрационн~|register~|регистриров~
card index|card file~|card catalogue~|card catalog~|card indexes|картотек~
card~|карточк~|карточек|карта|карты|карте|карту|картой|карт
ration card~|food card~|ration coupon~|продуктов~ карточк~|хлебн~ карточк~|карточк~ на хлеб|талон~|продовольственн~ карточк~
database~|data base~|баз~ данных|база данных|базы данных|базе данных|базу данных
data|данные|данных|данным|данными
information|информаци~|информационн~|сведени~
archive file~|archival file~|archival case~|archival record~|архивн~ дело|архивн~ дела|архивн~ дел|архивн~ документ~
inventory|inventories|опись|описи|описью|описей|инвентаризаци~
metric book~|parish register~|church register~|church book~|метрическ~ книг~
book of memory|memory book~|books of memory|книг~ памяти
entry~ in the register|entry|entries|запись|записи|записей|записям
name|names|имя|имена|имен|именам
copy|copies|копи~|экземпляр~
photo~|photograph~|фото|фотографи~|снимок|снимк~|photos|picture|pictures|фотоснимк~
programme~|program~|программ~|программн~|broadcast programme~|programmes|programs|телепередач~|передач~
ballot~|ballot paper~|бюллетен~
vote~|голос|голоса|голосу|голосом|голосов|голосам|голосами
voting|vote~|голосовани~|голосова~|голосовал~|проголосова~|votes|voted|ballot~|cast _ ballot~|проголосовал~|голосуют|голоса|голосов
invalid ballot~|spoiled ballot~|spoilt ballot~|недействительн~ бюллетен~|испорченн~ бюллетен~
election~|electoral|выборы|выборов|выборам|выборах|выборами|выборн~|избирательн~|elections|by election~|перевыбор~|довыбор~
by election~|довыбор~|дополнительн~ выбор~
snap election~|early election~|досрочн~ выбор~
presidential election~|президентск~ выбор~|выбор~ президента
parliamentary election~|парламентск~ выбор~|выбор~ в парламент
local election~|municipal election~|местн~ выбор~|муниципальн~ выбор~
round~|тур|тура|туру|туром|туре|туры|туров
referendum~|referenda|plebiscite~|референдум~|плебисцит~
turnout~|явк~|voter turnout|явк~ избирател~
majority|majorities|большинств~
seat~ in parliament|parliamentary seat~|parliamentary mandate~|мандат~|депутатск~ мандат~
signature~|подпис~|подписал~|signed|sign|signs|signing|подписан~|подписани~|подпись|подписи|подписей|подписавш*
payment~|pay~ out|payout~|выплат~|платеж~|pay out|lump sum~|выплачен~|выплатил~|единовременн~|paid|pay|pays|paying|оплачен~|оплатил~|оплат~|заплатил~|платил~|уплачен~|уплатил~|выплачива*
one off payment~|lump sum payment~|lump sum~|one time payment~|единовременн~ выплат~|единоразов~ выплат~|разов~ выплат~
salary|salaries|wage~|pay|зарплат~|заработн~ плат~|жаловань~|оклад~
minimum wage~|мрот|минимальн~ размер~ оплаты труда|минимальн~ зарплат~
wage arrears|unpaid wage~|unpaid salary|unpaid salaries|wage debt~|back pay|задолженност~ по зарплате|долг~ по зарплате|невыплат~ зарплаты|unpaid wages|salary arrears|pay arrears|задолженност~ по заработной плате|невыплат~ заработной платы
overtime|сверхурочн~|overwork~|worked overtime|переработк~|перерабатыва*
pension~|пенси~|пенсионн~
old age pension~|retirement pension~|пенси~ по старости|страхов~ пенси~
disability pension~|invalidity pension~|пенси~ по инвалидности
survivor pension~|survivors pension~|пенси~ по потере кормильца
benefit~|allowance~|пособи~|benefits
unemployment benefit~|jobless benefit~|dole|jobless claim~|пособи~ по безработице
child benefit~|child allowance~|детск~ пособи~|пособи~ на ребенка
death benefit~|funeral benefit~|пособи~ на погребение|похоронн~ пособи~|гробовые
privilege~|benefit~ in kind|concession~|льгот~|льготн~
subsidy|subsidies|subsidis~|subsidiz~|субсиди~|дотаци~
grant|grants|грант|гранта|гранту|грантом|гранты|грантов|грантам
scholarship~|stipend~|стипенди~
bonus|bonuses|bonus payment~|премия|премии|премию|премией|премий|премиальн~|преми~
supplement~|top up~|надбавк~|надбавок|доплат~
prize~|award~|преми~|приз|приза|призы|призов
decoration~|medal~|order~ of merit|орден|ордена|орденом|ордену|орденов|орденами|медал~|decorated|bemedalled|орденоносец|орденоносц~
compensation~|compensate~|компенсаци~|компенсационн~|компенсирова~|compensated|возмещени~|возмести~
damages|moral damages|возмещени~ вреда|возмещени~ ущерба|моральн~ вред~
insurance~|insured|страховк~|страховани~|страхов~|insurer~|застрахован~|страховщик~|застрахован*|страхов*|застрахов*
fine|fines|fined|штрафа|штрафу|штрафом|штрафы|штрафам|штрафами|оштрафова~|оштрафован~|fining|штрафах|оштрафов~|штрафов~|fine of|оштраф*|штраф~
penalty|penalties|punishment~|наказани~|наказал~|наказан~|punishes|punished|punishing|наказыва~|punish~|disciplin*|взыскани~|карательн~
disciplinary action~|disciplinary penalty|disciplinary penalties|reprimand~|дисциплинарн~ взыскани~|выговор~|disciplinary punishment~|disciplined|disciplinary measure~|disciplinary penalt*|дисциплинарн~ ответственност~|дисциплинарн~ наказани~|взыскани~
tax|taxes|taxation|налог~|налогов~
duty|duties|customs duty|customs duties|пошлин~
fee|fees|сбор|сбора|сборы|сборов|сборам|плата|платы|плату
debt~|indebted|долг|долга|долгу|долгом|долге|долги|долгов|долгам|долгах|задолженност~|indebtedness
loan|loans|credit|credits|кредит~|кредитн~|заем|займа|займы|займов|ссуд~|займ~
bankruptcy|bankruptcies|банкротств~|банкрот~|declared bankrupt|went bankrupt|bankrupt~|обанкрот*|разорил~|insolvency|несостоятельност~
budget~|бюджет~|бюджетн~
money|funds|деньги|денег|деньгам|деньгами|денежн~|денежн~ средств~|cash|деньг~|наличн~
funding|financing|финансировани~|профинансирова~
income~|earning~|дохода|доходу|доходом|доходы|доходов|доходам|доходах|заработок|заработк~|earnings|доход~
revenue~|proceeds|выручк~|поступлени~
loss|losses|потеря|потери|потерю|потерь|потерям|потерях|потерями|casualty|casualties
financial loss|financial losses|losses|убыток|убытк~|material damage|loss|damage|ущерб~|материальн~ потер~
damage|ущерб~
cost~|стоимост~|издержк~|costs|затрат~
price~|цена|цены|цене|цену|ценой|цен|ценам|ценах
donation~|donate~|пожертвовани~|пожертвова~|donated
property|properties|имуществ~|собственност~|possessions|имущественн~
confiscation~|confiscate~|seizure~ of property|конфискаци~|конфисковал~|конфискован~|confiscat~
post|posts|position|positions|должност~|должностн~|пост|поста|посту|постом|посты|постов|постах|posted|публикаци~|guard post~
unfilled|stood open|stood vacant|stood empty|remained vacant|remained unfilled|пустова~|пустовал~|пустуют|не занят~
vacancy|vacancies|vacant|job opening~|vacant post~|unfilled post~|unfilled position~|вакансия|вакансии|вакансию|вакансией|вакансий|вакансиям|вакантн~
job|jobs|workplace~|рабоч~ место|рабоч~ места|рабоч~ местам|рабоч~ местах|рабоч~ мест~|работу|работы
employment|занятост~|employ~|employed|employing|в штате|занят~ на|трудил~|работал~|работают|трудоустройств~
job cut~|staff cut~|staff reduction~|redundancy|redundancies|downsizing|сокращени~ штата|сокращени~ персонала|сокращени~ рабочих мест|сокращени~ штатов
staff position~|staffing table~|staff table~|staff list~|establishment strength|штатн~ расписани~|штатн~ единиц~|ставк~|ставок
staff|personnel|штат|штата|персонал~|личн~ состав~|permanent staff|staff member~|full time|in house|штатн~|кадров~|member~ of staff|employee~|сотрудник~|сотрудниц~|работник~|работниц~
understaffing|staff shortage~|staffing shortage~|personnel shortage~|недоукомплектован*|некомплект~|кадров~ голод~|нехватк~ кадров|нехватк~ персонала|дефицит~ кадров
shift~|смена|смены|смене|смену|сменой|смен|сменам|сменах|сменн~|shifts|work shift~
night shift~|ночн~ смен~
duty shift~|дежурств~
holiday~|vacation~|annual leave|on leave|paid leave|отпуск|отпуска|отпуску|отпуском|отпуске|отпусков|отпускн~|home leave|furlough~|leave from the front|went on leave|on vacation|ушл~ в отпуск|leave of absence
maternity leave|parental leave|декретн~ отпуск~|отпуск~ по уходу за ребенком|декрет~|отпуск~ по уходу|ушл~ в декрет|отпуск~ по беременност~|декретн~
working day~|workday~|work day~|рабоч~ день|рабоч~ дня|рабоч~ дней|рабоч~ дни
meeting~|заседани~|совещани~|собрани~|встреча|встречи|встрече|встречу|встречей|встреч|встречам|встречах
talks|negotiation~|переговор~|truce talks|negotiated|negotiate~|negotiating
press conference~|пресс конференци~|брифинг~
congress of delegates|party congress|съезд~
session~|сессия|сессии|сессию|сессией|сессий|сессиям|сессиях|заседани~
hearing~|слушани~|судебн~ заседани~
court session~|court hearing~|судебн~ заседани~
trial~|процесс~|судебн~ процесс~|судебн~ разбирательств~|суд над|try|tried|tries|put on trial|on trial|stood trial|процесс~ над|судил~|судят|предан~ суд~|отдан~ под суд|разбирательств~
show trial~|показательн~ процесс~|показательн~ суд~|открыт~ процесс~
closed trial~|closed hearing~|behind closed doors|in camera|закрыт~ процесс~|закрыт~ заседани~|закрыт~ режим~|закрыт~ дверями|в закрытом режиме
retrial~|new trial~|new hearing~|пересмотр~ дела|повторн~ рассмотрени~|нов~ рассмотрени~
adjournment~|adjourn~|postponement~|postpone~|отложил~|отложен~|перенос|переноса|перенесен~
proceeding~|производств~|разбирательств~
investigation~|investigate~|investigating|inquiry|inquiries|probe~|расследовани~|следстви~|расследова~|расследу~|probes|probed|расследован~|расследов~|investigated|inquir*|расследовал~|расследу*
preliminary investigation~|pretrial investigation~|предварительн~ следстви~|досудебн~ расследовани~
internal investigation~|internal inquiry|service investigation~|служебн~ проверк~|служебн~ расследовани~|внутренн~ расследовани~|служебн~ расследован~|внутренн~ расследован~
interrogation~|interrogate~|questioning|допрос~|be interrogated|interrogated|interrogates|interrogating|questioned|допрошен~|допросил~|допрашива*
pre investigation check~|доследственн~ проверк~|preliminary investigation~|preliminary inquiry|предварительн~ расследован~|предварительн~ следстви~
inspection~|inspect~|проверк~|проверок|инспекци~|инспекционн~|осмотр~|inspected|проверен~|проверил~|инспекц*|инспектир*
check~|проверк~|проверок|проверил~|проверен~|inspection~|checks|checked|inspected|inquiry|inquiries|inquest~
monitoring|мониторинг~|monitored|monitor~|observed|observation~|наблюдал~|наблюдени~|следил~ за
medical examination~|medical check~|medical check up~|check up~|медосмотр~|медицинск~ осмотр~|диспансеризаци~|медицинск~ освидетельствовани~|checkup~|medical exam~|health check~|медицинск~ обследован~|диспансериз*
test~|тест|теста|тесту|тестом|тесты|тестов|тестировани~|medical test~|анализ~|тестирова~|tested|tests|testing|протестир*|тестир*|сдал~ тест~
vaccination~|vaccine dose~|vaccinate~|вакцинаци~|прививк~|прививок|вакцинирова~|vaccinated|immunisation~|immunization~|inoculation~|inoculated|вакцинирован~|привит~|привил~|иммунизаци~
exams|экзамен~|exam~|examination~|егэ
house search|home search|searches|searched|search|обыск~|searching|house searches|обыскив~
search operation~|search|searches|searching|поиск|поиска|поиски|поискам|поисков~|search for|searched for|searching for|поисках|ищут|искал~|искать
rescue operation~|спасательн~ операци~|спасательн~ работ~|search and rescue|rescue effort~|поисково спасательн~|аварийно спасательн~|rescue work~|спасательн~ операц~
raid~|рейд|рейда|рейду|рейдом|рейде|рейды|рейдов|рейдах|облав~|raided|raiding|налет~
document check~|identity check~|id check~|проверк~ документов
operation~|операци~|surgery|surgeries|surgical|operated on|прооперирова~|прооперирован~|хирургическ~|оперативн~ вмешательств~|operate~|operating|оперирова~|операцией
special operation~|спецопераци~|специальн~ операци~|спецоперац~
exhumation~|exhume~|эксгумаци~|эксгумирова~|be exhumed|exhumed|exhumes|exhuming|dug up bodies|эксгумирова*|эксгумиру*|эксгумирован~
excavation~|раскопк~|раскопок|dug up|excavated|раскопал~
body identification|identification of the body|identification of bodies|опознани~ тел~|опознани~
exchange~|swap~|swapped|swapping|обмен~|exchanged|exchanging|обменян~|обменял~|обменива*|обмена
prisoner exchange~|prisoner swap~|exchange~ of prisoners|обмен~ пленными|обмен~ военнопленными|обмен~ заключенными
exchange of bodies|body exchange~|exchange~ of bodies|repatriation of bodies|обмен~ телами|репатриаци~ тел
handover~|hand over|handed over|handing over|передач~|передал~|hands over|передан~|переда~|сдан~ власт~|переданн*
prisoner transfer~|этапировани~|этапирова~|этапирован~
extradition~|extradite~|экстрадици~|экстрадирова~|экстрадирован~|extraditing|экстрадиц~|экстрадиров~|выдач~ преступник~|выдач~ подозреваем~
deportation~|deport~|депортаци~|депортирова~|депортирован~|депортац~|депортиров~|be deported|deported|deporting|депортирова*|депортиру*
expulsion~|expel~|expelled|expelling|выдворени~|выдворил~|выдворен~|высылк~|выслал~|изгнани~|высылок|выслан~|высыла~|изгнан~|изгнал~
put out of _ home~|put out of _ flat~|thrown out of _ flat~|thrown out of _ home~|turned out of _ home~|lost _ home~ to eviction|eviction~|evict~|выселени~|выселил~|выселен~|выселя*|выселя~
evacuation~|evacuate~|эвакуаци~|эвакуирова~|эвакуационн~|эвакуирован~|evacuated|evacuates|evacuating|эвакуирова*|эвакуиру*|evacuee~|эвакуированн~|вывез~|отселен~|отселени~
resettlement~|resettle~|переселени~|переселил~|переселен~|resettling|relocat*|переселя~|resettled|relocate~|relocation~|отселен~|расселен~|расселени~|переселя*|resettl~
convoy~|колонн~|автоколонн~
aid convoy~|humanitarian convoy~|гуманитарн~ конво~|гумконво~|гуманитарн~ колонн~
prisoner transport~|transport~ of prisoners|этап|этапа|этапом|этапы|этапов
echelon~|trainload~|transport train~|эшелон~
flight~|рейс|рейса|рейсу|рейсом|рейсе|рейсы|рейсов|рейсам|рейсах|полет~
charter flight~|чартерн~ рейс~|чартер~
evacuation flight~|repatriation flight~|эвакуационн~ рейс~|вывозн~ рейс~
flight cancellation~|cancelled flight~|canceled flight~|отмен~ рейсов|отмененн~ рейс~
delayed flight~|flight delay~|задержанн~ рейс~|задержк~ рейсов
cancellation~|cancel~|cancelled|cancelling|отмена|отмены|отмену|отменой|отмене|отменил~|отменен~|canceled|canceling|отмен~|отменя*
trip~|journey~|voyage~|поездк~|поездок|путешестви~|travel~|travelled|travelling|traveled|traveling|trips|ездил~|путешеств*|съездил~
visit~|визит~|посещени~|посетил~|посеща~|visits|visited|visiting|навестил~|навеща*|посеща*
crossing~|border crossing~|пересечени~|пересек~|crossed|crosses the|cross the|cross into|перешл~|перешел|перейти|пересекл~|пересека*|переход~ через|перешедш*
illegal crossing~|irregular crossing~|illegal border crossing~|незаконн~ пересечени~|нелегальн~ пересечени~|illegally crossed|crossed illegally|незаконно пересек~|незаконно пересекл~|незаконн~ переход~ границ~|нелегально перешл~
strike~|walkout~|забастовк~|забастовок|стачк~|стачек|забастовочн~|бастова~|striking workers|бастовал~|strikes|went on strike|on strike|strike action|walked off the job|стачечн~|бастуют|бастующ~|walked out|downed tools|stopped work|laid down tools|stayed off work|забастовал~|прекратил~ работу|остановил~ работу|бросил~ работу|не вышл~ на работу|сложил~ инструмент~|объявил~ стачку
military strike~|strike|strikes|удар|удара|удару|ударом|ударе|удары|ударов|ударам|ударах|struck|striking|ударил~
general strike~|всеобщ~ забастовк~|всеобщ~ стачк~|генеральн~ стачк~
голодал~|голодали|голодавш~|hunger strike~|голодовк~|голодовок|hunger striker~|объявил~ голодовк~|went on hunger strike|объявил~ голодовку|refused food|refusing food|stopped eating|would not eat|refused to eat|fasted in protest|отказал~ от пищи|отказ~ от пищи|отказывал~ от пищи|отказал~ от еды|отказывал~ принимать пищу|пищу отказывал~ принимать|отказал~ принимать пищу|перестал~ есть
rally|rallies|митинг~|rallied|rallying|митингов~|митингова*
protest~|протест~|протестн~|протестова~|протестов~|протестиров~|protested|protesting|protest rally|протестова*|акци~ протест~|протеста|протесты|протесту*
protest action~|protest|protests|акция|акции|акцию|акцией|акций|акциям|акциях|акци~ протеста
procession~|marches|шестви~|марш|марша|марше|марши|маршей|march~ through|marched|marching|protest march~|peace march~|маршу|маршем|процесси~|marcher~|прошл~ маршем|прошел маршем
picket~|пикет~|picketing|пикетирован~|пикетиров~|пикетир*
single person picket~|one person picket~|solo picket~|одиночн~ пикет~|one man picket~|single picket~
blockade~|блокад~|блокировк~|блокадн~|blockaded|blockading|взял~ в блокад~
boycott~|бойкот~|бойкота|бойкоту|бойкотом|бойкоты|бойкотов|бойкотиров~|boycotted|boycotting|бойкотир*
brawl~|mass brawl~|драка|драки|драке|драку|потасовк~|scuffle~|драк~|потасовок
clashes|clashed|столкновени~|стычк~|clashing|столкновен~|стычек|firefight~|skirmishes|перестрелк~|clash~|skirmish~|схватк~
event|events|мероприяти~
occurrence~|event|events|событи~
wedding~|свадьб~|свадеб
marriage~|marriage registration~|бракосочетани~|брак|брака|браку|браком|браке|браки|браков|marry|marries|married|marrying|wedded|wedding~|женил~|вышл~ замуж|замуж|замужн~|женат~|свадьб~|свадеб|вступил~ в брак
divorce~|развод|развода|разводу|разводом|разводе|разводы|разводов|divorcing|развел~|бракоразводн~
births|рождени~|birth~|live birth~|родившихся|born|gave birth to|рожден~|родил~|роды|родов|родивш*|рождаемост~|родивш~|новорожд*
adoption of a child|adoption~ of children|child adoption~|усыновлени~|удочерени~
attack~|нападени~|атак~|атакова~|напал~|атакова*|атакован~|напали|attacked|attacking|assault~|assaulted|assailed|нападен~|нападал~|атаковал~
terrorist attack~|terror attack~|act of terrorism|acts of terrorism|теракт~|террористическ~ акт~|act of terror|acts of terror
suicide attack~|suicide bombing~|теракт~ смертника|самоподрыв~
school shooting~|скулшутинг~|стрельб~ в школе
mass shooting~|массов~ стрельб~|массов~ расстрел~
shooting~|стрельб~|shoot|shoots|gunfire|стрелял~|стреляют
knife attack~|stabbing~|поножовщин~|нападени~ с ножом
arson~|arson attack~|поджог~|set fire to|torched|поджег|подожгл~|подожжен~|поджигал~|set on fire|подожженн~|поджога|поджоги|поджогов
assassination~ attempt|attempt~ on the life|assassination attempt~|покушени~
air strike~|airstrike~|air raid~|авиаудар~|авианалет~|воздушн~ удар~|air attack~|удар~ с воздух~|воздушн~ атак~|удар~ с воздуха|нанес~ авиаудар~
air raid alert~|air raid alarm~|air alert~|air alarm~|воздушн~ тревог~|air raid siren~|air raid warning~
drone attack~|drone strike~|атак~ беспилотников|атак~ дронов|удар~ беспилотника|налет~ беспилотников|атак~ бпла|attacked by drone~|struck by a drone|атак~ дрон~|атак~ беспилотник~|удар~ дрон~|удар~ беспилотник~|налет~ дрон~|налет~ беспилотник~
missile strike~|missile attack~|rocket attack~|ракетн~ удар~|ракетн~ атак~|ракетн~ обстрел~|rocket strike~|ракет~ удар~
shelling~|shelled|bombardment~|обстрел~|обстрелял~|be shelled|came under fire|under shelling|обстрелян~|обстрелива*|обстреля~|bombard~
aerial bombing~|bombing~|bombardment~|бомбардировк~|бомбежк~|бомбил~|bombed|bombard~|бомбардировок|бомбежек|бомбят|разбомбил~|разбомблен~|bombing raid~|air raid~|бомбардиров*|авианалет~
blast~|explosion~|взрыв~|exploded|explode~|exploding|взорвал~|взорван~|взрыва|взрывы|взрывов|взрывом|blew up|рванул~|explodes|разорвал~
bomb attack~|bombing~|bomb blast~|взрыв~ бомбы|взрыв~|подрыв~
ceasefire violation~|нарушени~ перемирия|нарушени~ режима прекращения огня|violation~ of the ceasefire|broke the ceasefire|breach~ of the ceasefire|нарушен~ режима прекращения|нарушил~ перемири~|нарушен~ перемири~
ceasefire~|cease fire~|truce~|armistice~|перемири~|прекращени~ огня|прекращен~ огня
incident~|инцидент~|происшестви~
instance~|case|cases|случай|случая|случаю|случаем|случае|случаи|случаев|случаям|случаях
fact|facts|факт|факта|факту|факты|фактов|фактам
accident~|авари~|аварийн~|несчастн~ случа~|происшестви~
mishap~|accident~|несчастн~ случа~
road accident~|traffic accident~|car accident~|car crashes|road crashes|road traffic accident~|дтп|автоавари~|дорожно транспортн~ происшестви~|дорожн~ авари~|автокатастроф~|дорожно транспортн~|car crash~|road crash~|traffic crash~|auto accident~|автомобильн~ авари~
work accident~|workplace accident~|industrial accident~|occupational accident~|accident~ at work|несчастн~ случа~ на производстве|производственн~ травм~|несчастн~ случа~ на работе|accident at work|производственн~ травматизм~|accidents at work
shipwreck~|sinking~|кораблекрушени~|крушени~ судна|крушени~ лодки|maritime disaster~|sea disaster~|крушени~ корабля|морск~ катастроф~|крушени~ лодк~|wrecked ship~
emergency|emergencies|чрезвычайн~ ситуаци~|чп|чс|чрезвычайн~ происшестви~|emergency situation~
state of emergency|emergency rule|чрезвычайн~ положени~|режим~ чс|режим~ чрезвычайной ситуации|чрезвычайн~ положен~|режим~ чрезвычайн~ ситуаци~|declared emergency|emergency declared|введен~ чп|режим~ чрезвычайн~
martial law|военн~ положени~|under martial law|введен~ военн~
curfew~|комендантск~ часа|комендантск~ час~|imposed curfew
quarantine~|карантин~|карантинн~
lockdown~|локдаун~
disaster~|catastrophe~|катастроф~|бедстви~|calamity|calamities
fire|fires|blaze~|пожар~|возгорани~|conflagration~
outage~|blackout~|power cut~|отключени~ электричества|отключени~ электроэнергии|отключени~ света|блэкаут~|power outage~|without electricity|without power|обесточен~|обесточенн~|без электричества|без света|без электроэнергии
offence~|offense~|правонарушени~
crime~|criminal offence~|criminal offense~|преступлени~
crime rate~|criminality|преступност~
felony|felonies|grave crime~|serious crime~|тяжк~ преступлени~
especially grave crime~|particularly grave crime~|особо тяжк~ преступлени~
registered case~|recorded case~|reported case~|зарегистрированн~ случа~
detected case~|выявленн~ случа~
new case~|new infection~|нов~ случа~|нов~ заражени~
infection~|заражени~|инфекци~|инфицировани~|infect~|инфицирова~|инфицирован~|инфицированн~|зараженн~|зараз~|зарази~|заража~
measure|measures|мера|меры|мер|мерам|мерах|мерами
pretrial restraint~|restraint measure~|measure~ of restraint|мера пресечения|меры пресечения|меру пресечения|мер пресечения|мерой пресечения
stage~|phase~|этап~|стадия|стадии|стадию|стадией|стадий
result~|outcome~|итог|итоги|итогам|итогов|результат~
statistics|statistical|статистик~|статистическ~
figure~|цифра|цифры|цифре|цифру|цифр|цифрам
number~|quantity|quantities|число|числа|числу|числом|числе|количеств~|численност~
estimate~|estimating|estimation~|оценк~|оценок|оценил~|оценива~|estimated|оцен~|оценив*|по оценкам
forecast~|projection~|прогноз~
count~|tally|tallies|tallied|подсчет~|подсчитал~|counts|counted|counting|посчитан~|подсчит*|насчит*|сосчита*|пересчит*|учтен~|reckoning|счет|счета|счету
indicator~|показател~
index|indices|индекс~
rate~|уровень|уровн~|коэффициент~|показател~
level~|уровень|уровн~
rating~|ranking~|рейтинг~
share~|proportion~|доля|доли|доле|долю|долей
percentage~|percent|per cent|процент~|процентн~
percentage point~|процентн~ пункт~
total~|overall number|overall|итого|всего|общ~ числ~|общ~ количеств~|суммарн~|в общей сложности|в сумме|общ~|общее|общая|совокупн~
sum|sums|amount~|сумма|суммы|сумме|сумму|суммой|сумм|суммам
average~|mean value|on average|средн~|в среднем|усредненн~|averaging|средн~ числ~|средний|средняя|среднее|средние
median~|медиан~|медианн~
maximum|maxima|maximal|максимум~|максимальн~
minimum|minima|minimal|минимум~|минимальн~
peak~|пик|пика|пику|пиком|пике|пики|пиков~
record high|record level~|all time high|record number~|рекорд~|рекордн~
increase~|increasing|rise~|rising|rose|risen|grow~|grew|growth|рост|роста|росту|ростом|росте|увеличени~|увеличил~|увеличива~|вырос~|возрос~|прирост~|rises|grows|grown|growing|выросл~|увелич*|возросл~|возраста~|растет|растут
decrease~|decreasing|decline~|declining|fall~|fell|drop~|dropped|dropping|снижени~|снизил~|уменьшени~|уменьшил~|сокращени~|сократил~|падени~|упал~|спад~
surge~|jump~|spike~|soar~|резк~ рост~|всплеск~|скачок|скачк~|резко вырос~|surging|jumped by|jump in|rose sharply|резко выросл~|взлетел~
slump~|plunge~|plummet~|резк~ падени~|резко упал~|резк~ снижени~|slumped|collapse in|fell sharply|обвал~|рухнул~|резко сократил~|резк~ паден~|резко снизил~
doubling|double~|twofold|удвоени~|удвоил~|вдвое|в два раза|двукратн~
tripling|triple~|threefold|утроени~|утроил~|втрое|в три раза|трехкратн~
halving|halve~|by half|сократил~ вдвое|снизил~ вдвое|уменьшил~ вдвое|наполовину|halved|fell by half|cut in half|reduced by half|упал~ вдвое|уменьшил~ наполовину|сократил~ наполовину|вдвое меньше
change~|изменени~|изменил~
mortality|death rate~|смертност~
birth rate~|рождаемост~|natality|коэффициент~ рождаемости|fertility rate~|коэффициент~ рождаемост~
unemployment|unemployment rate~|jobless rate~|безработиц~|joblessness
inflation|инфляци~|инфляционн~
migration growth|net migration|migration gain~|миграционн~ прирост~|чист~ миграци~
natural decline~|natural loss|natural population decline|естественн~ убыл~
shortage~|deficit~|lack of|нехватк~|дефицит~|недостаток|недостатк~|scarcity
surplus|surpluses|избыток|избытк~|профицит~
quota~|квот~|quotas|квота|квоты|квоте|квоту|квотой
rations|паек|пайк~|рацион~|ration~|food ration~|bread ration~|food parcel~|продуктов~ набор~|продовольственн~ набор~|rationed|rationing|норм~ выдач~|карточн~ систем~|по карточкам|пайков~
stock|stocks|reserve~|stockpile~|запас~|резерв~|reserve stock|запаса|запасы|запасов
supply|supplies|delivery|deliveries|поставк~|поставок|снабжени~|supplied|припас~|запасы|запасов
output|production|производств~|выпуск продукции|выработк~
capacity|capacities|мощност~|вместимост~|наполняемост~
bed|beds|hospital bed~|койк~|коек|койко мест~|кровать|кроват~
place|places|seat|seats|место|места|мест|местам|местах|месте|местом
dose~|доза|дозы|дозу|доз|дозой|дозам|doses|дозами|дозировк~
unit~ of equipment|piece~ of equipment|единиц~ техники
shipment~|cargo|cargoes|груз|груза|грузу|грузом|грузе|грузы|freight|грузов~
annual|annually|yearly|ежегодн~|годов~
preliminary|preliminarily|предварительн~
official figure~|official data|official statistics|официальн~ данн~|официальн~ статистик~
confirmed|confirm~|confirmation~|laboratory confirmed|lab confirmed|подтвержден~|подтвержденн~|лабораторно подтвержденн~|подтвердил~|подтверждени~|подтвержда*
death notice~|похоронк~|похоронок|notice of death|извещени~ о гибел~|извещени~ о смерт~|notified of death|notice~ of death|извещен~ о смерти|извещен~ о гибели|извещени~ о гибели
recognizance~|written undertaking~|travel ban pending trial|подписк~ о невыезде
notification~|notice|notices|уведомлени~|извещени~|уведомил~|notif*|notified|informed|inform the|уведомлен~|извещен~|известил~|проинформ*
referral~|направлени~
power of attorney|powers of attorney|доверенност~
ticket~|билет|билета|билету|билетом|билеты|билетов|билетам|билетах
party card~|партбилет~|партийн~ билет~
release certificate~|certificate~ of release|справк~ об освобождении
deportation order~|removal order~|решени~ о депортации|приказ~ о депортации|решени~ о выдворении
money transfer~|remittance~|денежн~ перевод~|transferred money|bank transfer~|wired|перечисл*|перевод~ денег|перевел~ деньг~|переведен~ деньги
declaration~|деклараци~
ultimatum~|ультиматум~
deferment~|deferral~|отсрочк~|отсрочек|draft deferment~
exemption~ from mobilisation|exemption~ from mobilization|draft exemption~|бронь|брони|бронировани~
medical record~|medical card~|медкарт~|медицинск~ карт~
diagnosis|diagnoses|diagnosed|диагноз~|диагностирова~|diagnose~|диагностирован~|диагностик~
opening of a criminal case|initiation of a case|case~ opened|возбужден~|возбудил~
closing of the case|case~ closed|case~ dropped|прекращени~ дела|прекращени~ уголовного дела|прекратил~ дело
alimony|child support|алимент~|maintenance arrears|алиментн~
veto|vetoes|vetoed|вето|наложил~ вето
impeachment~|импичмент~
no confidence vote~|vote~ of no confidence|вотум~ недоверия
audit~|аудит~|ревизи~|audited|auditing
campaign~|кампани~
conference~|конференци~
proposal~|предложени~|предложил~
memory|памят~
`;
