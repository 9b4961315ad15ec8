// What the schema finds wrong with a case file, said in the user's words.
import { z } from 'zod';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { nearest } from './nearest.ts';
import { decodeKey } from './proto-key.ts';
import { type YamlPath, type YamlTree, pathText } from './yaml-tree.ts';

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

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list of entries',
  object: 'keys with values',
  record: 'keys with values',
};

/** One diagnostic per fault, with the place of the value or, for a key that does not belong, of the key. */
export function describeIssue(issue: Issue, tree: YamlTree, schema: z.ZodType): readonly Diagnostic[] {
  const path = issuePath(issue);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = keysAt(schema, path);
      return issue.keys.slice(0, maxUnknownKeys).map((encoded) => {
        const key = decodeKey(encoded);
        const reason = `unknown key ${JSON.stringify(key)}${didYouMean(nearest(key, allowed))}`;
        const where = pathText(path);
        return diagnostic(
          'case.unknown-key',
          where === '' ? reason : `${where} — ${reason}`,
          tree.keyPlace([...path, key]),
        );
      });
    }
    case 'invalid_key': {
      const reason = issue.issues[0]?.message ?? 'the key is not allowed';
      return [diagnostic('case.invalid', `${pathText(path)} — ${reason}`, tree.keyPlace(path))];
    }
    case 'invalid_type':
      if (!tree.has(path)) return [missing(path, tree)];
      return [tree.problem('case.invalid', path, `must be ${kinds[issue.expected] ?? issue.expected}`)];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (!tree.has(path)) return [missing(path, tree)];
      const written = tree.textAt(path);
      const reason =
        allowed.length === 1
          ? `must be ${allowed.join('')}`
          : `must be one of ${allowed.join(', ')}${didYouMean(written === null ? null : nearest(written, allowed))}`;
      return [tree.problem('case.invalid', path, reason)];
    }
    case 'too_small':
      return [
        tree.problem(
          'case.invalid',
          path,
          issue.origin === 'string' ? 'must not be empty' : `must be at least ${String(issue.minimum)}`,
        ),
      ];
    case 'too_big':
      return [
        tree.problem(
          'case.invalid',
          path,
          issue.origin === 'string'
            ? `must be at most ${String(issue.maximum)} long`
            : `must be at most ${String(issue.maximum)}`,
        ),
      ];
    default:
      return [tree.problem('case.invalid', path, issue.message)];
  }
}

function missing(path: YamlPath, tree: YamlTree): Diagnostic {
  const holder = path.slice(0, -1);
  const reason = `the key ${JSON.stringify(String(path.at(-1)))} is missing`;
  return { ...tree.problem('case.invalid', holder, reason), place: tree.keyPlace(holder) };
}

function didYouMean(word: string | null): string {
  return word === null ? '' : `; did you mean ${JSON.stringify(word)}?`;
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
