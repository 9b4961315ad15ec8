// One cell of a CSV file (RFC 4180).

/** Quoted where needed. A text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvCell(content: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(content) ? `'${content}` : content;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
