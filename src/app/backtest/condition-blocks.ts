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
  const most = Math.max(...run.byCriterion.map((one) => one.metAmongWon - one.metAmongLost || 0));
  return {
    title: words.byCriterion,
    columns: [
      ['Criterion', 'text'],
      ['Won: met', 'percent'],
      ['Lost: met', 'percent'],
      ...withoutColumns.slice(0, 2),
      ['Lift', 'decimal'],
      ...withoutColumns.slice(2),
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
      ...without(line.without).slice(0, 2),
      line.lift,
      line.without.auc.value,
      criteria[line.criterion]?.points,
      criteria[line.criterion]?.id,
      words.points(line.metAmongWon - line.metAmongLost),
      '',
      '',
      words.tells(line.metAmongWon - line.metAmongLost, most),
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
      ...withoutColumns.slice(0, 2),
      ['', 'text'],
      ...withoutColumns.slice(2),
      ['Won amount', 'count'],
      ['ID', 'text'],
      ['Reason', 'text'],
    ],
    rows: run.byExclusion.map((line) => [
      name({ kind: 'exclusion', index: line.exclusion }),
      line.won,
      line.lost,
      ...without(line.without).slice(0, 2),
      '',
      line.without.auc.value,
      line.wonAmount,
      exclusions[line.exclusion]?.id,
      exclusions[line.exclusion]?.reason,
    ]),
  };
}
