import type { Worksheet } from '@univerjs/core';
import type { Book } from './book';
import { plainCopy } from './plain-copy';
import { core, sheets } from './univer';
import { emptyTab } from './workbook-data';

/** The tabs of a workbook: find, add, remove, rename, order. */
export class Tabs {
  /** @param added how many were added to the workbook before it was saved */
  constructor(
    private readonly book: Book,
    public added = 0,
  ) {}

  all(): Worksheet[] {
    return this.book.workbook.getSheets();
  }

  named(name: string): Worksheet | undefined {
    const wanted = name.toLowerCase();
    return this.all().find((sheet) => sheet.getName().toLowerCase() === wanted);
  }

  byId(id: string): Worksheet | undefined {
    return this.book.workbook.getSheetBySheetId(id) ?? undefined;
  }

  /** 0-based place of a tab. */
  index(sheet: Worksheet): number {
    return this.all().findIndex((other) => other.getSheetId() === sheet.getSheetId());
  }

  insert(name: string, index: number): Worksheet {
    const id = `added-${++this.added}`;
    this.book.execute(sheets.InsertSheetCommand.id, { index, sheet: emptyTab(id, name) });
    return this.required(id);
  }

  copy(sheet: Worksheet, name: string, index: number): Worksheet {
    const id = `added-${++this.added}`;
    const data = { ...plainCopy(sheet.getSnapshot()), id, name };
    this.book.execute(sheets.InsertSheetCommand.id, { index, sheet: data });
    return this.required(id);
  }

  remove(sheet: Worksheet): void {
    this.book.execute(sheets.RemoveSheetCommand.id, { subUnitId: sheet.getSheetId() });
  }

  rename(sheet: Worksheet, name: string): void {
    this.book.execute(sheets.SetWorksheetNameCommand.id, { subUnitId: sheet.getSheetId(), name });
  }

  move(sheet: Worksheet, index: number): void {
    this.book.execute(sheets.SetWorksheetOrderMutation.id, {
      subUnitId: sheet.getSheetId(),
      fromOrder: this.index(sheet),
      toOrder: index,
    });
  }

  hide(sheet: Worksheet, hidden: boolean): void {
    this.book.execute(sheets.SetWorksheetHideMutation.id, {
      subUnitId: sheet.getSheetId(),
      hidden: hidden ? core.BooleanNumber.TRUE : core.BooleanNumber.FALSE,
    });
  }

  private required(id: string): Worksheet {
    const sheet = this.byId(id);
    if (!sheet) throw new Error(`A new tab must be there, got none (${id})`);
    return sheet;
  }
}
