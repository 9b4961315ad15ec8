// Names: order, titles, brackets, oblique cases, and two real lists where they are present.
import { existsSync, readFileSync } from 'node:fs';
import { faker } from '@faker-js/faker/locale/ru';
import * as fc from 'fast-check';
import { incline } from 'lvovich';
import { describe, expect, it } from 'vitest';
import { foldKey } from '../text/fold.ts';
import { joinName, readName, type NamePart, type PersonName } from './name.ts';
import { canonicalGiven } from './variants.ts';

const keys = (parts: readonly NamePart[]): string =>
  parts.map((p) => p.key + (p.initial ? '.' : '')).join(' ');

function show(name: PersonName | null): string {
  if (name === null) return 'nobody';
  const patronymic = name.patronymic === null ? '' : ` / ${keys([name.patronymic])}`;
  const spouse = name.spouseGiven === undefined ? '' : ` (of ${keys(name.spouseGiven)})`;
  const nick = name.nicknames.length === 0 ? '' : ` "${keys(name.nicknames)}"`;
  return `${keys(name.surnames)}, ${keys(name.given)}${patronymic}${nick}${spouse} ${name.title ?? '-'} ${name.sex ?? '?'}`;
}

const table = `Иванов Иван Иванович = ivanov, ivan / ivanovich - male
Иванов И. И. = ivanov, i. / i. - male
Иванов И.И. = ivanov, i. / i. - male
Иванов ИИ = ivanov, i. / i. - male
Иванов И = ivanov, i. - male
ИвановИИ = ivanov, i. / i. - male
ИвановИ.И. = ivanov, i. / i. - male
Иванова-ПетроваА.Б. = ivanova petrova, a. / b. - female
И. И. Иванов = ivanov, i. / i. - male
Иванов.И.И. = ivanov, i. / i. - male
Иванов Пётр Антонрвич = ivanov, petr / antonrvich - male
Пётр Антонрвич Ткач = tkach, petr / antonrvich - male
Сидоров Иван Ивановч = sidorov, ivan / ivanovch - male
Sidorov Artem Artemovch = sidorov, artem / artemovch - male
Дугаров Баир Цыренвич = dugarov, bair cirenvich - male
Дугаров Тимур Цыренвич = dugarov, timur / cirenvich - male
Ткач Мария Антоновн = tkach, maria / antonovn - female
Петрова Мария Иванова = petrova, maria ivanova - female
Ткач Анна Елена = tkach, ana elena - female
Schmidt, Mr. Herman Diederich = shmidt, herman dederich mr male
Иван Петров = petrov, ivan - male
Иван Ткач = tkach, ivan - male
Ткач Иван = tkach, ivan - male
Лёха Ткач = tkach, leha - male
Пётр Сергеевич Иванов = ivanov, petr / sergevich - male
JABBUR (ZABOUR), Miss Hileni = iabur zabur, hileni miss female
YOUSSIFF (SAM'AAN), Mr Gerios = iusif saman, geres mr male
Berg (van der Bergh), Mr Jan = berg vanderberg, ian mr male
Иванов (Кот) = ivanov,  "kot" - male
Саша Ткач = tkach, sasha - ?
И.И. Иванов = ivanov, i. / i. - male
Иван Иванович Иванов = ivanov, ivan / ivanovich - male
ИВАНОВ Иван Иванович = ivanov, ivan / ivanovich - male
иванов иван иванович = ivanov, ivan / ivanovich - male
Рабинович Лев Абрамович = rabinovich, lev / abramovich - male
Лев Абрамович Рабинович = rabinovich, lev / abramovich - male
Абрамович Роман = abramovich, roman - male
Женя Иванов = ivanov, zhenia - male
Никита = , nikita - male
Старшина Иван Петрович = starshina, ivan / petrovich - male
старшина Сидоров Иван Петрович = sidorov, ivan / petrovich - male
Якушев Ефрем Александрович = iakushev, efrem / aleksandrovich - male
IVANOV, Ivan Ivanovich = ivanov, ivan / ivanovich - male
Ivan Ivanov = ivanov, ivan - male
Ivan Ivanovich Ivanov = ivanov, ivan / ivanovich - male
IVANOV Ivan = ivanov, ivan - male
Ivanov Ivan = ivanov, ivan - male
Jan van der Berg = vanderberg berg, ian - male
ABBOTT, Mr Eugene Joseph = abot, eugene iosef mr male
Allison, Miss. Helen Loraine = alison, helen loraine miss female
Cumings, Mrs. John Bradley (Florence Briggs Thayer) = kumings taer, florence brigs (of iohn bradlei) mrs female
Cumings, Mrs. John Bradley (Flo = kumings, flo (of iohn bradlei) mrs female
Frauenthal, Mrs. Henry William = frauental,  (of henri viliam) mrs female
ABBOTT, Mrs Rhoda Mary 'Rosa' = abot, rhoda mari "rosa" mrs female
PRIDEAUX, Mr John Arthur (Jack) = prideauks, iohn artur "iak" mr male
de Messemaeker, Mrs. Guillaume = demesemaeker mesemaeker,  (of guilaume) mrs female
Ovies y Rodriguez, Mr. Servando = oves rodriguez, servando mr male
O'Brien, Mr. Thomas = obren, tomas mr male
Sutehall, Mr. Henry Jr = sutehal, henri mr male
Иванов Иван «Кот» = ivanov, ivan "kot" - male
Иванова-Петрова Мария Сергеевна = ivanova petrova, maria / sergevna - female
Иванова (Петрова) Мария Ивановна = ivanova petrova, maria / ivanovna - female
Иванова Мария (урожд. Петрова) = ivanova petrova, maria - female
Мамедов Али Гусейн оглы = mamedov, ali / guseinogli - male
Мамедова Лейла Гасан кызы = mamedova, leila / gasankizi - female
в отношении Иванова Ивана Ивановича = ivanov, ivan / ivanovich - male
Ивановой Марии Петровны = ivanova, maria / petrovna - female
Сидоренко Петра Ильича = sidorenko, petr / ilich - male
рядового Цыганова А.Б. = ciganov, a. / b. - male
мл. сержант Петров П.П. = petrov, p. / p. - male
Ильи Соловьёва = solovev, ilia - male
Илья Соловьёв = solovev, ilia - male
Толстого Льва Николаевича = tolstoi, lev / nikolaevich - male
Кравца Павла Игоревича = kravec, pavel / igorevich - male
Черных Анны Ивановны = chernih, ana / ivanovna - female
Дзюбы Артёма Сергеевича = dziuba, artem / sergevich - male
Коваля Никиты Андреевича = koval, nikita / andrevich - male
Высоцкой Дарьи Ильиничны = visockaia, daria / ilinichna - female
Козловскому Юрию Юрьевичу = kozlovski, iuri / iurevich - male
Петровым Сергеем Ивановичем = petrov, sergei / ivanovich - male
Иванова Ивана = ivanov, ivan - male
Иванова Александра = ivanova, aleksandra - female
обвиняемого Ткача Ильи Петровича в совершении преступления = tkach, ilia / petrovich - male
Мельник Павел = melnik, pavel - male
Melnik Pavel = melnik, pavel - male
Melnik Pavel Alekseevmch = melnik, pavel / aleksevmch - male
Komarova Liubov = komarova, liubov - female
Yurchenko Ekaterina Maksimova = iurchenko, ekaterina maksimova - female
Roman Polanski = polanski, roman - male
Lars Friedrich Lindemann = lindeman, lars fredrich - ?
Abiy Ahmed = ahmed, abi - ?
Мельник Иванович Пётр = melnik, petr / ivanovich - male
Melnik Ivanovich Petya = melnik, petia / ivanovich - male
Пётр Иванович Мельник = melnik, petr / ivanovich - male
Карповой Ю. Т. = karpova, iu. / t. - female
Яровой Н. В. = iarovoi, n. / v. - ?
Зуевой Евгении = zueva, evgenia - female
Ткач Иван Палыч = tkach, ivan / pavlovich - male
Ткач Борис Борисыч = tkach, boris / borisovich - male
Ткач Марья Михална = tkach, maria / mihailovna - female
Мария Кузьминишна Ткач = tkach, maria / kuzminichna - female
IvanPetrov = petrov, ivan - male
Ronald McDonald = mkdonald, ronald - ?
Ig0r L0min = lomin, igor - male
JC Harker = harker, i. k. - ?
Hans O Albers = albers, hans o. - ?
Sheikh Nasim bin Salem al-Rawi = alravi, nasim salem sheikh male
Nasim ibn Salem = binsalem salem, nasim - ?
Karim el-Masri = almasri, karim - male
President Adam Weber = veber, adam president male
Ґеорґій Їжак = izhak, georgi - male
Νίκος Παπαδόπουλος = papadopulos, nikos - ?
გიორგი ბერიძე = beridze, gergi - male
Արամ Մանուկյան = manukian, aram - ?
سعيد كريم = krim, said - ?
李明 = magokono,  - ?
Иванов Иван Иванович, 1990 г.р. = ivanov, ivan / ivanovich - male
??? = nobody
123 = nobody`;

describe('readName', () => {
  it.each(table.split('\n').map((line) => line.split(' = ')))('%s', (raw = '', expected = '') => {
    expect(show(readName(raw))).toBe(expected);
  });

  it('keeps the text as written', () => {
    expect(readName(' Иванов  Иван ')?.raw).toBe(' Иванов  Иван ');
  });

  it('never throws, keeps the text as written, and gives keys of lower-case letters and digits', () => {
    const word = fc.constantFrom(
      'Иванов',
      'И.',
      'Mrs.',
      '(',
      ')',
      ',',
      '«',
      '»',
      "'",
      '"',
      'de',
      'оглы',
      'в',
      'Анны',
      '-',
      'Jr',
      'y',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.string({ unit: 'grapheme', maxLength: 200 }),
          fc.array(word).map((w) => w.join(' ')),
        ),
        (raw) => {
          const name = readName(raw);
          if (name === null) return;
          expect(name.raw).toBe(raw);
          const parts = [...name.surnames, ...name.given, ...name.nicknames, ...(name.spouseGiven ?? [])];
          if (name.patronymic !== null) parts.push(name.patronymic);
          expect(parts.length).toBeGreaterThan(0);
          for (const { key } of parts) expect(key).toMatch(/^[a-z0-9]+$/);
        },
      ),
    );
  });

  it('reads a Russian name the same in every order', () => {
    faker.seed(7);
    const names = Array.from({ length: 150 }, (_, i) => {
      const sex = i % 4 === 0 ? 'female' : 'male';
      return [faker.person.lastName(sex), faker.person.firstName(sex), faker.person.middleName(sex)] as const;
    });
    for (const [surname, given, patronymic] of names) {
      const expected = show(joinName({ surname, given, patronymic }));
      expect(expected).toContain(`${foldKey(surname)}, ${foldKey(given)} / ${foldKey(patronymic)}`);
      for (const raw of [
        `${surname} ${given} ${patronymic}`,
        `${given} ${patronymic} ${surname}`,
        `${surname.toUpperCase()} ${given} ${patronymic}`,
        `${surname}, ${given} ${patronymic}`,
      ])
        expect(show(readName(raw))).toBe(expected);
    }
  });
});

describe('oblique cases', () => {
  it.each(['genitive', 'dative'] as const)('%s goes back to the nominative', (form) => {
    faker.seed(3);
    for (let i = 0; i < 200; i++) {
      const sex = i % 4 === 0 ? 'female' : 'male';
      const [last, first, middle] = [
        faker.person.lastName(sex),
        faker.person.firstName(sex),
        faker.person.middleName(sex),
      ];
      const declined = incline({ last, first, middle, gender: sex }, form);
      const raw = `${declined.last} ${declined.first} ${declined.middle}`;
      expect(show(readName(raw))).toBe(show(joinName({ surname: last, given: first, patronymic: middle })));
    }
  });
});

describe('joinName', () => {
  it('reads columns', () => {
    expect(show(joinName({ surname: 'Иванов', given: 'И.И.' }))).toBe('ivanov, i. / i. - male');
    expect(show(joinName({ surname: 'Иванов', given: 'Иван Иванович' }))).toBe(
      'ivanov, ivan / ivanovich - male',
    );
    expect(show(joinName({ surname: 'Мамедов', given: 'Али', patronymic: 'Гусейн оглы' }))).toBe(
      'mamedov, ali / guseinogli - male',
    );
    expect(joinName({ surname: ' ', given: '' })).toBeNull();
  });
});

describe('given names', () => {
  it.each([
    ['Саша', 'Александр'],
    ['Саша', 'Александра'],
    ['Женя', 'Евгений'],
    ['Женя', 'Евгения'],
    ['Валя', 'Валентин'],
    ['Валя', 'Валентина'],
    ['Шура', 'Александра'],
    ['Сашенька', 'Саша'],
    ['Лёха', 'Алексей'],
    ['Дима', 'Дмитрий'],
    ['Bill', 'William'],
    ['Lizzie', 'Elizabeth'],
    ['Alexander', 'Александр'],
  ])('%s stands for %s', (form, full) => {
    expect(canonicalGiven(foldKey(form))).toBe(canonicalGiven(foldKey(full)));
  });
});

const titanic = new URL('../../../shared/data/titanic/', import.meta.url);
const present = existsSync(titanic);

describe('real lists', () => {
  it.skipIf(!present)('loses no surname (skipped where ../shared/data/titanic is absent)', () => {
    const aboard = readFileSync(new URL('Titanic_2025.txt', titanic), 'utf8').split('\n').slice(1);
    const passengers = readFileSync(new URL('carData-TitanicSurvival.csv', titanic), 'utf8')
      .split('\n')
      .slice(1);
    const names = [
      ...aboard.map((line) => line.split('\t')[0] ?? ''),
      ...passengers.map((line) => /^"([^"]*)"/.exec(line)?.[1] ?? ''),
    ].filter((name) => name !== '');
    expect(names.length).toBe(2208 + 1309);
    const lost = names.filter((raw) => (readName(raw)?.surnames.length ?? 0) === 0);
    expect(lost.length).toBe(0);
  });
});
