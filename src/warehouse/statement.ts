import type { Definition } from '../definition/definition';
import { fingerprint } from '../definition/fingerprint';
import { scoringModel } from '../definition/scoring-model';
import { shortNames } from '../definition/short-names';
import { conditionLabel, conditionText } from '../engine/condition-text';
import type { ScoringModel } from '../engine/model';
import { bestFirst, EXCLUDED, NEEDS_DATA } from '../engine/tiers';
import { fold } from '../engine/values/fold';
import { createReading } from '../engine/values/reading';
import { spreadsheetErrors } from '../engine/values/spreadsheet-errors';
import type { Dialect } from './dialects/dialect';
import { listStage } from './lists';
import { type FieldColumn, type Matched, matchColumns, selectOf } from './matches';
import { namer } from './naming';
import { reasonSql } from './reason';
import type { Source } from './source';
import { comment, firstOf, type Sql, type Stage, UNKNOWN } from './sql';
import { tableName } from './table-name';
import { countedDimensions, dimensionScore, shownSql, sums, totals, withoutDust } from './weights';
import { remarks } from './words';

/** A definition as SQL. */
export interface ScoreStatement {
  /** What is run once before; empty where the statement stands alone. */
  readonly prelude: readonly Sql[];
  /** One query: the kept columns, then those of the score. */
  readonly query: Sql;
  /** The names of the columns of the score, by what they hold. */
  readonly columns: readonly string[];
  /** Fields that conditions ask and that have no column. */
  readonly missingFields: readonly string[];
}

/**
 * Writes a definition as one query that gives the very score, tier, coverage and range that the
 * sheet gives for the same values.
 *
 * Rule: engine README. Each distinct text of a column is read once, then joined back.
 *
 * @param definition - Without problems.
 * @param source - The table of accounts, and which column each field is.
 * @throws where a condition can't be asked of a column: it is named.
 * @example scoreStatement(definition, bigquery, source).query // 'WITH icp_accounts AS (…'
 */
export function scoreStatement(
  definition: Definition,
  dialect: Dialect,
  source: Source,
): ScoreStatement {
  const model = scoringModel(definition);
  const { settings } = definition;
  const print = fingerprint(definition);
  const prefix = stagePrefix(source);
  const name = (stage: string) => `${prefix}_${stage}`;
  const conditions = matchedConditions(definition);
  const { fields, missingFields } = fieldColumns(conditions, source);
  const notation = {
    decimalComma:
      settings.numbersWritten === '' ? source.decimalComma : settings.numbersWritten === '1.234,5',
  };
  const words = missingTexts(settings.missingWords);
  const zone = settings.timeZone || source.timeZone;
  const accounts = accountsStage(name('accounts'), dialect, source, fields, zone, settings.asOf);
  const reading = createReading({ asOf: Number.NaN, dayOf: () => Number.NaN, ...notation }, words);
  const matches = matchColumns(conditions, fields, {
    dialect,
    notation,
    reading,
    missing: { words, numbers: missingNumbers(words) },
    prefix,
    from: accounts.name,
    isLookingBack: false,
  });
  const kept = source.keep.map((_, index) => `kept_${index + 1}`);
  const scoring = scoringStages(model, dialect, {
    name,
    kept,
    matched: {
      name: name('matched'),
      about: [remarks.matched],
      select: selectOf(
        [
          ...kept.map((column) => ({ sql: `${accounts.name}.${column}`, about: [] })),
          ...fields.map(({ alias, column }) => ({
            sql: `${blankTest(`${accounts.name}.${alias}`, column.type)} AS blank_${alias}`,
            about: [],
          })),
          ...matches.expressions.map(({ match, sql, about }) => ({
            sql: `${sql} AS ${match}`,
            about,
          })),
        ],
        matches.joins,
      ),
    },
    matchOf: matchNames(conditions),
  });
  const aliases = new Map(fields.map(({ field, alias }) => [field, alias]));
  const reasons = reasonSql(dialect, {
    model,
    names: shortNames(definition.criteria),
    matchOf: (index) => matchNames(conditions)(`criterion_${index + 1}`) ?? UNKNOWN,
    isBlank: (index) => {
      const alias = aliases.get(model.criteria[index]?.field ?? '');
      return alias === undefined ? 'TRUE' : `blank_${alias}`;
    },
    name,
    from: scoring.last,
  });
  const lists = [...matches.lists].map((list) =>
    listStage(list, { dialect, notation, missingWords: words, prefix }),
  );
  const output = outputColumns(
    definition,
    model,
    dialect,
    source.version,
    print,
    scoring.dimensions,
    reasons.reason,
  );
  const last = selectOf(
    [
      ...source.keep.map((column, index) => ({
        sql: `kept_${index + 1} AS ${dialect.identifier(column)}`,
        about: [],
      })),
      ...output.map(({ name, sql }) => ({ sql: `${sql} AS ${name}`, about: [] })),
    ],
    reasons.last,
  );
  const head = [
    remarks.title(settings.name),
    remarks.version(source.version, print),
    remarks.ownTier,
    remarks.generated,
    ...missingFields.map(remarks.noColumn),
  ];
  const stages = [...lists, accounts, ...matches.stages, ...scoring.stages, ...reasons.stages];
  return {
    prelude: dialect.prelude,
    query: withStages(dialect, head, stages, last),
    columns: output.map(({ name }) => name),
    missingFields,
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

function indented(text: Sql): Sql {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
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
  asOf: number | undefined,
): Stage {
  const today = dialect.today(zone);
  const kept = source.keep.map((column, index) => ({
    sql: `${dialect.identifier(column)} AS kept_${index + 1}`,
    about: [],
  }));
  const read = fields.map(({ field, column, alias }) => ({
    sql: `${cellOf(dialect, column, zone)} AS ${alias}`,
    about: [comment(field)],
  }));
  const days = [
    { sql: `${asOf === undefined ? today : dialect.day(asOf)} AS as_of`, about: [] },
    { sql: `${today} AS today`, about: [] },
  ];
  const from = 'sql' in source.table ? source.table.sql : tableName(source.table, dialect);
  return { name, about: [remarks.accounts], select: selectOf([...kept, ...read, ...days], from) };
}

function cellOf(dialect: Dialect, { name, type }: FieldColumn['column'], zone: string): Sql {
  const column = dialect.identifier(name);
  if (type === 'text') return `COALESCE(${dialect.toText(column)}, '')`;
  if (type === 'yes-no') return column;
  if (type === 'moment') return dialect.dayInZone(column, zone);
  return type === 'date' ? `CAST(${column} AS DATE)` : dialect.toFloat(column);
}

function blankTest(column: Sql, type: FieldColumn['column']['type']): Sql {
  return type === 'text' ? `${column} = ''` : `${column} IS NULL`;
}

interface Scoring {
  readonly name: (stage: string) => string;
  readonly kept: readonly string[];
  readonly matched: Stage;
  readonly matchOf: (match: string) => string | undefined;
}

function scoringStages(model: ScoringModel, dialect: Dialect, scoring: Scoring) {
  const { name, matched, matchOf } = scoring;
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

function outputColumns(
  { settings, dimensions }: Definition,
  model: ScoringModel,
  dialect: Dialect,
  version: number | undefined,
  print: string,
  counted: ReturnType<typeof countedDimensions>,
  reason: Sql,
) {
  const { float, text } = dialect;
  const nameOf = namer();
  const named = (label: string, sql: Sql) => ({ name: `icp_${nameOf(label)}`, sql });
  const tier = firstOf(
    [
      ['excluded_by > 0', text(EXCLUDED)],
      ['standing IS NULL', text(NEEDS_DATA)],
      ...bestFirst(model.tiers).map(
        (one) => [`standing >= ${float(one.from)}`, text(one.name)] as const,
      ),
    ],
    text(NEEDS_DATA),
  );
  const reasons = model.exclusions.map(
    ({ reason }, index) => [`excluded_by = ${index + 1}`, text(reason)] as const,
  );
  return [
    named('score', firstOf([['excluded_by > 0', '0']], 'standing')),
    named('tier', tier),
    named('coverage', `FLOOR(coverage * ${float(100)} + ${float(1e-8)}) / ${float(100)}`),
    named('low', shownSql('low', dialect)),
    named('high', shownSql('high', dialect)),
    named('exclusion', reasons.length === 0 ? dialect.toText(UNKNOWN) : firstOf(reasons)),
    named('reason', reason),
    named('definition', text(settings.name)),
    named(
      'version',
      version === undefined ? `CAST(${UNKNOWN} AS ${dialect.floatType})` : String(version),
    ),
    named('fingerprint', text(print)),
    ...dimensions.map(({ name }, index) =>
      named(
        name,
        firstOf([
          [
            'standing IS NOT NULL',
            dimensionScore(
              counted.find((one) => one.index === index),
              dialect,
            ),
          ],
        ]),
      ),
    ),
  ];
}
