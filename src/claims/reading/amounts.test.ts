// What is read out of a sentence, by form of phrase: amounts with what they count, and numbers that count nothing.
import { describe, expect, test } from 'vitest';
import type { Claim } from '../claim.ts';
import { readClaims } from './read-claims.ts';

/** `over 50 percent`, `212 person mobilised`, `none person`: amount, unit of counting, categories, rate. */
function told({ quantity, counts, category }: Claim): string {
  const { kind, value, low, high, bound, per } = quantity;
  const isSpan = kind === 'range' || (kind === 'share' && value === null);
  const amount = isSpan ? `${low}–${high}` : value === null ? kind : String(Math.round(100 * value) / 100);
  const categories = (category?.value ?? []).filter((name) => !/^(?:group|article)-/.test(name));
  return [
    bound === 'exact' ? '' : bound,
    kind === 'ratio' ? `${amount} times` : kind === 'none' ? kind : amount,
    kind === 'ratio' ? '' : (counts?.value ?? '-').replace(/^other:.*/, 'other'),
    categories.join('+'),
    per === null ? '' : `per ${per}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const amounts = (text: string): readonly string[] => readClaims(text).claims.map(told);

describe('a noun that stands in front', () => {
  test.each<[string, readonly string[]]>([
    [
      'Мобилизованных в этой колонне 212, контрактников — 31.',
      ['212 person mobilised', '31 person contract'],
    ],
    ['Дезертиров за осень поймали 14.', ['14 person']],
    ['Жалоб подано 73.', ['73 other']],
    ['Приговоров вынесено 1 121, из них оправдательных — три.', ['1121 sentence', '3 sentence']],
    ['Самих офицеров в списке 26.', ['26 person officer']],
    ['Of the 412 miners on shift, 38 never came up.', ['412 person', '38 person']],
    ['Из 412 горняков на поверхность не поднялись 38.', ['412 person', '38 person']],
    ['From a pre-war strength of 1,700, the regiment is down to 400.', ['1700 person', '400 person']],
    ['Казарма рассчитана на 120, живут в ней 340 солдат.', ['120 person', '340 person']],
    ['The toll stood at 111, down from an earlier 118.', ['111 -', '118 -']],
    ["The committee's tally (3,872 as of Friday) leaves out the wounded.", ['3872 -']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});

describe('verbs of what became of people', () => {
  test.each<[string, readonly string[]]>([
    ['Only three survived.', ['3 person']],
    ['Уцелел каждый третий.', ['33.33 percent']],
    ['Out of a platoon of 30, nine came back.', ['30 person', '9 person']],
    ['В живых остались 19 из 200.', ['19 person', '200 person']],
    ['Rescuers found 17 alive.', ['17 person']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});

describe('none and all but some', () => {
  test.each<[string, readonly string[]]>([
    ['None survived.', ['none person']],
    ['«Не вернулся ни один», — сказала она.', ['none person']],
    ['Nobody was convicted.', ['none person']],
    ['Nobody likes the new colonel.', []],
    ['No soldier of the company was left by June.', ['none person']],
    ['Ни один из девяти обвиняемых вину не признал.', ['none person', '9 person']],
    ['Никто из 23 названных офицеров не осуждён.', ['none person officer', '23 person officer']],
    ['Никто не знает, сколько их было.', []],
    ['All but two of the 33 miners were rescued.', ['31 person', '33 person']],
    ['Все, кроме троих, вернулись.', ['almost all person']],
    ['Everyone except the colonel was rescued.', []],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});

describe('people by the form of the noun', () => {
  test.each<[string, readonly string[]]>([
    ['Some 1,500 Yazidis are still held.', ['about 1500 person']],
    ['Between 500,000 and 800,000 Tutsi were murdered.', ['500000–800000 person']],
    ['The stone names 1,204 fishermen and 12 geologists.', ['1204 person', '12 person']],
    ['Среди убитых — 19 трактористов и 4 учительницы.', ['19 person', '4 person']],
    ['Сгорели 12 грузовиков и 3 автобуса.', ['12 other', '3 other']],
    ['Forty Shaheds were shot down.', ['40 other']],
    ['The hospital bought 12 generators and 40 computers.', ['12 other', '40 other']],
    ['On the northern route 2,318 refugees drowned.', ['2318 person']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});

describe('numbers that count nobody', () => {
  test.each<[string, readonly string[]]>([
    ['Courtroom 4 was full.', []],
    ['They left by route 17 at dawn.', []],
    ['The hearing was moved to Courtroom 4 because of the crowd.', []],
    ['Высота 217,3 осталась за обороняющимися.', []],
    ['Радиостанция вещает на частоте 101,2 МГц.', []],
    ['They were at sixes and sevens.', []],
    ['Семеро одного не ждут, пошутил прапорщик.', []],
    ['Сняли лагерь в два счёта.', []],
    ['Nearly all of the dead were under 25.', []],
    ['A sergeant of 22 told the court his story.', []],
    ['The ratio of wounded to killed was three to one.', []],
    ['The rate is now 6.5 deaths per 100,000 prisoners.', []],
    ['Эксперты ждут, что к осени в колониях окажется ещё две тысячи дезертиров.', []],
    ['Analysts expect the number of trials to exceed 20,000.', []],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});

describe('money and years for each', () => {
  test.each<[string, readonly string[]]>([
    ['The army paid $1,500 for each recruit.', ['1500 money']],
    ['The prosecutor sought 15 years for each of the lieutenants.', ['15 years']],
    ['The prosecutor asked for nine years; the judge gave six.', ['9 years', '6 years']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});

describe('comparison with another period', () => {
  test.each<[string, readonly string[]]>([
    ['That is three times more than in the whole of 2022.', ['3 times']],
    ['Это втрое больше, чем годом раньше.', ['3 times']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});

describe('shares', () => {
  test.each<[string, readonly string[]]>([
    ['Fewer than one in ten complaints led to an indictment.', ['under 10 percent']],
    ['Two out of every three soldiers had never fired a rifle.', ['66.67 percent']],
    ['Over half are under 18.', ['over 50 percent']],
    ['Выжил один из ста.', ['1 percent']],
    [
      'The commission counted 69,280 victims, three quarters of them farmers.',
      ['69280 person', '75 percent'],
    ],
    ['In 46 of 60 cases the sentence was suspended.', ['46 case', '60 case']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});
describe('numbers that stand alone', () => {
  test.each<[string, readonly string[]]>([
    ['К семи вечера насчитали 94.', ['94 -']],
    ['In 2016, 43,000; in 2023, 110,000.', ['43000 -', '110000 -']],
    ['The number of trials: 2022 – 14; 2023 – 61; 2024 – 203.', ['14 -', '61 -', '203 -']],
    ['В полку 2 400 по штату, в строю 1 100.', ['2400 person', '1100 person']],
    ['Нас было четырнадцать в камере.', ['14 person']],
    ['В очереди на обмен ещё 1 900.', ['1900 -']],
    ['Thousands fled; hundreds never arrived.', ['about vague person', 'about vague person']],
    ['Under guard died 29 men, six more than a year earlier.', ['29 person', '6 person per year']],
    ['Под стражей умерли 29 арестантов — на 6 больше, чем годом ранее.', ['29 person', '6 person']],
    ['Всего зарегистрировано сообщений — 4 217; отказано по 1 986.', ['4217 -', '1986 -']],
    ['Самому младшему было 18, старшему — 57.', []],
    ['The mass grave measured 30 by 4 metres.', []],
    ['Пресс-служба: +7 (495) 696-71-75.', []],
    ['Ожидается, что к 2027 году численность арестантов снизится до 100 тысяч.', []],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});

describe('shares and bounds over prepositions', () => {
  test.each<[string, readonly string[]]>([
    ['Жалобы удовлетворялись в одном случае из сорока.', ['2.5 percent']],
    ['Более чем в половине случаев адвоката не допустили.', ['over 50 percent']],
    ['Примерно у трети бойцов нет паспорта.', ['about 33.33 percent']],
    ['Четверть — дети.', ['25 percent']],
    ['Ни по одному из 38 заявлений расследование не начато.', ['none other', '38 other']],
    ['Эпидемический порог превышен в 1,6 раза.', ['1.6 times']],
    ['The agency registered 82,000 arrivals, double the April figure.', ['82000 other', '2 times']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});
describe('what stands beside the mark', () => {
  test.each<[string, readonly string[]]>([
    ['Convictions: 3,118; acquittals: 9.', ['3118 sentence', '9 sentence']],
    ['The Committee recalls its general comment (2018).', []],
    [
      'Table 4 shows 812 indictments under article 337 and 64 under article 338.',
      ['812 charge', '64 charge'],
    ],
    [
      'Of 1,215 complaints, 31 led to a criminal case and none to a conviction.',
      ['1215 other', '31 other', 'none person'],
    ],
    ['The median sentence was five years.', ['5 years']],
    ['The average age was 34 years.', []],
    ['Средний возраст осуждённых — 34 года.', []],
    ['Ночью температура упала до минус 20.', []],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});

describe('designations and ages', () => {
  test.each<[string, readonly string[]]>([
    ['Block 11 remained closed to the delegation.', []],
    ['Footnote 88 refers to the earlier submission.', []],
    ['Резолюция 1244 принята без голосования.', []],
    ['Only 88 remained.', ['88 person']],
    ['Осталось 88.', ['88 -']],
    ['Men aged 18 to 27 are liable for conscription.', []],
    ['Persons under 18 were held with adults.', []],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});
describe('wholes, rates and brackets', () => {
  test.each<[string, readonly string[]]>([
    ['A third of the village is gone.', ['33.33 percent']],
    ['Half the battle is won.', []],
    ['Up to 2,000 a day crossed the bridge.', ['at-most 2000 person per day']],
    ['The 12 were tried behind closed doors.', ['12 person']],
    ['There are 5.1 million refugees, 3.6m of them in Turkey.', ['5100000 person', '3600000 person']],
    ['Sentences ranged from three to eleven years.', ['3–11 years']],
    ['Суд дал ему десять лет, прокурор просил двенадцать.', ['10 years', '12 years']],
    ['Осуждены 12 (двенадцать) человек.', ['12 person']],
    ['Почти четыреста (396) дел закрыты.', ['almost 400 case', '396 case']],
    ['The trench was 3.6m deep.', []],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});

describe('persons and things of no account', () => {
  test.each<[string, readonly string[]]>([
    ['Nobody from our street came back.', ['none person']],
    ['Никто из нас не спал.', []],
    ['С нашей улицы не вернулся никто.', ['none person']],
    ['Мать четверых детей потеряла двух сыновей.', ['2 person']],
    ['He was number 114 on the list.', []],
    ['Бежали по двое и по трое.', []],
    ['В день хоронят по двое.', ['2 person per day']],
    ['Among the dead: three children.', ['3 person']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});
describe('the spoken language', () => {
  test.each<[string, readonly string[]]>([
    ['Тысяч десять ушло за зиму.', ['about 10000 person']],
    ['Сотни три стояло у ворот.', ['about 300 person']],
    ['Мобилизованных там процентов семьдесят.', ['about 70 percent mobilised']],
    ['Процентов на восемьдесят состав обновился.', ['about 80 percent']],
    ['Раза в три больше, чем год назад.', ['about 3 times']],
    ['Солдат тридцать лежит в лазарете.', ['about 30 person']],
    ['Человек пять-шесть удрали.', ['about 5–6 person']],
    ['Дней пять не ели.', []],
    ['До посёлка вёрст двадцать бездорожья.', []],
    ['Три-четыре десятка парней пропали.', ['30–40 person']],
    ['Two or three dozen men ran.', ['24–36 person']],
    ['Набрали полста добровольцев.', ['50 person volunteer']],
    ['300 с хвостиком семей ждут выплат.', ['over 300 other']],
    ['1,2к приговоров за год!', ['1200 sentence']],
    ['Подписчики прислали полтыщи имён.', ['500 record']],
    ['Максимум пятеро вышли оттуда.', ['at-most 5 person']],
    ['A good hundred men stood at the gate.', ['at-least 100 person']],
    ['There were 200-plus at the rally.', ['over 200 -']],
    ['~300 still in the cellar.', ['about 300 -']],
    ['Exactly eight thousand three hundred and seventy-two. So many names are cut.', ['8372 -']],
    ['Дезертирств стало больше на треть, пункт 31.', ['33.33 percent']],
    ['В книге памяти 312 фамилий, на стеле — на сорок меньше.', ['312 record', '40 record']],
    ['Позиции бомбили дважды.', ['2 attack']],
    ['The convoy was shelled twice.', ['2 attack']],
    ['He voted twice.', []],
    ['Ушли без единой потери.', ['none person']],
    ['They took the hill without a single shot.', []],
    ['Not a soul came back.', ['none person']],
    ['Вдов в селе тринадцать, и ни одной не дали справку.', ['13 person', 'none person']],
    ['Пятисотых, по слухам, набралось больше сотни.', ['over 100 person']],
    ['Мест в бараке полтораста, людей — триста с лишним.', ['150 other', 'over 300 person']],
    ['С утра подвезли ещё два автобуса с призывниками.', ['2 other']],
    ['Было нас сорок, стало семь.', ['40 person', '7 person']],
    ['Спасибо каналу «Два майора».', []],
    ['1/3 of the battalion is in hospital.', ['33.33 percent']],
    ['Out of 60 who went, 8 came back.', ['60 person', '8 person']],
    ['He got two years; his friend got five.', ['2 years', '5 years']],
    ['Sure, one hundred per cent.', []],
    ['That makes eleven this month.', ['11 -']],
    ['Ten a day, every day.', ['10 person per day']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});
describe('posts and speeches', () => {
  test.each<[string, readonly string[]]>([
    ["A month's tally: killed, 9; captured, 4; run away, 22.", ['9 person', '4 person', '22 person']],
    ["They'll lose 10,000 men before spring.", []],
    ['63% of readers would hide a deserter, our poll found.', ['63 percent']],
    ['Forty-one funerals in a village you could cross in ten minutes.', ['41 person']],
    ['The brigade went in with 1,100 and came out with 86.', ['1100 person', '86 person']],
    ["Half the class of '22 signed up.", ['50 percent']],
    ['The judge gave him 7 yrs; the colonel got a medal.', ['7 years']],
    ['We need 5,000 signatures by Friday.', []],
    ['On a typical day the hotline takes 90 calls.', ['90 other per day']],
    ['Of every hundred recruits, seven run away.', ['7 person']],
    ['Of the original 120, a mere 11 are alive.', ['120 person', '11 person']],
    ['The remaining third had deserted.', ['33.33 percent']],
    ['An eighth of the fleet was lost.', ['12.5 percent']],
    ['Две трети личного состава — новички.', ['66.67 percent']],
    ['Трибунал вынес 11 смертных приговоров, девять заменили каторгой.', ['11 sentence', '9 sentence']],
    ['Погибли две сестры.', ['2 person']],
    ['Число самоубийств: 8 против 3 годом ранее.', ['8 person', '3 person']],
    ['Ни одного из восемнадцати рыбаков не нашли.', ['none person', '18 person']],
    ['В роте не было ни одного санинструктора.', ['none other']],
    ['Два мальчика в возрасте 9 и 11 лет.', ['2 person']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});
describe('names, sizes, parts behind a preposition', () => {
  test.each<[string, readonly string[]]>([
    ['The Birmingham Six were freed.', []],
    ['The Group of Seven issued a statement.', []],
    ['She wore size 38 shoes.', []],
    ['Она живёт на улице Ленина, 221.', []],
    ['Спектакль называется «Двенадцать разгневанных мужчин».', []],
    ['Casualties were put at "several dozen".', ['about vague person']],
    ["The ombudsman's figure, 37, is disputed.", ['37 -']],
    ['The first batch consisted of 48 inmates; the second, of 61.', ['48 person', '61 person']],
    ['Сначала говорили о трёх погибших, потом о пяти.', ['3 person', '5 person']],
    ['В строю не более 15 из прежних четырёх тысяч бойцов.', ['at-most 15 person', '4000 person']],
    ['Два батальона укомплектованы менее чем на треть.', ['2 unit', 'under 33.33 percent']],
    ['Свет есть лишь в четверти деревень.', ['25 percent']],
    ['Почти 5000 солдат исчезли, следует из журнала.', ['almost 5000 person']],
    ['Каждую ночь уходит человек по двадцать.', ['about 20 person per day']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});
describe('headlines, corrections, abbreviations', () => {
  test.each<[string, readonly string[]]>([
    ['It was not 846 men but 864.', ['846 person', '864 person']],
    ['Just in: court jails 9.', ['9 person']],
    ['Quarter of recruits unfit, ministry admits', ['25 percent']],
    ['In three of the five villages no men are left.', ['3 other', '5 other', 'none person']],
    ['The number of suicides is 2.3 times the pre-war figure.', ['2.3 times']],
    ['12 в/с ушли с позиций.', ['12 person']],
    ['Четверть миллиона беженцев прошли через мост.', ['250000 person']],
    ['The mine claimed 40 lives.', ['40 person']],
    ['Взрыв унёс 40 жизней.', ['40 person']],
    ['Погибли двое друзей.', ['2 person']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});
describe('others, futures, proportions', () => {
  test.each<[string, readonly string[]]>([
    ['Nothing was heard of the other 88.', ['88 person']],
    ['Об остальных 88 ничего не слышно.', ['88 person']],
    ['Seven others are in intensive care.', ['7 person']],
    ['That year the tribunal tried twelve generals, acquitting none.', ['12 person general', 'none person']],
    ['They were kept 14 to a cell.', []],
    ['Суд допросит ещё 60 свидетелей.', []],
    ['В городе построят три приюта на 400 мест.', []],
    ['Восемьдесят человек приговорят завтра.', []],
    ['Четыреста восемьдесят девять приговоров вынесли военные суды.', ['489 sentence']],
    ['Сто восемьдесят семь подписей под одним письмом.', ['187 other']],
    ['The regiment took 180 prisoners and lost nine of its own.', ['180 person', '9 person']],
    ['The goal is to recruit 30,000 by spring.', []],
    ['He threatened to shoot ten prisoners.', []],
    ['Новый корпус вместит 400 заключённых.', []],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});
describe('parts of a bare whole, terms for each', () => {
  test.each<[string, readonly string[]]>([
    ['Five out of seven got away; two were caught.', ['5 person', '7 person', '2 person']],
    ['В живых остались девять из двадцати.', ['9 person', '20 person']],
    ['Seven years apiece. The judge yawned.', ['7 years']],
    ['400 gone in one village.', ['400 person']],
    ['A thousand thanks to the 15 nurses.', ['15 person']],
    ['Офицеров среди сбежавших — 4 %.', ['4 percent officer']],
    ['We have three kids.', []],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});
describe('verbs like idle nouns, requests, rates, signs', () => {
  test.each<[string, readonly string[]]>([
    ['Of the 61 files, 44 ended in a suspended term.', ['61 other', '44 other']],
    ['The agency held 23,000 requests, up from 15,700.', ['23000 other', '15700 other']],
    ['The court did not reply to three requests.', []],
    ['It was a game of two halves.', []],
    ['Police say 150, organisers "well over 600".', ['150 -', 'over 600 -']],
    ['Приговор: девять лет и штраф полмиллиона.', ['9 years', '500000 money']],
    ['Ему и в тридцать пять давали на вид пятьдесят.', []],
    ['Deportations averaged 1,100 a day.', ['1100 person per day']],
    ['He was handed 8½ years by the court.', ['8.5 years']],
    ['The goalkeeper gave it 110 per cent.', []],
    ['Лежат 1 114 красноармейцев, имена известны у 306.', ['1114 person', '306 person']],
    ['Число дезертиров, если верить рапорту, перевалило за тысячу.', ['over 1000 person']],
    ['Суд скостил ему срок до пяти с половиной лет.', ['at-most 5.5 years']],
    ['The crew of hull number 405 was not told why.', []],
    ['The wanted list swelled from 4,100 to 6,950.', ['4100 person', '6950 person']],
    ['Up to 70,000 evacuees are expected in the region.', []],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});

describe('when a series peaked, and numbers that name', () => {
  test.each<[string, readonly string[]]>([
    ['Пик задержаний пришёлся на октябрь.', ['peak person']],
    ['В 2023 году осудили 94 человека. Пик пришёлся на март.', ['94 person', 'peak -']],
    ['The peak of arrests came in March 2024.', ['peak person']],
    ['The transport known as Convoy 21 left before dawn.', []],
    ['The transport known as convoy of 21 lorries left before dawn.', ['21 other']],
    ['She turned 80 the week the grave was opened.', []],
    ['In May 96 patients died in Hospital 12.', ['96 person']],
    ['In Hospital 12 patients died.', ['12 person']],
    ['The government ought to release 500 of the prisoners.', []],
    ['Хорошо бы к Пасхе вернуть домой сотню ребят.', []],
  ])('%s', (text, expected) => expect(amounts(text)).toEqual(expected));
});
