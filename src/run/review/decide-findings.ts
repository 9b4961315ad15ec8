// The decisions of a case that can be obeyed, and what is wrong with the others.
import { z } from 'zod';
import type { Case } from '../../case/schema.ts';
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { verbatim, type Words } from '../../text/words.ts';
import { quoted, type Database } from '../../engine/database.ts';
import {
  foldDecisions,
  type Contradiction,
  type NumberedDecision,
} from '../../linkage/review/review-decisions.ts';
import { recordKey } from '../../records/record.ts';
import type { StoredList } from '../lists/read-list.ts';

/** A decision in force about two records, and its line in decisions.jsonl. */
export interface PairDecision {
  readonly kind: 'same' | 'different' | 'unsure';
  readonly a: string;
  readonly b: string;
  readonly line: number;
}

export interface DecisionReading {
  /** Same and different, in the order of the log, without those that contradict earlier ones or name no records. */
  readonly obeyed: readonly PairDecision[];
  readonly findings: readonly Diagnostic[];
}

const log = 'decisions.jsonl';
const rowNumber = z.number();

/** The keys, among those given, of records that were read. */
export async function standingKeys(
  keys: Iterable<string>,
  lists: readonly StoredList[],
  database: Database,
): Promise<ReadonlySet<string>> {
  const rows = new Map<string, Set<number>>();
  for (const key of keys) {
    const at = key.lastIndexOf('/');
    const list = key.slice(0, at);
    rows.set(list, (rows.get(list) ?? new Set()).add(Number(key.slice(at + 1))));
  }
  const found = new Set<string>();
  for (const { hash, reading } of lists) {
    const wanted = [...(rows.get(reading.list) ?? [])].filter(Number.isSafeInteger);
    if (wanted.length === 0) continue;
    const there = await database.query(
      `SELECT row FROM ${quoted(`records_${hash}`)} WHERE row IN (${wanted.join(', ')})`,
    );
    for (const row of there.column('row')) found.add(recordKey(reading.list, rowNumber.parse(row)));
  }
  return found;
}

/** Reads decisions against the records that stand: `standing` holds the keys of those among them that were read. */
export function readPairDecisions(
  decisions: readonly PairDecision[],
  standing: ReadonlySet<string>,
  caseLists: Case['lists'],
): DecisionReading {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? keys.push(key) - 1;
    numbers.set(key, number);
    return number;
  };
  const findings: Diagnostic[] = [];
  const numbered: NumberedDecision[] = [];
  for (const { kind, a, b, line } of decisions) {
    if (standing.has(a) && standing.has(b) && a !== b) {
      if (kind !== 'unsure') numbered.push({ kind, a: numberOf(a), b: numberOf(b), line });
      continue;
    }
    const reason = {
      en: `a decision names ${a} and ${b}, which are not two records of the case`,
      ru: `в решении названы ${a} и ${b}, но двух таких записей в деле нет`,
    };
    const next = {
      en: `Withdraw it with \`muster decide undo ${line}\`: its record is gone, or its list was left out.`,
      ru: `Отмените его командой \`muster decide undo ${line}\`: его записи больше нет или её список исключён.`,
    };
    findings.push(
      diagnostic('linkage.decision-record', reason, { file: log, line }, { severity: 'warning', next }),
    );
  }
  const unique = new Map(Object.entries(caseLists).map(([id, list], i) => [id, list.unique ? i : -1]));
  const side = Int32Array.from(keys, (key) => unique.get(key.slice(0, key.lastIndexOf('/'))) ?? -1);
  const { obeyed, contradictions } = foldDecisions(numbered, side);
  const lines = new Set(obeyed.map(({ line }) => line));
  return {
    obeyed: decisions.filter(({ line }) => lines.has(line)),
    findings: [...findings, ...contradictions.map((found) => contradictionFinding(found, keys))],
  };
}

function contradictionFinding(
  { decision, against, repeat }: Contradiction,
  keys: readonly string[],
): Diagnostic {
  const key = (number: number): string => keys[number] ?? '';
  const [a, b, isSame] = [key(decision.a), key(decision.b), decision.kind === 'same'];
  const [one, lines] = [against.length === 1, against.join(', ')];
  const parts: Words[] = [];
  if (against.length > 0) {
    parts.push({
      en: `${one ? 'decision' : 'decisions'} ${lines} of the log`,
      ru: `${one ? 'решению' : 'решениям'} ${lines} из журнала`,
    });
  }
  if (repeat !== null) {
    const [x, y] = repeat.map(key);
    parts.push({
      en: `the declaration that no person stands twice in the list of ${x} and ${y}`,
      ru: `указанию, что в списке записей ${x} и ${y} никто не стоит дважды`,
    });
  }
  const reason = {
    en: `the decision that ${a} and ${b} are ${isSame ? 'one person' : 'two persons'} contradicts ${parts.map(({ en }) => en).join(' together with ')}; the earlier word is obeyed, this one is not`,
    ru: `решение, что ${a} и ${b} — ${isSame ? 'один человек' : 'два человека'}, противоречит ${parts.map(({ ru }) => ru).join(' и ')}; выполнено сказанное раньше, а это решение — нет`,
  };
  const others =
    against.length === 0
      ? verbatim('')
      : {
          en: `, or ${one ? 'the other' : 'one of the others'} (${lines})`,
          ru: ` или ${one ? 'другое' : 'одно из других'} (${lines})`,
        };
  const declared =
    repeat === null
      ? verbatim('')
      : {
          en: ', or remove `unique: true` from the list in case.yaml',
          ru: ' либо уберите `unique: true` у списка в case.yaml',
        };
  const next = {
    en: `Withdraw it with \`muster decide undo ${decision.line}\`${others.en}${declared.en}.`,
    ru: `Отмените его командой \`muster decide undo ${decision.line}\`${others.ru}${declared.ru}.`,
  };
  return diagnostic(
    'linkage.decision',
    reason,
    { file: log, line: decision.line },
    { severity: 'warning', next },
  );
}
