// Words that stand in a name cell without being a name: titles, particles, generation marks, words about maiden names.
import { remembered } from '../text/memo.ts';
import type { Sex } from './sex.ts';

export interface Title {
  readonly key: string;
  readonly sex: Sex | null;
  /** The name after it may be the husband's. */
  readonly married: boolean;
}

const titleTable = `mr:m: mr mister г-н господин sig signor don herr monsieur
mrs:f!: mrs г-жа госпожа señora frau madame mme sra
lady:f!: lady countess the_countess
miss:f: miss mlle srta mademoiselle fraulein
ms:f: ms
master:m: master mast
sir:m: sir lord baron jonkh jonkheer count
dr:: dr doctor др доктор
rev:m: rev reverend fr father brother отец
capt:m: capt captain
major:m: major maj
col:m: col colonel
lt:: lt lieut lieutenant lieutnant
sgt:: sgt sergeant serg
pte:: pte pvt private
president:: president präsident президент
prof:: prof professor профессор
senator:: senator сенатор
prince:m: prince принц князь
sheikh:m: sheikh shaikh shaykh sheik шейх
mullah:m: mullah mulla maulvi maulavi mawlawi мулла имам imam ayatollah аятолла
citizen:m: гражданин гражданина гражданину гр-н гр-на
citizen:f: гражданка гражданки гражданке гражданку гр-ка гр-ки
citizen:: гр`;

const titles = new Map<string, Title>(
  titleTable.split('\n').flatMap((line) => {
    const [key = '', sex = '', words = ''] = line.split(':');
    const title: Title = {
      key,
      sex: sex.startsWith('f') ? 'female' : sex === 'm' ? 'male' : null,
      married: sex.endsWith('!'),
    };
    return words
      .trim()
      .split(' ')
      .map((word) => [word.replace('_', ' '), title] as const);
  }),
);

const bare: (token: string) => string = remembered((token) => token.toLowerCase().replace(/[.,]+$/, ''));

export function titleOf(token: string): Title | null {
  // Don and Prince are given names as well.
  if (token === 'Don' || token === 'Prince') return null;
  return titles.get(bare(token)) ?? null;
}

const particles = new Set(
  `de del della di da dos du des la le van von vander vande der den ter ten zu af al el ul bin ben ibn abu abi abī ata
atā st san mc mac o y d' o' фон де ван дер ди да дель ля ле аль эль ибн бен бин абу сан`.split(/\s+/),
);

/** A word that belongs to the surname after it: `de`, `van`, `фон`, `Al` … */
export const isParticle: (token: string) => boolean = remembered((token) => particles.has(bare(token)));

const generationMarks = new Set('jr jnr junior sr snr senior ii iii esq мл ст младший старший'.split(' '));

export function isGenerationMark(token: string): boolean {
  return generationMarks.has(bare(token));
}

/** `оглы`, `кызы` and their spellings: they follow the father's name. */
export const kinship: (token: string) => Sex | null = remembered((token) => {
  const word = bare(token);
  if (/^(?:оглы|оглу|углы|улы|уулу|ogly|oglu|ogli|o['’]?g['’]?li|uly|uulu)$/.test(word)) return 'male';
  return /^(?:кызы|гызы|кизи|qizi|kyzy|gyzy|kizi)$/.test(word) ? 'female' : null;
});

/** Words before another surname of the same person. */
export function isMaidenWord(token: string): boolean {
  return /^(?:урожд\p{L}*|née|nee|born|дев|девич\p{L}*|фамилия|ранее|бывш\p{L}*|formerly|alias|aka|он|она|же|в|по|мужу)$/u.test(
    bare(token),
  );
}

// Ranks, offices and roles as they stand before a name: abbreviations, and stems in any case form.
const rankAbbreviations =
  /^(?:ряд|рядов|ефр|мл|ст|серж|с-т|прап|пр-к|лейт|л-т|кап|к-н|м-р|п\/п-к|п-к|гв|гр|гр-н|гр-ка|в\/с)\.?$/;
const rankStems =
  /^(?:рядов|ефрейтор|младш|старш|сержант|старшин|прапорщик|лейтенант|капитан|майор|подполковник|полковник|генерал|матрос|солдат|военнослужащ|служащ|боец|бойц|гвардии|контрактник|мобилизованн|обвиняем|подсудим|осужд[её]нн|подозреваем|гражданин|гражданк|доброволец|добровольц)(?:а|у|ом|е|ы|ого|ему|ому|ым|им|его|ой|ей|ый|ий|ая|ую|ем|и)?$/;

const englishRanks =
  /^(?:pvt|pte|private|lance|cpl|corporal|l\/cpl|sgt|sergeant|ssgt|staff|junior|senior|lt|lieutenant|2nd|1st|warrant|officer|ensign|praporshchik|efreitor|starshina|soldier|seaman|gunner|convict|citizen)\.?$/;

/** A rank, an office or a role before a name. */
export const isRankWord: (token: string) => boolean = remembered((token) => {
  const word = token.toLowerCase();
  return rankAbbreviations.test(word) || rankStems.test(word) || englishRanks.test(word);
});

/** What the words before a name say of it: whether it stands in an oblique case, and the sex where they show it. */
export interface Cue {
  readonly genitive: boolean;
  readonly sex: Sex | null;
}

export const noCue: Cue = { genitive: false, sex: null };

export function cueOf(leading: readonly string[]): Cue {
  let { genitive, sex } = noCue;
  for (const token of leading) {
    const word = token.toLowerCase();
    if (/^(?:отношении|делу|отсутствие|имя|заявление|розыск|смерть|гибель|осуждение)$/.test(word))
      genitive = true;
    if (/(?:ого|его)$/.test(word)) [genitive, sex] = [true, sex ?? 'male'];
    if (
      /^(?:сержанта|ефрейтора|лейтенанта|капитана|майора|прапорщика|полковника|подполковника|солдата|матроса|гражданина|гр-на|контрактника|бойца|добровольца)$/.test(
        word,
      )
    )
      [genitive, sex] = [true, 'male'];
    if (/^(?:гражданки|гр-ки|осужд[её]нной|обвиняемой|подсудимой)$/.test(word))
      [genitive, sex] = [true, 'female'];
  }
  return { genitive, sex };
}
