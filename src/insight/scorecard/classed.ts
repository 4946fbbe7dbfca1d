/** Credits are 0 to 1 in steps of a tenth; the best band of a field has 1, the worst 0. */
interface Band {
  readonly credit: number;
}

/** Numbers from `from` up to, not including, `below`; with the least and the most found there. */
export interface NumberBand extends Band {
  readonly from: number;
  readonly below: number;
  readonly least: number;
  readonly most: number;
}

/** Texts of a field, or items of its lists, as they stand in the sheet. */
export interface TextBand extends Band {
  readonly texts: readonly string[];
}

/** Countries, told by their ISO codes. */
export interface CountryBand extends Band {
  readonly codes: readonly string[];
}

/** What each band of a field is worth: the classes of a field, before they are written as a condition. */
export type Classed =
  /** In ascending order without gaps: from minus to plus infinity. */
  | { readonly kind: 'number'; readonly bands: readonly NumberBand[] }
  /** Best first. A text that no band names is worth `others`; 0 but for "all but a few bad ones". */
  | { readonly kind: 'text'; readonly bands: readonly TextBand[]; readonly others: number }
  /** Best first: a list is worth its best item; one without an item named here 0. */
  | { readonly kind: 'list'; readonly bands: readonly TextBand[] }
  /** Countries that are worth 1; all others 0. */
  | { readonly kind: 'country'; readonly codes: readonly string[]; readonly isBest: boolean }
  | { readonly kind: 'yes-no'; readonly isYesBest: boolean }
  /** Days before the deal: 1 up to `full`, falling to 0 at `none` (the same where it falls at once). */
  | {
      readonly kind: 'date';
      readonly isRecentBest: boolean;
      readonly full: number;
      readonly none: number;
    };
