/** Where a grid stands, and how its dates are read. */
export interface ConfigPlace {
  /** Name of the tab, for the addresses of problems; a range does not tell it. */
  readonly sheet: string | undefined;
  /** 0-based position of the grid's first cell, when that isn't A1. */
  readonly row0?: number;
  readonly column0?: number;
  /** The grid is a range of the sections: the mark and the format stand above it. */
  readonly isRange?: boolean;
  /** The calendar day of a `Date` cell, as days since 1970-01-01. */
  readonly dayOf: (date: Date) => number;
}
