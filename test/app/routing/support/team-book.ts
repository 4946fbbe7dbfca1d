import { scoreAccounts } from '../../../../src/app/score-accounts/score-accounts';
import { words } from '../../../../src/app/score-accounts/words';
import type { Definition, Owner, Route } from '../../../../src/definition/definition';
import type { Cell } from '../../../../src/engine/model';
import type { TabData } from '../../../../src/host/core/api';
import { tab } from '../../../host/support/open-fixture';
import { dealsDefinition } from '../../../product/support/deals-workbook';
import { configTab } from '../../../product/support/defined-workbook';
import { MemoryWorkbook } from '../../../support/memory/memory-workbook';
import { contentOf, extentOf, typeInto } from '../../../support/memory/tab';

const DAY = 86_400_000;
/** A Monday morning. */
export const MONDAY = Date.UTC(2026, 5, 22, 9);

export const HEADERS = ['Account', 'Domain', 'Industry', 'Employees', 'Country'];
const fits = { first: ['Software', 320], none: ['Retail', 5], excluded: ['Government', 320] };
type Plain = string | number;

/** So many accounts of a country that fit best, or not at all, or are excluded. */
export function accounts(
  country: string,
  count: number,
  fit: keyof typeof fits = 'first',
): Plain[][] {
  const domain = (at: number) => `${fit}${at}.${country.toLowerCase()}`;
  return Array.from({ length: count }, (_, at) => {
    return [`${country} ${at}`, domain(at), ...(fits[fit] as Plain[]), country];
  });
}

/** A rule, on and for all accounts but for what is given. */
export function route(name: string, owners: readonly string[], rest: Partial<Route> = {}): Route {
  const all = { tiers: [], field: '', operator: '', value: '', days: undefined, on: true };
  return { ...all, name, owners, ...rest };
}

export const inCountries = (value: string) => {
  return { field: 'Country', operator: 'country is any of', value } as const;
};

export function owner(name: string, rest: Partial<Owner> = {}): Owner {
  return { name, weight: 1, capacity: undefined, on: true, ...rest };
}

/** Territories of a team of three. */
export const routes: readonly Route[] = [
  route('DACH', ['Ana', 'Ben'], inCountries('DACH')),
  route('Rest', ['Cem'], { days: 10 }),
];

export function defined(change: Partial<Definition>): Definition {
  return { ...dealsDefinition, ...change };
}

/** What stands beside an account. */
export interface Beside {
  readonly owner: string;
  /** `2026-06-24`, `''` for none. */
  readonly due: string;
  readonly action: string;
}

/** A list in memory that a team works with. */
export class TeamBook {
  private constructor(readonly book: MemoryWorkbook) {}

  static of(
    definition: Definition,
    rows: readonly (readonly Plain[])[],
    others: readonly TabData[] = [],
    headers: readonly Plain[] = HEADERS,
  ): TeamBook {
    const list = tab('Accounts', [...headers], ...rows.map((row) => [...row]));
    const config = configTab('ICP Config', definition);
    return new TeamBook(MemoryWorkbook.of([list, config, ...others], MONDAY));
  }

  /** The same list some days later. */
  later(days: number): TeamBook {
    return new TeamBook(this.book.copy(MONDAY + days * DAY));
  }

  /** Somebody types another definition into `ICP Config`. */
  define(definition: Definition): void {
    const other = MemoryWorkbook.of([configTab('ICP Config', definition)], 0);
    this.book.tab('ICP Config').cells = other.tab('ICP Config').cells;
  }

  /**
   * Scores the accounts.
   *
   * @param workMs - It stops after so many calls of writing.
   * @returns What the person is told.
   */
  score(theirs: 'ask' | 'keep' | 'overwrite' = 'ask', workMs?: number): string {
    const { book } = this;
    const target = workMs === undefined ? { theirs } : { theirs, workMs };
    return words.scored(
      book.execute((outside) => {
        const { now } = outside.clock;
        const clock = workMs === undefined ? outside.clock : { now: () => now() + book.calls };
        return scoreAccounts({ ...outside, clock }, target);
      }),
    );
  }

  headers(): Cell[] {
    return (this.book.tab('Accounts').cells[0] ?? []).map(contentOf);
  }

  column(header: string): number {
    return this.headers().indexOf(header);
  }

  /** Somebody types into a cell of a row of the sheet, 1-based. */
  type(row: number, header: string, text: string): void {
    typeInto(this.book.tab('Accounts'), row - 1, this.column(header), text);
  }

  add(rows: readonly (readonly Plain[])[]): void {
    const { cells } = this.book.tab('Accounts');
    const from = this.used();
    rows.forEach((row, at) => {
      const there = cells[from + at] ?? [];
      const width = Math.max(there.length, row.length);
      cells[from + at] = Array.from({ length: width }, (_, column) => {
        const value = row[column];
        return value === undefined ? there[column] : { ...there[column], value };
      });
    });
  }

  /** Sorts the rows below the headers, as a person does. */
  reverse(): void {
    const { cells } = this.book.tab('Accounts');
    const used = this.used();
    cells.splice(1, used - 1, ...cells.slice(1, used).reverse());
  }

  /** Rows that hold anything. */
  private used(): number {
    return extentOf(this.book.tab('Accounts')).rows;
  }

  /** What stands beside each account, by its domain. */
  beside(name = ''): Map<string, Beside> {
    const rows = this.book.tab('Accounts').cells.slice(1, this.used());
    const at = (header: string) => this.column(name === '' ? header : `${header} (${name})`);
    const day = (cell: Cell) =>
      cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
    return new Map(
      rows.map((row) => {
        const cell = (header: string) => contentOf(row[at(header)]);
        return [
          String(contentOf(row[this.column('Domain')])),
          {
            owner: String(cell('ICP Owner')),
            due: day(cell('ICP Due')),
            action: String(cell('ICP Next Action')),
          },
        ];
      }),
    );
  }

  owners(): Map<string, string> {
    return new Map([...this.beside()].map(([domain, { owner }]) => [domain, owner]));
  }
}

/** How many accounts each owner has. */
export function shares(owners: ReadonlyMap<string, string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of owners.values()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
