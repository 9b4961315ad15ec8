// What a figure's event says once what it is of is said along: nothing where things are only counted, and of a wanted list that it
// is the list of the wanted.

/** That they were counted becomes of nobody: a figure of graves `counted` is of the graves that there are. */
const onlyCounted =
  /^(?:were |was |been )?(?:counted|tallied|enumerated|(?:на|под|по|со)считан[аыо]?|существу[ею]т|exist(?:ing|ed)?)$/;

const ofWanted = /wanted|розыск|разыскив/i;
const listStep =
  /^((?:were |was )?(?:added to|put on|placed on|entered on|entered in|removed from|struck off|taken off|dropped from|deleted from) )(?:the |its )?(?:list|register|database)$/i;
const listStepRu =
  /^((?:добавлены|внесены|включены|занесены|исключены|удалены|вычеркнуты|сняты) )(в|из|с)(?:о)? (?:списка?|базы|базу|реестра?)$/i;

/** `added to the list`, of the ministry's wanted list. */
export function toldEvent(event: string | undefined, population: string): string | undefined {
  if (event === undefined || onlyCounted.test(event)) return undefined;
  if (!ofWanted.test(population)) return event;
  return event
    .replace(listStep, '$1the wanted list')
    .replace(listStepRu, (_, verb: string, way: string) => `${verb}${way} розыск${way === 'в' ? '' : 'а'}`);
}
