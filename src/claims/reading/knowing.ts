// Where somebody is said to know of what is told, to have a list or the names of it, or to have been able to establish it: such a
// phrase says no more than that they are its source.
import type { Token } from '../../text/tokens.ts';

const aboutness = /^(?:of|about|that|о|об|обо|про)$/;
const knowing = /^(?:knows?|knew|speaks?|spoke|tells?|wr(?:ites|ote)|знает|знают|известно)$/;
const having =
  /^(?:has|have|had|keeps?|kept|holds?|maintains?|compiled|collected|gathered|assembled|published|released|drew|put|gives?|gave|cites?|cited|располагает|располагают|имеет|имеют|есть|составил[аио]?|собрал[аио]?|вед[её]т|ведут|опубликовал[аио]?|обнародовал[аио]?|приводит|приводят|называет)$/;
const filling =
  /^(?:been|put|together|up|compiled|collected|gathered|assembled|drawn|published|released|built|the|an?|its|their|own|full|long|detailed|names?|by|на|свой|свою|свои|полный|поимённый|поименный|подробный|точными|подробными|такую|такое|же|эту|это)$/;
const holdings =
  /^(?:lists?|names|records?|register|database|tally|figures?|count|evidence|information|details|data|spreadsheet|card|спис(?:ок|ком)|перечень|перечнем|реестр|баз[ау]|картотек[ау]|имена|именами|данные|данными|сведения(?:ми)?|информаци(?:я|ей)|доказательства(?:ми)?|цифр[ау]|число)$/;
const able = /^(?:able|managed|удалось|смог(?:л[аио])?|сумел[аио]?)$/;
const establishing =
  /^(?:verify|confirm|establish|identify|document|trace|count|find|record|authenticate|name|проверить|подтвердить|установить|выявить|насчитать|подсчитать|задокументировать|зафиксировать|опознать|разыскать|найти)$/;

const longest = 7;

/** Behind the phrase that begins at a token; null where none does. */
export function knowingEnd(tokens: readonly Token[], at: number): number | null {
  const key = tokens[at]?.key ?? '';
  if (knowing.test(key) && aboutness.test(tokens[at + 1]?.key ?? '')) return at + 2;
  // `is aware of`
  if (key === 'aware' && tokens[at + 1]?.key === 'of') return at + 2;
  return establishedEnd(tokens, at) ?? heldEnd(tokens, at);
}

/** `able to verify`, `удалось установить имена` */
function establishedEnd(tokens: readonly Token[], at: number): number | null {
  if (!able.test(tokens[at]?.key ?? '')) return null;
  const verb = tokens[at + 1]?.key === 'to' ? at + 2 : at + 1;
  if (!establishing.test(tokens[verb]?.key ?? '')) return null;
  return /^(?:имена|that)$/.test(tokens[verb + 1]?.key ?? '') ? verb + 2 : verb + 1;
}

/** `has put together a list of`, `располагает сведениями о`, `ведёт список, в котором` */
function heldEnd(tokens: readonly Token[], at: number): number | null {
  if (!having.test(tokens[at]?.key ?? '')) return null;
  let to = at + 1;
  while (to - at < longest && filling.test(tokens[to]?.key ?? '') && !isHolding(tokens, to)) to += 1;
  if (!isHolding(tokens, to)) return null;
  to += 1;
  if (/^(?:of|on|for|about|о|об|из)$/.test(tokens[to]?.key ?? '')) return to + 1;
  if (tokens[to]?.key !== ',') return isRussian(tokens[at]) ? to : null;
  if (/^(?:в|на)$/.test(tokens[to + 1]?.key ?? '') && tokens[to + 2]?.key.startsWith('котор') === true)
    return to + 3;
  return null;
}

/** `names` alone may be a verb beside `by`; as a thing that is held it stands before `of`. */
const isHolding = (tokens: readonly Token[], at: number): boolean => holdings.test(tokens[at]?.key ?? '');

const isRussian = (token: Token | undefined): boolean => (token?.key.charCodeAt(0) ?? 0) >= 0x400;
