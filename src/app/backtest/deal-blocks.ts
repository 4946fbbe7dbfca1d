import type { Block } from '../report/block';
import type { BacktestRun } from './backtest-run';
import type { ConditionName } from './condition-names';
import { words } from './words';

/** Rows of one reason that are named. */
const MOST_ROWS = 30;

/** The deals that a definition gets wrong; `link` leads to a row of the deals tab. */
export function wrongBlock(
  { wrong }: BacktestRun,
  { link, currency }: { readonly link: (row: number) => string; readonly currency: string },
  name: ConditionName,
): Block {
  const { total, largest } = wrong;
  return {
    title: words.wrongTitle(total, largest.length),
    columns: [
      ['Account', 'text'],
      ['Row', 'formula'],
      ['Outcome', 'text'],
      ['Score', 'score'],
      ['Tier', 'text'],
      ['', 'text'],
      [words.inCurrency('Amount', currency), 'count'],
      ['To blame', 'text'],
      ['', 'text'],
      ['', 'text'],
      ['Explanation', 'text'],
    ],
    rows: largest.map(({ account, row, won, amount, score, tier, blame, explanation }) => [
      account,
      link(row),
      won ? words.wonOut : words.lostIn,
      score,
      tier,
      '',
      amount,
      blame && name(blame),
      '',
      '',
      explanation,
    ]),
  };
}

/** The deals that do not count, by reason. */
export function setAsideBlock({ selection, unlisted, nearMisses }: BacktestRun): Block {
  const rowsOf = (rows: readonly number[]) => {
    const more = rows.length > MOST_ROWS ? ` … ${rows.length - MOST_ROWS} more` : '';
    return `${rows.slice(0, MOST_ROWS).join(', ')}${more}`;
  };
  return {
    title: 'DEALS SET ASIDE',
    columns: [
      ['Reason', 'text'],
      ['Deals', 'count'],
      ['Rows', 'text'],
    ],
    rows: [
      ...selection.setAside.map(({ reason, rows }) => [
        words.setAside[reason],
        rows.length,
        rowsOf(rows),
      ]),
      ...unlisted.map(([stage, deals]) => [words.unlisted(stage), deals]),
      ...nearMisses.found.map(({ written, account }) => [words.nearMiss(written, account)]),
      ...(nearMisses.left > 0 ? [[words.notCompared(nearMisses.left)]] : []),
    ],
  };
}
