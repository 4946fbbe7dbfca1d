import type { Definition } from '../../definition/definition';
import { hasScore } from '../../definition/effective-shares';
import { fingerprint } from '../../definition/fingerprint';
import { scoringModel } from '../../definition/scoring-model';
import { EXCLUDED, LEAVE_OUT, NEEDS_DATA } from '../../engine/tiers';
import { fold } from '../../engine/values/fold';
import { duckdb } from '../../warehouse/dialects/duckdb';
import { FOLD } from '../../warehouse/dialects/duckdb-fold';
import { anyOf, firstOf, type Sql } from '../../warehouse/sql';
import { scoreStatement } from '../../warehouse/statement';
import {
  isRouting,
  ownHeader,
  parseOwnHeader,
  type ScoreHeader,
  scoreHeaders,
} from '../accounts/own-header';
import { calendar } from '../calendar';
import { writesDecimalComma } from '../locale';
import { fitBar } from '../look/fit-bar';
import { messages } from '../messages';
import { wantedColumns } from '../own-columns/wanted-columns';
import { versionLabel } from '../versions/version-label';
import { fillInOf } from './fill-in-of';
import { type FileColumn, matchedColumns, typeOf } from './matched-columns';
import { words } from './words';

/** A file of accounts, and what scores it. */
export interface BulkRun {
  readonly definition: Definition;
  /** Name of the definition, `''` for the one in `ICP Config`. */
  readonly name: string;
  /** Its version in the history; left out for one that comes from a file. */
  readonly version?: number;
  readonly columns: readonly FileColumn[];
  /** The file, for messages. */
  readonly file: string;
  /** The column that numbers the rows; no column of the file has its name. */
  readonly row: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA name of the spreadsheet's zone. */
  readonly timeZone: string;
  /** The spreadsheet's, such as `de_DE`. */
  readonly locale: string;
}

/** How a file of accounts is scored in DuckDB. */
export interface BulkScores {
  /** The columns of the file that stay: those that an earlier run added go. */
  readonly kept: readonly string[];
  /** The columns that are added. */
  readonly headers: readonly string[];
  /** Those of tier and score. */
  readonly tier: string;
  readonly score: string;
  /** A query over rows of the file: their numbers, then what is added, in the order of the rows. */
  readonly scoresOf: (rows: Sql) => Sql;
  /** Functions of texts that the query calls, by name. */
  readonly functions: Readonly<Record<string, (text: string) => string>>;
  /** What a person should know. */
  readonly remarks: readonly string[];
}

const FILL_IN = 'icp_fill_in';

/**
 * Scores a file of accounts as Score accounts scores a list, with the same columns; overrides, kept
 * tiers and owners stay in the spreadsheet.
 *
 * @throws where no criterion counts, and every field without a column, with two, or with one that nothing can be asked of.
 * @example bulkScores(run).scoresOf('accounts') // 'SELECT …'
 */
export function bulkScores(run: BulkRun): BulkScores {
  const { definition, name, version, row } = run;
  if (!hasScore(definition)) throw new Error(words.noScore);
  const model = scoringModel(definition);
  const days = calendar(
    () => run.timeZone,
    () => definition.settings.timeZone,
  );
  const data = run.columns.filter(({ header }) => parseOwnHeader(header) === undefined);
  const { columnOf, problems } = matchedColumns(definition, data, run.file);
  if (problems.length > 0) throw new Error([...problems, messages.renameHeader].join('\n'));
  const today = duckdb.day(days.today(run.now));
  const dialect = { ...duckdb, today: () => today };
  const blank = `${row}_blank`;
  const isWanted = wantedColumns(definition);
  const headers = scoreHeaders.filter((header) => !isRouting(header));
  const cells: Readonly<Partial<Record<ScoreHeader, Sql>>> = {
    'ICP Tier': 'icp_tier',
    'ICP Score': 'icp_score',
    'ICP Fit': bars(),
    'ICP Reason': 'icp_reason',
    'ICP Next Action': nextActions(definition),
    'ICP Coverage': 'icp_coverage',
    'ICP Version': duckdb.text(
      version === undefined ? fingerprint(definition) : versionLabel(name, version),
    ),
    'ICP Scored At': duckdb.text(days.stamp(run.now)),
  };
  const own = headers.map((header) => ownHeader(header, name));
  const scoresOf = (rows: Sql) => {
    const { query } = scoreStatement(definition, dialect, {
      table: { sql: `(SELECT *, ${isBlank(data)} AS ${duckdb.identifier(blank)} FROM ${rows})` },
      columnOf: (field) => columnOf.get(field),
      keep: [row, blank],
      timeZone: run.timeZone,
      decimalComma: writesDecimalComma(run.locale),
      isWithUnknown: true,
    });
    const shown = headers.map(
      (header, at) =>
        `${firstOf([[`NOT ${duckdb.identifier(blank)}`, cells[header] ?? 'NULL']])} AS ${duckdb.identifier(own[at] ?? '')}`,
    );
    const number = duckdb.identifier(row);
    return `SELECT ${[number, ...shown].join(', ')} FROM (\n${query}\n) ORDER BY ${number}`;
  };
  const stays = [
    ...(definition.overrides.length > 0 ? [words.overrides] : []),
    ...(definition.settings.tierMargin > 0 ? [words.keptTiers] : []),
    ...(isWanted('ICP Owner') ? [words.owners] : []),
  ];
  return {
    kept: run.columns.map((column) => column.name).filter((header) => !isOwn(header, own)),
    headers: own,
    tier: ownHeader('ICP Tier', name),
    score: ownHeader('ICP Score', name),
    scoresOf,
    functions: { [FOLD]: fold, [FILL_IN]: fillInOf(model) },
    remarks: stays.length === 0 ? [] : [words.inSpreadsheet(stays)],
  };
}

function isOwn(header: string, own: readonly string[]): boolean {
  const folded = fold(header);
  return own.some((one) => fold(one) === folded);
}

function isBlank(columns: readonly FileColumn[]): Sql {
  const filled = columns.map((one) => {
    const column = duckdb.identifier(one.name);
    return typeOf(one) === 'text'
      ? `TRIM(COALESCE(${duckdb.toText(column)}, '')) <> ''`
      : `${column} IS NOT NULL`;
  });
  return `NOT (${anyOf(filled)})`;
}

/** Ten bars; none is blank, as in a sheet. */
function bars(): Sql {
  const all = Array.from({ length: 11 }, (_, tens) => duckdb.text(fitBar(10 * tens)));
  const bar = `[${all.join(', ')}][1 + ${duckdb.parseWhole('floor(icp_score / 100 * 10 + 0.5)')}]`;
  return `NULLIF(${bar}, '')`;
}

function nextActions({ tiers }: Definition): Sql {
  const { text } = duckdb;
  return firstOf([
    [`icp_tier = ${text(EXCLUDED)}`, text(LEAVE_OUT)],
    [`icp_tier = ${text(NEEDS_DATA)}`, `${FILL_IN}(icp_unknown)`],
    ...tiers.map(({ name, nextAction }) => [`icp_tier = ${text(name)}`, text(nextAction)] as const),
  ]);
}
