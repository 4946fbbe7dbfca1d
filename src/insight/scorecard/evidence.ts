import { bandWords } from './band-words';
import type { CardField } from './card';
import type { Classed } from './classed';
import type { BandDeals } from './evidence-words';

/**
 * How the deals of each class of a field ended, in words and counts, best first.
 *
 * @param classed - As `classesOf` gives it.
 * @param won - 1 for a won deal.
 */
export function evidenceOf(field: CardField, classed: Classed, won: Uint8Array): BandDeals[] {
  const { column } = field.encoded;
  const placeOf = places(field, classed);
  const bands = bandWords(column.field, classed).map((text) => ({ text, won: 0, deals: 0 }));
  for (let row = 0; row < won.length; row++) {
    const band = bands[placeOf(row)];
    if (band === undefined) continue;
    band.deals++;
    band.won += won[row] as number;
  }
  const rate = ({ won: wins, deals }: BandDeals) => wins / (deals || 1);
  const found = bands.sort((a, b) => rate(b) - rate(a));
  return field.ifMissing === 'no' ? [...found, blankDeals(field, won)] : found;
}

/** Those whose cell is unknown, where they count as not met. */
function blankDeals({ banding, credits }: CardField, won: Uint8Array): BandDeals {
  const rows = [...won.keys()].filter((row) => (banding.band[row] as number) >= credits.length);
  return {
    text: 'where it is blank',
    won: rows.filter((row) => won[row] === 1).length,
    deals: rows.length,
  };
}

/** The place of a row's class in the order of `bandWords`; -1 where its cell is unknown. */
function places(field: CardField, classed: Classed): (row: number) => number {
  const { encoded, banding, credits } = field;
  const creditAt = (row: number) => credits[banding.band[row] as number];
  const orElse = (found: number, last: number) => (found < 0 ? last : found);
  switch (classed.kind) {
    case 'number': {
      const { bands } = classed;
      return (row) => {
        const at = encoded.bin[row] as number;
        const least = encoded.bins[at]?.least ?? NaN;
        return bands.findIndex(({ from, below }) => least >= from && least < below);
      };
    }
    case 'date':
      return (row) => (creditAt(row) === undefined ? -1 : (banding.band[row] as number));
    case 'yes-no':
      return (row) => (creditAt(row) === undefined ? -1 : 1 - (banding.band[row] as number));
    case 'country':
      return (row) => {
        const credit = creditAt(row);
        return credit === undefined ? -1 : 1 - credit;
      };
    default: {
      const { bands } = classed;
      return (row) => {
        const own = creditAt(row);
        if (own === undefined) return -1;
        return orElse(
          bands.findIndex(({ credit }) => credit === own),
          bands.length,
        );
      };
    }
  }
}
