// The length of a sentence given, which is checkable where other lengths of time are not: `six years`, `a 13-year sentence`.
import { Lexicon } from '../../text/lexicon.ts';
import type { Quantity } from '../../text/quantity.ts';
import { measureNouns } from '../words/counted.ts';
import type { Amount } from './amount.ts';
import { make } from './amount-making.ts';
import { isTerm } from './identifiers.ts';
import type { Noun } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';

const sentencing = new Lexicon<true>([
  [
    'sentence~|defendant~|convict~|trial|tribunal~|prisoner~|jail term~|prosecutor~|judge~|court~|sentenced|jailed|imprisoned|years in prison|in prison|penal colony|prison term~|imprisonment|behind bars|suspended sentence~|colony|colonies|labour camp~|labor camp~|hard labour|hard labor|gulag|in a penal',
    true,
  ],
  [
    'прокурор~|подсудим~|обвиняем~|суд|суда|судом|судья|трибунал~|фигурант~|каторг~|лагер~|дали|побег~|приговор~|осужд~|осужден~|колони~|лишени~ свободы|впаял~|влепил~|вкатил~|строгого|условно|срок~|заключени~|тюрьм~',
    true,
  ],
]);

/** `sentenced to six years`: the length of a sentence is checkable; other lengths of time are not counts. */
export function sentenceTerm(view: SentenceView, quantity: Quantity, noun: Noun): Amount | null {
  const unit = measureNouns.at(view.tokens, noun.to - 1);
  const key = view.tokens[noun.to - 1]?.key ?? '';
  if (unit === null || !/^(?:year|yr|год|лет|л$)/.test(key) || quantity.kind === 'vague') return null;
  if (view.tokens.some((token) => /^(?:age|ages|aged|возраст\p{L}*)$/u.test(token.key))) return null;
  // `was given five years for desertion`
  const isGiven =
    /^(?:given|handed|got|дали|получил\p{L}*)$/u.test(view.tokens[quantity.from - 1]?.key ?? '') &&
    /^(?:for|за)$/.test(view.tokens[noun.to]?.key ?? '');
  // `He got two years; his friend got five.`
  const after = view.tokens[noun.to];
  const isGot =
    /^(?:got|получил\p{L}*|дали|дала|впаяли|влепили|given|отсидел\p{L}*|served)$/u.test(
      view.tokens[quantity.from - 1]?.key ?? '',
    ) &&
    (after === undefined || after.kind === 'mark');
  if (isGot && (quantity.value ?? 99) <= 30)
    return make(view, quantity, { ...noun, counts: 'years', event: 'conviction', isIdle: false });
  // `Seven years apiece`, `по 7 лет каждому`
  const isEach = /^(?:apiece|каждому|обоим|всем)$/.test(after?.key ?? '');
  if (isEach) return make(view, quantity, { ...noun, counts: 'years', event: 'conviction', isIdle: false });
  if (!isGiven && sentencing.all(view.tokens).length === 0) return null;
  const isAgo = /^(?:ago|old|earlier|later|назад|спустя)$/.test(view.tokens[noun.to]?.key ?? '');
  const lead = view.tokens[quantity.from - 1]?.key ?? '';
  // `the court gave him ten years`
  const isToSomeone =
    /^(?:[а-я]{2,}(?:у|ю|и|е|й|м)|him|her|them|each|both)$/.test(lead) &&
    /^(?:дал|дали|дало|дают|присудил\p{L}*|назначил\p{L}*|впаял\p{L}*|give|gave|gives|handed)$/u.test(
      view.tokens[quantity.from - 2]?.key ?? '',
    );
  const isRange = /^(?:from|between|от)$/.test(view.tokens[quantity.from]?.key ?? '');
  const isTerm =
    isToSomeone ||
    isRange ||
    /^(?::|по|срок|срока|given|was|is|were|are|—|–|to|of|from|and|or|seek|seeks|seeking|sought|demand\p{L}*|request\p{L}*|gave|given|giving|handed|imposed|served|serves|serving|запросил\p{L}*|попросил\p{L}*|требу\p{L}+|потребовал\p{L}*|назначил\p{L}*|и|или|с|дали|дал|впаяли|впаял\p{L}*|влепил\p{L}*|вкатил\p{L}*|присудил\p{L}*|дают|составил\p{L}*|к|на|get|got|received|получил\p{L}*|for|a)$/u.test(
      lead,
    ) ||
    /^(?:in|of|behind|колони\p{L}+|лишения|строгого|общего|условно)$/u.test(view.tokens[noun.to]?.key ?? '');
  // What the law threatens is no sentence given.
  const isThreat = view.tokens.some(
    ({ key }, i) =>
      view.clause[i] === view.clause[quantity.from] &&
      /^(?:грозит|грозят|предусм|наказыва|карается|максимальн|минимальн|minimum|carries|carrying|punishable|faces?|facing|risks?|maximum)/.test(
        key,
      ),
  );
  if (isThreat) return null;
  if (isAgo || !isTerm) return null;
  return make(view, quantity, { ...noun, counts: 'years', event: 'conviction', isIdle: false });
}

/** `a 13-year sentence`, `к 13-летнему сроку` */
export function isYearTerm({ tokens }: SentenceView, quantity: Quantity): boolean {
  const hyphen = tokens[quantity.to]?.key === '-' ? 1 : 0;
  return (
    /^(?:year$|летн)/.test(tokens[quantity.to + hyphen]?.key ?? '') &&
    isTerm(tokens[quantity.to + hyphen + 1]?.key ?? '')
  );
}
