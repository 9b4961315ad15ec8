// Addresses and the pages behind them.
import { expect, test } from 'vitest';
import { routeOf } from './route-table.ts';

test.each([
  ['/', 'overview', ''],
  ['/people', 'people', ''],
  ['/people/roll/12', 'people', 'roll/12'],
  ['/sources/roll', 'sources', 'roll'],
])('%s is %s', (path, page, rest) => expect(routeOf(path)).toEqual({ page, rest }));

test.each([
  '/people/roll',
  '/people/',
  '/sources/../x',
  '/sources/a/b',
  '/review/x',
  '/assets/x.js',
  '',
  '//',
  '/People',
])('%s is no page', (path) => expect(routeOf(path)).toBeNull());
