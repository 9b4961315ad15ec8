// The people of the case: found by facets and by name, each with all records; names masked until a record is unmasked.
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { facetIds, type FacetId } from '../../run/people/people-index.ts';
import { facetLabel, facetNames } from '../../run/people/people-labels.ts';
import {
  personLine,
  personOf,
  personSheet,
  type PersonLine,
  type PersonSheet,
} from '../../run/people/person-sheet.ts';
import type { Words } from '../../text/words.ts';
import {
  byField,
  pageQuery,
  readBody,
  readQuery,
  readWith,
  recordKeyField,
  type Refusal,
  type RouteContext,
} from '../answers.ts';

/** Persons that one request may ask for. */
const peopleLimit = 200;
/** Values of one facet that are named; the others are counted. */
const shownValues = 400;

export interface ShownFacet {
  readonly id: FacetId;
  readonly name: Words;
  readonly values: readonly { readonly value: string; readonly label: Words; readonly count: number }[];
}

export interface PeopleAnswer {
  readonly total: number;
  readonly all: number;
  readonly offset: number;
  readonly people: readonly PersonLine[];
  readonly facets: readonly ShownFacet[];
}

export interface PersonAnswer extends PersonSheet {
  readonly line: PersonLine;
}

const peopleQuery = z.object({ q: z.string().max(200).default(''), ...pageQuery(peopleLimit, 60) });
const chosenValues = z.array(z.string().max(200)).max(200);
const unmaskBody = z.strictObject({ key: recordKeyField, by: byField });
const noPerson: Refusal = {
  error: 'person',
  reason: { en: 'no person has this identifier', ru: 'человека с таким обозначением нет' },
};

export function peopleRoutes(app: Hono, { host, unmasked }: RouteContext): void {
  app.get('/people.json', (c) => {
    const bench = host.workbench();
    const { session } = bench.opened;
    const { q, offset, limit } = readQuery(c, peopleQuery);
    const found = bench.index.find({ text: q, chosen: chosenOf(c), offset, limit });
    const answer: PeopleAnswer = {
      total: found.total,
      all: found.all,
      offset,
      people: found.page.flatMap((p) => {
        const person = bench.people[p];
        return person === undefined ? [] : [personLine(person, bench)];
      }),
      facets: facetIds.map((id) => ({
        id,
        name: facetNames[id],
        values: found.facets[id].slice(0, shownValues).map(({ value, count }) => ({
          value,
          count,
          label: facetLabel(session.case, id, value, bench.written),
        })),
      })),
    };
    return c.json(answer);
  });

  app.get('/people/:list/:row{[0-9]+\\.json}', async (c) => {
    const bench = host.workbench();
    const id = `${c.req.param('list')}/${c.req.param('row').slice(0, -'.json'.length)}`;
    const person = personOf(id, bench);
    if (person === null) return c.json(noPerson, 404);
    const sheet = await personSheet(person, bench.opened, (key) => unmasked.has(key));
    const answer: PersonAnswer = { ...sheet, line: personLine(person, bench) };
    return c.json(answer);
  });

  app.post('/unmask', async (c) => {
    const { key, by } = await readBody(c, unmaskBody);
    // The line says which record was looked at, and by whom: no personal value.
    await host.append({ kind: 'note', by, reason: '', text: `unmasked ${key}` });
    unmasked.add(key);
    return c.json({ key });
  });
}

function chosenOf(c: Context): Partial<Record<FacetId, readonly string[]>> {
  const queries = c.req.queries();
  return Object.fromEntries(facetIds.map((id) => [id, readWith(chosenValues, queries[id] ?? [])]));
}
