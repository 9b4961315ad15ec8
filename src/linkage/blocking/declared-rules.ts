// Blocking rules as case.yaml declares them (`blocking:`): each part by its name, with the words that a user reads.
import type { BlockingPart } from '../../case/blocking-part.ts';
import type { CaseBlocking } from '../../case/schema.ts';
import type { Words } from '../../text/words.ts';
import { blockingRules, type BlockingRule } from './blocking-rules.ts';
import type { Spans } from '../encode/encode.ts';
import { createIntList } from '../encode/int-list.ts';
import type { KeyParts } from './key-parts.ts';

/** A rule as declared, defaults apart: what enters a fingerprint and what stands in YAML. */
export interface RuleSpec {
  readonly parts: readonly BlockingPart[];
  /** The rule joins only values that no more records than this share. */
  readonly atMost: number | null;
}

interface Part {
  readonly label: Words;
  readonly spans: (parts: KeyParts) => Spans;
}

/** The values of both, told apart. */
function either(a: Spans, b: Spans): Spans {
  const offset = a.values.reduce((most, value) => Math.max(most, value), -1) + 1;
  const values = createIntList(a.values.length + b.values.length);
  const starts = new Int32Array(a.starts.length);
  for (let r = 0; r + 1 < starts.length; r++) {
    for (let i = a.starts[r] ?? 0; i < (a.starts[r + 1] ?? 0); i++) values.push(a.values[i] ?? 0);
    for (let i = b.starts[r] ?? 0; i < (b.starts[r + 1] ?? 0); i++) values.push(offset + (b.values[i] ?? 0));
    starts[r + 1] = values.length;
  }
  return { starts, values: values.view() };
}

function part(en: string, ru: string, spans: Part['spans']): Part {
  return { label: { en, ru }, spans };
}

const keyParts: Readonly<Record<BlockingPart, Part>> = {
  surname: part('surname', 'фамилия', (p) => p.surnames),
  // Two equal surnames share the keys with a letter left out only where a third name has them too.
  'surname-one-letter-less': part(
    'surname, one letter may be left out',
    'фамилия, можно без одной буквы',
    (p) => either(p.surnames, p.shortSurnames),
  ),
  'surname-consonants': part('surname consonants', 'согласные фамилии', (p) => p.skeletons),
  'surname-first-consonants': part(
    'first surname consonants',
    'первые согласные фамилии',
    (p) => p.skeletonHeads,
  ),
  'names-in-either-order': part(
    'surname and given name in either order',
    'фамилия и имя в любом порядке',
    (p) => p.eitherOrder,
  ),
  given: part('given name', 'имя', (p) => p.givenHeads),
  'given-initial': part('given initial', 'инициал имени', (p) => p.givenInitials),
  patronymic: part('patronymic', 'отчество', (p) => p.patronymic),
  'birth-year': part('year of birth', 'год рождения', (p) => p.birthYears),
  'birth-day': part('day of birth', 'день рождения', (p) => p.birthDay),
  place: part('place', 'место', (p) => p.place),
  unit: part('unit', 'часть', (p) => p.unitLine),
  'event-day': part('day of the event', 'день события', (p) => p.eventDay),
  identifier: part('identifier', 'номер', (p) => p.identifier),
};

/** What a user reads for a part. */
export function partLabel(name: BlockingPart): Words {
  return keyParts[name].label;
}

/** The values of one part, by record. */
export function partSpans(name: BlockingPart, parts: KeyParts): Spans {
  return keyParts[name].spans(parts);
}

function joined(spec: RuleSpec, language: keyof Words, limit: (records: number) => string): string {
  const labels = spec.parts.map((name) => partLabel(name)[language]);
  const text = labels.join(' + ');
  return spec.atMost === null ? text : `${text} (${limit(spec.atMost)})`;
}

/** `surname + year of birth (shared by at most 30 records)`. */
export function ruleLabel(spec: RuleSpec): Words {
  return {
    en: joined(spec, 'en', (n) => `shared by at most ${n} records`),
    ru: joined(spec, 'ru', (n) => `общие не более чем для ${n} записей`),
  };
}

/** The rule that a declaration means. */
export function declaredRule(spec: RuleSpec): BlockingRule {
  return {
    id: [...spec.parts, ...(spec.atMost === null ? [] : [`at-most-${spec.atMost}`])].join('+'),
    label: ruleLabel(spec),
    declared: spec.parts,
    parts: (parts) => spec.parts.map((name) => partSpans(name, parts)),
    ...(spec.atMost === null ? {} : { atMost: spec.atMost }),
  };
}

type Declared = CaseBlocking[number];

function specOf(rule: Declared): RuleSpec {
  // `Array.isArray` does not narrow a readonly array away.
  if (!('parts' in rule)) return { parts: rule, atMost: null };
  return { parts: rule.parts, atMost: rule['at-most'] ?? null };
}

/** What `blocking:` of a case declares, in its order; null where it says nothing and the shipped rules hold. */
export function ruleSpecs(blocking: CaseBlocking | undefined): readonly RuleSpec[] | null {
  return blocking?.map(specOf) ?? null;
}

/** The rules of a case: those of `blocking:`, or the shipped ones. */
export function declaredRules(blocking: CaseBlocking | undefined): readonly BlockingRule[] {
  return ruleSpecs(blocking)?.map(declaredRule) ?? blockingRules;
}

/** A rule as it stands in case.yaml. */
export function ruleYaml({ parts, atMost }: RuleSpec): string {
  const list = `[${parts.join(', ')}]`;
  return atMost === null ? `- ${list}` : `- { parts: ${list}, at-most: ${atMost} }`;
}
