import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import type { Reading } from '../../engine/values/reading';
import type { FieldKind, ScoredKind } from '../catalogue/field-kind';
import { scoredKinds } from '../catalogue/scored-kinds';
import type { DefinedField } from '../definition';
import { type ColumnProfile, profileColumn, sampleRows } from './column-profile';
import { fieldOf } from './field-name';
import { matchColumn } from './match-column';
import { type GivenMeanings, meaningOf, meantKind } from './meanings';
import { measure, tellsApart } from './measure';
import { rules } from './rules';
import type { Start } from './start';
import type { TabSample } from './tab-sample';
import { words } from './words';

/** A column of the accounts tab, what it means, and the first condition on it if there is one. */
export interface FittedColumn {
  readonly profile: ColumnProfile;
  readonly kind: FieldKind | undefined;
  readonly field: DefinedField;
  readonly start: Start | undefined;
}

/**
 * Looks at each column with a header of its own and finds its first condition.
 *
 * @param tab the accounts; columns with a blank header are left out
 * @param reading today, the calendar of dates, missing words
 * @param given what a person says that columns mean
 * @returns in the catalogue's order, the columns that it doesn't know last
 */
export function fitColumns(
  tab: TabSample,
  reading: Reading,
  given?: GivenMeanings,
): FittedColumn[] {
  const rows = sampleRows(tab.rows);
  const headers = tab.headers.map(fold);
  const all = tab.headers
    .map((header, index) => ({ header, index }))
    .filter(({ header, index }) => fold(header) !== '' && headers.indexOf(fold(header)) === index)
    .map(({ header, index }) => {
      const cells = rows.map((row) => row[index] ?? '');
      return fitColumn(header, cells, reading, { given, headers });
    });
  const found = given?.has(COUNTRY) ? undefined : countryByCells(all);
  if (found !== undefined) {
    return fitColumns(tab, reading, new Map([...(given ?? []), [COUNTRY, found]]));
  }
  return withOwnFields(all).sort((a, b) => rank(a.kind) - rank(b.kind));
}

const COUNTRY = 'Country';
/** Of the known cells, those that must be countries where the header does not say so, and how many of these. */
const MOST_CELLS = 0.9;
const LEAST_COUNTRIES = 3;
/** Shorter texts may be codes of states or of languages. */
const LONGEST_CODE = 3;

/** The header of the one column whose cells say that it is the country, where no header does. */
function countryByCells(columns: readonly FittedColumn[]): string | undefined {
  if (columns.some(({ kind }) => kind?.name === COUNTRY)) return undefined;
  const mayBe = columns.filter(
    ({ kind, profile }) =>
      (kind === undefined || kind.scored?.standsFor === COUNTRY) && areCountries(profile),
  );
  return mayBe.length === 1 ? mayBe[0]?.profile.header : undefined;
}

function areCountries({ countries, top }: ColumnProfile): boolean {
  const sum = (all: ColumnProfile['top']) => all.reduce((found, { share }) => found + share, 0);
  const names = top.filter(({ text }) => text.length > LONGEST_CODE);
  return (
    countries.length >= LEAST_COUNTRIES &&
    sum(countries) >= MOST_CELLS &&
    sum(names) >= MOST_CELLS / 2
  );
}

interface Beside {
  readonly given: GivenMeanings | undefined;
  /** All headers of the tab, folded. */
  readonly headers: readonly string[];
}

function fitColumn(
  header: string,
  cells: readonly Cell[],
  reading: Reading,
  { given, headers }: Beside,
): FittedColumn {
  const profile = profileColumn(header, cells, reading);
  const kind = meantKind(header, () => matchColumn(header, () => profile), given);
  const start = kind?.scored && firstStart(kind.scored, profile, cells, reading);
  const notes = kind?.scored && !start ? words.nothingToTell : (kind?.note ?? '');
  const isGiven = given !== undefined && meaningOf(kind) !== undefined;
  const isTaken = isGiven && headers.includes(fold(kind?.name ?? ''));
  return { profile, kind, field: fieldOf(header, isTaken ? undefined : kind, notes), start };
}

function firstStart(
  kind: ScoredKind,
  profile: ColumnProfile,
  cells: readonly Cell[],
  reading: Reading,
): Start | undefined {
  for (const name of kind.rules) {
    const start = rules[name](profile, kind, reading.asOf);
    if (start !== undefined && tellsApart(measure(start, cells, reading))) return start;
  }
  return undefined;
}

/**
 * Of several columns that mean one field, keeps the one that has its name (a field's own name is
 * looked up before the others), else the one that is filled best.
 */
function withOwnFields(columns: readonly FittedColumn[]): FittedColumn[] {
  const best = new Map<string, FittedColumn>();
  for (const column of columns) {
    const name = fold(column.field.name);
    const other = best.get(name);
    if (other === undefined || worth(column) > worth(other)) best.set(name, column);
  }
  return [...best.values()];
}

function worth({ field, start, profile }: FittedColumn): number {
  return (field.aliases.length === 0 ? 2 : 0) + (start === undefined ? 0 : 1) + profile.filled;
}

function rank(kind: FieldKind | undefined): number {
  const index = kind === undefined ? -1 : scoredKinds.indexOf(kind);
  return index < 0 ? scoredKinds.length : index;
}
