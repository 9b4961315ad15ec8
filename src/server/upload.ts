// A file that comes in through the page: streamed to a folder of its own inside the case, under a name made safe.
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { casePaths } from '../case/paths.ts';
import { MusterError, fail } from '../diagnostic/diagnostic.ts';

export const uploadPath = '/sources/upload';

/** Bytes that a file may have. Larger ones are added by the command, which copies them without a browser. */
export const uploadLimit = 1_000_000_000;

const longestName = 120;

/** A plain file name: no folder, no control or direction character, no name that a system keeps for itself. */
export function safeName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}<>:"|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const { name, ext } = path.posix.parse(plain);
  const stem = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? `${name}_` : name;
  const short = Array.from(stem).slice(0, longestName).join('').trim();
  return `${short === '' ? 'list' : short}${Array.from(ext).slice(0, 10).join('')}`;
}

/** Streams the file to disk and gives its path to `use`; afterwards it is gone, whatever happened. */
export async function withUpload<T>(
  folder: string,
  name: string,
  body: ReadableStream<Uint8Array> | null,
  use: (file: string) => Promise<T>,
  limit = uploadLimit,
): Promise<T> {
  const own = path.join(casePaths(folder).derived, 'uploads', randomBytes(9).toString('hex'));
  await mkdir(own, { recursive: true });
  try {
    const file = path.join(own, safeName(name));
    if (body === null) {
      fail('server.upload', { en: 'the file is empty', ru: 'файл пуст' }, null, {
        en: 'Choose a file that holds a table.',
        ru: 'Выберите файл с таблицей.',
      });
    }
    await receive(body, file, limit);
    return await use(file);
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

async function receive(body: ReadableStream<Uint8Array>, file: string, limit: number): Promise<void> {
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      bytes += chunk.length;
      if (bytes <= limit) done(null, chunk);
      else done(new RangeError('too large'));
    },
  });
  try {
    await pipeline(Readable.from(pieces(body)), counted, createWriteStream(file, { flags: 'wx' }));
  } catch (error) {
    if (error instanceof MusterError) throw error;
    if (bytes > limit)
      fail('server.upload', {
        en: `the file has more than ${limit} bytes`,
        ru: `файл больше допустимого: ${limit} байт`,
      });
    fail('server.upload', { en: 'the file did not arrive whole', ru: 'файл дошёл не целиком' }, null, {
      en: 'Send it again.',
      ru: 'Отправьте его ещё раз.',
    });
  }
}

async function* pieces(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}
