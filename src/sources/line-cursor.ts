// A window on the lines of a text file: looks ahead as far as needed, keeps nothing that has been read.
import type { LineBlock } from './text-lines.ts';

export class LineCursor {
  readonly #blocks: Iterator<LineBlock>;
  #texts: (string | null)[] = [];
  #starts: number[] = [];
  #undecodable: boolean[] = [];
  #at = 0;
  /** 1-based number of the line that the cursor stands on. */
  number = 1;

  constructor(blocks: Iterable<LineBlock>) {
    this.#blocks = blocks[Symbol.iterator]();
  }

  /** Text of the line `ahead` of the cursor: null where it is too long to be read, undefined past the end. */
  text(ahead: number): string | null | undefined {
    while (this.#at + ahead >= this.#texts.length) if (!this.#fetch()) return undefined;
    return this.#texts[this.#at + ahead];
  }

  /** Offset in the file of the first byte of the line that the cursor stands on. */
  byte(): number {
    return this.#starts[this.#at] ?? 0;
  }

  /** True where one of the next `count` lines holds what is no text in the encoding. */
  undecodable(count: number): boolean {
    for (let i = this.#at; i < this.#at + count; i++) if (this.#undecodable[i] === true) return true;
    return false;
  }

  advance(count: number): void {
    this.#at += count;
    this.number += count;
  }

  #fetch(): boolean {
    const next = this.#blocks.next();
    if (next.done === true) return false;
    const { lines, starts, undecodable } = next.value;
    const marks = lines.map((_, i) => undecodable[i] === true);
    this.#texts = this.#texts.slice(this.#at).concat(lines);
    this.#starts = this.#starts.slice(this.#at).concat(starts);
    this.#undecodable = this.#undecodable.slice(this.#at).concat(marks);
    this.#at = 0;
    return true;
  }
}
