// Letters of other alphabets than Cyrillic and Latin to plain lower-case Latin, and a code for letters of any other script.
//
// After ELOT 743 (Greek), the Georgian national system of 2002, BGN/PCGN 1981 (Armenian); Hebrew and Arabic letter by
// letter, where short vowels are not written and so not restored. One sound of several readings gets that which Russian
// and English texts share.

const tables = `α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ ks ο o π p ρ r σ s ς s τ t υ y φ f χ kh ψ ps ω o
ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ k შ sh ჩ ch ც ts ძ dz წ ts
ჭ ch ხ kh ჯ dzh ჰ h
ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ dzh ռ r
ս s վ v տ t ր r ց ts ւ v փ p ք k և ev օ o ֆ f
א a ב b ג g ד d ה h ו v ז z ח kh ט t י i כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף p צ ts ץ ts ק k ר r ש sh ת t
ا a ب b ت t ث t ج j ح h خ kh د d ذ d ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق k ك k ل l م m ن n ه h ة a و u ي i ى a
پ p چ ch ژ zh گ g ک k ی i`;

const letters = new Map<string, string>();
const entries = tables.split(/\s+/);
for (let i = 0; i + 1 < entries.length; i += 2) letters.set(entries[i] ?? '', entries[i + 1] ?? '');

// Syllables that no rule of the fold key rewrites, one beside the other.
const heads = 'bdfgklmnprstvz';
const vowels = 'aeou';
const syllables = heads.length * vowels.length;
const firstOfManySigns = 0x2e80;

function syllable(n: number): string {
  return (heads[Math.floor(n / vowels.length) % heads.length] ?? '') + (vowels[n % vowels.length] ?? '');
}

const sign = /[\p{Lo}\p{Ll}\p{M}]/u;
/** Marks above and below letters of any script, which every key leaves out. */
const mark = /\p{Script=Inherited}/u;

/**
 * One letter in Latin letters; the empty string where it is no letter. A letter of a script without a table gets a
 * code, the same one wherever it stands: such names agree with themselves, and with no romanisation.
 */
export function romaniseOther(letter: string): string {
  const known = letters.get(letter);
  if (known !== undefined) return known;
  if (!sign.test(letter) || mark.test(letter)) return '';
  const code = letter.codePointAt(0) ?? 0;
  // Scripts of many signs need two syllables to tell them apart.
  return code < firstOfManySigns
    ? syllable(code % syllables)
    : syllable(Math.floor(code / syllables) % syllables) + syllable(code % syllables);
}
