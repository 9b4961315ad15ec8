// What else may become of people, by words that say the same: a figure of `executed` bears `put to death` and `казнены`.
import { Lexicon } from '../../text/lexicon.ts';

const entries: readonly (readonly [patterns: string, key: string])[] = [
  [
    'sentenced to prison|sentenced to jail|sentenced to camp~|prison sentence~|prison term~|jail term~|camp sentence~|imprisoned|jailed|тюремн~ срок~|лагерн~ срок~|приговорен~ к лагер~|лишени~ свободы',
    'imprisonment',
  ],
  ['shot at|shot into the air|стрелял~|обстрелян~', 'shooting'],
  [
    'на волю вышл~|вышл~ на волю|вышл~ на свободу|на свободу вышл~|вышел на свободу|released|freed|set free|let go|discharged from custody|release~|освобожден~|освободил~|освободить|выпущен~|выпустил~|на свободу|отпущен~|отпустил~',
    'release',
  ],
  [
    'executed|execution~|put to death|shot dead|shot|shootings|hanged|расстрел~|расстреля*|казнен~|казнил~|казни|казнь|повешен~|повесил~',
    'execution',
  ],
  [
    'hospitalised|hospitalized|hospitalisation~|taken to hospital|admitted to hospital|in hospital|госпитализир*|попал~ в госпиталь|в госпиталь|попал~ в больницу|в госпиталь попал~|в больницу попал~|в больницу|в больнице',
    'hospital',
  ],
  ['exhumed|exhumation~|unearthed|dug up|эксгум*|извлечен~ из могил', 'exhumation'],
  [
    'deported|deportation~|expelled|exiled|banished|deporting|депортир*|депортаци~|выслан~|выслал~|высылк~|сослан~|сослал~|выселен~|выселил~|выселять|выселить',
    'deportation',
  ],
  [
    'похитить|abducted|abduction~|kidnapped|kidnapping~|snatched|похищен~|похитил~|похищени~|украден~|увезен~|увезл~',
    'abduction',
  ],
  [
    'forcibly disappeared|were disappeared|was disappeared|disappearance~|disappeared|насильственно исчез~|исчез|исчезл~|исчезновени~',
    'disappearance',
  ],
  ['rehabilitated|exonerated|cleared|rehabilitation~|реабилитир*|реабилитаци~', 'rehabilitation'],
  ['tortured|torture~|beaten|beating~|ill treated|пытк~|пытал~ в|избит~|избил~|избиени~', 'torture'],
  [
    'спасти|rescued|rescue~|saved|brought to safety|brought out alive|pulled out alive|спасен~|спасл~|спас',
    'rescue',
  ],
  ['evacuated|evacuation~|эвакуир*|эвакуаци~|вывезен~|вывезл~', 'evacuation'],
  [
    'arrived|arrival~|took in|taken in|came to|прибыл~|прибывш~|приехал~|принял|приняла|приняли|принят~',
    'arrival',
  ],
  ['filed|lodged|submitted|received _ complaints|подан~|подал~|подали|внесен~ жалоб~', 'filing'],
  ['upheld|granted|satisfied|удовлетвор*', 'grant'],
  [
    'dismissed|fired|sacked|removed from office|discharged from service|уволен~|уволил~|отчислен~',
    'dismissal',
  ],
  ['suspended from|suspended from duty|отстранен~|отстранил~', 'suspension'],
  [
    'обменять|exchanged|exchange~|swapped|swap~|prisoner exchange~|обменян~|обменял~|обмен|обмена|обмену|обменом|по обмену',
    'exchange',
  ],
  ['vaccine~|vaccinated|inoculated|vaccination~|привит~|привил~|прививк~|вакцинир*', 'vaccination'],
  [
    'came down with|come down with|went down with|fell ill|fell sick|taken ill|contracted|caught|infected|infection~|sickened|fallen ill|заболел~|заболевш~|заболевани~|заразил~|заражен~|переболел~',
    'illness',
  ],
  ['invalided out|discharged as unfit|комиссован~|комиссовал~|признан~ негодн~', 'invaliding'],
  ['amnestied|amnesty|amnesties|pardoned|pardon~|амнистир*|амнисти~|помилован~|помиловал~', 'pardon'],
  ['came into the world|born|birth~|родил~|рожден~|появил~ на свет', 'birth'],
  ['resettled|resettlement|relocated|переселен~|переселил~|расселен~', 'resettlement'],
  ['displaced|uprooted|driven out|перемещен~ лиц~|вынужден~ покину*', 'displacement'],
  ['questioned|interrogated|допрошен~|допросил~', 'questioning'],
  ['decorated|awarded|received _ medal~|награжден~|наградил~', 'award'],
  ['promoted|promotion~|повышен~ в звани~|повысил~', 'promotion'],
  ['fined|fine~|оштрафован~|оштрафовал~|штраф~', 'fine'],
  ['extradited|extradition~|handed over|экстрадир*|экстрадици~|выдан~', 'extradition'],
  ['collected|gathered|taken from|собран~|собрал~', 'collection'],
  ['delivered|served on|served with|handed out|handed to|вручен~|вручил~|раздан~', 'delivery'],
  ['destroyed|burned down|demolished|razed|уничтожен~|разрушен~|сожжен~|снесен~', 'destruction'],
];

export const kinEvents = new Lexicon<string>(entries);

/** The keys of these events. */
export const kinKeys: ReadonlySet<string> = new Set(entries.map(([, key]) => key));
