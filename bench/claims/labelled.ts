// Labelled sentences: what stands in a file, and how a reading scores against it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Claim } from '../../src/claims/claim.ts';
import { readClaims } from '../../src/claims/reading/read-claims.ts';
import { formatDay, readCaseDate } from '../../src/text/date.ts';

interface Label {
  readonly span: string;
  /** Which of several places of the span, from 1. */
  readonly nth: number;
  readonly slots: ReadonlyMap<string, string>;
}

export interface Labelled {
  readonly text: string;
  readonly claims: readonly Label[];
}

/** Benches run from the root of the project. */
const folder = path.join(process.cwd(), 'bench', 'claims');

export function labelFile(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

/** Lines of `sentence => span {slot=value …} ;; span {…}`; a sentence without an arrow holds no claim. */
export function readLabels(text: string): readonly Labelled[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [sentence = '', labels = ''] = line.split(' => ');
      const claims = labels
        .split(' ;; ')
        .filter((label) => label.trim() !== '')
        .map((label): Label => {
          const [, span = '', slots = ''] = /^(.*) \{(.*)\}$/.exec(label.trim()) ?? [];
          if (span === '' || !sentence.includes(span)) throw new Error(`no such span: ${label}`);
          const pairs = slots
            .split(' ')
            .filter((pair) => pair !== '')
            .map((pair): [string, string] => {
              const [name = '', value = ''] = pair.split('=');
              return [name, value];
            });
          return { span, nth: 1, slots: new Map(pairs) };
        });
      return { text: sentence, claims };
    });
}

const articleFile = z.array(
  z.strictObject({
    text: z.string(),
    claims: z.array(
      z.strictObject({
        span: z.string(),
        nth: z.int().min(1).default(1),
        slots: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    ),
  }),
);

/** Whole articles, as `text` and `claims` with `span`, `nth` and `slots`. */
export function readArticles(content: string): readonly Labelled[] {
  return articleFile.parse(parse(content)).map(({ text, claims }) => ({
    text,
    claims: claims.map(({ span, nth, slots }) => ({
      span,
      nth,
      slots: new Map(Object.entries(slots).map(([name, value]) => [name, String(value)])),
    })),
  }));
}

function placeOf(text: string, { span, nth }: Label): number {
  let at = -1;
  for (let k = 0; k < nth; k++) at = text.indexOf(span, at + 1);
  if (at < 0) throw new Error(`no such span: ${span}`);
  return at;
}

export interface Score {
  readonly found: number;
  readonly expected: number;
  readonly right: number;
  readonly slots: number;
  readonly slotsRight: number;
  readonly faults: readonly string[];
}

export function scoreReading(labelled: readonly Labelled[]): Score {
  let [found, expected, right, slots, slotsRight] = [0, 0, 0, 0, 0];
  const faults: string[] = [];
  for (const { text, claims: labels } of labelled) {
    const { claims } = readClaims(text);
    const open = [...claims];
    found += claims.length;
    expected += labels.length;
    for (const label of labels) {
      const at = placeOf(text, label);
      const index = open.findIndex(
        (claim) =>
          claim.start < at + label.span.length && at < claim.start + claim.length && sameAmount(claim, label),
      );
      const claim = open[index];
      if (claim === undefined) {
        faults.push(`missed: [${label.span}] in: ${text}`);
        continue;
      }
      open.splice(index, 1);
      right += 1;
      for (const [slot, value] of label.slots) {
        if (['v', 'lo', 'hi', 'k'].includes(slot)) continue;
        slots += 1;
        const read = slotOf(claim, slot, value);
        if (read === value) slotsRight += 1;
        else faults.push(`slot ${slot}: ${read} instead of ${value} for [${label.span}] in: ${text}`);
      }
    }
    for (const claim of open) faults.push(`not there: [${claim.text}] in: ${text}`);
  }
  return { found, expected, right, slots, slotsRight, faults };
}

export function f1({ found, expected, right }: Score): number {
  return (2 * right) / (found + expected);
}

function close(a: number | null, text: string | undefined): boolean {
  return text === undefined || (a !== null && Math.abs(a - Number(text)) < 0.01);
}

function sameAmount({ quantity }: Claim, { slots }: Label): boolean {
  const kind = slots.get('k');
  if (kind !== undefined && kind !== quantity.kind) return false;
  const body = slots.get('body');
  if (body !== undefined && body !== quantity.body) return false;
  return (
    close(quantity.value, slots.get('v')) &&
    close(quantity.low, slots.get('lo')) &&
    close(quantity.high, slots.get('hi'))
  );
}

/** What was read, written as labels write it. */
function slotOf(claim: Claim, slot: string, wanted: string): string {
  const { quantity, counts, event, category, population, period, place } = claim;
  switch (slot) {
    case 'b':
      return quantity.bound;
    case 'c':
      return counts === null ? '-' : counts.value.replace(/^other:.*/, 'other');
    case 'e':
      return event?.value ?? '-';
    case 'cat':
      return category?.value.includes(wanted) === true ? wanted : (category?.value.join('+') ?? '-');
    case 'per':
      return quantity.per ?? '-';
    case 'st':
      return quantity.statistic ?? '-';
    case 'body':
      return quantity.body ?? '-';
    case 'place':
      return place === null ? '-' : place.value.startsWith(wanted.slice(0, 5)) ? wanted : place.value;
    case 'pop': {
      const names = (population?.value ?? []).map(({ kind, name }) =>
        wanted.includes(':') ? `${kind}:${name}` : kind,
      );
      return names.includes(wanted) ? wanted : names.join('+');
    }
    case 't':
      return sameSpan(period?.value ?? null, wanted);
    default:
      throw new Error(`no such slot: ${slot}`);
  }
}

function sameSpan(
  period: { readonly from: number | null; readonly to: number | null } | null,
  wanted: string,
): string {
  const [from = '', to = ''] = wanted.split('..');
  const start = from === '' ? null : readCaseDate(from).from;
  const end = to === '' ? null : readCaseDate(to).to;
  if (period === null) return '-';
  if (period.from === start && period.to === end) return wanted;
  return `${period.from === null ? '' : formatDay(period.from)}..${period.to === null ? '' : formatDay(period.to)}`;
}
