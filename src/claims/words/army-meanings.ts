// Nouns and adjectives of armies in both languages, as `translations.ts` takes them: one meaning a line, its first word the key.
export const armyMeanings = `
veteran~|ветеран~
hero|heroes|геро~
soldier~|солдат~
officer~|офицер~
recruit~|новобран~|призывник~
conscription|призыв~
mobilisation|mobilization|мобилизаци~
contract~|контракт~
service|служб~
unit~|част~|подразделени~
regiment~|полк|полка|полку|полком|полке
brigade~|бригад~
division~|дивизи~
battalion~|батальон~
corps|корпус~
squadron~|эскадриль~|эскадрон~
marine~|морпех~
airborne|paratroop~|десантн~
infantry|пехот~|пехотн~
engineer~|инженерн~
supply|снабжени~
rear|тыл~|тылов~
reserve~|резерв~|запас~
shift~|смен~
`;
