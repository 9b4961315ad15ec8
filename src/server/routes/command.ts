// A command of the same user, typed while the case is open here: let in by the secret beside the case, answered line by line.
import type { Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import { z } from 'zod';
import { bodyLimit, readBody, readQuery, refusals } from '../answers.ts';
import {
  commandHeader,
  commandPath,
  commandRequest,
  nonceField,
  proofOf,
  proofPath,
  type CommandMessage,
  type RunCommand,
} from '../command-wire.ts';
import { isToken } from '../policy.ts';

/** How commands of this start are let in and run. */
export interface Commands {
  readonly secret: string;
  readonly run: RunCommand;
}

const proofQuery = z.strictObject({ nonce: nonceField });

/** Stands before the guards of the pages: a command has no cookie, and nothing that has an origin is one. */
export function commandRoutes(app: Hono, { secret, run }: Commands): void {
  app.get(proofPath, (c) => c.json({ proof: proofOf(readQuery(c, proofQuery).nonce, secret) }));

  app.post(commandPath, async (c) => {
    const refusal = guardCommand(c, secret);
    if (refusal !== null) return refusal;
    const request = await readBody(c, commandRequest);
    c.header('Content-Type', 'application/x-ndjson; charset=utf-8');
    return stream(c, async (out) => {
      const controller = new AbortController();
      out.onAbort(() => controller.abort());
      // Nobody waits for what is said to a command that has gone.
      const say = (message: CommandMessage): void => {
        if (!out.aborted) void out.write(`${JSON.stringify(message)}\n`);
      };
      await run(request, say, controller.signal);
    });
  });
}

function guardCommand(c: Context, secret: string): Response | null {
  if (c.req.header('origin') !== undefined) return c.json(refusals.origin, 403);
  if (!isToken(c.req.header(commandHeader), secret)) return c.json(refusals.token, 401);
  const length = c.req.header('content-length') ?? '';
  if (!/^\d{1,9}$/.test(length) || Number(length) > bodyLimit) return c.json(refusals.large, 413);
  return null;
}
