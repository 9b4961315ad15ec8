// README.md of the example's folder.
import type { Truth } from './truth.ts';

const about: Readonly<Record<string, string>> = {
  'sources/command.xlsx':
    "the command's list: title above the header, real and typed-in dates, comments, one hidden sheet",
  'sources/hotline.csv': "calls to the relatives' hotline: UTF-8 with BOM, short names, gaps, repeats",
  'sources/courts.html': 'court rulings: names in the genitive inside a phrase, a part with initials only',
  'sources/wanted.csv': 'a wanted list in Latin letters, in several romanisations, mostly strangers',
  'sources/roster.csv': 'the roster of spring 2022: windows-1251, semicolons',
};

export function readme({ totals, seed }: Truth): string {
  const files = Object.entries(about).map(([file, text]) => {
    const list = totals.lists[/\/(\w+)\./u.exec(file)?.[1] ?? ''];
    return `| \`${file}\` | ${list?.rows ?? 0} | ${list?.persons ?? 0} | ${list?.trulyLeft ?? 0} | ${text} |`;
  });
  return `# An invented division

Everything here is invented: the people, the 594th Motor Rifle Division and its units, the towns and regions, the court,
the outlets, and all that happened except the mobilisation of September 2022. Names are drawn from lists of common names; whoever shares one does so by chance.

A few totals imitate a published case, so that the example has the size and the difficulties of a real one: 1,010 people
on the command's list (858 under contract, 150 mobilised, 2 conscripts), 31 of them on the roster, 96 in court rulings,
26 on the wanted list.

| File | Rows | Persons | Left the division | What it is |
| --- | ---: | ---: | ---: | --- |
${files.join('\n')}

- \`case.yaml\` is the case: question, lists, columns, units, incidents, figures that others published.
- \`truth.json\` tells who is behind each row and who left: ${totals.trulyLeft} people in all, ${totals.trulyLeftOnCaptureLists} of them on
  the command's list, in a ruling or reported to the hotline. It holds no names. It is for measuring, never an input of the case.

The lists have typing errors, exchanged parts of names, wrong digits in dates, several spellings of one unit, repeats,
namesakes, and people who are on a list by mistake: dead, missing, in hospital, never gone; \`case.yaml\` has samples of each
list that were looked into, which tell how many. The lists depend on each other: a
part of the court cases was opened from the command's list and repeats its errors.

Made by \`examples/generator\` with seed ${seed}; \`npm run example\` makes the same bytes again.
`;
}
