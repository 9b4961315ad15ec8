// Nouns of people by their form, where no table knows the word: `fishermen`, `geologists`, `Yazidis`, `трактористов`, `горняков`.
// What they are called stays a group of its own, so that a figure of all people says nothing of them.

/** Endings of agents, and plain words that have none. */
const latin =
  /(?:men|women|folks?|[a-z]{2}ists|[a-z]{2}ians|eers|sters|tees|ptives|[a-z]{3}ants|[a-z]{3}[eo]rs)$|^(?:kids|monks|nuns|priests|clerics|bishops|thieves|spies|slaves|peasants|orphans|babies|infants|girls|twins|cousins|uncles|aunts|daughters|youths|adults|chiefs|cooks|clerks|heirs|guests|thugs|partisans|guerrillas|scouts|aides|envoys|diplomats|physicians|athletes|natives|dissidents|adolescents|parishioners|grandchildren|tribespeople|newborns|crooks|nomads|serfs|dependents|exiles|addicts|respondents|tenants|agents|principals|presidents|correspondents|descendants|merchants|surgeons|paramedics|mechanics|midwives|housewives|detectives|fugitives|inmates|magistrates|advocates|delegates|graduates|classmates|teammates|cellmates|inmates|insurgents|recipients|opponents|shepherds|bodyguards|lifeguards|chauffeurs|entrepreneurs|saboteurs|patrons|barons|shamans|imams|rabbis|mullahs|[a-z]{2}(?:ployees|fugees|cuees|scapees|rainees|ttendees|rolees|raftees|nternees|mputees|vacuees)|blacksmiths|toddlers|pharmacists|nannies|jockeys|attorneys|apprentices|accomplices|hostages)$/;
/** Things whose names end as those of people do. */
const things = new Set(
  (
    'numbers letters papers orders posters towers boosters trailers bunkers containers lasers servers chambers corners quarters headquarters borders rivers shelters ' +
    'meters metres liters litres centers centres fingers shoulders covers filters chapters helicopters launchers transporters trackers carriers cruisers ' +
    'destroyers steamers freighters dollars answers powers offices flowers showers dinners manners matters summers winters layers gatherings registers folders holders ' +
    'reminders newspapers computers rubbers rockers receivers silencers buffers hammers ladders cylinders canisters craters ulcers cancers tumours tumors drawers ' +
    'sweaters mortars waters heaters boilers masts clusters blisters disasters monsters semesters careers beers others hours years errors mirrors motors reactors sectors factors ' +
    'tractors vectors colors colours favors favours harbors harbours rumors rumours corridors generators detectors sensors transformers processors monitors elevators calculators ' +
    'indicators reflectors incubators ventilators projectors anchors armors doors floors terrors radars cellars pillars collars plants grants variants warrants covenants restaurants ' +
    'constants implants remnants pollutants committees guarantees wonders encounters offers tenders ventures fevers thunders engines diggers bulldozers loaders dumpers ' +
    'harvesters printers scanners routers chargers adapters cookers toasters freezers lockers bombers interceptors quadcopters loudspeakers choppers ' +
    'slippers trousers knickers stickers banners rulers counters timers teasers trailers burgers crackers layers levers feathers leathers bladders spiders lobsters tigers ' +
    'panthers beavers rotors stators conveyors humors odors vapors refers differs suffers infers confers prefers defers renders enters covers gathers hovers lowers subscribers followers viewers users listeners readers customers lists mists fists twists wrists waists specimen regimen omen abdomen'
  ).split(' '),
);
const cyrillic =
  /[а-я]{2}(?:ист|щик|льчик|тчик|вчик|дчик|тел|[а-я]ник|як|олог|арь|яр)(?:ов|ев|ей|а|я|и|ы|у|ю|ь|ам|ям|ами|ями|ом|ем|ах|ях|)$/;
const known =
  /^(?:рыбак|горняк|казак|чудак|батрак|кулак|вожак|пастух|монах|аптекар|пекар|токар|слесар|плотник|столяр|маляр|юнош|девуш|девоч|мальчик|старик|стариц|младен|внук|внуч|дочер|бабуш|дедуш|сирот|подрост|священник|крестьян|дворян|мещан|мирян|граждан|христиан|мусульман|тутси|хуту|езид|курд|серб|хорват|босняк|еврей|евре[еяию]|татар|чечен|ингуш|немц|немец|поляк|поляц|латыш|эстон|литов|грек|армян|грузин|узбек|таджик|киргиз|казах|туркмен|калмык|карачаев|балкар|цыган|индей|перс|араб|афган|сириец|сирийц|палестин|корей|китай|вьетнам|француз|болгар|румын|венгр|чех|словак|пассажир|инженер|агроном|актер|режиссер|шофер|дежурн|эксперт|студен|солдатк|санитарк|медсестр|монахин|доброволь|хирург|педиатр|психиатр|терапевт|фармацевт|фельдшер|акушер|курьер|вахтер|дирижер|снайпер|сапер|боксер|тренер|блогер|волонтер|редактор|доктор|профессор|ректор|инспектор|инструктор|драматург|металлург|логопед|ортопед|повар|медсестер)[а-я]{0,6}$/;
/** People by where they are from: `итальянцев`, `ростовчан`. */
const origin = /[а-я]{3}[еи]нец$|[а-я]{3}(?:нцев|нцы|нца|нцам|йцев|йцы|йца|овцев|овцы|чан|чане|жан|жане)$/;
const objects =
  /^(?:памятник|источник|учебник|холодильник|чайник|подсумник|дневник|рудник|родник|тайник|ледник|праздник|пикник|приемник|радиоприемник|светильник|сборник|ценник|рушник|треугольник|наконечник|подшипник|воротник|могильник|понедельник|вторник|кустарник|питомник|муравейник|курятник|наушник|спутник|ежедневник|еженедельник|ежегодник|справочник|заповедник|отстойник|двигател|показател|выключател|огнетушител|глушител|обогревател|указател|накопител|усилител|ускорител|числител|знаменател|множител|краситель|растворител|автомобил|датчик|счетчик|словар|календар|букварь|алтар|фонар|сухар|янтар|каталог|диалог|аналог|некролог|маяк|коньяк|тюфяк|сорняк|пустяк|косяк|известняк|столбняк|медальон|китайск|французск|чех[ао]л)/;
/** Weapons and makes that bear a name, days and months. */
const makes =
  /^(?:shaheds?|gerans?|leopards?|bradleys?|abrams|himars|patriots?|kalibrs?|iskanders?|kinzhals?|lancets?|bayraktars?|boeings?|toyotas?|javelins?|stingers?|grads?|uragans?|smerches|challengers?|marders?|mavics?|kamazes|urals|migs?|sukhois?|kalashnikovs?|makarovs?|fords?|mercedes|fpvs?|atacms|tomahawks?|gepards?|ids?|tvs?|sms|suvs?|ngos?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|street|avenue|road|am|pm|gmt|utc|msk|usd|eur|rub)$/;

/** Whether a noun behind a number means people; `capital`: it is written with one inside its sentence. */
export function isPersonForm(key: string, capital: boolean): boolean {
  if (key.charCodeAt(0) >= 0x400)
    return !objects.test(key) && (cyrillic.test(key) || known.test(key) || origin.test(key));
  if (makes.test(key) || things.has(key)) return false;
  return latin.test(key) || (capital && /^[a-z]{3,}$/.test(key));
}
