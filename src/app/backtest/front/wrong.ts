import { amount, count, counted } from '../../../engine/figures';
import type { ExplainedDeal } from '../../../insight/backtest/backtest';
import { colors } from '../../look/palette';
import type { PageRow } from '../../report/page';
import { lined, noteRow, type Place, sectionRow } from '../../report/parts';
import { shortly } from '../../report/room';
import type { BacktestRun } from '../backtest-run';
import type { ConditionName } from '../condition-names';
import type { ReportFrame } from '../report-blocks';

/** Deals of each side that there is room for. */
const MOST = { won: 3, lost: 2 };

/** The largest deals that a definition gets wrong; `link` leads to a row under a label. */
export function wrongRows(
  run: BacktestRun,
  { link, currency }: Pick<ReportFrame, 'link' | 'currency'>,
  name: ConditionName,
  place: Place,
): PageRow[] {
  const { metrics, wrong, selection, thresholds } = run;
  const used = selection.used.length;
  const title = `The deals it gets wrong: ${count(wrong.total)} of ${count(used)}`;
  const out = metrics.wonIncluded.trials - metrics.wonIncluded.successes;
  const inside = metrics.lostExcluded.trials - metrics.lostExcluded.successes;
  const { column } = place;
  const quiet = { size: 9, color: colors.secondary } as const;
  const side = (isWon: boolean, deals: number): PageRow[] => {
    const listed = wrong.largest.filter(({ won }) => won === isWon);
    if (deals === 0) return [];
    const sum = listed.reduce((total, one) => total + (one.amount || 0), 0);
    const worth =
      sum === 0
        ? ''
        : deals > listed.length
          ? `, the ${listed.length} largest ${amount(sum, currency)}`
          : `, ${amount(sum, currency)} in all`;
    const most = mostly(listed, name);
    const blamed = most && `; mostly ${isWon ? 'for want of' : 'let in by'} ${most}`;
    const heading: PageRow = {
      cells: [
        { column, value: isWon ? 'Won, but outside' : 'Lost, but inside', style: { bold: true } },
        { column: column + 2, value: `${counted(deals, 'deal')}${worth}${blamed}`, style: quiet },
      ],
    };
    const rows = listed.slice(0, isWon ? MOST.won : MOST.lost).map((deal): PageRow => {
      const score = Number.isNaN(deal.score) ? '' : `, ${deal.score.toFixed(1)}`;
      return {
        cells: [
          {
            column,
            value: link(deal.row, `   ${deal.account || `row ${deal.row}`}`),
            format: 'formula',
            style: { color: colors.action },
          },
          { column: column + 2, value: deal.amount, format: 'count', style: { align: 'right' } },
          { column: column + 3, value: `  ${deal.tier}${score}` },
          {
            column: column + 5,
            value: why(deal, thresholds.current, name),
            style: { ...quiet, color: colors.text },
          },
        ],
      };
    });
    return [heading, ...rows];
  };
  const rows = [...side(true, out), ...side(false, inside)];
  const { length: listed } = wrong.largest;
  const all =
    listed < wrong.total
      ? `The ${count(listed)} largest stand at the bottom of this tab, each with its explanation.`
      : `All ${count(wrong.total)} stand at the bottom of this tab, each with its explanation.`;
  const below = wrong.total === 0 ? 'None.' : all;
  return [sectionRow(title, place), ...lined(rows, place), noteRow(below, column)];
}

/** The condition to blame most often, with how often. */
function mostly(deals: readonly ExplainedDeal[], name: ConditionName): string {
  const counts = new Map<string, number>();
  for (const { blame } of deals) {
    if (blame) counts.set(name(blame), (counts.get(name(blame)) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined) return '';
  return `${shortly(first[0], 26)} (${count(first[1])} of ${count(deals.length)})`;
}

function why(
  { won, score, blame }: ExplainedDeal,
  current: number | undefined,
  name: ConditionName,
): string {
  const condition = blame === undefined ? '' : shortly(name(blame), 28);
  if (blame?.kind === 'exclusion') return `excluded: ${condition}`;
  if (!won) return condition === '' ? '' : `let in by ${condition}`;
  if (Number.isNaN(score))
    return condition === '' ? 'too little is known' : `not known: ${condition}`;
  const short =
    current === undefined || score >= current ? '' : `${(current - score).toFixed(1)} short`;
  return [short, condition && `misses ${condition}`].filter(Boolean).join(': ');
}
