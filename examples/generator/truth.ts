// truth.json: who is behind each row, and who left. It holds no name and no date of birth.
import { isoMonth } from './day.ts';
import type { Draws } from './draws.ts';
import type { ListFile } from './list-file.ts';
import type { People, Person } from './people.ts';

/** [left, category, unit, month]; [left] alone for those who have nothing to do with the division. */
export type TruePerson = readonly [0 | 1] | readonly [0 | 1, string, string | null, string | null];

export interface ListTotals {
  readonly rows: number;
  readonly persons: number;
  /** Left the division in the period of the question. */
  readonly trulyLeft: number;
  /** The others: dead, missing, never left, of other formations, strangers. */
  readonly others: number;
}

export interface Truth {
  readonly notice: string;
  readonly seed: number;
  readonly totals: {
    readonly trulyLeft: number;
    /** Persons on at least one capture list, and those of them who left. */
    readonly onCaptureLists: number;
    readonly trulyLeftOnCaptureLists: number;
    readonly lists: Readonly<Record<string, ListTotals>>;
    /** Persons on both lists, key `a+b`. */
    readonly shared: Readonly<Record<string, number>>;
  };
  readonly people: Readonly<Record<string, TruePerson>>;
  /** For each list, the person behind each row, by the number of the row as a reader sees it. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Left, and belonged to the division. */
export const isCounted = (person: Person): boolean => person.left !== null && person.unit !== null;

const captureLists = ['command', 'hotline', 'courts'] as const;

function truePerson(person: Person): TruePerson {
  const day = person.left ?? person.wrong?.day;
  if (person.unit === null || day === undefined) return [0];
  return [isCounted(person) ? 1 : 0, person.category, person.unit, isoMonth(day)];
}

export function truthOf(
  notice: string,
  seed: number,
  people: People,
  lists: Readonly<Record<string, ListFile>>,
  draws: Draws,
): Truth {
  // In random order, so that an id says nothing about its person.
  const everyone = draws.shuffle(
    Object.values(people as unknown as Record<string, readonly Person[]>).flat(),
  );
  const ids = new Map(everyone.map((person, index) => [person, `p${index + 1}`]));
  const idOf = (person: Person): string => {
    const id = ids.get(person);
    if (id === undefined) throw new RangeError('a list holds someone who is not among the people');
    return id;
  };
  const sets = new Map(Object.entries(lists).map(([name, list]) => [name, new Set(list.people)]));
  const names = Object.keys(lists);
  const onCapture = new Set(captureLists.flatMap((name) => [...(sets.get(name) ?? [])]));
  return {
    notice,
    seed,
    totals: {
      trulyLeft: everyone.filter(isCounted).length,
      onCaptureLists: onCapture.size,
      trulyLeftOnCaptureLists: [...onCapture].filter(isCounted).length,
      lists: Object.fromEntries(
        Object.entries(lists).map(([name, list]) => {
          const persons = [...new Set(list.people)];
          const trulyLeft = persons.filter(isCounted).length;
          return [
            name,
            {
              rows: list.people.length,
              persons: persons.length,
              trulyLeft,
              others: persons.length - trulyLeft,
            },
          ];
        }),
      ),
      shared: Object.fromEntries(
        names.flatMap((a, index) =>
          names
            .slice(index + 1)
            .map((b) => [
              `${a}+${b}`,
              [...(sets.get(a) ?? [])].filter((person) => sets.get(b)?.has(person)).length,
            ]),
        ),
      ),
    },
    people: Object.fromEntries(everyone.map((person) => [idOf(person), truePerson(person)])),
    rows: Object.fromEntries(
      Object.entries(lists).map(([name, { firstRow, people: rows }]) => [
        name,
        Object.fromEntries(rows.map((person, index) => [firstRow + index, idOf(person)])),
      ]),
    ),
  };
}

/** JSON with one line for each list and for the people: small, and still readable in a diff. */
export function truthJson({ rows, people, ...head }: Truth): string {
  const opening = JSON.stringify(head, null, 1).replace(/\n\}$/u, '');
  const lists = Object.entries(rows).map(
    ([name, list]) => `  ${JSON.stringify(name)}: ${JSON.stringify(list)}`,
  );
  return `${opening},\n "people": ${JSON.stringify(people)},\n "rows": {\n${lists.join(',\n')}\n }\n}\n`;
}
