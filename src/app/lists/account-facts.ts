import { spokenName } from '../../definition/loose-names';
import { countryOf } from '../../engine/countries/country';
import type { Cell } from '../../engine/model';
import { cellText } from '../../engine/values/cell-text';
import { fold } from '../../engine/values/fold';
import { createReading } from '../../engine/values/reading';
import { companyDomain } from '../../insight/domains/company-domain';
import type { List } from '../accounts/list';
import type { ListField } from '../list-targets';
import type { LoadedDefinition } from '../load-definition';
import type { ListColumns } from './list-columns';

/** What one account says of its company. */
export interface Facts {
  readonly name: string;
  readonly domain: string;
  readonly cell: (field: ListField) => string;
}

/**
 * Reads what a list takes of an account.
 *
 * @param list - The accounts.
 * @param columns - Where their facts stand.
 * @returns By the row of an account; a missing word is blank.
 */
export function accountReader(
  list: Pick<List, 'rows'>,
  columns: ListColumns,
  { definition, context }: Pick<LoadedDefinition, 'definition' | 'context'>,
): (row: number) => Facts {
  const reading = createReading(context, definition.settings.missingWords);
  const text = (row: number, column: number | undefined): string => {
    const cell: Cell = column === undefined ? '' : (list.rows[row]?.[column] ?? '');
    return reading.isMissing(cell) ? '' : cellText(cell, context.dayOf).trim();
  };
  const domainOf = (row: number) => {
    for (const column of columns.domains) {
      const found = companyDomain(text(row, column));
      if ('domain' in found) return found.domain;
    }
    return '';
  };
  return (row) => {
    const name = text(row, columns.name);
    const domain = domainOf(row);
    const country = () => text(row, columns.country);
    const cells: Partial<Record<ListField, () => string>> = {
      name: () => name,
      'spoken name': () => spokenName(name),
      domain: () => domain,
      country,
      'country code': () => countryOf(fold(country())),
      'LinkedIn page': () =>
        linkedInPage(list.rows[row] ?? [], text(row, columns['LinkedIn page'])),
    };
    return {
      name,
      domain,
      cell: (field) =>
        cells[field]?.() ?? text(row, columns[field as keyof typeof columns] as number),
    };
  };
}

const PAGE =
  /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/(?:company|school|showcase)\/[^\s/?#]+/i;

/** Of its own column, else wherever one stands, such as under Website. */
function linkedInPage(cells: readonly Cell[], own: string): string {
  const [page = ''] = PAGE.exec(own) ?? [];
  if (page !== '') return page;
  const other = cells.find(
    (cell) => typeof cell === 'string' && /linkedin/i.test(cell) && PAGE.test(cell),
  );
  return PAGE.exec(String(other ?? ''))?.[0] ?? '';
}
