// `muster review`: doubtful pairs one at a time; each answer is a line of the decision log.
import { Readable } from 'node:stream';
import { fail } from '../../diagnostic/diagnostic.ts';
import { withReview } from '../../run/review/review.ts';
import { measuredLines } from '../../run/review/measured-lines.ts';
import { reviewWords } from '../../run/review/review-words.ts';
import { caseFolder, commandEffects } from '../command-input.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';
import { pipedKeys, terminalKeys, type KeyInput } from '../key-input.ts';
import { reviewLoop } from '../review-loop.ts';

export async function execute(input: CommandInput, context: CommandContext): Promise<CommandOutcome> {
  const folder = caseFolder(input, context.cwd);
  const isTerminal = context.piped === null && process.stdin.isTTY;
  const named = input.values['author'];
  const author = typeof named === 'string' && named.trim() !== '' ? named.trim() : null;
  if (author === null && !isTerminal) {
    fail('cli.usage', {
      en: 'answers come from a pipe, and --author does not say whose they are',
      ru: 'ответы приходят не с клавиатуры, а чьи они, не указано: нужен --author',
    });
  }
  const unmask = input.values['unmask'] === true;
  const showWeights = input.values['show-weights'] === true;
  const sample = sampleSize(input.values['sample']);
  if (sample !== null && author === null)
    fail('cli.usage', {
      en: '--sample writes the sample to the log first: --author says whose it is',
      ru: '--sample сначала заносит выборку в журнал; чья она, указывает --author',
    });
  const { output, signal, piped, columns } = context;
  const options = { unmask: () => unmask, sample, by: author ?? '' };
  await withReview(
    folder,
    options,
    commandEffects(context),
    async (desk) => {
      const { language } = desk;
      if (!unmask) output.say(reviewWords.masked[language]);
      const keys = openKeys(piped, signal);
      try {
        const answers = await reviewLoop(desk, keys, output.say, { showWeights, columns, author });
        signal.throwIfAborted();
        const left = desk.queue().length;
        const total = desk.range();
        const measured = desk.measured();
        const text = [
          `${reviewWords.asked[language]} ${answers.length}, ${reviewWords.left[language]} ${left}`,
          ...(measured === null ? [] : measuredLines(measured, language)),
          ...(answers.length === 0 ? [] : [reviewWords.next[language]]),
        ].join('\n');
        output.result({ answers, left, total, ...(measured === null ? {} : { measured }) }, text);
      } finally {
        keys.close();
      }
    },
    context.access,
  );
  return 'done';
}

/** A pair or two of each stratum is the least that says anything. */
const fewestAsked = 10;

function sampleSize(value: unknown): number | null {
  if (value === undefined) return null;
  const size = Number(value);
  if (!Number.isInteger(size) || size < fewestAsked || size > 100_000)
    fail('cli.usage', {
      en: `--sample takes a whole number of pairs from ${fewestAsked} to 100000`,
      ru: `--sample — целое число пар от ${fewestAsked} до 100000`,
    });
  return size;
}

function openKeys(piped: string | null, signal: AbortSignal): KeyInput {
  if (piped !== null) return pipedKeys(Readable.from([piped]), signal);
  if (!process.stdin.isTTY) return pipedKeys(process.stdin, signal);
  return terminalKeys(process.stdin, (text) => process.stderr.write(text), signal);
}
