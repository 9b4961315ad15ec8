// `muster review`: doubtful pairs one at a time; each answer is a line of the decision log.
import { fail } from '../../diagnostic/diagnostic.ts';
import { withReview } from '../../run/review.ts';
import { reviewWords } from '../../run/review-words.ts';
import { caseFolder, commandEffects } from '../command-input.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';
import { pipedKeys, terminalKeys, type KeyInput } from '../key-input.ts';
import { reviewLoop } from '../review-loop.ts';

const usualColumns = 100;

export async function execute(input: CommandInput, context: CommandContext): Promise<CommandOutcome> {
  const folder = caseFolder(input);
  const named = input.values['author'];
  const author = typeof named === 'string' && named.trim() !== '' ? named.trim() : null;
  if (author === null && !process.stdin.isTTY) {
    fail('cli.usage', 'answers come from a pipe, and --author does not say whose they are');
  }
  const unmask = input.values['unmask'] === true;
  const showWeights = input.values['show-weights'] === true;
  const { output, signal } = context;
  await withReview(folder, { unmask }, commandEffects(context), async (desk) => {
    const { language } = desk;
    if (!unmask) output.say(reviewWords.masked[language]);
    const keys = openKeys(signal);
    try {
      // A terminal that does not know its width says 0.
      const columns = process.stderr.columns || usualColumns;
      const answers = await reviewLoop(desk, keys, output.say, { showWeights, columns, author });
      signal.throwIfAborted();
      const left = desk.queue().length;
      const total = desk.range();
      const text = [
        `${reviewWords.asked[language]} ${answers.length}, ${reviewWords.left[language]} ${left}`,
        ...(answers.length === 0 ? [] : [reviewWords.next[language]]),
      ].join('\n');
      output.result({ answers, left, total }, text);
    } finally {
      keys.close();
    }
  });
  return 'done';
}

function openKeys(signal: AbortSignal): KeyInput {
  if (!process.stdin.isTTY) return pipedKeys(process.stdin, signal);
  return terminalKeys(process.stdin, (text) => process.stderr.write(text), signal);
}
