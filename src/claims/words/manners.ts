// How somebody died or a sentence is served: words that say more than the event that they tell.

/** Words of an event that say more than that it came about: how a sentence is to be served, how somebody died. */
export const narrowing =
  /^(?:beaten|tortured|drowned|starved|froze|hanged|beheaded|strangled|gassed|burnt|burned|bled|executed|massacred|lynched|assassinated|замучен\p{L}*|забит\p{L}*|утонул\p{L}*|замерз\p{L}*|сгорел\p{L}*|повешен\p{L}*|повесил\p{L}*|задохнул\p{L}*|растерзан\p{L}*|зарезан\p{L}*|казнен\p{L}*|казнил\p{L}*|suspended|prison|jail|jailed|imprisoned|imprisonment|реальн\p{L}*|условн\p{L}*|срок\p{L}*|buried|burial\p{L}*|funeral\p{L}*|похорон\p{L}*)$/u;
