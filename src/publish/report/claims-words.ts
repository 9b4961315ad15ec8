// Words of the section on the claims of texts.
import type { Statement } from '../../claims/claim.ts';
import type { Words } from '../../text/words.ts';

export const claimsWords = {
  title: {
    en: 'What texts say, held against these figures',
    ru: 'Что говорят тексты, в сравнении с этими числами',
  },
  note: {
    en: 'Every statement that a figure could bear, with how far it holds. What is not checkable is listed as such.',
    ru: 'Каждое утверждение, которое можно проверить числом, и насколько оно верно. Что проверить нельзя, так и названо.',
  },
  claim: { en: 'Claim', ru: 'Утверждение' },
  verdict: { en: 'Verdict', ru: 'Вывод' },
  why: { en: 'Why', ru: 'Почему' },
  instead: { en: 'Supported wording:', ru: 'Подтверждённая формулировка:' },
  lineage: { en: 'Figures:', ru: 'Числа:' },
  probability: { en: 'probability', ru: 'вероятность' },
  within: { en: 'What the text says against itself', ru: 'В чём текст противоречит себе' },
  unchecked: { en: 'Not checkable', ru: 'Проверить нельзя' },
  drift: { en: 'From text to text', ru: 'От текста к тексту' },
  text: { en: 'Text', ru: 'Текст' },
  changed: { en: 'What changed', ru: 'Что изменилось' },
  from: { en: 'Likely from', ru: 'Вероятно, из' },
  first: { en: 'first told', ru: 'впервые' },
  unchanged: { en: 'nothing', ru: 'ничего' },
} as const satisfies Record<string, Words>;

export const unchecked: Readonly<Record<Statement['reason'], Words>> = {
  opinion: { en: 'opinion', ru: 'мнение' },
  motive: { en: 'motive', ru: 'мотив' },
  forecast: { en: 'forecast', ru: 'прогноз' },
  question: { en: 'question', ru: 'вопрос' },
  'no-quantity': { en: 'no quantity', ru: 'нет количества' },
};
