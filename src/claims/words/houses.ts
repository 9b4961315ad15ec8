// Houses of one family that are counted apart: colonies and remand prisons, hospitals and clinics. Nouns for the whole family are none of
// its kinds.
import { Lexicon } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';

interface House {
  readonly family: 'prison' | 'health' | 'school';
  readonly kind: string;
}

const house = (family: House['family'], kind: string): House => ({ family, kind });

const houses = new Lexicon<House>([
  ['colony|colonies|колони~|колоний', house('prison', 'colony')],
  [
    'remand prison~|remand centre~|remand center~|remand jail~|pretrial detention centre~|pretrial detention center~|pretrial detention facility|pretrial detention facilities|pretrial prison~|pre trial detention centre~|pre trial detention center~|pre trial detention facility|pre trial detention facilities|pre trial prison~|сизо|следственн~ изолятор~',
    house('prison', 'remand'),
  ],
  [
    'temporary detention facility|temporary detention facilities|temporary detention centre~|temporary detention center~|ивс|изолятор~ временного содержания|изолятор~ временн~ содержани~|special detention centre~|special detention center~|спецприемник~',
    house('prison', 'arrest'),
  ],
  ['hospital~|больниц~|госпитал~', house('health', 'hospital')],
  ['clinic~|polyclinic~|outpatient clinic~|поликлиник~|амбулатори~', house('health', 'clinic')],
  ['ambulance~|машин~ скорой|скор~ помощ~|бригад~ скорой|карет~ скорой', house('health', 'ambulance')],
  ['maternity hospital~|maternity home~|maternity ward~|роддом~|родильн~ дом~', house('health', 'maternity')],
  ['school~|школ~', house('school', 'school')],
  ['kindergarten~|nursery school~|детск~ сад~|детсад~', house('school', 'kindergarten')],
  ['university|universities|университет~|вуз|вуза|вузов|вузах|вузы|вузам', house('school', 'university')],
  ['orphanage~|детск~ дом|детск~ дома|детск~ домов|детск~ домах|детдом~', house('school', 'orphanage')],
]);

/** The kinds of houses in a text, by their families. */
export function housesIn(tokens: readonly Token[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { value } of houses.all(tokens)) {
    const kinds = found.get(value.family) ?? new Set();
    found.set(value.family, kinds.add(value.kind));
  }
  return found;
}
