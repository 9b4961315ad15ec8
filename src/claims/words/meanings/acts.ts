// Verbs and their event nouns of doing and being done to: building and destroying, paying and granting, registering and reporting,
// hiring and dismissing, teaching and testing, giving and taking, harming and helping, asking and answering, keeping and breaking.
export const actMeanings = `
opened|open|opens|opening~|открыт~|открыл~|открыти~|открывал~|открыва*|открывш*
reopen~|reopening~|вновь открыт~|вновь открыл~|снова открыл~|снова открыт~|повторн~ открыти~
closed|close the|closing|closure~|shut|shuts|shutting|shutdown~|закрыт~|закрыл~|закрыти~|закрыва*|закрывш*
inaugurat*|торжественно открыт~|торжественно открыл~|инаугурац*|торжественн~ открыти~
build|builds|built|building of|construct~|construction of|erect~|построен~|постро~|строил~|строят|построенн*|возвед*|сооружен~|строительств~
rebuild~|rebuilt|rebuilding|reconstruct~|reconstruction~|restor*|восстановлен~|восстановил~|восстановлени~|отстро*|реконструир*|реконструкц*
repair~|repairing|renovat*|fix the|mended|отремонтир*|ремонт|ремонта|ремонте|ремонтир*|починил~|починк~|ремонтн~
under construction|being built|unfinished building~|строящ*|строит~|недостро*
destroy~|destruction|destroys|ruined|razed|разрушен~|разрушил~|разрушени~|уничтожен~|уничтожил~|уничтожени~|разруша*
completely destroyed|totally destroyed|razed to the ground|полностью разрушен~|полностью уничтожен~|стерт~ с лица земли|сровнял~ с землей|разрушен~ до основани~
partially destroyed|partly destroyed|частично разрушен~|частичн~ разрушен~
demolish~|demolition~|torn down|tore down|pulled down|снесен~|снесл~|снос|сноса|снес|сносит~
dismantl*|демонтир*|демонтаж~|разобран~|разобрал~
damage~|damaging|поврежден~|повредил~|поврежда*|повреждени~
vandalis*|vandaliz*|вандал~|вандализм~
desecrat*|defiled|осквернен~|осквернил~|осквернени~
burn|burns|burned|burnt|burning|torch~|set on fire|set fire to|set ablaze|went up in flames|сожжен~|сожгл~|сжег|сжигал~|сгорел~|горел~|подожжен~|подожгл~|сгоревш*|выгорел~
burned down|burnt down|burned to the ground|gutted by fire|сгорел~ дотла|выгорел~ дотла|сожжен~ дотла|полностью сгорел~
burned alive|burnt alive|сожжен~ заживо|заживо сожжен~|сгорел~ заживо|заживо сгорел~|заживо сожгл~
arson~|arson attack~|поджог|поджога|поджоги|поджогов|подожгл~|подожжен~
arsonist~|поджигател~
extinguish~|put out the fire|fire was put out|потушен~|потушил~|тушени~|тушил~|ликвидирован~ пожар~
blew up|blow up|blown up|blowing up|detonat*|взорван~|взорвал~|подорван~|подорвал~|подрыв~|взрыва~
exploded|explosion~|explode|explodes|blast~|взрыв|взрыва|взрывы|взрывов|взрывом|взорвал~|разорвал~
mined|minelaying|mine laying|laid mines|заминир*|минирова*
demin*|mine clearance|cleared of mines|разминир*
flood~|flooded|flooding|inundat*|затоплен~|затопил~|затоплени~|подтоплен~|подтоплени~|наводнен~
loot~|looting|pillag*|plunder~|ransack~|разграблен~|разграбил~|разграблени~|грабеж~|мародерств~|грабил~
looter~|мародер|мародера|мародеры|мародеров
seize~|seizing|seizure~|captured the|took over|захвачен~|захватил~|захват|захвата|захваты|захватом|захватыв*
confiscat*|impound~|seized goods|конфиск*|изъят~|изъял~|изъяти~|изыма*
requisition~|реквизир*|реквизиц*
expropriat*|dispossess~|экспроприир*|экспроприац*|отчужден~|отчуждени~
nationalis*|nationaliz*|национализ*
privatis*|privatiz*|приватиз*
dekulak*|раскулач*
occupied|occupation of|occupying|under occupation|оккупир*|оккупац*
occupier~|invader~|оккупант~|захватчик~
occupied building~|occupied the building~|occupation of building~|seized building~|захватил~ здани~|занял~ здани~|захват~ здани~
liberat*|освобожден~|освободил~|освобождени~|освобожда*
returned property|gave back|give back|given back|handed back|hand back|returned to _ owner~|возвращен~|вернул~ владель~|возвратил~ владель~|возврат~|возвращени~
restitution~|реституц*|возвращен~ собственник~
paid|pay|pays|paying|payment~|payout~|выплачен~|выплатил~|выплат~|оплачен~|оплатил~|оплат~|заплатил~|платил~|уплачен~|уплатил~|платеж~|выплачива*
unpaid|not paid|did not pay|non payment|nonpayment|failed to pay|failure to pay|невыплат~|неоплачен~|не выплатил~|не заплатил~|не оплатил~|неуплат~|не выплачен~|не выплачива*
wage arrears|unpaid wages|back pay|owed wages|wages owed|задолженност~ по зарплат~|невыплачен~ зарплат~|долг~ по зарплат~|невыплат~ зарплат~|задолженност~ по заработн~
compensat*|reimburs*|компенс*|возмещен~|возместил~|возмещени~
overpaid|overpayment~|переплат~|переплачен~|переплатил~
underpaid|underpayment~|недоплат~|недоплачен~|недоплатил~
fined|fines|fine of|fining|оштраф*|штраф|штрафа|штрафы|штрафом|штрафов
owe|owes|owed|owing|indebted|задолжал~|задолженност~|должен выплатить|должн~ выплатить
borrow~|took a loan|took loans|занял~ деньг~|взял~ кредит~|заем|займ~|взял~ в долг
lent|lends|lending|одолжил~|выдал~ кредит~|дал~ в долг|кредитован~
funded|funding|financed|financing|финансир*|профинансир*
subsidi*|субсид*|дотац*
receive~|receiving|obtain~|obtained|получил~|получен~|получа*|получивш*
recipient~|beneficiary|beneficiaries|получател~|благополучател~
grant~|granted|granting|awarded to|предоставлен~|предоставил~|удовлетворен~|удовлетворил~|предоставлени~
issued|issuing|issuance|выдан~|выдал~|выдач~|выдава~
issued order~|issued an order|gave the order|gave order~|ordered by|ordered to|приказал~|отдал~ приказ|издал~ приказ~|распорядил~|велел~
refuse~|refused|refusing|refusal~|отказал~|отказыва*|отказ|отказа|отказы|отказом|отказов|отказавш*
refused to work|refusal to work|refusing to work|отказал~ работать|отказ~ работать|отказ~ от работы|отказал~ от работы|отказал~ выходить на работу
refused to serve|refusal to serve|refused military service|refused to fight|отказал~ служить|отказ~ от службы|отказал~ от службы|отказал~ воевать|отказал~ от военн~ служб~
conscientious objector~|conscientious objection|objector~|отказник~|отказал~ по убеждени~|отказ~ по убеждени~|по религиозн~ убеждени~
refused treatment|отказал~ от лечения|отказ~ от лечения|отказ~ лечиться
refused hospitalisation|refused hospitalization|refused to be hospitalised|refused to be hospitalized|отказал~ от госпитализ*|отказ~ от госпитализ*
refused to testify|refused to give evidence|отказал~ от дачи показан~|отказал~ давать показания|отказ~ от показан~|отказал~ свидетельствовать
refused to pay|refusal to pay|отказал~ платить|отказ~ платить|отказал~ выплачивать|отказ~ от уплаты
refused to sign|отказал~ подписать|отказал~ подписывать|отказ~ подписать|отказ~ от подпис~
denied request~|request was denied|requests were denied|turned down|denied|denial~ of|отказан~|отказал~ в|отказано|отклонен~|отклонил~|отказ~ в
reject~|rejection~|rejected|отклонен~|отклонил~|отклонени~|отверг|отвергл~|отвергнут~|не приня~|забракова*
dismissed the claim|dismissed the appeal|appeal was dismissed|appeals dismissed|appeal was rejected|rejected the appeal|жалоб~ отклонен~|отклонил~ жалоб~|оставил~ без удовлетворения|оставлен~ без удовлетворения|апелляц~ отклонен~
accept~|acceptance|accepted|принят~|принял~|приня~|принима*|приняти~
approve~|approving|approval~|одобрен~|одобрил~|одобрени~|утвержден~|утвердил~|утверждени~|одобря*
authoris*|authoriz*|санкционир*|уполномоч*|разреш*
ratif*|ratified|ратифиц*|ратификац*
veto|vetoed|vetoes|вето|наложил~ вето
register~|registered|registering|registration~|зарегистр*|регистр*|поставлен~ на учет|встал~ на учет|постановк~ на учет
unregistered|not registered|незарегистр*|не зарегистр*|без регистрации
re registered|re register~|re registration|перерегистр*
recorded|record|records|recording|logged|зафиксир*|фиксир*|отмечен~|запись|записи|записей|записан~|записал~|учтен~
unrecorded|not recorded|unaccounted|неучтен~|не учтен~|не зафиксир*|не записан~
documented|documenting|documentation|задокумент*|документир*
undocumented|without documents|without papers|недокумент*|без документов
count|counts|counted|counting|tally|tallied|посчитан~|подсчит*|подсчет~|насчит*|сосчита*|пересчит*|учтен~
recount~|recounted|recounting|пересчет~|пересчитал~|повторн~ подсчет~
census|censuses|headcount|enumerat*|перепись|переписи|переписей|переписью|переписан~
entered on the list|put on the list|included in the list|added to the list|on the list|listed|list~ as|внесен~ в список|внесл~ в список|включен~ в список|включил~ в список|внесен~ в реестр~|занесен~ в|в списке|включен~ в реестр~|внесен~ в перечень
blacklist~|black list~|черн~ спис~|внесен~ в черн~
struck off|strike off|removed from the list|crossed off|taken off the list|deleted from the list|вычеркн*|исключен~ из списк~|исключен~ из реестр~|удален~ из списк~|исключил~ из списк~
sanctioned|sanctions list|placed under sanctions|под санкции|под санкциями|внесен~ в санкционн~|подсанкционн~|санкционн~ спис~
publish~|publication~|published|release~ the list|опубликован~|опубликовал~|публикует|публикуют|публикаци~|опублико*|издан~|издал~|обнародован~|обнародовал~
unpublished|not published|неопубликован*|не опубликован~|не публик*
leaked|leak~ of data|data leak~|утечк~ данн~|слит~|слив~ данн~|утек~ данн~
classified|secret|declared secret|засекре*|секретн~
declassif*|рассекре*
name~ as|named as|naming|названы имена|поименно|назвал~ имен~|названы|поименован~|назван~ имен~
identif*|identity established|опознан~|опознал~|опознани~|идентифиц*|идентификац*|личност~ установлен~|установлен~ личност~|установил~ личност~|установлен~ имен~
unidentified|not identified|unknown identity|неопознан*|неустановлен*|не опознан~|не идентифиц*|личност~ не установлен~|неизвестн~ личност~
confirm~|confirmation~|confirmed|подтвержден~|подтвердил~|подтверждени~|подтвержда*
unconfirmed|not confirmed|неподтвержд*|не подтвержден~|не подтвердил~
verif*|verified|cross check~|провер~|проверен~|проверк~|верифиц*|верификац*|перепровер*
unverified|not verified|could not be verified|непроверен*|не проверен~|не верифиц*
denied report~|denied that|denied involvement|denied responsibility|denied any|deny that|denies that|denied the report~|отрицал~|отрицает|отрицают|опроверг|опровергл~|опровержени~|опроверга*
report|reports|reported|reporting|reportedly|сообщил~|сообщени~|сообща*|сообщен~|доложил~|докладыва*|отчитал~|отчет~
unreported|not reported|went unreported|не сообща*|незаявлен*|не заявлен~|не сообщил~
reported to the police|reported to police|police report~|filed a police report|заявил~ в полицию|обратил~ в полицию|заявлен~ в полицию|обращен~ в полицию|заявил~ в милицию|обратил~ в милицию
announce~|announcing|announcement~|объявлен~|объявил~|объявлени~|объявля*|анонсир*
declare~|declaration~|declared|proclaim~|провозгла*|объявил~|объявлен~|декларац*
declared dead|declared legally dead|признан~ умерш~|объявлен~ умерш~|признани~ умерш~|признан~ погибш~
declared bankrupt|went bankrupt|bankrupt~|bankruptcy|bankruptcies|банкрот~|банкротств~|обанкрот*|разорил~
declared invalid|annul~|annulled|annulment~|invalidat*|declared void|nullif*|признан~ недействит*|аннулир*
declared foreign agent~|foreign agent~|признан~ иностранн~ агент~|иностранн~ агент~|иноагент~|признан~ иноагент~
admit~ guilt|admitted guilt|admitted that|owned up|confess~|confession~|confessed|pleaded guilty|признал~ вину|сознал~|признал~ вин~|признани~ вины|призна~ вину|покаял~
confessed under torture|forced confession~|coerced confession~|confession~ under torture|признан~ под пытк~|признал~ под пытк~|выбит~ показани~|оговорил~ себя
plead~ not guilty|pleaded not guilty|denied guilt|denied the charge~|denied wrongdoing|не признал~ вин~|вин~ не признал~|отрицал~ вину|отрица~ вину
recognis*|recogniz*|acknowledg*|признан~|признал~|признани~|призна~
claimed|claim~ that|claiming|alleg*|assert~|asserted|утвержда*|утверждал~|якобы|по утверждению
claimed responsibility|claim of responsibility|взял~ на себя ответственность|взял~ ответственность
promise~|promising|promised|pledg*|vowed|vow|обещал~|пообеща*|обеща~|обещани~|обязал~|обязательств~
signed|sign|signs|signing|signature~|подписан~|подписал~|подписани~|подпись|подписи|подписей|подписавш*
signatory|signatories|подписант~|подписавш* сторон~
unsigned|not signed|неподписан*|не подписан~|не подписал~
signed a petition|signed the petition|petition~|collected signatures|петиц~|подписал~ петиц~|подписал~ обращени~|сбор~ подпис~
signed under duress|forced to sign|вынужден~ подписать|заставил~ подписать|принужден~ подписать
signed a contract|signed contract~|signed contracts|подписал~ контракт~|заключил~ контракт~|подписавш* контракт~
application~|applied for|apply for|applies for|applying for|applied to|подал~ заявк~|подал~ заявлени~|заявк~|заявок|заявлени~|ходатайств~
applicant~|заявител~|соискател~|подавш* заявлени~|абитуриент~
file~ _ complaint~|filed a complaint|filed complaint~|lodged a complaint|lodged complaint~|подал~ жалоб~|подан~ жалоб~|направил~ жалоб~|поступил~ жалоб~
filed a lawsuit|filed lawsuit~|filed suit|sue|sued|suing|lawsuit~|filed claim~|filed a claim|подал~ иск|подал~ в суд|подан~ иск~|иск|иска|иски|исков|исковое|исковых
filed|filing|lodged|lodging a|submit~|submitted|submitting|submission~|подан~|подал~|подач~|подавш*|представил~
appealed|appeal against|appeals against|appeals court|lodged an appeal|обжаловал~|обжалован~|обжаловани~|апелляц*|кассац*|оспорил~
appealed to|appealed for|appeals for|calls on|called on|urge~|urged|призвал~ к|призвал~ власт~|призывает|призывают|воззван~|обратил~ с призыв~
withdraw|withdrawn|withdrew|withdrawal~|retract~|отозван~|отозвал~|отзыв~|забрал~ заявлени~|снял~ кандидатур~
dropped case~|case was dropped|charges were dropped|dropped charges|discontinued|closed the case|case was closed|прекращен~ дел~|дел~ прекращен~|дел~ закрыт~|закрыт~ дел~|снят~ обвинени~|прекращени~ дел~
request~|requested|requesting|ask|asks|asked for|asking for|запросил~|запрос|запроса|запросы|запросов|попросил~|просил~|просьб~|ходатайств~
demand~|demanded|demanding|требовал~|потребовал~|требовани~|требует|требуют|потребуют
complain~|complaint~|complained|complaining|жаловался|жаловались|жалуются|жалуется|пожаловался|пожаловалась|пожаловались|жалоб~
protest~|protested|protesting|протест|протеста|протесты|протестов|протестова*|протесту*
protester~|protestor~|протестующ*|протестовавш*|участник~ протест~
demonstration~|demonstrate~|demonstrating|manifestation~|демонстрац*|манифестац*
demonstrator~|демонстрант~|манифестант~|участник~ демонстрац*
rally|rallies|rallied|митинг~|митингова*
picket~|пикет~|пикетир*
riot~|rioting|unrest|disturbance~|беспорядк~|беспорядков|бесчинств~
rioter~|погромщик~|участник~ беспорядк~|участник~ беспорядков
pogrom~|погром~
rebellion~|uprising~|revolt~|insurrection~|rose up|восстан~|восстал~|мятеж~|взбунтовал~|бунт|бунта|бунты
rebel|rebels|insurgent~|повстанец|повстанц~|мятежник~|восставш*
mutiny|mutinies|mutinied|мятеж~ на корабл~|бунт~ на корабл~|бунт~ солдат~|солдатск~ бунт~
mutineer~|взбунтовавш*|бунтовщик~
coup|coups|putsch|переворот~|путч~|госпереворот~
vote|votes|voted|voting|ballot~|cast _ ballot~|голосовал~|проголосовал~|голосовани~|голосуют|голоса|голосов
voter~|elector|electors|electorate|избирател~|проголосовавш*
voted for|voted in favour|voted in favor|votes in favour|votes in favor|проголосовал~ за|голосовал~ за|высказал~ за|голосов за
voted against|votes against|проголосовал~ против|голосовал~ против|высказал~ против|голосов против
abstain~|abstention~|abstained|воздержал~|воздержавш*
turnout|voter turnout|явк~|явк~ избирател~
elect~|elected|electing|избран~|избрал~|избрани~|избира*
election~|elections|by election~|выборы|выборов|выборах|выборам|выборн~|перевыбор~|довыбор~
re elected|reelect~|re election|переизбр*|переизбран~
nominat*|candidat*|stood for|выдвинут~|выдвинул~|выдвижени~|кандидат~|номинир*|номинац*
appoint~|appointment~|appointed|назначен~|назначил~|назначени~|назнача*
hire~|hired|hiring|recruit~ worker~|taken on|нанят~|нанял~|принят~ на работу|принял~ на работу|наем~ работник~|нанима*|трудоустро*|прием~ на работу
employ~|employed|employing|employment|в штате|занят~ на|занятост~|трудил~|работал~|работают
unemploy*|out of work|jobless|безработн~|безработиц~|без работы
lost their job~|lost job~|job losses|job loss|left without work|потерял~ работу|лишил~ работы|остал~ без работы|потер~ работ~|потерявш* работу|лишивш* работы
dismiss~|dismissal~|sack~|sacked|fired from|were fired|was fired|уволен~|уволил~|уволить|увольня~|увольнени~
laid off|lay off|layoff~|laying off|redundan*|made redundant|job cuts|jobs cut|downsizing|сокращен~ штат~|попал~ под сокращение|уволен~ по сокращен~|сокращен~ рабоч~ мест~|сокращени~ персонал~|сократил~ работник~|сокращен~ работник~
unfair dismissal~|wrongful dismissal~|unlawful dismissal~|illegally dismissed|незаконн~ увольнени~|незаконно уволен~|несправедлив~ увольнени~
reinstat*|restored to _ post~|restored to _ job~|восстановлен~ на работе|восстановил~ на работе|восстановлен~ в должност~|восстановлени~ на работе
furloughed|sent on unpaid leave|unpaid leave|отправлен~ в неоплачиваем~|неоплачиваем~ отпуск~|отпуск~ без сохранени~|отправлен~ в простой|вынужденн~ отпуск~
downtime|stood idle|standing idle|idled|простой|простоя|простаива*|простаивал~
retire~|retired|retiring|retirement~|вышел на пенси~|вышл~ на пенси~|выход~ на пенси~|ушл~ на пенси~|ушел на пенси~|пенсионер~
replace~|replaced|replacing|replacement~|заменен~|заменил~|замен~|заменя*|сменил~
suspend~|suspended|suspending|suspension~|отстранен~|отстранил~|отстранени~|приостановлен~|приостановил~|приостановлени~
suspended sentence~|conditional sentence~|probation|условн~ срок~|условно осужден~|условн~ приговор~|условн~ осужден~
ban|bans|banned|banning|prohibit~|prohibition~|outlaw~|forbid~|forbade|forbidden|запрещен~|запретил~|запрет~|запреща*|под запретом
lifted the ban|ban was lifted|lifting of the ban|unban~|снят~ запрет~|снял~ запрет~|запрет~ снят~|отменил~ запрет~
allow~|allowed|allowing|permit~|permitted|permitting|permission~|let in|разрешен~|разрешил~|разрешени~|разреша*|позволил~|допущен~
licens*|licenc*|лиценз*
licence revoked|license revoked|revoked licence~|revoked license~|lost its licence|отозван~ лиценз~|отозвал~ лиценз~|лишен~ лиценз~|отзыв~ лиценз~|аннулир* лиценз~
accredit*|аккредит*
certif*|certified|сертифиц*|сертификац*|заверен~|удостоверен~
inspect~|inspection~|inspected|проверен~|проверил~|проверк~|проверок|инспекц*|инспектир*|осмотр~
audit~|audited|auditing|аудит~|ревизи~
examine~|examined|examination~|examining|обследован~|обследовал~|обследовани~|осмотрен~|осмотрел~|осмотр~|изучен~|изучил~
medical examination~|medical exam~|medical check~|checkup~|check up~|health check~|медосмотр~|медицинск~ осмотр~|медицинск~ обследован~|диспансериз*
autops*|post mortem|postmortem|вскрыти~|судмедэкспертиз~|посмертн~ экспертиз~
forensic|forensic examination~|экспертиз~|судебно медицинск~|криминалистическ~
screen~ for|screening~|screened|скрининг~|обследован~ на
filtrat*|filtered|filtration camp~|фильтрац*
tested|test|tests|testing|протестир*|тестир*|тест|теста|тесты|тестов|анализ~|сдал~ тест~
tested positive|positive test~|положительн~ тест~|положительн~ результат~|положительн~ анализ~
tested negative|negative test~|отрицательн~ тест~|отрицательн~ результат~
vaccinat*|inoculat*|immunis*|immuniz*|jabbed|привит~|привил~|привив*|вакцин*
clinical trial~|trialled|field trial~|испытан~|испытал~ на|клиническ~ исследован~|испытани~
trained|training~|обучен~|обучил~|обучени~|подготовлен~|подготовил~|подготовк~|тренир*|натренир*
retrain~|retraining|reskill*|переобуч*|переподготовк~
apprentic*|учениче*|подмастерь~|ученик~ на производств~
trainee~|internship~|стажер~|стажиров*|практикант~
teach|teaches|taught|teaching|tuition|преподавал~|преподаван*|преподава*|учил~ дет~|обучал~|учительств~
studied|studying|studies at|study at|учат~|учит~|обучал~ в|обучает~|обучают~|учеба|учебы|учебу|учебе|учился|училась|учились
qualif*|qualified|квалифицированн*|квалификац*
disqualif*|дисквалиф*
interview~|interviewed|interviewing|опрошен~|опросил~|интервью|интервьюир*|беседовал~|собеседован~
survey~|surveyed|poll~|polled|polling|опрос|опроса|опросы|опросов|опросе|опрошен~|опросил~|анкетир*
respondent~|респондент~|опрошенн*|опрошенных
questioned|questioning|interrogat*|допрошен~|допросил~|допрос|допроса|допросы|допросов|допрашив*
testif*|testimon*|gave evidence|give evidence|giving evidence|witness statement~|дал~ показани~|показани~|показаний|свидетельствова*|давал~ показани~
witness~|witnessed|eyewitness~|свидетел~|очевидец|очевидц~
sworn in|took the oath|swore an oath|oath~ taken|приня~ присягу|присягнул~|приведен~ к присяге|дал~ клятву
help~|helped|helping|assist~|assistance|assisted|помог|помогл~|помощ~|помощь|помогал~|помога~|содейств*
support~|supported|supporting|поддержк~|поддержал~|поддерж*|поддержан~|поддержива*
oppose~|opposed|opposing|opposition to|выступил~ против|выступа* против|воспротив*
feed|feeds|fed|feeding|накормлен~|накормил~|кормил~|кормлени~|кормят
free meal~|hot meal~|school meal~|soup kitchen~|бесплатн~ питани~|горяч~ питани~|бесплатн~ обед~|бесплатн~ столов~
supplied|supplies to|supplying|supply of|provided with|снабжал~|снабжен~|снабжени~|снабдил~|обеспечен~|обеспечил~|обеспечени~
equipped|equip~|equipping|оснащ*|оснастил~|оборудован~|экипир*
provide~|provided|providing|provision of|предоставлен~|предоставил~|предоставл*|оказан~|оказал~ помощ~|обеспечил~
distribut*|hand~ out|handed out|gave out|given out|раздан~|раздал~|раздач~|распредел*|раздава*|роздал~
ration~|rationed|rationing|паек|пайк~|пайков|норм~ выдач~|карточн~ систем~|по карточкам
collect~|collected|collecting|collection of|собран~|собрал~|сбор|сбора|собира*
raise~ money|raised money|fundrais*|raised funds|crowdfund*|сбор~ средств|собрал~ средств~|собрал~ деньг~|сбор~ денег|собран~ средств~
gather~ information|gathered data|collected data|data collection|сбор~ данн~|собрал~ данн~|собран~ данн~|сбор~ информац~|собран~ сведени~|собрал~ сведени~
gave|give|gives|giving|сдал|сдала|сдали|сдают|сдает|сдавш~
donated|donat*|gave to charity|пожертв*|жертвовал~|подарен~|подарил~
benefactor~|donor~|жертвовател~|благотворител~|дарител~|донор~
blood donor~|donated blood|blood donation~|donor~ of blood|сдал~ кровь|донор~ крови|сдач~ крови|сдавш* кровь
bought|buy|buys|buying|purchas*|куплен~|купил~|покупк~|покупок|закуп*|приобрел~|приобрет*|покупа~
sold|sell|sells|selling|sale|sales|продан~|продал~|продаж~|продава~|сбыт~
sold into slavery|enslav*|продан~ в рабств~|порабощ*|обращен~ в рабств~|продал~ в рабств~
slavery|рабств~|невольничеств~
slave~|раб|раба|рабы|рабов|рабыня|рабыни|рабынь|невольник~
trafficked|human traffick*|trafficking in human~|торговл~ людьми|работорговл~
trafficking victim~|victim~ of trafficking|жертв~ торговл~ людьми
auction~|auctioned|аукцион~|торги|торгов|торгах|продан~ с молотка
rent~|rented|renting|lease~|leased|leasing|аренд*|снимал~ жиль~|снял~ в аренду|арендова*
produce~|produced|producing|production|manufactur*|output of|произведен~|произвел~|производств~|выпущен~|выпустил~|выпуск~|изготовлен~|изготовил~|производил~
mined coal|extract~|extracted|extraction of|добыт~|добыл~|добыч~|добыва*
grow crop~|grew crop~|cultivat*|grown crop~|выращен~|вырастил~|выращив*|возделыв*|культивир*
planted|planting|plant trees|посажен~|посадил~|посадк~|высажен~|высадил~|посадок
sow|sows|sowed|sown|sowing|засеян~|посеян~|сеял~|посев~|сев|сева|засеял~
harvest~|harvested|harvesting|reap~|убран~|убрал~ урожа~|уборк~|урожай|урожа~|собран~ урожа~|сбор~ урожа~
crop failure~|failed harvest~|poor harvest~|неурожай|неурожа~|недород~
plough~|plow~|tilled|вспахан~|вспахал~|пахал~|распахан~|пахот~
cut down|fell~ trees|felled|logging|deforest*|logged trees|вырублен~|вырубил~|вырубк~|рубк~|спилен~
fished|fishing|caught fish|fish catch|выловлен~|выловил~|рыболов*|рыбалк~|рыбн~ лов~
slaughter~ cattle|slaughtered animal~|slaughter of cattle|culled|cull|culling|забит~ скот~|забой скота|забоя скота|забо~ скот~|забит~ на мясо|отстрел~
treat~|treated|treating|treatment~|пролечен~|лечен~|лечил~|лечени~|лечат~|лечит~|пролечил~|проходил~ лечение
operated on|surgery|surgeries|underwent surgery|surgical operation~|прооперир*|хирургическ~ операц~|оперирован~|оперирова*
diagnos*|диагноз~|диагност*|выявлен~ заболевани~
first aid|given first aid|перв~ помощ~|первую помощь|доврачебн~ помощ~
care for|cared for|caring for|looked after|look after|taken care of|ухаживал~|ухажив*|уход~ за|забот~|заботил~|присматривал~
protect~|protected|protecting|protection of|защищен~|защитил~|защищ*|защит~|охран~
guard the|guarded|guarding|guards the|охранял~|охраня*|под охраной|стерегл~|караулил~
defended|defend~|defending|defence of|defense of|оборонял~|оборона|обороны|обороне|обороня*|защищал~|отстоял~
defender~|защитник~|оборонявш*
attack~|attacked|attacking|assault~|assaulted|assailed|нападен~|напал~|нападени~|нападал~|атак~|атакован~|атаковал~
raid~|raided|raiding|рейд|рейда|рейды|рейдов|налет~
shelled|shelling~|bombard~|bombardment~|обстрел~|обстрелян~|обстрелял~|обстрелива*
bombed|bombing raid~|aerial bombing~|air raid~|bombard~|bombardment~|бомбил~|бомбардиров*|бомбежк~|бомбежек|разбомбил~|авианалет~
air strike~|airstrike~|авиаудар~|удар~ с воздуха|воздушн~ удар~|нанес~ авиаудар~
bomb attack~|bombing attack~|terrorist attack~|теракт~|террористическ~ атак~|террористическ~ акт~
shot at|opened fire|open fire|opening fire|fired at|fired on|fired upon|стрелял~|открыл~ огонь|открыт~ огонь|стрельб~|обстрелян~
stabb*|knifed|knife attack~|ножев~ ранени~|ударил~ ножом|ударен~ ножом|поножовщин~
stabbed to death|knifed to death|зарезан~|зарезал~|заколот~
beat|beats|beaten|beating~|batter~|clubbed|избит~|избил~|избиени~|избива*|побит~|побил~|побои|побоев
rape~|raped|raping|изнасил*
sexual assault~|sexually assaulted|sexual violence|сексуальн~ насили~|сексуальн~ нападени~
molest~|molestation|sexually abused|sexual abuse|растлен~|растлени~|развратн~ действи~|растлил~
sexual harassment|sexually harassed|домогательств~|сексуальн~ домогательств~
child abuse|abused child*|cruelty to child*|жесток~ обращени~ с детьми|жесток~ обращени~ с ребенк~
abuse~|abused|abusing|mistreat~|mistreatment|ill treatment|ill treated|maltreat~|жесток~ обращени~|издевательств~|истяза*|издевал~
tortured|torture|torturing|tortures|пытк~|пыток|пытали|пытан~|истяза*|подвергл~ пытк~|подвергнут~ пытк~
bullied|bully|bullying|травл~|буллинг~
hazing|hazed|дедовщин~|неуставн~
domestic violence|family violence|домашн~ насили~|семейн~ насили~|бытов~ насили~
threaten~|threatened|threatening|threat~|death threat~|угрож*|угроз~|угрожал~|пригроз*
intimidat*|запугив*|запуган~|запугал~|устрашен~
harass~|harassed|harassing|harassment|домогател*|домогал~|преследов*|харассмент~|травл~
persecut*|преследов*|гонен~|гонени~
repress~|repressed|repression~|репресс*|репрессирова*
discriminat*|дискримин*
insult~|insulted|insulting|оскорб*|оскорблени~
slander~|libel~|defam*|defamation|клевет~|оклевет*|диффамац*
denounced|denouncing|denunciation~|informed on|inform on|донес на|донос|доноса|доносы|доносов|донесл~ на
informer~|informant~|доносчик~|осведомител~|стукач~
betray~|betrayed|betrayal|предал|предали|предательств~|предан~ сосед~|выдал~ нацист~|выдал~ немц~
force~ to|forced to|forcing|compel~|compelled|coerc*|принуд*|принужд*|вынудил~|вынужден~|заставил~|заставля*
forced labour|forced labor|forced labourer~|forced laborer~|принудительн~ труд~|подневольн~ труд~|принудительн~ работ~|остарбайтер~
conscripted labour|labour service|labor service|labour army|labor army|трудов~ повинност~|трудармей*|трудармия|трудармии|трудармию
recruited|recruitment|recruits|recruiting|завербован~|завербовал~|вербовал~|вербовк~|рекрутир*
child soldier~|recruited child*|recruitment of child*|дет~ солдат~|вербовк~ дет~|завербован~ дет~
exploit~|exploited|exploiting|exploitation|эксплуат*
deceiv*|deceit|tricked|misled|обман*|обманут~|введен~ в заблуждение|ввел~ в заблуждение
fraud~|defraud~|defrauded|swindl*|scam~|scammed|мошеннич*|афера|аферы|афер
bribe~|bribed|bribing|bribery|kickback~|взятк~|взяток|взяточ*|подкуп~|подкупил~
embezzl*|misappropriat*|растрат~|растратил~|хищен~|хищени~|присвоен~ средств~
extort~|extorted|extortion~|blackmail~|вымогател*|вымогал~|шантаж~|шантажир*
steal|steals|stole|stolen|stealing|theft~|thefts|украден~|украл~|краж~|похищен~|крал~|воровал~|воровств~|угнан~
robbed|robbery|robberies|robbing|mugged|mugging~|ограбл*|ограбил~|грабеж~|разбой|разбо~|разбойн~
burgl*|housebreaking|квартирн~ краж~|краж~ со взломом|взломал~
forge~|forged|forging|forgery|forgeries|counterfeit~|falsif*|fabricat*|подделк~|поддел*|фальсифиц*|фальсификац*|сфабриков*|подложн~
injure~|injured|injuring|injury|injuries|hurt|травмир*|травм~|пострадал~|пострадавш*|увечь~|телесн~ поврежден~
run over|knocked down|struck by a car|hit by a car|hit by a vehicle|наехал~|сбит~ машин~|сбит~ автомоб*|сбил~ пешеход~|наезд~
electrocut*|electric shock~|удар~ током|поражен~ током|убит~ током|электротравм~
strangl*|throttled|задушен~|задушил~|удавлен~|удушени~
suffocat*|asphyxiat*|smother~|задохнул~|задохнувш*|удушь~
poison~|poisoned|poisoning|отравлен~|отравил~|отравлени~|отравивш*|потравил~
gassed|gas attack~|chemical attack~|отравлен~ газом|газов~ атак~|химическ~ атак~|удушен~ газом
irradiat*|radiation exposure|exposed to radiation|облучен~|облучил~|облучени~|радиационн~ облучени~
starved|starve|starving|starvation|голодал~|голодают|голодающ*|голодн~
famine~|great hunger|голод|голода|голоде|голодомор~
died of hunger|starved to death|died of starvation|died from starvation|умер от голода|умерл~ от голода|умерш~ от голода|голодн~ смерт~
malnourish~|malnutrition|undernourish~|underfed|недоедан*|недоедал~|истощен~|истощени~|недостаточн~ питани~
hunger strike~|went on hunger strike|голодовк~|голодовок|объявил~ голодовку
hunger striker~|голодающ~ заключенн~|объявивш* голодовк~|участник~ голодовк~
strike|strikes|went on strike|on strike|strike action|walked off the job|забастовк~|забастовок|бастовал~|стачк~|стачек|стачечн~|бастуют
striker~|striking worker~|striking miner~|забастовщик~|бастующ*|бастовавш*|стачечник~
strike on|strikes on|struck a target|missile strike~|drone strike~|удар~ по|нанес~ удар~|ракетн~ удар~
general strike~|всеобщ~ забастовк~|всеобщ~ стачк~|генеральн~ стачк~
wildcat strike~|unofficial strike~|illegal strike~|стихийн~ забастовк~|незаконн~ забастовк~|несанкционированн~ забастовк~
ended the strike|strike ended|called off the strike|strike was called off|прекратил~ забастовку|завершил~ забастовку|забастовк~ прекращен~|забастовк~ закончил~|окончани~ забастовк~
stopped work|stop work|work stoppage~|stoppage~|downed tools|down tools|stopped working|прекратил~ работу|остановил~ работу|остановк~ работы|прекращени~ работы|приостановил~ работу|остановк~ производств~
strikebreak*|scab|scabs|blackleg~|штрейкбрех*
lockout~|locked out|lock out|локаут~
go slow|work to rule|итальянск~ забастовк~|работ~ по правилам|замедлен~ работы
back to work|returned to work after|strikers returned|вернул~ к работе|возобновил~ работу|возобновлен~ работы
boycott~|boycotted|boycotting|бойкот~|бойкотир*
block~|blocked|blocking|заблокир*|блокир*|перекрыл~|перекрыт~|перекрыти~
blockad*|блокад~
blocked website~|website~ blocked|blocked sites|сайт~ заблокир*|заблокир* сайт~|блокиров* сайт~
hacked|hack|hacking|cyber attack~|cyberattack~|взломан~|взлом~|кибератак~
disperse~|dispersed|dispersing|dispersal|broke up|broken up|разогнан~|разогнал~|разгон~|разгоня*
suppress~|suppressed|suppressing|crush~|crushed|crackdown~|put down|quell~|подавлен~|подавил~|подавлени~|подавля*
search~|searched|searching|raid~ the home~|обыск~|обыскан~|обыскал~|обыскива*
searched for|search for|searching for|looked for|looking for|look for|разыскива*|искал~|ищут|поиск~|розыск~|розыск
rescue operation~|search and rescue|rescue work~|спасательн~ операц~|поисково спасательн~|спасательн~ работ~
searched on the street|body search~|strip search~|frisk~|личн~ досмотр~|досмотр~|досмотрен~|обыскан~ на улиц~
visit|visits|visited|visiting|посетил~|посещени~|визит~|навестил~|навеща*|посеща*
visitor~|посетител~|визитер~
met with|meeting with|meet with|meets with|встретил~ с|встреч~ с|встреча~ с|провел~ встречу
inspected site~|visited prison~|prison visit~|посетил~ колони~|посетил~ тюрьм~|посещен~ тюрьм~|посещени~ колони~
negotiat*|talks with|held talks|peace talks|переговор~|договаривал~|вел~ переговор~
mediat*|mediator~|посреднич*|посредник~
agree|agrees|agreed|agreeing|agreement~|deal with|согласил~|согласят~|соглашал~|соглашени~|договорил~|договоренност~
disagree~|disagreed|disagreement~|не согласил~|разноглас*|несоглас*
reconcil*|примирен~|примирил~|примирени~|мировое соглашение|мирового соглашения
exchange~|exchanged|exchanging|swap~|swapped|swapping|обмен~|обменян~|обменял~|обменива*|обмена
prisoner swap~|prisoner exchange~|exchange~ of prisoner~|swap~ of prisoner~|обмен~ пленн~|обмен~ военнопленн~|обмен~ заключенн~
ransom~|ransomed|выкуп~|выкуплен~|выкупил~
freed|free the|freeing|release~|released|releasing|set free|let go|освобожден~|освободил~|освобождени~|отпущен~|отпустил~|вышл~ на свободу|вышел на свободу|освобожда*
released on bail|bailed|freed on bail|bail|под залог|залог|залога|отпущен~ под залог|выпущен~ под залог
released early|early release|parole~|paroled|condition~ release|условно досрочн*|досрочно освобожден~|удо|досрочн~ освобожден~
pardon~|pardoned|pardoning|clemency|помилован~|помиловал~|помиловани~
amnest*|амнист*
commut* sentence~|commuted|sentence~ commuted|смягчен~ наказани~|смягчил~ наказани~|смягчил~ приговор~|смягчен~ приговор~|заменен~ смертн~|смягчен~
save|saves|saved|saving lives|rescue~|rescued|rescuing|спасен~|спас|спасл~|спасени~|спаса~
rescuer~|rescue worker~|спасател~
saved from death|saved from execution|saved from certain death|спасен~ от смерти|спасл~ от смерти|спас от смерти|спасени~ от смерти
salvag*|поднят~ со дна|поднял~ со дна|извлечен~ со дна
shelter~|sheltering|give shelter|приют~|приютил~|укрыл~|убежищ~|дал~ кров~
warn~|warned|warning~|предупрежден~|предупредил~|предупреждени~|предупрежда*|предостерег*
alert~|alerted|sounded the alarm|raised the alarm|тревог~|поднял~ тревогу|забил~ тревогу|оповещ*
notif*|notified|notification~|informed|inform the|уведомлен~|уведомил~|уведомлени~|извещен~|известил~|извещени~|проинформ*
notified of death|death notice~|notice~ of death|похоронк~|похоронок|извещен~ о смерти|извещен~ о гибели|извещени~ о гибели
summon~|summonsed|summons|summonses|subpoen*|вызван~ в|вызвал~ в|повестк~|повесток|вызов~ в суд|вызов~ на допрос~
failed to appear|fail to appear|failure to appear|did not appear|no show~|did not show up|не явил~|неявк~|не пришл~ на|не явивш*
reported for duty|report for duty|turned up for|явил~ в военкомат~|явил~ на службу|прибы~ к мест~ служб~
ignored|ignore~|ignoring|disregard~|проигнорир*|игнорир*|оставил~ без внимания
neglect~|negligen*|халатн~|халатност~|небрежн~|пренебрег*
obey~|obeyed|comply|complies|complied|complying|compliance|подчинил~|подчиняет~|подчиняют~|соблюд*|повиновен*
disobey~|disobeyed|defied|defiance|insubordinat*|не подчинил~|неподчинен*|неповиновен*|ослушал~
resist~|resisted|resisting|resistance|сопротивл*|оказал~ сопротивление
surrender~|surrendered|laid down _ arms|laid down _ weapons|capitulat*|сдал~ в плен|капитул*|сложил~ оружие|сдач~ в плен|сдавш* в плен
missed|missed out|missing out|пропустил~|пропущен~
missed classes|missed lessons|missed school|missing school|пропустил~ заняти~|пропуск~ заняти~|пропустил~ урок~|пропуск~ урок~
arrived late|came late|latecom*|was late|were late|опоздал~|опоздани~|опаздыва*
lost|lose|loses|losing|loss|losses|потерял~|потер~|потерян~|потеряв|утратил~|утрачен~|лишился|лишилась|лишились|потеря~
defeated|defeat~|lost the war|разбит~|разгромл*|разгром~|потерпел~ поражение|поражен~ в войн~
lost the case|lost in court|lost the appeal|проиграл~ дело|проиграл~ суд~|проиграл~ иск~
lost the election|lost election~|проиграл~ выборы|проигра* на выборах|потерпел~ поражение на выборах
won|win|wins|winning|victory|victories|выиграл~|победил~|побед~|одержал~ победу|выигрыш~|завоевал~
winner~|victor|victors|победител~|победительниц~
won the case|won in court|выиграл~ дело|выиграл~ суд~|выиграл~ иск~
won the election|won election~|won seat~|победил~ на выборах|выиграл~ выборы|получил~ мандат~
complete~|completed|completing|completion~|завершен~|завершил~|завершени~|выполнен~|закончен~|достро*
incomplete|unfinished|not completed|незавершен*|неполн~|не завершен~|не заверш*|незакончен*
fulfil~|fulfilled|fulfilling|fulfilment|fulfill~|fulfillment|carried out|carry out|carrying out|implement~|implemented|исполнен~|исполнил~|исполнени~|выполнен~|выполнил~|выполнени~
not fulfilled|unfulfilled|failed to fulfil|failed to fulfill|not implemented|не выполнен~|не выполнил~|невыполнен*|неисполнен*|не исполнен~|не исполнил~
broke promise~|broken promise~|broke their word|нарушил~ обещани~|не сдержал~ слово|не сдержал~ обещани~|нарушен~ обещани~
broke|break|breaks|broken|сломан~|сломал~|разбит~|поломан~|поломк~|поломал~|разбил~
violat*|breach~|breached|broke the law|infring*|contraven*|нарушен~|нарушил~|нарушени~|наруша*
violation~ of the ceasefire|ceasefire violation~|broke the ceasefire|breach~ of the ceasefire|нарушен~ режима прекращения|нарушени~ перемирия|нарушил~ перемири~|нарушен~ перемири~
broke off|break off|severed|cut off relations|разорвал~ отношени~|разрыв~ отношени~|прервал~ отношени~
created|create~|creating|creation of|establish~|establishment of|founded|founding|set up|созда~|создан~|создал~|создани~|основан~|основал~|учрежден~|учредил~
abolish~|abolition|abolished|scrapped|отменен~|отменил~|упраздн*|отмен~
dissolve~|dissolved|disband~|disbanded|dissolution of|распущен~|распустил~|расформиров*|роспуск~
liquidated|liquidate~|liquidation|wound up|ликвидир*|ликвидац*
liquidator~|clean up worker~|cleanup worker~|ликвидатор~
organised|organized|organising|organizing|организовал~|организован~|проведен~|провел~|устроил~
prevent~|prevented|preventing|foil~|foiled|thwart~|avert~|averted|предотвра*|предупрежден~ преступлени~|пресек~|пресечен~|сорван~ план~
decide~|decided|deciding|decision~|решил~|решени~|постановил~|принят~ решени~|постановлени~
rule~ that|ruled|ruling~|court ruled|court decision~|постановил~|решени~ суда|постановлени~ суда|суд постановил|суд решил
investigate~|investigated|investigation~|investigating|inquir*|probe~|probed|расследован~|расследовал~|расследовани~|расследу*|следстви~
opened a case|case was opened|opened criminal case~|criminal case~ opened|criminal proceeding~|launched an investigation|возбужден~ дел~|дел~ возбужден~|возбудил~ дел~|заведен~ дел~|возбуждени~ дел~|возбужден~ уголовн~|завел~ дел~
considered|consider~|considering|heard the case|reviewed|review~|рассмотрен~|рассмотрел~|рассмотрени~|рассматрив*|пересмотрен~|пересмотр~
solved|solve~|solving|clearance rate|раскрыт~ преступлени~|раскрыл~|раскрыва*|раскрываемост~
resolv*|settled the dispute|dispute settled|урегулир*|разрешен~ спор~|решен~ спор~
unsolved|not solved|unresolved|нераскрыт*|не раскрыт~|нерешен~|неразрешен*
accused|accuse~|accusing|accusation~|обвинил~|обвиняет|обвиняют|обвинен~ в|обвинени~
suspect~|suspected|suspicion~|подозрева*|подозрен~|подозрени~|подозреваем~
punish~|punished|punishing|punishment~|disciplin*|наказан~|наказал~|наказани~|взыскани~|карательн~
reprimand~|reprimanded|выговор~|объявлен~ выговор~|получил~ выговор~
forgave|forgiv*|forgiven|прощен~|простил~|прощени~
apologis*|apologiz*|apology|apologies|извинил~|извинен~|извинени~|принес~ извинени~
criticis*|criticiz*|condemn~|condemned|condemnation|раскритик*|критик~|критикова*|осудил~ действи~|осужден~ действи~
monitored|monitor~|monitoring|observed|observation~|наблюдал~|наблюдени~|мониторинг~|следил~ за
observer~|наблюдател~
espionage|spied|spying|шпионаж~|шпионил~
spy|spies|secret agent~|шпион|шпиона|шпионы|шпионов|шпионом|шпионами
wiretap~|wiretapped|eavesdrop~|bugged|surveillance|прослушк~|прослушив*|слежк~
answer~|answered|answering|respond~|responded|reply|replied|replies|response~|ответил~|ответ|ответа|ответы|ответов|отвечал~|отклик~|отреагир*
unanswered|no reply|no response|did not respond|did not answer|без ответа|не ответил~|не отвечал~|не отреагир*
advised|advise~|advising|advice|counsell*|consulted|consultation~|консультаци~|консультир*|проконсульт*|посоветовал~
represented by|legal aid|lawyer~ provided|представля* интерес~|юридическ~ помощ~|адвокат~ по назначени~|правов~ помощ~
translated|translate~|translation~|перевел~ на язык|переведен~ на|перевод~ на русск~|перевод~ на английск~
translator~|interpreter~|переводчик~|переводчиц~
broadcast~|broadcasting|aired|televised|трансл*|показан~ по телевидени~|вышл~ в эфир~|вещан~
censor~|censored|censorship|цензур~|зацензур*
connect~|connected|connecting|hooked up|подключен~|подключил~|подключени~|присоединен~ к сет~
cut off|disconnect~|power cut~|blackout~|outage~|left without power|without electricity|обесточен~|обесточил~|отключен~|отключил~|отключени~|остал~ без свет~|остал~ без электричеств~|без электричества
heat cut off|without heating|left without heating|без отопления|без тепла|остал~ без тепл~
without water|left without water|water cut off|no running water|без воды|остал~ без вод~|без водоснабжения
clean~|cleaned|cleaning|cleared rubble|clearing rubble|убран~|убрал~|уборк~|расчищен~|расчист*|очищен~|очистк~|разбор~ завал~
disinfect~|disinfected|sanitis*|sanitiz*|дезинф*|продезинф*
pollut*|contaminat*|загрязн*|загрязнен~|заражен~ местност~
spilled|spill~|spillage|oil spill~|разлив~|разлил~|утечк~ нефт~|пролит~
leak of gas|gas leak~|утечк~ газ~
dump~|dumped|dumping|discharg* into|сброс~|сброшен~|сбросил~|сбрасыва*
wash~|washed|washed ashore|washed up|выбросил~ на берег|вынесл~ на берег|прибил~ к берегу|вынес~ на берег|прибит~ к берегу
test fired|launched missile~|missile launch~|rocket launch~|fired missile~|пуск~ ракет~|запуск~ ракет~|выпущен~ ракет~|выпустил~ ракет~
shot down|shoot down|shooting down|intercepted|сбит~ самолет~|сбил~|сбит~|перехвач*|перехват~
sabotag*|диверсия|диверсии|диверсий|диверсию|саботаж~|саботир*
ambush~|ambushed|засад~|попал~ в засаду
fought|fight|fights|fighting|сражал~|воевал~|воюют|сражают~
battle~|бой|боя|бои|боев|боях|сражени~|битв~
clash~|clashed|skirmish~|столкновени~|схватк~|стычк~|стычек
stormed|storming|assault on|штурм~|штурмовал~|взят~ штурмом|взял~ штурмом
served|serve|serves|serving|service in|служил~|служат|отслуж*|прослуж*|нес~ службу
served time|served sentence~|served _ sentence|serving _ sentence~|serving time|отбывал~ наказан~|отбыл~ наказан~|отбывал~ срок~|отбыва* наказан~|отбыл~ срок~|отсидел~|сидел~ в тюрьме
worked|work as|works as|working as|worked at|works at|работал~|работает|работают|трудил~|трудят~
overtime|overwork~|worked overtime|сверхурочн~|переработк~|перерабатыва*
insured|insurance|застрахован*|страхов*|застрахов*
invest~|invested|investment~|investing|инвестир*|вложил~|инвестиц*|вложен~
taxed|tax~ on|levied|levy|обложен~ налог~|взыскан~ налог~|взыма*|облож*
recovered money|debt collect*|взыскан~|взыскал~|взыскани~ долг~
froze assets|frozen assets|freezing of assets|assets frozen|заморожен~ актив~|заморозил~ актив~|арест~ актив~|заморозк~ актив~|арестован~ актив~
translated into law|came into force|entered into force|took effect|comes into force|вступил~ в силу|вступа* в силу|вступлени~ в силу
expired|expire~|expiring|expiry|expiration|истек|истекл~|истек~ срок~|истечени~|просрочен~
remove~|removed|removing|removal of|удален~|удалил~|удалени~|снят~|убран~|изъят~
preserv*|kept safe|сохранен~|сохранил~|сохранени~|сберег*
throw|throws|threw|thrown|throwing|hurl~|hurled|pelted|бросал~ камн~|бросил~|кидал~|метнул~|забросал~
raised|raise|raises|raising|повышен~|повысил~|повышени~|поднят~|поднял~|повыша*
restrict~|restricted|restriction~|limit~|limited to|curb~|curbed|ограничен~|ограничил~|ограничени~|огранич*
eased restriction~|easing of restriction~|lifted restriction~|lifting restriction~|снят~ ограничени~|снял~ ограничени~|смягчен~ ограничени~|ослаблен~ ограничени~
imposed curfew|curfew~|комендантск~ час~
declared emergency|state of emergency|emergency declared|чрезвычайн~ положени~|режим~ чс|введен~ чп|режим~ чрезвычайн~
martial law|under martial law|военн~ положени~|введен~ военн~
introduce~|introduced|introducing|introduction of|imposed|impose~|imposing|введен~|ввел|ввел~|введени~|вводит~|вводил~
extend~|extended|extending|extension~|продлен~|продлил~|продлени~
expand~|expanded|expansion|расширен~|расширил~|расширени~|расширя*
amend~|amended|amendment~|amending|поправк~|поправок|изменен~ закон~|внесл~ изменения|внес~ поправк~
written testimony|testimony|testimonies|свидетельств~
was held|were held|being held|held at|held in|held on|kept in|kept at|содержал~|содержат~|содержал~ под страж~|содержал~ в|удержива~
`;
