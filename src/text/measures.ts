// Units of money and of area, length, mass and volume, the latter each with what one of them is in the coherent SI unit of its dimension (m², m, kg, m³):
// The International System of Units, 9th ed., BIPM 2019 (hectare, tonne, litre: table 8); acre, mile and foot as internationally
// agreed in 1959, the barrel of oil of 42 US gallons, the pood and the sazhen as fixed in Russia in 1899.
import { Lexicon, type Hit } from './lexicon.ts';
import { tokenise, type Token } from './tokens.ts';

export type Dimension = 'area' | 'length' | 'mass' | 'volume';

export interface Measure {
  /** Its name in English, in the singular. */
  readonly name: string;
  readonly dimension: Dimension;
  readonly factor: number;
}

const table: readonly (readonly [string, Dimension, number, string])[] = [
  [
    'square kilometre',
    'area',
    1e6,
    'square kilometre~|square kilometer~|sq km|sq kilometre~|квадратн~ километр~|кв км|кв километр~',
  ],
  ['square metre', 'area', 1, 'square metre~|square meter~|sq m|квадратн~ метр~|кв м|кв метр~'],
  ['square mile', 'area', 2_589_988.110336, 'square mile~|sq mile~|sq mi|квадратн~ мил~'],
  ['hectare', 'area', 1e4, 'hectare~|ha|гектар~|га'],
  ['acre', 'area', 4046.8564224, 'acre~|акр~'],
  ['kilometre', 'length', 1000, 'kilometre~|kilometer~|km|километр~|км'],
  ['metre', 'length', 1, 'metre~|meter~|метр~'],
  ['mile', 'length', 1609.344, 'mile~|миль|мили|миля'],
  ['foot', 'length', 0.3048, 'foot|feet|фут~'],
  ['tonne', 'mass', 1000, 'tonne~|metric ton~|ton~|тонн~'],
  ['kilogram', 'mass', 1, 'kilogram~|kilogramme~|kg|kilo~|килограмм~|кило|кг'],
  ['centner', 'mass', 100, 'центнер~'],
  ['pound', 'mass', 0.45359237, 'lb|lbs'],
  ['pood', 'mass', 16.3804964, 'пуд|пуда|пудов'],
  ['litre', 'volume', 0.001, 'litre~|liter~|литр~'],
  ['cubic metre', 'volume', 1, 'cubic metre~|cubic meter~|кубометр~|кубическ~ метр~|куб м'],
  ['barrel', 'volume', 0.158987294928, 'barrel~|баррел~'],
];

const measures = new Lexicon<Measure>(
  table.map(([name, dimension, factor, words]) => [words, { name, dimension, factor }] as const),
);

const byName: ReadonlyMap<string, Measure> = new Map(
  table.map(([name, dimension, factor]) => [name, { name, dimension, factor }]),
);

/** `sq. km`, `кв. км`, `km²`: the point and the power that a table of words does not hold. */
export function measureAt(tokens: readonly Token[], at: number): Hit<Measure> | null {
  const short = /^(?:sq|кв)$/.test(tokens[at]?.key ?? '') && tokens[at + 1]?.key === '.';
  const base = measures.at(tokens, short ? at + 2 : at);
  const power = base === null || short ? undefined : tokens[base.to];
  const isSquare = short || (power?.glued === true && /^[2²]$/.test(power.key));
  if (base === null || !isSquare) return base;
  const value = byName.get(`square ${base.value.name}`);
  return value === undefined ? null : { value, from: at, to: short ? base.to : base.to + 1 };
}

export const measureNamed = (name: string): Measure | null => byName.get(name) ?? null;

/** How many of one unit are as much as `value` of another of its dimension, in twelve digits. */
export const converted = (value: number, from: Measure, to: Measure): number =>
  Number(((value * from.factor) / to.factor).toPrecision(12));

const currencies = new Lexicon<string>([
  ['dollar~|usd|доллар~|долл', 'dollar'],
  ['euro~|eur|евро', 'euro'],
  ['ruble~|rouble~|rub|рубл~|руб', 'rouble'],
  ['hryvnia~|uah|гривен|гривн~', 'hryvnia'],
  ['pound~|gbp|sterling|фунт~', 'pound'],
  ['tenge|тенге', 'tenge'],
  ['yuan|cny|юан~', 'yuan'],
  ['zloty~|злот~', 'zloty'],
  ['lari|лари', 'lari'],
  ['dram~|драм~', 'dram'],
  ['lira~|лир~', 'lira'],
  ['franc~|франк~', 'franc'],
]);
const currencySigns: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '₽': 'rouble',
  '₴': 'hryvnia',
  '£': 'pound',
};

/** The one currency that a phrase names; null where it names none. */
export function currencyIn(text: string): string | null {
  const tokens = tokenise(text);
  const sign = tokens.find(({ key }) => Object.hasOwn(currencySigns, key));
  return sign === undefined ? (currencies.all(tokens)[0]?.value ?? null) : (currencySigns[sign.key] ?? null);
}
