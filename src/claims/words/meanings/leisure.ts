// Resorts and sport, journeys for pleasure and on foot, shows and feasts, the buildings and places for them, harbours.
export const leisureMeanings = `
resort~|holiday resort~|курорт~|курортн~
ski resort~|горнолыжн~ курорт~|горнолыжн~ комплекс~
ski lift~|chair lift~|chairlift~|drag lift~|подъемник~|горнолыжн~ подъемник~|канатн~ подъемник~
ski slope~|ski run~|piste~|горнолыжн~ трасс~|горнолыжн~ склон~|лыжн~ трасс~
skier~|лыжник~|лыжниц~|горнолыжник~
ski|skis|skiing|лыж~|лыжн~|горнолыжн~
snowboard*|сноуборд*
climber~|mountaineer~|alpinist~|альпинист~|альпинистк~|скалолаз~|восходител~
mountaineering|rock climbing|альпинизм~|скалолазани~
hiker~|trekker~|backpacker~|rambler~|турист~ поход~|походник~
hike~|hiking|trek~|trekking|турпоход~|туристическ~ поход~|пеш~ поход~
tourist~|holidaymaker~|holiday maker~|vacationer~|турист~|туристк~|отдыхающ*|отпускник~|курортник~|отдыхающ~|туристическ~
tour guide~|mountain guide~|экскурсовод~|гид|гида|гиды|гидов|гидам|проводник~
excursion~|sightseeing|day trip~|экскурси~|экскурсионн~
campsite~|camp site~|camping ground~|tent camp~|кемпинг~|палаточн~ лагер~|палаточн~ городок|палаточн~ городк~
chalet~|cabin~|holiday cottage~|шале|домик~
holiday camp~|summer camp~|children's camp~|детск~ лагер~|летн~ лагер~|оздоровительн~ лагер~|пионерлагер~|пионерск~ лагер~
water park~|aquapark~|аквапарк~
amusement park~|theme park~|funfair~|fairground~|парк~ аттракцион~|парк~ развлечени~|луна-парк~|лунапарк~
ride~|fairground ride~|carousel~|merry go round~|аттракцион~|карусел~
ferris wheel~|big wheel|колес~ обозрени~
zoo|zoos|zoological|зоопарк~|зоосад~
circus|circuses|цирк~|цирков~
swimming pool~|indoor pool~|бассейн~
gym|gyms|gymnasium~|sports hall~|спортзал~|спортивн~ зал~|тренажерн~ зал~
ice rink~|skating rink~|skating|ледов~ арен~|ледов~ дворец|ледов~ дворц~|каток|катка|катке|катки|катков
stand|stands|grandstand~|terraces|трибун~
football fan~|soccer fan~|supporter~|фанат~|болельщик~|болельщиц~
spectator~|onlooker~|audience member~|зрител~|зрительниц~
concert hall~|концертн~ зал~
concert~|gig|gigs|концерт~|концертн~
concertgoer~|concert goer~|посетител~ концерт~
festival~|фестивал~|фестивальн~
carnival~|карнавал~
fair|fairs|ярмарк~
dock|docks|dockyard~|док|дока|доки|доков|доках|докам|доками
sailing|regatta~|yacht race~|парусн~ гонк~|регат~
yachtsman|yachtsmen|яхтсмен~
marathon~|марафон~|марафонск~
runner~|marathon runner~|бегун~|бегунь~|марафонец|марафонц~
diver~|scuba diver~|водолаз~|дайвер~|аквалангист~|ныряльщик~|frogman|frogmen
swimmer~|bather~|пловец|пловц~|купальщик~|купающ*
lifeguard~|beach guard~|спасател~ на пляже|пляжн~ спасател~
hunger march~|голодн~ марш~|голодн~ поход~
marcher~|участник~ марш~|участник~ шестви~|участник~ поход~|участник~ колонн~
contingent~|column|columns|колонн~
set out|set off|setting out|setting off|embark* on|вышл~ в путь|вышел в путь|выход~ в путь|двинул~ в путь|тронул~ в путь|пустил~ в путь|отправил~ в путь|вышл~ в поход|отправил~ в поход|выступил~ в поход|двинул~ в поход
stripped of|strip of|stripping of|deprived of|depriv* of|лишен|лишена|лишены|лишено|лишил~|лишени~
`;
