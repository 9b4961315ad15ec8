// Steps that undo one another, by the words of either language: who was put on a list was not struck off it.

/** What came about, and its opposite. */
export const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?<!\p{L})(?:added|put on|placed on|entered (?:on|in)|inscribed|внес(?:ен|ли|ла)\p{L}*|добав(?:лен|ил)\p{L}*|занес(?:ен|ли|ла)\p{L}*|включ(?:ен|ил)\p{L}*|объявлен\p{L}*|объявил\p{L}*|поставлен\p{L}* на уч[её]т)(?!\p{L})/u,
    /(?<!\p{L})(?:struck (?:\p{L}+ ){0,3}off|removed|deleted|crossed (?:\p{L}+ ){0,3}off|taken off|took (?:\p{L}+ ){0,3}off|dropped from|снят[аоы]?|снял[аи]?|исключ(?:ен|ил)\p{L}*|вычеркн\p{L}*|удал(?:ен|ил)\p{L}*)(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:hired|recruited|took on|taken on|employed|enlisted|принят[аоы]? на (?:работу|службу)|принял[аи]? на (?:работу|службу)|нанял[аи]?|нанят\p{L}*|взял[аи]? на (?:работу|службу)|завербова\p{L}*|набрал[аи]?)(?!\p{L})/u,
    /(?<!\p{L})(?:dismiss(?:ed|al|als)|sacked|fired|laid off|discharged|made redundant|уволен\p{L}*|увол(?:ил|ьнен)\p{L}*|сокращен\p{L}*|сократил[аи]?)(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:expel\p{L}*|expulsion\p{L}*|thrown out|отчисл(?:ен|ил)\p{L}*|исключен\p{L}*|исключил\p{L}*|выгнал[аи]?|изгнан\p{L}*)(?!\p{L})/u,
    /(?<!\p{L})(?:admitted|enrolled|took (?:\p{L}+ )?back|taken back|reinstat\p{L}*|readmit\p{L}*|welcomed|зачисл(?:ен|ил)\p{L}*|восстанов(?:лен|ил)\p{L}*|принял[аи]?|приняты)(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:convict\p{L}*|found guilty|sentenced|осужд\p{L}*|осудил[аи]?|приговор(?:ен|ил)\p{L}*|признан\p{L}* виновн\p{L}*)(?!\p{L})/u,
    /(?<!\p{L})(?:acquit\p{L}*|cleared|found not guilty|оправдан\p{L}*|оправдал[аи]?|оправдательн\p{L}*)(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:cases? (?:\p{L}+ ){0,3}opened|opened|launched|instituted|возбу(?:жд|ди)\p{L}*|завел[аи]?|заведен\p{L}*|открыт[аоы]?|открыл[аи]?)(?!\p{L})/u,
    /(?<!\p{L})(?:dropped|closed|discontinued|terminated|shut(?: down)?|прекра(?:щен|тил)\p{L}*|закрыт[аоы]?|закрыл[аи]?)(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:detained|held|kept|arrested|jailed|imprisoned|seized|captured|taken prisoner|задерж\p{L}*|арест(?:ован|овал)\p{L}*|удерж\p{L}*|содерж\p{L}*|захва(?:чен|тил)\p{L}*|пленен\p{L}*|взят[аоы]? в плен)(?!\p{L})/u,
    /(?<!\p{L})(?:released|freed|let go|set free|walked free|liberated|отпу(?:щен|стил)\p{L}*|освобожд[её]н\p{L}*|освободил\p{L}*|выпу(?:щен|стил)\p{L}*)(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:killed|died|dead|perished|executed|shot dead|drowned|remains|bodies|corpses|погиб\p{L}*|убит\p{L}*|умер\p{L}*|скончал\p{L}*|казн[её]н\p{L}*|утонул\p{L}*|останк\p{L}*|м[её]ртв\p{L}*|тела)(?!\p{L})/u,
    /(?<!\p{L})(?:survived|found alive|alive and well|came (?:back )?alive|turned up alive|saved|выжил\p{L}*|уцелел\p{L}*|спас(?:ен|ли|ла)\p{L}*|(?:нашлись|найден\p{L}*|обнаружен\p{L}*|вернулись) живыми|живыми (?:нашлись|найден\p{L}*|обнаружен\p{L}*|вернулись))(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:granted|approved|upheld|satisfied|удовлетвор(?:ен|ил)\p{L}*|одобр(?:ен|ил)\p{L}*|предоставлен\p{L}*)(?!\p{L})/u,
    /(?<!\p{L})(?:refused|rejected|denied|turned down|dismissed|отклон(?:ен|ил)\p{L}*|отказано|отказал[аи]?|отвергнут\p{L}*)(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:arriv\p{L}*|entered|came to|moved in|прибы\p{L}*|въехал\p{L}*|приехал\p{L}*)(?!\p{L})/u,
    /(?<!\p{L})(?:left|departed|moved out|emigrated|уехал\p{L}*|выехал\p{L}*|покинул\p{L}*|эмигрировал\p{L}*)(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:built|erected|restored|rebuilt|построен\p{L}*|построил\p{L}*|возвед[её]н\p{L}*|отремонтирован\p{L}*)(?!\p{L})/u,
    /(?<!\p{L})(?:demolished|destroyed|razed|pulled down|снес[её]н\p{L}*|снесл[аи]?|разруш(?:ен|ил)\p{L}*|уничтож(?:ен|ил)\p{L}*)(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:received|reached|came (?:in|before)|arriv\p{L}*|lodged|filed|поступ\p{L}*)(?!\p{L})/u,
    /(?<!\p{L})(?:completed?|finished|concluded|heard|tried|considered|decided|disposed of|рассмотр\p{L}*|заверш\p{L}*|законч\p{L}*|разреш\p{L}*)(?!\p{L})/u,
  ],
];
