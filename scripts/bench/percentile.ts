/** The value below or at which a part of the values lies, by the nearest rank; NaN of none. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const rank = Math.ceil((part / 100) * sorted.length);
  return sorted[Math.max(0, rank - 1)] ?? Number.NaN;
}

/** The median of one number of several measures. */
export function medianOf(measures: readonly Readonly<Record<string, number>>[], name: string): number {
  return percentile(
    measures.map((measure) => measure[name] ?? Number.NaN),
    50,
  );
}
