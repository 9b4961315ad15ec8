// Justice from the report of a crime to the appeal and the pardon, wanted lists and warrants, police and protests, prisons:
// the steps as reporters name them, each step a line of its own.
export const trialMeanings = `
reported a crime|reported to the police|reported to police|went to the police|turned to the police|complained to the police|contacted the police|заявил~ в полицию|обратил~ в полицию|подал~ заявлени~ в полицию|пошл~ в полицию|обращени~ в полицию
reports filed with the police|police report~|crime report~|reports to the police|reported missing|missing person report~|missing persons report~|report~ of a missing person|report~ of missing people|заявлени~ о пропаже|заявлени~ о пропавш*|заявлени~ об исчезновении|сообщени~ о пропаже|заявил~ о пропаже|заявлени~ о розыске|заявлени~ о безвестном
opened a case|opened a criminal case|opened criminal cases|cases opened|case opened|instituted proceedings|initiated a case|initiated criminal cases|launched a criminal case|launched criminal cases|started proceedings|brought a case|cases brought|criminal cases launched|criminal cases initiated|возбудил~ дело|возбуждено дело|возбудил~ дела|возбуждены дела|возбудил~|возбужден~|возбуждени~|завел~ дело|завел~ дела|заведен~|завели|заведено|возбужденн~
closed a case|dropped a case|cases dropped|cases closed|case dropped|case closed|dropped the case|dropped the charges|charges dropped|discontinued|prosecution dropped|termination of proceedings|proceedings terminated|terminated the case|прекратил~ дело|прекращен~|прекращено|прекратил~ дела|прекращени~ дела|прекращени~ производств~|прекращени~ дел|закрыл~ дело|закрыт~ дела|закрыл~ дела|производств~ прекращен~
suspended proceedings|suspended a case|case suspended|cases suspended|proceedings suspended|proceedings stayed|stayed the case|приостановил~ дело|приостановлен~ дел~|приостановил~ производств~|приостановлен~|приостановлени~ производств~
referred to court|sent to court|cases sent to court|passed to the court|handed to the court|reached court|reached the court|reached the courts|brought before the courts|lodged with the courts|filed with the courts|registered by the courts|came before the courts|came to court|передан~ в суд|направлен~ в суд|поступил~ в суд|дошл~ до суда|передал~ в суд|направил~ в суд|дошел до суда|поступивш* в суд|попал~ в суд|зарегистрирован~ в суд~|поступил~ в _ суд~|в суды поступил~|в суд поступил~|внесен~ в суд
heard by the court|considered by the court|examined by the court|cases heard|cases considered|heard cases|tried cases|dealt with by the court|рассмотрен~|рассмотрел~|рассматривал~|рассмотрени~|заслушан~|рассмотрен~ судом|рассмотрен~ суд~
returned to the prosecutor|sent back to the prosecutor|returned to prosecutors|sent back to prosecutors|возвращен~ прокурору|вернул~ прокурору|возвратил~ прокурору|возвращен~ прокурорам|возвращени~ прокурору
stand trial|stood trial|standing trial|put on trial|went on trial|tried|faced trial|facing trial|brought to trial|in the dock|appeared in court|appeared before the court|came before a judge|faced a judge|appear before the court|предстал~ перед судом|перед судом предстал~|предстал~ перед _ судом|судим~|судил~|пошл~ под суд|пошел под суд|отдан~ под суд|отдал~ под суд|оказал~ на скамье подсудимых|сел~ на скамью подсудимых|угодил~ под суд|попал~ под суд|шел суд
on trial|awaiting trial|awaiting a verdict|awaiting sentence|awaiting judgment|ждал~ суда|ждал~ приговор~|ждут суда|ждут приговора|ожида~ суда|ожида~ приговора|ждущ~ суда|ждущ~ приговора|ожидающ~ суда
pre trial detention|pretrial detention|remand|on remand|remanded|remanded in custody|held on remand|detained pending trial|detained awaiting trial|remand prison~|remand centre~|remand center~|pre trial detention centre~|pre trial detention center~|pretrial detention center~|сизо|следственн~ изолятор~|следственный изолятор|предварительн~ заключени~|взят~ под стражу|заключен~ под стражу|арестован~ до суда
under house arrest|house arrest|confined to their homes|home detention|домашн~ арест~|под домашн~ арест~
on bail|bail|released on bail|залог|залога|залогом|под залог|выпущен~ под залог|освобожден~ под залог|отпущен~ под залог
written undertaking|travel restriction~|undertaking not to leave|recognisance|recognizance|подписк~ о невыезде|под подписк~|запрет~ определенных действий
passed sentence~|passed|handed down|handing down|hand down|delivered|pronounced|pronouncing|issued verdict~|returned verdict~|meted out|imposed|imposing|вынес|вынесл~|вынесен~|вынесенн~|выносил~|выносят|огласил~|оглашен~|провозгласил~|постановил~|назначил~|назначен~
jail term~|prison term~|prison sentence~|jail sentence~|jail time|actual imprisonment|sentenced to imprisonment|sentenced to actual imprisonment|actual prison term~|term~ behind bars|custodial sentence~|custodial term~|term~ of imprisonment|time behind bars|real term~|term~ in a penal colony|lost their liberty|реальн~ срок~|реальн~ лишени~|лишени~ свободы|тюремн~ срок~|срок~ заключения|срок~ лишения свободы|срок~ в колонии|срок~ в тюрьме|тюремн~ заключени~
short jail term~|jail terms of up to|days in jail|days of arrest|administrative arrest~|jailed for days|jailed for up to|short jail sentence~|short spells in jail|арест~ на срок|арестован~ на срок|арестовал~ на срок|суток ареста|административн~ арест~|арестован~ на сутки|отправлен~ под арест|отправил~ под арест|отправил~ на сутки|арест~ до
days|day|суток|сутки|дней|дня|день|дни
suspended term~|suspended sentence~|suspended prison|suspended|probation|on probation|conditional sentence~|conditional term~|term was suspended|suspended jail|условн~ срок~|условн~ приговор~|условно|условн~|условное|отделал~ условн~|испытательн~ срок~
deferred sentence~|deferment of the sentence|sentence deferred|sentences deferred|deferred|отсрочк~ наказания|отсрочк~ приговора|отсрочк~ исполнения|отсрочен~
strict regime|maximum security|high security|strict security|строг~ режим~|особ~ режим~
penal colony|penal colonies|prison colony|prison colonies|corrective colony|corrective colonies|correctional colony|correctional colonies|колони~|исправительн~ колони~|ик|зон~
open prison~|penal settlement~|colony settlement|settlement colony|колони~ поселени~|колония поселение|поселк~ поселени~
life imprisonment|life sentence~|life in prison|jailed for life|imprisoned for life|life term~|пожизненн~|пожизненно|пожизненн~ срок~|пожизненн~ заключени~|пожизненн~ лишени~ свободы|пожизненник~
sentenced in absentia|in absentia|convicted in absentia|tried in absentia|in their absence|заочно|заочн~
compulsory labour|community service|compulsory labor|correctional labour|correctional labor|forced labour sentence|обязательн~ работ~|исправительн~ работ~|принудительн~ работ~
fined for|fine~|fining|made to pay|ordered to pay|penalised financially|слап~ with a fine|штраф|штрафа|штрафы|штрафов|штрафом|штрафами|оштрафован~|оштрафовал~|штрафовал~|наказан~ рублем
breaking the rules|breach of the rules|breach~ of regulations|violation~ of the rules|violating the rules|broke the rules|flouting the rules|infringement~|rule breaking|нарушени~ правил|нарушил~ правил~|нарушение правил|нарушивш* правил~|несоблюдени~ правил
breach~|violation~|violated|violating|infringement~|infringing|нарушени~|нарушил~|нарушал~|несоблюдени~
acquitted|found not guilty|cleared of all charges|walked free from court|acquittal~|exonerated by the court|cleared by the court|cleared by a court|оправдан~|оправдал~|оправдательн~ приговор~|оправдани~|признан~ невиновн~|cleared of _ charges|walked out of court free|оправдательн~|признал~ невиновн~
found guilty|convicted|guilty verdict~|pronounced guilty|conviction~|признан~ виновн~|признал~ виновн~|осужден~|осудил~|осуждени~|обвинительн~ приговор~
pleaded guilty|admitted guilt|pleading guilty|guilty plea~|confessed|admitted their guilt|признал~ вину|признал~ свою вину|признани~ вины|сознал~ся|сознались|признавш* вину
pleaded not guilty|denied guilt|denied the charges|denied wrongdoing|не признал~ вину|вину не признал~|отрицал~ вину|отказал~ признать вину
plea deal~|plea bargain~|pre trial agreement~|сделк~ со следствием|досудебн~ соглашени~
accused person~|accused|person~ indicted|indicted person~|persons charged|обвиняем~|обвиненн~|обвиняемый|привлеченн~ в качестве обвиняем~|фигурант~
defendant~|person~ on trial|подсудимый|подсудимого|подсудимых|подсудимые|подсудимым|подсудимыми
person~ suspected|suspect~|suspected persons|подозреваем~|под подозрением|заподозренн~
charged with|charged|indicted|indictment~|brought charges|charges brought|accused in the indictment|named as accused|named in the indictment|предъявил~ обвинени~|предъявлен~ обвинени~|обвинен~|обвинил~|обвинительн~ заключени~|обвинительн~ акт~|предъявлени~ обвинени~|значатся в обвинительн~
count~ of the charge|charges|charge|count~ of indictment|charges brought|пункт~ обвинени~|обвинени~|пункт~ обвинительн~ заключени~
died before trial|did not live to see their trial|did not live to stand trial|died awaiting trial|died before the trial|never lived to see their trial|died before the verdict|умер~ до суда|умерл~ до суда|не дожил~ до суда|не дожил до суда|не дожил~ до приговора|не дожил до приговора|скончал~ до суда|скончал~ до приговора|умерл~ до приговора|умерл~ до начала процесса|не дожил~ до процесса|умерл~ до начала суда|смерт~ до суда
did not live to see|did not live to|did not survive until|did not live long enough|died before|never lived to see|не дожил~|не дожил|умерл~ до|скончал~ до|не дотянул~
lodged an appeal|appealed|appeal~|filed an appeal|contested the sentence|challenged the verdict|appeals lodged|appealed against|обжаловал~|обжалован~|апелляци~|апелляционн~ жалоб~|подал~ апелляци~|оспорил~|оспорен~|обжаловани~|оспарива~
won on appeal|appeal upheld|appeals upheld|appeal allowed|appeals granted|successful appeal~|удовлетворенн~ апелляци~|удовлетворен~ жалоб~|апелляция удовлетворена|апелляци~ удовлетворен~|жалоб~ удовлетворен~
rejected appeal~|appeal dismissed|appeals dismissed|appeal rejected|appeals rejected|turned down appeal~|отклонил~ апелляци~|отклонен~ апелляци~|отклонил~ жалоб~|жалоб~ отклонен~|без удовлетворения
quashed|overturned|set aside|annulled|struck down|reversed|отменил~|отменен~|отмен|отмена|отмену|отмены|отменой|отменя~|аннулирован~|аннулировал~
upheld on appeal|upheld the sentence|sentence upheld|verdict upheld|left unchanged|left in force|confirmed on appeal|upheld the verdict|оставил~ без изменени~|оставлен~ без изменени~|оставил~ в силе|оставлен~ в силе|утвердил~ приговор~|без изменений
reduced the sentence|sentence reduced|sentences reduced|softened the sentence|cut the sentence|shortened the sentence|lighter sentence~|commuted|commutation~|смягчил~|смягчен~|смягчени~|сократил~ срок~|снизил~ срок~|снизил~ наказани~|заменил~ наказани~ на более мягк~|уменьшил~ срок~
toughened the sentence|sentence increased|sentences increased|stiffened|harsher sentence~|ужесточил~|ужесточен~|ужесточени~|усилил~ наказани~
tried again|retrial~|new trial~|sent for retrial|повторн~ суд~|пересмотр дела|пересмотр~ дел~|новое рассмотрение|нов~ рассмотрени~|повторн~ рассмотрени~|нов~ процесс~
new sentence~|fresh sentence~|convicted again|reconvicted|repeat conviction~|sentenced again|нов~ приговор~|повторн~ осуждени~|повторно осужден~|снова осужден~|новый приговор|новый срок|нов~ срок~
returned to prison|back in prison|back behind bars|returned to penal colon*|locked up again|went back to prison|jailed again|sent back to prison|вернул~ в колони~|вернул~ в тюрьм~|вернул~ за решетку|снова за решеткой|возвращен~ в колони~|снова сел~|вновь оказал~ за решеткой|снова оказал~ за решеткой|вернувш* в колони~
entered into force|took legal effect|came into force|legally binding|become final|became final|вступил~ в законную силу|вступил~ в силу|вступивш* в силу|вступивш* в законную силу
pardoned|pardon~|let go under pardons|granted a pardon|received a pardon|granted clemency|clemency|released by pardon|помилован~|помиловал~|помиловани~|помилованн~|прощен~|получил~ помиловани~
under an amnesty|amnestied|amnesty|amnesties|freed under an amnesty|амнистирован~|амнистировал~|амнисти~|по амнистии|амнистированн~|попал~ под амнистию
released early|early release|paroled|parole|on parole|let out early|условно досрочн~|досрочно освобожден~|досрочн~ освобождени~|досрочно вышл~|удо|вышл~ досрочно
walked free|walk free|walking free|set free|set at liberty|let go|freed|released|release~|regained their freedom|regained freedom|regained liberty|won their freedom|came free|let out|got out|обрел~ свободу|обрел свободу|обретш~ свободу|свободу обрел~|вышл~ на свободу|вышел на свободу|на свободу вышл~|на свободу вышел|выпущен~|выпустил~|отпущен~|отпустил~|освобожден~|освободил~|освобождени~|вышл~ на волю|вышел на волю|получил~ свободу|вновь на свободе|оказал~ на свободе|освобожденн~|выпущенн~
stay behind bars|remained behind bars|remain behind bars|still behind bars|still in prison|remained in prison|remain in prison|still in jail|remained in jail|оставал~ за решеткой|остал~ за решеткой|остают~ за решеткой|по прежнему за решеткой|остава~ в тюрьме|остают~ в тюрьме|остают~ в заключении|оставал~ в заключении
remain in custody|still in custody|still in detention|remained in custody|still held|remain in detention|остают~ под стражей|оставал~ под стражей|по прежнему под стражей|находят~ под стражей|находил~ под стражей|содержат~ под стражей
behind bars|in jail|in prison|imprisoned|incarcerated|incarceration|under lock and key|за решеткой|в тюрьме|в заключении|под замком|в местах лишения свободы|в тюрьмах|решеткой
in custody|in detention|in confinement|в заключении|behind bars|locked up|под стражей|в неволе|под замком|стражей|содержат~ под стражей|under lock and key|за решеткой|в местах лишени~ свободы|в заключени~
in captivity|in unfreedom|held captive|in the hands of|in enemy hands|still in the hands|kept captive|held hostage|в плену|в неволе|в руках|в застенк~|удержива~|находят~ в плену|находил~ в плену|остают~ в плену|пленен~
died in custody|died in detention|died behind bars|deaths in custody|death~ in detention|deaths behind bars|death behind bars|умер~ под стражей|умерл~ под стражей|умер в заключении|умер~ в неволе|умерл~ в неволе|умерл~ в заключении|умерл~ за решеткой|скончал~ под стражей|скончал~ в заключении|скончал~ в неволе|скончал~ за решеткой|смерт~ в заключении|смерт~ за решеткой|смерт~ под стражей|не дожил~ до освобождения|не дожил до освобождения
died in prison|died in jail|died in a penal colony|death~ in prison|prison death~|died in penal colonies|умер~ в тюрьм~|умерл~ в тюрьм~|умерл~ в колони~|скончал~ в колони~|смерт~ в колони~|смерт~ в тюрьм~|скончал~ в тюрьм~
died in pre trial detention|died on remand|died in a remand prison|death~ on remand|скончал~ в сизо|умерл~ в сизо|умерл~ в следственн~|смерт~ в сизо|умер в сизо
inmate~|prisoner~|prison inmate~|jail inmate~|заключенный|заключенного|заключенных|заключенные|заключенным|заключенными|узник~|арестант~|сиделец|сидельц~|зэк~
convicted prisoner~|convict~|sentenced prisoner~|convicted inmate~|осужденный|осужденного|осужденных|осужденные|осужденным|осужденными|каторжан~
prisoner~ of conscience|political prisoner~|people jailed for political|politically motivated prisoner~|политзаключенн~|политзэк~|политическ~ заключенн~|узник~ совести|политузник~
solitary confinement|solitary|isolation cell~|punishment cell~|punishment block~|шизо|карцер~|одиночн~ камер~|одиночк~|штрафн~ изолятор~
cells|cell|cellmate~|камер|камера|камеры|камере|камерах|камеру|сокамерник~
overcrowded|overcrowding|crammed|переполнен~|перенаселен~|набит~ битком|переполненн~
prison staff|prison officer~|prison guard~|prison employee~|prison service employee~|prison worker~|warder~|jailer~|prison warden~|penal colony staff|correctional officer~|сотрудник~ колони~|сотрудник~ колоний|сотрудник~ тюрем|сотрудник~ тюрьмы|сотрудник~ изолятор~|сотрудник~ колоний и изоляторов|сотрудник~ фсин|тюремщик~|надзирател~|тюремн~ персонал~|работник~ колони~|сотрудник~ сизо
inquiry|inquiries|pre investigation check~|preliminary inquiry|preliminary inquiries|held an inquiry|held inquiries|check~|проверк~|проверок|доследственн~ проверк~|разбирательств~|служебн~ проверк~
inquest~|investigation~|investigated|investigating|расследовани~|расследовал~|следстви~|дознани~|расследу~
sleuth~|investigator~|detective~|следовател~|дознавател~|сыщик~|детектив~|оперативник~
public prosecutor~|prosecutor~|state prosecutor~|prosecuting authorit*|prosecutor's office|prosecutors' office|prosecution service|прокурор~|прокуратур~|гособвинител~|обвинител~|государственн~ обвинител~|надзорн~ ведомств~
army prosecutor~|military prosecutor~|military prosecutor's office|военн~ прокурор~|военн~ прокуратур~
court martial|military court~|garrison court~|military tribunal~|courts martial|court martialled|court martialed|военн~ суд~|гарнизонн~ суд~|военн~ трибунал~
judge~|magistrate~|justice of the peace|судья|судьи|судей|судье|судью|судьям|судьями|мировой судья|мировые судьи
attorney~|lawyer~|defence lawyer~|defense lawyer~|defence counsel|barrister~|solicitor~|counsel|адвокат~|юрист~
witnesses|witness|testified|testifying|gave evidence|giving evidence|testimony|testimonies|took the stand|taking the stand|свидетел~|дал~ показани~|показани~|дача показаний|давал~ показани~|свидетельств~|выступил~ свидетел~
claimant~|plaintiff~|complainant~|истец|истц~|заявител~|жалобщик~
victim~ in the case|injured party|injured parties|aggrieved|потерпевш*|пострадавш* по делу
articles|article|section of the criminal code|under article|under the article|стать~|статей|статья|по статье|ст
criminal code|penal code|уголовн~ кодекс~|ук|кодекс~
article~ punishing|punishes|punishable|punish~|punishment~|penalty|penalties|penalised|penalized|наказани~|наказа~|наказыва~|карает|караю~|кара|санкци~ статьи
disciplined|disciplinary action|disciplinary penalt*|disciplinary measure~|reprimanded|reprimand~|got a reprimand|дисциплинарн~ взыскани~|дисциплинарн~ ответственност~|взыскани~|выговор~|наказан~ в дисциплинарн~|дисциплинарно наказан~|дисциплинарн~ наказани~
demoted|stripped of rank|stripped of their rank|reduced in rank|lost their rank|разжалован~|разжаловал~|лишен~ звани~|лишил~ звани~|понижен~ в звании|понизил~ в звании
payout~|compensation|damages|compensation paid|paid compensation|restitution|redress|reparation~|компенсаци~|возмещени~ ущерба|выплат~ компенсаци~|возмещени~|репараци~|компенсационн~
seized|confiscated|confiscation~|had their property seized|confiscating|forfeited|конфискован~|конфисковал~|конфискаци~|изъят~|изъял~|отобран~|отобрал~ имущество
put on the wanted list|declared wanted|put on a wanted list|placed on the wanted list|placed on a wanted list|added to the wanted list|entered on the wanted list|added to a wanted list|entered in the wanted database|объявил~ в розыск|объявлен~ в розыск|объявленн~ в розыск|в розыск объявил~|в розыск объявлен~|подал~ в розыск|внесен~ в базу розыска|внес~ в базу розыска
on the wanted list|wanted|on a wanted list|on wanted lists|sought|being sought|sought by|looking for|hunted|hunting|sought after|on the list of wanted|в розыске|разыскива~|разыскивал~|разыскивают~|разыскиваем~|числят~ в розыске|числил~ в розыске|состо~ в розыске|находят~ в розыске
wanted list~|wanted database~|database of wanted|wanted register~|list of wanted|register of wanted|база розыска|базе розыска|базы розыска|базу розыска|розыскн~ баз~|розыскн~ список|розыскн~ списк~|список разыскиваемых|списк~ разыскиваемых|розыскн~ лист~|базе разыскиваемых|реестр~ розыска
interpol notice~|international wanted list~|red notice~|wanted by interpol|wanted internationally|международн~ розыск~|розыск~ интерпола|по линии интерпола|красн~ уведомлени~
federal wanted list~|federal search|nationwide manhunt~|nationwide wanted list~|федеральн~ розыск~
warrant~ for the arrest|arrest warrant~|warrant~|warrant~ of arrest|warrants issued|issued a warrant|issued warrants|ордер~ на арест|ордер~|выдал~ ордер~|выдан~ ордер~|выписал~ ордер~|постановлени~ об аресте
searched homes|home search~|house search~|search~ of homes|raided homes|raided the homes|raid~ on homes|домашн~ обыск~|обыск~|обыскал~|обыскан~|пришл~ с обыск~
travel ban~|banned from travelling|banned from traveling|banned from entering|entry ban~|banned from entry|barred from entering|barred from entry|placed under a travel ban|put under a travel ban|запрет~ на въезд|запрет~ въезда|въезд запрещен|невъездн~|под запрет~ въезд~|запрещен~ въезд|закрыт въезд|запретов на въезд
exit ban~|banned from leaving|barred from leaving|не выпуска~ из страны|запрет~ на выезд|запрет~ выезда|невыездн~
under sanctions|sanctioned|hit with sanctions|placed under sanctions|put on the sanctions list|subject to sanctions|sanctions list~|под санкци~|введен~ санкци~|санкционн~ список|санкционн~ списк~|подсанкционн~|внесен~ в санкционн~
extradited|handed over to justice|extradition~|surrendered to the court|экстрадирован~|экстрадировал~|экстрадици~|выдан~ властям
detained at the border|stopped at the border|caught at the border|turned back at the border|detentions at the border|arrested at the border|held at the border|задержан~ на границе|задержал~ на границе|пойман~ на границе|остановлен~ на границе|задержани~ на границе|задержанн~ на границе|поймал~ на границе
turned away|turned back|refused entry|denied entry|pushed back|pushback~|не пустил~|развернул~|развернут~|не впустил~|выдворен~ на границе|отказан~ во въезде|отказал~ во въезде
delivered to|taken to|brought to|escorted to|hauled to|conveyed to|доставлен~|доставил~|препровожден~|препроводил~|доставк~|привезен~|привезл~|доставленн~|приведен~
police raid~|raid~|swoop~|roundup~|round up|rounded up|облав~|рейд|рейда|рейды|рейдов|рейдах|рейде|рейдами|рейдом
picked up by police|detained|nabbed|apprehended|rounded up|seized by police|задержан~|задержал~|задержанн~|схвачен~|схватил~|повязал~|скручен~
released without charge|let go without charge|freed without charge|отпущен~ без обвинени~|отпустил~ без обвинени~|отпущен~ без предъявлени~
rallies|demonstration~|rally|protest rally|protest march|protest march~|protest action~|street protest~|митинг~|демонстраци~|шестви~|акци~ протеста|уличн~ протест~|протестн~ акци~
protestor~|protester~|demonstrator~|marcher~|participant~ in protests|participants in the protests|people who took part in protests|rally participant~|протестующ~|демонстрант~|митингующ~|участник~ протест~|участник~ акци~|участник~ митинг~|участник~ шестви~|манифестант~
picketing|picket~|picketer~|one person picket~|пикет~|пикетчик~|одиночн~ пикет~
riot squad~|riot police|anti riot|омон~|омоновец|омоновц~|спецназ~ полиции|беркут~
dispersed|crackdown~|dispersal~|broke up|broken up|разгон~|разогнал~|разогнан~|подавлени~|подавил~|подавлен~
teargas|tear gas|pepper spray|слезоточив~ газ~|перцов~ баллончик~|перцов~ газ~
beaten up|beaten|beating~|beat up|clubbed|roughed up|избит~|избил~|избиени~|избива~|поколотил~|избитый|избитых
electric current|electric shock~|electrocuted with|stun gun~|taser~|electroshock*|ток|током|электрошок~|электрошокер~|электроток~|пытк~ током
torturing|tortured|torture~|subjected to torture|put to torture|пытал~|пытк~|пыток|истязал~|истязани~|подвергл~ пытк~|подвергнут~ пытк~|подверга~ пытк~|под пытк~|прошл~ через пытк~|подвергавш* пытк~
shot dead by police|fatally shot by police|shot and killed by police|killed by police bullets|died of police bullets|shot dead by officers|застрелен~ полици~|застрелен~ полицейск~|застрелил~ полицейск~|полиция застрелила|погиб~ от пул~ полици~|от пуль полиции|от пул~ полицейск~
shot and killed|shot dead|killed by gunfire|gunned down|fatally shot|killed by a bullet|killed by bullets|died of gunshot|died from gunshot|died of bullet|died from bullets|застрелен~|застрелил~|погиб~ от пул~|погибл~ от пул~|убит~ выстрел~|убит~ из огнестрельн~|от пуль погиб~|от пули погиб~|от пуль погибл~|застреленн~|умерл~ от огнестрельн~|расстрелян~ из|сражен~ пул~|убит~ пул~
carried no weapon|unarmed|had no weapon|not armed|without weapons|no weapon on them|carrying no weapon|безоружн~|не имел~ оружия|без оружия|не имел~ при себе оружия|не был~ вооружен~|невооруженн~
carrying weapons|armed|carrying a weapon|bearing arms|вооружен~|вооруженн~|с оружием
policeman|police officer~|policemen|police constable~|cop|cops|patrolman|patrolmen|policewoman|policewomen|полицейский|полицейского|полицейских|полицейские|полицейским|полицейскими|сотрудник~ полиции|страж~ порядка|правоохранител~|милиционер~|патрульн~|постовой|постовых
police department~|police station~|precinct~|station house~|отделени~ полиции|отдел~ полиции|участок полиции|полицейск~ участок|полицейск~ участк~|отделени~ милиции|овд|увд
security organs|security service~|state security|служб~ безопасности|госбезопасност~|органы госбезопасности|спецслужб~
intelligence agency|intelligence service~|intelligence agencies|spy agency|spy agencies|разведк~|разведывательн~ служб~|разведслужб~
complaint~ upheld|complaint~ found justified|complaints were upheld|complaints substantiated|substantiated complaint~|justified complaint~|sustained complaint~|жалоб~ признан~ обоснованн~|обоснованн~ жалоб~|обоснованными были признаны|признан~ обоснованн~|обоснованными признаны|признал~ обоснованн~|подтвердивш* жалоб~|жалоб~ удовлетворен~|обоснованн~
complaint~ rejected|complaint~ dismissed|complaints were dismissed|unfounded complaint~|жалоб~ отклонен~|жалоб~ признан~ необоснованн~|необоснованн~ жалоб~|необоснованн~
lodged a complaint|filed a complaint|complained|complaints lodged|complaints filed|complaints received|complaints reached|made a complaint|пожаловал~|подал~ жалоб~|жаловал~|поданн~ жалоб~|подан~ жалоб~|обратил~ с жалоб~|поступил~ жалоб~|поступивш* жалоб~|жалоб~ подан~|жалоб~ поступил~
hotline call~|calls to the hotline|call~ to the helpline|phoned in|rang the hotline|звонк~ на горяч~|звонк~ на горяч~ лини~|обращени~ на горяч~ лини~|обращени~ на горяч~
turncoat~|traitor~|изменник~|предател~
spying|espionage|шпионаж~|шпионств~|spied|шпионил~
collaborationist~|collaborator~|коллаборант~|коллаборационист~|пособник~ оккупант~|пособник~ врага
collaboration with the enemy|collaborationism|collaborating with the enemy|коллаборационизм~|сотрудничеств~ с враг~|сотрудничеств~ с оккупант~|коллаборационн~ деятельност~
diversion group~|saboteur~|sabotage group~|диверсант~|диверсионн~ групп~
discrediting the army|discrediting the military|discreditation|дискредитаци~ армии|дискредитаци~|дискредитировал~
crime~ of war|war crime~|военн~ преступлени~
massacred|massacre~|slaughter~|slaughtered|carnage|butchered|резн~|резня|резню|резни|бойн~|кровопролити~|массов~ убийств~
culprit~|perpetrator~|участник~ убийств~|причастн~ к убийств~|исполнител~|виновник~|участник~ резни|соверши~ преступлени~
killer~|murderer~|assassin~|убийц~|душегуб~
criminal|offender~|criminals|wrongdoer~|преступник~|правонарушител~
accessory to|accomplice~|abettor~|сообщник~|пособник~|соучастник~|подельник~
homicide~|murder~|killing~|slaying~|умышленн~ убийств~|убийств~
thefts|theft|stealing|larceny|stole|stolen|краж~|хищени~|воровств~|украл~|похищенн~ имуществ~
sexual violence|sexual assault~|sexually assaulted|sexual abuse|сексуальн~ насили~|сексуализированн~ насили~
bribe~|bribery|bribed|kickback~|взятк~|взяток|взяточничеств~|взяточник~|мзд~
fraudster~|fraud~|swindle~|мошенничеств~|мошенник~|обман~ вкладчик~
hate crime~|преступлени~ на почве ненависти|преступлени~ ненависти
bullying of conscripts|hazing|дедовщин~|неуставн~ отношени~|неуставн~
killed by police|died at the hands of police|killed by officers|killed at the hands of police|deaths at the hands of police|убит~ полицейск~|погибл~ от рук полиции|погиб~ от рук полиции|убит~ полицией|убил~ полицейск~|от рук полиции
`;
