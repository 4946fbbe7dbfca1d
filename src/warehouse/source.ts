import type { Sql } from './sql';

/**
 * What a column of a warehouse holds. `whole` and `number` are numbers, without and with decimals;
 * `date` also stands for a time without a zone, `moment` for one with a zone.
 */
export type ColumnType = 'text' | 'whole' | 'number' | 'yes-no' | 'date' | 'moment';

/** A column of a table. */
export interface WarehouseColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/** Where accounts stand, and what is told of them. */
export interface Source {
  /** A table by the parts of its name, or a relation that is SQL already. */
  readonly table: readonly string[] | { readonly sql: Sql };
  /** The column of a field; `undefined` where there is none: all its cells are unknown. */
  readonly columnOf: (field: string) => WarehouseColumn | undefined;
  /** Columns that stand before the score, the key among them. */
  readonly keep: readonly string[];
  /** IANA name of the zone in which today is counted, where the definition names none. */
  readonly timeZone: string;
  /** Whether texts such as `1.250` mean 1250, where the definition does not say. */
  readonly decimalComma: boolean;
  /** Whether the short reason is left out: it takes more time than all else. */
  readonly isWithoutReason?: boolean;
  /**
   * Whether `icp_unknown` is added, where data is needed: a sign for each criterion, `1` where it is
   * unknown.
   */
  readonly isWithUnknown?: boolean;
  /** Version of the definition in its history, where it has one. */
  readonly version?: number;
}
