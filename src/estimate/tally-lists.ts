// Figures on lists: how many records and persons each holds, and who stands on several.
import type { FigureSet } from '../figure/figure-set.ts';
import type { Figure, Relation, Selection, UnshownCell } from '../figure/figure.ts';
import { makeFigure } from '../figure/make-figure.ts';
import type { Words } from '../text/words.ts';
import { captureHistories, type CaptureHistory } from './capture-history.ts';
import { historyId, onOther, overlapId } from './list-ids.ts';
import { listsTable, overlapChart, overlapTable } from './list-tables.ts';
import { captureLists, counted, type Person } from './person.ts';
import { countedHow, filesOf, linkageAssumption, type TallyInput, type TallyList } from './tally-input.ts';

/** What the figures below are gathered from and into. */
interface Work {
  readonly input: TallyInput;
  /** Capture lists, and the counted: those on at least one of them. */
  readonly capture: readonly string[];
  readonly people: readonly Person[];
  readonly histories: readonly CaptureHistory[];
  readonly figures: Figure[];
  readonly relations: Relation[];
  readonly unshown: UnshownCell[];
}

/**
 * `persons.total`; `list.<id>.records` and `.persons`; `persons.on.<id>` (the counted who also stand on a list that is not
 * a capture list); `history.<a>+<b>` (exactly these capture lists); `overlap.<a>.<b>` (a capture list and another list).
 * Differences between them that nobody prints, such as those counted and not on the roster, are declared as unshown.
 */
export function tallyLists(input: TallyInput): FigureSet {
  const { lists } = input;
  const capture = captureLists(lists);
  const people = counted(input.persons, lists);
  const histories = captureHistories(people, capture);
  const work: Work = { input, capture, people, histories, figures: [], relations: [], unshown: [] };
  addTotal(work);
  for (const history of histories) addHistory(work, history);
  for (const list of lists) {
    addSizes(work, list);
    if (list.role !== 'capture') addCountedOn(work, list);
  }
  const others = lists.filter((list) => list.role !== 'capture').map((list) => list.id);
  for (const [index, a] of capture.entries()) {
    for (const b of capture.slice(index + 1)) addOverlap(work, a, b, true);
    for (const b of others) addOverlap(work, a, b, false);
  }
  return {
    figures: work.figures,
    relations: work.relations,
    unshown: work.unshown,
    tables: [listsTable(lists), overlapTable(lists, capture)],
    charts: capture.length < 2 ? [] : [overlapChart(lists, histories)],
  };
}

function addTotal(work: Work): void {
  addPersons(work, {
    id: 'persons.total',
    label: {
      en: `people counted, each once, on the lists that add people (${work.capture.length})`,
      ru: `учтено людей, каждый один раз, по спискам, добавляющим людей (${work.capture.length})`,
    },
    value: work.people.length,
    how: countedHow,
    lists: work.capture,
    select: { counts: 'persons' },
  });
  addSum(
    work,
    'persons.total',
    work.histories.map((h) => historyId(h.lists)),
  );
}

function addHistory(work: Work, { lists, persons }: CaptureHistory): void {
  const titles = named(work, lists).join(' + ');
  addPersons(work, {
    id: historyId(lists),
    label: { en: `only on: ${titles}`, ru: `только в: ${titles}` },
    value: persons,
    how: {
      en: 'Persons on these and no other of the lists that add people.',
      ru: 'Люди в этих и ни в каких других списках, добавляющих людей.',
    },
    lists,
    select: { counts: 'persons', exactly: lists },
  });
}

function addSizes(work: Work, list: TallyList): void {
  const { persons, records, files } = work.input;
  const onList = records.filter((record) => record.list === list.id);
  const onPersons = persons.filter((person) => person.lists.includes(list.id)).length;
  work.figures.push(
    makeFigure({
      id: `list.${list.id}.records`,
      label: { en: `${list.title}: records`, ru: `${list.title}: записей` },
      value: onList.length,
      counts: 'records',
      kind: 'counted',
      how: { en: 'Rows of this list that were read.', ru: 'Прочитанные строки этого списка.' },
      files: filesOf(files, [list.id]),
      select: { counts: 'records', list: list.id },
    }),
  );
  addPersons(work, {
    id: `list.${list.id}.persons`,
    label: { en: `${list.title}: people on it`, ru: `${list.title}: людей в нём` },
    value: onPersons,
    how: {
      en: 'Persons with a record on this list; records of one person count once.',
      ru: 'Люди с записью в этом списке; записи одного человека считаются один раз.',
    },
    lists: [list.id],
    select: { counts: 'persons', list: list.id },
  });
  // Where there are none, every record is a person.
  const repeats = `unshown.repeats.${list.id}`;
  work.unshown.push({ id: repeats, value: onList.length - onPersons, guarded: false });
  addSum(work, `list.${list.id}.records`, [`list.${list.id}.persons`, repeats]);
  if (list.role === 'capture') {
    const containing = work.histories.filter((h) => h.lists.includes(list.id));
    addSum(
      work,
      `list.${list.id}.persons`,
      containing.map((h) => historyId(h.lists)),
    );
  }
}

/** The counted on a list that is not a capture list, and how they add up over histories. */
function addCountedOn(work: Work, { id, title }: TallyList): void {
  const { input, capture, people, histories } = work;
  const on = people.filter((person) => person.lists.includes(id));
  const all = input.persons.filter((person) => person.lists.includes(id)).length;
  const figure = `persons.on.${id}`;
  addPersons(work, {
    id: figure,
    label: {
      en: `people counted who are also on: ${title}`,
      ru: `учтённые люди, которые есть и в списке: ${title}`,
    },
    value: on.length,
    how: {
      en: 'Persons counted who also have a record on this list.',
      ru: 'Учтённые люди, у которых есть запись и в этом списке.',
    },
    lists: [...capture, id],
    select: { counts: 'persons', on: [id] },
  });
  addSum(work, `list.${id}.persons`, [figure, hide(work, `unshown.only.${id}`, all - on.length)]);
  addSum(work, 'persons.total', [figure, hide(work, `unshown.off.${id}`, people.length - on.length)]);
  const onByHistory = new Map(captureHistories(on, capture).map((h) => [historyId(h.lists), h.persons]));
  const parts = histories.map(({ lists, persons }) => {
    const history = historyId(lists);
    const both = onByHistory.get(history) ?? 0;
    const cell = hide(work, onOther(lists, id), both);
    addSum(work, history, [cell, hide(work, `unshown.${history}.off.${id}`, persons - both)]);
    return { lists, cell };
  });
  addSum(
    work,
    figure,
    parts.map((part) => part.cell),
  );
  for (const a of capture) {
    const containing = parts.filter((part) => part.lists.includes(a));
    addSum(
      work,
      overlapId(a, id),
      containing.map((part) => part.cell),
    );
  }
}

function addOverlap(work: Work, a: string, b: string, bothCapture: boolean): void {
  const { people, histories } = work;
  const on = (id: string) => people.filter((person) => person.lists.includes(id)).length;
  const both = people.filter((p) => p.lists.includes(a) && p.lists.includes(b)).length;
  const [first = a, second = b] = named(work, [a, b]);
  const id = overlapId(a, b);
  addPersons(work, {
    id,
    label: { en: `on both: ${first} and ${second}`, ru: `в обоих: ${first} и ${second}` },
    value: both,
    how: {
      en: 'Persons with a record on each of the two lists.',
      ru: 'Люди, у которых есть запись в каждом из двух списков.',
    },
    lists: [a, b],
    select: { counts: 'persons', on: [a, b] },
  });
  addSum(work, `list.${a}.persons`, [id, hide(work, `unshown.${a}.off.${b}`, on(a) - both)]);
  if (!bothCapture) return;
  addSum(work, `list.${b}.persons`, [id, hide(work, `unshown.${b}.off.${a}`, on(b) - both)]);
  const containing = histories.filter((h) => h.lists.includes(a) && h.lists.includes(b));
  addSum(
    work,
    id,
    containing.map((h) => historyId(h.lists)),
  );
}

interface PersonsFigure {
  readonly id: string;
  readonly label: Words;
  readonly value: number;
  readonly how: Words;
  readonly lists: readonly string[];
  readonly select: Selection;
}

function addPersons({ input, figures }: Work, { lists, ...spec }: PersonsFigure): void {
  figures.push(
    makeFigure({
      ...spec,
      counts: 'persons',
      kind: 'linked',
      files: filesOf(input.files, lists),
      assumptions: [linkageAssumption],
    }),
  );
}

/** A sum without parts is 0, and says so itself. */
function addSum({ relations }: Work, total: string, parts: readonly string[]): void {
  if (parts.length > 0) relations.push({ total, parts });
}

function hide({ unshown }: Work, id: string, value: number): string {
  unshown.push({ id, value, guarded: true });
  return id;
}

function named({ input }: Work, lists: readonly string[]): readonly string[] {
  return lists.map((id) => input.lists.find((list) => list.id === id)?.title ?? id);
}
