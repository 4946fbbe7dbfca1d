import type { Sample } from '../../../src/insight/discovery/deal-sample';
import { dealTerms } from '../../../src/insight/discovery/terms';

/** Deals of which only the outcome is known, 1 for a won one, with what a test says about them. */
export function sampleOf(
  won: readonly number[],
  { cluster = won.map((_, row) => row), alike = 0 } = {},
): Sample {
  return {
    won: Uint8Array.from(won),
    churned: new Uint8Array(won.length),
    amounts: new Float64Array(won.length).fill(Number.NaN),
    closedOn: won.map(() => Number.NaN),
    newer: new Int8Array(won.length).fill(-1),
    cluster: Int32Array.from(cluster),
    clusters: new Set(cluster).size,
    alike,
    years: '',
    terms: dealTerms,
  };
}
