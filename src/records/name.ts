// The name of a person in parts, each with its fold key.

/** One part as written and the Latin key on which all comparison runs. */
export interface NamePart {
  readonly raw: string;
  /** Lower-case ASCII; for an initial, the fold of that one letter. */
  readonly key: string;
  readonly initial: boolean;
}

export interface PersonName {
  readonly raw: string;
  /** First the main surname, then others (maiden, married, second half of a double name). */
  readonly surnames: readonly NamePart[];
  /** In written order. */
  readonly given: readonly NamePart[];
  readonly patronymic: NamePart | null;
  /** Nicknames and names in quotes. */
  readonly nicknames: readonly NamePart[];
  /** Folded title: `mr`, `mrs`, `miss`, `master`, `dr`, `rev` … */
  readonly title: string | null;
  /** What title, patronymic or endings say. */
  readonly sex: 'female' | 'male' | null;
}
