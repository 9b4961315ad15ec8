// Departures of one unit on one day: likelier a group that left together than people who followed one another.

export interface DayEvent {
  readonly unit: number;
  /** Days since 1970-01-01; only events known to the day. */
  readonly day: number;
}

export interface DepartureGroup {
  readonly unit: number;
  readonly day: number;
  readonly size: number;
}

/** Fewest departures of one unit on one day that count as a group: two meet on a day by chance often enough. */
export const leastGroup = 3;

export function departureGroups(events: readonly DayEvent[]): readonly DepartureGroup[] {
  const sizes = new Map<string, DepartureGroup>();
  for (const { unit, day } of events) {
    const key = `${unit} ${day}`;
    sizes.set(key, { unit, day, size: (sizes.get(key)?.size ?? 0) + 1 });
  }
  return [...sizes.values()]
    .filter(({ size }) => size >= leastGroup)
    .toSorted((a, b) => a.day - b.day || a.unit - b.unit);
}
