// Some of the encoded records, with the dictionaries of all.
import type { EncodedRecords, Spans } from './encoded-records.ts';
import { createIntList } from './int-list.ts';

function selectSpans({ starts, values }: Spans, records: Int32Array): Spans {
  const own = new Int32Array(records.length + 1);
  const kept = createIntList(records.length);
  records.forEach((r, at) => {
    for (let i = starts[r] ?? 0; i < (starts[r + 1] ?? 0); i++) kept.push(values[i] ?? 0);
    own[at + 1] = kept.length;
  });
  return { starts: own, values: kept.take() };
}

/** The records of these numbers, ascending; codes stay as they are. */
export function selectRecords(all: EncodedRecords, records: Int32Array): EncodedRecords {
  const integers = (column: Int32Array): Int32Array => records.map((r) => column[r] ?? 0);
  const bytes = (column: Uint8Array): Uint8Array => Uint8Array.from(records, (r) => column[r] ?? 0);
  const spans = (column: Spans): Spans => selectSpans(column, records);
  return {
    ...all,
    count: records.length,
    row: integers(all.row),
    inputIndex: integers(all.inputIndex),
    list: integers(all.list),
    side: integers(all.side),
    surnames: spans(all.surnames),
    given: spans(all.given),
    initials: spans(all.initials),
    nicknames: spans(all.nicknames),
    spouse: spans(all.spouse),
    givenFull: bytes(all.givenFull),
    patronymic: integers(all.patronymic),
    patronymicInitial: integers(all.patronymicInitial),
    sex: bytes(all.sex),
    married: bytes(all.married),
    birthFrom: integers(all.birthFrom),
    birthTo: integers(all.birthTo),
    birthDay: integers(all.birthDay),
    eventFrom: integers(all.eventFrom),
    eventTo: integers(all.eventTo),
    unit: integers(all.unit),
    category: integers(all.category),
    rank: integers(all.rank),
    identifier: integers(all.identifier),
    place: integers(all.place),
  };
}
