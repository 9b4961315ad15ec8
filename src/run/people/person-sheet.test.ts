// A person's records side by side: where they disagree is where the counts say that they do.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../../test/scratch.ts';
import { quiet } from '../../effect/effects.ts';
import { personLine, personOf, personSheet } from './person-sheet.ts';
import { openWorkbench } from '../workbench.ts';

test('fields differ where the records cannot both be true, and every value names its column', async () => {
  const folder = scratchFolder();
  cpSync(path.join(import.meta.dirname, '../../../test/cases/conflicts/input'), folder, { recursive: true });
  const bench = await openWorkbench(folder, quiet);
  try {
    const axes = [
      ['unit', 'unit'],
      ['category', 'category'],
      ['rank', 'rank'],
      ['outcome', 'outcome'],
      ['event', 'month'],
    ] as const;
    let others = 0;
    for (const person of bench.people) {
      const sheet = await personSheet(person, bench.opened, () => false);
      for (const [field, axis] of axes) {
        const says = sheet.fields.find(({ id }) => id === field)?.says ?? 'one';
        expect([person.id, axis, says === 'other']).toEqual([
          person.id,
          axis,
          person.conflicts.includes(axis),
        ]);
        if (says === 'other') others++;
      }
      for (const { values, key } of sheet.records) {
        expect(values.every(({ raw, column }) => (raw === '') === (column === null))).toBe(true);
        expect(personOf(key, bench)?.id).toBe(person.id);
      }
      expect(personLine(person, bench).name).toMatch(/^(.••• ?)*$/u);
    }
    expect(others).toBeGreaterThan(0);
    expect(personOf('nothing/1', bench)).toBeNull();
  } finally {
    await bench.close();
  }
});
