// The timeline in plain sentences, for the terminal and the report alike.
import type { Words } from '../../text/words.ts';
import { listed, percent, say, span } from './sentence-parts.ts';
import { incidentSentence, scenarioSentences, spreadSentences } from './spread-sentences.ts';
import type { TimelineSummary } from './timeline-summary.ts';
import type { WhenPart } from './when-part.ts';

export interface TimelineSection {
  readonly title: Words;
  readonly sentences: readonly Words[];
}

export interface SectionOptions {
  /** Whether the scenarios' counts stand in the sentences; where counts leave as figures, they do not. */
  readonly sums: boolean;
  /** Sentences of a case that the summary of a series does not have. */
  readonly more?: { readonly delay: readonly Words[]; readonly spread: readonly Words[] };
}

export function timelineSections(
  summary: TimelineSummary,
  { sums, more }: SectionOptions,
): readonly TimelineSection[] {
  return [
    { title: titles.when, sentences: whenSentences(summary) },
    { title: titles.delay, sentences: more?.delay ?? [] },
    { title: titles.changes, sentences: changeSentences(summary) },
    {
      title: titles.incidents,
      sentences: summary.incidents.map((incident) => incidentSentence(incident, summary.sets)),
    },
    { title: titles.spread, sentences: [...spreadSentences(summary), ...(more?.spread ?? [])] },
    { title: titles.next, sentences: scenarioSentences(summary, sums) },
  ].filter(({ sentences }) => sentences.length > 0);
}

const titles = {
  when: { en: 'When', ru: 'Когда' },
  delay: { en: 'What is not reported yet', ru: 'О чём ещё не сообщено' },
  changes: { en: 'Whether the rate changed', ru: 'Менялся ли уровень' },
  incidents: { en: 'Incidents', ru: 'События' },
  spread: { en: 'Does leaving lead to leaving?', ru: 'Ведёт ли уход одних к уходу других?' },
  next: { en: 'What may come next', ru: 'Что может быть дальше' },
} as const satisfies Record<string, Words>;

function whenSentences(summary: TimelineSummary): readonly Words[] {
  const { periods, covered, peak, rates, trend, shares, sets } = summary;
  const sentences = peak === null ? [] : [peakSentence(summary, peak)];
  if (rates.slice(0, covered).includes(null)) {
    sentences.push({
      en: 'Periods whose count is hidden take no part: nothing said here hangs on them.',
      ru: 'Периоды, число которых скрыто, не участвуют: ничто сказанное здесь от них не зависит.',
    });
  }
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

export function peakSentence({ periods, covered }: WhenPart, peak: NonNullable<WhenPart['peak']>): Words {
  const [first = '', last = ''] = [periods[0], periods[covered - 1]];
  const most = percent(peak.probability[periods.indexOf(peak.likeliest)] ?? 0);
  const months = listed(peak.credible);
  return say(
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
  );
}

/** Periods named as likely changes have at least this probability. */
const namedChange = 0.2;

export function changeSentences({ changes, periods, peak }: WhenPart): readonly Words[] {
  if (changes === null) {
    if (peak === null) return [];
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
