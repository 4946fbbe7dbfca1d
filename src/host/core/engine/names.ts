import { type Area, absoluteA1, areaOf, parseReference } from '../cells/a1';
import type { Book } from './book';
import type { Tabs } from './tabs';
import { formula } from './univer';

const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

export interface NamedArea {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
}

/** The named ranges of a workbook; formulas know them too. */
export class Names {
  constructor(
    private readonly book: Book,
    private readonly tabs: Tabs,
  ) {}

  all(): NamedArea[] {
    return this.entries().flatMap(({ name, formulaOrRefString }) => {
      const found = this.resolve(formulaOrRefString);
      return found ? [{ name, ...found }] : [];
    });
  }

  find(name: string): NamedArea | undefined {
    const wanted = name.toLowerCase();
    return this.all().find((named) => named.name.toLowerCase() === wanted);
  }

  set(name: string, sheetId: string, area: Area): void {
    const sheet = this.tabs.byId(sheetId);
    if (!sheet) throw new Error(`A named range must be on a tab of the workbook, got ${sheetId}`);
    this.book.execute(formula.SetDefinedNameMutation.id, {
      id: this.entry(name)?.id ?? `name-${name.toLowerCase()}`,
      name,
      formulaOrRefString: absoluteA1(sheet.getName(), area),
      localSheetId: WHOLE_WORKBOOK,
    });
  }

  remove(name: string): boolean {
    const entry = this.entry(name);
    if (!entry) return false;
    this.book.execute(formula.RemoveDefinedNameMutation.id, entry);
    return true;
  }

  private entries() {
    return Object.values(this.book.names.getDefinedNameMap(this.book.unit) ?? {});
  }

  private entry(name: string) {
    const wanted = name.toLowerCase();
    return this.entries().find((entry) => entry.name.toLowerCase() === wanted);
  }

  private resolve(text: string): { sheetId: string; area: Area } | undefined {
    const reference = parseReference(text.replace(/^=/, ''));
    const sheet = reference?.sheet === undefined ? undefined : this.tabs.named(reference.sheet);
    if (!reference || !sheet) return undefined;
    const area = areaOf(reference, sheet.getRowCount(), sheet.getColumnCount());
    return { sheetId: sheet.getSheetId(), area };
  }
}
