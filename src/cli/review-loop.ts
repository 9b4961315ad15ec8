// One pair after the other: both records, what was compared, a key, the answer written, then what it weighed.
import type { ReviewItem } from '../linkage/review/review-item.ts';
import type { PairAnswer } from '../linkage/review/review-queue.ts';
import { cardLines } from '../run/review/review-card.ts';
import type { ReviewDesk } from '../run/review/review.ts';
import { waterfallLines } from '../run/review/review-waterfall.ts';
import { reviewWords } from '../run/review/review-words.ts';
import type { KeyInput } from './key-input.ts';

export interface ReviewLoopOptions {
  /** Weights and probability are shown before the answer, too. */
  readonly showWeights: boolean;
  /** Width of the terminal in characters. */
  readonly columns: number;
  /** Who answers; asked for where it is null. */
  readonly author: string | null;
}

export interface ReviewAnswer {
  /** Line of the log. */
  readonly line: number;
  readonly kind: PairAnswer;
  readonly a: string;
  readonly b: string;
}

const answers: ReadonlyMap<string, PairAnswer> = new Map([
  ['x', 'same'],
  ['n', 'different'],
  ['u', 'unsure'],
]);

type Step =
  | { readonly item: ReviewItem; readonly answer: ReviewAnswer }
  | { readonly item: ReviewItem; readonly answer: null };

/** Asks until the queue or the input ends, or the reviewer does. Returns the answers that stand. */
export async function reviewLoop(
  desk: ReviewDesk,
  keys: KeyInput,
  say: (line: string) => void,
  { showWeights, columns, author }: ReviewLoopOptions,
): Promise<readonly ReviewAnswer[]> {
  const { language } = desk;
  const word = (id: Exclude<keyof typeof reviewWords, 'said'>): string => reviewWords[id][language];
  const history: Step[] = [];
  const given = (): readonly ReviewAnswer[] => history.flatMap(({ answer }) => answer ?? []);
  let by = author;
  while (by === null || by === '') {
    by = await keys.line(word('who'));
    if (by === null) return [];
  }
  const reviewer = by;
  let reason = '';
  let back: number | null = null;

  const progress = (left: number): string => {
    const { now, least, most } = desk.range();
    return (
      `— ${word('asked')} ${given().length}, ${word('left')} ${left}; ` +
      `${word('total')}: ${now}, ${word('between')} ${least} ${word('and')} ${most} —`
    );
  };

  async function show(item: ReviewItem, left: number): Promise<void> {
    say('');
    say(progress(left));
    for (const line of cardLines(await desk.card(item), language, columns)) say(line);
    say('');
    const explained = desk.explain(item);
    if (showWeights) {
      for (const line of waterfallLines(explained, language)) say(line);
    } else {
      const compared = explained.comparisons;
      if (compared.length === 0) say(`  ${word('nothingCompared')}`);
      for (const { label, level } of compared) say(`  ${label[language]}: ${level[language]}`);
    }
    say(word('keys'));
  }

  async function record(item: ReviewItem, kind: PairAnswer): Promise<void> {
    const explained = desk.explain(item);
    const line = await desk.answer(item, kind, { by: reviewer, reason });
    reason = '';
    const [a, b] = desk.keys(item);
    history.push({ item, answer: { line, kind, a, b } });
    say(`${reviewWords.said[language][kind]}: ${word('saved')} ${line}`);
    // Who counts as one person was said of the time before the answer.
    const weights = { ...explained, remarks: [] };
    if (!showWeights) for (const text of waterfallLines(weights, language)) say(text);
  }

  async function takeBack(): Promise<void> {
    const last = history.pop();
    if (last === undefined) {
      say(word('nothingToTakeBack'));
      return;
    }
    if (last.answer !== null) {
      await desk.takeBack(reviewer);
      say(`${word('takenBack')}: ${last.answer.line}`);
    }
    back = last.item.link;
  }

  for (;;) {
    const skipped = new Set(history.flatMap(({ item, answer }) => (answer === null ? [item.link] : [])));
    const queue = desk.queue().filter(({ link }) => !skipped.has(link));
    const item = queue.find(({ link }) => link === back) ?? queue[0];
    back = null;
    if (item === undefined) {
      say(word('nothingLeft'));
      return given();
    }
    await show(item, queue.length);
    for (let asking = true; asking;) {
      const press = await keys.key();
      if (press === null || press.key === 'q') return given();
      const kind = answers.get(press.key);
      asking = false;
      if (kind !== undefined) {
        if (press.rest !== '') reason = press.rest;
        await record(item, kind);
      } else if (press.key === 's') {
        history.push({ item, answer: null });
        say(word('skipped'));
      } else if (press.key === 'z') {
        await takeBack();
      } else if (press.key === 'r') {
        reason = press.rest === '' ? ((await keys.line(word('why'))) ?? '') : press.rest;
        asking = true;
      } else {
        say(`${word('unknownKey')}. ${word('keys')}`);
        asking = true;
      }
    }
  }
}
