import type { Definition } from '../definition/definition';
import { expectations } from '../definition/messages';
import { readOutcomes } from '../definition/outcomes';
import type { Verdict } from '../definition/verdict';
import { isMisfit } from '../engine/misfit';
import { bestFirst } from '../engine/tiers';
import { joinList } from '../engine/values/list';
import type { Dialect } from './dialects/dialect';
import type { Matched } from './matches';
import { asOfSql, columnSql, type Scoring, scoringStages, withStages } from './scoring';
import type { Source, WarehouseColumn } from './source';
import { allOf, firstOf, isIn, type Sql, type Stage, selectOf, UNKNOWN } from './sql';
import { nameSql } from './table-name';
import { problems, remarks, verdictWords } from './words';

/** Deals, one a row, with the values of their accounts beside them. */
export interface DealSource extends Omit<Source, 'keep'> {
  readonly outcome: WarehouseColumn;
  readonly createdOn?: WarehouseColumn;
  readonly closedOn?: WarehouseColumn;
  /** Tells repeated rows from different deals. */
  readonly id?: string;
  /** Equal for deals of one account. */
  readonly account?: string;
}

/** The field under which the outcome is asked; no field of a definition has a line break. */
const OUTCOME = '\noutcome';
/** Of the standard normal distribution, for 95 %. */
const Z_95 = 1.959963984540054;

/** From the worst to the best. */
const order: readonly Verdict[] = ['TOO FEW DEALS', 'FAIL', 'PASS, not yet certain', 'PASS'];

/**
 * The verdict of a backtest over the deals of a warehouse: two rows, one for each rate, with its
 * interval, its target and what it says, and what both say together.
 *
 * Rule: `insight/deals`: conditions on days are judged as of the day of each deal. Where the sheet
 * joins two tabs, here one relation has it all.
 *
 * @throws where the definition tells no outcomes, or a condition can't be asked of a column.
 * @example verdictStatement(definition, bigquery, source) // 'WITH icp_accounts AS (…'
 */
export function verdictStatement(
  definition: Definition,
  dialect: Dialect,
  source: DealSource,
): Sql {
  const { settings } = definition;
  const zone = settings.timeZone || source.timeZone;
  const until = asOfSql(definition, dialect, { ...source, keep: [] });
  const day = (role: string, column: WarehouseColumn | undefined) => {
    if (column === undefined) return `CAST(${UNKNOWN} AS DATE)`;
    if (column.type !== 'date' && column.type !== 'moment') {
      throw new Error(verdictWords.day(role, column.name, column.type));
    }
    return columnSql(dialect, column, zone);
  };
  const created = day('Created on', source.createdOn);
  const closed = day('Closed on', source.closedOn);
  const text = (column: string | undefined) =>
    column === undefined ? "''" : `COALESCE(${dialect.toText(nameSql(column, dialect))}, '')`;
  const columnOf = (field: string) => (field === OUTCOME ? source.outcome : source.columnOf(field));
  const scoring = scoringStages(
    definition,
    dialect,
    { ...source, columnOf, keep: [] },
    {
      carried: [
        { name: 'created_on', sql: created },
        { name: 'closed_on', sql: closed },
        { name: 'deal_day', sql: `COALESCE(${closed}, ${created})` },
        { name: 'until', sql: until },
        { name: 'deal_id', sql: text(source.id) },
        { name: 'account_id', sql: text(source.account) },
      ],
      conditions: outcomeConditions(definition),
      asOf: `COALESCE(${created}, ${closed}, ${until})`,
      isLookingBack: true,
    },
  );
  const stages = [...scoring.stages, ...verdictStages(definition, dialect, scoring)];
  const head = [
    verdictWords.title(settings.name),
    verdictWords.asOfDay,
    verdictWords.oneRow,
    verdictWords.allDeals,
    remarks.ownTier,
    ...scoring.missingFields.map(remarks.noColumn),
  ];
  return withStages(dialect, head, stages, verdictRows(dialect, scoring.name('rated')));
}

/** Won and lost as conditions on the stage of a deal; a deal that churned was won. */
function outcomeConditions({ deals }: Definition): Matched[] {
  const written = deals.find(({ role }) => role === 'Outcome')?.values ?? '';
  const outcomes = readOutcomes(written);
  if (isMisfit(outcomes))
    throw new Error(problems.outcomes(outcomes.expected ?? expectations.outcomes, written));
  const named = [...outcomes.values()].flat().filter((word) => word !== '*');
  const condition = (match: string, words: readonly string[]): Matched => {
    const isRest = words.includes('*');
    const asked = isRest ? named.filter((word) => !words.includes(word)) : words;
    const operator = asked.length === 0 ? 'is known' : isRest ? 'is none of' : 'is any of';
    return {
      condition: { id: match, on: true, field: OUTCOME, operator, value: joinList(asked) },
      match,
      about: [],
    };
  };
  const won = [...(outcomes.get('won') ?? []), ...(outcomes.get('churned') ?? [])];
  return [condition('outcome_won', won), condition('outcome_lost', outcomes.get('lost') ?? [])];
}

function verdictStages(
  { settings, tiers }: Definition,
  dialect: Dialect,
  { name, last }: Scoring,
): Stage[] {
  const { float } = dialect;
  const plain = (sql: Sql) => ({ sql, about: [] });
  const stage = (suffix: string, about: readonly string[], columns: readonly Sql[], from: Sql) => ({
    name: name(suffix),
    about,
    select: selectOf(columns.map(plain), from),
  });
  const inIcp = firstOf(
    bestFirst(tiers).map(
      (tier) => [`standing >= ${float(tier.from)}`, tier.inIcp ? '1' : '0'] as const,
    ),
    '0',
  );
  const after = dialect.monthsBefore('until', settings.windowMonths);
  const isInWindow = `dated = 0 OR (deal_day > ${after} AND deal_day <= until)`;
  const isInOrder = 'created_on IS NULL OR closed_on IS NULL OR closed_on >= created_on';
  const isClosed = 'outcome_won = 1 OR outcome_lost = 1';
  return [
    stage('dated', [], ['*', 'COUNT(deal_day) OVER () AS dated'], last),
    stage(
      'closed',
      [verdictWords.chosen],
      [
        firstOf([['outcome_won = 1', '1']], '0').concat(' AS won'),
        firstOf([['excluded_by > 0 OR standing IS NULL', '0']], inIcp).concat(' AS inside'),
        'account_id',
        'deal_id',
        'created_on',
        'closed_on',
      ],
      `${name('dated')}\nWHERE ${allOf([isClosed, isInOrder, isInWindow])}`,
    ),
    stage(
      'repeated',
      [],
      [
        '*',
        'ROW_NUMBER() OVER (PARTITION BY deal_id ORDER BY created_on, closed_on) AS row_of_deal',
        'MIN(won) OVER (PARTITION BY deal_id) AS won_by_one',
        'MAX(won) OVER (PARTITION BY deal_id) AS won_by_another',
      ],
      name('closed'),
    ),
    stage(
      'by_account',
      [],
      [
        'won',
        'account_id',
        'COUNT(*) AS deals',
        'SUM(inside) AS inside',
        firstOf([["account_id = ''", 'COUNT(*)']], 'COUNT(*) * COUNT(*)').concat(' AS squares'),
      ],
      `${name('repeated')}\nWHERE deal_id = '' OR (row_of_deal = 1 AND won_by_one = won_by_another)\nGROUP BY won, account_id`,
    ),
    stage(
      'tallied',
      [verdictWords.tallied],
      [
        ...['deals', 'inside', 'squares'].flatMap((column) =>
          [1, 0].map((won) => {
            const sum = `SUM(CASE WHEN won = ${won} THEN ${column} ELSE 0 END)`;
            return `CAST(COALESCE(${sum}, 0) AS ${dialect.floatType}) AS ${won === 1 ? 'won' : 'lost'}_${column}`;
          }),
        ),
      ],
      name('by_account'),
    ),
    {
      name: name('rates'),
      about: [],
      select: [
        `SELECT ${dialect.text(verdictWords.wonIncluded)} AS rate, won_deals AS deals, won_inside AS hits, won_squares AS squares, ${float(settings.wonTarget)} AS target FROM ${name('tallied')}`,
        'UNION ALL',
        `SELECT ${dialect.text(verdictWords.lostExcluded)}, lost_deals, lost_deals - lost_inside, lost_squares, ${float(settings.lostTarget)} FROM ${name('tallied')}`,
      ].join('\n'),
    },
    stage(
      'independent',
      [],
      [
        '*',
        firstOf([['deals > 0', `deals / (1 + (squares / deals - 1))`]]).concat(' AS independent'),
        firstOf([['deals > 0', 'hits / deals']]).concat(' AS share'),
      ],
      name('rates'),
    ),
    stage(
      'hits',
      [],
      ['*', firstOf([['deals > 0', 'hits * (independent / deals)']]).concat(' AS own_hits')],
      name('independent'),
    ),
    stage('interval', [verdictWords.interval], ['*', ...intervalColumns(dialect)], name('hits')),
    stage('rated', [], ['*', `${rank(settings.minimumDeals)} AS verdict_rank`], name('interval')),
  ];
}

function intervalColumns({ float }: Dialect): Sql[] {
  const squared = Z_95 * Z_95;
  const middle = `(own_hits + ${float(squared / 2)}) / (independent + ${float(squared)})`;
  const half =
    `${float(Z_95)} * SQRT(own_hits * (independent - own_hits) / independent + ${float(squared / 4)}) ` +
    `/ (independent + ${float(squared)})`;
  return [
    firstOf([['hits = 0', firstOf([['deals > 0', '0']])]], `${middle} - ${half}`).concat(' AS low'),
    firstOf([['hits = deals', firstOf([['deals > 0', '1']])]], `${middle} + ${half}`).concat(
      ' AS high',
    ),
  ];
}

/** The place of a rate's verdict in the order. */
function rank(minimum: number): Sql {
  return firstOf(
    [
      [`deals = 0 OR FLOOR(independent + 0.5) < ${minimum}`, '0'],
      ['share < target', '1'],
      ['low < target', '2'],
    ],
    '3',
  );
}

function verdictRows(dialect: Dialect, from: string): Sql {
  const said = (place: Sql) =>
    firstOf(order.map((verdict, index) => [isIn(place, [String(index)]), dialect.text(verdict)]));
  const columns = [
    'rate',
    'deals',
    'hits',
    'independent',
    'share',
    'low',
    'high',
    'target',
    `${said('verdict_rank')} AS verdict`,
    `${said('(MIN(verdict_rank) OVER ())')} AS overall`,
  ];
  return selectOf(
    columns.map((sql) => ({ sql, about: [] })),
    from,
  );
}
