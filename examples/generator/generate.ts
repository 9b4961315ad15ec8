// The whole example as bytes, from a seed.
import { caseYaml, notice } from './case-file.ts';
import { commandList } from './command-list.ts';
import { courtList } from './court-list.ts';
import { drawsFrom } from './draws.ts';
import { hotlineList } from './hotline-list.ts';
import { drawChecks } from './list-checks.ts';
import { utf8 } from './list-file.ts';
import { drawMemberships } from './memberships.ts';
import { drawPeople, type People } from './people.ts';
import { readme } from './readme.ts';
import { rosterList } from './roster-list.ts';
import { truthJson, truthOf, type Truth } from './truth.ts';
import { wantedList } from './wanted-list.ts';

/** The seed of the committed example. */
export const exampleSeed = 20241119;

export interface Example {
  readonly people: People;
  readonly truth: Truth;
  /** Bytes by path inside the folder, with forward slashes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Same seed, same bytes. */
export function example(seed: number): Example {
  const draws = drawsFrom(seed);
  const people = drawPeople(draws.fork('people'));
  const members = drawMemberships(people, draws.fork('memberships'));
  const known = { courts: new Set(members.courts), wanted: new Set(members.wanted) };
  const command = commandList(members.command, known, draws.fork('command'));
  const copied = new Map([...command.entries].filter(([person]) => members.copiedFromCommand.has(person)));
  const lists = {
    command,
    hotline: hotlineList(members.hotline, draws.fork('hotline')),
    courts: courtList(members.courts, copied, draws.fork('courts')),
    wanted: wantedList(members.wanted, draws.fork('wanted')),
    roster: rosterList(members.roster, draws.fork('roster')),
  };
  const truth = truthOf(notice, seed, people, lists, draws.fork('truth'));
  return {
    people,
    truth,
    files: new Map([
      ['case.yaml', utf8(caseYaml(drawChecks(lists, draws.fork('checks'))))],
      ['README.md', utf8(readme(truth))],
      ['sources/command.xlsx', lists.command.bytes],
      ['sources/courts.html', lists.courts.bytes],
      ['sources/hotline.csv', lists.hotline.bytes],
      ['sources/roster.csv', lists.roster.bytes],
      ['sources/wanted.csv', lists.wanted.bytes],
      ['truth.json', utf8(truthJson(truth))],
    ]),
  };
}

/** The files of the example alone. */
export function generate(seed: number): ReadonlyMap<string, Uint8Array> {
  return example(seed).files;
}
