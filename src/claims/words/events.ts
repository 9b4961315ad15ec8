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
    'bolted|bolting|cleared out|slipped off|slipped out|slip away|slipping away|sneaked off|sneaked away|sneaked out|snuck off|snuck away|snuck out|made off|took off|took to _ heels|cut and ran|cut and run|absconded|absconding|abscond|absconds|decamped|scarpered|did a runner|done a runner|jumped ship|melted away|stole away|drifted away|wandered off|on the run|on the lam|broke and ran|ran for it|ran from|running from|run from|over the hill|gave _ the slip|given _ the slip|turned _ backs on|turned _ back on|absented|failed to return from leave|did not return from leave|never returned from leave|never came back from leave|overstayed _ leave|unauthori*ed leave|without authori*ation|without official leave|gone off|went off without|went absent|gone absent|go absent|going absent|took french leave|parted company with|dropped out of _ unit~|dropped out of _ ranks|skipped out',
    'absence',
  ],
  [
    'дал деру|дали деру|дало деру|дал~ тягу|задал~ стрекача|смылся|смылись|смылось|слинял~|свинтил~|драпанул~|драпал~|драпают|утек из|утекл~ из|сделал~ ноги|унес~ ноги|в бега|в бегах|ушел|ушедш~|исчез~ из част~|исчезл~ из част~|пропал~ из част~|исчез~ из расположени~|исчезл~ из расположени~|оставил~ ряды|оставивш~ ряды|бросил~|бросивш~|бросают|бросает|запятисотил~|не вернул~ из отпуск~|не вернул~ из увольн*|не вернувш~ из отпуск~|не вышл~ на служб~|не вышел на службу|не прибыл~ в част~|не прибыл~ к месту|оставил~ мест~ служб~|оставлени~ служб~|оставлени~ мест~|без разрешени~|уход из части|уходы из частей|отлучил~|отлучк~|самовольно отлуч*|разошел~ по домам|разошл~ по домам|дезертирн~',
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
    'declined to fight|declined to go|would not fight|would not go|balked|baulked|defied _ order~|defied|defying|defiance|disobeying|disobedience|insubordinat*|mutin*|rebelled|downed _ weapon~|said no to',
    'refusal',
  ],
  [
    'не подчинил~|не выполнил~ приказ~|отказыва*|неподчинени~|взбунтовал~|бунт|бунта|бунте|невыполнени~ приказ~|ослушал~',
    'refusal',
  ],
  [
    'жертвами _ землетрясени~|жертвами _ наводнени~|жертвами _ взрыв~|жертвами землетрясени~|жертвами наводнени~|жертвами паводк~|жертвами пожар~|жертвами взрыв~|жертвами обвал~|жертвами обрушени~|жертвами оползн~|жертвами лавин~|жертвами цунами|жертвами урагана|жертвами авари~|жертвами катастроф~|жертвами крушени~|жертвами кораблекрушени~|жертвами эпидеми~|жертвами стихи~|жертвами теракт~|жертвами обстрел~|жертвами бомбежк~|жертвами бомбардировк~|claimed the lives|claimed _ lives|claims the lives|took the lives|found dead|оборвал~|унес жизн~|унес~ жизн~|унес~ _ жизн~|унесл~ жизн~|унесл~ _ жизн~|найден~ мертв~|buried|burial~|funeral~|похоронил~|похоронен~|похорон|обнаружен~ мертв~|лишил~ жизни|killed|kills|killing|shot dead|shot and killed|gunned down|executed|execution~|massacred|slaughtered|butchered|lynched|strangled|gassed|succumbed|bled to death|burnt alive|burned alive|murdered|murder~|drowned|starved to death|froze to death|burned to death|hanged|beheaded|assassinated|beaten to death|tortured to death|exhumed|died|die|dies|dying|dead|death~|fatal*|perished|lost their live~|lost _ lives|slain|fell in battle|погиб|погибл~|погибш~|скончавш*|умерш~|убит~|убил|убила|убив|расстреляв|убило|убили|убива|застрелил~|застрелен~|расстрелян~|расстрелял~|расстреля|казнен~|казнил~|казн|зарезал~|зарезан~|замучен~|замучил~|утонул~|утон|утонувш*|задохнувш*|замерзш*|подорвавш*|застрелившихся|повесивш*|сгоревш* заживо|замерз|замерзл~|сгорел~ заживо|повешен~|повесил~|повесился|задохнул~|подорвал~|растерзан~|забит~ насмерть|забил~ насмерть|эксгумирова*|эксгумац*|умер|умерл~|гибел~|смерт~|скончал~|ликвидирова*',
    'death',
  ],
  [
    'wia|hurt|пострада*|контуж*|wounded|wounding|injured|injures|wounds|injuring|wound~|maimed|ранен~|ранил~|ранени~|получил~ ранени~',
    'wound',
  ],
  [
    'sustained _ injur*|suffered _ injur*|suffered _ wound~|sustained _ wound~|received _ wound~|received _ injur*|injury|injuries|crippled|shot and wounded|left injured|left wounded|caught shrapnel|hit by shrapnel|lost _ limb~|were hurt|got hurt',
    'wound',
  ],
  [
    'получил~ травм~|получил~ увечь~|получил~ контузи~|получивш~ травм~|получивш~ ранени~|травмирован~|травмировал~|травм~|увечь~|увечия|покалечен~|покалечил~|искалечен~|искалечил~|контузил~|осколочн~ ранени~',
    'wound',
  ],
  [
    'made to disappear|disappeared|disappear|disappears|disappearance~|vanished|unaccounted for|mia|missing|went missing|missing in action|пропал~ без вести|пропавш~ без вести|пропавш~|пропал~|пропада*|исчез|исчезл~|исчезнов~|без вести',
    'missing',
  ],
  [
    'gone missing|go missing|going missing|lost contact with|lost without trace|without trace|without a trace|whereabouts unknown|whereabouts _ unknown|whereabouts of|fate of|fates of|fate unknown|fate _ unknown|fates _ unknown|never been found|not been found|not accounted for|vanish|vanishes|vanishing',
    'missing',
  ],
  [
    'о пропаже|местонахождени~|не найденн~|не найден~|не разыскан~|не отыскан~|так и не нашл~|ненайденн~|пропаж~|бесследно|без следа|безвестн~ отсутств*|безвестно отсутств*|судьб~ неизвестн~|судьб~ _ неизвестн~|не выход~ на связь|не вышл~ на связь|не вышел на связь|перестал~ выходить на связь|нет вестей|нет известий|сгинул~|потерял~ без вести|потерявш~',
    'missing',
  ],
  ['casualt*|losses|loses|lost|потерял~|потеряв|потер~', 'loss'],
  [
    'в плен|плен|плена|плену|captured|captivity|taken prisoner|taken captive|capture~|pow~|попал~ в плен|взят~ в плен|взял~ в плен|в плену|пленен~|захвачен~|захватил~',
    'capture',
  ],
  [
    'as prisoner~|as captives|пленными|в качестве пленн~|fell into _ hands|fallen into _ hands|fell into captivity|fallen into captivity|ended up in captivity|ended up as prisoner~|taken alive|held captive|held prisoner|in enemy hands|in enemy captivity|became prisoner~|taken as prisoner~|taken by the enemy|prisoner~ of war|seized by the enemy|captures|capturing',
    'capture',
  ],
  [
    'в руки противник~|в руках противник~|в руки враг~|в руках враг~|к противнику в рук~|угодил~ в плен|оказал~ в плен~|пленил~|попавш~ в плен|попада* в плен|взяты в плен|плененн~|в неволе|пленник~',
    'capture',
  ],
  [
    'в плен сдал~|в плен сдались|в плен добровольно сдал~|surrendered|surrender~|surrendering|сдал~ в плен|сдались|сдавш~|сдач~ в плен',
    'surrender',
  ],
  [
    'laid down _ arms|laid down _ weapon~|gave themselves up|given themselves up|giving themselves up|threw down _ arms|went over to the enemy|crossed to the enemy|capitulat*|put _ hands up|raised _ hands',
    'surrender',
  ],
  [
    'сложил~ оружи~|сложивш~ оружи~|поднял~ руки|капитулир*|перешл~ на сторону|перешел на сторону|перебежал~|перебежчик~|сдаться|сдаются|сдается|сдавал~',
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
    'put behind bars|behind bars|sent to prison|sent to jail|sent to _ penal colon*|sent to _ colony|went to prison|went to jail|locked up|pronounced guilty|held guilty|got _ prison term~|got _ prison sentence~|given _ prison term~|given _ prison sentence~|given _ term~|given _ suspended sentence~|handed _ sentence~|handed _ term~|got off with|received _ sentence~|received _ term~|landed in prison|landed in jail|ended up in prison|ended up behind bars|served time|doing time|court martialled|court martialed|court martial~',
    'conviction',
  ],
  [
    'за решетк~|посадил~|посажен~|отправил~ в колони~|отправлен~ в колони~|сел~ в тюрьм~|угодил~ в тюрьм~|отделал~ условн~|отделал~ штраф~|получил~ реальн~|получил~ условн~|получил~ наказани~|дали срок~|дал~ срок~|схлопотал~|признал~ _ виновн~|признал~ вин~|виновн~ признал~|виновн~ признан~|виновным|виновными|осужда*|осуждени~|засудил~|упекл~|упек|наказал~ условно|вердикт~ обвинительн~',
    'conviction',
  ],
  [
    'charged|charge~|indicted|accused of|face charges|faces charges|facing charges|обвинен~|обвиняют~|обвинил~|обвинени~|вменя*|инкримин*|предъявлен~ обвинени~|предъявил~ обвинени~|обвинительн~ заключени~|обвинительн~ акт~',
    'charge',
  ],
  [
    'under indictment|indict~|indictment~|under investigation|face prosecution|faces prosecution|facing prosecution|brought up on charges|named as suspect~',
    'charge',
  ],
  [
    'под следстви~|привлечен~ к уголовн~ ответственност~|привлекл~ к уголовн~ ответственност~|привлек~ к ответственност~|стал~ обвиняем~|стал~ фигурант~|проходят обвиняем~|под обвинение',
    'charge',
  ],
  [
    'faced criminal proceeding~|face criminal proceeding~|facing criminal proceeding~|faced proceeding~|criminal proceeding~ against|faced prosecution|faced criminal case~|subject of criminal case~|case~ _ opened|criminal case~|court case~|cases sent|prosecuted|tried|prosecution~|sent to court~|went to court|filed|received by _ court~|cases|stood trial|tried in court|on trial|went on trial',
    'prosecution',
  ],
  [
    'возбужден~|возбудил~|уголовн~ дел~|поступил~ в суд~|поступил~ в _ суд~|поступил~ на рассмотрени~|поступило|направлен~ в суд~|передан~ в суд~|дел по стать~|заведен~ дел~|завел~|под суд|рассмотрел~|рассмотрен~',
    'prosecution',
  ],
  [
    'landed in court~|landed before|landed on|reached court|reached _ court~|came before _ court~|came to court|came to trial|brought before|in the dock|brought to trial|put on trial|brought to court|taken to court|hauled before|ended up in court|ended up before|went to trial|sent for trial|sent to trial|referred to court|face trial|faced trial|stand trial|docketed|up in court',
    'prosecution',
  ],
  [
    'дошл~ до суд~|дошел до суд~|до суд~ дошл~|доходят до суд~|оказал~ в суд~|попал~ в суд~|предстал~ перед суд~|на скамь~ подсудимых|скамь~ подсудимых|ушл~ в суд~|поступивш~ в суд~|поступают в суд~|передают в суд~|отдан~ под суд|отдал~ под суд|идут под суд|пошл~ под суд|предан~ суду|судил~|судят',
    'prosecution',
  ],
  [
    'court~ cleared|court~ _ cleared|acquitted|acquits|acquit~|acquitting|acquitted|acquittal~|оправдал~|оправдав|оправдан~|оправдательн~',
    'acquittal',
  ],
  [
    'found not guilty|not guilty|let off|ruled innocent|found innocent|cleared of|walked free from court|cleared by _ court~|cleared by a court|cleared by judges',
    'acquittal',
  ],
  [
    'невиновн~|признал~ невиновн~|признан~ невиновн~|вынес~ оправдательн~|снят~ обвинени~|снял~ обвинени~|сняты все обвинения',
    'acquittal',
  ],
  [
    'in custody|taken into custody|taken into detention|rounded up|stopped at _ border|intercepted|detains|detained|arrested|caught|apprehended|detention~|arrest~|задержан~|задержал~|арестован~|арестовал~|арестовав|задержав|пойман~|поймал~|арест~',
    'detention',
  ],
  [
    'nabbed|nab|nabs|nicked|collared|bagged|picked up|tracked down|hunted down|hauled in|hauled off|run to ground|handcuffed|under arrest|recaptured|caught up with|cornered|taken in by police|seized by police|arrests|arresting|detaining|apprehend|apprehends|catch|catches|catching|placed in custody|placed in detention|held by police|took into custody',
    'detention',
  ],
  [
    'выловил~|выловлен~|отловил~|отловлен~|отлавлива*|изловил~|повязал~|скрутил~|схватил~|схвачен~|поймать|ловил~|взял~ под страж~|взят~ под страж~|заключен~ под страж~|заключил~ под страж~|арестовыва*|арестовать|задержива*|задержать|задержани~|водворен~ в|водворил~ в|забрал~ в полици~|забрал~ в отдел~|доставлен~ в полици~|доставил~ в полици~|доставлен~ в отдел~|доставил~ в отдел~|упакова*',
    'detention',
  ],
  [
    'wanted|wanted list~|put on _ wanted list|police _ looking for|police _ searching for|police _ hunting for|sought by|hunted|manhunt|розыск~|в розыск~|ищут|ищет|разыскива*|разыскиваем~',
    'wanted',
  ],
  [
    'hunting|hunts|hunt for|hunting for|is after|are after|was after|were after|been after|seeking|seeks|still sought|being sought|sought by police|on _ wanted list|added to _ wanted list|put out _ notice~|search notice~|on its wanted list',
    'wanted',
  ],
  [
    'объявил~ в розыск|объявлен~ в розыск|подан~ в розыск|подал~ в розыск|числят~ в розыск~|ловят|ловит|охотит~|охотят~|розыскн~|находят~ в розыск~',
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
    'put names to|put a name to|names put to|named by name|learned _ names|learnt _ names|established _ names|established the identit~|names were established|names have been established|name~ established|recognised|recognized|names _ established',
    'verified',
  ],
  [
    'опозна*|опознани~|вернул~ имен~|установить имен~|установил~ имен~|имен~ установлен~|имен~ установил~|установлен~ имен~|имен~ удал~ установить|выяснил~ имен~|имен~ известн~|установить личност~',
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
    'pounded|battered|blasted|rocketed|fired on|fired at|bombards|bombarded|strafed|barrage~|salvo~|rocket fire|under fire',
    'attack',
  ],
  [
    'бомбежк~|бомбардировк~|бомбардир*|обстрелива*|накрыл~ огн~|залп~|ракетн~ удар~|под обстрел~|под удар~|авиаудар~|удар~ нанес~',
    'attack',
  ],
  [
    'deployed|redeployed|moved to|transferred|sent to the front|were sent|переброшен~|перебросил~|отправлен~|отправил~|перемещен~|переведен~|перевел~|дислоцирова*|sent to the region|sent to _ region~|sent to _ oblast~|sent to _ province~|sent to _ district~',
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
  [
    'back with _ unit~|back in _ unit~|back with _ regiment~|back in _ ranks|back home|brought home|brought back|bring home|bringing home|got back|gets back|made it home|home again|rejoined|rejoin|rejoining|went back|gone back|are back|is back|were back|was back|reported back|back in _ unit~|back with _ unit~|back in the ranks|back on duty|back in service|returns|returning|return to|come back to|comes back|homecoming|turned back up',
    'return',
  ],
  [
    'домой попал~|попал~ домой|попавш~ домой|возвраща*|вернуть|вернут~|возврат~|снова в строю|в строй|в строю|доставлен~ обратно|привез~ обратно|привезл~ обратно|приехал~ домой|воротил~|прибыл~ домой|пришл~ обратно|пришел обратно|явил~ с повинн~|вновь в строю|попал~ домой',
    'return',
  ],
  ['mobilised|mobilized|drafted|called up|мобилизова*|призван~|призвал~', 'mobilisation'],
  [
    'conscripted|pressed into service|taken into the army|took into the army|taken by the army|drafted into|drafts|drafting|drafted in|calling up|calls up|put into uniform|put in uniform|mobilises|mobilizes|mobilising|mobilizing|mobilise|mobilize',
    'mobilisation',
  ],
  [
    'забрал~ в арми~|забран~ в арми~|забрал~ на войн~|забрал~ на фронт|забрит~|забрил~|загребл~|угодил~ под мобилизаци~|попал~ под мобилизаци~|поставил~ под ружье|поставлен~ под ружье|призыва*|призвать|мобилизу*|ушл~ на _ по мобилизаци~|в арми~ забрал~|в арми~ забран~|в арми~ призвал~|ушл~ по мобилизаци~|ушел по мобилизаци~',
    'mobilisation',
  ],
  [
    'signed|sign _ contract~|signed on|recruitment|подписал~|контракт _ заключил~|заключил~ контракт~|recruited|enlisted|signed _ contract~|signed up|joined|entered _ service|came to the army|завербова*|подписал~ контракт~|вступил~|пополнил~|поступил~ на службу|пришли в арми~|пришел в арми~|пришло в арми~|попал~ в арми~|набрали|набран~',
    'recruitment',
  ],
  [
    'signing up|signs up|sign up|signing|enlist|enlisting|enlists|volunteered|took _ contract~|took the contract|put _ name~ to a contract|hired|took on|taken on|entered into _ contract~|joining|joins|enrolled|enrol~',
    'recruitment',
  ],
  [
    'подписыва*|подписать контракт|вербова*|вербу*|завербовал~|нанял~|нанят~|записал~ добровольц~|записал~ в|пошл~ добровольц~|пошел добровольцем|вступивш~|заключивш~ контракт~|подписавш~|зачислен~|зачислил~',
    'recruitment',
  ],
  [
    "не стало|did not live to see|did not survive to see|did not live to face|never lived to see|не дожил~|laid down _ live~|gave _ live~|paid with _ live~|met _ death~|met _ end|met death|lost his life|lost her life|lose their lives|losing their lives|fell between|fell during|fell defending|fell while|fell near|fell fighting|fell in action|fell in combat|fell at the front|fell in the fighting|fell in the siege|fell in the war|who fell in|who fell at|have fallen in|have fallen at|had fallen in|had fallen at|cost _ live~|cost _ life|costing _ live~|claimed _ life|took _ live~|taken _ live~|passed away|left dead|laid to rest|interred|suicide~|killed themselves|took _ own live~|took _ own life|taken _ own live~|by _ own hand|wiped out|mown down|mowed down|cut down|fell to _ bullet~|fell to enemy fire|death toll|met with death|did not survive|didn't survive|did not live to|have been slain|put to death|gave up the ghost|breathed _ last",
    'death',
  ],
  [
    'сложил~ голов~|сложил~ свои голов~|сложил~ _ голов~|пали|пал в бою|пала|павш~|полегл~|полег|отдал~ жизн~|отдал~ _ жизн~|лишил~ _ жизн~|жизни лишил~|жизн~ лишил~|лишил~ жизней|нашл~ смерть|нашел смерть|нашл~ свою смерть|принял~ смерть|не дожил~ до|не вернул~ с войн~|не вернул~ с фронт~|не вернул~ живы~|забрал~ жизн~|забрал~ _ жизн~|забирает жизни|отнял~ жизн~|отнял~ _ жизн~|стоил~ жизн~|стоил~ _ жизн~|ушл~ из жизни|ушел из жизни|ушедш~ из жизни|истреблен~|истребил~|перебит~|перебил~|вырезал~|погребен~|предан~ земле|покончил~ с собой|покончил~ жизнь|свел~ счеты с жизнью|наложил~ на себя рук~|самоубийств~|суицид~|унос~ жизн~|уносит жизни|не пережил~|не выжил~|сгинул~ на войн~|расстались с жизнью|распрощал~ с жизнью|полож~ жизн~|положил~ жизн~|умерщвл*|погибал~|погибают|погибает|гибнут|гибнет|гибли|умирал~|умирают|умирает|убивал~|убивают|гибл~',
    'death',
  ],
  [
    'sent into|thrown into|thrown into battle|shipped to the front|shipped out|dispatched|posted to|went to the front|gone to the front|left for the front|moved up|rushed to the front',
    'deployment',
  ],
  [
    'бросил~ в бой|брошен~ в бой|кинул~ в бой|ушел на фронт|ушл~ на фронт|ушедш~ на фронт|уход~ на фронт|уезжа* на фронт|уехал~ на фронт|на фронт ушл~|пошл~ на фронт|поехал~ на фронт|отправил~ на фронт|попал~ на фронт|угнал~ на фронт|загнал~ на фронт',
    'deployment',
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

/** Events that frame a sentence without saying what became of those counted. */
export const framing: ReadonlySet<EventKey> = new Set(['listed', 'matched', 'service', 'deployment']);
