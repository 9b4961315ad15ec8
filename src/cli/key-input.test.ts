import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { pipedKeys, terminalKeys, type KeyInput } from './key-input.ts';

/** A terminal of which only what is used here is there. */
class FakeTerminal extends EventEmitter {
  raw = false;
  flowing = false;
  setRawMode(raw: boolean): void {
    this.raw = raw;
  }
  setEncoding(): void {}
  resume(): void {
    this.flowing = true;
  }
  pause(): void {
    this.flowing = false;
  }
}

function terminal(signal = new AbortController().signal) {
  const fake = new FakeTerminal();
  const written: string[] = [];
  const keys = terminalKeys(fake, (text) => written.push(text), signal);
  return { fake, keys, type: (text: string) => fake.emit('data', text), written };
}

async function all(keys: KeyInput): Promise<readonly string[]> {
  const found: string[] = [];
  for (let press = await keys.key(); press !== null; press = await keys.key()) found.push(press.key);
  return found;
}

test('keys one by one, in either layout, arrows left out, until Ctrl+C', async () => {
  const { fake, keys, type } = terminal();
  expect(fake.raw).toBe(true);
  const found = all(keys);
  type('xN');
  type('\u001b[A');
  type('\u001bOPч\r ');
  type('ЯЙ\u0003x');
  expect(await found).toEqual(['x', 'n', 'x', 'z', 'q']);
  keys.close();
  expect([fake.raw, fake.flowing, fake.listenerCount('data')]).toEqual([false, false, 0]);
});

test('a line is typed with corrections, and shown', async () => {
  const { keys, type, written } = terminal();
  const line = keys.line('Who');
  type('A. Pea\u007f');
  type('nn\r');
  expect(await line).toBe('A. Penn');
  expect(written.join('')).toBe('Who: A. Pea\b \bnn\n');
  keys.close();
});

test('a signal ends the input, and the terminal is given back when the process ends', async () => {
  const controller = new AbortController();
  const before = process.listenerCount('exit');
  const { fake, keys } = terminal(controller.signal);
  expect(process.listenerCount('exit')).toBe(before + 1);
  const press = keys.key();
  controller.abort();
  expect(await press).toBeNull();
  process.listeners('exit').at(-1)?.(0);
  expect(fake.raw).toBe(false);
  keys.close();
  expect(process.listenerCount('exit')).toBe(before);
});

test('lines of a pipe: a key and what belongs to it', async () => {
  const keys = pipedKeys(
    Readable.from(['x the ruling', '\nЯ\r\n\nr two words\n', 'q']),
    new AbortController().signal,
  );
  const found = [];
  for (let press = await keys.key(); press !== null; press = await keys.key()) found.push(press);
  expect(found).toEqual([
    { key: 'x', rest: 'the ruling' },
    { key: 'z', rest: '' },
    { key: '', rest: '' },
    { key: 'r', rest: 'two words' },
    { key: 'q', rest: '' },
  ]);
});
