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

/** Numbers in ascending order without gaps: from minus to plus infinity. */
export interface ClassedNumbers {
  readonly kind: 'number';
  readonly bands: readonly NumberBand[];
}

/** Best first. A text that no band names is worth `others`; 0 but for "all but a few bad ones". */
export interface ClassedTexts {
  readonly kind: 'text';
  readonly bands: readonly TextBand[];
  readonly others: number;
  /** The known cells that were found, each text once; also those that no band names. */
  readonly observed: readonly string[];
}

/** Best first: a list is worth its best item; one without an item named here 0. */
export interface ClassedLists {
  readonly kind: 'list';
  readonly bands: readonly TextBand[];
  /** The known cells that were found, each text once, as lists. */
  readonly observed: readonly string[];
}

/** Countries as ISO codes. */
export interface ClassedCountries {
  readonly kind: 'country';
  /** Worth 1 and all others 0; the other way round where `isBest` is false. */
  readonly codes: readonly string[];
  readonly isBest: boolean;
  /** All that were found. */
  readonly observed: readonly string[];
}

export interface ClassedAnswers {
  readonly kind: 'yes-no';
  readonly isYesBest: boolean;
}

/**
 * Whole days before the deal. Where the recent are best, 1 up to `full`, falling to 0 at `none` (the
 * same where it falls at once); else 0 up to `full`, and 1 for what is older.
 */
export interface ClassedDates {
  readonly kind: 'date';
  readonly isRecentBest: boolean;
  readonly full: number;
  readonly none: number;
}

/** What each band of a field is worth: the classes of a field, before they are written as a condition. */
export type Classed =
  | ClassedNumbers
  | ClassedTexts
  | ClassedLists
  | ClassedCountries
  | ClassedAnswers
  | ClassedDates;
