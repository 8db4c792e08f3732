// Committed floors: the last score that was reached, by part and name. A worse one fails.
import type { Score } from './score.ts';

export type Floors = Record<string, number>;

export interface Compared {
  key: string;
  score: Score;
  floor: number | undefined;
  ok: boolean;
}

/** Rounding of printed floats; anything coarser would hide a lost page. */
const EPSILON = 1e-9;

/** Sets scores beside their floors. Times (unit ms, s) have none: they are noise on a shared machine. */
export function compareWithFloors(part: string, scores: readonly Score[], floors: Floors): Compared[] {
  return scores.map((raw) => {
    const timed = raw.unit === 'ms' || raw.unit === 's';
    const score = timed ? { ...raw, floor: false } : raw;
    const key = `${part}: ${score.name}`;
    const floor = score.floor === false ? undefined : floors[key];
    const worse =
      floor !== undefined &&
      (score.better === 'higher' ? score.value < floor - EPSILON : score.value > floor + EPSILON);
    return { key, score, floor, ok: !worse };
  });
}
