// One row of the table that `npm run eval` prints.
export interface Score {
  name: string;
  value: number;
  better: 'higher' | 'lower';
  unit?: string;
  /** false: reported, never compared (times, which are noisy). */
  floor?: boolean;
}
