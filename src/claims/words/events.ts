// What happened: verbs and nouns of events, each form by its stem.
import { Lexicon } from '../../text/lexicon.ts';
import type { EventKey } from '../claim.ts';

export const eventWords = new Lexicon<EventKey>([
  [
    'left _ unit~|left _ post~|left _ position~|left _ regiment~|left _ ranks|left the army|left without|leave without|leaving _ unit~|leaving _ post~|leave _ unit~|' +
      'abandon~ _ unit~|abandon~ _ post~|abandon~ _ position~|abandon~|abandonment~|fled|flee|fleeing|flees|ran away|run away|running away|ran off|escape|escapes|escaping|legged it|walked away|left|walked off|walk off|' +
      'went awol|gone awol|go awol|going awol|awol|absent without leave|absent|absence~|absence without leave|unauthori*ed absence~|unauthorised absence~|unauthorized absence~|unauthorised departure~|unauthorized departure~|without permission|without leave|escaped|quit _ unit~|walked out|slipped away|disappeared from|went missing from',
    'absence',
  ],
  [
    'соч|самовольн~ оставил~|самовольн~ оставивш~|самовольн~ оставлен~|самовольн~ остави*|самовольно покину*|самовольн~|оставил~ _ част~|оставил~ част~|оставивш~ част~|оставлени~ части|оставление части|' +
      'покинул~ _ част~|покинул~ част~|покинул~ расположени~|покинул~ свои|покинул~|покида*|покинувш~|бежал~|сбежал~|сбежавш~|бежавш~|убежал~|сбегал~|сбегают|сбегает|бегут|бежит|разбежал~|разбега~|удрал~|ушл~ в соч|ушел в соч|уход в соч|ушли|ушло|ушла|уходит|уходят|уходил~|бросил~ позици~|бросил~ _ част~|побег~|не вернул~ в част~|не явил~|уклони* от службы|бегств~|оставил~ позици~|оставил~ служб~|самоволк~',
    'absence',
  ],
  [
    'desert|deserts|deserted|deserting|desertion|desertions|дезертирова*|дезертиру*|дезертирств~',
    'desertion',
  ],
  [
    'refuse~|refused|refusing|refusal~|refused _ order~|disobey~|disobeyed|отказал~|отказавш~|отказ|отказа|отказы|отказов|неповиновени~|неисполнени~ приказ~',
    'refusal',
  ],
  [
    'claimed the lives|claimed _ lives|claims the lives|took the lives|found dead|оборвал~|унес жизн~|унес~ жизн~|унес~ _ жизн~|унесл~ жизн~|унесл~ _ жизн~|найден~ мертв~|buried|burial~|funeral~|похоронил~|похоронен~|похорон|обнаружен~ мертв~|лишил~ жизни|killed|kills|killing|shot dead|shot and killed|gunned down|executed|execution~|massacred|slaughtered|butchered|lynched|strangled|gassed|succumbed|bled to death|burnt alive|burned alive|murdered|murder~|drowned|starved to death|froze to death|burned to death|hanged|beheaded|assassinated|beaten to death|tortured to death|exhumed|died|die|dies|dying|dead|death~|fatal*|perished|lost their live~|lost _ lives|slain|fell in battle|погиб|погибл~|погибш~|скончавш*|умерш~|убит~|убил|убила|убив|расстреляв|убило|убили|убива|застрелил~|застрелен~|расстрелян~|расстрелял~|расстреля|казнен~|казнил~|казн|зарезал~|зарезан~|замучен~|замучил~|утонул~|утон|замерз|замерзл~|сгорел~ заживо|повешен~|повесил~|повесился|задохнул~|подорвал~|растерзан~|забит~ насмерть|забил~ насмерть|эксгумирова*|эксгумац*|умер|умерл~|гибел~|смерт~|скончал~|ликвидирова*',
    'death',
  ],
  [
    'wia|hurt|пострада*|контуж*|wounded|wounding|injured|injures|wounds|injuring|wound~|maimed|ранен~|ранил~|ранени~|получил~ ранени~',
    'wound',
  ],
  [
    'made to disappear|disappeared|disappear|disappears|disappearance~|vanished|unaccounted for|mia|missing|went missing|missing in action|пропал~ без вести|пропавш~ без вести|пропавш~|пропал~|пропада*|исчез|исчезл~|исчезнов~|без вести',
    'missing',
  ],
  ['casualt*|losses|loses|lost|потерял~|потеряв|потер~', 'loss'],
  [
    'в плен|плен|плена|плену|captured|captivity|taken prisoner|taken captive|capture~|pow~|попал~ в плен|взят~ в плен|взял~ в плен|в плену|пленен~|захвачен~|захватил~',
    'capture',
  ],
  [
    'в плен сдал~|в плен сдались|в плен добровольно сдал~|surrendered|surrender~|surrendering|сдал~ в плен|сдались|сдавш~|сдач~ в плен',
    'surrender',
  ],
  [
    'convicted|convict~|conviction~|sentenced|sentence~|sentencing|found guilty|guilty|jailed|jails|imprisoned|imprisons|verdict~|ruling~|court ruling~|convicting|handed down|got suspended|suspended sentence~|prison term~|jail term~',
    'conviction',
  ],
  [
    'тюремн~ срок~|лагерн~ срок~|осужден~|осудил~|осудив|приговорив|приговорен~|приговорил~|приговор~|признан~ виновн~|срок~ получил~|реальн~ срок~|условн~ срок~|признал~ виновн~|судебн~ решени~|вынес~|вынесен~|получил~ срок~|судим~|судебн~ акт~',
    'conviction',
  ],
  [
    'charged|charge~|indicted|accused of|face charges|faces charges|facing charges|обвинен~|обвиняют~|обвинил~|обвинени~|вменя*|инкримин*|предъявлен~ обвинени~|предъявил~ обвинени~',
    'charge',
  ],
  [
    'case~ _ opened|criminal case~|court case~|cases sent|prosecuted|tried|prosecution~|sent to court~|went to court|filed|received by _ court~|cases|stood trial|tried in court|on trial|went on trial',
    'prosecution',
  ],
  [
    'возбужден~|возбудил~|уголовн~ дел~|поступил~ в суд~|поступил~|направлен~ в суд~|передан~ в суд~|дел по стать~|заведен~ дел~|завел~|под суд|рассмотрел~|рассмотрен~',
    'prosecution',
  ],
  [
    'court~ cleared|court~ _ cleared|acquitted|acquits|acquit~|acquitting|acquitted|acquittal~|оправдал~|оправдав|оправдан~|оправдательн~',
    'acquittal',
  ],
  [
    'in custody|taken into custody|taken into detention|rounded up|stopped at _ border|intercepted|detains|detained|arrested|caught|apprehended|detention~|arrest~|задержан~|задержал~|арестован~|арестовав|задержав|пойман~|поймал~|арест~',
    'detention',
  ],
  [
    'wanted|wanted list~|put on _ wanted list|police _ looking for|police _ searching for|police _ hunting for|sought by|hunted|manhunt|розыск~|в розыск~|ищут|ищет|разыскива*|разыскиваем~',
    'wanted',
  ],
  [
    'listed|on the list|list~ name~|the list contain~|list include~|the document name~|on a list|list _ contain~|на списке|в списке|в списках|список включа*|перечислен~|числятся|числится|значатся|значится|упомянут~|фигуриру*|внесен~|насчитыва*|содержит~|содержатся',
    'listed',
  ],
  [
    'matched|found in _ roster|on the roster|in the roster|found on _ roster|appear~ in _ roster|coincide~|cross checked|совпал~|совпадени~|нашл~|найден~|нашлись|обнаружил~|обнаружен~|found in|identified in|turned up in|located in|traced',
    'matched',
  ],
  [
    'verified|confirmed|checked|identified|identities|authenticated|verify|confirm~|identity|проверен~|проверил~|подтвержден~|подтвердил~|подтверди*|удал~ подтвердить|личност~|установлен~ личност~|установил~ личност~',
    'verified',
  ],
  [
    'interviewed|interviews|interview~ held|spoke to|spoke with|talked to|talked with|spoken to|contacted|поговорил~|пообщал~|опросил~|опрошен~|интервью',
    'interviewed',
  ],
  [
    'attack~|attacked|attacking|hit|struck|strike~|shelled|shelling|bombed|bombing|targeted|targeting|raid~|raided|came under fire|under attack|атакова*|атак~|ударил~|удар~|обстрелял~|обстрел~|обстрелян~|поразил~|поражен~|бомбил~|нанесл~ удар~|нанес|попал~ под|прилет~',
    'attack',
  ],
  [
    'deployed|redeployed|moved to|transferred|sent to the front|were sent|переброшен~|перебросил~|отправлен~|отправил~|перемещен~|переведен~|перевел~|дислоцирова*',
    'deployment',
  ],
  [
    'serve~|serving|served|fight~|fighting|fought|strength|servicing|служил~|служат|служит|служащ~|воюют|воевал~|воюет|численност~|насчитыва*|participate~|участву*',
    'service',
  ],
  [
    'came home|come home|coming home|returned|return~|repatriated|came back|made it back|came to their senses|вернул~|вернувш~|возвратил~|возвращен~|репатриирова*',
    'return',
  ],
  ['mobilised|mobilized|drafted|called up|мобилизова*|призван~|призвал~', 'mobilisation'],
  [
    'signed|sign _ contract~|signed on|recruitment|подписал~|контракт _ заключил~|заключил~ контракт~|recruited|enlisted|signed _ contract~|signed up|joined|entered _ service|came to the army|завербова*|подписал~ контракт~|вступил~|пополнил~|поступил~ на службу|пришли в арми~|пришел в арми~|пришло в арми~|попал~ в арми~|набрали|набран~',
    'recruitment',
  ],
]);

/** What became of people that no figure is kept of: told all the same. */
export const fateWords = new Lexicon<true>([
  [
    'survive|survived|survives|rescued|saved|evacuated|released|freed|let go|set free|paroled|pardoned|amnestied|hospitali*|exchanged|swapped|displaced|deported|expelled|exiled|evicted|abducted|kidnapped|tortured|beaten|raped|starved|infected|recovered|quarantined|' +
      'punished|disciplined|demoted|dismissed|fired|promoted|decorated|compensated|rehabilitated|exonerated|came home|came up|turned up|reported|showed up|voted|protested|applied|registered|tested|vaccinated|trapped|stranded|unhurt|alive|safe|injected|relocated|resettled|naturali*|starving|held|questioned|searched|fined|trained|armed|dead',
    true,
  ],
  [
    'выжил~|выжить|выживает|уцелел~|спас|спасл~|спасен~|в живых|живы|эвакуирова*|отпустил~|отпущен~|освободил~|освобожден~|выпустил~|выпущен~|помилован~|амнистирова*|госпитализирова*|обменял~|обменян~|депортирова*|выслал~|выслан~|изгнан~|выселен~|переселен~|похитил~|похищен~|пытал~|избит~|избил~|изнасилован~|заражен~|заразил~|заболел~|заболева*|выздоровел~|привит~|' +
      'наказан~|наказал~|уволил~|уволен~|разжалован~|награжден~|реабилитирова*|явил~|доехал~|дошл~|добрал~|дожил~|прибыл~|прибыва*|выбыл~|избежал~|скрыл~|скрыва*|удержива*|содержа*|допросил~|допрошен~|оштрафован~|обучен~|вооружен~|заблокирован~|завален~|поднял~ на поверхность|проголосовал~|прописан~|зарегистрирован~|остал~ в живых|опознан~|опознал~|похоронен~|нашли|найден~|поселил~|приехал~|уехал~|выехал~|вышл~|вышел',
    true,
  ],
]);

/** Events that a text may name one for the other. */
const kin: readonly (readonly EventKey[])[] = [
  ['absence', 'desertion', 'listed'],
  ['conviction', 'matched'],
  ['wanted', 'matched'],
  ['loss', 'death'],
  ['verified', 'matched'],
  ['service', 'deployment'],
];

export function sameEvent(a: EventKey, b: EventKey): boolean {
  return a === b || kin.some((group) => group.includes(a) && group.includes(b));
}
