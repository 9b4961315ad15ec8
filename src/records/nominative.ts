// Russian given names and surnames in an oblique case back to the nominative, by their endings.
// Rules after the declension tables in A. A. Zaliznyak, "Grammatical dictionary of the Russian language", 1977.
// All words are lower-case Cyrillic. Where an ending allows several nominatives, a known given name decides.
import { foldKey } from '../text/fold.ts';
import { isWrittenRussianGiven, sexOfRussianGiven } from './given-names.ts';
import type { GrammaticalCase } from './patronymic.ts';
import { isRussianForm } from './variants.ts';
import type { Sex } from './sex.ts';

type Oblique = Exclude<GrammaticalCase, 'nominative'>;
type Rule = readonly [ending: RegExp, nominatives: readonly string[]];

const givenRules: Readonly<Record<Sex, Readonly<Record<Oblique, readonly Rule[]>>>> = {
  male: {
    genitive: [
      [/^льва$/, ['лев']],
      [/^павла$/, ['павел']],
      [/ьи$/, ['ья']],
      [/ия$/, ['ий']],
      [/([еаоуы])я$/, ['$1й']],
      [/я$/, ['ь']],
      [/а$/, ['']],
      [/ы$/, ['а']],
      [/и$/, ['а', 'я', 'ь']],
    ],
    dative: [
      [/^льву$/, ['лев']],
      [/^павлу$/, ['павел']],
      [/ью$/, ['ья']],
      [/ию$/, ['ий']],
      [/([еаоуы])ю$/, ['$1й']],
      [/ю$/, ['ь']],
      [/у$/, ['']],
      [/ье$/, ['ья']],
      [/е$/, ['а', 'я', '']],
    ],
    instrumental: [
      [/^львом$/, ['лев']],
      [/^павлом$/, ['павел']],
      [/ьей$/, ['ья']],
      [/ием$/, ['ий']],
      [/([еаоуы])ем$/, ['$1й']],
      [/ем$/, ['ь', '']],
      [/ом$/, ['']],
      [/о[йю]$/, ['а']],
      [/ей$/, ['а', 'я']],
    ],
  },
  female: {
    genitive: [
      [/ии$/, ['ия']],
      [/ьи$/, ['ья']],
      [/ы$/, ['а']],
      [/и$/, ['я', 'а', 'ь']],
      [/ю$/, ['я']],
      [/у$/, ['а']],
    ],
    dative: [
      [/ии$/, ['ия']],
      [/и$/, ['ь', 'я']],
      [/ье$/, ['ья']],
      [/е$/, ['а', 'я']],
    ],
    instrumental: [
      [/ие[йю]$/, ['ия']],
      [/ье[йю]$/, ['ья']],
      [/о[йю]$/, ['а']],
      [/е[йю]$/, ['я', 'а']],
      [/ью$/, ['ь']],
    ],
  },
};

const surnameRules: Readonly<Record<Sex, Readonly<Record<Oblique, readonly Rule[]>>>> = {
  male: {
    genitive: [
      [/(?<=[оеё]в|[иы]н)а$/, ['']],
      [/толстого$/, ['толстой']],
      [/(?<=[кгхжшчщ])ого$/, ['ий']],
      [/ого$/, ['ый']],
      [/его$/, ['ий']],
      [/ья$/, ['ей']],
      [/([еаоуыи])я$/, ['$1й']],
      [/(?<=[бвгджзклмнпрстфхцчшщ])я$/, ['ь']],
      [/айца$/, ['аяц']],
      [/(?<=[внр])ца$/, ['ец']],
      [/(?<=[бвгджзклмнпрстфхцчшщ])а$/, ['']],
      [/ы$/, ['а']],
      [/(?<=[кгхжшчщ])и$/, ['а']],
    ],
    dative: [
      [/(?<=[оеё]в|[иы]н)у$/, ['']],
      [/толстому$/, ['толстой']],
      [/(?<=[кгхжшчщ])ому$/, ['ий']],
      [/ому$/, ['ый']],
      [/ему$/, ['ий']],
      [/ью$/, ['ей']],
      [/([еаоуыи])ю$/, ['$1й']],
      [/(?<=[бвгджзклмнпрстфхцчшщ])ю$/, ['ь']],
      [/айцу$/, ['аяц']],
      [/(?<=[внр])цу$/, ['ец']],
      [/(?<=[бвгджзклмнпрстфхцчшщ])у$/, ['']],
      [/(?<=[бвгджзклмнпрстфхцчшщ])е$/, ['а']],
    ],
    instrumental: [
      [/(?<=[оеё]в|[иы]н)ым$/, ['']],
      [/(?<=[кгхжшчщ])им$/, ['ий']],
      [/ым$/, ['ый']],
      [/ьем$/, ['ей']],
      [/([еаоуыи])ем$/, ['$1й']],
      [/(?<=[жшчщ])ем$/, ['']],
      [/(?<=[внр])ц[ео]м$/, ['ец']],
      [/ем$/, ['ь']],
      [/ом$/, ['']],
      [/ой$/, ['а']],
    ],
  },
  female: {
    genitive: [
      [/(?<=[оеё]в|[иы]н)(?:ой|у|ы)$/, ['а']],
      [/(?:ой|ую)$/, ['ая']],
      [/(?:ей|юю)$/, ['яя']],
      [/ы$/, ['а']],
      [/(?<=[кгхжшчщ])и$/, ['а']],
    ],
    dative: [
      [/(?<=[оеё]в|[иы]н)о[йю]$/, ['а']],
      [/о[йю]$/, ['ая']],
      [/ей$/, ['яя']],
      [/(?<=[бвгджзклмнпрстфхцчшщ])е$/, ['а']],
    ],
    instrumental: [
      [/(?<=[оеё]в|[иы]н)о[йю]$/, ['а']],
      [/(?<=[кгхжшчщ])о[йю]$/, ['ая']],
      [/о[йю]$/, ['ая']],
      [/ей$/, ['яя']],
    ],
  },
};

function candidates(word: string, rules: readonly Rule[]): readonly string[] {
  const rule = rules.find(([ending]) => ending.test(word));
  return rule === undefined ? [word] : rule[1].map((ending) => word.replace(rule[0], ending));
}

function isGivenOf(word: string, sex: Sex): boolean {
  const key = foldKey(word);
  return sexOfRussianGiven(key) === sex || isRussianForm(key);
}

/** The nominative of a given name that stands in the given case. */
export function nominativeGiven(token: string, sex: Sex, form: GrammaticalCase): string {
  const word = token.toLowerCase();
  if (form === 'nominative' || sexOfRussianGiven(foldKey(word)) === sex) return word;
  const all = candidates(word, givenRules[sex][form]);
  return all.find((name) => isGivenOf(name, sex)) ?? all[0] ?? word;
}

/** The nominative of a surname; surnames that are not declined (Сидоренко, Черных) stay as they are. */
export function nominativeSurname(token: string, sex: Sex, form: GrammaticalCase): string {
  const word = token.toLowerCase();
  if (form === 'nominative') return word;
  return candidates(word, surnameRules[sex][form])[0] ?? word;
}

// Men's surnames in the nominative that end as a woman's do in an oblique case (Карпова, Карповой).
const mensInOi =
  /^(?:бере|бор|век|верх|вишн|год|груш|дуб|ков|кош|лес|лоз|луг|пол|ряд|сад|сол|сосн|стан|степ|стол|терн|цеп|яр)[а-я]{0,2}[ое]вой$/;

/** True for a Cyrillic surname that, whoever bears it, is a woman's in an oblique case; initials show nothing else. */
export function isWomansOblique(token: string): boolean {
  const word = token.toLowerCase();
  return /(?:[оеё]в|[иы]н)ой$/.test(word) && !mensInOi.test(word);
}

/**
 * The sex and case of a given name that is known only in an oblique form (`Ивана`, `Марии`); null for a nominative
 * or a word that is no known name. A form that is itself a name (`Александра`, `Яна`) is taken as that name.
 */
export function obliqueGiven(token: string): { readonly sex: Sex; readonly form: Oblique } | null {
  const word = token.toLowerCase();
  const key = foldKey(word);
  // `Евгении` and Евгений share a key: one whose nominative is written otherwise may be a form of the other.
  const isName = sexOfRussianGiven(key) !== null || isRussianForm(key);
  if (isName && (!word.endsWith('ии') || isWrittenRussianGiven(word))) return null;
  for (const form of ['genitive', 'dative', 'instrumental'] as const) {
    for (const sex of ['male', 'female'] as const) {
      for (const name of candidates(word, givenRules[sex][form])) {
        if (name === word || !isWrittenRussianGiven(name)) continue;
        if (sexOfRussianGiven(foldKey(name)) === sex) return { sex, form };
      }
    }
  }
  return null;
}
