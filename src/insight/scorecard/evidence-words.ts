import { bandsText } from '../../definition/edit/evidence';
import { count, wholePercent } from '../../engine/figures';

/** The deals of a band. */
export interface BandDeals {
  /** Who they are, as `bandWords` tells it: `with 100–1,000 employees`. */
  readonly text: string;
  readonly won: number;
  readonly deals: number;
}

/** More would no longer be read; the others are told as one. */
const MOST_BANDS = 3;

/**
 * Why a field is a criterion: how the deals of its bands ended. `isEvidence` knows it again.
 *
 * @param bands - Best first; those without a deal are left out.
 * @param years - `2024–2026`, blank where the deals have no dates.
 * @example whyOf([{ text: 'with 100–1,000 employees', won: 50, deals: 81 }, …], '2024–2026')
 * // 'Won 62 % of 81 with 100–1,000 employees, 31 % of 140 with fewer, 2024–2026'
 */
export function whyOf(bands: readonly BandDeals[], years: string): string {
  const found = bands.filter(({ deals }) => deals > 0);
  const told = found.length > MOST_BANDS ? withRest(found) : found;
  return bandsText(
    told.map(({ text, won, deals }) => ({
      rate: `${wholePercent(won / deals)} of ${count(deals)}`,
      text: text.replace(/\s+/g, ' ').trim(),
    })),
    years,
  );
}

function withRest(bands: readonly BandDeals[]): BandDeals[] {
  const rest = bands.slice(MOST_BANDS - 1);
  const sum = (of: 'won' | 'deals') => rest.reduce((all, band) => all + band[of], 0);
  return [
    ...bands.slice(0, MOST_BANDS - 1),
    { text: 'otherwise', won: sum('won'), deals: sum('deals') },
  ];
}
