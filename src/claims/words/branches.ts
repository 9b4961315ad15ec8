// Branches of an army: what their men are called, and what the bodies are that they serve in.

interface Branch {
  /** The group that a noun for its men is read as; null where none is. */
  readonly group: string | null;
  readonly words: RegExp;
}

const branches: readonly Branch[] = [
  {
    group: 'group-tank crews',
    words: /^(?:tank|tankers?|tankm[ae]n|armou?red|танкист\p{L}{0,3}|танков\p{L}{2,3})$/u,
  },
  {
    group: 'group-gunners',
    words: /^(?:artillery(?:m[ae]n)?|gunners?|артиллерист\p{L}{0,3}|артиллерийск\p{L}{2,3})$/u,
  },
  {
    group: 'group-paratroopers',
    words:
      /^(?:airborne|air assault|paratroop(?:s|ers?)?|parachute|десантник\p{L}{0,3}|(?:воздушно)?десантн\p{L}{2,3}|парашютн\p{L}{2,3})$/u,
  },
  {
    group: 'group-marines',
    words: /^(?:marines?|naval|морпех\p{L}{0,3}|морск\p{L}{2,3})$/u,
  },
  {
    group: 'group-infantrymen',
    words:
      /^(?:rifle|riflem[ae]n|infantry(?:m[ae]n)?|мотострелк\p{L}{1,4}|мотострелков\p{L}{2,3}|пехотин\p{L}{1,5})$/u,
  },
  { group: null, words: /^(?:engineer|sappers?|инженерн\p{L}{2,4}|сап[её]р\p{L}{0,3})$/u },
  {
    group: null,
    words: /^(?:reconnaissance|scouts?|разведчик\p{L}{0,3}|разведывательн\p{L}{2,4})$/u,
  },
  { group: null, words: /^(?:border|borderguards?|пограничник\p{L}{0,3}|пограничн\p{L}{2,3})$/u },
];

const bodyNouns =
  /(?<!\p{L})(?:corps|divisions?|brigades?|regiments?|battalions?|compan(?:y|ies)|troops|forces|units?|корпус\p{L}{0,2}|дивизи\p{L}{1,2}|бригад\p{L}{1,2}|полк\p{L}{0,2}|батальон\p{L}{0,2}|рот[аыуе]|отряд\p{L}{0,2}|войск\p{L}{0,3}|част[ьи]\p{L}{0,2})(?!\p{L})/iu;

const partsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}]+/u);

/** The words of a text are those of the branch that a word is of. */
export function isOfBranchOf(word: string, text: string): boolean {
  const own = branches.find(({ words }) => words.test(word));
  return own !== undefined && partsOf(text).some((part) => own.words.test(part));
}

/** The groups that all men of a body are called by its branch: `marines` of a naval infantry regiment. */
export function groupsOfBody(body: string): readonly string[] {
  if (!bodyNouns.test(body)) return [];
  const parts = partsOf(body);
  return branches.flatMap(({ group, words }) =>
    group !== null && parts.some((part) => words.test(part)) ? [group] : [],
  );
}
