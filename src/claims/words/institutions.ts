// Kinds of places and institutions by their nouns in both languages: a figure of a prison bears `тюрьма`.
import { Lexicon } from '../../text/lexicon.ts';

export const institutionEntries: readonly (readonly [patterns: string, key: string])[] = [
  ['prison~|jail~|gaol~|penitentiary|тюрьм~|тюрем|тюремн~|сизо|следственн~ изолятор~', 'prison'],
  ['colony|colonies|penal colony|колони~|исправительн~ колони~', 'colony'],
  ['camp~|лагер~', 'camp'],
  ['mine|mines|colliery|pit|шахт~|рудник~', 'mine'],
  ['factory|factories|plant~|works|mill~|завод~|фабрик~|комбинат~', 'factory'],
  ['hospital~|clinic~|больниц~|госпитал~|клиник~', 'hospital'],
  ['court~|tribunal~|суд|суда|суде|судом|суды|судов|трибунал~', 'court'],
  ['district~|район~|округ~', 'district'],
  ['region~|province~|oblast~|krai|област~|провинци~|регион~|край|края|крае|краю', 'region'],
  ['republic~|республик~', 'republic'],
  ['square~|площад~', 'square'],
  ['centre~|center~|центр~', 'centre'],
  ['school~|school|школ~', 'school'],
  ['college~|academy|academies|училищ~|академи~', 'college'],
  ['village~|settlement~|сел~|село|деревн~|поселок|поселк~', 'village'],
  ['town~|city|cities|город~', 'town'],
  ['cemetery|cemeteries|graveyard~|кладбищ~', 'cemetery'],
  ['grave~|могил~|захоронени~', 'grave'],
  ['barracks|barrack~|казарм~', 'barracks'],
  ['office~|commissariat~|комендатур~|военкомат~|управлени~', 'office'],
  ['fleet~|флот~', 'fleet'],
  ['fort|forts|fortress~|base|bases|крепост~', 'fort'],
  ['monastery|monasteries|convent~|монастыр~', 'monastery'],
  ['ghetto~|гетто', 'ghetto'],
  ['orphanage~|детск~ дом|детск~ дома|детдом~', 'orphanage'],
  ['refinery|refineries|нефтеперерабатывающ~ завод~|нпз', 'refinery'],
  ['submarine~|подлодк~|подлодок|подводн~ лодк~|подводн~ лодок', 'submarine'],
  ['hotline~|hot line~|helpline~|help line~|горяч~ лини~|телефон~ доверия', 'hotline'],
  ['foundation~|charity|charities|фонд|фонда|фонду|фондом|фонде|фонды|фондов', 'foundation'],
  ['council~|совет|совета|совету|советом|совете|советы|советов', 'council'],
  ['committee~|комитет~', 'committee'],
  ['museum~|музе~', 'museum'],
  ['university|universities|университет~', 'university'],
  ['embassy|embassies|consulate~|посольств~|консульств~', 'embassy'],
  ['shelter~|приют~', 'shelter'],
  ['port|ports|harbour~|harbor~|порт|порта|порту|портом|порты|портов', 'port'],
  ['airport~|аэропорт~', 'airport'],
  ['border~|границ~|погранич~', 'border'],
];

export const institutions = new Lexicon<string>(institutionEntries);

export const territories: ReadonlySet<string> = new Set([
  'region',
  'district',
  'republic',
  'town',
  'village',
]);
