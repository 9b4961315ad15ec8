// Nouns that can be counted, with what they say of themselves: who is counted, in which category, after which event.
import { Lexicon } from '../../text/lexicon.ts';
import type { CountKey, EventKey, PopulationKind } from '../claim.ts';

export interface CountedNoun {
  readonly counts: CountKey;
  readonly event?: EventKey;
  readonly body?: PopulationKind;
  /** A group within all people: a figure of all says nothing of it. */
  readonly group?: string;
  /** Too wide to tell by itself: `people`, `раз`. */
  readonly weak?: true;
}

const person: CountedNoun = { counts: 'person' };
const fled: CountedNoun = { counts: 'person', event: 'absence' };

export const countedNouns = new Lexicon<CountedNoun>([
  [
    'soldier~|serviceman|servicemen|service member~|service personnel|troop~|trooper~|fighter~|man|men|people|person~|individual~|personnel|member~|recruit~|reservist~|combatant~|guy|guys|lad|lads|bloke~|boy|boys|soul~|serviceperson~|servicepeople|officer~|conscript~|draftee~|contractor~|volunteer~|mobik~|private~|sergeant~|lieutenant~|lieutenant colonel~|captain~|major~|colonel~|general~|corporal~|nco~|airman|airmen|legionnaire~|militiaman|militiamen|replacement~|friend~|neighbour~|neighbor~|classmate~|roommate~|reinforcement~|tank crewman|tank crewmen|rifleman|riflemen|gunman|gunmen|insurgent~|rebel~|attacker~|serviceperson~|enlistee~|signee~|returnee~|male~|national~|citizen~|fugitive~|offender~|culprit~|perpetrator~|survivor~|victim~|local~|newcomer~|leaver~|colleague~|comrade~|defender~|occupier~|invader~|militant~|ringleader~|orc|orcs|marksman|marksmen|sapper~|engineer~|non commissioned officer~|warrant officer~|commander~|suspect~|defendant~|russians|ukrainians|accused|inmate~|prisoner~|convict~|serviceperson~|guardsman|guardsmen|professional soldier~|regular~|staff|staffer~|body|bodies',
    person,
  ],
  [
    'солдат~|военнослужащ*|военный|военные|военных|военным|военными|военного|боец|бойца|бойцу|бойцы|бойцов|бойцам|бойцами|бойцом|тело|тела|тел|телами|чел|человек|человека|человеку|человеком|люди|людей|людям|людьми|контрактник~|мобилизованн~|мобик~|срочник~|призывник~|доброволец|добровольца|добровольцы|добровольцев|добровольцам|добровольцами|добровольцем|офицер~|рядов~|сержант~|лейтенант~|капитан~|майор~|подполковник~|полковник~|генерал~|прапорщик~|старшина|старшин|командир~|фигурант~|россиян~|украинец|украинца|украинцев|украинцы|обвиняем~|подсудим~|подозреваем~|заключенн~|резервист~|призванн~|участник~|лиц|лица|лицо|ефрейтор~|старослужащ*|новобранец|новобранца|новобранцев|новобранцы|новобранцам|ополченец|ополченца|ополченцев|ополченцы|вагнеров~|вагнеровец|вагнеровцев|вагнеровцы|наводчик~|стрелок|стрелка|стрелков|стрелки|пацан~|друг~|друзья|друзей|друзьям|подруг~|сосед~|соседей|соседи|односельчан~|соратник~|одноклассник~|сокурсник~|ребят|ребята|ребятам|ребятами|хлопц~|душ|земляк~|парень|парней|парни|парня|мужик~|мужчин~|персон|персоны|житель|сослуживец|сослуживца|сослуживцев|сослуживцы|однополчан~|товарищ~|служащ*|нарушител~|виновн~|преступник~|выживш~|уцелевш~|пострадавш~|потерпевш~|член~|представител~|арестант~|узник~|штрафник~|новеньк~|кадровик~|кадровых|защитник~|оккупант~|боевик~|герой|героя|героев|герои|снайпер~|сапер~|гражданин|граждан|граждане|сотрудник~',
    person,
  ],
  ...(
    [
      ['women', 'woman|women|servicewoman|servicewomen|женщин~'],
      [
        'civilians',
        'civilian~|noncombatant~|non combatant~|townsfolk|мирных|мирные|гражданских|мирн~ жител~|мирн~ граждан~|мирн~ граждан',
      ],
      [
        'residents',
        'resident~|villager~|townspeople|горожан~|горожанин~|горожанк~|inhabitant~|native~|locals|islander~|жител~|местных жителей|местные жители|уроженец|уроженц~|уроженк~|уроженок|обитател~',
      ],
      [
        'children',
        'child|children|kid|kids|juvenile~|minor~|teenager~|schoolchildren|ребенок|ребенка|детей|дети|детям|детьми|детях|подростк~|подросток|школьник~|несовершеннолетн~',
      ],
      [
        'refugees',
        'refugee~|evacuee~|displaced|displaced person~|displaced people|migrant~|emigrant~|беженец|беженца|беженцев|беженцы|беженцам|переселен~|переселенец|переселенцев|переселенцы|мигрант~|эмигрант~|эвакуированн~',
      ],
      [
        'asylum seekers',
        'asylum seeker~|people seeking asylum|those seeking asylum|persons seeking asylum|просител~ убежищ~|соискател~ убежищ~|искател~ убежищ~|ищущ~ убежищ~|просящ~ убежищ~|попросивш~ убежищ~|запросивш~ убежищ~',
      ],
      [
        'relatives',
        'relative~|husband|wife|wives|widow~|mother~|parent~|father~|brother~|sister~|son|sons|husband~|родственник~|родн~ и близк~|муж|мужа|мужья|мужей|жена|жены|жен|женам|вдов|вдова|вдовы|матер~|мать|родител~|отцы|отцов|брат|брата|братья|братьев|сын|сына|сыновей|сыновья|сестра|сестры|сестер|сестрам|дочь|дочери|дочерей|дочерям|внук~|внуков|descendant~|grandchild|grandchildren|heir|heirs|потомок|потомк~|наследник~',
      ],
      [
        'police officers',
        'policeman|policemen|police officer~|police|gendarme~|полицейск~|росгвардеец|росгвардейца|росгвардейцев|росгвардейцы',
      ],
      [
        'officials',
        'official~|deput~|deputies|minister~|governor~|mayor~|чиновник~|депутат~|министр~|губернатор~',
      ],
      ['judges', 'judge~|prosecutor~|investigator~|судья|судьи|судей|прокурор~|следовател~'],
      ['lawyers', 'lawyer~|attorney~|адвокат~|юрист~|правозащитник~'],
      ['journalists', 'journalist~|reporter~|correspondent~|журналист~|корреспондент~|репортер~'],
      [
        'workers',
        'worker~|employee~|labourer~|laborer~|рабочий|рабочих|рабочие|рабочим|рабочими|рабочего|работник~',
      ],
      ['observers', 'observer~|election observer~|election monitor~|наблюдател~'],
      ['fishermen', 'fisherman|fishermen|fisherfolk|рыбак~|рыболов~'],
      ['metalworkers', 'metalworker~|steelworker~|металлург~|сталевар~'],
      ['builders', 'builder~|construction worker~|строител~'],
      ['loggers', 'logger~|lumberjack~|лесоруб~'],
      ['railwaymen', 'railwayman|railwaymen|railway worker~|железнодорожник~'],
      ['seamstresses', 'seamstress|seamstresses|швея|швеи|швей|швеям'],
      ['weavers', 'weaver~|ткач|ткача|ткачей|ткачи|ткачих~'],
      ['tourists', 'tourist~|holidaymaker~|турист~|отдыхающ*'],
      ['pilgrims', 'pilgrim~|паломник~'],
      ['shepherds', 'shepherd~|herder~|пастух~|чабан~'],
      ['traders', 'trader~|merchant~|vendor~|торговец|торговца|торговцев|торговцы'],
      ['scientists', 'scientist~|ученый|ученого|ученых|ученые'],
      ['writers', 'writer~|author~|писател~|поэт~'],
      ['artists', 'artist~|художник~'],
      ['actors', 'actor~|actress|actresses|актер~|актрис~'],
      ['musicians', 'musician~|музыкант~'],
      ['athletes', 'athlete~|sportsman|sportsmen|спортсмен~'],
      ['miners', 'miner~|coal miner~|pitman|pitmen|collier~|mineworker~|шахтер~|горняк~|забойщик~'],
      [
        'teachers',
        'teacher~|schoolteacher~|lecturer~|academic|academics|учител~|учительниц~|преподавател~|педагог~',
      ],
      [
        'managers',
        'manager~|boss|bosses|executive~|director~|foreman|foremen|supervisor~|начальник~|руководител~|менеджер~|директор|директора|директоров|директоры|управленец|управленца|управленцев|управленцы',
      ],
      [
        'deportees',
        'deportee~|special settler~|exile|exiles|депортированн~|ссыльн~|спецпоселен~|спецпоселенец|спецпоселенца|спецпоселенцев|спецпоселенцы|спецпоселенцам|высланн~|сосланн~',
      ],
      [
        'security forces',
        'security officer~|security force~|members of the security forces|member of the security forces|security agent~|силовик~',
      ],
      [
        'clergy',
        'priest~|cleric~|monk~|nun|nuns|clergyman|clergymen|священник~|священнослужител~|монах~|монахин~',
      ],
      ['farmers', 'farmer~|peasant~|крестьянин|крестьянина|крестьян|крестьяне|крестьянам|фермер~|колхозник~'],
      ['orphans', 'orphan~|сирот|сирота|сироты|сиротам'],
      ['elderly', 'elderly|old people|elderly people|senior citizen~|стариков|старики|старик|пожилых'],
      ['students', 'student~|graduate~|pupil~|студент~|выпускник~|ученик~'],
      [
        'foreigners',
        'foreigner~|mercenar*|foreign national~|иностранец|иностранца|иностранцев|иностранцы|наемник~',
      ],
      ['witnesses', 'witness~|witnesses|свидетел~|очевидец|очевидцев|очевидцы'],
      ['rescuers', 'rescuer~|firefighter~|volunteer medic~|спасател~|пожарн~'],
      [
        'guards',
        'guard|guards|border guard~|sentry|sentries|prison guard~|warder~|jailer~|prison officer~|prison warder~|correctional officer~|охранник~|пограничник~|часовых|конвоир~|надзирател~|тюремщик~|тюремн~ надзирател~',
      ],
      ['patients', 'patient~|пациент~|больных|больные|больным|больными|заболевш~|инфицированн~'],
      ['hostages', 'hostage~|заложник~'],
      [
        'protesters',
        'protester~|protestor~|demonstrator~|activist~|signator*|протестующ*|активист~|подписант~|демонстрант~|митингующ*|участник~ протест~|участник~ митинг~|участник~ демонстрац~|участник~ акци~',
      ],
      ['veterans', 'veteran~|pensioner~|ветеран~|пенсионер~'],
      [
        'applicants',
        'applicant~|candidate~|evader~|draft dodger~|draft evader~|уклонист~|кандидат~|заявител~',
      ],
      ['paratroopers', 'paratrooper~|десантник~'],
      ['marines', 'marine~|морпех~|морск~ пехотинц~'],
      ['infantrymen', 'infantryman|infantrymen|пехотинец|пехотинца|пехотинцев|пехотинцы'],
      ['gunners', 'gunner~|artilleryman|artillerymen|артиллерист~'],
      ['tank crews', 'tanker~|tankman|tankmen|танкист~'],
      ['drivers', 'driver~|водител~'],
      ['sailors', 'sailor~|матрос~|моряк~'],
      ['pilots', 'pilot~|летчик~|пилот~'],
      ['cadets', 'cadet~|курсант~'],
      ['guards', 'сотрудник~ тюрем|сотрудник~ тюрьм~|сотрудник~ колони~|сотрудник~ сизо'],
      ['passengers', 'passenger~|пассажир~'],
      ['crew', 'crew|crew member~|crewman|crewmen|member~ of the crew|член~ экипажа|член~ команды'],
      ['medics', 'medic~|doctor~|nurse~|медик~|врач~|санитар~|медсестр~|медсестер|фельдшер~'],
    ] as const
  ).map(([group, forms]): [string, CountedNoun] => [forms, { counts: 'person', group }]),
  [
    'deserter~|absentee~|runaway~|defector~|escapee~|absconder~|awol soldier~|awol serviceman|awol servicemen',
    fled,
  ],
  [
    'дезертир|дезертира|дезертиру|дезертиром|дезертиры|дезертиров|дезертирам|дезертирами|дезертирах|беглец|беглеца|беглецов|беглецы|сочинц*|сочник~|пятисот~|бежавш~|сбежавш~|самовольщик~|ушедш~ в соч|покинувш~ част~|оставивш~ част~|уклонивш*',
    fled,
  ],
  ...(
    [
      ['tank', 'tank~|танк~'],
      [
        'aircraft',
        'aircraft|plane~|warplane~|jet|jets|bomber~|fighter jet~|самолет~|истребител~|бомбардировщик~',
      ],
      ['helicopter', 'helicopter~|вертолет~'],
      ['drone', 'drone~|uav~|quadcopter~|беспилотник~|дрон|дрона|дроны|дронов|дронами|бпла|квадрокоптер~'],
      ['missile', 'missile~|rocket~|cruise missile~|ballistic missile~|ракет~'],
      [
        'vehicle',
        'vehicle~|unit~ of equipment|piece~ of equipment|единиц~ техники|armoured vehicle~|armored vehicle~|apc~|ifv~|truck~|car|cars|lorry|lorries|бронемашин~|бронетранспортер~|бтр|бмп|грузовик~|автомобил~|машин~',
      ],
      [
        'gun',
        'howitzer~|artillery piece~|artillery system~|mortar~|гаубиц~|орудие|орудия|орудий|миномет~|артсистем~',
      ],
      ['shell', 'shell|shells|bomb|bombs|снаряд~|бомб~'],
      ['ship', 'ship|ships|vessel~|warship~|boat|boats|катер|катера|катеров|корабл~|судно'],
      ['train', 'train|trains|trainload~|поезд|поезда|поездов|поезду|поездами|эшелон~'],
      ['wagon', 'wagon~|boxcar~|carriage~|вагон~'],
      ['bus', 'bus|buses|автобус~'],
      ['crew', 'tank crew~|gun crew~|экипаж|экипажи|экипажей|экипажам|экипажами'],
      ['building', 'building~|house|houses|homes|apartment block~|здани~|домов|домам'],
      ['flat', 'flat|flats|apartment~|квартир~'],
      ['school', 'school~|kindergarten~|hospital~|школ~|больниц~|детск~ сад~'],
      ['grave', 'grave|graves|coffin~|могил~|гроб~'],
      ['family', 'family|families|household~|семья|семью|семьи|семье|семьей|семей|семьям|семьями'],
      ['hut', 'hut~|shack~|хижин~|лачуг~'],
      ['depot', 'depot~|warehouse~|storehouse~|ammunition dump~|fuel dump~|склад~'],
      [
        'call-up paper',
        'call up paper~|draft paper~|draft notice~|call up notice~|summons|summonses|повестк~|повесток',
      ],
      ['appeal', 'appeal~|complaint~|petition~|application~|жалоб~|заявлени~|прошени~|ходатайств~|апелляци~'],
      ['address', 'обращени~'],
      [
        'call',
        'вызов|вызова|вызовы|вызовов|вызовам|вызовами|call out|call outs|callout~|calls|phone call~|telephone call~|emergency call~|hotline call~|звонок|звонка|звонку|звонком|звонки|звонков|звонкам|звонками|звонках',
      ],
      ['violation', 'violation~|нарушени~'],
      ['inspection', 'inspection~|проверк~|проверок'],
      ['lawsuit', 'lawsuit~|civil suit~|иск|иска|иски|исков|искам|исками|исках'],
      [
        'centre',
        'detention centre~|detention center~|holding centre~|holding center~|torture centre~|torture center~|центр~ содержани~|центр~ пыток',
      ],
      ['letter', 'letter~|письмо|письма|писем|письмам|письмами|письмах'],
    ] as const
  ).map(([thing, forms]): [string, CountedNoun] => [forms, { counts: `other:${thing}` }]),
  ['refusenik~|objector~|отказник~|отказчик~|пятисотые', { counts: 'person', event: 'refusal' }],
  ['casualty|casualties|потер~', { counts: 'person', event: 'loss' }],
  ['life|lives|жизней|жизни', { counts: 'person', event: 'death', weak: true }],
  [
    'fatality|fatalities|death~|dead|погибш~|умерш~|убит~|смерт~|жертв~',
    { counts: 'person', event: 'death' },
  ],
  ['двухсотых|двухсотые|kia', { counts: 'person', event: 'death' }],
  ['трехсотых|трехсотые|wia', { counts: 'person', event: 'wound' }],
  ['wounded|injured|раненый|раненых|раненые|раненого|ранеными', { counts: 'person', event: 'wound' }],
  ['missing|пропавш~', { counts: 'person', event: 'missing' }],
  [
    'prisoner of war|prisoners of war|pow~|captive~|пленный|пленных|пленные|пленного|военнопленн~',
    { counts: 'person', event: 'capture' },
  ],
  ['смертн~ приговор~|death sentence~', { counts: 'sentence', event: 'conviction' }],
  ['смертн~ случа~', { counts: 'person', event: 'death' }],
  ['convicted|sentenced|осужденн~|осуждено|приговоренн~', { counts: 'person', event: 'conviction' }],
  ['charged|accused', { counts: 'person', event: 'charge' }],
  ['detainee~|задержанн~', { counts: 'person', event: 'detention' }],
  [
    'case~|criminal case~|court case~|proceeding~|criminal proceeding~|prosecution~|investigation~|desertion case~|awol case~',
    { counts: 'case', event: 'prosecution' },
  ],
  [
    'дело|дела|делу|делом|деле|дел|делам|делами|делах|уголовн~ дело|уголовн~ дела|уголовн~ дел|производств~|расследовани~',
    { counts: 'case', event: 'prosecution' },
  ],
  [
    'sentence~|verdict~|conviction~|ruling~|judgment~|judgement~|court ruling~|guilty verdict~|court decision~|prison sentence~',
    { counts: 'sentence', event: 'conviction' },
  ],
  [
    'приговор~|судебн~ решени~|решени~ суд~|постановлени~|обвинительн~ приговор~|вердикт~|судебн~ акт~|осуждений',
    { counts: 'sentence', event: 'conviction' },
  ],
  ['charge~|indictment~|обвинени~|обвинительн~ заключени~', { counts: 'charge', event: 'charge' }],
  [
    'attack~|strike~|air strike~|airstrike~|missile strike~|drone strike~|raid~|assault~|shelling~|bombardment~|hit~',
    { counts: 'attack', event: 'attack' },
  ],
  [
    'удар~|авиаудар~|авианалет~|бомбардировк~|бомбежк~|атак~|нападени~|обстрел~|налет~|рейд|рейда|рейды|рейдов|рейдам|рейдами|рейдах|прилет~|штурм|штурма|штурмов|штурмы',
    { counts: 'attack', event: 'attack' },
  ],
  ['detention|detentions|arrest|arrests|задержани~', { counts: 'other:detention', event: 'detention' }],
  ['refusals|отказ|отказа|отказов', { counts: 'other:refusal', event: 'refusal' }],
  ['time~|occasion~|раз|раза', { counts: 'times', weak: true }],
  ['army|armies|арми~', { counts: 'unit', body: 'army' }],
  ['division~|дивизи~', { counts: 'unit', body: 'division' }],
  ['brigade~|бригад~', { counts: 'unit', body: 'brigade' }],
  [
    'regiment~|полк|полка|полку|полком|полке|полки|полков|полкам|полками|полках',
    { counts: 'unit', body: 'regiment' },
  ],
  ['battalion~|батальон~', { counts: 'unit', body: 'battalion' }],
  ['company|companies|рота|роты|роту|роте|ротой|рот|ротам|ротами', { counts: 'unit', body: 'company' }],
  ['platoon~|взвод~', { counts: 'unit', body: 'platoon' }],
  ['squad~|отделени~', { counts: 'unit', body: 'squad' }],
  ['unit~|formation~|подразделени~|соединени~|воинск~ част~|част~', { counts: 'unit' }],
  [
    'name|names|entry|entries|record|records|surname~|line|lines|row~|фамили~|имен|имени|имена|имя|запис~|строк~|строчк~',
    { counts: 'record', event: 'listed' },
  ],
  [
    'ruble~|rouble~|dollar~|euro~|usd|eur|peso~|franc~|lira|liras|dinar~|dirham~|rial~|rupee~|yuan|yen|tenge|zloty~|krone~|kroner|krona|kronor|forint~|shilling~|naira|quetzal~|pounds sterling|pound~|cents|песо|франк~|фунт~ стерлингов|лира|лиры|динар~|тенге|злот~|юан~|иен~|шиллинг~|рупи~|манат~|сомов|сомони|рубл~|руб|доллар~|евро|hryvnia~|гривен|гривн~',
    { counts: 'money' },
  ],
]);

/** Measures that count nobody: time, distance, weight, money by sign. */
export const measureNouns = new Lexicon<'time' | 'other'>([
  [
    'day~|week~|month~|year~|hour~|minute~|second~|yr|yrs|hr|hrs|mins|secs|wks|mths|decade~|century|centuries|night~|morning~|evening~|weekend~|день|дня|дней|дню|дни|дням|сутки|суток|недел~|месяц~|год|года|году|годы|годов|годам|лет|час~|минут~|секунд~|десятилети~|столети~|век|века|веков',
    'time',
  ],
  ['year old|years old|летн~|year old~', 'time'],
  [
    'km|mg|ml|gram~|gramme~|milligram~|kilometre~|kilometer~|kilometers|metre~|meter~|mile~|feet|foot|inch~|cm|mm|m|hectare~|acre~|ton~|tonne~|kg|kilogram~|kilo~|litre~|liter~|degree~|celsius|fahrenheit|calibre|caliber|mph|kmh|hz|khz|mhz|ghz|db|decibel~|gb|mb|tb|knot~|psi|bar|rpm|lb|lbs|pound weight~|ounce~|carat~|barrel~|calorie~|kwh|gallon~|pint~|square metre~|square kilometre~|square mile~|watt~|volt~|page~|chapter~|paragraph~|о?clock|pm|am|gmt|utc|msk|kw|mw',
    'other',
  ],
  [
    'г|гр|грамм|грамма|граммов|мг|миллиграмм~|мл|миллилитр~|л|ч|мес|сут|сек|нед|гц|кгц|мгц|ггц|герц|килогерц~|мегагерц~|децибел~|вольт~|ватт|ватта|квт|мвт|ампер|ампера|промилле|атмосфер~|рентген~|микрорентген~|узлов|узла|верст~|верстах|аршин~|пуд~|фунт~|барел~|баррел~|калори~|карат|карата|каратов|дюйм~|сантиметр~|миллиметр~|дециметр~|гектопаскал~|паскал~|кв м|кв км|квадратн~ метр~|квадратн~ километр~|куб м|кубометр~|сот~ земли|центнер~|км|километр~|метр~|миль|мили|см|мм|м|га|гектар~|тонн~|кг|килограмм~|литр~|градус~|калибр~|страниц~|глав|глава|главы|абзац~|процентн~ пункт~|балл~|очков|очка|очко',
    'other',
  ],
]);

/** Nouns that make a figure of speech or a structure of the text, not a count. */
export const idleNouns = new Lexicon<true>([
  [
    'half|halves|language~|way~|thing~|reason~|word~|side~|point~|option~|step~|question~|request~|comment~|problem~|factor~|aspect~|part~|stage~|phase~|front~|hand~|piece~|kind~|type~|sort~|form~|level~|example~|idea~|lesson~|scenario~|possibilit*|possibility|theor*|theme~|topic~|section~|paragraph~|version~|view~|opinion~|choice~|condition~|goal~|aim~|task~|rule~|story|stories|moment~|chance~|lot~|bit~|minute~|matter~|cent~|mind~|heart~|eye~|fold|percent~|chapter~|article~|world war~|world~|per|end~|fire~|place~|faced|fronts|another|war|wars',
    true,
  ],
  [
    'язык~|раз|сторон~|слов|слова|словах|словами|вопрос~|причин~|вариант~|шаг~|этап~|пункт~|фактор~|аспект~|образ~|вещ~|тем|темы|тема|счета|голос~|глаз~|рук|руки|руках|мнени~|точк~|взгляд~|пример~|услови~|цел~|задач~|правил~|истори~|момент~|шанс~|верси~|част~|вид~|тип~|сорт|мысл~|миров~ войн~|минут~|войн|войны|войнах|огн~|стул~|стать~',
    true,
  ],
]);
