// One measurement of `npm run bench`, and the statistics that it reports.
export interface Row {
  name: string;
  /** Median. */
  value: number;
  unit: 'ms' | 'M chars/s' | 'KB' | 'MB' | 'x';
  p95?: number;
  /** How many measurements. */
  n?: number;
}

/** The value below which a share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Median and 95th percentile of measurements as a row. */
export const summary = (name: string, numbers: readonly number[], unit: Row['unit'] = 'ms'): Row => ({
  name,
  value: quantile(numbers, 0.5),
  p95: quantile(numbers, 0.95),
  unit,
  n: numbers.length,
});
