// The process in which the local server runs a command on a case that it has let go of: started by `command-apart.ts`,
// and told by it when to stop.
import { commandRequest, type CommandMessage } from '../server/command-wire.ts';
import { executeCommand } from './execute-command.ts';

/** Milliseconds between two words on the progress of one stage. */
const pace = 100;

const controller = new AbortController();
process.once('disconnect', () => controller.abort());
// Told to stop before it had begun to listen.
if (!process.connected) controller.abort();
// Ctrl+C reaches the whole group; who started this process decides when it ends.
process.on('SIGINT', () => {});

let stage = '';
let said = 0;
/** Ends when all that was said has gone over: what is still on its way when the process lets go is lost. */
let sent: Promise<unknown> = Promise.resolve();

function say(message: CommandMessage): void {
  if ('progress' in message) {
    const { progress } = message;
    const time = Date.now();
    if (progress.stage === stage && time - said < pace && progress.done !== progress.total) return;
    [stage, said] = [progress.stage, time];
  }
  sent = new Promise((resolve) => {
    if (!process.connected) resolve(null);
    else process.send?.(message, undefined, undefined, resolve);
  });
}

process.once('message', (data) => {
  void executeCommand(commandRequest.parse(data), say, controller.signal)
    .then(() => sent)
    .then(() => {
      if (process.connected) process.disconnect();
    });
});
