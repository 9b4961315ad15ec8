// Samples of the lists that were looked into one by one: how many of those drawn had not left.
import type { Draws } from './draws.ts';
import type { ListFile } from './list-file.ts';
import { isCounted } from './truth.ts';

export interface ListCheckSpec {
  readonly list?: string;
  readonly 'on-several'?: true;
  readonly checked: number;
  readonly wrong: number;
  readonly source: string;
}

const sizes = { command: 150, hotline: 80, courts: 60 } as const;
const sizeOnSeveral = 80;

export function drawChecks(
  lists: Readonly<Record<keyof typeof sizes, ListFile>>,
  draws: Draws,
): readonly ListCheckSpec[] {
  const people = Object.entries(sizes).map(([list, size]) => {
    return { list, size, on: [...new Set(lists[list as keyof typeof sizes].people)] };
  });
  const everyone = [...new Set(people.flatMap(({ on }) => on))];
  const several = everyone.filter((one) => people.filter(({ on }) => on.includes(one)).length > 1);
  const wrongOf = (sample: readonly (typeof everyone)[number][]): number =>
    sample.filter((one) => !isCounted(one)).length;
  const source = 'looked into one by one, drawn by lot; invented, as all else here';
  return [
    ...people.map(({ list, size, on }) => {
      return { list, checked: size, wrong: wrongOf(draws.fork(list).sample(on, size)), source };
    }),
    {
      'on-several': true,
      checked: sizeOnSeveral,
      wrong: wrongOf(draws.fork('several').sample(several, sizeOnSeveral)),
      source,
    },
  ];
}
