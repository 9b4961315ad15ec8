// Medicine and the body: illnesses, symptoms, injuries, parts of the body, procedures, wards and staff, drugs, births, epidemics,
// hunger and the causes of death.
export const healthMeanings = `
disease~|illness|illnesses|sickness|ailment~|malady|maladies|болезн~|заболевани~|недуг~
sick|ill|unwell|больн~|заболевш~|нездоров~
fell ill|fall ill|fallen ill|falling ill|taken ill|became ill|became sick|fell sick|sickened|заболел~|заболева~|занемог~|слег
infectious|contagious|communicable|инфекционн~|заразн~
infect~|infection~|инфекци~|инфицирова~|инфицирован~|инфицированн~|заражени~|зараженн~|зараз~|зарази~|заража~
reinfect~|reinfection~|повторн~ заражени~|повторн~ инфицировани~
virus|viruses|viral|вирус~|вирусн~
bacteria|bacterium|bacterial|бактери~|бактериальн~
pathogen~|возбудител~|патоген~
microbe~|germ|germs|микроб~
parasite~|parasitic|паразит~|паразитарн~
strain|strains|штамм~
epidemic~|эпидеми~|эпидемическ~
pandemic~|пандеми~
outbreak~|вспышк~|вспышек
quarantine~|карантин~|карантинн~
isolation|isolated|self isolation|изоляци~|изолирова~|изолирован~|самоизоляци~
lockdown~|локдаун~
immunity|immune|иммунитет~|иммунн~
immunodeficiency|иммунодефицит~
carrier~|bacteria carrier~|носител~|вирусоносител~|бациллоносител~
asymptomatic|without symptoms|бессимптомн~|без симптом~
incubation|инкубационн~
incidence|morbidity|заболеваемост~
prevalence|распространенност~
endemic|эндемичн~
cholera|холер~|холерн~
plague|чум~|чумн~
bubonic|бубонн~
typhus|spotted fever|сыпн~ тиф~|сыпняк~|сыпнотифозн~|тиф|тифа|тифом|тифу|тифозн~
typhoid|typhoid fever|enteric fever|брюшн~ тиф~|брюшнотифозн~|тиф|тифа|тифом|тифу|тифозн~
relapsing fever|возвратн~ тиф~|возвратн~ лихорадк~
dysentery|дизентери~|дизентерийн~
influenza|flu|грипп~|гриппозн~
spanish flu|spanish influenza|испанк~|испанск~ грипп~
bird flu|avian flu|avian influenza|птич~ грипп~
swine flu|свин~ грипп~
tuberculosis|tubercular|tb|туберкулез~|туберкулезн~|чахотк~
pneumonia|пневмони~|воспалени~ легк~
measles|корь|кори|корью|коревая|коревой
rubella|краснух~
chickenpox|chicken pox|varicella|ветрянк~|ветрян~ осп~
smallpox|оспа|оспы|оспу|оспе|оспой|натуральн~ осп~
monkeypox|mpox|оспа обезьян|оспы обезьян|оспой обезьян
scarlet fever|скарлатин~
diphtheria|дифтери~|дифтерит~
whooping cough|pertussis|коклюш~
polio|poliomyelitis|полиомиелит~
tetanus|столбняк~
rabies|бешенств~
anthrax|сибирск~ язв~
malaria~|маляри~|малярийн~
yellow fever|желт~ лихорадк~
dengue|денге
ebola|эбол~
fever|fevers|лихорадк~|лихорадочн~
haemorrhagic|hemorrhagic|геморрагическ~
leprosy|leper~|проказ~|лепр~|прокаженн~
syphilis|syphilitic|сифилис~|сифилитик~
gonorrhoea|gonorrhea|гонорея|гонореи|гонорею|гонореей
venereal|sexually transmitted|венерическ~|половым путем
hiv|вич|вича|вичем
aids|спид|спида|спидом|спиде
hepatitis|гепатит~
meningitis|менингит~
encephalitis|энцефалит~
salmonella|salmonellosis|сальмонелл~|сальмонеллез~
botulism|ботулизм~
legionnaires|legionella|legionnaires disease|легионелл~|легионеллез~
covid|coronavirus|коронавирус~|коронавирусн~|ковид~|ковидн~
sars|атипичн~ пневмони~
respiratory|респираторн~|дыхательн~
intestinal infection~|gastrointestinal|gastroenteritis|кишечн~ инфекци~|желудочно кишечн~|гастроэнтерит~
scurvy|цинг~|цинготн~
pellagra|пеллагр~
rickets|рахит~
anaemia|anemia|anaemic|anemic|анеми~|малокрови~
scabies|чесотк~
lice|louse|delousing|вшей|вши|вшам|вшами|вшивост~|педикулез~
dystrophy|алиментарн~ дистрофи~|дистрофи~|дистрофик~
oedema|edema|отек|отека|отеки|отеков
cancer~|oncology|oncological|рак|рака|раком|раке|онкологи~|онкологическ~|онкобольн~
leukaemia|leukemia|лейкоз~|лейкеми~|белокрови~
tumour~|tumor~|опухол~
thyroid|щитовидн~
diabetes|diabetic~|диабет~|диабетик~|диабетическ~
asthma|asthmatic~|астм~|астматик~
bronchitis|бронхит~
emphysema|эмфизем~
pneumoconiosis|black lung|пневмокониоз~|антракоз~
silicosis|силикоз~
asbestosis|асбестоз~
mesothelioma|мезотелиом~
occupational disease~|occupational illness|occupational illnesses|профзаболевани~|профессиональн~ заболевани~|профессиональн~ болезн~
radiation sickness|лучев~ болезн~
hypertension|high blood pressure|гипертони~|гипертензи~|высок~ давлени~
heart attack~|cardiac arrest~|инфаркт~|сердечн~ приступ~|остановк~ сердца
heart failure|cardiac failure|heart disease|сердечн~ недостаточност~
cardiovascular|сердечно сосудист~
ischaemic|ischemic|ишемическ~
stroke~|brain haemorrhage|cerebral haemorrhage|cerebral hemorrhage|инсульт~|кровоизлияни~ в мозг
renal failure|kidney failure|почечн~ недостаточност~
cirrhosis|цирроз~
ulcer~|язв~|язвенн~
appendicitis|аппендицит~
sepsis|septic|blood poisoning|сепсис~|заражени~ крови
gangrene|gangrenous|гангрен~
rodent~|vermin|грызун~
convulsion~|seizure~|судорог~|конвульси~
epilepsy|epileptic~|эпилепси~|эпилептик~|эпилептическ~
allergy|allergies|allergic|аллерги~|аллергическ~
inflammation~|воспалени~|воспалительн~
dementia|деменци~|слабоуми~
alzheimer|alzheimer's|альцгеймер~
parkinson's|parkinson|паркинсон~
autism|autistic|аутизм~|аутист~
down syndrome|синдром~ дауна
cerebral palsy|дцп|церебральн~ паралич~
mental illness|mental illnesses|mental disorder~|mentally ill|душевнобольн~|психическ~ расстройств~|психическ~ заболевани~|психически больн~|душевн~ болезн~
mental health|психическ~ здоровь~|психиатрическ~ помощ~
schizophrenia|schizophrenic~|шизофрени~|шизофреник~
depression|depressive|депресси~|депрессивн~
psychosis|psychotic|психоз~|психотическ~
post traumatic|ptsd|птср|посттравматическ~
insanity|insane|madness|mentally deranged|сумасшестви~|сумасшедш~|безуми~|умалишенн~
legal insanity|not criminally responsible|insane|insanity|невменяемост~|невменяем~
shell shock|shell shocked|concussion~|concussed|контузи~|контужен~|контуженн~
suicide~|suicidal|took his own life|took her own life|took their own lives|killed himself|killed herself|самоубийств~|самоубийц~|суицид~|покончил~ с собой|покончил~ жизнь самоубийством|свел~ счеты с жизнью
attempted suicide|suicide attempt~|tried to kill himself|tried to kill herself|попытк~ самоубийств~|попытк~ суицид~
self harm|self mutilation|self inflicted|членовредительств~|самострел~|самоувечь~|самоповреждени~
hanged|hanging|hangings|повешени~|повешенн~|повешен|повешена|повешены|через повешение
hanged himself|hanged herself|hanged themselves|hanging himself|повесился|повесилась|повесились
panic|паник~|паническ~
shock|шок|шока|шоке|шоком|шоков~
stress|стресс~|стрессов~
trauma~|traumatic|psychological trauma|психологическ~ травм~|душевн~ травм~
symptom~|симптом~
diagnosis|diagnoses|diagnose~|диагноз~|диагностирова~|диагностирован~|диагностик~
complication~|осложнени~
chronic|chronically|хроническ~
acute|остр~
pain|pains|боль|боли|болью|болей|болях|болев~
headache~|головн~ боль|головн~ боли|головн~ болей
cough~|кашел~|кашл~
high temperature|feverish|высок~ температур~|повышенн~ температур~|жар
vomit~|vomiting|рвот~
diarrhoea|diarrhea|диарея|диареи|диарею|диареей|понос~
fainted|faint|fainting|lost consciousness|passed out|потерял~ сознани~|обморок~
unconscious|без сознани~|бессознательн~
coma|comatose|кома|комы|коме|кому|коматозн~
bleeding|haemorrhage~|hemorrhage~|bled to death|blood loss|кровотечени~|кровопотер~|истек~ кровью
paralysis|paralysed|paralyzed|паралич~|парализован~|парализованн~
blindness|blind|blinded|слеп~|слепот~|ослеп~|ослепш~|незряч~
deaf|deafness|глух~|глухот~|оглох~
deaf mute~|глухонем~
poisoning~|poisoned|отравлени~|отравил~|отравлен~|отравленн~|отравивш~
food poisoning|пищев~ отравлени~|отравлени~ едой
carbon monoxide|угарн~ газ~
carbon monoxide poisoning|отравлени~ угарным газом|отравил~ угарным газом|угорел~
alcohol poisoning|bootleg alcohol|отравлени~ алкоголем|алкогольн~ отравлени~|отравлени~ суррогат~
methanol|methyl alcohol|метанол~|метилов~ спирт~
intoxication|интоксикаци~
overdose~|передозировк~
cause of death|causes of death|причин~ смерт~|причин~ гибели
natural causes|естественн~ причин~|естественн~ смерт~|своей смертью
violent death~|насильственн~ смерт~
sudden death~|внезапн~ смерт~|скоропостижн~
mortality|death rate~|смертност~
infant mortality|infant death~|младенческ~ смертност~
child mortality|детск~ смертност~
maternal mortality|maternal death~|материнск~ смертност~
excess mortality|excess death~|избыточн~ смертност~|сверхсмертност~
case fatality|fatality rate~|lethality|летальност~
fatal|fatally|lethal|deadly|смертельн~|летальн~
life expectancy|продолжительност~ жизни
death certificate~|свидетельств~ о смерти
autopsy|autopsies|post mortem|postmortem|вскрыти~ тел~|аутопси~|патологоанатомическ~
forensic|судмедэксперт~|судебно медицинск~|криминалистическ~
pathologist~|патологоанатом~
coroner~|коронер~
corpse~|dead body|dead bodies|труп~
remains|останки|останков|останкам|останками|останках
exhume~|exhumation~|эксгумирова~|эксгумирован~|эксгумаци~
dna test~|genetic test~|dna analysis|анализ~ днк|генетическ~ экспертиз~
funeral~|похорон~
bury|buries|buried|burying|burial~|похоронил~|похоронен~|похороненн~|хоронил~|хоронить|погребени~|погребен~
cremate~|cremation~|crematorium|crematoria|кремирова~|кремаци~|крематори~
mass grave~|братск~ могил~|массов~ захоронени~
coffin~|гроб|гроба|гробы|гробов|гробах
undertaker~|funeral home~|похоронн~ бюро|ритуальн~
morgue~|mortuary|mortuaries|морг|морга|морге|морги|моргах|моргов
mourning|траур~
starvation|starved|starve|starving|died of hunger|умер~ от голода|умерш~ от голода|голодн~ смерт~|умира~ от голода
hunger|hungry|голод|голода|голоду|голоде|голодом|голодающ~|голода~
famine~|голодомор~|массов~ голод~|голод|голода|голоду|голоде|голодом
malnutrition|malnourished|undernourished|undernutrition|недоедани~|недоеда~|недостаточн~ питани~
exhaustion|emaciation|emaciated|истощени~|истощен~|истощенн~|изможденн~
food insecurity|food insecure|продовольственн~ безопасност~|нехватк~ продовольств~
hunger strike~|голодовк~|голодовок
force feed|force feeding|force fed|force feedings|принудительн~ кормлени~
cannibalism|cannibal~|людоедств~|людоед~|каннибализм~|каннибал~
dehydration|dehydrated|обезвоживани~|обезвожен~
thirst|жажд~
vitamin~|витамин~|авитаминоз~
drown~|утону~|утонувш~|утоплени~|утопленник~
suffocation|suffocated|suffocate|suffocating|asphyxia|asphyxiated|asphyxiation|удуш~|удушь~|удушени~|задохнул~|задохнувш~|асфикси~
strangled|strangulation|strangling|задушен~|задушил~|удушил~
choking|choked to death|подавил~|поперхнул~
smoke inhalation|отравлени~ дымом|отравлени~ продуктами горения|надышал~ дымом
hypothermia|переохлаждени~|гипотерми~
froze to death|frozen to death|freezing to death|freeze to death|замерз~|замерзш~|замерзл~ насмерть
frostbite|frostbitten|обморожени~|обморожен~|обмороженн~|обморозил~|отморожени~|отморозил~
heatstroke|heat stroke|sunstroke|теплов~ удар~|солнечн~ удар~
heat related|heat death~|heat deaths|от жары|из за жары
fall from height|fell from height|fell to death|fell to his death|fell to their deaths|падени~ с высоты|упал~ с высоты|сорвал~ с высоты
electrocution~|electrocuted|electric shock~|удар~ током|поражени~ током|ударил~ током|поражен~ током|электротравм~
lightning|lightning strike~|молни~
crushed to death|crushed|crush injury|crush injuries|раздавлен~|раздавил~
trampled|trampling|затоптан~|затоптал~
burned to death|burnt to death|burned alive|burnt alive|сгорел~ заживо|заживо сгорел~|сгоревш~ заживо
burn|burns|burnt|burn injuries|ожог|ожога|ожоги|ожогов|ожогам|ожогами|обгорел~|обожжен~|обожженн~|ожогов~
scalds|scalded|scald|ошпарен~|ошпарил~
fracture~|broken bone~|перелом~
broken leg~|перелом~ ноги|сломан~ ног~|сломал~ ног~
broken arm~|перелом~ руки|сломан~ рук~|сломал~ рук~
dislocation|dislocated|вывих~|вывихнул~
sprain~|растяжени~|растяжени~ связок
bruise~|bruising|contusion~|ушиб~|синяк~|кровоподтек~
scratch|scratches|abrasion~|ссадин~|царапин~
cut|cuts|laceration~|lacerated|порез~|резан~ ран~|рван~ ран~
stab~|stab wound~|stabbed|stabbing~|knife wound~|ножев~|колот~ ран~|удар~ ножом
stabbed to death|зарезал~|зарезан~
concussion~|сотрясени~ мозга|сотрясени~ головного мозга
head injury|head injuries|traumatic brain injury|brain injury|brain injuries|черепно мозгов~|травм~ головы|чмт
spinal injury|spinal injuries|травм~ позвоночник~|травм~ спины
internal injuries|internal injury|внутренн~ травм~|внутренн~ повреждени~
facial injury|facial injuries|face wound~|травм~ лица|ранени~ лица|ранени~ в лицо
amputation~|amputated|amputate|amputee~|ампутаци~|ампутирова~|ампутирован~|ампутант~
lost a leg|lost both legs|lost his leg|lost her leg|потерял~ ногу|потерял~ обе ноги|лишил~ ноги|лишил~ ног
shrapnel|fragment wound~|осколочн~|осколок|осколк~
gunshot|gunshot wound~|bullet wound~|огнестрельн~|пулев~
blast injury|blast injuries|минно взрывн~|взрывн~ травм~
injury|injuries|травм~|травмирова~|травмирован~|увечь~|телесн~ повреждени~
minor injury|minor injuries|slight injuries|slightly injured|lightly injured|легк~ травм~|легк~ повреждени~|легкие телесные
serious injury|serious injuries|severe injuries|тяжел~ травм~|тяжк~ вред~|тяжел~ увечь~|тяжк~ телесн~
moderate injuries|moderate severity|средн~ тяжести
critical condition|critically ill|critically injured|критическ~ состояни~|крайне тяжел~ состояни~
serious condition|grave condition|seriously ill|тяжел~ состояни~|тяжелобольн~
stable condition|стабильн~ состояни~
satisfactory condition|удовлетворительн~ состояни~
maimed|maiming|mutilated|mutilation|изувечен~|изувеченн~|искалечен~|искалечил~|изуродован~|покалечен~
disability|disabilities|инвалидност~
disabled|people with disabilities|persons with disabilities|инвалид~|людей с инвалидностью|люди с инвалидностью
wheelchair~|инвалидн~ коляск~|инвалидн~ кресл~
prosthesis|prostheses|prosthetic~|artificial limb~|протез~|протезировани~
crutches|crutch|костыл~
head|heads|голова|головы|голове|голову|головой
skull~|череп|черепа|черепе|черепов|черепн~
brain~|мозг|мозга|мозге|мозгу|мозгом|мозгов~
neck|neck injury|шея|шеи|шею|шее|шейн~
throat~|горло|горла|горле|глотк~
chest|thorax|груди|грудь|грудью|грудн~ клетк~
breast~|молочн~ желез~|грудь|груди
abdomen|abdominal|belly|живот|живота|животе|брюшн~ полост~
stomach~|желудок|желудк~
heart~|cardiac|сердц~|сердец|сердечн~
lung~|pulmonary|легкие|легких|легкими|легочн~
liver|livers|hepatic|печен~|печень|печени
kidney~|renal|почка|почки|почек|почку|почечн~
spleen|селезенк~
bowel~|intestine~|кишечник~|кишок|кишк~
bladder|мочев~ пузыр~
spine|spinal|vertebra|vertebrae|позвоночник~|позвонок|позвонк~|спинн~
bone|bones|кость|кости|костей|костью|костях|костн~
rib|ribs|ребро|ребра|ребер|ребрам
pelvis|pelvic|таз|таза|тазобедренн~|тазов~
hip|hips|thigh~|бедро|бедра|бедре|бедер|бедренн~
knee|knees|колено|колена|колени|колене
shoulder~|плечо|плеча|плече|плечи|плечев~
limb|limbs|extremities|конечност~
leg|legs|нога|ноги|ногу|ноге|ногой|ног|ногам|ногами|ногах
arm|рука|руки|руку|руке|рукой|рук|рукам|руках
hand|hands|рука|руки|руку|руке|рукой|рук|рукам|руках|кисть|кисти
foot|feet|стопа|стопы|стопу|стоп|ступн~
finger~|палец|пальц~
toe|toes|пальц~ ног|пальц~ ноги
eye|eyes|глаз|глаза|глазу|глазом|глазами|глазн~
eyesight|vision loss|зрени~
ear|ears|ухо|уха|уши|ушей|ушн~
hearing loss|потер~ слуха|слух~ потерял~
nose|noses|нос|носа|носу|носом
tooth|teeth|dental|зуб|зуба|зубы|зубов|зубн~
jaw|jaws|челюст~|челюстн~
skin|skins|кож~|кожн~
muscle~|мышц~|мышечн~
nerve|nerves|nervous|нерв~|нервн~
blood|кровь|крови|кровью|кровян~
artery|arteries|артерия|артерии|артерию|артерий
bone marrow|костн~ мозг~
organ|organs|орган~
internal organ~|внутренн~ орган~
skeleton~|скелет~
doctor~|physician~|врач~|доктор~
medic|medics|медик~
surgeon~|хирург~
paramedic~|feldsher~|фельдшер~|парамедик~
nurse~|медсестр~|медсестер|медбрат~|медицинск~ сестр~|медицинск~ сестер
nursing assistant~|orderly|orderlies|hospital attendant~|санитар~|санитарк~|младш~ медперсонал~
health worker~|healthcare worker~|medical worker~|medical staff|medical personnel|медработник~|медицинск~ работник~|медперсонал~|медицинск~ персонал~
psychiatrist~|психиатр~
psychologist~|психолог~
dentist~|стоматолог~|зубн~ врач~
midwife|midwives|акушерк~
obstetrician~|акушер~
gynaecologist~|gynecologist~|гинеколог~
paediatrician~|pediatrician~|педиатр~
anaesthetist~|anesthesiologist~|анестезиолог~|реаниматолог~
cardiologist~|кардиолог~
oncologist~|онколог~
epidemiologist~|эпидемиолог~
virologist~|вирусолог~
therapist~|general practitioner~|терапевт~|участков~ врач~
pharmacist~|фармацевт~|провизор~
chief doctor~|head doctor~|chief physician~|главврач~|главн~ врач~
patient~|пациент~|больной|больного|больных|больные|больным|больными
inpatient~|стационарн~ больн~|стационарн~ пациент~|стационарно
outpatient~|амбулаторн~|амбулаторно
hospital~|больниц~|госпитал~|больничн~|стационар~|лазарет~
field hospital~|полев~ госпитал~
military hospital~|военн~ госпитал~
psychiatric hospital~|mental hospital~|asylum for the insane|психбольниц~|психиатрическ~ больниц~|психиатрическ~ лечебниц~
psychiatry|psychiatric|психиатри~|психиатрическ~
clinic~|клиник~|клиническ~
polyclinic~|outpatient clinic~|поликлиник~|амбулатори~
maternity hospital~|maternity ward~|maternity home~|роддом~|родильн~
hospice~|хоспис~
nursing home~|care home~|old people's home~|retirement home~|дом престарелых|дома престарелых|доме престарелых|домов престарелых|домах престарелых
sanatorium|sanatoriums|sanatoria|санатори~
dispensary|dispensaries|диспансер~
first aid post~|aid station~|medical post~|медпункт~|фельдшерск~ пункт~
infirmary|infirmaries|sick bay~|лазарет~|санчаст~|медсанчаст~
ward|wards|палата|палаты|палате|палат|палатах
emergency room~|emergency department~|приемн~ поко~|приемн~ отделени~
intensive care|icu|resuscitation|реанимаци~|реанимационн~|интенсивн~ терапи~
ventilator~|on ventilators|artificial ventilation|mechanical ventilation|ивл|аппарат~ ивл|искусственн~ вентиляци~
hospital bed~|bed capacity|больничн~ коек|больничн~ койк~|коек|койк~|коечн~
ambulance~|emergency medical service~|скорая|скорой|скорую|скорых|скорой помощи
air ambulance~|санавиаци~|санитарн~ авиаци~
stretcher~|носилк~|носилок
hospitalised|hospitalized|hospitalisation~|hospitalization~|admitted to hospital|admitted to the hospital|hospital admission~|госпитализирова~|госпитализирован~|госпитализаци~|положил~ в больниц~
taken to hospital|taken to the hospital|taken to hospitals|rushed to hospital|hospitalised|hospitalized|доставлен~ в больниц~|доставил~ в больниц~|попал~ в больниц~|увез~ в больниц~|госпитализирова~
discharged from hospital|released from hospital|discharged from the hospital|left hospital|discharged|выписан~|выписал~ из|выписк~ из
referral~|referred for treatment|направлени~ на лечение|направлен~ на лечение
recovery|recovered|recoveries|cured|выздоров~|выздоровел~|выздоровевш~|выздоровлени~|выздоравливающ~|вылечил~|излечен~|излечени~|поправил~
relapse~|рецидив~
treatment~|treated|treating|therapy|therapies|лечени~|лечил~|лечить|терапи~|пролечен~|лечат
first aid|перв~ помощ~|доврачебн~ помощ~
medical care|medical aid|medical help|medical assistance|medical attention|медпомощ~|медицинск~ помощ~|врачебн~ помощ~
compulsory treatment|involuntary treatment|forced treatment|принудительн~ лечени~
palliative|паллиативн~
rehabilitation|реабилитаци~|реабилитационн~
surgery|surgeries|surgical|operated on|operation~|операци~|прооперирова~|прооперирован~|хирургическ~|оперативн~ вмешательств~
plastic surgery|пластическ~ операци~|пластическ~ хирурги~
anaesthesia|anesthesia|anaesthetic|anesthetic|наркоз~|анестези~|обезболивани~
transplant~|transplantation~|transplanted|трансплантаци~|пересадк~|пересадил~|пересажен~
organ donor~|donor~|донор~|донорск~
transfusion~|blood transfusion~|переливани~
blood donation~|donated blood|сдал~ кровь|сдач~ крови|донорств~
dialysis|диализ~|гемодиализ~
chemotherapy|химиотерапи~
x ray~|рентген~|рентгеновск~|флюорографи~
injection~|inject~|инъекци~|укол|укола|уколы|уколов
vaccination~|vaccinated|vaccinate|immunisation~|immunization~|inoculation~|inoculated|вакцинаци~|вакцинирова~|вакцинирован~|прививк~|прививок|привит~|привил~|иммунизаци~
vaccine~|вакцин~
unvaccinated|непривит~|невакцинированн~
dose|doses|доза|дозы|дозу|доз|дозами|дозировк~
booster~|revaccination|ревакцинаци~|бустерн~
screening~|скрининг~
medical examination~|medical check~|check up~|checkup~|медосмотр~|медицинск~ осмотр~|диспансеризаци~
test~|medical test~|анализ~|тест|теста|тесты|тестов|тестирова~|тестировани~
tested positive|positive test~|положительн~ тест~|положительн~ результат~
tested negative|negative test~|отрицательн~ тест~|отрицательн~ результат~
medical commission~|medical board~|врачебн~ комисси~|медкомисси~|медицинск~ комисси~
sick leave|больничн~ лист~|больничном|листк~ нетрудоспособности
medicine~|medication~|pharmaceutical~|лекарств~|лекарственн~|медикамент~|препарат~|фармацевтическ~
pharmacy|pharmacies|drugstore~|chemist's|аптек~|аптечн~
antibiotic~|антибиотик~
insulin|инсулин~
penicillin|пенициллин~
tablet~|pill|pills|таблетк~|таблеток
serum|serums|сыворотк~
bandage~|бинт~|перевязочн~|повязк~
syringe~|шприц~
mask|masks|face mask~|маска|маски|маску|масок|масочн~
protective suit~|protective equipment|защитн~ костюм~|средств~ защиты
oxygen|кислород~|кислородн~
medical equipment|медоборудовани~|медицинск~ оборудовани~
disinfect~|disinfection~|дезинфекци~|дезинфицирова~
hygiene|hygienic|гигиен~|гигиеническ~
sanitation|sanitary|санитарн~|антисанитари~
healthcare|health care|health service~|здравоохранени~
health|здоровь~
medical malpractice|medical error~|врачебн~ ошибк~|медицинск~ ошибк~
medical experiment~|human experiment~|медицинск~ эксперимент~|медицинск~ опыт~|опыт~ на людях
euthanasia|euthanised|euthanized|эвтанази~
narcotic~|drugs|illegal drug~|illicit drug~|наркотик~|наркотическ~|наркосодержащ~
drug addict~|drug user~|drug addiction|наркоман~|наркомани~|наркозависим~|наркопотребител~
addiction~|addict~|addicted|зависимост~|зависим~
heroin|героин~
cocaine|кокаин~
cannabis|marijuana|hashish|марихуан~|гашиш~|конопл~|каннабис~
methamphetamine|amphetamine~|амфетамин~|метамфетамин~
opium|опиум~|опийн~
opioid~|opiate~|опиоид~|опиат~
fentanyl|фентанил~
methadone|метадон~
mephedrone|мефедрон~
alcohol|alcoholic drink~|liquor|spirits|алкогол~|алкогольн~|спиртн~
alcoholism|alcoholic~|алкоголизм~|алкоголик~|алкозависим~
drunk|drunken|intoxicated|under the influence|пьян~|нетрезв~|в состоянии опьянения|опьянени~
drunkenness|binge drinking|пьянств~|запой|запоя|запое
sobering up|вытрезвител~
vodka|водк~|водок
moonshine|samogon|bootleg|самогон~|самогонк~|суррогат~
smoking|smoker~|smoked|курени~|курильщик~|курящ~|курить
tobacco|cigarette~|табак~|табачн~|сигарет~
birth~|live birth~|рождени~|родившихся
birth rate~|natality|рождаемост~|коэффициент~ рождаемости
fertility|фертильност~
born|родился|родилась|родилось|родились|родившийся|родившихся|родившиеся|рожден~|рожденн~|появил~ на свет
gave birth|giving birth|give birth|gives birth|родила|родили|родившая|родивших|рожа~
childbirth|delivery of a baby|роды|родов|родах|родами|родам|родов~
stillborn|stillbirth~|мертворожд~|мертворожденн~
miscarriage~|miscarried|выкидыш~
abortion~|terminated pregnancies|termination of pregnancy|аборт~|прерывани~ беременност~
pregnancy|pregnancies|беременност~
pregnant|expectant mother~|беременн~
caesarean|cesarean|кесаре~ сечени~
premature|preterm|недоношенн~|преждевременн~ роды|преждевременн~ родов
newborn~|new born|neonatal|новорожденн~|неонатальн~
infant~|baby|babies|младенец|младенц~|младенческ~|грудн~ ребенок|грудн~ дет~|грудничк~
twins|twin|близнец~|близнец|двойня|двойню|двойни|двойней
contraception|contraceptive~|birth control|контрацепци~|контрацептив~|противозачаточн~
infertility|infertile|бесплоди~|бесплодн~
ivf|in vitro|эко|экстракорпоральн~
surrogate mother~|surrogacy|суррогатн~ мат~|суррогатн~ материнств~
sterilisation~|sterilization~|sterilised|sterilized|стерилизаци~|стерилизован~|стерилизова~
female genital mutilation|fgm|женск~ обрезани~
circumcision|circumcised|обрезани~
foetus|fetus|foetal|fetal|плод|плода|эмбрион~
congenital|birth defect~|врожденн~|порок~ развития
genetic|hereditary|генетическ~|наследственн~
rare disease~|orphan disease~|редк~ заболевани~|редк~ болезн~|орфанн~
overweight|obese|obesity|ожирени~|избыточн~ вес~
mosquito|mosquitoes|mosquitos|комар|комары|комаров|комарами
tick|ticks|tick borne|tick bite~|клещ|клещи|клещей|клещев~|укус~ клеща
snakebite~|snake bite~|укус~ змеи|укус~ змей
dog bite~|укус~ собак~|покусан~ собак~|покусал~ собак~
bitten|bite~|укус|укуса|укусы|укусов|покусан~|укушен~
sting|stings|stung|ужален~|ужалил~
rats|rat|крыс~
trachoma|трахом~
night blindness|курин~ слепот~
bedsore~|пролежн~
life support|жизнеобеспечени~
cataract~|катаракт~
vibration disease|виброболезн~|вибрационн~ болезн~
`;
