// Verbs and their event nouns of doing and being done to: building and destroying, paying and granting, registering and reporting,
// hiring and dismissing, teaching and testing, giving and taking, harming and helping, asking and answering, keeping and breaking.
export const actMeanings = `
given back|gave back|handed back|giving back|returned to _ owner~|restitut*|вернул~ владельц~|возвращен~ владельц~|вернул~ хозяев~|возвращен~ хозяев~
opened|open|opens|opening~|открыт~|открыл~|открыти~|открывал~|открыва*|открывш*|openly
reopen~|reopening~|вновь открыт~|вновь открыл~|снова открыл~|снова открыт~|повторн~ открыти~
inaugurat*|торжественно открыт~|торжественно открыл~|инаугурац*|торжественн~ открыти~
build|builds|built|building of|construct~|construction of|erect~|построен~|постро~|строил~|строят|построенн*|возвед*|сооружен~|строительств~
dismantl*|демонтир*|демонтаж~|разобран~|разобрал~
vandalis*|vandaliz*|вандал~|вандализм~
burn|burns|burned|burnt|burning|torch~|set on fire|set fire to|set ablaze|went up in flames|сожжен~|сожгл~|сжег|сжигал~|сгорел~|горел~|подожжен~|подожгл~|сгоревш*|выгорел~
burned down|burnt down|burned to the ground|gutted by fire|сгорел~ дотла|выгорел~ дотла|сожжен~ дотла|полностью сгорел~|burnt to the ground|reduced to ashes|обращен~ в пепел|обратил~ в пепел|превратил~ в пепел|torched|дотла|испепелен~|испепелил~|выжжен~|выжгл~
burned alive|burnt alive|сожжен~ заживо|заживо сожжен~|сгорел~ заживо|заживо сгорел~|заживо сожгл~|burned to death|burnt to death|сожгл~ заживо|сгоревш~ заживо
blew up|blow up|blown up|blowing up|detonat*|взорван~|взорвал~|подорван~|подорвал~|подрыв~|взрыва~
demin*|mine clearance|cleared of mines|разминир*
flood~|flooded|flooding|inundat*|затоплен~|затопил~|затоплени~|подтоплен~|подтоплени~|наводнен~|inundated|inundation~|наводнени~|паводк~|паводок|половодь~
seize~|seizing|seizure~|captured the|took over|захвачен~|захватил~|захват|захвата|захваты|захватом|захватыв*
confiscat*|impound~|seized goods|конфиск*|изъят~|изъял~|изъяти~|изыма*|confiscation of property|forfeiture|forfeited|конфискаци~|конфискован~|конфисков~
nationalis*|nationaliz*|национализ*
privatis*|privatiz*|приватиз*
dekulak*|раскулач*
occupied|occupation of|occupying|under occupation|оккупир*|оккупац*
occupied building~|occupied the building~|occupation of building~|seized building~|захватил~ здани~|занял~ здани~|захват~ здани~
liberat*|освобожден~|освободил~|освобождени~|освобожда*
returned property|gave back|give back|given back|handed back|hand back|returned to _ owner~|возвращен~|вернул~ владель~|возвратил~ владель~|возврат~|возвращени~
unpaid|not paid|did not pay|non payment|nonpayment|failed to pay|failure to pay|невыплат~|неоплачен~|не выплатил~|не заплатил~|не оплатил~|неуплат~|не выплачен~|не выплачива*|неоплачиваем~|невыплачен~|payments delayed|pay delayed|delayed payments|задержк~ выплат~
wage arrears|unpaid wages|back pay|owed wages|wages owed|задолженност~ по зарплат~|невыплачен~ зарплат~|долг~ по зарплат~|невыплат~ зарплат~|задолженност~ по заработн~
compensat*|reimburs*|компенс*|возмещен~|возместил~|возмещени~
overpaid|overpayment~|переплат~|переплачен~|переплатил~
underpaid|underpayment~|недоплат~|недоплачен~|недоплатил~
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
refused to work|refusal to work|refusing to work|отказал~ работать|отказ~ работать|отказ~ от работы|отказал~ от работы|отказал~ выходить на работу
refused to serve|refusal to serve|refused military service|refused to fight|отказал~ служить|отказ~ от службы|отказал~ от службы|отказал~ воевать|отказал~ от военн~ служб~
conscientious objector~|conscientious objection|objector~|отказник~|отказчик~|отказал~ по убеждени~|отказ~ по убеждени~|по религиозн~ убеждени~
refused treatment|отказал~ от лечения|отказ~ от лечения|отказ~ лечиться
refused hospitalisation|refused hospitalization|refused to be hospitalised|refused to be hospitalized|отказал~ от госпитализ*|отказ~ от госпитализ*
refused to testify|refused to give evidence|отказал~ от дачи показан~|отказал~ давать показания|отказ~ от показан~|отказал~ свидетельствовать
refused to pay|refusal to pay|отказал~ платить|отказ~ платить|отказал~ выплачивать|отказ~ от уплаты
refused to sign|отказал~ подписать|отказал~ подписывать|отказ~ подписать|отказ~ от подпис~
denied request~|request was denied|requests were denied|turned down|denied|denial~ of|отказан~|отказал~ в|отказано|отклонен~|отклонил~|отказ~ в
dismissed the claim|dismissed the appeal|appeal was dismissed|appeals dismissed|appeal was rejected|rejected the appeal|жалоб~ отклонен~|отклонил~ жалоб~|оставил~ без удовлетворения|оставлен~ без удовлетворения|апелляц~ отклонен~
accept~|acceptance|accepted|принят~|принял~|приня~|принима*|приняти~
approve~|approving|approval~|одобрен~|одобрил~|одобрени~|утвержден~|утвердил~|утверждени~|одобря*
authoris*|authoriz*|санкционир*|уполномоч*|разреш*
ratif*|ratified|ратифиц*|ратификац*
register~|registered|registering|registration~|зарегистр*|регистр*|поставлен~ на учет|встал~ на учет|постановк~ на учет|registry|registries|реестр~|регистр~|registers
unregistered|not registered|незарегистр*|не зарегистр*|без регистрации
re registered|re register~|re registration|перерегистр*
unrecorded|not recorded|unaccounted|неучтен~|не учтен~|не зафиксир*|не записан~
documented|documenting|documentation|задокумент*|документир*
undocumented|without documents|without papers|недокумент*|без документов|недокументирован~
recount~|recounted|recounting|пересчет~|пересчитал~|повторн~ подсчет~
census|censuses|headcount|enumerat*|перепись|переписи|переписей|переписью|переписан~|перепис~|переписн~
entered on the list|put on the list|included in the list|added to the list|on the list|listed|list~ as|внесен~ в список|внесл~ в список|включен~ в список|включил~ в список|внесен~ в реестр~|занесен~ в|в списке|включен~ в реестр~|внесен~ в перечень
struck off|strike off|removed from the list|crossed off|taken off the list|deleted from the list|вычеркн*|исключен~ из списк~|исключен~ из реестр~|удален~ из списк~|исключил~ из списк~
sanctioned|sanctions list|placed under sanctions|под санкции|под санкциями|внесен~ в санкционн~|подсанкционн~|санкционн~ спис~
publish~|publication~|published|release~ the list|опубликован~|опубликовал~|публикует|публикуют|публикаци~|опублико*|издан~|издал~|обнародован~|обнародовал~
unpublished|not published|неопубликован*|не опубликован~|не публик*
leaked|leak~ of data|data leak~|утечк~ данн~|слит~|слив~ данн~|утек~ данн~
classified|secret|declared secret|засекре*|секретн~
declassif*|рассекре*
name~ as|named as|naming|названы имена|поименно|назвал~ имен~|названы|поименован~|назван~ имен~
identif*|identity established|опознан~|опознал~|опознани~|идентифиц*|идентификац*|личност~ установлен~|установлен~ личност~|установил~ личност~|установлен~ имен~
unconfirmed|not confirmed|неподтвержд*|не подтвержден~|не подтвердил~|unverified|неподтвержден~|непроверенн~
verif*|verified|cross check~|провер~|проверен~|проверк~|верифиц*|верификац*|перепровер*|верифицирован~
unverified|not verified|could not be verified|непроверен*|не проверен~|не верифиц*|непроверен~
denied report~|denied that|denied involvement|denied responsibility|denied any|deny that|denies that|denied the report~|отрицал~|отрицает|отрицают|опроверг|опровергл~|опровержени~|опроверга*
unreported|not reported|went unreported|не сообща*|незаявлен*|не заявлен~|не сообщил~
reported to the police|reported to police|police report~|filed a police report|заявил~ в полицию|обратил~ в полицию|заявлен~ в полицию|обращен~ в полицию|заявил~ в милицию|обратил~ в милицию
announce~|announcing|announcement~|объявлен~|объявил~|объявлени~|объявля*|анонсир*
declare~|declaration~|declared|proclaim~|провозгла*|объявил~|объявлен~|декларац*
declared invalid|annul~|annulled|annulment~|invalidat*|declared void|nullif*|признан~ недействит*|аннулир*
admit~ guilt|admitted guilt|admitted that|owned up|confess~|confession~|confessed|pleaded guilty|признал~ вину|сознал~|признал~ вин~|признани~ вины|призна~ вину|покаял~
confessed under torture|forced confession~|coerced confession~|confession~ under torture|признан~ под пытк~|признал~ под пытк~|выбит~ показани~|оговорил~ себя
plead~ not guilty|pleaded not guilty|denied guilt|denied the charge~|denied wrongdoing|не признал~ вин~|вин~ не признал~|отрицал~ вину|отрица~ вину
recognis*|recogniz*|acknowledg*|признан~|признал~|признани~|призна~
claimed|claim~ that|claiming|alleg*|assert~|asserted|утвержда*|утверждал~|якобы|по утверждению
claimed responsibility|claim of responsibility|взял~ на себя ответственность|взял~ ответственность
promise~|promising|promised|pledg*|vowed|vow|обещал~|пообеща*|обеща~|обещани~|обязал~|обязательств~
signatory|signatories|подписант~|подписавш* сторон~
unsigned|not signed|неподписан*|не подписан~|не подписал~
signed under duress|forced to sign|вынужден~ подписать|заставил~ подписать|принужден~ подписать
file~ _ complaint~|filed a complaint|filed complaint~|lodged a complaint|lodged complaint~|подал~ жалоб~|подан~ жалоб~|направил~ жалоб~|поступил~ жалоб~
filed a lawsuit|went to court|gone to court|took _ to court|challenged in court|contested in court|оспорил~ в суд~|оспорил|оспорил~|оспоривш~|обратил~ в суд~|обращал~ в суд~|filed lawsuit~|filed suit|sue|sued|suing|lawsuit~|filed claim~|filed a claim|подал~ иск|подал~ в суд|подан~ иск~|иск|иска|иски|исков|исковое|исковых
filed|filing|lodged|lodging a|submit~|submitted|submitting|submission~|подан~|подал~|подач~|подавш*|представил~
appealed|appeal against|appeals against|appeals court|lodged an appeal|обжаловал~|обжалован~|обжаловани~|апелляц*|кассац*|оспорил~|appeal|appeals|appealing|appellate|апелляц~|апелляционн~|обжалов~|обжалу~
appealed to|appealed for|appeals for|calls on|called on|urge~|urged|призвал~ к|призвал~ власт~|призывает|призывают|воззван~|обратил~ с призыв~
withdraw|withdrawn|withdrew|withdrawal~|retract~|отозван~|отозвал~|отзыв~|забрал~ заявлени~|снял~ кандидатур~
dropped case~|case was dropped|charges were dropped|dropped charges|discontinued|closed the case|case was closed|прекращен~ дел~|дел~ прекращен~|дел~ закрыт~|закрыт~ дел~|снят~ обвинени~|прекращени~ дел~
complain~|complaint~|complained|complaining|жаловался|жаловались|жалуются|жалуется|пожаловался|пожаловалась|пожаловались|жалоб~
mutiny|mutinies|mutinied|мятеж~ на корабл~|бунт~ на корабл~|бунт~ солдат~|солдатск~ бунт~
mutineer~|взбунтовавш*|бунтовщик~
voted for|voted in favour|voted in favor|votes in favour|votes in favor|проголосовал~ за|голосовал~ за|высказал~ за|голосов за
voted against|votes against|проголосовал~ против|голосовал~ против|высказал~ против|голосов против
abstain~|abstention~|abstained|воздержал~|воздержавш*
elect~|elected|electing|избран~|избрал~|избрани~|избира*
re elected|reelect~|re election|переизбр*|переизбран~
nominat*|candidat*|stood for|выдвинут~|выдвинул~|выдвижени~|кандидат~|номинир*|номинац*
hire~|hired|hiring|recruit~ worker~|taken on|нанят~|нанял~|принят~ на работу|принял~ на работу|наем~ работник~|нанима*|трудоустро*|прием~ на работу|hires|recruitment of workers|найм|найма
lost their job~|lost job~|job losses|job loss|left without work|потерял~ работу|лишил~ работы|остал~ без работы|потер~ работ~|потерявш* работу|лишивш* работы
laid off|lay off|layoff~|laying off|redundan*|made redundant|job cuts|jobs cut|downsizing|сокращен~ штат~|попал~ под сокращение|уволен~ по сокращен~|сокращен~ рабоч~ мест~|сокращени~ персонал~|сократил~ работник~|сокращен~ работник~
unfair dismissal~|wrongful dismissal~|unlawful dismissal~|illegally dismissed|незаконн~ увольнени~|незаконно уволен~|несправедлив~ увольнени~
won _ job~ back|won back _ job~|won _ post~ back|gave _ job~ back|given _ job~ back|reinstat*|got _ job~ back|got _ post~ back|returned to _ job~|back in _ job~|вернул~ на работу|restored to _ post~|restored to _ job~|восстановлен~ на работе|восстановил~ на работе|восстановлен~ в должност~|восстановлени~ на работе
furloughed|sent on unpaid leave|unpaid leave|отправлен~ в неоплачиваем~|неоплачиваем~ отпуск~|отпуск~ без сохранени~|отправлен~ в простой|вынужденн~ отпуск~
downtime|stood idle|standing idle|idled|простой|простоя|простаива*|простаивал~|idle time|stoppage~|простои|простоев
retire~|retired|retiring|retirement~|вышел на пенси~|вышл~ на пенси~|выход~ на пенси~|ушл~ на пенси~|ушел на пенси~|пенсионер~
replace~|replaced|replacing|replacement~|заменен~|заменил~|замен~|заменя*|сменил~
lifted the ban|ban was lifted|lifting of the ban|unban~|снят~ запрет~|снял~ запрет~|запрет~ снят~|отменил~ запрет~
licens*|licenc*|лиценз*
licence revoked|license revoked|revoked licence~|revoked license~|lost its licence|отозван~ лиценз~|отозвал~ лиценз~|лишен~ лиценз~|отзыв~ лиценз~|аннулир* лиценз~
accredit*|аккредит*
certif*|certified|сертифиц*|сертификац*|заверен~|удостоверен~
examine~|examined|examination~|examining|обследован~|обследовал~|обследовани~|осмотрен~|осмотрел~|осмотр~|изучен~|изучил~
autops*|post mortem|postmortem|вскрыти~|судмедэкспертиз~|посмертн~ экспертиз~
filtrat*|filtered|filtration camp~|фильтрац*
vaccinat*|inoculat*|immunis*|immuniz*|jabbed|привит~|привил~|привив*|вакцин*
clinical trial~|trialled|field trial~|испытан~|испытал~ на|клиническ~ исследован~|испытани~
apprentic*|учениче*|подмастерь~|ученик~ на производств~
trainee~|internship~|стажер~|стажиров*|практикант~
teach|teaches|taught|teaching|tuition|преподавал~|преподаван*|преподава*|учил~ дет~|обучал~|учительств~
studied|studying|studies at|study at|учат~|учит~|обучал~ в|обучает~|обучают~|учеба|учебы|учебу|учебе|учился|училась|учились
qualif*|qualified|квалифицированн*|квалификац*
disqualif*|дисквалиф*
respondent~|респондент~|опрошенн*|опрошенных
testif*|testimon*|gave evidence|give evidence|giving evidence|witness statement~|дал~ показани~|показани~|показаний|свидетельствова*|давал~ показани~
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
collect~|collected|collecting|collection of|собран~|собрал~|сбор|сбора|собира*
raise~ money|raised money|fundrais*|raised funds|crowdfund*|сбор~ средств|собрал~ средств~|собрал~ деньг~|сбор~ денег|собран~ средств~
gather~ information|gathered data|collected data|data collection|сбор~ данн~|собрал~ данн~|собран~ данн~|сбор~ информац~|собран~ сведени~|собрал~ сведени~
imposed|impose~|levied|наложен~|наложил~|назначен~|назначил~
gave|give|gives|giving|сдал|сдала|сдали|сдают|сдает|сдавш~
donated|donat*|gave to charity|пожертв*|жертвовал~|подарен~|подарил~
bought|buy|buys|buying|purchas*|куплен~|купил~|покупк~|покупок|закуп*|приобрел~|приобрет*|покупа~
sold|sell|sells|selling|sale|sales|продан~|продал~|продаж~|продава~|сбыт~
sold into slavery|enslav*|продан~ в рабств~|порабощ*|обращен~ в рабств~|продал~ в рабств~
trafficked|human traffick*|trafficking in human~|торговл~ людьми|работорговл~
trafficking victim~|victim~ of trafficking|жертв~ торговл~ людьми
auction~|auctioned|аукцион~|торги|торгов|торгах|продан~ с молотка
rent~|rented|renting|lease~|leased|leasing|аренд*|снимал~ жиль~|снял~ в аренду|арендова*
produce~|produced|producing|production|manufactur*|output of|произведен~|произвел~|производств~|выпущен~|выпустил~|выпуск~|изготовлен~|изготовил~|производил~
mined coal|extract~|extracted|extraction of|добыт~|добыл~|добыч~|добыва*
grow crop~|grew crop~|cultivat*|grown crop~|выращен~|вырастил~|выращив*|возделыв*|культивир*
planted|planting|plant trees|посажен~|посадил~|посадк~|высажен~|высадил~|посадок
harvest~|harvested|harvesting|reap~|убран~|убрал~ урожа~|уборк~|урожай|урожа~|собран~ урожа~|сбор~ урожа~|yield~|жатв~|уборк~ урожая|harvests|crop|crops
plough~|plow~|tilled|вспахан~|вспахал~|пахал~|распахан~|пахот~
cut down|fell~ trees|felled|logging|deforest*|logged trees|вырублен~|вырубил~|вырубк~|рубк~|спилен~
fished|fishing|caught fish|fish catch|выловлен~|выловил~|рыболов*|рыбалк~|рыбн~ лов~
slaughter~ cattle|slaughtered animal~|slaughter of cattle|culled|cull|culling|забит~ скот~|забой скота|забоя скота|забо~ скот~|забит~ на мясо|отстрел~
treat~|treated|treating|treatment~|пролечен~|лечен~|лечил~|лечени~|лечат~|лечит~|пролечил~|проходил~ лечение
operated on|surgery|surgeries|underwent surgery|surgical operation~|прооперир*|хирургическ~ операц~|оперирован~|оперирова*
diagnos*|диагноз~|диагност*|выявлен~ заболевани~
care for|cared for|caring for|looked after|look after|taken care of|ухаживал~|ухажив*|уход~ за|забот~|заботил~|присматривал~
protect~|protected|protecting|protection of|защищен~|защитил~|защищ*|защит~|охран~
guard the|guarded|guarding|guards the|охранял~|охраня*|под охраной|стерегл~|караулил~
defender~|защитник~|оборонявш*
bomb attack~|bombing attack~|terrorist attack~|теракт~|террористическ~ атак~|террористическ~ акт~
stabb*|knifed|knife attack~|ножев~ ранени~|ударил~ ножом|ударен~ ножом|поножовщин~
rape~|raped|raping|изнасил*
molest~|molestation|sexually abused|sexual abuse|растлен~|растлени~|развратн~ действи~|растлил~|child molestation|indecent assault|совращен~
child abuse|abused child*|cruelty to child*|жесток~ обращени~ с детьми|жесток~ обращени~ с ребенк~|cruelty to children|насили~ над детьми
tortured|torture|torturing|tortures|пытк~|пыток|пытали|пытан~|истяза*|подвергл~ пытк~|подвергнут~ пытк~
intimidat*|запугив*|запуган~|запугал~|устрашен~
harass~|harassed|harassing|harassment|домогател*|домогал~|преследов*|харассмент~|травл~
persecut*|преследов*|гонен~|гонени~|преследован~|гоним~
repress~|repressed|repression~|репресс*|репрессирова*
discriminat*|дискримин*
insult~|insulted|insulting|оскорб*|оскорблени~
denounced|denouncing|denunciation~|informed on|inform on|донес на|донос|доноса|доносы|доносов|донесл~ на
force~ to|forced to|forcing|compel~|compelled|coerc*|принуд*|принужд*|вынудил~|вынужден~|заставил~|заставля*
conscripted labour|labour service|labor service|labour army|labor army|трудов~ повинност~|трудармей*|трудармия|трудармии|трудармию
recruited|recruitment|recruits|recruiting|завербован~|завербовал~|вербовал~|вербовк~|рекрутир*|signed up from|drawn from|talked into signing|enlisted|набран~|набрал~|сманил~|уговорил~ подписать
child soldier~|recruited child*|recruitment of child*|дет~ солдат~|вербовк~ дет~|завербован~ дет~
exploit~|exploited|exploiting|exploitation|эксплуат*
deceiv*|deceit|tricked|misled|обман*|обманут~|введен~ в заблуждение|ввел~ в заблуждение
fraud~|defraud~|defrauded|swindl*|scam~|scammed|мошеннич*|афера|аферы|fraudulent|swindle~|swindling|мошенничеств~|мошенническ~|афер~
embezzl*|misappropriat*|растрат~|растратил~|хищен~|хищени~|присвоен~ средств~
burgl*|housebreaking|квартирн~ краж~|краж~ со взломом|взломал~
forge~|forged|forging|forgery|forgeries|counterfeit~|falsif*|fabricat*|подделк~|поддел*|фальсифиц*|фальсификац*|сфабриков*|подложн~
injure~|injured|injuring|injury|injuries|hurt|травмир*|травм~|пострадал~|пострадавш*|увечь~|телесн~ поврежден~
run over|knocked down|struck by a car|hit by a car|hit by a vehicle|наехал~|сбит~ машин~|сбит~ автомоб*|сбил~ пешеход~|наезд~|ran over|сбил~|сбит~|переехал~|задавил~|задавлен~|hit by cars|попал~ под колеса|попал~ под машину|попал~ под машины
gassed|gas attack~|chemical attack~|отравлен~ газом|газов~ атак~|химическ~ атак~|удушен~ газом
malnourish~|malnutrition|undernourish~|underfed|недоедан*|недоедал~|истощен~|истощени~|недостаточн~ питани~
hunger striker~|голодающ~ заключенн~|объявивш* голодовк~|участник~ голодовк~
strike on|strikes on|struck a target|удар~ по|нанес~ удар~
wildcat strike~|unofficial strike~|illegal strike~|стихийн~ забастовк~|незаконн~ забастовк~|несанкционированн~ забастовк~
ended the strike|strike ended|called off the strike|strike was called off|прекратил~ забастовку|завершил~ забастовку|забастовк~ прекращен~|забастовк~ закончил~|окончани~ забастовк~
stopped work|stop work|work stoppage~|stoppage~|downed tools|down tools|stopped working|прекратил~ работу|остановил~ работу|остановк~ работы|прекращени~ работы|приостановил~ работу|остановк~ производств~
strikebreak*|scab|scabs|blackleg~|штрейкбрех*
lockout~|locked out|lock out|локаут~
go slow|work to rule|итальянск~ забастовк~|работ~ по правилам|замедлен~ работы
back to work|returned to work after|strikers returned|вернул~ к работе|возобновил~ работу|возобновлен~ работы
blockad*|блокад~
blocked website~|website~ blocked|blocked sites|сайт~ заблокир*|заблокир* сайт~|блокиров* сайт~
hacked|hack|hacking|cyber attack~|cyberattack~|взломан~|взлом~|кибератак~|hacker attack~|hacks|хакерск~ атак~|взлома
search~|searched|searching|raid~ the home~|обыск~|обыскан~|обыскал~|обыскива*
searched for|search for|searching for|looked for|looking for|look for|разыскива*|искал~|ищут|поиск~|розыск~|розыск
searched on the street|body search~|strip search~|frisk~|личн~ досмотр~|досмотр~|досмотрен~|обыскан~ на улиц~
met with|meeting with|meet with|meets with|встретил~ с|встреч~ с|встреча~ с|провел~ встречу
inspected site~|visited prison~|prison visit~|посетил~ колони~|посетил~ тюрьм~|посещен~ тюрьм~|посещени~ колони~
negotiat*|talks with|held talks|peace talks|переговор~|договаривал~|вел~ переговор~
disagree~|disagreed|disagreement~|не согласил~|разноглас*|несоглас*
reconcil*|примирен~|примирил~|примирени~|мировое соглашение|мирового соглашения
ransom~|ransomed|выкуп~|выкуплен~|выкупил~|выкупа|выкупом|выкупу|paid a ransom|выкупов
amnest*|амнист*
commut* sentence~|commuted|sentence~ commuted|смягчен~ наказани~|смягчил~ наказани~|смягчил~ приговор~|смягчен~ приговор~|заменен~ смертн~|смягчен~
saved from death|saved from execution|saved from certain death|спасен~ от смерти|спасл~ от смерти|спас от смерти|спасени~ от смерти
salvag*|поднят~ со дна|поднял~ со дна|извлечен~ со дна
shelter~|sheltering|give shelter|приют~|приютил~|укрыл~|убежищ~|дал~ кров~|приюта|приюту|приютом|приюте|приюты|приютов|приютам|приютах|refuge for
alert~|alerted|sounded the alarm|raised the alarm|тревог~|поднял~ тревогу|забил~ тревогу|оповещ*|alarm~|оповещени~
summon~|summonsed|summons|summonses|subpoen*|вызван~ в|вызвал~ в|повестк~|повесток|вызов~ в суд|вызов~ на допрос~
failed to appear|fail to appear|failure to appear|did not appear|no show~|did not show up|не явил~|неявк~|не пришл~ на|не явивш*
reported for duty|report for duty|turned up for|явил~ в военкомат~|явил~ на службу|прибы~ к мест~ служб~
ignored|ignore~|ignoring|disregard~|проигнорир*|игнорир*|оставил~ без внимания
neglect~|negligen*|халатн~|халатност~|небрежн~|пренебрег*
obey~|obeyed|comply|complies|complied|complying|compliance|подчинил~|подчиняет~|подчиняют~|соблюд*|повиновен*
disobey~|disobeyed|defied|defiance|insubordinat*|не подчинил~|неподчинен*|неповиновен*|ослушал~
resist~|resisted|resisting|resistance|сопротивл*|оказал~ сопротивление
surrender~|surrendered|laid down _ arms|laid down _ weapons|capitulat*|сдал~ в плен|капитул*|сложил~ оружие|сдач~ в плен|сдавш* в плен|сдают~ в плен|сдавш~ в плен|сдаться в плен
missed|missed out|missing out|пропустил~|пропущен~
missed classes|missed lessons|missed school|missing school|пропустил~ заняти~|пропуск~ заняти~|пропустил~ урок~|пропуск~ урок~
arrived late|came late|latecom*|was late|were late|опоздал~|опоздани~|опаздыва*
lost|lose|loses|losing|loss|losses|потерял~|потер~|потерян~|потеряв|утратил~|утрачен~|лишился|лишилась|лишились|потеря~|утерян~
defeated|defeat~|lost the war|разбит~|разгромл*|разгром~|потерпел~ поражение|поражен~ в войн~
lost the case|lost in court|lost the appeal|проиграл~ дело|проиграл~ суд~|проиграл~ иск~
lost the election|lost election~|проиграл~ выборы|проигра* на выборах|потерпел~ поражение на выборах
won|win|wins|winning|victory|victories|выиграл~|победил~|побед~|одержал~ победу|выигрыш~|завоевал~
won the case|won in court|выиграл~ дело|выиграл~ суд~|выиграл~ иск~
won the election|won election~|won seat~|победил~ на выборах|выиграл~ выборы|получил~ мандат~
complete~|completed|completing|completion~|завершен~|завершил~|завершени~|выполнен~|закончен~|достро*|оконченн~
incomplete|unfinished|not completed|незавершен*|неполн~|не завершен~|не заверш*|незакончен*|uncompleted|незавершен~|неоконченн~
fulfil~|fulfilled|fulfilling|fulfilment|fulfill~|fulfillment|carried out|carry out|carrying out|implement~|implemented|исполнен~|исполнил~|исполнени~|выполнен~|выполнил~|выполнени~
not fulfilled|unfulfilled|failed to fulfil|failed to fulfill|not implemented|не выполнен~|не выполнил~|невыполнен*|неисполнен*|не исполнен~|не исполнил~
broke promise~|broken promise~|broke their word|нарушил~ обещани~|не сдержал~ слово|не сдержал~ обещани~|нарушен~ обещани~
broke|break|breaks|broken|сломан~|сломал~|разбит~|поломан~|поломк~|поломал~|разбил~
violat*|breach~|breached|broke the law|infring*|contraven*|нарушен~|нарушил~|нарушени~|наруша*
broke off|break off|severed|cut off relations|разорвал~ отношени~|разрыв~ отношени~|прервал~ отношени~
created|create~|creating|creation of|establish~|establishment of|founded|founding|set up|созда~|создан~|создал~|создани~|основан~|основал~|учрежден~|учредил~
abolish~|abolition|abolished|scrapped|отменен~|отменил~|упраздн*|отмен~
liquidated|liquidate~|liquidation|wound up|ликвидир*|ликвидац*
organised|organized|organising|organizing|организовал~|организован~|проведен~|провел~|устроил~
prevent~|prevented|preventing|foil~|foiled|thwart~|avert~|averted|предотвра*|предупрежден~ преступлени~|пресек~|пресечен~|сорван~ план~
rule~ that|ruled|ruling~|court ruled|court decision~|постановил~|решени~ суда|постановлени~ суда|суд постановил|суд решил
opened a case|case was opened|opened criminal case~|criminal case~ opened|criminal proceeding~|launched an investigation|возбужден~ дел~|дел~ возбужден~|возбудил~ дел~|заведен~ дел~|возбуждени~ дел~|возбужден~ уголовн~|завел~ дел~
considered|consider~|considering|heard the case|reviewed|review~|рассмотрен~|рассмотрел~|рассмотрени~|рассматрив*|пересмотрен~|пересмотр~
resolv*|settled the dispute|dispute settled|урегулир*|разрешен~ спор~|решен~ спор~
unsolved|not solved|unresolved|нераскрыт*|не раскрыт~|нерешен~|неразрешен*|cold case~|нераскрыт~|глухар~|висяк~
accused|accuse~|accusing|accusation~|обвинил~|обвиняет|обвиняют|обвинен~ в|обвинени~
forgave|forgiv*|forgiven|прощен~|простил~|прощени~
apologis*|apologiz*|apology|apologies|извинил~|извинен~|извинени~|принес~ извинени~
criticis*|criticiz*|condemn~|condemned|condemnation|раскритик*|критик~|критикова*|осудил~ действи~|осужден~ действи~
unanswered|no reply|no response|did not respond|did not answer|без ответа|не ответил~|не отвечал~|не отреагир*
advised|advise~|advising|advice|counsell*|consulted|consultation~|консультаци~|консультир*|проконсульт*|посоветовал~
translated|translate~|translation~|перевел~ на язык|переведен~ на|перевод~ на русск~|перевод~ на английск~
broadcast~|broadcasting|aired|televised|трансл*|показан~ по телевидени~|вышл~ в эфир~|вещан~
connect~|connected|connecting|hooked up|подключен~|подключил~|подключени~|присоединен~ к сет~
cut off|disconnect~|power cut~|blackout~|outage~|left without power|without electricity|обесточен~|обесточил~|отключен~|отключил~|отключени~|остал~ без свет~|остал~ без электричеств~|без электричества
clean~|cleaned|cleaning|cleared rubble|clearing rubble|убран~|убрал~|уборк~|расчищен~|расчист*|очищен~|очистк~|разбор~ завал~
disinfect~|disinfected|sanitis*|sanitiz*|дезинф*|продезинф*
pollut*|contaminat*|загрязн*|загрязнен~|заражен~ местност~
spilled|spill~|spillage|oil spill~|разлив~|разлил~|утечк~ нефт~|пролит~|spills|spilt
leak of gas|gas leak~|утечк~ газ~
dump~|dumped|dumping|discharg* into|сброс~|сброшен~|сбросил~|сбрасыва*
wash~|washed|washed ashore|washed up|выбросил~ на берег|вынесл~ на берег|прибил~ к берегу|вынес~ на берег|прибит~ к берегу
test fired|launched missile~|missile launch~|rocket launch~|fired missile~|пуск~ ракет~|запуск~ ракет~|выпущен~ ракет~|выпустил~ ракет~
shot down|shoot down|shooting down|intercepted|сбит~ самолет~|сбил~|сбит~|перехвач*|перехват~|downed|сбита|сбито|сбиты|сбили|сбитый
sabotag*|диверсия|диверсии|диверсий|диверсию|саботаж~|саботир*
stormed|storming|assault on|штурм~|штурмовал~|взят~ штурмом|взял~ штурмом
served time|served sentence~|served _ sentence|serving _ sentence~|serving time|отбывал~ наказан~|отбыл~ наказан~|отбывал~ срок~|отбыва* наказан~|отбыл~ срок~|отсидел~|сидел~ в тюрьме
worked|work as|works as|working as|worked at|works at|работал~|работает|работают|трудил~|трудят~
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
eased restriction~|easing of restriction~|lifted restriction~|lifting restriction~|снят~ ограничени~|снял~ ограничени~|смягчен~ ограничени~|ослаблен~ ограничени~
introduce~|introduced|introducing|introduction of|imposed|impose~|imposing|введен~|ввел|ввел~|введени~|вводит~|вводил~
extend~|extended|extending|extension~|продлен~|продлил~|продлени~
expand~|expanded|expansion|расширен~|расширил~|расширени~|расширя*
written testimony|testimony|testimonies|свидетельств~
was held|were held|being held|held at|held in|held on|kept in|kept at|содержал~|содержат~|содержал~ под страж~|содержал~ в|удержива~
`;
