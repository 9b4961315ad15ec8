// What the schema finds wrong with a case file, said in the user's words.
import { z } from 'zod';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { type Words, verbatim } from '../text/words.ts';
import { didYouMean, nearest } from './nearest.ts';
import { decodeKey } from './proto-key.ts';
import { schemaWords } from './schema-words.ts';
import { type YamlPath, type YamlTree, reasonAt } from './yaml-tree.ts';

type Issue = z.core.$ZodIssue;

/**
 * Issues with those inside unions brought up: of the options, the one that the value was most likely meant to
 * be.
 */
export function flattenIssues(issues: readonly Issue[]): readonly Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const option = issue.errors.find(fits) ?? issue.errors[0] ?? [];
    return flattenIssues(option.map((one) => ({ ...one, path: [...issue.path, ...one.path] })));
  });
}

function fits(option: readonly Issue[]): boolean {
  return option.every((one) => one.path.length > 0 || !['invalid_type', 'invalid_value'].includes(one.code));
}

/** The path of an issue, in the keys as they stand in the file. */
export function issuePath(issue: Issue): YamlPath {
  return issue.path.map((step) => (typeof step === 'string' ? decodeKey(step) : step));
}

/** A file with more than these is not a case file with slips of the pen. */
const maxUnknownKeys = 100;

const keysWithValues: Words = { en: 'keys with values', ru: 'ключи со значениями' };

const kinds: Readonly<Record<string, Words>> = {
  string: { en: 'text', ru: 'текст' },
  number: { en: 'a number', ru: 'число' },
  int: { en: 'a whole number', ru: 'целое число' },
  boolean: { en: 'true or false', ru: 'true или false' },
  array: { en: 'a list of entries', ru: 'перечень записей' },
  object: keysWithValues,
  record: keysWithValues,
};

/** One diagnostic per fault, with the place of the value or, for a key that does not belong, of the key. */
export function describeIssue(issue: Issue, tree: YamlTree, schema: z.ZodType): readonly Diagnostic[] {
  const path = issuePath(issue);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = keysAt(schema, path);
      return issue.keys.slice(0, maxUnknownKeys).map((encoded) => {
        const key = decodeKey(encoded);
        const hint = didYouMean(nearest(key, allowed));
        const reason = {
          en: `unknown key ${JSON.stringify(key)}${hint.en}`,
          ru: `неизвестный ключ ${JSON.stringify(key)}${hint.ru}`,
        };
        return diagnostic('case.unknown-key', reasonAt(path, reason), tree.keyPlace([...path, key]));
      });
    }
    case 'invalid_key': {
      const reason = issue.issues[0] === undefined ? notAllowed : ownWords(issue.issues[0].message);
      return [diagnostic('case.invalid', reasonAt(path, reason), tree.keyPlace(path))];
    }
    case 'invalid_type':
      if (!tree.has(path)) return [missing(path, tree)];
      return [tree.problem('case.invalid', path, mustBe(kinds[issue.expected] ?? verbatim(issue.expected)))];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (!tree.has(path)) return [missing(path, tree)];
      const written = tree.textAt(path);
      const hint = didYouMean(written === null ? null : nearest(written, allowed));
      const one = allowed.join(', ');
      const reason =
        allowed.length === 1
          ? mustBe(verbatim(one))
          : {
              en: `must be one of ${one}${hint.en}`,
              ru: `здесь может стоять одно из этих значений: ${one}${hint.ru}`,
            };
      return [tree.problem('case.invalid', path, reason)];
    }
    case 'too_small':
      return [
        tree.problem(
          'case.invalid',
          path,
          issue.origin === 'string'
            ? { en: 'must not be empty', ru: 'пустым быть не может' }
            : {
                en: `must be at least ${String(issue.minimum)}`,
                ru: `не может быть меньше ${String(issue.minimum)}`,
              },
        ),
      ];
    case 'too_big':
      return [
        tree.problem(
          'case.invalid',
          path,
          issue.origin === 'string'
            ? {
                en: `must be at most ${String(issue.maximum)} long`,
                ru: `длиннее ${String(issue.maximum)} знаков быть не может`,
              }
            : {
                en: `must be at most ${String(issue.maximum)}`,
                ru: `не может быть больше ${String(issue.maximum)}`,
              },
        ),
      ];
    default:
      return [tree.problem('case.invalid', path, ownWords(issue.message))];
  }
}

function missing(path: YamlPath, tree: YamlTree): Diagnostic {
  const holder = path.slice(0, -1);
  const key = JSON.stringify(String(path.at(-1)));
  const reason = { en: `the key ${key} is missing`, ru: `не хватает ключа ${key}` };
  return { ...tree.problem('case.invalid', holder, reason), place: tree.keyPlace(holder) };
}

const notAllowed: Words = { en: 'the key is not allowed', ru: 'такого ключа быть не может' };

function mustBe(what: Words): Words {
  return { en: `must be ${what.en}`, ru: `здесь должно стоять: ${what.ru}` };
}

/** The schema carries its messages in English alone; `schemaWords` has the rest. */
function ownWords(message: string): Words {
  const known = Object.values(schemaWords).find(({ en }) => en === message);
  return known ?? { en: message, ru: 'такого значения здесь быть не может' };
}

/** The keys that the schema knows at a path; none where any key may stand. */
function keysAt(schema: z.core.$ZodType, path: YamlPath): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return keysAt(schema.def.innerType, path);
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(schema.shape);
    const inner = new Map(Object.entries(schema.shape)).get(String(step));
    return inner === undefined ? [] : keysAt(inner, rest);
  }
  if (step === undefined) return [];
  if (schema instanceof z.ZodRecord) return keysAt(schema.def.valueType, rest);
  if (schema instanceof z.ZodArray) return keysAt(schema.def.element, rest);
  return [];
}
