// Words of a sentence that its figure does not have: those that say nothing more of the people counted, and those that do.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const question = { event: 'events', population: 'people', from: '2018-01', to: '2024-12' };
const prison = judgeByCase({
  question,
  cited: [
    {
      id: 'dead',
      value: 618,
      counts: 'prisoners',
      population: 'prisoners of the Lesna region',
      event: 'died',
      from: '2019-01',
      to: '2023-12',
      source: 'Jail Monitor',
    },
    {
      id: 'staff',
      value: 19,
      counts: 'staff',
      population: 'staff of the Lesna prison service',
      event: 'convicted',
      from: '2019-01',
      to: '2023-12',
      source: 'Jail Monitor',
    },
    {
      id: 'ships',
      value: 27,
      counts: 'ships',
      population: 'ships of the eastern port',
      event: 'damaged',
      place: 'Severny',
      from: '2023-02',
      to: '2024-02',
      source: 'Sky Desk',
    },
    {
      id: 'hostages',
      value: 534,
      counts: 'people',
      population: 'the River Front',
      event: 'taken hostage',
      from: '2020-06',
      to: '2023-06',
      source: 'Return Board',
    },
    {
      id: 'home',
      value: 48215,
      counts: 'people',
      population: 'Ingrians',
      event: 'returned from exile',
      from: '1957-01',
      to: '1960-12',
      source: 'Statistics Office',
    },
    {
      id: 'names',
      value: 912,
      counts: 'names',
      population: 'residents of Karlovka',
      event: 'name on the memorial wall',
      place: 'Karlovka',
      to: '2023-12',
      source: 'Town Museum',
    },
    {
      id: 'wanted',
      value: 58310,
      counts: 'people',
      population: 'interior ministry wanted list',
      event: 'wanted',
      to: '2024-01',
      source: 'Listwatch',
    },
    {
      id: 'unlawful',
      value: 211,
      counts: 'complaints',
      population: 'people held in Varna',
      event: 'held against the law',
      from: '2018-01',
      to: '2022-12',
      source: 'Varna Ombudsman',
    },
    {
      id: 'junta',
      value: 44,
      counts: 'people',
      population: 'officers of the junta',
      event: 'convicted',
      from: '1985-01',
      to: '1995-12',
      source: 'Prosecutor',
    },
    {
      id: 'terror',
      value: 1309,
      counts: 'people',
      population: 'residents of Karlovka',
      event: 'shot',
      from: '1937-08',
      to: '1937-12',
      source: 'Town Museum',
    },
    {
      id: 'shot',
      value: 83,
      counts: 'people',
      population: 'Varna police',
      event: 'shot dead by police',
      from: '2018-01',
      to: '2022-12',
      source: 'Shot Count',
    },
  ],
});
const army = judgeByCase({
  question,
  cited: [
    {
      id: 'gone',
      value: 1427,
      counts: 'soldiers',
      population: '61st Missile Boat Brigade',
      event: 'absent without leave',
      from: '2022-06',
      to: '2024-05',
      source: 'Ridge Post',
    },
    {
      id: 'peak',
      value: 158,
      counts: 'soldiers',
      population: '29th Rifle Division',
      event: 'absence without leave',
      from: '2023-09',
      to: '2023-09',
      source: 'Border Ledger',
    },
    {
      id: 'cases',
      value: 974,
      counts: 'criminal cases',
      population: 'the army',
      event: 'absence without leave',
      from: '2024-03',
      to: '2024-03',
      source: 'Bench Count',
    },
    {
      id: 'shells',
      value: 64,
      counts: 'people',
      population: 'civilians',
      event: 'killed in shelling',
      place: 'Rechitsa',
      from: '2023-07',
      to: '2023-07',
      source: 'Town Hall',
    },
    {
      id: 'border',
      value: 7340,
      counts: 'people',
      population: 'men of draft age',
      event: 'detained at the border',
      from: '2022-01',
      to: '2022-12',
      source: 'Border Service',
    },
  ],
});

describe('a word that says nothing more of those counted', () => {
  it.each([
    'В колониях и изоляторах Лесненской области с 2019 по 2023 год умерли 618 заключённых.',
    'Between 2019 and 2023, 618 prisoners died in the jails and colonies of the Lesna region.',
    '618 prisoners of the Lesna region died between 2019 and 2023, Jail Monitor said in a written reply.',
    'Twenty-seven ships were damaged at Severny between February 2023 and February 2024, satellite images studied by Sky Desk show.',
    'The River Front took 534 people hostage between June 2020 and June 2023.',
    '48,215 Ingrians came back home from exile between 1957 and 1960.',
    'На мемориальной стене Карловки к концу 2023 года высечено 912 имён.',
    "By January 2024, 58,310 people had found their way onto the interior ministry's wanted list.",
    'Between 2018 and 2022, the Varna Ombudsman logged 211 complaints that people had been held in breach of the law.',
    'The courts convicted 44 officers of the former junta between 1985 and 1995.',
    'За пять последних месяцев 1937 года расстреляли 1309 жителей Карловки.',
    'Officers of the Varna police shot dead 83 people between 2018 and 2022.',
  ])('%s', (text) => {
    expect(prison(text)).toBe('supported');
  });

  it.each([
    'С июня 2022-го по май 2024 года самовольно ушли 1427 солдат 61-й бригады ракетных катеров.',
    'Среди тех, кто с июня 2022-го по май 2024 года самовольно оставил 61-ю бригаду, 1427 солдат.',
    'Between June 2022 and May 2024, 1,427 soldiers of the 61st Missile Boat Brigade left without permission.',
    'Courts took in 974 criminal cases over absence without leave in March 2024.',
    'В марте 2024 года дел о самовольном оставлении части в судах было куда больше — 974 уголовных дела.',
    'В результате обстрелов в Речице в июле 2023 года погибли 64 мирных жителя.',
    'In March 2024 the courts received 974 criminal cases against soldiers absent without permission.',
    'A year earlier, in 2022, 7,340 men of draft age had been detained at the border.',
    'В сентябре 2023 года за месяц из 29-й стрелковой дивизии самовольно ушли 158 солдат.',
    'Если считать по данным Ridge Post, с июня 2022-го по май 2024 года из 61-й бригады самовольно ушли 1427 солдат.',
  ])('%s', (text) => {
    expect(army(text)).toBe('supported');
  });
});

describe('a word that says more of them', () => {
  it.each([
    '618 prisoners died in the hospitals of the Lesna region between 2019 and 2023.',
    '618 prisoners of the Lesna region died of hunger between 2019 and 2023, Jail Monitor said in a written reply.',
    '618 prisoners of the Lesna region died between 2019 and 2023, Jail Monitor said, in their sleep.',
    'Twenty-seven ships were damaged by drones at Severny between February 2023 and February 2024, images studied by Sky Desk show.',
    'The River Front took 534 people hostage for ransom between June 2020 and June 2023.',
    '48,215 Ingrians came back from exile between 1957 and 1960 to burnt houses.',
    "By January 2024, 58,310 people had been taken off the interior ministry's wanted list.",
    'The courts convicted 44 former officers of the junta between 1985 and 1995.',
    'За пять первых месяцев 1937 года расстреляли 1309 жителей Карловки.',
    'Off-duty officers of the Varna police shot dead 83 people between 2018 and 2022.',
    'It is a lie that 618 prisoners of the Lesna region died between 2019 and 2023.',
  ])('%s', (text) => {
    expect(prison(text)).not.toMatch(/^supported/);
  });

  it.each([
    'С июня 2022-го по май 2024 года из 61-й бригады после ссоры самовольно ушли 1427 солдат.',
    'Самовольно ушли 1427 солдат 61-й бригады и приданного отряда добровольцев.',
    'Between June 2022 and May 2024, 1,427 soldiers of the 61st Missile Boat Brigade left without permission and took their rifles.',
    'In March 2024, 974 criminal cases over absence without leave were taken back.',
    'В результате ночных обстрелов в Речице в июле 2023 года погибли 64 мирных жителя.',
    'Это не подтвердилось: в июле 2023 года под обстрелом в Речице погибли 64 мирных жителя.',
    'A year earlier 7,340 men of draft age had been detained at the border.',
    'В сентябре 2023 года за неделю из 29-й стрелковой дивизии самовольно ушли 158 солдат.',
  ])('%s', (text) => {
    expect(army(text)).not.toMatch(/^supported/);
  });
});

it('passes over what an opening denies of something else', () => {
  const told = 'в июле 2023 года под обстрелом в Речице погибли более 90 мирных жителей.';
  expect(army(`Командиры не щадили и своих: ${told}`)).toBe('overstated');
  expect(army(`Это не подтвердилось: ${told}`)).toBe('cannot-tell');
});
