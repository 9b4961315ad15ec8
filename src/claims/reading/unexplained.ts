// Words beside an amount that no table knows: `59 officers were promoted`, `12 men got flats`. What they say, no figure says.
import { numberWords, ordinalWords } from '../../text/number-words.ts';
import { countedNouns, measureNouns } from '../words/counted.ts';
import { hedgeWords, inferenceWords, leaningWords, sourceBefore, speechVerbs } from '../words/speech.ts';
import type { Amount } from './amount.ts';
import type { SentenceView } from './sentence-view.ts';

/** Tokens before and behind the amount that are looked at: the words of its own statement. */
const before = 3;
const behind = 14;
/** Shorter words tell nothing of their own. */
const shortest = 4;

const idle = new Set(
  (
    'have been were under from about more than some least nearly roughly according almost over those many there against since until between through during after before with into onto whom which that while also only already just still alone total altogether another their them they then than from each both such what when where who whose this these very much even away out off back their upon ever even across among around along within without about exactly precisely officially fully least most fewer less half quarter third quarters thirds part parts share number numbers count total figure figures tally toll strength rate level average ' +
    'passed opened handed down filed registered recorded sent issued heard tried reached brought launched delivered pronounced received court courts military garrison stand stands stood include includes included including comprise comprises bears carries appear appears memorial colony camp prison refinery bridge plant city town village cemetery hospital leave leaves leaving hiding regional district federal judge judges prosecutors prosecutor investigators register registers database list lists document documents roster records record data papers file files leaked internal published official officials open court rulings found counted named holds contains holds lists listing shows show shown reveals reveal says said told reported reporters reporter journalists outlet report reports army service troops units unit unit forces force war invasion front frontline fighting combat region province garrison spring summer autumn winter ' +
    'около более больше менее меньше почти свыше порядка около всего лишь только уже также были было была есть этом этой этих этот того чтобы который которые которых когда после перед между через среди число числа количество доля итого общем общей сложности примерно приблизительно минимум максимум суды судов судах суда судом военные военных военным гарнизонные гарнизонный документ документа документы списке списка список реестр реестре реестра данные данным базе база части часть выполнять приказ приказы начала войны вторжения войне году года месяц месяце весной летом осенью зимой памяти колонии колония лагере лагерь города городе попали попал попало нанесли нанесено пропадают поступило вынесли вынесено вынес возбудили возбуждено рассмотрели зарегистрировано передали направили насчитали нашли значится значатся числится числятся стало осталось составило составляет достигло'
  ).split(' '),
);

const weakening = new Set([
  'hardly',
  'barely',
  'scarcely',
  'rarely',
  'seldom',
  'едва',
  'вряд',
  'редко',
  'once',
  'twice',
  'дважды',
]);

/** Kinds of amounts that say a number of something. */
const isStated: ReadonlySet<string> = new Set(['number', 'range', 'vague', 'none', 'share']);

/** Which words of a sentence the tables explain, by token; once for all its amounts. */
export function explained(view: SentenceView, speakers: readonly string[]): readonly boolean[] {
  const { tokens } = view;
  const said = speakers.join(' ').toLowerCase();
  const known = tokens.map(
    ({ kind, key, capital }) =>
      kind !== 'word' ||
      capital ||
      key.length < shortest ||
      idle.has(key) ||
      // Adverbs of degree and of manner.
      /^[a-z]+ly$/.test(key) ||
      said.includes(key),
  );
  const spans: readonly (readonly { readonly from: number; readonly to: number }[])[] = [
    view.events,
    view.populations,
    view.categories,
    view.periods,
    view.articles,
    ...tables.map((table) => table.all(tokens)),
  ];
  for (const hits of spans) for (const { from, to } of hits) known.fill(true, from, to);
  // `from the 74th`, `on the first day`: a name or a time that no slot holds.
  const named = [view.populations, view.periods, view.articles, view.events].flat();
  const isOf = (at: number): boolean => named.some(({ from, to }) => from <= at && at < to);
  for (const { from, value } of measureNouns.all(tokens))
    if (value === 'time' && !isOf(from) && tokens[from]?.key.startsWith('част') !== true) known[from] = false;
  for (const [at, token] of tokens.entries()) {
    const isLoose = token.kind === 'number' && !token.glued && view.taken[at] === true && !isOf(at);
    if (isLoose) known[at] = false;
  }
  return known;
}

const tables = [
  countedNouns,
  numberWords,
  ordinalWords,
  hedgeWords,
  inferenceWords,
  leaningWords,
  sourceBefore,
  speechVerbs,
];

/** Whether a word of the amount's own statement is left that nothing explains. */
export function hasUnexplained(view: SentenceView, amount: Amount, known: readonly boolean[]): boolean {
  if (!isStated.has(amount.quantity.kind)) return false;
  const { tokens, clause, taken } = view;
  // `hardly any of the 512`
  for (let at = Math.max(0, amount.from - 6); at < amount.from; at++)
    if (weakening.has(tokens[at]?.key ?? '')) return true;
  const to = Math.min(tokens.length, amount.to + behind);
  for (let at = Math.max(0, amount.from - before); at < to; at++) {
    if ((at >= amount.from && at < amount.to) || clause[at] !== clause[amount.from]) continue;
    if (at >= amount.to && weakening.has(tokens[at]?.key ?? '')) return true;
    const isTaken = taken[at] === true && tokens[at]?.kind === 'word';
    if (known[at] !== true && !isTaken) return true;
  }
  return false;
}
