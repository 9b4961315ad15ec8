// Breakdowns in a text: a total with its parts, as a list behind a colon, as a sum written out, or as rows of a table.
import type { Claim } from '../claim.ts';

export interface Breakdown {
  /** Null where the parts are listed without their sum. */
  readonly total: Claim | null;
  readonly parts: readonly Claim[];
  /** The parts are said to be all; else only some of the whole (`including`, `among them`). */
  readonly isWhole: boolean;
}

const some =
  /\b(?:including|among|include|includes|such as|notably|of which|of whom|of them|at least)\b|в том числе|среди|в их числе|включая/i;
const wholly =
  /:|\(|—|–|\b(?:comprising|comprised|consisting|consists|made up|composed|namely|that is|i\.e|breaks down|broken down|all told)\b|состо[ия]|а именно|то есть|из них|из которых/i;

export function breakdowns(text: string, claims: readonly Claim[]): readonly Breakdown[] {
  return [...lists(text, claims), ...writtenSums(text, claims)];
}

function lists(text: string, claims: readonly Claim[]): readonly Breakdown[] {
  const found: Breakdown[] = [];
  const used = new Set<string>();
  for (const [i, total] of claims.entries()) {
    if (!isNumber(total) || total.category !== null || total.counts === null || total.quantity.per !== null)
      continue;
    const parts: Claim[] = [];
    for (let at = i + 1; at < claims.length; at++) {
      const next = claims[at];
      if (next === undefined) break;
      const isNear = next.sentence.start === total.sentence.start || follows(text, total, next);
      if (
        !isNear ||
        !isNumber(next) ||
        !isPart(next) ||
        next.quantity.per !== null ||
        next.counts?.value !== total.counts.value
      )
        break;
      if (parts.length > 0 && some.test(between(text, parts.at(-1) ?? total, next))) break;
      if (parts.length > 0 && parts.at(-1)?.sentence.start !== next.sentence.start) break;
      parts.push(next);
    }
    const [first] = parts;
    if (first === undefined || parts.length < 2) continue;
    const link = between(text, total, first);
    const isWhole = !some.test(link) && wholly.test(link);
    const isSome = some.test(link);
    if (!isWhole && !isSome) continue;
    for (const { id } of parts) used.add(id);
    found.push({ total, parts, isWhole });
  }
  // Lists of parts without a total: only what mixes breakdowns can be told of them.
  for (const [i, first] of claims.entries()) {
    if (used.has(first.id) || first.category === null || !isNumber(first)) continue;
    const parts = [first];
    for (let at = i + 1; at < claims.length; at++) {
      const next = claims[at];
      if (next === undefined) break;
      const last = parts.at(-1) ?? first;
      if (
        next.sentence.start !== first.sentence.start ||
        next.category === null ||
        !isNumber(next) ||
        !/^[\s,]*(?:and|и|а также|as well as|plus|along with|\+)?\s*(?:an?\s)?[\s,]*$/i.test(
          between(text, last, next),
        )
      )
        break;
      parts.push(next);
    }
    for (const { id } of parts) used.add(id);
    const total =
      parts.length < 2 ? null : totalBehind(text, parts.at(-1) ?? first, claims[i + parts.length]);
    if (total !== null || parts.length >= 3) found.push({ total, parts, isWhole: true });
  }
  return found;
}

const totalAhead =
  /(?:^|[\s,;:—–(-])(?:a total of|total|totalling|altogether|in all|all told|making|всего|итого|в сумме|в общей сложности|вместе)[\s:—–-]*$/i;
const totalAfter =
  /^\s*(?:in all|in total|altogether|all told|overall|combined|всего|в сумме|итого|в общей сложности)(?![a-zа-я])/i;

/** `531 mobilised men and 88 conscripts, 619 in all`: the sum behind its parts; null where none is said. */
function totalBehind(text: string, last: Claim, next: Claim | undefined): Claim | null {
  if (next === undefined || next.sentence.start !== last.sentence.start) return null;
  const isSum =
    isNumber(next) &&
    next.category === null &&
    next.quantity.per === null &&
    (next.counts === null || next.counts.value === last.counts?.value);
  const link = between(text, last, next);
  const end = next.start + next.length;
  const isSaid =
    totalAhead.test(link) || totalAfter.test(text.slice(end, end + 24)) || totalInside.test(next.text);
  return isSum && isSaid && link.length <= 40 && !/[.!?]/.test(link) ? next : null;
}

const totalInside = /^a total of\s/i;

/** One category, or one period, of what a list parts. */
function isPart({ category, period }: Claim): boolean {
  return category !== null || (period?.origin === 'stated' && period.value.days === null);
}

function isNumber({ quantity }: Claim): boolean {
  return quantity.kind === 'number' && quantity.value !== null && quantity.statistic === null;
}

function between(text: string, a: Claim, b: Claim): string {
  return text.slice(a.start + a.length, Math.min(b.start, a.start + a.length + 200));
}

/** The next sentence goes on with the parts: `Of them, 858 …`. */
function follows(text: string, total: Claim, next: Claim): boolean {
  const end = total.sentence.start + total.sentence.length;
  const gap = text.slice(end, next.sentence.start);
  if (next.sentence.start < end || gap.trim() !== '' || gap.length > 3) return false;
  return /^(?:of (?:them|these|those)|they (?:are|were|include|comprise)|из них|это|в их числе|среди них|among them)/i.test(
    text.slice(next.sentence.start, next.sentence.start + 20),
  );
}

/** `347 + 6,641 + 67,840 = 74,828`, and the rows of a table under a row that says it is the total. */
function writtenSums(text: string, claims: readonly Claim[]): readonly Breakdown[] {
  const found: Breakdown[] = [];
  let parts: Claim[] = [];
  for (const [i, claim] of claims.entries()) {
    const before = claims[i - 1];
    const link = before === undefined ? '' : between(text, before, claim);
    const isPlus = /^[^.;\d|]{0,60}\+[^.;\d|]{0,20}$/.test(link);
    const isEqual = /^[^.;\d|]{0,60}=[^.;\d|]{0,20}$/.test(link);
    if (isEqual && parts.length >= 2) {
      found.push({ total: claim, parts, isWhole: true });
      parts = [];
    } else if (isPlus && isNumber(claim)) parts.push(claim);
    else parts = isNumber(claim) ? [claim] : [];
  }
  return [...found, ...tables(text, claims)];
}

const totalRow = /^[|\s]*(?:\*\*)?(?:total|in all|sum|all years|altogether|итого|всего|сумма)/i;

function tables(text: string, claims: readonly Claim[]): readonly Breakdown[] {
  const found: Breakdown[] = [];
  let rows: Claim[] = [];
  let last = -1;
  for (const claim of claims) {
    const line = text.slice(claim.sentence.start, claim.sentence.start + claim.sentence.length);
    if (!line.includes('|') || !isNumber(claim)) {
      rows = [];
      continue;
    }
    const isFirst = claim.sentence.start !== last;
    const isNext = last < 0 || text.slice(last, claim.sentence.start).split('\n').length <= 4;
    last = claim.sentence.start;
    if (!isNext) rows = [];
    if (!isFirst) continue;
    if (totalRow.test(line)) {
      if (rows.length >= 2) found.push({ total: claim, parts: rows, isWhole: true });
      rows = [];
    } else rows.push(claim);
  }
  return found;
}
