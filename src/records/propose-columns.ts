// What the columns of a new list may mean, proposed from the header and a sample of rows for the user to correct.
import { fields, type Field } from '../case/field.ts';
import { readDate } from '../text/date-grammar.ts';
import { meansNothing } from '../text/date-words.ts';
import { foldKey } from '../text/fold.ts';
import { folded, spellings } from './coded.ts';
import { isKnownGiven } from './given-names.ts';
import { readName } from './name.ts';
import { patronymicForm } from './patronymic.ts';

interface ProposedColumn {
  readonly header: string;
  readonly field: Field;
}

const synonyms: Readonly<Record<Field, readonly string[]>> = {
  name: [
    'ФИО',
    'Ф.И.О.',
    'Ф. И. О.',
    'Фамилия Имя Отчество',
    'Фамилия, имя, отчество',
    'Фамилия И.О.',
    'Военнослужащий',
    'Name',
    'Full name',
    'Person',
    'Names',
    'Осужденный',
    'rownames',
    'Имя полностью',
    'FIO',
  ],
  surname: ['Фамилия', 'Surname', 'Last name', 'Family name', 'lname', 'lastname', 'Фам'],
  given: ['Имя', 'First name', 'Given name', 'Given names', 'Forename', 'fname', 'firstname'],
  patronymic: ['Отчество', 'Patronymic', 'Middle name', 'Отч'],
  sex: ['Пол', 'Sex', 'Gender'],
  birth: [
    'Дата рождения',
    'Д.р.',
    'ДР',
    'Г.р.',
    'Год рождения',
    'Рождение',
    'Родился',
    'DOB',
    'Date of birth',
    'Birth date',
    'Birthdate',
    'Born',
    'Birth',
    'Birth year',
    'Year of birth',
    'Дата рожд',
    'г/р',
    'Birthday',
  ],
  age: ['Возраст', 'Age', 'Лет'],
  rank: ['Звание', 'Воинское звание', 'В/звание', 'В/зв', 'Rank', 'Military rank', 'в/з'],
  category: [
    'Категория',
    'Категория военнослужащего',
    'Вид службы',
    'Служба',
    'Категория службы',
    'Category',
    'Service',
    'Service type',
    'Status of service',
    'Состав',
    'Контракт/моб',
  ],
  unit: [
    'В/ч',
    'Вч',
    'Войсковая часть',
    'Воинская часть',
    'Часть',
    'Подразделение',
    'Unit',
    'Military unit',
    'Regiment',
    'Полк',
    'Батальон',
    'Рота',
    'Место службы',
    'Формирование',
  ],
  place: [
    'Место',
    'Место рождения',
    'Место жительства',
    'Адрес',
    'Регион',
    'Город',
    'Place',
    'Region',
    'City',
    'Hometown',
    'Residence',
    'Place of birth',
    'Населенный пункт',
    'Откуда',
    'Joined',
  ],
  event: [
    'Дата СОЧ',
    'Дата оставления',
    'Дата оставления части',
    'Дата события',
    'Дата самовольного оставления',
    'СОЧ',
    'Дата',
    'Когда',
    'Date',
    'Event date',
    'Date left',
    'AWOL date',
    'Date of event',
    'Absent since',
    'С какого времени отсутствует',
    'Дата ухода',
    'Когда ушёл',
    'Когда оставил часть',
    'Отсутствует с',
    'Left on',
  ],
  outcome: [
    'Исход',
    'Результат',
    'Итог',
    'Статус',
    'Решение',
    'Приговор',
    'Состояние',
    'Outcome',
    'Status',
    'Result',
    'Verdict',
    'Survived',
    'Fate',
    'Примечание о возвращении',
  ],
  identifier: [
    'Личный номер',
    'ЛН',
    'Жетон',
    'Номер жетона',
    'ID',
    'Identifier',
    'Service number',
    'Personal number',
    'Номер дела',
    'Case number',
    'Case',
    'УИД',
    'ИНН',
    'СНИЛС',
    'Паспорт',
  ],
  ignore: [
    '№',
    '№ п/п',
    'п/п',
    'N',
    'No',
    'No.',
    'Номер',
    'Примечание',
    'Примечания',
    'Notes',
    'Comment',
    'Комментарий',
    '#',
  ],
};

// Words within a longer header, tried in this order.
const partial: readonly (readonly [Field, RegExp])[] = [
  // When somebody wrote it down or ruled on it is not when it happened.
  [
    'ignore',
    /(?:data|date).*(?:zvonk|obras|zapisi|publik|prigovor|reshen|postanov|call|entry|record|publi|verdict|ruling)/,
  ],
  ['birth', /rozhd|\bdob\b|birth|\bborn\b|\bgr\b/],
  [
    'event',
    /\bsoch\b|ostavlen|otsutstv|dezert|awol|absen|date.*(?:left|event|deser)|data uhoda|data sobitia/,
  ],
  ['patronymic', /otchestv|patronim|midle name/],
  ['rank', /zvan|\brank\b/],
  ['category', /kategor|category|vid sluzhbi|osnovan/],
  ['identifier', /lichni nomer|zheton|service number|personal number|identif|nomer dela/],
  ['name', /\bfio\b|\bf i o\b|familia.*im|ful name/],
  ['surname', /famili|surname|last ?name|family ?name/],
  ['given', /\bimia\b|first ?name|given|forename/],
  ['sex', /\bpol\b|\bsex\b|gender/],
  ['age', /vozrast|\bage\b/],
  ['unit', /\bchast\b|podrazdel|\bunit\b|regiment|\bpolk|batalion|\bvch\b/],
  ['place', /region|gorod|adres|mesto|city|place|address/],
  ['outcome', /status|ishod|reshen|prigovor|outcome|verdict|surviv|result/],
];

const exactFields = spellings(fields.map((field) => [field, synonyms[field]]));

function fieldOfHeader(header: string): Field | null {
  const text = folded(header.replace(/#\d+$/, ''));
  if (text === '') return header.trim() === '' || /^[№#\s]+$/.test(header) ? 'ignore' : null;
  const whole = exactFields.get(text) ?? exactFields.get(text.replaceAll(' ', ''));
  if (whole !== undefined) return whole;
  return partial.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function share(values: readonly string[], test: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}

const isFullName = (value: string): boolean => {
  const name = /^[\p{L}\p{M}\s.,'’()«»"-]+$/u.test(value) ? readName(value) : null;
  return (
    name !== null &&
    name.surnames.length > 0 &&
    (name.patronymic !== null ||
      name.title !== null ||
      name.given.some((part) => part.initial || isKnownGiven(part.key)))
  );
};

function fieldOfSample(values: readonly string[]): Field | null {
  const filled = values.filter((value) => !meansNothing(value));
  if (filled.length < 3) return null;
  const dates = filled.flatMap((value) => {
    const reading = /\d/.test(value) && !/^\d{1,3}$/.test(value) ? readDate(value) : null;
    return reading?.kind === 'date' ? [reading.interval] : [];
  });
  if (dates.length >= filled.length * 0.8) {
    const years = dates.map((d) => 1970 + d.from / 365.2425).toSorted((a, b) => a - b);
    return (years[Math.floor(years.length / 2)] ?? 0) < 2008 ? 'birth' : 'event';
  }
  const oneWord = share(filled, (value) => !/\s/.test(value.trim()));
  if (oneWord > 0.9 && share(filled, (value) => patronymicForm(value) !== null) > 0.8) return 'patronymic';
  if (oneWord > 0.9 && share(filled, (value) => isKnownGiven(foldKey(value))) > 0.6) return 'given';
  return share(filled, isFullName) > 0.6 ? 'name' : null;
}

const single: ReadonlySet<Field> = new Set([
  'name',
  'surname',
  'given',
  'patronymic',
  'sex',
  'birth',
  'age',
  'rank',
  'category',
  'event',
  'outcome',
]);

/**
 * One proposal per column, in order: by Russian and English synonyms first, then by what the sample holds (dates,
 * names). A meaning that only one column can have goes to the first that fits; all else is `ignore`.
 */
export function proposeColumns(
  header: readonly string[],
  sample: readonly (readonly string[])[],
): readonly ProposedColumn[] {
  const taken = new Set<Field>();
  const take = (field: Field | null): Field | null => {
    if (field === null || (single.has(field) && taken.has(field))) return null;
    taken.add(field);
    return field;
  };
  const named = header.map((name) => {
    const field = fieldOfHeader(name);
    return field === null ? null : (take(field) ?? 'ignore');
  });
  // `Имя` without a surname beside it may hold whole names.
  const given = named.indexOf('given');
  if (given !== -1 && !taken.has('surname') && !taken.has('name')) {
    const values = sample.map((row) => row[given] ?? '');
    if (fieldOfSample(values) === 'name') named[given] = take('name');
  }
  return header.map((name, index) => {
    const known = named[index] ?? null;
    if (known !== null) return { header: name, field: known };
    return { header: name, field: take(fieldOfSample(sample.map((row) => row[index] ?? ''))) ?? 'ignore' };
  });
}
