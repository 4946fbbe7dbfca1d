import type { Definition } from '../definition/definition';
import { fingerprint } from '../definition/fingerprint';
import { shortNames } from '../definition/short-names';
import { bestFirst, EXCLUDED, NEEDS_DATA } from '../engine/tiers';
import type { Dialect } from './dialects/dialect';
import { namer } from './naming';
import { reasonSql } from './reason/reason';
import { type Scoring, scoringStages, withStages } from './scoring';
import type { Source } from './source';
import { firstOf, type Sql, selectOf, UNKNOWN } from './sql';
import { nameSql } from './table-name';
import { dimensionScore, type Named, shownSql } from './weights';
import { problems, remarks } from './words';

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
 * @throws where a condition can't be asked of a column, and where a kept column has the name of one
 * of ours: it is named.
 * @example scoreStatement(definition, bigquery, source).query // 'WITH icp_accounts AS (…'
 */
export function scoreStatement(
  definition: Definition,
  dialect: Dialect,
  source: Source,
): ScoreStatement {
  const print = fingerprint(definition);
  const kept = source.keep.map((column, index) => ({
    name: `kept_${index + 1}`,
    sql: nameSql(column, dialect),
  }));
  const asked = { carried: kept, conditions: [], isLookingBack: false };
  const scoring = scoringStages(definition, dialect, source, asked);
  const reasons = source.isWithoutReason
    ? undefined
    : reasonSql(dialect, {
        ...scoring,
        names: shortNames(definition.criteria),
        from: scoring.last,
        carried: [...kept.map(({ name }) => name), ...outputInputs(scoring, source)],
      });
  const output = outputColumns(definition, dialect, scoring, [
    ...(reasons === undefined ? [] : [{ name: 'reason', sql: reasons.reason }]),
    ...(source.isWithUnknown ? [{ name: 'unknown', sql: unknownSigns(scoring) }] : []),
    { name: 'definition', sql: dialect.text(definition.settings.name) },
    { name: 'version', sql: String(source.version ?? `CAST(${UNKNOWN} AS ${dialect.floatType})`) },
    { name: 'fingerprint', sql: dialect.text(print) },
  ]);
  const own = new Set(output.map(({ name }) => name));
  const taken = source.keep.find((column) => own.has(column.toLowerCase()));
  if (taken !== undefined) throw new Error(problems.kept(taken));
  const all = [...kept.map(({ name, sql }) => ({ name: sql, sql: name })), ...output];
  const last = selectOf(
    all.map(({ name, sql }) => ({ sql: `${sql} AS ${name}`, about: [] })),
    reasons?.last ?? scoring.last,
  );
  const head = [
    remarks.title(definition.settings.name),
    remarks.version(source.version, print),
    remarks.ownTier,
    remarks.generated,
    ...scoring.missingFields.map(remarks.noColumn),
  ];
  return {
    prelude: dialect.prelude,
    query: withStages(dialect, head, [...scoring.stages, ...(reasons?.stages ?? [])], last),
    columns: output.map(({ name }) => name),
    missingFields: scoring.missingFields,
  };
}

/** The columns of a scoring that `outputColumns` and `unknownSigns` are made from. */
function outputInputs({ dimensions, model, matchOf }: Scoring, { isWithUnknown }: Source): Sql[] {
  const sums = dimensions.flatMap(({ index }) =>
    ['met', 'known', 'missed'].map((sum) => `${sum}_${index + 1}`),
  );
  const matches = isWithUnknown ? model.criteria.map((_, index) => matchOf(index)) : [];
  return [
    ...sums,
    ...matches.filter((match) => match !== UNKNOWN),
    ...['coverage', 'low', 'high', 'excluded_by', 'standing'],
  ];
}

function unknownSigns({ model, matchOf }: Scoring): Sql {
  const signs = model.criteria.map((_, index) =>
    firstOf([[`${matchOf(index)} IS NULL`, "'1'"]], "'0'"),
  );
  const all = signs.length === 0 ? "''" : signs.join(' || ');
  return firstOf([['excluded_by = 0 AND standing IS NULL', all]]);
}

function outputColumns(
  { dimensions, exclusions }: Definition,
  dialect: Dialect,
  { model, dimensions: counted }: Scoring,
  about: readonly Named[],
): Named[] {
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
  const reasons = exclusions.flatMap(({ on, reason }, index) =>
    on ? [[`excluded_by = ${index + 1}`, text(reason)] as const] : [],
  );
  return [
    named('score', firstOf([['excluded_by > 0', '0']], 'standing')),
    named('tier', tier),
    named('coverage', `FLOOR(coverage * ${float(100)} + ${float(1e-8)}) / ${float(100)}`),
    named('low', shownSql('low', dialect)),
    named('high', shownSql('high', dialect)),
    named('exclusion', reasons.length === 0 ? dialect.toText(UNKNOWN) : firstOf(reasons)),
    ...about.map(({ name, sql }) => named(name, sql)),
    ...counted.map((one) =>
      named(
        dimensions[one.index]?.name ?? '',
        firstOf([['standing IS NOT NULL', dimensionScore(one, dialect)]]),
      ),
    ),
  ];
}
