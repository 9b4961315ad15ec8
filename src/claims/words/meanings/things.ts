// Work and trade, goods, housing, land, school and print, churches and monuments, machines and data, places in a settlement,
// the lie of the land, times of day, life and history.
export const thingMeanings = `
economy|economies|economic|экономик~|экономическ~
industry|industries|industrial|промышленност~|промышленн~|индустри~|индустриальн~
trade|trading|commerce|торговл~|торгов~
business|businesses|бизнес~
workplace~|place of work|places of work|work site~|worksite~|рабоч~ мест~|мест~ работы
vacancy|vacancies|job opening~|ваканси~|вакантн~ мест~
work|works|worked|working|работ~
labour|labor|труд|труда|труду|трудом|трудов~
child labour|child labor|детск~ труд~
construction|building work|building works|строительств~|строительн~
renovation~|refurbishment~|реконструкци~|реставраци~
scaffolding|scaffold|scaffolds|строительн~ леса|строительн~ лесов|строительн~ лесах|подмост~
harness|harnesses|safety belt~|safety rope~|страховочн~ пояс~|страховочн~ привяз~|страховочн~ трос~|монтажн~ пояс~
fall|falls|fell|fallen|падени~|упал~|упасть
safety|safety rules|техник~ безопасности|безопасност~
tool~|инструмент~
engine~|motor|motors|двигател~|мотор~
shop floor|shop floors|цех|цеха|цехе|цехов|цехах
steelworks|steel plant~|steel mill~|iron works|ironworks|металлургическ~ завод~|сталелитейн~ завод~|металлургическ~ комбинат~
metallurgy|metallurgical|металлурги~|металлургическ~
textile~|текстил~|текстильн~
sewing|garment~|швейн~|пошив|пошива
weaving|weav~|ткацк~
shipbuilding|судостроени~|судостроительн~
railway depot~|locomotive depot~|rail depot~|депо|железнодорожн~ депо
depot~|депо|склада|складов|складах|warehouse~|storehouse~|склад~|складе|складск~
oil field~|oilfield~|нефтян~ месторождени~|нефтепромысл~
energy|энерги~|энергетик~|энергетическ~
cement|цемент~
concrete|бетон~|железобетон~
chemical~|chemistry|хими~|химическ~
arrears|overdue debt~|просроченн~ задолженност~
profit~|прибыль|прибылью|прибыльн~
poverty|бедност~|нищет~
living standard~|standard of living|уровн~ жизни|уровень жизни
working hours|working time|рабоч~ врем~
day off|days off|rest day~|выходн~
layoff~|redundancy|redundancies|laid off|job cuts|staff cuts|made redundant|сокращен~|сокращени~|сократил~
retirement~|retire|retired|retires|retiring|выход на пенсию|выход~ на пенсию|вышел на пенсию|вышл~ на пенсию
privatisation|privatization|privatised|privatized|приватизаци~|приватизирован~
estate~|manor~|имение|имения|имений|имениях|усадьб~|усадеб|поместь~
garden|gardens|сад|сада|саду|сады|садов
vegetable garden~|kitchen garden~|огород~|огородн~
pasture~|grazing land~|пастбищ~
granary|granaries|grain elevator~|зернохранилищ~|элеватор~
mill|mills|мельниц~
fishing|fishery|fisheries|рыболовств~|рыболовн~|рыбн~ лов~|рыбалк~
hunting|hunt|hunted|охот|охота|охоты|охоте|охоту
goods|merchandise|commodity|commodities|товар~|товарн~
product|products|produce|продукци~|продукт|продукта|изделий|изделия
food|foodstuff~|provisions|продовольств~|продовольственн~|продукт~ питания|еда|еды|еду|пищ~
meal|meals|обед~
bread|loaf|loaves|хлеб|хлеба|хлебу|хлебом|буханк~|буханок
flour|мук|мука|муки|муку|мукой
vegetable~|овощ~|овощн~
fruit~|фрукт~|фруктов~
meat|мяс~|мясн~
milk|dairy|молок~|молочн~
water|вод|вода|воды|воде|воду|водой|водн~
canteen~|dining hall~|столов~
restaurant~|ресторан~
cafe|cafes|coffee house~|кафе
bar|bars|pub|pubs|бар|бара|баре|баров|пивн~
shop|shops|store|stores|магазин~|лавк~|лавок
supermarket~|супермаркет~|универсам~
market|markets|bazaar~|рынок|рынк~|рыночн~|базар~
banknote~|bank note~|банкнот~|купюр~
currency|currencies|валют~|валютн~
rouble~|ruble~|рубл~
dollar~|доллар~
cloth|fabric~|ткань|ткани|тканей|сукн~
uniforms|форменн~ одежд~|мундир~|униформ~|uniform~|military uniform~|военн~ форм~|обмундировани~
coat|coats|overcoat~|пальто|шинел~
boot|boots|сапог~|сапоги|валенк~
gold|golden|золот~
diesel|дизел~|дизельн~
timber|lumber|лесоматериал~|пиломатериал~|древесин~|строев~ лес~
wood|wooden|дерев~|деревянн~
metal|metals|металл~|металлическ~
steel|сталь|сталью|стальн~
iron|cast iron|желез~|железн~|чугун~
stone|stones|камень|камн~|каменн~
oil spill~|разлив~ нефти|разлив~ нефтепродуктов
nature reserve~|заповедник~|заказник~
national park~|национальн~ парк~|нацпарк~
housing|dwelling~|жиль~|жилищ~|жилищн~|жил~ помещени~
residential building~|residential house~|dwelling house~|жил~ дом~|жил~ здани~
cottage~|country house~|коттедж~
dacha~|summer house~|дач|дача|дачи|даче|дачу|дачн~
hut|huts|изб|изба|избы|избе|хижин~|хат|хата|хаты
communal flat~|communal apartment~|коммуналк~|коммуналок|коммунальн~ квартир~
room|rooms|комнат~
premises|помещени~
slum~|shanty town~|shantytown~|трущоб~
rent|rents|rental|арендн~ плат~|квартплат~
utilities|housing and utilities|жкх|коммунальн~ услуг~
real estate|недвижимост~
land|lands|земл~|земель|земельн~
land plot~|plot of land|plots of land|plot|plots|земельн~ участ~|участок земли|участк~ земли
education|educational|образовани~|образовательн~|просвещени~
higher education|institution of higher education|вуз~|высш~ учебн~ заведени~|высш~ образовани~
class|classes|класс~
classroom~|учебн~ класс~|аудитори~
lesson~|урок~
lecture~|лекци~|лекционн~
course|courses|курс|курса|курсы|курсов|курсах
school year~|academic year~|учебн~ год~
diploma~|диплом~
graduation~|graduate|graduated|graduating|окончил~|окончани~ школы|окончани~ вуза
textbook~|учебник~
book|books|книг~|книжн~
literature|литератур~|литературн~
poem~|poetry|стихи|стихов|стихотворени~|поэзи~|поэм~
article in press|article|articles|publication~|статья|статьи|статье|статью|статей|статьям|статьях|статьями|публикаци~
law article|article of the code|article|articles|статья|статьи|статье|статью|статей|статьям|статьях|статьями
news|news report~|новост~|новостн~
press|печат~|пресс~
printing house~|print shop~|типографи~
broadcast~|вещани~|трансляци~|эфир~
radio|радио|радиостанци~|радиопередач~
television|tv|телевидени~|телевизионн~|телеканал~|тв
film|films|movie|movies|фильм~|кинофильм~|кинолент~
exhibition~|выставк~|выставок|выставочн~
art|arts|искусств~|художественн~
culture|cultural|культур~|культурн~
cultural heritage|heritage|культурн~ наследи~|наследи~
bell|bells|колокол~
icon|icons|икон|икона|иконы|иконе|икону|иконами
cross|crosses|крест|креста|кресты|крестов
tomb~|sepulchre~|гробниц~|склеп~|усыпальниц~
video|videos|video recording~|footage|видео|видеозапис~|видеоролик~|ролик~
camera~|камер~|фотоаппарат~
surveillance camera~|cctv|видеонаблюдени~|камер~ наблюдения|камер~ видеонаблюдения
recording|recordings|tape recording~|запись|записи|записей|аудиозапис~
telephone~|phone|phones|телефон~|телефонн~
mobile phone~|cell phone~|cellphone~|smartphone~|мобильник~|смартфон~|мобильн~ телефон~
computer~|компьютер~|компьютерн~
laptop~|ноутбук~
software|программн~ обеспечени~|софт
technology|technologies|технологи~|технологическ~
personal data|персональн~ данн~|личн~ данн~
file|files|файл~
internet|online|web|интернет~|онлайн
website~|web site~|site|sites|сайт~|веб сайт~
account|accounts|user account~|аккаунт~|учетн~ запис~
bank account~|account|accounts|счет|счета|счетов|счетах|банковск~ счет~
social network~|social media|соцсет~|социальн~ сет~
list|lists|список|списк~
town|towns|township~|город|города|городов|городах|городок|городк~
street|streets|улиц~|уличн~
alley|alleys|lane|lanes|переулок|переулк~
square|squares|площадь|площади|площадей|площадях
courtyard~|yard|yards|двор~
park|parks|парк|парка|парке|парки|парков|парках
station|stations|railway station~|train station~|вокзал~|станци~
port|ports|seaport~|harbour~|harbor~|порт|порта|порту|порты|портов|портах|портов~|гаван~
beach~|пляж~
field|fields|поле|поля|полей|полях|полям|полев~
valley|valleys|долин~
mountain~|гора|горы|гор|горах|горн~
hill|hills|холм~|сопк~|сопок
coast~|shore|shores|coastline~|побережь~|берег|берега|берегу|берегов|прибрежн~
island~|остров~|островн~
peninsula~|полуостров~
strait~|пролив|пролива|проливе|проливы
sea|seas|море|моря|морем|морях|морск~
ocean~|океан~
swamp~|marsh|marshes|bog|bogs|болот~
steppe~|степь|степи|степей|степях|степн~
desert|deserts|пустын~
taiga|тайга|тайги|тайге|тайгу|таежн~
childhood|детств~
youth years|adolescence|юност~|отрочеств~
old age|старост~|преклонн~ возраст~
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
world war~|миров~ войн~
cold war|холодн~ войн~
liberation|освобождени~
perestroika|перестройк~
five year plan~|пятилетк~|пятилеток
work team~|work gang~|labour brigade~|бригад~
foundation pit~|котлован~
severance|severance pay|redundancy pay|выходн~ пособи~|выходное пособие|компенсаци~ при увольнени~
unified|consolidated|единый|единого|единому|едином|единым|единая|единой|единую|единое
crane operator~|crane driver~|крановщик~|крановщиц~
`;
