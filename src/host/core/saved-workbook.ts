import type { IWorkbookData } from '@univerjs/core';
import type { Area } from './cells/a1';
import type { SheetExtras } from './extras/sheet-extras';

/** A spreadsheet as it was at one moment; what is opened from it goes on from there. */
export interface SavedWorkbook {
  readonly data: IWorkbookData;
  /** How many tabs were added: their ids count up. */
  readonly tabsAdded: number;
  readonly sheetNumbers: ReadonlyMap<string, number>;
  readonly extras: ReadonlyMap<string, SheetExtras>;
  /** By store, then by key. */
  readonly properties: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Messages of custom functions that failed, by tab and cell. */
  readonly errors: ReadonlyMap<string, string>;
  readonly active: { readonly sheetId: string; readonly selection: Area };
}
