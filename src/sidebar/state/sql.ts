import { batch, signal } from '@preact/signals';
import type { Answers } from '../../protocol/answer';
import type { SqlRequest } from '../../protocol/requests';
import {
  type DatabaseName,
  type MappedColumn,
  plainName,
  type SqlColumn,
  type SqlColumnsView,
  type SqlColumnType,
  type SqlKind,
} from '../../protocol/sql-view';
import { ask, latest } from '../bridge/ask';
import { message } from '../words';
import { saved } from './store';

/** A column as it is typed, `''` for none. */
export interface TypedColumn {
  readonly column: string;
  readonly type: SqlColumnType;
}

/** A table of a warehouse, as far as somebody has told of it. */
export interface SqlTable {
  readonly table: string;
  /** What the view or the model is to be called. */
  readonly makes: string;
  readonly key: string;
  /** By a field, or what a verdict asks. */
  readonly typed: Readonly<Record<string, TypedColumn>>;
  /** What was found by its name when columns were read last. */
  readonly found: readonly string[];
  /** As pasted. */
  readonly described: string;
  readonly columns: readonly SqlColumn[];
  readonly said: string;
  /** What a person should know of them. */
  readonly remarks: readonly string[];
}

const untold: SqlTable = {
  ...{ table: '', makes: 'icp_scores', key: '', typed: {}, found: [], described: '' },
  ...{ columns: [], said: '', remarks: [] },
};

type Of = 'accounts' | 'deals';

export const database = signal<DatabaseName>('bigquery');
export const sqlKind = signal<SqlKind>('query');
export const hasReason = signal(true);
const tables = signal<Readonly<Record<Of, SqlTable>>>({ accounts: untold, deals: untold });
/** Why columns could not be read, or the choice of the last time. */
export const columnsError = signal('');

/** What was written; nothing once anything else is chosen. */
export const written = signal<Answers['exportSql'] | undefined>(undefined);
export const writeError = signal('');
export const isWriting = signal(false);

/** The definition that all of this is told of. */
let told: string | undefined;
const choices = latest();
const readings = latest();
const writings = latest();

/** Fields are asked of both tables by the same names; what deals are is told apart. */
const DEALS = 'deal: ';

export function dealKey(what: string): string {
  return DEALS + what;
}

function tableOf(): Of {
  return sqlKind.value === 'verdict' ? 'deals' : 'accounts';
}

/** The table that is shown. */
export function shownTable(): SqlTable {
  return tables.value[tableOf()];
}

/** Changes what is told of the table that is shown. */
export function tell(changes: Partial<SqlTable>, of = tableOf()): void {
  batch(() => {
    tables.value = { ...tables.value, [of]: { ...tables.value[of], ...changes } };
    forgetWritten();
  });
}

/** Says which column a field is. */
export function tellColumn(what: string, changes: Partial<TypedColumn>): void {
  const { typed, columns } = shownTable();
  const before = typed[what] ?? { column: '', type: 'text' };
  const column = meantColumn({ columns }, changes.column ?? before.column);
  const type = columns.find(({ name }) => name === column)?.type ?? before.type;
  tell({ typed: { ...typed, [what]: { ...before, type, ...changes } } });
}

/** Chooses something else than a table. */
export function choose(change: () => void): void {
  batch(() => {
    change();
    forgetWritten();
  });
}

/** Chooses what it is written as; deals begin with the columns of the accounts. */
export function chooseKind(kind: SqlKind): void {
  choose(() => {
    sqlKind.value = kind;
    const { accounts, deals } = tables.value;
    if (deals === untold && kind === 'verdict') {
      tell({ typed: accounts.typed, found: accounts.found });
    }
  });
}

/** What was written may be old once anything else is chosen, or the page is left. */
export function forgetWritten(): void {
  written.value = undefined;
  writeError.value = '';
}

/** Takes up what was chosen the last time; what is told of another definition is forgotten. */
export async function takeUpChoices(): Promise<void> {
  const name = saved.value?.name ?? '';
  if (told === name) return;
  told = name;
  choose(() => {
    tables.value = { accounts: untold, deals: untold };
    columnsError.value = '';
  });
  await choices(
    () => ask({ action: 'sqlChoices', name }),
    ({ accounts, deals }) => {
      const last = accounts ?? deals;
      if (last === undefined) return;
      batch(() => {
        database.value = last.database;
        hasReason.value = last.hasReason;
        sqlKind.value = last.kind;
        for (const one of [accounts, deals]) if (one !== undefined) takeUp(one);
      });
    },
    (error) => {
      columnsError.value = message(error);
    },
  );
}

function takeUp({ kind, table, makes, key, fields, deals }: SqlRequest): void {
  const typed = { ...typedOf(fields), ...typedOf(deals, DEALS) };
  const found = Object.keys(typed).filter((what) => typed[what]?.column !== '');
  tell({ table, makes, key, typed, found }, kind === 'verdict' ? 'deals' : 'accounts');
}

function typedOf(mapped: readonly MappedColumn[], prefix = ''): Record<string, TypedColumn> {
  return Object.fromEntries(
    mapped.map(([what, column, type]) => [prefix + what, { column, type }] as const),
  );
}

/** The column that somebody means: one of those that are known in any case, else as the database has it. */
export function meantColumn({ columns }: Pick<SqlTable, 'columns'>, typed: string): string {
  const names = columns.map(({ name }) => name);
  const lower = typed.toLowerCase();
  const known = names.includes(typed) ? typed : names.find((name) => name.toLowerCase() === lower);
  return known ?? plainName(database.value, typed);
}

/** Whether the columns are known and it is none of them. */
export function isMissing(table: SqlTable, column: string): boolean {
  const meant = meantColumn(table, column);
  return (
    column !== '' && table.columns.length > 0 && !table.columns.some(({ name }) => name === meant)
  );
}

/** Those that are chosen and are none of the columns that are known. */
export function missingColumns(table: SqlTable, whats: readonly string[]): string[] {
  const chosen = [table.key, ...whats.map((what) => table.typed[what]?.column ?? '')];
  return [...new Set(chosen.filter((column) => isMissing(table, column)))];
}

/** Reads the columns that are pasted, and takes up what their names say. */
export async function readColumns(): Promise<void> {
  const of = tableOf();
  const { described: text } = tables.value[of];
  if (text.trim() === '') {
    forgetColumns(of);
    return;
  }
  const name = saved.value?.name ?? '';
  await readings(
    () => ask({ action: 'readColumns', name, database: database.value, text }),
    ({ read }) => {
      columnsError.value = '';
      takeColumns(of, read);
    },
    (error) => {
      columnsError.value = message(error);
    },
  );
}

/** What was found among columns that are no longer pasted is nowhere any more; what was typed stays. */
function forgetColumns(of: Of): void {
  columnsError.value = '';
  const { columns, typed, found } = tables.value[of];
  if (columns.length === 0) return;
  const kept = Object.entries(typed).filter(([what]) => !found.includes(what));
  tell({ columns: [], said: '', remarks: [], found: [], typed: Object.fromEntries(kept) }, of);
}

/** What somebody typed stays where the table has such a column. */
function takeColumns(of: Of, { columns, fields, deals, key, said, remarks }: SqlColumnsView): void {
  const before = tables.value[of];
  const types = new Map(columns.map((one) => [one.name, one.type] as const));
  const kept = Object.entries(before.typed).flatMap(([what, { column, type }]) =>
    types.has(column) ? [[what, { column, type: types.get(column) ?? type }] as const] : [],
  );
  const guessed = { ...typedOf(fields), ...(of === 'deals' && typedOf(deals, DEALS)) };
  const typed = { ...guessed, ...Object.fromEntries(kept) };
  tell(
    {
      ...{ columns, said, remarks, typed },
      found: Object.keys(typed),
      key: types.has(before.key) ? before.key : key,
    },
    of,
  );
}

/** Writes the saved definition for the table that is shown. */
export async function writeSql(fields: readonly string[], deals: readonly string[]): Promise<void> {
  const { table, makes, key, typed, columns } = shownTable();
  const kind = sqlKind.value;
  const mapped = <T extends string>(whats: readonly T[], prefix = '') =>
    whats.flatMap((what) => {
      const { column = '', type = 'text' } = typed[prefix + what] ?? {};
      if (column.trim() === '') return [];
      return [[what, meantColumn({ columns }, column.trim()), type] as [T, string, SqlColumnType]];
    });
  const sql = {
    ...{ database: database.value, kind, table, makes, hasReason: hasReason.value },
    key: meantColumn({ columns }, key.trim()),
    fields: mapped(fields),
    deals: kind === 'verdict' ? mapped(deals as SqlRequest['deals'][number][0][], DEALS) : [],
  };
  const name = saved.value?.name ?? '';
  forgetWritten();
  isWriting.value = true;
  await writings(
    () => ask({ action: 'exportSql', name, sql }),
    (answer) => {
      written.value = answer;
    },
    (error) => {
      writeError.value = message(error);
    },
  );
  isWriting.value = false;
}
