// A YAML text as plain data that remembers where each part stood.
import { type Document, LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type Diagnostic, type Place, MusterError, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Words } from '../text/words.ts';
import { yamlFault } from './yaml-words.ts';

/** Maps have no prototype, so that any key, even `__proto__`, is plain data. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export type YamlPath = readonly PropertyKey[];

/** The key and the value found at a path; the value is null where nothing is written after the key. */
interface Spot {
  readonly key: unknown;
  readonly value: unknown;
}

const maxAliases = 100;
const maxNodes = 1_000_000;

const tooDeep: Words = { en: 'the YAML is nested too deeply', ru: 'вложенность YAML слишком глубока' };
const reasons = {
  tooManyValues: {
    en: `the YAML holds more than ${maxNodes} values`,
    ru: `в YAML больше ${maxNodes} значений`,
  },
  tooManyAliases: {
    en: `the YAML holds more than ${maxAliases} aliases`,
    ru: `в YAML больше ${maxAliases} ссылок (*)`,
  },
  endlessAlias: {
    en: 'the alias has no target, or holds itself',
    ru: 'ссылка (*) никуда не ведёт или содержит саму себя',
  },
  keyTwice: { en: 'the key is there twice', ru: 'этот ключ стоит дважды' },
} as const satisfies Record<string, Words>;

export class YamlTree {
  readonly #document: Document;
  readonly #lines: LineCounter;
  readonly #file: string;

  private constructor(document: Document, lines: LineCounter, file: string) {
    this.#document = document;
    this.#lines = lines;
    this.#file = file;
  }

  /**
   * Throws a {@link MusterError} of `case.syntax` with every fault of the YAML. Custom tags and merge keys
   * are not YAML here.
   */
  static read(text: string, file: string): YamlTree {
    const lines = new LineCounter();
    let document: Document;
    try {
      document = parseDocument(text, {
        lineCounter: lines,
        prettyErrors: false,
        strict: true,
        stringKeys: true,
        // Checked in toPlain: the parser compares every key with every other.
        uniqueKeys: false,
        version: '1.2',
      });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new MusterError(diagnostic('case.syntax', tooDeep, { file }));
    }
    const tree = new YamlTree(document, lines, file);
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
      throw new MusterError(
        faults.map((fault) => diagnostic('case.syntax', yamlFault(fault), tree.#at(fault.pos[0]))),
      );
    }
    return tree;
  }

  /**
   * The whole text as data; throws `case.syntax` for a key given twice, and for
   * aliases that refer to themselves or swell beyond reason.
   */
  toPlain(): Plain {
    let aliases = 0;
    let nodes = 0;
    const within = new Set<unknown>();
    const refuse = (node: unknown, reason: Words): never => {
      throw new MusterError(diagnostic('case.syntax', reason, this.#placeOf(node)));
    };
    const walk = (node: unknown): Plain => {
      if (++nodes > maxNodes) refuse(node, reasons.tooManyValues);
      if (isAlias(node)) {
        if (++aliases > maxAliases) refuse(node, reasons.tooManyAliases);
        const target = node.resolve(this.#document);
        if (target === undefined || within.has(target)) refuse(node, reasons.endlessAlias);
        return walk(target);
      }
      if (isMap(node)) {
        within.add(node);
        const map: Record<string, Plain> = Object.create(null) as Record<string, Plain>;
        for (const pair of node.items) {
          const key = keyText(pair.key);
          if (Object.hasOwn(map, key)) refuse(pair.key, reasons.keyTwice);
          map[key] = walk(pair.value);
        }
        within.delete(node);
        return map;
      }
      if (isSeq(node)) {
        within.add(node);
        const list = node.items.map(walk);
        within.delete(node);
        return list;
      }
      if (isScalar(node)) {
        const { value } = node;
        if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
          return value;
      }
      return null;
    };
    try {
      return walk(this.#document.contents);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new MusterError(diagnostic('case.syntax', tooDeep, { file: this.#file }));
    }
  }

  /** How an unquoted number or boolean was written; null for anything else. */
  sourceAt(path: YamlPath): string | null {
    const node = this.#find(path)?.value;
    if (!isScalar(node) || node.type !== 'PLAIN' || node.source === undefined) return null;
    return typeof node.value === 'number' || typeof node.value === 'boolean' ? node.source : null;
  }

  /** A scalar as it is written, for comparing it to the words that are allowed there. */
  textAt(path: YamlPath): string | null {
    const node = this.#find(path)?.value;
    return isScalar(node) ? String(node.value) : null;
  }

  has(path: YamlPath): boolean {
    return this.#find(path) !== null;
  }

  /** Where the value at this path begins; where it is missing, the key of what should hold it. */
  place(path: YamlPath): Place {
    const spot = this.#find(path);
    if (spot !== null) return this.#placeOf(spot.value ?? spot.key);
    return path.length === 0 ? this.#at(0) : this.keyPlace(path.slice(0, -1));
  }

  /** Where the key at this path begins; for an entry of a list, where the entry begins. */
  keyPlace(path: YamlPath): Place {
    const spot = this.#find(path);
    if (spot !== null) return path.length === 0 ? this.#at(0) : this.#placeOf(spot.key ?? spot.value);
    return path.length === 0 ? this.#at(0) : this.keyPlace(path.slice(0, -1));
  }

  /** A problem with the value at this path. */
  problem(code: Diagnostic['code'], path: YamlPath, reason: Words): Diagnostic {
    return diagnostic(code, reasonAt(path, reason), this.place(path));
  }

  #find(path: YamlPath): Spot | null {
    let spot: Spot = { key: null, value: this.#document.contents };
    for (const step of path) {
      const node = isAlias(spot.value) ? spot.value.resolve(this.#document) : spot.value;
      if (isMap(node)) {
        const pair = node.items.find((item) => keyText(item.key) === String(step));
        if (pair === undefined) return null;
        spot = { key: pair.key, value: pair.value };
      } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
        spot = { key: null, value: node.items[step] };
      } else {
        return null;
      }
    }
    if (isAlias(spot.value)) return { key: spot.key, value: spot.value.resolve(this.#document) };
    return spot;
  }

  #placeOf(node: unknown): Place {
    const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : null;
    return range === null || range === undefined ? { file: this.#file } : this.#at(range[0]);
  }

  #at(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line: Math.max(1, line), column: Math.max(1, col) };
  }
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

/** A reason behind the path that it is about. */
export function reasonAt(path: YamlPath, { en, ru }: Words): Words {
  const where = pathText(path);
  return where === '' ? { en, ru } : { en: `${where} — ${en}`, ru: `${where} — ${ru}` };
}

/**
 * `lists.wanted.columns["ФИО"]`; the raw cell values under `values` are left out, as they may be personal.
 */
function pathText(path: YamlPath): string {
  let text = '';
  const values = path[0] === 'lists' && path[2] === 'columns' ? path.indexOf('values', 4) : -1;
  for (const step of values === -1 ? path : path.slice(0, values + 1)) {
    if (typeof step === 'number') text += `[${step + 1}]`;
    else if (/^[A-Za-z0-9_-]+$/.test(String(step))) text += text === '' ? String(step) : `.${String(step)}`;
    else text += `[${JSON.stringify(String(step))}]`;
  }
  return text;
}
