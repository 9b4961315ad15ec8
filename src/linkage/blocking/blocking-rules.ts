// The blocking rules: what two records must share to be compared at all.
import type { BlockingPart } from '../../case/blocking-part.ts';
import type { Spans } from '../encode/encode.ts';
import type { Words } from '../../text/words.ts';
import type { KeyParts } from './key-parts.ts';

/** A name carried by no more records than this needs no further field, or a weak one. */
const rareName = 30;

export interface BlockingRule {
  readonly id: string;
  readonly label: Words;
  readonly parts: (parts: KeyParts) => readonly Spans[];
  /** For rules that are meant for small blocks only: larger ones are no loss and are not reported. */
  readonly atMost?: number;
  /** The parts as case.yaml names them. Such a rule joins blocks of any size: its pairs are counted beforehand. */
  readonly declared?: readonly BlockingPart[];
}

export const surnameAndInitial = 'surname-initial';
export const shortSurnameAndInitial = 'short-surname-initial';

function rule(
  id: string,
  en: string,
  ru: string,
  parts: BlockingRule['parts'],
  atMost?: number,
): BlockingRule {
  return { id, label: { en, ru }, parts, ...(atMost === undefined ? {} : { atMost }) };
}

export const blockingRules: readonly BlockingRule[] = [
  rule('identifier', 'identifier', 'номер', (p) => [p.identifier]),
  rule(surnameAndInitial, 'surname and given initial', 'фамилия и инициал имени', (p) => [
    p.surnames,
    p.givenInitials,
  ]),
  rule(
    shortSurnameAndInitial,
    'surname with one letter left out and given initial',
    'фамилия без одной буквы и инициал имени',
    (p) => [p.shortSurnames, p.givenInitials],
  ),
  rule('rare-surname', 'rare surname', 'редкая фамилия', (p) => [p.surnames], rareName),
  rule(
    'given-patronymic-year',
    'given name, patronymic and year of birth',
    'имя, отчество и год рождения',
    (p) => [p.givenHeads, p.patronymic, p.birthYears],
  ),
  rule('birth-day', 'day of birth', 'день рождения', (p) => [p.birthDay]),
  rule(
    'patronymic-year-initial',
    'patronymic, year of birth and given initial',
    'отчество, год рождения и инициал имени',
    (p) => [p.patronymic, p.birthYears, p.givenInitials],
  ),
  rule('consonants-year', 'surname consonants and year of birth', 'согласные фамилии и год рождения', (p) => [
    p.skeletons,
    p.birthYears,
  ]),
  rule(
    'first-consonants-given',
    'first surname consonants and given name',
    'первые согласные фамилии и имя',
    (p) => [p.skeletonHeads, p.givenHeads],
  ),
  rule(
    'rare-given-year',
    'rare given name and year of birth',
    'редкое имя и год рождения',
    (p) => [p.givenHeads, p.birthYears],
    rareName,
  ),
  rule('either-order', 'surname and given name in either order', 'фамилия и имя в любом порядке', (p) => [
    p.eitherOrder,
  ]),
  rule('place-given', 'place and given name', 'место и имя', (p) => [p.place, p.givenHeads]),
  rule('place-consonants', 'place and first surname consonants', 'место и первые согласные фамилии', (p) => [
    p.place,
    p.skeletonHeads,
  ]),
  rule('place-year', 'place and year of birth', 'место и год рождения', (p) => [p.place, p.birthYears]),
  rule('short-identifier', 'identifier with one character left out', 'номер без одного знака', (p) => [
    p.shortIdentifiers,
  ]),
  rule('given-patronymic-unit', 'given name, patronymic and unit', 'имя, отчество и часть', (p) => [
    p.givenHeads,
    p.patronymic,
    p.unitLine,
  ]),
  rule('event-day-unit', 'day of the event and unit', 'день события и часть', (p) => [
    p.unitLine,
    p.eventDay,
  ]),
];
