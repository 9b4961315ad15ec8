// Qualities: adjectives, participles and abstract nouns that narrow or describe people and things: age, sex, health, means,
// skill, origin, standing in law, rank, time, gravity, certainty, state, extent, place, look, measure. Degrees and opposites apart.
export const qualityMeanings = `
young|youthful|молод~
youth|youths|young people|young person|молодеж~|молодежн~
younger|youngest|младш~|моложе
old|aged|старый|старая|старое|старые|старых|старого|старой|старым|старыми
old people|elderly|old person|old age|aged person~|пожил~|престарел~|старик~|старух~
older|elder|eldest|oldest|старш~|старше|старейш~
ancient|antique|древн~|старинн~|античн~
adult~|grown up~|взросл~|совершеннолетн~
minor|minors|underage|under age|juvenile~|несовершеннолетн~
under fourteen|of tender years|малолетн~
of full age|of age|age of majority|совершеннолетн~|совершеннолети~
teenage|teenager~|adolescent~|подросток|подростк~|подростков~
child|children|childrens|детей|дети|детям|детьми|детях|детск~|ребенок|ребенк~
newborn~|new born|новорожденн~
infant~|baby|babies|младенец|младенц~|младенческ~|грудн~ ребен~|грудничк~
unborn|foetus|fetus|fetal|foetal|нерожденн~|плод|плода
middle aged|средн~ возраста|средних лет
male|males|man|men|мужск~|мужчин~
female|females|woman|women|женск~|женщин~
boy|boys|мальчик~
girl|girls|девочк~|девочек|девушк~|девушек
sex|sexes|gender~|гендер~|гендерн~
sexual|sexually|сексуальн~|полов~
homosexual~|gay|gays|гомосексуал~|гомосексуальн~|гей|геи|геев
lesbian~|лесбиянк~|лесбиянок|лесбийск~
transgender|transsexual~|трансгендер~|трансгендерн~|транссексуал~
bachelor|unmarried|single|холост~|незамужн~|неженат~|не состоящ~ в браке
married|женат~|замужн~|замужем|состоящ~ в браке
divorced|divorcee~|разведен|разведена|разведены|разведенн~
widowed|widow|widows|widower~|вдов|вдова|вдовы|вдову|вдовой|вдове|вдовец|вдовц~|овдовевш~
pregnant|pregnancy|pregnancies|беременн~|беременност~
breastfeeding|nursing mother~|кормящ~ мат~|кормящ~
childless|бездетн~
large family|large families|with many children|mother~ of many|многодетн~
single mother~|lone mother~|mother~ alone|одинок~ мат~|матер~ одиночк~|мать одиночк~
orphan|orphans|orphaned|сирот~|сиротск~|осиротевш~
disabled|disability|disabilities|handicapped|инвалид~|инвалидност~|люд~ с инвалидностью
blind|sightless|слеп~|незряч~|ослепш~
deaf|глух~|слабослышащ~
mute|глухонем~
mentally ill|mental illness|mentally disturbed|душевнобольн~|психически больн~|психическ~ заболевани~
mental|psychiatric|психическ~|психиатрическ~
psychological|psychologically|психологическ~
physical|physically|физическ~|телесн~
sick|ill|больн~|заболевш~|нездоров~
illness|illnesses|disease~|sickness|болезн~|заболевани~|недуг~
healthy|in good health|здоров~
health|здоровь~|здравоохранени~
infected|infection~|infect~|инфицирован~|заражен~|зараженн~|инфекци~
infectious|contagious|инфекционн~|заразн~
contact case~|close contact~|контактн~
recovered|recovery|recoveries|recover~|выздоровевш~|выздоровел~|выздоровлени~
vaccinated|immunised|immunized|привит~|вакцинирован~
unvaccinated|непривит~|невакцинирован~
chronic|хроническ~
acute|остр|острый|острая|острое|острые|острых|острого|острой
hospitalised|hospitalized|hospitalisation~|hospitalization~|госпитализирован~|госпитализаци~
inpatient~|стационарн~
outpatient~|амбулаторн~
drunk|drunken|intoxicated|пьян~|нетрезв~|алкогольн~ опьянени~
drug addicted|drug addict~|наркозависим~|наркоман~
alcoholic|alcoholics|alcoholism|алкоголик~|алкоголизм~
poor|impoverished|needy|бедн~|малоимущ~|неимущ~|нуждающ~
poorest|destitute|indigent|нищий|нищие|нищих|нищего|обездоленн~
rich|wealthy|богат~|состоятельн~|зажиточн~
low income|малообеспеченн~|малоимущ~|низк~ доход~
homeless|homelessness|without shelter|rough sleeper~|бездомн~|бомж~|без определенного места жительства
street child|street children|waif~|беспризорн~|беспризорник~|безнадзорн~
landless|безземельн~|малоземельн~
hungry|starving|starved|голодн~|голодающ~
malnourished|malnutrition|undernourished|недоедани~|истощен~|истощени~
unemployed|jobless|out of work|безработн~|неработающ~|незанят~
employed|in work|занят|занята|заняты|занятый|занятые|занятых|трудоустроен~|работающ~
self employed|самозанят~
pensioner~|retired|retiree~|пенсионер~
skilled|qualified|квалифицирован~
unskilled|unqualified|неквалифицирован~|низкоквалифицирован~
highly skilled|highly qualified|высококвалифицирован~
trained|обучен|обучены|обученн~|подготовленн~|подготовлен|подготовлены
untrained|необучен~|неподготовлен~
experienced|опытн~
inexperienced|неопытн~
educated|образованн~
uneducated|необразованн~
literate|literacy|грамотн~|грамотност~
illiterate|illiteracy|неграмотн~|безграмотн~|неграмотност~
professional~|профессионал~|профессиональн~
amateur~|любительск~|непрофессиональн~
able bodied|fit for work|трудоспособн~|работоспособн~
unfit for work|incapacitated|disabled for work|нетрудоспособн~
urban|city dweller~|городск~|горожан~
rural|countryside|сельск~|деревенск~
metropolitan|столичн~
provincial|провинциальн~|провинци~
local|locals|locally|местн~
resident|residents|inhabitant~|жител~
newcomer~|nonlocal|приезжие|приезжих|приезжий|приезжими
foreign|overseas|иностранн~|зарубежн~
foreigner~|alien|aliens|foreign citizen~|foreign national~|иностранец|иностранц~|иностранн~ граждан~
native|natives|уроженец|уроженц~|уроженк~|уроженок
indigenous|aboriginal~|native people~|коренн~|абориген~
ethnic|этническ~
national|nationally|nationwide|национальн~|общенациональн~
nationality|nationalities|национальност~
citizen|citizens|гражданин~|граждан~|гражданк~
citizenship|citizenships|гражданств~
stateless|statelessness|без гражданства|апатрид~
dual citizen~|dual national~|dual citizenship|двойн~ гражданств~
non citizen~|noncitizen~|неграждан~|негражданин~
undocumented|without papers|without documents|без документов|недокументирован~
missing papers|lost papers|утерян~ документ~|утрачен~ документ~|потерян~ документ~
irregular migrant~|illegal migrant~|illegal immigrant~|irregular immigrant~|нелегал~|нелегальн~ мигрант~|незаконн~ мигрант~
internally displaced|displaced|displaced person~|перемещенн~|вынужден~ переселен~|внутренне перемещенн~
exiled|exile|exiles|ссыльн~|ссылк~|сослан~
illegal|unlawful|illegally|unlawfully|незаконн~|противозаконн~|нелегальн~|противоправн~
legal|lawful|legally|lawfully|законн~|легальн~|правомерн~
juridical|legal|юридическ~|правов~
legality|законност~
unauthorised|unauthorized|unsanctioned|несанкционирован~|неразрешенн~|несогласованн~
authorised|authorized|sanctioned|permitted|санкционирован~|разрешен|разрешена|разрешено|разрешены|разрешенн~|согласованн~
prohibited|banned|forbidden|запрещен~|запретн~
registered|registration~|зарегистрирован~|регистраци~
unregistered|незарегистрирован~
licensed|лицензирован~|лицензи~
unlicensed|without a licence|without a license|без лицензии|нелицензирован~
valid|действительн~|действующ~
invalid|void|недействительн~
expired|истекш~|просроченн~
official|officially|официальн~
officials|official|чиновник~|должностн~ лиц~
unofficial|unofficially|неофициальн~
formal|formally|формальн~
informal|informally|неформальн~
public|общественн~|публичн~
private|privately|частн~
personal|personally|личн~|персональн~
state|state owned|state run|государственн~
governmental|government|правительств~|правительственн~
non governmental|nongovernmental|неправительственн~
non profit|nonprofit|некоммерческ~
commercial|commercially|коммерческ~
civil|гражданск~
civilian|civilians|гражданск~|мирн~ жител~|мирн~ населени~|мирн~ граждан~
military|army|военн~|армейск~|воинск~
paramilitary|paramilitaries|военизирован~|полувоенн~
religious|religion~|религиозн~|религи~
secular|светск~
spiritual|духовн~
believing|believer~|faithful|верующ~
atheist~|atheism|godless|атеист~|безбожн~|атеистическ~
political|politically|политическ~
apolitical|non political|аполитичн~|неполитическ~
social|socially|социальн~
social and economic|socioeconomic|socio economic|социально экономическ~
financial|financially|финансов~
criminal|criminally|уголовн~|преступн~
criminals|criminal|offender~|perpetrator~|преступник~|правонарушител~
administrative|administratively|административн~
disciplinary|дисциплинарн~
judicial|court|судебн~
extrajudicial|without trial|внесудебн~|без суда
constitutional|конституционн~
unconstitutional|неконституционн~|антиконституционн~
parliamentary|парламентск~
presidential|президентск~
democratic|демократическ~
communist~|communism|коммунист~|коммунистическ~|коммунизм~
socialist~|socialism|социалист~|социалистическ~|социализм~
nationalist~|nationalism|национализм~|националист~|националистическ~
fascist~|fascism|фашист~|фашистск~|фашизм~
nazi|nazis|nazism|нацист~|нацистск~|нацизм~
soviet|soviets|советск~
anti soviet|антисоветск~
counter revolutionary|counterrevolutionary|контрреволюционн~|контрреволюционер~
liberal~|либерал~|либеральн~
opposition|oppositional|оппозици~|оппозиционн~
pro government|проправительственн~|провластн~
independent|independently|независим~|самостоятельн~
independence|независимост~
dependent|зависим~|иждивенец|иждивенц~
autonomous|autonomy|автономн~|автономи~
extremist~|extremism|экстремист~|экстремистск~|экстремизм~
terrorist~|terrorism|террорист~|террористическ~|терроризм~
separatist~|separatism|сепаратист~|сепаратистск~|сепаратизм~
radical~|радикал~|радикальн~
peaceful|peacefully|мирн~
violent|violently|насильственн~
non violent|nonviolent|ненасильственн~
racist~|racism|расист~|расистск~|расизм~
racial|racially|расов~
antisemitic|antisemitism|anti semitic|anti semitism|антисемитск~|антисемитизм~
xenophobic|xenophobia|ксенофобск~|ксенофоби~
discriminated|discrimination|discriminatory|дискриминаци~|дискриминационн~
temporary|temporarily|provisional|временн~
permanent|permanently|постоянн~
indefinite|indefinitely|open ended|бессрочн~
lifelong|life sentence~|life imprisonment|for life|пожизненн~
long term|longterm|долгосрочн~|долговременн~|длительн~
short term|краткосрочн~|кратковременн~
long|prolonged|lengthy|protracted|долг~ срок~|длительн~|продолжительн~|затяжн~
short|brief|коротк~|кратк~|недолг~
regular|regularly|регулярн~
irregular|irregularly|нерегулярн~
seasonal|seasonally|сезонн~
one time|single use|one off|разов~|единовременн~|однократн~
part time|неполн~ рабоч~|неполн~ занятост~|на полставки|по совместительству
full time|полн~ рабоч~ день|полн~ занятост~|на полную ставку|на полной ставке
correspondence student~|distance learning|заочн~|заочник~|дистанционн~
in absentia|заочн~
voluntary|voluntarily|добровольн~
forced|forcibly|forcible|compulsory|принудительн~|насильственн~|вынужден~
mandatory|obligatory|compulsory|обязательн~
optional|необязательн~|факультативн~
senior|старш~
junior|младш~
chief|chiefs|head|heads|глава|главы|главе|главой|начальник~
deputy|vice|заместител~|зам|замглавы
acting|исполняющ~ обязанности|временно исполняющ~|врио
leading|ведущ~
ordinary|rank and file|рядов~|обычн~|прост~ люд~
high ranking|top official~|senior official~|высокопоставленн~
low ranking|низкопоставленн~|низов~
former|formerly|ex|бывш~|экс
current|currently|present day|нынешн~|текущ~|действующ~
future|будущ~
past|прошлый|прошлого|прошлом|прошлая|прошлой|прошлые|прошлых|минувш~
previous|previously|earlier|предыдущ~|прежн~|предшествующ~
next|subsequent|following|следующ~|последующ~
upcoming|forthcoming|предстоящ~
recent|recently|недавн~|недавно
late|belated|overdue|поздн~|запоздал~
deceased|the late|покойн~|усопш~|скончавш~
early|ранн~
premature|early release~|prematurely|досрочн~|преждевременн~
conditional|suspended|условн~
unconditional|безусловн~|безоговорочн~
parole|conditional release|conditional early release|удо|условно досрочн~
final|finally|окончательн~|итогов~
initial|original|initially|originally|первоначальн~|изначальн~|начальн~
preliminary|предварительн~
interim|intermediate|промежуточн~
new|newly|нов~
newest|latest|новейш~|последн~
first|перв~
last|последн~
second time|вторичн~
primary|первичн~
repeated|repeatedly|recurrent|неоднократн~|многократн~
repeat|second|повторн~
reoffending|recidivist~|repeat offender~|recidivism|рецидивист~|рецидив~
first time offender~|previously unconvicted|ранее не судим~|несудим~|впервые совершивш~
previously convicted|ex convict~|convicted before|ранее судим~|судим~|судимост~
serious|seriously|grave|gravely|тяжк~|серьезн~
especially grave|particularly serious|especially serious|особо тяжк~
heavy|тяжел~
severe|severely|тяжел~|суров~
critical|critically|критическ~
moderate|moderately|moderate severity|средн~ тяжести|умеренн~
slight|slightly|light|lightly|minor|легк~|незначительн~
stable|стабильн~
unstable|нестабильн~
extreme|extremely severe|крайне тяжел~|крайн~
satisfactory|удовлетворительн~
fatal|fatally|lethal|deadly|смертельн~|летальн~|со смертельным исходом
non fatal|nonfatal|несмертельн~|нелетальн~
life threatening|опасн~ для жизни|угрожающ~ жизни
dangerous|danger~|hazardous|опасн~|опасност~
safe|safely|безопасн~
harmful|вредн~|вредоносн~
toxic|poisonous|ядовит~|токсичн~
accidental|accidentally|inadvertent|случайн~
negligent|negligence|carelessness|reckless~|неосторожн~|неосторожност~|халатност~|небрежност~
deliberate|deliberately|intentional|intentionally|wilful|willful|умышленн~|намеренн~|преднамеренн~
unintentional|unintentionally|involuntary|неумышленн~|непреднамеренн~|ненамеренн~|по неосторожности
premeditated|заранее обдуман~|спланирован~
aggravated|aggravating|отягчающ~|квалифицированн~
mitigating|extenuating|смягчающ~
arbitrary|arbitrarily|arbitrariness|произвольн~|произвол~
wrongful|wrongly|unfounded|groundless|unjustified|необоснованн~|неправомерн~|безосновательн~
justified|well founded|обоснованн~|оправданн~
fair|справедлив~
unfair|unjust|injustice~|несправедлив~|несправедливост~
fabricated|trumped up|falsified|сфабрикован~|фальсифицирован~|сфальсифицирован~
false|falsely|fake|fakes|counterfeit|ложн~|фальшив~|фейков~|поддельн~|фейк~
genuine|authentic|real|подлинн~|настоящ~
true|truthful|правдив~|истинн~
secret|secretly|clandestine|covert|секретн~|тайн~
underground|подпольн~|подполь~
classified|top secret|засекречен~|совершенно секретн~
declassified|рассекречен~
open|openly|открыт~
closed|закрыт~
behind closed doors|closed hearing~|in camera|закрыт~ заседани~|закрыт~ режим~|в закрытом режиме
anonymous|anonymously|анонимн~
full|fully|полн~|полностью
partial|partially|partly|частичн~|частично
complete|completed|завершен~|закончен~|оконченн~
incomplete|unfinished|uncompleted|неполн~|незавершен~|неоконченн~
total|overall|общ~|общее|общая|суммарн~|совокупн~
entire|whole|целый|целая|целое|целые|целиком
half|halved|половин~
minimum|minimal|минимальн~|минимум~
maximum|maximal|максимальн~|максимум~
average|средний|средняя|среднее|средние|в среднем
additional|extra|дополнительн~|добавочн~
remaining|rest of|остальн~|оставш~
excess|surplus|избыточн~|излишн~
sufficient|enough|достаточн~
insufficient|недостаточн~
lacking|недостающ~
confirmed|confirmation~|подтвержден~|подтверждени~|подтвердил~
unconfirmed|неподтвержден~|не подтвержден~
verified|проверен~|верифицирован~
unverified|непроверен~|не проверен~
documented|задокументирован~|документирован~|документальн~
proven|proved|доказан~
unproven|недоказан~
suspected|suspect|suspects|подозреваем~|заподозрен~
probable|likely|probably|вероятн~|вероятно
possible|possibly|возможн~
presumed|presumably|предполагаем~|предположительн~|предположительно
alleged|allegedly|предполагаем~|якобы
estimated|estimate|estimates|оценочн~|по оценкам|по оценке
exact|precise|exactly|точн~
approximate|approximately|приблизительн~|примерн~
known|известн~
unknown|неизвестн~
famous|prominent|well known|знаменит~|известн~|видн~ деятел~
identified|identification~|опознан~|идентифицирован~|опознани~|идентификаци~|установлен~ личност~
unidentified|неопознан~|неидентифицирован~|неустановленн~
named|by name|поименн~|назван|названа|названы|названн~|поименован~
nameless|unnamed|безымянн~|неназванн~
unmarked|unmarked grave~|безымянн~
recorded|учтен~|зафиксирован~
unrecorded|unaccounted|неучтен~
armed|вооружен|вооружены|вооруженн~
unarmed|невооружен~|безоружн~
defenceless|defenseless|беззащитн~
vulnerable|уязвим~
injured|hurt|травмирован~
injury|injuries|травм|травма|травмы|травму|травмами
wounded|раненый|раненые|раненых|раненого|раненым|ранен|ранена|ранены
unharmed|unhurt|uninjured|невредим~|не пострадал~
shell shocked|concussed|контужен~|контузи~
burned|burnt|ожог~|обожжен~|обгоревш~
mutilated|maimed|crippled|изувечен~|искалечен~|увечь~
unconscious|без сознания
alive|living|живой|живая|живые|живых|живого|живыми|живым|жив|жива|живы
dead|мертв~|мертвец~
stillborn|мертворожденн~
surviving|survivor~|survived|survive~|выживш~|выжил~|уцелел~|уцелевш~
abandoned|заброшен~|покинут~|брошенн~
neglected|neglect|запущенн~|безнадзорн~
empty|vacant|пустой|пустая|пустые|пустых|пустующ~
crowded|overcrowded|overcrowding|переполнен~|перенаселен~
uninhabited|deserted place~|безлюдн~|нежил~|необитаем~
inhabited|обитаем~|населенн~
destroyed|destruction|destroy~|разрушен~|уничтожен~|разрушени~|уничтожени~
damaged|damage~|поврежден~|повреждени~
intact|undamaged|неповрежден~|нетронут~|цел~ и невредим~
burned down|burnt down|gutted by fire|сгорел~|сгоревш~|сожжен~
flooded|затоплен|затоплена|затоплено|затоплены|затопленн~|подтоплен~
looted|plundered|looting|разграблен~|мародерств~
dilapidated|unsafe building~|hazardous housing|аварийн~|ветх~
restored|rebuilt|восстановлен~|отстроен~
faulty|defective|неисправн~|дефектн~
mass|massive|массов~
isolated case~|sporadic|единичн~
single|sole|only one|единственн~
joint|jointly|совместн~
collective|collectively|коллективн~
individual|individually|индивидуальн~|отдельн~
group|grouped|группов~|групп|группа|группы
separate|separately|отдельн~|раздельн~
unilateral|односторонн~
bilateral|двусторонн~
multilateral|многосторонн~
domestic|internal|внутренн~
domestic violence|family violence|домашн~ насили~|семейн~ насили~
family|families|семейн~|семья|семьи|семей|семье|семью
external|внешн~
international|internationally|международн~|интернациональн~
global|worldwide|глобальн~|всемирн~|миров~
european|europeans|европейск~|европеец|европейц~
western|западн~
eastern|восточн~
northern|северн~
southern|южн~
north eastern|northeastern|north east|северо восточн~|северо восток~
north western|northwestern|north west|северо западн~|северо запад~
south eastern|southeastern|south east|юго восточн~|юго восток~
south western|southwestern|south west|юго западн~|юго запад~
central|центральн~
federal|federally|федеральн~
regional|областн~|региональн~
territorial|краевой|краевого|краевых|краевая|краевые
republican~|республиканск~
municipal~|муниципальн~
okrug|district|окружн~
interregional|межрегиональн~
neighbouring|neighboring|adjacent|соседн~|сосед~
nearby|близлежащ~|ближайш~
remote|distant|отдаленн~|удаленн~|дальн~
border area~|frontline|front line|прифронтов~|фронтов~
mountainous|горист~|высокогорн~
annual|annually|yearly|годов~|ежегодн~
monthly|ежемесячн~|месячн~
weekly|еженедельн~|недельн~
daily|everyday|ежедневн~|суточн~|повседневн~
quarterly|ежеквартальн~|квартальн~
wartime|war time|военн~ врем~|военн~ времени
pre war|prewar|довоенн~|предвоенн~
post war|postwar|послевоенн~
pre revolutionary|prerevolutionary|дореволюционн~
modern|contemporary|современн~
historical|historic|историческ~
traditional|traditionally|традиционн~
fast|quick|rapid|быстр~
urgent|urgently|срочн~|неотложн~|экстренн~
emergency|чрезвычайн~|экстренн~
sudden|suddenly|внезапн~
unexpected|unexpectedly|неожиданн~
large|big|крупн~|большой|большая|большое|большие|больших|большого
huge|enormous|vast|огромн~|громадн~
largest|biggest|крупнейш~|наибольш~
small|little|маленьк~|небольш~|мелк~
high|высок~
low|низк~
record|рекордн~|рекорд~
numerous|many|многочисленн~
frequent|часты|частые|частых|частый|частыми
rare|rarely|редк~
special|специальн~|особ~
general|всеобщ~|общ~
main|principal|chief|основн~|главн~
key|ключев~
important|важн~
significant|considerable|substantial|значительн~|существенн~
successful|successfully|успешн~|удачн~
unsuccessful|failed|неудачн~|безуспешн~|проваливш~
free|freely|at liberty|свободн~|на свободе
free of charge|gratis|бесплатн~
paid|оплачиваем~|платн~
unpaid|неоплачиваем~|неоплачен~|невыплачен~
black|blacks|черн~|чернокож~|темнокож~
white|whites|бел|белый|белая|белые|белых|белого|белой
red|reds|красн~
cruel|cruelty|brutal|brutality|жесток~|жестокост~
inhuman|inhumane|бесчеловечн~|нечеловеческ~
degrading|humiliating|humiliation~|унизительн~|унижающ~|унижени~
innocent|innocence|невиновн~|невинн~|невиновност~
guilty|guilt|виновн~|вина|вины|вину|виновност~
responsible|responsibility|ответственн~|ответственност~
unpunished|impunity|безнаказанн~|безнаказанност~
pretrial|pre trial|досудебн~
posthumous|posthumously|посмертн~
rehabilitated|rehabilitation~|exonerated|реабилитирован~|реабилитаци~
repressed|репрессирован~
persecuted|persecution~|преследуем~|гонени~|преследовани~
loyal|loyalty|лояльн~|лояльност~|верност~
disloyal|нелояльн~
lost|утрачен~|потерян~|утерян~
stolen|краден~|украден~|похищенн~
fair|honest~|честн~
count|counts|tally|reckoning|подсчет~|счет|счета|счету
`;
