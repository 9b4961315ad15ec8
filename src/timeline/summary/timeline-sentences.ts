// The timeline in plain sentences, for the terminal and the report alike.
import type { Words } from '../../text/words.ts';
import type { FanPeriod } from '../scenario/fan.ts';
import type { Span } from '../spread/assess-spread.ts';
import { limitWords } from '../spread/limits.ts';
import type { IncidentSummary, SpreadSummary, TimelineSummary } from './timeline-summary.ts';

export interface TimelineSection {
  readonly title: Words;
  readonly sentences: readonly Words[];
}

/** Three significant digits, without exponent for the sizes met here. */
function figures(value: number): Words {
  const text = Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
  const signed = text.replace('-', '−');
  return { en: signed, ru: signed.replace('.', ',') };
}

function percent(share: number): Words {
  const text = share > 0 && share < 0.005 ? '< 1' : share > 0.995 ? '> 99' : String(Math.round(100 * share));
  return { en: `${text} %`, ru: `${text} %` };
}

function span({ mean, low, high }: Span): Words {
  const [a, b, c] = [mean, low, high].map(figures);
  return { en: `${a?.en} (95 %: ${b?.en}–${c?.en})`, ru: `${a?.ru} (95 %: ${b?.ru}–${c?.ru})` };
}

/** Joins texts and words into a sentence of both languages; plain strings stand in both. */
function say(en: readonly (string | Words)[], ru: readonly (string | Words)[]): Words {
  return {
    en: en.map((part) => (typeof part === 'string' ? part : part.en)).join(''),
    ru: ru.map((part) => (typeof part === 'string' ? part : part.ru)).join(''),
  };
}

export interface SectionOptions {
  /** Whether the scenarios' counts stand in the sentences; where counts leave as figures, they do not. */
  readonly sums: boolean;
}

export function timelineSections(
  summary: TimelineSummary,
  { sums }: SectionOptions,
): readonly TimelineSection[] {
  return [
    { title: titles.when, sentences: whenSentences(summary) },
    { title: titles.changes, sentences: changeSentences(summary) },
    { title: titles.incidents, sentences: summary.incidents.map(incidentSentence) },
    { title: titles.spread, sentences: spreadSentences(summary) },
    { title: titles.next, sentences: scenarioSentences(summary, sums) },
  ].filter(({ sentences }) => sentences.length > 0);
}

const titles = {
  when: { en: 'When', ru: 'Когда' },
  changes: { en: 'Whether the rate changed', ru: 'Менялся ли уровень' },
  incidents: { en: 'Incidents', ru: 'События' },
  spread: { en: 'Does leaving lead to leaving?', ru: 'Ведёт ли уход одних к уходу других?' },
  next: { en: 'What may come next', ru: 'Что может быть дальше' },
} as const satisfies Record<string, Words>;

function whenSentences(summary: TimelineSummary): readonly Words[] {
  const { periods, covered, peak, trend, shares, sets } = summary;
  const [first = '', last = ''] = [periods[0], periods[covered - 1]];
  const most = percent(peak.probability[periods.indexOf(peak.likeliest)] ?? 0);
  const months = listed(peak.credible);
  const sentences = [
    say(
      [
        `From ${first} to ${last}, which every list covers, the rate was most likely highest in ${peak.likeliest} (`,
        most,
        `); 90 % of the probability lies in ${months}.`,
      ],
      [
        `С ${first} по ${last} — это охватывают все списки — уровень был, вероятнее всего, наибольшим в ${peak.likeliest} (`,
        most,
        `); 90 % вероятности: ${months}.`,
      ],
    ),
  ];
  if (covered < periods.length) {
    sentences.push(
      say(
        [
          `Later periods are not compared: not every list can know of them, and a lower count there is no fall.`,
        ],
        [
          `Более поздние периоды не сравниваются: не все списки могут о них знать, и меньшее число там — не спад.`,
        ],
      ),
    );
  }
  if (trend !== null) {
    sentences.push(
      say(
        [
          'The rate changed by ',
          span(trend.perPeriod),
          ' % per period; it rose with probability ',
          percent(trend.rising),
          ', and each third of the time lay above the one before with probability ',
          percent(trend.steady),
          '.',
        ],
        [
          'Уровень менялся на ',
          span(trend.perPeriod),
          ' % за период; рос с вероятностью ',
          percent(trend.rising),
          ', и каждая треть времени лежала выше предыдущей с вероятностью ',
          percent(trend.steady),
          '.',
        ],
      ),
    );
  }
  if (sets > 1) {
    sentences.push(
      say(
        [
          `Over ${sets} completed data sets, the doubt about the rates comes from counts (`,
          percent(shares.counts),
          '), strength (',
          percent(shares.strength),
          '), dates (',
          percent(shares.dates),
          ') and who is who (',
          percent(shares.linkage),
          ').',
        ],
        [
          `По ${sets} дополненным наборам данных сомнение в уровнях — из-за чисел (`,
          percent(shares.counts),
          '), численности (',
          percent(shares.strength),
          '), дат (',
          percent(shares.dates),
          ') и того, кто есть кто (',
          percent(shares.linkage),
          ').',
        ],
      ),
    );
  }
  return sentences;
}

/** Periods that a sentence names; of more, their number. */
const mostNamed = 12;

function listed(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return names.slice(0, mostNamed).join(', ') + (more > 0 ? ` … (+${more})` : '');
}

/** Periods named as likely changes have at least this probability. */
const namedChange = 0.2;

function changeSentences({ changes, periods }: TimelineSummary): readonly Words[] {
  if (changes === null) {
    return [
      {
        en: 'Changes cannot be told: the series is too long without one to be searched. Longer periods would do.',
        ru: 'О переменах сказать нельзя: ряд слишком длинен. Помогут более длинные периоды.',
      },
    ];
  }
  if (changes.cheapest !== null) {
    const list = changes.cheapest.length === 0 ? '—' : listed(changes.cheapest);
    return [
      say(
        [`New rates begin in: ${list} (penalised likelihood).`],
        [`Новый уровень начинается в: ${list} (правдоподобие со штрафом).`],
      ),
    ];
  }
  const named = changes.change.flatMap((p, t) => (p >= namedChange ? [{ p, period: periods[t] ?? '' }] : []));
  const list = named.map(({ p, period }) => `${period} (${percent(p).en})`).join(', ');
  return [
    say(
      [
        'At least one change of the rate: ',
        percent(changes.atLeastOne),
        list === '' ? '.' : `; likeliest at ${list}.`,
      ],
      [
        'Хотя бы одна перемена уровня: ',
        percent(changes.atLeastOne),
        list === '' ? '.' : `; вероятнее всего в ${list}.`,
      ],
    ),
  ];
}

function incidentSentence({ name, ratio, withoutPeriodEffects, placebo }: IncidentSummary): Words {
  const ranked =
    placebo === null
      ? say(['no other date can be tried.'], ['другие даты испытать нельзя.'])
      : say(
          [`moved to ${placebo.tried - 1} other dates, it ranks ${placebo.rank} of ${placebo.tried}.`],
          [`из ${placebo.tried} испытанных дат эта по силе на месте ${placebo.rank}.`],
        );
  return say(
    [
      `${name}: rate times `,
      span(ratio),
      '; without shared ups and downs in the model, times ',
      span(withoutPeriodEffects),
      '; ',
      ranked,
    ],
    [
      `${name}: уровень умножается на `,
      span(ratio),
      '; без общих колебаний в модели — на ',
      span(withoutPeriodEffects),
      '; ',
      ranked,
    ],
  );
}

function spreadSentences({ spread, refused }: TimelineSummary): readonly Words[] {
  if (spread === null) {
    return [
      say(
        ['It cannot be told: ', refused.map(({ en }) => en).join('; '), '.'],
        ['Сказать нельзя: ', refused.map(({ ru }) => ru).join('; '), '.'],
      ),
      ...limitWords(),
    ];
  }
  return [verdictSentence(spread), ...detailSentences(spread), ...limitWords()];
}

function verdictSentence({ verdict, reasons, reproduction }: SpreadSummary): Words {
  if (verdict === 'spread') {
    return say(
      ['Each departure leads to ', span(reproduction), ' more in the next period.'],
      ['Каждый уход ведёт к ', span(reproduction), ' новым в следующем периоде.'],
    );
  }
  return say(
    [
      'It cannot be told: ',
      reasons.map(({ en }) => en).join('; '),
      '. At most ',
      figures(reproduction.high),
      ' departures follow from each one (95 %).',
    ],
    [
      'Сказать нельзя: ',
      reasons.map(({ ru }) => ru).join('; '),
      '. За каждым уходом следует не больше ',
      figures(reproduction.high),
      ' (95 %).',
    ],
  );
}

function detailSentences(spread: SpreadSummary): readonly Words[] {
  const variants = spread.variants.map(({ name, reproduction }) =>
    say([name, ' ', span(reproduction)], [name, ' ', span(reproduction)]),
  );
  return [
    say(
      [
        'In the own unit (λ) ',
        span(spread.own),
        ', in neighbouring ones (φ) ',
        span(spread.others),
        '. Variants of λ + φ: ',
        variants.map(({ en }) => en).join('; '),
        '.',
      ],
      [
        'В своей части (λ) ',
        span(spread.own),
        ', в соседних (φ) ',
        span(spread.others),
        '. Варианты λ + φ: ',
        variants.map(({ ru }) => ru).join('; '),
        '.',
      ],
    ),
    ...(spread.gain === null
      ? []
      : [
          say(
            [
              'Gain in held-out log score ',
              figures(spread.gain.gain),
              ' with a standard error of ',
              figures(spread.gain.standardError),
              '.',
            ],
            [
              'Выигрыш логарифмической оценки на отложенном ',
              figures(spread.gain.gain),
              ' при стандартной ошибке ',
              figures(spread.gain.standardError),
              '.',
            ],
          ),
        ]),
    say(
      [
        `${spread.draws} draws in ${spread.chains} chains, R-hat ${spread.rHat.toFixed(3)}, fewest effective draws ${Math.round(spread.leastEss)}; ${spread.sets} completed data sets, which make up `,
        percent(spread.betweenSets),
        ' of the variance.',
      ],
      [
        `Розыгрышей ${spread.draws} в ${spread.chains} цепях, R-hat ${spread.rHat.toFixed(3).replace('.', ',')}, наименьшее эффективное число ${Math.round(spread.leastEss)}; дополненных наборов ${spread.sets}, на них приходится `,
        percent(spread.betweenSets),
        ' дисперсии.',
      ],
    ),
  ];
}

function bands({ median, bands: all }: FanPeriod): Words {
  const text = all.map(({ level, low, high }) => `${Math.round(100 * level)} %: ${low}–${high}`).join('; ');
  return { en: `${Math.round(median)} (${text})`, ru: `${Math.round(median)} (${text})` };
}

function scenarioSentences({ scenarios, backTest }: TimelineSummary, sums: boolean): readonly Words[] {
  if (scenarios.length === 0) return [];
  const ahead = scenarios[0]?.fan.periods.length ?? 0;
  const tested =
    backTest === null
      ? []
      : [
          say(
            [
              `Back-test: of the last ${backTest.horizon} periods, held back, the 80 % band held ${backTest.within80} and the 95 % band ${backTest.within95}.`,
            ],
            [
              `Проверка назад: из последних ${backTest.horizon} отложенных периодов полоса 80 % удержала ${backTest.within80}, полоса 95 % — ${backTest.within95}.`,
            ],
          ),
        ];
  if (!sums) {
    return [
      ...tested,
      {
        en: 'Scenarios, not forecasts: each holds only under the assumptions that stand with it.',
        ru: 'Сценарии, а не прогнозы: каждый верен лишь при названных при нём допущениях.',
      },
    ];
  }
  return [
    say(
      [
        `Scenarios, not forecasts: events that the lists would hold in ${ahead} periods after the last covered one, if`,
      ],
      [
        `Сценарии, а не прогнозы: сколько событий попадёт в списки за ${ahead} периодов после последнего охваченного, если`,
      ],
    ),
    ...scenarios.map(({ name, fan }) =>
      say(['— ', name, ': ', bands(fan.sum)], ['— ', name, ': ', bands(fan.sum)]),
    ),
    ...tested,
  ];
}
