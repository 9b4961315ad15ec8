// Countries of today and of the 20th century, peoples, faiths, languages, and the regions and cities whose names differ between
// the two languages.
export const nationMeanings = `
russia|russian~|росси~|российск~|россиянин~|россиян~
ethnic russian~|russian~|русск~
ukraine|ukrainian~|украин~|украинск~|украинец|украинц~|украинк~
belarus|belarusian~|belorussia|belorussian~|byelorussia|byelorussian~|белорусси~|беларус~|белорус~|белорусск~
moldova|moldovan~|moldavia|moldavian~|молдов~|молдави~|молдавск~|молдаванин~|молдаван~
estonia|estonian~|эстони~|эстонск~|эстонец|эстонц~|эстонк~
latvia|latvian~|латви~|латвийск~|латвиец|латвийц~|латыш~|латышск~
lithuania|lithuanian~|литв~|литовск~|литовец|литовц~|литовк~
georgia|georgian~|грузия|грузии|грузию|грузией|грузинск~|грузин~
armenia|armenian~|армени~|армянск~|армянин~|армян~
azerbaijan|azerbaijani~|azeri|azeris|азербайджан~|азербайджанск~|азербайджанец|азербайджанц~
kazakhstan|kazakh|kazakhs|kazakhstani~|казахстан~|казахстанск~|казах|казаха|казахи|казахов|казахам|казахск~|казахстанец|казахстанц~
uzbekistan|uzbek|uzbeks|узбекистан~|узбек|узбека|узбеки|узбеков|узбекам|узбекск~|узбекистанец|узбекистанц~
kyrgyzstan|kirghizia|kyrgyz|kirghiz|kyrgyzstani~|киргизи~|кыргызстан~|киргиз~|киргизск~|кыргызск~|кыргызстанск~|кыргызстанец|кыргызстанц~
tajikistan|tajik|tajiks|tadjik|tadjiks|таджикистан~|таджик|таджика|таджики|таджиков|таджикам|таджикск~|таджикистанск~
turkmenistan|turkmen|turkmens|туркменистан~|туркмени~|туркмен~|туркменск~
poland|polish|pole|poles|польш~|польск~|поляк~|полячк~
germany|german|germans|германи~|германск~|немецк~|немец|немц~|немк~
france|french|frenchman|frenchmen|frenchwoman|франци~|французск~|француз~|француженк~
united kingdom|uk|britain|british|briton~|britons|brit|brits|великобритани~|британи~|британск~|британец|британц~|соединенн~ королевств~
england|english|englishman|englishmen|англи~|английск~|англичанин~|англичан~|англичанк~
scotland|scottish|scot|scots|шотланди~|шотландск~|шотландец|шотландц~
wales|welsh|welshman|welshmen|уэльс~|валлийск~|валлиец|валлийц~|уэльск~
ireland|irish|irishman|irishmen|ирланди~|ирландск~|ирландец|ирландц~
northern ireland|северн~ ирланди~|североирландск~
italy|italian~|итали~|итальянск~|итальянец|итальянц~|итальянк~
spain|spanish|spaniard~|испани~|испанск~|испанец|испанц~|испанк~
portugal|portuguese|португали~|португальск~|португалец|португальц~
netherlands|holland|dutch|dutchman|dutchmen|нидерланд~|нидерландск~|голланди~|голландск~|голландец|голландц~
belgium|belgian~|бельги~|бельгийск~|бельгиец|бельгийц~
luxembourg|люксембург~|люксембургск~
switzerland|swiss|швейцари~|швейцарск~|швейцарец|швейцарц~
austria|austrian~|австри~|австрийск~|австриец|австрийц~
hungary|hungarian~|magyar~|венгри~|венгерск~|венгр~|мадьяр~
czechia|czech republic|czech|czechs|чехи~|чешск~|чех|чеха|чехов|чехам|чехами
slovakia|slovak|slovaks|словаки~|словацк~|словак|словака|словаки|словаков|словакам
slovenia|slovene|slovenes|slovenian~|словени~|словенск~|словенец|словенц~
croatia|croatian~|croat|croats|хорвати~|хорватск~|хорват|хорвата|хорваты|хорватов|хорватам
serbia|serbian~|serb|serbs|серби~|сербск~|серб|серба|сербы|сербов|сербам
bosnia|bosnian~|bosnia and herzegovina|босни~|боснийск~|босниец|боснийц~
montenegro|montenegrin~|черногори~|черногорск~|черногорец|черногорц~
kosovo|kosovar~|kosovan~|косово|косовск~|косовар~
macedonia|north macedonia|macedonian~|македони~|македонск~|македонец|македонц~
albania|albanian~|албани~|албанск~|албанец|албанц~
bulgaria|bulgarian~|болгари~|болгарск~|болгар~|болгарин~
romania|romanian~|rumania|rumanian~|румыни~|румынск~|румын~
greece|greek|greeks|греци~|греческ~|грек|грека|греки|греков|грекам|греками
cyprus|cypriot~|кипр~|кипрск~|киприот~
turkey|turkiye|turkish|turk|turks|турци~|турецк~|турок|турк~|турчанк~
sweden|swedish|swede|swedes|швеци~|шведск~|швед|шведа|шведы|шведов|шведам
norway|norwegian~|норвеги~|норвежск~|норвежец|норвежц~
denmark|danish|dane|danes|дания|дании|данию|данией|датск~|датчанин~|датчан~
finland|finnish|finn|finns|финлянди~|финляндск~|финск~|финн|финна|финны|финнов|финнам
iceland|icelandic|icelander~|исланди~|исландск~|исландец|исландц~
malta|maltese|мальта|мальты|мальте|мальту|мальтой|мальтийск~|мальтиец|мальтийц~
vatican|holy see|ватикан~|ватиканск~|свят~ престол~
andorra|andorran~|андорр~|андоррск~
monaco|монако
liechtenstein|лихтенштейн~
usa|us|u s|united states|america|american|americans|сша|америк~|американск~|американец|американц~|американк~|соединенн~ штат~
canada|canadian~|канад~|канадск~|канадец|канадц~
mexico|mexican~|мексик~|мексиканск~|мексиканец|мексиканц~
cuba|cuban~|куба|кубы|кубе|кубу|кубой|кубинск~|кубинец|кубинц~
haiti|haitian~|гаити|гаитянск~|гаитянин~|гаитян~
dominican republic|dominican~|доминиканск~ республик~|доминикан~|доминиканск~|доминиканец|доминиканц~
jamaica|jamaican~|ямайк~|ямайск~|ямаец|ямайц~
puerto rico|puerto rican~|пуэрто рико|пуэрториканск~|пуэрториканец|пуэрториканц~
trinidad and tobago|trinidad|тринидад~|тринидад и тобаго
guatemala|guatemalan~|гватемал~|гватемальск~|гватемалец|гватемальц~
honduras|honduran~|гондурас~|гондурасск~|гондурасец|гондурасц~
el salvador|salvadoran~|salvadorean~|сальвадор~|сальвадорск~|сальвадорец|сальвадорц~
nicaragua|nicaraguan~|никарагуа|никарагуанск~|никарагуанец|никарагуанц~
costa rica|costa rican~|коста рика|коста рики|коста рике|коста рику|коста риканск~|костариканск~
panama|panamanian~|панам~|панамск~|панамец|панамц~
belize|белиз~|белизск~
colombia|colombian~|колумби~|колумбийск~|колумбиец|колумбийц~|колумбийк~
venezuela|venezuelan~|венесуэл~|венесуэльск~|венесуэлец|венесуэльц~
guyana|guyanese|гайан~|гайанск~
suriname|surinamese|суринам~|суринамск~
ecuador|ecuadorian~|ecuadorean~|эквадор~|эквадорск~|эквадорец|эквадорц~
peru|peruvian~|перу|перуанск~|перуанец|перуанц~
bolivia|bolivian~|боливи~|боливийск~|боливиец|боливийц~
brazil|brazilian~|бразили~|бразильск~|бразилец|бразильц~
paraguay|paraguayan~|парагвай|парагвая|парагвае|парагваем|парагвайск~|парагваец|парагвайц~
uruguay|uruguayan~|уругвай|уругвая|уругвае|уругваем|уругвайск~|уругваец|уругвайц~
argentina|argentine~|argentinian~|аргентин~|аргентинск~|аргентинец|аргентинц~
chile|chilean~|чили|чилийск~|чилиец|чилийц~
china|chinese|prc|китай|китая|китаю|китаем|китае|китайск~|китаец|китайц~|китаянк~|кнр
taiwan|taiwanese|тайван~|тайваньск~|тайванец|тайванц~
hong kong|гонконг~|гонконгск~|гонконгец|гонконгц~
macau|macao|макао
tibet|tibetan~|тибет~|тибетск~|тибетец|тибетц~
mongolia|mongolian~|mongol|mongols|монголи~|монгольск~|монгол|монгола|монголы|монголов|монголам
japan|japanese|япони~|японск~|японец|японц~|японк~
korea|korean|koreans|корея|кореи|корее|корею|кореей|корейск~|кореец|корейц~
north korea|north korean~|dprk|северн~ коре~|кндр|северокорейск~|северокореец|северокорейц~
south korea|south korean~|republic of korea|южн~ коре~|южнокорейск~|южнокореец|южнокорейц~|республик~ корея
vietnam|vietnamese|вьетнам~|вьетнамск~|вьетнамец|вьетнамц~
laos|lao|laotian~|лаос~|лаосск~|лаосец|лаосц~
cambodia|cambodian~|kampuchea|kampuchean~|камбодж~|камбоджийск~|камбоджиец|камбоджийц~|кампучи~|кампучийск~
thailand|thai|thais|siam|таиланд~|тайланд~|таиландск~|тайск~|таец|тайц~|сиам~
myanmar|burma|burmese|мьянм~|бирм~|бирманск~|бирманец|бирманц~|мьянманск~
malaysia|malaysian~|малайзи~|малайзийск~|малайзиец|малайзийц~
singapore|singaporean~|сингапур~|сингапурск~|сингапурец|сингапурц~
indonesia|indonesian~|индонези~|индонезийск~|индонезиец|индонезийц~
philippines|philippine|filipino|filipinos|филиппин~|филиппинск~|филиппинец|филиппинц~
east timor|timor leste|east timorese|timorese|восточн~ тимор~|тимор|тимора|тиморск~|тиморец|тиморц~
brunei|бруней|брунея|брунее|брунейск~
india|indian~|инди~|индийск~|индиец|индийц~|индус~
pakistan|pakistani~|пакистан~|пакистанск~|пакистанец|пакистанц~
bangladesh|bangladeshi~|бангладеш~|бангладешск~|бангладешец|бангладешц~
sri lanka|sri lankan~|ceylon|шри ланк~|шри ланкийск~|шриланкийск~|ланкийск~|цейлон~
nepal|nepalese|nepali|nepalis|непал~|непальск~|непалец|непальц~
bhutan|bhutanese|бутан|бутана|бутане|бутаном|бутанск~|бутанец|бутанц~
maldives|maldivian~|мальдив~|мальдивск~
afghanistan|afghan|afghans|афганистан~|афганск~|афганец|афганц~|афганк~
iran|iranian~|persia|persian~|иран|ирана|ирану|ираном|иране|иранск~|иранец|иранц~|персия|персии|персию|персией|персидск~|перс|персы|персов
iraq|iraqi|iraqis|ирак|ирака|ираку|ираком|ираке|иракск~|иракец|иракц~
syria|syrian|syrians|сири~|сирийск~|сириец|сирийц~|сирийк~
lebanon|lebanese|ливан|ливана|ливану|ливаном|ливане|ливанск~|ливанец|ливанц~
israel|israeli|israelis|израил~|израильск~|израильтянин~|израильтян~
palestine|palestinian~|палестин~|палестинск~|палестинец|палестинц~
jordan|jordanian~|иордани~|иорданск~|иорданец|иорданц~
saudi arabia|saudi|saudis|саудовск~ арави~|саудовск~|саудовец|саудовц~
yemen|yemeni|yemenis|йемен|йемена|йемену|йеменом|йемене|йеменск~|йеменец|йеменц~
oman|omani|omanis|оман|омана|оману|оманом|омане|оманск~
united arab emirates|uae|emirati|emiratis|оаэ|эмират~|арабск~ эмират~|эмиратск~
qatar|qatari|qataris|катар|катара|катару|катаром|катаре|катарск~|катарец|катарц~
bahrain|bahraini|bahrainis|бахрейн~|бахрейнск~
kuwait|kuwaiti|kuwaitis|кувейт~|кувейтск~|кувейтец|кувейтц~
egypt|egyptian~|египет|египт~|египетск~|египтянин~|египтян~
libya|libyan~|ливия|ливии|ливию|ливией|ливийск~|ливиец|ливийц~
tunisia|tunisian~|тунис~|тунисск~|тунисец|тунисц~
algeria|algerian~|алжир~|алжирск~|алжирец|алжирц~
morocco|moroccan~|марокко|марокканск~|марокканец|марокканц~
western sahara|sahrawi|sahrawis|saharawi|западн~ сахар~|сахарск~ арабск~|сахарави
mauritania|mauritanian~|мавритани~|мавританск~|мавританец|мавританц~
sudan|sudanese|судан|судана|судану|суданом|судане|суданск~|суданец|суданц~
south sudan|south sudanese|южн~ судан~|южносуданск~|южносуданец|южносуданц~
ethiopia|ethiopian~|abyssinia|abyssinian~|эфиопи~|эфиопск~|эфиоп|эфиопа|эфиопы|эфиопов|абиссини~
eritrea|eritrean~|эритрея|эритреи|эритрее|эритрею|эритрейск~|эритреец|эритрейц~
somalia|somali|somalis|somalian~|somaliland|сомали|сомалийск~|сомалиец|сомалийц~
djibouti|djiboutian~|джибути|джибутийск~
kenya|kenyan~|кени~|кенийск~|кениец|кенийц~
uganda|ugandan~|уганд~|угандийск~|угандиец|угандийц~
tanzania|tanzanian~|tanganyika|танзани~|танзанийск~|танзаниец|танзанийц~|танганьик~
rwanda|rwandan~|руанд~|руандийск~|руандиец|руандийц~
burundi|burundian~|бурунди|бурундийск~|бурундиец|бурундийц~
congo|congolese|конго|конголезск~|конголезец|конголезц~
democratic republic of congo|democratic republic of the congo|drc|zaire|zairian~|др конго|дрк|демократическ~ республик~ конго|заир~|заирск~
central african republic|цар|центральноафриканск~|центрально африканск~ республик~
cameroon|cameroonian~|камерун~|камерунск~|камерунец|камерунц~
chad|chadian~|чад|чаде|чадом|чаду|чадск~
niger|nigerien~|нигер|нигера|нигере|нигером|нигерск~
nigeria|nigerian~|нигери~|нигерийск~|нигериец|нигерийц~
mali|malian~|мали|малийск~|малиец|малийц~
burkina faso|burkinabe|upper volta|буркина фасо|буркинийск~|верхн~ вольт~
senegal|senegalese|сенегал~|сенегальск~|сенегалец|сенегальц~
gambia|gambian~|гамби~|гамбийск~|гамбиец|гамбийц~
guinea|guinean~|гвинея|гвинеи|гвинее|гвинею|гвинеей|гвинейск~|гвинеец|гвинейц~
guinea bissau|гвинея бисау|гвинее бисау|гвинеи бисау|бисау
sierra leone|sierra leonean~|сьерра леоне|сьерра леонск~
liberia|liberian~|либери~|либерийск~|либериец|либерийц~
ivory coast|cote d ivoire|ivorian~|кот д ивуар~|ивуарийск~|ивуариец|ивуарийц~
ghana|ghanaian~|gold coast|ганы|гана|гане|гану|ганой|ганск~|ганец|ганц~
togo|togolese|тоголезск~|тоголезец|тоголезц~
benin|beninese|dahomey|бенин~|бенинск~|бенинец|бенинц~|дагоме~
gabon|gabonese|габон~|габонск~|габонец|габонц~
equatorial guinea|экваториальн~ гвине~
angola|angolan~|ангол~|ангольск~|анголец|ангольц~
zambia|zambian~|northern rhodesia|замби~|замбийск~|замбиец|замбийц~
zimbabwe|zimbabwean~|rhodesia|rhodesian~|зимбабве|зимбабвийск~|зимбабвиец|зимбабвийц~|родези~|родезийск~
malawi|malawian~|nyasaland|малави|малавийск~|малавиец|малавийц~
mozambique|mozambican~|мозамбик~|мозамбикск~|мозамбикец|мозамбикц~
namibia|namibian~|намиби~|намибийск~|намибиец|намибийц~
botswana|botswanan~|ботсван~|ботсванск~
south africa|south african~|юар|южноафриканск~|южноафриканец|южноафриканц~|южно африканск~
lesotho|лесото
swaziland|eswatini|swazi~|свазиленд~|эсватини
madagascar|malagasy|мадагаскар~|малагасийск~|малагасиец|малагасийц~
mauritius|mauritian~|маврики~|маврикийск~
comoros|comorian~|комор~ остров~|коморск~|комор|коморы
cape verde|кабо верде
australia|australian~|австрали~|австралийск~|австралиец|австралийц~
new zealand|new zealander~|нов~ зеланди~|новозеландск~|новозеландец|новозеландц~
papua new guinea|papuan~|papua|папуа|папуасск~|папуас~
fiji|fijian~|фиджи|фиджийск~|фиджиец|фиджийц~
solomon islands|соломонов~ остров~
samoa|samoan~|самоа|самоанск~|самоанец|самоанц~
soviet|soviets|ussr|soviet union|советск~|ссср|советск~ союз~
soviet russia|rsfsr|рсфср|советск~ росси~
russian empire|imperial russia|tsarist russia|российск~ импери~|царск~ росси~
former soviet|post soviet|бывш~ советск~|постсоветск~|бывш~ ссср
commonwealth of independent states|cis|снг|содружеств~ независим~ государств
ukrainian ssr|soviet ukraine|усср|украинск~ сср|советск~ украин~
belorussian ssr|byelorussian ssr|бсср|белорусск~ сср
yugoslavia|yugoslav|yugoslavs|yugoslavian~|югослави~|югославск~|югослав|югослава|югославы|югославов
czechoslovakia|czechoslovak|czechoslovaks|czechoslovakian~|чехословаки~|чехословацк~
east germany|gdr|east german~|гдр|восточн~ германи~|восточногерманск~
west germany|frg|west german~|фрг|западн~ германи~|западногерманск~
nazi germany|third reich|hitlerite~|hitler germany|нацистск~ германи~|трет~ рейх~|гитлеровск~ германи~|гитлеровск~|фашистск~ германи~
reich|рейх~|рейхск~
wehrmacht|вермахт~
prussia|prussian~|east prussia|east prussian~|прусси~|прусск~|восточн~ прусси~|пруссак~
austria hungary|austro hungarian~|habsburg|австро венгри~|австро венгерск~|австровенгерск~|габсбург~
ottoman|ottomans|ottoman empire|османск~|оттоманск~|османск~ импери~|осман|османы|османов
byzantine|byzantium|византи~|византийск~
british empire|британск~ импери~
manchuria|manchurian~|manchukuo|маньчжури~|маньчжурск~|маньчжоу го
indochina|indochinese|индокита~|индокитайск~
biafra|biafran~|биафр~|биафрск~
transnistria|transdniestria|transnistrian~|приднестровь~|приднестровск~|приднестровец|приднестровц~
abkhazia|abkhaz|abkhazian~|абхази~|абхазск~|абхаз|абхаза|абхазы|абхазов
south ossetia|south ossetian~|южн~ осети~|югоосетинск~|южноосетинск~
nagorno karabakh|karabakh|artsakh|нагорн~ карабах~|карабах~|карабахск~|арцах~
crimea|crimean|крым|крыма|крыму|крымом|крыме|крымск~|крымчан~|крымчанин~
donbas|donbass|донбасс~|донбасск~
donetsk people republic|dpr|dnr|днр|донецк~ народн~ республик~
luhansk people republic|lugansk people republic|lpr|lnr|лнр|луганск~ народн~ республик~
luhansk|lugansk|луганск|луганска|луганску|луганске|луганском|луганск~ област~
chechnya|chechen|chechens|чечня|чечни|чечне|чечню|чечней|чеченск~|чеченец|чеченц~|чеченк~
ingushetia|ingush|ингушети~|ингушск~|ингуш~
dagestan|dagestani~|daghestan|дагестан~|дагестанск~|дагестанец|дагестанц~
ossetia|north ossetia|ossetian~|осети~|северн~ осети~|осетинск~|осетин~|североосетинск~
kabardino balkaria|kabardian~|кабардино балкари~|кабардинск~|кабардинец|кабардинц~
balkar|balkars|балкарск~|балкарец|балкарц~
karachay|karachays|karachai|karachais|karachay cherkessia|карачаевск~|карачаевец|карачаевц~|карачаево черкеси~
circassian~|черкес~|черкесск~|адыг|адыги|адыгов|адыгск~
adygea|adyghe|адыге~|адыгейск~|адыгеец|адыгейц~
avar|avars|аварец|аварц~|аварск~
lezgin|lezgins|lezgian~|лезгин~|лезгинск~
kumyk|kumyks|кумык~|кумыкск~
nogai|nogais|nogay|ногаец|ногайц~|ногайск~
meskhetian turk~|meskhetian~|турк~ месхетин~|турок месхетинцев|месхетинск~|месхетинец|месхетинц~
crimean tatar~|крымск~ татар~|крымскотатарск~
tatarstan|tatar|tatars|татарстан~|татарск~|татарин~|татар~
bashkortostan|bashkiria|bashkir|bashkirs|башкортостан~|башкири~|башкирск~|башкир|башкира|башкиры|башкиров
chuvashia|chuvash|чуваши~|чувашск~|чуваш|чуваша|чуваши|чувашей
mordovia|mordvin|mordvins|mordovian~|мордови~|мордовск~|мордвин~|мордва|мордвы
udmurtia|udmurt|udmurts|удмурти~|удмуртск~|удмурт|удмурта|удмурты|удмуртов
mari|mari el|марий эл|марийск~|мариец|марийц~
komi|komi republic|коми
karelia|karelian~|карели~|карельск~|карел|карела|карелы|карелов
ingrian finn~|ingrian~|ингерманланд~|ингерманландск~|ингерманландец|ингерманландц~
kalmykia|kalmyk|kalmyks|kalmuck~|калмыки~|калмыцк~|калмык|калмыка|калмыки|калмыков|калмыкам
buryatia|buryat|buryats|buriat|buriats|бурят|бурята|буряты|бурятов|буряти~|бурятск~
yakutia|yakut|yakuts|sakha|якути~|якутск~|якут|якута|якуты|якутов|саха
tuva|tuvan~|tyva|тув~|тувинск~|тувинец|тувинц~
altai|altaian~|алтай|алтая|алтае|алтаем|алтайск~|алтаец|алтайц~
khakassia|khakas|хакаси~|хакасск~|хакас|хакасы|хакасов
nenets|ненец|ненц~|ненецк~
evenk|evenks|evenki|эвенк~|эвенкийск~|эвенки~
chukotka|chukchi|чукотк~|чукотск~|чукча|чукчи|чукчей
khanty|khanty mansi|хант|ханты|хантов|хантыйск~
mansi|манси|мансийск~
volga german~|поволжск~ немец|поволжск~ немц~|немц~ поволжья|немец поволжья
russian german~|soviet german~|ethnic german~|volksdeutsche~|советск~ немц~|этническ~ немц~|российск~ немц~|фольксдойче
soviet korean~|koryo saram|корейц~ ссср|советск~ корейц~|коре сарам
jew|jews|jewish|jewess|jewry|еврей|еврея|евреи|евреев|евреям|евреями|еврейск~|еврейк~|еврейств~
antisemitism|anti semitism|antisemitic|anti semitic|антисемитизм~|антисемитск~
shoah|холокост~|шоа|holocaust~
zionist~|zionism|сионист~|сионистск~|сионизм~
roma|romani|gypsy|gypsies|цыган~|цыганск~|рома
sinti|синти
gagauz|gagauzia|гагауз~|гагаузск~|гагаузи~
rusyn|rusyns|ruthenian~|русин|русины|русинов|русинск~
slav|slavs|slavic|slavonic|славянин~|славян~|славянск~
baltic|balts|baltic states|прибалтик~|прибалтийск~|балти~|балтийск~
caucasus|caucasian~|кавказ~|кавказск~|кавказец|кавказц~
north caucasus|north caucasian~|северн~ кавказ~|северокавказск~
transcaucasia|south caucasus|transcaucasian~|закавказь~|закавказск~|южн~ кавказ~
central asia|central asian~|средн~ ази~|центральн~ ази~|среднеазиатск~|центральноазиатск~
siberia|siberian~|сибир~|сибирск~|сибиряк~
urals|ural|урал|урала|уралу|уралом|урале|уральск~|уралец|уральц~
far east|far eastern|дальн~ восток~|дальневосточн~
volga|волга|волги|волге|волгу|волгой
volga region|поволжь~|поволжск~
kuban|кубан~|кубанск~|кубанец|кубанц~
sakhalin|сахалин~|сахалинск~
kuril islands|kurils|kuriles|курилы|курилах|курилам|курильск~
kamchatka|камчатк~|камчатск~
kolyma|колым~|колымск~
solovki|solovetsky|solovetskii|соловк~|соловецк~
galicia|galician~|галици~|галицийск~|галицк~
volhynia|volyn|волынь|волыни|волынск~
bukovina|bucovina|буковин~|буковинск~
bessarabia|bessarabian~|бессараби~|бессарабск~
transcarpathia|carpathian ruthenia|zakarpattia|закарпать~|закарпатск~
silesia|silesian~|силези~|силезск~
pomerania|pomeranian~|померани~|померанск~|поморск~
sudetenland|sudeten|sudeten german~|судет~|судетск~
bavaria|bavarian~|бавари~|баварск~|баварец|баварц~
saxony|saxon|saxons|саксони~|саксонск~
rhineland|rhine|рейнск~ област~|рейн|рейна|рейну|рейне|рейнск~
alsace|alsatian~|эльзас~|эльзасск~
lorraine|лотаринги~
catalonia|catalan|catalans|каталони~|каталонск~|каталонец|каталонц~
basque|basques|basque country|баск|баска|баски|басков|баскск~
sicily|sicilian~|сицили~|сицилийск~|сицилиец|сицилийц~
corsica|corsican~|корсик~|корсиканск~|корсиканец|корсиканц~
flemish|flanders|фландри~|фламандск~|фламандец|фламандц~
walloon~|wallonia|валлони~|валлонск~
bosniak~|bosnian muslim~|бошняк~|боснийск~ мусульман~|бошняцк~
herzegovina|герцеговин~
anatolia|anatolian~|анатоли~|анатолийск~
kurdistan|kurd|kurds|kurdish|курдистан~|курдск~|курд|курда|курды|курдов|курдам
yazidi~|yezidi~|езид~|езидск~|йезид~|язид~
assyrian~|ассирийск~|ассириец|ассирийц~
druze|друз|друзы|друзов|друзам|друзами|друзск~
alawite~|алавит~|алавитск~
maronite~|маронит~|маронитск~
copt|copts|coptic|копт|копта|копты|коптов|коптск~
arab|arabs|arabic|араб|араба|арабы|арабов|арабам|арабск~
bedouin~|бедуин~|бедуинск~
berber~|amazigh|бербер~|берберск~
tuareg~|туарег~|туарегск~
pashtun~|pashto|пуштун~|пуштунск~
hazara~|хазареец|хазарейц~|хазарейск~
baloch|baluch|balochistan|baluchistan|белудж~|белуджск~|белуджистан~
punjab|punjabi~|пенджаб~|пенджабск~|пенджабец|пенджабц~
kashmir|kashmiri~|кашмир~|кашмирск~|кашмирец|кашмирц~
bengal|bengali~|бенгали~|бенгальск~|бенгалец|бенгальц~
tamil|tamils|tamil nadu|тамил~|тамильск~
sinhalese|sinhala|сингал~|сингальск~
rohingya~|рохинджа|рохингья
uyghur~|uighur~|xinjiang|уйгур~|уйгурск~|синьцзян~
karakalpak~|karakalpakstan|каракалпак~|каракалпакск~|каракалпаки~|каракалпакстан~
turkic|тюрк|тюрки|тюрков|тюркск~
khmer|khmers|кхмер~|кхмерск~
khmer rouge|красн~ кхмер~
hmong|хмонг~|хмонгск~
aceh|acehnese|ачех~|ачехск~
java|javanese|ява|яве|яву|яванск~|яванец|яванц~
maori|maoris|маори
aboriginal|aboriginals|aborigine~|абориген~|аборигенн~
indigenous|native people~|indigenous people~|коренн~ народ~|коренн~ жител~|коренн~ населени~|коренн~ малочисленн~ народ~
native american~|american indian~|amerindian~|first nations|indian~|индеец|индейц~|индейск~|индианк~
inuit|eskimo~|инуит~|эскимос~|эскимосск~
maya|mayan~|maya people|майя
hispanic~|latino|latinos|latina|latinas|латиноамериканец|латиноамериканц~|латинос
latin america|latin american~|латинск~ америк~|латиноамериканск~
black person|black people|blacks|чернокож~|темнокож~|black|черн~
african american~|afro american~|black american~|афроамериканск~|афроамериканк~|афроамериканец|афроамериканц~
white person|white people|белокож~|бел~ населени~
african|africans|africa|африк~|африканск~|африканец|африканц~
tutsi|tutsis|тутси
hutu|hutus|хуту
dinka|динка
nuer|нуэр~
darfur|darfuri~|дарфур~|дарфурск~|дарфурец|дарфурц~
tigray|tigrayan~|тиграй|тиграя|тиграе|тиграем|тиграйск~|тиграец|тиграйц~
oromo|oromos|оромо|оромийск~
amhara|amharas|amharic|амхара|амхарск~|амхарец
hausa|хауса
fulani|fula|fulbe|фулани|фульбе
igbo|ibo|игбо
yoruba|йоруба
zulu|zulus|зулус~|зулусск~
boer|boers|afrikaner~|бур|буры|буров|бурск~|африканер~
herero|гереро
asia|asian~|ази~|азиатск~|азиат|азиата|азиаты|азиатов
europe|european~|европ~|европейск~|европеец|европейц~|europeans
european union|eu|евросоюз~|европейск~ союз~|ес
scandinavia|scandinavian~|скандинави~|скандинавск~|скандинав~
balkans|balkan|балкан~|балканск~
middle east|middle eastern|near east|ближн~ восток~|ближневосточн~
persian gulf|gulf|персидск~ залив~
eastern europe|eastern european~|восточн~ европ~|восточноевропейск~
western europe|western european~|западн~ европ~|западноевропейск~
sahel|сахел~
caribbean|карибск~|кариб~
pacific|тих~ океан~|тихоокеанск~
atlantic|атлантик~|атлантическ~
arctic|арктик~|арктическ~
antarctic|antarctica|антарктид~|антарктик~|антарктическ~
mediterranean|средиземноморь~|средиземноморск~|средиземн~
black sea|черн~ мор~|черноморск~
north|northern|northward~|northerner~|север|севера|северу|севером|севере|северн~|северян~
south|southern|southward~|southerner~|юг|юга|югу|югом|юге|южн~|южан~
east|eastern|eastward~|восток~|восточн~|востоку
west|western|westward~|запад|запада|западу|западом|западе|западн~
north east|north eastern|northeast|northeastern|северо восток~|северо восточн~|северовосточн~
north west|north western|northwest|northwestern|северо запад~|северо западн~|северозападн~
south east|south eastern|southeast|southeastern|юго восток~|юго восточн~|юговосточн~
south west|south western|southwest|southwestern|юго запад~|юго западн~|югозападн~
central|centre|center|центр~|центральн~|centres|centers
southeast asia|south east asia|south east asian~|юго восточн~ ази~
christian|christians|christianity|христианин~|христиан~|христианск~|христианств~
orthodox|orthodox christian~|orthodoxy|православн~|православи~
russian orthodox church|moscow patriarchate|русск~ православн~ церк~|рпц|московск~ патриархат~|русск~ православн~ церков~|русск~ православн~ церкв~|московск~ патриархи~
catholic~|catholicism|roman catholic~|католик~|католическ~|католичк~|католичеств~|католицизм~
greek catholic~|uniate~|греко католик~|греко католическ~|униат~|униатск~|грекокатолическ~
protestant~|protestantism|протестант~|протестантск~
lutheran~|лютеранин~|лютеран~|лютеранск~
anglican~|англиканск~|англикан~
evangelical~|евангелист~|евангельск~|евангелическ~
baptist~|баптист~|баптистск~
pentecostal~|пятидесятник~|пятидесятническ~
adventist~|адвентист~|адвентистск~
mennonite~|меннонит~|меннонитск~
mormon~|мормон~|мормонск~
jehovah witness~|свидетел~ иеговы|иеговист~|jehovah witnesses|jehovah~ witness~
old believer~|старообрядец|старообрядц~|старообрядческ~|старовер~
muslim~|moslem~|islam|islamic|мусульманин~|мусульман~|мусульманк~|мусульманск~|ислам|ислама|исламу|исламск~
islamist~|исламист~|исламистск~
jihadist~|jihadi|jihadis|джихадист~|джихадистск~
islamic state|isis|isil|daesh|исламск~ государств~|игил|иг|даиш
taliban|талиб~|талибан~|талибск~
sunni|sunnis|суннит~|суннитск~
shia|shias|shiite~|shi'ite~|шиит~|шиитск~
ismaili~|исмаилит~|исмаилитск~
ahmadi|ahmadis|ahmadiyya|ахмади|ахмадийск~|ахмади~
sufi|sufis|суфи|суфий|суфии|суфиев|суфийск~
hindu|hindus|hinduism|индуист~|индуистск~|индуизм~
sikh|sikhs|сикх|сикха|сикхи|сикхов|сикхск~
buddhist~|buddhism|буддист~|буддийск~|буддизм~
falun gong|фалуньгун
judaism|judaic|иудаизм~|иудейск~|иудей|иудеи|иудеев
atheist~|atheism|atheistic|атеист~|атеистическ~|безбожник~|атеизм~|godless|безбожн~
pagan|pagans|язычник~|языческ~
yiddish|идиш|идиша|идише
hebrew|иврит~
esperanto|esperantist~|эсперанто|эсперантист~
moscow|muscovite~|москв~|московск~|москвич~
st petersburg|saint petersburg|petersburg|petrograd|петербург~|санкт петербург~|петербургск~|петроград~
leningrad|leningrader~|ленинград~|ленинградск~|ленинградец|ленинградц~
volgograd|stalingrad|волгоград~|волгоградск~|сталинград~|сталинградск~
kyiv|kiev|киев|киева|киеву|киевом|киеве|киевск~|киевлян~|киевлянин~
kharkiv|kharkov|харьков|харькова|харькове|харьковом|харькову|харьковск~|харьковчан~
odesa|odessa|одесс~|одесск~|одессит~
lviv|lvov|lwow|lemberg|львов|львова|львове|львову|львовом|львовск~
dnipro|dnepropetrovsk|dnipropetrovsk|днепр|днепре|днепропетровск~
dnieper|dnipro|днепр|днепра|днепру|днепром|днепре
zaporizhzhia|zaporozhye|запорожь~|запорожск~
mykolaiv|nikolaev|николаев|николаева|николаеве|николаевск~
vilnius|vilna|wilno|вильнюс~|вильнюсск~|вильно|виленск~
warsaw|варшав~|варшавск~
krakow|cracow|краков~|краковск~
lodz|лодзь|лодзи|лодзинск~
gdansk|danzig|гданьск~|данциг~|данцигск~
wroclaw|breslau|вроцлав~|бреслау|вроцлавск~
kaliningrad|konigsberg|koenigsberg|калининград~|калининградск~|кенигсберг~|кенигсбергск~
vienna|viennese|вена|вене|вену|веной|венск~
prague|прага|праги|праге|прагу|прагой|пражск~|пражан~
budapest|будапешт~|будапештск~
bucharest|бухарест~|бухарестск~
belgrade|белград~|белградск~
athens|афины|афин|афинах|афинам|афинск~
rome|рим|рима|риму|римом|риме|римск~
paris|parisian~|париж~|парижск~|парижан~
london|londoner~|лондон~|лондонск~|лондонец|лондонц~
berlin|berliner~|берлин~|берлинск~|берлинец|берлинц~
munich|мюнхен~|мюнхенск~
cologne|кельн~|кельнск~
geneva|женева|женевы|женеве|женеву|женевой|женевск~
the hague|hague|гаага|гааги|гааге|гаагу|гаагск~
brussels|брюссел~|брюссельск~
copenhagen|копенгаген~|копенгагенск~
istanbul|constantinople|стамбул~|стамбульск~|константинопол~|константинопольск~
jerusalem|иерусалим~|иерусалимск~
gaza|gazan~|gaza strip|сектор~ газа|сектор~ газы|сектор~ газе|в газе|в газу|из газы|жител~ газы
west bank|западн~ берег~ реки иордан|западн~ берег~
damascus|дамаск~|дамасск~
aleppo|алеппо
cairo|каир~|каирск~
beijing|peking|пекин~|пекинск~
new york|new yorker~|нью йорк~|нью йоркск~
california|californian~|калифорни~|калифорнийск~
texas|texan~|техас~|техасск~
`;
