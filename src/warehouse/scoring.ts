import type { Definition } from '../definition/definition';
import { scoringModel } from '../definition/scoring-model';
import { conditionLabel, conditionText } from '../engine/condition-text';
import type { ScoringModel } from '../engine/model';
import { fold } from '../engine/values/fold';
import { createReading } from '../engine/values/reading';
import { spreadsheetErrors } from '../engine/values/spreadsheet-errors';
import type { Dialect } from './dialects/dialect';
import { listStage } from './lists';
import { type FieldColumn, type Matched, matchColumns } from './matches';
import { isGradual } from './operators';
import type { Source } from './source';
import { comment, firstOf, indented, type Sql, type Stage, selectOf, UNKNOWN } from './sql';
import { nameSql, tableName } from './table-name';
import {
  type CountedDimension,
  countedDimensions,
  type Named,
  shownSql,
  sums,
  totals,
  withoutDust,
} from './weights';
import { remarks } from './words';

/** The stages that lead from a table to where each of its rows stands. */
export interface Scoring {
  readonly model: ScoringModel;
  readonly stages: readonly Stage[];
  /** The stage that has the columns `score`, `coverage`, `low`, `high`, `excluded_by` and `standing`. */
  readonly last: string;
  readonly dimensions: readonly CountedDimension[];
  readonly missingFields: readonly string[];
  /** The column of matches of a criterion; `NULL` where it has none. */
  readonly matchOf: (criterion: number) => Sql;
  /** Whether the cell of a criterion is blank. */
  readonly isBlank: (criterion: number) => Sql;
  /** Whether a criterion can be met in part. */
  readonly isGradual: (criterion: number) => boolean;
  /** The name of a stage. */
  readonly name: (stage: string) => string;
}

/** What is asked of the rows beside their score. */
export interface Asked {
  /** Columns that are carried along, made from those of the table. */
  readonly carried: readonly Named[];
  /** Conditions of other fields, carried along by the names of their matches. */
  readonly conditions: readonly Matched[];
  /** The day that each row is judged as of; left out, that of the definition. */
  readonly asOf?: Sql;
  /** Whether rows are judged as of a day of their own, as deals are. */
  readonly isLookingBack: boolean;
}

/** The day that a definition counts from: its own, or today. */
export function asOfSql({ settings }: Definition, dialect: Dialect, source: Source): Sql {
  const { asOf } = settings;
  return asOf === undefined
    ? dialect.today(settings.timeZone || source.timeZone)
    : dialect.day(asOf);
}

/**
 * From a table to where each row stands: reads the columns that conditions ask, judges, sums up.
 *
 * @throws where a condition can't be asked of a column: it is named.
 */
export function scoringStages(
  definition: Definition,
  dialect: Dialect,
  source: Source,
  asked: Asked,
): Scoring {
  const model = scoringModel(definition);
  const { settings } = definition;
  const prefix = stagePrefix(source);
  const name = (stage: string) => `${prefix}_${stage}`;
  const conditions = [...matchedConditions(definition), ...asked.conditions];
  const { fields, missingFields } = fieldColumns(conditions, source);
  const notation = {
    decimalComma:
      settings.numbersWritten === '' ? source.decimalComma : settings.numbersWritten === '1.234,5',
  };
  const words = missingTexts(settings.missingWords);
  const zone = settings.timeZone || source.timeZone;
  const asOf = asked.asOf ?? asOfSql(definition, dialect, source);
  const accounts = accountsStage(name('accounts'), dialect, source, fields, zone, [
    ...asked.carried,
    { name: 'as_of', sql: asOf },
    { name: 'today', sql: dialect.today(zone) },
  ]);
  const reading = createReading({ asOf: Number.NaN, dayOf: () => Number.NaN, ...notation }, words);
  const matches = matchColumns(conditions, fields, {
    dialect,
    notation,
    reading,
    missing: { words, numbers: missingNumbers(words) },
    prefix,
    from: accounts.name,
    isLookingBack: asked.isLookingBack,
  });
  const plain = (sql: Sql) => ({ sql, about: [] });
  const matched = {
    name: name('matched'),
    about: [remarks.matched],
    select: selectOf(
      [
        ...asked.carried.map((one) => plain(`${accounts.name}.${one.name}`)),
        ...matches.blanks.map((one) => plain(`${one.sql} AS ${one.name}`)),
        ...matches.expressions.map(({ match, sql, about }) => ({
          sql: `${sql} AS ${match}`,
          about,
        })),
      ],
      matches.joins,
    ),
  };
  const lists = [...matches.lists].map((list) =>
    listStage(list, { dialect, notation, missingWords: words, prefix }),
  );
  const matchOf = matchNames(conditions);
  const scored = standingStages(model, dialect, name, matched, matchOf);
  const aliases = new Map(fields.map(({ field, alias }) => [field, alias]));
  return {
    ...scored,
    model,
    missingFields,
    name,
    stages: [...lists, accounts, ...matches.stages, ...scored.stages],
    matchOf: (index) => matchOf(`criterion_${index + 1}`) ?? UNKNOWN,
    isBlank: (index) => {
      const alias = aliases.get(model.criteria[index]?.field ?? '');
      return alias === undefined ? 'TRUE' : `blank_${alias}`;
    },
    isGradual: (index) => {
      const criterion = definition.criteria[index];
      return criterion !== undefined && isGradual(criterion, notation);
    },
  };
}

/** A query of stages, with what it says of itself at the head. */
export function withStages(
  dialect: Dialect,
  head: readonly string[],
  stages: readonly Stage[],
  last: Sql,
): Sql {
  const all = stages.map(({ name, about, select }) => {
    const said = about.map((line) => `${comment(line)}\n`).join('');
    return `${said}${name} ${dialect.as} (\n${indented(select)}\n)`;
  });
  return `${head.map(comment).join('\n')}\nWITH\n${all.join(',\n')}\n${last}`;
}

/** Begins the names of stages: no table that is read has such a name. */
function stagePrefix({ table }: Source): string {
  const names = 'sql' in table ? [] : table.map(fold);
  let prefix = 'icp';
  while (names.some((one) => one.startsWith(`${prefix}_`))) prefix += 'x';
  return prefix;
}

function missingTexts(words: readonly string[]): string[] {
  return [...new Set(['', ...spreadsheetErrors, ...words].map(fold))];
}

function missingNumbers(words: readonly string[]): number[] {
  return words
    .filter((word) => word !== '')
    .map(Number)
    .filter(Number.isFinite);
}

/** The conditions that are on and can move something, with the names of their matches. */
function matchedConditions({ criteria, exclusions, dimensions }: Definition): Matched[] {
  const asked = criteria.flatMap((one, index) => {
    const weight = dimensions.find(({ name }) => name === one.dimension)?.weight ?? 0;
    if (!one.on || one.points <= 0 || weight <= 0) return [];
    const about = [
      remarks.condition(one.id, conditionLabel(one)),
      ...(one.name ? [conditionText(one)] : []),
      remarks.points(one.points, one.dimension, one.ifMissing),
      ...(one.why ? [remarks.why(one.why)] : []),
    ];
    return [{ condition: one, match: `criterion_${index + 1}`, about: about.map(comment) }];
  });
  const excluding = exclusions.flatMap((one, index) => {
    if (!one.on) return [];
    const about = [
      remarks.condition(one.id, conditionLabel(one)),
      ...(one.name ? [conditionText(one)] : []),
      remarks.excludes(one.reason),
    ];
    return [{ condition: one, match: `exclusion_${index + 1}`, about: about.map(comment) }];
  });
  return [...asked, ...excluding];
}

function matchNames(conditions: readonly Matched[]) {
  const names = new Set(conditions.map(({ match }) => match));
  return (match: string) => (names.has(match) ? match : undefined);
}

function fieldColumns(conditions: readonly Matched[], { columnOf }: Source) {
  const asked = [...new Set(conditions.map(({ condition }) => condition.field))];
  const fields: FieldColumn[] = [];
  const missingFields: string[] = [];
  for (const field of asked) {
    const column = columnOf(field);
    if (column === undefined) missingFields.push(field);
    else fields.push({ field, column, alias: `field_${fields.length + 1}` });
  }
  return { fields, missingFields };
}

function accountsStage(
  name: string,
  dialect: Dialect,
  source: Source,
  fields: readonly FieldColumn[],
  zone: string,
  others: readonly Named[],
): Stage {
  const read = fields.map(({ field, column, alias }) => ({
    sql: `${columnSql(dialect, column, zone)} AS ${alias}`,
    about: [comment(field)],
  }));
  const made = others.map((one) => ({ sql: `${one.sql} AS ${one.name}`, about: [] }));
  const from = 'sql' in source.table ? source.table.sql : tableName(source.table, dialect);
  return { name, about: [remarks.accounts], select: selectOf([...read, ...made], from) };
}

/** A column as its type is read; a moment is a day of the zone. */
export function columnSql(
  dialect: Dialect,
  { name, type }: FieldColumn['column'],
  zone: string,
): Sql {
  const column = nameSql(name, dialect);
  if (type === 'text') return `COALESCE(${dialect.toText(column)}, '')`;
  if (type === 'yes-no') return column;
  if (type === 'moment') return dialect.dayInZone(column, zone);
  return type === 'date' ? `CAST(${column} AS DATE)` : dialect.toFloat(column);
}

function standingStages(
  model: ScoringModel,
  dialect: Dialect,
  name: (stage: string) => string,
  matched: Stage,
  matchOf: (match: string) => string | undefined,
) {
  const dimensions = countedDimensions(
    model,
    (index) => matchOf(`criterion_${index + 1}`) ?? UNKNOWN,
  );
  const all = (from: Stage, columns: readonly { readonly name: string; readonly sql: Sql }[]) =>
    selectOf(
      [
        { sql: '*', about: [] },
        ...columns.map((one) => ({ sql: `${one.sql} AS ${one.name}`, about: [] })),
      ],
      from.name,
    );
  const summed: Stage = {
    name: name('summed'),
    about: [remarks.sums, remarks.ranges],
    select: all(matched, sums(dimensions, dialect)),
  };
  const added: Stage = {
    name: name('added'),
    about: [],
    select: all(summed, totals(dimensions, dialect)),
  };
  const { float } = dialect;
  const scored: Stage = {
    name: name('scored'),
    about: [remarks.scored],
    select: all(added, [
      {
        name: 'score',
        sql: firstOf([['known_sum > 0', withoutDust('points_sum / weight_sum', dialect)]]),
      },
      { name: 'coverage', sql: withoutDust(`known_sum / ${float(100)}`, dialect) },
      { name: 'low', sql: withoutDust('low_sum', dialect) },
      { name: 'high', sql: withoutDust('low_sum + unknown_sum', dialect) },
      { name: 'excluded_by', sql: excludedBy(model, matchOf) },
    ]),
  };
  const lowest = Math.min(...model.tiers.map(({ from }) => from));
  const shown = shownSql('score', dialect);
  const standing: Stage = {
    name: name('standing'),
    about: [remarks.judged],
    select: all(scored, [
      {
        name: 'standing',
        sql: firstOf([
          [`coverage >= ${float(model.minimumCoverage)} AND ${shown} >= ${float(lowest)}`, shown],
        ]),
      },
    ]),
  };
  return { stages: [matched, summed, added, scored, standing], last: standing.name, dimensions };
}

function excludedBy(
  { exclusions }: ScoringModel,
  matchOf: (match: string) => string | undefined,
): Sql {
  const branches = exclusions.flatMap((_, index) => {
    const match = matchOf(`exclusion_${index + 1}`);
    return match === undefined ? [] : [[`${match} > 0`, String(index + 1)] as const];
  });
  return firstOf(branches, '0');
}
