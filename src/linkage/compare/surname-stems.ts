// What the forms of one surname share: Иванов, Иванова, Ивановой; Яровой, Яровая; Мельник, Мельника.

// On fold keys. Endings of both sexes and all cases after the declension tables in A. A. Zaliznyak, "Grammatical
// dictionary of the Russian language", 1977; в, н, ск, цк before them tell a Slavic surname from any other word.
const possessive = /^(.{2,}(?:[oe]v|in))(?:a|u|e|i|im|oi|ou|aia|uiu|ogo|omu)?$/;
const adjectival = /^(.{2,}(?:sk|ck))(?:i|oi|im|om|aia|uiu|ogo|omu)$/;
const otherAdjectival = /^(.{2,}[bdgklmnrstvz])(?:oi|aia|uiu|ogo|omu)$/;
const consonantal = /^(.{2,}(?:[aeiu]k|[ua]ch|ec|ar))(?:a|u|e|om|em)$/;

/** The stem that all forms of a surname share, by its fold key; the key itself where it shows no such ending. */
export function surnameStem(key: string): string {
  const regular = possessive.exec(key) ?? adjectival.exec(key) ?? consonantal.exec(key);
  if (regular !== null) return regular[1] ?? key;
  const other = otherAdjectival.exec(key);
  // No form ends in the bare consonant, so the stem must not be taken for a name that does.
  return other === null ? key : `${other[1] ?? key}-`;
}
