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
    // `187 workers: 142 women and 54 men`, `12,119 cases under Article 337: 612 in 2021 …`
    const isOfGroup =
      total.category?.value.every((category) => /^(?:group|article)-/.test(category)) !== false;
    if (!isNumber(total) || !isOfGroup || total.counts === null || total.quantity.per !== null) continue;
    const parts: Claim[] = [];
    for (let at = i + 1; at < claims.length; at++) {
      const next = claims[at];
      if (next === undefined) break;
      const isNear = next.sentence.start === total.sentence.start || follows(text, total, next);
      if (
        !isNear ||
        !isNumber(next) ||
        !(isPart(next) || (parts.length > 0 && isOfMen(next)) || isPlaced(text, next)) ||
        next.quantity.per !== null ||
        next.counts?.value !== total.counts.value ||
        (total.category !== null &&
          next.category?.value.join() === total.category.value.join() &&
          next.period?.origin !== 'stated')
      )
        break;
      if (parts.length > 0 && some.test(between(text, parts.at(-1) ?? total, next))) break;
      if (parts.length > 0 && parts.at(-1)?.sentence.start !== next.sentence.start) break;
      parts.push(next);
    }
    const [first] = parts;
    if (first === undefined || parts.length < 2 || !parts.every((part) => isLess(part, total))) continue;
    const link = between(text, total, first);
    const isWhole = !some.test(link) && wholly.test(link);
    const isSome = some.test(link);
    if (!isWhole && !isSome) continue;
    for (const { id } of parts) used.add(id);
    found.push({ total, parts, isWhole });
  }
  for (const [i, total] of claims.entries()) {
    const parts = partsBefore(text, claims, i);
    if (parts.length < 2 || parts.some(({ id }) => used.has(id))) continue;
    for (const { id } of [total, ...parts]) used.add(id);
    found.push({ total, parts, isWhole: true });
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
    if (parts.length >= 3) found.push({ total: null, parts, isWhole: true });
  }
  return found;
}

const sums = 'итого|всего|в сумме|в общей сложности|in all|in total|altogether|a total of|total|all told';
const leading = new RegExp(
  `^(?:[^.;:|\\d]{0,40}[,:—–])?\\s*(?:а |and |и )?(?:${sums})(?:\\s+(?:за|for|over|in)(?:\\s+\\p{L}+){1,3})?[\\s:—–-]*$`,
  'iu',
);
const trailing = new RegExp(`^[\\s,]*(?:${sums})[\\s.!»"”]*$`, 'i');
/** Between one part and the next, where the first is not a part of the second: `46 of 60`. */
const unjoined = /[.;:|]|(?:\bof|\bout of|из)\s+(?:\p{L}+\s+)?$/iu;

/** `274 killed, 846 wounded, 93 missing, in all 1,213`: the parts of a sentence that ends with their sum. */
function partsBefore(text: string, claims: readonly Claim[], at: number): readonly Claim[] {
  const [total, last] = [claims[at], claims[at - 1]];
  if (total === undefined || last === undefined || !isNumber(total) || total.quantity.per !== null) return [];
  if (last.sentence.start !== total.sentence.start) return [];
  const end = total.start + total.length;
  const rest = text.slice(end, Math.max(end, total.sentence.start + total.sentence.length));
  const link = between(text, last, total) + (/^\D*/.exec(total.text)?.[0] ?? '');
  const isTotal = (leading.test(link) && /^[\s.!»"”]*$/.test(rest)) || trailing.test(rest);
  if (!isTotal) return [];
  const parts: Claim[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const [part, next] = [claims[i], parts[0]];
    if (part === undefined || part.sentence.start !== total.sentence.start) break;
    if (next !== undefined && /:/.test(between(text, part, next))) break;
    const isPart =
      isNumber(part) &&
      part.quantity.per === null &&
      part.counts?.value === total.counts?.value &&
      (next === undefined ||
        !(some.test(between(text, part, next)) || unjoined.test(between(text, part, next))));
    // What is no part of it leaves the sum untold.
    if (!isPart) return [];
    parts.unshift(part);
  }
  return parts;
}

/** One category, or one period, of what a list parts. */
function isPart({ category, period }: Claim): boolean {
  return category !== null || (period?.origin === 'stated' && period.value.days === null);
}

/** `1,120 to Rostov, 904 to Saratov`: each part has its place. */
const isPlaced = (text: string, { start, length }: Claim): boolean =>
  /^\s(?:to|in|from|at|в|во|из|на|под)\s\p{Lu}/u.test(text.slice(start + length, start + length + 12));

/** Men beside women are a part as they are, though they are no group of their own. */
const isOfMen = ({ text }: Claim): boolean => /(?<!\p{L})(?:men|males?|мужчин[аы]?)(?!\p{L})/iu.test(text);

const isLess = (part: Claim, whole: Claim): boolean =>
  (part.quantity.value ?? 0) <= (whole.quantity.value ?? 0);

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
