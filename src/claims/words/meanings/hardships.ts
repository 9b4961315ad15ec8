// The besieged and the buried alive, leaks and lists, terms served, illness and want, money for the dead, shelters and troops of guard.
export const hardshipMeanings = `
pulled out of the rubble|dug out of the rubble|rescued from the rubble|pulled from the rubble|pulled from under the rubble|извлечен~ из под завал~|извлекл~ из под завал~|достал~ из под завал~|вытащил~ из под завал~|из под завалов извлекл~|из под завалов достал~|из под завалов извлечен~
siege~|blockade~|besieged|under siege|осад~|блокад~|осажден~|в кольце|в осаде
encircled|encirclement|surrounded|cauldron~|окружени~|окружен~|котел~|котле|попал~ в окружение
broke out of encirclement|escaped encirclement|fought their way out|вышл~ из окружения|вырвал~ из окружения|вышедш* из окружения|прорвал~ из окружения
truce~|ceasefire~|armistice~|cessation of hostilities|перемири~|прекращени~ огня
offensive operation~|offensive~|наступлени~|наступательн~
counter offensive~|counteroffensive~|counterattack~|контрнаступлени~|контратак~
cell phone~|mobile phone~|mobile~|телефон~|мобильник~|мобильн~ телефон~
leaked|leak~|leaked list~|leaked database~|утечк~|утекш*|слит~ баз~
data base~|database~|баз~ данных|база|базы|базе|базу
spreadsheet~|excel sheet~|электронн~ таблиц~|таблиц~
missing persons register~|register of missing persons|register of the missing|реестр~ пропавших|реестр~ без вести пропавших|реестр~ пропавших без вести
missing persons commissioner~|commissioner for missing persons|уполномоченн~ по делам пропавших|уполномоченн~ по без вести пропавшим|уполномоченн~ по пропавшим|уполномоченн~ по делам пропавших без вести
coordination headquarters|coordination staff|coordinating headquarters|координационн~ штаб|координационн~ штаба|координационный штаб
un|united nations|оон|организаци~ объединенных наций
special tribunal~|специальн~ трибунал~|спецтрибунал~
statement of charges|bill of indictment|indictment~|indictments|обвинительн~ заключени~|обвинительн~ акт~
verdict~ of guilty|guilty verdicts|обвинительн~ приговор~|обвинительный приговор
years in prison|years behind bars|years of imprisonment|лет лишения свободы|лет колонии|лет тюрьмы|лет заключения|годы заключения
spell~ in prison|served time|serve time|serving time|serving a sentence|served a sentence|serving sentences|отбывал~ наказание|отбывал~ срок|отбыва~ наказание|отбывающ* наказание|отсидел~|отбыл~ срок|отбыв срок|отбыв наказание|отсидев|отбыл~ наказание|мотал~ срок
escaped from prison|escaped from custody|prison escape~|jailbreak~|broke out of prison|бежал~ из тюрьмы|бежал~ из под стражи|побег~ из тюрьмы|сбежал~ из под стражи|сбежал~ из колонии|бежал~ из колонии|побег~ из колонии|побег~ из под стражи
went on hunger strike|hunger strike~|голодовк~|голодал~ в знак|объявил~ голодовк~
medical negligence|denied medical care|denied medical help|without medical help|неоказани~ помощи|неоказани~ медицинск~ помощи|отказ~ в медицинск~ помощи
military hospital patient~|wounded in hospital|раненые в госпитале|пациент~ госпитал~
wounded man|wounded men|the wounded|раненый|раненого|раненых|раненые|раненым|ранеными
disability status|disability pension~|disability|инвалидност~|пенси~ по инвалидности
starvation|famine~|hunger|голод|голода|голоду|голодом|голодомор~
widow's pension|survivor pension~|пенси~ по потере кормильца|потер~ кормильца
death payment~|death benefit~|coffin money|compensation for the dead|гробов~ выплат~|гробовые|выплат~ за погибш*|выплат~ семьям погибших
deported children|children deported|children taken to russia|вывезенн~ дет~|депортированн~ дет~|дети _ депортированы
children returned|returned children|children brought back|возвращенн~ дет~|детей вернули|вернул~ детей|дети возвращены
playground~|детск~ площадк~|игров~ площадк~
waterworks|water supply|водоснабжени~|водопровод~|водоканал~
evacuation train~|эвакуационн~ поезд~|эвакопоезд~
evacuation corridor~|humanitarian corridor~|green corridor~|гуманитарн~ коридор~|зелен~ коридор~
temporary accommodation|temporary accommodation centre~|temporary shelter~|reception centre~|пункт~ временного размещения|пвр|центр~ временного размещения
resettled from|moved out of their village~|отселен~|отселил~|отселени~
barrier troops|blocking detachment~|barrier unit~|заградотряд~|заградительн~ отряд~
pit prison~|held in a pit|kept in a pit|в яме|в ямах|посажен~ в яму|держал~ в яме|зиндан~
extrajudicial killing~|extrajudicial execution~|summary execution~|summarily executed|внесудебн~ казн~|внесудебн~ расправ~|внесудебн~ убийств~|казнен~ без суда|расстрелян~ без суда
unmarried partner~|common law wife|common law wives|гражданск~ жена|гражданск~ жены|сожительниц~|сожител~
ethnicity|ethnic|national minority|national minorities|этническ~|нацменьшинств~|национальн~ меньшинств~
indigenous people~|indigenous|коренн~ малочисленн~|коренн~ народ~|коренн~ жител~
`;
