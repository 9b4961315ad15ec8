// The chains of an audit as a chart.
import type { DriftChart } from '../../chart/drift-chart.ts';
import { formatDay } from '../../text/date.ts';
import type { Words } from '../../text/words.ts';
import type { Audit } from '../audit.ts';
import type { DriftSlot } from '../drift/changes.ts';
import { verdictLabels } from '../verdict/verdict-words.ts';

export const driftSlotLabels: Readonly<Record<DriftSlot, Words>> = {
  number: { en: 'number', ru: 'число' },
  unit: { en: 'unit of counting', ru: 'единица счёта' },
  event: { en: 'event', ru: 'событие' },
  population: { en: 'population', ru: 'совокупность' },
  period: { en: 'period', ru: 'период' },
  category: { en: 'category', ru: 'категория' },
  source: { en: 'source', ru: 'источник' },
};

/** Null where nothing was told twice. */
export function driftSpec(audit: Audit): DriftChart | null {
  if (audit.chains.length === 0) return null;
  const texts = audit.texts.toSorted((a, b) => (a.date ?? Infinity) - (b.date ?? Infinity));
  return {
    kind: 'drift',
    id: 'claims.drift',
    title: { en: 'How claims went from text to text', ru: 'Как утверждения шли от текста к тексту' },
    texts: texts.map(({ id, title, date }) => ({ id, title, date: date === null ? null : formatDay(date) })),
    chains: audit.chains.map(({ steps }) => ({
      tellings: steps.map((step) => ({
        text: step.text,
        wording: step.claim.claim.text,
        verdict: verdictLabels[step.claim.judgement.verdict],
        holds: step.claim.judgement.verdict.startsWith('supported'),
        parent:
          step.parent === null
            ? null
            : steps.findIndex(
                ({ claim, text }) => claim.claim.id === step.parent?.claim && text === step.parent.text,
              ),
        changed: step.changes.map(({ slot }) => driftSlotLabels[slot]),
      })),
    })),
  };
}
