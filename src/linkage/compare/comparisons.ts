// What is compared: every comparison with its ordered levels, in words, and the shares that EM starts from.
import type { Words } from '../../text/words.ts';

export interface LevelSpec {
  readonly id: string;
  readonly label: Words;
  /** Starting values and prior means of P(level | one person) and P(level | two persons). */
  readonly m: number;
  readonly u: number;
}

export interface ComparisonSpec {
  readonly id: string;
  readonly label: Words;
  readonly levels: readonly LevelSpec[];
  /** Levels whose u is the frequency of the very value that agrees. */
  readonly rarity: readonly string[];
  /** A level code above the levels: counts as the first level, but weighs nothing, since another comparison says it. */
  readonly implied: boolean;
  /** A comparison that this one depends on, among strangers too: what it weighs is trained by the level of that one. */
  readonly leansOn: string | null;
}

function level(id: string, m: number, u: number, en: string, ru: string): LevelSpec {
  return { id, m, u, label: { en, ru } };
}

function comparison<Id extends string>(
  id: Id,
  en: string,
  ru: string,
  levels: readonly LevelSpec[],
  options: {
    readonly rarity?: readonly string[];
    readonly implied?: boolean;
    readonly leansOn?: string;
  } = {},
): ComparisonSpec & { readonly id: Id } {
  return {
    id,
    label: { en, ru },
    levels,
    rarity: options.rarity ?? [],
    implied: options.implied ?? false,
    leansOn: options.leansOn ?? null,
  };
}

/**
 * The comparisons in the order of pattern columns. Within each, a missing value on either side is neutral. Where
 * precision differs (an initial against an initial, a year against a day) the comparison is one of its own, so that
 * m and u are shares among pairs that could have reached each level.
 */
export const comparisonSpecs = [
  comparison(
    'surname',
    'Surname',
    'Фамилия',
    [
      level('same', 0.82, 0.002, 'same', 'совпадает'),
      level('other', 0.03, 0.0005, 'same as another surname', 'совпадает с другой фамилией'),
      level(
        'form',
        0.02,
        0.001,
        'same but for the ending of sex or case',
        'отличается окончанием рода или падежа',
      ),
      level('near', 0.07, 0.001, 'one slip apart', 'отличается одной ошибкой'),
      level('alike', 0.02, 0.005, 'alike', 'похожа'),
      level(
        'swapped',
        0.015,
        0.00001,
        'the same words as in the name, placed or joined otherwise',
        'те же слова имени стоят иначе или слитно',
      ),
      level('moved', 0.012, 0.0002, 'among the given names of the other', 'стоит среди имён другой записи'),
      level('different', 0.013, 0.99029, 'different', 'другая'),
    ],
    { rarity: ['same', 'other'] },
  ),
  comparison(
    'given',
    'Given name',
    'Имя',
    [
      level('same', 0.85, 0.03, 'same', 'совпадает'),
      level('variant', 0.05, 0.002, 'another form of the name', 'другая форма имени'),
      level('cut', 0.01, 0.0005, 'cut off', 'обрывается'),
      level('another', 0.02, 0.01, 'same as another of the names', 'совпадает с другим из имён'),
      level('near', 0.04, 0.005, 'one slip apart', 'отличается одной ошибкой'),
      level('spouse', 0.005, 0.002, 'names of the husband', 'имена мужа'),
      level('married', 0.01, 0.05, 'different, a married woman', 'другое, замужняя женщина'),
      level('different', 0.015, 0.9005, 'different', 'другое'),
    ],
    { rarity: ['same', 'variant'] },
  ),
  comparison('given-initial', 'Initial of the given name', 'Инициал имени', [
    level('same', 0.97, 0.09, 'same', 'совпадает'),
    level('different', 0.03, 0.91, 'different', 'другой'),
  ]),
  comparison('further-given', 'Further given names', 'Другие имена', [
    level('same', 0.714, 0.02, 'same', 'совпадают'),
    level('compatible', 0.23, 0.06, 'an initial or a cut-off name agrees', 'совпадает инициал или начало'),
    level('some', 0.006, 0.1, 'one agrees, another differs', 'одно совпадает, другое отличается'),
    level('different', 0.05, 0.82, 'different', 'другие'),
  ]),
  comparison(
    'patronymic',
    'Patronymic',
    'Отчество',
    [
      level('same', 0.92, 0.04, 'same', 'совпадает'),
      level('near', 0.06, 0.01, 'one slip apart', 'отличается одной ошибкой'),
      level('different', 0.02, 0.95, 'different', 'другое'),
    ],
    { rarity: ['same'] },
  ),
  comparison('patronymic-initial', 'Initial of the patronymic', 'Инициал отчества', [
    level('same', 0.97, 0.1, 'same', 'совпадает'),
    level('different', 0.03, 0.9, 'different', 'другой'),
  ]),
  comparison('birth', 'Date of birth', 'Дата рождения', [
    level('same', 0.9, 0.0001, 'same day', 'тот же день'),
    level('swapped', 0.01, 0.0001, 'day and month swapped', 'день и месяц переставлены'),
    level('day', 0.02, 0.0006, 'one digit of the day differs', 'отличается одна цифра дня'),
    level('month', 0.02, 0.0002, 'one digit of the month differs', 'отличается одна цифра месяца'),
    level('year-digit', 0.02, 0.0005, 'one digit of the year differs', 'отличается одна цифра года'),
    level('part', 0.01, 0.003, 'day, month or year differs', 'отличается день, месяц или год'),
    level('year', 0.01, 0.015, 'another day of that year', 'другой день того же года'),
    level('different', 0.02, 0.9805, 'different', 'другая'),
  ]),
  comparison('birth-coarse', 'Date of birth, not to the day', 'Дата рождения, не до дня', [
    level('month', 0.04, 0.001, 'same month', 'тот же месяц'),
    level('overlap', 0.8, 0.05, 'same within what is known', 'совпадает в пределах известного'),
    level('one', 0.08, 0.04, 'within one year', 'в пределах года'),
    level('two', 0.03, 0.05, 'within two years', 'в пределах двух лет'),
    level('five', 0.03, 0.14, 'within five years', 'в пределах пяти лет'),
    level('different', 0.02, 0.719, 'different', 'другая'),
  ]),
  comparison(
    'sex',
    'Sex',
    'Пол',
    [level('same', 0.99, 0.6, 'same', 'совпадает'), level('different', 0.01, 0.4, 'different', 'другой')],
    { implied: true },
  ),
  comparison(
    'unit',
    'Unit',
    'Часть',
    [
      level('same', 0.7, 0.15, 'same', 'та же'),
      level('line', 0.15, 0.1, 'one stands above the other', 'одна входит в другую'),
      level('sibling', 0.08, 0.3, 'of one parent', 'обе из одного соединения'),
      level('different', 0.07, 0.45, 'different', 'другая'),
    ],
    { rarity: ['same'], leansOn: 'place' },
  ),
  comparison('category', 'Category', 'Категория', [
    level('same', 0.93, 0.5, 'same', 'совпадает'),
    level('different', 0.07, 0.5, 'different', 'другая'),
  ]),
  comparison('rank', 'Rank', 'Звание', [
    level('same', 0.75, 0.3, 'same', 'совпадает'),
    level('different', 0.25, 0.7, 'different', 'другое'),
  ]),
  comparison('event', 'Date of the event', 'Дата события', [
    level('same', 0.5, 0.003, 'same day', 'тот же день'),
    level('month', 0.35, 0.1, 'within a month', 'в пределах месяца'),
    level('quarter', 0.08, 0.2, 'within three months', 'в пределах трёх месяцев'),
    level('different', 0.07, 0.697, 'different', 'другая'),
  ]),
  comparison(
    'identifier',
    'Identifier',
    'Номер',
    [
      level('same', 0.9, 0.00001, 'same', 'совпадает'),
      level('near', 0.05, 0.00001, 'one slip apart', 'отличается одной ошибкой'),
      level('alike', 0.02, 0.0001, 'alike', 'похож'),
      level('different', 0.03, 0.99988, 'different', 'другой'),
    ],
    { leansOn: 'place' },
  ),
  comparison(
    'place',
    'Place',
    'Место',
    [
      level('same', 0.8, 0.05, 'same', 'совпадает'),
      level('near', 0.05, 0.005, 'one slip apart', 'отличается одной ошибкой'),
      level('alike', 0.05, 0.01, 'alike', 'похоже'),
      level('different', 0.1, 0.935, 'different', 'другое'),
    ],
    { rarity: ['same'] },
  ),
] as const satisfies readonly ComparisonSpec[];

/** Code of a level in a pattern: 0 is missing, then 1, 2, … in the order above. Throws on an unknown name. */
export function levelCode(comparisonId: string, levelId: string): number {
  const specs: readonly ComparisonSpec[] = comparisonSpecs;
  const at = specs.find((c) => c.id === comparisonId)?.levels.findIndex((l) => l.id === levelId) ?? -1;
  if (at === -1) throw new Error(`no level ${comparisonId}.${levelId}`);
  return at + 1;
}
