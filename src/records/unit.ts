// Units: from the text of a cell to the order of battle of the case.
import type { CaseUnit } from '../case/schema.ts';
import { remembered } from '../text/memo.ts';
import { folded } from './coded.ts';

/** The id of the unit that a text names; null where it is empty or names no unit of the case. */
type UnitResolver = (raw: string) => string | null;

// Kinds of units, each with every way to write it; longer forms first where one holds another. Lower case, е for ё.
const kinds: readonly (readonly [string, RegExp])[] = [
  ['msd', /мотострелков[а-я]* дивизи[а-я]*|мсд|motor(?:ized|ised)?[ -]rifle division|mrd/g],
  ['msbr', /мотострелков[а-я]* бригад[а-я]*|омсбр|мсбр|motor(?:ized|ised)?[ -]rifle brigade|mrb(?:de|r)/g],
  ['msp', /мотострелков[а-я]* полк[а-я]*|мсп|motor(?:ized|ised)?[ -]rifle regiment|mrr/g],
  ['msb', /мотострелков[а-я]* батальон[а-я]*|мсб|motor(?:ized|ised)?[ -]rifle battalion|mrbn|mrb/g],
  ['msr', /мотострелков[а-я]* рот[а-я]*|мср|motor(?:ized|ised)?[ -]rifle company|mrc/g],
  ['msv', /мотострелков[а-я]* взвод[а-я]*|мсв|motor(?:ized|ised)?[ -]rifle platoon/g],
  ['tp', /танков[а-я]* полк[а-я]*|тп|tank regiment|tr/g],
  ['tb', /танков[а-я]* батальон[а-я]*|тб|tank battalion/g],
  ['td', /танков[а-я]* дивизи[а-я]*|тд|tank division/g],
  [
    'sap',
    /самоходно-артиллерийск[а-я]* полк[а-я]*|самоходн[а-я]* артиллерийск[а-я]* полк[а-я]*|сап|self-propelled artillery regiment/g,
  ],
  ['ap', /артиллерийск[а-я]* полк[а-я]*|ап|artillery regiment/g],
  [
    'zrp',
    /зенитн[а-я]*[ -]ракетн[а-я]* полк[а-я]*|зрп|anti-?aircraft(?: missile)? regiment|air defen[cs]e regiment/g,
  ],
  ['pdp', /парашютно-десантн[а-я]* полк[а-я]*|пдп|parachute regiment|airborne regiment/g],
  ['dshp', /десантно-штурмов[а-я]* полк[а-я]*|дшп|air assault regiment/g],
  ['dshb', /десантно-штурмов[а-я]* батальон[а-я]*|дшб|air assault battalion/g],
  ['orb', /разведывательн[а-я]* батальон[а-я]*|рб|орб|reconnaissance battalion|recon battalion/g],
  ['ob', /батальон[а-я]* связи|бс|signals? battalion/g],
  ['isb', /инженерно-саперн[а-я]* батальон[а-я]*|исб|engineer battalion/g],
  ['bmo', /батальон[а-я]* материального обеспечения|бмо|supply battalion|logistics battalion/g],
  ['div', /дивизи[яюией]+|division|div/g],
  ['br', /бригад[а-я]*|бр|brigade|bde/g],
  ['p', /полк[а-я]*|regiment|regt/g],
  ['bn', /батальон[а-я]*|бат|б-н|battalion|bn/g],
  ['r', /рот[аеуыой]+|р-та|company|coy/g],
  ['v', /взвод[а-я]*|взв|platoon|plt/g],
  ['vch', /войсков[а-я]* част[а-я]*|воинск[а-я]* част[а-я]*|в\/ч|вч|military unit(?: number)?|m\/u/g],
];

const qualifiers =
  /(?<![a-zа-я\d])(?:отдельн[а-я]*|гвардейск[а-я]*|гв|separate|guards?|the|of|no|№|н)(?![a-zа-я\d])/g;

const wholeWord = kinds.map(
  ([kind, pattern]) => [kind, new RegExp(`(?<![a-zа-я])(?:${pattern.source})(?![a-zа-я])`, 'g')] as const,
);

/** `33-й мотострелковый полк`, `33 мсп`, `33rd MRR` → `33msp`, in order; words that are left over keep their fold. */
function normalise(text: string): readonly string[] {
  let plain = ` ${text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ')} `
    .replace(/(\d+)(?:-?(?:й|я|го|ого|му|м|ом|ая|ой|ый|е)|st|nd|rd|th)(?![a-zа-я])/g, '$1')
    .replace(qualifiers, ' ')
    .replace(/(\d)([a-zа-я])/g, '$1 $2');
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
        const id = whole.get(parts.slice(from, to).join(' ')) ?? null;
        const first = parts[from] ?? '';
        if (id !== null && (to - from > 1 || first.includes('#') || first.length > 4)) named.add(id);
      }
    }
    // The most specific one wins: a unit that has all the others above it.
    const lowest = [...named].filter((id) => [...named].every((other) => other === id || isBelow(id, other)));
    return lowest.length === 1 ? (lowest[0] ?? null) : null;
  };
  return remembered((raw) => {
    const parts = normalise(raw);
    if (parts.length === 0 || parts.length > 20) return null;
    const exact = whole.get(parts.join(' '));
    return exact === undefined ? within(parts) : exact;
  });
}
