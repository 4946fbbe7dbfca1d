import { count } from '../engine/figures';
import type { Proportion } from '../stats/wilson';

/** A rate as what it is made of. @example rate(wilson(45, 60)) // '45 of 60' */
export function rate({ successes, trials }: Pick<Proportion, 'successes' | 'trials'>): string {
  return `${count(successes)} of ${count(trials)}`;
}

/** How many times as often. @example asOften(2.44) // '2.4 × as often' */
export function asOften(times: number): string {
  const shown = times >= 3 ? Math.round(times) : Math.round(times * 10) / 10;
  return shown === 1 ? 'as often' : `${count(shown)} × as often`;
}
