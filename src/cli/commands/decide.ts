// `muster decide`: single decisions about who is who, their withdrawal, and the log of them.
import { formatDiagnostic, fail } from '../../diagnostic/diagnostic.ts';
import {
  decidePair,
  listDecisions,
  redoDecision,
  undoDecision,
  type DecisionState,
} from '../../run/review/decide.ts';
import { plainText } from '../../run/review/review-card.ts';
import { commandEffects, optionOrCurrent } from '../command-input.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';

const pairKinds = ['same', 'different', 'unsure'] as const;

export async function execute(input: CommandInput, context: CommandContext): Promise<CommandOutcome> {
  const { output, access } = context;
  const effects = commandEffects(context);
  const folder = optionOrCurrent(input, context.cwd);
  const [verb, ...rest] = input.positionals;
  const author = { by: textOf(input.values['author']), reason: textOf(input.values['reason']) };
  const kind = pairKinds.find((known) => known === verb);
  if (kind !== undefined) {
    const [a, b, ...more] = rest;
    if (a === undefined || b === undefined || more.length > 0) {
      fail('cli.usage', `\`muster decide ${kind}\` takes two record keys, for example command/12 hotline/40`);
    }
    const { decision, findings } = await decidePair(folder, { kind, a, b }, author, effects, access);
    const text = [`Decision ${decision.seq} is written: ${a} and ${b}, ${kindText[kind]}.`];
    output.result({ decision, findings }, [...text, ...findings.map(formatDiagnostic)].join('\n'));
    return findings.length === 0 ? 'done' : 'problems';
  }
  if (verb === 'undo' || verb === 'redo') {
    const line = lineOf(rest, verb);
    const decision = await (verb === 'undo' ? undoDecision : redoDecision)(
      folder,
      line,
      author,
      effects,
      access,
    );
    const what = verb === 'undo' ? 'withdrawn' : 'in force again';
    output.result({ decision }, `Decision ${line} is ${what} (line ${decision.seq} of the log).`);
    return 'done';
  }
  if (verb === 'list' && rest.length === 0) {
    const decisions = await listDecisions(folder, access);
    output.result({ decisions }, decisions.map(stateLine).join('\n') || 'No decision is written yet.');
    return 'done';
  }
  return fail('cli.usage', '`muster decide` knows same, different, unsure, undo, redo and list');
}

const kindText = { same: 'one person', different: 'two persons', unsure: 'unsure' } as const;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function lineOf([text, ...more]: readonly string[], verb: string): number {
  const line = text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (line < 1 || more.length > 0) {
    fail(
      'cli.usage',
      `\`muster decide ${verb}\` takes the number of a decision; \`muster decide list\` shows them`,
    );
  }
  return line;
}

function stateLine({ decision, inForce }: DecisionState): string {
  const { seq, at, by, reason } = decision;
  const what =
    decision.kind === 'undo'
      ? `withdraws ${decision.undoes}`
      : decision.kind === 'note'
        ? 'note'
        : decision.kind === 'sample'
          ? `a random sample of ${decision.pairs.length} pairs to ask`
          : `${decision.a} and ${decision.b}: ${kindText[decision.kind]}`;
  const about = [plainText(by), plainText(reason)].filter((part) => part !== '').join(': ');
  return [
    `${seq}`,
    at.slice(0, 16).replace('T', ' '),
    what,
    ...(about === '' ? [] : [about]),
    ...(inForce ? [] : ['(withdrawn)']),
  ].join('  ');
}
