// Work and trade, goods, housing, land, school and print, churches and monuments, machines and data, places in a settlement,
// the lie of the land, times of day, life and history.
export const thingMeanings = `
economy|economies|economic|экономик~|экономическ~
industry|industries|industrial|промышленност~|промышленн~|индустри~|индустриальн~
agriculture|agricultural|farming|сельск~ хозяйств~|сельскохозяйственн~|земледели~
trade|trading|commerce|торговл~|торгов~
business|businesses|бизнес~
company|companies|firm|firms|компани~|фирм~
enterprise~|предприяти~
factory|factories|plant|plants|завод~|заводск~
manufactory|factory|factories|фабрик~|фабричн~
workplace~|place of work|places of work|work site~|worksite~|рабоч~ мест~|мест~ работы
job|jobs|рабоч~ мест~|работу|работы
vacancy|vacancies|job opening~|ваканси~|вакантн~ мест~
work|works|worked|working|работ~
labour|labor|труд|труда|труду|трудом|трудов~
forced labour|forced labor|compulsory labour|compulsory labor|принудительн~ труд~|принудительн~ работ~
child labour|child labor|детск~ труд~
building site~|construction site~|стройк~|строек|стройплощадк~|стройплощадок|строительн~ площадк~|строительн~ площадок
construction|building work|building works|строительств~|строительн~
repair~|ремонт~
renovation~|refurbishment~|реконструкци~|реставраци~
demolition~|demolish~|снос|сноса|снесен~|снесли
scaffolding|scaffold|scaffolds|строительн~ леса|строительн~ лесов|строительн~ лесах|подмост~
harness|harnesses|safety belt~|safety rope~|страховочн~ пояс~|страховочн~ привяз~|страховочн~ трос~|монтажн~ пояс~
fall from height|falls from height|fell from height|fall from a height|fell from a height|falls from a height|падени~ с высоты|упал~ с высоты|сорвал~ с высоты
fall|falls|fell|fallen|падени~|упал~|упасть
collapse~|collapsing|обрушени~|обрушил~|обвал|обвала|обвалил~
helmet~|hard hat~|каск~|касок|шлем|шлема|шлемы|шлемов
safety|safety rules|техник~ безопасности|безопасност~
labour protection|labor protection|occupational safety|workplace safety|охран~ труда
industrial accident~|work accident~|workplace accident~|accident at work|accidents at work|несчастн~ случа~ на производстве|производственн~ травм~
occupational disease~|professional disease~|профессиональн~ заболевани~|профзаболевани~
crane~|кран|крана|краны|краном|кранов
excavator~|экскаватор~
bulldozer~|бульдозер~
tractor~|трактор~
combine harvester~|harvester~|комбайн~
machine|machines|machinery|машин~|механизм~
car|cars|automobile~|автомобил~|машин~|автомашин~
machine tool~|lathe~|станок|станк~|станочн~
equipment|оборудовани~|снаряжени~
tool~|инструмент~
blast furnace~|домн~|доменн~ печ~
engine~|motor|motors|двигател~|мотор~
generator~|генератор~
lift|lifts|elevator|elevators|лифт~
shop floor|shop floors|цех|цеха|цехе|цехов|цехах
workshop~|мастерск~
steelworks|steel plant~|steel mill~|iron works|ironworks|металлургическ~ завод~|сталелитейн~ завод~|металлургическ~ комбинат~
metallurgy|metallurgical|металлурги~|металлургическ~
textile~|текстил~|текстильн~
sewing|garment~|швейн~|пошив|пошива
weaving|weav~|ткацк~
shipyard~|dockyard~|верф~|судоверф~|судостроительн~ завод~
shipbuilding|судостроени~|судостроительн~
sawmill~|лесопилк~|лесопилок|лесопильн~ завод~|пилорам~
logging|timber felling|tree felling|лесозаготовк~|лесозаготовок|лесоповал~|вырубк~|рубк~ леса
mine|mines|шахт~
ore mine~|mine|mines|рудник~
gold mine~|gold field~|goldfield~|прииск~
coal mine~|coal pit~|colliery|collieries|угольн~ шахт~
mining|горнодобывающ~|добыч~|горн~ дел~
quarry|quarries|карьер~|каменоломн~
railway depot~|locomotive depot~|rail depot~|депо|железнодорожн~ депо
depot~|депо|склад|склада|складов|складах
warehouse~|storehouse~|склад|склада|складе|складов|складах|складск~
refinery|refineries|oil refinery|oil refineries|нефтеперерабатывающ~ завод~|нпз
oil field~|oilfield~|нефтян~ месторождени~|нефтепромысл~
pipeline~|трубопровод~
gas pipeline~|газопровод~
power station~|power plant~|электростанци~
nuclear power plant~|nuclear power station~|nuclear plant~|аэс|атомн~ электростанци~|атомн~ станци~
hydroelectric|hydropower|hydroelectric power station~|гэс|гидроэлектростанци~
power cut~|power outage~|blackout~|отключени~ света|отключени~ электричества|отключени~ электроэнергии|блэкаут~
electricity|electric power|электричеств~|электроэнерги~|электрическ~
energy|энерги~|энергетик~|энергетическ~
dam|dams|дамб~|плотин~
cement|цемент~
concrete|бетон~|железобетон~
chemical plant~|chemical factory|chemical works|химическ~ завод~|химзавод~
chemical~|chemistry|хими~|химическ~
fertiliser~|fertilizer~|удобрени~
pesticide~|пестицид~|ядохимикат~
explosives|explosive~|взрывчатк~|взрывчат~ веществ~
wage~|salary|salaries|заработн~ плат~|зарплат~|жаловань~|оклад~
wage arrears|unpaid wages|wage debt~|salary arrears|pay arrears|задолженност~ по зарплате|задолженност~ по заработной плате|долг~ по зарплате|невыплат~ зарплаты|невыплат~ заработной платы
minimum wage~|мрот|минимальн~ размер~ оплаты труда|минимальн~ зарплат~
arrears|overdue debt~|просроченн~ задолженност~
debt~|indebtedness|долг|долга|долги|долгов|долгам|задолженност~
bonus|bonuses|преми~|премиальн~
fine|fines|штраф~
tax|taxes|taxation|налог~|налогов~
income~|earnings|доход~|заработок|заработк~
profit~|прибыль|прибылью|прибыльн~
price~|цен|цена|цены|цене|ценам|ценах|ценой
cost|costs|стоимост~|затрат~|издержк~
inflation|инфляци~
poverty|бедност~|нищет~
living standard~|standard of living|уровн~ жизни|уровень жизни
shift|shifts|work shift~|смен|смена|смены|смене|смену|сменой
night shift~|ночн~ смен~
overtime|сверхурочн~
working hours|working time|рабоч~ врем~
working day~|workday~|рабоч~ день|рабоч~ дня|рабоч~ дней
day off|days off|rest day~|выходн~
leave of absence|paid leave|annual leave|vacation~|отпуск|отпуска|отпуске|отпуску|отпусков
maternity leave|декрет|декретн~
sick leave|больничн~ лист~|на больничном
pension~|пенси~|пенсионн~
benefit|benefits|allowance~|пособи~
compensation~|компенсаци~|компенсационн~
insurance|страховани~|страховк~|страхов~
contract|contracts|контракт~|договор|договора|договоры|договоров|договору|договором|договорн~
unemployment|joblessness|безработиц~
employment|занятост~|трудоустройств~
layoff~|redundancy|redundancies|laid off|job cuts|staff cuts|made redundant|сокращен~|сокращени~|сократил~
dismissal~|dismiss~|sacked|sacking~|fired from|увольнени~|уволен~|уволил~|уволить|увольня~
hiring|hire|hires|hired|recruitment of workers|найм|найма|принят~ на работу|нанял~|нанят~
resignation~|resign~|отставк~|подал~ в отставку|ушел в отставку
retirement~|retire|retired|retires|retiring|выход на пенсию|выход~ на пенсию|вышел на пенсию|вышл~ на пенсию
strike|strikes|striking workers|walkout~|забастовк~|забастовок|забастовочн~|стачк~|стачек|бастующ~|бастовал~
downtime|idle time|stoppage~|простоя|простои|простоев
bankruptcy|bankruptcies|bankrupt~|insolvency|банкрот~|банкротств~|несостоятельност~
cooperative~|co operative~|кооператив~|артел~
collective farm~|kolkhoz|kolkhozes|колхоз~|колхозн~
state farm~|sovkhoz|sovkhozes|совхоз~|совхозн~
collectivisation|collectivization|коллективизаци~
dekulakisation|dekulakization|раскулачивани~|раскулачен~|раскулачил~
nationalisation|nationalization|nationalised|nationalized|национализаци~|национализирован~
privatisation|privatization|privatised|privatized|приватизаци~|приватизирован~
confiscation~|confiscat~|конфискаци~|конфискован~|конфисковал~
requisition~|реквизици~|реквизирован~
grain procurement~|grain requisition~|grain requisitioning|хлебозаготовк~|хлебозаготовок|продразверстк~
farm|farms|ферм|ферма|фермы|ферме|ферму|фермах|фермерск~ хозяйств~
household~|хозяйств~|домохозяйств~
farmstead~|khutor~|хутор~
estate~|manor~|имение|имения|имений|имениях|усадьб~|усадеб|поместь~
garden|gardens|сад|сада|саду|сады|садов
vegetable garden~|kitchen garden~|огород~|огородн~
pasture~|grazing land~|пастбищ~
harvest|harvests|harvested|harvesting|crop|crops|урожа~|жатв~
crop failure~|poor harvest~|неурожа~|недород~
barn|barns|cowshed~|сарай|сарая|сараи|сараев|амбар~|хлев|хлева|коровник~
granary|granaries|grain elevator~|зернохранилищ~|элеватор~
mill|mills|мельниц~
cattle|cow|cows|крупн~ рогат~ скот~|коров~
livestock|скот|скота|скоту|скотом|домашн~ скот~|поголовь~
horse~|лошад~|конн~|конь|коней
pig|pigs|swine|свинь~|свиней|свиноводческ~
dog|dogs|собак~|пес|псов
fishing|fishery|fisheries|рыболовств~|рыболовн~|рыбн~ лов~|рыбалк~
fish|рыб~|рыбн~
hunting|hunt|hunted|охот|охота|охоты|охоте|охоту
goods|merchandise|commodity|commodities|товар~|товарн~
product|products|produce|продукци~|продукт|продукта|изделий|изделия
contraband|smuggled goods|контрабанд~|контрабандн~
import~|импорт~|импортн~|ввоз|ввоза
export~|экспорт~|экспортн~|вывоз|вывоза
customs|таможн~|таможенн~
cargo|cargoes|freight|груз|груза|грузы|грузов|грузом|грузов~
supply|supplies|снабжени~|поставк~|поставок|припас~
shortage~|deficit~|scarcity|нехватк~|дефицит~
stock|stocks|reserve stock|запас|запаса|запасы|запасов
food|foodstuff~|provisions|продовольств~|продовольственн~|продукт~ питания|еда|еды|еду|пищ~
meal|meals|обед~
bread|loaf|loaves|хлеб|хлеба|хлебу|хлебом|буханк~|буханок
grain|grains|cereal~|зерн~|зернов~|хлеб|хлеба
wheat|пшениц~|пшеничн~
flour|мук|мука|муки|муку|мукой
potato|potatoes|картофел~|картошк~
vegetable~|овощ~|овощн~
fruit~|фрукт~|фруктов~
meat|мяс~|мясн~
milk|dairy|молок~|молочн~
tobacco|табак~|табачн~|махорк~
cigarette~|сигарет~|папирос~
alcohol|alcoholic drink~|liquor|алкогол~|спиртн~
vodka|водк~
drinking water|питьев~ вод~
water|вод|вода|воды|воде|воду|водой|водн~
ration|rations|rationing|паек|пайк~|пайков~|рацион~
ration card~|food card~|продовольственн~ карточк~|хлебн~ карточк~|продуктов~ карточк~
food parcel~|food package~|продуктов~ посылк~|продуктов~ набор~|продовольственн~ посылк~
canteen~|dining hall~|столов~
restaurant~|ресторан~
cafe|cafes|coffee house~|кафе
bar|bars|pub|pubs|бар|бара|баре|баров|пивн~
shop|shops|store|stores|магазин~|лавк~|лавок
supermarket~|супермаркет~|универсам~
shopping centre~|shopping center~|shopping mall~|mall|malls|торгов~ центр~|тц|трц
market|markets|bazaar~|рынок|рынк~|рыночн~|базар~
bank|banks|банк~|банковск~
banknote~|bank note~|банкнот~|купюр~
money|cash|деньг~|денег|денежн~|наличн~
currency|currencies|валют~|валютн~
rouble~|ruble~|рубл~
dollar~|доллар~
credit|credits|loan|loans|кредит~|кредитн~|займ~|заем
grant|grants|грант|гранта|гранты|грантов
budget~|бюджет~|бюджетн~
cloth|fabric~|ткань|ткани|тканей|сукн~
clothes|clothing|garments|одежд~
uniform|uniforms|форменн~ одежд~|мундир~|униформ~
coat|coats|overcoat~|пальто|шинел~
shoe~|footwear|обувь|обуви|обувью|ботинок|ботинк~|туфл~
boot|boots|сапог~|сапоги|валенк~
cotton|хлопок|хлопк~|хлопчатобумажн~
blanket~|одеял~
bed|beds|койк~|коек|кровать|кроват~
gold|golden|золот~
fuel|fuels|топлив~|топливн~|горюч~
petrol|gasoline|бензин~
diesel|дизел~|дизельн~
coal|уголь|угля|углю|углем|угольн~
oil|petroleum|crude oil|нефт~|нефтян~
gas|газ|газа|газу|газом|газов|газов~
firewood|дров~
timber|lumber|лесоматериал~|пиломатериал~|древесин~|строев~ лес~
wood|wooden|дерев~|деревянн~
metal|metals|металл~|металлическ~
steel|сталь|сталью|стальн~
iron|cast iron|желез~|железн~|чугун~
stone|stones|камень|камн~|каменн~
waste|rubbish|garbage|trash|мусор~|отходы|отходов|отходами|отходам
pollution|contamination|загрязнени~|загрязнен~
emission~|выброс|выброса|выбросы|выбросов
spill|spills|spilled|spilt|разлив~
oil spill~|разлив~ нефти|разлив~ нефтепродуктов
radiation|radioactive|радиаци~|радиационн~|радиоактивн~
environment|environmental|ecology|ecological|окружающ~ сред~|экологи~|экологическ~
climate|climate change|климат~|климатическ~
drought~|засух~
nature reserve~|заповедник~|заказник~
national park~|национальн~ парк~|нацпарк~
animal~|животн~
tree|trees|деревь~|дерево|дерева
bird|birds|птиц~
housing|dwelling~|жиль~|жилищ~|жилищн~|жил~ помещени~
house|houses|дом|дома|доме|дому|домом|домов|домах|домами|домам
home|homes|дом|дома|домов|домах|домами|жиль~
residential building~|residential house~|dwelling house~|жил~ дом~|жил~ здани~
apartment building~|apartment block~|block of flats|blocks of flats|многоквартирн~ дом~|многоэтажк~|многоэтажек
building|buildings|здани~
structure|structures|сооружени~|постройк~|построек
high rise|high rises|tower block~|skyscraper~|высотк~|высоток|небоскреб~|высотн~ здани~
cottage~|country house~|коттедж~
dacha~|summer house~|дач|дача|дачи|даче|дачу|дачн~
hut|huts|изб|изба|избы|избе|хижин~|хат|хата|хаты
dugout~|землянк~|землянок
flat|flats|apartment|apartments|квартир~
communal flat~|communal apartment~|коммуналк~|коммуналок|коммунальн~ квартир~
room|rooms|комнат~
premises|помещени~
hostel~|dormitory|dormitories|общежити~
hotel~|гостиниц~|отел~
shelter~|refuge for|приют|приюта|приюты|приютов|приюте
bomb shelter~|air raid shelter~|бомбоубежищ~|укрыти~
temporary accommodation|temporary housing|temporary accommodation centre~|пвр|пункт~ временного размещения|временн~ жиль~
tent|tents|палатк~|палаток|палаточн~
tent camp~|tent city|tent cities|палаточн~ лагер~|палаточн~ город~
barrack hut~|barracks|барак~
military barracks|barracks|barrack|казарм~|казарменн~
slum~|shanty town~|shantytown~|трущоб~
rent|rents|rental|арендн~ плат~|квартплат~
eviction~|evict~|выселени~|выселен~|выселил~|выселя~
resettlement|resettl~|переселени~|переселен~|переселил~
utilities|housing and utilities|жкх|коммунальн~ услуг~
heating|отоплени~|отопительн~|теплоснабжени~
water supply|running water|водоснабжени~|водопровод~
sewage|sewer~|sewerage|канализаци~|канализационн~
basement~|cellar~|подвал~|погреб|погреба|погребе|погребах
roof|roofs|rooftop~|крыш~|кровл~
window~|окн~|окон|оконн~
floor of a house|storey~|storeys|floor|floors|этаж~
wall|walls|стен|стена|стены|стене|стену|стеной|стенах
garage~|гараж~|гаражн~
office~|офис~|контор~
property|possessions|имуществ~|имущественн~
real estate|недвижимост~
land|lands|земл~|земель|земельн~
land plot~|plot of land|plots of land|plot|plots|земельн~ участ~|участок земли|участк~ земли
land reform~|земельн~ реформ~|аграрн~ реформ~
education|educational|образовани~|образовательн~|просвещени~
school|schools|школ|школа|школы|школе|школу|школой|школах|школам|школьн~
boarding school~|residential school~|интернат~|школ~ интернат~
kindergarten~|nursery school~|preschool~|детск~ сад~|детсад~|ясл~
university|universities|университет~|университетск~
higher education|institution of higher education|вуз~|высш~ учебн~ заведени~|высш~ образовани~
college~|колледж~|техникум~
vocational school~|trade school~|училищ~|профтехучилищ~|пту
institute|institutes|институт~
faculty|faculties|факультет~
academy|academies|академи~
class|classes|класс~
classroom~|учебн~ класс~|аудитори~
lesson~|урок~
lecture~|лекци~|лекционн~
course|courses|курс|курса|курсы|курсов|курсах
training|trainings|обучени~|подготовк~|тренинг~
exam~|examination~|экзамен~|егэ
school year~|academic year~|учебн~ год~
diploma~|диплом~
graduation~|graduate|graduated|graduating|окончил~|окончани~ школы|окончани~ вуза
enrolment|enrollment|enrol~|enroll~|зачислени~|зачислен~
expulsion from school|expelled from university|expelled from school|expulsion from university|отчислени~|отчислен~|отчислил~
textbook~|учебник~
book|books|книг~|книжн~
library|libraries|библиотек~|библиотечн~
literature|литератур~|литературн~
poem~|poetry|стихи|стихов|стихотворени~|поэзи~|поэм~
leaflet~|flyer~|листовк~|листовок
poster~|плакат~
newspaper~|газет~
magazine~|journal~|журнал~|журнальн~
article in press|article|articles|publication~|статья|статьи|статье|статью|статей|статьям|статьях|статьями|публикаци~
law article|article of the code|article|articles|статья|статьи|статье|статью|статей|статьям|статьях|статьями
interview~|интервью
news|news report~|новост~|новостн~
press|печат~|пресс~
mass media|media|media outlet~|сми|средств~ массовой информации|медиа
news agency|news agencies|информагентств~|информационн~ агентств~
publishing house~|publisher~|издательств~
printing house~|print shop~|типографи~
broadcast~|вещани~|трансляци~|эфир~
radio|радио|радиостанци~|радиопередач~
television|tv|телевидени~|телевизионн~|телеканал~|тв
broadcast programme~|programme|programmes|program|programs|телепередач~|передач~|программ~
film|films|movie|movies|фильм~|кинофильм~|кинолент~
cinema~|movie theater~|кинотеатр~
theatre~|theater~|театр~|театральн~
museum~|музе~|музейн~
exhibition~|выставк~|выставок|выставочн~
art|arts|искусств~|художественн~
culture|cultural|культур~|культурн~
cultural heritage|heritage|культурн~ наследи~|наследи~
archive~|архив~|архивн~
church building~|church|churches|церков~|церкв~|храм|храма|храмы|храмов|храме|храмах
cathedral~|собор|собора|соборы|соборе|соборов|кафедральн~
chapel~|часовн~
monastery|monasteries|convent|convents|abbey~|монастыр~|обител~
mosque~|мечет~
synagogue~|синагог~
temple~|храм|храма|храмы|храмов
prayer house~|house of prayer|houses of prayer|молитвенн~ дом~|молельн~ дом~
bell|bells|колокол~
icon|icons|икон|икона|иконы|иконе|икону|иконами
cross|crosses|крест|креста|кресты|крестов
grave|graves|могил~
mass grave~|common grave~|братск~ могил~|массов~ захоронени~|общ~ могил~
burial place~|burial site~|захоронени~|мест~ захоронения
cemetery|cemeteries|graveyard~|кладбищ~|погост~
tomb~|sepulchre~|гробниц~|склеп~|усыпальниц~
tombstone~|gravestone~|headstone~|надгроби~|надгробн~
coffin~|гроб|гроба|гробы|гробов|гробом
monument~|memorial|memorials|памятник~|монумент~|мемориал~
statue~|стату~
plaque~|memorial plaque~|мемориальн~ доск~|памятн~ доск~|памятн~ табличк~|мемориальн~ досок|табличк~|табличек
photograph~|photo|photos|picture|pictures|фотографи~|снимк~|снимок|фото|фотоснимк~
video|videos|video recording~|footage|видео|видеозапис~|видеоролик~|ролик~
camera~|камер~|фотоаппарат~
surveillance camera~|cctv|видеонаблюдени~|камер~ наблюдения|камер~ видеонаблюдения
recording|recordings|tape recording~|запись|записи|записей|аудиозапис~
telephone~|phone|phones|телефон~|телефонн~
mobile phone~|cell phone~|cellphone~|smartphone~|мобильник~|смартфон~|мобильн~ телефон~
phone call~|telephone call~|call|calls|звонок|звонк~
computer~|компьютер~|компьютерн~
laptop~|ноутбук~
software|программн~ обеспечени~|софт
technology|technologies|технологи~|технологическ~
data|данные|данных|данным|данными
personal data|персональн~ данн~|личн~ данн~
database~|data base~|баз~ данных
file|files|файл~
case file~|dossier|dossiers|file|files|досье
leak|leaks|leaked|утечк~|утечек|слив данных
hacker attack~|cyberattack~|hack|hacks|hacked|hacking|кибератак~|хакерск~ атак~|взлом|взлома|взломан~
internet|online|web|интернет~|онлайн
website~|web site~|site|sites|сайт~|веб сайт~
account|accounts|user account~|аккаунт~|учетн~ запис~
bank account~|account|accounts|счет|счета|счетов|счетах|банковск~ счет~
social network~|social media|соцсет~|социальн~ сет~
post|posts|posted|пост|поста|посты|постов|публикаци~
blocking of sites|blocked|blocking|блокировк~|блокировок|заблокирован~|заблокировал~
letter|letters|письмо|письма|писем|письму
list|lists|список|списк~
register|registers|registry|реестр~|регистр~
settlement~|locality|localities|inhabited place~|населенн~ пункт~|поселени~
city|cities|город|города|городе|городу|городом|городов|городах|городам|городск~
town|towns|township~|город|города|городов|городах|городок|городк~
village~|деревн~|деревень|село|села|сел|селе|селах|селу
workers settlement|settlement|settlements|поселок|поселк~|поселков~
capital|capitals|capital city|столиц~|столичн~
suburb~|outskirts|пригород~|пригородн~|окраин~
centre|center|centres|centers|центр~|центральн~
neighbourhood~|neighborhood~|quarter of a town|микрорайон~|квартал~
street|streets|улиц~|уличн~
alley|alleys|lane|lanes|переулок|переулк~
square|squares|площадь|площади|площадей|площадях
courtyard~|yard|yards|двор~
park|parks|парк|парка|парке|парки|парков|парках
station|stations|railway station~|train station~|вокзал~|станци~
port|ports|seaport~|harbour~|harbor~|порт|порта|порту|порты|портов|портах|портов~|гаван~
pier|piers|wharf|wharves|quay~|причал~|пристан~
embankment~|waterfront~|набережн~
beach~|пляж~
forest|forests|woods|лес|леса|лесу|лесом|лесов|лесах|лесн~
field|fields|поле|поля|полей|полях|полям|полев~
place|places|место|места|месте|местом|мест|местам|местах
valley|valleys|долин~
mountain~|гора|горы|гор|горах|горн~
hill|hills|холм~|сопк~|сопок
coast~|shore|shores|coastline~|побережь~|берег|берега|берегу|берегов|прибрежн~
island~|остров~|островн~
peninsula~|полуостров~
strait~|пролив|пролива|проливе|проливы
sea|seas|море|моря|морем|морях|морск~
ocean~|океан~
river~|река|реки|реке|реку|рекой|рек|реках|речн~
lake~|озер~
swamp~|marsh|marshes|bog|bogs|болот~
border|borders|frontier~|границ~|приграничн~|пограничн~
steppe~|степь|степи|степей|степях|степн~
desert|deserts|пустын~
taiga|тайга|тайги|тайге|тайгу|таежн~
north|север|севера|севере|северу
south|юг|юга|юге|югу
east|восток~|востоку
west|запад|запада|западе|западу
territory|territories|территори~|территориальн~
oblast~|region~|област~
region~|регион~|региональн~
district~|raion~|район~|районн~
childhood|детств~
youth years|adolescence|юност~|отрочеств~
old age|старост~|преклонн~ возраст~
birth|births|рождени~
age|ages|aged|возраст|возраста|возрасте|возрасту|возрастом|возрастн~
morning~|утро|утра|утром|утренн~
afternoon~|daytime|днем|дневн~
day|days|день|дня|дней|днях
evening~|вечер~|вечером
night|nights|overnight|ночь|ночи|ночью|ночей|ночам|ночн~
spring|springtime|весна|весны|весной|весну|весне|весенн~
summer|summers|лето|лета|летом|летн~
autumn|fall season|осень|осени|осенью|осенн~
winter|winters|зима|зимы|зимой|зиму|зиме|зимн~
holiday~|festival~|feast day~|праздник~|праздничн~
new year|new years eve|нов~ год|новогодн~
christmas|рождество|рождеств~|рождественск~
easter|пасх~|пасхальн~
school holidays|vacation~|каникул~
anniversary|anniversaries|годовщин~|юбиле~
era|eras|epoch~|эпох~|эра|эры
revolution|revolutions|revolutionary|революци~|революционн~
coup|coups|coup attempt~|переворот~|путч~
civil war~|гражданск~ войн~
world war~|миров~ войн~
cold war|холодн~ войн~
famine~|starvation|голод|голода|голоду|голодом|голодомор~
terror|great terror|террор~
great purge~|purge~|чистк~|чисток
repression~|репресси~|репрессивн~
occupation|occupations|occupied|occupying|оккупаци~|оккупирован~|оккупационн~
liberation|освобождени~
blockade~|блокад~|блокадн~
siege~|besieged|осада|осады|осаде|осаду|осадой|осажден~
perestroika|перестройк~
five year plan~|пятилетк~|пятилеток
employment contract~|labour contract~|labor contract~|трудов~ договор~|трудов~ контракт~
work team~|work gang~|labour brigade~|бригад~
quota|quotas|квот|квота|квоты|квоте|квоту|квотой
foundation pit~|котлован~
electric shock~|electrocut~|electrocution~|поражени~ током|удар~ током|ударил~ током
trade union~|labour union~|labor union~|профсоюз~|профсоюзн~
`;
