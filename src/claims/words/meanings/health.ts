// Medicine and the body: illnesses, symptoms, injuries, parts of the body, procedures, wards and staff, drugs, births, epidemics,
// hunger and the causes of death.
export const healthMeanings = `
disease~|illness|illnesses|sickness|ailment~|malady|maladies|болезн~|заболевани~|недуг~
sick|ill|unwell|больн~|заболевш~|нездоров~
fell ill|fall ill|fallen ill|falling ill|taken ill|became ill|became sick|fell sick|sickened|заболел~|заболева~|занемог~|слег|took ill|sicken~|falls ill|заболевш*|заболева*|захворал~
infectious|contagious|communicable|инфекционн~|заразн~
reinfect~|reinfection~|повторн~ заражени~|повторн~ инфицировани~
virus|viruses|viral|вирус~|вирусн~
bacteria|bacterium|bacterial|бактери~|бактериальн~
pathogen~|возбудител~|патоген~
microbe~|germ|germs|микроб~
parasite~|parasitic|паразит~|паразитарн~
strain|strains|штамм~
pandemic~|пандеми~
outbreak~|вспышк~|вспышек|broke out|break out|breaking out|erupted|erupts|вспыхн*|разразил~
isolation|isolated|self isolation|изоляци~|изолирова~|изолирован~|самоизоляци~
immunity|immune|иммунитет~|иммунн~|immunities|неприкосновенност~
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
typhoid|typhoid fever|enteric fever|брюшн~ тиф~|брюшнотифозн~|тиф|тифа|тифом|тифу|тифозн~
relapsing fever|возвратн~ тиф~|возвратн~ лихорадк~
influenza|flu|грипп~|гриппозн~
spanish flu|spanish influenza|испанк~|испанск~ грипп~
bird flu|avian flu|avian influenza|птич~ грипп~
swine flu|свин~ грипп~
tuberculosis|tubercular|tb|туберкулез~|туберкулезн~|чахотк~|consumption|тубик~|палочк~ коха
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
occupational disease~|occupational illness|occupational illnesses|профзаболевани~|профессиональн~ заболевани~|профессиональн~ болезн~|professional disease~
radiation sickness|лучев~ болезн~
hypertension|high blood pressure|гипертони~|гипертензи~|высок~ давлени~
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
mental illness|mental illnesses|mental disorder~|mentally ill|душевнобольн~|психическ~ расстройств~|психическ~ заболевани~|психически больн~|душевн~ болезн~|mentally disturbed
mental health|психическ~ здоровь~|психиатрическ~ помощ~
schizophrenia|schizophrenic~|шизофрени~|шизофреник~
depression|depressive|депресси~|депрессивн~
psychosis|psychotic|психоз~|психотическ~
post traumatic|ptsd|птср|посттравматическ~
insanity|insane|madness|mentally deranged|сумасшестви~|сумасшедш~|безуми~|умалишенн~
panic|паник~|паническ~
shock|шок|шока|шоке|шоком|шоков~
stress|стресс~|стрессов~
trauma~|traumatic|psychological trauma|психологическ~ травм~|душевн~ травм~
symptom~|симптом~
complication~|осложнени~
chronic|chronically|хроническ~
acute|остр~|острый|острая|острое|острые|острых|острого|острой
pain|pains|боль|боли|болью|болей|болях|болев~
headache~|головн~ боль|головн~ боли|головн~ болей
cough~|кашел~|кашл~
high temperature|feverish|высок~ температур~|повышенн~ температур~|жар
vomit~|vomiting|рвот~
diarrhoea|diarrhea|диарея|диареи|диарею|диареей|понос~
fainted|fainting|lost consciousness|passed out|потерял~ сознани~|обморок~|faint~|collapsed unconscious|потерял~ сознание|упал~ в обморок
unconscious|без сознани~|бессознательн~
coma|comatose|кома|комы|коме|кому|коматозн~
bleeding|haemorrhage~|hemorrhage~|bled to death|blood loss|кровотечени~|кровопотер~|истек~ кровью
paralysis|paralysed|paralyzed|паралич~|парализован~|парализованн~
blindness|blind|blinded|слеп~|слепот~|ослеп~|ослепш~|незряч~|sightless
deaf|deafness|глух~|глухот~|оглох~|deaf people|глухонем~|слабослышащ~|deaf mute~
poisoning~|poisoned|отравлени~|отравил~|отравлен~|отравленн~|отравивш~|poison~|отравивш*|потравил~
food poisoning|пищев~ отравлени~|отравлени~ едой
carbon monoxide|угарн~ газ~
carbon monoxide poisoning|отравлени~ угарным газом|отравил~ угарным газом|угорел~
alcohol poisoning|bootleg alcohol|отравлени~ алкоголем|алкогольн~ отравлени~|отравлени~ суррогат~
methanol|methyl alcohol|метанол~|метилов~ спирт~
intoxication|интоксикаци~
first dose~|first shot|first jab~|перв~ доз~|перв~ прививк~|перв~ укол~
second dose~|second shot|second jab~|втор~ доз~|втор~ прививк~|втор~ укол~
third dose~|third shot|third jab~|треть~ доз~|треть~ прививк~|треть~ укол~
overdose~|передозировк~
cause of death|causes of death|причин~ смерт~|причин~ гибели
natural causes|естественн~ причин~|естественн~ смерт~|своей смертью
violent death~|насильственн~ смерт~
sudden death~|внезапн~ смерт~|скоропостижн~
infant mortality|infant death~|младенческ~ смертност~
child mortality|детск~ смертност~
maternal mortality|maternal death~|материнск~ смертност~
excess mortality|excess death~|избыточн~ смертност~|сверхсмертност~
case fatality|fatality rate~|lethality|летальност~
fatal|fatally|lethal|deadly|смертельн~|летальн~|со смертельным исходом
life expectancy|продолжительност~ жизни
forensic|судмедэксперт~|судебно медицинск~|криминалистическ~|forensic examination~|экспертиз~
pathologist~|патологоанатом~
corpse~|dead body|dead bodies|труп~
bury|buries|buried|burying|burial~|похоронил~|похоронен~|похороненн~|хоронил~|хоронить|погребени~|погребен~|inter|interred|interment|laid to rest|захорон*|погребл~|предан~ земле|захоронен~|захоронил~|interment~|предал~ земле
undertaker~|funeral home~|похоронн~ бюро|ритуальн~
starvation|starved|starve|starving|died of hunger|умер~ от голода|умерш~ от голода|голодн~ смерт~|умира~ от голода
famine~|голодомор~|массов~ голод~|голод|голода|голоду|голоде|голодом|great hunger|starvation
malnutrition|malnourished|undernourished|undernutrition|недоедани~|недоеда~|недостаточн~ питани~|истощен~|истощени~
exhaustion|emaciation|emaciated|истощени~|истощен~|истощенн~|изможденн~
food insecurity|food insecure|продовольственн~ безопасност~|нехватк~ продовольств~
force feed|force feeding|force fed|force feedings|принудительн~ кормлени~
cannibalism|cannibal~|людоедств~|людоед~|каннибализм~|каннибал~
dehydration|dehydrated|обезвоживани~|обезвожен~
thirst|жажд~
vitamin~|витамин~|авитаминоз~
suffocation|suffocated|suffocate|suffocating|asphyxia|asphyxiated|asphyxiation|удуш~|удушь~|удушени~|задохнул~|задохнувш~|асфикси~
strangled|strangulation|strangling|задушен~|задушил~|удушил~
choking|choked to death|подавил~|поперхнул~
smoke inhalation|отравлени~ дымом|отравлени~ продуктами горения|надышал~ дымом
hypothermia|переохлаждени~|гипотерми~
heatstroke|heat stroke|sunstroke|теплов~ удар~|солнечн~ удар~
heat related|heat death~|heat deaths|от жары|из за жары
fall from height|fell from height|fell to death|fell to his death|fell to their deaths|падени~ с высоты|упал~ с высоты|сорвал~ с высоты|falls from height|fall from a height|fell from a height|falls from a height
electrocution~|electrocuted|electric shock~|удар~ током|поражени~ током|ударил~ током|поражен~ током|электротравм~|electrocut*|electrocut~
lightning|lightning strike~|молни~
crushed to death|crushed|раздавлен~|раздавил~
trampled|trampling|затоптан~|затоптал~
burn|burns|burnt|burn injuries|ожога|ожоги|ожогам|ожогами|обгорел~|обожжен~|обожженн~|ожогов~|burned|ожог~|обгоревш~
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
stabbed to death|зарезал~|зарезан~|knifed to death|заколот~
concussion~|сотрясени~ мозга|сотрясени~ головного мозга
head injury|head injuries|traumatic brain injury|brain injury|brain injuries|черепно мозгов~|травм~ головы|чмт
spinal injury|spinal injuries|травм~ позвоночник~|травм~ спины
internal injuries|internal injury|внутренн~ травм~|внутренн~ повреждени~
facial injury|facial injuries|face wound~|травм~ лица|ранени~ лица|ранени~ в лицо
lost a leg|lost both legs|lost his leg|lost her leg|потерял~ ногу|потерял~ обе ноги|лишил~ ноги|лишил~ ног
gunshot|gunshot wound~|bullet wound~|огнестрельн~|пулев~
blast injury|blast injuries|минно взрывн~|взрывн~ травм~
injury|injuries|травм~|травмирова~|травмирован~|увечь~|телесн~ повреждени~|травма|травмы|травму|травмами
minor injury|minor injuries|slight injuries|slightly injured|lightly injured|легк~ травм~|легк~ повреждени~|легкие телесные
serious injury|serious injuries|severe injuries|тяжел~ травм~|тяжк~ вред~|тяжел~ увечь~|тяжк~ телесн~
moderate injuries|moderate severity|средн~ тяжести|moderate|moderately|умеренн~
critical condition|critically ill|critically injured|критическ~ состояни~|крайне тяжел~ состояни~
serious condition|grave condition|seriously ill|тяжел~ состояни~|тяжелобольн~
stable condition|стабильн~ состояни~
satisfactory condition|удовлетворительн~ состояни~
wheelchair~|инвалидн~ коляск~|инвалидн~ кресл~
crutches|crutch|костыл~
head|heads|голова|головы|голове|голову|головой
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
obstetrician~|акушер~
gynaecologist~|gynecologist~|гинеколог~
anaesthetist~|anesthesiologist~|анестезиолог~|реаниматолог~
cardiologist~|кардиолог~
oncologist~|онколог~
epidemiologist~|эпидемиолог~
virologist~|вирусолог~
therapist~|general practitioner~|терапевт~|участков~ врач~
chief doctor~|head doctor~|chief physician~|главврач~|главн~ врач~
inpatient~|стационарн~ больн~|стационарн~ пациент~|стационарно
outpatient~|амбулаторн~|амбулаторно
military hospital~|военн~ госпитал~|госпитал~|госпитальн~
psychiatry|psychiatric|психиатри~|психиатрическ~
nursing home~|care home~|old people's home~|retirement home~|дом престарелых|дома престарелых|доме престарелых|домов престарелых|домах престарелых
emergency room~|emergency department~|приемн~ поко~|приемн~ отделени~
ventilator~|on ventilators|artificial ventilation|mechanical ventilation|ивл|аппарат~ ивл|искусственн~ вентиляци~
hospital bed~|bed capacity|больничн~ коек|больничн~ койк~|коек|койк~|коечн~
ambulance~|машин~ скорой помощи|машин~ скорой|автомобил~ скорой помощи|карет~ скорой помощи|санитарн~ машин~|emergency medical service~|скорая|скорой|скорую|скорых|скорой помощи
air ambulance~|санавиаци~|санитарн~ авиаци~
stretcher~|носилк~|носилок
taken to hospital|taken to the hospital|taken to hospitals|rushed to hospital|hospitalised|hospitalized|доставлен~ в больниц~|доставил~ в больниц~|попал~ в больниц~|увез~ в больниц~|госпитализирова~
discharged from hospital|released from hospital|discharged from the hospital|left hospital|discharged|выписан~|выписал~ из|выписк~ из|выписан~ из больниц~|выписан~ из госпитал~|выписал~ из больниц~|выписал~ из госпитал~|выписк~ из госпитал~|выписк~ из больниц~
referral~|referred for treatment|направлени~ на лечение|направлен~ на лечение
recovery|recovered|recoveries|cured|выздоров~|выздоровел~|выздоровевш~|выздоровлени~|выздоравливающ~|вылечил~|излечен~|излечени~|поправил~|recover~
relapse~|рецидив~
first aid|перв~ помощ~|доврачебн~ помощ~|given first aid|первую помощь
medical care|medical aid|medical help|medical assistance|medical attention|медпомощ~|медицинск~ помощ~|врачебн~ помощ~
compulsory treatment|involuntary treatment|forced treatment|принудительн~ лечени~
palliative|паллиативн~
plastic surgery|пластическ~ операци~|пластическ~ хирурги~
anaesthesia|anesthesia|anaesthetic|anesthetic|наркоз~|анестези~|обезболивани~
transplant~|transplantation~|transplanted|трансплантаци~|пересадк~|пересадил~|пересажен~
transfusion~|blood transfusion~|переливани~
blood donation~|donated blood|сдал~ кровь|сдач~ крови|донорств~|blood donor~|donor~ of blood|донор~ крови|сдавш* кровь
dialysis|диализ~|гемодиализ~
chemotherapy|химиотерапи~
x ray~|рентген~|рентгеновск~|флюорографи~
injection~|inject~|инъекци~|укол|укола|уколы|уколов
vaccine~|вакцин~
unvaccinated|непривит~|невакцинированн~|невакцинирован~
booster~|revaccination|ревакцинаци~|бустерн~
screening~|скрининг~|screen~ for|screened|обследован~ на
tested positive|positive test~|положительн~ тест~|положительн~ результат~|положительн~ анализ~
tested negative|negative test~|отрицательн~ тест~|отрицательн~ результат~
medicine~|medication~|pharmaceutical~|лекарств~|лекарственн~|медикамент~|препарат~|фармацевтическ~
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
health|здоровь~|здравоохранени~
medical malpractice|medical error~|врачебн~ ошибк~|медицинск~ ошибк~
euthanasia|euthanised|euthanized|эвтанази~
addiction~|addict~|addicted|зависимост~|зависим~
opioid~|opiate~|опиоид~|опиат~
fentanyl|фентанил~
methadone|метадон~
mephedrone|мефедрон~
alcohol|alcoholic drink~|liquor|spirits|алкогол~|алкогольн~|спиртн~
drunk|drunken|intoxicated|under the influence|пьян~|нетрезв~|в состоянии опьянения|опьянени~|алкогольн~ опьянени~|drunkenness|alcohol intoxication|в состояни~ опьянени~|пьянств~
drunkenness|binge drinking|пьянств~|запой|запоя|запое
sobering up|вытрезвител~
vodka|водк~|водок
samogon|bootleg|самогон~|самогонк~|суррогат~|moonshine~|moonshining|самогоноварен~
smoking|smoker~|smoked|курени~|курильщик~|курящ~|курить
tobacco|cigarette~|табак~|табачн~|сигарет~|махорк~|папирос~
fertility|фертильност~
born|родился|родилась|родилось|родились|родившийся|родившихся|родившиеся|рожден~|рожденн~|появил~ на свет
gave birth|giving birth|give birth|gives birth|родила|родили|родившая|родивших|рожа~
childbirth|delivery of a baby|роды|родов|родах|родами|родам|родов~
stillborn|stillbirth~|мертворожд~|мертворожденн~|born dead|мертворожд*
miscarriage~|miscarried|выкидыш~
abortion~|terminated pregnancies|termination of pregnancy|аборт~|прерывани~ беременност~|abort~|terminated pregnanc*|прерыван~ беременност~
pregnancy|pregnancies|беременност~|pregnant|беременн~
caesarean|cesarean|кесаре~ сечени~
premature|preterm|недоношенн~|преждевременн~ роды|преждевременн~ родов
contraception|contraceptive~|birth control|контрацепци~|контрацептив~|противозачаточн~
infertility|infertile|бесплоди~|бесплодн~
ivf|in vitro|эко|экстракорпоральн~
surrogate mother~|surrogacy|суррогатн~ мат~|суррогатн~ материнств~
sterilisation~|sterilization~|sterilised|sterilized|стерилизаци~|стерилизован~|стерилизова~
female genital mutilation|fgm|женск~ обрезани~
circumcision|circumcised|обрезани~
foetus|fetus|foetal|fetal|плод|плода|эмбрион~|unborn|нерожденн~
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
admitted|admission~|поступил~|поступлени~|принял~|принят~|принима~|положил~|положен~|госпитализир*|admitted to hospital
of hunger|of famine|of starvation|от голода|с голоду|голодн~ смерт~
hospital train~|санитарн~ поезд~
`;
