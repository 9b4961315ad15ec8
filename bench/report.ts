// How every bench ends: a table for people, one JSON line for machines, exit 1 when a bound is missed.

export interface Bound {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  /** `atMost` or `atLeast`; a figure without either is shown, not judged. */
  readonly atMost?: number;
  readonly atLeast?: number;
  /** Shown behind the figure. */
  readonly note?: string;
}

function holds({ figure, atMost, atLeast }: Bound): boolean {
  return (
    Number.isFinite(figure) &&
    (atMost === undefined || figure <= atMost) &&
    (atLeast === undefined || figure >= atLeast)
  );
}

function bound({ atMost, atLeast }: Bound): string {
  if (atMost !== undefined) return `≤ ${atMost}`;
  return atLeast === undefined ? '' : `≥ ${atLeast}`;
}

/** Four significant digits, without exponent for the sizes met here. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

export function reportBench(bench: string, rows: readonly Bound[]): void {
  const width = Math.max(...rows.map((row) => row.name.length));
  for (const row of rows) {
    const verdict = bound(row) === '' ? (row.note ?? '') : holds(row) ? 'ok' : 'MISSED';
    const figure = `${rounded(row.figure)} ${row.unit}`.padStart(18);
    console.log(`${row.name.padEnd(width)} ${figure}  ${bound(row).padEnd(10)} ${verdict}`);
  }
  const pass = rows.every(holds);
  const figures = Object.fromEntries(rows.map((row) => [row.name, rounded(row.figure)]));
  const bounds = Object.fromEntries(
    rows.filter((row) => bound(row) !== '').map((row) => [row.name, bound(row)]),
  );
  console.log(JSON.stringify({ bench, figures, bounds, pass }));
  if (!pass) process.exitCode = 1;
}
