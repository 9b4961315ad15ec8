// Units: from the text of a cell to the order of battle of the case.
import type { CaseUnit } from '../case/schema.ts';
import { remembered } from '../text/memo.ts';
import { folded } from './coded.ts';

export interface UnitMatch {
  /** Id of the unit; null where the text is empty or names no unit of the case. */
  readonly unit: string | null;
}

export type UnitResolver = (raw: string) => UnitMatch;

// Kinds of units, each with every way to write it; longer forms first where one holds another.
const kinds: readonly (readonly [string, RegExp])[] = [
  ['msd', /мотострелков\p{L}* дивизи\p{L}*|мсд|motor(?:ized|ised)?[ -]rifle division|mrd/gu],
  ['msbr', /мотострелков\p{L}* бригад\p{L}*|омсбр|мсбр|motor(?:ized|ised)?[ -]rifle brigade|mrb(?:de|r)/gu],
  ['msp', /мотострелков\p{L}* полк\p{L}*|мсп|motor(?:ized|ised)?[ -]rifle regiment|mrr/gu],
  ['msb', /мотострелков\p{L}* батальон\p{L}*|мсб|motor(?:ized|ised)?[ -]rifle battalion|mrbn|mrb/gu],
  ['msr', /мотострелков\p{L}* рот\p{L}*|мср|motor(?:ized|ised)?[ -]rifle company|mrc/gu],
  ['msv', /мотострелков\p{L}* взвод\p{L}*|мсв|motor(?:ized|ised)?[ -]rifle platoon/gu],
  ['tp', /танков\p{L}* полк\p{L}*|тп|tank regiment|tr/gu],
  ['tb', /танков\p{L}* батальон\p{L}*|тб|tank battalion/gu],
  ['td', /танков\p{L}* дивизи\p{L}*|тд|tank division/gu],
  [
    'sap',
    /самоходно-артиллерийск\p{L}* полк\p{L}*|самоходн\p{L}* артиллерийск\p{L}* полк\p{L}*|сап|self-propelled artillery regiment/gu,
  ],
  ['ap', /артиллерийск\p{L}* полк\p{L}*|ап|artillery regiment/gu],
  [
    'zrp',
    /зенитн\p{L}*[ -]ракетн\p{L}* полк\p{L}*|зрп|anti-?aircraft(?: missile)? regiment|air defen[cs]e regiment/gu,
  ],
  ['pdp', /парашютно-десантн\p{L}* полк\p{L}*|пдп|parachute regiment|airborne regiment/gu],
  ['dshp', /десантно-штурмов\p{L}* полк\p{L}*|дшп|air assault regiment/gu],
  ['dshb', /десантно-штурмов\p{L}* батальон\p{L}*|дшб|air assault battalion/gu],
  ['orb', /разведывательн\p{L}* батальон\p{L}*|рб|орб|reconnaissance battalion|recon battalion/gu],
  ['ob', /батальон\p{L}* связи|бс|signals? battalion/gu],
  ['isb', /инженерно-сап[её]рн\p{L}* батальон\p{L}*|исб|engineer battalion/gu],
  ['bmo', /батальон\p{L}* материального обеспечения|бмо|supply battalion|logistics battalion/gu],
  ['div', /дивизи[яюией]+|division|div/gu],
  ['br', /бригад\p{L}*|бр|brigade|bde/gu],
  ['p', /полк\p{L}*|regiment|regt/gu],
  ['bn', /батальон\p{L}*|бат|б-н|battalion|bn/gu],
  ['r', /рот[аеуыой]+|р-та|company|coy/gu],
  ['v', /взвод\p{L}*|взв|platoon|plt/gu],
  ['vch', /войсков\p{L}* част\p{L}*|воинск\p{L}* част\p{L}*|в\/ч|вч|military unit(?: number)?|m\/u/gu],
];

const qualifiers =
  /(?<![\p{L}\d])(?:отдельн\p{L}*|гвардейск\p{L}*|гв|separate|guards?|the|of|no|№|н)(?![\p{L}\d])/gu;

const wholeWord = kinds.map(
  ([kind, pattern]) => [kind, new RegExp(`(?<![\\p{L}])(?:${pattern.source})(?![\\p{L}])`, 'gu')] as const,
);

/** `33-й мотострелковый полк`, `33 мсп`, `33rd MRR` → `33msp`, in order; words that are left over keep their fold. */
function normalise(text: string): readonly string[] {
  let plain = ` ${text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ')} `
    .replace(/(\d+)(?:-?(?:й|я|го|ого|му|м|ом|ая|ой|ый|е)|st|nd|rd|th)(?![\p{L}])/gu, '$1')
    .replace(qualifiers, ' ')
    .replace(/(\d)(\p{L})/gu, '$1 $2');
  for (const [kind, pattern] of wholeWord) plain = plain.replace(pattern, ` #${kind} `);
  const tokens = plain.split(/[\s.,;()"«»]+/).filter((token) => token !== '');
  const parts: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    const next = tokens[i + 1];
    if (/^\d+$/.test(token)) {
      // In `33 и 34 мсп` the kind belongs to both numbers.
      const kind = tokens.slice(i + 1).find((later) => !/^(?:\d+|и|and|&)$/.test(later));
      const named = kind?.startsWith('#') === true && kind !== '#vch';
      parts.push(named ? `${token}${kind}` : token);
      if (named && next === kind) i++;
    } else if (token.startsWith('#') && /^\d+$/.test(next ?? '')) {
      parts.push(`${next}${token}`);
      i++;
    } else {
      const key = token.startsWith('#') ? token : folded(token);
      if (key !== '') parts.push(key);
    }
  }
  return parts;
}

interface Spelling {
  readonly id: string;
  readonly parts: readonly string[];
}

/**
 * Resolves the texts of unit cells by the ids, names and aliases of the case. First the whole text, after folding and
 * with `33-й мотострелковый полк` = `33 мсп` = `33rd MRR`; then the smallest declared unit that is named within it,
 * provided that a numbered sub-unit (`1 мсб 33 мсп`) is declared below that parent. Two different units at equal
 * standing resolve to none.
 */
export function unitResolver(units: readonly CaseUnit[]): UnitResolver {
  const spellings: Spelling[] = units.flatMap((unit) =>
    [unit.id, unit.name, ...unit.aliases].map((text) => ({ id: unit.id, parts: normalise(text) })),
  );
  const whole = new Map<string, string | null>();
  for (const { id, parts } of spellings) {
    const key = parts.join(' ');
    if (key === '') continue;
    const other = whole.get(key);
    whole.set(key, other === undefined || other === id ? id : null);
  }
  const parents = new Map(units.map((unit) => [unit.id, unit.parent]));
  const isBelow = (unit: string, ancestor: string): boolean => {
    const seen = new Set<string>();
    for (let at = parents.get(unit); at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === ancestor) return true;
      seen.add(at);
    }
    return false;
  };
  const within = (parts: readonly string[]): string | null => {
    const named = new Set<string>();
    for (let from = 0; from < parts.length; from++) {
      for (let to = parts.length; to > from; to--) {
        const id = whole.get(parts.slice(from, to).join(' '));
        if (
          typeof id === 'string' &&
          (to - from > 1 || (parts[from] ?? '').includes('#') || (parts[from] ?? '').length > 4)
        )
          named.add(id);
      }
    }
    // The most specific one wins: a unit that has all the others above it.
    const lowest = [...named].filter((id) => [...named].every((other) => other === id || isBelow(id, other)));
    return lowest.length === 1 ? (lowest[0] ?? null) : null;
  };
  const resolve = remembered((raw: string): UnitMatch => {
    const parts = normalise(raw);
    if (parts.length === 0 || parts.length > 20) return { unit: null };
    const exact = whole.get(parts.join(' '));
    if (exact !== undefined) return { unit: exact };
    return { unit: within(parts) };
  });
  return resolve;
}
