// Whom a claim counts beside whom the figure counts: people called by a noun that the figure neither says nor means are others, however
// well all else fits (`37 barbers`, where 37 journalists are counted; `soldiers`, where miners are).
import type { Claim, EventKey } from '../claim.ts';
import { kinWords } from '../matching/accounted.ts';
import { sameCategory } from '../matching/compare-category.ts';
import type { Evidence, Meant } from '../matching/evidence.ts';
import { isSaidIn, meant, says, wordsOfClaim } from '../matching/meant.ts';
import { tells } from '../matching/wording.ts';
import { isOfBranchOf } from '../words/branches.ts';
import { soldierNouns } from '../words/categories.ts';
import { isPersonForm } from '../words/person-forms.ts';
import { isOfWards } from '../words/wards.ts';

const ofPeople = /^(?:category|group) /;

/** Groups of people none of whom are soldiers. */
const civil =
  /^group (?:civilians|children|orphans|elderly|students|teachers|journalists|miners|fishermen|metalworkers|builders|loggers|railwaymen|seamstresses|weavers|shepherds|traders|scientists|writers|artists|actors|musicians|athletes|farmers|clergy|lawyers|judges|officials|observers|tourists|pilgrims|protesters|passengers|refugees|asylum seekers)$/;

/** Groups that are named after what befell them. */
const called = /^group (?:hostages|deportees|refugees|patients)$/;

/** Those who work where others are kept, treated or taught. */
const staff =
  /^(?:staff|staffers?|personnel|employees?|workers?|guards?|wardens?|warders?|jailers?|сотрудни[кц]\p{L}*|работни[кц]\p{L}*|персонал\p{L}*|охранник\p{L}*|надзирател\p{L}*|тюремщик\p{L}*)$/u;
const kept =
  /^(?:prisoners?|inmates?|convicts?|detainees?|patients?|pupils?|students?|children|orphans?|refugees?|заключ[её]нн\p{L}+|осужд[её]нн\p{L}+|арестант\p{L}*|задержанн\p{L}+|пациент\p{L}*|больн(?:ых|ые|ым)|школьник\p{L}*|учени(?:ки|ков|кам)|студент\p{L}*|дет(?:и|ей|ям)|воспитанник\p{L}*|бежен\p{L}+)$/u;

const crews = /(?<!\p{L})(?:crews?|workforce|экипаж\p{L}*|команд[аыу])(?!\p{L})/u;

const civilians = /^(?:group civilians$|word civilian~)/;

const keysOf = (words: readonly Meant[]): readonly string[] => words.flatMap(({ keys }) => keys);

const peopleOf = ({ wording: { counts, category, population } }: Evidence): readonly Meant[] => [
  ...counts,
  ...category,
  ...population,
];

/** `soldiers`, where the figure is of a trade, or the case counts civilians among those of the figure. */
function soldiersOf(claim: Claim, figures: readonly Evidence[], all: readonly Evidence[]): string | null {
  const said = soldierNouns.exec(claim.text)?.[0];
  if (said === undefined || figures.some(({ label }) => soldierNouns.test(label.en))) return null;
  const parts = all.filter(({ partOf }) => partOf !== null && partOf === figures[0]?.id);
  const isCivil =
    isOfAnybody(figures, all) ||
    keysOf(figures.flatMap(peopleOf)).some((key) => civil.test(key)) ||
    keysOf(parts.flatMap(({ wording }) => wording.category)).some((key) => civilians.test(key));
  return isCivil ? said : null;
}

/** Of any people, beside a figure of the same that counts soldiers: `all wanted people`. */
const isOfAnybody = ([figure]: readonly Evidence[], all: readonly Evidence[]): boolean =>
  figure !== undefined &&
  figure.categories.length === 0 &&
  !ofArmy.has(figure.event) &&
  figure.populations.every(({ kind }) => kind === 'other' || kind === 'list') &&
  all.some(
    ({ id, event, label }) => id !== figure.id && event === figure.event && soldierNouns.test(label.en),
  );

/** What befalls soldiers alone. */
const ofArmy: ReadonlySet<EventKey | null> = new Set([
  'absence',
  'desertion',
  'refusal',
  'service',
  'deployment',
]);

/** `1,162 sappers`, `57 tank crewmen`: a noun of people that the tables of slots take for anybody, though it means a trade. */
function tradeOf({ counts, text }: Claim): Meant | undefined {
  if (counts?.value !== 'person') return undefined;
  const head = meant(text).at(-1);
  return head !== undefined && head.keys.some((key) => trade.test(key)) ? head : undefined;
}

/** Meanings of trades of war. */
const trade =
  /^word (?:.*\|)?(?:tank crewman|sapper~|sniper~|scouts?~?|artillery(?:man|men)|gunner~|marksman|signal(?:l?er~|man)|pilot~|machine gunner~|mortar(?:man|men)|driver~|medic~|combat medic~|drone operator~)(?:\||$)/;

/** The noun by which the claim counts others than these figures do; null where it counts nobody else. */
export function otherPeople(
  claim: Claim,
  figures: readonly Evidence[],
  all: readonly Evidence[],
): string | null {
  const soldier = soldiersOf(claim, figures, all);
  if (soldier !== null) return soldier;
  const wholes = all.filter(({ id }) => figures.some(({ partOf }) => partOf === id));
  const held = [...figures, ...wholes];
  const kin = held.flatMap((figure) => kinWords(claim, figure));
  const known = held.flatMap(({ wording }) => wording.all);
  const groups = figures.flatMap(({ groups: of, categories, own }) => [
    ...of,
    ...categories,
    ...own.called,
    ...own.men,
  ]);
  const houses = keysOf(figures.flatMap(({ wording }) => wording.population));
  const isSaid = (word: string): boolean =>
    kin.includes(word) || held.some((figure) => says(figure, word, claim));
  const isGroup = (key: string): boolean => {
    const category = key.replace(/^group /, 'group-').replace(/^category /, '');
    return (
      groups.some((group) => sameCategory(group, category)) ||
      isOfWards(category, houses) ||
      (category === 'group-residents' &&
        figures.some(({ isTerritory, place }) => isTerritory || place !== null))
    );
  };
  // `hostages`: what befell them made them so, and the case tells of that.
  const isCalled = (word: Meant): boolean =>
    word.keys.some((key) => called.test(key)) && all.some(({ wording }) => tells(word, wording.all));
  const isOfWardsOf = figures.some((figure) => peopleOf(figure).some(({ word }) => kept.test(word)));
  const isStrange = (word: Meant): boolean =>
    (word.keys.some((key) => ofPeople.test(key)) || (isOfWardsOf && staff.test(word.word))) &&
    !isSaid(word.word) &&
    !word.keys.some(isGroup) &&
    !isCalled(word);
  const [split] = claim.splits;
  const told = [claim.text, split?.base ?? '', split?.rest ?? ''].join(' ');
  const strange = meant(told).find((word) => isStrange(word) && !tells(word, known));
  if (strange !== undefined) return strange.word;
  const isOfBranch = (word: Meant): boolean =>
    figures.some(
      ({ own, populations }) =>
        own.men.length > 0 && populations.some(({ text }) => isOfBranchOf(word.word, text)),
    );
  const ofTrade = tradeOf(claim);
  if (ofTrade !== undefined && !isSaid(ofTrade.word) && !tells(ofTrade, known) && !isOfBranch(ofTrade))
    return ofTrade.word;
  if (claim.category?.origin !== 'stated') return null;
  const unknown = claim.category.value.find((category) => {
    const noun = category.slice(6);
    if (!category.startsWith('group-') || isGroup(category) || isSaid(noun)) return false;
    return meant(noun).every((word) => word.keys.length === 0 && !tells(word, known));
  });
  return unknown?.slice(6) ?? null;
}

/** What people have of themselves, whatever body they belong to. */
const ofThemselves =
  /^(?:category |nation |group (?:women|men|children|orphans|elderly|pensioners|veterans|foreigners|citizens)$)/;

/** Whether others than the figure's people differ in what they are, or in whose people they are: `nurses` for the teachers of a region. */
export function slotOfOthers(
  claim: Claim,
  { wording: { category, population, counts }, populations }: Evidence,
  other: string,
): 'category' | 'population' {
  const isOfThemselves = meant(other).some(({ keys }) => keys.some((key) => ofThemselves.test(key)));
  if (category.length > 0 || isOfThemselves) return 'category';
  if (populations.some(({ text }) => crews.test(text.toLowerCase()))) return 'population';
  const noun = [...population, ...counts].find(
    ({ word, keys }) =>
      isPersonForm(word, false) ||
      [kept, staff].some((people) => people.test(word)) ||
      keys.some((key) => ofPeople.test(key)),
  );
  return noun === undefined || isSaidIn(noun, wordsOfClaim(claim)) ? 'category' : 'population';
}
