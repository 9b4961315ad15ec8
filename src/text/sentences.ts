// Running text into sentences with their exact place, in Russian and English. Points of abbreviations, initials, decimals
// and ordinals do not end one.

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Which paragraph it stands in, from 0. */
  readonly paragraph: number;
  /** A short line without a full stop that stands alone: a headline. */
  readonly heading: boolean;
}

/** Lower case, without the last point. */
const abbreviations = new Set(
  (
    'para paras ch pp fn ibid cl reg ref tel ext viz mr mrs ms dr st prof gen col lt maj capt sgt cpl pvt brig adm gov sen rep no nos art arts sec vs etc e.g i.e approx est fig vol ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n a.m p.m inc ltd dept ' +
    'абз прим илл разд подп тел г гг в вв ст ч п пп пп. гл т тт др пр т.д т.п т.е т.к т.н им ул д кв обл р-н р руб коп тыс млн млрд чел м см км ' +
    'см. рис стр с н э до н.э г-н г-жа гр рядом ряд мл сержант серж лейт полк подполк ген кап л-т м-р п-к пр-т янв фев апр авг сен сент окт нояб дек'
  ).split(' '),
);

/** `.`, `!`, `?`, `…` */
const isEnder = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026;
const closing = /["'»”’)\]]/;
/** A longer stretch without an end is cut at white space, or where there is none anywhere, so that no sentence costs much. */
const longest = 1200;

export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let paragraph = 0;
  for (const block of blocks(text)) {
    const first = found.length;
    let start = block.start;
    const close = (end: number): void => {
      let [from, to] = [start, end];
      while (from < to && isBlank(text.charCodeAt(from))) from++;
      while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
      if (to > from) found.push({ start: from, end: to, paragraph, heading: false });
      start = end;
    };
    for (let at = block.start; at < block.end; at++) {
      const code = text.charCodeAt(at);
      if (isEnder(code)) {
        let end = at + 1;
        while (end < block.end && (isEnder(text.charCodeAt(end)) || closing.test(text.charAt(end)))) end++;
        if (endsSentence(text, start, at, end, block.end)) close(end);
        at = end - 1;
      } else if (code === 59 && at - start > 400) close(at + 1);
      else if (at - start > longest && isBlank(code)) close(at);
      else if (at - start > longest * 1.5) close(at);
    }
    close(block.end);
    const only = found[first];
    if (only !== undefined && found.length === first + 1) {
      const line = text.slice(only.start, only.end);
      if (line.length <= 160 && !/[.!?…:;,]["»”’)]*$/.test(line)) found[first] = { ...only, heading: true };
    }
    paragraph += 1;
  }
  return found;
}

interface Block {
  readonly start: number;
  readonly end: number;
}

/** Paragraphs: parted by blank lines, by short lines that stand for themselves, and before items of lists. */
function* blocks(text: string): Generator<Block> {
  let start = 0;
  let lineStart = 0;
  while (lineStart < text.length) {
    let lineEnd = text.indexOf('\n', lineStart);
    if (lineEnd < 0) lineEnd = text.length;
    const next = lineEnd + 1;
    const length = lineEnd - lineStart;
    const isEmpty = length < 200 && text.slice(lineStart, lineEnd).trim() === '';
    if (isEmpty) {
      if (lineStart > start) yield { start, end: lineStart };
      start = next;
    } else if (
      next < text.length &&
      (length < 60 || /^\s*(?:[-*•–—]|\d{1,2}[.)])\s/.test(text.slice(next, next + 8)))
    ) {
      const head = text.slice(next, next + 4).trimStart();
      const endsOpen = /[,:(–—-]\s*$/.test(text.slice(Math.max(lineStart, lineEnd - 4), lineEnd));
      if (!endsOpen && (head === '' || /^[\p{Lu}\d"«“*•–—-]/u.test(head))) {
        yield { start, end: lineEnd };
        start = next;
      }
    }
    lineStart = next;
  }
  if (start < text.length) yield { start, end: text.length };
}

function isBlank(code: number): boolean {
  return (
    code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0xfeff
  );
}

function endsSentence(text: string, start: number, at: number, end: number, blockEnd: number): boolean {
  if (end >= blockEnd) return true;
  if (!isBlank(text.charCodeAt(end))) return false;
  let next = end;
  while (next < blockEnd && isBlank(text.charCodeAt(next))) next++;
  if (next >= blockEnd) return true;
  const follower = String.fromCodePoint(text.codePointAt(next) ?? 32);
  const opens = /[\p{Lu}\d"'«“„([—–-]/u.test(follower);
  if (!opens) return false;
  if (text.charAt(at) !== '.' || end > at + 1) return true;
  const word = wordBefore(text, start, at);
  if (/^\p{L}$/u.test(word)) {
    // An initial (`А. Иванов`) or `г.`: a letter in lower case ends a sentence only where it means a year.
    if (word === 'г')
      return (
        /\d[\s\u00a0\u202f]*$/u.test(text.slice(Math.max(start, at - 8), at - 1)) && /\p{Lu}/u.test(follower)
      );
    return false;
  }
  if (word === 'гг' || word === 'чел' || word === 'руб') return /\p{Lu}/u.test(follower);
  if (abbreviations.has(word.toLowerCase())) return false;
  // `1. Text` numbers an item; `337. Next` ends a sentence.
  return !(/^\d{1,2}$/.test(word) && at - start <= 3);
}

function wordBefore(text: string, start: number, at: number): string {
  const from = Math.max(start, at - 24);
  return /[\p{L}\d][\p{L}\d.-]*$/u.exec(text.slice(from, at))?.[0] ?? '';
}
