// The invented division: its units, their names in two scripts, their strength, and how lists spell them.
import type { Draws } from './draws.ts';

export interface Strength {
  readonly low: number;
  readonly high: number;
  readonly from?: string;
  readonly to?: string;
  readonly source: string;
}

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parent?: string;
  readonly echelon: 'division' | 'regiment' | 'battalion';
  readonly from?: string;
  readonly strength: readonly Strength[];
}

const DIVISION = 'div-594';
const STAFF_TABLE = 'invented staff table of the example';
const RETURNS = 'invented strength returns of the example';

/** Regiments with three battalions each: number, military post number, month of forming where it matters. */
const motorRifle = [
  { number: 3401, ordinal: '3401st', post: '00341' },
  { number: 3402, ordinal: '3402nd', post: '00342' },
  { number: 3403, ordinal: '3403rd', post: '00343', from: '2022-12' },
] as const;

const separate = [
  [
    'tank-341',
    '341-й отдельный танковый батальон',
    '341 отб',
    '00351',
    '341st Separate Tank Battalion',
    180,
    260,
  ],
  [
    'recon-342',
    '342-й отдельный разведывательный батальон',
    '342 орб',
    '00352',
    '342nd Separate Reconnaissance Battalion',
    220,
    340,
  ],
  [
    'eng-343',
    '343-й отдельный инженерно-сапёрный батальон',
    '343 оисб',
    '00353',
    '343rd Separate Engineer Battalion',
    240,
    330,
  ],
  [
    'log-344',
    '344-й отдельный батальон материального обеспечения',
    '344 обмо',
    '00354',
    '344th Separate Logistics Battalion',
    480,
    700,
  ],
] as const;

const artillery = {
  id: 'art-3440',
  short: '3440 сап',
  post: '00345',
  name: '3440-й самоходный артиллерийский полк',
};

function regiment({ number, ordinal, post, ...rest }: (typeof motorRifle)[number]): Unit {
  const from = 'from' in rest ? { from: rest.from } : {};
  return {
    id: `mrr-${number}`,
    name: `${number}-й мотострелковый полк`,
    aliases: [
      `${number} мсп`,
      `${number}-й мсп`,
      `мсп ${number}`,
      `${number} полк`,
      `в/ч ${post}`,
      `войсковая часть ${post}`,
      `${ordinal} Motor Rifle Regiment`,
      `${number} MRR`,
    ],
    parent: DIVISION,
    echelon: 'regiment',
    ...from,
    strength:
      'from' in rest
        ? [{ low: 1300, high: 1900, ...from, source: RETURNS }]
        : [
            { low: 1500, high: 1800, to: '2022-09', source: STAFF_TABLE },
            { low: 1700, high: 2300, from: '2022-10', source: RETURNS },
          ],
  };
}

function battalions({ number, post, ...rest }: (typeof motorRifle)[number]): readonly Unit[] {
  return [1, 2, 3].map((ordinal) => ({
    id: `mrr-${number}-${ordinal}`,
    name: `${ordinal}-й мотострелковый батальон ${number}-го мотострелкового полка`,
    aliases: [
      `${ordinal} мсб ${number} мсп`,
      `${ordinal}-й мсб ${number}-го мсп`,
      `${number} мсп, ${ordinal} мсб`,
      `${number} мсп ${ordinal} мсб`,
      `в/ч ${post}, ${ordinal} мсб`,
      `${ordinal} Bn ${number} MRR`,
    ],
    parent: `mrr-${number}`,
    echelon: 'battalion',
    ...('from' in rest ? { from: rest.from } : {}),
    strength: [{ low: 380, high: 560, source: STAFF_TABLE }],
  }));
}

export const units: readonly Unit[] = [
  {
    id: DIVISION,
    name: '594-я мотострелковая дивизия',
    aliases: ['594 мсд', '594-я мсд', 'в/ч 00594', '594th Motor Rifle Division', '594 MRD'],
    echelon: 'division',
    strength: [
      { low: 5200, high: 6800, to: '2022-11', source: STAFF_TABLE },
      { low: 7000, high: 9800, from: '2022-12', source: RETURNS },
    ],
  },
  ...motorRifle.flatMap((one) => [regiment(one), ...battalions(one)]),
  {
    id: artillery.id,
    name: artillery.name,
    aliases: [
      artillery.short,
      '3440-й сап',
      `в/ч ${artillery.post}`,
      `войсковая часть ${artillery.post}`,
      '3440th Self-Propelled Artillery Regiment',
    ],
    parent: DIVISION,
    echelon: 'regiment',
    strength: [{ low: 800, high: 1100, source: STAFF_TABLE }],
  },
  ...separate.map(([id, name, short, post, english, low, high]): Unit => ({
    id,
    name,
    aliases: [short, `в/ч ${post}`, `войсковая часть ${post}`, english],
    parent: DIVISION,
    echelon: 'battalion',
    strength: [{ low, high, source: STAFF_TABLE }],
  })),
];

const byId = new Map(units.map((unit) => [unit.id, unit]));

/** First month (YYYY-MM) in which people can stand in the unit. */
export const formedIn = (id: string): string => byId.get(id)?.from ?? '2010-01';

/** The regiment of a battalion of the line, else the unit itself. */
export function regimentOf(id: string): string {
  const parent = byId.get(id)?.parent;
  return parent === undefined || parent === DIVISION ? id : parent;
}

/** Units in which people serve, with the share of those who left. */
export const servingShares: readonly (readonly [string, number])[] = [
  ['mrr-3401-1', 11],
  ['mrr-3401-2', 9],
  ['mrr-3401-3', 7],
  ['mrr-3402-1', 9],
  ['mrr-3402-2', 8],
  ['mrr-3402-3', 8],
  ['mrr-3403-1', 7],
  ['mrr-3403-2', 7],
  ['mrr-3403-3', 5],
  ['art-3440', 8],
  ['tank-341', 6],
  ['recon-342', 4],
  ['eng-343', 4],
  ['log-344', 7],
];

/** Share of rows of a battalion's people that name the regiment only. */
const REGIMENT_ONLY = 0.4;
/** Share of rows whose spelling of the unit is in no list of aliases. */
const MISSPELT = 0.02;

export type UnitStyle = 'short' | 'post' | 'prose';

/** The unit as a list spells it. */
export function unitText(id: string, style: UnitStyle, draws: Draws): string {
  const shown = draws.chance(REGIMENT_ONLY) || style === 'prose' ? regimentOf(id) : id;
  const aliases = byId.get(shown)?.aliases ?? [];
  const cyrillic = aliases.filter((alias) => /[а-я]/u.test(alias));
  const prose = cyrillic.find((alias) => alias.startsWith('войсковая часть'));
  if (style === 'prose' && prose !== undefined) return prose;
  const text =
    style === 'post' && draws.chance(0.5)
      ? (cyrillic.find((alias) => alias.startsWith('в/ч')) ?? shown)
      : draws.chance(0.7)
        ? (cyrillic[0] ?? shown)
        : draws.pick(cyrillic);
  if (!draws.chance(MISSPELT)) return text;
  return draws.chance(0.5)
    ? text.replace(/(\d)(\d)/u, '$2$1')
    : text.replace('/', '.').replace(/ (?=[а-я]+$)/u, '');
}

/** Units of other, equally invented formations, for rulings that the same court published. */
export const otherUnits: readonly string[] = [
  'войсковая часть 00771',
  'войсковая часть 00772',
  'войсковая часть 00815',
  'войсковая часть 00816',
];
