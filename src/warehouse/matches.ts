import { isMisfit } from '../engine/misfit';
import type { Cell, NumberNotation, OwnCondition } from '../engine/model';
import { findOperator, type OperatorName } from '../engine/operators';
import { graded } from '../engine/operators/graded';
import { judgeFor, type Operator } from '../engine/operators/operator';
import { parseDay } from '../engine/values/day';
import { isoDay } from '../engine/values/iso-day';
import { type ReadKind, readers } from '../engine/values/readers';
import { createReading, type Reading } from '../engine/values/reading';
import type { Dialect } from './dialects/dialect';
import { duckdb } from './dialects/duckdb';
import type { ListName } from './lists';
import { namer } from './naming';
import { type Judging, operatorSql } from './operators';
import { dayColumn, type MissingValues, numberColumn } from './reading/plain-column';
import type { SqlReaders } from './reading/reads';
import { textColumn } from './reading/text-column';
import type { ColumnType, WarehouseColumn } from './source';
import { firstOf, type Sql, type Stage, selectOf, UNKNOWN } from './sql';
import type { Named } from './weights';
import { problems } from './words';

/** A condition, and the column of matches that it becomes. */
export interface Matched {
  readonly condition: OwnCondition;
  readonly match: string;
  /** What it says and why, one line each. */
  readonly about: readonly string[];
}

/** What turns columns into matches. */
export interface MatchContext {
  readonly dialect: Dialect;
  readonly notation: NumberNotation;
  readonly reading: Reading;
  readonly missing: MissingValues;
  readonly prefix: string;
  /** The stage that has a row for each account, with the columns `fieldN`, `as_of` and `today`. */
  readonly from: string;
  /** Whether conditions on days look back from the day of a deal. */
  readonly isLookingBack: boolean;
}

/** A column of the first stage that conditions ask. */
export interface FieldColumn {
  readonly field: string;
  readonly column: WarehouseColumn;
  /** Its name in the first stage. */
  readonly alias: string;
}

/** Stages that read texts, and the expressions of matches in the stage that joins them. */
export interface Matches {
  readonly stages: readonly Stage[];
  readonly lists: ReadonlySet<ListName>;
  /** Behind `FROM`: the first stage and what is joined to it. */
  readonly joins: Sql;
  /** Whether the cells of each field are blank. */
  readonly blanks: readonly Named[];
  /** In the order of the conditions. */
  readonly expressions: readonly {
    readonly match: string;
    readonly sql: Sql;
    readonly about: readonly string[];
  }[];
}

/**
 * Turns conditions into columns of matches: from 0 to 1, `NULL` where unknown. Texts are read and
 * judged once for each distinct one; all else row by row.
 *
 * @param conditions - Those that are on.
 * @param fields - The columns that there are.
 */
export function matchColumns(
  conditions: readonly Matched[],
  fields: readonly FieldColumn[],
  context: MatchContext,
): Matches {
  const { dialect, prefix, from } = context;
  const stages: Stage[] = [];
  const lists = new Set<ListName>();
  const joins = [from];
  const expressions = new Map<Matched, Sql>();
  const judgedAbove = new Set<Matched>();
  const blanks: Named[] = [];
  const slugOf = namer();
  for (const one of fields) {
    const asked = conditions.filter(({ condition }) => condition.field === one.field);
    if (one.column.type !== 'text') {
      blanks.push({ name: `blank_${one.alias}`, sql: `${from}.${one.alias} IS NULL` });
      for (const matched of asked) expressions.set(matched, plainMatch(matched, one, context));
      continue;
    }
    const kinds = new Set(asked.flatMap(({ condition }) => kindsRead(condition, context)));
    const slug = slugOf(one.field);
    const read = textColumn({ ...context, slug, column: one.alias, field: one.field }, kinds);
    const isAtOnce = ({ condition }: Matched) => operatorOf(condition).reads !== 'day';
    const columns = asked.filter(isAtOnce).map((matched) => ({
      about: matched.about,
      sql: `${judged(matched.condition, read.reads, context, 'as_of')} AS ${matched.match}`,
    }));
    const days = kinds.has('day') ? [{ about: [], sql: 'day_read' }] : [];
    const last = read.stages[read.stages.length - 1] as Stage;
    const name = `${prefix}_${slug}_matches`;
    stages.push(...read.stages, {
      name,
      about: [],
      select: selectOf(
        [
          { about: [], sql: 'cell' },
          { about: [], sql: "cell = '' AS is_blank" },
          ...columns,
          ...days,
        ],
        last.name,
      ),
    });
    for (const list of read.lists) lists.add(list);
    joins.push(`JOIN ${name} ON ${name}.cell = ${from}.${one.alias}`);
    blanks.push({ name: `blank_${one.alias}`, sql: `${name}.is_blank` });
    for (const matched of asked) {
      const isHere = isAtOnce(matched);
      if (isHere) judgedAbove.add(matched);
      const onRow = { ...read.reads, day: `${name}.day_read` };
      expressions.set(
        matched,
        isHere
          ? `${name}.${matched.match}`
          : judged(matched.condition, onRow, context, `${from}.as_of`),
      );
    }
  }
  return {
    stages,
    lists,
    blanks,
    joins: joins.join('\n'),
    expressions: conditions.map((matched) => ({
      match: matched.match,
      sql: castMatch(dialect, expressions.get(matched) ?? UNKNOWN),
      about: judgedAbove.has(matched) ? [] : matched.about,
    })),
  };
}

function castMatch(dialect: Dialect, match: Sql): Sql {
  return dialect.name === 'postgres' || dialect.name === 'snowflake' || match === UNKNOWN
    ? `CAST(${match} AS ${dialect.floatType})`
    : match;
}

function operatorOf({ operator, id }: OwnCondition): Operator {
  const found = findOperator(operator);
  if (found === undefined) throw new Error(problems.operator(operator, id));
  return found;
}

/** What a condition reads of a text; a grade reads numbers too where one of its items is a span. */
function kindsRead(condition: OwnCondition, { notation }: MatchContext): ReadKind[] {
  const { reads } = operatorOf(condition);
  const grades = reads === 'grade' ? graded.parse(condition.value, notation) : [];
  const asksNumbers = !isMisfit(grades) && grades.some(({ span }) => span !== undefined);
  return asksNumbers ? [reads, 'number'] : [reads];
}

function judged(condition: OwnCondition, reads: SqlReaders, context: MatchContext, asOf: Sql): Sql {
  const operator = operatorOf(condition);
  const parsed = operator.parse(condition.value, context.notation);
  if (isMisfit(parsed)) throw new Error(problems.value(parsed.expected, condition));
  const judging: Judging = { dialect: context.dialect, asOf, isLookingBack: context.isLookingBack };
  const write = operatorSql[operator.name as OperatorName] as (
    parsed: unknown,
    read: SqlReaders[ReadKind],
    judging: Judging,
  ) => Sql;
  return write(parsed, reads[operator.reads], judging);
}

type PlainType = Exclude<ColumnType, 'text'>;

const plainReaders: {
  readonly [T in Exclude<PlainType, 'yes-no'>]: (column: Sql, context: MatchContext) => SqlReaders;
} = {
  whole: (column, { dialect, missing }) => numberColumn(dialect, column, true, missing),
  number: (column, { dialect, missing }) => numberColumn(dialect, column, false, missing),
  date: readDays,
  moment: readDays,
};

function readDays(column: Sql, { dialect, missing, from }: MatchContext): SqlReaders {
  const days = missing.words.flatMap((word) => {
    const day = parseDay(word);
    return word !== '' && isoDay(day) === word ? [day] : [];
  });
  return dayColumn(dialect, column, days, dialect.partOfDay('YEAR', `${from}.today`));
}

function plainMatch(
  { condition }: Matched,
  { column, alias }: FieldColumn,
  context: MatchContext,
): Sql {
  const place = `${context.from}.${alias}`;
  if (column.type === 'yes-no') return yesNoMatch(condition, place, context);
  if (column.type === 'text') return UNKNOWN;
  const { reads } = operatorOf(condition);
  if (column.type === 'number' && (reads === 'text' || reads === 'list')) {
    throw new Error(problems.textOfNumber(condition, column.name));
  }
  return judged(
    condition,
    plainReaders[column.type](place, context),
    context,
    `${context.from}.as_of`,
  );
}

/**
 * Whether no cell of a column answers a condition, such as a text that is asked of a column of days.
 *
 * @param notation - As the definition writes numbers.
 * @throws where the condition can't be asked at all
 * @example isUnanswered({ operator: 'is any of', value: 'Neutral', … }, 'date', notation) // true
 */
export function isUnanswered(
  condition: OwnCondition,
  type: ColumnType,
  notation: NumberNotation,
): boolean {
  if (type === 'text') return false;
  const column = { name: condition.field, type };
  const sql = plainMatch(
    { condition, match: 'matched', about: [] },
    { field: condition.field, column, alias: 'cell' },
    {
      ...{ dialect: duckdb, notation, prefix: 'icp', from: 'accounts', isLookingBack: false },
      reading: createReading({ asOf: Number.NaN, dayOf: () => Number.NaN, ...notation }, []),
      missing: { words: [], numbers: [] },
    },
  );
  return sql === UNKNOWN || !/\b(?:THEN|ELSE) (?!NULL\b)/.test(sql);
}

/** A column of yes and no has three cells: the engine judges them. */
function yesNoMatch(condition: OwnCondition, place: Sql, { dialect, reading }: MatchContext): Sql {
  const operator = operatorOf(condition);
  const matchOf = (cell: Cell) => {
    const match = matchOfCell(operator, condition, cell, reading);
    return Number.isNaN(match) ? UNKNOWN : dialect.float(match);
  };
  return firstOf(
    [
      [place, matchOf(true)],
      [`NOT ${place}`, matchOf(false)],
    ],
    matchOf(''),
  );
}

function matchOfCell<K extends ReadKind>(
  operator: Operator<K>,
  condition: OwnCondition,
  cell: Cell,
  reading: Reading,
): number {
  const judge = judgeFor(operator, condition.value, reading);
  if (isMisfit(judge)) throw new Error(problems.value(judge.expected, condition));
  return judge(readers[operator.reads](cell, reading));
}
