// How much more or less one thing is than another: `rose by 38 % on 2023`, `three times as many in Perm as in Omsk`. What it is
// compared with stands behind a closed class of joints.
import type { Token } from '../../text/tokens.ts';
import type { ShareSplit } from '../claim.ts';
import type { Amount } from './amount.ts';
import type { SentenceView } from './sentence-view.ts';

const rising =
  /^(?:rose|risen|rises?|grew|grown|growth|increase[ds]?|jump(?:ed)?|climb(?:ed)?|surged?|up|more|higher|larger|вырос\p{L}{0,2}|возрос\p{L}{0,2}|увелич\p{L}+|подскоч\p{L}+|рост\p{L}{0,2}|прирост\p{L}{0,2}|больше|выше|чаще)$/u;
const falling =
  /^(?:fell|fallen|falls?|drop(?:ped)?|declined?|decreased?|shrank|reduced|down|fewer|less|lower|smaller|сократил\p{L}+|сокращени\p{L}+|снизил\p{L}+|снижени\p{L}+|упал\p{L}?|уменьшил\p{L}+|меньше|ниже|реже)$/u;

/** Tokens between a verb of change and its share. */
const reach = 10;

const wayOf = ({ key }: Token): 'up' | 'down' | null =>
  rising.test(key) ? 'up' : falling.test(key) ? 'down' : null;

/** Which way a share says that something went; null where it is a part of a whole. */
function changeOf({ tokens, clause }: SentenceView, { quantity }: Amount): 'up' | 'down' | null {
  if (quantity.kind === 'ratio') return quantity.direction;
  if (quantity.kind !== 'share') return null;
  const [before, after] = [tokens[quantity.from - 1], tokens[quantity.to]];
  // `women made up 31 per cent`: a part
  if (/^(?:make|makes|made|making)$/.test(tokens[quantity.from - 2]?.key ?? '')) return null;
  // `37 per cent fell victim to typhus`: what befell them.
  const isVerb = /^(?:rose|grew|fell|fallen|climbed|jumped|surged|shrank|declined|dropped)$/.test(
    after?.key ?? '',
  );
  const beside =
    (after === undefined || isVerb ? null : wayOf(after)) ?? (before === undefined ? null : wayOf(before));
  if (beside !== null) return beside;
  if (!/^(?:на|by)$/.test(before?.key ?? '')) return null;
  const near = [
    ...tokens.slice(Math.max(0, quantity.from - reach), quantity.from).toReversed(),
    ...tokens.slice(quantity.to, quantity.to + 3),
  ].filter((token) => clause[tokens.indexOf(token)] === clause[quantity.from]);
  return near.map(wayOf).find((way) => way !== null) ?? null;
}

/** What is compared, and what it is compared with. */
export function growthSplit(view: SentenceView, amount: Amount): ShareSplit | null {
  const change = changeOf(view, amount);
  if (change === null) return null;
  const { text, tokens } = view;
  const base = baseOf(view, amount);
  const [from, to] = base ?? [tokens.length, tokens.length];
  const slice = (first: number, end: number): string =>
    first < end ? text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0) : '';
  const { quantity } = amount;
  const [one, two] =
    from < quantity.from
      ? [
          [from, to],
          [quantity.from, quantity.to],
        ]
      : [
          [quantity.from, quantity.to],
          [from, to],
        ];
  const inner = [
    slice(0, one?.[0] ?? 0),
    slice(one?.[1] ?? 0, two?.[0] ?? 0),
    slice(two?.[1] ?? 0, tokens.length),
  ];
  const rest = inner.filter((part) => part !== '').join(' | ');
  return { base: slice(from, to), rest, change };
}

const joints = /^(?:than|чем|against|versus|compared|relative|сравнению|сравнении|против|относительно)$/;

/** The tokens of what it is compared with; null where the sentence names nothing of the kind. */
function baseOf(view: SentenceView, { quantity }: Amount): readonly [number, number] | null {
  const { tokens, periods } = view;
  const periodNear = (at: number): number | null =>
    periods.find(({ from, period }) => from >= at && from <= at + 3 && period.days === null)?.to ?? null;
  for (const [at, { key }] of tokens.entries()) {
    if (at >= quantity.from && at < quantity.to) continue;
    // `1.9 times as many as in 2022`: the first `as` is of the quantity, or stands right behind it before `many`.
    const isFirst = at <= quantity.to && !/^(?:many|much|high|large|often)$/.test(tokens[at - 1]?.key ?? '');
    const isAs = key === 'as' && !isFirst && quantity.kind === 'ratio' && tokens[at - 1]?.key !== 'well';
    // `up 38 % on 2023`, `a rise of 38 % over 2023`
    const isOn = /^(?:on|over|from|к)$/.test(key) && at >= quantity.to && periodNear(at + 1) !== null;
    if (!joints.test(key) && !isAs && !isOn) continue;
    // `more than 300`: a bound
    if (/^(?:than|чем)$/.test(key) && tokens[at + 1]?.kind === 'number' && periodNear(at + 1) === null)
      continue;
    const isDated = isOn || /^(?:compared|relative|сравн)/.test(key);
    const end = tokens.findIndex(({ key: mark }, i) => i > at && /^[,;:]$/.test(mark));
    const far = end < 0 ? tokens.length : end;
    return [at + 1, isDated ? (periodNear(at + 1) ?? far) : far];
  }
  return null;
}
