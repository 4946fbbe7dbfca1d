import { count } from '../engine/figures';
import type { Proportion } from '../stats/wilson';

/** A rate as what it is made of. @example rate(wilson(45, 60)) // '45 of 60' */
export function rate({ successes, trials }: Pick<Proportion, 'successes' | 'trials'>): string {
  return `${count(successes)} of ${count(trials)}`;
}
