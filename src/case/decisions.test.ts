import { readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../test/scratch.ts';
import { PowerCut, failingAfter } from './crash.test-support.ts';
import { type NewDecision, appendDecision, readDecisions } from './decisions.ts';
import { readLog } from './decision-log.ts';
import { decisionLine, inForce, nextDecision } from './decision.ts';
import type { Decision } from './decision.ts';
import { casePaths } from './paths.ts';
import { verifyCase } from './verify.ts';

const now = Date.UTC(1920, 2, 4);
const same = (a: number, b: number): NewDecision => ({
  kind: 'same',
  by: 'me',
  reason: 'as the rolls say',
  a: `roll/${a}`,
  b: `roll/${b}`,
});
const undo = (undoes: number): NewDecision => ({ kind: 'undo', by: 'me', reason: '', undoes });

const decision: fc.Arbitrary<NewDecision> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('same' as const, 'different' as const, 'unsure' as const),
    by: fc.string({ unit: 'grapheme' }),
    reason: fc.string({ unit: 'binary' }),
    a: fc.nat(99).map((n) => `roll/${n}`),
    b: fc.nat(99).map((n) => `roster/${n}`),
  }),
  fc.record({ kind: fc.constant('note' as const), by: fc.string(), reason: fc.string(), text: fc.string() }),
);

/** A log of any decisions with undos strewn in, at `share` of its lines. */
const log: fc.Arbitrary<readonly Decision[]> = fc
  .array(fc.tuple(decision, fc.boolean(), fc.nat()), { minLength: 1, maxLength: 8 })
  .map((drafts) => {
    const lines: Decision[] = [];
    for (const [draft, isUndo, n] of drafts) {
      const next = isUndo && lines.length > 0 ? undo(1 + (n % lines.length)) : draft;
      lines.push(nextDecision(next, lines.at(-1) ?? null, now + n));
    }
    return lines;
  });

const bytesOf = (lines: readonly Decision[]): Buffer => Buffer.concat(lines.map(decisionLine));
const headOf = (lines: readonly Decision[]) => ({ count: lines.length, head: lines.at(-1)?.hash ?? null });

describe('the decision log', () => {
  it('appends, undoes, brings back and tells what is in force', async () => {
    const folder = scratchFolder();
    expect(await readDecisions(folder)).toEqual({ decisions: [], diagnostics: [], count: 0, head: null });
    const first = await appendDecision(folder, same(1, 2), { now });
    expect(first).toMatchObject({ seq: 1, previous: null, at: '1920-03-04T00:00:00.000Z' });
    await appendDecision(
      folder,
      { kind: 'different', by: 'me', reason: '', a: 'roll/1', b: 'roll/3' },
      { now },
    );
    await appendDecision(folder, undo(1), { now });
    const seqs = async () => (await readDecisions(folder)).decisions.map((one) => one.seq);
    expect(await seqs()).toEqual([2]);
    await expect(appendDecision(folder, undo(1), { now })).rejects.toThrow(
      /no decision 1 in force \[case\.decision\]/,
    );
    await expect(appendDecision(folder, undo(9), { now })).rejects.toThrow(/case\.decision/);
    await expect(appendDecision(folder, same(4, 4), { now })).rejects.toThrow(/same record twice/);
    await expect(
      appendDecision(folder, { kind: 'same', by: 'me', reason: '', a: 'roll/1', b: 'nobody' }, { now }),
    ).rejects.toThrow(/unexpected form at "b" \[case\.decision\]/);
    await appendDecision(folder, undo(3), { now });
    expect(await seqs()).toEqual([1, 2]);
    expect(await verifyCase(folder)).toEqual({
      ok: true,
      checked: { sources: 0, decisions: 4 },
      problems: [],
    });
  });

  it('keeps its order when asked many things at once', async () => {
    const folder = scratchFolder();
    await Promise.all(Array.from({ length: 10 }, (_, n) => appendDecision(folder, same(n, n + 1), { now })));
    expect((await readDecisions(folder)).decisions.map((one) => one.seq)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  it('verifies for any decisions and undos', () => {
    fc.assert(
      fc.property(log, (lines) => {
        const read = readLog(bytesOf(lines), headOf(lines));
        expect(read).toMatchObject({ torn: null, ahead: false, fault: null });
        expect(read.lines).toEqual(lines);
        const standing = inForce(lines);
        for (const line of lines) {
          const undone = lines.some(
            (other) => other.kind === 'undo' && other.undoes === line.seq && standing.has(other.seq),
          );
          expect(standing.has(line.seq)).toBe(!undone);
        }
      }),
    );
  });

  it('finds a line that was replaced by another with a hash of its own', () => {
    const first = nextDecision(same(1, 2), null, now);
    const second = nextDecision(same(3, 4), first, now);
    const forged = nextDecision(same(1, 9), null, now);
    const { fault } = readLog(bytesOf([forged, second]), headOf([first, second]));
    expect(fault).toMatchObject({ code: 'case.verify-decision', place: { line: 2 } });
  });

  it('names the line of any changed byte', () => {
    fc.assert(
      fc.property(log, fc.nat(), fc.integer({ min: 1, max: 255 }), (lines, n, change) => {
        const bytes = bytesOf(lines);
        const at = n % bytes.length;
        const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
        const start = bytes.subarray(0, at).lastIndexOf(0x0a) + 1;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(readLog(bytes, headOf(lines)).fault).toMatchObject({
          code: 'case.verify-decision',
          place: { file: 'decisions.jsonl', line, byte: start },
        });
      }),
      { numRuns: 500 },
    );
  });

  it('names every byte of one log, one by one', () => {
    const lines: Decision[] = [];
    for (const draft of [same(1, 2), undo(1), same(2, 3)])
      lines.push(nextDecision(draft, lines.at(-1) ?? null, now));
    const bytes = bytesOf(lines);
    for (let at = 0, line = 1; at < bytes.length; at++) {
      const was = bytes[at] ?? 0;
      for (const bit of [0x01, 0x20, 0x80]) {
        bytes[at] = was ^ bit;
        expect(readLog(bytes, headOf(lines)).fault?.place?.line).toBe(line);
      }
      bytes[at] = was;
      if (was === 0x0a) line++;
    }
  });

  it('finds or sets aside any cut', () => {
    fc.assert(
      fc.property(log, fc.nat(), fc.boolean(), (lines, n, behind) => {
        const bytes = bytesOf(lines);
        const kept = bytes.subarray(0, n % bytes.length);
        const read = readLog(kept, headOf(behind ? lines.slice(0, -1) : lines));
        if (read.fault === null) {
          // Only the line that the manifest does not know yet may be unfinished, and all its bytes are kept.
          expect(behind).toBe(true);
          expect(read.lines).toEqual(lines.slice(0, -1));
          expect(Buffer.concat([bytesOf(read.lines), read.torn ?? Buffer.alloc(0)]).equals(kept)).toBe(true);
        } else {
          expect(read.fault.place?.line).toBe(kept.filter((byte) => byte === 0x0a).length + 1);
        }
      }),
    );
  });

  it('sets an unfinished line aside, once, and says so', async () => {
    const folder = scratchFolder();
    const { decisions } = casePaths(folder);
    await appendDecision(folder, same(1, 2), { now });
    const whole = await readFile(decisions);
    await writeFile(decisions, Buffer.concat([whole, Buffer.from('{"seq":2,"pre')]));
    expect((await verifyCase(folder)).problems).toMatchObject([
      { code: 'case.torn-decision', place: { line: 2, byte: whole.length } },
    ]);
    expect(await readFile(decisions)).toHaveLength(whole.length + 13);
    expect((await readDecisions(folder)).diagnostics).toMatchObject([
      { code: 'case.torn-decision', severity: 'warning' },
    ]);
    expect(await readFile(path.join(folder, 'decisions.torn-1'), 'utf8')).toBe('{"seq":2,"pre');
    expect(await readFile(decisions)).toEqual(whole);
    expect((await readDecisions(folder)).diagnostics).toEqual([]);
    await writeFile(decisions, Buffer.concat([whole, Buffer.from('other')]));
    await readDecisions(folder);
    expect((await readdir(folder)).filter((name) => name.includes('torn'))).toEqual([
      'decisions.torn-1',
      'decisions.torn-2',
    ]);
  });

  it('refuses a log that was cut, changed, or removed, and one that grew by itself', async () => {
    const folder = scratchFolder();
    const { decisions, manifest } = casePaths(folder);
    for (const n of [1, 2, 3]) await appendDecision(folder, same(n, n + 1), { now });
    const whole = await readFile(decisions);
    const early = JSON.parse(await readFile(manifest, 'utf8')) as object;
    await truncate(decisions, whole.lastIndexOf(0x0a, whole.length - 2) + 1);
    await expect(readDecisions(folder)).rejects.toThrow(
      /decisions\.jsonl:3 \(byte \d+\) the end of the log is cut off/,
    );
    await rm(decisions);
    await expect(appendDecision(folder, same(1, 2), { now })).rejects.toThrow(
      /decisions\.jsonl:1 \(byte 0\)/,
    );
    await writeFile(decisions, whole);
    await writeFile(
      manifest,
      JSON.stringify({
        ...early,
        decisions: { count: 1, head: JSON.parse(whole.toString().split('\n')[0]!).hash as string },
      }),
    );
    await expect(readDecisions(folder)).rejects.toThrow(/decisions\.jsonl:2 .*knows 1 decisions only/);
    await writeFile(manifest, '{');
    await expect(readDecisions(folder)).rejects.toThrow(/case\.verify-manifest/);
  });

  it('recovers from a crash at any step, and again from a crash while it recovers', async () => {
    for (let after = 0; ; after++) {
      const folder = scratchFolder();
      await appendDecision(folder, same(1, 2), { now });
      const { files, cut } = failingAfter(after);
      await appendDecision(folder, same(2, 3), { now, files }).catch(expectPowerCut);
      const bytes = await readFile(casePaths(folder).decisions);

      for (let again = 0; ; again++) {
        const second = failingAfter(again);
        await readDecisions(folder, second.files).catch(expectPowerCut);
        if (!second.cut()) break;
      }
      const { decisions, count } = await readDecisions(folder);
      expect(count).toBe(bytes.filter((byte) => byte === 0x0a).length);
      expect(decisions.map((one) => one.seq).slice(0, 1)).toEqual([1]);
      const torn = (await readdir(folder)).filter((name) => name.startsWith('decisions.torn'));
      const aside = await Promise.all(torn.map((name) => readFile(path.join(folder, name))));
      expect(Buffer.concat([await readFile(casePaths(folder).decisions), ...aside])).toEqual(bytes);
      expect((await verifyCase(folder)).ok).toBe(true);
      await appendDecision(folder, same(5, 6), { now });
      expect((await verifyCase(folder)).checked.decisions).toBe(count + 1);
      if (!cut()) {
        expect(after).toBeGreaterThan(6);
        expect(count).toBe(2);
        break;
      }
    }
  });
});

function expectPowerCut(error: unknown): void {
  if (!(error instanceof PowerCut)) throw error;
}
