// What the model of spread says in plain sentences: incidents, the verdict with what it rests on, scenarios.
import { verbatim, type Words } from '../../text/words.ts';
import type { Held } from '../scenario/back-test.ts';
import type { FanPeriod } from '../scenario/fan.ts';
import { limitWords } from '../spread/limits.ts';
import { figures, say, sourcesOf, span } from './sentence-parts.ts';
import type { IncidentSummary, SpreadSummary } from './spread-part.ts';
import type { TimelineSummary } from './timeline-summary.ts';

/** `sets` completed data sets stand behind it. */
export function incidentSentence({ name, effect }: IncidentSummary, sets: number): Words {
  if (effect === null) {
    return {
      en: `${name}: too few events fall where it may have had its effect, so nothing is said of it.`,
      ru: `${name}: там, где оно могло сказаться, случаев слишком мало, поэтому о нём ничего не говорится.`,
    };
  }
  const { ratio, withoutPeriodEffects, placebo, parts } = effect;
  const over =
    placebo === null || placebo.least === placebo.most
      ? { en: '', ru: '' }
      : {
          en: ` (over the completed data sets ${placebo.least} to ${placebo.most})`,
          ru: ` (по дополненным наборам данных от ${placebo.least} до ${placebo.most})`,
        };
  const sources =
    sets === 1
      ? { en: '', ru: '' }
      : say([' The doubt: ', sourcesOf(parts), '.'], [' Откуда сомнение: ', sourcesOf(parts), '.']);
  const ranked =
    placebo === null
      ? say(['no other date can be tried.'], ['другие даты испытать нельзя.'])
      : say(
          [
            `moved to ${placebo.tried - 1} other dates, it ranks ${placebo.rank} of ${placebo.tried}`,
            over,
            '.',
          ],
          [`из ${placebo.tried} испытанных дат эта по силе на месте ${placebo.rank}`, over, '.'],
        );
  return say(
    [
      `${name}: rate times `,
      span(ratio),
      '; without shared ups and downs in the model, times ',
      span(withoutPeriodEffects),
      '; ',
      ranked,
      sources,
    ],
    [
      `${name}: уровень умножается на `,
      span(ratio),
      '; без общих колебаний в модели — на ',
      span(withoutPeriodEffects),
      '; ',
      ranked,
      sources,
    ],
  );
}

export function spreadSentences({ spread, refused }: TimelineSummary): readonly Words[] {
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
        `${spread.draws} draws in ${spread.chains} chains, R-hat `,
        figures(Math.round(1000 * spread.rHat) / 1000),
        ', fewest effective draws ',
        figures(Math.round(spread.leastEss)),
        '.',
      ],
      [
        `Розыгрышей ${spread.draws} в ${spread.chains} цепях, R-hat `,
        figures(Math.round(1000 * spread.rHat) / 1000),
        ', наименьшее эффективное число ',
        figures(Math.round(spread.leastEss)),
        '.',
      ],
    ),
    ...(spread.sets === 1
      ? []
      : [
          say(
            [
              `Of ${spread.sets} completed data sets taken alone, ${spread.turned} would have turned the verdict. The doubt about λ + φ: `,
              sourcesOf(spread.parts),
              '.',
            ],
            [
              `Из ${spread.sets} дополненных наборов данных, взятых по одному, ответ изменили бы ${spread.turned}. Откуда сомнение в λ + φ: `,
              sourcesOf(spread.parts),
              '.',
            ],
          ),
        ]),
  ];
}

function bands({ median, bands: all }: FanPeriod): Words {
  const text = all.map(({ level, low, high }) => `${Math.round(100 * level)} %: ${low}–${high}`).join('; ');
  return { en: `${Math.round(median)} (${text})`, ru: `${Math.round(median)} (${text})` };
}

export function scenarioSentences(
  { scenarios, backTest, sets }: TimelineSummary,
  sums: boolean,
): readonly Words[] {
  if (scenarios.length === 0) return [];
  const ahead = scenarios[0]?.fan.periods.length ?? 0;
  const [first] = scenarios;
  const tested = [
    ...(first === undefined || sets === 1
      ? []
      : [
          say(
            ['The doubt about the first scenario: ', sourcesOf(first.parts), '.'],
            ['Откуда сомнение в первом сценарии: ', sourcesOf(first.parts), '.'],
          ),
        ]),
    ...(backTest === null ? [] : [backTestSentence(backTest)]),
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

function backTestSentence({ horizon, within80, within95 }: NonNullable<TimelineSummary['backTest']>): Words {
  const [most, nearly] = [held(within80), held(within95)];
  return {
    en: `Back-test: of the last ${horizon} periods, held back, the 80 % band held ${most.en} and the 95 % band ${nearly.en}.`,
    ru: `Проверка назад: из последних ${horizon} отложенных периодов полоса 80 % удержала ${most.ru}, полоса 95 % — ${nearly.ru}.`,
  };
}

function held({ mean, least, most }: Held): Words {
  if (least === most) return verbatim(String(least));
  const about = figures(mean);
  return {
    en: `${about.en} (over the completed data sets ${least} to ${most})`,
    ru: `${about.ru} (по дополненным наборам данных от ${least} до ${most})`,
  };
}
