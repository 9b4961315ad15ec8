// The categories of those that an amount counts, and the articles of law: in the amount itself, behind a copula, as the subject.
import type { Hit } from '../../text/lexicon.ts';
import type { EventKey, Slot } from '../claim.ts';
import { isOnwards } from '../words/categories.ts';
import { countedNouns } from '../words/counted.ts';
import type { Amount } from './amount.ts';
import { legal, offences } from './offences.ts';
import { coordinators, distance, type SentenceView } from './sentence-view.ts';

export function categoriesOf(
  view: SentenceView,
  amount: Amount,
  event: EventKey | null,
): Slot<readonly string[]> | null {
  const stated = amount.categories.map((category) => withRank(view, amount, category));
  if (amount.counts === 'person' || amount.counts === 'percent' || isOfNames(view, amount)) {
    // `две трети из них — контрактники`
    const end = /^(?:of|из)$/.test(view.tokens[amount.to]?.key ?? '') ? amount.to + 2 : amount.to;
    // `527 are missing: 318 mobilised`: what another number counts is not said of this one.
    const isOwn = (from: number): boolean =>
      view.tokens.slice(end, from).every(({ kind, key }) => kind !== 'number' && key !== ':');
    const everyGroup = groupsOf(view);
    const groups = everyGroup.filter(({ from }) =>
      /^(?:were|was|are|is|a|an|all|были|оказались|являются|—|–|-|составля\p{L}+|состави\p{L}+)$/u.test(
        view.tokens[from - 1]?.key ?? '',
      ),
    );
    const behind = [...view.categories, ...groups].find(
      ({ from }) => from >= end && from - end <= 4 && isOwn(from) && view.tokens[from - 1]?.key !== 'by',
    );
    const copula = /^(?:were|was|are|is|—|-|–|been|были|оказались|являлись|являются)$/.test(
      view.tokens[end]?.key ?? '',
    );
    const clause = view.clause[amount.from];
    // `три четверти ушедших из полка — мобилизованные`: the dash stands for the verb, whatever clause it opens.
    const isAfterDash = (from: number): boolean =>
      /^[—–]$/.test(view.tokens[from - 1]?.key ?? '') && view.clause[from] === (clause ?? 0) + 1;
    const predicate = [...view.categories, ...groups].find(
      ({ from }) =>
        from >= end &&
        (view.clause[from] === clause || isAfterDash(from)) &&
        // `ушли на фронт по мобилизации`
        ((view.tokens[from]?.key === 'по' && from - end <= 6) ||
          /^(?:were|was|are|is|были|оказались|являются|—|-|–|been|by|под|по|составля\p{L}+|состави\p{L}+)$/u.test(
            view.tokens[/^an?$/.test(view.tokens[from - 1]?.key ?? '') ? from - 2 : from - 1]?.key ?? '',
          )),
    );
    // `10,000 of the refugees who arrived were children`
    const relative = [...view.categories, ...groups].findLast(
      ({ from }) =>
        from >= end &&
        clause !== undefined &&
        view.clause[from] === clause + 1 &&
        /^(?:were|was|are|is)$/.test(view.tokens[from - 1]?.key ?? '') &&
        view.tokens.slice(end, from).some(({ key }) => key === 'who'),
    );
    // `Из погибших 1286 человек ушли на фронт по мобилизации`
    const isOfBase = amount.from > 2 && /^(?:of|among|из|среди)$/.test(view.tokens[0]?.key ?? '');
    const isPart =
      amount.counts === 'percent' || isOfBase || /^(?:of|из)$/.test(view.tokens[amount.to]?.key ?? '');
    // `soldiers on contract`, `военнослужащих срочной службы`
    const apposed = view.categories.find(
      ({ from }) =>
        from === amount.to &&
        (/^(?:on|по)$/.test(view.tokens[from]?.key ?? '') ||
          /[а-я]{3}(?:ной|ского|ного|шего)$/.test(view.tokens[from]?.key ?? '')),
    );
    const rank = view.categories.find((hit) => isOnwards(hit.value) && isOfRank(view, amount, hit));
    if (stated.length === 0 && rank !== undefined) stated.push(rank.value);
    if (stated.length === 0 && apposed !== undefined) stated.push(apposed.value);
    // `the share of mobilised men among the dead fell from 24 %`
    const share = view.tokens.findIndex(({ key }) =>
      /^(?:share|proportion|percentage|дол[яиюе]й?)$/.test(key),
    );
    const shared = view.categories.find(
      ({ from }) => share >= 0 && from > share && from - share <= 3 && from < amount.from,
    );
    if (amount.counts === 'percent' && stated.length === 0 && shared !== undefined) stated.push(shared.value);
    // `офицеры составляют 3 % осуждённых`
    const isPartOf = /^(?:of|из)$/.test(view.tokens[amount.quantity.to]?.key ?? '');
    const mayHaveSubject = (amount.counts === 'percent' || isPartOf) && stated.length === 0;
    const subject = (mayHaveSubject ? [...view.categories, ...everyGroup] : []).find(
      ({ to }) =>
        to <= amount.from &&
        amount.from - to <= 4 &&
        view.tokens
          .slice(to, amount.from)
          .some(({ key }) =>
            /^(?:составл|состави|mak|made|account|compris|form|represent|[—–]$|это$)/.test(key),
          ),
    );
    if (subject !== undefined) stated.push(subject.value);
    const told = predicate ?? relative;
    // `women make up 418 of the dead`
    const maker = [...view.categories, ...groupsOf(view)].find(
      ({ to }) => to <= amount.from && amount.from - to <= 3 && isMadeUp(view, to, amount.from),
    );
    const isOfGroup =
      /^(?:of|из)$/.test(view.tokens[amount.quantity.to]?.key ?? '') &&
      stated.every((category) => category.startsWith('group-'));
    if (((stated.length === 0 && isPart) || isOfGroup) && told !== undefined) stated.push(told.value);
    if ((stated.length === 0 || isOfGroup) && maker !== undefined) stated.push(maker.value);
    if (stated.length === 0 && isOfBase) stated.push(...baseCategories(view, amount));
    const next = view.tokens[amount.to]?.key === ',' ? amount.to + 1 : amount.to;
    const serves = /^(?:serv|служ|doing|performing|проход)/.test(view.tokens[next]?.key ?? '');
    if (stated.length === 0 && behind !== undefined && (copula || serves)) stated.push(behind.value);
    const opened = openedWith(view, amount, [...view.categories, ...everyGroup]);
    if (stated.length === 0 && opened !== undefined) stated.push(opened);
    const [age, ...otherAges] = view.ages;
    if (age !== undefined && otherAges.length === 0 && (stated.length === 0 || isAgeOf(view, amount, age)))
      stated.push(age.value);
  }
  const isLegal =
    amount.counts === 'case' ||
    amount.counts === 'sentence' ||
    amount.counts === 'charge' ||
    (event !== null && legal.has(event));
  if (isLegal || ((event === 'wanted' || event === null) && view.articles.length > 0)) {
    const articles = view.articles
      .map((hit) => ({ hit, reach: distance(view, amount, hit) + 5 * coordinators(view, amount, hit) }))
      .toSorted((a, b) => a.reach - b.reach)[0];
    if (articles !== undefined)
      stated.push(...articles.hit.categories.filter((category) => !stated.includes(category)));
    else if (!stated.some((category) => category.startsWith('article-'))) {
      const offence = view.events
        .filter(({ value }) => offences[value] !== undefined)
        .map((hit) => ({ hit, reach: distance(view, amount, hit) + 5 * coordinators(view, amount, hit) }))
        .toSorted((a, b) => a.reach - b.reach)[0];
      const article = offence === undefined || offence.reach > 12 ? undefined : offences[offence.hit.value];
      if (article !== undefined)
        return { value: [...stated, article], origin: stated.length > 0 ? 'stated' : 'implied' };
    }
  }
  return stated.length === 0 ? null : { value: [...new Set(stated)], origin: 'stated' };
}

/** `97 majors and above`: the noun that is counted with what goes with it. */
function withRank({ categories }: SentenceView, { from, to }: Amount, category: string): string {
  const rank = categories.find((hit) => isOnwards(hit.value) && from <= hit.from && hit.from < to);
  return rank?.value.startsWith(`${category}-and-`) === true ? rank.value : category;
}

const ofRank = /^(?:ranks?|ranked|ranking|holding|held|звани\p{L}{1,2}|от)$/u;
/** Words between an amount and the rank that is told of those whom it counts. */
const rankReach = 8;

/** `97 people of the rank of major or higher`, `в звании майора и выше`. */
function isOfRank({ tokens, clause }: SentenceView, amount: Amount, { from }: Hit<string>): boolean {
  const isNear =
    from >= amount.quantity.to && from - amount.to <= rankReach && clause[from] === clause[amount.from];
  return isNear && tokens.slice(Math.max(0, from - 3), from).some(({ key }) => ofRank.test(key));
}

/** `make up 861 of the names on the list`: each stands for one of those who are on it. */
function isOfNames({ tokens }: SentenceView, { counts, from, to, quantity }: Amount): boolean {
  return (
    counts === 'record' &&
    /^(?:of|из)$/.test(tokens[quantity.to]?.key ?? '') &&
    tokens.slice(from, to).some(({ key }) => /^(?:names|им[её]н|фамилий)$/.test(key))
  );
}

/** Beside another category an age is told of those before it: `717 convicts of the colony aged 45 and over`. */
function isAgeOf({ tokens, events }: SentenceView, { to }: Amount, { from }: Hit<string>): boolean {
  return (
    from >= to &&
    from - to <= 6 &&
    tokens.slice(to, from).every(({ kind, key }) => kind !== 'number' && !/^(?:[,;:]|by|than)$/.test(key)) &&
    !events.some((event) => event.from >= to && event.to <= from)
  );
}

/** A year or a day. */
const ofDate = /^(?:(?:1[89]|20)\d\d|\d{1,2})$/;

/** `Women were not spared: the list has 527 of them`: those whom an opening before a colon begins with. */
function openedWith(
  { tokens }: SentenceView,
  { quantity }: Amount,
  groups: readonly Hit<string>[],
): string | undefined {
  const isOfThem =
    /^(?:of|из)$/.test(tokens[quantity.to]?.key ?? '') &&
    /^(?:them|these|those|них|этих)$/.test(tokens[quantity.to + 1]?.key ?? '');
  const colon = tokens.findIndex(({ key }) => key === ':');
  if (!isOfThem || colon < 1 || colon >= quantity.from) return undefined;
  if (tokens.slice(0, quantity.from).some(({ kind, key }) => kind === 'number' && !ofDate.test(key)))
    return undefined;
  const told = new Set(groups.filter(({ to }) => to <= quantity.from).map(({ value }) => value));
  const head = groups.find(({ from }) => from <= 1);
  return told.size === 1 ? head?.value : undefined;
}

function isMadeUp({ tokens }: SentenceView, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ key }) => /^(?:mak|made|account|compris|составл|состави)/.test(key));
}

/** `Of the mobilised men, 318 have been killed`: the one category of people whom the sentence begins with. */
function baseCategories(view: SentenceView, amount: Amount): readonly string[] {
  const found = new Set(
    view.categories.flatMap(({ value, from, to }) =>
      to <= amount.from && view.clause[from] === view.clause[amount.from] ? [value] : [],
    ),
  );
  return found.size === 1 ? [...found] : [];
}

/** Nouns of groups (`women`), as categories. */
function groupsOf({ tokens }: SentenceView): readonly Hit<string>[] {
  return countedNouns
    .all(tokens)
    .flatMap(({ value, from, to }) =>
      value.group === undefined ? [] : [{ value: `group-${value.group}`, from, to }],
    );
}
