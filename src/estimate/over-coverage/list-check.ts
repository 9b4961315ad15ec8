// What was found when people of the lists were checked one by one: how many of them do not belong there.
import type { Words } from '../../text/words.ts';
import { observedTotal, type CaptureTable } from '../capture-table.ts';
import { listSize, repeatedTotal } from '../checks/list-pairs.ts';

/** A random sample of the people on a list, or of all who are on some list, looked into one by one. */
export interface ListCheck {
  /**
   * Whom the sample was drawn from: the people on the list of that name, all who are on some list, or those who are on two
   * lists or more.
   */
  readonly of: { readonly list: string } | 'all' | 'several';
  /** People checked, and how many of them do not belong on the list: dead, missing, transferred, never gone. */
  readonly checked: number;
  readonly wrong: number;
}

const faults = {
  twice: {
    en: 'two checks are of the same people: add them up',
    ru: 'две проверки относятся к одним и тем же людям: сложите их',
  },
  exclude: {
    en: 'a check of all people and checks of single lists exclude each other',
    ru: 'проверка всех людей и проверки отдельных списков исключают друг друга',
  },
  alone: {
    en: 'a check of people on several lists needs one of all people, or of single lists, beside it',
    ru: 'к проверке людей из нескольких списков нужна ещё проверка всех людей или отдельных списков',
  },
} as const satisfies Record<string, Words>;

/** Why these checks cannot be of this table, or null. */
export function checkFault(table: CaptureTable, checks: readonly ListCheck[]): Words | null {
  const names = checks.map((check) => nameOf(check).en);
  if (new Set(names).size < names.length) return faults.twice;
  const isAll = checks.some(({ of }) => of === 'all');
  if (isAll && checks.some(({ of }) => typeof of === 'object')) {
    return faults.exclude;
  }
  if (checks.length > 0 && !isAll && checks.every(({ of }) => of === 'several')) {
    return faults.alone;
  }
  for (const check of checks) {
    const size = peopleOf(table, check);
    const { en, ru } = nameOf(check);
    if (size === null)
      return {
        en: `a check is of ${en}, which is not among the lists`,
        ru: `проверка относится к тому, чего нет среди списков: ${ru}`,
      };
    if (check.wrong > check.checked)
      return {
        en: `more people of ${en} are wrong than were checked`,
        ru: `внесённых ошибочно больше, чем проверенных: ${ru}`,
      };
    if (check.checked > size)
      return {
        en: `more people of ${en} were checked than are there`,
        ru: `проверенных больше, чем всего людей: ${ru}`,
      };
  }
  return null;
}

/** Said of lists of which no sample was checked, where those of others were; null where there are none. */
export function uncheckedWords(table: CaptureTable, checks: readonly ListCheck[]): Words | null {
  if (checks.length === 0 || checks.some(({ of }) => of === 'all')) return null;
  const checked = new Set(checks.flatMap(({ of }) => (typeof of === 'object' ? [of.list] : [])));
  const left = table.lists.filter((name) => !checked.has(name));
  if (left.length === 0) return null;
  return {
    en: `Nobody on ${left.map((name) => `“${name}”`).join(', ')} was checked: people who are on no other list are taken to belong there.`,
    ru: `Списки без проверки: ${left.map((name) => `«${name}»`).join(', ')}. Люди, которых нет в других списках, считаются внесёнными по праву.`,
  };
}

function nameOf({ of }: ListCheck): Words {
  if (typeof of === 'object') return { en: `“${of.list}”`, ru: `«${of.list}»` };
  return of === 'all'
    ? { en: 'all lists', ru: 'все списки' }
    : { en: 'several lists', ru: 'несколько списков' };
}

/** How many people the sample was drawn from; null for a list that is not there. */
export function peopleOf(table: CaptureTable, { of }: ListCheck): number | null {
  if (of === 'all') return observedTotal(table);
  if (of === 'several') return repeatedTotal(table);
  const list = table.lists.indexOf(of.list);
  return list < 0 ? null : listSize(table, list);
}
