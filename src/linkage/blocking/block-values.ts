// A blocking value in words, for messages about blocks that a thousand records share.
import type { BlockingPart } from '../../case/blocking-part.ts';
import { civilDay } from '../../text/calendar.ts';
import type { EncodedRecords } from '../encode/encode.ts';

type Read = (records: EncodedRecords, value: number) => string | null;

const nothing: Read = () => null;
const name: Read = (records, code) => records.keys[code] ?? null;

function dayText(days: number): string {
  const { year, month, day } = civilDay(days);
  return [String(year), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');
}

// Some numbers stand for no text that is at hand (consonants, a unit); a day of birth and an identifier are of a person.
const readers: Readonly<Record<BlockingPart, Read>> = {
  surname: name,
  'surname-one-letter-less': nothing,
  'surname-consonants': nothing,
  'surname-first-consonants': nothing,
  'names-in-either-order': nothing,
  given: name,
  'given-initial': (_, code) => String.fromCharCode(code),
  patronymic: name,
  'birth-year': (_, year) => String(year),
  'birth-day': nothing,
  place: (records, code) => records.placeKeys[code] ?? null,
  unit: (records, code) => records.unitKeys[code] ?? null,
  'event-day': (_, days) => dayText(days),
  identifier: nothing,
};

/** The value of a part in words; null where it has none. */
export function blockValue(
  records: EncodedRecords,
  part: BlockingPart | undefined,
  value: number,
): string | null {
  return part === undefined ? null : readers[part](records, value);
}
