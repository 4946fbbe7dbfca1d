import type { Definition } from '../../definition/definition';
import type { Outlook } from '../../insight/backtest/by-criterion';
import type { Block, Column } from '../report/block';
import type { BacktestRun } from './backtest-run';
import type { ConditionName } from './condition-names';
import { words } from './words';

const withoutColumns: readonly Column[] = [
  ['Without: won in', 'percent'],
  ['Without: lost out', 'percent'],
  ['Without: AUC', 'decimal'],
];

function without({ wonIncluded, lostExcluded, auc }: Outlook): number[] {
  return [wonIncluded.value, lostExcluded.value, auc.value];
}

/** What each criterion says about the deals. */
export function criteriaBlock(
  run: BacktestRun,
  { criteria }: Definition,
  name: ConditionName,
): Block {
  return {
    title: words.byCriterion,
    columns: [
      ['Criterion', 'text'],
      ['Met among won', 'percent'],
      ['Met among lost', 'percent'],
      ['Lift', 'decimal'],
      ...withoutColumns,
      ['Points', 'score'],
      ['ID', 'text'],
      ['Difference', 'text'],
      ['', 'text'],
      ['', 'text'],
      ['In words', 'text'],
    ],
    rows: run.byCriterion.map((line) => [
      name({ kind: 'criterion', index: line.criterion }),
      line.metAmongWon,
      line.metAmongLost,
      line.lift,
      ...without(line.without),
      criteria[line.criterion]?.points,
      criteria[line.criterion]?.id,
      words.points(line.metAmongWon - line.metAmongLost),
      '',
      '',
      words.tells(line.metAmongWon - line.metAmongLost),
    ]),
  };
}

/** What each exclusion costs and spares. */
export function exclusionsBlock(
  run: BacktestRun,
  { exclusions }: Definition,
  name: ConditionName,
): Block {
  return {
    title: 'EXCLUSIONS AND THEIR PRICE',
    columns: [
      ['Exclusion', 'text'],
      ['Won deals', 'count'],
      ['Lost deals', 'count'],
      ['Won amount', 'count'],
      ...withoutColumns,
      ['ID', 'text'],
      ['Reason', 'text'],
    ],
    rows: run.byExclusion.map((line) => [
      name({ kind: 'exclusion', index: line.exclusion }),
      line.won,
      line.lost,
      line.wonAmount,
      ...without(line.without),
      exclusions[line.exclusion]?.id,
      exclusions[line.exclusion]?.reason,
    ]),
  };
}
