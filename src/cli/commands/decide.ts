// `muster decide`: single decisions about who is who, their withdrawal, and the log of them.
import { fail, formatDiagnostic, plainDiagnostic } from '../../diagnostic/diagnostic.ts';
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
import type { Language, Words } from '../../text/words.ts';
import { knows } from '../usage-words.ts';

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
      fail('cli.usage', {
        en: `\`muster decide ${kind}\` takes two record keys, for example command/12 hotline/40`,
        ru: `для \`muster decide ${kind}\` нужны два ключа записей, например command/12 и hotline/40`,
      });
    }
    const { decision, findings } = await decidePair(folder, { kind, a, b }, author, effects, access);
    const language = output.language();
    const written = {
      en: `Decision ${decision.seq} is written: ${a} and ${b}, ${kindText[kind].en}.`,
      ru: `Решение ${decision.seq} записано: ${a} и ${b} — ${kindText[kind].ru}.`,
    };
    const said = findings.map((found) => formatDiagnostic(found, language));
    const plain = findings.map(plainDiagnostic);
    output.result({ decision, findings: plain }, [written[language], ...said].join('\n'));
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
    const text = {
      en: `Decision ${line} is ${verb === 'undo' ? 'withdrawn' : 'in force again'} (line ${decision.seq} of the log).`,
      ru: `Решение ${line} ${verb === 'undo' ? 'отменено' : 'снова действует'} (строка ${decision.seq} журнала).`,
    };
    output.result({ decision }, text[output.language()]);
    return 'done';
  }
  if (verb === 'list' && rest.length === 0) {
    const decisions = await listDecisions(folder, access);
    const language = output.language();
    const none = { en: 'No decision is written yet.', ru: 'Решений пока нет.' };
    const lines = decisions.map((one) => stateLine(one, language));
    output.result({ decisions }, lines.join('\n') || none[language]);
    return 'done';
  }
  return fail('cli.usage', knows('`muster decide`', [...pairKinds, 'undo', 'redo', 'list']));
}

const kindText = {
  same: { en: 'one person', ru: 'один человек' },
  different: { en: 'two persons', ru: 'два человека' },
  unsure: { en: 'unsure', ru: 'не ясно' },
} as const satisfies Record<string, Words>;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function lineOf([text, ...more]: readonly string[], verb: string): number {
  const line = text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (line < 1 || more.length > 0) {
    fail('cli.usage', {
      en: `\`muster decide ${verb}\` takes the number of a decision; \`muster decide list\` shows them`,
      ru: `для \`muster decide ${verb}\` нужен номер решения; их показывает \`muster decide list\``,
    });
  }
  return line;
}

function stateLine({ decision, inForce }: DecisionState, language: Language): string {
  const { seq, at, by, reason } = decision;
  const what =
    decision.kind === 'undo'
      ? { en: `withdraws ${decision.undoes}`, ru: `отменяет ${decision.undoes}` }
      : decision.kind === 'note'
        ? { en: 'note', ru: 'заметка' }
        : decision.kind === 'sample'
          ? {
              en: `a random sample of ${decision.pairs.length} pairs to ask`,
              ru: `случайная выборка для вопросов, пар: ${decision.pairs.length}`,
            }
          : {
              en: `${decision.a} and ${decision.b}: ${kindText[decision.kind].en}`,
              ru: `${decision.a} и ${decision.b}: ${kindText[decision.kind].ru}`,
            };
  const withdrawn = { en: '(withdrawn)', ru: '(отменено)' };
  const about = [plainText(by), plainText(reason)].filter((part) => part !== '').join(': ');
  return [
    `${seq}`,
    at.slice(0, 16).replace('T', ' '),
    what[language],
    ...(about === '' ? [] : [about]),
    ...(inForce ? [] : [withdrawn[language]]),
  ].join('  ');
}
