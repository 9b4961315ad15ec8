import { expect, test } from 'vitest';
import { formatProgress, progressMeter } from './progress.ts';

test('rows done, and time left where the total is known', () => {
  const step = { stage: 'linkage.compare', done: 250, total: 1000, unit: 'pairs' };
  expect(formatProgress(step, 2000, 'en')).toBe('compare: 250 of 1000 pairs, 6 s left');
  expect(formatProgress({ ...step, total: null }, 2000, 'en')).toBe('compare: 250 pairs');
  expect(formatProgress({ ...step, done: 0 }, 2000, 'en')).toBe('compare: 0 of 1000 pairs');
});

test('in Russian too', () => {
  const step = { stage: 'linkage.compare', done: 250, total: 1000, unit: 'records' };
  expect(formatProgress(step, 2000, 'ru')).toBe('сравнение: 250 из 1000 записей, осталось 6 с');
  expect(formatProgress({ stage: 'read roll', done: 7, total: null, unit: 'rows' }, 0, 'ru')).toBe(
    'чтение roll: 7 строк',
  );
});

test('where there is no terminal, whole lines now and then, and no control characters', () => {
  const written: string[] = [];
  let time = 0;
  const meter = progressMeter(
    { isTTY: false, write: (text) => written.push(text) },
    () => time,
    () => 'en',
  );
  for (let done = 0; done <= 100; done++) {
    meter.step({ stage: 'read list', done, total: 100, unit: 'rows' });
    time += 100;
  }
  meter.clear();
  expect(written).toHaveLength(5);
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(written.every((line) => /^[^\u0000-\u0009\u000b-\u001f]+\n$/.test(line))).toBe(true);
});

test('on a terminal one line is rewritten and wiped before other text', () => {
  const written: string[] = [];
  let time = 0;
  const meter = progressMeter(
    { isTTY: true, write: (text) => written.push(text) },
    () => time,
    () => 'en',
  );
  meter.step({ stage: 'read list', done: 1, total: null, unit: 'rows' });
  time = 500;
  meter.step({ stage: 'read list', done: 2, total: null, unit: 'rows' });
  meter.clear();
  expect(written.join('')).toBe('read list: 1 rows\r\u001B[2Kread list: 2 rows\r\u001B[2K');
});
