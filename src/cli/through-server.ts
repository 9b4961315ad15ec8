// A command on a case that the local server has open goes through it: found by the record beside the case, trusted once it
// has proved to have written it, told what was typed; what it says is printed as if it had been done here.
import { randomBytes } from 'node:crypto';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { casePaths } from '../case/paths.ts';
import { readServerRecord, type ServerRecord } from '../case/server-record.ts';
import { MusterError, fail } from '../diagnostic/diagnostic.ts';
import {
  commandHeader,
  commandMessage,
  commandPath,
  proofOf,
  proofPath,
  type CommandMessage,
  type CommandRequest,
} from '../server/command-wire.ts';
import type { Words } from '../text/words.ts';
import { version } from '../version.ts';
import type { Command, CommandContext, CommandInput, CommandOutcome } from './command.ts';

/** Milliseconds for the proof: a server at work may be slow to answer, another program may never. */
const proofWait = 10_000;

/**
 * What came of the command; null where no server of this user has its case open: then it is run here. Throws the faults of the
 * command, `case.busy` where it cannot go through the server, `server.command` where that ends on the way.
 */
export async function throughServer(
  { served }: Command,
  typed: Pick<CommandRequest, 'command' | 'args' | 'locale'>,
  input: CommandInput,
  context: CommandContext,
): Promise<CommandOutcome | 'cancelled' | null> {
  const folder = served?.folder(input, context.cwd) ?? null;
  if (served === undefined || folder === null) return null;
  const record = await readServerRecord(casePaths(folder).derived);
  if (record === null || record.version !== version || !(await proves(record, context.signal))) return null;
  const isAsking = served.isAsking === true;
  if (isAsking && process.stdin.isTTY) {
    fail(
      'case.busy',
      {
        en: `the case is open in the workbench on port ${record.port}, which asks the same pairs`,
        ru: `дело открыто на локальной странице (порт ${record.port}), где решают те же пары`,
      },
      null,
      {
        en: 'Judge on its page Review (`muster open` shows it), pipe the answers in, or stop the workbench first.',
        ru: 'Решайте там в разделе «Проверка» (его покажет `muster open`), передайте ответы через канал или сначала остановите локальную страницу.',
      },
    );
  }
  const piped = isAsking ? await text(process.stdin) : null;
  const { cwd, columns } = context;
  return send(record, { ...typed, cwd, columns, input: piped }, context);
}

const proofAnswer = z.object({ proof: z.string() });

/** Whether it is the writer of the record that listens on its port. */
async function proves(record: ServerRecord, signal: AbortSignal): Promise<boolean> {
  const nonce = randomBytes(16).toString('hex');
  const patience = AbortSignal.any([signal, AbortSignal.timeout(proofWait)]);
  try {
    const answer = await ask(record, 'GET', `${proofPath}?nonce=${nonce}`, {}, '', patience);
    const { proof } = proofAnswer.parse(JSON.parse(await text(answer)));
    return proof === proofOf(nonce, record.secret);
  } catch {
    signal.throwIfAborted();
    return false;
  }
}

async function send(
  record: ServerRecord,
  request: CommandRequest,
  { output, signal }: CommandContext,
): Promise<CommandOutcome | 'cancelled'> {
  const lost = ({ en, ru }: Words): never =>
    fail('server.command', {
      en: `the workbench on port ${record.port} ${en}`,
      ru: `локальная страница (порт ${record.port}) ${ru}`,
    });
  const headers = { [commandHeader]: record.secret, 'content-type': 'application/json' };
  let answer: IncomingMessage;
  try {
    answer = await ask(record, 'POST', commandPath, headers, JSON.stringify(request), signal);
  } catch {
    signal.throwIfAborted();
    return lost({ en: 'cannot be reached any more', ru: 'больше не отвечает' });
  }
  const status = answer.statusCode ?? 0;
  if (status !== 200)
    return lost({ en: `did not take the command (${status})`, ru: `не приняла команду (${status})` });
  try {
    for await (const line of createInterface({ input: answer })) {
      const message = commandMessage.parse(JSON.parse(line));
      if ('ended' in message) return message.ended;
      if ('failed' in message) throw new MusterError(message.failed);
      print(message, output);
    }
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof MusterError) throw error;
  }
  signal.throwIfAborted();
  return lost({ en: 'ended before the command did', ru: 'закрылась раньше, чем закончилась команда' });
}

function print(
  message: Exclude<CommandMessage, { ended: unknown } | { failed: unknown }>,
  output: CommandContext['output'],
): void {
  if ('progress' in message) output.progress(message.progress);
  else if ('report' in message) output.report(message.report);
  else if ('say' in message) output.say(message.say);
  else output.result(message.result.value, message.result.text);
}

function ask(
  { port }: ServerRecord,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = body === '' ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) };
    // A connection of its own: a kept one may be closed by the server just as it is used.
    const to = { host: '127.0.0.1', port, path, method, headers: sent, signal, agent: false };
    const call = httpRequest(to, resolve);
    call.once('error', reject);
    call.end(body);
  });
}
