// An audit for the terminal: each text with its claims marked and numbered, then the verdicts, then the drift.
import type { Audit } from '../audit.ts';
import type { AuditedText } from '../audited.ts';
import { slotLabels, verdictLabels } from '../verdict/verdict-words.ts';
import { formatDay } from '../../text/date.ts';
import { formatNumber } from '../../chart/format.ts';
import type { Language, Words } from '../../text/words.ts';

const width = 80;
/** Longer texts are shown by their sentences with claims alone. */
const longestShown = 20_000;

const words = {
  opinion: { en: 'opinion', ru: 'мнение' },
  motive: { en: 'motive', ru: 'мотив' },
  forecast: { en: 'forecast', ru: 'прогноз' },
  question: { en: 'question', ru: 'вопрос' },
  instead: { en: 'Supported wording', ru: 'Подтверждённая формулировка' },
  inherited: { en: 'from context', ru: 'из контекста' },
  within: { en: 'Within the text', ru: 'Внутри текста' },
  unchecked: { en: 'Not checkable', ru: 'Проверить нельзя' },
  plain: { en: 'without a quantity', ru: 'без количества' },
  none: { en: 'No claim that a figure could bear.', ru: 'Утверждений, которые можно проверить числом, нет.' },
  figures: { en: 'Figures', ru: 'Числа' },
  drift: { en: 'From text to text', ru: 'От текста к тексту' },
  first: { en: 'first told', ru: 'впервые' },
  likely: { en: 'likely from', ru: 'вероятно, из' },
  unchanged: { en: 'unchanged', ru: 'без изменений' },
  probability: { en: 'probability', ru: 'вероятность' },
} as const satisfies Record<string, Words>;

export function auditLines(audit: Audit, language: Language): readonly string[] {
  return [...audit.texts.flatMap((text) => textLines(text, language)), ...driftLines(audit, language)];
}

function textLines(text: AuditedText, language: Language): readonly string[] {
  const order = new Map(text.claims.map(({ claim }, i) => [claim.id, i + 1]));
  const claims = text.claims.flatMap(({ claim, judgement }, i) => {
    const lent = (['event', 'population', 'period', 'counts', 'category'] as const).filter(
      (slot) => claim[slot]?.origin === 'inherited',
    );
    const chance =
      judgement.probability === null
        ? ''
        : ` (${words.probability[language]} ${formatNumber(judgement.probability, language)})`;
    return [
      `${String(i + 1).padStart(3)}  ${verdictLabels[judgement.verdict][language].toUpperCase()}${chance}  “${plain(claim.text)}”`,
      ...indented(judgement.why[language]),
      ...(judgement.proposal === null
        ? []
        : indented(`${words.instead[language]}: ${judgement.proposal[language]}`)),
      ...(judgement.figures.length === 0
        ? []
        : indented(`${words.figures[language]}: ${judgement.figures.slice(0, 5).join(', ')}`)),
      ...(lent.length === 0
        ? []
        : indented(
            `${words.inherited[language]}: ${lent.map((slot) => slotLabels[slot][language]).join(', ')}`,
          )),
    ];
  });
  const within = text.findings.flatMap((finding) => {
    const numbers = finding.claims.map((id) => order.get(id) ?? '?').join(', ');
    return indented(`${numbers}: ${verdictLabels[finding.verdict][language]}. ${finding.why[language]}`);
  });
  return [
    `== ${plain(text.title)}`,
    '',
    ...marked(text),
    '',
    ...(claims.length === 0 ? [words.none[language]] : claims),
    ...(within.length === 0 ? [] : ['', `${words.within[language]}:`, ...within]),
    ...uncheckedLines(text, language),
    '',
  ];
}

function uncheckedLines({ statements }: AuditedText, language: Language): readonly string[] {
  const judged = statements.filter(({ reason }) => reason !== 'no-quantity');
  const rest = statements.length - judged.length;
  if (statements.length === 0) return [];
  return [
    '',
    `${words.unchecked[language]}:`,
    ...judged.flatMap((statement) => {
      if (statement.reason === 'no-quantity') return [];
      return indented(`${words[statement.reason][language]}: ${short(plain(statement.text))}`);
    }),
    ...(rest === 0 ? [] : indented(`${words.plain[language]}: ${rest}`)),
  ];
}

/** The text with its claims in brackets, each with its number. */
function marked({ text, claims }: AuditedText): readonly string[] {
  const isLong = text.length > longestShown;
  const sentences = new Set(claims.map(({ claim }) => claim.sentence.start));
  const pieces: string[] = [];
  let at = 0;
  for (const [i, { claim }] of claims.entries()) {
    if (claim.start < at) continue;
    const from = isLong && sentences.has(claim.sentence.start) ? Math.max(at, claim.sentence.start) : at;
    if (from > at) pieces.push('\n');
    pieces.push(text.slice(from, claim.start), `[${claim.text}]{${i + 1}}`);
    at = claim.start + claim.length;
    const next = claims[i + 1]?.claim.sentence.start;
    if (isLong && next !== claim.sentence.start) {
      const end = claim.sentence.start + claim.sentence.length;
      pieces.push(text.slice(at, end), '\n');
      at = Math.max(at, end);
    }
  }
  if (!isLong) pieces.push(text.slice(at));
  return pieces
    .join('')
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [''] : wrapped(plain(line), width)))
    .filter((line, i, all) => line !== '' || all[i - 1] !== '');
}

function driftLines(audit: Audit, language: Language): readonly string[] {
  if (audit.chains.length === 0) return [];
  const titles = new Map(audit.texts.map((text) => [text.id, text]));
  return [
    `== ${words.drift[language]}`,
    ...audit.chains.flatMap((chain) => [
      '',
      ...chain.steps.flatMap((step) => {
        const text = titles.get(step.text);
        const when = text?.date === null || text === undefined ? '' : `${formatDay(text.date)}  `;
        const from =
          step.parent === null
            ? words.first[language]
            : `${words.likely[language]} ${plain(titles.get(step.parent.text)?.title ?? '')}`;
        const changed = step.changes
          .map((change) => `${change.from[language]} → ${change.to[language]}`)
          .join('; ');
        return [
          `${when}${plain(text?.title ?? step.text)}: “${plain(step.claim.claim.text)}” — ${verdictLabels[step.claim.judgement.verdict][language]}`,
          ...indented(
            `${from}${step.parent === null ? '' : `: ${changed === '' ? words.unchanged[language] : plain(changed)}`}`,
          ),
        ];
      }),
    ]),
    '',
  ];
}

function indented(content: string): readonly string[] {
  return wrapped(plain(content), width - 5).map((line) => `     ${line}`);
}

function short(text: string): string {
  const letters = Array.from(text);
  return letters.length <= 110 ? text : `${letters.slice(0, 109).join('')}…`;
}

/** Without control and invisible characters: a text must not steer the terminal. */
function plain(content: string): string {
  return content
    .replaceAll(/\p{C}+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function wrapped(content: string, limit: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of content.split(' ')) {
    const piece =
      Array.from(word).length > limit
        ? `${Array.from(word)
            .slice(0, limit - 1)
            .join('')}…`
        : word;
    if (line !== '' && line.length + 1 + piece.length > limit) {
      lines.push(line);
      line = piece;
    } else line = line === '' ? piece : `${line} ${piece}`;
  }
  return [...lines, line];
}
