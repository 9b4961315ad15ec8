// What is counted or acted on beside people: documents, decisions, letters, lists, votes, payments, posts, meetings, checks, trials,
// strikes, attacks, accidents, and the nouns and verbs of statistics: one meaning a line, in both languages.
export const paperMeanings = `
document~|documentation|документ~|документальн~|документаци~
paper|papers|paperwork|бумаг~|бумажн~
file|files|case file~|dossier~|дело|дела|делу|делом|деле|досье
personal file~|personnel file~|личн~ дело|личн~ дела|личн~ делу|личн~ делом|личн~ деле|личн~ дел
case materials|case file~|материал~ дела|материал~ дел
case|cases|дело|дела|делу|делом|деле|дел|делам|делах|делами
criminal case~|criminal proceeding~|уголовн~ дело|уголовн~ дела|уголовн~ делу|уголовн~ делом|уголовн~ деле|уголовн~ дел|уголовн~ делам|уголовн~ делах|уголовн~ производств~
administrative case~|administrative proceeding~|административн~ дело|административн~ дела|административн~ делу|административн~ дел|административн~ делам|административн~ делах|административн~ производств~
civil case~|civil proceeding~|civil suit~|гражданск~ дело|гражданск~ дела|гражданск~ делу|гражданск~ дел|гражданск~ делам|гражданск~ производств~
episode~|count of the indictment|эпизод~
application~|applied for|заявк~|заявок|заявлени~
statement~|заявлени~|заявил~
crime report~|report~ of a crime|report~ of crime|заявлени~ о преступлении|сообщени~ о преступлении
asylum application~|asylum claim~|asylum request~|заявлени~ на убежище|заявлени~ о предоставлении убежища|прошени~ об убежище|ходатайств~ об убежище
motion~|petition~ to the court|ходатайств~|ходатайствов*
petition~|петици~|прошени~
plea for clemency|clemency petition~|petition~ for clemency|pardon petition~|petition~ for pardon|clemency request~|прошени~ о помиловании|ходатайств~ о помиловании
pardon~|clemency|помиловани~|помилова~|помилован~
amnesty|amnesties|amnestied|амнисти~|амнистирова~|амнистирован~
request~|просьб~|запрос~|попросил~|просит|просят
query|queries|inquiry|inquiries|enquiry|enquiries|запрос~
plea|pleas|appeal|appeals|appealed to|обращени~|обратил~
complaint~|complained|жалоб~|пожаловал~|жалова~|жалует~
appeal~|апелляци~|апелляционн~|апелляционн~ жалоб~|обжаловал~|обжалова~|обжаловани~
cassation appeal~|cassation|cassation complaint~|кассаци~|кассационн~|кассационн~ жалоб~
lawsuit~|suit|suits|legal action|legal claim~|sued|sue|sues|suing|исков~ заявлени~|иск|иска|иску|иском|иске|иски|исков|искам|исках
claim~ for damages|damages claim~|иск~ о возмещении ущерба|иск~ о возмещении вреда|требовани~ о возмещении
demand~|требовани~|потребовал~|требует|требуют|требова~
permit~|разрешени~|разрешил~
work permit~|разрешени~ на работу
residence permit~|внж|вид|вид на жительство|вида на жительство|видов на жительство|виды на жительство
temporary residence permit~|рвп|разрешени~ на временное проживание
work patent~|labour patent~|labor patent~|трудов~ патент~|патент~ на работу
patent~|патент~
licence~|license~|лицензи~|лицензирова~
pass|passes|пропуск|пропуска|пропуску|пропуском|пропуске|пропусков|пропускам
visa~|виза|визы|визе|визу|визой|виз|визам|визах|визов~
passport~|паспорт~|паспортн~
foreign passport~|international passport~|загранпаспорт~|заграничн~ паспорт~
citizenship~|nationality|гражданств~
identity card~|id card~|identification card~|удостоверени~ личности|удостоверени~
driving licence~|driver license~|driving license~|водительск~ прав~|водительск~ удостоверени~
military id|military id card~|military ticket~|военн~ билет~|военник~
work book~|employment record book~|трудов~ книжк~
certificate~|справк~|справок|сертификат~|удостоверени~|свидетельств~
birth certificate~|свидетельств~ о рождении
death certificate~|свидетельств~ о смерти|справк~ о смерти
marriage certificate~|свидетельств~ о браке
rehabilitation certificate~|справк~ о реабилитации
rehabilitation~|rehabilitate~|реабилитаци~|реабилитирова~|реабилитирован~
sick leave|sick note~|sick leave certificate~|больничн~ лист~|больничн~|листок нетрудоспособности|листк~ нетрудоспособности
warrant|warrants|ордер|ордера|ордеру|ордером|ордере|ордеров
arrest warrant~|warrant~ for the arrest|warrant~ of arrest|ордер~ на арест|ордер~ на _ арест
search warrant~|ордер~ на обыск
summons|summonses|subpoena~|draft notice~|call up paper~|повестк~|повесток
draft summons|draft summonses|draft notice~|call up notice~|conscription notice~|mobilisation notice~|mobilization notice~|повестк~ в военкомат|мобилизационн~ повестк~|призывн~ повестк~
agenda~|повестк~ дня
decision~|decide~|deciding|решени~|решил~|решен~
ruling~|resolution~|постановлени~|постановил~
court ruling~|court order~|court decision~|judgment~|judgement~|судебн~ акт~|судебн~ решени~|решени~ суда
verdict~|вердикт~|приговор|приговора|приговору|приговором|приговоре|приговоры|приговоров
sentence~|приговор~|приговорил~|приговорен~
suspended sentence~|conditional sentence~|условн~ срок~|условн~ приговор~|условн~ наказани~|условно осужден~
death sentence~|death verdict~|смертн~ приговор~
death penalty|capital punishment|смертн~ казн~|высш~ мер~ наказания
life sentence~|life imprisonment|life term~|пожизненн~ заключени~|пожизненн~ лишени~ свободы|пожизненн~ срок~|пожизненн~
prison term~|jail term~|prison sentence~|jail sentence~|тюремн~ срок~|срок~ заключения|срок~ лишения свободы
term|terms|срок|срока|сроку|сроком|сроке|сроки|сроков|срокам|сроках
deadline~|time limit~|крайн~ срок~|предельн~ срок~
parole~|conditional release|удо|условно досрочн~ освобождени~
early release~|released early|досрочн~ освобождени~
bail~|залог~
house arrest~|домашн~ арест~
corrective labour|corrective labor|исправительн~ работ~
forced labour|forced labor|compulsory labour|compulsory labor|принудительн~ работ~|принудительн~ труд~|подневольн~ труд~
community service|compulsory work|обязательн~ работ~|общественн~ работ~
plea bargain~|pretrial agreement~|plea deal~|досудебн~ соглашени~|сделк~ со следствием
indictment~|обвинительн~ заключени~|обвинительн~ акт~
order|orders|ordered|приказ~|распоряжени~
execution order~|shooting order~|предписани~ на расстрел|приказ~ о расстреле
directive~|директив~|предписани~
decree~|указ|указа|указу|указом|указе|указы|указов|указам|указах|указами|декрет~|постановлени~
law~|legislation|legislative|закон|закона|закону|законом|законе|законы|законов|законам|законах|законами|законодательств~|законодательн~
bill|bills|draft law~|законопроект~
amendment~|amend~|поправк~|поправок
act|acts|акт|акта|акту|актом|акте|акты|актов|актам|актах
constitution~|конституци~|конституционн~
code~|кодекс~
criminal code|penal code|уголовн~ кодекс~|ук
article~|статья|статьи|статье|статью|статьей|статей|статьям|статьях|статьями
ban|bans|banned|banning|prohibition~|prohibit~|запрет|запрета|запрету|запретом|запрете|запреты|запретов|запретил~|запрещен~
restriction~|restrict~|ограничени~|ограничил~
sanction~|санкци~|санкционн~
moratorium~|moratoria|мораторий|моратори~
rule~|regulation~|правило|правила|правил|правилам|правилах|норматив~
treaty|treaties|договор|договора|договору|договором|договоре|договоры|договоров
agreement~|accord~|соглашени~
contract|contracts|контракт~|контрактн~|договор|договора|договору|договором|договоре|договоры|договоров|договорн~
employment contract~|labour contract~|labor contract~|трудов~ договор~|трудов~ контракт~
collective agreement~|collective bargaining agreement~|коллективн~ договор~|колдоговор~
tender~|тендер~|конкурс~
purchase~|procurement~|закупк~|закупок|госзакупк~|госзакупок
deal~|transaction~|сделк~|сделок
protocol~|протокол~
administrative protocol~|administrative report~|протокол~ об административном правонарушении|административн~ протокол~
interrogation protocol~|interrogation record~|протокол~ допроса
record|records|запись|записи|записью|записей|записям|записях
report~|отчет~|отчетн~|доклад~|рапорт~
message~|report~|сообщени~|сообщил~
news report~|news item~|news story|news stories|publication~|публикаци~|новостн~ сообщени~|опубликова~|опубликован~
survey~|poll~|опрос~|анкетировани~
questionnaire~|анкет~
census|censuses|перепис~|переписн~
study|studies|исследовани~
interview~|интервью
testimony|testimonies|testif*|показани~
witness account~|eyewitness account~|account~ of witnesses|свидетельств~ очевидцев|рассказ~ очевидцев|свидетельств~
confession~|confess*|признани~|признательн~ показани~
denunciation~|denounce~|informer report~|донос~|доносительств~
expert report~|expert opinion~|forensic examination~|expert examination~|экспертиз~|экспертн~ заключени~
evidence|доказательств~|улик~
letter~|письм~|писем
open letter~|открыт~ письм~
parcel~|package~|посылк~|посылок|бандерол~
food parcel~|food package~|food kit~|food basket~|продуктов~ набор~|продовольственн~ набор~|продуктов~ посылк~
telegram~|cable|cables|телеграмм~
call|calls|phone call~|telephone call~|звонок|звонк~|телефонн~ звонк~|звонил~|позвонил~
emergency call~|экстренн~ вызов~
distress call~|distress signal~|сигнал~ бедствия
callout~|call out~|вызов|вызова|вызову|вызовы|вызовов|вызовам
text message~|sms|смс|эсэмэс~
social media post~|post|posts|пост|поста|постом|посте|посты|постов
warning~|warn~|предупреждени~|предупредил~
alert~|alarm~|тревог~|оповещени~
bomb threat~|сообщени~ о минировании|угроз~ взрыва
bomb hoax|bomb hoaxes|hoax bomb threat~|ложн~ минировани~|ложн~ сообщени~ о минировании
threat~|threaten~|угроз~|угрожал~
answer~|reply|replies|replied|response~|ответ|ответа|ответу|ответом|ответе|ответы|ответов|ответил~
refusal~|refuse~|refusing|отказ~|отказыва~
rejection~|reject~|отклонени~|отклонил~|отклонен~
denial~ of entry|refused entry|entry refusal~|entry denied|denied entry|отказ~ во въезде|отказан~ во въезде
entry ban~|запрет~ на въезд
list~|спис~
waiting list~|waitlist~|лист~ ожидания|спис~ ожидания|очередь|очереди|очередью
queue~|line of people|очередь|очереди|очередью|очередей|очередях
blacklist~|black list~|черн~ спис~|стоп лист~
wanted list~|спис~ разыскиваемых|розыскн~ спис~
execution list~|shooting list~|расстрельн~ спис~
casualty list~|list~ of the dead|list~ of the killed|спис~ погибших|спис~ потерь|поименн~ спис~
roll|rolls|roster~|поименн~ спис~|именн~ спис~
register~|registry|registries|реестр~|регистр~
registration~|registered|регистраци~|зарегистрирова~|зарегистрирован~|регистрационн~
card index|card file~|card catalogue~|card catalog~|card indexes|картотек~
card~|карточк~|карточек|карта|карты|карте|карту|картой|карт
ration card~|food card~|ration coupon~|продуктов~ карточк~|хлебн~ карточк~|карточк~ на хлеб|талон~
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
photo~|photograph~|фото|фотографи~|снимок|снимк~
programme~|program~|программ~|программн~
ballot~|ballot paper~|бюллетен~
vote~|голос|голоса|голосу|голосом|голосов|голосам|голосами
voting|vote~|голосовани~|голосова~|голосовал~|проголосова~
invalid ballot~|spoiled ballot~|spoilt ballot~|недействительн~ бюллетен~|испорченн~ бюллетен~
election~|electoral|выборы|выборов|выборам|выборах|выборами|выборн~|избирательн~
by election~|довыбор~|дополнительн~ выбор~
snap election~|early election~|досрочн~ выбор~
presidential election~|президентск~ выбор~|выбор~ президента
parliamentary election~|парламентск~ выбор~|выбор~ в парламент
local election~|municipal election~|местн~ выбор~|муниципальн~ выбор~
round~|тур|тура|туру|туром|туре|туры|туров
referendum~|referenda|plebiscite~|референдум~|плебисцит~
turnout~|явк~
majority|majorities|большинств~
minority|minorities|меньшинств~
seat~ in parliament|parliamentary seat~|parliamentary mandate~|мандат~|депутатск~ мандат~
signature~|подпис~|подписал~
payment~|pay~ out|payout~|выплат~|платеж~
one off payment~|lump sum payment~|lump sum~|one time payment~|единовременн~ выплат~|единоразов~ выплат~
salary|salaries|wage~|pay|зарплат~|заработн~ плат~|жаловань~|оклад~
minimum wage~|мрот|минимальн~ размер~ оплаты труда|минимальн~ зарплат~
wage arrears|unpaid wage~|unpaid salary|unpaid salaries|wage debt~|back pay|задолженност~ по зарплате|долг~ по зарплате|невыплат~ зарплаты
overtime|сверхурочн~
pension~|пенси~|пенсионн~
old age pension~|retirement pension~|пенси~ по старости|страхов~ пенси~
disability pension~|invalidity pension~|пенси~ по инвалидности
survivor pension~|survivors pension~|пенси~ по потере кормильца
benefit~|allowance~|пособи~
unemployment benefit~|jobless benefit~|dole|jobless claim~|пособи~ по безработице
child benefit~|child allowance~|детск~ пособи~|пособи~ на ребенка
death benefit~|funeral benefit~|пособи~ на погребение|похоронн~ пособи~|гробовые
privilege~|benefit~ in kind|concession~|льгот~|льготн~
subsidy|subsidies|subsidis~|subsidiz~|субсиди~|дотаци~
grant|grants|грант|гранта|гранту|грантом|гранты|грантов|грантам
scholarship~|stipend~|стипенди~
bonus|bonuses|bonus payment~|премия|премии|премию|премией|премий|премиальн~
supplement~|top up~|надбавк~|надбавок|доплат~
prize~|award~|преми~|приз|приза|призы|призов
decoration~|medal~|order~ of merit|орден|ордена|орденом|ордену|орденов|орденами|медал~
compensation~|compensate~|компенсаци~|компенсационн~|компенсирова~
damages|moral damages|возмещени~ вреда|возмещени~ ущерба|моральн~ вред~
reparation~|репараци~
insurance~|insured|страховк~|страховани~|страхов~
fine|fines|fined|штраф|штрафа|штрафу|штрафом|штрафы|штрафов|штрафам|штрафами|оштрафова~|оштрафован~
penalty|penalties|punishment~|наказани~|наказал~|наказан~
disciplinary action~|disciplinary penalty|disciplinary penalties|reprimand~|дисциплинарн~ взыскани~|выговор~
tax|taxes|taxation|налог~|налогов~
duty|duties|customs duty|customs duties|пошлин~
fee|fees|сбор|сбора|сборы|сборов|сборам|плата|платы|плату
debt~|indebted|долг|долга|долгу|долгом|долге|долги|долгов|долгам|долгах|задолженност~
loan|loans|credit|credits|кредит~|кредитн~|заем|займа|займы|займов|ссуд~
bankruptcy|bankruptcies|bankrupt|банкротств~|банкрот~
budget~|бюджет~|бюджетн~
money|funds|деньги|денег|деньгам|деньгами|денежн~|денежн~ средств~
funding|financing|финансировани~|профинансирова~
income~|earning~|доход|дохода|доходу|доходом|доходы|доходов|доходам|доходах|заработок|заработк~
revenue~|proceeds|выручк~|поступлени~
loss|losses|потеря|потери|потерю|потерь|потерям|потерях|потерями
financial loss|financial losses|losses|убыток|убытк~
damage|ущерб~
cost~|стоимост~|издержк~
price~|цена|цены|цене|цену|ценой|цен|ценам|ценах
donation~|donate~|пожертвовани~|пожертвова~
fundraising|fund raising|collection of money|crowdfunding|сбор~ средств|сбор~ денег|краудфандинг~
property|properties|имуществ~|собственност~
confiscation~|confiscate~|seizure~ of property|конфискаци~|конфисковал~|конфискован~
aid|assistance|humanitarian aid|помощ~|гуманитарн~ помощ~|гумпомощ~
post|posts|position|positions|должност~|должностн~|пост|поста|посту|постом|посты|постов|постах
vacancy|vacancies|vacant|job opening~|vacant post~|unfilled post~|unfilled position~|вакансия|вакансии|вакансию|вакансией|вакансий|вакансиям|вакантн~
job|jobs|workplace~|рабоч~ место|рабоч~ места|рабоч~ мест|рабоч~ местам|рабоч~ местах
employment|занятост~
job cut~|staff cut~|staff reduction~|redundancy|redundancies|downsizing|сокращени~ штата|сокращени~ персонала|сокращени~ рабочих мест|сокращени~ штатов
staff position~|staffing table~|staff table~|staff list~|establishment strength|штатн~ расписани~|штатн~ единиц~|ставк~|ставок
staff|personnel|штат|штата|персонал~|личн~ состав~
understaffing|staff shortage~|staffing shortage~|personnel shortage~|недоукомплектован*|некомплект~|кадров~ голод~|нехватк~ кадров|нехватк~ персонала|дефицит~ кадров
shift~|смена|смены|смене|смену|сменой|смен|сменам|сменах|сменн~
night shift~|ночн~ смен~
duty shift~|дежурств~
holiday~|vacation~|annual leave|on leave|paid leave|отпуск|отпуска|отпуску|отпуском|отпуске|отпусков|отпускн~
maternity leave|parental leave|декретн~ отпуск~|отпуск~ по уходу за ребенком|декрет~
working day~|workday~|work day~|рабоч~ день|рабоч~ дня|рабоч~ дней|рабоч~ дни
meeting~|заседани~|совещани~|собрани~|встреча|встречи|встрече|встречу|встречей|встреч|встречам|встречах
talks|negotiation~|переговор~
press conference~|пресс конференци~|брифинг~
congress of delegates|party congress|съезд~
session~|сессия|сессии|сессию|сессией|сессий|сессиям|сессиях|заседани~
hearing~|слушани~|судебн~ заседани~
court session~|court hearing~|судебн~ заседани~
trial~|процесс~|судебн~ процесс~|судебн~ разбирательств~|суд над
show trial~|показательн~ процесс~|показательн~ суд~
closed trial~|closed hearing~|behind closed doors|in camera|закрыт~ процесс~|закрыт~ заседани~|закрыт~ режим~|закрыт~ дверями
retrial~|new trial~|new hearing~|пересмотр~ дела|повторн~ рассмотрени~|нов~ рассмотрени~
adjournment~|adjourn~|postponement~|postpone~|отложил~|отложен~|перенос|переноса|перенесен~
proceeding~|производств~|разбирательств~
investigation~|investigate~|investigating|inquiry|inquiries|probe~|расследовани~|следстви~|расследова~|расследу~
preliminary investigation~|pretrial investigation~|предварительн~ следстви~|досудебн~ расследовани~
internal investigation~|internal inquiry|service investigation~|служебн~ проверк~|служебн~ расследовани~|внутренн~ расследовани~
interrogation~|interrogate~|questioning|допрос~
pre investigation check~|доследственн~ проверк~
inspection~|inspect~|проверк~|проверок|инспекци~|инспекционн~|осмотр~
check~|проверк~|проверок|проверил~|проверен~
monitoring|мониторинг~
medical examination~|medical check~|medical check up~|check up~|медосмотр~|медицинск~ осмотр~|диспансеризаци~|медицинск~ освидетельствовани~
test~|тест|теста|тесту|тестом|тесты|тестов|тестировани~
autopsy|autopsies|post mortem~|вскрыти~
vaccination~|vaccine dose~|vaccinate~|вакцинаци~|прививк~|прививок|вакцинирова~
exam|exams|экзамен~
house search|home search|searches|searched|search|обыск~
search operation~|search|searches|searching|поиск|поиска|поиски|поисков|поискам|поисков~
rescue operation~|спасательн~ операци~|спасательн~ работ~
raid~|рейд|рейда|рейду|рейдом|рейде|рейды|рейдов|рейдах|облав~
document check~|identity check~|id check~|проверк~ документов
operation~|операци~
special operation~|спецопераци~|специальн~ операци~
exhumation~|exhume~|эксгумаци~|эксгумирова~
excavation~|раскопк~|раскопок
body identification|identification of the body|identification of bodies|опознани~ тел~|опознани~
dna test~|dna analysis|dna examination~|экспертиз~ днк|анализ~ днк|днк тест~|днк экспертиз~
exchange~|swap~|swapped|swapping|обмен~
prisoner exchange~|prisoner swap~|exchange~ of prisoners|обмен~ пленными|обмен~ военнопленными|обмен~ заключенными
exchange of bodies|body exchange~|exchange~ of bodies|repatriation of bodies|обмен~ телами|репатриаци~ тел
repatriation~|repatriate~|репатриаци~|репатрииров*
handover~|hand over|handed over|handing over|передач~|передал~
prisoner transfer~|этапировани~|этапирова~|этапирован~
transfer~|transferred|transferring|перевод|перевода|переводу|переводом|переводы|переводов|перевел~|переведен~
extradition~|extradite~|экстрадици~|экстрадирова~|экстрадирован~
deportation~|deport~|депортаци~|депортирова~|депортирован~
expulsion~|expel~|expelled|expelling|выдворени~|выдворил~|выдворен~|высылк~|выслал~|изгнани~
eviction~|evict~|выселени~|выселил~|выселен~
evacuation~|evacuate~|эвакуаци~|эвакуирова~|эвакуационн~|эвакуирован~
resettlement~|resettle~|переселени~|переселил~|переселен~
convoy~|колонн~|автоколонн~
aid convoy~|humanitarian convoy~|гуманитарн~ конво~|гумконво~
prisoner transport~|transport~ of prisoners|этап|этапа|этапом|этапы|этапов
echelon~|trainload~|transport train~|эшелон~
flight~|рейс|рейса|рейсу|рейсом|рейсе|рейсы|рейсов|рейсам|рейсах|полет~
charter flight~|чартерн~ рейс~|чартер~
evacuation flight~|repatriation flight~|эвакуационн~ рейс~|вывозн~ рейс~
flight cancellation~|cancelled flight~|canceled flight~|отмен~ рейсов|отмененн~ рейс~
delayed flight~|flight delay~|задержанн~ рейс~|задержк~ рейсов
cancellation~|cancel~|cancelled|cancelling|отмена|отмены|отмену|отменой|отмен|отмене|отменил~|отменен~
trip~|journey~|voyage~|поездк~|поездок|путешестви~
visit~|визит~|посещени~|посетил~|посеща~
crossing~|border crossing~|пересечени~|пересек~
illegal crossing~|irregular crossing~|illegal border crossing~|незаконн~ пересечени~|нелегальн~ пересечени~
strike~|walkout~|забастовк~|забастовок|стачк~|стачек|забастовочн~|бастова~
military strike~|strike|strikes|удар|удара|удару|ударом|ударе|удары|ударов|ударам|ударах
general strike~|всеобщ~ забастовк~|всеобщ~ стачк~
hunger strike~|голодовк~|голодовок
rally|rallies|митинг~
protest~|протест~|протестн~|протестова~
protest action~|protest|protests|акция|акции|акцию|акцией|акций|акциям|акциях|акци~ протеста
demonstration~|демонстраци~
procession~|marches|protest march|шестви~|марш|марша|марше|марши|маршей
picket~|пикет~
single person picket~|one person picket~|solo picket~|одиночн~ пикет~
blockade~|блокад~|блокировк~
boycott~|бойкот~
riot~|disturbance~|unrest|беспорядк~|беспорядок|волнени~
mutiny|mutinies|mutinied|бунт|бунта|бунту|бунтом|бунте|бунты|бунтов
brawl~|mass brawl~|драка|драки|драке|драку|драк|потасовк~
clash|clashes|clashed|столкновени~|стычк~
event|events|мероприяти~
occurrence~|event|events|событи~
funeral~|burial~|похороны|похорон|похоронам|похоронах|похоронами|похоронил~|похоронен~|погребени~
wedding~|свадьб~|свадеб
marriage~|marriage registration~|бракосочетани~|брак|брака|браку|браком|браке|браки|браков
divorce~|развод|развода|разводу|разводом|разводе|разводы|разводов
birth|births|рождени~
adoption of a child|adoption~ of children|child adoption~|усыновлени~|удочерени~
attack~|нападени~|атак~|атакова~|напал~
terrorist attack~|terror attack~|act of terrorism|acts of terrorism|теракт~|террористическ~ акт~
suicide attack~|suicide bombing~|теракт~ смертника|самоподрыв~
school shooting~|скулшутинг~|стрельб~ в школе
mass shooting~|массов~ стрельб~
shooting~|стрельб~
knife attack~|stabbing~|поножовщин~|нападени~ с ножом
arson~|arson attack~|поджог~
sabotage~|act of sabotage|acts of sabotage|диверси~|саботаж~
assassination~ attempt|attempt~ on the life|assassination attempt~|покушени~
air strike~|airstrike~|air raid~|авиаудар~|авианалет~|воздушн~ удар~
air raid alert~|air raid alarm~|air alert~|air alarm~|воздушн~ тревог~
drone attack~|drone strike~|атак~ беспилотников|атак~ дронов|удар~ беспилотника|налет~ беспилотников|атак~ бпла
missile strike~|missile attack~|rocket attack~|ракетн~ удар~|ракетн~ атак~|ракетн~ обстрел~
shelling~|shelled|bombardment~|обстрел~|обстрелял~
aerial bombing~|bombing~|bombardment~|бомбардировк~|бомбежк~|бомбил~
blast~|explosion~|взрыв~
bomb attack~|bombing~|bomb blast~|взрыв~ бомбы|взрыв~|подрыв~
ceasefire violation~|нарушени~ перемирия|нарушени~ режима прекращения огня
ceasefire~|cease fire~|truce~|armistice~|перемири~|прекращени~ огня
incident~|инцидент~|происшестви~
instance~|case|cases|случай|случая|случаю|случаем|случае|случаи|случаев|случаям|случаях
fact|facts|факт|факта|факту|факты|фактов|фактам
accident~|авари~|аварийн~
mishap~|accident~|несчастн~ случа~
road accident~|traffic accident~|car accident~|car crash|car crashes|road crash|road crashes|road traffic accident~|дтп|автоавари~|дорожно транспортн~ происшестви~|дорожн~ авари~|автокатастроф~
work accident~|workplace accident~|industrial accident~|occupational accident~|accident~ at work|несчастн~ случа~ на производстве|производственн~ травм~|несчастн~ случа~ на работе
plane crash|plane crashes|air crash|air crashes|авиакатастроф~|крушени~ самолета|авиационн~ катастроф~
train crash|train crashes|train derailment~|derailment~|крушени~ поезда|железнодорожн~ катастроф~|сход~ поезда|сход~ с рельсов
shipwreck~|sinking~|кораблекрушени~|крушени~ судна|крушени~ лодки
emergency|emergencies|чрезвычайн~ ситуаци~|чп|чс|чрезвычайн~ происшестви~
state of emergency|emergency rule|чрезвычайн~ положени~|режим~ чс|режим~ чрезвычайной ситуации
martial law|военн~ положени~
curfew~|комендантск~ час|комендантск~ часа
quarantine~|карантин~|карантинн~
lockdown~|локдаун~
disaster~|catastrophe~|катастроф~|бедстви~
fire|fires|blaze~|пожар~|возгорани~
outage~|blackout~|power cut~|отключени~ электричества|отключени~ электроэнергии|отключени~ света|блэкаут~
violation~|breach|breaches|violate~|нарушени~|нарушил~
offence~|offense~|правонарушени~
crime~|criminal offence~|criminal offense~|преступлени~
crime rate~|criminality|преступност~
felony|felonies|grave crime~|serious crime~|тяжк~ преступлени~
especially grave crime~|particularly grave crime~|особо тяжк~ преступлени~
suspicion~|notice of suspicion|notices of suspicion|подозрени~
registered case~|recorded case~|reported case~|зарегистрированн~ случа~
confirmed case~|подтвержденн~ случа~
detected case~|выявленн~ случа~
new case~|new infection~|нов~ случа~|нов~ заражени~
infection~|заражени~|инфекци~|инфицировани~
measure|measures|мера|меры|мер|мерам|мерах|мерами
pretrial restraint~|restraint measure~|measure~ of restraint|мера пресечения|меры пресечения|меру пресечения|мер пресечения|мерой пресечения
stage~|phase~|этап~|стадия|стадии|стадию|стадией|стадий
result~|outcome~|итог|итоги|итогам|итогов|результат~
statistics|statistical|статистик~|статистическ~
figure~|цифра|цифры|цифре|цифру|цифр|цифрам
number~|quantity|quantities|число|числа|числу|числом|числе|количеств~|численност~
estimate~|estimating|estimation~|оценк~|оценок|оценил~|оценива~
forecast~|projection~|прогноз~
count~|tally|tallies|tallied|подсчет~|подсчитал~
indicator~|показател~
index|indices|индекс~
rate~|уровень|уровн~|коэффициент~|показател~
level~|уровень|уровн~
rating~|ranking~|рейтинг~
share~|proportion~|доля|доли|доле|долю|долей
percentage~|percent|per cent|процент~|процентн~
percentage point~|процентн~ пункт~
total~|overall number|overall|итого|всего|общ~ числ~|общ~ количеств~|суммарн~|в общей сложности|в сумме
sum|sums|amount~|сумма|суммы|сумме|сумму|суммой|сумм|суммам
average~|mean value|on average|средн~|в среднем|усредненн~
median~|медиан~|медианн~
maximum|maxima|maximal|максимум~|максимальн~
minimum|minima|minimal|минимум~|минимальн~
peak~|пик|пика|пику|пиком|пике|пики|пиков~
record high|record level~|all time high|record number~|рекорд~|рекордн~
increase~|increasing|rise~|rising|rose|risen|grow~|grew|growth|рост|роста|росту|ростом|росте|увеличени~|увеличил~|увеличива~|вырос~|возрос~|прирост~
decrease~|decreasing|decline~|declining|fall~|fell|drop~|dropped|dropping|снижени~|снизил~|уменьшени~|уменьшил~|сокращени~|сократил~|падени~|упал~|спад~
surge~|jump~|spike~|soar~|резк~ рост~|всплеск~|скачок|скачк~|резко вырос~
slump~|plunge~|plummet~|резк~ падени~|резко упал~|резк~ снижени~
doubling|double~|twofold|удвоени~|удвоил~|вдвое|в два раза|двукратн~
tripling|triple~|threefold|утроени~|утроил~|втрое|в три раза|трехкратн~
halving|halve~|by half|сократил~ вдвое|снизил~ вдвое|уменьшил~ вдвое|наполовину
exceed~|surpass*|превысил~|превыша~|превышени~
change~|изменени~|изменил~
mortality|death rate~|смертност~
birth rate~|рождаемост~
unemployment|unemployment rate~|jobless rate~|безработиц~
inflation|инфляци~|инфляционн~
migration growth|net migration|migration gain~|миграционн~ прирост~|чист~ миграци~
natural decline~|natural loss|natural population decline|естественн~ убыл~
shortage~|deficit~|lack of|нехватк~|дефицит~|недостаток|недостатк~
surplus|surpluses|избыток|избытк~|профицит~
quota~|квот~
ration|rations|паек|пайк~|рацион~
stock|stocks|reserve~|stockpile~|запас~|резерв~
supply|supplies|delivery|deliveries|поставк~|поставок|снабжени~
output|production|производств~|выпуск продукции|выработк~
capacity|capacities|мощност~|вместимост~
bed|beds|hospital bed~|койк~|коек|койко мест~
place|places|seat|seats|место|места|мест|местам|местах
dose~|доза|дозы|дозу|доз|дозой|дозам
unit~ of equipment|piece~ of equipment|единиц~ техники
shipment~|cargo|cargoes|груз|груза|грузу|грузом|грузе|грузы|грузов
quarter of the year|quarter|quarters|квартал~|квартальн~
annual|annually|yearly|ежегодн~|годов~
preliminary|preliminarily|предварительн~
official figure~|official data|official statistics|официальн~ данн~|официальн~ статистик~
confirmed|confirm~|confirmation~|подтвержден~|подтвердил~|подтверждени~
unconfirmed|unverified|неподтвержден~|непроверенн~
death notice~|похоронк~|похоронок
recognizance~|written undertaking~|travel ban pending trial|подписк~ о невыезде
notification~|notice|notices|уведомлени~|извещени~|уведомил~
referral~|направлени~
power of attorney|powers of attorney|доверенност~
ticket~|билет|билета|билету|билетом|билеты|билетов|билетам|билетах
party card~|партбилет~|партийн~ билет~
release certificate~|certificate~ of release|справк~ об освобождении
deportation order~|removal order~|решени~ о депортации|приказ~ о депортации|решени~ о выдворении
money transfer~|remittance~|денежн~ перевод~
declaration~|деклараци~
ultimatum~|ультиматум~
deferment~|deferral~|отсрочк~|отсрочек
exemption~ from mobilisation|exemption~ from mobilization|draft exemption~|бронь|брони|бронировани~
medical record~|medical card~|медкарт~|медицинск~ карт~
diagnosis|diagnoses|diagnosed|диагноз~|диагностирова~
opening of a criminal case|initiation of a case|case~ opened|возбужден~|возбудил~
closing of the case|case~ closed|case~ dropped|прекращени~ дела|прекращени~ уголовного дела|прекратил~ дело
ransom~|выкуп|выкупа|выкупом|выкупу
alimony|child support|алимент~
veto|vetoes|vetoed|вето
impeachment~|импичмент~
no confidence vote~|vote~ of no confidence|вотум~ недоверия
audit~|аудит~|ревизи~
campaign~|кампани~
conference~|конференци~
proposal~|предложени~|предложил~
memory|памят~
`;
