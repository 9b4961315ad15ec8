// Single decisions by command: one line of the log each, checked against the records and the decisions that stand.
import { inForce, type Decision } from '../../case/decision.ts';
import { appendDecision, readDecisionLines, readDecisions } from '../../case/decisions.ts';
import { fail, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Effects } from '../../effect/effects.ts';
import { readPairDecisions, standingKeys, type PairDecision } from './decide-findings.ts';
import { noSuchRecord } from './review-case.ts';
import type { StoredList } from '../lists/read-list.ts';
import { ownAccess, type CaseAccess } from '../case-access.ts';
import { pairDecisions, type Session } from '../session.ts';

export interface Author {
  readonly by: string;
  readonly reason: string;
}

export interface Decided {
  readonly decision: Decision;
  /** Where the decision contradicts others. */
  readonly findings: readonly Diagnostic[];
}

type PairToDecide = { readonly kind: PairDecision['kind']; readonly a: string; readonly b: string };

/**
 * Writes a decision about two records, by key. Throws `case.decision` for keys that name no two records of the case. A
 * contradiction with earlier decisions is written and reported: which of them holds is for people to say.
 */
export function decidePair(
  folder: string,
  pair: PairToDecide,
  author: Author,
  effects: Effects,
  access: CaseAccess = ownAccess,
): Promise<Decided> {
  return access.read(folder, effects, ({ session, lists }) =>
    decideOpen(session, lists, pair, author, effects),
  );
}

/** {@link decidePair} on a case that is open. */
export async function decideOpen(
  session: Session,
  lists: readonly StoredList[],
  pair: PairToDecide,
  { by, reason }: Author,
  effects: Pick<Effects, 'now'>,
): Promise<Decided> {
  // As the log stands now: decisions may have been written since the case was opened.
  const earlier = pairDecisions((await readDecisions(session.folder)).decisions);
  const named = [pair, ...earlier].flatMap(({ a, b }) => [a, b]);
  const standing = await standingKeys(named, lists, session.database);
  for (const key of [pair.a, pair.b]) if (!standing.has(key)) noSuchRecord(key);
  const decision = await appendDecision(session.folder, { ...pair, by, reason }, { now: effects.now() });
  const { findings } = readPairDecisions(
    [...earlier, { ...pair, line: decision.seq }],
    standing,
    session.case.lists,
  );
  return { decision, findings: findings.filter(({ place }) => place?.line === decision.seq) };
}

/** Withdraws the decision in a line of the log; withdrawing an undo brings its line back. */
export function undoDecision(
  folder: string,
  line: number,
  author: Author,
  effects: Effects,
  access: CaseAccess = ownAccess,
): Promise<Decision> {
  return access.alone(folder, () =>
    appendDecision(folder, { kind: 'undo', ...author, undoes: line }, { now: effects.now() }),
  );
}

/** Brings a withdrawn decision back. Throws `case.decision` where the line is in force, or is not there. */
export function redoDecision(
  folder: string,
  line: number,
  author: Author,
  effects: Effects,
  access: CaseAccess = ownAccess,
): Promise<Decision> {
  return access.alone(folder, async () => {
    const lines = await readDecisionLines(folder);
    const standing = inForce(lines);
    const undo = lines.find((one) => one.kind === 'undo' && one.undoes === line && standing.has(one.seq));
    if (undo === undefined)
      fail('case.decision', {
        en: `decision ${line} is not withdrawn`,
        ru: `решение ${line} не отменено`,
      });
    return appendDecision(folder, { kind: 'undo', ...author, undoes: undo.seq }, { now: effects.now() });
  });
}

export interface DecisionState {
  readonly decision: Decision;
  readonly inForce: boolean;
}

/** Every line of the log, in order. */
export function listDecisions(
  folder: string,
  access: CaseAccess = ownAccess,
): Promise<readonly DecisionState[]> {
  return access.alone(folder, async () => {
    const lines = await readDecisionLines(folder);
    const standing = inForce(lines);
    return lines.map((decision) => ({ decision, inForce: standing.has(decision.seq) }));
  });
}
