import type { DealColumn } from '../../../src/definition/definition';
import type { TabData } from '../../../src/host/core/api';
import type { Column } from './cells';
import type { Company, Deal, Driver } from './market';

/** A workbook as somebody's system exports it, and what is true of it. */
export interface JourneyWorkbook {
  readonly name: string;
  /** None: Set up writes the sample. */
  readonly tabs: readonly TabData[];
  readonly locale?: string;
  /** Day number that its owner counts from, where its deals are old. */
  readonly asOf?: number;
  /** Headers of the user's columns of all tabs. */
  readonly headers: readonly string[];
  /** Headers of the columns that decide deals. */
  readonly signal: readonly string[];
  /** Headers of the columns that only tell records apart. */
  readonly ids: readonly string[];
  readonly accounts?: { readonly sheet: string; readonly headerRow: number; readonly rows: number };
  /** What a person would write into DEALS where Set up does not find it. */
  readonly deals: {
    readonly sheet: string;
    readonly columns: readonly DealColumn[];
    /** Header of the accounts' key, where the deals have another for it. */
    readonly joins?: string;
  };
  /** Whether its deals tell enough to build a definition from; not known of a folder. */
  readonly isBuildable: boolean | undefined;
  /** Whether the second computation of the score, which reads simple cells only, can read it. */
  readonly isPlain: boolean;
  /** An exclusion that a person writes by hand. */
  readonly exclusion: { readonly field: string; readonly value: string };
}

interface Truth {
  readonly headers: readonly string[];
  readonly signal: readonly string[];
  readonly ids: readonly string[];
}

/** What is true of the columns of a workbook whose deals follow the drivers. */
export function truthOf(
  accounts: readonly Column<Company>[],
  deals: readonly Column<Deal>[],
  drivers: readonly Driver[],
): Truth {
  const columns = [...accounts, ...deals];
  const deciding = new Set<string>(drivers);
  return {
    headers: columns.map(({ header }) => header),
    signal: columns.filter(({ tells }) => deciding.has(tells ?? '')).map(({ header }) => header),
    ids: columns.filter(({ isId }) => isId).map(({ header }) => header),
  };
}

/** Roles of the DEALS section; a blank header leaves one out. */
export function dealRoles(
  key: string,
  outcome: readonly [header: string, values: string],
  rest: Partial<Record<'Amount' | 'Created on' | 'Closed on', string>>,
): DealColumn[] {
  return [
    ...(key === '' ? [] : [{ role: 'Account key', header: key, values: '' } as const]),
    { role: 'Outcome', header: outcome[0], values: outcome[1] },
    ...Object.entries(rest).map(([role, header]) => ({ role, header, values: '' }) as DealColumn),
  ];
}
