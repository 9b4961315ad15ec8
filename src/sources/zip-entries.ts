// The parts of a ZIP container (XLSX, ODS), unpacked here under a hard budget before any other code sees the file:
// what a header claims about sizes does not matter. Layout: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.16.
import { inflateRawSync } from 'node:zlib';
import { fail } from '../diagnostic/diagnostic.ts';
import type { Words } from '../text/words.ts';
import { sourceWords } from './source-words.ts';

/** Bytes that all parts together may unpack to. */
const budget = 268_435_456;

/** A part that unpacks to more than `freely` bytes may be at most `ratio` times its packed size. */
const freely = 16_777_216;
const ratio = 300;

/** Parts of one container. */
const maxEntries = 10_000;

/**
 * Unpacks the parts whose names `wanted` accepts.
 * Errors: `source.truncated`, `source.encrypted`, `source.bomb`, `source.unreadable`.
 */
export function zipEntries(
  bytes: Buffer,
  name: string,
  wanted: (entry: string) => boolean,
): ReadonlyMap<string, Buffer> {
  const place = { file: name };
  const truncated = (): never => fail('source.truncated', sourceWords.brokenOff, place);
  const unreadable = (reason: Words): never => fail('source.unreadable', reason, place);
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0 || end + 22 > bytes.length) return truncated();
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff)
    return unreadable({
      en: 'the container is of a kind (ZIP64) that is not read',
      ru: 'файл упакован в виде (ZIP64), который не читается',
    });
  if (count > maxEntries)
    return fail(
      'source.bomb',
      { en: `the file has more than ${maxEntries} parts`, ru: `в файле больше ${maxEntries} частей` },
      place,
    );

  const entries = new Map<string, Buffer>();
  let left = budget;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return truncated();
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    const packedSize = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const entry = bytes.toString('latin1', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (!wanted(entry) || entries.has(entry)) continue;
    if ((flags & 0x2041) !== 0) return fail('source.encrypted', sourceWords.locked, place);
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== 0x04034b50) return truncated();
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (start + packedSize > bytes.length) return truncated();
    const packed = bytes.subarray(start, start + packedSize);
    const limit = Math.min(left, Math.max(freely, ratio * packedSize));
    const content = unpack(packed, method, limit);
    if (content === 'bomb') {
      return fail(
        'source.bomb',
        {
          en: `a part of the file unpacks to more than ${Math.floor(limit / 1e6)} MB`,
          ru: `одна из частей файла в распакованном виде больше ${Math.floor(limit / 1e6)} МБ`,
        },
        place,
      );
    }
    if (content === 'truncated') return truncated();
    if (content === 'unreadable')
      return unreadable({
        en: 'a packed part of the file is damaged',
        ru: 'одна из упакованных частей файла повреждена',
      });
    left -= content.length;
    entries.set(entry, content);
  }
  return entries;
}

function unpack(packed: Buffer, method: number, limit: number): Buffer | 'bomb' | 'truncated' | 'unreadable' {
  if (method === 0) return packed.length > limit ? 'bomb' : packed;
  if (method !== 8) return 'unreadable';
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'bomb';
    return code === 'Z_BUF_ERROR' ? 'truncated' : 'unreadable';
  }
}
