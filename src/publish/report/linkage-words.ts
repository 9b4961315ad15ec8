// The words of the section on linkage. Braces hold numbers that are filled in.
import type { Words } from '../../text/words.ts';

export const linkageWords = {
  title: { en: 'How records were linked', ru: 'Кто есть кто: как связывались записи' },
  compared: {
    en: '{records} rows were read as records of people. Comparing each with every other would be of no use: only records that have something rare in common, such as a surname or a day of birth, were compared, field by field. That made {pairs} pairs.',
    ru: 'Прочитано записей о людях: {records}. Сравнивать каждую с каждой незачем: поле за полем сравнивались лишь записи, у которых есть что-то редкое общее, например фамилия или день рождения. Таких пар — {pairs}.',
  },
  taken: {
    en: 'Two records are taken for one person when the probability of that is {link} or more.',
    ru: 'Две записи признаются одним человеком при вероятности от {link}.',
  },
  sure: {
    en: 'Of every 100 links made, {right} are expected to be right; of every 100 right links among the compared pairs, {found} are expected to have been made. So the model expects.',
    ru: 'Из каждых 100 установленных связей верными ожидаются {right}; из каждых 100 верных связей среди сравнённых пар установлены, как ожидается, {found}. Так ожидает модель.',
  },
  sureOfAll: {
    en: 'Of every 100 links made, {right} are expected to be right; of every 100 right links there are, those that were never compared among them, {found} are expected to have been made. So the model expects.',
    ru: 'Из каждых 100 установленных связей верными ожидаются {right}; из каждых 100 верных связей, считая и те, что не сравнивались, установлены, как ожидается, {found}. Так ожидает модель.',
  },
  unmeasured: {
    en: 'It was not measured on checked pairs.',
    ru: 'На проверенных парах это не измерялось.',
  },
  measured: {
    en: 'People looked at {answered} of {pairs} pairs drawn at random from this linkage before they saw any. By their answers, of every 100 links made, {right} are right; of every 100 right links, {found} were made. What they decided is obeyed since.',
    ru: 'Люди проверили {answered} из {pairs} пар, выбранных из этих связей случайно и заранее. По их ответам из каждых 100 установленных связей верны {right}; из каждых 100 верных связей установлены {found}. Их решения с тех пор выполняются.',
  },
  about: { en: 'about {count}', ru: 'около {count}' },
  brackets: {
    en: 'In brackets: where 95 of 100 draws of who is who lie.',
    ru: 'В скобках — границы, в которых лежат 95 из 100 розыгрышей того, кто есть кто.',
  },
  between: { en: '{about} ({low}–{high})', ru: '{about} ({low}–{high})' },
  nearlyAll: { en: 'over 99', ru: 'более 99' },
  tooFew: {
    en: 'There are too few links here to say how many of them are right.',
    ru: 'Связей слишком мало, чтобы судить, сколько из них верны.',
  },
  charts: { en: 'Charts for the statistician', ru: 'Графики для статистика' },
  rounded: {
    en: 'Shares and counts are rounded here so that no small group of people can be worked out from them. Comparisons that too few pairs could be judged by are left out.',
    ru: 'Доли и количества здесь округлены так, чтобы по ним нельзя было вычислить малую группу людей. Сравнения, о которых пар слишком мало, опущены.',
  },
  usual: {
    en: 'Too few pairs stand at these outcomes to learn how often they occur. The share that is usual stands in for each, so read what they weigh with care:',
    ru: 'Исходы, пар с которыми слишком мало, чтобы выучить их частоту. Вместо неё взята обычная доля, и вес их надо читать с осторожностью:',
  },
  noCharts: {
    en: 'There are too few records to draw how the model weighs them.',
    ru: 'Записей слишком мало, чтобы показать, как их взвешивает модель.',
  },
  local: {
    en: 'More, on this computer only: exact counts, not for publication',
    ru: 'Ещё, только на этом компьютере: точные числа, не для публикации',
  },
} as const satisfies Record<string, Words>;

export interface ChartReading {
  /** How to read it, for everybody. */
  readonly plain: Words;
  readonly exact?: { readonly term: Words; readonly text: Words };
}

/** How each chart is read, by its identifier. */
export const readings: Readonly<Record<string, ChartReading>> = {
  'linkage.weights': {
    plain: {
      en: 'Every pair starts far on the left: two records at random are hardly ever one person. Each field then moves it right or left by the length of its bar. One step to the right doubles the odds.',
      ru: 'Каждая пара начинает далеко слева: две случайные записи почти никогда не один человек. Затем каждое поле сдвигает её вправо или влево на длину своей полосы. Каждый шаг вправо удваивает шансы.',
    },
    exact: {
      term: { en: 'match weight', ru: 'вес совпадения' },
      text: {
        en: 'log2(m/u) in bits, m and u as in the next chart; the weights of a pair are added to the log2 of the prior odds. Agreement on a value weighs by how rare that very value is (term-frequency adjustment), so a rare surname weighs more than drawn and a common one less. A missing value weighs 0.',
        ru: 'log2(m/u) в битах, m и u — как на следующем графике; веса пары складываются с log2 априорных шансов. Совпавшее значение весит тем больше, чем оно реже (поправка на частоту): редкая фамилия — больше, чем здесь, частая — меньше. Отсутствующее значение весит 0.',
      },
    },
  },
  'linkage.levels': {
    plain: {
      en: 'The farther the filled point stands to the right of the hollow one, the more this outcome speaks for one person. Each line is ten times the one before it.',
      ru: 'Чем правее закрашенная точка по сравнению с пустой, тем сильнее исход говорит за одного человека. Каждая линия в десять раз больше предыдущей.',
    },
    exact: {
      term: { en: 'm and u probability', ru: 'вероятности m и u' },
      text: {
        en: 'm = P(outcome | the records are of one person), u = P(outcome | of two people). m by expectation–maximisation over the compared pairs, u from pairs drawn at random. Lines: ±1.96 standard errors.',
        ru: 'm = P(исход | записи об одном человеке), u = P(исход | о разных людях). m — по EM-алгоритму на сравнённых парах, u — по случайным парам. Черта: ±1,96 стандартной ошибки.',
      },
    },
  },
  'linkage.histogram': {
    plain: {
      en: 'Two separate hills mean that the lists tell people apart well; pairs in the valley between them are the doubtful ones.',
      ru: 'Два отдельных холма значат, что списки хорошо различают людей; пары в долине между ними — сомнительные.',
    },
    exact: {
      term: { en: 'match weight and prior', ru: 'вес совпадения и априорная вероятность' },
      text: {
        en: 'Sum of the weights of all comparisons without the prior. Expected: sum of match probabilities. Each pair of lists has its own prior and so its own threshold; the line is drawn where as many pairs lie to its right as links were made. The rule that a list without repeats holds nobody twice is not yet applied here. Counts are drawn at the nearest of 1, 2, 5, 10, 20, 50 …',
        ru: 'Сумма весов всех сравнений без априорных шансов. Ожидаемые: сумма вероятностей совпадения. У каждой пары списков своя априорная вероятность и свой порог; черта проведена там, где справа от неё столько же пар, сколько установлено связей. Правило, что в списке без повторов никто не стоит дважды, здесь ещё не применено. Количества — ближайшие из 1, 2, 5, 10, 20, 50 …',
      },
    },
  },
  'linkage.errors': {
    plain: {
      en: 'Moving the threshold right makes fewer wrong links and misses more right ones. The dashed line says where it stands.',
      ru: 'Если сдвинуть порог вправо, станет меньше ошибочных связей и больше пропущенных. Где он стоит, показывает штриховая черта.',
    },
    exact: {
      term: { en: 'precision and recall', ru: 'точность и полнота' },
      text: {
        en: 'Precision: mean match probability of the pairs from this weight on. Recall: their expected matches as a share of all expected matches among the compared pairs; right links that no blocking rule proposed are not reckoned with. Expected by the model, without labels.',
        ru: 'Точность: средняя вероятность совпадения у пар от этого веса. Полнота: доля их ожидаемых совпадений среди всех ожидаемых у сравнённых пар; верные связи, которых не предложило ни одно правило отбора, не учтены. Ожидание модели, без разметки.',
      },
    },
  },
  'linkage.rules': {
    plain: {
      en: 'Each rule names what two records must share to be compared. The coloured part of a bar is what the rule adds to those above it.',
      ru: 'Каждое правило называет, что должно быть общего у двух записей, чтобы их сравнили. Цветная часть полосы — сколько пар оно добавило к правилам выше.',
    },
    exact: {
      term: { en: 'blocking rules', ru: 'правила отбора (блокинг)' },
      text: {
        en: 'A pair is compared if any rule proposes it. Records that share a value with too many others are not joined by that rule alone; such blocks are counted beside the bar.',
        ru: 'Пара сравнивается, если её предложило хотя бы одно правило. Записи, у которых значение общее со слишком многими, этим правилом не соединяются; такие блоки указаны рядом с полосой.',
      },
    },
  },
  'linkage.completeness': {
    plain: {
      en: 'A field that a list does not hold can neither confirm nor refute a link to that list.',
      ru: 'Поле, которого в списке нет, не может ни подтвердить, ни опровергнуть связь с этим списком.',
    },
  },
  'linkage.values': {
    plain: {
      en: 'Many values carried once tell people apart; a few values carried by hundreds hardly do. The values themselves are not shown.',
      ru: 'Людей различают поля, где многие значения встречаются один раз; несколько значений на сотни записей почти не различают. Сами значения не показаны.',
    },
    exact: {
      term: { en: 'term frequencies', ru: 'частоты значений' },
      text: {
        en: 'Distinct fold keys by the number of records that carry them, over all lists. Agreement on a value weighs by its frequency.',
        ru: 'Разные приведённые значения по числу записей с ними, во всех списках. Вес совпадения зависит от частоты значения.',
      },
    },
  },
  'linkage.pair': {
    plain: {
      en: 'One of the pairs that the comparisons leave most open, by the keys of its records. `muster review` shows both records and asks.',
      ru: 'Одна из пар, которые сравнения оставляют самыми спорными; названы ключи записей. `muster review` покажет обе записи и спросит.',
    },
    exact: {
      term: { en: 'waterfall of match weights', ru: 'каскад весов совпадения' },
      text: {
        en: 'From the log2 prior odds, comparison by comparison, to the log2 odds of the pair; the last step is what these two lists and rival candidates change.',
        ru: 'От log2 априорных шансов, сравнение за сравнением, к log2 шансов пары; последний шаг — что меняют эти два списка и другие кандидаты.',
      },
    },
  },
  'linkage.persons': {
    plain: {
      en: 'Persons with more records than there are lists, where no list repeats anybody, point to wrong links.',
      ru: 'Если в списках никто не повторяется, а записей у человека больше, чем списков, — связи ошибочны.',
    },
    exact: {
      term: { en: 'cluster sizes', ru: 'размеры групп' },
      text: {
        en: 'Records per cluster of average linkage over all lists, the roster included. Not published: beside the totals, these counts would give away hidden overlaps.',
        ru: 'Записей в группе (метод средней связи), по всем спискам, включая реестр. Не публикуется: рядом с итогами эти числа выдали бы скрытые пересечения.',
      },
    },
  },
};
