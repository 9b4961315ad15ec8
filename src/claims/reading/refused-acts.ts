// What was refused: a soldier's duty, which is the event itself, or an act that then did not come about.
import type { Token } from '../../text/tokens.ts';

/** What a soldier refuses to do: to serve, to obey, to go. */
const duties =
  /^(?:obey|follow|carry|execute|comply|fight|serve|go|deploy|return|attack|storm|advance|take|leave|sign|travel|board|join|be$|исполн|выполн|подчин|воева|служи|идти|ехать|поехать|штурмова|возвращ|вернуться|участвова|наступа|атакова|подпис|прин|явиться|отправ|выезжа|выход|стреля)/;

/** Behind a refusal a verb that is no duty of a soldier's. */
export function isRefusedAct(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.key === 'to' ? tokens[at + 1]?.key : tokens[at]?.key;
  if (verb === undefined || duties.test(verb)) return false;
  return tokens[at]?.key === 'to' || /[а-я](?:ть|ться|сти|чь)$/.test(verb);
}
