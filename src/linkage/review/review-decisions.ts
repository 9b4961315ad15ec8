// What the decisions in force mean together: what follows from them, and which of them contradict one another.

/** A reviewer's word about two records (by number), and the line of the log where it stands. */
export interface NumberedDecision {
  readonly kind: 'same' | 'different';
  readonly a: number;
  readonly b: number;
  readonly line: number;
}

/** A decision that cannot hold beside earlier ones. */
export interface Contradiction {
  readonly decision: NumberedDecision;
  /** Lines that say otherwise together, ascending. */
  readonly against: readonly number[];
  /** Two records of a list without repeats that the decision would make one person. */
  readonly repeat: readonly [number, number] | null;
}

export interface DecisionFold {
  readonly contradictions: readonly Contradiction[];
  /** Decisions that hold together, in the order of the log. */
  readonly obeyed: readonly NumberedDecision[];
  /** Takes one more decision; the contradiction where it cannot hold. */
  readonly add: (decision: NumberedDecision) => Contradiction | null;
  /** What the decisions that hold say about two records, by themselves or together; null where nothing follows. */
  readonly follows: (a: number, b: number) => 'same' | 'different' | null;
  /** Records that the decisions make one person with this one, itself included. */
  readonly group: (record: number) => readonly number[];
  /** Records that a decision sets apart from this one. */
  readonly apart: (record: number) => readonly number[];
}

interface Edge {
  readonly to: number;
  readonly line: number;
}

/**
 * Folds decisions in the order given: an earlier one stands against a later one. Same is transitive (x = y and y = z
 * give x = z); x = y and y ≠ z give x ≠ z; two records of one `side` (non-negative: a list without repeats) are two
 * persons. What holds never depends on decisions that do not.
 */
export function foldDecisions(decisions: Iterable<NumberedDecision>, side: Int32Array): DecisionFold {
  const groups = new Map<number, readonly number[]>();
  const edges = new Map<number, Edge[]>();
  const apart = new Map<number, Edge[]>();
  const contradictions: Contradiction[] = [];
  const obeyed: NumberedDecision[] = [];

  const group = (record: number): readonly number[] => groups.get(record) ?? [record];

  // Lines of the decisions that make two records one person, along the chain between them.
  function chain(from: number, to: number): readonly number[] {
    const came = new Map<number, { readonly at: number; readonly line: number }>();
    const queue = [from];
    for (const at of queue) {
      if (at === to) break;
      for (const edge of edges.get(at) ?? []) {
        if (edge.to === from || came.has(edge.to)) continue;
        came.set(edge.to, { at, line: edge.line });
        queue.push(edge.to);
      }
    }
    const lines: number[] = [];
    for (let at = to; at !== from;) {
      const step = came.get(at);
      if (step === undefined) break;
      lines.push(step.line);
      at = step.at;
    }
    return lines;
  }

  interface Separation {
    readonly x: number;
    readonly y: number;
    readonly line: number | null;
  }

  function separation(a: number, b: number): Separation | null {
    const others = new Set(group(b));
    for (const x of group(a)) {
      for (const edge of apart.get(x) ?? []) {
        if (others.has(edge.to)) return { x, y: edge.to, line: edge.line };
      }
    }
    for (const x of group(a)) {
      if ((side[x] ?? -1) < 0) continue;
      for (const y of others) if (x !== y && side[x] === side[y]) return { x, y, line: null };
    }
    return null;
  }

  const oneGroup = (a: number, b: number): boolean => a === b || (groups.get(a)?.includes(b) ?? false);

  function contradiction(decision: NumberedDecision): Contradiction | null {
    const { kind, a, b } = decision;
    if (kind === 'different') {
      return oneGroup(a, b) ? { decision, against: ascending(chain(a, b)), repeat: null } : null;
    }
    if (oneGroup(a, b)) return null;
    const found = separation(a, b);
    if (found === null) return null;
    const { x, y, line } = found;
    const lines = [...chain(a, x), ...chain(b, y), ...(line === null ? [] : [line])];
    return { decision, against: ascending(lines), repeat: line === null ? [x, y] : null };
  }

  function connect(map: Map<number, Edge[]>, { a, b, line }: NumberedDecision): void {
    map.set(a, [...(map.get(a) ?? []), { to: b, line }]);
    map.set(b, [...(map.get(b) ?? []), { to: a, line }]);
  }

  function add(decision: NumberedDecision): Contradiction | null {
    const found = contradiction(decision);
    if (found !== null) {
      contradictions.push(found);
      return found;
    }
    obeyed.push(decision);
    if (decision.kind === 'different') {
      connect(apart, decision);
      return null;
    }
    connect(edges, decision);
    if (!oneGroup(decision.a, decision.b)) {
      const joined = [...group(decision.a), ...group(decision.b)];
      for (const record of joined) groups.set(record, joined);
    }
    return null;
  }

  for (const decision of decisions) add(decision);
  return {
    contradictions,
    obeyed,
    add,
    follows: (a, b) => (oneGroup(a, b) ? 'same' : separation(a, b) === null ? null : 'different'),
    group,
    apart: (record) => (apart.get(record) ?? []).map(({ to }) => to),
  };
}

function ascending(lines: Iterable<number>): readonly number[] {
  return [...new Set(lines)].toSorted((x, y) => x - y);
}
