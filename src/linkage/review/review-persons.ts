// Who is who while a review goes on: the persons of the linkage, and what each answer makes of those around it.

export interface ReviewPersons {
  readonly personOf: (record: number) => number;
  readonly members: (person: number) => readonly number[];
  /** Puts whole persons anew: `roots` names the first record of each record's person. Returns what takes it back. */
  readonly regroup: (records: readonly number[], roots: readonly number[]) => () => void;
}

export function createReviewPersons(linked: Int32Array): ReviewPersons {
  const label = linked.slice();
  const persons = label.reduce((most, person) => Math.max(most, person + 1), 0);
  const starts = new Int32Array(persons + 1);
  for (const person of label) starts[person + 1] = (starts[person + 1] ?? 0) + 1;
  for (let p = 0; p < persons; p++) starts[p + 1] = (starts[p + 1] ?? 0) + (starts[p] ?? 0);
  const next = starts.slice();
  const byPerson = new Int32Array(label.length);
  label.forEach((person, record) => {
    byPerson[next[person] ?? 0] = record;
    next[person] = (next[person] ?? 0) + 1;
  });
  // Persons made by answers; their numbers follow those of the linkage.
  const made = new Map<number, readonly number[]>();
  let fresh = persons;
  return {
    personOf: (record) => label[record] ?? 0,
    members: (person) =>
      made.get(person) ?? Array.from(byPerson.subarray(starts[person] ?? 0, starts[person + 1] ?? 0)),
    regroup: (records, roots) => {
      const before = records.map((record) => label[record] ?? 0);
      const groups = new Map<number, number[]>();
      records.forEach((record, i) => {
        const root = roots[i] ?? record;
        const group = groups.get(root);
        if (group === undefined) groups.set(root, [record]);
        else group.push(record);
      });
      const added: number[] = [];
      for (const group of groups.values()) {
        for (const record of group) label[record] = fresh;
        made.set(fresh, group);
        added.push(fresh++);
      }
      return () => {
        records.forEach((record, i) => (label[record] = before[i] ?? 0));
        for (const person of added) made.delete(person);
      };
    },
  };
}
