// What a schema cannot see: that ids are given once, that references lead somewhere, that periods run
// forwards.
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type DateInterval, readCaseDate } from '../text/date.ts';
import type { Words } from '../text/words.ts';
import { didYouMean, nearest } from './nearest.ts';
import type { Case } from './schema.ts';
import type { YamlPath, YamlTree } from './yaml-tree.ts';

interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** All problems of a case that fits the schema, in no particular order. */
export function checkCase(subject: Case, tree: YamlTree): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const add = (code: Diagnostic['code'], path: YamlPath, reason: Words): void => {
    problems.push(tree.problem(code, path, reason));
  };

  const checkDay = (value: string | undefined, path: YamlPath): void => {
    if (value !== undefined && interval(value) === null)
      add('case.invalid', path, { en: 'there is no such day', ru: 'такого дня нет' });
  };
  const checkPeriod = (period: Period, path: YamlPath): void => {
    checkDay(period.from, [...path, 'from']);
    checkDay(period.to, [...path, 'to']);
    const from = period.from === undefined ? null : interval(period.from);
    const to = period.to === undefined ? null : interval(period.to);
    if (from !== null && to !== null && from.from > to.to) {
      add('case.invalid', [...path, 'from'], { en: '`from` is after `to`', ru: '`from` позже, чем `to`' });
    }
  };
  const checkUnique = (ids: readonly string[], room: string): void => {
    ids.forEach((id, index) => {
      if (ids.indexOf(id) < index) {
        add('case.duplicate', [room, index, 'id'], {
          en: `the id ${JSON.stringify(id)} is used twice`,
          ru: `id ${JSON.stringify(id)} использован дважды`,
        });
      }
    });
  };
  const unitIds = subject.units.map((unit) => unit.id);
  const checkUnit = (id: string | undefined, path: YamlPath): void => {
    if (id === undefined || unitIds.includes(id)) return;
    const hint = didYouMean(nearest(id, unitIds));
    add('case.unknown-unit', path, {
      en: `there is no unit ${JSON.stringify(id)}${hint.en}`,
      ru: `подразделения ${JSON.stringify(id)} нет${hint.ru}`,
    });
  };

  checkPeriod(subject.question, ['question']);
  for (const [id, list] of Object.entries(subject.lists)) {
    checkDay(list.closed, ['lists', id, 'closed']);
    checkIssue(subject, id, add);
    list.omits.forEach((stratum, index) => {
      const path = ['lists', id, 'omits', index];
      checkUnit(stratum.unit, [...path, 'unit']);
      checkPeriod(stratum, path);
    });
  }

  const listIds = Object.keys(subject.lists);
  subject['weights-from']?.forEach((id, index) => {
    if (listIds.includes(id)) return;
    const hint = didYouMean(nearest(id, listIds));
    add('case.invalid', ['weights-from', index], {
      en: `there is no list ${JSON.stringify(id)}${hint.en}`,
      ru: `списка ${JSON.stringify(id)} нет${hint.ru}`,
    });
  });

  checkUnique(unitIds, 'units');
  subject.units.forEach((unit, index) => {
    checkUnit(unit.parent, ['units', index, 'parent']);
    checkPeriod(unit, ['units', index]);
    unit.strength.forEach((band, n) => checkPeriod(band, ['units', index, 'strength', n]));
  });
  for (const cycle of unitCycles(subject)) {
    const index = unitIds.indexOf(cycle[0] ?? '');
    add('case.unit-cycle', ['units', index, 'parent'], describeCycle(cycle));
  }

  subject.incidents.forEach((incident, index) => {
    const path = ['incidents', index];
    checkUnit(incident.unit, [...path, 'unit']);
    checkDay(incident.date, [...path, 'date']);
    checkPeriod(incident, path);
    if (incident.date === undefined && incident.from === undefined) {
      add('case.invalid', path, {
        en: 'an incident needs `date`, or `from` and `to`',
        ru: 'событию нужна дата `date` или `from` и `to`',
      });
    }
    if (incident.date !== undefined && (incident.from !== undefined || incident.to !== undefined)) {
      add('case.invalid', path, {
        en: 'an incident has either `date`, or `from` and `to`',
        ru: 'у события бывает либо `date`, либо `from` и `to`',
      });
    }
  });

  checkUnique(
    subject.cited.map((figure) => figure.id),
    'cited',
  );
  subject.cited.forEach((figure, index) => {
    const path = ['cited', index];
    checkPeriod(figure, path);
    const { low, high } = figure;
    if (figure.value === undefined && (low === undefined || high === undefined)) {
      add('case.invalid', path, {
        en: 'a cited figure needs `value`, or `low` and `high`',
        ru: 'опубликованному числу нужно `value` или `low` и `high`',
      });
    }
    if (low !== undefined && high !== undefined && low > high) {
      add('case.invalid', [...path, 'low'], { en: '`low` is above `high`', ru: '`low` больше, чем `high`' });
    }
    const whole = figure['part-of'];
    if (whole !== undefined && !subject.cited.some(({ id }) => id === whole)) {
      add('case.invalid', [...path, 'part-of'], {
        en: `there is no cited figure ${JSON.stringify(whole)}`,
        ru: `опубликованного числа ${JSON.stringify(whole)} в деле нет`,
      });
    }
  });
  checkEstimate(subject, { add, checkUnit, checkPeriod });
  subject.texts.forEach((entry, index) => checkDay(entry.date, ['texts', index, 'date']));
  return problems;
}

/** Issues are dated, and are all issues of one list, which is none itself. */
function checkIssue({ lists }: Case, id: string, add: Checks['add']): void {
  const { 'issue-of': of, closed } = lists[id] ?? {};
  if (of === undefined) return;
  const path = ['lists', id, 'issue-of'];
  const whole = lists[of];
  if (whole === undefined || of === id || whole['issue-of'] !== undefined) {
    add('case.invalid', path, {
      en: `${JSON.stringify(of)} is no other list that is itself no issue of one`,
      ru: `${JSON.stringify(of)} — не другой список или сам указан как выпуск списка`,
    });
  } else if (closed === undefined || whole.closed === undefined) {
    add('case.invalid', path, {
      en: 'an issue and the list that it is of are dated by `closed`',
      ru: 'у выпуска и у его списка должна быть дата `closed`',
    });
  }
}

interface Checks {
  readonly add: (code: Diagnostic['code'], path: YamlPath, reason: Words) => void;
  readonly checkUnit: (id: string | undefined, path: YamlPath) => void;
  readonly checkPeriod: (period: Period, path: YamlPath) => void;
}

function checkEstimate({ estimate, lists }: Case, { add, checkUnit, checkPeriod }: Checks): void {
  estimate?.strata?.forEach((stratum, index) => {
    const path = ['estimate', 'strata', index];
    stratum.units?.forEach((unit, n) => checkUnit(unit, [...path, 'units', n]));
    checkPeriod(stratum, path);
  });
  estimate?.['over-coverage']?.checks.forEach(({ list }, index) => {
    if (list !== undefined && lists[list]?.role !== 'capture') {
      const path = ['estimate', 'over-coverage', 'checks', index, 'list'];
      add('case.invalid', path, {
        en: `${JSON.stringify(list)} is not a list with the role capture`,
        ru: `${JSON.stringify(list)} — не список с ролью capture`,
      });
    }
  });
}

function interval(date: string): DateInterval | null {
  try {
    return readCaseDate(date);
  } catch {
    return null;
  }
}

/** Each cycle of parents once, beginning with the unit that comes first in the file. */
function unitCycles(subject: Case): readonly (readonly string[])[] {
  const parents = new Map<string, string | undefined>();
  for (const unit of subject.units) if (!parents.has(unit.id)) parents.set(unit.id, unit.parent);
  const settled = new Set<string>();
  const cycles: string[][] = [];
  for (const start of parents.keys()) {
    const chain: string[] = [];
    const inChain = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !settled.has(at) && !inChain.has(at)) {
      chain.push(at);
      inChain.add(at);
      at = parents.get(at);
    }
    if (at !== undefined && inChain.has(at)) cycles.push(chain.slice(chain.indexOf(at)));
    for (const id of chain) settled.add(id);
  }
  return cycles;
}

function describeCycle(cycle: readonly string[]): Words {
  const named = cycle.map((id) => JSON.stringify(id));
  if (cycle.length === 1) {
    return {
      en: `the unit ${named.join('')} is its own parent`,
      ru: `подразделение ${named.join('')} указано вышестоящим для самого себя`,
    };
  }
  if (cycle.length === 2) {
    return {
      en: `the units ${named.join(' and ')} are each other's parent`,
      ru: `подразделения ${named.join(' и ')} указаны вышестоящими друг для друга`,
    };
  }
  return {
    en: `the units ${named.join(', ')} are parents of one another in a circle`,
    ru: `подразделения ${named.join(', ')} подчинены друг другу по кругу`,
  };
}
