// Bodies named in a sentence: `the 20th Guards Motor Rifle Division`, `33-го мотострелкового полка`, `255 MRR`, `the army`.
import { ordinalEnd } from '../../text/number-endings.ts';
import { numberWords, ordinalWords } from '../../text/number-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Population, PopulationKind } from '../claim.ts';
import { foldKey } from '../../text/fold.ts';
import { categoryWords } from '../words/categories.ts';
import { countedNouns } from '../words/counted.ts';
import { nationWords, populationWords, echelons } from '../words/populations.ts';
import type { UnitNames } from './unit-names.ts';

export interface PopulationHit {
  readonly population: Population;
  readonly from: number;
  readonly to: number;
  /** Tokens of the noun alone, without its number. */
  readonly noun: number;
}

const adjective =
  /^(?:guards?|volunteer|reserve|territorial|penal|motor|motorised|motorized|rifle|separate|independent|tank|artillery|airborne|air|assault|infantry|marine|naval|combined|arms|mechani[sz]ed|anti|aircraft|missile|self|propelled|reconnaissance|russian|russia|army|добровольческ\p{L}+|резервн\p{L}+|штрафн\p{L}+|гвардейск\p{L}+|мотострелков\p{L}+|отдельн\p{L}+|танков\p{L}+|артиллерийск\p{L}+|десантн\p{L}+|штурмов\p{L}+|зенитн\p{L}+|ракетн\p{L}+|самоходн\p{L}+|разведывательн\p{L}+|морск\p{L}+|пехот\p{L}+|общевойсков\p{L}+|воздушно|парашютно|инженерн\p{L}+|гв|омсбр|мсд|мсп)$/u;
const shortForm = /^(?:мсд|мсп|мсбр|омсбр|mrd|mrr)$/;
/** Before `company`: what it trades in. */
const firm =
  /^(?:military|security|private|mercenary|oil|gas|mining|energy|steel|coal|railway|shipping|insurance|construction|defen[cs]e|trading|holding|state|logistics|recruitment|management|transport|chemical|metallurgical)$/;

const isOrdinalBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ kind }) => kind === 'number');

/** Genitive plurals: `5 полков`, `3 motor rifle regiments` count units. */
const plural =
  /^(?:divisions|brigades|regiments|battalions|companies|дивизий|бригад|полков|батальонов|рот|взводов|армий)$/;

export function populationHits(
  tokens: readonly Token[],
  taken: readonly boolean[],
  units: UnitNames,
): readonly PopulationHit[] {
  const hits: PopulationHit[] = [];
  for (const hit of populationWords.all(tokens)) {
    const at = hit.from;
    const last = tokens[hit.to - 1];
    if (last === undefined) continue;
    const kind = hit.value;
    // `a Russian army division`: the adjective of a body, not a body.
    const isAttribute = kind === 'army' && populationWords.at(tokens, hit.to) !== null;
    // The wanted list is what became of people, not who they are.
    const isOutcome =
      kind === 'list' && /^(?:wanted|розыска|разыскиваемых|sanctions)$/.test(tokens[at - 1]?.key ?? '');
    // `the Military Police`: an office, not the army.
    const isOffice =
      last.key === 'military' &&
      /^(?:police|courts?|prosecutors?|units?|bases?|hospitals?|service|intelligence|academy|district|personnel|judges?|commissar\p{L}*|enlistment|regime|rule|rulers|junta|government|dictatorship|coup|offices?)$/u.test(
        tokens[hit.to]?.key ?? '',
      );
    // `a private military company`, `the oil company`: a firm, and no body of troops.
    const isFirm = kind === 'company' && firm.test(tokens[at - 1]?.key ?? '') && !isOrdinalBefore(tokens, at);
    if (isAttribute || isOutcome || isOffice || isFirm) continue;
    const named = echelons.includes(kind)
      ? (numberBefore(tokens, at, taken, last) ?? (kind === 'army' ? null : nameBeside(tokens, at, hit.to)))
      : null;
    const from = named?.from ?? at;
    const unit = named === null ? units.only(kind) : units.find(kind, named.name);
    hits.push({
      population: {
        kind: asArmy(kind, named?.name ?? null),
        name: named?.name ?? null,
        unit,
        text: tokens
          .slice(from, hit.to)
          .map(({ key }) => key)
          .join(' '),
      },
      from,
      to: hit.to,
      noun: at,
    });
  }
  return hits;
}

/** A numbered army (`8th Combined Arms Army`) is a formation; without a number it is the whole. */
function asArmy(kind: PopulationKind, name: string | null): PopulationKind {
  return kind === 'army' && name !== null ? 'corps' : kind;
}

/** `the Azov Regiment`, `полк «Азов»`: a name in place of a number, or in quotes behind. */
function nameBeside(
  tokens: readonly Token[],
  at: number,
  to: number,
): { readonly name: string; readonly from: number } | null {
  const quoted = tokens[to + 1];
  if (/^[«"“]$/.test(tokens[to]?.key ?? '') && quoted?.kind === 'word' && quoted.capital)
    return { name: foldKey(quoted.key), from: at };
  let first = at - 1;
  while (tokens[first]?.kind === 'word' && adjective.test(tokens[first]?.key ?? '')) first -= 1;
  const before = tokens[first];
  const isInitial = first === 0 && tokens[at]?.capital !== true;
  const isName =
    before?.kind === 'word' &&
    before.capital &&
    !before.possessive &&
    !isInitial &&
    !/^(?:the|a|an|this|that|each|every|whole|entire|one|no|its|our|their|of|in|from)$/.test(before.key) &&
    nationWords.at(tokens, first) === null &&
    ordinalWords.at(tokens, first) === null &&
    numberWords.at(tokens, first) === null;
  return isName ? { name: foldKey(before.key), from: first } : null;
}

const isPeople = (tokens: readonly Token[], at: number): boolean =>
  countedNouns.at(tokens, at)?.value.counts === 'person' || categoryWords.at(tokens, at) !== null;

const stopping =
  /^(?:the|a|an|this|that|of|in|from|and|by|at|to|on|for|with|its|their|our|his|в|на|из|с|к|по|той|этой|нашей|своей|моей)$/;

function numberBefore(
  tokens: readonly Token[],
  at: number,
  taken: readonly boolean[],
  noun: Token,
): { readonly name: string; readonly from: number } | null {
  let adjectives = 0;
  let unknown = 0;
  let counts = false;
  for (let next = at - 1; next >= Math.max(0, at - 9); next--) {
    const token = tokens[next];
    if (token === undefined || taken[next] === true) return null;
    if (token.key === '-' && token.glued) continue;
    if (token.kind === 'word' && adjective.test(token.key)) {
      adjectives += 1;
      if (/(?:ых|их)$/.test(token.key)) counts = true;
      continue;
    }
    if (token.kind === 'word') {
      const isEnding = token.glued && /^(?:st|nd|rd|th|й|я|го|му|м|ой|ю|ей|ая|ый|ого|ом|ую)$/.test(token.key);
      if (isEnding) continue;
      const ordinal = numberWords.at(tokens, next) === null ? ordinalWords.at(tokens, next) : null;
      const isPart = /^(?:треть|трети)$/.test(token.key) || /^(?:a|one)$/.test(tokens[next - 1]?.key ?? '');
      const tens = numberWords.at(tokens, next - 1)?.value;
      if (ordinal !== null && ordinal.value < 10 && tens?.kind === 'add' && tens.order >= 10) {
        return { name: String(tens.value + ordinal.value), from: next - 1 };
      }
      if (ordinal !== null && !isPart && ordinal.to === next + 1)
        return { name: String(ordinal.value), from: next };
      // `55th Mountain Brigade`, `90-я гвардейская Витебская дивизия`: kinds and titles that no table knows.
      const isTitle = token.capital || /(?:ой|ая|ую|ого|ому|ом|ый|ий|ым|ей)$/.test(token.key);
      unknown += 1;
      if (isTitle && unknown <= 3 && !stopping.test(token.key)) continue;
      return null;
    }
    if (
      token.kind !== 'number' ||
      token.value === null ||
      !Number.isInteger(token.value) ||
      token.value > 9999
    )
      return null;
    const isOrdinal = ordinalEnd(tokens, next) !== null;
    // `623 army officers`: so many of them, and no army of that number.
    const isCount = !isOrdinal && !noun.capital && /^[a-z]/.test(noun.key) && isPeople(tokens, at + 1);
    if (isCount) return null;
    if (unknown > 0 && !isOrdinal) return null;
    const isNamed =
      isOrdinal ||
      shortForm.test(noun.key) ||
      (!counts && !plural.test(noun.key) && (adjectives > 0 || token.value > 9));
    return isNamed ? { name: String(token.value), from: next } : null;
  }
  return null;
}
