// Words by which a sentence credits somebody with its number: what leads to a name, what speaks, what is published.
import { Lexicon } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';

/** Behind these the one who says so is named. */
export const leadingIn = new Lexicon<true>([
  [
    'according to|citing|as cited by|as reported by|reported by|as confirmed by|published by|quoting|as quoted by|with reference to|referring to|estimates by|an estimate by|by the estimate of|in the estimate of|on the estimate of|by the count of|by the reckoning of|in the words of|on the word of|on information from|in the account of|acknowledged by|admitted by|if one believes|if you believe|if we believe|if one is to believe|if we are to believe|believing|as counted by|as estimated by|cited by|as acknowledged by|as published by',
    true,
  ],
  [
    'по данным|по информации|по сведениям|по подсчетам|по подсчету|по расчетам|по оценкам|по оценке|по словам|по версии|по утверждению|по утверждениям|по заявлению|по признанию|по сообщению|по сообщениям|по свидетельству|по отчету|по отчетам|по докладу|по статистике|по сводке|по сводкам|по материалам|по заключению|по базе|по реестру|со ссылкой на|если верить|следует из|как следует из|видно из|как видно из|явствует из|как явствует из|вытекает из|говорится в|как говорится в|сказано в|сообщается в|отмечается в|указано в|по книге|по мартирологу|по списку|по спискам|если верить данным|ссылаясь на|опираясь на|судя по данным|судя по отчету|судя по подсчетам|судя по докладу|согласно|согласно данным|согласно подсчетам|согласно отчету|согласно докладу|согласно сведениям|согласно оценкам|согласно оценке|согласно статистике|согласно сводке|как следует из данных|как следует из отчета|как следует из доклада|как следует из подсчетов|как следует из статистики|следует из данных|следует из отчета|следует из доклада|следует из подсчетов|как говорится в докладе|как говорится в отчете|говорится в докладе|говорится в отчете|как сказано в докладе|как сказано в отчете|сказано в докладе|сказано в отчете',
    true,
  ],
]);

/** The same, where the document is named. */
export const inDocument = new Lexicon<true>([
  [
    'in a report by|in the report of|in the report by|in a statement by|in figures from|figures from|data from|on figures from',
    true,
  ],
  [
    'в докладе|в отчете|в сводке|в сводках|в заявлении|в подсчетах|в данных|в справке|на подсчет|на подсчеты|на данные|на доклад|на отчет|на сведения',
    true,
  ],
]);

/** Verbs that only say. */
export const speaking =
  /^(?:sa(?:y|ys|id)|reports?|reported|writes?|wrote|claim(?:s|ed)?|announce[sd]?|states?|stated|estimate[sd]?|reveals?|revealed|believe[sd]?|alleges?|alleged|insist(?:s|ed)?|acknowledge[sd]?|admit(?:s|ted)?|concede[sd]?|maintain(?:s|ed)|reckon(?:s|ed)?|calculate[sd]?|assert(?:s|ed)?|contend(?:s|ed)?|testif(?:y|ies|ied)|publish(?:es|ed)?|notes?|noted|adds?|added|confirm(?:s|ed)?|conclude[sd]?|warns?|warned|recalls?|recalled|stress(?:es|ed)|explains?|explained|attests?|disclose[sd]|declare[sd]|puts?|counts?|counted|tallied|сообщ(?:ил|ила|или|ило|ает|ают|али|ала)|заяв(?:ил|ила|или|ило|ляет|ляют)|рассказ(?:ал|ала|али|ало)|пиш(?:ет|ут)|написал[аи]?|утвержда(?:ет|ют|л|ла|ли)|отмет(?:ил|ила|или|ило)|отмечают?|подсчитал[аио]?|посчитал[аио]?|насчитал[аио]?|насчитывают?|выяснил[аио]?|опубликовал[аио]?|уточнил[аио]?|добавил[аио]?|оценил[аио]?|оценивают?|призна(?:л|ла|ли|ло|ет|ют)|полага(?:ет|ют)|считают?|указа(?:л|ла|ли|ло)|указывают?|доложил[аио]?|отчитал(?:ся|ась|ись|ось)|подтвердил[аио]?|подтверждают?|заключил[аио]?|объявил[аио]?|констатировал[аио]?|констатируют?|приводит|приводят|назвал[аио]?|называют?|говор(?:ит|ят)|сказал[аио]?|передал[аио]?|передают?|проинформировал[аио]?|настаивал[аио]?|настаива(?:ет|ют)|свидетельству(?:ет|ют)|напомина(?:ет|ют)|напомнил[аио]?|поясня(?:ет|ют)|пояснил[аио]?|подч[её]ркива(?:ет|ют)|подчеркнул[аио]?|отчитыва(?:ется|ются)|докладыва(?:ет|ют)|обнародовал[аио]?)$/;

/** Verbs of finding and keeping, which may be what came about as well. */
export const finding =
  /^(?:finds|found|names|named|recorded|records|registered|documented|documents|identified|verified|established|listed|lists|logged|traced|зафиксировал[аио]?|фиксируют?|учл[аио]|установил[аио]?|задокументировал[аио]?|зарегистрировал[аио]?|нашл[аио]|выявил[аио]?|поимённо|идентифицировал[аио]?)$/;

/** Those whose speakers stand behind `в`: `в больнице рассказали`. */
export const impersonal =
  /^(?:рассказали|сообщили|заявили|отметили|уточнили|подтвердили|признали|пояснили|отчитались|напомнили|говорят|утверждают|настаивают|напоминают|считают|признают)$/;

/** Between who speaks and the verb. */
export const withAdverbs =
  /^(?:also|itself|themselves|himself|herself|now|since|later|then|has|have|had|only|officially|publicly|openly|already|meanwhile|so|far|сам|сама|само|сами|также|тоже|позже|потом|затем|ранее|официально|публично|открыто|уже|поименно|лично)$/;

/** What a source publishes. */
export const documents =
  /^(?:papers|documents|ledgers?|registers?|registry|logs?|reports?|counts?|tally|tallies|estimates?|figures?|data|records?|images?|imagery|photographs|database|statistics|study|survey|investigation|inquiry|reckoning|calculations?|list|lists|roster|archive|files|bulletins?|summary|numbers?|доклад\p{L}{0,3}|отч[её]т\p{L}{0,3}|подсч[её]т\p{L}{0,3}|данны[ехм]|снимк\p{L}{1,3}|баз\p{L}{1,3}|сводк\p{L}{1,3}|сводок|статистик\p{L}|справк\p{L}{1,3}|расч[её]т\p{L}{0,3}|оценк\p{L}{1,3}|сведени\p{L}{1,2}|материал\p{L}{0,3}|архив\p{L}{0,3}|реестр\p{L}{0,3}|спис(?:ок|к\p{L}{1,3})|переч(?:ень|н\p{L}{1,3})|картотек\p{L}{1,3}|расследовани\p{L}{1,2}|исследовани\p{L}{1,2}|обзор\p{L}{0,3}|бюллетен\p{L}{1,3}|публикаци\p{L}{1,3}|заявлени\p{L}{1,2}|цифр\p{L}{1,3}|сайт\p{L}{0,2})$/u;

/** Those on which people stand. */
export const lists =
  /^(?:lists?|roster|спис(?:ок|к\p{L}{1,3})|переч(?:ень|н\p{L}{1,3})|картотек\p{L}{1,3})$/u;

/** Those that are of somebody as well. */
export const registers =
  /^(?:numbers?|counts?|lists?|roster|database|archive|спис\p{L}+|переч\p{L}+|картотек\p{L}|реестр\p{L}?|баз\p{L}|архив\p{L}?)$/u;

/** What leads to a document: `следует из`, `judging by`. */
export const leading =
  /^(?:как|если|следует|вытекает|явствует|видно|говорится|сказано|указано|указывается|сообщается|утверждается|отмечается|верить|судя|согласно|по|according|judging|going|by)$/;

/** By these a name of several words begins. */
export const bodyNouns =
  /^(?:центра|фонда|проекта|организации|общества|группы|движения|военной|областной|региональной|министерства|мвд|комиссии|комитета|агентства|службы|управления|суда|института|инспекции|мэрии|администрации|правительства|союза|профсоюза|штаба|миссии|полиции|(?:ген)?прокуратуры)$/;

/** What a document does. */
export const showing =
  /^(?:shows?|showed|puts?|gives?|gave|lists?|listed|names?|contains?|holds?|held|records?|recorded|counts?|counted|says?|said|suggests?|indicates?|finds?|found|states?|показывают?|показал[аи]?|значатся|значится|числятся|числится|видны|видно|различимы|различимо|заметны|зафиксирован[аоы]?|учтен[аоы]?|говорится|сказано|указан[аоы]?|свидетельствуют?|следует)$/;

/** Words between a verb and who speaks. */
export const answering = /^(?:the|a|an|сам|сама|само|сами|in|в)$/;

/** Whether a verb has an object with which it does not speak: `признал виновными`, `claimed the lives`, `wrote down`, `admitted 735`. */
export function ofObject(tokens: readonly Token[], at: number): boolean {
  const [verb, next] = [tokens[at]?.key ?? '', tokens[at + 1]];
  const word = next?.key ?? '';
  const before = tokens[at - 1];
  if (
    before?.possessive === true ||
    /^(?:was|were|is|are|been|be|being|who|to|the|an?|their|its|of)$/.test(before?.key ?? '')
  )
    return true;
  if (/^(?:призна|счита|сч[её]л|назвал|называ)/.test(verb))
    return /(?:ыми|ими|[^о]ым|(?<!о)им)$/.test(word) || /^(?:незаконн|виновн|недействи)/.test(word);
  if (verb.startsWith('claim')) return /^(?:the|responsibility|lives|another|at|more|\d+)$/.test(word);
  // `admitted more than 735`
  if (verb.startsWith('admit')) return tokens.slice(at + 1, at + 4).some(({ kind }) => kind === 'number');
  // `declared 310 people wanted`
  if (verb.startsWith('declare')) return next !== undefined && next.kind !== 'mark' && word !== 'that';
  if (verb.startsWith('объявил')) return !/^[,о:]$/.test(word);
  // `the police wrote reports on 310 patients`
  if (/^(?:add|wr[io]t)/.test(verb)) return next !== undefined && next.kind !== 'mark' && word !== 'that';
  if (verb.startsWith('note')) return /^(?:down|up|off|to|on|in|out|into|behind)$/.test(word);
  if (verb.startsWith('передал')) return word !== ',' && word !== 'в';
  return false;
}
