import { EXCLUDED_INDEX, NEEDS_DATA_INDEX } from '../../engine/tiers';
import type { Band } from '../model/scored';

/**
 * The colours of bands, as classes: green for tiers in ICP, darkest for the best; yellow below
 * them, grey for the last. The name always stands beside the colour.
 *
 * @param bands - The best first.
 * @returns By name of the band.
 */
export function tonesOf(bands: readonly Band[]): ReadonlyMap<string, string> {
  const tiers = bands.filter(({ index }) => index >= 0);
  const firstIn = tiers.find(({ inIcp }) => inIcp);
  const last = tiers[tiers.length - 1];
  const tone = (band: Band) => {
    if (band.index === EXCLUDED_INDEX) return 'excluded';
    if (band.index === NEEDS_DATA_INDEX) return 'unknown';
    if (band.inIcp) return band === firstIn ? 'best' : 'good';
    return band === last ? 'rest' : 'fair';
  };
  return new Map(bands.map((band) => [band.name, tone(band)]));
}
