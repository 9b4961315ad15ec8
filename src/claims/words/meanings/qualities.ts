// Qualities: adjectives, participles and abstract nouns that narrow or describe people and things: age, sex, health, means,
// skill, origin, standing in law, rank, time, gravity, certainty, state, extent, place, look, measure. Degrees and opposites apart.
export const qualityMeanings = `
young|youthful|молод~
younger|youngest|младш~|моложе
old|aged|старый|старая|старое|старые|старых|старого|старой|старым|старыми
older|elder|eldest|oldest|старш~|старше|старейш~
intercity|inter city|long distance|междугородн~|междугородний|междугородных
ancient|antique|древн~|старинн~|античн~
under fourteen|of tender years|малолетн~
of full age|of age|age of majority|совершеннолетн~|совершеннолети~
middle aged|средн~ возраста|средних лет
sex|sexes|gender~|гендер~|гендерн~
sexual|sexually|сексуальн~|полов~
lesbian~|лесбиянк~|лесбиянок|лесбийск~
bachelor|unmarried|single|холост~|незамужн~|неженат~|не состоящ~ в браке
breastfeeding|nursing mother~|кормящ~ мат~|кормящ~
childless|бездетн~
mute|глухонем~
mental|psychiatric|психическ~|психиатрическ~
psychological|psychologically|психологическ~
physical|physically|физическ~|телесн~
healthy|in good health|здоров~
contact case~|close contact~|контактн~
vaccinated|immunised|immunized|привит~|вакцинирован~
inpatient~|стационарн~
poorest|destitute|indigent|нищий|нищие|нищих|нищего|обездоленн~
rich|wealthy|богат~|состоятельн~|зажиточн~
landless|безземельн~|малоземельн~
hungry|starving|starved|голодн~|голодающ~
employed|in work|занят|занята|заняты|занятый|занятые|занятых|трудоустроен~|работающ~
skilled|qualified|квалифицирован~
unskilled|unqualified|неквалифицирован~|низкоквалифицирован~
highly skilled|highly qualified|высококвалифицирован~
trained|обучены|обученн~|подготовленн~|подготовлены|underwent training|undergo training|receive training|received training|прошел подготовк~|прошл~ подготовк~|прошел обучени~|прошл~ обучени~|обучил~|обучен~|обучени~|подготовк~|training~|подготовлен~|подготовил~|тренир*|натренир*|trainings|тренинг~
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
metropolitan|столичн~
local|locals|locally|местн~
resident|residents|inhabitant~|жител~
newcomer~|nonlocal|приезжие|приезжих|приезжий|приезжими
foreign|overseas|иностранн~|зарубежн~
native|natives|уроженец|уроженц~|уроженк~|уроженок
indigenous|aboriginal~|native people~|коренн~|абориген~
ethnic|этническ~
national|nationally|nationwide|национальн~|общенациональн~
non citizen~|noncitizen~|неграждан~|негражданин~
missing papers|lost papers|утерян~ документ~|утрачен~ документ~|потерян~ документ~
internally displaced|displaced|displaced person~|перемещенн~|вынужден~ переселен~|внутренне перемещенн~
juridical|legal|юридическ~|правов~
legality|законност~
unauthorised|unauthorized|unsanctioned|несанкционирован~|неразрешенн~|несогласованн~
authorised|authorized|sanctioned|permitted|санкционирован~|разрешен|разрешена|разрешено|разрешены|разрешенн~|согласованн~
prohibited|banned|forbidden|запрещен~|запретн~
unregistered|незарегистрирован~
licensed|лицензирован~|лицензи~
unlicensed|without a licence|without a license|без лицензии|нелицензирован~
valid|действительн~|действующ~
invalid|void|недействительн~
expired|истекш~|просроченн~
official|officially|официальн~
unofficial|unofficially|неофициальн~
formal|formally|формальн~
informal|informally|неформальн~
public|общественн~|публичн~
private|privately|частн~
personal|personally|личн~|персональн~
non governmental|nongovernmental|неправительственн~
non profit|nonprofit|некоммерческ~
commercial|commercially|коммерческ~
civil|гражданск~
military|army|военн~|армейск~|воинск~
paramilitary|paramilitaries|военизирован~|полувоенн~
religious|religion~|религиозн~|религи~
secular|светск~
spiritual|духовн~
believing|believer~|faithful|верующ~
political|politically|политическ~
apolitical|non political|аполитичн~|неполитическ~
social|socially|социальн~
social and economic|socioeconomic|socio economic|социально экономическ~
financial|financially|финансов~
criminal|criminally|уголовн~|преступн~
extrajudicial|without trial|внесудебн~|без суда
constitutional|конституционн~
unconstitutional|неконституционн~|антиконституционн~
presidential|президентск~
democratic|демократическ~
anti soviet|антисоветск~
liberal~|либерал~|либеральн~
pro government|проправительственн~|провластн~
independent|independently|независим~|самостоятельн~
independence|независимост~
dependent|зависим~|иждивенец|иждивенц~
radical~|радикал~|радикальн~
peaceful|peacefully|мирн~
violent|violently|насильственн~
non violent|nonviolent|ненасильственн~
racial|racially|расов~
discriminated|discrimination|discriminatory|дискриминаци~|дискриминационн~
temporary|temporarily|provisional|временн~
permanent|permanently|постоянн~
indefinite|indefinitely|open ended|бессрочн~
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
voluntary|voluntarily|добровольн~
by force|силой|силком|насильно|forced|forcibly|forcible|compulsory|принудительн~|насильственн~|вынужден~
mandatory|obligatory|compulsory|обязательн~
optional|необязательн~|факультативн~
senior|старш~
junior|младш~
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
final|finally|окончательн~|итогов~
initial|original|initially|originally|первоначальн~|изначальн~|начальн~
interim|intermediate|промежуточн~
new|newly|нов~
newest|latest|новейш~|последн~
first|перв~
last|последн~
second time|вторичн~
primary|первичн~
repeated|repeatedly|recurrent|неоднократн~|многократн~
repeat|second|повторн~
previously convicted|ex convict~|convicted before|ранее судим~|судим~|судимост~
serious|seriously|grave|gravely|тяжк~|серьезн~
especially grave|particularly serious|especially serious|особо тяжк~
heavy|тяжел~
severe|severely|тяжел~|суров~
critical|critically|критическ~
slight|slightly|light|lightly|minor|легк~|незначительн~
unstable|нестабильн~
extreme|extremely severe|крайне тяжел~|крайн~
satisfactory|удовлетворительн~
non fatal|nonfatal|несмертельн~|нелетальн~
life threatening|опасн~ для жизни|угрожающ~ жизни
safe|safely|безопасн~
harmful|вредн~|вредоносн~
accidental|accidentally|inadvertent|случайн~
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
anonymous|anonymously|анонимн~
full|fully|полн~|полностью
partial|partially|partly|частичн~|частично
entire|whole|целый|целая|целое|целые|целиком
half|halved|половин~
additional|extra|дополнительн~|добавочн~
remaining|rest of|остальн~|оставш~
excess|surplus|избыточн~|излишн~
sufficient|enough|достаточн~
insufficient|недостаточн~
lacking|недостающ~
documented|задокументирован~|документирован~|документальн~
proven|proved|доказан~
unproven|недоказан~
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
nameless|unnamed|безымянн~|неназванн~
unmarked|unmarked grave~|безымянн~
recorded|учтен~|зафиксирован~
armed|вооружен|вооружены|вооруженн~
unarmed|невооружен~|безоружн~
defenceless|defenseless|беззащитн~
vulnerable|уязвим~
injured|hurt|травмирован~|left with injuries|left nursing injuries|got off with injuries|came away with injuries|escaped with injuries|left hurt|left maimed|отделал~ ранениями|отделал~ травмами|отделал~ ушибами|ранениями отделал~|травмами отделал~|получил~ ранени~|получил~ травм~|покалечен~|получил~ увечь~
wounded|раненый|раненые|раненых|раненого|раненым|ранен|ранена|ранены
unconscious|без сознания
alive|living|живой|живая|живые|живых|живого|живыми|живым|жив|жива|живы
dead|мертв~|мертвец~
abandoned|заброшен~|покинут~|брошенн~
neglected|neglect|запущенн~|безнадзорн~
empty|vacant|пустой|пустая|пустые|пустых|пустующ~
crowded|overcrowded|overcrowding|переполнен~|перенаселен~
inhabited|обитаем~|населенн~
intact|undamaged|неповрежден~|нетронут~|цел~ и невредим~
looted|plundered|looting|разграблен~|мародерств~
dilapidated|unsafe building~|hazardous housing|аварийн~|ветх~
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
external|внешн~
international|internationally|международн~|интернациональн~
global|worldwide|глобальн~|всемирн~|миров~
regional|областн~|региональн~
territorial|краевой|краевого|краевых|краевая|краевые
republican~|республиканск~
interregional|межрегиональн~
neighbouring|neighboring|adjacent|соседн~|сосед~
nearby|близлежащ~|ближайш~
remote|distant|отдаленн~|удаленн~|дальн~
mountainous|горист~|высокогорн~
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
white|whites|бел|белый|белая|белые|белых|белого|белой
red|reds|красн~
cruel|cruelty|brutal|brutality|жесток~|жестокост~
inhuman|inhumane|бесчеловечн~|нечеловеческ~
degrading|humiliating|humiliation~|унизительн~|унижающ~|унижени~
responsible|responsibility|ответственн~|ответственност~
pretrial|pre trial|досудебн~
suspected|suspect|probable|предполагаем~|вероятн~|подозрительн~|с подозрением|с подозрениями
persecuted|persecution~|преследуем~|гонени~|преследовани~
loyal|loyalty|лояльн~|лояльност~|верност~
disloyal|нелояльн~
stolen|краден~|украден~|похищенн~
fair|honest~|честн~
without|без
`;
