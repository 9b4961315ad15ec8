// The result as a short table for the terminal: plain text, at most 80 columns.
import { formatNumber } from '../chart/format.ts';
import { boundsText, levelText, valueText } from './report/figure-text.ts';
import { kinds, strings } from './report/strings.ts';
import type { Figure } from '../figure/figure.ts';
import type { Language, Words } from '../text/words.ts';
import type { ListResult, Result } from './result.ts';

const width = 80;
const space = '\u00a0';
const amountWidth = 11;

const words = {
  rows: { en: 'rows', ru: 'строк' },
  read: { en: 'read', ru: 'прочитано' },
  rejected: { en: 'rejected', ru: 'отклонено' },
  persons: { en: 'persons', ru: 'человек' },
  doubt: {
    en: 'Of the doubt about the total, {share} % comes from who is who.',
    ru: 'Доля сомнения в итоге из-за того, кто есть кто: {share} %.',
  },
  refused: { en: 'No number', ru: 'Числа нет' },
  hidden: { en: 'Hidden or refused figures', ru: 'Скрыто или не приводится чисел' },
} as const satisfies Record<string, Words>;

/** Lines of the table, without line ends. Control characters of titles are left out. */
export function summaryLines(result: Result): readonly string[] {
  const { language } = result;
  const figures = new Map(result.figures.map((figure) => [figure.id, figure]));
  const withheld = result.figures.filter((figure) => figure.withheld !== null).length;
  return [
    ...wrapped(plain(result.title), width),
    ...(result.notice === null ? [] : wrapped(plain(result.notice), width)),
    '',
    columnHeads(language),
    ...result.lists.map((list) => listLine(list, figures, language)),
    '',
    ...result.headline.flatMap((id) => {
      const figure = figures.get(id);
      return figure === undefined ? [] : figureLines(figure, language);
    }),
    ...estimateLines(result, figures),
    ...timelineLines(result, figures),
    ...(withheld === 0
      ? []
      : ['', `${words.hidden[language]}: ${formatNumber(withheld, language, 'rows', space)}`]),
  ];
}

/** Why there is no headline, where the doubt comes from, and which models give no number. */
function estimateLines(
  { estimate, language }: Result,
  figures: ReadonlyMap<string, Figure>,
): readonly string[] {
  if (estimate === null) return [];
  const share = figures.get('estimate.doubt.linkage')?.value ?? null;
  const refused = [...estimate.models, ...estimate.variants].flatMap(({ label, figure }) => {
    const found = figures.get(figure);
    return found?.withheld === 'refused' ? [{ label, reason: found.assumptions[0] }] : [];
  });
  // One reason for all says it once.
  const reasons = new Set(refused.map(({ reason }) => reason?.[language]));
  const models =
    reasons.size === 1 && estimate.reasons.length > 0
      ? []
      : refused.map(
          ({ label, reason }) =>
            `${words.refused[language]}: ${label[language]} — ${reason?.[language] ?? ''}.`,
        );
  return [
    ...estimate.reasons.map((reason) => reason[language]),
    ...(share === null ? [] : [words.doubt[language].replace('{share}', String(share))]),
    ...models,
    ...estimate.findings.map((finding) => finding[language]),
  ].flatMap((line) => wrapped(plain(line), width));
}

/** The sections of the timeline, and the scenarios as figures. */
function timelineLines(
  { timeline, language }: Result,
  figures: ReadonlyMap<string, Figure>,
): readonly string[] {
  if (timeline === null) return [];
  return [
    ...timeline.sections.flatMap(({ title, sentences }) => [
      '',
      title[language],
      ...sentences.flatMap((sentence) =>
        wrapped(plain(sentence[language]), width - 2).map((line) => `  ${line}`),
      ),
    ]),
    ...timeline.scenarios.flatMap((id) => {
      const figure = figures.get(id);
      return figure === undefined ? [] : figureLines(figure, language);
    }),
  ];
}

function columnHeads(language: Language): string {
  const heads = [words.rows, words.read, words.rejected, words.persons];
  return beside(
    strings.list[language],
    heads.map((head) => head[language]),
  );
}

function listLine(list: ListResult, figures: ReadonlyMap<string, Figure>, language: Language): string {
  const ids = [list.rowsPresent, list.rowsRead, list.rowsRejected, list.persons];
  return beside(
    plain(list.title),
    ids.map((id) => {
      const figure = figures.get(id);
      if (figure === undefined) return '—';
      return figure.value === null ? '▨' : valueText(figure, language, space);
    }),
  );
}

/** A name and its amounts on one line; a long name is cut. */
function beside(name: string, amounts: readonly string[]): string {
  const room = width - amounts.length * amountWidth;
  const letters = Array.from(name);
  const shown = letters.length <= room ? name : `${letters.slice(0, room - 1).join('')}…`;
  return shown.padEnd(room) + amounts.map((amount) => amount.padStart(amountWidth)).join('');
}

function figureLines(figure: Figure, language: Language): readonly string[] {
  const value = valueText(figure, language, space);
  const kind = kinds[figure.kind][language];
  const tail = `${value}  ${kind.padEnd(10)}`.padStart(32);
  const [first = '', ...rest] = wrapped(plain(figure.label[language]), width - 34);
  const bounds = figure.value === null ? '' : boundsText(figure, language, space);
  return [
    (first.padEnd(width - tail.length) + tail).trimEnd(),
    ...rest.map((line) => `  ${line}`),
    ...(bounds === '' ? [] : [`  ${levelText(figure, language)}: ${bounds}`]),
  ];
}

/** Words on lines of at most `limit` characters; a longer word is cut into pieces. */
function wrapped(content: string, limit: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of content.split(' ').flatMap((part) => pieces(part, limit))) {
    if (line !== '' && line.length + 1 + word.length > limit) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function pieces(word: string, limit: number): readonly string[] {
  const letters = Array.from(word);
  const parts: string[] = [];
  for (let start = 0; start < letters.length; start += limit) {
    parts.push(letters.slice(start, start + limit).join(''));
  }
  return parts;
}

/** Without control characters: a title must not steer the terminal. */
function plain(content: string): string {
  return content.replaceAll(/\p{C}+/gu, ' ');
}
