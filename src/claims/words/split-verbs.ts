// Verbs that tell a lot of their own beside where from or where to, however far apart the two stand in a clause.
import { Lexicon } from '../../text/lexicon.ts';

export interface SplitVerb {
  /** The noun, and what stands before it. */
  readonly frame: { readonly before: RegExp | null; readonly noun: RegExp };
  /** The key of the event (`kin-events.ts`). */
  readonly key: string;
}

const into = /^(?:в|во)$/;
const outOf = /^(?:из|изо)$/;
/** Accusative after `в`, so that where somebody was is not where he was taken. */
const toHospital =
  /^(?:больниц[уы]|\p{L}*госпитал[ьи]|клиник[уи]|стационары?|лечебниц[уы]|медсанчаст[ьи]|лазареты?|санчаст[ьи])$/u;
const fromHospital =
  /^(?:больниц\p{L}?|\p{L}*госпитал\p{L}{1,2}|клиник\p{L}?|стационар(?:а|ов)|лечебниц\p{L}?|медсанчаст\p{L}{1,2}|лазарет(?:а|ов)|санчаст\p{L}{1,2})$/u;
const hospitals = /^(?:hospitals?|clinics?|infirmar(?:y|ies))$/;
const toPrison = /^(?:тюрьм[уы]|колони[юи]|тюрем)$/;
const fromPrison =
  /^(?:тюрьмы|тюрем|колони[ий]|сизо|изолятор(?:а|ов)|заключения|плена|лагер(?:я|ей)|застенков)$/;
const camps = /^(?:лагер[ьяеё]|лагерям?|лаг(?:отделени|пункт)\p{L}*|гулаг)$/u;

const hospital: SplitVerb = { frame: { before: into, noun: toHospital }, key: 'hospital' };
const discharge: SplitVerb = { frame: { before: outOf, noun: fromHospital }, key: 'hospital-discharge' };
const prison: SplitVerb = { frame: { before: into, noun: toPrison }, key: 'imprisonment' };
const release: SplitVerb = { frame: { before: outOf, noun: fromPrison }, key: 'release' };
const sentToCamps: SplitVerb = { frame: { before: into, noun: camps }, key: 'sent-to-camps' };
const wanted: SplitVerb = { frame: { before: into, noun: /^розыск$/ }, key: 'put-on-wanted-list' };
const front: SplitVerb = {
  frame: { before: /^на$/, noun: /^(?:фронт|передов(?:ую|ой)|войну)$/ },
  key: 'back-to-duty',
};
const strike: SplitVerb = { frame: { before: /^на$/, noun: /^(?:забастовку|стачку)$/ }, key: 'strike' };
/** By the noun of what holds people, or by a name that says so itself. */
const through: SplitVerb = {
  frame: {
    before: /^(?:через|through)$/,
    noun: /^(?:лагер[ья]|лагеря|\p{L}{2,}лаг[аи]?|гулаг|тюрьм[уы]|колони[юи]|изоляторы?|сизо|гетто|застенки|фильтраци[юи]|спецприемники?|camps?|prisons?|jails?|gulag|ghettos?|\p{L}{2,}lag|colony|colonies)$/u,
  },
  key: 'passage',
};

const exhumed: SplitVerb = {
  frame: { before: outOf, noun: /^(?:могил\p{L}{0,2}|захоронени[ий])$/u },
  key: 'exhumation',
};
const unearthed: SplitVerb = { frame: { before: /^(?:of|from)$/, noun: /^graves?$/ }, key: 'exhumation' };
const struckOff: SplitVerb = {
  frame: {
    before: /^(?:из|с|со)$/,
    noun: /^(?:списк(?:а|ов)|реестр(?:а|ов)|базы|розыска|уч[её]та|регистра|перечн(?:я|ей))$/,
  },
  key: 'struck-off',
};

export const splitVerbs = new Lexicon<readonly SplitVerb[]>([
  [
    'поступил~|поступа*|поступивш~|доставил~|доставлен~|привез~|привезл~|привезен~|увез~|увезл~|увезен~|положил~|положен~|лег|легл~|слег|слегл~|помест*|помещен~',
    [hospital],
  ],
  ['попал~|угодил~|отправил~|отправлен~', [hospital, prison, sentToCamps]],
  ['посадил~|посажен~|сел|сел~', [prison]],
  ['выписал~|выписан~|выписыва*', [discharge]],
  ['вышел|вышл~|выход*|выйти', [strike]],
  ['вышел|вышл~|выпустил~|выпущен~|отпустил~|отпущен~|вызволил~', [discharge, release]],
  ['discharged|discharging', [{ frame: { before: null, noun: hospitals }, key: 'hospital-discharge' }]],
  ['took in|taken in|received', [{ frame: { before: null, noun: hospitals }, key: 'hospital' }]],
  ['этапировал~|этапирован~|сослал~|сослан~|загнал~', [sentToCamps]],
  ['объявил~|объявлен~|подал~|подан~', [wanted]],
  ['вернул~|возвращен~|возврат*', [front]],
  ['прошел|прошл~|passed|went|gone', [through]],
  ['извлекл~|извлечен~|подняли|поднят~|достал~|вырыл~|выкопал~', [exhumed]],
  ['lifted|raised|taken|dug|recovered|removed', [unearthed]],
  ['исключил~|исключен~|вычеркн*|удалил~|удален~|снял~|снят~|убрал~|убран~', [struckOff]],
]);
