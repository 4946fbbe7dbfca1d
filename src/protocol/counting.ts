import { count } from '../engine/figures';
import { countsAs, type Proportion } from '../stats/wilson';

/** How many, and as how many they count where some repeat others. @example counting(rate, 'won') // '60 won (count as 11)' */
export function counting(rate: Proportion, outcome = ''): string {
  const all = `${count(rate.trials)} ${outcome}`.trim();
  const worth = countsAs(rate);
  return worth === rate.trials ? all : `${all} (count as ${count(worth)})`;
}
