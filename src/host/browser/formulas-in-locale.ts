import type { ICellData, Nullable, Univer } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { inLocale } from '../core/cells/separators';

interface Interceptors {
  fetchThroughInterceptors(name: unknown, filter?: unknown): Intercepted;
}
type Intercepted = (cell: Nullable<ICellData>, place: unknown) => Nullable<ICellData>;

/**
 * Shows formulas in the formula bar and in the cell that is edited as the spreadsheet's locale writes
 * them. An interceptor would not do: that of Univer which finds a cell's formula lets no other follow.
 */
export function showFormulasInLocale(univer: Univer, locale: string): void {
  const service = univer.__getInjector().get(SheetInterceptorService);
  const interceptors = service.writeCellInterceptor as unknown as Interceptors;
  const fetch = interceptors.fetchThroughInterceptors.bind(interceptors);
  interceptors.fetchThroughInterceptors = (name, filter) => {
    const through = fetch(name, filter);
    if (name !== BEFORE_CELL_EDIT) return through;
    return (cell, place) => {
      const found = through(cell, place);
      return found?.f ? { ...found, f: inLocale(found.f, locale) } : found;
    };
  };
}
